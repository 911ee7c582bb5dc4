// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/execution/Connector.h"
#include "core/simulator/LatencyModel.h"
#include "core/simulator/MatchingEngine.h"

#include <deque>
#include <memory>
#include <optional>
#include <queue>
#include <span>
#include <string>
#include <vector>

namespace wh {

/// Times in which the venue answers nothing but refusals.
struct Outage
{
    TimeNs from = 0;
    TimeNs to = 0;
    bool operator==(const Outage&) const = default;
};

/// What a venue refuses by itself, beyond the instrument's precision, sizes and price band.
struct VenueRules
{
    std::size_t maxOpenOrders = 200;
    double maxRequestsPerSecond = 0; ///< new orders and amends, in any one second; 0: no limit
    std::vector<Outage> outages;
};

/// A venue made of a tape: a Connector whose market is a recording. Orders travel to it and answers back with the
/// latencies of its model; between those it matches in the venue's own time. The run turns the clock and pumps:
/// `onEvent` for the tape, `processUntil` for what arrives at the venue, `takeReport` for what arrives at us. One
/// thread.
class SimulatedVenue final : public Connector, private MatchSink
{
public:
    struct Settings
    {
        std::unique_ptr<LatencyModel> latency;
        std::unique_ptr<QueueModel> queue;
        ImpactSettings impact;
        VenueRules rules;
        double barQueueShare = 0.1;
        bool levelThree = false;
        Lots initialPosition = 0;
    };

    SimulatedVenue(const Instrument& instrument, Settings settings, const Clock& clock);

    // Connector
    Result<void> place(RiskApproved<OrderRequest> order) override;
    Result<void> amend(RiskApproved<AmendRequest> amend) override;
    Result<void> cancel(const CancelRequest& cancel) override;

    // The same for whoever is the venue, and gets what another process has approved.
    void enter(const OrderRequest& order);
    void enter(const AmendRequest& amend);
    void enter(const CancelRequest& cancel);

    /// Takes up an order again that rested before (see MatchingEngine::adopt()). Reports tell what comes of it.
    void adopt(const OrderRequest& order, Lots filled, TimeNs now);
    /// What was so before: the next fill is numbered after this one, and this much is held.
    void takeUp(FillId lastFill, std::optional<Lots> position);
    /// The tape goes on after a stretch that nobody needed: `snapshot` is the book at its end, as one message.
    /// Only while engine().isUntouched().
    void skipTo(std::span<const MarketEvent> snapshot, std::uint64_t skipped, TimeNs now);

    /// The tape reached the venue. Stamps come from `event.venueTime`, which the caller has made monotone in `now`.
    void onEvent(const MarketEvent& event, TimeNs now)
    {
        m_now = now;
        countEvent(now);
        m_engine.onEvent(event);
    }
    void onBarPoint(Ticks price, Lots volume, TimeNs now);

    /// The candle is over: until the next one nothing can be taken.
    void endBar() { m_engine.endBar(); }
    /// A candle passed while nothing of ours was at the venue or on its way.
    void skipBar(Ticks close) { m_engine.skipBar(close); }

    /// When the next request arrives or an order lapses: kNever if nothing is under way.
    TimeNs nextDue() const
    {
        const TimeNs arrival = m_arrivals.empty() ? kNever : m_arrivals.top().time;
        return arrival < m_engine.nextExpiry() ? arrival : m_engine.nextExpiry();
    }
    /// Handles everything that is due at the venue at or before `now`, in order.
    void processUntil(TimeNs now);
    /// When the next report reaches us.
    TimeNs nextReport() const { return m_reports.empty() ? kNever : m_reports.front().receiveTime; }
    /// The report that has reached us by `now`, oldest first.
    bool takeReport(TimeNs now, ExecutionReport& report);

    /// The feed latency of the newest message that has reached us, for models that depend on it.
    void setFeedLatency(DurationNs latency) { m_feedLatency = latency; }
    bool hasArrivals() const { return !m_arrivals.empty(); }
    bool isIdle() const { return m_arrivals.empty() && m_reports.empty() && m_engine.liveOrders() == 0; }
    MatchingEngine& engine() { return m_engine; }
    const MatchingEngine& engine() const { return m_engine; }
    Decimal volume30d() const { return m_volume; }

private:
    enum class Action { Place, Amend, Cancel };
    struct Request
    {
        Action action = Action::Place;
        OrderRequest order;
        AmendRequest amend;
        OrderId id;
    };
    struct Arrival
    {
        TimeNs time;
        std::uint64_t sequence;
        std::size_t slot;
        bool operator>(const Arrival& other) const
        {
            return time != other.time ? time > other.time : sequence > other.sequence;
        }
    };

    void send(Request request, OrderPath path);
    void arrive(const Request& request, TimeNs time);
    void arriveOrder(const OrderRequest& order, TimeNs time);
    std::optional<Refusal> refusalOf(const OrderRequest& order, TimeNs time);
    std::optional<Refusal> refusalOfLimits(Ticks price, Lots quantity, bool hasPrice) const;
    std::optional<Refusal> refusalOfRate(TimeNs time);
    std::optional<Refusal> refusalOfDoubt(const OrderRequest& order, Ticks price) const;
    bool isOut(TimeNs time) const;
    /// A new report on its way to us; valid until the next one.
    ExecutionReport& answer(ExecutionReport::Kind kind, OrderId id, TimeNs venueTime);
    void refuse(ExecutionReport::Kind kind, OrderId id, Refusal refusal, TimeNs venueTime);
    LatencyMoment moment(TimeNs now);
    void countEvent(TimeNs now)
    {
        if (now - m_rateWindow.current.time >= kSecond) [[unlikely]] {
            m_rateWindow.previous = m_rateWindow.current;
            m_rateWindow.current = {now, m_eventsSeen};
        }
        ++m_eventsSeen;
    }
    void addVolume(Decimal notional, TimeNs time);
    /// Tiers count the last thirty days, the present one included.
    void forgetVolumeBefore(TimeNs time);

    void onMatched(const OrderRequest& order, Ticks price, Lots lots, Liquidity liquidity, HalfTicks mid) override;
    void onExpired(const OrderRequest& order, const char* code) override;
    void onTriggered(const OrderRequest& order) override;
    Lots heldLots() const override { return m_held; }

    const Instrument& m_instrument;
    Settings m_settings;
    const Clock& m_clock;
    MatchingEngine m_engine;
    IdSource<FillTag> m_fillIds;
    TimeNs m_now = 0; ///< the venue's time
    Lots m_held = 0;
    DurationNs m_feedLatency = 0;

    std::priority_queue<Arrival, std::vector<Arrival>, std::greater<>> m_arrivals;
    std::vector<Request> m_slots;
    std::vector<std::size_t> m_freeSlots;
    std::uint64_t m_sequence = 0;
    std::vector<std::pair<OrderId, TimeNs>> m_lastArrival; ///< so that nothing overtakes its own order
    std::deque<ExecutionReport> m_reports;
    TimeNs m_lastReportTime = 0;

    std::deque<TimeNs> m_recentRequests;
    std::uint64_t m_eventsSeen = 0; ///< for the event rate that overload models look at
    struct RateMark
    {
        TimeNs time = 0;
        std::uint64_t events = 0;
    };
    struct
    {
        RateMark previous;
        RateMark current;
    } m_rateWindow;
    double m_eventsPerSecond = 0;

    std::deque<std::pair<std::int64_t, Decimal>> m_dailyVolume; ///< day, notional
    Decimal m_volume;
};

} // namespace wh
