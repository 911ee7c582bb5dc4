// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/Instrument.h"
#include "core/market/BookFeed.h"

#include <span>

namespace wh {

/// What a strategy may see of a market: read-only, as it was received. Borrowed from the run; one thread.
class MarketView
{
public:
    MarketView(const Instrument& instrument, const BookFeed& feed) : m_instrument(instrument), m_feed(feed) {}

    const Instrument& instrument() const { return m_instrument; }
    const OrderBook& book() const { return m_feed.book(); }
    BookState bookState() const { return m_feed.state(); }
    /// Whether quotes may rest on this book at `now`: live, both sides, not crossed, heard of within `maxAge`.
    bool isTradable(TimeNs now, DurationNs maxAge) const
    {
        return m_feed.isLive() && book().hasBoth() && !book().isCrossed() && now - m_feed.lastUpdate() <= maxAge;
    }
    BookFeed::Face face() const { return m_feed.face(); }
    TimeNs lastUpdate() const { return m_feed.lastUpdate(); }
    TimeNs lastVenueTime() const { return m_feed.lastVenueTime(); }
    bool hasTrade() const { return m_feed.hasTrade(); }
    const Trade& lastTrade() const { return m_feed.lastTrade(); }
    /// The venue's ticker, where the tape has one (0 lots: none seen).
    Ticks touchPrice(Side side) const { return m_feed.touchPrice(side); }
    Lots touchLots(Side side) const { return m_feed.touchLots(side); }

private:
    const Instrument& m_instrument;
    const BookFeed& m_feed;
};

} // namespace wh
