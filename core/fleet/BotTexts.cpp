// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/BotTexts.h"

#include "core/base/HiddenText.h"
#include "core/base/Utf8.h"
#include "core/fleet/BotLegs.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <string>

namespace wh {

namespace {

bool isBlank(std::uint32_t code)
{
    return code == ' ' || code == 0xa0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200b) || code == 0x202f ||
           code == 0x205f || code == 0x3000 || code == 0xfeff;
}

/// What is found out about a text in one walk.
struct Look
{
    std::size_t characters = 0;
    bool isWellFormed = true;
    bool hasHidden = false;
    bool hasBreaks = false; ///< line ends and tabs
    bool hasComma = false;
    bool isPadded = false; ///< begins or ends with a blank
    std::string shown;     ///< hidden characters spelled out; its beginning
};

Look lookAt(std::string_view text)
{
    constexpr std::size_t kShown = 80;
    Look look;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8Length(text, at);
        if (length == 0) {
            look.isWellFormed = false;
            return look;
        }
        const std::uint32_t code = decodeUtf8(text, at);
        const bool isBreak = code == '\n' || code == '\t';
        look.hasBreaks |= isBreak;
        look.hasHidden |= isHiddenCharacter(code) && !isBreak;
        look.hasComma |= code == ',';
        look.isPadded |= (at == 0 || at + length == text.size()) && isBlank(code);
        if (look.characters++ < kShown) {
            std::array<char, 16> spelled{};
            std::snprintf(spelled.data(), spelled.size(), "\\u{%x}", static_cast<unsigned>(code));
            look.shown += isHiddenCharacter(code) ? std::string(spelled.data()) : std::string(text.substr(at, length));
        }
        at += length;
    }
    return look;
}

struct Rule
{
    const char* code;
    std::string_view field;
    std::size_t most = 0;
    bool mayBeEmpty = false;
    bool mayHaveBreaks = false;
    bool mayHaveCommas = true;
};

Result<void> checkText(std::string_view text, const Rule& rule)
{
    const Look look = lookAt(text);
    std::string remedy;
    if (!look.isWellFormed)
        remedy = "write it in UTF-8";
    else if (look.characters == 0 && !rule.mayBeEmpty)
        remedy = "give it at least one character";
    else if (look.characters > rule.most)
        remedy =
            "give it at most " + std::to_string(rule.most) + " characters; it has " + std::to_string(look.characters);
    else if (look.hasHidden || (look.hasBreaks && !rule.mayHaveBreaks))
        remedy = "leave out what cannot be seen: control characters and those that turn the direction of writing";
    else if (look.isPadded && !rule.mayHaveBreaks)
        remedy = "leave out the blanks at its ends";
    else if (look.hasComma && !rule.mayHaveCommas)
        remedy = "leave out commas: they separate tags";
    else
        return {};
    return Error(rule.code, {{"field", std::string(rule.field)}, {"value", look.shown}, {"remedy", std::move(remedy)}});
}

void add(Result<void> checked, std::vector<Error>& mistakes)
{
    if (!checked)
        mistakes.push_back(std::move(checked).error());
}

} // namespace

Result<void> checkBotName(std::string_view name)
{
    auto checked = checkText(name, {.code = "bot.invalid_name", .field = "name", .most = kLongestBotName});
    if (checked && name.ends_with(kLegEnding))
        return Error("bot.invalid_name", {{"field", "name"},
                                          {"value", std::string(name)},
                                          {"remedy", "leave out #2 at its end: so are second markets of bots named"}});
    return checked;
}

Result<void> checkTag(std::string_view tag, std::string_view field)
{
    return checkText(tag, {.code = "bot.invalid_text", .field = field, .most = kLongestTag, .mayHaveCommas = false});
}

void checkTags(const std::vector<std::string>& tags, std::vector<Error>& mistakes)
{
    for (std::size_t i = 0; i < tags.size() && i < kMostTags; ++i) {
        const std::string field = "tags[" + std::to_string(i) + ']';
        if (std::find(tags.begin(), tags.begin() + static_cast<std::ptrdiff_t>(i), tags[i]) !=
            tags.begin() + static_cast<std::ptrdiff_t>(i))
            mistakes.push_back(
                Error("configuration.duplicate_key", {{"field", field}, {"remedy", "give it only once"}}));
        else
            add(checkTag(tags[i], field), mistakes);
    }
    if (tags.size() > kMostTags)
        mistakes.push_back(Error("bot.too_many", {{"field", "tags"},
                                                  {"value", std::to_string(tags.size())},
                                                  {"limit", std::to_string(kMostTags)},
                                                  {"remedy", "leave some out"}}));
}

void checkTexts(const BotSpec& spec, std::vector<Error>& mistakes)
{
    add(checkBotName(spec.name), mistakes);
    add(checkText(spec.description, {.code = "bot.invalid_text",
                                     .field = "description",
                                     .most = kLongestDescription,
                                     .mayBeEmpty = true,
                                     .mayHaveBreaks = true}),
        mistakes);
    add(checkText(spec.account, {.code = "bot.invalid_text", .field = "account", .most = kLongestBotName}), mistakes);
    checkTags(spec.tags, mistakes);
}

} // namespace wh
