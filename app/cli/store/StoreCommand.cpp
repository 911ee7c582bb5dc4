// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Commands.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/bots/BotChoice.h"
#include "app/cli/bots/BotText.h"
#include "app/cli/bots/BotsVerbs.h"
#include "app/cli/bots/JobWait.h"
#include "app/cli/store/StoreText.h"
#include "core/base/Decimal.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>

namespace wh::cli {

namespace {

using client::Job;
using client::StoreStatus;

struct RetentionOptions
{
    std::string channel;
    std::string age;
    std::string size;
    std::string course; ///< of gauges; empty: as they were given
};

/// As they are written, and as the engine calls them.
const std::map<std::string, std::string> kCourses = {{"1s", "SECOND"}, {"1m", "MINUTE"}, {"1h", "HOUR"}};

struct ExportOptions
{
    client::HistoryExport request;
    std::vector<std::string> bots;
    std::string since, until, format = "csv";
};

const std::vector<std::string> kChannels = {"LOGS", "EVENTS", "BOOK", "ACCOUNT", "ORDERS", "TRADES", "GAUGES"};

Error badValue(const char* option, const std::string& value, const char* reason, const char* remedy)
{
    return Error(
        "cli.bad_value",
        {{"option", option}, {"value", '"' + value.substr(0, 80) + '"'}, {"reason", reason}, {"remedy", remedy}});
}

/// "500MB", "2GiB", "1000000".
std::optional<std::int64_t> parseSize(const std::string& text)
{
    constexpr std::array<std::pair<std::string_view, double>, 10> kUnits = {{{"", 1},
                                                                             {"b", 1},
                                                                             {"kb", 1e3},
                                                                             {"mb", 1e6},
                                                                             {"gb", 1e9},
                                                                             {"tb", 1e12},
                                                                             {"kib", 1024.0},
                                                                             {"mib", 1048576.0},
                                                                             {"gib", 1073741824.0},
                                                                             {"tib", 1099511627776.0}}};
    const auto end = text.find_first_not_of("0123456789.");
    const auto number = Decimal::parse(text.substr(0, end));
    const std::string unit = end == text.npos ? std::string() : lowerCase(text.substr(end));
    const auto known = std::find_if(kUnits.begin(), kUnits.end(), [&](const auto& pair) { return pair.first == unit; });
    if (!number || known == kUnits.end())
        return std::nullopt;
    const double bytes = number->toDouble() * known->second;
    return bytes < 9e18 ? std::optional(static_cast<std::int64_t>(bytes)) : std::nullopt;
}

/// Starts a job and waits for its end. Ctrl-C cancels it. @return as it ended, or why it failed
Result<Job> finished(CliContext& context, EngineLine& line, ProgressLine::Unit unit,
                     const std::function<void(client::ApiClient::Callback<Job>)>& start)
{
    ProgressLine progress(context, false, unit);
    auto job = endedJob(line, start, [&](const Job& running) {
        progress.show({static_cast<std::uint64_t>(running.done), static_cast<std::uint64_t>(running.total),
                       static_cast<std::uint64_t>(running.events)});
    });
    if (!job)
        return job;
    return job->error ? Result<Job>(*job->error) : job;
}

int tellEnd(const CliContext& context, const Result<Job>& job)
{
    if (!job)
        return failWith(context, job.error());
    context.print(endText(*job));
    if (context.json)
        context.printJson(toJson(*job));
    return Ok;
}

int tellStatus(const CliContext& context, const Result<StoreStatus>& status,
               std::string (*text)(const StoreStatus& status))
{
    if (!status)
        return failWith(context, status.error());
    context.print(text(*status));
    if (context.json)
        context.printJson(toJson(*status));
    return Ok;
}

Result<StoreStatus> statusOf(EngineLine& line)
{
    return line.ask<StoreStatus>([&](auto done) { line.api().store(std::move(done)); });
}

int retention(const CliContext& context, EngineLine& line, const RetentionOptions& options)
{
    const auto now = statusOf(line);
    if (!now || options.channel.empty())
        return tellStatus(context, now, &retentionTable);
    const auto found = std::find_if(now->channels.begin(), now->channels.end(),
                                    [&](const auto& channel) { return channel.channel == options.channel; });
    if (found == now->channels.end() || (options.age.empty() && options.size.empty()))
        return tellStatus(context, now, &retentionTable);
    auto age = found->keptAge;
    auto bytes = found->keptBytes;
    std::vector<Error> mistakes;
    if (!options.course.empty()) {
        if (options.channel != "GAUGES")
            mistakes.push_back(
                badValue("--course", options.course, "gauges alone become courses", "leave it out, or name gauges"));
        if (!options.size.empty())
            mistakes.push_back(badValue("--size", options.size, "courses are kept by age alone", "leave it out"));
    }
    if (options.age == "forever") {
        age.reset();
    } else if (!options.age.empty()) {
        const auto parsed = parseDuration(options.age);
        if (parsed)
            age = *parsed;
        else
            mistakes.push_back(badValue("--age", options.age, "it is no span of time", "write 12h, 30d or forever"));
    }
    if (options.size == "all") {
        bytes.reset();
    } else if (!options.size.empty()) {
        if (const auto parsed = parseSize(options.size))
            bytes = *parsed;
        else
            mistakes.push_back(badValue("--size", options.size, "it is no size", "write 500MB, 2GB or all"));
    }
    if (!mistakes.empty())
        return context.fail(mistakes);
    if (!options.course.empty())
        return tellStatus(context, line.ask<StoreStatus>([&](auto done) {
            line.api().setGaugeRetention(kCourses.at(options.course), age, std::move(done));
        }),
                          &retentionTable);
    return tellStatus(context, line.ask<StoreStatus>([&](auto done) {
        line.api().setRetention(options.channel, age, bytes, std::move(done));
    }),
                      &retentionTable);
}

int exportRows(CliContext& context, EngineLine& line, const ExportOptions& options)
{
    auto request = options.request;
    std::vector<Error> mistakes;
    const auto readTime = [&](const char* option, const std::string& text, std::optional<TimeNs>& into) {
        if (text.empty())
            return;
        if (const auto time = parseTime(text))
            into = *time;
        else
            mistakes.push_back(badValue(option, text, "it is no moment", "write it in UTC, as in 2024-08-08T23:54:13"));
    };
    readTime("--since", options.since, request.from);
    readTime("--until", options.until, request.to);
    for (const auto& name : options.bots) {
        const auto bot = botNamed(line, name);
        if (!bot) {
            mistakes.push_back(bot.error());
            continue;
        }
        request.bots.push_back(bot->bot.id);
        if (bot->other && bot->other->isLeg()) // what it did on its second market
            request.bots.push_back(bot->other->id);
    }
    if (!mistakes.empty())
        return context.fail(mistakes);
    request.asJsonLines = options.format != "csv";
    return tellEnd(context, finished(context, line, ProgressLine::Unit::Events,
                                     [&](auto done) { line.api().exportHistory(request, std::move(done)); }));
}

void addChannel(CLI::App& verb, std::string& channel, bool isRequired)
{
    verb.add_option("CHANNEL", channel, "logs, events, book, account, orders, trades or gauges")
        ->transform(CLI::IsMember(kChannels, CLI::ignore_case))
        ->required(isRequired);
}

void addExport(CLI::App& store, CliContext& context)
{
    const auto options = std::make_shared<ExportOptions>();
    BotsVerb{.name = "export",
             .description = "Writes a channel's history into a file",
             .footer = "Examples:\n"
                       "  wheelhouse-cli store export trades\n"
                       "  wheelhouse-cli store export logs btc-quotes --since 2024-08-08 --format json-lines\n"
                       "The file lands in the folder `exports` beside the engine's store, on the\n"
                       "engine's machine.",
             .addOptions =
                 [options](CLI::App& verb) {
                     addChannel(verb, options->request.channel, true);
                     verb.add_option("BOT", options->bots, "Names or IDs (default: all, removed ones too)");
                     verb.add_option("--since", options->since, "From then on, UTC")->type_name("TIME");
                     verb.add_option("--until", options->until, "Until then")->type_name("TIME");
                     verb.add_option("--format", options->format, "csv, or one JSON document a line")
                         ->type_name("FORMAT")
                         ->check(CLI::IsMember({"csv", "json-lines"}))
                         ->capture_default_str();
                     verb.add_option("--name", options->request.name, "Of the file (default: by channel and moment)")
                         ->type_name("NAME");
                 },
             .act = [&context, options](EngineLine& line) { return exportRows(context, line, *options); }}
        .addTo(store, context);
}

void addRetention(CLI::App& store, CliContext& context)
{
    const auto options = std::make_shared<RetentionOptions>();
    BotsVerb{.name = "retention",
             .description = "How long channels are kept, and with --age or --size from now on",
             .footer = "Examples:\n"
                       "  wheelhouse-cli store retention\n"
                       "  wheelhouse-cli store retention logs --age 7d --size 500MB\n"
                       "  wheelhouse-cli store retention trades --age forever\n"
                       "  wheelhouse-cli store retention gauges --course 1m --age 400d\n"
                       "The narrower bound counts; an option that is not given leaves its bound as it is.",
             .addOptions =
                 [options](CLI::App& verb) {
                     addChannel(verb, options->channel, false);
                     verb.add_option("--age", options->age, "Older rows go: 12h, 30d, forever")->type_name("SPAN");
                     verb.add_option("--size", options->size, "The oldest rows go beyond it: 500MB, 2GB, all")
                         ->type_name("SIZE");
                     verb.add_option("--course", options->course,
                                     "Of gauges: their course of 1s, 1m or 1h, instead of them as they were given")
                         ->type_name("STEP")
                         ->check(CLI::IsMember({"1s", "1m", "1h"}));
                 },
             .act = [&context, options](EngineLine& line) { return retention(context, line, *options); }}
        .addTo(store, context);
}

} // namespace

void addStoreCommand(CLI::App& app, CliContext& context)
{
    auto& store =
        *app.add_subcommand("store", "What an engine keeps of its bots: figures, backup, check, retention, export");
    store.require_subcommand(1);
    store.footer("The store is that of an engine: one in this process over its folder (--data-dir),\n"
                 "or one at work (--engine), which goes on working meanwhile. Files land in the\n"
                 "engine's folder, on its machine.");
    BotsVerb{.name = "status",
             .description = "What it holds and takes, by channel",
             .footer = "Examples:\n"
                       "  wheelhouse-cli store status\n"
                       "  wheelhouse-cli store status --engine https://engine.example:8420 --json",
             .addOptions = {},
             .act = [&context](EngineLine& line) { return tellStatus(context, statusOf(line), &storePage); }}
        .addTo(store, context);
    const auto name = std::make_shared<std::string>();
    BotsVerb{.name = "backup",
             .description = "Copies it as of now",
             .footer = "Examples:\n"
                       "  wheelhouse-cli store backup\n"
                       "  wheelhouse-cli store backup before-upgrade.sqlite --engine https://engine.example:8420\n"
                       "The copy lands in the folder `backups` beside the store, and is checked.",
             .addOptions =
                 [name](CLI::App& verb) { verb.add_option("NAME", *name, "Of the file (default: by the moment)"); },
             .act =
                 [&context, name](EngineLine& line) {
                     return tellEnd(context, finished(context, line, ProgressLine::Unit::Bytes, [&](auto done) {
                                        line.api().backupStore(*name, std::move(done));
                                    }));
                 }}
        .addTo(store, context);
    BotsVerb{.name = "check",
             .description = "Reads all of it and looks for damage",
             .footer = "Examples:\n"
                       "  wheelhouse-cli store check",
             .addOptions = {},
             .act =
                 [&context](EngineLine& line) {
                     return tellEnd(context, finished(context, line, ProgressLine::Unit::Events,
                                                      [&](auto done) { line.api().checkStore(std::move(done)); }));
                 }}
        .addTo(store, context);
    addRetention(store, context);
    addExport(store, context);
}

} // namespace wh::cli
