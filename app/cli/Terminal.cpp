// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"

#include <algorithm>
#include <cstdlib>
#include <string>

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace wh::cli {

namespace {

std::string environment(const char* name)
{
    const char* const value = std::getenv(name);
    return value ? value : "";
}

/// As the C library reads it: the first of these that is set decides.
bool localeIsUtf8()
{
    for (const char* const name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        auto value = environment(name);
        if (value.empty())
            continue;
        std::transform(value.begin(), value.end(), value.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return value.find("utf-8") != value.npos || value.find("utf8") != value.npos;
    }
    return false;
}

} // namespace

Terminal Terminal::detect()
{
    Terminal terminal;
#ifdef _WIN32
    terminal.outIsTerminal = _isatty(1) != 0;
    terminal.errIsTerminal = _isatty(2) != 0;
    terminal.unicode = SetConsoleOutputCP(CP_UTF8) != 0;
#else
    terminal.outIsTerminal = isatty(1) != 0;
    terminal.errIsTerminal = isatty(2) != 0;
    terminal.unicode = localeIsUtf8();
    winsize size{};
    if (terminal.outIsTerminal && ioctl(1, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
        terminal.columns = size.ws_col;
#endif
    // https://no-color.org
    terminal.colour = terminal.outIsTerminal && environment("NO_COLOR").empty() && environment("TERM") != "dumb";
    return terminal;
}

} // namespace wh::cli
