// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace wh {

/// The texts of one scripted strategy, whole and in memory: what is checked, run, sent to a sandbox and kept as a
/// version. Paths are relative to the project's folder, with forward slashes, as normalisedScriptPath() makes them. A
/// value, any thread.
struct ScriptProject
{
    static constexpr std::size_t kMaxFiles = 64;
    static constexpr std::size_t kMaxBytes = std::size_t{1} << 20; ///< of all texts together
    static constexpr std::size_t kMaxPathBytes = 200;

    std::string main = "main.js";
    std::map<std::string, std::string> files; ///< path → UTF-8

    /// Names this version: 32 hexadecimal digits over main, paths and texts.
    std::string digest() const;
    /// @return script.project_invalid {field, value, limit where there is one, remedy}
    Result<void> validate() const;
    bool operator==(const ScriptProject&) const = default;
};

/// "./lib//a.js" → "lib/a.js". Letters, digits, '.', '_', '-' and '/' only.
/// @return script.project_invalid {field, value, remedy}: absolute, empty, out of the folder, too long, another
/// character
Result<std::string> normalisedScriptPath(std::string_view path);

/// Reads every .js and .mjs file below the folder, but for folders whose name begins with a dot and node_modules, and
/// validates. Links are not followed.
/// @return script.project_unreadable {path, reason}, script.project_invalid
Result<ScriptProject> readScriptProject(const std::filesystem::path& folder, std::string_view main = "main.js");

} // namespace wh
