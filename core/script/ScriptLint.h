// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/ScriptProject.h"
#include "core/script/language/ApiCatalogue.h"

#include <string>
#include <vector>

namespace wh {

/// Something to be said of a place in a script. The error's fields are those of its code and file, line, column (from
/// 1, in characters) and length (of what is meant, in characters).
struct ScriptRemark
{
    enum class Grade {
        Error,  ///< it cannot run
        Warning ///< it runs, and hardly does what was meant
    };
    Grade grade = Grade::Error;
    Error error;
    bool operator==(const ScriptRemark&) const = default;
};

/// What can be seen in one of the project's files without running it.
/// Errors: those of checkScript(), and script.syntax {message} for what cannot be read at all.
/// Warnings: script.unknown_name {value, remedy} for a member that the API does not have, a hook that would never be
/// called, and globals of other places ("window"); script.no_range {field, remedy} for a parameter that is a number
/// and has no least or greatest value; script.endless_loop {remedy}; script.promise {value, remedy}.
/// In the order of the source. Pure.
std::vector<ScriptRemark> lintFile(const ScriptProject& project, const std::string& file, const js::ApiCatalogue& api);

/// Of every file, by path.
std::vector<ScriptRemark> lintProject(const ScriptProject& project, const js::ApiCatalogue& api);

} // namespace wh
