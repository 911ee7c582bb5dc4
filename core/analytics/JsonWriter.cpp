// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/JsonWriter.h"

#include "core/analytics/NumberText.h"

#include <cmath>

namespace wh {

namespace {
constexpr std::size_t kPiece = std::size_t{64} << 10;
}

void JsonWriter::flush()
{
    if (!m_output || m_text.empty())
        return;
    m_output(m_text);
    m_text.clear();
}

JsonWriter& JsonWriter::inOneLine()
{
    m_lineNext = m_lineDepth == 0;
    return *this;
}

void JsonWriter::indent()
{
    if (m_lineDepth != 0) {
        return;
    }
    m_text += '\n';
    m_text.append(static_cast<std::size_t>(m_depth) * 2, ' ');
}

void JsonWriter::separate()
{
    if (m_text.size() >= kPiece)
        flush();
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_text += m_lineDepth != 0 ? ", " : ",";
    if (m_depth > 0)
        indent();
    m_first = false;
}

JsonWriter& JsonWriter::begin(char bracket)
{
    separate();
    m_text += bracket;
    ++m_depth;
    if (m_lineNext) {
        m_lineDepth = m_depth;
        m_lineNext = false;
    }
    m_first = true;
    return *this;
}

JsonWriter& JsonWriter::end(char bracket)
{
    const bool empty = m_first;
    const bool endsLine = m_lineDepth == m_depth;
    --m_depth;
    if (!empty)
        indent();
    m_text += bracket;
    if (endsLine)
        m_lineDepth = 0;
    m_first = false;
    if (m_depth == 0)
        m_text += '\n';
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name)
{
    separate();
    quote(name);
    m_text += ": ";
    m_afterKey = true;
    return *this;
}

JsonWriter& JsonWriter::raw(std::string_view text)
{
    separate();
    m_text += text;
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text)
{
    separate();
    quote(text);
    return *this;
}

JsonWriter& JsonWriter::value(double number)
{
    return std::isfinite(number) ? raw(shortestText(number)) : null();
}

JsonWriter& JsonWriter::value(std::int64_t number)
{
    return raw(std::to_string(number));
}

JsonWriter& JsonWriter::value(std::uint64_t number)
{
    return raw(std::to_string(number));
}

JsonWriter& JsonWriter::value(bool truth)
{
    return raw(truth ? "true" : "false");
}

JsonWriter& JsonWriter::null()
{
    return raw("null");
}

void JsonWriter::quote(std::string_view text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    m_text += '"';
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        const auto length = characterLength(text, i);
        if (length == 0) {
            m_text += "\xef\xbf\xbd";
            ++i;
            continue;
        }
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (c == '\n') {
            m_text += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            m_text += "\\u00";
            m_text += kHex[static_cast<unsigned char>(c) >> 4];
            m_text += kHex[static_cast<unsigned char>(c) & 15];
        } else {
            m_text.append(text, i, length);
        }
        i += length;
    }
    m_text += '"';
}

} // namespace wh
