// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/Commands.h"
#include "app/cli/ErrorText.h"
#include "app/cli/script/ScriptCommands.h"
#include "core/base/File.h"
#include "core/script/ScriptLint.h"
#include "core/script/ScriptProject.h"
#include "core/script/ScriptResources.h"
#include "core/script/desk/ScriptTemplate.h"
#include "core/script/host/ScriptHosting.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <system_error>

namespace wh::cli {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

struct NewScript
{
    std::string folder;
    std::optional<std::string> example;
};

/// A folder's name as a script's.
std::string nameOf(const fs::path& folder)
{
    const fs::path whole = fs::absolute(folder).lexically_normal();
    return scriptNameOf((whole.has_filename() ? whole : whole.parent_path()).filename().string()); // "." and "x/"
}

/// As a shell takes it for one word.
std::string shellWord(const std::string& text)
{
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-";
    if (text.find_first_not_of(kPlain) == std::string::npos)
        return text;
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + '\'';
}

std::string exampleNames()
{
    std::string names;
    for (const auto& example : scriptExamples())
        names += (names.empty() ? "" : ", ") + std::string(example.name);
    return names;
}

/// The text to begin with, under the folder's name.
Result<std::string> beginningOf(const std::string& name, const std::optional<std::string>& example)
{
    auto text = scriptBeginning(name, example.value_or(std::string()));
    if (text && (!example || !example->empty()))
        return text;
    if (text)
        text = Error("script.no_example", {{"remedy", "choose one of: " + exampleNames()}});
    return Error("cli.bad_value", {{"option", "--from"},
                                   {"value", example.value_or(std::string())},
                                   {"reason", "there is no such example"},
                                   {"remedy", std::string(text.error().field("remedy"))}});
}

/// What a check says beside mistakes: it can be run, and hardly does what was meant.
std::vector<Error> warningsOf(const ScriptProject& project)
{
    std::vector<Error> warnings;
    for (auto& remark : lintProject(project, scriptApi())) {
        if (remark.grade == ScriptRemark::Grade::Warning)
            warnings.push_back(std::move(remark.error));
    }
    return warnings;
}

int runNew(const CliContext& context, const NewScript& wanted)
{
    if (wanted.folder.find_first_not_of(" \t") == std::string::npos)
        return context.fail(Error("cli.bad_value", {{"option", "script new"},
                                                    {"value", wanted.folder},
                                                    {"reason", "a folder has a name"},
                                                    {"remedy", "name the folder that the script is to lie in"}}));
    const fs::path folder(wanted.folder);
    const fs::path main = folder / "main.js";
    std::error_code error;
    if (fs::exists(main, error) || fs::is_symlink(main, error))
        return context.fail(Error("cli.output_unwritable", {{"option", "script new"},
                                                            {"path", main.string()},
                                                            {"reason", "there is a script already"},
                                                            {"remedy", "give another folder"}}));
    const auto text = beginningOf(nameOf(folder), wanted.example);
    if (!text)
        return context.fail(text.error());
    fs::create_directories(folder, error);
    auto file = AtomicFile::create(main);
    if (!file)
        return context.fail(file.error());
    if (const auto written = file->write(*text); !written)
        return context.fail(written.error());
    if (const auto put = file->commit(); !put)
        return context.fail(put.error());
    const std::string word = shellWord(folder.string());
    context.print(main.string() + "\n\nTry it:\n  wheelhouse-cli script check " + word +
                  "\n  wheelhouse-cli script run " + word + " --duration 1h\n");
    if (context.json)
        context.printJson({{"folder", folder.string()}, {"files", {main.string()}}});
    return Ok;
}

int runCheck(CliContext& context, const std::string& folder)
{
    const auto project = projectOf(folder, "check");
    std::vector<Error> findings;
    std::optional<ScriptDescription> description;
    if (project) {
        TaskControl control;
        control.cancel = &context.cancel();
        description = describeScript(*project, sandboxSettings(), findings, control);
    } else {
        findings.push_back(project.error());
    }
    if (!std::all_of(findings.begin(), findings.end(), isOfTheScript))
        return context.fail(findings);
    const auto warnings = project ? warningsOf(*project) : std::vector<Error>();
    std::string lines;
    for (const auto& finding : findings)
        lines += findingText(finding) + '\n';
    for (const auto& warning : warnings)
        lines += findingText(warning) + '\n';
    if (description)
        lines += (lines.empty() ? "" : "\n") + descriptionText(*description);
    else
        lines += std::to_string(findings.size()) + (findings.size() == 1 ? " mistake\n" : " mistakes\n");
    context.print(lines);
    if (context.json) {
        Json document = {{"folder", folder},
                         {"valid", description.has_value()},
                         {"findings", Json::array()},
                         {"warnings", Json::array()}};
        for (const auto& finding : findings)
            document["findings"].push_back(toJson(finding));
        for (const auto& warning : warnings)
            document["warnings"].push_back(toJson(warning));
        if (description) {
            document["digest"] = project->digest();
            document["script"] = toJson(*description);
        }
        context.printJson(document);
    }
    return description ? Ok : Findings;
}

} // namespace

void addScriptCommand(CLI::App& app, CliContext& context)
{
    auto& scripts = *app.add_subcommand("script", "Strategies of your own in JavaScript: begun, checked and run");
    scripts.require_subcommand(1);
    scripts.footer("A script is a folder with a main.js and what it imports. It runs in a process of\n"
                   "its own that can reach no file, no network and no other process; where the\n"
                   "system has no means for that, it is not run.");

    const auto wanted = std::make_shared<NewScript>();
    auto& create = *scripts.add_subcommand("new", "Begins a script that can be run as it is");
    create.add_option("DIR", wanted->folder, "Its folder; made where there is none")->required();
    create.add_option("--from", wanted->example, "An example to begin with: " + exampleNames());
    create.footer("Examples:\n  wheelhouse-cli script new my_maker\n"
                  "  wheelhouse-cli script new my_rules --from momentum");
    create.callback([&context, wanted] { context.run([&context, wanted] { return runNew(context, *wanted); }); });

    const auto folder = std::make_shared<std::string>();
    auto& check = *scripts.add_subcommand("check", "Reads and evaluates a script and names every mistake");
    check.add_option("DIR", *folder, "The script's folder, or a file in it")->required();
    check.footer("Examples:\n"
                 "  wheelhouse-cli script check my_maker\n"
                 "  wheelhouse-cli script check my_maker --json\n"
                 "Mistakes are told as FILE:LINE:COLUMN. Exit status: 0 it can be run, 1 mistakes\n"
                 "were found, 2 the folder cannot be read, 3 the sandbox does not work.");
    check.callback([&context, folder] { context.run([&context, folder] { return runCheck(context, *folder); }); });

    addScriptRunVerb(scripts, context);
    addScriptTestVerb(scripts, context);
    addScriptLibraryVerbs(scripts, context);
    addScriptPromoteVerb(scripts, context);
}

} // namespace wh::cli
