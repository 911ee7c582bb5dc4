// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/language/ApiCatalogue.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wh::ui {

// What an editor knows of a script's text: what fits at the caret, what a name means, how lines are indented. Texts are
// UTF-8, offsets are bytes. Pure; any thread.

/// Something that can be written at the caret.
struct Completion
{
    enum class Kind : std::uint8_t { Member, Global, Own, Keyword, Snippet };
    Kind kind = Kind::Own;
    std::string name;
    std::string signature; ///< as declared; empty: none is known
    std::string help;
    std::string insert; ///< what is written; "$0" in it is where the caret goes
    bool operator==(const Completion&) const = default;
};

struct Completions
{
    std::size_t begin = 0; ///< of the word that is being written
    std::vector<Completion> all;
    bool isMember = false; ///< behind a dot: nothing but these can stand there
};

/// What begins as the word before `offset` does (whatever its case), the best first. Nothing within strings and
/// comments.
Completions completionsAt(std::string_view text, std::size_t offset, const js::ApiCatalogue& api);

/// What a name within the text is. No name: nothing is known there.
struct NameHelp
{
    std::string name, signature, help;
};
NameHelp helpAt(std::string_view text, std::size_t offset, const js::ApiCatalogue& api);

/// A name that is written out as several lines. @see Completion::insert
struct Snippet
{
    const char* name;
    const char* help;
    const char* text;
};
const std::vector<Snippet>& snippets();

/// The text with each line indented by the brackets that it stands in (four blanks each), without blanks at the ends
/// of lines, ended by one line break. What lies within templates and block comments is left as it is. A text that
/// cannot be read comes back as it was.
std::string formatted(std::string_view text);
/// Where a byte of a text is in another that differs from it in one stretch. @return none: it is within that
std::optional<std::size_t> movedPlace(std::string_view before, std::string_view after, std::size_t place);

} // namespace wh::ui
