// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/importers/hftbacktestnpz/NpyStream.h"

#include "core/data/parsing/Field.h"
#include "core/data/parsing/ImportLines.h"

#include <bit>
#include <charconv>
#include <cstring>
#include <optional>

namespace wh {
namespace {

constexpr std::size_t kMaxHeader = std::size_t{1} << 20;
constexpr std::size_t kMaxRow = 4096;

/// "<f8" and the like; nothing where the type is not a plain little-endian number.
std::optional<NpyField> numberOf(std::string_view type)
{
    if (type.size() < 3 || (type[0] != '<' && type[0] != '|' && type[0] != '='))
        return std::nullopt;
    NpyField field;
    field.kind = type[1];
    std::from_chars(type.data() + 2, type.data() + type.size(), field.size);
    const bool integer = (field.kind == 'i' || field.kind == 'u') &&
                         (field.size == 1 || field.size == 2 || field.size == 4 || field.size == 8);
    const bool real = field.kind == 'f' && (field.size == 4 || field.size == 8);
    return integer || real ? std::optional(field) : std::nullopt;
}

/// What stands behind `key` in the header's dictionary.
std::string_view behind(std::string_view header, std::string_view key)
{
    const std::size_t at = header.find(key);
    if (at == std::string_view::npos)
        return {};
    const std::size_t colon = header.find(':', at + key.size());
    return colon == std::string_view::npos ? std::string_view() : header.substr(colon + 1);
}

/// The next text in single quotes, taken off the front.
std::optional<std::string_view> takeQuoted(std::string_view& text)
{
    const std::size_t from = text.find('\'');
    const std::size_t to = from == std::string_view::npos ? from : text.find('\'', from + 1);
    if (to == std::string_view::npos)
        return std::nullopt;
    const std::string_view quoted = text.substr(from + 1, to - from - 1);
    text.remove_prefix(to + 1);
    return quoted;
}

} // namespace

Error NpyStream::bad(const char* reason, std::string_view value) const
{
    return Error("import.bad_npy", {{"file", m_input.path().string()},
                                    {"reason", reason},
                                    {"value", shownValue(value)},
                                    {"remedy", "the file must be an event array as hftbacktest writes it"}});
}

/// Makes `bytes` bytes available at m_at; false at a clean end (none at all left).
Result<bool> NpyStream::need(std::size_t bytes)
{
    while (m_buffer.size() - m_at < bytes) {
        m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_at));
        m_at = 0;
        auto more = m_input.nextBytes();
        if (!more)
            return std::move(more).error();
        if (more->empty()) {
            if (m_buffer.empty() && m_rowInArray == m_rows)
                return false;
            return Error("import.truncated_npy", {{"file", m_input.path().string()},
                                                  {"row", std::to_string(m_rowInArray)},
                                                  {"rows", std::to_string(m_rows)},
                                                  {"remedy", "the file ends inside the array; copy it again"}});
        }
        m_buffer.insert(m_buffer.end(), more->begin(), more->end());
    }
    return true;
}

Result<bool> NpyStream::readHeader()
{
    auto more = need(10);
    if (!more || !*more)
        return more;
    const auto byteAt = [&](std::size_t i) { return std::to_integer<std::size_t>(m_buffer[m_at + i]); };
    if (std::memcmp(m_buffer.data() + m_at, kMagic.data(), kMagic.size()) != 0)
        return bad("no NumPy array begins here", m_input.memberName());
    const bool longLength = byteAt(6) >= 2;
    std::size_t length = byteAt(8) | byteAt(9) << 8;
    std::size_t start = 10;
    if (longLength) {
        more = need(12);
        if (!more)
            return more;
        length |= byteAt(10) << 16 | byteAt(11) << 24;
        start = 12;
    }
    if (length > kMaxHeader)
        return bad("the header is too long", std::to_string(length));
    more = need(start + length);
    if (!more)
        return more;
    const std::string header(reinterpret_cast<const char*>(m_buffer.data() + m_at + start), length);
    m_at += start + length;
    if (auto parsed = parseHeader(header); !parsed)
        return parsed.error();
    m_rowInArray = 0;
    return true;
}

