// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/BotPast.h"

#include "core/data/InstrumentJson.h"
#include "core/fleet/BotRows.h"
#include "core/fleet/BotSnapshotDocument.h"
#include "core/fleet/ErrorDocument.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace wh {

namespace {

/// "3 {…}": a version of a configuration, and its document.
void takeConfiguration(BotPast& past, const JournalEntry& entry, const JournalEntry::Command& command,
                       StoreBatch& batch)
{
    std::int64_t version = 0;
    const char* const end = command.document.data() + command.document.size();
    const auto read = std::from_chars(command.document.data(), end, version);
    if (read.ec != std::errc() || read.ptr == end || version <= past.bot.newestVersion)
        return;
    const std::string document(read.ptr + 1, end);
    std::vector<Error> mistakes;
    auto spec = BotSpec::parse(document, mistakes);
    if (!spec || !mistakes.empty())
        return;
    past.stored.configuration = document;
    past.stored.name = spec->name;
    past.stored.tags = spec->tags;
    past.stored.version = past.bot.newestVersion = past.bot.kept.version = version;
    past.bot.spec = past.bot.kept.spec = std::move(*spec);
    batch.versions.push_back({past.bot.id, version, entry.time, command.who, document, 0});
    past.isChanged = true;
}

void takeTags(BotPast& past, const JournalEntry::Command& command)
{
    const auto list = nlohmann::json::parse(command.document, nullptr, false);
    if (!list.is_array())
        return; // by an engine that did not say which
    std::vector<std::string> tags;
    for (const auto& tag : list) {
        if (!tag.is_string())
            return;
        tags.push_back(tag.get<std::string>());
    }
    past.bot.spec.tags = past.bot.kept.spec.tags = past.stored.tags = std::move(tags);
    past.stored.configuration = past.bot.spec.toJson();
    past.isChanged = true;
}

void takeRemoval(BotPast& past, const JournalEntry& entry, const JournalEntry::Command& command, StoreBatch& batch)
{
    past.stored.removedAt = entry.time;
    LifecycleEvent row;
    row.bot = past.bot.id;
    row.time = {entry.time, entry.steady};
    row.from = toString(past.bot.kept.state);
    row.event = command.name;
    row.who = command.who;
    batch.lifecycle.push_back(std::move(row));
    past.isChanged = true;
}

/// What a person did with a bot besides its life. @return whether it was that
bool takeDeed(BotPast& past, const JournalEntry& entry, bool isNews, StoreBatch& batch)
{
    const auto* command = std::get_if<JournalEntry::Command>(&entry.event);
    if (!command)
        return false;
    const auto is = [command](const char* name) { return command->name == name; };
    if (!is(kCreateCommand) && !is(kConfigurationCommand) && !is(kTagsCommand) && !is(kRemoveCommand))
        return false;
    if (isNews && is(kConfigurationCommand))
        takeConfiguration(past, entry, *command, batch);
    else if (isNews && is(kTagsCommand))
        takeTags(past, *command);
    else if (isNews && is(kRemoveCommand))
        takeRemoval(past, entry, *command, batch);
    return true;
}

} // namespace

void BotReplay::onOrder(const OwnOrder& order, const ExecutionReport*, const Refusal* refusal)
{
    if (m_isNews)
        m_batch.orders.push_back(orderRow(m_bot, m_clock.now(), m_instrument, order, refusal));
}

void BotReplay::onFill(const Fill& fill, Decimal realised, const OwnOrder&)
{
    if (m_isNews)
        m_batch.trades.push_back(tradeRow(m_bot, m_instrument, fill, realised));
}

std::optional<BotPast> bornBy(const JournalEntry& entry, StoreBatch& batch)
{
    const auto* command = std::get_if<JournalEntry::Command>(&entry.event);
    if (!command || command->name != kCreateCommand)
        return std::nullopt;
    std::vector<Error> mistakes;
    auto spec = BotSpec::parse(command->document, mistakes);
    if (!spec || !mistakes.empty())
        return std::nullopt;
    BotPast past;
    past.bot.id = past.bot.kept.id = past.stored.id = entry.bot;
    past.bot.kept.createdAt = past.bot.kept.stateSince = past.stored.createdAt = entry.time;
    past.stored.name = spec->name;
    past.stored.state = toString(past.bot.kept.state);
    past.stored.configuration = command->document;
    past.stored.version = 1;
    past.stored.tags = spec->tags;
    past.bot.spec = past.bot.kept.spec = std::move(*spec);
    past.isBornHere = past.isChanged = true;
    batch.versions.push_back({entry.bot, 1, entry.time, command->who, command->document, 0});
    LifecycleEvent born;
    born.bot = entry.bot;
    born.time = {entry.time, entry.steady};
    born.event = kCreateCommand;
    born.to = past.stored.state;
    born.who = command->who;
    batch.lifecycle.push_back(std::move(born));
    return past;
}

