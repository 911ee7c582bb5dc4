// SPDX-License-Identifier: GPL-3.0-or-later
// Small conversions between what GraphQL says and what the engine takes.
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/graphql/Resolvers.h"
#include "core/graphql/Schema.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wh::api {

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// The member of an input object, a null value where it is not there.
const graphql::Value& member(const graphql::Value& object, std::string_view name);
std::string textOf(const graphql::Value& value);
std::vector<std::string> textsOf(const graphql::Value& list);
/// A list of NameValueInput.
Pairs pairsOf(const graphql::Value& list);
bool isTrue(const graphql::Value& value);
std::int64_t wholeOf(const graphql::Value& value, std::int64_t otherwise = 0);
std::optional<TimeNs> timeOf(const graphql::Value& value);

/// "spot" as an enum's "SPOT".
std::string upper(std::string_view text);
std::string lower(std::string_view text);

inline std::string text(const Decimal& value)
{
    return value.toString();
}
inline std::optional<std::string> text(const std::optional<Decimal>& value)
{
    return value ? std::optional(value->toString()) : std::nullopt;
}
/// A moment, or null where it is 0: not yet.
inline std::optional<std::string> momentOrNull(TimeNs time)
{
    return time == 0 ? std::nullopt : std::optional(formatTime(time));
}

/// An id of ours: a whole number above 0. @return `code` {field, value, remedy}
Result<std::int64_t> numberOf(const graphql::Value& id, const char* code);

/// Hooks of the scalars of the schema.
graphql::Schema::Scalars scalars();

/// An error as JSON and back.
std::string toJson(const Error& error);
std::optional<Error> errorFromJson(const std::string& json);

/// The first of several mistakes, with their number and the others behind it (Several.h): what a field that failed
/// says.
Error firstOf(const std::vector<Error>& mistakes);

} // namespace wh::api
