// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Task.h"
#include "core/data/Tape.h"
#include "core/domain/Order.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>

namespace wh {

class BotRunner;
class SimulatedVenue;

/// Turns a virtual clock through a tape: each event reaches the venue at the venue's time and the bot at the
/// receiver's, and between them requests and reports arrive, timers fire. One pass; one thread.
///
/// Two cursors walk the same tape. The venue's goes by venue time, made monotone; the bot's by receive time plus the
/// clock offset of the recording (a receiver's clock may run behind), made monotone and never before the venue's.
/// Source: docs/adr/0002-two-cursors-over-one-tape.md.
class EventReplay
{
public:
    struct Settings
    {
        TimeNs from = INT64_MIN;
        TimeNs to = kNever;
        std::optional<DurationNs> fixedFeedLatency; ///< instead of the recorded one
        bool hasOwnImpact = false;                  ///< takers pay worse than what is shown
        const BotRunner* startAfter = nullptr;      ///< in steps: the bot starts once this one has
    };
    struct Outcome
    {
        std::uint64_t events = 0;
        std::uint64_t prints = 0;
        bool cancelled = false;
    };

    EventReplay(const Tape& tape, VirtualClock& clock, SimulatedVenue& venue, BotRunner& runner, Settings settings);
    ~EventReplay();
    Result<Outcome> run(const TaskControl& control);

    /// The same a moment at a time, for several that share a clock: begin(), then step() of whichever is next(), as
    /// long as none has come to its end; then stop() and settle() of each. For tapes of events.
    Result<void> begin();
    /// When something happens next; kNever: the tape has ended.
    TimeNs next() const;
    /// What happens at next().
    void step();
    /// So far, or why the tape could not be read to its end.
    Result<Outcome> outcome() const;
    void stop(TimeNs end);
    void settle(TimeNs end);

private:
    struct Steps;
    void stepMarket();
    Result<Outcome> runEvents(const TaskControl& control);
    Result<Outcome> runBars(const TaskControl& control);
    TimeNs nextDue() const;
    TimeNs nextReport() const { return m_reports.empty() ? kNever : m_reports.front().receiveTime; }
    void processVenue(TimeNs now);
    void collectReports();
    bool isOfTheMarket(const Fill& fill) const;
    void deliverReports(TimeNs now);
    bool isIdle() const;
    void pump(TimeNs until);
    void pumpOrders(TimeNs until);
    void finish(TimeNs end);
    void playBarPath(const Bar& bar, DurationNs interval);

    const Tape& m_tape;
    VirtualClock& m_clock;
    SimulatedVenue& m_venue;
    BotRunner& m_runner;
    Settings m_settings;
    std::deque<ExecutionReport> m_reports; ///< on their way to the bot
    std::unique_ptr<Steps> m_steps;
};

} // namespace wh
