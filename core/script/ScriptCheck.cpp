// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptCheck.h"

#include "core/base/Suggest.h"
#include "core/script/language/JsTokens.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace wh {

namespace {

using js::Token;
using js::TokenKind;

class FileCheck
{
public:
    FileCheck(const ScriptProject& project, const std::string& path, std::vector<Error>& findings)
        : m_project(project)
        , m_path(path)
        , m_findings(findings)
        , m_list(js::TokenList::of(project.files.at(path)))
        , m_tokens(m_list.tokens)
    {}

    void run()
    {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at) {
            const Token& token = m_tokens[m_at];
            switch (token.kind) {
            case TokenKind::Name:
            case TokenKind::PrivateName:
                word(token);
                break;
            case TokenKind::Number:
                number(token);
                break;
            case TokenKind::Regex:
                regex(token);
                break;
            case TokenKind::Punctuator:
                punctuator(token);
                break;
            case TokenKind::String:
            case TokenKind::Template:
            case TokenKind::End:
                break;
            }
        }
    }

private:
    enum class Bracket { Round, Square, Brace };

    const Token& at(std::size_t index) const
    {
        static const Token none;
        return index < m_tokens.size() ? m_tokens[index] : none;
    }
    const Token& next(std::size_t ahead = 1) const { return at(m_at + ahead); }
    const Token& previous() const { return m_at == 0 ? at(m_tokens.size()) : at(m_at - 1); }
    /// "name(…) {": of a class or an object.
    bool isMethodName() const { return next().is("(") && at(past(m_at + 1)).is("{"); }

    void lacks(const Token& token, const char* construct, const char* remedy)
    {
        m_findings.push_back(Error("script.unsupported", {{"construct", construct},
                                                          {"file", m_path},
                                                          {"line", std::to_string(token.place.line)},
                                                          {"column", std::to_string(token.place.column)},
                                                          {"remedy", remedy}}));
    }

    void word(const Token& token)
    {
        if (previous().is(".") || previous().is("?."))
            return; // a property's name
        const bool isName = next().is(":") || isMethodName();
        if (token.is("class") && !next().is(":"))
            classBody();
        if (token.text.starts_with('#'))
            lacks(token, "private class members", "name it with a leading underscore and set it in the constructor");
        else if (token.is("await") && !isName)
            lacks(token, "await", "every call of this interface answers at once: write it without await");
        else if (token.is("async") && !isName && beginsAsyncFunction())
            lacks(token, "async functions", "every call of this interface answers at once: write a plain function");
        else if (token.is("delete") && !isName) // 6.4 then loses values that are set later, or dies
            lacks(token, "delete", "keep what comes and goes in a Map, or set the property to undefined");
        else if (token.is("catch") && next().is("{"))
            lacks(token, "catch without a binding", "write catch (error) {");
        else if (token.is("import") && next().is("("))
            lacks(token, "import()", "write an import statement at the top of the file");
        else if (token.is("import") && !next().is("."))
            importFrom(m_at + 1);
        else if (token.is("export") && (next().is("{") || next().is("*")))
            importFrom(m_at + 1);
    }

    bool beginsAsyncFunction() const
    {
        if (next().startsLine)
            return false;
        if (next().is("function") || next().is("*"))
            return true;
        if ((next().kind == TokenKind::Name))
            return next(2).is("=>") || next(2).is("(");
        if (!next().is("("))
            return false;
        std::size_t depth = 0;
        for (std::size_t i = m_at + 1; i < m_tokens.size(); ++i) {
            depth += at(i).is("(");
            depth -= at(i).is(")");
            if (depth == 0)
                return at(i + 1).is("=>");
        }
        return false;
    }

    /// Members of a class are methods; anything else with a name is a field.
    void classBody()
    {
        auto i = m_at + 1;
        while (i < m_tokens.size() && !at(i).is("{"))
            i = past(i);
        if (i >= m_tokens.size() || at(i).partner == Token::kAlone)
            return;
        const std::size_t end = at(i).partner;
        for (++i; i < end;)
            i = classMember(i, end);
    }

