// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/LocalFleet.h"

#include "core/base/Suggest.h"
#include "core/fleet/BotTexts.h"
#include "core/fleet/FleetRecovery.h"
#include "core/fleet/Shard.h"
#include "core/storage/StoreWriter.h"
#include "core/storage/history/SqliteStore.h"

#include <algorithm>
#include <condition_variable>
#include <fstream>
#include <map>
#include <mutex>
#include <random>
#include <thread>

namespace wh {

namespace {

constexpr const char* kClosed = "engine.closed"; ///< a file that is there while no engine is, after an end in order

Error notFound(BotId bot)
{
    return Error("bot.not_found", {{"field", "bot"},
                                   {"value", std::to_string(bot.value)},
                                   {"remedy", "list the bots: it may have been removed"}});
}

class FleetOfProcess final : public LocalFleet
{
public:
    FleetOfProcess(const Settings& settings, Parts parts, std::unique_ptr<SqliteStore> store)
        : m_settings(settings)
        , m_parts(parts)
        , m_admission({parts.strategies, parts.rules, parts.markets})
        , m_store(std::move(store))
        , m_hub({.epoch = parts.clock.now()})
    {}
    ~FleetOfProcess() override
    {
        for (const auto& shard : m_shards)
            shard->end();
        m_shards.clear();
        const bool isWhole = m_writer && m_writer->flush(); // else what the journal has comes back with the next start
        m_writer.reset();
        m_store.reset();
        if (isWhole)
            std::ofstream(m_settings.folder / kClosed) << "whole\n";
    }

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

    Shard& shardOf(BotId bot) const { return *m_shards[bot.value % m_shards.size()]; }
    void tell(BotStatus status);
    Result<Entry> entryOf(BotId bot) const;
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
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<StoreWriter> m_writer;
    mutable ChannelHub m_hub;
    std::vector<Error> m_notices;

    std::mutex m_control; ///< one change of what bots are at a time
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<BotId, Entry> m_bots;
    std::uint64_t m_lastId = 0;
    std::vector<std::unique_ptr<Shard>> m_shards;
};

Result<void> FleetOfProcess::begin()
{
    StoreWriter::Settings writing;
    writing.patience = std::chrono::milliseconds(0); // a shard waits for nobody
    writing.retention = m_settings.retention;
    m_writer = std::make_unique<StoreWriter>(*m_store, m_parts.clock, writing, StoreWriter::Listener{});
    const unsigned count = std::max(1U, m_settings.shards);
    std::uint64_t chance = m_settings.chance;
    if (std::random_device source; chance == 0)
        chance = (std::uint64_t{source()} << 32) | source();
    auto recovered = recoverFleet({m_settings.folder,
                                   count,
                                   {.syncIntents = m_settings.syncIntents, .steady = &m_parts.steady},
                                   m_parts.markets,
                                   chance},
                                  *m_store);
    if (!recovered)
        return recovered.error();
    m_notices = std::move(recovered->notices);
    m_lastId = recovered->lastBot.value;
    for (unsigned i = 0; i < count; ++i) {
        m_shards.push_back(
            std::make_unique<Shard>(Shard::Settings{shardName(i), recovered->identity, m_settings.stopWithin,
                                                    m_settings.checkpointEvery, m_settings.speed},
                                    Shard::Parts{m_parts.strategies,
                                                 m_parts.rules,
                                                 m_parts.markets,
                                                 m_parts.clock,
                                                 m_parts.steady,
                                                 *m_store,
                                                 *m_writer,
                                                 m_hub,
                                                 std::move(recovered->journals[i]),
                                                 {recovered->marks.begin(), recovered->marks.end()},
                                                 [this](BotStatus status) { tell(std::move(status)); }}));
    }
    for (auto& kept : recovered->bots) {
        Shard& shard = shardOf(kept.id);
        Entry& entry = m_bots[kept.id];
        entry.shard = &shard;
        entry.spec = kept.spec;
        entry.version = kept.newestVersion;
        shard.add(std::move(kept.kept));
    }
    for (const auto& shard : m_shards) {
        shard->recoverAll();
        if (m_settings.hasThreads)
            shard->run();
    }
    return {};
}

void FleetOfProcess::tell(BotStatus status)
{
    const BotId id = status.id;
    m_hub.publish(LiveChannel::Status, id, status);
    auto shared = std::make_shared<const BotStatus>(std::move(status));
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_bots.find(id);
        if (found == m_bots.end())
            return;
        found->second.status = std::move(shared);
    }
    m_changed.notify_all();
}

Result<FleetOfProcess::Entry> FleetOfProcess::entryOf(BotId bot) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_bots.find(bot);
    if (found == m_bots.end() || !found->second.shard)
        return notFound(bot);
    return found->second;
}

