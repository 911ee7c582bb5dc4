// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotId.h"
#include "core/domain/Order.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace wh {

/// One record of the journal, as it is read back. A value, any thread.
struct JournalEntry
{
    /// The gate said no: a new order (it ends) or an amend (the order stays as it was).
    struct Refused
    {
        OrderId order;
        Refusal refusal;
        bool operator==(const Refused&) const = default;
    };

    /// Somebody asked something of a bot, or of the engine.
    struct Command
    {
        std::string who;
        std::string name;     ///< "start", "configure"
        std::string document; ///< its arguments
        bool operator==(const Command&) const = default;
    };
    /// A step of a bot's life (core/engine/BotLifecycle.h).
    struct StateChange
    {
        std::string from;
        std::string event;
        std::string to;
        std::string who;
        std::string reason;
        std::string why = {}; ///< the reason with all its values, a document; empty: there is none
        bool operator==(const StateChange&) const = default;
    };
    /// What one tick changed in a bot's own storage, all or nothing: a value, or none where the key is deleted.
    struct StorageCommit
    {
        std::vector<std::pair<std::string, std::optional<std::string>>> changes;
        bool operator==(const StorageCommit&) const = default;
    };
    /// The ledger booked something.
    struct BalanceChange
    {
        std::string account;
        std::string asset;
        Decimal change;
        Decimal total; ///< after it
        std::string reason;
        bool operator==(const BalanceChange&) const = default;
    };

    TimeNs time = 0; ///< of an intent: when it was made; of a report: when it was received
    std::variant<OrderRequest, AmendRequest, CancelRequest, Refused, ExecutionReport, Command, StateChange,
                 StorageCommit, BalanceChange>
        event;
    // What a journal of many bots adds (Journal.h); 0 in that of a single run.
    BotId bot{};                ///< 0: of no single one
    std::uint64_t sequence = 0; ///< from 1, without a gap
    TimeNs steady = 0;          ///< by the clock that nobody sets; comparable within one run of the program

    bool operator==(const JournalEntry&) const = default;
};

/// One line of JSON without the line feed. Exact: decimals stand as text, times and ticks as whole numbers.
std::string encodeJournalEntry(const JournalEntry& entry);
/// @return storage.malformed_entry {field, value}
Result<JournalEntry> decodeJournalEntry(std::string_view line);

} // namespace wh
