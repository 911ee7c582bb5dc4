// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wh {

/// What a strategy takes of the process of its own that it runs in, and what it may take. A value.
struct SandboxStanding
{
    /// Something that is counted within a second.
    struct Rate
    {
        std::string name;        ///< "orders", "logs", "gauges", "events"
        std::uint32_t used = 0;  ///< in the present second, or the one before
        std::uint32_t limit = 0; ///< a second
    };

    std::int64_t process = 0;    ///< its number; 0: it has not started yet
    std::uint64_t heap = 0;      ///< bytes that the script takes, as of a second ago
    std::uint64_t heapLimit = 0; ///< bytes; beyond it the process ends
    std::uint64_t resident = 0;  ///< bytes in memory, shared ones included
    DurationNs cpu = 0;          ///< of all calls
    DurationNs cpuSoft = 0;      ///< of one call; more is a strike
    DurationNs cpuHard = 0;      ///< of one call; then it is ended
    DurationNs startLimit = 0;   ///< until its first word
    std::uint64_t hooks = 0;     ///< calls so far
    DurationNs lastHook = 0;     ///< from the call to its end, what it asked for included; 0: none yet
    DurationNs p99Hook = 0;      ///< of the last 512
    std::uint32_t strikes = 0;
    std::uint32_t strikeLimit = 0;
    std::optional<Error> lastStrike;  ///< with its limit, file and line where they are known
    std::uint64_t overruns = 0;       ///< calls beyond cpuSoft
    std::uint64_t droppedOutputs = 0; ///< log lines, gauges and events held back or cut
    std::uint64_t droppedOrders = 0;  ///< answered script.limit
    std::vector<Rate> rates;
    std::uint64_t storage = 0; ///< bytes that it keeps
    std::uint64_t storageLimit = 0;
};

/// What a strategy is besides that runs in a process of its own. The run's thread.
class Sandboxed
{
public:
    virtual ~Sandboxed() = default;
    virtual SandboxStanding standing() const = 0;
    /// Whether its process has said something that Strategy::onWake() would see to. Cheap: for those who wait for it.
    virtual bool hasWords() const = 0;
};

} // namespace wh
