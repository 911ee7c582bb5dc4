// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/parsing/JsonArray.h"

#include "core/data/parsing/Field.h"

#include <utility>

namespace wh {

JsonArray::JsonArray(InputStream& input, std::string key) : m_input(input), m_key(std::move(key)) {}

Error JsonArray::bad(const char* reason) const
{
    return Error("import.bad_json", {{"reason", reason},
                                     {"value", shownValue(std::string_view(m_buffer).substr(m_at))},
                                     {"file", m_input.path().string()},
                                     {"line", std::to_string(m_line)},
                                     {"remedy", "the file must hold one JSON array of rows"}});
}

Error JsonArray::truncated() const
{
    return Error("import.truncated_json", {{"file", m_input.path().string()},
                                           {"row", std::to_string(m_row)},
                                           {"line", std::to_string(m_line)},
                                           {"remedy", "the file ends inside the JSON; download it again"}});
}

Result<bool> JsonArray::fill()
{
    m_buffer.erase(0, m_at);
    m_at = 0;
    auto bytes = m_input.nextBytes();
    if (!bytes)
        return std::move(bytes).error();
    m_buffer.append(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    return !bytes->empty();
}

Result<bool> JsonArray::skipBlanks()
{
    for (;;) {
        while (m_at < m_buffer.size()) {
            const char c = m_buffer[m_at];
            if (c == '\n')
                ++m_line;
            else if (c != ' ' && c != '\t' && c != '\r')
                return true;
            ++m_at;
        }
        auto more = fill();
        if (!more || !*more)
            return more;
    }
}

Result<bool> JsonArray::openArray()
{
    auto more = skipBlanks();
    if (!more || !*more)
        return more;
    if (m_buffer[m_at] == '[') {
        ++m_at;
        m_inArray = true;
        return true;
    }
    if (m_buffer[m_at] != '{' || m_key.empty())
        return bad("no array of rows");
    const std::string sought = '"' + m_key + '"';
    std::size_t found = m_buffer.find(sought, m_at);
    while (found == std::string::npos && m_buffer.size() < kMaxElement) {
        more = fill();
        if (!more)
            return more;
        if (!*more)
            return bad("the key of the rows is missing");
        found = m_buffer.find(sought, m_at);
    }
    if (found == std::string::npos)
        return bad("the key of the rows is missing");
    for (; m_at < found + sought.size(); ++m_at)
        m_line += m_buffer[m_at] == '\n';
    for (const char expected : {':', '['}) {
        more = skipBlanks();
        if (!more)
            return more;
        if (!*more)
            return truncated();
        if (m_buffer[m_at++] != expected)
            return bad("the rows are not an array");
    }
    m_inArray = true;
    m_inObject = true;
    return true;
}

Result<void> JsonArray::closeObject()
{
    int depth = 1;
    bool text = false;
    while (depth > 0) {
        if (m_at >= m_buffer.size()) {
            auto more = fill();
            if (!more)
                return std::move(more).error();
            if (!*more)
                return truncated();
        }
        const char c = m_buffer[m_at++];
        if (c == '"')
            text = !text;
        else if (!text && (c == '{' || c == '['))
            ++depth;
        else if (!text && (c == '}' || c == ']'))
            --depth;
        m_line += c == '\n';
    }
    m_inObject = false;
    return {};
}

Result<bool> JsonArray::next(std::string_view& element)
{
    for (;;) {
        if (!m_inArray) {
            auto opened = openArray();
            if (!opened || !*opened)
                return opened;
        }
        auto more = skipBlanks();
        if (!more)
            return more;
        if (!*more)
            return truncated();
        if (m_buffer[m_at] == ',') {
            ++m_at;
            continue;
        }
        if (m_buffer[m_at] != ']')
            break;
        ++m_at;
        m_inArray = false;
        if (m_inObject) {
            if (auto closed = closeObject(); !closed)
                return closed.error();
        }
    }
    ++m_row;
    m_rowLine = m_line;
    int depth = 0;
    bool inString = false;
    bool escaped = false;
    std::size_t at = m_at;
    for (;;) {
        if (at >= m_buffer.size()) {
            if (m_buffer.size() - m_at > kMaxElement) {
                return Error("import.row_too_long", {{"file", m_input.path().string()},
                                                     {"row", std::to_string(m_row)},
                                                     {"line", std::to_string(m_rowLine)},
                                                     {"limit", std::to_string(kMaxElement) + " bytes"},
                                                     {"remedy", "no row is that long; is this the right format?"}});
            }
            at -= m_at;
            auto more = fill();
            if (!more)
                return more;
            if (!*more)
                return truncated();
        }
        const char c = m_buffer[at];
        m_line += c == '\n';
        if (inString) {
            if (escaped)
                escaped = false;
            else if (c == '\\')
                escaped = true;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if (c == ']' || c == '}') {
            if (depth == 0)
                break;
            if (--depth == 0) {
                ++at;
                break;
            }
        } else if (c == ',' && depth == 0) {
            break;
        }
        ++at;
    }
    element = std::string_view(m_buffer).substr(m_at, at - m_at);
    m_at = at;
    return true;
}

} // namespace wh
