// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BookFeed.h"

#include <algorithm>

namespace wh {

const char* toString(BookState state)
{
    switch (state) {
    case BookState::Unknown:
        return "unknown";
    case BookState::Live:
        return "live";
    case BookState::Stale:
        return "stale";
    case BookState::InSnapshot:
        return "in_snapshot";
    }
    return "";
}

void BookFeed::mirror(const Face& face)
{
    m_state = face.state;
    m_lastUpdate = face.lastUpdate;
    m_lastVenueTime = face.lastVenueTime;
    m_lastTrade = face.lastTrade;
    for (const std::size_t side : {0, 1}) {
        m_touchPrice[side] = face.touchPrice[side];
        m_touchLots[side] = face.touchLots[side];
    }
}

void BookFeed::onTrade(const MarketEvent& event)
{
    m_lastTrade = {event.venueTime, event.receiveTime, event.side(), event.price(), event.lots};
    if (!m_fromTrades)
        return;
    // A buyer took what was offered: that price is the ask; the bid is what the last seller met, or a tick below.
    const bool bought = event.side() == Side::Buy;
    Ticks bid =
        bought ? std::min(m_book.hasBid() ? m_book.bestBid() : event.price() - 1, event.price() - 1) : event.price();
    Ticks ask =
        bought ? event.price() : std::max(m_book.hasAsk() ? m_book.bestAsk() : event.price() + 1, event.price() + 1);
    setSyntheticTouch(bid, ask, event.lots, event.receiveTime);
}

void BookFeed::setSyntheticTouch(Ticks bid, Ticks ask, Lots lots, TimeNs time)
{
    const auto replace = [&](Side side, bool has, Ticks old, Ticks price) {
        if (has && old != price)
            m_book.set(side, old, 0);
        m_book.set(side, price, lots);
    };
    replace(Side::Buy, m_book.hasBid(), m_book.hasBid() ? m_book.bestBid() : 0, bid);
    replace(Side::Sell, m_book.hasAsk(), m_book.hasAsk() ? m_book.bestAsk() : 0, ask);
    m_lastUpdate = time;
    if (m_state == BookState::Unknown)
        m_state = BookState::Live;
}

void BookFeed::onRare(const MarketEvent& event)
{
    switch (event.kind()) {
    case EventKind::SnapshotBegin:
        m_book.clear();
        m_orders.clear();
        m_state = BookState::InSnapshot;
        break;
    case EventKind::SnapshotLevel:
        m_book.set(event.side(), event.price(), event.lots);
        m_lastSide = event.side();
        break;
    case EventKind::SnapshotEnd:
        m_state = m_book.hasBoth() ? BookState::Live : BookState::Unknown;
        break;
    case EventKind::Gap:
        ++m_gaps;
        m_state = BookState::Stale;
        break;
    case EventKind::OrderAdd:
    case EventKind::OrderModify:
    case EventKind::OrderDelete: {
        const auto handle = event.order();
        if (handle >= m_orders.size())
            m_orders.resize(handle + 1);
        auto& [lots, price] = m_orders[handle]; // lots are negative on the ask side
        if (lots != 0) {
            const Side side = lots > 0 ? Side::Buy : Side::Sell;
            m_book.set(side, price, std::max<Lots>(0, m_book.at(side, price) - std::abs(lots)));
            lots = 0;
        }
        if (event.kind() != EventKind::OrderDelete) {
            price = event.price();
            lots = signOf(event.side()) * event.orderLots();
            m_book.set(event.side(), price, m_book.at(event.side(), price) + event.orderLots());
            m_lastSide = event.side();
        }
        break;
    }
    case EventKind::Delta:
    case EventKind::Trade:
    case EventKind::Touch:
        break; // handled inline
    }
}

void BookFeed::onCrossed()
{
    if (m_state == BookState::InSnapshot)
        return;
    // Within a message levels may cross while they change; at its end the newer side is right.
    ++m_crossings;
    m_book.uncross(m_lastSide);
}

} // namespace wh
