// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace wh::ui {

class PageHost;

/// Sees to it that the focus stays on the page. Where what had it goes (it is hidden, disabled, deleted), or a dialog
/// closes, Qt gives it to what comes next in the window, in the end to the first of the toolbar: here it goes back to
/// where it was, or to the page. What a person reaches by a key or the mouse is left alone. Owned by the window; GUI
/// thread.
class FocusKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Both borrowed.
    FocusKeeper(QWidget& window, PageHost& pages);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onFocusChanged(QWidget* old, QWidget* now);
    void mendSoon();
    void mend();
    bool isOnPage(const QWidget* widget) const;

    QWidget& m_window;
    PageHost& m_pages;
    QPointer<QWidget> m_last; ///< where it was, by a person's will or the page's
    bool m_isPending = false;
    bool m_isActivated = false; ///< the window, a moment ago
};

} // namespace wh::ui
