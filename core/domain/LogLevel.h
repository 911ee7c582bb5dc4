// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace wh {

/// How much a line of a log matters. The numbers are kept in stores: a new one goes to the end.
enum class LogLevel : std::int64_t { Trace, Debug, Info, Warning, Error };

constexpr const char* toString(LogLevel level)
{
    switch (level) {
    case LogLevel::Trace:
        return "trace";
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    return "";
}

} // namespace wh
