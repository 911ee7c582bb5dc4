// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instrument.h"
#include "core/domain/MarketEvent.h"
#include "core/domain/Order.h"
#include "core/market/BookFeed.h"
#include "core/simulator/ImpactModel.h"
#include "core/simulator/QueueModel.h"

#include <cstdint>
#include <optional>
#include <unordered_set>
#include <vector>

namespace wh {

/// Hears what the matching decides, at once and in order.
class MatchSink
{
public:
    virtual ~MatchSink() = default;
    virtual void onMatched(const OrderRequest& order, Ticks price, Lots lots, Liquidity liquidity, HalfTicks mid) = 0;
    /// The venue ended the order: the rest of an IOC, a lapsed GTD, self-trade prevention, one-cancels-other …
    virtual void onExpired(const OrderRequest& order, const char* code) = 0;
    virtual void onTriggered(const OrderRequest& order) = 0;
    /// Whole lots held at the venue now, for reduce-only.
    virtual Lots heldLots() const = 0;
};

/// Decides what of our orders trades against a recorded market, in the venue's time: our orders rest in estimated queue
/// places, share one budget per print, and what we take stays taken. Knows no latency and no accounts: SimulatedVenue
/// wraps it. Source of every rule: docs/concepts/simulation-models.md. One thread.
class MatchingEngine
{
public:
    struct Settings
    {
        const QueueModel* queue = nullptr; ///< never null in use
        ImpactSettings impact;
        double barQueueShare = 0.1; ///< of a bar's quarter volume, for orders at the very price it turned at
        bool levelThree = false;    ///< the tape holds single orders
    };

    MatchingEngine(const Instrument& instrument, Settings settings, MatchSink& sink);

    /// One event of the tape; the hot path.
    void onEvent(const MarketEvent& event)
    {
        // Most events concern nothing of ours.
        if (m_quiet || (event.kind() == EventKind::Delta && !concernsUs(event.side(), event.price(), event.lots)))
            m_feed.apply(event);
        else
            onWatchedEvent(event);
    }
    /// One point of a bar's path: the price moved there in a straight line, with this volume on the way. A bar's first
    /// point, after endBar() or skipBar(), is a jump.
    void onBarPoint(Ticks price, Lots volume, TimeNs now);

    void endBar()
    {
        m_barVolume = 0;
        m_barOpens = true;
    }
    void skipBar(Ticks close)
    {
        m_onBars = true;
        m_barPrice = close;
        endBar();
    }

    /// A new order has reached the venue. It may match, rest, wait for its trigger or expire before this returns.
    void submit(const OrderRequest& request, TimeNs now);
    /// An order that rested before this venue's process died rests again, at the end of the queue. What would cross by
    /// now has come to it meanwhile: it is filled at its own price, as a maker.
    void adopt(const OrderRequest& request, Lots filled, TimeNs now);
    /// Less quantity at the same price keeps the queue place. @return false: no such live order, or already filled
    /// beyond
    bool amend(const AmendRequest& amend, TimeNs now);
    bool cancel(OrderId id);
    /// Ends what lapses at or before `now`.
    void expireUntil(TimeNs now);
    TimeNs nextExpiry() const { return m_nextExpiry; }

    /// The order, if it is live here. Valid until the next call.
    const OrderRequest* find(OrderId id) const;
    /// Neither an order of ours is here, nor is anything missing from the book that we took.
    bool isUntouched() const { return liveOrders() == 0 && m_consumed.empty(); }
    std::size_t liveOrders() const { return m_bids.size() + m_asks.size() + m_stops.size(); }
    /// Visits the live orders: visit(request, lots filled of it).
    template<typename Visit>
    void forEachOrder(Visit&& visit) const
    {
        for (const Orders* own : {&m_bids, &m_asks}) {
            for (const Resting& order : *own)
                visit(order.request, order.request.quantity - order.remaining);
        }
        for (const Stop& stop : m_stops)
            visit(stop.request, Lots{0});
    }
    bool wouldTake(Side side, Ticks price) const;
    BookFeed& feed() { return m_feed; }
    const BookFeed& feed() const { return m_feed; }
    HalfTicks mid() const { return m_onBars ? 2 * m_barPrice : m_feed.book().hasBoth() ? m_feed.book().mid() : 0; }

private:
    struct Resting
    {
        OrderRequest request;
        Lots remaining = 0;
        Lots visible = 0; ///< the part that stands in the queue (iceberg), else all of `remaining`
        QueuePlace place;
        std::uint64_t joined = 0; ///< order of arrival in the queue
    };
    struct Stop
    {
        OrderRequest request;
        Ticks trigger = 0;
        Ticks extreme = 0; ///< trailing: best price since
    };
    /// Where own orders of a side stand: tells most other prices apart in a few instructions.
    struct Watch
    {
        Ticks low = INT64_MAX;
        Ticks high = INT64_MIN;
        std::uint64_t bits = 0; ///< by price modulo 64

