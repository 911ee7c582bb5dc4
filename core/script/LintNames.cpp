// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/LintNames.h"

#include <functional>
#include <set>
#include <sstream>

namespace wh {

namespace {

using js::Token;
using js::TokenKind;

constexpr const char* kLanguage =
    "break case catch class const continue debugger default delete do else enum export extends false "
    "finally for function if import in instanceof let new null of return static super switch this throw "
    "true try typeof var void while with yield await async get set as from arguments undefined NaN "
    "Infinity globalThis Object Array Number String Boolean Date Math JSON Map Set WeakMap WeakSet "
    "WeakRef Symbol RegExp Error TypeError RangeError SyntaxError ReferenceError EvalError URIError "
    "Reflect Proxy Promise Intl Atomics BigInt ArrayBuffer SharedArrayBuffer DataView Int8Array "
    "Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array "
    "Float64Array parseInt parseFloat isNaN isFinite encodeURI encodeURIComponent decodeURI "
    "decodeURIComponent escape unescape queueMicrotask structuredClone performance crypto print gc qsTr "
    "Qt FinalizationRegistry AggregateError ";
constexpr const char* kMath =
    "abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp expm1 floor fround hypot "
    "imul log log10 log1p log2 max min pow random round sign sin sinh sqrt tan tanh trunc E LN10 LN2 "
    "LOG10E LOG2E PI SQRT1_2 SQRT2 ";

std::vector<std::string> wordsOf(const char* text)
{
    std::istringstream words(text);
    std::vector<std::string> list;
    for (std::string word; words >> word;)
        list.push_back(word);
    return list;
}

} // namespace

bool isOfTheLanguage(std::string_view name)
{
    static const auto words = wordsOf(kLanguage);
    static const std::set<std::string, std::less<>> known(words.begin(), words.end());
    return known.contains(name);
}

const std::vector<std::string>& mathNames()
{
    static const auto names = wordsOf(kMath);
    return names;
}

bool isObjectMethod(std::string_view name)
{
    return name == "toString" || name == "hasOwnProperty" || name == "valueOf" || name == "constructor";
}

std::optional<std::vector<std::size_t>> keysIn(const std::vector<Token>& tokens, std::size_t open)
{
    const auto close = tokens[open].partner;
    if (close == Token::kAlone || close <= open)
        return std::nullopt;
    std::vector<std::size_t> keys;
    for (auto i = open + 1; i < close;) {
        const auto& next = tokens[i + 1];
        if ((tokens[i].kind != TokenKind::Name && tokens[i].kind != TokenKind::String) ||
            (!next.is(":") && !next.is(",") && i + 1 != close))
            return std::nullopt;
        keys.push_back(i);
        while (i < close && !tokens[i].is(","))
            i = tokens[i].partner != Token::kAlone && tokens[i].partner > i ? tokens[i].partner + 1 : i + 1;
        ++i;
    }
    return keys;
}

std::optional<std::vector<std::string>> parametersIn(std::string_view source)
{
    const auto list = js::TokenList::of(source);
    const auto& tokens = list.tokens;
    for (std::size_t i = 0; i + 5 < tokens.size(); ++i) {
        if (!tokens[i].is("export") || !tokens[i + 1].is("const") || !tokens[i + 2].is("parameters") ||
            !tokens[i + 3].is("=") || !tokens[i + 4].is("{"))
            continue;
        const auto keys = keysIn(tokens, i + 4);
        if (!keys)
            return std::nullopt;
        const auto& after = tokens[tokens[i + 4].partner + 1];
        if (!after.is(";") && !after.startsLine && after.kind != TokenKind::End)
            return std::nullopt;
        std::vector<std::string> names;
        for (const auto key : *keys) {
            const auto text = tokens[key].text;
            names.emplace_back(tokens[key].kind == TokenKind::String ? text.substr(1, text.size() - 2) : text);
        }
        return names;
    }
    return std::nullopt;
}

} // namespace wh
