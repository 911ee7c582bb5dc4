// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/ErrorText.h"
#include "app/cli/SpecText.h"
#include "app/cli/script/ScriptCommands.h"
#include "core/script/host/SandboxProcess.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <system_error>

namespace wh::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kDeepest = 4; ///< folders between a module and its project's

std::vector<std::string> hooksOf(const ScriptDescription& description)
{
    std::vector<std::string> names;
    for (const auto hook : kScriptHooks) {
        if (description.has(hook))
            names.emplace_back(toString(hook));
    }
    return names;
}

} // namespace

SandboxSettings sandboxSettings()
{
    SandboxSettings settings;
    settings.program = sandboxBesideThis();
    return settings;
}

Result<ScriptProject> projectOf(const std::string& path, const char* verb)
{
    namespace fs = std::filesystem;
    std::error_code ignored;
    const fs::path file(path);
    if (!fs::is_regular_file(file, ignored))
        return readScriptProject(file);
    // Modules of a project may lie in folders below it.
    fs::path folder = fs::absolute(file).lexically_normal().parent_path();
    for (std::size_t depth = 0; depth < kDeepest && folder != folder.root_path(); ++depth) {
        if (fs::is_regular_file(folder / "main.js", ignored))
            return readScriptProject(folder);
        folder = folder.parent_path();
    }
    const std::string own = file.stem().string();
    return Error("script.project_unreadable",
                 {{"path", path},
                  {"reason", "it is a file, and a script is a folder with a main.js"},
                  {"remedy", "give it a folder: mkdir " + own + " && mv " + path + ' ' + own +
                                 "/main.js && wheelhouse-cli script " + verb + ' ' + own}});
}

bool isOfTheScript(const Error& error)
{
    constexpr std::array<std::string_view, 7> kOfTheSandbox = {
        "script.sandbox_missing", "script.sandbox_version", "script.sandbox_failed",    "script.no_jail",
        "script.protocol",        "script.closed",          "script.project_unreadable"};
    const bool isStart =
        error.code == "script.limit" && (error.field("limit") == "start" || error.field("limit") == "answer");
    return !isStart && (error.code.starts_with("script.") || error.code.starts_with("parameter.")) &&
           std::find(kOfTheSandbox.begin(), kOfTheSandbox.end(), error.code) == kOfTheSandbox.end();
}

std::string findingText(const Error& error)
{
    std::string place;
    for (const auto* const name : {"file", "line", "column"}) {
        const auto value = error.field(name);
        if (value.empty())
            break;
        place.append(value) += ':';
    }
    Error rest = error;
    std::erase_if(rest.context, [](const auto& field) { return field.name == "file"; });
    return (place.empty() ? place : place + ' ') + errorText(rest);
}

std::string descriptionText(const ScriptDescription& description)
{
    std::string text = description.name + (description.version.empty() ? "" : ' ' + description.version);
    if (!description.description.empty())
        text += " - " + description.description;
    text += '\n';
    std::string hooks;
    for (const auto& hook : hooksOf(description))
        hooks += (hooks.empty() ? "" : ", ") + hook;
    text += "Hooks: " + (hooks.empty() ? "none" : hooks) + '\n';
    if (description.tickInterval > 0)
        text += "Ticks: every " + formatDuration(description.tickInterval) + '\n';
    if (description.barInterval > 0)
        text += "Candles: " + formatDuration(description.barInterval) + '\n';
    if (description.markets > 1)
        text += "Markets: two\n";
    if (!description.rules.empty())
        text += "Rules:\n";
    for (std::size_t i = 0; i < description.rules.size(); ++i)
        text += "  " + std::to_string(i + 1) + ". " + description.rules[i] + '\n';
    return description.parameters.empty() ? text : text + '\n' + parameterText(description.parameters);
}

Json toJson(const ScriptDescription& description)
{
    return {{"name", description.name},
            {"version", description.version},
            {"description", description.description},
            {"tickInterval", formatDuration(description.tickInterval)},
            {"barInterval", formatDuration(description.barInterval)},
            {"hooks", hooksOf(description)},
            {"parameters", toJson(description.parameters)},
            {"rules", description.rules},
            {"markets", description.markets}};
}

} // namespace wh::cli
