// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Tape.h"

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace CLI {
class App;
}

namespace wh::cli {

class CliContext;

// The verbs below `data`; addDataCommands() in Commands.h adds them all.
void addImportCommand(CLI::App& data, CliContext& context);

/// A recording's facts as JSON: the same object wherever a recording is named.
nlohmann::ordered_json toJson(const TapeInfo& info);
/// "2024-08-08 23:54:13": to whole seconds, for tables.
std::string shortTime(TimeNs time);
/// "5 min 46 s" for a span of recorded time.
std::string spanText(const TapeInfo& info);

} // namespace wh::cli
