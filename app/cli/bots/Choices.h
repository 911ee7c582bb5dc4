// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>
#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

namespace wh::cli {

/// One of the API's names, which are written in capitals there and small on the command line; either is taken.
inline CLI::Validator oneOf(const std::vector<std::string>& names)
{
    std::string shown;
    for (const auto& name : names)
        shown += (shown.empty() ? "" : ",") + name;
    const auto take = [names, shown](std::string& given) -> std::string {
        const auto convert = [](std::string text, int (*to)(int)) {
            std::transform(text.begin(), text.end(), text.begin(),
                           [to](unsigned char c) { return static_cast<char>(to(c)); });
            return text;
        };
        if (std::find(names.begin(), names.end(), convert(given, &std::tolower)) == names.end())
            return '"' + given + "\" is none of " + shown;
        given = convert(given, &std::toupper);
        return {};
    };
    return {take, '{' + shown + '}'};
}

/// The number of a version: 1 or more.
inline CLI::Validator versionNumber()
{
    const auto check = [](std::string& given) -> std::string {
        const bool isWhole = !given.empty() && given.find_first_not_of("0123456789") == std::string::npos;
        if (isWhole && given.find_first_not_of('0') != std::string::npos)
            return {};
        return '"' + given + "\" is no version: they are numbered from 1";
    };
    return {check, "POSITIVE"};
}

} // namespace wh::cli
