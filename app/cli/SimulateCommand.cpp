// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BacktestRun.h"
#include "app/cli/CliContext.h"
#include "app/cli/Commands.h"
#include "app/cli/MarketOptions.h"
#include "app/cli/ModelList.h"
#include "app/cli/RunOptions.h"
#include "app/cli/RunOutputs.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace wh::cli {

namespace {

struct SimulateCommand
{
    MarketOptions market;
    RunOptions options;
    RunOutputs outputs;
    bool listModels = false;
};

int runSimulate(CliContext& context, SimulateCommand& command)
{
    if (command.listModels)
        return listModels(context);
    const auto open = [&](const BacktestSettings& settings, std::vector<Error>& mistakes) {
        std::vector<Error> own;
        auto tape = command.market.make(settings.seed, own);
        for (auto& mistake : own)
            mistakes.push_back(command.options.located(std::move(mistake)));
        return tape;
    };
    return playBacktest(context, command.options, command.outputs, open, {}, context.takeMistakes());
}

} // namespace

void addSimulateCommand(CLI::App& app, CliContext& context)
{
    const auto command = std::make_shared<SimulateCommand>();
    auto& verb = *app.add_subcommand("simulate", "A backtest on a generated market, in one step");
    command->market.addTo(verb);
    command->options.addTo(verb);
    command->outputs.addTo(verb);
    verb.add_flag("--list-models", command->listModels, "All models: of the market, of latency and of the queue")
        ->group("Output");
    verb.footer("Examples:\n"
                "  wheelhouse-cli simulate --strategy avellaneda_stoikov --duration 1h --seed 1 \\\n"
                "      --html report.html\n"
                "  wheelhouse-cli simulate --model flash_crash --model-param crash_depth=0.2 \\\n"
                "      --strategy basic_market_maker --cash 50000\n"
                "  wheelhouse-cli simulate --model trend --bars 1m --duration 90d \\\n"
                "      --strategy sma_crossover --json\n"
                "An interrupt (Ctrl-C) ends the run; the report then covers what was replayed and\n"
                "says so, with status 0.");
    verb.callback([&context, command] {
        context.runWithMistakes([&context, command] { return runSimulate(context, *command); });
    });
}

} // namespace wh::cli
