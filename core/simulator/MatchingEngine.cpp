// SPDX-License-Identifier: GPL-3.0-or-later
// Resting orders: what the recorded market does to orders of ours that stand in the book.
#include "core/simulator/MatchingEngine.h"

#include "core/simulator/PriceOrder.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wh {

MatchingEngine::MatchingEngine(const Instrument& instrument, Settings settings, MatchSink& sink)
    : m_instrument(instrument), m_settings(settings), m_sink(sink)
{
    m_quiet = !settings.levelThree;
}

void MatchingEngine::refreshWatch()
{
    m_nextExpiry = kNever;
    for (const Side side : {Side::Buy, Side::Sell}) {
        Watch& watch = m_watched[side == Side::Sell];
        watch = {};
        for (const auto& order : orders(side)) {
            watch.add(order.request.price);
            m_nextExpiry = std::min(m_nextExpiry, order.request.expiry);
        }
    }
    for (const auto& stop : m_stops)
        m_nextExpiry = std::min(m_nextExpiry, stop.request.expiry);
    m_quiet = m_bids.empty() && m_asks.empty() && m_stops.empty() && m_consumed.empty() && !m_settings.levelThree;
}

void MatchingEngine::onWatchedEvent(const MarketEvent& event)
{
    m_now = std::max(m_now, event.venueTime);
    switch (event.kind()) {
    case EventKind::Delta:
        onDelta(event);
        return;
    case EventKind::Trade:
        onPrint(event);
        return;
    case EventKind::SnapshotEnd:
        m_feed.apply(event);
        endSnapshot();
        return;
    case EventKind::OrderAdd:
    case EventKind::OrderModify:
    case EventKind::OrderDelete:
        onMarketOrder(event);
        return;
    case EventKind::SnapshotBegin:
        beginSnapshot();
        [[fallthrough]];
    default:
        m_feed.apply(event);
        return;
    }
}

void MatchingEngine::onDelta(const MarketEvent& event)
{
    const Side side = event.side();
    const Ticks price = event.price();
    const Orders& facing = orders(opposite(side));
    const bool crosses =
        event.lots > 0 && !facing.empty() && reaches(opposite(side), facing.front().request.price, price);
    const Lots before = m_feed.book().at(side, price);
    if (before != event.lots)
        resetConsumption(side, price); // the level changed: what it shows now is there
    if (crosses && event.lots > before)
        fillCrossed(opposite(side), price, event.lots - before);
    m_feed.apply(event);
    if (before != event.lots)
        updateQueues(side, price, before, event.lots);
}

void MatchingEngine::updateQueues(Side side, Ticks price, Lots before, Lots now)
{
    for (auto& order : orders(side)) {
        if (order.request.price == price)
            m_settings.queue->onDepth(order.place, before, now);
    }
}

/// Newcomers on the other side at `level`, `budget` lots of them, meet our orders of `ownSide` that reach it.
void MatchingEngine::fillCrossed(Side ownSide, Ticks level, Lots budget)
{
    auto& own = orders(ownSide);
    const HalfTicks midNow = mid();
    Lots used = 0;
    for (std::size_t i = 0; i < own.size() && budget > 0 && reaches(ownSide, own[i].request.price, level); ++i) {
        const Lots done =
            execute(own[i], own[i].request.price, std::min(budget, own[i].remaining), Liquidity::Maker, midNow);
        budget -= done;
        used += done;
    }
    if (used > 0)
        consume(opposite(ownSide), level, used); // they traded with us: they are not there to be taken again
    sweepFilled();
}

void MatchingEngine::onPrint(const MarketEvent& event)
{
    const Side ownSide = opposite(event.side());
    auto& own = orders(ownSide);
    const Ticks price = event.price();
    if (!own.empty() && reaches(ownSide, own.front().request.price, price)) {
        // One budget for the whole print. Orders at better prices stood in its way first; then the queue at its price.
        const HalfTicks midNow = mid();
        Lots budget = event.lots;
        std::size_t i = 0;
        for (; i < own.size() && budget > 0 && isBetter(ownSide, own[i].request.price, price); ++i)
            budget -=
                execute(own[i], own[i].request.price, std::min(budget, own[i].remaining), Liquidity::Maker, midNow);
        if (budget > 0)
            fillAtPrice(own, i, price, budget);
        sweepFilled();
    }
    m_feed.apply(event);
    if (m_feed.derivesBookFromTrades() && !m_consumed.empty()) {
        m_consumed.clear(); // the print is the news of what can be had
        refreshWatch();
    }
    if (!m_stops.empty())
        triggerStops(price, m_now);
}

