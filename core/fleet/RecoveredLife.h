// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/FleetRecovery.h"

namespace wh {

/// What only the steps of its life say: since when it is in its state, and whether the supervisor was to try it again.
/// Those that are in the store; of a bot that fails again and again the newest are enough.
Result<void> readLife(Store& store, RecoveredFleet::Bot& bot);
/// The course of its profit, from where its snapshot leaves off, or from its beginning, to the last that the store has.
Result<void> readCourse(Store& store, RecoveredFleet::Bot& bot);
/// What happened last, and went wrong last since it was started: of the store's rows and of the steps of its life,
/// which are whole also where the program was killed. Streams other than life may miss what was told in its last
/// moments.
Result<void> readLast(Store& store, RecoveredFleet::Bot& bot, const ErrorWords& words);

} // namespace wh
