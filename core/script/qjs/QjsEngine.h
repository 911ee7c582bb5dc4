// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/ScriptEngine.h"

#include <memory>

namespace wh {

/// JavaScript by Qt's QJSEngine. Needs a QCoreApplication, TZ=UTC in the environment, and a process of its own. Starts
/// a thread that watches the CPU time of calls.
/// @param words  of what scripts are refused; none: codes with their values
std::unique_ptr<ScriptEngine> makeQjsEngine(const ScriptLimits& limits = {}, ScriptWords words = {});

} // namespace wh
