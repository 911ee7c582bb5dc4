// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace wh {

/// Whether a character shows nothing and changes how what is around it is shown, or commands a terminal: Unicode's
/// categories Cc, Zl and Zp, and the characters with the property Bidi_Control. Line ends and tabs are among them.
bool isHiddenCharacter(std::uint32_t code);

/// For a terminal, or whoever else obeys such characters: '?' for each of them but line ends and tabs, and for each
/// byte that is no UTF-8.
std::string withoutHidden(std::string_view text);

/// JSON that says the same with each of them beyond ASCII spelled out (\u009b): nlohmann's dump() leaves those as they
/// are. Of well-formed UTF-8.
std::string withHiddenEscaped(std::string_view json);

} // namespace wh
