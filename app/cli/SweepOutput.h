// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/Sweep.h"

#include <optional>
#include <string>
#include <vector>

namespace wh::cli {

/// A sweep that is over, and what is told of it.
struct SweepResult
{
    SweepSettings settings;
    std::string dataset;
    Instrument instrument;      ///< as recorded
    std::vector<SweepRun> runs; ///< in grid order
    std::optional<std::size_t> best;
    std::vector<std::string> repeat; ///< options of the `backtest` that repeats the best run
    bool cancelled = false;
};

/// The best `top` runs as a table, and how to repeat the best one.
std::string sweepText(const SweepResult& result, std::size_t top);
/// The whole sweep, runs in grid order: docs/reference/cli.md.
std::string sweepJson(const SweepResult& result);
std::string sweepCsv(const SweepResult& result);
std::string sweepHtml(const SweepResult& result);

} // namespace wh::cli
