// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptLint.h"

#include "core/base/Suggest.h"
#include "core/script/LintNames.h"
#include "core/script/ScriptCheck.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wh {

namespace {

using js::Token;
using js::TokenKind;

/// The type of bot.params, which the declarations cannot know.
constexpr const char* kParameters = "bot.params";

std::size_t lengthOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

class Lint
{
public:
    Lint(const ScriptProject& project, const std::string& file, const js::ApiCatalogue& api)
        : m_file(file)
        , m_project(project)
        , m_api(api)
        , m_list(js::TokenList::of(project.files.at(file)))
        , m_tokens(m_list.tokens)
        , m_parameters(project.files.contains(project.main) ? parametersIn(project.files.at(project.main))
                                                            : std::nullopt)
        , m_makesGlobals(std::any_of(project.files.begin(), project.files.end(),
                                     [](const auto& one) { return one.second.find("globalThis") != one.second.npos; }))
    {}

    std::vector<ScriptRemark> run()
    {
        for (auto& error : checkScript(m_project, m_file))
            m_remarks.push_back({ScriptRemark::Grade::Error, std::move(error)});
        for (const auto& error : m_list.mistakes)
            m_remarks.push_back({ScriptRemark::Grade::Error, Error(error).with("file", m_file)});
        if (m_list.mistakes.empty()) { // else what follows would be guessed
            collectNames();
            for (m_at = 0; m_at + 1 < m_tokens.size(); ++m_at) {
                while (!m_blocks.empty() && token(m_blocks.back()).partner <= m_at)
                    m_blocks.pop_back();
                if (token(m_at).is("{") && token(m_at).partner != Token::kAlone)
                    m_blocks.push_back(m_at);
                look();
            }
        }
        std::stable_sort(m_remarks.begin(), m_remarks.end(), [](const auto& a, const auto& b) {
            const auto key = [](const ScriptRemark& one) {
                return std::pair(std::stoul(std::string(one.error.field("line"))),
                                 std::stoul(std::string(one.error.field("column"))));
            };
            return key(a) < key(b);
        });
        return std::move(m_remarks);
    }

private:
    const Token& token(std::size_t i) const { return m_tokens[std::min(i, m_tokens.size() - 1)]; }
    std::size_t past(std::size_t i) const
    {
        const auto partner = m_tokens[i].partner;
        return partner != Token::kAlone && partner > i ? partner + 1 : i + 1;
    }
    bool follows(std::string_view text) const { return m_at > 0 && m_tokens[m_at - 1].is(text); }
    bool isMember() const { return follows(".") || follows("?."); }
    /// A key of an object, or a label.
    bool isKey() const { return token(m_at + 1).is(":") && (follows("{") || follows(",")); }

    void say(ScriptRemark::Grade grade, const char* code, const Token& at, std::vector<Error::Field> fields)
    {
        fields.push_back({"file", m_file});
        fields.push_back({"line", std::to_string(at.place.line)});
        fields.push_back({"column", std::to_string(at.place.column)});
        fields.push_back({"length", std::to_string(lengthOf(at.text))});
        m_remarks.push_back({grade, Error(code, std::move(fields))});
    }
    void warn(const char* code, const Token& at, std::vector<Error::Field> fields)
    {
        say(ScriptRemark::Grade::Warning, code, at, std::move(fields));
    }

