// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/Sweep.h"

#include "core/analytics/Report.h"
#include "core/analytics/ReportMetrics.h"
#include "core/base/Random.h"
#include "core/base/Suggest.h"
#include "core/strategy/Strategy.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>
#include <mutex>
#include <string_view>
#include <thread>
#include <unordered_set>

namespace wh {

namespace {

/// Metrics of which less is better: a sweep minimises them.
constexpr std::array kCosts = {"volatility",
                               "maxDrawdown",
                               "drawdownDuration",
                               "drawdownRecovery",
                               "ulcerIndex",
                               "fees",
                               "slippageCost",
                               "slippageCostTaker",
                               "valueAtRisk95",
                               "valueAtRisk99",
                               "expectedShortfall95",
                               "expectedShortfall99",
                               "sqnPValue",
                               "losses",
                               "losingStreak",
                               "sharpeError",
                               "adverseSelection1sBps",
                               "adverseSelection5sBps",
                               "adverseSelection30sBps",
                               "inventoryHalfLife",
                               "cancelsPerFill",
                               "queueWaitMedian",
                               "queueWaitMean",
                               "fillsOutsideMarket",
                               "ordersRefused",
                               "ordersRejected",
                               "unexplained"};

Error malformed(std::string_view text, std::string remedy)
{
    return Error("sweep.malformed", {{"field", "vary"}, {"value", std::string(text)}, {"remedy", std::move(remedy)}});
}

constexpr std::uint64_t kSearchStream = 1003; // see Backtest.cpp
constexpr std::size_t kMaxValues = 100'000;
constexpr std::size_t kMostToldOfAnAxis = 5;     // wrong values
constexpr std::size_t kMostTriedPoints = 10'000; // for one that is consistent
/// Points that a random search may draw from: any number that an index can count.
constexpr std::size_t kMaxPoints = std::numeric_limits<std::size_t>::max() / 4;

Result<std::vector<std::string>> range(std::string_view text)
{
    const auto remedy = "write name=from:to:step with a step towards `to`, or name=a,b,c";
    std::vector<Decimal> parts;
    for (std::string_view rest = text;;) {
        const auto colon = rest.find(':');
        const auto part = Decimal::parse(rest.substr(0, colon));
        if (!part)
            return malformed(text, remedy);
        parts.push_back(*part);
        if (colon == rest.npos)
            break;
        rest = rest.substr(colon + 1);
    }
    if (parts.size() != 3 || parts[2].isZero() ||
        (parts[0] != parts[1] && (parts[0] < parts[1]) != (parts[2].sign() > 0)))
        return malformed(text, remedy);
    std::vector<std::string> values;
    // Exact decimals: 0.1:0.3:0.1 ends with 0.3, not with 0.30000000000000004 or before it.
    for (Decimal value = parts[0]; parts[2].isNegative() ? value >= parts[1] : value <= parts[1];) {
        if (values.size() == kMaxValues)
            return malformed(text, "give at most 100000 values on one axis");
        values.push_back(value.toString());
        const auto next = Decimal::add(value, parts[2]);
        if (!next)
            break; // beyond every `to`
        value = *next;
    }
    return values;
}

} // namespace

Result<SweepAxis> SweepAxis::parse(std::string_view text)
{
    const auto equals = text.find('=');
    if (equals == text.npos || equals == 0 || equals + 1 == text.size())
        return malformed(text, "write name=from:to:step or name=a,b,c");
    SweepAxis axis{std::string(text.substr(0, equals)), {}};
    const std::string_view values = text.substr(equals + 1);
    if (values.find(':') != values.npos) {
        auto spread = range(values);
        if (!spread)
            return spread.error();
        axis.values = std::move(*spread);
        return axis;
    }
    for (std::string_view rest = values; !rest.empty();) {
        const auto comma = rest.find(',');
        axis.values.emplace_back(rest.substr(0, comma));
        rest = comma == rest.npos ? std::string_view() : rest.substr(comma + 1);
        if (std::count(axis.values.begin(), axis.values.end(), axis.values.back()) > 1)
            return malformed(text, "name each value once");
    }
    return axis;
}

bool sweepMinimises(std::string_view objective)
{
    return std::find(kCosts.begin(), kCosts.end(), objective) != kCosts.end();
}

const std::vector<std::string>& sweepObjectives()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const auto& metric : metricSpecs())
            all.emplace_back(metric.id);
        return all;
    }();
    return names;
}

