// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/Arena.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace wh::graphql {

/// What the lexer throws and the parser turns into a GraphQlError; it does not leave this module.
struct SyntaxFault
{
    std::string message;
    std::size_t at = 0;
    const char* code = "graphql.syntax";
};

struct Token
{
    enum class Kind : std::uint8_t {
        End,
        Bang,
        Dollar,
        Ampersand,
        ParenOpen,
        ParenClose,
        Spread,
        Colon,
        Equals,
        At,
        BracketOpen,
        BracketClose,
        BraceOpen,
        Pipe,
        BraceClose,
        Name,
        Int,
        Float,
        String,
        BlockString
    };

    Kind kind = Kind::End;
    std::uint32_t at = 0;
    std::string_view text; ///< as written; of a string its value, escapes resolved, a block's indentation removed

    /// How messages name it: `"{"`, `Name "user"`, `<EOF>`.
    std::string describe() const;
    static std::string describe(Kind kind);
};

/// Cuts UTF-8 text into tokens. Section 2.1 of the specification; accepts `\u{…}` escapes as well.
class Lexer
{
public:
    /// @param arena  takes the strings that are not in `source` as they are; outlives the tokens, as `source` does
    Lexer(std::string_view source, Arena& arena);

    /// The next token; End again and again at the end. Throws SyntaxFault.
    Token next();

private:
    void skipIgnored();
    Token punctuator(Token::Kind kind, std::size_t length);
    Token number();
    std::size_t digits(std::size_t at) const;
    Token string();
    Token blockString();
    std::size_t escape(std::size_t at, std::string& value) const;
    std::size_t unicodeEscape(std::size_t at, std::string& value) const;
    std::size_t character(std::size_t at) const;
    char at(std::size_t index) const { return index < m_source.size() ? m_source[index] : '\0'; }
    std::string named(std::size_t index) const;

    std::string_view m_source;
    Arena& m_arena;
    std::size_t m_at = 0;
};

} // namespace wh::graphql
