// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/Lexer.h"

#include "core/base/Utf8.h"

#include <cstdio>
#include <optional>
#include <vector>

namespace wh::graphql {

namespace {

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Removes the indentation that all lines but the first share, and blank lines at both ends (section 2.9.4).
std::string dedent(std::string_view raw)
{
    std::vector<std::string_view> lines;
    std::size_t from = 0;
    for (std::size_t i = 0; i <= raw.size(); ++i) {
        if (i < raw.size() && raw[i] != '\n')
            continue;
        lines.push_back(raw.substr(from, i - from));
        from = i + 1;
    }
    std::optional<std::size_t> common;
    std::optional<std::size_t> first;
    std::size_t last = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t indent = lines[i].find_first_not_of(" \t");
        if (indent == std::string_view::npos)
            continue;
        if (!first)
            first = i;
        last = i;
        if (i > 0 && (!common || indent < *common))
            common = indent;
    }
    std::string value;
    if (!first)
        return value;
    for (std::size_t i = *first; i <= last; ++i) {
        if (i > *first)
            value += '\n';
        value += i == 0 ? lines[i] : lines[i].substr(std::min(common.value_or(0), lines[i].size()));
    }
    return value;
}

} // namespace

std::string Token::describe(Kind kind)
{
    static constexpr const char* kNames[] = {"<EOF>", "\"!\"", "\"$\"", "\"&\"", "\"(\"",  "\")\"",      "\"...\"",
                                             "\":\"", "\"=\"", "\"@\"", "\"[\"", "\"]\"",  "\"{\"",      "\"|\"",
                                             "\"}\"", "Name",  "Int",   "Float", "String", "BlockString"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::string Token::describe() const
{
    std::string name = describe(kind);
    if (kind >= Kind::Name)
        name.append(" \"").append(text).append("\"");
    return name;
}

Lexer::Lexer(std::string_view source, Arena& arena) : m_source(source), m_arena(arena)
{
    if (m_source.starts_with("\xef\xbb\xbf"))
        m_at = 3;
}

void Lexer::skipIgnored()
{
    for (; m_at < m_source.size(); ++m_at) {
        const char c = m_source[m_at];
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ',')
            continue;
        if (c == '\xef' && m_source.substr(m_at, 3) == "\xef\xbb\xbf") {
            m_at += 2;
            continue;
        }
        if (c != '#')
            return;
        while (m_at + 1 < m_source.size() && m_source[m_at + 1] != '\n' && m_source[m_at + 1] != '\r')
            ++m_at;
    }
}

Token Lexer::punctuator(Token::Kind kind, std::size_t length)
{
    const Token token{kind, static_cast<std::uint32_t>(m_at), m_source.substr(m_at, length)};
    m_at += length;
    return token;
}

Token Lexer::next()
{
    using Kind = Token::Kind;
    skipIgnored();
    if (m_at >= m_source.size())
        return {Kind::End, static_cast<std::uint32_t>(m_source.size()), {}};
    const char c = m_source[m_at];
    if (isNameStart(c)) {
        std::size_t end = m_at + 1;
        while (end < m_source.size() && (isNameStart(m_source[end]) || isDigit(m_source[end])))
            ++end;
        return punctuator(Kind::Name, end - m_at);
    }
    switch (c) {
    case '!':
        return punctuator(Kind::Bang, 1);
    case '$':
        return punctuator(Kind::Dollar, 1);
    case '&':
        return punctuator(Kind::Ampersand, 1);
    case '(':
        return punctuator(Kind::ParenOpen, 1);
    case ')':
        return punctuator(Kind::ParenClose, 1);
    case ':':
        return punctuator(Kind::Colon, 1);
    case '=':
        return punctuator(Kind::Equals, 1);
    case '@':
        return punctuator(Kind::At, 1);
    case '[':
        return punctuator(Kind::BracketOpen, 1);
    case ']':
        return punctuator(Kind::BracketClose, 1);
    case '{':
        return punctuator(Kind::BraceOpen, 1);
    case '|':
        return punctuator(Kind::Pipe, 1);
    case '}':
        return punctuator(Kind::BraceClose, 1);
    case '.':
        if (at(m_at + 1) == '.' && at(m_at + 2) == '.')
            return punctuator(Kind::Spread, 3);
        break;
    case '"':
        return at(m_at + 1) == '"' && at(m_at + 2) == '"' ? blockString() : string();
    case '\'':
        throw SyntaxFault{"Unexpected single quote character ('), did you mean to use a double quote (\")?", m_at};
    default:
        break;
    }
    if (isDigit(c) || c == '-')
        return number();
    if (utf8Length(m_source, m_at) == 0)
        throw SyntaxFault{"Invalid character: " + named(m_at) + ".", m_at};
    throw SyntaxFault{"Unexpected character: " + named(m_at) + ".", m_at};
}

std::size_t Lexer::digits(std::size_t index) const
{
    if (!isDigit(at(index)))
        throw SyntaxFault{"Invalid number, expected digit but got: " + named(index) + ".", index};
    while (isDigit(at(index)))
        ++index;
    return index;
}

Token Lexer::number()
{
    std::size_t end = m_at + (at(m_at) == '-' ? 1 : 0);
    bool isFloat = false;
    if (at(end) == '0') {
        ++end;
        if (isDigit(at(end)))
            throw SyntaxFault{"Invalid number, unexpected digit after 0: " + named(end) + ".", end};
    } else {
        end = digits(end);
    }
    if (at(end) == '.') {
        isFloat = true;
        end = digits(end + 1);
    }
    if (at(end) == 'e' || at(end) == 'E') {
        isFloat = true;
        ++end;
        end = digits(at(end) == '+' || at(end) == '-' ? end + 1 : end);
    }
    if (at(end) == '.' || isNameStart(at(end)))
        throw SyntaxFault{"Invalid number, expected digit but got: " + named(end) + ".", end};
    return punctuator(isFloat ? Token::Kind::Float : Token::Kind::Int, end - m_at);
}

/// The length of the character at `index`, which must be one that a string may hold.
std::size_t Lexer::character(std::size_t index) const
{
    const std::size_t length = utf8Length(m_source, index);
    if (length == 0)
        throw SyntaxFault{"Invalid character within String: " + named(index) + ".", index};
    return length;
}

Token Lexer::string()
{
    const std::size_t start = m_at;
    std::size_t index = start + 1;
    std::size_t copied = index;
    std::string value;
    bool escaped = false;
    for (;;) {
        const char c = at(index);
        if (index >= m_source.size() || c == '\n' || c == '\r')
            throw SyntaxFault{"Unterminated string.", index};
        if (c == '"')
            break;
        if (c == '\\') {
            escaped = true;
            value += m_source.substr(copied, index - copied);
            index = escape(index, value);
            copied = index;
        } else {
            index += static_cast<unsigned char>(c) < 0x80 ? 1 : character(index);
        }
    }
    const std::string_view rest = m_source.substr(copied, index - copied);
    m_at = index + 1;
    return {Token::Kind::String, static_cast<std::uint32_t>(start), escaped ? m_arena.text(value.append(rest)) : rest};
}

std::size_t Lexer::escape(std::size_t index, std::string& value) const
{
    switch (at(index + 1)) {
    case '"':
        value += '"';
        return index + 2;
    case '\\':
        value += '\\';
        return index + 2;
    case '/':
        value += '/';
        return index + 2;
    case 'b':
        value += '\b';
        return index + 2;
    case 'f':
        value += '\f';
        return index + 2;
    case 'n':
        value += '\n';
        return index + 2;
    case 'r':
        value += '\r';
        return index + 2;
    case 't':
        value += '\t';
        return index + 2;
    case 'u':
        return unicodeEscape(index, value);
    default:
        break;
    }
    const std::size_t length = std::max<std::size_t>(1, utf8Length(m_source, index + 1));
    throw SyntaxFault{"Invalid character escape sequence: \"" + std::string(m_source.substr(index, 1 + length)) + "\".",
                      index};
}

std::size_t Lexer::unicodeEscape(std::size_t index, std::string& value) const
{
    const auto hex = [&](std::size_t from, std::size_t to) -> std::int64_t {
        std::int64_t code = 0;
        for (std::size_t i = from; i < to; ++i) {
            const char c = at(i);
            const int digit = isDigit(c)               ? c - '0'
                              : (c >= 'a' && c <= 'f') ? c - 'a' + 10
                              : (c >= 'A' && c <= 'F') ? c - 'A' + 10
                                                       : -1;
            if (digit < 0)
                return -1;
            code = code * 16 + digit;
        }
        return code;
    };
    const auto refuse = [&](std::size_t length) {
        return SyntaxFault{"Invalid Unicode escape sequence: \"" + std::string(m_source.substr(index, length)) + "\".",
                           index};
    };
    if (at(index + 2) == '{') {
        std::size_t end = index + 3;
        while (end < index + 12 && isalnum(static_cast<unsigned char>(at(end))))
            ++end;
        const std::int64_t code = end > index + 3 && at(end) == '}' ? hex(index + 3, end) : -1;
        if (code < 0 || !appendUtf8(value, code))
            throw refuse(end - index + (at(end) == '}' ? 1 : 0));
        return end + 1;
    }
    const std::int64_t high = hex(index + 2, index + 6);
    if (high >= 0 && appendUtf8(value, high))
        return index + 6;
    if (high >= 0xd800 && high <= 0xdbff && at(index + 6) == '\\' && at(index + 7) == 'u') {
        const std::int64_t low = hex(index + 8, index + 12);
        if (low >= 0xdc00 && low <= 0xdfff) {
            appendUtf8(value, 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00));
            return index + 12;
        }
    }
    throw refuse(6);
}

