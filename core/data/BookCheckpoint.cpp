// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/BookCheckpoint.h"

#include <algorithm>

namespace wh {

void BookCheckpoint::apply(std::span<const MarketEvent> events)
{
    if (events.empty())
        return;
    for (const auto& event : events) {
        m_feed.apply(event);
        if (event.kind() == EventKind::SnapshotBegin) {
            m_sinceSnapshot = 0;
            m_orders.clear();
        }
        ++m_sinceSnapshot;
        if (m_byOrders)
            applyOrder(event);
    }
    m_atMessageEnd = events.back().endsMessage();
    m_lastVenue = events.back().venueTime;
    m_lastReceive = events.back().receiveTime;
}

void BookCheckpoint::applyOrder(const MarketEvent& event)
{
    if (event.kind() < EventKind::OrderAdd)
        return;
    if (event.order() >= m_orders.size())
        m_orders.resize(event.order() + 1);
    auto& order = m_orders[event.order()];
    if (event.kind() == EventKind::OrderDelete) {
        order.lots = 0;
        return;
    }
    // Less at the same price keeps the place in the queue.
    const bool keeps = event.kind() == EventKind::OrderModify && order.lots > 0 && order.price == event.price() &&
                       event.orderLots() <= order.lots;
    order = {event.price(), event.orderLots(), event.side(), keeps ? order.place : ++m_joined};
}

std::vector<MarketEvent> BookCheckpoint::snapshot() const
{
    std::vector<MarketEvent> events;
    const auto add = [&](EventKind kind, Side side, Ticks price, Lots lots, std::uint8_t flags = 0) {
        events.push_back(MarketEvent::make(kind, side, price, lots, m_lastVenue, m_lastReceive,
                                           static_cast<std::uint8_t>(flags | MarketEvent::Checkpoint)));
    };
    add(EventKind::SnapshotBegin, Side::Buy, 0, 0);
    if (m_byOrders) {
        std::vector<std::uint32_t> handles;
        for (std::uint32_t handle = 0; handle < m_orders.size(); ++handle) {
            if (m_orders[handle].lots > 0)
                handles.push_back(handle);
        }
        std::sort(handles.begin(), handles.end(),
                  [this](std::uint32_t a, std::uint32_t b) { return m_orders[a].place < m_orders[b].place; });
        for (const auto handle : handles) {
            const auto& order = m_orders[handle];
            add(EventKind::OrderAdd, order.side, order.price, MarketEvent::packOrder(handle, order.lots));
        }
    } else {
        for (const auto side : {Side::Buy, Side::Sell})
            m_feed.book().forEachLevel(side, [&](Ticks price, Lots lots) {
                add(EventKind::SnapshotLevel, side, price, lots);
                return true;
            });
    }
    add(EventKind::SnapshotEnd, Side::Buy, 0, 0, MarketEvent::EndOfMessage);
    return events;
}

} // namespace wh
