// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace wh {

/// The length of the well-formed UTF-8 sequence at `at` (no overlong form, no surrogate), or 0.
std::size_t utf8Length(std::string_view text, std::size_t at);

/// The code point of the well-formed sequence at `at`.
std::uint32_t decodeUtf8(std::string_view text, std::size_t at);

/// Appends a Unicode scalar value; false, and nothing appended, where `code` is none.
bool appendUtf8(std::string& text, std::int64_t code);

/// Whether all of it is well formed.
bool isUtf8(std::string_view text);

} // namespace wh
