// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/data/Tape.h"

#include <functional>
#include <memory>
#include <vector>

namespace wh {
struct BacktestSettings;
}

namespace wh::cli {

class CliContext;
class RunOptions;
class RunOutputs;

/// Opens or makes the tape of a run; null where that fails, and the list then says why.
using TapeSource =
    std::function<std::shared_ptr<const Tape>(const BacktestSettings& settings, std::vector<Error>& mistakes)>;

/// The one road of `backtest` and `simulate`: reads and checks all that was said, then opens the tape, replays it and
/// writes the report. An interrupt ends the replay, and the report of what was replayed is marked as cancelled.
/// @param mistakes  found already
/// @param inputs    files that are read
/// @return the exit status
int playBacktest(CliContext& context, RunOptions& options, RunOutputs& outputs, const TapeSource& open,
                 const std::vector<std::string>& inputs, std::vector<Error> mistakes);

/// Checks settings as far as that goes without a recording; mistakes as the command line names them.
void checkSettings(const RunOptions& options, const BacktestSettings& settings, std::vector<Error>& mistakes);

} // namespace wh::cli
