// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Utf8.h"
#include "core/script/language/JsTokens.h"

#include <cstdint>
#include <cstdlib>

using namespace wh::js;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

bool isWithin(std::string_view part, std::string_view whole)
{
    return part.data() >= whole.data() && part.data() + part.size() <= whole.data() + whole.size();
}

bool isBefore(const Place& a, const Place& b)
{
    return a.line < b.line || (a.line == b.line && a.column < b.column);
}

/// The piece in the middle of a template, "} … ${", closes one and opens another, and knows the one that closes it.
bool arePartners(const TokenList& list, std::uint32_t one, std::uint32_t other)
{
    if (one == other || other >= list.tokens.size())
        return false;
    const Token& partner = list.tokens[other];
    return partner.partner == one || (one < other && partner.kind == TokenKind::Template && partner.partner > other &&
                                      partner.partner != Token::kAlone);
}

} // namespace

/// A script as somebody is typing it; what is not UTF-8 is refused before it gets here. Its tokens stand in it one
/// after another, whatever it is; partners know each other, and every mistake has its place.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view source(reinterpret_cast<const char*>(data), size);
    if (!wh::isUtf8(source))
        return -1;
    const TokenList list = TokenList::of(source);
    const auto& tokens = list.tokens;
    require(!tokens.empty() && tokens.back().kind == TokenKind::End);
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const Token& next = tokens[i + 1];
        require(token.kind != TokenKind::End && !token.text.empty() && isWithin(token.text, source));
        require(token.comment.empty() || isWithin(token.comment, source));
        require(isBefore(token.place, next.place));
        require(next.kind == TokenKind::End || next.text.data() >= token.text.data() + token.text.size());
        if (token.partner != Token::kAlone)
            require(arePartners(list, static_cast<std::uint32_t>(i), token.partner));
    }
    for (const auto& mistake : list.mistakes)
        require(mistake.code == "script.syntax" && !mistake.field("message").empty() && !mistake.field("line").empty());
    return 0;
}
