// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/Inputs.h"
#include "core/data/Catalogue.h"
#include "core/simulator/Sweep.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wh::api {

/// Everything that is needed to run a backtest or a sweep again, as texts where people wrote texts. A value.
struct RunConfiguration
{
    std::string dataset;
    std::string strategy;
    Pairs parameters;
    Pairs risk;
    Pairs options;
    bool recordQuotes = true;
    // Of a sweep:
    Pairs axes; ///< name, and "from:to:step" or "a,b,c"
    std::string objective;
    std::int64_t randomSamples = 0;

    bool isSweep() const { return !axes.empty() || !objective.empty(); }
    std::string toJson() const;
    /// @return store.malformed_entry {value}
    static Result<RunConfiguration> fromJson(const std::string& json);
    /// Of a BacktestInput.
    static RunConfiguration ofBacktest(const graphql::Value& input);
    /// Of a SweepInput.
    static RunConfiguration ofSweep(const graphql::Value& input);

    bool operator==(const RunConfiguration&) const = default;
};

/// A run that is ready to be started.
struct PreparedRun
{
    std::shared_ptr<const RecordingTape> tape;
    BacktestSettings settings;
    std::unique_ptr<Backtest> backtest; ///< or
    std::unique_ptr<Sweep> sweep;
};

/// Checks everything; adds every mistake, each with field, value and remedy, to `mistakes`. Null where there is any.
/// @param sweepThreads  of a sweep
std::unique_ptr<PreparedRun> prepareRun(const RunConfiguration& configuration, const Catalogue& catalogue,
                                        const Backtest::Plugins& plugins, unsigned sweepThreads,
                                        std::vector<Error>& mistakes);

/// XXH3 over the checksums of all its blocks, as 16 hexadecimal digits.
std::string checksumOf(const RecordingTape& tape);

} // namespace wh::api
