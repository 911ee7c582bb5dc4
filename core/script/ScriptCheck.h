// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/script/ScriptDescription.h"
#include "core/script/ScriptProject.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace wh {

/// The module that every project may import beside its own: what the language's globals are.
inline constexpr const char* kScriptLibrary = "wheelhouse";

/// What can be said of the texts without running them: syntax that the engine lacks, by name, with what to write
/// instead (script.unsupported {construct, file, line, column, remedy}), and imports of anything but the project's own
/// files (script.import_refused {specifier, file, line, column, remedy}). Pure.
std::vector<Error> checkScript(const ScriptProject& project);
/// Of one of its files.
std::vector<Error> checkScript(const ScriptProject& project, const std::string& file);

/// Where the main file exports a hook: the line that an ended hook is shown at.
std::optional<std::size_t> lineOfHook(const ScriptProject& project, ScriptHook hook);

/// Adds `file` and `line` to an error that names a hook and no place: where the hook is exported.
void placeAtHook(Error& error, const ScriptProject& project);

/// The column (from 1) of what a message of the engine speaks of on its line: the engine itself knows lines only. Where
/// nothing of it is found, the line's first character.
std::size_t columnOfMessage(const ScriptProject& project, const std::string& file, std::size_t line,
                            const std::string& message);

} // namespace wh
