// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/Shard.h"

#include "core/base/SpinUntil.h"
#include "core/domain/BotLeg.h"
#include "core/fleet/FleetRecovery.h"

#include <algorithm>
#include <chrono>

namespace wh {

namespace {

constexpr DurationNs kPostEvery = 50 * kMillisecond;
constexpr std::size_t kRowsAtOnce = 2000;
constexpr DurationNs kMarksEvery = kSecond;
constexpr DurationNs kRepairEvery = kSecond;
/// While the store cannot take them, so many rows wait here; beyond it those go that only tell.
constexpr std::size_t kMostWaitingRows = 100'000;
constexpr std::size_t kSnapshotsPerTurn = 8;
constexpr DurationNs kLongestSleep = kSecond;
constexpr DurationNs kLooksForWords = 60 * kMicrosecond;
constexpr std::size_t kMostCalling = 8; ///< that are looked at; others ring

} // namespace

Shard::Shard(Settings settings, Parts parts)
    : m_settings(std::move(settings))
    , m_parts(std::move(parts))
    , m_turn(m_parts.clock.now())
    , m_hall(m_parts.markets, m_parts.sharedMarkets)
    , m_desk{.turn = m_turn,
             .clock = m_parts.clock,
             .steady = m_parts.steady,
             .strategies = m_parts.strategies,
             .rules = m_parts.rules,
             .hall = m_hall,
             .journal = *m_parts.journal,
             .batch = m_batch,
             .hub = m_parts.hub,
             .tickLag = m_tickLag,
             .reaction = m_reaction,
             .stopWithin = m_settings.stopWithin,
             .tell = m_parts.tell,
             .notify = m_parts.notify ? m_parts.notify : [](const FleetNotice&) {},
             .words = m_parts.words,
             .wake = [this](BotId bot) { post([this, bot] { wake(bot); }); },
             .whyMissing = m_parts.whyMissing}
    , m_wheel(m_turn.now())
    , m_checkpointAt(m_turn.now() + m_settings.checkpointEvery)
{
    m_hall.takeUp(std::move(m_parts.marks));
    m_hall.identify(m_settings.engine);
    m_hall.onWake([this] { post([] {}); });
}

Shard::~Shard()
{
    end();
}

void Shard::run()
{
    m_thread = std::thread([this] { loop(); });
}

void Shard::end()
{
    if (m_thread.joinable()) {
        {
            const std::lock_guard lock(m_mutex);
            m_isEnding = true;
        }
        m_wakeUp.notify_all();
        m_thread.join();
    }
}

void Shard::post(std::function<void()> action)
{
    {
        const std::lock_guard lock(m_mutex);
        m_mailbox.push_back(std::move(action));
        m_hasMail = true;
    }
    m_wakeUp.notify_one();
    if (m_parts.wake)
        m_parts.wake();
}

std::optional<Error> Shard::holdReason() const
{
    const std::lock_guard lock(m_mutex);
    return m_holdShown;
}

std::vector<AwayVenue> Shard::awayVenues() const
{
    const std::lock_guard lock(m_mutex);
    return m_awayShown;
}

void Shard::notify(FleetNotice::Kind kind, const std::optional<Error>& why) const
{
    m_desk.notify({.kind = kind, .bot = {}, .name = {}, .who = {}, .why = why, .fields = {{"shard", m_settings.name}}});
}

void Shard::loop()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        lock.unlock();
        turn(m_parts.clock.now());
        const TimeNs due = std::min(nextDue(), m_turn.now() + kLongestSleep);
        auto wait = static_cast<double>(due - m_parts.clock.now()) / m_settings.speed;
        if (wait > 0 && awaitWords(static_cast<DurationNs>(wait)))
            wait = 0;
        lock.lock();
        if (wait > 0)
            m_wakeUp.wait_for(lock, std::chrono::nanoseconds(static_cast<std::int64_t>(wait)),
                              [this] { return m_isEnding || !m_mailbox.empty(); });
    }
    lock.unlock();
    // What stands still is taken down whole, so that the next start has nothing to read again.
    turn(m_parts.clock.now());
    m_marksAt = 0;
    keepMarks(m_turn.now());
    beginCheckpoint();
    while (m_roundSequence)
        stepCheckpoint(m_turn.now());
    postBatch();
}

