// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/data/Tape.h"
#include "core/domain/Bar.h"
#include "core/domain/MarketEvent.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace wh {

/// Where a market stood when its engine ended, so that the next one goes on from there. A value, kept in the store.
struct MarketMark
{
    TimeNs time = 0;
    HalfTicks mid = 0;
    DurationNs played = 0; ///< of a recording: how far into it
};

/// A simulated market that happens as time passes. Events are numbered from 0 in the order in which they are received,
/// venue times never run back, and no event is received before it happened; a message happens, and is received, whole.
/// Those that every reader has had are dropped. One per shard, which several may have of one course (SharedMarkets.h);
/// the shard's thread.
class MarketStream
{
public:
    virtual ~MarketStream() = default;
    virtual const TapeInfo& info() const = 0;

    /// Lets the market go on to `now`. @return why there will be no more of it: a damaged recording
    virtual Result<void> advance(TimeNs now) = 0;
    /// How many events have happened at the venue by then: numbers below it may be read for the venue.
    virtual std::uint64_t happened() const = 0;
    /// How many have been received: numbers below it may be read for a bot.
    virtual std::uint64_t received() const = 0;
    /// Number `from` and what follows it, as far as it lies in one piece; `from` < happened(). Valid until the next
    /// advance() or forget().
    virtual std::span<const MarketEvent> events(std::uint64_t from) const = 0;
    /// The oldest number that can still be read.
    virtual std::uint64_t oldest() const = 0;
    /// Nobody will read below that number again.
    virtual void forget(std::uint64_t below) = 0;
    /// When the next event happens, or is received: nothing changes before it.
    virtual TimeNs nextDue() const = 0;
    /// For a bot that comes later: the book as of received() and as of happened(), as one message of snapshot events,
    /// or a gap where it is not known; nothing before the first event.
    virtual void snapshotReceived(std::vector<MarketEvent>& into) const = 0;
    virtual void snapshotHappened(std::vector<MarketEvent>& into) const = 0;
    /// As of happened().
    virtual std::optional<Trade> lastTrade() const = 0;
    /// Where it stands: what an engine keeps for its next start.
    virtual MarketMark mark() const = 0;
};

} // namespace wh