void FleetOfProcess::setFindings(BotId bot, std::vector<Error> findings)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_bots.find(bot); found != m_bots.end())
        found->second.findings = std::move(findings);
}

AdmissionReport FleetOfProcess::validate(const BotSpec& spec, std::optional<BotId> replaces, std::optional<bool> gate,
                                         const TaskControl& control) const
{
    GateSettings settings = m_settings.gate;
    settings.isOn = gate.value_or(settings.isOn);
    AdmissionReport report = m_admission.check(spec, settings, control);
    const std::lock_guard lock(m_mutex);
    for (const auto& [id, entry] : m_bots) {
        if (entry.spec.name == spec.name && id != replaces.value_or(BotId()))
            report.findings.insert(
                report.findings.begin(),
                Error("bot.name_taken", {{"field", "name"}, {"value", spec.name}, {"remedy", "choose another name"}}));
    }
    return report;
}

Result<BotId> FleetOfProcess::create(const BotSpec& spec, const Actor& by)
{
    if (auto named = checkBotName(spec.name); !named)
        return named.error();
    if (!m_writer->isHealthy())
        return *m_writer->failure(); // it would wait for a disk on which somebody has to make room
    auto findings = m_admission.check(spec, {}).findings;
    const std::lock_guard control(m_control);
    BotId id;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [other, entry] : m_bots) {
            if (entry.spec.name == spec.name)
                return Error("bot.name_taken",
                             {{"field", "name"}, {"value", spec.name}, {"remedy", "choose another name"}});
        }
        id = {++m_lastId};
        m_bots[id].spec = spec; // nobody else takes the name meanwhile
    }
    LiveBot::Kept kept;
    kept.id = id;
    kept.spec = spec;
    kept.createdAt = kept.stateSince = m_parts.clock.now();
    StoreBatch batch;
    StoredBot stored;
    stored.id = id;
    stored.name = spec.name;
    stored.state = toString(kept.state);
    stored.configuration = spec.toJson();
    stored.version = 1;
    stored.tags = spec.tags;
    stored.createdAt = kept.createdAt;
    batch.versions.push_back({id, 1, kept.createdAt, by.who, stored.configuration, 0});
    batch.bots.push_back(std::move(stored));
    LifecycleEvent born;
    born.bot = id;
    born.time = {kept.createdAt, m_parts.steady.now()};
    born.event = "create";
    born.to = toString(kept.state);
    born.who = by.who;
    batch.lifecycle.push_back(std::move(born));
    if (auto written = m_writer->write(std::move(batch)); !written) {
        const std::lock_guard lock(m_mutex);
        m_bots.erase(id);
        return written.error();
    }
    {
        const std::lock_guard lock(m_mutex);
        m_bots[id].shard = &shardOf(id);
        m_bots[id].findings = std::move(findings);
    }
    Shard& shard = shardOf(id);
    shard.call([&] { tell(shard.add(std::move(kept)).status()); });
    return id;
}

Result<std::int64_t> FleetOfProcess::configure(BotId bot, const BotSpec& spec, const Actor& by)
{
    return configureAs(bot, spec, by, 0);
}

