// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace wh {

/// What an error that has another one behind it calls that one: its code is the field "cause", its values "cause.path",
/// "cause.remedy" and so on. They go wherever fields go, so that a face far away can say the cause in its own words.
inline constexpr std::string_view kCause = "cause";

/// @return the error with its cause's fields behind its own
inline Error causedBy(Error error, const Error& cause)
{
    error.context.push_back({std::string(kCause), cause.code});
    for (const auto& field : cause.context)
        error.context.push_back({std::string(kCause) + '.' + field.name, field.value});
    return error;
}

/// @return none where nothing is said of a cause
inline std::optional<Error> causeOf(const Error& error)
{
    Error cause{std::string(error.field(kCause))};
    if (cause.code.empty())
        return std::nullopt;
    for (const auto& field : error.context) {
        const std::string_view name = field.name;
        if (name.starts_with(kCause) && name.size() > kCause.size() && name[kCause.size()] == '.')
            cause.context.push_back({std::string(name.substr(kCause.size() + 1)), field.value});
    }
    return cause;
}

/// The error alone, without what is said of its cause.
inline Error withoutCause(Error error)
{
    std::erase_if(error.context, [](const Error::Field& field) {
        return field.name == kCause || std::string_view(field.name).starts_with("cause.");
    });
    return error;
}

} // namespace wh
