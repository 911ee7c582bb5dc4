// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptLexer.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wh {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || (c & 0x80) != 0;
}

bool isWordPart(char c)
{
    return isWordStart(c) || isDigit(c);
}

/// After these a slash begins an expression, not a division.
bool expectsExpression(std::string_view word)
{
    static constexpr std::array words = {"return", "typeof", "case", "in", "of",         "delete", "void",
                                         "throw",  "new",    "else", "do", "instanceof", "yield"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

class Lexer
{
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    std::vector<ScriptToken> run()
    {
        if (m_text.starts_with("\xef\xbb\xbf"))
            m_at = m_lineStart = 3;
        while (skipBlanks(), m_at < m_text.size())
            one();
        return std::move(m_tokens);
    }

private:
    char peek(std::size_t ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0'; }

    void newLine()
    {
        ++m_line;
        m_lineStart = m_at;
        m_broken = true;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '\n') {
                ++m_at;
                newLine();
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v') {
                ++m_at;
            } else if (c == '/' && peek(1) == '/') {
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            } else if (c == '/' && peek(1) == '*') {
                const std::size_t end = m_text.find("*/", m_at + 2);
                const std::size_t stop = end == m_text.npos ? m_text.size() : end + 2;
                passTo(stop);
            } else {
                return;
            }
        }
    }

    /// Over text that may hold line breaks.
    void passTo(std::size_t stop)
    {
        while (m_at < stop) {
            if (m_text[m_at++] == '\n')
                newLine();
        }
    }

    void push(ScriptToken::Kind kind, std::size_t end)
    {
        const std::string_view before = m_text.substr(m_lineStart, m_at - m_lineStart);
        const auto characters = std::count_if(before.begin(), before.end(), [](char c) { return (c & 0xc0) != 0x80; });
        m_tokens.push_back({kind, m_text.substr(m_at, end - m_at), m_line, static_cast<std::size_t>(characters) + 1,
                            std::exchange(m_broken, false)});
        passTo(end);
        m_broken = false;
    }

    void one()
    {
        const char c = m_text[m_at];
        if (isWordStart(c) || (c == '#' && isWordStart(peek(1))) || c == '\\') {
            std::size_t end = m_at + 1;
            while (end < m_text.size() && isWordPart(m_text[end]))
                ++end;
            push(ScriptToken::Kind::Word, end);
        } else if (isDigit(c) || (c == '.' && isDigit(peek(1)))) {
            push(ScriptToken::Kind::Number, numberEnd());
        } else if (c == '"' || c == '\'') {
            push(ScriptToken::Kind::String, stringEnd(c));
        } else if (c == '`') {
            templateFrom(m_at + 1);
        } else if (c == '}' && !m_templates.empty() && m_templates.back() == 0) {
            m_templates.pop_back();
            templateFrom(m_at + 1);
        } else if (c == '/' && regexMayBegin() && regexEnd() != 0) {
            push(ScriptToken::Kind::Regex, regexEnd());
        } else {
            if (!m_templates.empty() && c == '{')
                ++m_templates.back();
            if (!m_templates.empty() && c == '}')
                --m_templates.back();
            push(ScriptToken::Kind::Punctuator, m_at + punctuatorLength());
        }
    }

    std::size_t numberEnd() const
    {
        std::size_t end = m_at;
        const bool hexadecimal = m_text[m_at] == '0' && (peek(1) == 'x' || peek(1) == 'X');
        for (; end < m_text.size(); ++end) {
            const char c = m_text[end];
            const bool sign = (c == '+' || c == '-') && !hexadecimal && (m_text[end - (end > m_at)] | 0x20) == 'e';
            if (!isWordPart(c) && c != '.' && !sign)
                break;
        }
        return end;
    }

    /// A string that is not closed ends with its line.
    std::size_t stringEnd(char quote) const
    {
        std::size_t end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != '\n')
            end += m_text[end] == '\\' ? 2 : 1;
        return std::min(end + (end < m_text.size() && m_text[end] == quote), m_text.size());
    }

    void templateFrom(std::size_t from)
    {
        std::size_t end = from;
        while (end < m_text.size() && m_text[end] != '`') {
            if (m_text[end] == '$' && end + 1 < m_text.size() && m_text[end + 1] == '{') {
                m_templates.push_back(0);
                push(ScriptToken::Kind::Template, end + 2);
                return;
            }
            end += m_text[end] == '\\' ? 2 : 1;
        }
        push(ScriptToken::Kind::Template, std::min(end + 1, m_text.size()));
    }

    bool regexMayBegin() const
    {
        if (m_tokens.empty())
            return true;
        const ScriptToken& last = m_tokens.back();
        if (last.isWord())
            return expectsExpression(last.text);
        if (last.kind == ScriptToken::Kind::Template)
            return last.text.ends_with("${");
        return last.kind == ScriptToken::Kind::Punctuator && last.text != ")" && last.text != "]" && last.text != "}";
    }

    /// 0: no regular expression ends on this line.
    std::size_t regexEnd() const
    {
        bool inClass = false;
        for (std::size_t end = m_at + 1; end < m_text.size() && m_text[end] != '\n'; ++end) {
            const char c = m_text[end];
            if (c == '\\') {
                ++end;
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (c == '/' && !inClass) {
                ++end;
                while (end < m_text.size() && isWordPart(m_text[end]))
                    ++end;
                return end;
            }
        }
        return 0;
    }

    std::size_t punctuatorLength() const
    {
        static constexpr std::array<std::string_view, 13> longer = {
            "...", "=>", "?\?=", "||=", "&&=", "**=", "===", "!==", "??", "?.", "&&", "||", "**"};
        for (const auto& text : longer) {
            if (m_text.substr(m_at).starts_with(text))
                return text.size();
        }
        return 1;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_lineStart = 0;
    bool m_broken = false;
    std::vector<int> m_templates; ///< open braces within each template's expression
    std::vector<ScriptToken> m_tokens;
};

} // namespace

std::vector<ScriptToken> lexScript(std::string_view text)
{
    return Lexer(text).run();
}

} // namespace wh
