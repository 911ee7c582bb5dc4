// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/Backtest.h"

#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// What a person may say about a backtest besides strategy, parameters and risk limits: cash, span, models, venue. The
/// one list behind the command line's options, a configuration's keys, their checks and their documentation.
/// "outage" alone may be given more than once.
const std::vector<ParameterSpec>& backtestOptions();

/// Reads texts by the names of backtestOptions() into `settings` and leaves what is not named as it is.
/// Adds every mistake: those of ParameterValidation::check(), model.malformed, backtest.malformed
/// {field, value, remedy}. What needs the tape is checked by Backtest::prepare().
void readBacktestOptions(const BacktestSettings::Pairs& input, BacktestSettings& settings,
                         std::vector<Error>& mistakes);

/// Reads a whole number from 0 to 2^64 - 1, written as such or as in 1e6.
/// @return parameter.malformed {field, value, type, remedy}
Result<std::uint64_t> parseSeed(std::string_view text, std::string_view field = "seed");

/// Reads "FROM..TO". @return backtest.malformed {field, value, remedy}
Result<Outage> parseOutage(std::string_view text);

} // namespace wh
