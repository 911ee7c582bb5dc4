// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace wh::js {

enum class TokenKind : std::uint8_t {
    Name,        ///< identifiers and keywords
    PrivateName, ///< "#count"
    Number,      ///< with its suffix: "10n"
    String,
    Template, ///< a piece of one, with its "`", "${" and "}"
    Regex,
    Punctuator,
    End, ///< once, at the end
};

/// Where something stands in a text: lines and columns from 1, columns in characters.
struct Place
{
    std::uint32_t line = 1;
    std::uint32_t column = 1;
    bool operator==(const Place&) const = default;
};

struct Token
{
    static constexpr std::uint32_t kAlone = UINT32_MAX;

    TokenKind kind = TokenKind::End;
    bool startsLine = false; ///< a line break stands between it and the one before
    std::string_view text;   ///< of the source, as written
    Place place;
    /// Of a bracket, or of a template's piece: the index of the one that closes or opens it. A piece between two
    /// "${…}" does both, and has the one that closes it.
    std::uint32_t partner = kAlone;
    /// The block comment that stands right before it, as written; empty: none does.
    std::string_view comment;

    bool is(std::string_view word) const { return text == word && kind != TokenKind::String; }
};

/// The tokens of a source of today's JavaScript (ECMAScript 2023), which is more than the engine may understand, and
/// of TypeScript's declarations. The last is End. `mistakes` are what cannot be read: script.syntax {message, line,
/// column}. Pure; the source is UTF-8, and must outlive the tokens.
struct TokenList
{
    std::vector<Token> tokens;
    std::vector<Error> mistakes;

    static TokenList of(std::string_view source);
};

} // namespace wh::js