/// Shares `budget` lots printed at `price` among our orders there, behind the queues in front of each.
Lots MatchingEngine::fillAtPrice(Orders& own, std::size_t first, Ticks price, Lots budget)
{
    const HalfTicks midNow = mid();
    const auto printed = static_cast<double>(budget);
    double ours = 0; // lots of this print that our earlier orders have had
    for (std::size_t i = first; i < own.size() && own[i].request.price == price; ++i) {
        auto& order = own[i];
        const double reaching = printed - ours; // what the print has for the market's queue before us and for us
        const double left = reaching - order.place.front;
        m_settings.queue->onTrade(order.place, std::max(0.0, reaching));
        if (left < 1)
            continue;
        const Lots lots = std::min({static_cast<Lots>(left), order.visible, budget - static_cast<Lots>(ours)});
        ours += static_cast<double>(execute(order, price, lots, Liquidity::Maker, midNow));
    }
    return static_cast<Lots>(ours);
}

std::vector<MatchingEngine::Level> MatchingEngine::levelsCrossing(Side ownSide) const
{
    std::vector<Level> crossing;
    const Orders& own = orders(ownSide);
    if (!own.empty()) {
        m_feed.book().forEachLevel(opposite(ownSide), [&](Ticks price, Lots lots) {
            if (!reaches(ownSide, own.front().request.price, price))
                return false;
            crossing.push_back({opposite(ownSide), price, lots});
            return true;
        });
    }
    return crossing;
}

/// Keeps what the snapshot may repeat: only what it changes is news.
void MatchingEngine::beginSnapshot()
{
    m_marketOrders.clear();
    m_beforeSnapshot.clear();
    for (const Side side : {Side::Buy, Side::Sell}) {
        const auto crossing = levelsCrossing(side);
        m_beforeSnapshot.insert(m_beforeSnapshot.end(), crossing.begin(), crossing.end());
    }
    for (const auto& taken : m_consumed)
        m_beforeSnapshot.push_back({taken.side, taken.price, m_feed.book().at(taken.side, taken.price)});
}

/// After a snapshot anything may have moved: places are capped, and crossed orders meet what has come to be displayed.
void MatchingEngine::endSnapshot()
{
    const auto before = [this](Side side, Ticks price) {
        for (const auto& level : m_beforeSnapshot) {
            if (level.side == side && level.price == price)
                return level.lots;
        }
        return Lots{0};
    };
    std::erase_if(m_consumed, [&](const Consumed& taken) {
        return m_feed.book().at(taken.side, taken.price) != before(taken.side, taken.price);
    });
    for (const Side side : {Side::Buy, Side::Sell}) {
        for (auto& order : orders(side)) {
            const Lots level = m_feed.book().at(side, order.request.price);
            order.place.front = std::min(order.place.front, static_cast<double>(level));
            order.place.traded = 0;
        }
        for (const auto& level : levelsCrossing(side)) {
            if (orders(side).empty() || !reaches(side, orders(side).front().request.price, level.price))
                break;
            if (const Lots more = level.lots - before(level.side, level.price); more > 0)
                fillCrossed(side, level.price, more);
        }
    }
    m_beforeSnapshot.clear();
    refreshWatch();
}

/// Level 3: the queue in front of us is the orders that joined before us, exactly.
void MatchingEngine::onMarketOrder(const MarketEvent& event)
{
    const auto handle = event.order();
    if (handle >= m_marketOrders.size())
        m_marketOrders.resize(handle + 1);
    MarketOrder& known = m_marketOrders[handle];
    const Lots now = event.kind() == EventKind::OrderDelete ? 0 : event.orderLots();
    const bool keepsPlace = event.kind() == EventKind::OrderModify && known.price == event.price() && now <= known.lots;
    const Lots left = keepsPlace ? known.lots - now : known.lots;
    if (left > 0) {
        for (auto& order : orders(known.side)) {
            if (order.request.price != known.price || order.joined < known.joined)
                continue;
            // What a print already took from the queue is not taken again by the order's own report.
            const double credit = std::min(order.place.traded, static_cast<double>(left));
            order.place.traded -= credit;
            order.place.front = std::max(0.0, order.place.front - (static_cast<double>(left) - credit));
        }
    }
    if (event.kind() != EventKind::OrderDelete) {
        const Side side = event.side();
        const Orders& facing = orders(opposite(side));
        resetConsumption(side, event.price());
        if (!keepsPlace && !facing.empty() && reaches(opposite(side), facing.front().request.price, event.price()))
            fillCrossed(opposite(side), event.price(), now);
        known = {side, event.price(), now, keepsPlace ? known.joined : ++m_arrivals};
    } else {
        resetConsumption(event.side(), event.price());
        known = {};
    }
    m_feed.apply(event);
}

Lots MatchingEngine::reducible(const OrderRequest& request, Lots lots) const
{
    if (!request.reduceOnly)
        return lots;
    const Lots held = m_sink.heldLots();
    const Lots closing = request.side == Side::Sell ? held : -held;
    return std::clamp<Lots>(closing, 0, lots);
}

