// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptCheck.h"

#include "core/base/Suggest.h"
#include "core/script/ScriptLexer.h"

#include <algorithm>
#include <utility>

namespace wh {

namespace {

using Kind = ScriptToken::Kind;

class FileCheck
{
public:
    FileCheck(const ScriptProject& project, const std::string& path, std::vector<Error>& findings)
        : m_project(project), m_path(path), m_findings(findings), m_tokens(lexScript(project.files.at(path)))
    {}

    void run()
    {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at) {
            const ScriptToken& token = m_tokens[m_at];
            switch (token.kind) {
            case Kind::Word:
                word(token);
                break;
            case Kind::Number:
                number(token);
                break;
            case Kind::Regex:
                regex(token);
                break;
            case Kind::Punctuator:
                punctuator(token);
                break;
            case Kind::String:
            case Kind::Template:
                break;
            }
        }
    }

private:
    enum class Bracket { Round, Square, Brace, ClassBody };

    const ScriptToken& at(std::size_t index) const
    {
        static const ScriptToken none;
        return index < m_tokens.size() ? m_tokens[index] : none;
    }
    const ScriptToken& next(std::size_t ahead = 1) const { return at(m_at + ahead); }
    const ScriptToken& previous() const { return m_at == 0 ? at(m_tokens.size()) : at(m_at - 1); }
    bool inClassBody() const { return !m_open.empty() && m_open.back() == Bracket::ClassBody; }

    void lacks(const ScriptToken& token, const char* construct, const char* remedy)
    {
        m_findings.push_back(Error("script.unsupported", {{"construct", construct},
                                                          {"file", m_path},
                                                          {"line", std::to_string(token.line)},
                                                          {"column", std::to_string(token.column)},
                                                          {"remedy", remedy}}));
    }

    void word(const ScriptToken& token)
    {
        if (previous().is(".") || previous().is("?."))
            return; // a property's name
        const bool isName = next().is(":") || (next().is("(") && inClassBody());
        if (token.is("class") && !next().is(":"))
            m_classIsComing = true;
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
        else if (inClassBody())
            classMember(token);
    }

    bool beginsAsyncFunction() const
    {
        if (next().afterLineBreak)
            return false;
        if (next().is("function") || next().is("*"))
            return true;
        if (next().isWord())
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

    void classMember(const ScriptToken& token)
    {
        const bool begins = previous().is("{") || previous().is("}") || previous().is(";") || previous().is("static");
        if (!begins)
            return;
        if (token.is("static") && next().is("{"))
            lacks(token, "static blocks of classes", "write the statements after the class");
        else if (next().is("=") || next().is(";") || next().is("}"))
            lacks(token, "class fields", "set it in the constructor: this.name = value");
    }

    void number(const ScriptToken& token)
    {
        const bool hexadecimal = token.text.starts_with("0x") || token.text.starts_with("0X");
        if (token.text.ends_with('n') && !hexadecimal)
            lacks(token, "BigInt numbers", "numbers are exact up to 2^53: leave the n away");
        else if (token.text.find('_') != token.text.npos)
            lacks(token, "underscores in numbers", "write the digits without them");
    }

    void regex(const ScriptToken& token)
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

    void punctuator(const ScriptToken& token)
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
            m_open.push_back(std::exchange(m_classIsComing, false) ? Bracket::ClassBody : Bracket::Brace);
        else if ((token.is(")") || token.is("]") || token.is("}")) && !m_open.empty())
            m_open.pop_back();
    }

    /// `import x from "…"`, `import "…"`, `export {x} from "…"`, `export * from "…"`.
    void importFrom(std::size_t index)
    {
        if (at(index).kind == Kind::String) {
            specifier(at(index));
            return;
        }
        for (std::size_t i = index; i < m_tokens.size() && !at(i).is(";"); ++i) {
            if (at(i).is("from") && at(i + 1).kind == Kind::String) {
                specifier(at(i + 1));
                return;
            }
            const bool mayStand = at(i).isWord() || at(i).is("{") || at(i).is("}") || at(i).is(",") || at(i).is("*");
            if (!mayStand)
                return;
        }
    }

    void specifier(const ScriptToken& token)
    {
        const std::string_view text =
            token.text.size() < 2 ? std::string_view() : token.text.substr(1, token.text.size() - 2);
        if (text == kScriptLibrary)
            return;
        const auto refuse = [&](std::string remedy) {
            m_findings.push_back(Error("script.import_refused", {{"specifier", std::string(text)},
                                                                 {"file", m_path},
                                                                 {"line", std::to_string(token.line)},
                                                                 {"column", std::to_string(token.column)},
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
    std::vector<ScriptToken> m_tokens;
    std::size_t m_at = 0;
    std::vector<Bracket> m_open;
    bool m_classIsComing = false;
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

std::vector<Error> checkScript(const ScriptProject& project)
{
    std::vector<Error> findings;
    for (const auto& [path, text] : project.files)
        FileCheck(project, path, findings).run();
    return findings;
}

std::optional<std::size_t> lineOfHook(const ScriptProject& project, ScriptHook hook)
{
    const auto file = project.files.find(project.main);
    if (file == project.files.end())
        return std::nullopt;
    const auto tokens = lexScript(file->second);
    for (std::size_t i = 2; i < tokens.size(); ++i) {
        if (tokens[i].is(toString(hook)) && tokens[i].isWord() && tokens[i - 2].is("export"))
            return tokens[i].line;
    }
    return std::nullopt;
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
