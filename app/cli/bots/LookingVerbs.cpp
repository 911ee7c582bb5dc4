// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/SpecText.h"
#include "app/cli/bots/BotChoice.h"
#include "app/cli/bots/BotJson.h"
#include "app/cli/bots/BotText.h"
#include "app/cli/bots/BotsVerbs.h"
#include "app/cli/bots/Choices.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>

namespace wh::cli {

namespace {

using Json = nlohmann::ordered_json;

template<typename T>
Json listOf(const std::vector<T>& values)
{
    Json json = Json::array();
    for (const auto& value : values)
        json.push_back(toJson(value));
    return json;
}

template<typename T>
int tell(const CliContext& context, const std::vector<T>& values, const std::string& text)
{
    context.print(text);
    if (context.json)
        context.printJson(listOf(values));
    return Ok;
}

void addList(CLI::App& bots, CliContext& context)
{
    const auto filter = std::make_shared<client::BotFilter>();
    BotsVerb{
        .name = "list",
        .description = "Bots, by name",
        .footer = "Examples:\n"
                  "  wheelhouse-cli bots list\n"
                  "  wheelhouse-cli bots list --tag btc --state running --json\n"
                  "  wheelhouse-cli bots list --engine https://engine.example:8420",
        .addOptions =
            [filter](CLI::App& verb) {
                verb.add_option("TEXT", filter->text, "Those that have it in name, strategy, market, account or tags");
                verb.add_option("--state", filter->states, "Those in this state; may be repeated")
                    ->type_name("STATE")
                    ->expected(1)
                    ->take_all()
                    ->allow_extra_args(false)
                    ->transform(oneOf(
                        {"created", "admitted", "starting", "running", "paused", "stopping", "stopped", "failed"}));
                verb.add_option("--tag", filter->tags, "Those with this tag; with several, those that have all")
                    ->type_name("TAG")
                    ->expected(1)
                    ->take_all()
                    ->allow_extra_args(false);
                verb.add_option("--strategy", filter->strategy, "Those of this strategy")->type_name("NAME");
                verb.add_option("--market", filter->market, "Those on this market")->type_name("MARKET");
                verb.add_option("--account", filter->account, "Those of this account")->type_name("TEXT");
            },
        .act =
            [&context, filter](EngineLine& line) {
                const auto found =
                    line.ask<std::vector<client::Bot>>([&](auto done) { line.fleet().bots(*filter, std::move(done)); });
                const Terminal& out = context.terminal();
                const std::size_t columns = out.outIsTerminal ? static_cast<std::size_t>(out.columns) : 0;
                return found ? tell(context, *found, botTable(*found, columns)) : failWith(context, found.error());
            }}
        .addTo(bots, context);
}

void addShow(CLI::App& bots, CliContext& context)
{
    const auto name = std::make_shared<std::string>();
    BotsVerb{.name = "show",
             .description = "All about one bot: how it stands, its orders, its configuration",
             .footer = "Examples:\n"
                       "  wheelhouse-cli bots show btc-quotes\n"
                       "  wheelhouse-cli bots show 17 --json",
             .addOptions = [name](CLI::App& verb) { verb.add_option("BOT", *name, "Its name or ID")->required(); },
             .act =
                 [&context, name](EngineLine& line) {
                     const auto bot = botNamed(line, *name);
                     if (!bot)
                         return failWith(context, bot.error());
                     const auto details = line.ask<client::BotDetails>(
                         [&](auto done) { line.fleet().details(bot->bot.id, std::move(done)); });
                     if (!details)
                         return failWith(context, details.error());
                     context.print(botPage(*details, bot->other));
                     if (context.json)
                         context.printJson(toJson(*details, bot->other));
                     return static_cast<int>(Ok);
                 }}
        .addTo(bots, context);
}

void addVersions(CLI::App& bots, CliContext& context)
{
    const auto name = std::make_shared<std::string>();
    BotsVerb{.name = "versions",
             .description = "The versions of a bot's configuration, oldest first",
             .footer = "Examples:\n"
                       "  wheelhouse-cli bots versions btc-quotes",
             .addOptions = [name](CLI::App& verb) { verb.add_option("BOT", *name, "Its name or ID")->required(); },
             .act =
                 [&context, name](EngineLine& line) {
                     const auto bot = botNamed(line, *name);
                     if (!bot)
                         return failWith(context, bot.error());
                     const auto versions = line.ask<std::vector<client::BotVersion>>(
                         [&](auto done) { line.fleet().versions(bot->leader().id, std::move(done)); });
                     return versions ? tell(context, *versions, versionTable(*versions))
                                     : failWith(context, versions.error());
                 }}
        .addTo(bots, context);
}

struct DiffOptions
{
    std::string bot;
    std::int64_t from = 0;
    std::int64_t to = 0;
};

void addDiff(CLI::App& bots, CliContext& context)
{
    const auto options = std::make_shared<DiffOptions>();
    BotsVerb{.name = "diff",
             .description = "What changed from one version of a bot's configuration to another",
             .footer = "Examples:\n"
                       "  wheelhouse-cli bots diff btc-quotes        the newest and the one before\n"
                       "  wheelhouse-cli bots diff btc-quotes 3      version 3 and the newest\n"
                       "  wheelhouse-cli bots diff btc-quotes 1 3",
             .addOptions =
                 [options](CLI::App& verb) {
                     verb.add_option("BOT", options->bot, "Its name or ID")->required();
                     verb.add_option("FROM", options->from, "A version")->check(versionNumber());
                     verb.add_option("TO", options->to, "Another")->check(versionNumber());
                 },
             .act =
                 [&context, options](EngineLine& line) {
                     const auto bot = botNamed(line, options->bot);
                     if (!bot)
                         return failWith(context, bot.error());
                     const auto to = options->to > 0 ? options->to : bot->leader().version;
                     const auto from = options->from > 0 ? options->from : std::max<std::int64_t>(1, to - 1);
                     const auto differences = line.ask<std::vector<client::ConfigurationDifference>>(
                         [&](auto done) { line.fleet().differences(bot->leader().id, from, to, std::move(done)); });
                     if (!differences)
                         return failWith(context, differences.error());
                     context.print(differenceText(*differences));
                     if (context.json)
                         context.printJson({{"from", from}, {"to", to}, {"differences", listOf(*differences)}});
                     return static_cast<int>(Ok);
                 }}
        .addTo(bots, context);
}

void addMarkets(CLI::App& bots, CliContext& context)
{
    BotsVerb{.name = "markets",
             .description = "The live markets that bots can trade",
             .footer = "Examples:\n"
                       "  wheelhouse-cli bots markets\n"
                       "  wheelhouse-cli bots markets --engine https://engine.example:8420 --json",
             .addOptions = {},
             .act =
                 [&context](EngineLine& line) {
                     const auto markets = line.ask<std::vector<client::LiveMarket>>(
                         [&](auto done) { line.fleet().markets(std::move(done)); });
                     if (!markets)
                         return failWith(context, markets.error());
                     std::string text;
                     for (const auto& market : *markets)
                         text += entryText(market.id, market.title + ". " + market.description, 22);
                     return tell(context, *markets, text);
                 },
             .folder = FolderUse::Borrows}
        .addTo(bots, context);
}

} // namespace

void addLookingVerbs(CLI::App& bots, CliContext& context)
{
    addList(bots, context);
    addShow(bots, context);
    addVersions(bots, context);
    addDiff(bots, context);
    addMarkets(bots, context);
}

} // namespace wh::cli
