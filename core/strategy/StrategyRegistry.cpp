// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Suggest.h"
#include "core/base/VersionOrder.h"
#include "core/domain/ParameterReadings.h"
#include "core/strategy/Strategy.h"

#include <algorithm>
#include <deque>
#include <mutex>

namespace wh {

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

std::vector<Error> conflictsOf(const StrategyInfo& info, const ParameterSet& set)
{
    std::vector<Error> conflicts;
    info.check(set, conflicts);
    return conflicts;
}

/// Those of input with mistakes that stay however the mistakes are mended.
std::vector<Error> lastingConflicts(const StrategyInfo& info, const Pairs& input)
{
    std::optional<std::vector<Error>> lasting;
    for (const auto& reading : legalReadings(info.parameters, input)) {
        const auto found = conflictsOf(info, ParameterValidation::check(info.parameters, reading).set);
        if (!lasting)
            lasting = found;
        std::erase_if(*lasting, [&found](const Error& one) {
            return std::none_of(found.begin(), found.end(), [&one](const Error& other) {
                return one.code == other.code && one.field("field") == other.field("field") &&
                       one.field("other") == other.field("other");
            });
        });
    }
    return lasting.value_or(std::vector<Error>());
}

} // namespace

ParameterValidation checkParameters(const StrategyInfo& info, const Pairs& input, std::string_view prefix)
{
    auto validation = ParameterValidation::check(info.parameters, input, prefix);
    if (!info.check)
        return validation;
    for (auto& conflict : validation.isValid() ? conflictsOf(info, validation.set) : lastingConflicts(info, input)) {
        for (auto& item : conflict.context) {
            if (item.name == "field")
                item.value.insert(0, prefix);
        }
        validation.mistakes.push_back(std::move(conflict));
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
        const bool isVersion = own.size() > id.size() && own.starts_with(id) && own[id.size()] == '@';
        if (isVersion && (!newest || compareVersions(own.substr(id.size() + 1),
                                                     std::string_view(newest->info.id).substr(id.size() + 1)) >= 0))
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
