// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace wh {

/// A piece of a JavaScript text. The text is borrowed.
struct ScriptToken
{
    enum class Kind {
        Word, ///< identifiers and keywords; "#name" for private ones
        Number,
        String,   ///< with its quotes
        Template, ///< one stretch of a template text, from ` or } to ${ or `
        Regex,    ///< with its flags
        Punctuator,
    };

    Kind kind = Kind::Punctuator;
    std::string_view text;
    std::size_t line = 1;
    std::size_t column = 1; ///< in characters, from 1
    bool afterLineBreak = false;

    bool is(std::string_view expected) const { return text == expected && kind != Kind::String; }
    bool isWord() const { return kind == Kind::Word; }
};

/// Splits a text; comments and blanks are left out. Never fails: what is no JavaScript gives some tokens, and the
/// engine says what is wrong. Linear in the text. Pure.
std::vector<ScriptToken> lexScript(std::string_view text);

} // namespace wh
