// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Pages.h"

#include <QStackedWidget>

#include <vector>

namespace wh::ui {

/// The pages, one of them shown; each is made when it is first needed. Remembers the way back. Owned by the window; GUI
/// thread.
class PageHost final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageHost(const ShellContext& context, QWidget* parent = nullptr);

    /// Shows a page. @return null where there is none of that ID
    Page* open(const QString& id);
    /// Makes it if need be, and does not show it.
    Page* page(const QString& id);
    Page* current() const;
    QString currentId() const { return m_current; }

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_way.size(); }
    void goBack();
    void goForward();

    /// Of all pages that were made.
    QVariantMap savedStates() const;

signals:
    void currentPageChanged(const QString& id);
    /// What is open on it is another thing: its window title.
    void currentTitleChanged();
    void wayChanged();

private:
    void show(const QString& id);

    const ShellContext& m_context;
    QMap<QString, Page*> m_pages;
    QVariantMap m_states; ///< of the last session, until the page is made
    QString m_current;
    QStringList m_way; ///< where the reader was
    qsizetype m_at = -1;
};

} // namespace wh::ui
