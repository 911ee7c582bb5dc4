// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/ErrorText.h"
#include "app/cli/bots/BotChoice.h"
#include "app/cli/bots/BotJson.h"
#include "app/cli/bots/BotText.h"
#include "app/cli/bots/BotsVerbs.h"
#include "app/cli/script/ScriptCommands.h"
#include "core/base/LineDiff.h"
#include "core/base/VersionOrder.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

namespace wh::cli {

namespace {

using Json = nlohmann::ordered_json;
using Files = std::map<std::string, std::string>;

struct PromoteOptions
{
    std::string script; ///< "maker@1.2", "script:maker@1.2"
    std::vector<std::string> bots;
    std::string tag;
    bool yes = false;
};

/// One bot that is to run another version.
struct Plan
{
    client::Bot bot;
    client::BotConfiguration configuration;
    std::vector<Error> findings;  ///< of the gate
    bool isJudged = true;         ///< else the token may not ask for it
    std::int64_t version = 0;     ///< of its configuration, once it is done
    std::optional<Error> failure; ///< why it was not
};

/// What a viewer may not see; everything else of a plan is shown all the same.
bool isDenied(const Error& error)
{
    return error.code == "access.denied";
}

/// "script:maker" of "script:maker@1".
std::string nameOf(const std::string& strategy)
{
    return strategy.substr(0, strategy.rfind('@'));
}

Result<std::string> scriptNamed(EngineLine& line, const std::string& given)
{
    const std::string id = given.starts_with("script:") ? given : "script:" + given;
    const auto scripts =
        line.ask<client::Snapshot<client::PublishedScript>>([&](auto done) { line.api().scripts(std::move(done)); });
    if (!scripts)
        return scripts.error();
    const client::PublishedScript* chosen = nullptr;
    for (const auto& script : scripts->items) {
        if (script.id == id)
            return id;
        if (nameOf(script.id) == id && (!chosen || compareVersions(chosen->version, script.version) < 0))
            chosen = &script;
    }
    if (chosen)
        return chosen->id;
    return Error(
        "script.not_found",
        {{"field", "NAME@VERSION"}, {"value", given}, {"remedy", "`wheelhouse-cli script list` names them all"}});
}

Result<Files> filesOf(EngineLine& line, const std::string& id)
{
    auto list =
        line.ask<std::vector<client::ScriptFile>>([&](auto done) { line.api().scriptFiles(id, std::move(done)); });
    if (!list)
        return std::move(list).error();
    Files files;
    for (auto& file : *list)
        files[file.path] = std::move(file.text);
    return files;
}

/// As `diff -u` shows it, without its numbers.
std::string differenceOf(const Files& before, const Files& after)
{
    std::set<std::string> paths;
    for (const auto* side : {&before, &after}) {
        for (const auto& [path, text] : *side)
            paths.insert(path);
    }
    const auto textOf = [](const Files& files, const std::string& path) {
        const auto found = files.find(path);
        return found == files.end() ? std::string() : found->second;
    };
    std::string text;
    for (const auto& path : paths) {
        const auto lines = lineDiff(textOf(before, path), textOf(after, path));
        const auto near = nearChanges(lines);
        if (std::find(near.begin(), near.end(), true) == near.end())
            continue;
        text += path + '\n';
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (near[i])
                text += (lines[i].kind == DiffLine::Kind::Added     ? "+ "
                         : lines[i].kind == DiffLine::Kind::Removed ? "- "
                                                                    : "  ") +
                        lines[i].text + '\n';
            else if (i > 0 && near[i - 1])
                text += "  ...\n";
        }
    }
    return text;
}

/// Those that are meant: of the script, and not of that version yet.
std::vector<client::Bot> botsOf(EngineLine& line, const PromoteOptions& options, const std::string& id,
                                std::vector<Error>& mistakes)
{
    std::vector<client::Bot> chosen;
    for (const auto& name : options.bots) {
        const auto bot = botToAsk(line, name);
        if (!bot)
            mistakes.push_back(bot.error());
        else if (nameOf(bot->strategy) != nameOf(id))
            mistakes.push_back(Error("bot.other_strategy", {{"field", "--bots"},
                                                            {"value", bot->name},
                                                            {"strategy", bot->strategy},
                                                            {"remedy", "name bots that run another version of it"}}));
        else
            chosen.push_back(*bot);
    }
    if (options.bots.empty()) {
        auto all = line.ask<std::vector<client::Bot>>([&](auto done) { line.fleet().bots({}, std::move(done)); });
        if (!all) {
            mistakes.push_back(std::move(all).error());
            return {};
        }
        for (auto& bot : *all) {
            const bool hasTag =
                options.tag.empty() || std::find(bot.tags.begin(), bot.tags.end(), options.tag) != bot.tags.end();
            if (hasTag && !bot.isLeg() && nameOf(bot.strategy) == nameOf(id))
                chosen.push_back(std::move(bot));
        }
    }
    std::erase_if(chosen, [&](const client::Bot& bot) { return bot.strategy == id; });
    return chosen;
}

Result<Plan> planFor(EngineLine& line, const client::Bot& bot, const std::string& id, bool isToBeDone)
{
    auto configuration =
        line.ask<client::BotConfiguration>([&](auto done) { line.fleet().configuration(bot.id, std::move(done)); });
    if (!configuration)
        return std::move(configuration).error();
    Plan plan{bot, std::move(*configuration), {}, true, 0, std::nullopt};
    plan.configuration.strategy = id;
    auto admission = line.ask<client::Admission>(
        [&](auto done) { line.fleet().validate(plan.configuration, bot.id, std::nullopt, std::move(done)); });
    if (!admission && (isToBeDone || !isDenied(admission.error())))
        return std::move(admission).error();
    plan.isJudged = static_cast<bool>(admission);
    if (admission)
        plan.findings = std::move(admission->findings);
    return plan;
}

std::string textOf(const Plan& plan, const std::string& id)
{
    std::string line = plan.bot.name + " (" + lowerCase(plan.bot.state) + "): " + plan.bot.strategy + " -> " + id;
    if (plan.version > 0)
        line += ", configuration " + std::to_string(plan.version);
    else if (plan.failure)
        line += ": " + errorText(*plan.failure);
    else
        line += !plan.isJudged          ? ", admission: for an operator's token"
                : plan.findings.empty() ? ", admitted"
                                        : ", not admitted";
    return line + '\n' + findingText(plan.findings);
}

Json toJson(const Plan& plan)
{
    Json json = {{"id", plan.bot.id},
                 {"name", plan.bot.name},
                 {"state", plan.bot.state},
                 {"from", plan.bot.strategy},
                 {"isAdmitted", plan.isJudged ? Json(plan.findings.empty()) : Json()},
                 {"findings", Json::array()}};
    for (const auto& finding : plan.findings)
        json["findings"].push_back(cli::toJson(finding));
    if (plan.version > 0)
        json["version"] = plan.version;
    if (plan.failure)
        json["error"] = cli::toJson(*plan.failure);
    return json;
}

/// By the version that is run now. Without the texts, none: they are for operators, and a look at who runs what is not.
Result<std::map<std::string, std::optional<std::string>>>
differencesOf(EngineLine& line, const std::vector<Plan>& plans, const std::string& id)
{
    std::map<std::string, std::optional<std::string>> differences;
    if (plans.empty())
        return differences;
    const auto after = filesOf(line, id);
    if (!after && !isDenied(after.error()))
        return after.error();
    for (const auto& plan : plans) {
        if (differences.contains(plan.bot.strategy))
            continue;
        auto& difference = differences[plan.bot.strategy];
        if (!after)
            continue;
        const auto before = filesOf(line, plan.bot.strategy);
        if (!before)
            return before.error();
        difference = differenceOf(*before, *after);
    }
    return differences;
}

int runPromote(const CliContext& context, EngineLine& line, const PromoteOptions& options)
{
    const auto id = scriptNamed(line, options.script);
    if (!id)
        return failWith(context, id.error());
    std::vector<Error> mistakes;
    const auto bots = botsOf(line, options, *id, mistakes);
    if (!mistakes.empty())
        return context.fail(mistakes);
    std::vector<Plan> plans;
    for (const auto& bot : bots) {
        auto plan = planFor(line, bot, *id, options.yes);
        if (!plan)
            return failWith(context, plan.error());
        plans.push_back(std::move(*plan));
    }
    std::string text;
    const auto differences = differencesOf(line, plans, *id);
    if (!differences)
        return failWith(context, differences.error());
    for (const auto& [from, difference] : *differences)
        text += from + " -> " + *id + '\n' +
                difference.value_or("What changes in the code is shown to an operator's token.\n") + '\n';
    for (auto& plan : plans) {
        if (!options.yes || !plan.findings.empty())
            continue;
        const auto changed = line.ask<client::Bot>(
            [&](auto done) { line.fleet().configure(plan.bot.id, plan.configuration, std::move(done)); });
        if (changed)
            plan.version = changed->version;
        else
            plan.failure = changed.error();
    }
    for (const auto& plan : plans)
        text += textOf(plan, *id);
    const auto isRight = [](const Plan& plan) { return plan.findings.empty() && !plan.failure; };
    const bool all = std::all_of(plans.begin(), plans.end(), isRight);
    if (plans.empty())
        text += "No bot runs another version of it.\n";
    else if (!options.yes)
        text += "\nNothing was changed: --yes does it.\n";
    context.print(text);
    if (context.json) {
        Json document = {{"strategy", *id}, {"isDone", options.yes}, {"bots", Json::array()}};
        for (const auto& plan : plans)
            document["bots"].push_back(toJson(plan));
        document["differences"] = Json::object();
        for (const auto& [from, difference] : *differences)
            document["differences"][from] = difference ? Json(*difference) : Json();
        context.printJson(document);
    }
    return all ? Ok : Findings;
}

} // namespace

