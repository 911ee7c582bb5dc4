// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LayoutKeeper.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QEvent>
#include <QWidget>

namespace wh::ui {

namespace {

constexpr int kSoonMs = 1000;

} // namespace

LayoutKeeper::LayoutKeeper(QWidget& window, std::function<void()> store)
    : QObject(&window), m_window(window), m_store(std::move(store))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_window.isVisible() && !m_window.isMinimized())
            m_store();
    });
}

void LayoutKeeper::begin()
{
    // Columns, splitters, docks, menus: whatever somebody does in any window of the program.
    QCoreApplication::instance()->installEventFilter(this);
}

bool LayoutKeeper::maySpeakOfChange(const QObject* watched, const QEvent& event) const
{
    switch (event.type()) {
    case QEvent::MouseButtonRelease:
    case QEvent::KeyRelease:
    case QEvent::Wheel:
        return true;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        return watched == &m_window || qobject_cast<const QDockWidget*>(watched);
    case QEvent::WindowStateChange:
        return watched == &m_window;
    default:
        return false;
    }
}

bool LayoutKeeper::eventFilter(QObject* watched, QEvent* event)
{
    // Not put off by what follows: who goes on moving things has them kept all the same.
    if (!m_soon.isActive() && maySpeakOfChange(watched, *event))
        m_soon.start();
    return false;
}

} // namespace wh::ui