Token Lexer::blockString()
{
    const std::size_t start = m_at;
    std::string raw;
    std::size_t index = start + 3;
    for (;;) {
        if (index >= m_source.size())
            throw SyntaxFault{"Unterminated string.", index};
        const char c = m_source[index];
        if (c == '"' && at(index + 1) == '"' && at(index + 2) == '"')
            break;
        if (c == '\\' && m_source.substr(index, 4) == "\\\"\"\"") {
            raw += "\"\"\"";
            index += 4;
        } else if (c == '\r') {
            raw += '\n';
            index += at(index + 1) == '\n' ? 2 : 1;
        } else {
            const std::size_t length = static_cast<unsigned char>(c) < 0x80 ? 1 : character(index);
            raw += m_source.substr(index, length);
            index += length;
        }
    }
    m_at = index + 3;
    return {Token::Kind::BlockString, static_cast<std::uint32_t>(start), m_arena.text(dedent(raw))};
}

std::string Lexer::named(std::size_t index) const
{
    if (index >= m_source.size())
        return "<EOF>";
    const auto byte = static_cast<unsigned char>(m_source[index]);
    if (byte >= 0x20 && byte < 0x7f)
        return byte == '"' ? "'\"'" : std::string("\"") + m_source[index] + '"';
    char text[16];
    const std::size_t length = utf8Length(m_source, index);
    if (length == 0)
        std::snprintf(text, sizeof text, "byte 0x%02X", byte);
    else
        std::snprintf(text, sizeof text, "U+%04X", static_cast<unsigned>(decodeUtf8(m_source, index)));
    return text;
}

} // namespace wh::graphql