    /// Every name that the source gives to something itself: those mean no global.
    void collectNames()
    {
        for (std::size_t i = 0; i + 1 < m_tokens.size(); ++i) {
            const auto& now = m_tokens[i];
            if (now.is("function") || now.is("class")) {
                if (token(i + 1).kind == TokenKind::Name)
                    ++m_own[token(i + 1).text];
                auto open = i + 1;
                while (open < m_tokens.size() && !token(open).is("(") && !token(open).is("{"))
                    ++open;
                if (now.is("function"))
                    collectAll(open);
            } else if (now.is("const") || now.is("let") || now.is("var") || now.is("import")) {
                collectDeclared(i + 1);
            } else if (now.is("=>") && i > 0) {
                if (token(i - 1).is(")") && token(i - 1).partner != Token::kAlone)
                    collectAll(token(i - 1).partner);
                else
                    ++m_own[token(i - 1).text];
            } else if (now.is("catch") && token(i + 1).is("(")) {
                collectAll(i + 1);
            } else if (now.is(")") && token(i + 1).is("{") && now.partner != Token::kAlone) {
                collectAll(now.partner); // a method's parameters; of conditions it takes too many, which is harmless
            }
        }
    }
    void collectAll(std::size_t open)
    {
        if (open >= m_tokens.size() || token(open).partner == Token::kAlone)
            return;
        const bool isCondition = open > 0 && (token(open - 1).is("if") || token(open - 1).is("while") ||
                                              token(open - 1).is("switch") || token(open - 1).is("for"));
        if (isCondition)
            return;
        for (auto i = open + 1; i < token(open).partner; ++i) {
            if (token(i).kind == TokenKind::Name && !token(i - 1).is("."))
                ++m_own[token(i).text];
        }
    }
    /// From after "const" to its "=", of each of a list; rather too many names than too few.
    void collectDeclared(std::size_t i)
    {
        collectBinding(i);
        while (i + 1 < m_tokens.size() && !token(i).is(";") && !token(i).is(")") && !token(i).is("]") &&
               !token(i).is("}") && !(token(i).startsLine && beginsStatement(token(i)))) {
            if (token(i).is(","))
                collectBinding(i + 1);
            i = past(i);
        }
    }
    static bool beginsStatement(const Token& token)
    {
        constexpr std::array<std::string_view, 12> kWords = {"const",  "let", "var", "function", "class",  "export",
                                                             "import", "if",  "for", "while",    "return", "switch"};
        return std::any_of(kWords.begin(), kWords.end(), [&](auto word) { return token.is(word); });
    }
    void collectBinding(std::size_t i)
    {
        for (const auto end = std::min(past(i), m_tokens.size() - 1); i < end; ++i) {
            if (token(i).kind == TokenKind::Name)
                ++m_own[token(i).text];
        }
        for (;
             token(i).is("as") || token(i).is("{") || token(i).is("*") || token(i - 1).is("*") || token(i - 1).is("as");
             ++i) { // of an import
            if (token(i).is("{"))
                return collectBinding(i);
            if (token(i).kind == TokenKind::Name)
                ++m_own[token(i).text];
        }
    }

    void look()
    {
        const auto& now = m_tokens[m_at];
        if (now.is("export") && !isMember())
            lookAtExport();
        if (now.kind != TokenKind::Name)
            return;
        if (isMember()) {
            if ((now.is("then") || now.is("catch") || now.is("finally")) && token(m_at + 1).is("("))
                warnOfPromise(now);
            return;
        }
        if (now.is("while") || now.is("for"))
            lookAtLoop();
        if (isKey())
            return;
        if (const auto local = m_types.find(std::string(now.text));
            local != m_types.end() && m_at > local->second.begin && m_at < local->second.end) {
            take(followMembers(local->second.type));
            return;
        }
        if (m_own.contains(now.text))
            return;
        if (now.is("Promise"))
            warnOfPromise(now);
        else if (const auto* global = m_api.global(now.text))
            take(followMembers(global->isFunction ? std::string() : global->type));
        else if (now.is("Math"))
            lookAtMath();
        else if (const auto other = std::find_if(kElsewhere.begin(), kElsewhere.end(),
                                                 [&](const Elsewhere& one) { return now.is(one.name); });
                 other != kElsewhere.end())
            warn("script.unknown_name", now, {{"value", std::string(now.text)}, {"remedy", other->remedy}});
        else
            lookAtUnknown(now);
    }

    /// A global that there is not, and that is nearly one of ours.
    void lookAtUnknown(const Token& now)
    {
        const auto& next = token(m_at + 1);
        const bool isMethod = next.is("(") && token(past(m_at + 1)).is("{");
        if ((!next.is(".") && !next.is("(")) || isMethod || follows("typeof") || follows("#") || m_makesGlobals ||
            isOfTheLanguage(now.text))
            return;
        std::vector<std::string> names;
        for (const auto& global : m_api.globals())
            names.push_back(global.name);
        if (const auto nearest = nearestName(now.text, names))
            warn("script.unknown_name", now,
                 {{"value", std::string(now.text)}, {"remedy", "did you mean " + *nearest + "?"}});
    }