Result<std::int64_t> FleetOfProcess::configureAs(BotId id, const BotSpec& spec, const Actor& by, std::int64_t restores)
{
    if (auto named = checkBotName(spec.name); !named)
        return named.error();
    auto findings = validate(spec, id, {}, {}).findings; // may take its time, before anything is locked
    const std::lock_guard control(m_control);
    const auto entry = entryOf(id);
    if (!entry)
        return entry.error();
    for (const auto& finding : findings) {
        if (finding.code == "bot.name_taken")
            return finding;
    }
    if (!m_writer->isHealthy())
        return *m_writer->failure();
    const std::int64_t version = entry->version + 1;
    auto done = onBot(id, [&](LiveBot& bot, Shard& shard) -> Result<void> {
        if (isAtWork(bot.state()) && !findings.empty())
            return Error("bot.not_admitted", {{"field", std::string(findings.front().field("field"))},
                                              {"value", std::to_string(findings.size())},
                                              {"remedy", "mend what was found, and try again"},
                                              {"first", findings.front().toString()}});
        if (auto configured = bot.configure(by, spec, version); !configured)
            return configured;
        shard.keepVersion({id, version, m_parts.clock.now(), by.who, spec.toJson(), restores});
        return {};
    });
    if (!done)
        return done.error();
    {
        const std::lock_guard lock(m_mutex);
        Entry& changed = m_bots[id];
        changed.spec = spec;
        changed.version = version;
        changed.findings = std::move(findings);
    }
    if (auto kept = m_writer->flush(); !kept)
        return kept.error();
    return version;
}

Result<std::int64_t> FleetOfProcess::rollBack(BotId bot, std::int64_t version, const Actor& by)
{
    if (auto entry = entryOf(bot); !entry)
        return entry.error();
    const auto versions = m_store->versions(bot);
    if (!versions)
        return versions.error();
    for (const auto& old : *versions) {
        if (old.version != version)
            continue;
        std::vector<Error> mistakes;
        auto spec = BotSpec::parse(old.document, mistakes);
        if (!spec)
            return spec.error();
        if (!mistakes.empty())
            return mistakes.front();
        return configureAs(bot, *spec, by, version);
    }
    return Error(
        "bot.no_version",
        {{"field", "version"}, {"value", std::to_string(version)}, {"remedy", "choose one of its versions, from 1"}});
}

Result<void> FleetOfProcess::setTags(BotId id, std::vector<std::string> tags, const Actor& by)
{
    if (!m_writer->isHealthy())
        return *m_writer->failure();
    const std::lock_guard control(m_control);
    auto done = onBot(id, [&](LiveBot& bot, Shard& shard) -> Result<void> {
        bot.setTags(by, tags);
        shard.postBatch();
        return {};
    });
    if (!done)
        return done;
    {
        const std::lock_guard lock(m_mutex);
        m_bots[id].spec.tags = std::move(tags);
    }
    return m_writer->flush();
}

Result<void> FleetOfProcess::remove(BotId id, const Actor& by)
{
    if (!m_writer->isHealthy())
        return *m_writer->failure();
    const std::lock_guard control(m_control);
    if (auto entry = entryOf(id); !entry)
        return entry.error();
    auto stored = onBot(id, [&](LiveBot& bot, Shard&) -> Result<StoredBot> {
        if (!bot.isAtRest())
            return Error("bot.wrong_state", {{"bot", bot.spec().name},
                                             {"field", "remove"},
                                             {"value", toString(bot.state())},
                                             {"remedy", "stop the bot, and wait until none of its orders is left"}});
        return bot.stored();
    });
    if (!stored)
        return stored.error();
    StoreBatch batch;
    stored->removedAt = m_parts.clock.now();
    LifecycleEvent gone;
    gone.bot = id;
    gone.time = {stored->removedAt, m_parts.steady.now()};
    gone.from = stored->state;
    gone.event = "remove";
    gone.who = by.who;
    batch.bots.push_back(*stored);
    batch.lifecycle.push_back(std::move(gone));
    if (auto written = m_writer->write(std::move(batch)); !written)
        return written.error();
    Shard& shard = shardOf(id);
    shard.call([&] { shard.remove(id); });
    {
        const std::lock_guard lock(m_mutex);
        m_bots.erase(id);
    }
    m_hub.publish(LiveChannel::Status, id, BotRemoved{id});
    return {};
}

