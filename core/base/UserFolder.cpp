// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/UserFolder.h"

#include <cstdlib>

namespace wh {

namespace {

std::filesystem::path variable(const char* name)
{
    const char* const value = std::getenv(name);
    return value ? std::filesystem::path(value) : std::filesystem::path();
}

} // namespace

std::filesystem::path userDataFolder()
{
    std::filesystem::path folder;
#if defined(_WIN32)
    folder = variable("LOCALAPPDATA");
#elif defined(__APPLE__)
    folder = variable("HOME") / "Library" / "Application Support";
#else
    folder = variable("XDG_DATA_HOME");
    if (folder.empty() || folder.is_relative()) // the specification says to ignore a relative one
        folder = variable("HOME") / ".local" / "share";
#endif
    return folder.is_relative() ? std::filesystem::path() : folder; // else it would be wherever we happen to be started
}

} // namespace wh
