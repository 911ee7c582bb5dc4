// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/BotLegs.h"
#include "core/fleet/ErrorDocument.h"
#include "core/fleet/FleetOfProcess.h"
#include "core/fleet/FleetRecovery.h"

#include <algorithm>
#include <fstream>
#include <random>

namespace wh {

namespace {

constexpr const char* kClosed = "engine.closed"; ///< a file that is there while no engine is, after an end in order
constexpr const char* kLock = "fleet.lock";

} // namespace

FleetOfProcess::~FleetOfProcess()
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

Error FleetOfProcess::notFound(BotId bot)
{
    return Error("bot.not_found", {{"field", "bot"},
                                   {"value", std::to_string(bot.value)},
                                   {"remedy", "list the bots: it may have been removed"}});
}

Result<void> FleetOfProcess::begin()
{
    StoreWriter::Settings writing;
    writing.patience = std::chrono::milliseconds(0); // a shard waits for nobody
    writing.retention = m_settings.retention;
    using Kind = FleetNotice::Kind;
    const auto told = [this](Kind kind) {
        return [this, kind](const Error& why) { notify({kind, {}, {}, {}, why, {}}); };
    };
    m_writer =
        std::make_unique<StoreWriter>(*m_store, m_parts.clock, writing,
                                      StoreWriter::Listener{.failed = told(Kind::StoreFailed),
                                                            .recovered =
                                                                [this] {
                                                                    notify({Kind::StoreBack, {}, {}, {}, {}, {}});
                                                                },
                                                            .refused = told(Kind::StoreRefused)});
    const unsigned count = std::max(1U, m_settings.shards);
    std::uint64_t chance = m_settings.chance;
    if (std::random_device source; chance == 0)
        chance = (std::uint64_t{source()} << 32) | source();
    auto recovered = recoverFleet({m_settings.folder,
                                   count,
                                   {.syncIntents = m_settings.syncIntents, .steady = &m_parts.steady},
                                   m_parts.markets,
                                   m_parts.words,
                                   chance},
                                  *m_store);
    if (!recovered)
        return recovered.error();
    m_notices = std::move(recovered->notices);
    m_lastId = recovered->lastBot.value;
    if (count > 1)
        m_sharedMarkets = std::make_unique<SharedMarkets>(m_parts.markets);
    for (unsigned i = 0; i < count; ++i) {
        m_shards.push_back(
            std::make_unique<Shard>(Shard::Settings{.name = shardName(i),
                                                    .engine = recovered->identity,
                                                    .stopWithin = m_settings.stopWithin,
                                                    .checkpointEvery = m_settings.checkpointEvery,
                                                    .speed = m_settings.speed,
                                                    .backupJournalBytes = m_settings.backupJournalBytes},
                                    Shard::Parts{.strategies = m_parts.strategies,
                                                 .rules = m_parts.rules,
                                                 .markets = m_parts.markets,
                                                 .clock = m_parts.clock,
                                                 .steady = m_parts.steady,
                                                 .store = *m_store,
                                                 .writer = *m_writer,
                                                 .hub = m_hub,
                                                 .journal = std::move(recovered->journals[i]),
                                                 .marks = {recovered->marks.begin(), recovered->marks.end()},
                                                 .tell = [this](BotStatus status) { tell(std::move(status)); },
                                                 .wake = {},
                                                 .notify = m_parts.listener,
                                                 .words = m_parts.words,
                                                 .sharedMarkets = m_sharedMarkets.get(),
                                                 .whyMissing = m_parts.whyMissing}));
    }
    for (auto& kept : recovered->bots) {
        Shard& shard = shardOf(kept.id);
        Entry& entry = m_bots[kept.id];
        entry.shard = &shard;
        entry.spec = kept.spec;
        entry.version = kept.newestVersion;
        entry.findings = std::move(kept.findings);
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
    auto shared = std::make_shared<const BotStatus>(std::move(status));
    m_hub.publish(LiveChannel::Status, id, shared);
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

Result<FleetOfProcess::Entry> FleetOfProcess::commandable(BotId bot) const
{
    auto entry = entryOf(bot);
    if (entry && isLeg(bot))
        return isALeg(entry->spec);
    return entry;
}

void FleetOfProcess::setFindings(BotId bot, std::vector<Error> findings)
{
    StoreBatch batch;
    batch.storage.push_back(keptFindings(bot, findings));
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_bots.find(bot);
        if (found == m_bots.end() || found->second.findings == findings)
            return;
        found->second.findings = std::move(findings);
    }
    static_cast<void>(m_writer->post(std::move(batch))); // else the next start knows the reason alone
}

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
    // Its files have locks of their own, but no bot may be taken up twice, even where somebody takes those away. Where
    // this fails the store tells why.
    auto lock = FolderLock::tryAcquire(settings.folder, kLock);
    if (lock && !*lock)
        return Error("store.in_use", {{"path", (settings.folder / "engine.sqlite").string()},
                                      {"reason", "another engine has it open"},
                                      {"holder", FolderLock::holderOf(settings.folder, kLock)},
                                      {"remedy", "end that engine, or give this one a folder of its own"}});
    // What was closed in order needs no search for damage, which takes seconds for each gigabyte.
    SqliteStore::Settings opening;
    opening.checked = !std::filesystem::remove(settings.folder / kClosed, made);
    auto store = SqliteStore::open(settings.folder / "engine.sqlite", opening);
    if (!store)
        return store.error();
    auto fleet =
        std::make_unique<FleetOfProcess>(settings, parts, lock ? std::move(*lock) : std::nullopt, std::move(*store));
    if (auto begun = fleet->begin(); !begun)
        return begun.error();
    return std::unique_ptr<LocalFleet>(std::move(fleet));
}

} // namespace wh
