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
    DataOptions other;
    std::string otherCash;
    std::string otherBase;
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

/// The second market, of a script that trades two; none for others. Without --data it is generated like the first.
OtherMarket openOther(CliContext& context, const ScriptRunCommand& command, const ScriptDescription& description,
                      const BacktestSettings& settings, std::vector<Error>& mistakes)
{
    OtherMarket other;
    const bool isGenerated = command.data.data().empty() && command.other.data().empty();
    if (description.markets < 2 && command.other.data().empty())
        return other;
    if (isGenerated) {
        std::vector<Error> toldOfTheFirst;
        other.tape = command.market.makeOther(settings.seed, toldOfTheFirst);
    } else if (!command.other.data().empty()) {
        other.tape = command.other.open(context, command.outputs.progress(), mistakes);
    }
    const auto amount = [&](const char* option, const std::string& text, Decimal otherwise) {
        const auto value = text.empty() ? Result<Decimal>(otherwise) : Decimal::parse(text);
        if (!value)
            mistakes.push_back(Error("cli.bad_value", {{"option", option},
                                                       {"value", '"' + text.substr(0, 80) + '"'},
                                                       {"reason", "it is no amount"},
                                                       {"remedy", "give a number: 10000"}}));
        return value.valueOr(otherwise);
    };
    other.cash = amount("--other-cash", command.otherCash, settings.cash);
    other.base = amount("--other-base", command.otherBase, settings.base);
    return other;
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
    OtherMarket other;
    if (description)
        other = openOther(context, command, *description, settings, mistakes);
    if (!mistakes.empty())
        return context.fail(mistakes);

    std::optional<ScriptBacktestResult> result;
    {
        ProgressLine line(context, command.outputs.progress(), ProgressLine::Unit::Events);
        result = runScriptBacktest(
            {.project = *project, .tape = std::move(tape), .settings = settings, .other = std::move(other)}, sandbox,
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
    std::optional<Report> second;
    try {
        report = makeReport(std::move(result->record));
        if (result->other)
            second = makeReport(std::move(*result->other));
    } catch (const DecimalOverflow& overflow) {
        return context.fail(overflow.toError());
    }
    const auto failures = command.outputs.write(context, report, second ? &*second : nullptr);
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
    command->other.addTo(verb, "--other", "The second market, of a script that trades two: as --data");
    verb.add_option("--other-cash", command->otherCash, "What its account starts with. Default: that of the first.")
        ->type_name("AMOUNT");
    verb.add_option("--other-base", command->otherBase, "Likewise, of its base asset")->type_name("AMOUNT");
    command->market.addTo(verb);
    command->options.addWithoutStrategyTo(verb);
    command->outputs.addTo(verb);
    verb.add_flag("--list-models", command->listModels, "All models: of the market, of latency and of the queue")
        ->group("Output");
    verb.footer("Examples:\n"
                "  wheelhouse-cli script run my_maker --duration 1h --seed 1 --html report.html\n"
                "  wheelhouse-cli script run my_maker --data binance:BTC/USDT:book \\\n"
                "      --param distance=3\n"
                "  wheelhouse-cli script run my_pairs --data btc --other eth --base 1\n"
                "Without --data a market is generated, or two. An interrupt (Ctrl-C) ends the\n"
                "run; the report then covers what was replayed and says so, with status 0.");
    verb.callback(
        [&context, command] { context.runWithMistakes([&context, command] { return run(context, *command); }); });
}

} // namespace wh::cli
