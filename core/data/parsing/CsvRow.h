// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// The fields of one CSV line (RFC 4180: quoted fields, doubled quotes), blanks around them taken off. Fields point
/// into the line, so they live as long as it does, and no longer than until the next split. One thread.
class CsvRow
{
public:
    /// @return import.unclosed_quote {field, value, remedy}
    Result<void> split(std::string_view line, char delimiter = ',');
    /// The same for a JSON array without inner arrays ("[1, \"a\", null]"), its strings without their quotes.
    /// @return import.bad_json {reason, value, remedy}
    Result<void> splitJsonArray(std::string_view text);

    std::size_t size() const { return m_fields.size(); }
    std::string_view operator[](std::size_t index) const { return m_fields[index]; }

    /// The delimiter among comma, semicolon and tab that occurs most in the line.
    static char delimiterOf(std::string_view line);
    /// Whether the row names columns: it has fields, and none of them is a number or a date.
    bool looksLikeHeader() const;

private:
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_unquoted; // fields that held doubled quotes
};

} // namespace wh
