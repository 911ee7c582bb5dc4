// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/RunRecord.h"
#include "core/base/Task.h"
#include "core/data/Tape.h"
#include "core/script/ScriptDescription.h"
#include "core/script/ScriptEngine.h"
#include "core/script/ScriptProject.h"
#include "core/script/host/SandboxSettings.h"
#include "core/simulator/Backtest.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace wh {

/// Evaluates a project in a sandbox of its own and tells what it says of itself. Milliseconds to
/// ScriptLimits::load; any thread.
/// @return none where there is any mistake; `mistakes` then names each: those of ScriptEngine::load() with file, line
/// and column, of SandboxProcess, script.project_invalid, script.meta_invalid
std::optional<ScriptDescription> describeScript(const ScriptProject& project, const SandboxSettings& settings,
                                                std::vector<Error>& mistakes, const TaskControl& control = {});

/// What a scripted backtest leaves behind.
struct ScriptBacktestResult
{
    RunRecord record;
    std::optional<RunRecord> other; ///< of the second market, where there is one
    ScriptDescription description;
    ScriptUsage usage;
    DurationNs cpu = 0;       ///< of the run, in the sandbox
    DurationNs startTime = 0; ///< until the sandbox was ready
};

struct ScriptBacktest
{
    ScriptProject project;
    std::shared_ptr<const Tape> tape;
    BacktestSettings settings; ///< `strategy` is the script's, whatever it says
    std::uint32_t curvePoints = 2000;
    OtherMarket other = {};                                         ///< for a script that trades two
    std::function<void(const Backtest::Standing&)> onStanding = {}; ///< the caller's thread
};

/// Backtest::run() of a script, all of it within a sandbox: the same tape, settings and script give the same record, to
/// the byte. Cancelling ends it cleanly with what there is (RunRecord::cancelled), by force where the script does not
/// let it (task.cancelled). Waits; any thread.
/// @return none where there is any mistake: those of describeScript(), Backtest::prepare() and Backtest::run();
/// script.error {message, file, line, column, hook}, script.limit {limit, allowed, hook, file, line, remedy},
/// script.protocol {reason, remedy}
std::optional<ScriptBacktestResult> runScriptBacktest(const ScriptBacktest& backtest, const SandboxSettings& settings,
                                                      std::vector<Error>& mistakes, const TaskControl& control = {});

} // namespace wh
