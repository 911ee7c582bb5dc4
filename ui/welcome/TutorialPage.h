// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Page.h"

class QTextBrowser;

namespace wh::ui {

/// The tutorial, and what it leads on to, from within the program.
class TutorialPage final : public Page
{
    Q_OBJECT

public:
    explicit TutorialPage(const PageContext& context, QWidget* parent = nullptr);

    QList<QAction*> pageActions() const override { return {m_start}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate() override;
    void restyle();
    using QWidget::show;
    void show(const QUrl& source);
    void follow(const QUrl& link);

    QTextBrowser* m_text;
    QAction* m_start;
};

} // namespace wh::ui
