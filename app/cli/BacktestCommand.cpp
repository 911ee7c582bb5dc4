// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BacktestRun.h"
#include "app/cli/CliContext.h"
#include "app/cli/Commands.h"
#include "app/cli/DataOptions.h"
#include "app/cli/ModelList.h"
#include "app/cli/RunOptions.h"
#include "app/cli/RunOutputs.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace wh::cli {

namespace {

struct BacktestCommand
{
    DataOptions data;
    RunOptions options;
    RunOutputs outputs;
    bool listModels = false;
};

int runBacktest(CliContext& context, BacktestCommand& command)
{
    if (command.listModels)
        return listModels(context);
    const auto open = [&](const BacktestSettings&, std::vector<Error>& mistakes) {
        return command.data.open(context, command.outputs.progress(), mistakes);
    };
    return playBacktest(context, command.options, command.outputs, open, command.data.data(), context.takeMistakes());
}

} // namespace

void addBacktestCommand(CLI::App& app, CliContext& context)
{
    const auto command = std::make_shared<BacktestCommand>();
    auto& verb =
        *app.add_subcommand("backtest", "Runs a strategy over a recording and reports what it would have earned");
    command->data.addTo(verb);
    command->options.addTo(verb);
    command->outputs.addTo(verb);
    verb.add_flag("--list-models", command->listModels, "The latency and queue models with their parameters")
        ->group("Output");
    command->data.addForeignTo(verb);
    verb.footer("Examples:\n"
                "  wheelhouse-cli backtest --data binance:BTC/USDT --strategy avellaneda_stoikov\n"
                "  wheelhouse-cli backtest --data binance:BTC/USDT:book \\\n"
                "      --strategy basic_market_maker --param levels=5 --queue power:n=3 \\\n"
                "      --latency constant:entry=10ms,response=5ms --fees 1,5 --html report.html\n"
                "  wheelhouse-cli backtest --data btcusdt_20240808.gz --config bot.json \\\n"
                "      --from 2024-08-08T10:00 --json\n"
                "An interrupt (Ctrl-C) ends the run; the report then covers what was replayed and\n"
                "says so, with status 0.\n"
                "\"wheelhouse-cli backtest --list-models\" tells what --latency and --queue take.");
    verb.callback([&context, command] {
        context.runWithMistakes([&context, command] { return runBacktest(context, *command); });
    });
}

} // namespace wh::cli
