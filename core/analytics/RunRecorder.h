// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/LatencyHistogram.h"
#include "core/analytics/RunRecord.h"

#include <algorithm>
#include <memory>
#include <string_view>

namespace wh {

class TradingAccount;

/// Watches a run and keeps what the report needs, in bounded memory: fills and trades beyond a few MiB go to a scratch
/// file, which onFill() and finish() say with ScratchFailure when it cannot be written. One thread (the run's).
///
/// Times are the run's own clock and never go back. A value "in force" at a moment is the last one told at or before
/// it, so a sample or a markout is only settled once a later time is seen.
class RunRecorder
{
public:
    struct Settings
    {
        DurationNs sampleInterval = 0; ///< 0: 1 h, or 1 day for runs that turn out longer than 90 days
        std::size_t curvePoints = 2000;
    };

    /// Both are borrowed and outlive the recorder.
    RunRecorder(const Instrument& instrument, const TradingAccount& account, Settings settings);
    ~RunRecorder();

    /// The first moment with a known mid; before it nothing is recorded.
    void start(TimeNs now, HalfTicks mid);
    bool hasStarted() const { return m_started; }
    /// The received mid changed (or a bar closed). The hot path: a few nanoseconds when nothing is due.
    void onMid(TimeNs now, HalfTicks mid)
    {
        if (now <= m_nextDue && mid >= m_quietLow && mid <= m_quietHigh) [[likely]] {
            m_now = now;
            m_mid = mid;
            return;
        }
        onNewMark(now, mid);
    }
    /// A price of the market, for its range: best prices, a print, a level that a taker of ours walked to; cheap.
    void onPrice(Ticks price)
    {
        m_lowestPrice = std::min(m_lowestPrice, price);
        m_highestPrice = std::max(m_highestPrice, price);
    }
    /// After the account booked it. The moment is the fill's receiveTime.
    void onFill(const Fill& fill, HalfTicks midAtDecision, DurationNs queueWait);
    /// An own order changed: whether a live bid and a live ask stand now.
    void onQuotes(TimeNs now, bool hasBid, bool hasAsk);
    void onOrderLatency(DurationNs decisionToAcknowledged) { m_orderLatency.add(decisionToAcknowledged); }
    /// May be negative where the venue's clock leads ours.
    void onFeedLatency(DurationNs venueToReceive) { m_feedLatency.add(venueToReceive); }
    void onRefusal(std::string_view code);
    /// Fills so far.
    std::size_t fillCount() const;
    void message(TimeNs now, std::string_view level, std::string text);
    void gauge(TimeNs now, std::string_view name, double value, std::string_view unit);

    /// Ends the run at `now` and hands out the record; identity fields (dataset, strategy, setup, counters) are the
    /// caller's to fill in. The recorder is spent.
    RunRecord finish(TimeNs now);

private:
    struct State;

    void onNewMark(TimeNs now, HalfTicks mid);
    /// Samples and markouts that fell due before `now`, by what was in force until now.
    void settleDue(TimeNs now);
    void sample(TimeNs at);
    /// Moves a fill that nothing more will be said of into the record.
    void keepOldestFill();
    /// Drawdown, trade extremes and curve at the present mid; `before` is when the last mark was seen.
    void mark(TimeNs before);
    void takeAccount();
    void updateDue();
    double markedEquity() const;

    std::unique_ptr<State> m_state; ///< what is not needed at every mid
    bool m_started = false;
    TimeNs m_now = 0;
    TimeNs m_nextDue = INT64_MIN; ///< at times up to here nothing is to be settled
    HalfTicks m_mid = 0;
    // Mids in this range are no news: since the last fill, peak and curve bucket the market was there already.
    HalfTicks m_quietLow = INT64_MAX;
    HalfTicks m_quietHigh = INT64_MIN;
    Ticks m_lowestPrice = INT64_MAX;
    Ticks m_highestPrice = INT64_MIN;
    LatencyHistogram m_orderLatency;
    LatencyHistogram m_feedLatency;
};

} // namespace wh
