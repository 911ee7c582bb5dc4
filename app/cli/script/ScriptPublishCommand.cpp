// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/ErrorText.h"
#include "app/cli/script/ScriptCommands.h"
#include "core/base/Clock.h"
#include "core/base/FileLock.h"
#include "core/base/UserFolder.h"
#include "core/script/live/LiveScripts.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <system_error>

namespace wh::cli {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

struct LibraryOptions
{
    std::string folder; ///< of the script
    std::string data;
};

fs::path dataFolderOf(const LibraryOptions& options)
{
    return options.data.empty() ? userDataFolder() / "wheelhouse-engine" : fs::absolute(options.data);
}

void addDataFolder(CLI::App& command, LibraryOptions& options)
{
    command.add_option("--data-dir", options.data, "Folder of the engine's data (default: the engine's own)")
        ->type_name("DIR");
}

Json documentOf(const PublishedScript& script)
{
    return {{"strategy", script.id()},
            {"digest", script.digest},
            {"publishedAt", formatTime(script.publishedAt)},
            {"publishedBy", script.publishedBy},
            {"script", toJson(script.description)}};
}

/// An engine at work in the folder would not hear of it.
Result<FileLock> lockOf(const fs::path& data)
{
    std::error_code failed;
    fs::create_directories(data, failed);
    if (failed)
        return Error(
            "data.folder_unwritable",
            {{"folder", data.string()}, {"reason", failed.message()}, {"remedy", "name another one with --data-dir"}});
    auto lock = FileLock::tryAcquire(data / "engine.lock");
    if (!lock)
        return std::move(lock).error();
    if (!*lock)
        return Error("store.in_use", {{"path", data.string()}, {"holder", FileLock::holderOf(data / "engine.lock")}});
    return std::move(**lock);
}

int runPublish(CliContext& context, const LibraryOptions& options)
{
    const auto project = projectOf(options.folder, "publish");
    if (!project)
        return context.fail(project.error());
    const fs::path data = dataFolderOf(options);
    const auto lock = lockOf(data);
    if (!lock)
        return context.fail(lock.error());
    const WallClock clock;
    StrategyRegistry strategies;
    LiveScripts scripts(data, {strategies, clock, sandboxSettings()});
    static_cast<void>(scripts.open());
    TaskControl control;
    control.cancel = &context.cancel();
    std::vector<Error> mistakes;
    const auto script = scripts.publish(*project, "cli", mistakes, control);
    if (!script) {
        if (!std::all_of(mistakes.begin(), mistakes.end(), isOfTheScript))
            return context.fail(mistakes);
        std::string lines;
        for (const auto& mistake : mistakes)
            lines += findingText(mistake) + '\n';
        context.print(lines);
        if (context.json) {
            Json document = {{"published", false}, {"findings", Json::array()}};
            for (const auto& mistake : mistakes)
                document["findings"].push_back(toJson(mistake));
            context.printJson(document);
        }
        return Findings;
    }
    context.print(script->id() +
                  "\n\nA bot runs it by that name:\n  wheelhouse-cli bots create bot.json, with \"strategy\": \"" +
                  script->id() + "\"\n");
    if (context.json) {
        Json document = documentOf(*script);
        document["published"] = true;
        context.printJson(document);
    }
    return Ok;
}

int runList(const CliContext& context, const LibraryOptions& options)
{
    std::vector<Error> findings;
    const auto scripts = ScriptLibrary(dataFolderOf(options)).load(findings);
    std::string lines;
    Json document = {{"scripts", Json::array()}, {"findings", Json::array()}};
    for (const auto& script : scripts) {
        lines += script.id() + "  " + formatTime(script.publishedAt) + "  " + script.description.description + '\n';
        document["scripts"].push_back(documentOf(script));
    }
    for (const auto& finding : findings) {
        lines += errorText(finding) + '\n';
        document["findings"].push_back(toJson(finding));
    }
    context.print(lines.empty() ? "No script has been published.\n" : lines);
    if (context.json)
        context.printJson(document);
    return findings.empty() ? Ok : Findings;
}

} // namespace

void addScriptLibraryVerbs(CLI::App& scripts, CliContext& context)
{
    const auto options = std::make_shared<LibraryOptions>();
    auto& publish = *scripts.add_subcommand("publish", "Keeps a version of a script for bots to run");
    publish.add_option("DIR", options->folder, "The script's folder, or a file in it")->required();
    addDataFolder(publish, *options);
    publish.footer("Examples:\n  wheelhouse-cli script publish my_maker\n"
                   "It is kept as script:NAME@VERSION, by its meta, and never changes: another text\n"
                   "is another version. An engine knows it from its next start on. Exit status: 0 it\n"
                   "is kept, 1 mistakes were found, 2 a folder cannot be used, 3 the sandbox does not\n"
                   "work.");
    publish.callback(
        [&context, options] { context.run([&context, options] { return runPublish(context, *options); }); });

    const auto where = std::make_shared<LibraryOptions>();
    auto& list = *scripts.add_subcommand("list", "The published scripts, the oldest first");
    addDataFolder(list, *where);
    list.footer("Examples:\n  wheelhouse-cli script list --json");
    list.callback([&context, where] { context.run([&context, where] { return runList(context, *where); }); });
}

} // namespace wh::cli