/// Ends what is left of an order that may only reduce, once there is nothing left to reduce.
void MatchingEngine::endReduceOnly(const OrderRequest& request, Lots& remaining)
{
    if (!request.reduceOnly || remaining == 0 || reducible(request, remaining) > 0)
        return;
    remaining = 0;
    m_sink.onExpired(request, "venue.reduce_only");
}

Lots MatchingEngine::execute(Resting& order, Ticks price, Lots lots, Liquidity liquidity, HalfTicks midNow)
{
    m_unswept = true;
    lots = reducible(order.request, std::min(lots, order.remaining));
    if (lots <= 0) {
        endReduceOnly(order.request, order.remaining);
        return 0;
    }
    order.remaining -= lots;
    order.visible = std::max<Lots>(0, order.visible - lots);
    m_sink.onMatched(order.request, price, lots, liquidity, midNow);
    cancelGroup(order.request);
    endReduceOnly(order.request, order.remaining);
    if (order.visible == 0 && order.remaining > 0) {
        // An iceberg shows its next slice at the end of the queue.
        order.visible = order.request.displayQuantity > 0 ? std::min(order.request.displayQuantity, order.remaining)
                                                          : order.remaining;
        m_settings.queue->onPlaced(order.place, m_feed.book().at(order.request.side, order.request.price));
        order.joined = ++m_arrivals;
    }
    return lots;
}

void MatchingEngine::cancelGroup(const OrderRequest& filled)
{
    if (filled.ocoGroup == 0)
        return;
    m_ocoDone.insert(filled.ocoGroup);
    // Marked only: the vectors are being walked. sweepFilled() takes the marked ones out.
    m_unswept = true;
    const auto mark = [&](Resting& order) {
        if (order.request.ocoGroup == filled.ocoGroup && order.request.id != filled.id && order.remaining > 0) {
            order.remaining = 0;
            m_sink.onExpired(order.request, "venue.oco_cancelled");
        }
    };
    std::for_each(m_bids.begin(), m_bids.end(), mark);
    std::for_each(m_asks.begin(), m_asks.end(), mark);
    std::erase_if(m_stops, [&](const Stop& stop) {
        if (stop.request.ocoGroup != filled.ocoGroup || stop.request.id == filled.id)
            return false;
        m_sink.onExpired(stop.request, "venue.oco_cancelled");
        return true;
    });
}

void MatchingEngine::sweepFilled()
{
    if (!std::exchange(m_unswept, false))
        return;
    for (Orders* own : {&m_bids, &m_asks}) {
        std::erase_if(*own, [](const Resting& order) { return order.remaining == 0; });
        const auto byPlace = [](const Resting& a, const Resting& b) {
            if (a.request.price != b.request.price)
                return isBetter(a.request.side, a.request.price, b.request.price);
            return a.joined < b.joined;
        };
        if (!std::is_sorted(own->begin(), own->end(), byPlace)) // an iceberg's next slice has gone to the end
            std::sort(own->begin(), own->end(), byPlace);
    }
    refreshWatch();
}

const OrderRequest* MatchingEngine::find(OrderId id) const
{
    for (const Side side : {Side::Buy, Side::Sell}) {
        for (const auto& order : orders(side)) {
            if (order.request.id == id)
                return &order.request;
        }
    }
    for (const auto& stop : m_stops) {
        if (stop.request.id == id)
            return &stop.request;
    }
    return nullptr;
}

bool MatchingEngine::cancel(OrderId id)
{
    const auto same = [id](const auto& order) { return order.request.id == id; };
    const auto removed = std::erase_if(m_bids, same) + std::erase_if(m_asks, same) + std::erase_if(m_stops, same);
    if (removed > 0)
        refreshWatch();
    return removed > 0;
}

void MatchingEngine::expireUntil(TimeNs now)
{
    const auto lapse = [&](const auto& order) {
        if (order.request.expiry > now)
            return false;
        m_sink.onExpired(order.request, "venue.expired");
        return true;
    };
    std::erase_if(m_bids, lapse);
    std::erase_if(m_asks, lapse);
    std::erase_if(m_stops, lapse);
    refreshWatch();
}

Lots MatchingEngine::consumed(Side side, Ticks price) const
{
    for (const auto& taken : m_consumed) {
        if (taken.side == side && taken.price == price)
            return taken.lots;
    }
    return 0;
}

void MatchingEngine::consume(Side side, Ticks price, Lots lots)
{
    m_quiet = false;
    for (auto& taken : m_consumed) {
        if (taken.side == side && taken.price == price) {
            taken.lots += lots;
            return;
        }
    }
    m_consumed.push_back({side, price, lots});
}

void MatchingEngine::resetConsumption(Side side, Ticks price)
{
    if (m_consumed.empty())
        return;
    const auto removed =
        std::erase_if(m_consumed, [&](const Consumed& taken) { return taken.side == side && taken.price == price; });
    if (removed > 0 && m_consumed.empty())
        refreshWatch();
}

} // namespace wh
