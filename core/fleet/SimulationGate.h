// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/fleet/Admission.h"

#include <optional>
#include <vector>

namespace wh {

class Backtest;

/// Lets a bot run over a piece of its market, and judges what it did there: it must not fail or be halted, no order may
/// be refused by a limit, and it may not send more than a venue would take. Adds, each with field and remedy:
/// admission.gate_failed {reason}, admission.gate_halted {reason}, admission.gate_refused {reason, count, after: how
/// far into the simulation; the first refusal with its figures as the cause}, admission.gate_order_rate {value: a
/// second, count, span, after, limit}, task.cancelled.
/// @param bot  prepared over that piece
/// @return none where it did not come to its end
std::optional<GateResult> simulate(Backtest& bot, const GateSettings& settings, const TaskControl& control,
                                   std::vector<Error>& findings);

} // namespace wh
