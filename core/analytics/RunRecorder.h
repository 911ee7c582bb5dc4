// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/RunRecord.h"

#include <memory>
#include <string_view>

namespace wh {

class TradingAccount;

/// Watches a run and keeps what the report needs, in bounded memory but for fills and trades. One thread (the run's).
class RunRecorder
{
public:
    struct Settings
    {
        DurationNs sampleInterval = 0; ///< 0: 1 h, or 1 day for runs that turn out longer than 90 days
        std::size_t curvePoints = 2000;
    };

    RunRecorder(const Instrument& instrument, const TradingAccount& account, Settings settings);
    ~RunRecorder();

    /// The first moment with a known mid; before it nothing is recorded.
    void start(TimeNs now, HalfTicks mid);
    bool hasStarted() const;
    /// The received mid changed (or a bar closed). The hot path: a few nanoseconds when nothing is due.
    void onMid(TimeNs now, HalfTicks mid);
    /// Best prices or a print, for the market's range; cheap.
    void onPrice(Ticks price);
    /// After the account booked it.
    void onFill(const Fill& fill, HalfTicks midAtDecision, DurationNs queueWait);
    /// An own order changed: whether a live bid and a live ask stand now.
    void onQuotes(TimeNs now, bool hasBid, bool hasAsk);
    void onOrderLatency(DurationNs decisionToAcknowledged);
    void onFeedLatency(DurationNs venueToReceive);
    void onRefusal(std::string_view code);
    void message(TimeNs now, std::string_view level, std::string text);
    void gauge(std::string_view name, double value, std::string_view unit);

    /// Ends the run at `now` and hands out the record; identity fields (dataset, strategy, setup, counters) are the
    /// caller's to fill in.
    RunRecord finish(TimeNs now);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace wh
