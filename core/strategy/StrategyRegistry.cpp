// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Suggest.h"
#include "core/strategy/Strategy.h"

#include <deque>
#include <mutex>

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

struct StrategyRegistry::State
{
    mutable std::mutex mutex;
    std::deque<Entry> entries; ///< where each stays in its place
};

StrategyRegistry::StrategyRegistry() : m_state(std::make_unique<State>()) {}
StrategyRegistry::~StrategyRegistry() = default;
StrategyRegistry::StrategyRegistry(StrategyRegistry&&) noexcept = default;
StrategyRegistry& StrategyRegistry::operator=(StrategyRegistry&&) noexcept = default;

void StrategyRegistry::add(Entry entry)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->entries.push_back(std::move(entry));
}

StrategyRegistry::Entries StrategyRegistry::entries() const
{
    const std::lock_guard lock(m_state->mutex);
    std::vector<const Entry*> all;
    all.reserve(m_state->entries.size());
    for (const auto& entry : m_state->entries)
        all.push_back(&entry);
    return Entries(std::move(all));
}

const StrategyRegistry::Entry* StrategyRegistry::find(std::string_view id) const
{
    const Entry* newest = nullptr;
    for (const auto& entry : entries()) {
        const std::string_view own = entry.info.id;
        if (own == id)
            return &entry;
        if (own.size() > id.size() && own.starts_with(id) && own[id.size()] == '@')
            newest = &entry;
    }
    return newest;
}

Result<const StrategyRegistry::Entry*> StrategyRegistry::named(std::string_view id) const
{
    if (const auto* entry = find(id))
        return entry;
    std::vector<std::string> names;
    std::string all;
    for (const auto& entry : entries()) {
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
