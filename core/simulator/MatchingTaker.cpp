// SPDX-License-Identifier: GPL-3.0-or-later
// Arriving orders: what they take, where they rest, when a stop wakes.
#include "core/simulator/MatchingEngine.h"

#include "core/simulator/PriceOrder.h"

#include <algorithm>

namespace wh {

namespace {

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
    OrderRequest request = submitted;
    if (request.timeInForce != TimeInForce::Gtd)
        request.expiry = kNever;
    if (request.ocoGroup != 0 && m_ocoDone.contains(request.ocoGroup)) {
        m_sink.onExpired(request, "venue.oco_cancelled"); // another of its group has traded on the way
        return;
    }
    if (isStop(submitted.type)) {
        Stop stop{request, request.stopPrice, 0};
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
    Lots remaining = request.quantity;
    endReduceOnly(request, remaining);
    if (remaining == 0)
        return;
    if (request.timeInForce == TimeInForce::Fok) {
        const Lots enough = reducible(request, remaining);
        const Lots had = m_onBars ? (allows(request, m_barPrice) ? m_barVolume : 0) : reachOf(request, enough).lots;
        if (enough < remaining || had < remaining) {
            m_sink.onExpired(request, "venue.fill_or_kill");
            return;
        }
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

/// What the order can have of the book within its limit, its own impact paid, up to an own order that it may not pass.
MatchingEngine::Reach MatchingEngine::reachOf(const OrderRequest& request, Lots wanted) const
{
    const Side facing = opposite(request.side);
    const Orders& own = orders(facing);
    const bool passesOwn = request.selfTrade == SelfTradePrevention::ExpireMaker;
    const auto ownStandsBefore = [&](Ticks price) {
        return !passesOwn && std::any_of(own.begin(), own.end(), [&](const Resting& resting) {
            return resting.remaining > 0 && reaches(facing, resting.request.price, price);
        });
    };
    Reach reach;
    m_feed.book().forEachLevel(facing, [&](Ticks level, Lots lots) {
        if (reach.lots == wanted || !allows(request, level))
            return false;
        if (ownStandsBefore(level)) {
            reach.meetsOwn = true;
            return false;
        }
        const Lots most = std::min(wanted, reach.lots + std::max<Lots>(0, lots - consumed(facing, level)));
        Lots affordable = most;
        if (m_settings.impact.isOn() && request.type != OrderType::Market) {
            const Ticks room = (request.price - level) * signOf(request.side);
            affordable = m_impact.within(m_settings.impact, request.side, level, room, most, m_now);
        }
        if (affordable > reach.lots) {
            reach.slices.push_back({facing, level, affordable - reach.lots});
            reach.lots = affordable;
        }
        return affordable == most;
    });
    // Our own order may stand inside the spread, before any level of the market.
    if (!reach.meetsOwn && reach.lots < wanted && request.type != OrderType::Market)
        reach.meetsOwn = ownStandsBefore(request.price);
    return reach;
}

/// Self-trade prevention: our own orders that a taker down to `price` would meet go, where the taker's mode says so.
void MatchingEngine::expireOwnBefore(const OrderRequest& request, Ticks price)
{
    if (request.selfTrade == SelfTradePrevention::ExpireTaker)
        return;
    const Side facing = opposite(request.side);
    for (auto& resting : orders(facing)) {
        if (resting.remaining == 0 || !reaches(facing, resting.request.price, price))
            continue;
        resting.remaining = 0;
        m_unswept = true;
        m_sink.onExpired(resting.request, "venue.self_trade_prevented");
        if (request.selfTrade == SelfTradePrevention::ExpireBoth)
            return; // the taker ends with the first that it meets
    }
}

void MatchingEngine::take(const OrderRequest& request, Lots& remaining)
{
    if (m_onBars) {
        takeFromBar(request, remaining);
        return;
    }
    const HalfTicks midNow = mid();
    const Reach reach = reachOf(request, reducible(request, remaining)); // decided first: a sink may look at the book
    for (const auto& slice : reach.slices) {
        if (request.selfTrade == SelfTradePrevention::ExpireMaker)
            expireOwnBefore(request, slice.price);
        consume(slice.side, slice.price, slice.lots);
        remaining -= slice.lots;
        const Ticks worse = m_impact.worseBy(m_settings.impact, request.side, slice.price, reach.lots, m_now);
        m_sink.onMatched(request, slice.price + signOf(request.side) * worse, slice.lots, Liquidity::Taker, midNow);
    }
    if (reach.lots > 0) {
        if (m_settings.impact.isOn())
            m_impact.take(m_settings.impact, request.side, reach.lots, m_now);
        cancelGroup(request);
    }
    endReduceOnly(request, remaining);
    const Orders& own = orders(opposite(request.side));
    if (remaining == 0 || own.empty())
        return;
    // What is left of the taker goes on to its limit, and meets our own orders that stand there.
    if (request.selfTrade == SelfTradePrevention::ExpireMaker) {
        expireOwnBefore(request, request.type == OrderType::Market ? own.back().request.price : request.price);
    } else if (reach.meetsOwn) {
        expireOwnBefore(request, own.front().request.price);
        remaining = 0;
        m_sink.onExpired(request, "venue.self_trade_prevented");
    }
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

void MatchingEngine::adopt(const OrderRequest& adopted, Lots filled, TimeNs now)
{
    if (isStop(adopted.type)) {
        submit(adopted, now);
        return;
    }
    m_now = std::max(m_now, now);
    OrderRequest request = adopted;
    if (request.timeInForce != TimeInForce::Gtd)
        request.expiry = kNever;
    if (filled >= request.quantity)
        return;
    rest(request, request.quantity - filled);
    for (const auto& level : levelsCrossing(request.side)) {
        const Lots there = level.lots - consumed(level.side, level.price);
        if (there > 0 && !orders(request.side).empty())
            fillCrossed(request.side, level.price, there);
    }
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

/// Whether the price at `price` wakes the stop; a trailing one follows it first.
bool MatchingEngine::isTriggered(Stop& stop, Ticks price) const
{
    const bool selling = stop.request.side == Side::Sell;
    if (stop.request.type == OrderType::TrailingStop) {
        stop.extreme = selling ? std::max(stop.extreme, price) : std::min(stop.extreme, price);
        stop.trigger =
            selling ? stop.extreme - stop.request.trailingOffset : stop.extreme + stop.request.trailingOffset;
    }
    return selling ? price <= stop.trigger : price >= stop.trigger;
}

void MatchingEngine::triggerStops(Ticks price, TimeNs now)
{
    std::vector<OrderRequest> awake;
    std::erase_if(m_stops, [&](Stop& stop) {
        if (!isTriggered(stop, price))
            return false;
        awake.push_back(stop.request);
        return true;
    });
    if (awake.empty())
        return;
    refreshWatch();
    for (const auto& request : awake)
        wake(request, now);
}

/// A stop becomes the order that it stood for.
void MatchingEngine::wake(OrderRequest request, TimeNs now)
{
    const bool isOver = request.ocoGroup != 0 && m_ocoDone.contains(request.ocoGroup);
    if (!isOver)
        m_sink.onTriggered(request);
    request.type = request.type == OrderType::StopLimit ? OrderType::Limit : OrderType::Market;
    if (!isOver && request.type == OrderType::Limit && request.postOnly && wouldTake(request.side, request.price)) {
        m_sink.onExpired(request, "venue.post_only_would_take");
        return;
    }
    submit(request, now);
}

} // namespace wh
