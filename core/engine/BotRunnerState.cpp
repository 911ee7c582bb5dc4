// SPDX-License-Identifier: GPL-3.0-or-later
// How a bot is kept, brought back, and brought up to date from its journal.
#include "core/engine/BotRunner.h"
#include "core/storage/JournalEntry.h"

#include <charconv>
#include <string>
#include <variant>

namespace wh {

RunnerState BotRunner::state() const
{
    return {m_funded, m_counters, m_board.state(), m_account.state()};
}

Result<void> BotRunner::restore(const RunnerState& state)
{
    if (auto restored = m_account.restore(state.account); !restored)
        return restored;
    m_board.restore(state.board);
    m_funded = state.isFunded;
    m_counters = state.counters;
    return {};
}

JournalEntry BotRunner::fundingEntry(TimeNs time, HalfTicks mid)
{
    return {time, JournalEntry::Command{"engine", kFundCommand, std::to_string(mid)}};
}

void BotRunner::replay(const JournalEntry& entry)
{
    if (const auto* command = std::get_if<JournalEntry::Command>(&entry.event)) {
        HalfTicks mid = 0;
        const std::string& text = command->document;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), mid);
        if (command->name == kFundCommand && !m_funded && read.ec == std::errc() && mid > 0)
            fund(entry.time, mid);
    } else if (const auto* commit = std::get_if<JournalEntry::StorageCommit>(&entry.event)) {
        for (const auto& [key, value] : commit->changes) {
            if (m_storage && !value)
                m_storage->remove(key);
            else
                store(key, value.value_or(""));
        }
    } else {
        m_board.replay(entry);
    }
}

} // namespace wh
