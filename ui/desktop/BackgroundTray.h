// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/Fact.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace wh::ui {

class Appearance;
class Session;

/// The icon in the tray, with a menu: the window, how many bots run, the end. Seen while the program goes on without
/// its window. Owned by the program; GUI thread.
class BackgroundTray final : public QObject
{
    Q_OBJECT

public:
    /// Both borrowed. @param session  with the engine in this process
    BackgroundTray(const Appearance& appearance, Session& session);

    void setVisible(bool visible);
    bool isVisible() const { return m_icon.isVisible(); }
    /// A balloon at the icon, where it is visible.
    void say(const Alert& alert);
    QMenu& menu() { return m_menu; }

signals:
    void openRequested();
    void fleetRequested();
    void quitRequested();
    /// The last balloon was clicked.
    void sayingOpened(const wh::ui::Target& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    const Appearance& m_appearance;
    Session& m_session;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction *m_open, *m_bots, *m_quit;
    Target m_said;
};

} // namespace wh::ui
