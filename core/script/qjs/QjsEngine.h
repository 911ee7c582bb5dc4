// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/ScriptEngine.h"

#include <functional>
#include <memory>

namespace wh {

/// JavaScript by Qt's QJSEngine. Needs a QCoreApplication, TZ=UTC in the environment, and a process of its own. Starts
/// a thread that watches the CPU time of calls.
/// @param words  of what scripts are refused; none: codes with their values
std::unique_ptr<ScriptEngine> makeQjsEngine(const ScriptLimits& limits = {}, ScriptWords words = {});

/// Hands out its engine, the first time; then none.
using ScriptEngineMaker = std::function<std::unique_ptr<ScriptEngine>(const ScriptLimits&)>;

/// One that is made ahead of its limits, with its library in it and without any thread: what a process does before it
/// splits itself into sandboxes. It begins when its maker is called.
ScriptEngineMaker warmQjsEngine(ScriptWords words = {});

} // namespace wh
