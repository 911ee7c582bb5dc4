// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/CodeText.h"

#include "core/script/language/JsTokens.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace wh::ui {

namespace {

using js::ApiCatalogue;
using js::ApiName;
using js::Token;
using js::TokenKind;
using js::TokenList;

constexpr std::array<const char*, 34> kKeywords = {
    "break",  "case",   "catch",  "class",      "const", "continue", "debugger", "default", "delete",
    "do",     "else",   "export", "extends",    "false", "finally",  "for",      "from",    "function",
    "if",     "import", "in",     "instanceof", "let",   "new",      "null",     "of",      "return",
    "switch", "this",   "throw",  "true",       "try",   "typeof",   "while"};

/// What a parameter of these names is where nothing says otherwise: helper functions are handed what hooks are.
struct Usual
{
    std::string_view name, type;
};
constexpr std::array kUsual = {Usual{"ctx", "Context"}, Usual{"context", "Context"}, Usual{"fill", "Fill"},
                               Usual{"bar", "Bar"},     Usual{"order", "Order"},     Usual{"book", "Book"}};

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
           (static_cast<unsigned char>(c) & 0x80U) != 0;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool begins(std::string_view name, std::string_view prefix)
{
    return name.size() >= prefix.size() &&
           std::equal(prefix.begin(), prefix.end(), name.begin(), [](char a, char b) { return lower(a) == lower(b); });
}

std::size_t offsetOf(const Token& token, std::string_view text)
{
    return static_cast<std::size_t>(token.text.data() - text.data());
}

std::size_t endOf(const Token& token, std::string_view text)
{
    return offsetOf(token, text) + token.text.size();
}

/// The tokens that end at or before an offset; none where it lies within a string or a comment.
std::optional<std::vector<Token>> tokensBefore(const TokenList& list, std::string_view text, std::size_t offset)
{
    std::vector<Token> before;
    for (const auto& token : list.tokens) {
        if (token.kind == TokenKind::End || offsetOf(token, text) >= offset)
            break;
        const bool isText =
            token.kind == TokenKind::String || token.kind == TokenKind::Template || token.kind == TokenKind::Regex;
        if (endOf(token, text) > offset || (isText && endOf(token, text) == offset && token.text.size() == 1)) {
            if (isText)
                return std::nullopt;
            break;
        }
        before.push_back(token);
    }
    // A comment is no token: is there one that has begun and not ended?
    const std::size_t from = before.empty() ? 0 : endOf(before.back(), text);
    for (std::size_t i = from; i + 1 < offset; ++i) {
        if (text[i] == '/' && text[i + 1] == '/') {
            const auto end = text.find('\n', i);
            if (end == text.npos || end >= offset)
                return std::nullopt;
            i = end;
        } else if (text[i] == '/' && text[i + 1] == '*') {
            const auto end = text.find("*/", i + 2);
            if (end == text.npos || end + 2 > offset)
                return std::nullopt;
            i = end + 1;
        }
    }
    return before;
}

/// The type of a name by the hook within which it stands.
std::string typeOfName(std::string_view name, const std::vector<Token>& before, const ApiCatalogue& api)
{
    for (std::size_t i = before.size(); i-- > 0;) {
        if (!before[i].is("function") || i + 2 >= before.size() || i == 0 || !before[i - 1].is("export"))
            continue;
        const auto* hook = api.member("Hooks", before[i + 1].text);
        if (!hook)
            break;
        std::size_t parameter = 0;
        for (std::size_t k = i + 3; k < before.size() && !before[k].is(")"); ++k) {
            if (before[k].is(","))
                ++parameter;
            else if (before[k].is(name) && parameter < hook->parameters.size())
                return hook->parameters[parameter].type;
        }
        break;
    }
    if (const auto* global = api.global(name))
        return global->type;
    const auto usual = std::find_if(kUsual.begin(), kUsual.end(), [&](const Usual& one) { return one.name == name; });
    return usual == kUsual.end() ? std::string() : std::string(usual->type);
}

/// The type of what ends with the token before `end`: a, a.b, a.b(…).c
std::string typeBefore(const std::vector<Token>& tokens, std::size_t end, const ApiCatalogue& api)
{
    if (end == 0)
        return {};
    std::size_t at = end - 1;
    if (tokens[at].is(")")) { // what a call answers is its function's type
        int depth = 0;
        while (true) {
            depth += tokens[at].is(")") ? 1 : tokens[at].is("(") ? -1 : 0;
            if (at == 0 || depth == 0)
                break;
            --at;
        }
        return at == 0 ? std::string() : typeBefore(tokens, at, api);
    }
    if (tokens[at].kind != TokenKind::Name)
        return {};
    if (at >= 1 && (tokens[at - 1].is(".") || tokens[at - 1].is("?."))) {
        const auto* member = api.member(api.interfaceOf(typeBefore(tokens, at - 1, api)), tokens[at].text);
        return member ? member->type : std::string();
    }
    return typeOfName(tokens[at].text, tokens, api);
}

Completion completionOf(const ApiName& name, Completion::Kind kind)
{
    return {kind, name.name, name.signature, name.help, name.isFunction ? name.name + "($0)" : name.name};
}

/// Where a property of an object that the API describes is being written: {side: …} in place().
std::string typeOfLiteral(const std::vector<Token>& before, const ApiCatalogue& api)
{
    int depth = 0;
    for (std::size_t i = before.size(); i-- > 0;) {
        if (before[i].is("}") || before[i].is(")") || before[i].is("]"))
            ++depth;
        else if (before[i].is("{") || before[i].is("(") || before[i].is("[")) {
            if (depth-- > 0)
                continue;
            if (!before[i].is("{") || i < 2 || !before[i - 1].is("("))
                return {};
            const auto& call = before[i - 2];
            if (call.kind != TokenKind::Name || i < 4 || !before[i - 3].is("."))
                return {};
            const auto* member = api.member(api.interfaceOf(typeBefore(before, i - 3, api)), call.text);
            return member && !member->parameters.empty() ? api.interfaceOf(member->parameters[0].type) : std::string();
        }
    }
    return {};
}

void addOwnNames(const TokenList& list, std::string_view text, std::size_t begin, std::string_view prefix,
                 std::vector<Completion>& all)
{
    std::set<std::string_view> seen;
    for (const auto& one : all)
        seen.insert(one.name);
    std::vector<Completion> own;
    for (std::size_t i = 0; i < list.tokens.size(); ++i) {
        const auto& token = list.tokens[i];
        const bool isName = token.kind == TokenKind::Name && (i == 0 || !list.tokens[i - 1].is("."));
        if (!isName || offsetOf(token, text) == begin || token.text.size() < 3 || !begins(token.text, prefix) ||
            std::find(kKeywords.begin(), kKeywords.end(), token.text) != kKeywords.end())
            continue;
        if (seen.insert(token.text).second)
            own.push_back({Completion::Kind::Own, std::string(token.text), {}, {}, std::string(token.text)});
    }
    all.insert(all.end(), own.begin(), own.end());
}

} // namespace

