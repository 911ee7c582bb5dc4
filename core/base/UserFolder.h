// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace wh {

/// Where programs of this user keep their data: $XDG_DATA_HOME or ~/.local/share, ~/Library/Application Support on
/// macOS, %LOCALAPPDATA% on Windows. Empty where no home is known.
std::filesystem::path userDataFolder();

} // namespace wh
