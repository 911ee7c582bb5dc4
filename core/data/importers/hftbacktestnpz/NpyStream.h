// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/InputStream.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// A number in a row of a NumPy array.
struct NpyField
{
    std::size_t offset = 0;
    char kind = 0; ///< 'i', 'u' or 'f'
    std::size_t size = 0;
};

/// Reads NumPy arrays (.npy, and the members of an .npz) row by row as they stream, little endian. Structured arrays
/// have named fields; plain two-dimensional ones have fields "0", "1" and so on. One thread.
class NpyStream
{
public:
    static constexpr std::string_view kMagic = "\x93NUMPY";

    explicit NpyStream(InputStream& input) : m_input(input) {}
    /// The next row; empty at the end. Valid until the next call.
    /// @return import.bad_npy {reason, value, remedy}, import.truncated_npy {row, rows, remedy}
    Result<std::span<const std::byte>> next();
    std::uint64_t row() const { return m_row; }
    const std::map<std::string, NpyField, std::less<>>& fields() const { return m_fields; }

    static double asDouble(std::span<const std::byte> row, const NpyField& field);
    static std::int64_t asInteger(std::span<const std::byte> row, const NpyField& field);

private:
    Result<bool> need(std::size_t bytes);
    Result<bool> readHeader();
    Result<void> parseHeader(std::string_view header);
    Result<void> parseType(std::string_view description);
    Error bad(const char* reason, std::string_view value) const;

    InputStream& m_input;
    std::vector<std::byte> m_buffer;
    std::size_t m_at = 0;
    std::map<std::string, NpyField, std::less<>> m_fields;
    std::size_t m_rowSize = 0;
    std::uint64_t m_rows = 0;
    std::uint64_t m_rowInArray = 0;
    std::uint64_t m_row = 0;
};

} // namespace wh
