// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MarketEvent.h"
#include "core/market/BookFeed.h"

#include <cstdint>
#include <span>
#include <vector>

namespace wh {

/// Follows a recording while it is written, so that at any message's end the whole book can be written down again: as
/// levels, or for level 3 as orders in their queues. One thread.
class BookCheckpoint
{
public:
    /// @param fromTrades  of prints alone: the book is made of them
    explicit BookCheckpoint(bool byOrders, bool fromTrades = false) : m_byOrders(byOrders)
    {
        m_feed.deriveBookFromTrades(fromTrades);
    }

    void apply(std::span<const MarketEvent> events);
    /// Whether there is a book to write down: in sequence, both sides, and not amid a message.
    bool isReady() const { return m_feed.isLive() && m_atMessageEnd; }
    /// Events since the last snapshot of the recording itself or since markWritten().
    std::uint64_t eventsSinceSnapshot() const { return m_sinceSnapshot; }
    void markWritten() { m_sinceSnapshot = 0; }
    /// SnapshotBegin, levels or orders, SnapshotEnd, all flagged Checkpoint, with the times of the last event.
    std::vector<MarketEvent> snapshot() const;
    TimeNs lastReceive() const { return m_lastReceive; }
    const BookFeed& feed() const { return m_feed; }

private:
    struct Order
    {
        Ticks price = 0;
        Lots lots = 0; ///< 0: not there
        Side side = Side::Buy;
        std::uint64_t place = 0; ///< in the order of joining
    };
    void applyOrder(const MarketEvent& event);

    bool m_byOrders;
    BookFeed m_feed;
    std::vector<Order> m_orders; // by handle
    std::uint64_t m_joined = 0;
    std::uint64_t m_sinceSnapshot = 0;
    bool m_atMessageEnd = false;
    TimeNs m_lastVenue = 0;
    TimeNs m_lastReceive = 0;
};

} // namespace wh
