// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/FleetRecovery.h"

#include "core/fleet/BotPast.h"
#include "core/fleet/BotRows.h"
#include "core/fleet/BotSnapshotDocument.h"
#include "core/fleet/ErrorDocument.h"
#include "core/fleet/HistoryTail.h"
#include "core/fleet/RecoveredLife.h"
#include "core/fleet/RestoredCopy.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <set>

namespace wh {

namespace {

constexpr std::string_view kMarkPrefix = "market:"; // in the storage of no bot, like the next one
constexpr const char* kIdentity = "engine";
constexpr std::string_view kJournalEnding = ".journal";

/// Of orders, after a journal was cut: those that had been sent by the lost records must not be given again.
constexpr std::uint64_t kNumbersSkipped = 10'000;

using Positions = std::map<std::string, std::uint64_t>;

std::uint64_t positionOf(const Positions& positions, const std::string& name)
{
    const auto found = positions.find(name);
    return found == positions.end() ? 0 : found->second;
}

/// Names of all journals that lie in a folder: "shard-0" of "shard-0-17.journal".
std::set<std::string> journalsIn(const std::filesystem::path& folder)
{
    std::set<std::string> names;
    std::error_code failed;
    for (const auto& file : std::filesystem::directory_iterator(folder, failed)) {
        const std::string name = file.path().filename().string();
        if (!name.ends_with(kJournalEnding))
            continue;
        const auto dash = name.rfind('-');
        if (dash != std::string::npos)
            names.insert(name.substr(0, dash));
    }
    return names;
}

Result<std::map<std::uint64_t, BotPast>> readStore(Store& store, RecoveredFleet& fleet)
{
    std::map<std::uint64_t, BotPast> pasts;
    auto bots = store.bots();
    if (!bots)
        return bots.error();
    for (auto& stored : *bots) {
        BotPast past;
        std::vector<Error> mistakes;
        auto spec = BotSpec::parse(stored.configuration, mistakes);
        if (!spec || !mistakes.empty()) {
            // The name and the document stay; a person can configure it anew.
            const Error why = spec ? mistakes.front() : spec.error();
            fleet.notices.push_back(Error(why).with("bot", stored.name));
            if (!spec)
                spec = BotSpec();
            spec->name = stored.name;
        }
        past.bot.id = past.bot.kept.id = stored.id;
        past.bot.spec = past.bot.kept.spec = *spec;
        past.bot.kept.version = past.bot.newestVersion = stored.version;
        past.bot.kept.state = botStateFrom(stored.state).value_or(BotState::Created);
        past.bot.kept.createdAt = past.bot.kept.stateSince = stored.createdAt;
        auto versions = store.versions(stored.id);
        if (!versions)
            return versions.error();
        if (!versions->empty())
            past.bot.newestVersion = std::max(stored.version, versions->back().version);
        auto storage = store.storage(stored.id);
        if (!storage)
            return storage.error();
        past.bot.kept.storage = std::move(*storage);
        auto snapshot = store.snapshot(stored.id);
        if (!snapshot)
            return snapshot.error();
        if (*snapshot) {
            auto document = BotSnapshotDocument::parse((*snapshot)->document);
            if (!document)
                return Error(document.error()).with("bot", stored.name);
            past.snapshotAt = (*snapshot)->position;
            past.lastAt = (*snapshot)->time;
            past.snapshot = std::move(document->runner);
            past.bot.kept.instrument = std::move(document->instrument);
            past.bot.kept.mid = document->mid;
            past.bot.kept.course = std::move(document->course);
            past.bot.kept.runner = past.snapshot;
        }
        past.stored = std::move(stored);
        pasts.emplace(past.bot.id.value, std::move(past));
    }
    return pasts;
}

/// Lets a bot have been through what the store has of it, and its cut journal has not. One of which the store lacks
/// something has failed: nobody knows what it holds.
Result<void> takeHistory(Store& store, BotPast& past, StoreBatch& batch)
{
    auto& kept = past.bot.kept;
    const std::string& name = past.stored.name;
    Result<void> told;
    if (!kept.instrument) {
        told = refuseTradesOfNothing(store, past.bot.id, name);
    } else {
        const RunnerState from = past.replay ? past.replay->state() : past.snapshot;
        const auto entries = entriesOfHistory(store, past.bot.id, name, *kept.instrument, from, past.lastAt);
        if (entries && !entries->empty()) {
            past.replay = std::make_unique<BotReplay>(past.bot.id, *kept.instrument, kept.spec, from, batch);
            if (!past.replay->restored())
                return past.replay->restored().error();
            for (const auto& entry : *entries) {
                noteMid(kept, entry);
                past.replay->replay(entry, false); // the store knows it
            }
        }
        told = entries ? Result<void>() : Result<void>(entries.error());
    }
    if (told || told.error().code != "storage.history_incomplete")
        return told;
    if (!nextState(kept.state, BotEvent::Fail))
        return {}; // it rests, and says so where it is started
    LifecycleEvent row;
    row.bot = past.bot.id;
    row.time = {std::max(past.lastAt, kept.createdAt), 0};
    row.from = toString(kept.state);
    row.event = toString(BotEvent::Fail);
    row.to = toString(BotState::Failed);
    row.who = "engine";
    row.reason = told.error().toString();
    batch.lifecycle.push_back(std::move(row));
    batch.storage.push_back(keptReason(past.bot.id, {told.error()}));
    kept.state = BotState::Failed;
    kept.reason = told.error();
    past.isChanged = true;
    return {};
}

/// Tells that a journal ends before what the store knows of it, or amid a record.
void noteCut(RecoveredFleet& fleet, const Journal& journal, std::uint64_t known)
{
    const auto last = journal.lastSequence();
    if (journal.tornBytes() > 0)
        fleet.notices.push_back(Error("storage.torn_record", {{"journal", journal.name()},
                                                              {"bytes", std::to_string(journal.tornBytes())},
                                                              {"after", std::to_string(last)},
                                                              {"remedy", "none is needed: bots ask their venues"}}));
    if (last < known)
        fleet.notices.push_back(
            Error("storage.history_ahead",
                  {{"journal", journal.name()},
                   {"records", std::to_string(known - last)},
                   {"after", std::to_string(last)},
                   {"remedy", "none is needed: they were taken from the history, and bots ask their venues"}}));
}

/// Why bots rest as they do, by which policies they let go, and what their admission found.
void readReasons(const std::map<std::string, std::string>& storage, std::map<std::uint64_t, BotPast>& pasts)
{
    const auto errorsUnder = [&storage](const std::string& key) {
        const auto found = storage.find(key);
        return found == storage.end() ? std::vector<Error>() : errorsOf(found->second);
    };
    for (auto& [id, past] : pasts) {
        if (auto why = errorsUnder(keptReason({id}, {}).key); !why.empty())
            past.bot.kept.reason = std::move(why.front());
        if (const auto found = storage.find(keptStopPolicy({id}, {}).key); found != storage.end())
            past.bot.kept.stopPolicy = stopPolicyFrom(found->second);
        past.bot.findings = errorsUnder(keptFindings({id}, {}).key);
    }
}

void readMarks(const std::map<std::string, std::string>& storage, RecoveredFleet& fleet)
{
    for (const auto& [key, value] : storage) {
        if (!key.starts_with(kMarkPrefix))
            continue;
        MarketMark mark;
        std::int64_t* const fields[] = {&mark.time, &mark.mid, &mark.played};
        const char* at = value.data();
        const char* end = at + value.size();
        bool isWhole = true;
        for (auto* field : fields) {
            const auto read = std::from_chars(at, end, *field);
            isWhole = isWhole && read.ec == std::errc();
            at = read.ptr == end ? end : read.ptr + 1;
        }
        if (isWhole)
            fleet.marks.emplace(key.substr(kMarkPrefix.size()), mark);
    }
}

/// @return null: of one that was removed, or that is lost
BotPast* pastOf(const JournalEntry& entry, BotId lastKnown, std::map<std::uint64_t, BotPast>& pasts, StoreBatch& batch,
                RestoredCopy& copy)
{
    if (const auto past = pasts.find(entry.bot.value); past != pasts.end())
        return &past->second;
    if (leaderOf(entry.bot) <= lastKnown)
        return nullptr;
    auto born = bornBy(entry, batch);
    if (!born) {
        copy.noteLost(leaderOf(entry.bot));
        return nullptr;
    }
    return &pasts.emplace(entry.bot.value, std::move(*born)).first->second;
}

} // namespace

std::string shardName(unsigned shard)
{
    return "shard-" + std::to_string(shard);
}

StorageChange marketMarkChange(const std::string& market, const MarketMark& mark)
{
    return {{},
            std::string(kMarkPrefix) + market,
            std::to_string(mark.time) + ' ' + std::to_string(mark.mid) + ' ' + std::to_string(mark.played)};
}

Result<RecoveredFleet> recoverFleet(const RecoverySettings& settings, Store& store)
{
    RecoveredFleet fleet;
    const auto last = store.lastBot();
    if (!last)
        return last.error();
    fleet.lastBot = *last;
    auto pasts = readStore(store, fleet);
    if (!pasts)
        return pasts.error();
    const auto own = store.storage({});
    if (!own)
        return own.error();
    fleet.lastBot = std::max(fleet.lastBot, readBotFloor(*own));
    readMarks(*own, fleet);
    readReasons(*own, *pasts);
    readOrderFloors(*own, *pasts);
    const auto stored = store.positions();
    if (!stored)
        return stored.error();
    Positions positions;
    for (const auto& position : *stored)
        positions[position.journal] = position.sequence;

    auto names = journalsIn(settings.folder);
    for (unsigned i = 0; i < settings.shards; ++i)
        names.insert(shardName(i));
    auto restored = RestoredCopy::find(*own, positions, settings.folder, names);
    if (!restored)
        return restored.error();
    RestoredCopy& copy = *restored;
    StoreBatch batch;
    if (const auto found = own->find(kIdentity); found != own->end()) {
        fleet.identity = found->second;
    } else {
        char text[24];
        std::snprintf(text, sizeof text, "engine-%016llx", static_cast<unsigned long long>(settings.chance));
        fleet.identity = text;
        batch.storage.push_back({{}, kIdentity, fleet.identity});
    }
    std::map<std::string, std::unique_ptr<Journal>> journals;
    Positions ends;
    bool isCut = false;
    bool isBehind = false;
    for (const auto& name : names) {
        const auto written = positionOf(positions, name);
        const auto covered = positionOf(positions, name + Store::kCheckpointPosition);
        const bool hasHole = copy.hasHole(name);
        const auto begin = hasHole ? copy.beginOf(name, written) : std::min(written, covered);
        std::optional<Error> failure;
        auto journal = Journal::open(settings.folder, name, settings.journal, begin, [&](const JournalEntry& entry) {
            BotPast* const past = pastOf(entry, *last, *pasts, batch, copy);
            if (!past || failure)
                return;
            const bool isNews = entry.sequence > written;
            auto taken = hasHole && !past->isBornHere ? takeBehindHole(*past, entry, name, isNews, batch)
                                                      : take(*past, entry, name, isNews, batch);
            if (!taken)
                failure = taken.error();
            if (isNews)
                copy.noteNews();
            fleet.lastBot = std::max(fleet.lastBot, leaderOf(entry.bot));
        });
        if (!journal)
            return journal.error();
        if (failure)
            return *failure;
        const auto end = (*journal)->lastSequence();
        const auto known = std::max({written, covered, end});
        if (hasHole)
            copy.noteHole(name, std::min(written, covered) + 1, begin);
        else if (copy.isCopy() && end < known)
            copy.noteHole(name, end + 1, 0); // it is from before the copy
        noteCut(fleet, **journal, known);
        isCut = isCut || (*journal)->tornBytes() > 0;
        isBehind = isBehind || end < known;
        ends[name] = known;
        batch.positions.push_back({name, known});
        batch.positions.push_back({name + Store::kCheckpointPosition, known});
        journals.emplace(name, std::move(*journal));
    }

    fleet.lastBot = copy.skipBots(fleet.lastBot, batch);
    copy.finish(fleet.notices, batch);
    makeNamesUnique(*pasts);
    for (auto& [id, past] : *pasts) {
        auto& kept = past.bot.kept;
        // Of the copy's journal; where shards were others, all have holes.
        const bool hasHole =
            !past.isBornHere && copy.hasHole(shardName(static_cast<unsigned>(shardIndex({id}, settings.shards))));
        if (isBehind || hasHole) {
            if (auto taken = takeHistory(store, past, batch); !taken)
                return taken.error();
        }
        if (auto read = readCourse(store, past.bot); !read)
            return read.error();
        if (past.replay)
            kept.runner = past.replay->state();
        bool isAsKept = !past.replay; // its snapshot says it all still
        if (hasHole) {
            copy.skipNumbers(past, batch);
            isAsKept = false;
        } else if ((isCut || isBehind) && kept.runner) {
            kept.runner->board.lastId += kNumbersSkipped;
            isAsKept = false;
        }
        if (kept.runner && past.noted.ticks > kept.runner->counters.ticks) {
            kept.runner->counters.ticks = past.noted.ticks;
            kept.runner->counters.skippedTicks = past.noted.skippedTicks;
            isAsKept = false;
        }
        if (past.isChanged) {
            past.stored.state = toString(kept.state);
            batch.bots.push_back(past.stored);
        }
        if (past.stored.removedAt != 0)
            continue;
        if (kept.runner && kept.instrument) {
            // In the journal that it goes on in, which may be another one than before.
            const auto name = shardName(static_cast<unsigned>(shardIndex({id}, settings.shards)));
            if (isAsKept && past.snapshotAt && past.snapshotAt->journal == name)
                continue; // of thousands at rest that is most of a start
            BotSnapshotDocument document{*kept.instrument, kept.mid, *kept.runner, kept.course};
            const TimeNs at = std::max(past.stored.createdAt, past.lastAt);
            batch.snapshots.push_back({past.bot.id, at, {name, ends.at(name)}, document.toJson()});
        }
    }
    // A name that is free again may be another one's already.
    std::stable_partition(batch.bots.begin(), batch.bots.end(), [](const auto& bot) { return bot.removedAt != 0; });
    std::erase_if(*pasts, [](const auto& past) { return past.second.stored.removedAt != 0; });
    if (auto written = store.append(batch); !written)
        return written.error();
    for (const auto& [name, journal] : journals) {
        if (auto behind = journal->goOnBehind(ends.at(name)); !behind)
            return behind.error();
    }
    for (auto& [id, past] : *pasts) {
        if (auto read = readLife(store, past.bot); !read)
            return read.error();
        if (auto read = readLast(store, past.bot, settings.words); !read)
            return read.error();
    }

    for (unsigned i = 0; i < settings.shards; ++i) {
        auto journal = journals.extract(shardName(i));
        fleet.journals.push_back(std::move(journal.mapped()));
    }
    // Journals of shards that are no more: all that they said is in the store now.
    for (auto& [name, journal] : journals) {
        journal.reset();
        std::error_code failed;
        for (const auto& file : std::filesystem::directory_iterator(settings.folder, failed)) {
            const auto text = file.path().filename().string();
            if (text.starts_with(name + '-') && text.ends_with(kJournalEnding))
                std::filesystem::remove(file.path(), failed);
        }
    }
    for (auto& [id, past] : *pasts)
        fleet.bots.push_back(std::move(past.bot));
    return fleet;
}

} // namespace wh
