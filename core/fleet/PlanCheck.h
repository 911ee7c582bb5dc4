// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/data/Tape.h"
#include "core/domain/Instrument.h"
#include "core/fleet/BotSpec.h"
#include "core/strategy/PlannedOrder.h"

#include <optional>
#include <vector>

namespace wh {

class RiskRuleRegistry;
class Strategy;

/// The first mid that a recording shows; none where it never has two sides within its first hundred thousand events.
/// @return data.* when it is damaged
Result<std::optional<HalfTicks>> firstMidOf(const Tape& tape);

/// Judges what a strategy means to have out at its start as the risk gate would: by the instrument's rules, by every
/// limit, and by the funds. A value of references; any thread.
struct PlanCheck
{
    const Instrument& instrument; ///< with the fees that are charged
    HalfTicks mid = 0;
    const BotSpec& spec; ///< funds and limits
    const RiskRuleRegistry& rules;

    /// Adds what the gate would refuse, each code once: risk.* with its numbers, field and remedy; and
    /// admission.levels_coincide {field, value, levels, tick, remedy}.
    void check(const Strategy& strategy, std::vector<Error>& findings) const;
};

} // namespace wh
