// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/ScriptDescription.h"

#include <optional>
#include <string_view>
#include <vector>

namespace wh {

/// Reads what an engine found exported, as JSON: {"meta": …, "parameters": [{"name": …, …}], "exports": {name: type}}.
/// Text of a stranger. None where there is any mistake; adds each: script.meta_invalid {field, value, remedy}. Pure.
std::optional<ScriptDescription> readDescription(std::string_view json, std::vector<Error>& findings);

} // namespace wh
