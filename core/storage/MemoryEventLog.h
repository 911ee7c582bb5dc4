// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/EventLog.h"
#include "core/storage/JournalEntry.h"

#include <vector>

namespace wh {

/// Keeps the journal in memory: for tests and for looking into a short run. One thread.
class MemoryEventLog final : public EventLog
{
public:
    Result<void> placeIntended(TimeNs time, const OrderRequest& request) override;
    Result<void> amendIntended(TimeNs time, const AmendRequest& request) override;
    Result<void> cancelIntended(TimeNs time, const CancelRequest& request) override;
    Result<void> refused(TimeNs time, OrderId order, const Refusal& refusal) override;
    Result<void> reported(const ExecutionReport& report) override;

    const std::vector<JournalEntry>& entries() const { return m_entries; }

private:
    std::vector<JournalEntry> m_entries;
};

} // namespace wh
