// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptDescription.h"

namespace wh {

const char* toString(ScriptHook hook)
{
    switch (hook) {
    case ScriptHook::Load:
        return "load";
    case ScriptHook::Start:
        return "onStart";
    case ScriptHook::Tick:
        return "onTick";
    case ScriptHook::Book:
        return "onBook";
    case ScriptHook::Trade:
        return "onTrade";
    case ScriptHook::Bar:
        return "onBar";
    case ScriptHook::Order:
        return "onOrder";
    case ScriptHook::Fill:
        return "onFill";
    case ScriptHook::Timer:
        return "timer";
    case ScriptHook::Stop:
        return "onStop";
    }
    return "";
}

StrategyInfo ScriptDescription::toStrategyInfo(std::string_view id) const
{
    StrategyInfo info;
    info.id = id.empty() ? "script:" + name : std::string(id);
    info.title = version.empty() ? name : name + ' ' + version;
    info.summary = description;
    info.description = description;
    info.parameters = parameters;
    info.needsTicks = has(ScriptHook::Tick);
    info.markets = markets;
    return info;
}

} // namespace wh
