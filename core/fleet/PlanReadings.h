// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Instrument.h"
#include "core/fleet/BotSpec.h"
#include "core/risk/RiskGate.h"
#include "core/strategy/Strategy.h"

#include <vector>

namespace wh {

/// Judges what a bot means to have out at its start, also where its configuration has mistakes: what PlanCheck finds in
/// every legal reading of it (ParameterReadings.h) does not depend on them, and is told with them. A value of
/// references; any thread.
struct PlanReadings
{
    const StrategyRegistry::Entry& strategy;
    const RiskRuleRegistry& rules;
    const Instrument& instrument; ///< with the fees that are charged
    HalfTicks mid = 0;
    const BotSpec& spec;

    /// @param findings  what has been found so far, and is not told again; PlanCheck's are added
    void check(std::vector<Error>& findings) const;
};

} // namespace wh
