// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/RestoredCopy.h"

#include "core/base/Utf8.h"

#include <algorithm>
#include <charconv>

namespace wh {

namespace {

constexpr std::string_view kFloorPrefix = "order_floor:";
/// More than a bot sends in weeks.
constexpr std::uint64_t kNumbersSkipped = 1'000'000'000;
constexpr const char* kBotFloor = "bot_floor";
/// More than are made between two backups.
constexpr std::uint64_t kBotsSkipped = 10'000;
constexpr std::size_t kLongestStem = 40; ///< of a name that gets a number behind it, in bytes

/// Its beginning, cut between two characters.
std::string stemOf(std::string_view name)
{
    std::size_t end = 0;
    while (end < name.size() && end + utf8Length(name, end) <= kLongestStem && utf8Length(name, end) > 0)
        end += utf8Length(name, end);
    return std::string(name.substr(0, end));
}

std::uint64_t numberOf(const std::string& text)
{
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string listOf(const std::set<std::uint64_t>& numbers)
{
    constexpr std::size_t kMost = 20;
    std::string text;
    std::size_t count = 0;
    for (const auto number : numbers) {
        if (++count > kMost)
            return text + " …";
        text += (text.empty() ? "" : ", ") + std::to_string(number);
    }
    return text;
}

} // namespace

Result<RestoredCopy> RestoredCopy::find(const std::map<std::string, std::string>& own, const Positions& positions,
                                        const std::filesystem::path& folder, const std::set<std::string>& names)
{
    RestoredCopy copy;
    const auto mark = own.find(Store::kCopiedAt);
    if (mark == own.end())
        return copy;
    copy.m_copiedAt = mark->second.empty() ? "?" : mark->second;
    const auto at = [&](const std::string& name) {
        const auto found = positions.find(name);
        return found == positions.end() ? std::uint64_t{0} : found->second;
    };
    std::set<std::string> all = names;
    for (const auto& [name, sequence] : positions) {
        if (name.find('.') == std::string::npos)
            all.insert(name);
    }
    bool hasOthers = false; // bots were on other shards meanwhile, and their entries in other journals
    for (const auto& name : all) {
        const auto first = Journal::firstAtHand(folder, name);
        if (!first)
            return first.error();
        const bool isKnown = positions.contains(name);
        const auto from = std::min(at(name), at(name + Store::kCheckpointPosition));
        if (*first)
            copy.m_begins[name] = **first;
        if (*first ? **first > from + 1 : isKnown)
            copy.m_holes.insert(name);
        hasOthers = hasOthers || isKnown != first->has_value();
    }
    if (hasOthers)
        copy.m_holes = std::move(all);
    return copy;
}

std::uint64_t RestoredCopy::beginOf(const std::string& journal, std::uint64_t written) const
{
    const auto found = m_begins.find(journal);
    return found == m_begins.end() ? written : std::max<std::uint64_t>(found->second, 1) - 1;
}

void RestoredCopy::noteHole(const std::string& journal, std::uint64_t from, std::uint64_t to)
{
    m_holes.insert(journal);
    m_missing.push_back(
        Error("storage.restored_with_hole",
              {{"copied", m_copiedAt},
               {"journal", journal},
               {"from", std::to_string(from)},
               {"to", to >= from ? std::to_string(to) : "?"},
               {"remedy", "compare what the bots hold with their venues: they stand as they stood in the backup"}}));
}

void RestoredCopy::skipNumbers(BotPast& past, StoreBatch& batch) const
{
    auto& kept = past.bot.kept;
    if (!kept.runner)
        kept.runner = past.snapshot;
    auto& last = kept.runner->board.lastId;
    last = std::max<std::uint64_t>(last, past.lastOrder) + kNumbersSkipped;
    if (!kept.instrument) // it gets no snapshot before it works
        batch.storage.push_back(
            {{}, std::string(kFloorPrefix) + std::to_string(past.bot.id.value), std::to_string(last)});
}

BotId RestoredCopy::skipBots(BotId last, StoreBatch& batch) const
{
    if (m_missing.empty())
        return last;
    last.value += kBotsSkipped;
    batch.storage.push_back({{}, kBotFloor, std::to_string(last.value)});
    return last;
}

void RestoredCopy::finish(std::vector<Error>& notices, StoreBatch& batch) const
{
    if (!isCopy())
        return;
    batch.storage.push_back({{}, Store::kCopiedAt, std::nullopt});
    if (m_missing.empty())
        notices.push_back(Error("storage.restored", {{"copied", m_copiedAt},
                                                     {"records", std::to_string(m_news)},
                                                     {"remedy", "none is needed: bots ask their venues"}}));
    notices.insert(notices.end(), m_missing.begin(), m_missing.end());
    if (!m_lost.empty())
        notices.push_back(
            Error("storage.restored_without",
                  {{"copied", m_copiedAt},
                   {"bots", listOf(m_lost)},
                   {"remedy", "create them anew; look at their venues for orders that they have left there"}}));
}

BotId readBotFloor(const std::map<std::string, std::string>& own)
{
    const auto found = own.find(kBotFloor);
    return {found == own.end() ? 0 : numberOf(found->second)};
}

void readOrderFloors(const std::map<std::string, std::string>& own, std::map<std::uint64_t, BotPast>& pasts)
{
    for (auto& [id, past] : pasts) {
        const auto found = own.find(std::string(kFloorPrefix) + std::to_string(id));
        if (found == own.end() || past.bot.kept.runner)
            continue;
        past.snapshot.board.lastId = numberOf(found->second);
        past.bot.kept.runner = past.snapshot;
    }
}

void makeNamesUnique(std::map<std::uint64_t, BotPast>& pasts)
{
    std::set<std::string> names;
    for (auto& [id, past] : pasts) {
        if (past.stored.removedAt != 0 || names.insert(past.stored.name).second)
            continue;
        auto& spec = past.bot.spec;
        spec.name = stemOf(past.stored.name) + '-' + std::to_string(id);
        past.bot.kept.spec.name = past.stored.name = spec.name;
        past.stored.configuration = spec.toJson();
        names.insert(spec.name);
        past.isChanged = true;
    }
}

} // namespace wh
