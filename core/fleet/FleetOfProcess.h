// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/FolderLock.h"
#include "core/fleet/FleetNotice.h"
#include "core/fleet/FleetRecovery.h"
#include "core/fleet/LocalFleet.h"
#include "core/fleet/Shard.h"
#include "core/fleet/SharedMarkets.h"
#include "core/storage/StoreWriter.h"
#include "core/storage/history/SqliteStore.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace wh {

/// What LocalFleet::open() makes; for its own sources alone.
class FleetOfProcess final : public LocalFleet
{
public:
    /// @param folder  nothing: it cannot be locked
    FleetOfProcess(const Settings& settings, Parts parts, std::optional<FolderLock> folder,
                   std::unique_ptr<SqliteStore> store)
        : m_settings(settings)
        , m_parts(parts)
        , m_admission({parts.strategies, parts.rules, parts.markets})
        , m_folder(std::move(folder))
        , m_store(std::move(store))
        , m_hub({.epoch = parts.clock.now()})
    {}
    ~FleetOfProcess() override;

    Result<void> begin();

    AdmissionReport validate(const BotSpec& spec, std::optional<BotId> replaces, std::optional<bool> gate,
                             const TaskControl& control) const override;
    Result<BotId> create(const BotSpec& spec, const Actor& by) override;
    Result<std::int64_t> configure(BotId bot, const BotSpec& spec, const Actor& by) override;
    Result<std::int64_t> rollBack(BotId bot, std::int64_t version, const Actor& by) override;
    Result<void> setTags(BotId bot, std::vector<std::string> tags, const Actor& by) override;
    Result<void> remove(BotId bot, const Actor& by) override;
    Result<void> start(BotId bot, const Actor& by) override;
    Result<void> pause(BotId bot, const Actor& by) override;
    Result<void> resume(BotId bot, const Actor& by) override;
    Result<void> stop(BotId bot, const Actor& by, std::optional<StopPolicy> policy) override;
    std::vector<BotId> stopAll(const Actor& by, std::optional<StopPolicy> policy) override;

    std::vector<BotStatus> bots() const override;
    Result<BotStatus> bot(BotId bot) const override;
    Result<BotSpec> spec(BotId bot) const override;
    std::vector<Error> findings(BotId bot) const override;
    Result<std::vector<ConfigurationVersion>> versions(BotId bot) const override { return m_store->versions(bot); }
    std::optional<BookView> book(BotId bot, std::size_t levels) const override;
    std::optional<AccountView> account(BotId bot) const override;
    std::vector<OrderRow> openOrders(BotId bot) const override;
    std::vector<GaugeView> gauges(BotId bot) const override;
    std::vector<Total> totals(std::string_view tag, std::string_view account) const override;
    ChannelHub& channels() const override { return m_hub; }
    Store& history() const override { return *m_store; }
    const MarketDirectory& markets() const override { return m_parts.markets; }
    Health health() const override;
    std::optional<Error> orderStop() const override;
    std::vector<AwayVenue> awayVenues() const override;
    const std::vector<Error>& notices() const override { return m_notices; }

    void turn() override
    {
        for (const auto& shard : m_shards)
            shard->turn(m_parts.clock.now());
    }
    TimeNs nextDue() const override
    {
        TimeNs due = kNever;
        for (const auto& shard : m_shards)
            due = std::min(due, shard->nextDue());
        return due;
    }
    Result<void> flush() override
    {
        for (const auto& shard : m_shards)
            shard->call([&] { shard->postBatch(); });
        return m_writer->flush();
    }

private:
    struct Entry
    {
        Shard* shard = nullptr; ///< null: it is being made
        BotSpec spec;
        std::int64_t version = 1;
        std::shared_ptr<const BotStatus> status;
        std::vector<Error> findings;
    };

    static Error notFound(BotId bot);
    /// Orders, refusals and fills.
    static void addCounts(const BotStatus& bot, Health& health);
    void notify(FleetNotice notice) const
    {
        if (m_parts.listener)
            m_parts.listener(notice);
    }
    Shard& shardOf(BotId bot) const { return *m_shards[shardIndex(bot, m_shards.size())]; }
    void tell(BotStatus status);
    Result<Entry> entryOf(BotId bot) const;
    /// Likewise, of one that commands can be given to: bot.is_leg.
    Result<Entry> commandable(BotId bot) const;
    struct NewBot
    {
        BotId id;
        BotSpec spec;
        std::int64_t version = 1;
    };
    Result<void> make(std::vector<NewBot> bots, const std::vector<Error>& findings, const Actor& by);
    BotSpec pinned(BotSpec spec) const;
    bool needsLeg(const BotSpec& spec) const;
    void setFindings(BotId bot, std::vector<Error> findings);
    Result<std::int64_t> configureAs(BotId bot, const BotSpec& spec, const Actor& by, std::int64_t restores);
    /// Does something with a bot on its shard.
    template<typename Action>
    auto onBot(BotId id, Action action) const -> decltype(action(std::declval<LiveBot&>(), std::declval<Shard&>()))
    {
        Shard& shard = shardOf(id);
        return shard.call([&]() -> decltype(action(std::declval<LiveBot&>(), shard)) {
            LiveBot* bot = shard.find(id);
            if (!bot)
                return decltype(action(*bot, shard))(notFound(id));
            auto done = action(*bot, shard);
            shard.touch(id);
            return done;
        });
    }
    /// Likewise, where it is one that commands can be given to.
    template<typename Action>
    Result<void> command(BotId id, Action action)
    {
        if (auto entry = commandable(id); !entry)
            return entry.error();
        return onBot(id, std::move(action));
    }
    /// Looks at a bot on its shard. @return the value of an empty one where there is none
    template<typename T, typename Look>
    T look(BotId id, Look look) const
    {
        Shard& shard = shardOf(id);
        return shard.call([&]() -> T {
            const LiveBot* bot = shard.find(id);
            return bot ? look(*bot) : T();
        });
    }

    const Settings m_settings;
    const Parts m_parts;
    const Admission m_admission;
    std::optional<FolderLock> m_folder; ///< held longer than all that is in it
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<StoreWriter> m_writer;
    mutable ChannelHub m_hub;
    std::vector<Error> m_notices;

    std::mutex m_control; ///< one change of what bots are at a time
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<BotId, Entry> m_bots;
    Health m_ofRemoved; ///< orders, refusals and fills of bots that are no more: what is counted never falls
    std::uint64_t m_lastId = 0;
    std::unique_ptr<SharedMarkets> m_sharedMarkets; ///< where there are several shards
    std::vector<std::unique_ptr<Shard>> m_shards;
};

} // namespace wh
