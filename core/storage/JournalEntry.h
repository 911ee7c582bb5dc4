// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"

#include <string>
#include <string_view>
#include <variant>

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

    TimeNs time = 0; ///< of an intent: when it was made; of a report: when it was received
    std::variant<OrderRequest, AmendRequest, CancelRequest, Refused, ExecutionReport> event;

    bool operator==(const JournalEntry&) const = default;
};

/// One line of JSON without the line feed. Exact: decimals stand as text, times and ticks as whole numbers.
std::string encodeJournalEntry(const JournalEntry& entry);
/// @return storage.malformed_entry {field, value}
Result<JournalEntry> decodeJournalEntry(std::string_view line);

} // namespace wh