        void add(Ticks price)
        {
            low = price < low ? price : low;
            high = price > high ? price : high;
            bits |= std::uint64_t{1} << (static_cast<std::uint64_t>(price) & 63);
        }
        bool mayHold(Ticks price) const
        {
            return price >= low && price <= high && ((bits >> (static_cast<std::uint64_t>(price) & 63)) & 1) != 0;
        }
    };
    struct Consumed
    {
        Side side; ///< of the book
        Ticks price;
        Lots lots;
    };
    using Orders = std::vector<Resting>; // best price first, then by arrival
    struct Level
    {
        Side side; ///< of the book
        Ticks price;
        Lots lots;
    };
    struct Reach ///< what an order would take, before it does
    {
        std::vector<Level> slices;
        Lots lots = 0;
        bool meetsOwn = false; ///< an own order ended the walk
    };

    Orders& orders(Side side) { return side == Side::Buy ? m_bids : m_asks; }
    const Orders& orders(Side side) const { return side == Side::Buy ? m_bids : m_asks; }
    /// Whether a change of a level may touch our orders' queues, cross them, or bring back what we took.
    bool concernsUs(Side side, Ticks price, Lots lots) const
    {
        const Watch& facing = m_watched[side == Side::Buy];
        const bool crosses = lots > 0 && (side == Side::Buy ? price >= facing.low : price <= facing.high);
        return crosses || m_watched[side == Side::Sell].mayHold(price) ||
               (!m_consumed.empty() && consumed(side, price) > 0);
    }
    void onWatchedEvent(const MarketEvent& event);
    void onDelta(const MarketEvent& event);
    void onPrint(const MarketEvent& event);
    void beginSnapshot();
    void endSnapshot();
    std::vector<Level> levelsCrossing(Side ownSide) const;
    void onMarketOrder(const MarketEvent& event); // level 3
    void updateQueues(Side side, Ticks price, Lots before, Lots now);
    void fillCrossed(Side ownSide, Ticks level, Lots budget);
    Lots fillAtPrice(Orders& own, std::size_t first, Ticks price, Lots budget);
    void take(const OrderRequest& request, Lots& remaining);
    void takeFromBar(const OrderRequest& request, Lots& remaining);
    Reach reachOf(const OrderRequest& request, Lots wanted) const;
    void expireOwnBefore(const OrderRequest& request, Ticks price);
    void endReduceOnly(const OrderRequest& request, Lots& remaining);
    void rest(const OrderRequest& request, Lots remaining);
    void insert(Resting order);
    Lots execute(Resting& order, Ticks price, Lots lots, Liquidity liquidity, HalfTicks mid);
    Lots reducible(const OrderRequest& request, Lots lots) const;
    void sweepFilled();
    void cancelGroup(const OrderRequest& filled);
    Lots consumed(Side side, Ticks price) const;
    void consume(Side side, Ticks price, Lots lots);
    void resetConsumption(Side side, Ticks price);
    void triggerStops(Ticks price, TimeNs now);
    bool isTriggered(Stop& stop, Ticks price) const;
    void wake(OrderRequest request, TimeNs now);
    void fillThrough(Ticks price);
    std::optional<Ticks> nextTriggerTowards(Ticks price);
    void refreshWatch();

    const Instrument& m_instrument;
    Settings m_settings;
    MatchSink& m_sink;
    BookFeed m_feed;
    ImpactState m_impact;
    Orders m_bids;
    Orders m_asks;
    std::vector<Stop> m_stops;
    std::vector<Consumed> m_consumed;
    std::vector<Level> m_beforeSnapshot; ///< levels that we crossed or had taken from
    std::unordered_set<std::uint64_t> m_ocoDone;
    std::uint64_t m_arrivals = 0;
    bool m_quiet = true;
    bool m_unswept = false; ///< an own order was executed or ended since the last sweep
    Watch m_watched[2];     ///< by side
    TimeNs m_nextExpiry = kNever;
    TimeNs m_now = 0;
    // Bar mode: where the path stands.
    bool m_onBars = false;
    bool m_barOpens = true; ///< the next point is a bar's first
    Ticks m_barPrice = 0;
    Lots m_barVolume = 0; ///< left at this point of the path
    // Level 3: when each market order joined, by handle.
    struct MarketOrder
    {
        Side side = Side::Buy;
        Ticks price = 0;
        Lots lots = 0;
        std::uint64_t joined = 0;
    };
    std::vector<MarketOrder> m_marketOrders;
};

} // namespace wh
