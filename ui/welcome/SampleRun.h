// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Session.h"

#include <QObject>

namespace wh::ui {

/// A first market and a first backtest on it, for who has nothing yet. Asks the session, which outlives it; GUI thread.
class SampleRun final : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Idle, Generating, Running };

    /// What the market and the run are.
    static constexpr const char* kInstrument = "sim:BTC/USDT";
    static constexpr const char* kStrategy = "avellaneda_stoikov";

    explicit SampleRun(Session& session, QObject* parent = nullptr);

    /// Generates the market unless it is there, then runs the strategy on it. Nothing while it is under way.
    void start();
    /// Ends what is under way.
    void cancel();
    State state() const { return m_state; }
    /// The job that is waited for; null before it is known.
    const client::Job* job() const;

signals:
    void progressed();
    /// Its progress and report are the run's own.
    void runStarted(const QString& run);
    /// The run has ended, well or not.
    void ended(const QString& run);
    /// There is no run. Cancelled: task.cancelled.
    void failed(const wh::Error& error);

private:
    void generate();
    void runOn(const std::string& dataset);
    void look();
    void fail(const Error& error);

    Session& m_session;
    State m_state = State::Idle;
    std::string m_job, m_run;
};

} // namespace wh::ui
