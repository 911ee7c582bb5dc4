// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace wh {

/// Starts wheelhouse-sandbox with `socket` as its only open file, an environment of its own and a group of its own, so
/// that an interrupt at the terminal reaches the host alone. POSIX.
/// @param argument  the only one; null: none
/// @return the system's error, or 0
int spawnSandbox(int& process, const std::filesystem::path& program, int socket, const char* argument = nullptr);

} // namespace wh
