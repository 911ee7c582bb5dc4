// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/BookCheckpoint.h"
#include "core/data/Tape.h"
#include "core/domain/MarketEvent.h"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace wh {

/// The events of a live market from the oldest that a reader still wants to a little beyond the present, and the books
/// that stand for those before. Numbers the events and makes their times orderly. One thread.
class StreamWindow
{
public:
    explicit StreamWindow(TapeKind kind);

    /// Appends events in order. Venue times that run back are held at the one before, receive times too, and none is
    /// received before it happened.
    void append(std::span<const MarketEvent> events);
    /// One event that is a message by itself.
    void append(EventKind kind, TimeNs venueTime, TimeNs receiveTime);
    /// The message that is being appended ends with the last event.
    void endMessage();
    bool isAtMessageEnd() const { return m_events.empty() || m_events.back().endsMessage(); }
    TimeNs lastVenueTime() const { return m_lastVenue; }
    TimeNs lastReceiveTime() const { return m_lastReceive; }

    void advance(TimeNs now);
    std::uint64_t happened() const { return m_happened; }
    std::uint64_t received() const { return m_received; }
    std::span<const MarketEvent> events(std::uint64_t from) const;
    std::uint64_t oldest() const { return m_oldest; }
    void forget(std::uint64_t below);
    /// Of what has been appended; kNever where all of it has been received.
    TimeNs nextDue() const;

    /// The book as one message: a snapshot, or a gap where what it shows cannot be trusted; nothing before the first
    /// event.
    void snapshotReceived(std::vector<MarketEvent>& into) const { snapshot(m_bookReceived, m_received, into); }
    void snapshotHappened(std::vector<MarketEvent>& into) const { snapshot(m_bookHappened, m_happened, into); }
    /// As it happened; 0: there are no two sides.
    HalfTicks mid() const
    {
        const OrderBook& book = m_bookHappened.feed().book();
        return book.hasBoth() ? book.mid() : 0;
    }
    std::optional<Trade> lastTrade() const
    {
        const BookFeed& feed = m_bookHappened.feed();
        return feed.hasTrade() ? std::optional(feed.lastTrade()) : std::nullopt;
    }

private:
    static void snapshot(const BookCheckpoint& book, std::uint64_t events, std::vector<MarketEvent>& into);
    std::uint64_t end() const { return m_base + m_events.size(); }
    /// The number behind the message that `from` begins, and when its last event happens or is received; end() where
    /// it is not whole yet.
    template<typename Time>
    std::pair<std::uint64_t, TimeNs> messageFrom(std::uint64_t from, Time&& time) const;
    template<typename Time>
    void advanceTo(std::uint64_t& reached, TimeNs& due, BookCheckpoint& book, TimeNs now, Time&& time);

    std::vector<MarketEvent> m_events;
    std::uint64_t m_base = 0; ///< number of m_events[0]
    std::uint64_t m_oldest = 0;
    std::uint64_t m_happened = 0;
    std::uint64_t m_received = 0;
    TimeNs m_nextHappens = kNever; ///< when the message at m_happened does; of one that is whole
    TimeNs m_nextReceived = kNever;
    TimeNs m_lastVenue = INT64_MIN;
    TimeNs m_lastReceive = INT64_MIN;
    BookCheckpoint m_bookHappened;
    BookCheckpoint m_bookReceived;
};

} // namespace wh
