// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/RunRecord.h"
#include "core/base/Task.h"
#include "core/fleet/BotSpec.h"
#include "core/fleet/BotStatus.h"
#include "core/storage/Store.h"

namespace wh {

class StandingOrders;

/// A bot's life over [from, to) as the record of a run, from what the store has of it: the recorder of backtests is
/// shown its fills, order changes and the mids at which its account was written down, so that every metric has the one
/// definition. What differs is said: mids stand 10 s apart, and 1, 5 and 30 s after each fill, so that a drawdown
/// between two of them is not seen; where the market stood after a fill is the kept mid that is nearest to that moment,
/// within half of the time, and else not known. The record begins with the span where the bot was at work then, as it
/// stood with the last mid that was kept; else with the first row of the account. Any thread.
///
/// @param standing  is told the order changes, and to be finished at the record's end; may be null
/// @return bot.no_history {bot}: nothing of the account is kept in the span; task.cancelled; store.*
Result<RunRecord> liveRecord(Store& history, const BotStatus& bot, const BotSpec& spec, TimeNs from, TimeNs to,
                             const TaskControl& control = {}, StandingOrders* standing = nullptr);

} // namespace wh
