// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FocusKeeper.h"

#include "ui/session/Page.h"
#include "ui/shell/PageHost.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <utility>

namespace wh::ui {

namespace {

bool canHaveIt(const QWidget* widget)
{
    return widget && widget->isVisible() && widget->isEnabled();
}

} // namespace

FocusKeeper::FocusKeeper(QWidget& window, PageHost& pages) : QObject(&window), m_window(window), m_pages(pages)
{
    window.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::onFocusChanged);
}

bool FocusKeeper::isOnPage(const QWidget* widget) const
{
    const QWidget* page = m_pages.current();
    return page && widget && (page == widget || page->isAncestorOf(widget));
}

bool FocusKeeper::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::WindowActivate)
        return false;
    m_isActivated = true;
    mendSoon();
    return false;
}

void FocusKeeper::mendSoon()
{
    // Once all is as it is to be: what is disabled for a moment may be back.
    if (!std::exchange(m_isPending, true))
        QTimer::singleShot(0, this, &FocusKeeper::mend);
}

void FocusKeeper::onFocusChanged(QWidget*, QWidget* now)
{
    if (now && now->window() != &m_window)
        return;
    const bool isLost = !canHaveIt(m_last);
    // Where a person, or the program, has put it.
    if (now && (isOnPage(now) || (!isLost && !(m_isActivated && isOnPage(m_last)))))
        m_last = now;
    else
        mendSoon(); // of one that is being deleted nothing can be told now
}

void FocusKeeper::mend()
{
    m_isPending = m_isActivated = false;
    const QWidget* now = QApplication::focusWidget();
    if (!m_window.isActiveWindow() || QApplication::activePopupWidget() || (now && now->window() != &m_window) ||
        isOnPage(now) || (now && now == m_last) || (!now && canHaveIt(m_last)))
        return;
    if (canHaveIt(m_last) && isOnPage(m_last))
        m_last->setFocus(Qt::OtherFocusReason);
    else if (Page* page = m_pages.current(); canHaveIt(page))
        page->setFocus(Qt::OtherFocusReason);
    m_last = QApplication::focusWidget();
}

} // namespace wh::ui
