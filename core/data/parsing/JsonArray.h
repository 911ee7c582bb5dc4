// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/InputStream.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace wh {

/// Hands out the elements of one big JSON array one by one, with memory for a single element however long the array is.
/// The array is the document itself, or the value of `key` in a document that is an object. Several documents may
/// follow one another, as the members of a zip do. One thread.
class JsonArray
{
public:
    static constexpr std::size_t kMaxElement = std::size_t{1} << 20;

    explicit JsonArray(InputStream& input, std::string key = {});
    /// The text of the next element, valid until the next call; false at the end.
    /// @return import.bad_json {reason, line, remedy}, import.truncated_json {row, line, remedy}, import.row_too_long
    Result<bool> next(std::string_view& element);
    /// Number of the element last handed out, from 1, and the line on which it begins.
    std::uint64_t row() const { return m_row; }
    std::uint64_t line() const { return m_rowLine; }

private:
    Result<bool> fill();
    Result<bool> skipBlanks();
    Result<bool> openArray();
    Result<void> closeObject();
    Error truncated() const;
    Error bad(const char* reason) const;

    InputStream& m_input;
    std::string m_key;
    std::string m_buffer;
    std::size_t m_at = 0;
    bool m_inArray = false;
    bool m_inObject = false;
    std::uint64_t m_row = 0;
    std::uint64_t m_line = 1;
    std::uint64_t m_rowLine = 0;
};

} // namespace wh
