// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/language/JsTokens.h"

#include <string_view>
#include <vector>

namespace wh::js {

/// What a source uses of the language that the engine does not have, before the engine stumbles over it: each
/// script.unsupported {construct, line, column, remedy}, in the order of the source, and before these what cannot be
/// read at all (TokenList::mistakes). The engine's own level is ECMAScript 2016 with "**", "?." and "??"
/// (docs/reference/script-language.md). Pure.
std::vector<Error> unsupportedIn(const TokenList& source);

} // namespace wh::js
