// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/desk/LogMarks.h"

#include "core/script/language/JsTokens.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace wh {

namespace {

using js::Token;
using js::TokenList;

constexpr std::string_view kMark = "\xE2\x81\xA3"; ///< U+2063, invisible separator: no text of a person has it
constexpr std::array<std::string_view, 6> kLevels = {"debug", "info", "warn", "error", "log", "trace"};

bool isLevel(const Token& token)
{
    for (const auto level : kLevels) {
        if (token.is(level))
            return true;
    }
    return false;
}

/// Whether the call whose "(" is tokens[open] writes a line of the log: bot.log.info( or console.log(.
bool isLogCall(const std::vector<Token>& tokens, std::size_t open)
{
    if (open < 3 || !tokens[open].is("(") || !isLevel(tokens[open - 1]) || !tokens[open - 2].is("."))
        return false;
    const bool isConsole = tokens[open - 3].is("console") && (open < 4 || !tokens[open - 4].is("."));
    const bool isBot = open >= 5 && tokens[open - 3].is("log") && tokens[open - 4].is(".") &&
                       tokens[open - 5].is("bot") && (open < 6 || !tokens[open - 6].is("."));
    return isConsole || isBot;
}

std::string marked(const std::string& path, const std::string& source)
{
    const auto list = TokenList::of(source);
    if (!list.mistakes.empty())
        return source;
    std::string text;
    std::size_t done = 0;
    for (std::size_t i = 0; i + 1 < list.tokens.size(); ++i) {
        if (!isLogCall(list.tokens, i))
            continue;
        const auto& open = list.tokens[i];
        const auto end = static_cast<std::size_t>(open.text.data() - source.data()) + open.text.size();
        text.append(source, done, end - done);
        const bool isEmpty = list.tokens[i + 1].is(")");
        // In the language of the source: the mark's own character stands in it as an escape.
        text += "'\\u2063" + path + ':' + std::to_string(open.place.line) + "\\u2063'" + (isEmpty ? "" : ", ");
        done = end;
    }
    return text.append(source, done, std::string::npos);
}

} // namespace

ScriptProject withLogMarks(const ScriptProject& project)
{
    ScriptProject copy = project;
    for (auto& [path, text] : copy.files)
        text = marked(path, text);
    // What is too large with its marks is run without them.
    return copy.validate() ? copy : project;
}

namespace {

/// Something to be put into a text, in place of so many of its bytes.
struct Edit
{
    std::size_t at = 0;
    std::size_t length = 0;
    std::string text;
};

std::string edited(const std::string& source, std::vector<Edit> edits)
{
    std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.at < b.at; });
    std::string text;
    std::size_t done = 0;
    for (const auto& edit : edits) {
        text.append(source, done, edit.at - done) += edit.text;
        done = edit.at + edit.length;
    }
    return text.append(source, done, std::string::npos);
}

/// Whether tokens[open] is the "(" of NAME.place( with a plain name.
bool isPlaceCall(const std::vector<Token>& tokens, std::size_t open)
{
    return open >= 3 && tokens[open].is("(") && tokens[open].partner != Token::kAlone && tokens[open - 1].is("place") &&
           tokens[open - 2].is(".") && tokens[open - 3].kind == js::TokenKind::Name &&
           (open < 4 || (!tokens[open - 4].is(".") && !tokens[open - 4].is("?.")));
}

std::string withPlacedMark(const std::string& path, const std::string& source, std::uint64_t order)
{
    const auto list = TokenList::of(source);
    if (!list.mistakes.empty())
        return source;
    const auto& tokens = list.tokens;
    const auto offset = [&](const Token& token) { return static_cast<std::size_t>(token.text.data() - source.data()); };
    std::vector<Edit> edits;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        if (isLogCall(tokens, i)) {
            const auto& first = tokens[tokens[i - 3].is("console") ? i - 3 : i - 5];
            edits.push_back({offset(first), offset(tokens[i]) - offset(first), "whQuiet__"});
        } else if (isPlaceCall(tokens, i)) {
            const std::string place = path + ':' + std::to_string(tokens[i].place.line);
            edits.push_back({offset(tokens[i - 3]), 0, "whPlaced__("});
            edits.push_back({offset(tokens[tokens[i].partner]) + 1, 0, ", '" + place + "')"});
        }
    }
    // Functions that are declared stand above all code of their module, wherever they are written.
    return edited(source, std::move(edits)) +
           "\n;function whQuiet__() {}\nfunction whPlaced__(answer, place) { if (answer && answer.id === " +
           std::to_string(order) + ") bot.log.info('\\u2063' + place + '\\u2063'); return answer; }\n";
}

} // namespace

ScriptProject withOrderMark(const ScriptProject& project, std::uint64_t order)
{
    ScriptProject copy = project;
    for (auto& [path, text] : copy.files)
        text = withPlacedMark(path, text, order);
    return copy.validate() ? copy : project;
}

ScriptPlace takeLogMark(std::string& text)
{
    const auto end = text.starts_with(kMark) ? text.find(kMark, kMark.size()) : text.npos;
    if (end == text.npos)
        return {};
    const std::string_view mark = std::string_view(text).substr(kMark.size(), end - kMark.size());
    const auto colon = mark.rfind(':');
    ScriptPlace place;
    if (colon != mark.npos) {
        place.file = mark.substr(0, colon);
        std::from_chars(mark.data() + colon + 1, mark.data() + mark.size(), place.line);
    }
    const auto rest = end + kMark.size();
    text.erase(0, rest < text.size() && text[rest] == ' ' ? rest + 1 : rest);
    return place;
}

} // namespace wh
