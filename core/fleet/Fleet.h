// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Task.h"
#include "core/fleet/Actor.h"
#include "core/fleet/Admission.h"
#include "core/fleet/BotStatus.h"
#include "core/fleet/Channels.h"
#include "core/fleet/MarketDirectory.h"
#include "core/storage/Store.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

class RiskRuleRegistry;
class StrategyRegistry;

/// All bots of an engine, and their life: created, admitted, started, watched, reconfigured, stopped, and brought back
/// after whatever end the program had. Calls take effect before they return, in the journal and on the bot's shard;
/// the store follows. Any thread.
///
/// Errors of every call that names a bot: bot.not_found {field, value, remedy}; of every command: bot.wrong_state
/// {field, value, remedy}, fleet.ending, storage.* where the journal cannot be written, store.* where the store cannot.
class Fleet
{
public:
    struct Settings
    {
        std::filesystem::path folder; ///< of the store and the journals
        unsigned shards = 0;          ///< 0: one for each core but one, at least one
        GateSettings gate;
        DurationNs stopWithin = 10 * kSecond; ///< a graceful stop takes no longer; then what is left is said
        DurationNs checkpointEvery = 5 * kMinute;
        bool syncIntents = false; ///< see Journal::Settings
        RetentionPolicy retention = defaultRetention();

        static RetentionPolicy defaultRetention();
    };
    struct Parts
    {
        const StrategyRegistry& strategies; ///< borrowed, like everything by reference
        const RiskRuleRegistry& rules;
        const MarketDirectory& markets;
        const Clock& clock;  ///< the wall's, or one that runs faster
        const Clock& steady; ///< nobody sets it
    };

    /// Opens store and journals, and brings every bot back to where it was; those at work take up their work again
    /// once their venue has said how their orders stand.
    /// @return why not: store.*, storage.* (in_use: another engine has the folder)
    static Result<std::unique_ptr<Fleet>> open(const Settings& settings, Parts parts);
    /// Leaves bots at work as they are: their orders stay, and the next open() finds them. See stopAll().
    ~Fleet();
    Fleet(const Fleet&) = delete;
    Fleet& operator=(const Fleet&) = delete;

    // What bots are.

    AdmissionReport validate(const BotSpec& spec, std::optional<BotId> replaces = {},
                             const TaskControl& control = {}) const;
    /// A bot may be created with findings, but not started.
    /// @return bot.name_taken {field, value, remedy}, bot.invalid_name
    Result<BotId> create(const BotSpec& spec, const Actor& by);
    /// A new version. Of a bot at work: admitted first, in force between two ticks; orders that it would still place
    /// stay. @return the version; bot.not_admitted {findings…} with nothing changed
    Result<std::int64_t> configure(BotId bot, const BotSpec& spec, const Actor& by);
    /// An old version becomes the newest. @return bot.no_version {field, value}
    Result<std::int64_t> rollBack(BotId bot, std::int64_t version, const Actor& by);
    /// Tags alone: no new version, no admission.
    Result<void> setTags(BotId bot, std::vector<std::string> tags, const Actor& by);
    /// Only one that is not at work. Its history stays.
    Result<void> remove(BotId bot, const Actor& by);

    // What bots do.

    /// Admits it where that has not been done, and lets it start.
    /// @return bot.not_admitted {field, value: the number of findings, remedy}; see findings()
    Result<void> start(BotId bot, const Actor& by);
    Result<void> pause(BotId bot, const Actor& by);
    Result<void> resume(BotId bot, const Actor& by);
    /// By its own policy, or by this one. Returns when the stop has begun.
    Result<void> stop(BotId bot, const Actor& by, std::optional<StopPolicy> policy = {});
    /// Stops every bot by its policy, and waits for it within stopWithin. @return those that still have orders out
    std::vector<BotId> stopAll(const Actor& by, std::optional<StopPolicy> policy = {});

    // How they are.

    std::vector<BotStatus> bots() const; ///< by id
    Result<BotStatus> bot(BotId bot) const;
    Result<BotSpec> spec(BotId bot) const;
    /// Of the last admission; empty where it was admitted or has not been tried.
    std::vector<Error> findings(BotId bot) const;
    Result<std::vector<ConfigurationVersion>> versions(BotId bot) const;

    /// As of now; none where it is not at work.
    std::optional<BookView> book(BotId bot, std::size_t levels) const;
    std::optional<AccountView> account(BotId bot) const;
    std::vector<OrderRow> openOrders(BotId bot) const;
    std::vector<GaugeView> gauges(BotId bot) const;

    /// Profit of many, by what they settle in.
    struct Total
    {
        std::string asset;
        std::size_t bots = 0;
        std::size_t running = 0;
        std::uint64_t openOrders = 0;
        ProfitAndLoss profit;
    };
    /// Of those with such a tag or account; empty: any.
    std::vector<Total> totals(std::string_view tag = {}, std::string_view account = {}) const;

    ChannelHub& channels() const;
    Store& history() const;
    const MarketDirectory& markets() const;

    struct ShardHealth
    {
        std::string name;
        std::size_t bots = 0;
        std::uint64_t turns = 0;
        std::uint64_t ticks = 0;
        std::uint64_t skippedTicks = 0;
        LatencyFigures tickLag;
        LatencyFigures reaction;
        std::uint64_t journalled = 0;
        std::optional<Error> failure; ///< its journal's: no new orders
    };
    struct Health
    {
        std::vector<ShardHealth> shards;
        std::uint64_t orders = 0, refusals = 0, fills = 0;
        std::size_t marketsOpen = 0;
        std::uint64_t marketEvents = 0;
        std::size_t rowsWaiting = 0;
        std::optional<Error> store; ///< why it cannot write: no new orders
        bool acceptsOrders() const;
    };
    Health health() const;
    /// What went wrong at the start, and was made good or left: for the notices of the engine.
    const std::vector<Error>& notices() const;

    struct State;

private:
    explicit Fleet(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace wh
