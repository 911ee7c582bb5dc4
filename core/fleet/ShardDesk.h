// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/fleet/BotStatus.h"
#include "core/fleet/Channels.h"
#include "core/fleet/ErrorWords.h"
#include "core/fleet/FleetNotice.h"
#include "core/fleet/WhyMissing.h"
#include "core/storage/Journal.h"
#include "core/storage/StoreRecords.h"

#include <functional>

namespace wh {

class LatencyHistogram;
class MarketHall;
class RiskRuleRegistry;
class StrategyRegistry;

/// What a shard lends its bots. Everything is borrowed; the shard's thread.
struct ShardDesk
{
    const Clock& turn;   ///< stands still within a turn: what bots go by
    const Clock& clock;  ///< as it is this moment, to measure with
    const Clock& steady; ///< nobody sets it
    const StrategyRegistry& strategies;
    const RiskRuleRegistry& rules;
    MarketHall& hall;
    Journal& journal;
    StoreBatch& batch; ///< of this turn
    ChannelHub& hub;
    LatencyHistogram& tickLag;
    LatencyHistogram& reaction;
    DurationNs stopWithin;
    std::function<void(BotStatus)> tell;  ///< how a bot stands now
    FleetListener notify;                 ///< never empty
    ErrorWords words = plainWords;        ///< never empty
    std::function<void(BotId)> wake = {}; ///< LiveBot::wake() in the next turn; any thread
    WhyMissing whyMissing = {};

    StoredMoment moment() const { return {turn.now(), steady.now()}; }
};

} // namespace wh
