// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BookFeed.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <utility>

namespace wh::test {

using LevelKey = std::pair<Side, Ticks>;

/// Follows a level tape as a participant would and notes whatever a real venue could not have sent.
class LevelAudit
{
public:
    std::string fault;
    std::uint64_t trades = 0;
    std::uint64_t gaps = 0;
    const OrderBook& book() const { return m_feed.book(); }

    void apply(const MarketEvent& event)
    {
        const OrderBook& before = m_feed.book();
        if (event.venueTime < m_venue || event.receiveTime < m_receive || event.receiveTime < event.venueTime)
            fail("time runs back");
        m_venue = event.venueTime;
        m_receive = event.receiveTime;
        if (event.kind() == EventKind::Trade) {
            ++trades;
            print(event, before);
        } else if (event.kind() == EventKind::Delta) {
            const auto printed = m_printed.find({event.side(), event.price()});
            if (event.price() <= 0)
                fail("price not above zero");
            if (printed != m_printed.end()) {
                if (event.lots != before.at(event.side(), event.price()) - printed->second)
                    fail("a level does not change by what was printed");
                m_printed.erase(printed);
            } else if (event.lots == before.at(event.side(), event.price())) {
                fail("a change changes nothing");
            }
        } else if (event.kind() == EventKind::Touch) {
            const bool buy = event.side() == Side::Buy;
            if (event.price() != (buy ? before.bestBid() : before.bestAsk()) ||
                event.lots != (buy ? before.bestBidLots() : before.bestAskLots()))
                fail("the ticker is not the best of the book");
        } else if (event.kind() == EventKind::Gap) {
            ++gaps;
        }
        m_feed.apply(event);
        if (event.endsMessage() && event.kind() != EventKind::Gap)
            endMessage(event);
    }

private:
    void fail(const char* what)
    {
        if (fault.empty())
            fault = what;
    }
    void print(const MarketEvent& event, const OrderBook& book)
    {
        const Side maker = opposite(event.side());
        // The best level that is not wholly printed yet.
        Ticks best = 0;
        Lots left = 0;
        book.forEachLevel(maker, [&](Ticks price, Lots lots) {
            const auto printed = m_printed.find({maker, price});
            best = price;
            left = lots - (printed == m_printed.end() ? 0 : printed->second);
            return left == 0;
        });
        if (event.price() != best)
            fail("a print is not at the best price");
        if (event.lots < 1 || event.lots > left)
            fail("a print is larger than its level");
        m_printed[{maker, event.price()}] += event.lots;
        m_tradeMessage = true;
    }
    void endMessage(const MarketEvent&)
    {
        if (m_feed.crossings() > 0)
            fail("crossed");
        if (!m_feed.book().hasBoth())
            fail("a side is empty");
        if (!m_tradeMessage && !m_printed.empty())
            fail("printed levels did not change in the next message");
        m_tradeMessage = false;
    }

    BookFeed m_feed;
    std::map<LevelKey, Lots> m_printed; // since the level changed
    bool m_tradeMessage = false;
    TimeNs m_venue = 0;
    TimeNs m_receive = 0;
};

/// Follows a level-3 tape: queues by price, first in first out.
class QueueAudit
{
public:
    std::string fault;
    std::uint64_t trades = 0;

    void apply(const MarketEvent& event)
    {
        switch (event.kind()) {
        case EventKind::SnapshotBegin:
            m_queues.clear();
            m_places.clear();
            break;
        case EventKind::OrderAdd:
            if (!m_places.try_emplace(event.order(), LevelKey(event.side(), event.price())).second)
                fail("a handle is used twice");
            m_queues[{event.side(), event.price()}].push_back({event.order(), event.orderLots(), 0});
            break;
        case EventKind::Trade:
            ++trades;
            print(event);
            break;
        case EventKind::OrderModify:
        case EventKind::OrderDelete:
            change(event);
            break;
        case EventKind::Delta:
        case EventKind::SnapshotLevel:
            fail("a level in a tape of orders");
            break;
        default:
            break;
        }
    }

private:
    struct Order
    {
        std::uint32_t handle;
        Lots lots;
        Lots printed;
    };
    void fail(const char* what)
    {
        if (fault.empty())
            fault = what;
    }
    void print(const MarketEvent& event)
    {
        for (Order& order : m_queues[{opposite(event.side()), event.price()}]) {
            if (order.printed == order.lots)
                continue;
            if (event.lots > order.lots)
                fail("a print is larger than the first order");
            order.printed += event.lots;
            return;
        }
        fail("a print meets no order");
    }
    void change(const MarketEvent& event)
    {
        const auto place = m_places.find(event.order());
        if (place == m_places.end() || place->second != LevelKey(event.side(), event.price()))
            return fail("an unknown order changes");
        auto& queue = m_queues[place->second];
        const auto order =
            std::find_if(queue.begin(), queue.end(), [&](const Order& o) { return o.handle == event.order(); });
        if (event.kind() == EventKind::OrderModify) {
            if (event.orderLots() < 1 || event.orderLots() == order->lots)
                fail("a change changes nothing");
            if (order->printed > 0 && event.orderLots() != order->lots - order->printed)
                fail("an order does not change by what was printed");
            if (event.orderLots() > order->lots && order + 1 != queue.end())
                fail("an order grows amid its queue");
            *order = {order->handle, event.orderLots(), 0};
            return;
        }
        if (order->printed > 0 && order->printed != order->lots)
            fail("a partly printed order is gone");
        queue.erase(order);
        m_places.erase(place);
    }

    std::map<LevelKey, std::deque<Order>> m_queues;
    std::map<std::uint32_t, LevelKey> m_places;
};

} // namespace wh::test
