// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/GenerateCommand.h"

#include "app/cli/CliContext.h"
#include "app/cli/DataCommands.h"
#include "app/cli/MarketCheck.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/SpecText.h"
#include "core/simulator/generator/RecordMarket.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace wh::cli {

namespace {

using Json = nlohmann::ordered_json;

struct GenerateCommand
{
    MarketTexts market;
    bool list = false;
    bool replace = false;
    bool compress = false;
    bool progress = false;
};

/// Without a model the models in short and what they share; with one all about it.
int runList(const CliContext& context, const std::string& model)
{
    const GeneratorInfo* const only = GeneratedMarket::find(model);
    if (!model.empty() && !only)
        return context.fail(
            GeneratedMarket::check(model, {}, 1, InstrumentName()).mistakes.front()); // names the nearest
    Json document = Json::array();
    std::string text;
    for (const auto& info : GeneratedMarket::models()) {
        if (only && &info != only)
            continue;
        text += info.id + '\n' + wrapped(info.description, 2, 76);
        if (only)
            text += wrapped(info.formula, 2, 76);
        text += parameterText(info.own) + '\n';
        document.push_back({{"id", info.id},
                            {"description", info.description},
                            {"formula", info.formula},
                            {"parameters", toJson(info.parameters())}});
    }
    text += "All models take\n" + parameterText(GeneratedMarket::models().front().common);
    context.print(text);
    if (context.json)
        context.printJson(only ? document.front() : document);
    return Ok;
}

int runGenerate(CliContext& context, const GenerateCommand& command)
{
    auto mistakes = context.takeMistakes();
    if (command.list)
        return mistakes.empty() ? runList(context, command.market.model) : context.fail(mistakes);
    for (const auto& [option, value] :
         {std::pair("--model", &command.market.model), std::pair("--instrument", &command.market.instrument)}) {
        if (value->empty())
            mistakes.push_back(
                Error("cli.missing", {{"what", option}, {"remedy", "see data generate --help, or --list"}}));
    }
    std::vector<Error> own;
    const auto market = checkMarket(command.market, {}, 1, own);
    for (auto& mistake : own) {
        if (mistake.code != "generator.unknown_model" || !command.market.model.empty()) // told already
            mistakes.push_back(std::move(mistake));
    }
    if (!mistakes.empty())
        return context.fail(mistakes);
    const auto catalogue = context.catalogue();
    if (!catalogue)
        return context.fail(catalogue.error());

    double seconds = 0;
    Result<TapeInfo> info = TapeInfo();
    {
        ProgressLine line(context, command.progress, ProgressLine::Unit::Events);
        auto control = line.control();
        // The generator tells market time; people count events: their total is extrapolated.
        control.onProgress = [&line](const Progress& progress) {
            const double part = static_cast<double>(progress.done) / static_cast<double>(progress.total);
            const double total = part > 0 ? static_cast<double>(progress.events) / part : 0;
            line.show({progress.events, static_cast<std::uint64_t>(total), progress.events});
        };
        info = recordMarket(market, *catalogue, {command.replace, command.compress}, control);
        seconds = line.seconds();
    }
    if (!info)
        return context.fail(info.error());
    const bool bars = info->kind == TapeKind::Bars;
    context.print(info->id + "  " + formatWhole(info->events) + (bars ? " bars\n" : " events\n") + "  " +
                  shortTime(info->first) + " to " + shortTime(info->last) + " UTC (" + spanText(*info) + "), " +
                  (bars ? "" : formatWhole(info->trades) + " trades, ") + formatWhole(info->gaps) + " gaps\n  " +
                  info->source + "\ngenerated in " + formatSeconds(seconds) + " (" +
                  formatCount(static_cast<double>(info->events) / std::max(seconds, 1e-3)) +
                  (bars ? " bars/s)\n" : " events/s)\n"));
    if (context.json) {
        auto document = toJson(*info);
        document["seed"] = market.seed;
        document["seconds"] = seconds;
        context.printJson(document);
    }
    return Ok;
}

} // namespace

void addGenerateCommand(CLI::App& data, CliContext& context)
{
    const auto command = std::make_shared<GenerateCommand>();
    auto& verb = *data.add_subcommand("generate", "Makes a market from a model and keeps it in the catalogue");
    auto& market = command->market;
    verb.add_option("--model", market.model, "How the price moves: --list has the models (required)")
        ->type_name("NAME");
    verb.add_option("--param", market.parameters, "A parameter of the model or of its book; may be repeated")
        ->type_name("K=V")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    verb.add_option("--instrument", market.instrument, "VENUE:BASE/QUOTE, as in sim:BTC/USDT (required)")
        ->type_name("NAME");
    verb.add_option("--duration", market.duration, "Span to generate (default 1d)")->type_name("SPAN");
    verb.add_option("--start", market.start, "Time of the first event (default 2024-01-01)")->type_name("T");
    verb.add_option("--bars", market.bars, "Candles of this length instead of events")->type_name("SPAN");
    verb.add_option("--seed", market.seed, "The same seed makes the same market (default 1)")->type_name("N");
    verb.add_flag("--list", command->list, "The models with their parameters; with --model only that one");
    verb.add_flag("--replace", command->replace, "The dataset that is there goes");
    verb.add_flag("--compress", command->compress, "Keep it compressed (zstd): smaller, slower to replay");
    verb.add_flag("--progress", command->progress, "Progress on standard error, also when it is no terminal");
    verb.footer("Examples:\n"
                "  wheelhouse-cli data generate --list\n"
                "  wheelhouse-cli data generate --model random_walk --duration 4h --seed 7 \\\n"
                "      --instrument sim:BTC/USDT\n"
                "  wheelhouse-cli data generate --model jump_diffusion --param jump_rate=24 \\\n"
                "      --param volatility=0.8 --param start_price=2500 --instrument sim:ETH/USDT\n"
                "  wheelhouse-cli data generate --model garch --bars 1m --duration 365d \\\n"
                "      --instrument sim:BTC/USDT");
    verb.callback([&context, command] {
        context.runWithMistakes([&context, command] { return runGenerate(context, *command); });
    });
}

} // namespace wh::cli
