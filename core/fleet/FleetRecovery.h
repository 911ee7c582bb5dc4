// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotLeg.h"
#include "core/fleet/ErrorWords.h"
#include "core/fleet/LiveBot.h"
#include "core/fleet/MarketDirectory.h"
#include "core/storage/Journal.h"
#include "core/storage/Store.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace wh {

/// The name of a shard's journal.
std::string shardName(unsigned shard);
/// Of how many shards a bot lives on which: a leg with its bot.
constexpr std::size_t shardIndex(BotId bot, std::size_t shards)
{
    return leaderOf(bot).value % shards;
}

/// How every bot stood when the program ended, in whatever way.
struct RecoveredFleet
{
    struct Bot
    {
        BotId id;
        BotSpec spec;
        std::int64_t newestVersion = 1;
        LiveBot::Kept kept;
        std::vector<Error> findings; ///< of its last admission
    };
    std::vector<Bot> bots;
    std::vector<std::unique_ptr<Journal>> journals; ///< of the shards, ready for new entries
    std::map<std::string, MarketMark> marks;        ///< where the markets stood
    BotId lastBot;
    std::string identity;       ///< of this engine, for venues of other processes; given once
    std::vector<Error> notices; ///< what was made good, or could not be
};

struct RecoverySettings
{
    const std::filesystem::path& folder;
    unsigned shards;
    Journal::Settings journal;
    const MarketDirectory& markets;
    const ErrorWords& words; ///< of texts in the history
    std::uint64_t chance;    ///< for what is given once
};

/// Reads store and journals: the newest snapshot of each bot, then every entry after it, in order. What the store has
/// not yet heard of (orders, trades, states, storage) is written to it, together with new snapshots, in one
/// transaction; so the next recovery begins here, whatever becomes of this one. Before any shard runs.
/// @return store.*, storage.*: nothing has changed then
Result<RecoveredFleet> recoverFleet(const RecoverySettings& settings, Store& store);

/// Marks of markets stand in the storage of no bot, under "market:<id>".
StorageChange marketMarkChange(const std::string& market, const MarketMark& mark);

} // namespace wh
