// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace wh::ui {

/// Of a button that is disabled for a while by what it began: Qt hands the focus on to its neighbour, and here it comes
/// back with the button, unless somebody has taken it elsewhere. A value beside the button; GUI thread.
class FocusLoan
{
public:
    /// @param borrower  has the focus meanwhile: in a dialog the dialog itself, where Enter presses nothing; null: the
    /// neighbour
    void setEnabled(QWidget& button, bool isEnabled, QWidget* borrower = nullptr)
    {
        const QWidget* window = button.window();
        if (!isEnabled && button.isEnabled() && window->focusWidget() == &button) {
            if (borrower)
                borrower->setFocus(Qt::OtherFocusReason);
            button.setEnabled(false);
            m_borrower = window->focusWidget();
            return;
        }
        const bool isBack = isEnabled && !button.isEnabled() && m_borrower && window->focusWidget() == m_borrower;
        button.setEnabled(isEnabled);
        if (isBack)
            button.setFocus(Qt::OtherFocusReason);
        if (isEnabled)
            m_borrower.clear();
    }

private:
    QPointer<QWidget> m_borrower;
};

} // namespace wh::ui
