// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Page.h"

#include "ui/common/Appearance.h"

#include <QAction>
#include <QEvent>
#include <QFocusEvent>

namespace wh::ui {

Page::Page(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context) {}

QAction* Page::makeAction(Icon icon, const char* objectName)
{
    auto* action = new QAction(appearance().icon(icon), {}, this);
    action->setObjectName(QLatin1String(objectName));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Page::focusInEvent(QFocusEvent* event)
{
    if (!m_first)
        return QWidget::focusInEvent(event);
    QWidget* next = m_first;
    const auto canHaveIt = [&] {
        return next->isVisibleTo(this) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) &&
               isAncestorOf(next);
    };
    if (!canHaveIt()) {
        for (next = nextInFocusChain(); next != this && !canHaveIt();)
            next = next->nextInFocusChain();
    }
    if (next != this) // else it has nothing now, and keeps it for its keys
        next->setFocus(event->reason());
}

void setActionText(QAction* action, const QString& text, const QString& tip)
{
    action->setText(text);
    action->setStatusTip(tip);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
}

} // namespace wh::ui
