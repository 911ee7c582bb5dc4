// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/ScriptDescription.h"
#include "core/script/ScriptProject.h"
#include "core/script/host/SandboxSettings.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace wh::cli {

class CliContext;

/// `script run`.
void addScriptRunVerb(CLI::App& scripts, CliContext& context);
/// `script test`.
void addScriptTestVerb(CLI::App& scripts, CliContext& context);

/// `script publish` and `script list`.
void addScriptLibraryVerbs(CLI::App& scripts, CliContext& context);
/// `script promote`.
void addScriptPromoteVerb(CLI::App& scripts, CliContext& context);

/// The program beside this one, with the usual limits.
SandboxSettings sandboxSettings();
/// The project in a script's folder, or that of a file in it.
/// @param verb  "check": for the command that the remedy of a lone file names
/// @return script.project_unreadable {path, reason, remedy}, and those of readScriptProject()
Result<ScriptProject> projectOf(const std::string& path, const char* verb);
/// Whether it is the script that is wrong, rather than what surrounds it.
bool isOfTheScript(const Error& error);
/// "main.js:3:14: …": as compilers say it, where the place is known.
std::string findingText(const Error& error);
/// Its name, what it hears and its parameters, for a person.
std::string descriptionText(const ScriptDescription& description);
nlohmann::ordered_json toJson(const ScriptDescription& description);

} // namespace wh::cli