    void lookAtMath()
    {
        const auto& member = token(m_at + 2);
        if (!token(m_at + 1).is(".") || member.kind != TokenKind::Name || token(m_at + 3).is("=") ||
            isObjectMethod(member.text) ||
            std::find(mathNames().begin(), mathNames().end(), member.text) != mathNames().end())
            return;
        if (const auto nearest = nearestName(member.text, mathNames()))
            warn("script.unknown_name", member,
                 {{"value", std::string(member.text)}, {"remedy", "did you mean " + *nearest + "?"}});
    }

    void warnOfPromise(const Token& at)
    {
        warn("script.promise", at,
             {{"value", std::string(at.text)},
              {"remedy", "call the function plainly: everything here answers at once"}});
    }

    /// What a.b.c(…)[0].d is, and the index after it. No type: nothing is known of it.
    struct Chain
    {
        std::string type;
        std::size_t end = 0;
    };

    /// Each member against the type that stands before it, and what is handed to those that are called.
    Chain followMembers(std::string type)
    {
        auto i = m_at + 1;
        while (true) {
            if (token(i).is("[") && type.ends_with("[]") && token(i).partner != Token::kAlone) {
                type.resize(type.size() - 2);
                i = past(i);
                continue;
            }
            const auto name = m_api.interfaceOf(type);
            if (type == kParameters)
                lookAtParameter(i);
            if (name.empty() || (!token(i).is(".") && !token(i).is("?.")) || token(i + 1).kind != TokenKind::Name)
                return {std::move(type), i};
            const auto& member = token(i + 1);
            const auto* known = m_api.member(name, member.text);
            if (!known) {
                const bool isSet = token(i + 2).is("=") || isObjectMethod(member.text);
                if (!isSet)
                    warnUnknown(member, namesOf(name));
                return {{}, i + 2};
            }
            type = typeOf(name, *known);
            i += 2;
            if (known->isFunction) {
                if (!token(i).is("(") || token(i).partner == Token::kAlone)
                    return {{}, i}; // the function itself
                lookAtArguments(*known, i);
                i = past(i); // a call answers what the declaration says
            }
        }
    }

    std::string typeOf(const std::string& interface, const js::ApiName& member) const
    {
        return interface == "Bot" && member.name == "params" ? kParameters : member.type;
    }

    /// bot.params.gamma, where main.js says in one literal what parameters there are.
    void lookAtParameter(std::size_t i)
    {
        const auto& member = token(i + 1);
        if (!token(i).is(".") || member.kind != TokenKind::Name || isObjectMethod(member.text) || !m_parameters)
            return;
        if (std::find(m_parameters->begin(), m_parameters->end(), member.text) == m_parameters->end())
            warnUnknown(member, *m_parameters);
    }

    /// The keys of objects that are written out where what may stand in them is known.
    void lookAtArguments(const js::ApiName& function, std::size_t open)
    {
        std::size_t number = 0;
        for (auto i = open + 1; i < token(open).partner && number < function.parameters.size(); ++number) {
            const auto known = keysOf(function.parameters[number].type);
            const bool isLiteral = token(i).is("{") && (token(past(i)).is(",") || past(i) == token(open).partner);
            if (isLiteral && !known.empty()) {
                for (const auto at : keysIn(m_tokens, i).value_or(std::vector<std::size_t>())) {
                    const auto& key = token(at);
                    if (key.kind == TokenKind::Name && std::find(known.begin(), known.end(), key.text) == known.end())
                        warnUnknown(key, known);
                }
            }
            while (i < token(open).partner && !token(i).is(","))
                i = past(i);
            ++i;
        }
    }

    /// "OrderRequest", or "{price?: number; quantity?: number}". Empty: not known.
    std::vector<std::string> keysOf(const std::string& type) const
    {
        if (const auto name = m_api.interfaceOf(type); !name.empty())
            return namesOf(name);
        if (!type.starts_with('{') || type.find('[') != type.npos)
            return {};
        const auto list = js::TokenList::of(type);
        std::vector<std::string> names;
        for (std::size_t i = 1; i + 1 < list.tokens.size(); ++i) {
            const bool isFirst = list.tokens[i - 1].is("{") || list.tokens[i - 1].is(";") || list.tokens[i - 1].is(",");
            if (isFirst && list.tokens[i].kind == TokenKind::Name)
                names.emplace_back(list.tokens[i].text);
        }
        return names;
    }