void Shard::turn(TimeNs now)
{
    m_turn.advanceTo(now);
    ++m_turns;
    std::deque<std::function<void()>> mailbox;
    {
        const std::lock_guard lock(m_mutex);
        mailbox.swap(m_mailbox);
        m_hasMail = false;
    }
    for (const auto& action : mailbox)
        action();
    m_hall.advance(m_turn.now());
    for (const BotId woken : m_hall.takeWoken())
        touch(woken);
    turnBots(m_turn.now());
    if (auto away = m_hall.awayVenues(); away != m_awayShown) { // which nobody else changes
        const std::lock_guard lock(m_mutex);
        m_awayShown = std::move(away);
    }
    watchStorage(m_turn.now());
    keepMarks(m_turn.now());
    stepCheckpoint(m_turn.now());
    if (m_batch.rows() >= kRowsAtOnce || now >= m_postAt)
        postBatch();
    else if (m_postAt == kNever && !m_batch.isEmpty())
        m_postAt = now + kPostEvery;
}

/// Before it lies down: for answers of processes that have just been called, which are here before anybody could wake
/// it. @return whether there is something to do
bool Shard::awaitWords(DurationNs most)
{
    if (m_calling.empty())
        return false;
    const bool has = spinUntil(
        [this] {
            for (const BotId bot : m_calling) {
                if (const LiveBot* const calling = find(bot); calling && calling->hasWords()) {
                    wake(bot);
                    return true;
                }
            }
            return m_hasMail.load(std::memory_order_relaxed);
        },
        std::min(most, kLooksForWords));
    if (!has)
        m_calling.clear(); // it takes its time: somebody will wake us
    return has;
}

void Shard::turnBots(TimeNs now)
{
    std::erase_if(m_calling, [this](BotId id) {
        const LiveBot* const bot = find(id);
        return !bot || !bot->waitsForWords();
    });
    m_due.clear();
    m_wheel.advance(now, [this](std::uint32_t key, TimeNs) { m_due.push_back(key); });
    for (const auto key : m_due) {
        if (LiveBot* bot = m_bots[key].get()) {
            bot->advance(now);
            if (bot->takeToBeKept())
                snapshot(*bot);
            if (bot->waitsForWords() && m_calling.size() < kMostCalling &&
                std::find(m_calling.begin(), m_calling.end(), bot->id()) == m_calling.end())
                m_calling.push_back(bot->id());
            // What is due still, after it had its turn, must not keep the others from theirs.
            const TimeNs due = bot->nextDue();
            m_wheel.schedule(key, due > now ? due : now + kMillisecond);
        }
    }
    m_hall.forgetRead();
}

TimeNs Shard::nextDue() const
{
    TimeNs due = std::min({m_wheel.nextDue(), m_repairAt, m_checkpointAt, m_postAt});
    if (m_roundSequence)
        due = std::min(due, m_turn.now() + kMillisecond);
    return due;
}

LiveBot& Shard::add(LiveBot::Kept kept)
{
    const BotId id = kept.id;
    std::uint32_t key = static_cast<std::uint32_t>(m_bots.size());
    auto bot = std::make_unique<LiveBot>(m_desk, std::move(kept));
    if (m_free.empty()) {
        m_bots.push_back(std::move(bot));
    } else {
        key = m_free.back();
        m_free.pop_back();
        m_bots[key] = std::move(bot);
    }
    m_index.emplace(id.value, key);
    LiveBot& added = *m_bots[key];
    if (LiveBot* const leader = isLeg(id) ? find(leaderOf(id)) : nullptr)
        leader->takeLeg(added);
    else if (LiveBot* const leg = isLeg(id) ? nullptr : find(legOf(id)))
        added.takeLeg(*leg);
    if (m_hold)
        added.hold(m_hold);
    return added;
}

