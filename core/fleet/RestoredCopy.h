// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/BotPast.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace wh {

/// Of a store that is a backup which somebody has put back: what the journals beside it can bring it up to, and what is
/// lost. Nothing of it applies to a store that went on by itself. Before any shard runs.
class RestoredCopy
{
public:
    using Positions = std::map<std::string, std::uint64_t>;

    /// @param own  the storage of no bot
    /// @param names  of all journals, those in the folder and those of the shards
    static Result<RestoredCopy> find(const std::map<std::string, std::string>& own, const Positions& positions,
                                     const std::filesystem::path& folder, const std::set<std::string>& names);

    bool isCopy() const { return !m_copiedAt.empty(); }
    /// Whether that journal does not reach back to the copy, or not as far as the copy itself.
    bool hasHole(const std::string& journal) const { return m_holes.contains(journal); }
    /// Where to read a journal from that has a hole: all of it that is there, else nothing.
    std::uint64_t beginOf(const std::string& journal, std::uint64_t written) const;
    /// @param to  the last entry that is missing; less than `from`: nobody knows
    void noteHole(const std::string& journal, std::uint64_t from, std::uint64_t to);
    /// A bot that the journal names, and of which neither it nor the store says what it is.
    void noteLost(BotId bot) { m_lost.insert(bot.value); }
    void noteNews() { ++m_news; }

    /// Numbers of orders that may have been sent are not given again: what is behind a hole may be any.
    void skipNumbers(BotPast& past, StoreBatch& batch) const;
    /// The same of bots: what is behind a hole may have made some that nothing tells of.
    BotId skipBots(BotId last, StoreBatch& batch) const;
    /// What a start says of it, and that the store is a copy no more.
    void finish(std::vector<Error>& notices, StoreBatch& batch) const;

private:
    std::string m_copiedAt;
    std::map<std::string, std::uint64_t> m_begins; ///< first entries at hand, of journals with holes
    std::set<std::string> m_holes;
    std::vector<Error> m_missing;
    std::set<std::uint64_t> m_lost;
    std::uint64_t m_news = 0;
};

/// The last number of a bot that was skipped; 0: none ever was.
BotId readBotFloor(const std::map<std::string, std::string>& own);
/// Numbers that were skipped of bots that had not worked by then: kept in the storage of no bot, until they do.
void readOrderFloors(const std::map<std::string, std::string>& own, std::map<std::uint64_t, BotPast>& pasts);
/// Two bots of one name, as where one was renamed in what is lost: the later one is called by its number too.
void makeNamesUnique(std::map<std::uint64_t, BotPast>& pasts);

} // namespace wh
