// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/desk/ScriptDesk.h"

#include "core/analytics/NumberText.h"
#include "core/analytics/Report.h"
#include "core/analytics/ReportHtml.h"
#include "core/analytics/ReportMetrics.h"
#include "core/data/Catalogue.h"
#include "core/risk/RiskGate.h"
#include "core/script/ScriptCheck.h"
#include "core/script/host/ScriptHosting.h"
#include "core/simulator/Backtest.h"
#include "core/simulator/BacktestOptions.h"
#include "core/simulator/generator/GeneratedTape.h"
#include "core/strategy/Strategy.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wh {

namespace {

/// What stands beside the code; the report has all.
constexpr std::array<const char*, 12> kFigures = {"netProfit", "totalReturn",  "sharpe",        "maxDrawdown",
                                                  "fills",     "trades",       "winRate",       "profitFactor",
                                                  "fees",      "ordersPlaced", "ordersRefused", "exposure"};

void addAll(std::vector<Error>& to, std::vector<Error> from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// The column was found in the text with its marks.
Error withPlaceOf(const ScriptProject& project, Error error)
{
    const std::string file(error.field("file"));
    const std::string message(error.field("message"));
    const std::string line(error.field("line"));
    if (file.empty() || line.empty() || !project.files.contains(file))
        return error;
    for (auto& field : error.context) {
        if (field.name == "column" && error.code == "script.error")
            field.value = std::to_string(columnOfMessage(project, file, std::stoul(line), message));
    }
    return error;
}

ScriptTrialResult::Figure figureOf(const Report& report, const MetricSpec& metric)
{
    auto text = metricText(report, metric);
    return {metric.id, metric.label, std::move(text.value), std::move(text.unit), text.sign};
}

void addTrades(const RunRecord& run, ScriptTrialResult& result)
{
    result.tradesInAll = run.fills.size();
    for (const auto& record : run.fills) {
        if (result.trades.size() == ScriptTrialResult::kMostTrades)
            break;
        const Fill& fill = record.fill;
        result.trades.push_back({fill.receiveTime, fill.order.value, fill.side == Side::Buy,
                                 fill.liquidity == Liquidity::Maker, run.instrument.price(fill.price).toString(),
                                 run.instrument.quantity(fill.quantity).toString()});
    }
}

void addGauges(const RunRecord& run, ScriptTrialResult& result)
{
    for (const auto& gauge : run.gauges)
        result.gauges.push_back({gauge.name, gauge.unit, gauge.last, gauge.minimum, gauge.maximum, {}});
    for (const auto& point : run.gaugePoints) {
        if (point.gauge < result.gauges.size())
            result.gauges[point.gauge].points.emplace_back(point.time, point.value);
    }
}

ScriptTrialResult resultOf(ScriptBacktestResult run)
{
    ScriptTrialResult result;
    result.description = std::move(run.description);
    result.usage = run.usage;
    result.cpu = run.cpu;
    auto report = std::make_shared<Report>(makeReport(std::move(run.record)));
    RunRecord& record = report->run;
    result.base = record.instrument.name.base;
    result.quote = record.instrument.name.quote;
    result.dataset = record.dataset;
    result.start = record.start;
    result.end = record.end;
    result.events = record.events;
    result.isCancelled = record.cancelled;
    result.halted = record.halted;
    for (const char* id : kFigures) {
        if (const auto* metric = findMetric(id))
            result.figures.push_back(figureOf(*report, *metric));
    }
    for (const auto& point : record.curve)
        result.equity.emplace_back(point.time, point.equity);
    for (auto& message : record.messages) {
        const auto place = takeLogMark(message.text);
        result.lines.push_back({message.time, message.level, message.text, place});
    }
    result.linesDropped = record.messagesDropped;
    addTrades(record, result);
    addGauges(record, result);
    for (const auto& [code, count] : record.orders.refusalsByCode)
        result.refusals.emplace_back(code, count);
    result.report = std::move(report);
    return result;
}

BacktestSettings settingsOf(const ScriptTrial& trial, std::vector<Error>& mistakes)
{
    BacktestSettings settings;
    settings.parameters = trial.parameters;
    auto options = trial.options;
    if (!trial.market.dataset.empty() && !trial.market.from.empty())
        options.emplace_back("from", trial.market.from);
    if (!trial.market.dataset.empty() && !trial.market.to.empty())
        options.emplace_back("to", trial.market.to);
    readBacktestOptions(options, settings, mistakes);
    return settings;
}

/// What can be said of the settings without replaying anything.
void check(const ScriptDescription& description, BacktestSettings settings, std::vector<Error>& mistakes)
{
    StrategyRegistry strategies;
    strategies.add({description.toStrategyInfo(), [](const ParameterSet&) { return std::unique_ptr<Strategy>(); }});
    RiskRuleRegistry rules;
    registerRiskRules(rules);
    settings.strategy = description.toStrategyInfo().id;
    std::vector<Error> own;
    Backtest::prepare(standInTape(), settings, {strategies, rules}, own);
    addAll(mistakes, std::move(own));
}

} // namespace

ScriptDesk::ScriptDesk(SandboxSettings sandbox, std::filesystem::path catalogue)
    : m_sandbox(std::move(sandbox)), m_catalogue(std::move(catalogue))
{}

std::vector<std::string> ScriptDesk::marketModels()
{
    std::vector<std::string> ids;
    for (const auto& model : GeneratedMarket::models())
        ids.push_back(model.id);
    return ids;
}

std::optional<ScriptDescription> ScriptDesk::describe(const ScriptProject& project, std::vector<Error>& mistakes,
                                                      const TaskControl& control) const
{
    return describeScript(project, m_sandbox, mistakes, control);
}

namespace {

std::shared_ptr<const Tape> generate(const ScriptMarket& market, std::uint64_t seed, const char* base,
                                     std::vector<Error>& mistakes)
{
    auto check = GeneratedMarket::check(market.model, {{"duration", market.duration}}, seed,
                                        InstrumentName{"sim", base, "USDT"}, "market.");
    if (!check.isValid()) {
        addAll(mistakes, std::move(check.mistakes));
        return nullptr;
    }
    auto tape = GeneratedTape::create(check.market);
    if (tape)
        return std::move(*tape);
    mistakes.push_back(tape.error());
    return nullptr;
}

/// For a script that trades two: beside a generated market another one. Recordings have none.
OtherMarket otherFor(const ScriptDescription& description, const ScriptMarket& market, const BacktestSettings& settings)
{
    OtherMarket other;
    if (description.markets < 2)
        return other;
    other = {.tape = {}, .cash = settings.cash, .base = settings.base};
    std::vector<Error> toldOfTheFirst;
    if (market.dataset.empty())
        other.tape = generate(market, market.seed + 1, "ETH", toldOfTheFirst);
    return other;
}

} // namespace

std::shared_ptr<const Tape> ScriptDesk::openMarket(const ScriptMarket& market, std::vector<Error>& mistakes) const
{
    if (market.dataset.empty())
        return generate(market, market.seed, "BTC", mistakes);
    const auto catalogue = Catalogue::open(m_catalogue);
    if (!catalogue) {
        mistakes.push_back(catalogue.error());
        return nullptr;
    }
    auto tape = catalogue->find(market.dataset);
    if (tape)
        return std::move(*tape);
    mistakes.push_back(Error(tape.error()).with("field", "market.dataset"));
    return nullptr;
}

std::optional<ScriptTrialResult> ScriptDesk::run(const ScriptTrial& trial, std::vector<Error>& mistakes,
                                                 const CancelToken* cancel,
                                                 const std::function<void(const Standing&)>& onStanding) const
{
    TaskControl control;
    control.cancel = cancel;
    const auto settings = settingsOf(trial, mistakes);
    const auto description = describe(trial.project, mistakes, control);
    if (description)
        check(*description, settings, mistakes);
    auto tape = openMarket(trial.market, mistakes);
    if (!mistakes.empty())
        return std::nullopt;

    Standing standing;
    control.onProgress = [&](const Progress& progress) {
        standing.share =
            progress.total > 0 ? static_cast<double>(progress.done) / static_cast<double>(progress.total) : -1;
        if (onStanding)
            onStanding(standing);
    };
    auto run = runScriptBacktest({.project = withLogMarks(trial.project),
                                  .tape = std::move(tape),
                                  .settings = settings,
                                  .other = otherFor(*description, trial.market, settings),
                                  .onStanding =
                                      [&](const Backtest::Standing& now) {
                                          standing.time = now.time;
                                          standing.equity = now.equity.toDouble();
                                          standing.fills = now.fills;
                                      }},
                                 m_sandbox, mistakes, control);
    if (!run) {
        for (auto& mistake : mistakes) {
            if (mistake.code == "backtest.no_market" && control.isCancelled())
                mistake = Error("task.cancelled");
            mistake = withPlaceOf(trial.project, std::move(mistake));
        }
        return std::nullopt;
    }
    try {
        auto result = resultOf(std::move(*run));
        if (result.usage.lastError)
            result.usage.lastError = withPlaceOf(trial.project, *result.usage.lastError);
        return result;
    } catch (const DecimalOverflow& overflow) {
        mistakes.push_back(overflow.toError());
        return std::nullopt;
    }
}

Result<ScriptPlace> ScriptDesk::placeOfOrder(const ScriptTrial& trial, std::uint64_t order, TimeNs until,
                                             const CancelToken* cancel) const
{
    // A hook is called with the first event that comes after its time: in a quiet market that may be much later.
    constexpr DurationNs kSlack = 10 * kSecond;
    for (const bool isShort : {true, false}) {
        ScriptTrial traced = trial;
        traced.project = withOrderMark(trial.project, order);
        if (isShort) {
            traced.market.to.clear();
            traced.options.emplace_back("to", formatTime(until + kSlack));
        }
        std::vector<Error> mistakes;
        auto record = replay(traced, m_sandbox, mistakes, cancel);
        if (cancel && cancel->isCancelled())
            return Error("task.cancelled");
        if (!record)
            return mistakes.front();
        for (auto& message : record->messages) {
            if (auto place = takeLogMark(message.text); !place.file.empty())
                return place;
        }
    }
    return Error("script.order_unknown",
                 {{"value", std::to_string(order)},
                  {"remedy", "orders are traced that ctx.place() or bot.place() made in the script's own text"}});
}

Result<ScriptSteps> ScriptDesk::steps(const ScriptTrial& trial, std::uint64_t first, const CancelToken* cancel) const
{
    const auto none =
        Error("script.no_steps", {{"value", std::to_string(first)},
                                  {"remedy", "step through a run whose script exports hooks, such as onTick"}});
    ScriptTrial traced = trial;
    traced.project = withTrace(trial.project, std::max<std::uint64_t>(first, 1));
    // What is written down goes by the way of the log.
    SandboxSettings sandbox = m_sandbox;
    sandbox.limits.logsPerSecond = 1'000'000;
    sandbox.limits.textBytes = 8000;
    std::vector<Error> mistakes;
    auto record = replay(traced, sandbox, mistakes, cancel);
    if (cancel && cancel->isCancelled())
        return Error("task.cancelled");
    if (!record)
        return mistakes.front();
    auto found = stepsOf(*record);
    return found.steps.empty() ? Result<ScriptSteps>(none) : Result<ScriptSteps>(std::move(found));
}

/// As it is, without looking at anything but its market and its options.
std::optional<RunRecord> ScriptDesk::replay(const ScriptTrial& trial, const SandboxSettings& sandbox,
                                            std::vector<Error>& mistakes, const CancelToken* cancel) const
{
    const auto settings = settingsOf(trial, mistakes);
    TaskControl control;
    control.cancel = cancel;
    const auto description = describe(trial.project, mistakes, control);
    auto tape = openMarket(trial.market, mistakes);
    if (!mistakes.empty())
        return std::nullopt;
    auto run = runScriptBacktest({.project = trial.project,
                                  .tape = std::move(tape),
                                  .settings = settings,
                                  .other = otherFor(*description, trial.market, settings)},
                                 sandbox, mistakes, control);
    return run ? std::optional(std::move(run->record)) : std::nullopt;
}

Result<void> ScriptDesk::writeReport(const ScriptTrialResult& result, const std::filesystem::path& path)
{
    return writeReportHtml(*result.report, path);
}

} // namespace wh
