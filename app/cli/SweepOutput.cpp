// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SweepOutput.h"

#include "app/cli/ErrorText.h"
#include "app/cli/RunOptions.h"
#include "app/cli/SpecText.h"
#include "core/analytics/JsonWriter.h"
#include "core/analytics/ReportMetrics.h"
#include "core/analytics/SweepHtml.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace wh::cli {

namespace {

std::string fixed(double value, int digits)
{
    std::array<char, 400> text{};
    std::snprintf(text.data(), text.size(), "%.*f", digits, value);
    return text.data();
}

/// As many digits as tell runs apart: 4 behind the point for small values, fewer for large ones.
std::string number(std::optional<double> value)
{
    if (!value)
        return "n/a";
    const double size = std::abs(*value);
    return fixed(*value, size >= 10000 ? 0 : size >= 100 ? 2 : 4);
}

/// What is told of each run besides the objective.
struct Column
{
    std::string_view metric;
    std::optional<double> (*value)(const SweepRun& run);
    std::string (*text)(const SweepRun& run);
};
constexpr std::array kColumns = {
    Column{"netProfit", [](const SweepRun& run) { return std::optional<double>(run.netProfit); },
           [](const SweepRun& run) { return number(run.netProfit); }},
    Column{"sharpe", [](const SweepRun& run) { return std::optional<double>(run.sharpe); },
           [](const SweepRun& run) { return number(run.sharpe); }},
    Column{"maxDrawdown", [](const SweepRun& run) { return std::optional<double>(run.maxDrawdown); },
           [](const SweepRun& run) { return fixed(100 * run.maxDrawdown, 3); }},
    Column{"fills", [](const SweepRun& run) { return std::optional<double>(run.fills); },
           [](const SweepRun& run) { return std::to_string(run.fills); }},
    Column{"trades", [](const SweepRun& run) { return std::optional<double>(run.trades); },
           [](const SweepRun& run) { return std::to_string(run.trades); }},
};

/// But the objective, which is told anyway.
std::vector<const Column*> columnsOf(const SweepResult& result)
{
    std::vector<const Column*> columns;
    for (const Column& column : kColumns) {
        if (column.metric != result.settings.objective)
            columns.push_back(&column);
    }
    return columns;
}

/// As people read it: shares in per cent.
std::string unitOf(const MetricSpec& metric, const std::string& money)
{
    switch (metric.unit) {
    case MetricUnit::Money:
        return money;
    case MetricUnit::Share:
        return "%";
    case MetricUnit::BasisPoints:
        return "bps";
    case MetricUnit::Duration:
        return "ns";
    case MetricUnit::PerDay:
        return "per day";
    default:
        return {};
    }
}

/// "maxDrawdown %"
std::string headingOf(std::string_view id, const std::string& money)
{
    const auto* const metric = findMetric(id);
    const auto unit = metric ? unitOf(*metric, money) : std::string();
    return unit.empty() ? std::string(id) : std::string(id) + ' ' + unit;
}

/// The metric itself: SweepRun::objective has its sign changed where less is better.
std::optional<double> objectiveOf(const SweepResult& result, const SweepRun& run)
{
    if (!run.objective)
        return std::nullopt;
    return sweepMinimises(result.settings.objective) ? -*run.objective : *run.objective;
}

/// Best first; runs without a value behind, in grid order.
std::vector<std::size_t> ranking(const std::vector<SweepRun>& runs)
{
    std::vector<std::size_t> order(runs.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (runs[a].objective && runs[b].objective)
            return *runs[a].objective > *runs[b].objective;
        return runs[a].objective.has_value() && !runs[b].objective.has_value();
    });
    std::erase_if(order, [&](std::size_t i) { return !runs[i].done; });
    return order;
}

std::string command(const SweepResult& result)
{
    std::string text = "wheelhouse-cli backtest";
    std::size_t column = text.size();
    for (std::size_t i = 0; i < result.repeat.size(); ++i) {
        const auto word = shellWord(result.repeat[i]);
        const bool isOption = result.repeat[i].starts_with("--");
        if (isOption && column > 70) {
            text += " \\\n     ";
            column = 5;
        }
        text += ' ' + word;
        column += 1 + word.size();
    }
    return text;
}

