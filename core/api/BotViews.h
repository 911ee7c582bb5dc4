// SPDX-License-Identifier: GPL-3.0-or-later
// Objects behind the fields of bots and of what they tell.
#pragma once

#include "core/api/Connection.h"
#include "core/fleet/Fleet.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wh::api {

/// What became of one of several bots.
struct BotOutcome
{
    std::optional<BotId> id;
    std::optional<BotStatus> bot;
    std::optional<Error> error;
    std::string given = {}; ///< instead of an ID: a text that is none
};

/// Profit of several bots that settle in the same asset.
struct FleetTotal
{
    std::string group;
    std::string asset;
    int bots = 0;
    int running = 0;
    std::int64_t openOrders = 0;
    Decimal capital;
    ProfitAndLoss profit;
};

struct FleetStanding
{
    Fleet::Health health;
    std::size_t subscribers = 0;
    std::uint64_t lostRows = 0;
    std::vector<Error> notices;
};

/// One bot of an event of botChanges.
struct BotChange
{
    enum class Kind { Changed, Figures, Removed };
    Kind kind = Kind::Changed;
    BotId id;
    std::shared_ptr<const BotStatus> status; ///< null where it was removed
};

struct BotChanges
{
    std::int64_t sequence = 0;
    bool isBeginning = false;
    bool isWhole = true;
    std::vector<BotChange> changes;
};

/// A book, cut to so many levels of each side.
struct BotBookSlice
{
    std::shared_ptr<const BookView> book;
    std::size_t levels = 0;
};

/// A page of a channel's history.
template<typename Row>
struct History
{
    std::vector<Edge<Row>> edges;
    PageInfo pageInfo;
};

/// What a stream tells at a time. Its rows stand in the items, which subscribers share.
struct StreamBatch
{
    std::string cursor;
    std::optional<ChannelGap> gap;
    std::vector<std::shared_ptr<const ChannelItem>> items;
};
/// The same of one channel: its type says what the items hold.
template<typename Row>
struct BatchOf : StreamBatch
{};

} // namespace wh::api