Result<void> FleetOfProcess::start(BotId id, const Actor& by)
{
    const auto entry = entryOf(id);
    if (!entry)
        return entry.error();
    const BotState state = entry->status ? entry->status->state : BotState::Created;
    if (state != BotState::Created) {
        if (const auto next = nextState(state, BotEvent::Start); !next)
            return Error(next.error()).with("bot", entry->spec.name);
    }
    auto findings = validate(entry->spec, id, {}, {}).findings;
    setFindings(id, findings);
    return onBot(id, [&](LiveBot& bot, Shard&) -> Result<void> {
        if (!findings.empty()) {
            const Error why("bot.not_admitted", {{"bot", bot.spec().name},
                                                 {"field", std::string(findings.front().field("field"))},
                                                 {"value", std::to_string(findings.size())},
                                                 {"remedy", "mend what was found, and start it again"},
                                                 {"first", findings.front().toString()}});
            static_cast<void>(bot.refuse(by, why)); // one at work is refused nothing: it has been admitted
            return why;
        }
        if (auto admitted = bot.admit(by); !admitted)
            return admitted;
        return bot.start(by);
    });
}

Result<void> FleetOfProcess::pause(BotId id, const Actor& by)
{
    return onBot(id, [&](LiveBot& bot, Shard&) { return bot.pause(by); });
}

Result<void> FleetOfProcess::resume(BotId id, const Actor& by)
{
    return onBot(id, [&](LiveBot& bot, Shard&) { return bot.resume(by); });
}

Result<void> FleetOfProcess::stop(BotId id, const Actor& by, std::optional<StopPolicy> policy)
{
    return onBot(id, [&](LiveBot& bot, Shard&) { return bot.stop(by, policy); });
}

std::vector<BotId> FleetOfProcess::stopAll(const Actor& by, std::optional<StopPolicy> policy)
{
    std::vector<BotId> stopping;
    for (const auto& status : bots()) {
        if (isAtWork(status.state) && (status.state == BotState::Stopping || stop(status.id, by, policy)))
            stopping.push_back(status.id);
        else if (status.state == BotState::Failed && status.restartAt != 0)
            static_cast<void>(stop(status.id, by, policy)); // it has ended: only its next try goes
    }
    const auto isLeft = [this](BotId id) {
        const auto found = m_bots.find(id);
        if (found == m_bots.end() || !found->second.status)
            return false;
        return isAtWork(found->second.status->state);
    };
    std::unique_lock lock(m_mutex);
    if (m_settings.hasThreads) {
        const auto patience = static_cast<double>(m_settings.stopWithin + kSecond) / m_settings.speed;
        m_changed.wait_for(lock, std::chrono::nanoseconds(static_cast<std::int64_t>(patience)),
                           [&] { return std::none_of(stopping.begin(), stopping.end(), isLeft); });
    }
    std::erase_if(stopping, [&](BotId id) {
        const auto found = m_bots.find(id);
        return found == m_bots.end() || !found->second.status ||
               (!isAtWork(found->second.status->state) && found->second.status->unreconciled == 0);
    });
    return stopping;
}

std::vector<BotStatus> FleetOfProcess::bots() const
{
    std::vector<std::shared_ptr<const BotStatus>> shared;
    {
        const std::lock_guard lock(m_mutex);
        shared.reserve(m_bots.size());
        for (const auto& [id, entry] : m_bots) {
            if (entry.status)
                shared.push_back(entry.status);
        }
    }
    std::vector<BotStatus> statuses;
    statuses.reserve(shared.size());
    for (const auto& status : shared)
        statuses.push_back(*status);
    return statuses;
}

Result<BotStatus> FleetOfProcess::bot(BotId bot) const
{
    const auto entry = entryOf(bot);
    if (!entry)
        return entry.error();
    if (!entry->status)
        return notFound(bot);
    return *entry->status;
}

Result<BotSpec> FleetOfProcess::spec(BotId bot) const
{
    auto entry = entryOf(bot);
    if (!entry)
        return entry.error();
    return std::move(entry->spec);
}

