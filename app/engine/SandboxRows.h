// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/EngineSettings.h"

namespace wh::engine_program {

/// What scripts may take, as settings: "sandbox-heap" and so on; in the file also as one object "sandbox".
const std::vector<SettingRow>& sandboxRows();
/// Limits that do not go together.
std::vector<SettingMistake> sandboxMistakes(const EngineSettings& settings);

} // namespace wh::engine_program
