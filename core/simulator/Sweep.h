// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/Backtest.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// One parameter to vary: its name and the values as text.
struct SweepAxis
{
    std::string name;
    std::vector<std::string> values;

    /// "k=from:to:step" (exact decimals, both ends included) or "k=a,b,c".
    /// @return sweep.malformed {field, value, remedy}
    static Result<SweepAxis> parse(std::string_view text);
    bool operator==(const SweepAxis&) const = default;
};

struct SweepSettings
{
    BacktestSettings base;
    std::vector<SweepAxis> axes;
    std::size_t randomSamples =
        0; ///< > 0: so many different points of the grid, drawn by `base.seed`; it may then be of any size
    std::string objective = "sharpe";
    unsigned jobs = 0; ///< 0: as many as cores
};

/// What is kept of one run: its point, its figures, no series, so that memory does not grow with what runs recorded.
struct SweepRun
{
    std::vector<std::string> values; ///< by axis
    std::optional<double> objective; ///< higher is better, also for objectives that are costs
    double netProfit = 0;
    std::optional<double> sharpe;
    double maxDrawdown = 0;
    std::uint64_t fills = 0;
    std::uint64_t trades = 0;
    std::optional<Error> error;
    bool done = false;
    bool operator==(const SweepRun&) const = default;
};

/// The names that SweepSettings::objective takes.
const std::vector<std::string>& sweepObjectives();
/// Whether less of a metric is better (costs, drawdowns): SweepRun::objective is then the metric with its sign changed.
bool sweepMinimises(std::string_view objective);

/// Runs one backtest per point of the grid, on `jobs` threads; each run is the very backtest that its settings alone
/// would give. Runs come back in grid order whatever the threads did.
class Sweep
{
public:
    static constexpr std::size_t kMaxRuns = 1'000'000;

    /// Checks every axis against the strategy's spec and the first point as a whole; names all mistakes.
    static std::optional<Sweep> prepare(std::shared_ptr<const Tape> tape, SweepSettings settings,
                                        const Backtest::Plugins& plugins, std::vector<Error>& mistakes);

    std::size_t size() const { return m_points.size(); }
    const std::vector<SweepAxis>& axes() const { return m_settings.axes; }
    /// The settings of one run: what `backtest` would be given to repeat it.
    BacktestSettings settingsOf(std::size_t run) const;
    /// Cancelling ends it with the runs that are done. Progress counts runs.
    std::vector<SweepRun> run(const TaskControl& control) const;
    /// Index of the best run by objective; nothing if none has one.
    static std::optional<std::size_t> best(const std::vector<SweepRun>& runs);

private:
    Sweep(std::shared_ptr<const Tape> tape, SweepSettings settings, const Backtest::Plugins& plugins);

    std::shared_ptr<const Tape> m_tape;
    SweepSettings m_settings;
    Backtest::Plugins m_plugins;
    std::vector<std::size_t> m_points; ///< indices into the grid, ascending
};

} // namespace wh