LiveBot* Shard::find(BotId bot)
{
    const auto found = m_index.find(bot.value);
    return found == m_index.end() ? nullptr : m_bots[found->second].get();
}

void Shard::remove(BotId bot)
{
    const auto found = m_index.find(bot.value);
    if (found == m_index.end())
        return;
    const auto key = found->second;
    m_wheel.cancel(key);
    std::erase(m_round, key);
    const RunnerCounters counters = m_bots[key]->counters();
    m_ofRemoved.ticks += counters.ticks;
    m_ofRemoved.skippedTicks += counters.skippedTicks;
    m_bots[key].reset();
    m_free.push_back(key);
    m_index.erase(found);
}

void Shard::touch(BotId bot)
{
    if (const auto found = m_index.find(bot.value); found != m_index.end())
        m_wheel.schedule(found->second, m_turn.now());
}

void Shard::wake(BotId bot)
{
    if (LiveBot* woken = find(bot)) {
        woken->wake();
        touch(bot);
    }
}

void Shard::recoverAll()
{
    for (const auto& [id, key] : m_index) {
        if (LiveBot& bot = *m_bots[key]; !bot.leader()) { // else it is brought back with it
            bot.recover();
            if (bot.leg())
                bot.leg()->recover();
        }
        m_wheel.schedule(key, m_turn.now());
    }
}

/// A journal or a store that cannot write stops new orders of every bot; cancels go. It is tried again each second.
void Shard::watchStorage(TimeNs now)
{
    Journal& journal = *m_parts.journal;
    if (journal.failure() && now >= m_repairAt) {
        m_repairAt = now + kRepairEvery;
        if (journal.repair()) {
            m_repairAt = kNever;
            m_hold.reset();
            {
                const std::lock_guard lock(m_mutex);
                m_holdShown.reset();
            }
            for (const auto& [id, key] : m_index) {
                m_bots[key]->hold(std::nullopt);
                m_bots[key]->resynchronise();
                m_wheel.schedule(key, now);
            }
            beginCheckpoint(); // what the journal misses stands in the snapshots
        }
    } else if (journal.failure() && m_repairAt == kNever) {
        m_repairAt = now + kRepairEvery;
    }
    auto why = journal.failure();
    if (why.has_value() != m_journalFails) {
        m_journalFails = why.has_value();
        notify(m_journalFails ? FleetNotice::Kind::JournalFailed : FleetNotice::Kind::JournalBack, why);
    }
    if (!why && !m_parts.writer.isHealthy())
        why = m_parts.writer.failure();
    if (why.has_value() == m_hold.has_value())
        return;
    m_hold = why;
    {
        const std::lock_guard lock(m_mutex);
        m_holdShown = why;
    }
    for (const auto& [id, key] : m_index)
        m_bots[key]->hold(m_hold);
}

/// A market goes on from where it was when the engine ended, in whatever way.
void Shard::keepMarks(TimeNs now)
{
    if (now < m_marksAt)
        return;
    m_marksAt = now + kMarksEvery;
    for (const auto& [market, mark] : m_hall.marks())
        m_batch.storage.push_back(marketMarkChange(market, mark));
}

/// Segments that the store has taken over whole, and that the last round has made needless. Those behind the newest
/// backup stay, within a bound.
void Shard::removeSegments()
{
    const auto positions = m_parts.store.positions();
    if (!positions)
        return; // with the next round
    const auto at = [&](const char* what) {
        const auto found = std::find_if(positions->begin(), positions->end(),
                                        [name = m_settings.name + what](const auto& p) { return p.journal == name; });
        return found == positions->end() ? std::nullopt : std::optional(found->sequence);
    };
    const auto covered = std::min(at("").value_or(0), at(Store::kCheckpointPosition).value_or(0));
    const auto backup = at(Store::kBackupPosition);
    const Journal::Kept kept{backup.value_or(UINT64_MAX), m_settings.backupJournalBytes};
    const auto isWhole = m_parts.journal->removeCovered(covered, kept);
    if (!isWhole || *isWhole || m_outgrown == backup)
        return;
    m_outgrown = backup;
    notify(FleetNotice::Kind::JournalOutgrown,
           Error("storage.backup_outgrown", {{"journal", m_settings.name},
                                             {"bytes", std::to_string(m_settings.backupJournalBytes)},
                                             {"remedy", "back the store up again"}}));
}

