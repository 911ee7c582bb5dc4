// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MemoryEventLog.h"

namespace wh {

Result<void> MemoryEventLog::placeIntended(TimeNs time, const OrderRequest& request)
{
    m_entries.push_back({time, request});
    return {};
}

Result<void> MemoryEventLog::amendIntended(TimeNs time, const AmendRequest& request)
{
    m_entries.push_back({time, request});
    return {};
}

Result<void> MemoryEventLog::cancelIntended(TimeNs time, const CancelRequest& request)
{
    m_entries.push_back({time, request});
    return {};
}

Result<void> MemoryEventLog::refused(TimeNs time, OrderId order, const Refusal& refusal)
{
    m_entries.push_back({time, JournalEntry::Refused{order, refusal}});
    return {};
}

Result<void> MemoryEventLog::reported(const ExecutionReport& report)
{
    m_entries.push_back({report.receiveTime, report});
    return {};
}

} // namespace wh
