// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/desk/ScriptDesk.h"

#include <string>
#include <vector>

namespace wh {

/// A file of a project that holds its own tests, by its name: *.test.js, *.test.mjs.
bool isScriptTest(const std::string& path);

/// What a file of tests exports to be run, as the engine itself names it: whatever way it is exported in.
struct OwnTests
{
    std::vector<std::string> names; ///< of functions; "default" among them
    /// Each with file and line: what it threw when it was loaded, script.no_tests, script.bad_test {value, remedy} of
    /// an export that cannot be run as one.
    std::vector<Error> findings;
};

/// Loads the file in the sandbox. Waits; any thread.
OwnTests ownTestsOf(const ScriptDesk& desk, const ScriptProject& project, const std::string& path,
                    const TaskControl& control);

/// Calls one of them, without arguments, in modules that are loaded afresh.
/// @return what it threw, with file and line; empty: it passed
std::vector<Error> runOwnTest(const ScriptDesk& desk, const ScriptProject& project, const std::string& path,
                              const std::string& name, const TaskControl& control);

} // namespace wh
