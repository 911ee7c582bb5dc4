// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/ScriptProject.h"

#include <cstdint>
#include <string>

namespace wh {

/// Where in a project something was said. A value.
struct ScriptPlace
{
    std::string file;       ///< empty: not known
    std::uint32_t line = 0; ///< from 1
    bool operator==(const ScriptPlace&) const = default;
};

/// The same project, in which every direct call of bot.log.debug/info/warn/error (and of console's) says its own place
/// as a first value, so that a line of the log leads back to its line of code. Lines stay where they are; columns
/// behind such a call do not. A log that is called by another name (const {info} = bot.log) is not marked. What cannot
/// be read is left as it is. Pure.
ScriptProject withLogMarks(const ScriptProject& project);

/// Takes the mark off a line of the log. @return where it was written; no file where there was no mark
ScriptPlace takeLogMark(std::string& text);

/// The same project, in which the direct call of ctx.place() or bot.place() that makes one order writes its own place
/// as a line of the log with a mark, and every other direct call of the log writes nothing. Lines stay where they are.
/// @param order  its number, as the script gets it
ScriptProject withOrderMark(const ScriptProject& project, std::uint64_t order);

} // namespace wh
