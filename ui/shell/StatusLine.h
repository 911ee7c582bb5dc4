// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Session.h"

#include <QStatusBar>
#include <QTimer>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace wh::ui {

class Appearance;

/// What is always visible: the engine's state, how far jobs are, the time. GUI thread.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    /// @param showJobs, switchClock  what a click on the jobs and on the clock does; borrowed like the rest
    StatusLine(const Appearance& appearance, Session& session, QAction* showJobs, QAction* switchClock,
               QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showEngine();
    void showJobs();
    void showTime();
    void refresh();

    const Appearance& m_appearance;
    Session& m_session;
    QLabel* m_engineIcon;
    QLabel* m_engine;
    QToolButton* m_jobs;
    QProgressBar* m_progress;
    QToolButton* m_clock;
    QTimer m_tick;
};

} // namespace wh::ui
