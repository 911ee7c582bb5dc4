// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BacktestRun.h"
#include "app/cli/CliContext.h"
#include "app/cli/DataOptions.h"
#include "app/cli/MarketOptions.h"
#include "app/cli/ModelList.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/RunOptions.h"
#include "app/cli/RunOutputs.h"
#include "app/cli/script/ScriptCommands.h"
#include "core/analytics/Report.h"
#include "core/risk/RiskGate.h"
#include "core/script/ScriptProject.h"
#include "core/script/host/ScriptHosting.h"
#include "core/strategy/Strategy.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

namespace wh::cli {

namespace {

struct ScriptRunCommand
{
    std::string folder;
    DataOptions data;
    MarketOptions market;
    RunOptions options;
    RunOutputs outputs;
    bool listModels = false;
};

/// What can be said of the settings without a market; the strategy is known, but is not made here.
void check(const ScriptRunCommand& command, const ScriptDescription& description, BacktestSettings settings,
           std::vector<Error>& mistakes)
{
    StrategyRegistry strategies;
    strategies.add({description.toStrategyInfo(), [](const ParameterSet&) { return std::unique_ptr<Strategy>(); }});
    RiskRuleRegistry rules;
    registerRiskRules(rules);
    settings.strategy = description.toStrategyInfo().id;
    std::vector<Error> own;
    Backtest::prepare(standInTape(), settings, {strategies, rules}, own);
    for (auto& mistake : own)
        mistakes.push_back(command.options.located(std::move(mistake)));
}

std::shared_ptr<const Tape> open(CliContext& context, const ScriptRunCommand& command, std::uint64_t seed,
                                 std::vector<Error>& mistakes)
{
    if (!command.data.data().empty())
        return command.data.open(context, command.outputs.progress(), mistakes);
    std::vector<Error> own;
    auto tape = command.market.make(seed, own);
    for (auto& mistake : own)
        mistakes.push_back(command.options.located(std::move(mistake)));
    return tape;
}

int run(CliContext& context, ScriptRunCommand& command)
{
    if (command.listModels)
        return listModels(context);
    auto mistakes = context.takeMistakes();
    const auto settings = command.options.read(mistakes);
    command.outputs.check(context, command.data.data(), mistakes);
    if (command.outputs.wantsJournal())
        mistakes.push_back(Error("cli.bad_value", {{"option", "--journal"},
                                                   {"value", "a journal"},
                                                   {"reason", "a sandbox hands out the report alone"},
                                                   {"remedy", "leave it out; --csv has every fill"}}));
    const auto project = projectOf(command.folder, "run");
    if (!project)
        mistakes.push_back(project.error());
    const auto sandbox = sandboxSettings();
    TaskControl interrupt;
    interrupt.cancel = &context.cancel();
    std::optional<ScriptDescription> description;
    if (project)
        description = describeScript(*project, sandbox, mistakes, interrupt);
    if (description)
        check(command, *description, settings, mistakes);
    auto tape = open(context, command, settings.seed, mistakes);
    if (!mistakes.empty())
        return context.fail(mistakes);

    std::optional<ScriptBacktestResult> result;
    {
        ProgressLine line(context, command.outputs.progress(), ProgressLine::Unit::Events);
        result = runScriptBacktest({.project = *project, .tape = std::move(tape), .settings = settings}, sandbox,
                                   mistakes, line.control());
    }
    if (!result) {
        for (auto& mistake : mistakes) {
            if (mistake.code == "backtest.no_market" && context.cancel().isCancelled())
                mistake = Error("task.cancelled");
            mistake = command.options.located(std::move(mistake));
        }
        return context.fail(mistakes);
    }
    if (const auto& error = result->usage.lastError)
        context.warn(findingText(*error) + (result->usage.strikes > 1 ? " (and other mistakes before)" : ""));
    const bool cancelled = result->record.cancelled;
    Report report;
    try {
        report = makeReport(std::move(result->record));
    } catch (const DecimalOverflow& overflow) {
        return context.fail(overflow.toError());
    }
    const auto failures = command.outputs.write(context, report);
    if (cancelled)
        context.warn("interrupted: the report covers what was replayed until then, and says so");
    return failures.empty() ? Ok : context.failBesides(failures);
}

} // namespace

void addScriptRunVerb(CLI::App& scripts, CliContext& context)
{
    const auto command = std::make_shared<ScriptRunCommand>();
    auto& verb = *scripts.add_subcommand("run", "Runs a script over a recording or a generated market");
    verb.add_option("DIR", command->folder, "The script's folder, or a file in it")->required();
    command->data.addTo(verb);
    command->market.addTo(verb);
    command->options.addWithoutStrategyTo(verb);
    command->outputs.addTo(verb);
    verb.add_flag("--list-models", command->listModels, "All models: of the market, of latency and of the queue")
        ->group("Output");
    verb.footer("Examples:\n"
                "  wheelhouse-cli script run my_maker --duration 1h --seed 1 --html report.html\n"
                "  wheelhouse-cli script run my_maker --data binance:BTC/USDT:book \\\n"
                "      --param distance=3\n"
                "Without --data a market is generated. An interrupt (Ctrl-C) ends the run; the\n"
                "report then covers what was replayed and says so, with status 0.");
    verb.callback(
        [&context, command] { context.runWithMistakes([&context, command] { return run(context, *command); }); });
}

} // namespace wh::cli
