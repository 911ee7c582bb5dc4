// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/ScriptDescription.h"
#include "core/script/ScriptProject.h"
#include "core/script/desk/LogMarks.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace wh {

struct RunRecord;

/// One call of a script, looked at as with a debugger: what it was given, what it did and what it left. Numbers are
/// written as the script sees them. A value.
struct ScriptStep
{
    struct Action
    {
        std::string call;    ///< "place", "amend", "cancel", "cancelAll"
        std::string request; ///< JSON of its arguments
        std::string answer;  ///< JSON
        bool isOk = false;
        ScriptPlace place; ///< the line that called it; no file: not known
    };
    struct Line
    {
        std::string level;
        std::string text;
        ScriptPlace place;
    };
    using Pairs = std::vector<std::pair<std::string, std::string>>;

    std::uint64_t number = 0; ///< from 1, of the whole run
    std::string hook;         ///< "onTick"
    std::int64_t time = 0;    ///< of the market, in nanoseconds
    Pairs given;              ///< "bid", "ask", "position" …
    std::vector<Action> actions;
    std::vector<Line> lines;
    Pairs gauges;
    std::string returned; ///< JSON; empty: nothing
    std::string threw;
    std::string state;   ///< bot.state, JSON
    std::string storage; ///< what it keeps, JSON
    bool isCut = false;  ///< more than is kept of one step
};

/// A stretch of the steps of a run, and the memory that it may take.
struct ScriptSteps
{
    static constexpr std::uint32_t kMost = 400; ///< at once

    std::vector<ScriptStep> steps;
    bool hasMore = false; ///< the run goes on after them
};

/// The project with a main file in front of its own that hands each hook on, and writes down the steps from the one of
/// that number on. The text of the project stays as it is but for the marks of its log (withLogMarks()). Pure.
ScriptProject withTrace(const ScriptProject& project, std::uint64_t first);
/// What a run of such a project wrote down.
ScriptSteps stepsOf(RunRecord& record);

} // namespace wh
