// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Several.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wh {

/// What an error that has another one behind it calls that one: its code is the field "cause", its values "cause.path",
/// "cause.remedy" and so on. They go wherever fields go, so that a face far away can say the cause in its own words.
inline constexpr std::string_view kCause = "cause";

/// @return the error with its cause's fields behind its own
inline Error causedBy(Error error, const Error& cause)
{
    addUnder(std::string(kCause), cause, error.context);
    return error;
}

/// With several causes: the second one's code is the field "cause2", its values "cause2.path" and so on.
inline Error causedByAll(Error error, const std::vector<Error>& causes)
{
    for (std::size_t i = 0; i < causes.size(); ++i)
        addUnder(std::string(kCause) + (i == 0 ? std::string() : std::to_string(i + 1)), causes[i], error.context);
    return error;
}

/// @return none where nothing is said of a cause; of several the first
inline std::optional<Error> causeOf(const Error& error)
{
    return errorUnder(std::string(kCause), error);
}

/// @return empty where nothing is said of a cause
inline std::vector<Error> causesOf(const Error& error)
{
    std::vector<Error> causes;
    for (auto cause = causeOf(error); cause;) {
        causes.push_back(std::move(*cause));
        cause = errorUnder(std::string(kCause) + std::to_string(causes.size() + 1), error);
    }
    return causes;
}

/// The error alone, without what is said of its causes.
inline Error withoutCause(Error error)
{
    std::erase_if(error.context, [](const Error::Field& field) {
        if (!field.name.starts_with(kCause))
            return false;
        const auto behind = field.name.find_first_not_of("0123456789", kCause.size());
        return behind == std::string::npos || field.name[behind] == '.';
    });
    return error;
}

} // namespace wh
