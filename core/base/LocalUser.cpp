// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/LocalUser.h"

#include <array>

#ifdef _WIN32
#include <windows.h>
// behind windows.h
#include <lmcons.h>
#else
#include <pwd.h>
#include <unistd.h>
#endif

namespace wh {

std::string localUserName()
{
#ifdef _WIN32
    std::array<char, UNLEN + 1> name{};
    DWORD size = static_cast<DWORD>(name.size());
    return GetUserNameA(name.data(), &size) != 0 ? std::string(name.data()) : std::string("unknown");
#else
    std::array<char, 16'384> texts{};
    passwd entry{};
    passwd* found = nullptr;
    const uid_t user = ::getuid();
    const bool isKnown = ::getpwuid_r(user, &entry, texts.data(), texts.size(), &found) == 0 && found && found->pw_name;
    return isKnown ? std::string(found->pw_name) : std::to_string(user);
#endif
}

} // namespace wh
