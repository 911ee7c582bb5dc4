// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Suggest.h"
#include "core/strategy/Strategy.h"

namespace wh {

ParameterValidation checkParameters(const StrategyInfo& info,
                                    const std::vector<std::pair<std::string, std::string>>& input,
                                    std::string_view prefix)
{
    auto validation = ParameterValidation::check(info.parameters, input, prefix);
    if (!validation.isValid() || !info.check)
        return validation;
    info.check(validation.set, validation.mistakes);
    for (auto& mistake : validation.mistakes) {
        for (auto& item : mistake.context) {
            if (item.name == "field")
                item.value.insert(0, prefix);
        }
    }
    return validation;
}

const StrategyRegistry::Entry* StrategyRegistry::find(std::string_view id) const
{
    for (const auto& entry : m_entries) {
        if (entry.info.id == id)
            return &entry;
    }
    return nullptr;
}

Result<const StrategyRegistry::Entry*> StrategyRegistry::named(std::string_view id) const
{
    if (const auto* entry = find(id))
        return entry;
    std::vector<std::string> names;
    std::string all;
    for (const auto& entry : m_entries) {
        names.push_back(entry.info.id);
        all += (all.empty() ? "" : ", ") + entry.info.id;
    }
    const auto nearest = nearestName(id, names);
    return Error("strategy.unknown",
                 {{"field", "strategy"},
                  {"value", std::string(id)},
                  {"remedy", nearest ? "did you mean " + *nearest + "?" : "choose one of: " + all}});
}

} // namespace wh