const std::vector<Snippet>& snippets()
{
    static const std::vector<Snippet> all = {
        {"bars", "onBar: each closed candle", "export function onBar(ctx, bar) {\n    $0\n}\n"},
        {"book", "onBook: each change of the book", "export function onBook(ctx) {\n    $0\n}\n"},
        {"fills", "onFill: each own fill",
         "export function onFill(ctx, fill) {\n    bot.log.info(fill.side, fill.quantity, 'at', fill.price);$0\n}\n"},
        {"gauge", "A number to be watched", "bot.gauge.set('$0', value, {unit: ''});"},
        {"meta", "What the script is",
         "export const meta = {\n    name: '$0',\n    version: '0.1.0',\n    tick: '1s'\n};\n"},
        {"order", "An order, with what is done where it is refused",
         "const answer = ctx.place({\n    side: 'buy',\n    price: trade.roundPrice($0),\n    quantity: "
         "trade.roundQuantity(bot.params.quantity),\n    postOnly: true\n});\nif (!answer.ok)\n    "
         "bot.log.warn(answer.message);"},
        {"parameter", "A number that may be set",
         "$0: {type: 'number', unit: '', min: 0, max: 1, default: 0.5, description: ''},"},
        {"start", "onStart: once, at the beginning", "export function onStart(ctx) {\n    $0\n}\n"},
        {"stop", "onStop: before the end", "export function onStop(ctx) {\n    $0\n}\n"},
        {"tick", "onTick: every meta.tick", "export function onTick(ctx) {\n    $0\n}\n"},
        {"when", "A rule of the strategy language", "dsl.when($0).buy({share: 0.02});"},
    };
    return all;
}

