// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/MarketEvent.h"
#include "core/market/OrderBook.h"

#include <cstdint>

namespace wh {

/// Whether a book may be traded on.
enum class BookState {
    Unknown, ///< nothing received yet, or one side only
    Live,    ///< whole and in sequence
    Stale,   ///< messages were lost: wait for a snapshot
    InSnapshot,
};
const char* toString(BookState state);

/// Applies a tape's events to a book and judges whether it may be trusted. One thread.
class BookFeed
{
public:
    /// Applies one event; the hot path of every replay.
    void apply(const MarketEvent& event)
    {
        // Not a switch: its jump through a table is guessed wrong more often than these.
        if (const EventKind kind = event.kind(); kind == EventKind::Delta) [[likely]] {
            m_book.set(event.side(), event.price(), event.lots);
            m_lastSide = event.side();
        } else if (kind == EventKind::Touch) {
            onTouch(event);
        } else if (kind == EventKind::Trade) {
            onTrade(event);
        } else {
            onRare(event);
        }
        if (event.endsMessage())
            onMessageEnd(event);
    }

    const OrderBook& book() const { return m_book; }
    BookState state() const { return m_state; }
    bool isLive() const { return m_state == BookState::Live; }
    /// Receive time of the last message of any kind.
    TimeNs lastUpdate() const { return m_lastUpdate; }
    /// Venue time of that message; 0 where nothing was received.
    TimeNs lastVenueTime() const { return m_lastVenueTime; }
    const Trade& lastTrade() const { return m_lastTrade; }
    bool hasTrade() const { return m_lastTrade.quantity > 0; }
    /// The venue's ticker, if the tape has one; 0 lots: not seen.
    Ticks touchPrice(Side side) const { return m_touchPrice[side == Side::Sell]; }
    Lots touchLots(Side side) const { return m_touchLots[side == Side::Sell]; }
    std::uint64_t gaps() const { return m_gaps; }
    std::uint64_t crossings() const { return m_crossings; }

    /// All that it shows beside its levels: what a mirror of it in another process needs.
    struct Face
    {
        BookState state = BookState::Unknown;
        TimeNs lastUpdate = 0;
        TimeNs lastVenueTime = 0;
        Trade lastTrade;
        Ticks touchPrice[2] = {};
        Lots touchLots[2] = {};
        bool operator==(const Face&) const = default;
    };
    Face face() const
    {
        return {m_state,
                m_lastUpdate,
                m_lastVenueTime,
                m_lastTrade,
                {m_touchPrice[0], m_touchPrice[1]},
                {m_touchLots[0], m_touchLots[1]}};
    }
    /// Makes it the mirror of another one, which is told levels and never events.
    void mirror(const Face& face);
    OrderBook& mirroredBook() { return m_book; }

    bool derivesBookFromTrades() const { return m_fromTrades; }
    /// For tapes without depth: shows one level a side, at most `spread` apart around the last print.
    void setSyntheticTouch(Ticks bid, Ticks ask, Lots lots, TimeNs time);
    /// A tape of trades alone: the book is made of the last print of either side. Set once, before the first event.
    void deriveBookFromTrades(bool derive) { m_fromTrades = derive; }

private:
    void onTrade(const MarketEvent& event);
    void onTouch(const MarketEvent& event)
    {
        const bool ask = event.side() == Side::Sell;
        m_touchPrice[ask] = event.price();
        m_touchLots[ask] = event.lots;
    }
    void onRare(const MarketEvent& event);
    void onMessageEnd(const MarketEvent& event)
    {
        m_lastUpdate = event.receiveTime;
        m_lastVenueTime = event.venueTime;
        if (m_book.isCrossed())
            onCrossed();
        if (m_state == BookState::Unknown && m_book.hasBoth())
            m_state = BookState::Live;
    }
    void onCrossed();

    OrderBook m_book;
    BookState m_state = BookState::Unknown;
    Side m_lastSide = Side::Buy;
    bool m_fromTrades = false;
    TimeNs m_lastUpdate = 0;
    TimeNs m_lastVenueTime = 0;
    Trade m_lastTrade;
    Ticks m_touchPrice[2] = {};
    Lots m_touchLots[2] = {};
    std::uint64_t m_gaps = 0;
    std::uint64_t m_crossings = 0;
    std::vector<std::pair<Lots, Ticks>> m_orders; // level 3: (signed lots, price) by handle
};

} // namespace wh
