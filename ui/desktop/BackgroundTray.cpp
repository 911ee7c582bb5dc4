// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/BackgroundTray.h"

#include "ui/common/Appearance.h"
#include "ui/session/Session.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace wh::ui {

BackgroundTray::BackgroundTray(const Appearance& appearance, Session& session)
    : m_appearance(appearance)
    , m_session(session)
    , m_open(m_menu.addAction(QString()))
    , m_bots(m_menu.addAction(QString()))
{
    m_menu.addSeparator();
    m_quit = m_menu.addAction(QString());
    m_open->setObjectName(QStringLiteral("tray.open"));
    m_bots->setObjectName(QStringLiteral("tray.bots"));
    m_quit->setObjectName(QStringLiteral("tray.quit"));
    m_icon.setContextMenu(&m_menu);
    connect(m_open, &QAction::triggered, this, &BackgroundTray::openRequested);
    connect(m_bots, &QAction::triggered, this, &BackgroundTray::fleetRequested);
    connect(m_quit, &QAction::triggered, this, &BackgroundTray::quitRequested);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openRequested();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { emit sayingOpened(m_said); });
    auto& bots = session.bots();
    for (const auto signal : {&ListSignals::reset, &ListSignals::stateChanged})
        connect(&bots, signal, this, &BackgroundTray::refresh);
    for (const auto signal : {&ListSignals::inserted, &ListSignals::itemChanged, &ListSignals::removed})
        connect(&bots, signal, this, &BackgroundTray::refresh);
    connect(&appearance, &Appearance::changed, this, &BackgroundTray::refresh);
    QCoreApplication::instance()->installEventFilter(this);
    refresh();
}

bool BackgroundTray::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance())
        refresh();
    return QObject::eventFilter(watched, event);
}

void BackgroundTray::setVisible(bool visible)
{
    m_icon.setVisible(visible);
}

void BackgroundTray::say(const Alert& alert)
{
    if (!m_icon.isVisible())
        return;
    m_said = alert.target;
    m_icon.showMessage(alert.title, alert.text,
                       alert.level == Alert::Level::Failure   ? QSystemTrayIcon::Critical
                       : alert.level == Alert::Level::Warning ? QSystemTrayIcon::Warning
                                                              : QSystemTrayIcon::Information);
}

void BackgroundTray::refresh()
{
    const auto& bots = m_session.bots().items();
    const auto count = [&](const char* state) {
        return static_cast<int>(std::count_if(
            bots.begin(), bots.end(), [&](const client::Bot& bot) { return !bot.isLeg() && bot.state == state; }));
    };
    const int failed = count("FAILED");
    QString text = tr("%n bot(s) running", nullptr, count("RUNNING"));
    if (failed > 0)
        text += QStringLiteral(", ") + tr("%n failed", "bots", failed);
    m_open->setText(tr("Open the window"));
    m_bots->setText(text);
    m_quit->setText(tr("Quit…"));
    m_open->setIcon(m_appearance.icon(Icon::Open));
    m_bots->setIcon(failed > 0 ? m_appearance.icon(Icon::Failed, Token::Failed) : m_appearance.icon(Icon::Fleet));
    m_quit->setIcon(m_appearance.icon(Icon::Close));
    m_icon.setIcon(m_appearance.icon(Icon::Fleet, failed > 0 ? Token::Failed : Token::Accent));
    m_icon.setToolTip(QStringLiteral("Wheelhouse: ") + text);
}

} // namespace wh::ui
