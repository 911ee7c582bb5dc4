// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/language/JsTokens.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace wh::js {

namespace {

/// Longest first within each length of what may follow.
constexpr auto kPunctuators = std::to_array<std::string_view>(
    {">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "?\?=", "=>", "==", "!=", "<=",
     ">=",   "&&",  "||",  "??",  "?.",  "++",  "--",  "+=",  "-=",  "*=",  "/=",   "%=", "&=", "|=", "^=",
     "<<",   ">>",  "**",  "{",   "}",   "(",   ")",   "[",   "]",   ";",   ",",    "<",  ">",  "+",  "-",
     "*",    "/",   "%",   "&",   "|",   "^",   "!",   "~",   "?",   ":",   "=",    ".",  "@",  "#"});

/// After these an expression begins, so that "/" opens a regular expression.
constexpr std::array<std::string_view, 13> kBeforeExpression = {
    "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do", "instanceof", "yield"};
constexpr std::array<std::string_view, 4> kBeforeCondition = {"if", "while", "for", "with"};

template<std::size_t N>
bool isAmong(std::string_view text, const std::array<std::string_view, N>& words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c == '\\' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isNamePart(char c)
{
    return isNameStart(c) || isDigit(c);
}

class Lexer
{
public:
    explicit Lexer(std::string_view source) : m_source(source) {}

    TokenList run()
    {
        if (m_source.starts_with("#!"))
            skipLine();
        while (skipBlanks(), m_at < m_source.size())
            next();
        for (const auto open : m_open)
            complain(m_list.tokens[open].place, "\"" + std::string(m_list.tokens[open].text) + "\" is never closed");
        add(TokenKind::End, m_at, m_at);
        return std::move(m_list);
    }

private:
    char at(std::size_t ahead = 0) const { return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : '\0'; }

    void step()
    {
        const char c = m_source[m_at++];
        if (c == '\n') {
            ++m_place.line;
            m_place.column = 1;
            m_startsLine = true;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) { // the first byte of a character
            ++m_place.column;
        }
    }
    void stepTo(std::size_t end)
    {
        while (m_at < end)
            step();
    }
    void skipLine()
    {
        while (m_at < m_source.size() && at() != '\n')
            step();
    }

    void skipBlanks()
    {
        while (m_at < m_source.size()) {
            const char c = at();
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\v' || c == '\f') {
                step();
            } else if (m_source.substr(m_at).starts_with("\xEF\xBB\xBF") ||
                       m_source.substr(m_at).starts_with("\xC2\xA0")) {
                stepTo(m_at + (c == '\xEF' ? 3 : 2)); // byte order mark, no-break space
            } else if (c == '/' && at(1) == '/') {
                skipLine();
            } else if (c == '/' && at(1) == '*') {
                skipComment();
            } else {
                return;
            }
        }
    }

    void skipComment()
    {
        const auto begin = m_at;
        const auto place = m_place;
        const auto close = m_source.find("*/", m_at + 2);
        if (close == std::string_view::npos) {
            complain(place, "a comment is never closed");
            stepTo(m_source.size());
            return;
        }
        stepTo(close + 2);
        m_comment = m_source.substr(begin, m_at - begin);
    }

    void next()
    {
        const char c = at();
        if (c == '}' && !m_open.empty() && m_list.tokens[m_open.back()].kind == TokenKind::Template) {
            readTemplate(); // the end of "${…}"
        } else if (c == '`') {
            readTemplate();
        } else if (isNameStart(c)) {
            readName(TokenKind::Name);
        } else if (c == '#' && isNameStart(at(1))) {
            readName(TokenKind::PrivateName);
        } else if (isDigit(c) || (c == '.' && isDigit(at(1)))) {
            readNumber();
        } else if (c == '"' || c == '\'') {
            readString(c);
        } else if (c == '/' && mayBeRegex()) {
            readRegex();
        } else {
            readPunctuator();
        }
    }

    std::uint32_t add(TokenKind kind, std::size_t begin, std::size_t end)
    {
        Token token;
        token.kind = kind;
        token.startsLine = m_startsLine || m_list.tokens.empty();
        token.text = m_source.substr(begin, end - begin);
        token.place = m_place;
        token.comment = std::exchange(m_comment, {});
        stepTo(end);
        m_startsLine = false; // a template may hold lines; what follows stands on its last
        m_list.tokens.push_back(token);
        return static_cast<std::uint32_t>(m_list.tokens.size() - 1);
    }

    void complain(Place place, std::string message)
    {
        if (m_list.mistakes.size() < 50)
            m_list.mistakes.push_back(Error("script.syntax", {{"message", std::move(message)},
                                                              {"line", std::to_string(place.line)},
                                                              {"column", std::to_string(place.column)}}));
    }

    void readName(TokenKind kind)
    {
        auto end = m_at + 1;
        while (end < m_source.size() && isNamePart(m_source[end]))
            ++end;
        add(kind, m_at, end);
    }

    void readNumber()
    {
        auto end = m_at;
        const bool isRadix = at() == '0' && std::string_view("xXoObB").find(at(1)) != std::string_view::npos && at(1);
        bool hasPoint = false;
        bool isExponent = false;
        while (end < m_source.size()) {
            const char c = m_source[end];
            if (!isRadix && (c == 'e' || c == 'E')) {
                isExponent = true;
            } else if (c == '.' && !isRadix && !hasPoint) {
                hasPoint = true;
            } else if ((c == '+' || c == '-') && isExponent && (m_source[end - 1] == 'e' || m_source[end - 1] == 'E')) {
                isExponent = false;
            } else if (!isNamePart(c)) {
                break;
            }
            ++end;
        }
        add(TokenKind::Number, m_at, end);
    }

    void readString(char quote)
    {
        auto end = m_at + 1;
        while (end < m_source.size() && m_source[end] != quote && m_source[end] != '\n')
            end += m_source[end] == '\\' && end + 1 < m_source.size() ? 2 : 1;
        if (end >= m_source.size() || m_source[end] != quote) {
            complain(m_place, "a text is never closed");
            add(TokenKind::String, m_at, std::min(end, m_source.size()));
            return;
        }
        add(TokenKind::String, m_at, end + 1);
    }

    /// From "`" or from the "}" of a "${…}" to the next "${" or the "`" that ends it all.
    void readTemplate()
    {
        auto end = m_at + 1;
        while (end < m_source.size() && m_source[end] != '`' && !m_source.substr(end).starts_with("${"))
            end += m_source[end] == '\\' && end + 1 < m_source.size() ? 2 : 1;
        const bool continues = at() == '}';
        if (end >= m_source.size()) {
            complain(m_place, "a template is never closed");
            end = m_source.size();
        } else {
            end += m_source[end] == '`' ? 1 : 2;
        }
        const bool goesOn = m_source.substr(m_at, end - m_at).ends_with("${");
        const auto token = add(TokenKind::Template, m_at, end);
        if (continues)
            closeWith(token);
        if (goesOn)
            m_open.push_back(token);
    }

    bool mayBeRegex() const
    {
        if (m_list.tokens.empty())
            return true;
        const auto& before = m_list.tokens.back();
        switch (before.kind) {
        case TokenKind::Name: {
            const bool isMember = m_list.tokens.size() > 1 && m_list.tokens[m_list.tokens.size() - 2].text == ".";
            return !isMember && isAmong(before.text, kBeforeExpression);
        }
        case TokenKind::Template:
            return before.text.ends_with("${");
        case TokenKind::Punctuator:
            break;
        default:
            return false;
        }
        if (before.text == ")") // "if (…) /x/.test(…)" against "(a + b) / c"
            return before.partner != Token::kAlone && before.partner > 0 &&
                   isAmong(m_list.tokens[before.partner - 1].text, kBeforeCondition);
        if (before.text == "}")
            return !closesValue(before);
        return before.text != "]" && before.text != "++" && before.text != "--";
    }

    /// Whether a "}" ends an object rather than a block: what stands before its "{" tells.
    bool closesValue(const Token& brace) const
    {
        if (brace.partner == Token::kAlone || brace.partner == 0)
            return false;
        const auto& before = m_list.tokens[brace.partner - 1];
        if (before.kind == TokenKind::Name)
            return before.text == "return" || before.text == "typeof" || before.text == "default";
        static constexpr std::array<std::string_view, 15> kValueFollows = {
            "=", "(", "[", ",", "?", ":", "+", "-", "*", "&&", "||", "??", "==", "===", "..."};
        return isAmong(before.text, kValueFollows);
    }

    void readRegex()
    {
        auto end = m_at + 1;
        bool isInClass = false;
        while (end < m_source.size() && m_source[end] != '\n' && (isInClass || m_source[end] != '/')) {
            if (m_source[end] == '[')
                isInClass = true;
            else if (m_source[end] == ']')
                isInClass = false;
            end += m_source[end] == '\\' && end + 1 < m_source.size() ? 2 : 1;
        }
        if (end >= m_source.size() || m_source[end] != '/') {
            complain(m_place, "a regular expression is never closed");
            add(TokenKind::Regex, m_at, std::min(end, m_source.size()));
            return;
        }
        ++end;
        while (end < m_source.size() && isNamePart(m_source[end]))
            ++end;
        add(TokenKind::Regex, m_at, end);
    }

    void readPunctuator()
    {
        const auto rest = m_source.substr(m_at);
        for (const auto punctuator : kPunctuators) {
            if (!rest.starts_with(punctuator))
                continue;
            if (punctuator == "?." && rest.size() > 2 && isDigit(rest[2]))
                continue; // "a?.5:b"
            const auto token = add(TokenKind::Punctuator, m_at, m_at + punctuator.size());
            if (punctuator == "(" || punctuator == "[" || punctuator == "{")
                m_open.push_back(token);
            else if (punctuator == ")" || punctuator == "]" || punctuator == "}")
                closeWith(token);
            return;
        }
        complain(m_place, "the character \"" + std::string(rest.substr(0, 1)) + "\" has no meaning here");
        step();
    }

    void closeWith(std::uint32_t token)
    {
        const auto close = m_list.tokens[token].text.front();
        const char open = close == ')' ? '(' : close == ']' ? '[' : '{';
        if (m_open.empty() || m_list.tokens[m_open.back()].text.back() != open) {
            complain(m_list.tokens[token].place, std::string("\"") + close + "\" closes nothing");
            return;
        }
        m_list.tokens[token].partner = m_open.back();
        m_list.tokens[m_open.back()].partner = token;
        m_open.pop_back();
    }

    const std::string_view m_source;
    std::size_t m_at = 0;
    Place m_place;
    bool m_startsLine = true;
    std::string_view m_comment;
    std::vector<std::uint32_t> m_open;
    TokenList m_list;
};

} // namespace

TokenList TokenList::of(std::string_view source)
{
    return Lexer(source).run();
}

} // namespace wh::js
