// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/FleetRow.h"
#include "ui/session/Session.h"

#include <QStatusBar>
#include <QTimer>

class QAction;
class QProgressBar;
class QToolButton;

namespace wh::ui {

class Appearance;
class EngineLinks;
class FleetRows;

/// What is always visible: how many bots run and what they earn, how it stands with the engines, how far jobs are, the
/// time. GUI thread.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    /// What a click on each part does.
    struct Actions
    {
        QAction *fleet, *jobs, *engines, *clock;
    };
    /// @param session  whose jobs are shown. All borrowed.
    StatusLine(const Appearance& appearance, Session& session, const FleetRows& bots, const Actions& actions,
               QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showBots();
    void showEngines();
    void showJobs();
    void showTime();
    void refresh();

    const Appearance& m_appearance;
    Session& m_session;
    const FleetRows& m_bots;
    const EngineLinks& m_links;
    FleetTotals m_shownTotals;
    QToolButton* m_fleet;
    QToolButton* m_engines;
    QToolButton* m_jobs;
    QProgressBar* m_progress;
    QToolButton* m_clock;
    QTimer m_tick;
};

} // namespace wh::ui