Completions completionsAt(std::string_view text, std::size_t offset, const ApiCatalogue& api)
{
    Completions found;
    offset = std::min(offset, text.size());
    found.begin = offset;
    while (found.begin > 0 && isWordByte(text[found.begin - 1]))
        --found.begin;
    const auto prefix = text.substr(found.begin, offset - found.begin);
    const auto list = TokenList::of(text);
    const auto before = tokensBefore(list, text, found.begin);
    if (!before)
        return found;
    const auto add = [&](const ApiName& name, Completion::Kind kind) {
        if (begins(name.name, prefix))
            found.all.push_back(completionOf(name, kind));
    };
    if (!before->empty() && (before->back().is(".") || before->back().is("?."))) {
        found.isMember = true;
        for (const auto& member : api.membersOf(api.interfaceOf(typeBefore(*before, before->size() - 1, api))))
            add(member, Completion::Kind::Member);
        return found;
    }
    if (!before->empty() && (before->back().is("{") || before->back().is(","))) {
        for (const auto& member : api.membersOf(typeOfLiteral(*before, api))) {
            if (begins(member.name, prefix))
                found.all.push_back(
                    {Completion::Kind::Member, member.name, member.signature, member.help, member.name + ": $0"});
        }
        if (!found.all.empty())
            return found;
    }
    if (!before->empty() && before->back().is("function")) {
        for (const auto& hook : api.membersOf("Hooks"))
            add(hook, Completion::Kind::Member);
        return found;
    }
    for (const auto& name : api.globals())
        add(name, Completion::Kind::Global);
    addOwnNames(list, text, found.begin, prefix, found.all);
    for (const char* word : kKeywords) {
        if (begins(word, prefix))
            found.all.push_back({Completion::Kind::Keyword, word, {}, {}, word});
    }
    const bool isStatement =
        before->empty() || before->back().is(";") || before->back().is("{") || before->back().is("}");
    for (const auto& snippet : snippets()) {
        if (isStatement && begins(snippet.name, prefix))
            found.all.push_back({Completion::Kind::Snippet, snippet.name, {}, snippet.help, snippet.text});
    }
    return found;
}

NameHelp helpAt(std::string_view text, std::size_t offset, const ApiCatalogue& api)
{
    const auto list = TokenList::of(text);
    for (std::size_t i = 0; i < list.tokens.size(); ++i) {
        const auto& token = list.tokens[i];
        if (token.kind != TokenKind::Name || offsetOf(token, text) > offset || endOf(token, text) < offset)
            continue;
        const std::vector<Token> before(list.tokens.begin(), list.tokens.begin() + static_cast<std::ptrdiff_t>(i));
        const ApiName* name = nullptr;
        if (!before.empty() && (before.back().is(".") || before.back().is("?.")))
            name = api.member(api.interfaceOf(typeBefore(before, before.size() - 1, api)), token.text);
        else if (!before.empty() && before.back().is("function"))
            name = api.member("Hooks", token.text);
        else if (list.tokens[std::min(i + 1, list.tokens.size() - 1)].is(":"))
            name = api.member(typeOfLiteral(before, api), token.text);
        else
            name = api.global(token.text);
        if (name)
            return {name->name, name->signature, name->help};
        const auto type = typeOfName(token.text, before, api);
        const bool isMember = !before.empty() && before.back().is(".");
        return type.empty() || isMember ? NameHelp()
                                        : NameHelp{std::string(token.text), std::string(token.text) + ": " + type, {}};
    }
    return {};
}

// Indentation

namespace {

constexpr int kIndent = 4;

bool opens(const Token& token)
{
    return token.is("{") || token.is("(") || token.is("[");
}

bool closes(const Token& token)
{
    return token.is("}") || token.is(")") || token.is("]");
}

/// A line that begins, or follows what ends, so goes on with the statement before it.
bool goesOn(const Token& first, const Token* before)
{
    constexpr std::array<std::string_view, 12> kStarts = {".", "?.", "&&", "||", "??", "+",
                                                          "-", "*",  "?",  ":",  "=>", "="};
    constexpr std::array<std::string_view, 11> kEnds = {"=", "&&", "||", "??", "+", "-", "*", "/", "?", "=>", "+="};
    const auto isIn = [](const auto& words, const Token& token) {
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return token.is(word); });
    };
    return isIn(kStarts, first) || (before && isIn(kEnds, *before));
}

struct LineState
{
    int depth = 0;
    bool isFixed = false;   ///< it begins within a template or a comment
    bool isAligned = false; ///< it stands below something behind an open bracket, as whoever wrote it wants
};

/// A bracket that is open.
struct Bracket
{
    std::size_t line = 0;
    bool indents = false; ///< of several on one line the first does
    bool isLast = true;   ///< nothing stands behind it on its line
};

class LineReader
{
public:
    LineReader(const TokenList& list, std::size_t lines) : m_tokens(list.tokens), m_states(lines), m_known(lines, false)
    {}

