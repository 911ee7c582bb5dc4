// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/fleet/Actor.h"
#include "core/fleet/Admission.h"
#include "core/fleet/AwayVenue.h"
#include "core/fleet/BotStatus.h"
#include "core/fleet/Channels.h"
#include "core/fleet/MarketDirectory.h"
#include "core/storage/Store.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// All bots of an engine, and their life: created, admitted, started, watched, reconfigured, stopped, and brought back
/// after whatever end the program had; see LocalFleet. Calls take effect before they return, in the journal and on the
/// bot's shard; the store follows. Any thread.
///
/// Errors of every call that names a bot: bot.not_found {field, value, remedy}; of every command: bot.wrong_state
/// {field, value, remedy}, fleet.ending, storage.* where the journal cannot be written, store.* where the store cannot.
/// Of pause() and stop() then bot.not_written {bot, value: the state, reason, remedy}: it is in force all the same, and
/// the end of the program would undo it.
class Fleet
{
public:
    Fleet() = default;
    virtual ~Fleet() = default;
    Fleet(const Fleet&) = delete;
    Fleet& operator=(const Fleet&) = delete;

    // What bots are.

    /// @param gate  whether to simulate; none: as the engine is set
    virtual AdmissionReport validate(const BotSpec& spec, std::optional<BotId> replaces = {},
                                     std::optional<bool> gate = {}, const TaskControl& control = {}) const = 0;
    /// A bot may be created with findings, but not started.
    /// @return bot.name_taken {field, value, remedy}, bot.invalid_name, bot.too_long, bot.too_many (BotSizes.h); with
    /// whatever else validate() finds, as Several.h has it
    virtual Result<BotId> create(const BotSpec& spec, const Actor& by) = 0;
    /// A new version. Of a bot at work: admitted first, in force between two ticks; orders that it would still place
    /// stay. @return the version; bot.not_admitted with each finding as a cause (causesOf()), or as create(), and
    /// nothing has changed
    virtual Result<std::int64_t> configure(BotId bot, const BotSpec& spec, const Actor& by) = 0;
    /// An old version becomes the newest. @return bot.no_version {field, value}
    virtual Result<std::int64_t> rollBack(BotId bot, std::int64_t version, const Actor& by) = 0;
    /// Tags alone: no new version, no admission.
    virtual Result<void> setTags(BotId bot, std::vector<std::string> tags, const Actor& by) = 0;
    /// Only one that is not at work. Its history stays.
    virtual Result<void> remove(BotId bot, const Actor& by) = 0;

    // What bots do.

    /// Admits it where that has not been done, and lets it start.
    /// @return bot.not_admitted {field: those of all findings, value: of a single one, findings: their number,
    /// remedy}, each of them a cause (Cause.h)
    virtual Result<void> start(BotId bot, const Actor& by) = 0;
    virtual Result<void> pause(BotId bot, const Actor& by) = 0;
    virtual Result<void> resume(BotId bot, const Actor& by) = 0;
    /// By its own policy, or by this one. Returns when the stop has begun.
    virtual Result<void> stop(BotId bot, const Actor& by, std::optional<StopPolicy> policy = {}) = 0;
    /// Stops every bot by its policy, and waits for it as long as its settings allow.
    /// @return those that still have orders out
    virtual std::vector<BotId> stopAll(const Actor& by, std::optional<StopPolicy> policy = {}) = 0;

    // How they are.

    virtual std::vector<BotStatus> bots() const = 0; ///< by id
    virtual Result<BotStatus> bot(BotId bot) const = 0;
    /// Whether it is there and has one of these tags.
    virtual bool hasAnyTag(BotId bot, const std::vector<std::string>& tags) const;
    virtual Result<BotSpec> spec(BotId bot) const = 0;
    /// Of the last admission; empty where it was admitted or has not been tried.
    virtual std::vector<Error> findings(BotId bot) const = 0;
    virtual Result<std::vector<ConfigurationVersion>> versions(BotId bot) const = 0;

    /// As of now; none where it is not at work.
    virtual std::optional<BookView> book(BotId bot, std::size_t levels) const = 0;
    virtual std::optional<AccountView> account(BotId bot) const = 0;
    virtual std::vector<OrderRow> openOrders(BotId bot) const = 0;
    virtual std::vector<GaugeView> gauges(BotId bot) const = 0;

    /// Profit of many, by what they settle in: of the bots that are there, so that it is the sum of their list. What a
    /// removed one has made is in the history.
    struct Total
    {
        std::string asset;
        std::size_t bots = 0;
        std::size_t running = 0;
        std::uint64_t openOrders = 0;
        ProfitAndLoss profit;
    };
    /// Of those with such a tag or account; empty: any.
    virtual std::vector<Total> totals(std::string_view tag = {}, std::string_view account = {}) const = 0;

    virtual ChannelHub& channels() const = 0;
    virtual Store& history() const = 0;
    virtual const MarketDirectory& markets() const = 0;

    struct ShardHealth
    {
        std::string name;
        std::size_t bots = 0;
        std::uint64_t turns = 0;
        std::uint64_t ticks = 0; ///< likewise with those of bots that were removed
        std::uint64_t skippedTicks = 0;
        LatencyFigures tickLag;
        LatencyFigures reaction;
        LatencyBuckets tickLagBuckets;
        LatencyBuckets reactionBuckets;
        std::uint64_t journalled = 0;
        std::optional<Error> failure; ///< its journal's: no new orders
    };
    struct Health
    {
        std::vector<ShardHealth> shards;
        /// Of the bots that are there, in all their lives, and of those removed since the start: they never fall.
        std::uint64_t orders = 0, refusals = 0, fills = 0;
        std::size_t marketsOpen = 0;
        std::uint64_t marketEvents = 0;
        std::vector<AwayVenue> venuesAway; ///< see awayVenues()
        std::size_t rowsWaiting = 0;
        std::optional<Error> store; ///< why it cannot write: no new orders
        bool acceptsOrders() const;
    };
    virtual Health health() const = 0;
    /// Why no bot, or none of a shard, places new orders now; none: they do. Unlike health() it waits for no bot.
    virtual std::optional<Error> orderStop() const;
    /// Venues of other processes that bots live on and that are not there or do not answer; their bots cannot trade.
    /// By name; waits for no bot either.
    virtual std::vector<AwayVenue> awayVenues() const;
    /// What went wrong at the start, and was made good or left: for the notices of the engine.
    virtual const std::vector<Error>& notices() const = 0;
};

} // namespace wh
