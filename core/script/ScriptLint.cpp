// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptLint.h"

#include "core/base/Suggest.h"
#include "core/script/ScriptCheck.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace wh {

namespace {

using js::Token;
using js::TokenKind;

/// Globals that scripts have elsewhere, and what serves here.
struct Elsewhere
{
    std::string_view name;
    const char* remedy;
};
constexpr std::array kElsewhere = {
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
    {}

    std::vector<ScriptRemark> run()
    {
        for (auto& error : checkScript(m_project, m_file))
            m_remarks.push_back({ScriptRemark::Grade::Error, std::move(error)});
        for (const auto& error : m_list.mistakes)
            m_remarks.push_back({ScriptRemark::Grade::Error, Error(error).with("file", m_file)});
        if (m_list.mistakes.empty()) { // else what follows would be guessed
            collectNames();
            for (m_at = 0; m_at + 1 < m_tokens.size(); ++m_at)
                look();
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
                    m_own.insert(token(i + 1).text);
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
                    m_own.insert(token(i - 1).text);
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
                m_own.insert(token(i).text);
        }
    }
    /// From after "const" to its "=", of each of a list.
    void collectDeclared(std::size_t i)
    {
        while (i < m_tokens.size()) {
            const auto end = past(i);
            for (; i < end; ++i) {
                if (token(i).kind == TokenKind::Name)
                    m_own.insert(token(i).text);
            }
            if (!token(i).is(",") && !token(i).is("as") && !token(i - 1).is("as") && !token(i - 1).is(",") &&
                !token(i).is("{") && !token(i).is("*"))
                return;
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
            followMembers(local->second.type);
            return;
        }
        if (m_own.contains(now.text))
            return;
        if (now.is("Promise"))
            warnOfPromise(now);
        else if (const auto* global = m_api.global(now.text))
            followMembers(global->type);
        else if (const auto other = std::find_if(kElsewhere.begin(), kElsewhere.end(),
                                                 [&](const Elsewhere& one) { return now.is(one.name); });
                 other != kElsewhere.end())
            warn("script.unknown_name", now, {{"value", std::string(now.text)}, {"remedy", other->remedy}});
    }

    void warnOfPromise(const Token& at)
    {
        warn("script.promise", at,
             {{"value", std::string(at.text)},
              {"remedy", "call the function plainly: everything here answers at once"}});
    }

    /// a.b.c(…).d: each member against the type that stands before it.
    void followMembers(std::string type)
    {
        auto i = m_at + 1;
        while (true) {
            const auto name = m_api.interfaceOf(type);
            if (token(i).is("(")) { // a call answers what the declaration says
                i = past(i);
                continue;
            }
            if (name.empty() || (!token(i).is(".") && !token(i).is("?.")) || token(i + 1).kind != TokenKind::Name)
                return;
            const auto& member = token(i + 1);
            const auto* known = m_api.member(name, member.text);
            if (!known) {
                const bool isSet = token(i + 2).is("=") || isObjectMethod(member.text);
                if (!isSet)
                    warnUnknown(member, namesOf(name));
                return;
            }
            type = known->type;
            i += 2;
        }
    }

    static bool isObjectMethod(std::string_view name)
    {
        return name == "toString" || name == "hasOwnProperty" || name == "valueOf" || name == "constructor";
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
        const bool isEndlessWhile =
            token(m_at).is("while") && close == open + 2 && (token(open + 1).is("true") || token(open + 1).is("1"));
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
    std::set<std::string_view> m_own;
    std::map<std::string, Typed> m_types; ///< of the parameters of the hook that is being read
    std::size_t m_at = 0;
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