    /// How deep each line stands; as many as the text has lines.
    std::vector<LineState> run()
    {
        for (std::size_t i = 0; i + 1 < m_tokens.size(); ++i) {
            const Token& token = m_tokens[i];
            const std::size_t line = token.place.line - 1;
            if (line < m_states.size() && !m_known[line])
                begin(line, i);
            if (opens(token)) {
                const bool isFirst = m_open.empty() || m_open.back().line != line;
                m_open.push_back({line, isFirst, m_tokens[i + 1].startsLine});
                m_depth += isFirst ? 1 : 0;
            } else if (closes(token) && !m_open.empty()) {
                m_depth -= m_open.back().indents ? 1 : 0;
                m_open.pop_back();
            }
            const auto breaks = static_cast<std::size_t>(std::count(token.text.begin(), token.text.end(), '\n'));
            for (std::size_t k = line + 1; k <= line + breaks && k < m_states.size(); ++k) {
                m_states[k].isFixed = true;
                m_known[k] = true;
            }
        }
        // Comments and empty lines stand as what follows them does.
        int next = 0;
        for (std::size_t i = m_states.size(); i-- > 0;) {
            if (m_known[i])
                next = m_states[i].depth;
            else
                m_states[i].depth = next;
        }
        return std::move(m_states);
    }

private:
    void begin(std::size_t line, std::size_t first)
    {
        m_known[line] = true;
        const Token& token = m_tokens[first];
        int depth = m_depth;
        auto open = m_open.size();
        for (auto i = first; open > 0 && closes(m_tokens[i]) && m_tokens[i].place.line == token.place.line; ++i)
            depth -= m_open[--open].indents ? 1 : 0;
        const bool isLabel = token.is("case") || token.is("default");
        const Token* const before = first > 0 ? &m_tokens[first - 1] : nullptr;
        if (const auto header = headerBefore(first); header && !token.is("{"))
            depth = m_states[*header].depth + 1; // the one statement of an if, a for, an else
        else if (!closes(token) && !isLabel && goesOn(token, before))
            ++depth;
        m_states[line].depth = std::max(0, depth);
        m_states[line].isAligned = !closes(token) && !m_open.empty() && !m_open.back().isLast;
    }

    /// The line of the if, for, while or else whose statement begins with this token.
    std::optional<std::size_t> headerBefore(std::size_t first) const
    {
        if (first == 0)
            return std::nullopt;
        std::size_t at = first - 1;
        if (m_tokens[at].is(")") && m_tokens[at].partner != Token::kAlone && m_tokens[at].partner > 0) {
            at = m_tokens[at].partner - 1;
            if (!m_tokens[at].is("if") && !m_tokens[at].is("for") && !m_tokens[at].is("while"))
                return std::nullopt;
            if (at > 0 && m_tokens[at].is("while") && m_tokens[at - 1].is("}") && !m_tokens[at].startsLine)
                return std::nullopt; // do { … } while (…)
        } else if (!m_tokens[at].is("else") && !m_tokens[at].is("do")) {
            return std::nullopt;
        }
        const std::size_t line = m_tokens[at].place.line - 1;
        return line < m_states.size() ? std::optional(line) : std::nullopt;
    }

    const std::vector<Token>& m_tokens;
    std::vector<LineState> m_states;
    std::vector<bool> m_known;
    std::vector<Bracket> m_open;
    int m_depth = 0;
};

} // namespace

std::string formatted(std::string_view text)
{
    const auto list = TokenList::of(text);
    if (!list.mistakes.empty())
        return std::string(text);
    std::vector<std::string_view> lines;
    for (std::string_view rest = text; !rest.empty();) {
        const auto end = rest.find('\n');
        lines.push_back(rest.substr(0, end));
        rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
    }
    const auto states = LineReader(list, lines.size()).run();
    std::string result;
    bool inComment = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto line = lines[i];
        if (!states[i].isFixed || inComment) {
            const auto last = line.find_last_not_of(" \t\r");
            line = last == line.npos ? std::string_view() : line.substr(0, last + 1);
        }
        if (!states[i].isFixed && !inComment) {
            const auto first = line.find_first_not_of(" \t");
            line = first == line.npos ? std::string_view() : line.substr(first);
            const auto wanted = static_cast<std::size_t>(states[i].depth * kIndent);
            const bool keeps = states[i].isAligned && first != line.npos && first > wanted;
            if (!line.empty())
                result += std::string(keeps ? first : wanted, ' ');
        }
        if (!states[i].isFixed) {
            const auto open = line.rfind("/*");
            const auto close = line.rfind("*/");
            inComment = inComment ? close == line.npos : line.starts_with("/*") && (close == line.npos || close < open);
        }
        (result += line) += '\n';
    }
    while (result.size() > 1 && result.ends_with("\n\n"))
        result.pop_back();
    return result == "\n" ? std::string() : result;
}

std::optional<std::size_t> movedPlace(std::string_view before, std::string_view after, std::size_t place)
{
    const std::size_t most = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < most && before[head] == after[head])
        ++head;
    while (head > 0 && before[head - 1] != '\n') // whole lines: two of them may begin alike
        --head;
    std::size_t tail = 0;
    while (tail < most - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (place <= head)
        return place;
    if (place >= before.size() - tail)
        return after.size() - (before.size() - place);
    return std::nullopt;
}

} // namespace wh::ui
