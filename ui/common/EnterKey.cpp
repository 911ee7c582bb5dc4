// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/EnterKey.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace wh::ui {

namespace {

/// Sees what the focused button has left to the dialog.
class EnterFilter final : public QObject
{
public:
    explicit EnterFilter(QDialog& dialog) : QObject(&dialog), m_dialog(dialog) { dialog.installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched != &m_dialog || event->type() != QEvent::KeyPress)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        QWidget* focused = m_dialog.focusWidget();
        const bool isButton = qobject_cast<QPushButton*>(focused) || qobject_cast<QToolButton*>(focused);
        if (!isButton || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) ||
            (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
            return false;
        static_cast<QAbstractButton*>(focused)->click();
        return true;
    }

private:
    QDialog& m_dialog;
};

} // namespace

void letEnterPressFocused(QDialog& dialog)
{
    new EnterFilter(dialog);
}

} // namespace wh::ui
