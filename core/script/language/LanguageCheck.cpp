// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/language/LanguageCheck.h"

#include <algorithm>
#include <string>

namespace wh::js {

namespace {

class Check
{
public:
    explicit Check(const TokenList& source) : m_tokens(source.tokens), m_found(source.mistakes) {}

    std::vector<Error> run()
    {
        for (m_at = 0; m_at + 1 < m_tokens.size(); ++m_at)
            look(m_tokens[m_at]);
        std::stable_sort(m_found.begin(), m_found.end(), [](const Error& a, const Error& b) {
            const auto key = [](const Error& e) {
                return std::pair(std::stoul(std::string(e.field("line"))), std::stoul(std::string(e.field("column"))));
            };
            return key(a) < key(b);
        });
        return std::move(m_found);
    }

private:
    const Token& before(std::size_t back = 1) const
    {
        static const Token kNone;
        return m_at >= back ? m_tokens[m_at - back] : kNone;
    }
    const Token& after(std::size_t ahead = 1) const { return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)]; }
    /// "a.await" and "{await: 1}" are names like any other.
    bool isPropertyName() const
    {
        return before().is(".") || before().is("?.") || (after().is(":") && (before().is("{") || before().is(",")));
    }

    void say(const Token& token, const char* construct, const char* remedy)
    {
        m_found.push_back(Error("script.unsupported", {{"construct", construct},
                                                       {"line", std::to_string(token.place.line)},
                                                       {"column", std::to_string(token.place.column)},
                                                       {"remedy", remedy}}));
    }

    void look(const Token& token)
    {
        switch (token.kind) {
        case TokenKind::Name:
            lookAtName(token);
            break;
        case TokenKind::PrivateName:
            say(token, "a private name",
                "begin the name with _ instead, or keep the value in a variable of the module");
            break;
        case TokenKind::Number:
            lookAtNumber(token);
            break;
        case TokenKind::Regex:
            lookAtRegex(token);
            break;
        case TokenKind::Punctuator:
            lookAtPunctuator(token);
            break;
        default:
            break;
        }
    }

    void lookAtName(const Token& token)
    {
        if (token.is("class") && !isPropertyName())
            lookAtClass();
        if (isPropertyName())
            return;
        if (token.is("await")) {
            say(token, "await", "call the function plainly: everything here answers at once");
        } else if (token.is("async") && opensAsyncFunction()) {
            say(token, "an async function", "leave async out: everything here answers at once");
        } else if (token.is("catch") && after().is("{")) {
            say(token, "catch without a variable", "write catch (error)");
        } else if (token.is("import") && after().is("(")) {
            say(token, "import()", "import at the top of the file");
        } else if (token.is("import") && after().is(".")) {
            say(token, "import.meta", "leave it out: a script's files have no address");
        } else if (token.is("export") && after().is("*") && after(2).is("as")) {
            say(token, "export * as", "import * as a name, then export that name");
        }
    }

    bool opensAsyncFunction() const
    {
        const auto& next = after();
        if (next.startsLine)
            return false;
        if (next.is("function") || next.is("*"))
            return true;
        if (next.kind == TokenKind::Name || next.is("["))
            return true; // "async x => …", "async name() {…}"
        if (!next.is("(") || next.partner == Token::kAlone || next.partner + 1 >= m_tokens.size())
            return false;
        return m_tokens[next.partner + 1].is("=>");
    }

    void lookAtNumber(const Token& token)
    {
        const bool isHex = token.text.starts_with("0x") || token.text.starts_with("0X");
        if (token.text.back() == 'n' && !isHex)
            say(token, "a BigInt", "write a number: whole ones are exact up to 9007199254740991");
        else if (token.text.find('_') != std::string_view::npos)
            say(token, "_ within a number", "write the digits without _");
    }

