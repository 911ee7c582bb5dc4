// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Tape.h"
#include "core/domain/MarketEvent.h"
#include "core/execution/Connector.h"
#include "core/execution/VenueState.h"

#include <vector>

namespace wh {

/// Who hears what comes over a line, in the order in which it came.
class LineListener
{
public:
    virtual ~LineListener() = default;
    virtual void onMarketEvent(const MarketEvent& event) = 0;
    virtual void onReport(const ExecutionReport& report) = 0;
    /// The answer to VenueLine::askState().
    virtual void onVenueState(const VenueState& state) = 0;
    /// The venue cannot be reached: nothing is known of orders from here on, until a state has come again.
    virtual void onLineLost(const Error& why) = 0;
    virtual void onLineBack() = 0;
};

/// One bot's line to its venue: the market's events, the answers to its orders, and what the venue knows of them. It
/// acts only within advance() and the calls of Connector; the shard's thread.
class VenueLine : public Connector
{
public:
    /// With the fees and the rules that hold at this venue for this bot.
    virtual const Instrument& instrument() const = 0;
    /// Of a market of prints alone the reader makes a book (BotRunner::deriveBookFromTrades()).
    virtual TapeKind marketKind() const = 0;
    /// Hands over everything that has come by `now`. Calls of Connector may be made from within the listener.
    virtual void advance(TimeNs now, LineListener& listener) = 0;
    /// When advance() will have something to hand over; kNever where the line calls for its owner by itself
    /// (MarketHall::onWake()).
    virtual TimeNs nextDue() const = 0;
    /// Asks for what the venue knows of this bot's orders; the answer comes through advance().
    virtual Result<void> askState(const VenueQuestion& question) = 0;
    virtual bool isUp() const = 0;
    /// Whether one that is lost may come up again; else another has to be made.
    virtual bool mayComeBack() const { return true; }
};

} // namespace wh
