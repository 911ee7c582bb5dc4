// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/script/ScriptLimits.h"

#include <cstdint>
#include <filesystem>

namespace wh {

/// Where the sandbox's program is and what a host allows it. A value.
struct SandboxSettings
{
    std::filesystem::path program; ///< wheelhouse-sandbox
    bool parent = true;            ///< whether sandboxes may come from a prewarmed process (SandboxParent)
    ScriptLimits limits;
    DurationNs start = 5 * kSecond;    ///< from the spawn to the first word of the sandbox
    DurationNs silence = 10 * kSecond; ///< without any word while something runs; the watchdog speaks 5 times a second
    DurationNs stop = 2 * kSecond;     ///< from the wish to end until it is ended by force
    /// What a backtest's own records may take beside the script's heap.
    std::uint64_t backtestBytes = std::uint64_t{64} << 20;
};

/// wheelhouse-sandbox in the folder of the program that runs; empty where the system does not tell.
std::filesystem::path sandboxBesideThis();

} // namespace wh