    /// @return the index after it
    std::size_t classMember(std::size_t i, std::size_t end)
    {
        if (at(i).is(";"))
            return i + 1;
        const std::size_t first = i;
        if (at(i).is("static") && at(i + 1).is("{")) {
            lacks(at(i), "static blocks of classes", "write the statements after the class");
            return past(i + 1);
        }
        // Names, modifiers and computed names, up to what tells a method from a field.
        std::size_t name = i;
        while (i < end && isPartOfName(at(i))) {
            if (i > first && at(i).startsLine && !isModifier(at(i - 1)))
                break; // "a\n b() {}": a field that ends with its line
            name = i;
            i = past(i);
        }
        if (i < end && at(i).is("(")) {
            i = past(i);
            return i < end && at(i).is("{") ? past(i) : i;
        }
        if (at(name).kind != TokenKind::PrivateName)
            lacks(at(name), "class fields", "set it in the constructor: this.name = value");
        while (i < end && !at(i).is(";")) {
            i = past(i);
            if (i < end && at(i).startsLine && at(i).kind == TokenKind::Name)
                return i;
        }
        return std::max(i, first + 1);
    }

    static bool isPartOfName(const Token& token)
    {
        return token.kind == TokenKind::Name || token.kind == TokenKind::String || token.kind == TokenKind::Number ||
               token.kind == TokenKind::PrivateName || token.is("*") || token.is("[");
    }
    static bool isModifier(const Token& token)
    {
        return token.is("static") || token.is("get") || token.is("set") || token.is("async") || token.is("*");
    }

    /// The index after a token, or after what it opens.
    std::size_t past(std::size_t i) const
    {
        const auto partner = at(i).partner;
        return partner != Token::kAlone && partner > i ? partner + 1 : i + 1;
    }

    void number(const Token& token)
    {
        const bool hexadecimal = token.text.starts_with("0x") || token.text.starts_with("0X");
        if (token.text.ends_with('n') && !hexadecimal)
            lacks(token, "BigInt numbers", "numbers are exact up to 2^53: leave the n away");
        else if (token.text.find('_') != token.text.npos)
            lacks(token, "underscores in numbers", "write the digits without them");
    }

    void regex(const Token& token)
    {
        const std::size_t end = token.text.rfind('/');
        const std::string_view body = token.text.substr(0, end);
        const std::string_view flags = token.text.substr(end + 1);
        if (flags.find_first_of("sdv") != flags.npos)
            lacks(token, "the flags s, d and v of regular expressions", "write [^] for any character, line breaks too");
        else if (body.find("(?<=") != body.npos || body.find("(?<!") != body.npos)
            lacks(token, "looking behind in regular expressions", "match what goes before as a group of its own");
        else if (body.find("(?<") != body.npos)
            lacks(token, "named groups of regular expressions", "count the groups: match[1]");
    }

    void punctuator(const Token& token)
    {
        if (token.is("...") && !m_open.empty() && m_open.back() == Bracket::Brace)
            lacks(token, "spread and rest in objects", "write Object.assign({}, a, b), or name the properties");
        else if (token.is("?\?=") || token.is("||=") || token.is("&&="))
            lacks(token, "logical assignment", "write a = a ?? b");
        else if (token.is("("))
            m_open.push_back(Bracket::Round);
        else if (token.is("["))
            m_open.push_back(Bracket::Square);
        else if (token.is("{"))
            m_open.push_back(Bracket::Brace);
        else if ((token.is(")") || token.is("]") || token.is("}")) && !m_open.empty())
            m_open.pop_back();
    }

    /// `import x from "…"`, `import "…"`, `export {x} from "…"`, `export * from "…"`.
    void importFrom(std::size_t index)
    {
        if (at(index).kind == TokenKind::String) {
            specifier(at(index));
            return;
        }
        for (std::size_t i = index; i < m_tokens.size() && !at(i).is(";"); ++i) {
            if (at(i).is("from") && at(i + 1).kind == TokenKind::String) {
                specifier(at(i + 1));
                return;
            }
            const bool mayStand =
                at(i).kind == TokenKind::Name || at(i).is("{") || at(i).is("}") || at(i).is(",") || at(i).is("*");
            if (!mayStand)
                return;
        }
    }

    void specifier(const Token& token)
    {
        const std::string_view text =
            token.text.size() < 2 ? std::string_view() : token.text.substr(1, token.text.size() - 2);
        if (text == kScriptLibrary)
            return;
        const auto refuse = [&](std::string remedy) {
            m_findings.push_back(Error("script.import_refused", {{"specifier", std::string(text)},
                                                                 {"file", m_path},
                                                                 {"line", std::to_string(token.place.line)},
                                                                 {"column", std::to_string(token.place.column)},
                                                                 {"remedy", std::move(remedy)}}));
        };
        if (!text.starts_with("./") && !text.starts_with("../")) {
            refuse("a script imports files of its own project only: begin with ./ or ../");
            return;
        }
        const auto path = resolved(text);
        if (path && m_project.files.contains(*path))
            return;
        std::vector<std::string> names;
        for (const auto& [name, content] : m_project.files)
            names.push_back(name);
        const auto nearest = path ? nearestName(*path, names) : std::nullopt;
        refuse(nearest ? "the project has no such file; did you mean " + *nearest + "?"
                       : std::string("the project has no such file"));
    }

