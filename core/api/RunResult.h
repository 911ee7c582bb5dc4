// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Report.h"
#include "core/api/QuoteLog.h"
#include "core/simulator/Sweep.h"

#include <string>
#include <vector>

namespace wh::api {

/// What a backtest left behind, with every metric.
struct BacktestResult
{
    Report report;
    std::vector<OwnQuote> quotes;
    std::uint64_t quotesDropped = 0;
};

/// What a sweep left behind.
struct SweepOutcome
{
    std::vector<SweepAxis> axes;
    std::string objective;
    std::vector<SweepRun> runs;
    bool operator==(const SweepOutcome&) const = default;
};

/// The record of a run as JSON, nothing left out: the metrics are computed from it again when it is read, so that a run
/// and its definitions cannot drift apart. Lists stand column by column, some thousand rows at a time: a tenth of the
/// size of rows, and as much memory whatever their length.
std::string toJson(const RunRecord& record, const std::vector<OwnQuote>& quotes, std::uint64_t quotesDropped);
/// @return store.malformed_entry {value}
Result<BacktestResult> backtestResultFromJson(const std::string& json);

std::string toJson(const SweepOutcome& outcome);
/// @return store.malformed_entry {value}
Result<SweepOutcome> sweepOutcomeFromJson(const std::string& json);

} // namespace wh::api