Result<void> NpyStream::parseType(std::string_view description)
{
    m_fields.clear();
    m_rowSize = 0;
    const std::size_t first = description.find_first_not_of(' ');
    if (first != std::string_view::npos && description[first] == '[') {
        // [('ev', '<u8'), ('exch_ts', '<i8'), …]: an unnamed field would be padding.
        std::string_view list = description.substr(0, description.find(']'));
        while (auto name = takeQuoted(list)) {
            const auto type = takeQuoted(list);
            if (!type)
                return bad("the type cannot be read", description);
            auto field = numberOf(*type);
            std::size_t padding = 0;
            if (!field && startsWith(*type, "|V"))
                std::from_chars(type->data() + 2, type->data() + type->size(), padding);
            else if (!field)
                return bad("a field is no little-endian number", *type);
            if (field) {
                field->offset = m_rowSize;
                m_fields.emplace(std::string(*name), *field);
            }
            m_rowSize += field ? field->size : padding;
        }
    } else if (first != std::string_view::npos && description[first] == '\'') {
        const auto type = takeQuoted(description);
        const auto field = type ? numberOf(*type) : std::nullopt;
        if (!field)
            return bad("the numbers are of an unknown type", description);
        m_fields.emplace("0", *field);
        m_rowSize = field->size;
    }
    if (m_fields.empty() || m_rowSize > kMaxRow)
        return bad("the type has no field", description);
    return {};
}

Result<void> NpyStream::parseHeader(std::string_view header)
{
    if (!contains(behind(header, "'fortran_order'").substr(0, 8), "False"))
        return bad("arrays in column order are not read", header);
    if (auto typed = parseType(behind(header, "'descr'")); !typed)
        return typed;
    std::string_view shape = behind(header, "'shape'");
    shape = shape.substr(0, shape.find(')'));
    std::vector<std::uint64_t> sizes;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        std::uint64_t size = 0;
        const auto read = std::from_chars(shape.data() + i, shape.data() + shape.size(), size);
        if (read.ec != std::errc())
            continue;
        sizes.push_back(size);
        i = static_cast<std::size_t>(read.ptr - shape.data());
    }
    if (sizes.empty() || sizes.size() > 2 || (sizes.size() == 2 && m_fields.size() > 1))
        return bad("the array is neither a list of events nor a table", shape);
    if (sizes.size() == 2) {
        const NpyField number = m_fields.begin()->second;
        if (sizes[1] < 1 || sizes[1] > 64)
            return bad("the table's width is not that of events", shape);
        m_fields.clear();
        for (std::size_t i = 0; i < sizes[1]; ++i)
            m_fields.emplace(std::to_string(i), NpyField{i * number.size, number.kind, number.size});
        m_rowSize = number.size * sizes[1];
    }
    m_rows = sizes[0];
    return {};
}

Result<std::span<const std::byte>> NpyStream::next()
{
    while (m_rowInArray == m_rows) {
        m_rows = m_rowInArray = 0;
        auto more = readHeader();
        if (!more)
            return std::move(more).error();
        if (!*more)
            return std::span<const std::byte>();
    }
    auto more = need(m_rowSize);
    if (!more)
        return std::move(more).error();
    const std::span<const std::byte> row(m_buffer.data() + m_at, m_rowSize);
    m_at += m_rowSize;
    ++m_rowInArray;
    ++m_row;
    return row;
}

double NpyStream::asDouble(std::span<const std::byte> row, const NpyField& field)
{
    if (field.kind != 'f')
        return static_cast<double>(asInteger(row, field));
    if (field.size == 4) {
        float value = 0;
        std::memcpy(&value, row.data() + field.offset, sizeof value);
        return static_cast<double>(value);
    }
    double value = 0;
    std::memcpy(&value, row.data() + field.offset, sizeof value);
    return value;
}

std::int64_t NpyStream::asInteger(std::span<const std::byte> row, const NpyField& field)
{
    if (field.kind == 'f') {
        const double value = asDouble(row, field);
        // Older versions keep times and kinds in doubles.
        return value > -9.2e18 && value < 9.2e18 ? static_cast<std::int64_t>(value) : 0;
    }
    std::uint64_t bits = 0;
    static_assert(std::endian::native == std::endian::little);
    std::memcpy(&bits, row.data() + field.offset, field.size);
    if (field.kind == 'i' && field.size < 8) {
        const auto shift = static_cast<int>(64 - field.size * 8);
        return static_cast<std::int64_t>(bits << shift) >> shift;
    }
    return static_cast<std::int64_t>(bits);
}

} // namespace wh