std::string csvField(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == text.npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

std::size_t doneRuns(const SweepResult& result)
{
    return static_cast<std::size_t>(
        std::count_if(result.runs.begin(), result.runs.end(), [](const SweepRun& run) { return run.done; }));
}

} // namespace

std::string sweepText(const SweepResult& result, std::size_t top)
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> heading = {"#"};
    for (const auto& axis : result.settings.axes)
        heading.push_back(axis.name);
    heading.push_back(headingOf(result.settings.objective, result.instrument.settleAsset()));
    const auto* const metric = findMetric(result.settings.objective);
    const double scale = metric && metric->unit == MetricUnit::Share ? 100 : 1;
    const auto columns = columnsOf(result);
    for (const Column* column : columns)
        heading.push_back(headingOf(column->metric, result.instrument.settleAsset()));
    rows.push_back(std::move(heading));

    const auto order = ranking(result.runs);
    std::string failures;
    for (std::size_t rank = 0; rank < std::min(order.size(), top); ++rank) {
        const SweepRun& run = result.runs[order[rank]];
        std::vector<std::string> row = {std::to_string(rank + 1)};
        row.insert(row.end(), run.values.begin(), run.values.end());
        if (run.error) {
            row.emplace_back("failed");
            failures += "Run " + row.front() + ": " + errorText(*run.error) + '\n';
        } else {
            auto objective = objectiveOf(result, run);
            if (objective)
                objective = *objective * scale;
            row.push_back(number(objective));
            for (const Column* column : columns)
                row.push_back(column->text(run));
        }
        rows.push_back(std::move(row));
    }
    std::vector<std::size_t> widths(rows.front().size(), 0);
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    const std::size_t done = doneRuns(result);
    std::string text = result.settings.base.strategy + " on " + result.dataset + ", " + std::to_string(done) +
                       (done == 1 ? " run" : " runs") +
                       (result.cancelled ? " of " + std::to_string(result.runs.size()) + " (interrupted)" : "") +
                       "\n\n";
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += (i == 0 ? "" : "  ") + paddedLeft(row[i], widths[i]);
        text += line + '\n';
    }
    if (order.size() > top)
        text += "and " + std::to_string(order.size() - top) + " more (--top N)\n";
    if (!failures.empty())
        text += '\n' + failures;
    if (result.best)
        text += "\nThe best run alone:\n  " + command(result) + '\n';
    else
        text += "\n" + result.settings.objective +
                " is not available in any run. A longer span, a finer --sample-interval or\nanother --objective "
                "(netProfit) may help.\n";
    return text;
}

std::string sweepJson(const SweepResult& result)
{
    JsonWriter json;
    json.beginObject();
    json.field("schema", "wheelhouse.sweep/1");
    json.field("strategy", result.settings.base.strategy).field("dataset", result.dataset);
    json.field("objective", result.settings.objective);
    json.field("lessIsBetter", sweepMinimises(result.settings.objective));
    json.field("cancelled", result.cancelled);
    json.key("setup").beginArray();
    for (const auto& [name, value] : result.settings.base.describe(result.instrument))
        json.inOneLine().beginObject().field("name", name).field("value", value).endObject();
    json.endArray();
    json.key("parameters").beginArray();
    for (const auto& [name, value] : result.settings.base.parameters)
        json.inOneLine().beginObject().field("name", name).field("value", value).endObject();
    json.endArray();
    json.key("vary").beginArray();
    for (const auto& axis : result.settings.axes) {
        json.inOneLine().beginObject().field("name", axis.name).key("values").beginArray();
        for (const auto& value : axis.values)
            json.value(value);
        json.endArray().endObject();
    }
    json.endArray();
    json.key("runs").beginArray();
    for (const SweepRun& run : result.runs) {
        if (!run.done)
            continue;
        json.inOneLine().beginObject().key("values").beginObject();
        for (std::size_t i = 0; i < run.values.size(); ++i)
            json.field(result.settings.axes[i].name, run.values[i]);
        json.endObject();
        if (run.error) {
            json.field("error", run.error->code).field("message", errorText(*run.error));
        } else {
            json.field("objective", objectiveOf(result, run)).field("netProfit", run.netProfit);
            json.field("sharpe", run.sharpe).field("maxDrawdown", run.maxDrawdown);
            json.field("fills", run.fills).field("trades", run.trades);
        }
        json.endObject();
    }
    json.endArray();
    json.key("best");
    if (result.best) {
        const SweepRun& run = result.runs[*result.best];
        json.beginObject().key("values").beginObject();
        for (std::size_t i = 0; i < run.values.size(); ++i)
            json.field(result.settings.axes[i].name, run.values[i]);
        json.endObject().field("objective", objectiveOf(result, run));
        json.key("command").beginArray().value("backtest");
        for (const auto& word : result.repeat)
            json.value(word);
        json.endArray().endObject();
    } else {
        json.null();
    }
    json.endObject();
    return json.take();
}

