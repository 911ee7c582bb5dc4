// SPDX-License-Identifier: GPL-3.0-or-later
// What a bot has only while it works; nobody but LiveBot includes this.
#pragma once

#include "core/fleet/LiveBot.h"
#include "core/risk/RiskGate.h"
#include "core/strategy/SandboxStanding.h"
#include "core/strategy/Strategy.h"

#include <optional>
#include <set>

namespace wh {

struct LiveBot::Work
{
    Work(Instrument marketInstrument, Mind mind, std::unique_ptr<VenueLine> ownLine, Journal& journal, BotId bot)
        : instrument(std::move(marketInstrument))
        , strategy(std::move(mind.strategy))
        , gate(std::move(mind.gate))
        , line(std::move(ownLine))
        , log(journal, bot)
    {}

    Instrument instrument;
    std::unique_ptr<Strategy> strategy;
    const Sandboxed* sandboxed = nullptr; ///< the strategy, where it has a process of its own
    std::unique_ptr<Strategy> retired;    ///< the one before, until no call of it can be under way
    std::unique_ptr<RiskGate> gate;
    std::unique_ptr<VenueLine> line;
    BotEventLog log;
    std::optional<BotRunner> runner;
    bool isReconciled = false;
    bool isLettingGo = false;   ///< no strategy any more, only orders that are to end, or are left to the venue
    bool waitsForVenue = false; ///< however long it is away
    bool reactsAtOnce = false;
    bool isHaltTold = false; ///< that it has heard of a fill that cannot be, while it let go
    TimeNs nextPoll = 0;
    /// Orders placed or amended after the newest question: its answer may not know of it. None: no question is open.
    std::optional<std::set<OrderId>> sentSinceAsked;
    /// What is known of it beyond its hooks.
    void lookAtStrategy()
    {
        sandboxed = dynamic_cast<const Sandboxed*>(strategy.get());
        reactsAtOnce = strategy->reactsAtOnce();
    }
    void noteSent(OrderId order)
    {
        if (sentSinceAsked)
            sentSinceAsked->insert(order);
    }
};

} // namespace wh
