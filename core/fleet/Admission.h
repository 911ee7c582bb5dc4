// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/fleet/BotSpec.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace wh {

class MarketDirectory;
class RiskRuleRegistry;
class StrategyRegistry;

/// What a bot must stand before it may trade: the same bot over some minutes of its market in a simulation.
struct GateSettings
{
    bool isOn = false;
    DurationNs span = 10 * kMinute; ///< of market time
    double mostOrdersPerSecond = 20;
    bool operator==(const GateSettings&) const = default;
};

/// What came of the simulation.
struct GateResult
{
    DurationNs span = 0;
    std::uint64_t orders = 0;
    std::uint64_t refusals = 0;
    std::uint64_t fills = 0;
    double ordersPerSecond = 0; ///< the most in any ten seconds
    Decimal profit;             ///< at the mid, in the settle asset; of both markets, where they settle in the same
};

struct AdmissionReport
{
    std::vector<Error> findings; ///< all of them, each with field, value and remedy
    std::optional<GateResult> gate;
    bool isAdmitted() const { return findings.empty(); }
};

/// Judges a configuration whole: form, names with the nearest right one, types, ranges, rules across fields, the
/// instrument's rules, funds for the quotes that are planned, limits, and if asked for the simulation gate. One mistake
/// hides no other: what is planned is judged as far as it does not depend on what is wrong. Holds nothing that changes;
/// any thread.
class Admission
{
public:
    struct Parts
    {
        const StrategyRegistry& strategies; ///< borrowed, like everything by reference
        const RiskRuleRegistry& rules;
        const MarketDirectory& markets;
    };
    explicit Admission(Parts parts) : m_parts(parts) {}

    /// @param control  cancels the simulation: a finding task.cancelled then
    AdmissionReport check(const BotSpec& spec, const GateSettings& gate, const TaskControl& control = {}) const;

private:
    Parts m_parts;
};

} // namespace wh