    /// None where it leaves the project.
    std::optional<std::string> resolved(std::string_view text) const
    {
        std::vector<std::string_view> parts;
        const auto add = [&parts](std::string_view path) {
            for (std::size_t from = 0; from <= path.size();) {
                const std::size_t end = std::min(path.find('/', from), path.size());
                const auto part = path.substr(from, end - from);
                from = end + 1;
                if (part == ".." && parts.empty())
                    return false;
                if (part == "..")
                    parts.pop_back();
                else if (!part.empty() && part != ".")
                    parts.push_back(part);
            }
            return true;
        };
        const std::size_t slash = m_path.rfind('/');
        if ((slash != m_path.npos && !add(std::string_view(m_path).substr(0, slash))) || !add(text))
            return std::nullopt;
        std::string path;
        for (const auto part : parts)
            path += (path.empty() ? "" : "/") + std::string(part);
        return path;
    }

    const ScriptProject& m_project;
    const std::string& m_path;
    std::vector<Error>& m_findings;
    const js::TokenList m_list;
    const std::vector<Token>& m_tokens;
    std::size_t m_at = 0;
    std::vector<Bracket> m_open;
};

std::string_view lineOf(std::string_view text, std::size_t line)
{
    for (; line > 1; --line) {
        const std::size_t end = text.find('\n');
        if (end == text.npos)
            return {};
        text.remove_prefix(end + 1);
    }
    return text.substr(0, text.find('\n'));
}

} // namespace

std::vector<Error> checkScript(const ScriptProject& project, const std::string& file)
{
    std::vector<Error> findings;
    FileCheck(project, file, findings).run();
    std::stable_sort(findings.begin(), findings.end(), [](const Error& a, const Error& b) {
        const auto place = [](const Error& error) {
            return std::pair(std::stoul(std::string(error.field("line"))),
                             std::stoul(std::string(error.field("column"))));
        };
        return place(a) < place(b);
    });
    return findings;
}

std::vector<Error> checkScript(const ScriptProject& project)
{
    std::vector<Error> findings;
    for (const auto& [path, text] : project.files) {
        auto some = checkScript(project, path);
        findings.insert(findings.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }
    return findings;
}

std::optional<std::size_t> lineOfHook(const ScriptProject& project, ScriptHook hook)
{
    const auto file = project.files.find(project.main);
    if (file == project.files.end())
        return std::nullopt;
    const auto list = js::TokenList::of(file->second);
    const auto& tokens = list.tokens;
    for (std::size_t i = 2; i < tokens.size(); ++i) {
        if (tokens[i].is(toString(hook)) && tokens[i].kind == TokenKind::Name && tokens[i - 2].is("export"))
            return tokens[i].place.line;
    }
    return std::nullopt;
}

void placeAtHook(Error& error, const ScriptProject& project)
{
    if (error.field("hook").empty() || !error.field("file").empty())
        return;
    for (const auto hook : kScriptHooks) {
        if (error.field("hook") != toString(hook))
            continue;
        const auto line = lineOfHook(project, hook);
        error.context.push_back({"file", project.main});
        if (line)
            error.context.push_back({"line", std::to_string(*line)});
        return;
    }
}

std::size_t columnOfMessage(const ScriptProject& project, const std::string& file, std::size_t line,
                            const std::string& message)
{
    const auto found = project.files.find(file);
    const std::string_view text = found == project.files.end() ? std::string_view() : lineOf(found->second, line);
    std::size_t column = text.find_first_not_of(" \t");
    // What stands in quotes ("Expected token `)'", "Cannot read property 'x' of null") or goes before " is not".
    std::string_view named;
    const std::size_t open = message.find_first_of("`'");
    if (open != message.npos) {
        const std::size_t close = message.find('\'', open + 1);
        named = std::string_view(message).substr(open + 1, close == message.npos ? 0 : close - open - 1);
    } else if (const std::size_t end = message.find(" is not "); end != message.npos) {
        named = std::string_view(message).substr(0, end);
        named = named.substr(named.find_last_of(" .") + 1);
    }
    const bool expected = message.find("Expected") != message.npos; // names what is not there
    if (const std::size_t place = text.find(named); !named.empty() && !expected && place != text.npos)
        column = place;
    if (column == text.npos)
        return 1;
    const auto before = text.substr(0, column);
    return 1 + static_cast<std::size_t>(
                   std::count_if(before.begin(), before.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

} // namespace wh