std::vector<Error> FleetOfProcess::findings(BotId bot) const
{
    auto entry = entryOf(bot);
    return entry ? std::move(entry->findings) : std::vector<Error>();
}

std::optional<BookView> FleetOfProcess::book(BotId bot, std::size_t levels) const
{
    return look<std::optional<BookView>>(bot, [&](const LiveBot& live) { return live.book(levels); });
}

std::optional<AccountView> FleetOfProcess::account(BotId bot) const
{
    return look<std::optional<AccountView>>(bot, [](const LiveBot& live) { return live.account(); });
}

std::vector<OrderRow> FleetOfProcess::openOrders(BotId bot) const
{
    return look<std::vector<OrderRow>>(bot, [](const LiveBot& live) { return live.openOrders(); });
}

std::vector<GaugeView> FleetOfProcess::gauges(BotId bot) const
{
    return look<std::vector<GaugeView>>(bot, [](const LiveBot& live) { return live.gauges(); });
}

std::vector<Fleet::Total> FleetOfProcess::totals(std::string_view tag, std::string_view account) const
{
    std::map<std::string, Total> totals;
    const std::lock_guard lock(m_mutex);
    for (const auto& [id, entry] : m_bots) {
        if (!entry.status)
            continue;
        const BotStatus& status = *entry.status;
        if (!tag.empty() && std::find(status.tags.begin(), status.tags.end(), tag) == status.tags.end())
            continue;
        if (!account.empty() && status.account != account)
            continue;
        Total& total = totals[status.settleAsset];
        total.asset = status.settleAsset;
        ++total.bots;
        total.running += status.state == BotState::Running;
        total.openOrders += status.openOrders;
        total.profit.realised += status.profit.realised;
        total.profit.unrealised += status.profit.unrealised;
        total.profit.fees += status.profit.fees;
    }
    std::vector<Total> list;
    for (auto& [asset, total] : totals)
        list.push_back(std::move(total));
    return list;
}

Fleet::Health FleetOfProcess::health() const
{
    Health health;
    for (const auto& shard : m_shards) {
        const auto [one, markets, events] =
            shard->call([&] { return std::tuple(shard->health(), shard->openMarkets(), shard->marketEvents()); });
        health.shards.push_back(one);
        health.marketsOpen += markets;
        health.marketEvents += events;
    }
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [id, entry] : m_bots) {
            if (!entry.status)
                continue;
            health.orders += entry.status->ordersPlaced;
            health.refusals += entry.status->refusals;
            health.fills += entry.status->fills;
        }
    }
    health.rowsWaiting = m_writer->waiting();
    health.store = m_writer->failure();
    return health;
}

} // namespace

RetentionPolicy LocalFleet::Settings::defaultRetention()
{
    RetentionPolicy policy;
    policy[Channel::Logs] = {30 * kDay, std::int64_t{2} << 30};
    policy[Channel::Events] = {365 * kDay, std::int64_t{1} << 30};
    policy[Channel::Book] = {30 * kDay, std::int64_t{1} << 30};
    policy[Channel::Account] = {365 * kDay, std::int64_t{2} << 30};
    policy[Channel::Gauges] = {kDay, std::int64_t{2} << 30};
    // Orders and trades are what profits are reckoned from: they stay.
    return policy;
}

Result<std::unique_ptr<LocalFleet>> LocalFleet::open(const Settings& settings, Parts parts)
{
    std::error_code made;
    std::filesystem::create_directories(settings.folder, made);
    // What was closed in order needs no search for damage, which takes seconds for each gigabyte.
    SqliteStore::Settings opening;
    opening.checked = !std::filesystem::remove(settings.folder / kClosed, made);
    auto store = SqliteStore::open(settings.folder / "engine.sqlite", opening);
    if (!store)
        return store.error();
    auto fleet = std::make_unique<FleetOfProcess>(settings, parts, std::move(*store));
    if (auto begun = fleet->begin(); !begun)
        return begun.error();
    return std::unique_ptr<LocalFleet>(std::move(fleet));
}

} // namespace wh
