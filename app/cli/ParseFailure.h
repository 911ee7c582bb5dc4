// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <string>
#include <vector>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace wh::cli {

/// Why a command line was not understood, with the nearest command or option for one that was mistyped.
Error explainParseFailure(const CLI::App& app, const std::vector<std::string>& arguments,
                          const CLI::ParseError& failure);

/// Every option and word of a command line that was read to its end and that nobody knew what to do with.
std::vector<Error> explainExtras(const CLI::App& app, const std::vector<std::string>& arguments);

} // namespace wh::cli
