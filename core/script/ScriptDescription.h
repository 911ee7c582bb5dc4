// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/domain/ParameterSpec.h"
#include "core/strategy/Strategy.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// Where a script's text runs. Load and Timer are no exported functions: the modules' own text, and what it gave to
/// setTimeout and setInterval. The numbers stand in messages: a new one goes to the end.
enum class ScriptHook : std::uint8_t { Load, Start, Tick, Book, Trade, Bar, Order, Fill, Timer, Stop };

inline constexpr std::array kScriptHooks = {ScriptHook::Load,  ScriptHook::Start, ScriptHook::Tick,  ScriptHook::Book,
                                            ScriptHook::Trade, ScriptHook::Bar,   ScriptHook::Order, ScriptHook::Fill,
                                            ScriptHook::Timer, ScriptHook::Stop};

/// "onTick"; "load" and "timer" for what is not exported.
const char* toString(ScriptHook hook);

/// What a script says of itself, once its text has been evaluated. A value, any thread.
struct ScriptDescription
{
    std::string name;
    std::string version;
    std::string description;
    DurationNs tickInterval = 0; ///< 0: no ticks
    DurationNs barInterval = 0;  ///< 0: no candles
    std::uint32_t hooks = 0;     ///< a bit per ScriptHook that it exports
    std::vector<ParameterSpec> parameters;
    std::vector<std::string> rules = {}; ///< each in a sentence, where it is made of rules
    std::uint32_t markets = 1;           ///< 2: it trades a second market beside the first

    bool has(ScriptHook hook) const { return (hooks >> static_cast<unsigned>(hook)) & 1U; }
    void add(ScriptHook hook) { hooks |= 1U << static_cast<unsigned>(hook); }
    /// As a strategy among the others: "script:NAME" where no id is given.
    StrategyInfo toStrategyInfo(std::string_view id = {}) const;
    bool operator==(const ScriptDescription&) const = default;
};

} // namespace wh