    void lookAtRegex(const Token& token)
    {
        const auto flags = token.text.substr(token.text.rfind('/') + 1);
        if (token.text.find("(?<=") != std::string_view::npos || token.text.find("(?<!") != std::string_view::npos)
            say(token, "a look behind in a regular expression", "match what stands before as well, and take a group");
        else if (token.text.find("(?<") != std::string_view::npos)
            say(token, "a named group in a regular expression", "use a plain group, and take it by its number");
        if (flags.find_first_of("sdv") != std::string_view::npos)
            say(token, "the flag s, d or v of a regular expression",
                "write [^] for any character, and leave the flag out");
    }

    void lookAtPunctuator(const Token& token)
    {
        if (token.is("??=") || token.is("||=") || token.is("&&=")) {
            say(token, "an assignment with ??, || or &&", "write it out: a = a ?? b");
        } else if (token.is("...") && isInObject()) {
            say(token, "... in an object", "copy with Object.assign({}, a, b), and take properties out by their names");
        }
    }

    /// In a block "..." can begin nothing, so a brace around it is an object's.
    bool isInObject() const
    {
        if (before().is("{"))
            return true;
        if (!before().is(","))
            return false;
        for (auto i = m_at; i-- > 0;) {
            const auto& token = m_tokens[i];
            const bool closes = token.is(")") || token.is("]") || token.is("}") ||
                                (token.kind == TokenKind::Template && token.text.front() == '}');
            if (closes && token.partner != Token::kAlone)
                i = token.partner;
            else if (token.is("(") || token.is("["))
                return false;
            else if (token.is("{"))
                return true;
        }
        return false;
    }

    /// Members of a class are methods; anything else with a name is a field.
    void lookAtClass()
    {
        auto i = m_at + 1;
        while (i < m_tokens.size() && !m_tokens[i].is("{")) {
            if ((m_tokens[i].is("(") || m_tokens[i].is("[")) && m_tokens[i].partner != Token::kAlone)
                i = m_tokens[i].partner;
            ++i;
        }
        if (i >= m_tokens.size() || m_tokens[i].partner == Token::kAlone)
            return;
        const auto end = m_tokens[i].partner;
        for (++i; i < end;)
            i = lookAtMember(i, end);
    }

    /// @return the index after it
    std::size_t lookAtMember(std::size_t i, std::size_t end)
    {
        if (m_tokens[i].is(";"))
            return i + 1;
        const auto& first = m_tokens[i];
        if (first.is("static") && m_tokens[i + 1].is("{")) {
            say(first, "a static block", "set it after the class");
            return past(i + 1);
        }
        // Names, modifiers and computed names until what tells a method from a field.
        while (i < end && (m_tokens[i].kind == TokenKind::Name || m_tokens[i].kind == TokenKind::String ||
                           m_tokens[i].kind == TokenKind::Number || m_tokens[i].kind == TokenKind::PrivateName ||
                           m_tokens[i].is("*") || m_tokens[i].is("["))) {
            if (&m_tokens[i] != &first && m_tokens[i].startsLine && !isModifier(m_tokens[i - 1]))
                break; // "a\n b() {}": a field that ends with its line
            i = past(i);
        }
        if (i < end && m_tokens[i].is("(")) {
            i = past(i);
            return i < end && m_tokens[i].is("{") ? past(i) : i;
        }
        if (first.kind != TokenKind::PrivateName)
            say(first, "a field of a class", "set it in the constructor: this.name = value");
        while (i < end && !m_tokens[i].is(";")) {
            i = past(i);
            if (i < end && m_tokens[i].startsLine && m_tokens[i].kind == TokenKind::Name)
                return i;
        }
        return std::max(i, static_cast<std::size_t>(&first - m_tokens.data()) + 1);
    }

    static bool isModifier(const Token& token)
    {
        return token.is("static") || token.is("get") || token.is("set") || token.is("async") || token.is("*");
    }

    /// The index after a token, or after what it opens.
    std::size_t past(std::size_t i) const
    {
        const auto partner = m_tokens[i].partner;
        return partner != Token::kAlone && partner > i ? partner + 1 : i + 1;
    }

    const std::vector<Token>& m_tokens;
    std::vector<Error> m_found;
    std::size_t m_at = 0;
};

} // namespace

std::vector<Error> unsupportedIn(const TokenList& source)
{
    return Check(source).run();
}

} // namespace wh::js