    /// const book = ctx.book, and const {log} = bot: what is known of it goes on under its own name.
    void take(const Chain& chain)
    {
        const auto& next = token(chain.end);
        const bool isWhole =
            next.is(";") || next.kind == TokenKind::End || next.is("}") ||
            (next.startsLine && next.kind == TokenKind::Name && !next.is("in") && !next.is("instanceof"));
        if (m_at < 3 || !isWhole || !follows("=") || chain.type.empty())
            return;
        const auto& before = m_tokens[m_at - 2];
        if (before.kind == TokenKind::Name && m_tokens[m_at - 3].is("const"))
            alias(before, m_at - 2, chain.type);
        if (before.is("}") && before.partner != Token::kAlone && before.partner > 0 &&
            m_tokens[before.partner - 1].is("const"))
            takeApart(before.partner, chain.type);
    }

    void takeApart(std::size_t open, const std::string& type)
    {
        const auto interface = m_api.interfaceOf(type);
        const bool isParameters = type == kParameters;
        if (isParameters ? !m_parameters.has_value() : interface.empty())
            return;
        const auto names = isParameters ? *m_parameters : namesOf(interface);
        const auto keys = keysIn(m_tokens, open);
        if (!keys)
            return;
        for (const auto at : *keys) {
            const auto& key = token(at);
            if (key.kind != TokenKind::Name || isObjectMethod(key.text))
                continue;
            if (std::find(names.begin(), names.end(), key.text) == names.end()) {
                warnUnknown(key, names);
                continue;
            }
            const auto* member = isParameters ? nullptr : m_api.member(interface, key.text);
            if (member && !member->isFunction && !token(at + 1).is(":"))
                alias(key, at, typeOf(interface, *member));
        }
    }

    /// To the end of its block, unless the file has another of that name anywhere.
    void alias(const Token& name, std::size_t at, const std::string& type)
    {
        const auto own = m_own.find(name.text);
        if (own == m_own.end() || own->second != 1)
            return;
        const auto end = m_blocks.empty() ? m_tokens.size() : token(m_blocks.back()).partner;
        m_types[std::string(name.text)] = {type, std::max(at, m_at), end};
    }

    std::vector<std::string> namesOf(std::string_view type) const
    {
        std::vector<std::string> names;
        for (const auto& member : m_api.membersOf(type))
            names.push_back(member.name);
        return names;
    }

    void warnUnknown(const Token& at, const std::vector<std::string>& names)
    {
        const auto nearest = nearestName(at.text, names);
        std::string all;
        for (const auto& name : names)
            all += (all.empty() ? "" : ", ") + name;
        warn("script.unknown_name", at,
             {{"value", std::string(at.text)},
              {"remedy", nearest ? "did you mean " + *nearest + "?" : "choose one of: " + all}});
    }

    void lookAtExport()
    {
        auto i = m_at + 1;
        const bool isFunction = token(i).is("function");
        if (!isFunction && !token(i).is("const") && !token(i).is("let") && !token(i).is("var"))
            return;
        if (isFunction && token(i + 1).is("*"))
            return;
        const auto& name = token(i + 1);
        if (name.is("parameters") && token(i + 2).is("=") && token(i + 3).is("{")) {
            lookAtParameters(i + 3);
            return;
        }
        const bool isMain = m_file == m_project.main;
        if (!isMain || name.text.size() < 3 || !name.text.starts_with("on") || name.text[2] < 'A' || name.text[2] > 'Z')
            return;
        const auto* hook = m_api.member("Hooks", name.text);
        if (!hook) {
            warnUnknown(name, namesOf("Hooks"));
            return;
        }
        lookAtHook(*hook, i + 2);
    }

    /// What its parameters are within its body.
    void lookAtHook(const js::ApiName& hook, std::size_t i)
    {
        if (token(i).is("="))
            ++i;
        std::vector<std::size_t> names;
        if (token(i).is("(") && token(i).partner != Token::kAlone) {
            for (auto k = i + 1; k < token(i).partner; k = past(k)) {
                if (token(k).kind == TokenKind::Name)
                    names.push_back(k);
                else if (!token(k).is(","))
                    return; // destructured
            }
            i = token(i).partner + 1;
        } else if (token(i).kind == TokenKind::Name) {
            names.push_back(i++);
        }
        if (token(i).is("=>"))
            ++i;
        const auto end = past(i);
        for (std::size_t k = 0; k < names.size() && k < hook.parameters.size(); ++k)
            m_types[std::string(token(names[k]).text)] = {hook.parameters[k].type, names[k], end};
    }

