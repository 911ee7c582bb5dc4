// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/bots/BotChoice.h"
#include "app/cli/bots/BotJson.h"
#include "app/cli/bots/BotsVerbs.h"
#include "app/cli/bots/Choices.h"
#include "app/cli/bots/Following.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace wh::cli {

namespace {

constexpr std::int64_t kMostLines = 1'000'000;
constexpr std::int64_t kPage = 1000;

struct LogOptions
{
    BotChoice choice;
    std::string level;
    std::string text;
    std::string since;
    std::string until;
    std::int64_t last = 100;
    bool follows = false;
};

struct WatchOptions
{
    BotChoice choice;
    std::vector<std::string> channels;
    std::string level;
};

void addLevel(CLI::App& verb, std::string& level)
{
    verb.add_option("--level", level, "This level and above")
        ->type_name("LEVEL")
        ->transform(oneOf({"trace", "debug", "info", "warning", "error"}));
}

/// IDs for the engine: empty for all.
std::vector<std::string> idsOf(const std::vector<client::Bot>& bots, BotNames& names)
{
    std::vector<std::string> ids;
    for (const auto& bot : bots) {
        ids.push_back(bot.id);
        names.emplace(bot.id, bot.name);
    }
    return ids;
}

std::optional<TimeNs> readTime(const char* option, const std::string& text, std::vector<Error>& mistakes)
{
    if (text.empty())
        return std::nullopt;
    if (const auto time = parseTime(text))
        return *time;
    mistakes.push_back(Error("cli.bad_value", {{"option", option},
                                               {"value", '"' + text.substr(0, 80) + '"'},
                                               {"reason", "it is no moment"},
                                               {"remedy", "write it in UTC, as in 2024-08-08T23:54:13"}}));
    return std::nullopt;
}

/// The last lines, oldest first.
Result<std::vector<client::BotLog>> lastLogs(EngineLine& line, client::HistoryRequest request, std::int64_t most)
{
    std::vector<client::BotLog> rows;
    while (std::ssize(rows) < most) {
        request.first = std::min(kPage, most - std::ssize(rows));
        auto page = line.ask<client::HistoryPage<client::BotLog>>(
            [&](auto done) { line.fleet().logs(request, std::move(done)); });
        if (!page)
            return std::move(page).error();
        std::move(page->rows.begin(), page->rows.end(), std::back_inserter(rows));
        if (!page->hasNext)
            break;
        request.after = page->endCursor;
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

int logs(const CliContext& context, EngineLine& line, const LogOptions& options)
{
    std::vector<Error> mistakes;
    client::HistoryRequest request;
    request.from = readTime("--since", options.since, mistakes);
    request.to = readTime("--until", options.until, mistakes);
    if (options.follows && (request.from || request.to || !options.text.empty()))
        mistakes.push_back(Error("cli.bad_value", {{"option", "--follow"},
                                                   {"value", "it"},
                                                   {"reason", "what is to come is not searched"},
                                                   {"remedy", "leave out --since, --until and --text; --last says "
                                                              "with how many lines it begins"}}));
    BotNames names;
    const auto bots = options.choice.find(line, mistakes, BotChoice::Legs::Rows);
    if (!mistakes.empty())
        return context.fail(mistakes);
    const auto ids = idsOf(bots, names);
    if (ids.empty()) {
        context.print("no bots\n");
        if (context.json && !options.follows)
            context.printJson(nlohmann::ordered_json::array());
        return Ok;
    }
    request.bots = ids;
    request.minimumLevel = options.level;
    request.text = options.text;
    if (options.follows) {
        std::vector<std::unique_ptr<Following>> streams;
        streams.push_back(std::make_unique<FollowingOf<client::BotLog>>(
            context, line, names, &client::FleetClient::watchLogs,
            client::StreamRequest{.bots = ids, .minimumLevel = options.level, .after = {}, .recent = options.last}));
        return follow(context, line, streams);
    }
    const auto rows = lastLogs(line, request, options.last);
    if (!rows)
        return failWith(context, rows.error());
    if (context.json) {
        auto document = nlohmann::ordered_json::array();
        for (const auto& row : *rows) {
            document.push_back(toJson(row));
            document.back()["name"] = names[row.bot];
        }
        context.printJson(document);
        return Ok;
    }
    for (const auto& row : *rows)
        tellRow(context, names, row);
    return Ok;
}

int watch(const CliContext& context, EngineLine& line, const WatchOptions& options)
{
    std::vector<Error> mistakes;
    BotNames names;
    const auto bots = options.choice.find(line, mistakes, BotChoice::Legs::Rows);
    if (!mistakes.empty())
        return context.fail(mistakes);
    const client::StreamRequest request{.bots = idsOf(bots, names), .minimumLevel = options.level, .after = {}};
    if (request.bots.empty()) {
        context.print("no bots\n");
        return Ok;
    }
    auto channels = options.channels;
    if (channels.empty())
        channels = {"events", "trades"};
    const auto has = [&channels](const char* name) {
        return std::find(channels.begin(), channels.end(), name) != channels.end();
    };
    using client::FleetClient;
    std::vector<std::unique_ptr<Following>> streams;
    if (has("events"))
        streams.push_back(
            std::make_unique<FollowingOf<client::BotEvent>>(context, line, names, &FleetClient::watchEvents, request));
    if (has("trades"))
        streams.push_back(
            std::make_unique<FollowingOf<client::BotTrade>>(context, line, names, &FleetClient::watchTrades, request));
    if (has("orders"))
        streams.push_back(
            std::make_unique<FollowingOf<client::BotOrder>>(context, line, names, &FleetClient::watchOrders, request));
    if (has("logs"))
        streams.push_back(
            std::make_unique<FollowingOf<client::BotLog>>(context, line, names, &FleetClient::watchLogs, request));
    return follow(context, line, streams);
}

} // namespace

void addListeningVerbs(CLI::App& bots, CliContext& context)
{
    const auto logging = std::make_shared<LogOptions>();
    BotsVerb{.name = "logs",
             .description = "What bots have logged, and with --follow what they go on to log",
             .footer = "Examples:\n"
                       "  wheelhouse-cli bots logs btc-quotes --level warning --last 20\n"
                       "  wheelhouse-cli bots logs --tag makers --since 2024-08-08T12:00 --json\n"
                       "  wheelhouse-cli bots logs btc-quotes --follow\n"
                       "With --json a list, and with --follow as well one document a line. Ctrl-C ends\n"
                       "it; the exit status is then 0.",
             .addOptions =
                 [logging](CLI::App& verb) {
                     logging->choice.addTo(verb, BotChoice::Nobody::All);
                     addLevel(verb, logging->level);
                     verb.add_option("--text", logging->text, "Lines that have this in them")->type_name("TEXT");
                     verb.add_option("--since", logging->since, "From then on, UTC")->type_name("TIME");
                     verb.add_option("--until", logging->until, "Until then")->type_name("TIME");
                     verb.add_option("--last", logging->last, "At most so many, the newest")
                         ->type_name("NUMBER")
                         ->check(CLI::Range(std::int64_t{0}, kMostLines))
                         ->capture_default_str();
                     verb.add_flag("--follow,-f", logging->follows, "Goes on until Ctrl-C");
                 },
             .act = [&context, logging](EngineLine& line) { return logs(context, line, *logging); }}
        .addTo(bots, context);

    const auto watching = std::make_shared<WatchOptions>();
    BotsVerb{.name = "watch",
             .description = "What happens to bots, as it happens",
             .footer = "Examples:\n"
                       "  wheelhouse-cli bots watch\n"
                       "  wheelhouse-cli bots watch btc-quotes --channel orders --channel trades --json\n"
                       "A line for each, with --json one document a line. Ctrl-C ends it; the exit\n"
                       "status is then 0.",
             .addOptions =
                 [watching](CLI::App& verb) {
                     watching->choice.addTo(verb, BotChoice::Nobody::All);
                     verb.add_option("--channel", watching->channels,
                                     "events, trades, orders or logs; may be repeated (default: events and trades)")
                         ->type_name("CHANNEL")
                         ->expected(1)
                         ->take_all()
                         ->allow_extra_args(false)
                         ->check(CLI::IsMember({"events", "trades", "orders", "logs"}));
                     addLevel(verb, watching->level);
                 },
             .act = [&context, watching](EngineLine& line) { return watch(context, line, *watching); }}
        .addTo(bots, context);
}

} // namespace wh::cli
