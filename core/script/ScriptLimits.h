// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <cstdint>

namespace wh {

/// How much a script may take before it is held back or ended (script.limit). Rates are counted by the run's own clock,
/// so that a backtest is cut off where it was the last time. What an engine cannot see (the heap) is the sandbox's
/// work. A value.
struct ScriptLimits
{
    std::uint64_t heapBytes = std::uint64_t{64} << 20; ///< above what the engine takes before any script; the sandbox's
    DurationNs hookSoft = 50 * kMillisecond;  ///< CPU time of one call; more is a strike when the call has returned
    DurationNs hookHard = 500 * kMillisecond; ///< CPU time of one call; then it is interrupted
    DurationNs load = 5 * kSecond;            ///< CPU time of evaluating the modules
    std::uint32_t strikes = 3;                ///< errors and exceeded limits until the script has failed; at least 1

    std::uint32_t logsPerSecond = 100;
    std::uint32_t gaugesPerSecond = 1000;
    std::uint32_t gaugeNames = 64;
    std::uint32_t eventsPerSecond = 100;
    std::uint32_t ordersPerSecond = 50; ///< placed and amended; a cancel is never held back
    std::uint32_t textBytes = 4096;     ///< of one line, one event; the rest is cut off
    std::uint32_t storageKeys = 256;
    std::uint64_t storageBytes = std::uint64_t{1} << 20; ///< keys and values together
    std::uint32_t timers = 1000;                         ///< under way at once

    bool operator==(const ScriptLimits&) const = default;
};

} // namespace wh
