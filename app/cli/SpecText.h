// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ParameterSpec.h"

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace wh::cli {

/// Of a text in UTF-8.
std::size_t charactersIn(std::string_view text);
/// The text with blanks up to a width, counted in characters of UTF-8.
std::string padded(std::string text, std::size_t width);
std::string paddedLeft(const std::string& text, std::size_t width);
/// Breaks a text into lines of at most `width` bytes, each behind `indent` spaces.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t width);

/// "name     what it is", the latter on as many lines of 80 columns as it takes, from `column` on.
std::string entryText(std::string_view name, std::string_view description, std::size_t column);
/// Paragraphs and lists (of "- " or "1. ") with their lines broken anew; what is set in stays as it is.
std::string reflowed(std::string_view text, std::size_t width);

/// "0.1 bps  (from 0 to 10)": what a parameter is when it is not given, and its range.
std::string rangeText(const ParameterSpec& spec);
/// Names, defaults, ranges and descriptions, for a person.
std::string parameterText(const std::vector<ParameterSpec>& specs);
nlohmann::ordered_json toJson(const ParameterSpec& spec);
nlohmann::ordered_json toJson(const std::vector<ParameterSpec>& specs);

} // namespace wh::cli
