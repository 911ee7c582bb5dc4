// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace wh::graphql {

/// Appends `value` as a JSON string; ill-formed UTF-8 becomes U+FFFD.
void appendJsonString(std::string& text, std::string_view value);
void appendJsonInteger(std::string& text, std::int64_t value);
/// The shortest text that reads back as `value`, which is finite.
void appendJsonNumber(std::string& text, double value);

} // namespace wh::graphql
