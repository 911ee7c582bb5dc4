// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wh {

/// Errors within the fields of one: each has a name of its own, "also.1", under which its code stands, and before its
/// values, "also.1.field". So all of them go wherever one error goes, and a face far away can tell each.
inline void addUnder(const std::string& name, const Error& error, std::vector<Error::Field>& fields)
{
    fields.push_back({name, error.code});
    for (const auto& field : error.context)
        fields.push_back({name + '.' + field.name, field.value});
}

/// @return none where nothing stands under that name
inline std::optional<Error> errorUnder(const std::string& name, const Error& error)
{
    Error found{std::string(error.field(name))};
    if (found.code.empty())
        return std::nullopt;
    for (const auto& field : error.context) {
        if (field.name.starts_with(name + '.'))
            found.context.push_back({field.name.substr(name.size() + 1), field.value});
    }
    return found;
}

/// Several mistakes where only one error can be told: the first, with their number ("mistakes") and the others. One
/// alone stays as it is.
/// @param mistakes  at least one
inline Error severalOf(const std::vector<Error>& mistakes)
{
    Error first = mistakes.front();
    if (mistakes.size() > 1)
        first.context.push_back({"mistakes", std::to_string(mistakes.size())});
    for (std::size_t i = 1; i < mistakes.size(); ++i)
        addUnder("also." + std::to_string(i), mistakes[i], first.context);
    return first;
}

/// The error alone, without the others.
inline Error withoutOthers(Error error)
{
    std::erase_if(error.context, [](const Error::Field& field) {
        return field.name == "mistakes" || std::string_view(field.name).starts_with("also.");
    });
    return error;
}

/// Each of them, the first one too; of an error that stands for itself that one alone.
inline std::vector<Error> eachOf(const Error& error)
{
    std::vector<Error> all = {withoutOthers(error)};
    for (std::size_t i = 1;; ++i) {
        auto other = errorUnder("also." + std::to_string(i), error);
        if (!other)
            break;
        all.push_back(std::move(*other));
    }
    return all;
}

/// Adds those that are about other fields than what is there: of a field that is wrong, more is no news.
inline void addOthers(std::vector<Error>& mistakes, const std::vector<Error>& others)
{
    const std::size_t known = mistakes.size();
    for (const auto& other : others) {
        const auto end = mistakes.begin() + static_cast<std::ptrdiff_t>(known);
        const std::string_view field = other.field("field");
        const bool isTold = std::any_of(mistakes.begin(), end, [&other, field](const Error& mistake) {
            return mistake == other || (!field.empty() && mistake.field("field") == field);
        });
        if (!isTold)
            mistakes.push_back(other);
    }
}

} // namespace wh