void addScriptPromoteVerb(CLI::App& scripts, CliContext& context)
{
    const auto options = std::make_shared<PromoteOptions>();
    BotsVerb{
        .name = "promote",
        .description = "Lets bots run another version of the script that they run",
        .footer = "Examples:\n"
                  "  wheelhouse-cli script promote maker@1.3\n"
                  "  wheelhouse-cli script promote maker@1.3 --bots quotes-a quotes-b --yes\n"
                  "  wheelhouse-cli script promote maker --tag canary --engine https://fra.example:8420 --yes\n"
                  "Shows what changes in the code, and what admission says of each bot. With --yes each\n"
                  "that is admitted takes the version up as a new one of its configuration, a bot at work\n"
                  "between two ticks; `bots rollback` undoes it.\n"
                  "Exit status: 0 all of them may, or have; 1 not every one.",
        .addOptions =
            [options](CLI::App& verb) {
                verb.add_option("NAME@VERSION", options->script, "The version; without @ the highest")->required();
                auto* const bots = verb.add_option("--bots", options->bots,
                                                   "Names or IDs (default: all that run another version of it)")
                                       ->type_name("BOT");
                verb.add_option("--tag", options->tag, "Those of them with this tag")->type_name("TAG")->excludes(bots);
                verb.add_flag("--yes", options->yes, "Does it, and does not only show it");
            },
        .act = [&context, options](EngineLine& line) { return runPromote(context, line, *options); }}
        .addTo(scripts, context);
}

} // namespace wh::cli