Sweep::Sweep(std::shared_ptr<const Tape> tape, SweepSettings settings, const Backtest::Plugins& plugins)
    : m_tape(std::move(tape)), m_settings(std::move(settings)), m_plugins(plugins)
{}

std::optional<Sweep> Sweep::prepare(std::shared_ptr<const Tape> tape, SweepSettings settings,
                                    const Backtest::Plugins& plugins, std::vector<Error>& mistakes)
{
    const std::size_t before = mistakes.size();
    if (!findMetric(settings.objective)) {
        const auto nearest = nearestName(settings.objective, sweepObjectives());
        mistakes.push_back(Error("sweep.objective_unknown", {{"field", "objective"},
                                                             {"value", settings.objective},
                                                             {"remedy", nearest ? "did you mean " + *nearest + "?"
                                                                                : "name a metric of the report"}}));
    }
    if (settings.randomSamples > kMaxRuns)
        mistakes.push_back(Error("backtest.out_of_range", {{"field", "random"},
                                                           {"value", std::to_string(settings.randomSamples)},
                                                           {"remedy", "give at most 1000000"}}));
    std::size_t size = 1;
    for (std::size_t i = 0; i < settings.axes.size(); ++i) {
        const SweepAxis& axis = settings.axes[i];
        for (std::size_t j = 0; j < i; ++j) {
            if (settings.axes[j].name == axis.name)
                mistakes.push_back(malformed(axis.name, "vary each parameter once"));
        }
        const std::size_t most = settings.randomSamples > 0 ? kMaxPoints : kMaxRuns;
        if (size > most / std::max<std::size_t>(1, axis.values.size())) {
            mistakes.push_back(malformed(
                axis.name, settings.randomSamples > 0 ? "the grid has more points than can be counted: widen the steps"
                                                      : "the grid has more than 1000000 points: widen the steps, or "
                                                        "draw some of them by chance (--random)"));
            return std::nullopt;
        }
        size *= axis.values.size();
    }
    // Each value of each axis once, the other axes at their first value: every wrong value is named, not only the
    // first.
    const auto* entry = plugins.strategies.find(settings.base.strategy);
    if (entry) {
        const auto& specs = entry->info.parameters;
        for (const SweepAxis& axis : settings.axes) {
            const auto spec =
                std::find_if(specs.begin(), specs.end(), [&](const auto& s) { return s.name == axis.name; });
            if (spec == specs.end()) {
                auto unknown = ParameterValidation::check(specs, {{axis.name, axis.values.front()}}, "vary.");
                mistakes.insert(mistakes.end(), unknown.mistakes.begin(), unknown.mistakes.end());
                continue;
            }
            const std::vector<ParameterSpec> own = {*spec}; // alone: an axis may have many values
            std::size_t wrong = 0;
            for (const auto& value : axis.values) {
                auto checked = ParameterValidation::check(own, {{axis.name, value}}, "vary.");
                mistakes.insert(mistakes.end(), checked.mistakes.begin(), checked.mistakes.end());
                wrong += checked.mistakes.size();
                if (wrong >= kMostToldOfAnAxis)
                    break;
            }
        }
    } else {
        mistakes.push_back(plugins.strategies.named(settings.base.strategy).error());
    }
    if (settings.axes.empty())
        mistakes.push_back(malformed("", "name at least one parameter to vary: --vary name=from:to:step"));
    if (mistakes.size() != before) {
        return std::nullopt;
    }
    Sweep sweep(std::move(tape), std::move(settings), plugins);
    if (sweep.m_settings.randomSamples > 0 && sweep.m_settings.randomSamples < size) {
        Random random = Random::stream(sweep.m_settings.base.seed, kSearchStream);
        std::unordered_set<std::size_t> drawn;
        while (drawn.size() < sweep.m_settings.randomSamples)
            drawn.insert(static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(size) - 1)));
        sweep.m_points.assign(drawn.begin(), drawn.end());
        std::sort(sweep.m_points.begin(), sweep.m_points.end());
    } else {
        sweep.m_points.resize(size);
        for (std::size_t i = 0; i < size; ++i)
            sweep.m_points[i] = i;
    }
    // The first point that is consistent in itself tells of the rest: others fail alone, as points that make no sense.
    std::vector<Error> own;
    for (std::size_t i = 0; i < std::min(sweep.m_points.size(), kMostTriedPoints); ++i) {
        std::vector<Error> ofThis;
        if (Backtest::prepare(sweep.m_tape, sweep.settingsOf(i), plugins, ofThis))
            return sweep;
        const bool maybeAnother = std::all_of(ofThis.begin(), ofThis.end(), [](const Error& mistake) {
            return mistake.code == "parameter.inconsistent" || mistake.code == "parameter.conflict";
        });
        if (i == 0 || !maybeAnother)
            own = std::move(ofThis);
        if (!maybeAnother)
            break;
    }
    mistakes.insert(mistakes.end(), own.begin(), own.end());
    return std::nullopt;
}

