// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BacktestRun.h"
#include "app/cli/CliContext.h"
#include "app/cli/Commands.h"
#include "app/cli/MarketCheck.h"
#include "app/cli/ModelList.h"
#include "app/cli/RunOptions.h"
#include "app/cli/RunOutputs.h"
#include "core/simulator/BacktestOptions.h"
#include "core/simulator/generator/GeneratedTape.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

namespace wh::cli {

namespace {

struct SimulateCommand
{
    MarketTexts market{.model = "random_walk",
                       .duration = "1h",
                       .start = {},
                       .bars = {},
                       .instrument = "sim:BTC/USDT",
                       .seed = {},
                       .parameters = {}};
    RunOptions options;
    RunOutputs outputs;
    bool listModels = false;
};

/// The market that is asked for. Seeded like the run, unless told otherwise.
std::shared_ptr<const Tape> makeMarket(const SimulateCommand& command, std::uint64_t seed, std::vector<Error>& mistakes)
{
    const std::size_t before = mistakes.size();
    auto texts = command.market;
    // One word for the duration is enough, and --duration has a default.
    const auto isDuration = [](const std::string& text) { return text.starts_with("duration="); };
    if (std::any_of(texts.parameters.begin(), texts.parameters.end(), isDuration))
        texts.duration.clear();
    const auto market = checkMarket(texts, {"--model-param", "--market-seed"}, seed, mistakes);
    if (mistakes.size() != before)
        return nullptr;
    auto tape = GeneratedTape::create(market);
    if (tape)
        return std::move(*tape);
    mistakes.push_back(tape.error());
    return nullptr;
}

int runSimulate(CliContext& context, SimulateCommand& command)
{
    if (command.listModels)
        return listModels(context);
    const auto open = [&](const BacktestSettings& settings, std::vector<Error>& mistakes) {
        std::vector<Error> own;
        auto tape = makeMarket(command, settings.seed, own);
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
    const auto add = [&](const char* name, auto& target, const char* description, const char* placeholder) {
        return verb.add_option(name, target, description)->type_name(placeholder)->group("Market");
    };
    add("--model", command->market.model, "How the price moves: --list-models has the models. Default: random_walk.",
        "NAME");
    add("--model-param", command->market.parameters, "A parameter of the model or of its book; may be repeated", "K=V")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    add("--duration", command->market.duration, "Span to generate. Default: 1h.", "SPAN");
    add("--start", command->market.start, "Time of the first event. Default: 2024-01-01.", "T");
    add("--bars", command->market.bars, "Candles of this length instead of events", "SPAN");
    add("--instrument", command->market.instrument, "VENUE:BASE/QUOTE. Default: sim:BTC/USDT.", "NAME");
    add("--market-seed", command->market.seed, "Seed of the market alone. Default: that of --seed.", "N");
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
