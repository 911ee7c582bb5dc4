// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/RunOptions.h"
#include "app/cli/bots/BotChoice.h"
#include "app/cli/bots/BotJson.h"
#include "app/cli/bots/BotText.h"
#include "app/cli/bots/BotsVerbs.h"
#include "app/cli/bots/Choices.h"
#include "app/cli/bots/SpecOptions.h"
#include "core/base/Cause.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>

namespace wh::cli {

namespace {

using Json = nlohmann::ordered_json;

struct CreateOptions
{
    SpecOptions spec;
    bool starts = false;
};

struct ValidateOptions
{
    SpecOptions spec;
    std::string replaces;
    bool gate = false;
    bool noGate = false;
};

struct ConfigureOptions
{
    std::string bot;
    SpecOptions spec;
};

struct RollbackOptions
{
    std::string bot;
    std::int64_t version = 0;
};

Result<client::Admission> judge(EngineLine& line, const client::BotConfiguration& bot, const std::string& replaces,
                                std::optional<bool> gate)
{
    return line.ask<client::Admission>([&](auto done) { line.fleet().validate(bot, replaces, gate, std::move(done)); });
}

/// Whether nothing of the form could be read, so that to judge the rest of it would mislead.
bool isUnreadable(const std::vector<Error>& mistakes)
{
    return std::any_of(mistakes.begin(), mistakes.end(), [](const Error& mistake) {
        return mistake.code == "configuration.malformed" || mistake.code.starts_with("file.");
    });
}

/// Adds what is wrong besides the form: of a field that could not be read nothing more.
void addFindings(std::vector<Error>& mistakes, const std::vector<Error>& findings)
{
    const auto isNamed = [&mistakes](std::string_view field) {
        return std::any_of(mistakes.begin(), mistakes.end(), [field](const Error& mistake) {
            return mistake.field("field") == field || mistake.field("field") == optionName(std::string(field));
        });
    };
    std::vector<Error> others;
    for (const auto& finding : findings) {
        if (!isNamed(finding.field("field")))
            others.push_back(finding);
    }
    mistakes.insert(mistakes.end(), others.begin(), others.end());
}

/// Refuses what the form has wrong, together with whatever else is.
int refuse(const CliContext& context, EngineLine& line, const BotSpec& spec, const std::string& replaces,
           std::vector<Error> mistakes)
{
    if (!isUnreadable(mistakes)) {
        if (const auto admission = judge(line, configurationOf(spec), replaces, false))
            addFindings(mistakes, admission->findings);
    }
    return context.fail(mistakes);
}

int create(const CliContext& context, EngineLine& line, const CreateOptions& options)
{
    BotSpec spec;
    std::vector<Error> mistakes;
    options.spec.apply(spec, mistakes);
    if (!mistakes.empty())
        return refuse(context, line, spec, {}, std::move(mistakes));
    const auto configuration = configurationOf(spec);
    auto bot = line.ask<client::Bot>([&](auto done) { line.fleet().create(configuration, std::move(done)); });
    if (!bot)
        return failWith(context, bot.error());
    std::vector<Error> findings;
    std::optional<Error> notStarted;
    if (options.starts) {
        if (!line.isAlive())
            context.warn("Bots work in the engine that opens this folder next; here it is only noted.");
        const auto started = line.ask<std::vector<client::BotOutcome>>(
            [&](auto done) { line.fleet().start({bot->id}, std::move(done)); });
        if (!started)
            return failWith(context, started.error());
        if (!started->empty()) {
            notStarted = started->front().error;
            if (started->front().bot)
                *bot = *started->front().bot;
        }
    }
    if (!options.starts || notStarted) {
        const auto admission =
            judge(line, configuration, bot->id, options.starts ? std::nullopt : std::optional(false));
        if (!admission)
            return failWith(context, admission.error());
        findings = admission->findings;
    }
    context.print(bot->name + " (" + bot->id + "): " + lowerCase(bot->state) + '\n' + findingText(findings));
    if (context.json) {
        Json document = toJson(*bot);
        document["findings"] = Json::array();
        for (const auto& finding : findings)
            document["findings"].push_back(toJson(finding));
        context.printJson(document);
    }
    if (notStarted && findings.empty()) // not for what it is
        return context.failBesides({advised(*notStarted)});
    return findings.empty() ? Ok : Findings;
}

int validate(const CliContext& context, EngineLine& line, const ValidateOptions& options)
{
    BotSpec spec;
    std::vector<Error> mistakes;
    options.spec.apply(spec, mistakes);
    std::string replaces;
    if (!options.replaces.empty()) {
        const auto bot = botToAsk(line, options.replaces);
        if (bot)
            replaces = bot->id;
        else
            mistakes.push_back(bot.error());
    }
    // What is wrong with the form is told together with what is wrong with the rest.
    if (isUnreadable(mistakes) || (!options.replaces.empty() && replaces.empty()))
        return context.fail(mistakes);
    const auto gate = options.gate ? std::optional(true) : options.noGate ? std::optional(false) : std::nullopt;
    auto admission = judge(line, configurationOf(spec), replaces, gate);
    if (!admission)
        return failWith(context, admission.error());
    addFindings(mistakes, admission->findings);
    admission->findings = std::move(mistakes);
    admission->isAdmitted = admission->findings.empty();
    std::string text = findingText(admission->findings);
    if (admission->gate)
        text += gateText(*admission->gate);
    const auto count = admission->findings.size();
    text += count == 0 ? "valid (" + spec.strategy + ")\n"
                       : std::to_string(count) + (count == 1 ? " finding\n" : " findings\n");
    context.print(text);
    if (context.json)
        context.printJson(toJson(*admission));
    return admission->isAdmitted ? Ok : Findings;
}

/// Whether a change of it was not judged by the engine, since nothing of it is in force before it starts.
bool isAtRest(const client::Bot& bot)
{
    return bot.state == "CREATED" || bot.state == "STOPPED" || bot.state == "FAILED";
}

/// Tells what came of a change, what changed, and what would keep the bot from starting with it.
int tellChange(const CliContext& context, EngineLine& line, const client::Bot& before, const Result<client::Bot>& after)
{
    if (!after)
        return failWith(context, after.error());
    const auto differences = line.ask<std::vector<client::ConfigurationDifference>>(
        [&](auto done) { line.fleet().differences(after->id, before.version, after->version, std::move(done)); });
    if (!differences)
        return failWith(context, differences.error());
    std::vector<Error> findings;
    if (isAtRest(*after)) {
        const auto current = line.ask<client::BotConfiguration>(
            [&](auto done) { line.fleet().configuration(after->id, std::move(done)); });
        if (!current)
            return failWith(context, current.error());
        auto admission = judge(line, *current, after->id, false);
        if (!admission)
            return failWith(context, admission.error());
        findings = std::move(admission->findings);
    }
    context.print(after->name + ": version " + std::to_string(after->version) + '\n' + differenceText(*differences) +
                  findingText(findings));
    if (context.json) {
        Json changes = Json::array();
        for (const auto& each : *differences)
            changes.push_back(toJson(each));
        Json found = Json::array();
        for (const auto& finding : findings)
            found.push_back(toJson(finding));
        context.printJson({{"id", after->id},
                           {"name", after->name},
                           {"version", after->version},
                           {"state", after->state},
                           {"differences", std::move(changes)},
                           {"findings", std::move(found)}});
    }
    return findings.empty() ? Ok : Findings;
}

int configure(const CliContext& context, EngineLine& line, const ConfigureOptions& options)
{
    if (options.spec.isEmpty())
        return context.fail(Error("cli.missing", {{"what", "what to change"},
                                                  {"remedy", "name a FILE, or options such as --param levels=3"}}));
    const auto bot = botToAsk(line, options.bot);
    if (!bot)
        return failWith(context, bot.error());
    const auto current =
        line.ask<client::BotConfiguration>([&](auto done) { line.fleet().configuration(bot->id, std::move(done)); });
    if (!current)
        return failWith(context, current.error());
    std::vector<Error> mistakes;
    auto spec = BotSpec::parse(current->document, mistakes);
    if (!spec)
        return failWith(context, spec.error());
    mistakes.clear(); // of an older program: told as findings, where they are not mended here
    options.spec.apply(*spec, mistakes);
    if (!mistakes.empty())
        return refuse(context, line, *spec, bot->id, std::move(mistakes));
    const auto configuration = configurationOf(*spec);
    const auto changed =
        line.ask<client::Bot>([&](auto done) { line.fleet().configure(bot->id, configuration, std::move(done)); });
    if (!changed && changed.error().code == "bot.not_admitted") {
        if (const auto findings = causesOf(changed.error()); !findings.empty())
            return context.fail(findings); // and not only how many there are
    }
    return tellChange(context, line, *bot, changed);
}

int rollBack(const CliContext& context, EngineLine& line, const RollbackOptions& options)
{
    const auto bot = botToAsk(line, options.bot);
    if (!bot)
        return failWith(context, bot.error());
    return tellChange(context, line, *bot, line.ask<client::Bot>([&](auto done) {
        line.fleet().rollBack(bot->id, options.version, std::move(done));
    }));
}

} // namespace

void addChangingVerbs(CLI::App& bots, CliContext& context)
{
    const auto creation = std::make_shared<CreateOptions>();
    BotsVerb{.name = "create",
             .description = "Creates a bot from a file, from options, or from both",
             .footer = "Examples:\n"
                       "  wheelhouse-cli bots create bot.json --start\n"
                       "  wheelhouse-cli bots create --name quotes --market sim:BTC/USDT \\\n"
                       "      --strategy avellaneda_stoikov --param levels=2 --tags btc,makers\n"
                       "  wheelhouse-cli bots create bot.json --name copy --seed 2\n"
                       "  wheelhouse-cli bots create --name pairs --strategy script:pairs@1.0 \\\n"
                       "      --market sim:BTC/USDT --market sim:ETH/USDT --other-cash 5000\n"
                       "Exit status: 0 created, 1 created with findings that keep it from starting.",
             .addOptions =
                 [creation](CLI::App& verb) {
                     creation->spec.addTo(verb, false);
                     verb.add_flag("--start", creation->starts, "Starts it at once");
                 },
             .act = [&context, creation](EngineLine& line) { return create(context, line, *creation); },
             .folder = FolderUse::Makes}
        .addTo(bots, context);

    const auto validation = std::make_shared<ValidateOptions>();
    BotsVerb{.name = "validate",
             .description = "Judges a configuration by the engine's markets and limits, with every finding",
             .footer = "Examples:\n"
                       "  wheelhouse-cli bots validate bot.json\n"
                       "  wheelhouse-cli bots validate bot.json --gate --json\n"
                       "Exit status: 0 it may start, 1 there are findings.",
             .addOptions =
                 [validation](CLI::App& verb) {
                     validation->spec.addTo(verb, false);
                     verb.add_option("--replaces", validation->replaces, "The bot whose configuration it would be")
                         ->type_name("BOT");
                     auto* const gate =
                         verb.add_flag("--gate", validation->gate,
                                       "Simulate some minutes of the market (default: as the engine is set)");
                     verb.add_flag("--no-gate", validation->noGate, "Do not simulate")->excludes(gate);
                 },
             .act = [&context, validation](EngineLine& line) { return validate(context, line, *validation); },
             .folder = FolderUse::Borrows}
        .addTo(bots, context);

    const auto configuration = std::make_shared<ConfigureOptions>();
    BotsVerb{.name = "configure",
             .description = "Changes a bot's configuration: a new version, in force between two ticks",
             .footer = "Examples:\n"
                       "  wheelhouse-cli bots configure btc-quotes --param levels=3 --interval 500ms\n"
                       "  wheelhouse-cli bots configure btc-quotes --unset params.max_spread\n"
                       "  wheelhouse-cli bots configure btc-quotes bot.json",
             .addOptions =
                 [configuration](CLI::App& verb) {
                     verb.add_option("BOT", configuration->bot, "Its name or ID")->required();
                     configuration->spec.addTo(verb, true);
                 },
             .act = [&context, configuration](EngineLine& line) { return configure(context, line, *configuration); }}
        .addTo(bots, context);

    const auto rollback = std::make_shared<RollbackOptions>();
    BotsVerb{.name = "rollback",
             .description = "Makes an old version of a bot's configuration the newest",
             .footer = "Examples:\n"
                       "  wheelhouse-cli bots rollback btc-quotes 3",
             .addOptions =
                 [rollback](CLI::App& verb) {
                     verb.add_option("BOT", rollback->bot, "Its name or ID")->required();
                     verb.add_option("VERSION", rollback->version, "Which one: `bots versions` lists them")
                         ->required()
                         ->check(versionNumber());
                 },
             .act = [&context, rollback](EngineLine& line) { return rollBack(context, line, *rollback); }}
        .addTo(bots, context);
}

} // namespace wh::cli