namespace {

/// The values at a point of the grid; the last axis turns fastest.
std::vector<std::string> valuesAt(const std::vector<SweepAxis>& axes, std::size_t point)
{
    std::vector<std::string> values(axes.size());
    for (std::size_t i = axes.size(); i-- > 0;) {
        values[i] = axes[i].values[point % axes[i].values.size()];
        point /= axes[i].values.size();
    }
    return values;
}

} // namespace

BacktestSettings Sweep::settingsOf(std::size_t run) const
{
    BacktestSettings settings = m_settings.base;
    const auto values = valuesAt(m_settings.axes, m_points[run]);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto& name = m_settings.axes[i].name;
        std::erase_if(settings.parameters, [&](const auto& pair) { return pair.first == name; });
        settings.parameters.emplace_back(name, values[i]);
    }
    return settings;
}

std::vector<SweepRun> Sweep::run(const TaskControl& control) const
{
    std::vector<SweepRun> runs(m_points.size());
    for (std::size_t i = 0; i < runs.size(); ++i)
        runs[i].values = valuesAt(m_settings.axes, m_points[i]); // also of those that a cancel leaves out
    std::atomic<std::size_t> next = 0;
    std::mutex reporting;
    std::uint64_t done = 0;
    std::uint64_t events = 0;
    const MetricSpec& objective = *findMetric(m_settings.objective);
    const MetricSpec* sharpe = findMetric("sharpe");
    const double sign = sweepMinimises(m_settings.objective) ? -1 : 1;

    const auto work = [&] {
        TaskControl quiet;
        quiet.cancel = control.cancel;
        for (std::size_t i = next++; i < runs.size() && !control.isCancelled(); i = next++) {
            SweepRun& run = runs[i];
            std::vector<Error> mistakes;
            const auto backtest = Backtest::prepare(m_tape, settingsOf(i), m_plugins, mistakes);
            if (!backtest) {
                run.error = mistakes.front();
                run.done = true;
                continue;
            }
            auto record = backtest->run(quiet);
            if (!record) {
                run.error = record.error();
                run.done = true;
                continue;
            }
            if (record->cancelled)
                break; // half a run is no result
            const std::uint64_t replayed = record->events;
            Report report;
            try {
                report = makeReport(std::move(*record));
            } catch (const DecimalOverflow& overflow) {
                run.error = overflow.toError();
                run.done = true;
                continue;
            }
            if (const auto value = metricAsDouble(report, objective))
                run.objective = sign * *value;
            run.sharpe = sharpe ? metricAsDouble(report, *sharpe) : std::nullopt;
            run.netProfit = report.netProfit ? report.netProfit->toDouble() : 0;
            run.maxDrawdown = report.maxDrawdown.value_or(0);
            run.fills = static_cast<std::uint64_t>(report.fills.value_or(0));
            run.trades = static_cast<std::uint64_t>(report.trades.value_or(0));
            run.done = true;
            const std::lock_guard lock(reporting);
            events += replayed;
            control.report({++done, runs.size(), events});
        }
    };
    const unsigned wanted = m_settings.jobs > 0 ? m_settings.jobs : std::max(1u, std::thread::hardware_concurrency());
    std::vector<std::thread> threads;
    for (unsigned i = 1; i < std::min<std::size_t>(wanted, runs.size()); ++i)
        threads.emplace_back(work);
    work();
    for (auto& thread : threads)
        thread.join();
    return runs;
}

std::optional<std::size_t> Sweep::best(const std::vector<SweepRun>& runs)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (runs[i].objective && (!best || *runs[i].objective > *runs[*best].objective))
            best = i;
    }
    return best;
}

} // namespace wh
