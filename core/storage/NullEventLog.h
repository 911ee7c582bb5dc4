// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/EventLog.h"

#include <cstdint>

namespace wh {

/// Counts and forgets: for backtests, where nothing can be lost because nothing is at a venue. The run's thread.
class NullEventLog final : public EventLog
{
public:
    Result<void> placeIntended(TimeNs, const OrderRequest&) override { return counted(m_intents); }
    Result<void> amendIntended(TimeNs, const AmendRequest&) override { return counted(m_intents); }
    Result<void> cancelIntended(TimeNs, const CancelRequest&) override { return counted(m_intents); }
    Result<void> refused(TimeNs, OrderId, const Refusal&) override { return counted(m_refusals); }
    Result<void> reported(const ExecutionReport&) override { return counted(m_reports); }

    std::uint64_t intents() const { return m_intents; }
    std::uint64_t refusals() const { return m_refusals; }
    std::uint64_t reports() const { return m_reports; }

private:
    static Result<void> counted(std::uint64_t& counter)
    {
        ++counter;
        return {};
    }

    std::uint64_t m_intents = 0;
    std::uint64_t m_refusals = 0;
    std::uint64_t m_reports = 0;
};

} // namespace wh