void Shard::beginCheckpoint()
{
    m_checkpointAt = m_turn.now() + m_settings.checkpointEvery;
    if (m_roundSequence || m_parts.journal->failure())
        return;
    removeSegments();
    const auto sequence = m_parts.journal->checkpoint();
    if (!sequence)
        return; // its failure holds the shard
    m_roundSequence = *sequence;
    m_round.clear();
    for (const auto& [id, key] : m_index) {
        if (m_bots[key]->isChanged())
            m_round.push_back(key);
    }
}

void Shard::stepCheckpoint(TimeNs now)
{
    if (!m_roundSequence && now >= m_checkpointAt)
        beginCheckpoint();
    if (!m_roundSequence)
        return;
    for (std::size_t i = 0; i < kSnapshotsPerTurn && !m_round.empty(); ++i) {
        snapshot(*m_bots[m_round.front()]);
        m_round.pop_front();
    }
    if (!m_round.empty())
        return;
    m_batch.positions.push_back({m_settings.name + ".checkpoint", *m_roundSequence});
    m_roundSequence.reset();
}

void Shard::snapshot(LiveBot& bot)
{
    BotSnapshot snapshot;
    snapshot.bot = bot.id();
    snapshot.time = m_turn.now();
    snapshot.position = {m_settings.name, m_parts.journal->lastSequence()};
    snapshot.document = bot.snapshot();
    if (snapshot.document.empty())
        return; // it has never worked
    m_batch.snapshots.push_back(std::move(snapshot));
}

void Shard::postBatch()
{
    m_postAt = kNever;
    if (m_batch.isEmpty())
        return;
    if (!m_parts.journal->failure())
        m_batch.positions.push_back({m_settings.name, m_parts.journal->lastSequence()});
    // What cannot be taken now stays, and is tried again.
    if (auto posted = m_parts.writer.post(std::move(m_batch)); posted) {
        m_batch = StoreBatch();
        return;
    }
    m_postAt = m_turn.now() + kSecond;
    if (m_batch.rows() > kMostWaitingRows) {
        m_batch.logs.clear();
        m_batch.gauges.clear();
        m_batch.events.clear();
        m_batch.book.clear();
        m_batch.account.clear();
    }
}

void Shard::keepVersion(ConfigurationVersion version)
{
    m_batch.versions.push_back(std::move(version));
    postBatch();
}

Fleet::ShardHealth Shard::health() const
{
    Fleet::ShardHealth health;
    health.name = m_settings.name;
    health.bots = m_index.size();
    health.turns = m_turns;
    health.ticks = m_ofRemoved.ticks;
    health.skippedTicks = m_ofRemoved.skippedTicks;
    for (const auto& [id, key] : m_index) {
        const auto counters = m_bots[key]->counters();
        health.ticks += counters.ticks;
        health.skippedTicks += counters.skippedTicks;
    }
    const auto figuresOf = [](const LatencyHistogram& histogram) {
        return LatencyFigures{histogram.count(), histogram.quantile(0.5), histogram.quantile(0.99),
                              histogram.quantile(1)};
    };
    const auto bucketsOf = [](const LatencyHistogram& histogram) {
        LatencyBuckets buckets;
        for (std::size_t i = 0; i < buckets.upTo.size(); ++i)
            buckets.upTo[i] = histogram.countUpTo(LatencyBuckets::kBounds[i]);
        buckets.count = histogram.count();
        buckets.sum = histogram.sum();
        return buckets;
    };
    health.tickLag = figuresOf(m_tickLag);
    health.reaction = figuresOf(m_reaction);
    health.tickLagBuckets = bucketsOf(m_tickLag);
    health.reactionBuckets = bucketsOf(m_reaction);
    health.journalled = m_parts.journal->lastSequence();
    health.failure = m_hold;
    return health;
}

} // namespace wh