    /// { gamma: {type: 'number', …}, … }
    void lookAtParameters(std::size_t open)
    {
        if (token(open).partner == Token::kAlone)
            return;
        for (auto i = open + 1; i < token(open).partner; i = past(i)) {
            const bool isEntry = (token(i).kind == TokenKind::Name || token(i).kind == TokenKind::String) &&
                                 token(i + 1).is(":") && token(i + 2).is("{") && token(i + 2).partner != Token::kAlone;
            if (!isEntry)
                continue;
            std::set<std::string_view> keys;
            std::string_view type;
            for (auto k = i + 3; k < token(i + 2).partner; k = past(k)) {
                if (!token(k + 1).is(":"))
                    continue;
                keys.insert(token(k).text);
                if (token(k).is("type") && token(k + 2).text.size() > 2)
                    type = token(k + 2).text.substr(1, token(k + 2).text.size() - 2);
            }
            const bool isNumber = type == "number" || type == "integer" || type == "decimal" || type == "duration";
            const bool hasLeast = keys.contains("min") || keys.contains("above");
            if (isNumber && (!hasLeast || !keys.contains("max")))
                warn("script.no_range", token(i),
                     {{"field", std::string(token(i).text)},
                      {"remedy", "give it min and max, so that no form and no sweep leaves what is sensible"}});
        }
    }

    void lookAtLoop()
    {
        const auto open = m_at + 1;
        if (!token(open).is("(") || token(open).partner == Token::kAlone)
            return;
        const auto close = token(open).partner;
        const bool isTrue = close == open + 2 && (token(open + 1).is("true") || token(open + 1).is("1"));
        const bool isNotFalse =
            close == open + 3 && token(open + 1).is("!") && (token(open + 2).is("false") || token(open + 2).is("0"));
        const bool isEndlessWhile = token(m_at).is("while") && (isTrue || isNotFalse);
        const bool isEndlessFor = token(m_at).is("for") && token(open + 1).is(";") && token(open + 2).is(";");
        if (!isEndlessWhile && !isEndlessFor)
            return;
        auto begin = close + 1;
        auto end = past(begin);
        if (token(m_at).is("while") && follows("}") && m_at > 1 && token(m_at - 1).partner != Token::kAlone &&
            token(m_at - 1).partner > 0 && token(token(m_at - 1).partner - 1).is("do")) {
            begin = token(m_at - 1).partner;
            end = m_at;
        } else if (!token(begin).is("{")) {
            while (end < m_tokens.size() - 1 && !token(end).is(";") && !token(end).startsLine)
                end = past(end);
        }
        for (auto i = begin; i < end; ++i) {
            const auto& now = token(i);
            if (now.is("break") || now.is("return") || now.is("throw") || now.is("yield"))
                return;
        }
        warn("script.endless_loop", token(m_at), {{"remedy", "leave it with break or return, or count its turns"}});
    }

    struct Typed
    {
        std::string type;
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    const std::string m_file;
    const ScriptProject& m_project;
    const js::ApiCatalogue& m_api;
    const js::TokenList m_list;
    const std::vector<Token>& m_tokens;
    std::map<std::string_view, int> m_own; ///< how often each is given at most
    std::map<std::string, Typed> m_types;  ///< of the parameters of hooks, and of what is made of those
    const std::optional<std::vector<std::string>> m_parameters; ///< none: they are only known when it is run
    const bool m_makesGlobals;
    std::size_t m_at = 0;
    std::vector<std::size_t> m_blocks; ///< that are open there
    std::vector<ScriptRemark> m_remarks;
};

} // namespace

std::vector<ScriptRemark> lintFile(const ScriptProject& project, const std::string& file, const js::ApiCatalogue& api)
{
    return Lint(project, file, api).run();
}

std::vector<ScriptRemark> lintProject(const ScriptProject& project, const js::ApiCatalogue& api)
{
    std::vector<ScriptRemark> remarks;
    for (const auto& [path, text] : project.files) {
        auto some = lintFile(project, path, api);
        remarks.insert(remarks.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    return remarks;
}

} // namespace wh
