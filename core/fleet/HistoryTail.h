// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instrument.h"
#include "core/engine/RunnerState.h"
#include "core/storage/JournalEntry.h"
#include "core/storage/Store.h"

#include <string>
#include <vector>

namespace wh {

/// What the history has of one bot beyond the end of a journal that was cut: its orders, fills and ends of orders, as
/// the entries that would have told of them, in order. Of an open order of another type than limit the history lacks
/// the terms: it is left out, so that the reconciliation finds it at its venue and cancels it. Any thread.
/// @param state  where the snapshot and the journal leave off
/// @param since  their last moment
/// @return storage.history_incomplete {bot, reason, remedy}: what is held cannot be told from it; store.*
Result<std::vector<JournalEntry>> entriesOfHistory(Store& store, BotId bot, const std::string& name,
                                                   const Instrument& instrument, const RunnerState& state,
                                                   TimeNs since);
/// Whether the history has trades of a bot of which neither snapshot nor journal know what it trades. @return likewise
Result<void> refuseTradesOfNothing(Store& store, BotId bot, const std::string& name);

} // namespace wh
