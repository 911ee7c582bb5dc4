// SPDX-License-Identifier: GPL-3.0-or-later
// Arriving orders: what they take, where they rest, when a stop wakes; and the path of a bar.
#include "core/simulator/MatchingEngine.h"

#include <algorithm>

namespace wh {

namespace {

/// Whether a taker of `side` with this limit may trade at `price`.
bool within(const OrderRequest& request, Ticks price)
{
    if (request.type == OrderType::Market)
        return true;
    return request.side == Side::Buy ? price <= request.price : price >= request.price;
}

bool isStop(OrderType type)
{
    return type == OrderType::StopMarket || type == OrderType::StopLimit || type == OrderType::TrailingStop;
}

} // namespace

bool MatchingEngine::wouldTake(Side side, Ticks price) const
{
    const OrderBook& book = m_feed.book();
    if (m_onBars)
        return side == Side::Buy ? price >= m_barPrice : price <= m_barPrice;
    bool takes = false;
    book.forEachLevel(opposite(side), [&](Ticks level, Lots lots) {
        if (side == Side::Buy ? level > price : level < price)
            return false;
        takes = lots > consumed(opposite(side), level);
        return !takes;
    });
    return takes;
}

void MatchingEngine::submit(const OrderRequest& submitted, TimeNs now)
{
    m_now = std::max(m_now, now);
    if (isStop(submitted.type)) {
        Stop stop{submitted, submitted.stopPrice, 0};
        if (submitted.type == OrderType::TrailingStop) {
            const Ticks reference = m_feed.hasTrade() ? m_feed.lastTrade().price : mid() / 2;
            stop.extreme = submitted.stopPrice != 0
                               ? submitted.stopPrice + (submitted.side == Side::Sell ? submitted.trailingOffset
                                                                                     : -submitted.trailingOffset)
                               : reference;
            stop.trigger =
                stop.extreme + (submitted.side == Side::Sell ? -submitted.trailingOffset : submitted.trailingOffset);
        }
        m_stops.push_back(stop);
        refreshWatch();
        return;
    }
    OrderRequest request = submitted;
    Lots remaining = reducible(request, request.quantity);
    if (remaining == 0) {
        m_sink.onExpired(request, "venue.reduce_only");
        return;
    }
    if (request.timeInForce == TimeInForce::Fok && takable(request) < remaining) {
        m_sink.onExpired(request, "venue.fill_or_kill");
        return;
    }
    take(request, remaining);
    sweepFilled();
    if (remaining <= 0)
        return;
    if (request.type == OrderType::Market)
        m_sink.onExpired(request, "venue.no_liquidity");
    else if (request.timeInForce == TimeInForce::Ioc || request.timeInForce == TimeInForce::Fok)
        m_sink.onExpired(request, "venue.immediate_or_cancel");
    else
        rest(request, remaining);
}

/// How much could be taken now within the limit, up to our own first order in the way.
Lots MatchingEngine::takable(const OrderRequest& request) const
{
    const Side facing = opposite(request.side);
    if (m_onBars)
        return within(request, m_barPrice) ? m_barVolume : 0;
    Lots total = 0;
    const Orders& own = orders(facing);
    m_feed.book().forEachLevel(facing, [&](Ticks level, Lots lots) {
        const Ticks paid =
            level + signOf(request.side) * m_impact.worseBy(m_settings.impact, request.side, level, m_now);
        if (!within(request, paid) || total >= request.quantity)
            return false;
        if (!own.empty() &&
            (facing == Side::Sell ? own.front().request.price <= level : own.front().request.price >= level))
            return false;
        total += std::max<Lots>(0, lots - consumed(facing, level));
        return true;
    });
    return total;
}

void MatchingEngine::take(OrderRequest& request, Lots& remaining)
{
    if (m_onBars) {
        takeFromBar(request, remaining);
        return;
    }
    const Side facing = opposite(request.side);
    const HalfTicks midNow = mid();
    Orders& own = orders(facing);
    struct Slice
    {
        Ticks level;
        Ticks paid;
        Lots lots;
    };
    std::vector<Slice> slices; // decided first: a sink may look at the book
    const auto blocked = [&](Ticks level) {
        // Our own resting order in the way: one of the two, or both, must go; they never trade with each other.
        for (auto& resting : own) {
            if (resting.remaining == 0 ||
                (facing == Side::Sell ? resting.request.price > level : resting.request.price < level))
                continue;
            if (request.selfTrade != SelfTradePrevention::ExpireTaker) {
                resting.remaining = 0;
                m_unswept = true;
                m_sink.onExpired(resting.request, "venue.self_trade_prevented");
            }
            if (request.selfTrade != SelfTradePrevention::ExpireMaker)
                return true;
        }
        return false;
    };
    Lots wanted = remaining;
    bool stopped = false;
    m_feed.book().forEachLevel(facing, [&](Ticks level, Lots lots) {
        const Ticks paid =
            level + signOf(request.side) * m_impact.worseBy(m_settings.impact, request.side, level, m_now);
        if (wanted == 0 || !within(request, paid))
            return false;
        if (blocked(level)) {
            stopped = true;
            return false;
        }
        const Lots lotsHere = std::min(wanted, std::max<Lots>(0, lots - consumed(facing, level)));
        if (lotsHere > 0)
            slices.push_back({level, paid, lotsHere});
        wanted -= lotsHere;
        return true;
    });
    // Our own order may stand inside the spread, before any level of the market.
    if (!stopped && wanted > 0 && request.type != OrderType::Market)
        stopped = blocked(request.price);

    for (const auto& slice : slices) {
        const Lots lots = reducible(request, slice.lots);
        if (lots == 0)
            break;
        consume(facing, slice.level, lots);
        if (m_settings.impact.isOn())
            m_impact.take(m_settings.impact, request.side, lots, m_now);
        remaining -= lots;
        m_sink.onMatched(request, slice.paid, lots, Liquidity::Taker, midNow);
        cancelGroup(request);
    }
    if (stopped && remaining > 0) {
        remaining = 0;
        m_sink.onExpired(request, "venue.self_trade_prevented");
    }
    if (request.reduceOnly && remaining > 0 && reducible(request, remaining) == 0) {
        remaining = 0;
        m_sink.onExpired(request, "venue.reduce_only");
    }
}

void MatchingEngine::takeFromBar(OrderRequest& request, Lots& remaining)
{
    Orders& own = orders(opposite(request.side));
    Ticks price =
        m_barPrice + signOf(request.side) * m_impact.worseBy(m_settings.impact, request.side, m_barPrice, m_now);
    if (m_barVolume == 0 || !within(request, price))
        return;
    for (auto& resting : own) {
        if (resting.remaining == 0 || !within(request, resting.request.price))
            continue;
        if (request.selfTrade != SelfTradePrevention::ExpireTaker) {
            resting.remaining = 0;
            m_unswept = true;
            m_sink.onExpired(resting.request, "venue.self_trade_prevented");
        }
        if (request.selfTrade != SelfTradePrevention::ExpireMaker) {
            remaining = 0;
            m_sink.onExpired(request, "venue.self_trade_prevented");
            return;
        }
    }
    const Lots lots = reducible(request, std::min(remaining, m_barVolume));
    if (lots == 0)
        return;
    m_barVolume -= lots;
    if (m_settings.impact.isOn())
        m_impact.take(m_settings.impact, request.side, lots, m_now);
    remaining -= lots;
    m_sink.onMatched(request, price, lots, Liquidity::Taker, 2 * m_barPrice);
    cancelGroup(request);
}

void MatchingEngine::rest(const OrderRequest& request, Lots remaining)
{
    Resting order;
    order.request = request;
    order.remaining = remaining;
    order.visible = request.displayQuantity > 0 ? std::min(request.displayQuantity, remaining) : remaining;
    m_settings.queue->onPlaced(order.place, m_feed.book().at(request.side, request.price));
    order.joined = ++m_arrivals;
    insert(std::move(order));
}

void MatchingEngine::insert(Resting order)
{
    Orders& own = orders(order.request.side);
    const auto at = std::find_if(own.begin(), own.end(), [&](const Resting& other) {
        return order.request.side == Side::Buy ? other.request.price < order.request.price
                                               : other.request.price > order.request.price;
    });
    own.insert(at, std::move(order));
    refreshWatch();
}

bool MatchingEngine::amend(const AmendRequest& amend, TimeNs now)
{
    m_now = std::max(m_now, now);
    for (auto& stop : m_stops) {
        if (stop.request.id != amend.id)
            continue;
        stop.request.price = stop.request.type == OrderType::StopLimit ? amend.price : stop.request.price;
        stop.request.quantity = amend.quantity;
        return true;
    }
    for (const Side side : {Side::Buy, Side::Sell}) {
        Orders& own = orders(side);
        const auto found =
            std::find_if(own.begin(), own.end(), [&](const Resting& o) { return o.request.id == amend.id; });
        if (found == own.end())
            continue;
        const Lots filled = found->request.quantity - found->remaining;
        if (amend.quantity <= filled)
            return false;
        const Lots remaining = amend.quantity - filled;
        if (amend.price == found->request.price && remaining <= found->remaining) {
            found->request.quantity = amend.quantity;
            found->remaining = remaining;
            found->visible = std::min(found->visible, remaining);
            return true;
        }
        // A new price or more quantity: to the end of the queue, and whatever it crosses is taken first.
        Resting moved = std::move(*found);
        own.erase(found);
        moved.request.price = amend.price;
        moved.request.quantity = amend.quantity;
        moved.remaining = remaining;
        if (wouldTake(side, amend.price)) {
            take(moved.request, moved.remaining);
            sweepFilled();
        }
        if (moved.remaining > 0) {
            moved.visible = moved.request.displayQuantity > 0 ? std::min(moved.request.displayQuantity, moved.remaining)
                                                              : moved.remaining;
            m_settings.queue->onPlaced(moved.place, m_feed.book().at(side, amend.price));
            moved.joined = ++m_arrivals;
            insert(std::move(moved));
        } else {
            refreshWatch();
        }
        return true;
    }
    return false;
}

void MatchingEngine::triggerStops(Ticks price, TimeNs now)
{
    std::vector<OrderRequest> awake;
    std::erase_if(m_stops, [&](Stop& stop) {
        const bool selling = stop.request.side == Side::Sell;
        if (stop.request.type == OrderType::TrailingStop) {
            stop.extreme = selling ? std::max(stop.extreme, price) : std::min(stop.extreme, price);
            stop.trigger =
                selling ? stop.extreme - stop.request.trailingOffset : stop.extreme + stop.request.trailingOffset;
        }
        if (selling ? price > stop.trigger : price < stop.trigger)
            return false;
        awake.push_back(stop.request);
        return true;
    });
    if (awake.empty())
        return;
    refreshWatch();
    for (auto& request : awake) {
        m_sink.onTriggered(request);
        request.type = request.type == OrderType::StopLimit ? OrderType::Limit : OrderType::Market;
        submit(request, now);
    }
}

void MatchingEngine::onBarPoint(Ticks price, Lots volume, Ticks low, Ticks high, TimeNs now)
{
    m_now = std::max(m_now, now);
    const bool first = !m_onBars;
    m_onBars = true;
    m_barPrice = price;
    m_barLow = low;
    m_barHigh = high;
    m_barVolume = volume;
    if (!m_bids.empty() || !m_asks.empty()) {
        for (const Side side : {Side::Buy, Side::Sell}) {
            auto& own = orders(side);
            Lots budget = volume;
            for (auto& order : own) {
                const bool through = side == Side::Buy ? order.request.price > price : order.request.price < price;
                if (through && !first)
                    budget -= execute(order, order.request.price, std::min(budget, order.remaining), Liquidity::Maker,
                                      2 * price);
            }
            // At the very price at which the path turned, only a share of the volume comes to us.
            auto share = static_cast<Lots>(m_settings.barQueueShare * static_cast<double>(budget));
            for (auto& order : own) {
                if (order.request.price == price)
                    share -= execute(order, price, std::min(share, order.remaining), Liquidity::Maker, 2 * price);
            }
        }
        sweepFilled();
    }
    if (!m_stops.empty())
        triggerStops(price, now);
}

} // namespace wh
