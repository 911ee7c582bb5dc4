// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/EngineSettings.h"

#include <vector>

namespace wh::engine_program {

/// What would keep an engine with these settings from starting, beyond the settings themselves: certificate and key,
/// tokens, the folder of data and the log's file. What it makes to try is gone again when it returns.
/// @param known  mistakes of the settings: what depends on those is not tried
std::vector<SettingMistake> checkSurroundings(const EngineSettings& settings,
                                              const std::vector<SettingMistake>& known = {});

/// What is no mistake and yet worth knowing: an engine that has the folder of data open. Settings are commonly checked
/// beside the engine that is to take them.
std::vector<SettingMistake> warnOfSurroundings(const EngineSettings& settings,
                                               const std::vector<SettingMistake>& known = {});

} // namespace wh::engine_program
