// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsTable.h"

#include <algorithm>
#include <cstdint>

namespace wh::ui {

/// What scripts may take in this window, of its own engine and of the editor, as the settings have it; the rest stays
/// as it is. A call is never ended before it is a strike.
/// @param limits  ScriptLimits, which this module does not know
template<typename Limits>
void chooseScriptLimits(const Settings& settings, Limits& limits)
{
    constexpr std::int64_t kNsPerMs = 1'000'000;
    const auto number = [&](const Setting<int>& setting) { return settings.value(setting); };
    limits.heapBytes = static_cast<std::uint64_t>(number(setting::kScriptHeap)) << 20;
    limits.hookSoft = number(setting::kScriptCpuSoft) * kNsPerMs;
    limits.hookHard = std::max(number(setting::kScriptCpuSoft), number(setting::kScriptCpuHard)) * kNsPerMs;
    limits.strikes = static_cast<std::uint32_t>(number(setting::kScriptStrikes));
    limits.ordersPerSecond = static_cast<std::uint32_t>(number(setting::kScriptOrders));
}

} // namespace wh::ui
