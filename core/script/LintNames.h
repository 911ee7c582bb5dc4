// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/language/JsTokens.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// Globals that scripts have elsewhere, and what serves here.
struct Elsewhere
{
    std::string_view name;
    const char* remedy;
};
inline constexpr std::array kElsewhere = {
    Elsewhere{"require", "write import at the top of the file"},
    Elsewhere{"module", "write export before what other files use"},
    Elsewhere{"process", "leave it out: a script has neither a system nor files nor a network"},
    Elsewhere{"window", "leave it out: a script has no window"},
    Elsewhere{"document", "leave it out: a script has no window"},
    Elsewhere{"fetch", "leave it out: a script has neither a system nor files nor a network"},
    Elsewhere{"XMLHttpRequest", "leave it out: a script has neither a system nor files nor a network"},
    Elsewhere{"WebSocket", "leave it out: a script has neither a system nor files nor a network"},
    Elsewhere{"eval", "write the code itself: none is made from texts"},
    Elsewhere{"Function", "write the code itself: none is made from texts"},
};

/// A word or a global of the language itself: no misspelt name of ours, however near.
bool isOfTheLanguage(std::string_view name);
/// What Math has.
const std::vector<std::string>& mathNames();
/// What every object has.
bool isObjectMethod(std::string_view name);

/// The keys of an object that is written out, or taken apart, from its "{". None: some are only known when it is run.
std::optional<std::vector<std::size_t>> keysIn(const std::vector<js::Token>& tokens, std::size_t open);
/// export const parameters = {gamma: {…}, …}: their names, where they can be known without running it.
std::optional<std::vector<std::string>> parametersIn(std::string_view source);

} // namespace wh
