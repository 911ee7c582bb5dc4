// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/ErrorText.h"
#include "app/cli/SpecText.h"
#include "app/cli/bots/BotText.h"
#include "app/cli/bots/BotsVerbs.h"
#include "app/cli/bots/JobWait.h"
#include "app/cli/script/ScriptCommands.h"
#include "core/base/Several.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

namespace wh::cli {

namespace {

using Json = nlohmann::ordered_json;
using client::PublishedScript;

struct PublishOptions
{
    std::string folder; ///< of the script
    std::string note;
};

Json documentOf(const PublishedScript& script)
{
    return {{"strategy", script.id},
            {"name", script.name},
            {"version", script.version},
            {"description", script.description},
            {"digest", script.fingerprint},
            {"publishedAt", formatTime(script.publishedAt)},
            {"publishedBy", script.publishedBy},
            {"note", script.note},
            {"parameters", toJson(script.parameters)},
            {"rules", script.rules}};
}

std::string textOf(const std::vector<client::ScriptCheck>& checks)
{
    std::string text;
    for (const auto& check : checks) {
        std::string line = lowerCase(check.state);
        line += std::string(line.size() < 9 ? 9 - line.size() : 1, ' ') + check.id;
        text += line + (check.subject.empty() ? "" : "  " + check.subject) + '\n';
        for (const auto& finding : check.findings)
            text += "         " + findingText(finding) + '\n';
    }
    return text;
}

Json toJson(const std::vector<client::ScriptCheck>& checks)
{
    Json list = Json::array();
    for (const auto& check : checks) {
        Json findings = Json::array();
        for (const auto& finding : check.findings)
            findings.push_back(cli::toJson(finding));
        list.push_back({{"check", check.id},
                        {"subject", check.subject},
                        {"state", lowerCase(check.state)},
                        {"findings", std::move(findings)}});
    }
    return list;
}

Result<client::PublishRequest> requestOf(const PublishOptions& options)
{
    auto project = projectOf(options.folder, "publish");
    if (!project)
        return std::move(project).error();
    client::PublishRequest request;
    request.main = project->main;
    request.note = options.note;
    for (auto& [path, text] : project->files)
        request.files.push_back({path, std::move(text)});
    return request;
}

/// What keeps a script that is wrong from being published: nothing was changed.
int tellRefusal(const CliContext& context, const client::Job& job)
{
    const auto& error = *job.error;
    if (!isOfTheScript(error))
        return failWith(context, error);
    const auto checks = job.publication ? job.publication->checks : std::vector<client::ScriptCheck>();
    context.print(textOf(checks) + (checks.empty() ? "" : "\n") + findingText(withoutOthers(error)) + '\n');
    if (context.json) {
        Json document = {{"published", false}, {"checks", toJson(checks)}, {"findings", Json::array()}};
        for (const auto& finding : eachOf(error))
            document["findings"].push_back(cli::toJson(finding));
        context.printJson(document);
    }
    return Findings;
}

/// As far as the engine says: what is only advised does not fail.
bool tradesTwo(EngineLine& line, const std::string& strategy)
{
    const auto known = line.ask<client::Capabilities>([&](auto done) { line.api().capabilities(std::move(done)); });
    return known && std::any_of(known->strategies.begin(), known->strategies.end(),
                                [&](const client::Strategy& one) { return one.id == strategy && one.markets > 1; });
}

int runPublish(const CliContext& context, EngineLine& line, const PublishOptions& options)
{
    const auto request = requestOf(options);
    if (!request)
        return context.fail(request.error());
    std::string told;
    const auto job = endedJob(
        line, [&](auto done) { line.api().publishScript(*request, std::move(done)); },
        [&](const client::Job& running) {
            const auto begun = running.publication ? running.publication->begun : std::string();
            if (!begun.empty() && begun != std::exchange(told, begun))
                context.note("Checking: " + begun);
        });
    if (!job)
        return failWith(context, job.error());
    if (job->error)
        return tellRefusal(context, *job);
    if (!job->publication)
        return context.fail(Error("task.cancelled"));
    const auto scripts =
        line.ask<client::Snapshot<PublishedScript>>([&](auto done) { line.api().scripts(std::move(done)); });
    if (!scripts)
        return failWith(context, scripts.error());
    const auto& id = job->publication->script;
    const auto script = std::find_if(scripts->items.begin(), scripts->items.end(),
                                     [&](const PublishedScript& one) { return one.id == id; });
    const bool isOfTwo = tradesTwo(line, id);
    context.print(textOf(job->publication->checks) + (job->publication->checks.empty() ? "" : "\n") + id +
                  "\n\nA bot runs it by that name:\n  wheelhouse-cli bots create --name NAME --market MARKET" +
                  (isOfTwo ? " --market SECOND" : "") + " --strategy " + id + line.options() +
                  "\nBots that run an older version take it up with:\n  wheelhouse-cli script promote " +
                  id.substr(id.find(':') + 1) + line.options() + '\n');
    if (context.json) {
        Json document = script == scripts->items.end() ? Json{{"strategy", id}} : documentOf(*script);
        document["published"] = true;
        document["checks"] = toJson(job->publication->checks);
        context.printJson(document);
    }
    return Ok;
}

int runList(const CliContext& context, EngineLine& line)
{
    auto scripts = line.ask<client::Snapshot<PublishedScript>>([&](auto done) { line.api().scripts(std::move(done)); });
    if (!scripts)
        return failWith(context, scripts.error());
    const auto damaged = line.ask<std::vector<Error>>([&](auto done) { line.api().damagedScripts(std::move(done)); });
    if (!damaged)
        return failWith(context, damaged.error());
    std::reverse(scripts->items.begin(), scripts->items.end()); // the oldest first
    std::string lines;
    Json document = {{"scripts", Json::array()}, {"findings", Json::array()}};
    for (const auto& script : scripts->items) {
        lines += script.id + "  " + formatTime(script.publishedAt) + "  " + script.publishedBy + "  " +
                 (script.note.empty() ? script.description : script.note) + '\n';
        document["scripts"].push_back(documentOf(script));
    }
    for (const auto& finding : *damaged) {
        lines += errorText(finding) + '\n';
        document["findings"].push_back(cli::toJson(finding));
    }
    context.print(lines.empty() ? "No script has been published.\n" : lines);
    if (context.json)
        context.printJson(document);
    return damaged->empty() ? Ok : Findings;
}

} // namespace

void addScriptLibraryVerbs(CLI::App& scripts, CliContext& context)
{
    const auto options = std::make_shared<PublishOptions>();
    BotsVerb{
        .name = "publish",
        .description = "Checks a script and keeps it as a version that bots can run",
        .footer = "Examples:\n"
                  "  wheelhouse-cli script publish my_maker\n"
                  "  wheelhouse-cli script publish my_maker --engine https://fra.example:8420\n"
                  "The engine makes every check of `script test` itself, and nothing leaves them out.\n"
                  "What passes is kept as script:NAME@VERSION, by its meta, and never changes: another\n"
                  "text is another version. An engine that runs knows it at once.\n"
                  "Exit status: 0 it is kept, 1 mistakes were found and nothing was changed, 2 bad\n"
                  "input or a refusal, 3 the sandbox or the engine does not work.",
        .addOptions =
            [options](CLI::App& verb) {
                verb.add_option("DIR", options->folder, "The script's folder, or a file in it")->required();
                verb.add_option("--note", options->note, "For whoever looks at this version later")->type_name("TEXT");
            },
        .act = [&context, options](EngineLine& line) { return runPublish(context, line, *options); },
        .folder = FolderUse::Makes}
        .addTo(scripts, context);
    BotsVerb{.name = "list",
             .description = "The published scripts, the oldest first",
             .footer = "Examples:\n"
                       "  wheelhouse-cli script list --json\n"
                       "  wheelhouse-cli script list --engine https://fra.example:8420",
             .addOptions = {},
             .act = [&context](EngineLine& line) { return runList(context, line); },
             .folder = FolderUse::Borrows}
        .addTo(scripts, context);
}

} // namespace wh::cli