void noteMid(LiveBot::Kept& kept, const JournalEntry& entry)
{
    if (const auto* report = std::get_if<ExecutionReport>(&entry.event); report && report->fill) {
        const Fill& fill = *report->fill;
        kept.mid = fill.midAtMatch > 0 ? fill.midAtMatch : 2 * fill.price;
    } else if (const auto* command = std::get_if<JournalEntry::Command>(&entry.event)) {
        HalfTicks mid = 0;
        const std::string& text = command->document;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), mid);
        if (command->name == BotRunner::kFundCommand && read.ec == std::errc() && mid > 0)
            kept.mid = mid;
    }
}

Result<void> take(BotPast& past, const JournalEntry& entry, const std::string& journal, bool isNews, StoreBatch& batch)
{
    auto& kept = past.bot.kept;
    past.lastAt = std::max(past.lastAt, entry.time);
    if (const auto* change = std::get_if<JournalEntry::StateChange>(&entry.event)) {
        if (!isNews)
            return {};
        if (const auto to = botStateFrom(change->to)) {
            if (*to != kept.state)
                kept.stateSince = entry.time;
            kept.state = *to;
            past.isChanged = true;
        }
        if (kept.state == BotState::Starting && kept.stopPolicy) { // it counts until the bot is started
            kept.stopPolicy.reset();
            batch.storage.push_back(keptStopPolicy(past.bot.id, {}));
        }
        if (change->event != toString(BotEvent::Configure)) { // which leaves it as it is
            auto why = errorsOf(change->why);
            batch.storage.push_back(keptReason(past.bot.id, why));
            kept.reason = why.empty() ? std::nullopt : std::optional(std::move(why.front()));
        }
        LifecycleEvent row;
        row.bot = past.bot.id;
        row.time = {entry.time, entry.steady};
        row.from = change->from;
        row.event = change->event;
        row.to = change->to;
        row.who = change->who;
        row.reason = change->reason;
        batch.lifecycle.push_back(std::move(row));
        return {};
    }
    if (const auto* commit = std::get_if<JournalEntry::StorageCommit>(&entry.event)) {
        if (!isNews)
            return {};
        for (const auto& [key, value] : commit->changes) {
            if (value)
                kept.storage[key] = *value;
            else
                kept.storage.erase(key);
            batch.storage.push_back({past.bot.id, key, value});
        }
        return {};
    }
    if (const auto* command = std::get_if<JournalEntry::Command>(&entry.event);
        command && command->name == kStopPolicyCommand) {
        if (const auto policy = stopPolicyFrom(command->document); policy && isNews) {
            kept.stopPolicy = policy;
            batch.storage.push_back(keptStopPolicy(past.bot.id, policy));
        }
        return {};
    }
    if (takeDeed(past, entry, isNews, batch))
        return {};
    if (past.snapshotAt && past.snapshotAt->journal == journal && entry.sequence <= past.snapshotAt->sequence)
        return {};
    if (const auto* command = std::get_if<JournalEntry::Command>(&entry.event);
        command && command->name == kWorkCommand) {
        auto instrument = instrumentFromJson(command->document);
        if (!instrument)
            return instrument.error();
        RunnerState from = past.replay ? past.replay->state() : past.snapshot;
        kept.instrument = *instrument;
        past.replay = std::make_unique<BotReplay>(past.bot.id, std::move(*instrument), kept.spec, from, batch);
        if (!past.replay->restored())
            return past.replay->restored().error();
        past.isChanged = true;
        return {};
    }
    if (const auto* command = std::get_if<JournalEntry::Command>(&entry.event);
        command && command->name == kTicksCommand) {
        const char* const end = command->document.data() + command->document.size();
        RunnerCounters noted;
        const auto ticks = std::from_chars(command->document.data(), end, noted.ticks);
        if (ticks.ec == std::errc() && ticks.ptr != end &&
            std::from_chars(ticks.ptr + 1, end, noted.skippedTicks).ec == std::errc())
            past.noted = noted;
        return {};
    }
    if (!past.replay) {
        if (!kept.instrument)
            return {}; // commands of a bot that has never worked
        past.replay = std::make_unique<BotReplay>(past.bot.id, *kept.instrument, kept.spec, past.snapshot, batch);
        if (!past.replay->restored())
            return past.replay->restored().error();
    }
    noteMid(kept, entry);
    past.replay->replay(entry, isNews);
    past.isChanged = true;
    return {};
}

Result<void> takeBehindHole(BotPast& past, const JournalEntry& entry, const std::string& journal, bool isNews,
                            StoreBatch& batch)
{
    const TimeNs at = past.lastAt; // until then nothing is missing
    Result<void> taken;
    if (const auto* order = std::get_if<OrderRequest>(&entry.event)) {
        past.lastOrder = std::max(past.lastOrder, order->id.value);
    } else if (const auto* command = std::get_if<JournalEntry::Command>(&entry.event)) {
        if (command->name == kStopPolicyCommand)
            taken = take(past, entry, journal, isNews, batch);
        else
            takeDeed(past, entry, isNews, batch);
    } else if (std::holds_alternative<JournalEntry::StateChange>(entry.event)) {
        taken = take(past, entry, journal, isNews, batch);
    }
    past.lastAt = at;
    return taken;
}

} // namespace wh