std::string sweepCsv(const SweepResult& result)
{
    const auto columns = columnsOf(result);
    std::string text;
    for (const auto& axis : result.settings.axes)
        text += csvField(axis.name) + ',';
    text += result.settings.objective;
    for (const Column* column : columns)
        text += ',' + std::string(column->metric);
    text += ",error\n";
    const auto exact = [](std::optional<double> value) {
        std::array<char, 64> digits{};
        if (value)
            std::snprintf(digits.data(), digits.size(), "%.17g", *value);
        return std::string(digits.data());
    };
    for (const SweepRun& run : result.runs) {
        if (!run.done)
            continue;
        for (const auto& value : run.values)
            text += csvField(value) + ',';
        text += run.error ? std::string() : exact(objectiveOf(result, run));
        for (const Column* column : columns)
            text += ',' + (run.error ? std::string() : exact(column->value(run)));
        text += ',' + (run.error ? csvField(errorText(*run.error)) : std::string()) + '\n';
    }
    return text;
}

std::string sweepHtml(const SweepResult& result)
{
    SweepTable table;
    table.title = result.settings.base.strategy + " on " + result.dataset;
    table.setup = result.settings.base.describe(result.instrument);
    for (const auto& pair : result.settings.base.parameters)
        table.setup.push_back(pair);
    if (result.cancelled)
        table.setup.emplace_back("interrupted", std::to_string(doneRuns(result)) + " of " +
                                                    std::to_string(result.runs.size()) + " runs are done");
    for (const auto& axis : result.settings.axes)
        table.parameters.push_back(axis.name);
    // Shares are shown in per cent, as everywhere where people read.
    const auto scaleOf = [](const MetricSpec* metric) {
        return metric && metric->unit == MetricUnit::Share ? 100.0 : 1.0;
    };
    const auto labelOf = [&](const MetricSpec* metric, std::string_view id) {
        if (!metric)
            return std::string(id);
        const auto unit = unitOf(*metric, result.instrument.settleAsset());
        return unit.empty() ? std::string(metric->label) : std::string(metric->label) + ", " + unit;
    };
    const auto* const objective = findMetric(result.settings.objective);
    table.objective = labelOf(objective, result.settings.objective);
    table.moreIsBetter = !sweepMinimises(result.settings.objective);
    const auto columns = columnsOf(result);
    for (const Column* column : columns)
        table.metrics.push_back(labelOf(findMetric(column->metric), column->metric));
    for (const SweepRun& run : result.runs) {
        if (!run.done)
            continue;
        auto& row = table.runs.emplace_back();
        row.values = run.values;
        row.objective = objectiveOf(result, run);
        if (row.objective)
            row.objective = *row.objective * scaleOf(objective);
        if (run.error) {
            row.note = errorText(*run.error);
            row.metrics.resize(table.metrics.size());
            continue;
        }
        for (const Column* column : columns) {
            auto value = column->value(run);
            if (value)
                value = *value * scaleOf(findMetric(column->metric));
            row.metrics.push_back(value);
        }
    }
    return heatMapHtml(table);
}

} // namespace wh::cli
