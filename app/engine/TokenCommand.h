// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/EngineOptions.h"
#include "core/base/Result.h"

#include <filesystem>
#include <string>

namespace wh::engine_program {

/// The file of tokens in a folder of data.
std::filesystem::path tokenFile(const std::filesystem::path& dataFolder);
/// "token create", "token list" or "token revoke". @return what is to be printed on standard output
Result<std::string> runTokenCommand(const EngineOptions& options, const std::filesystem::path& dataFolder);

} // namespace wh::engine_program
