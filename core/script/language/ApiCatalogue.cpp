// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/language/ApiCatalogue.h"

#include <algorithm>

namespace wh::js {

namespace {

/// "/** One.\n * Two. */" → "One.\nTwo."
std::string plainText(std::string_view comment)
{
    if (!comment.starts_with("/**"))
        return {};
    comment.remove_prefix(3);
    comment.remove_suffix(std::min<std::size_t>(2, comment.size()));
    std::string text;
    while (!comment.empty()) {
        auto line = comment.substr(0, comment.find('\n'));
        comment.remove_prefix(std::min(line.size() + 1, comment.size()));
        const auto begin = line.find_first_not_of(" \t\r*");
        const auto end = line.find_last_not_of(" \t\r");
        if (begin == std::string_view::npos || end < begin)
            continue;
        text += (text.empty() ? "" : "\n") + std::string(line.substr(begin, end - begin + 1));
    }
    return text;
}

std::string withoutBlanks(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    const auto end = text.find_last_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string() : std::string(text.substr(begin, end - begin + 1));
}

/// Runs of blanks as one.
std::string onOneLine(std::string_view text)
{
    std::string line;
    for (const char c : withoutBlanks(text)) {
        const bool isBlank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!isBlank)
            line += c;
        else if (!line.ends_with(' '))
            line += ' ';
    }
    return line;
}

} // namespace

/// Walks a file of declarations once.
class CatalogueReader
{
public:
    explicit CatalogueReader(std::string_view source) : m_list(TokenList::of(source)), m_tokens(m_list.tokens) {}

    ApiCatalogue read()
    {
        while (!isAtEnd()) {
            const auto& first = token();
            if (first.is("export") || first.is("declare")) {
                m_comment = first.comment.empty() ? m_comment : first.comment;
                ++m_at;
                continue;
            }
            if (first.is("interface"))
                readInterface();
            else if (first.is("type") && token(1).kind == TokenKind::Name)
                readAlias();
            else if (first.is("const") || first.is("let") || first.is("var"))
                readVariable();
            else if (first.is("function"))
                readFunction();
            else
                skip();
            m_comment = {};
        }
        return std::move(m_catalogue);
    }

private:
    const Token& token(std::size_t ahead = 0) const { return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)]; }
    bool isAtEnd() const { return token().kind == TokenKind::End; }
    std::size_t past(std::size_t i) const
    {
        const auto partner = m_tokens[i].partner;
        return partner != Token::kAlone && partner > i ? partner + 1 : i + 1;
    }
    void skip() { m_at = past(m_at); }
    std::string_view text(std::size_t begin, std::size_t end) const
    {
        if (begin >= end)
            return {};
        const auto& last = m_tokens[end - 1];
        const char* from = m_tokens[begin].text.data();
        return {from, static_cast<std::size_t>(last.text.data() + last.text.size() - from)};
    }

    /// From where a type begins to the index after it: up to ";", "," or a closing bracket on the same level, or a new
    /// line that does not go on.
    std::size_t endOfType(std::size_t i) const
    {
        const auto begin = i;
        while (i + 1 < m_tokens.size()) {
            const auto& now = m_tokens[i];
            if (now.is(";") || now.is(",") || now.is(")") || now.is("]") || now.is("}") || now.is("="))
                break;
            if (i > begin && now.startsLine && !now.is("|") && !now.is("&") && !m_tokens[i - 1].is("|"))
                break;
            i = past(i);
        }
        return i;
    }

    void readInterface()
    {
        const auto name = std::string(token(1).text);
        const auto comment = token().comment.empty() ? m_comment : token().comment;
        m_at += 2;
        auto& type = m_catalogue.m_types[name];
        while (!isAtEnd() && !token().is("{")) {
            if (token().kind == TokenKind::Name && !token().is("extends"))
                type.bases.emplace_back(token().text);
            ++m_at;
        }
        if (isAtEnd() || token().partner == Token::kAlone)
            return;
        m_catalogue.m_order.push_back({name, plainText(comment), {}, type.bases});
        const auto end = token().partner;
        for (++m_at; m_at < end;) {
            const auto before = m_at;
            if (auto member = readMember(end))
                type.members.push_back(std::move(*member));
            if (m_at == before)
                ++m_at;
        }
        m_at = end + 1;
    }

    std::optional<ApiName> readMember(std::size_t end)
    {
        const auto comment = token().comment;
        const auto begin = m_at;
        while (m_at + 1 < end && token().is("readonly"))
            ++m_at;
        if (token().kind != TokenKind::Name) { // an index, a call
            while (m_at < end && !token().is(";") && !token().is(","))
                skip();
            return std::nullopt;
        }
        ApiName name;
        name.name = token().text;
        ++m_at;
        if (token().is("?"))
            ++m_at;
        finish(name, begin, comment);
        while (m_at < end && (token().is(";") || token().is(",")))
            ++m_at;
        return name;
    }

    /// From the "(" or ":" after a name.
    void finish(ApiName& name, std::size_t begin, std::string_view comment)
    {
        name.help = plainText(comment);
        if (token().is("(") && token().partner != Token::kAlone) {
            name.isFunction = true;
            name.parameters = parametersUpTo(token().partner);
            m_at = token().partner + 1;
        }
        if (token().is(":")) {
            const auto typeBegin = m_at + 1;
            m_at = endOfType(typeBegin);
            name.type = onOneLine(text(typeBegin, m_at));
        }
        name.signature = onOneLine(text(begin, m_at));
    }

    std::vector<ApiName::Parameter> parametersUpTo(std::size_t end)
    {
        std::vector<ApiName::Parameter> parameters;
        auto i = m_at + 1;
        while (i < end) {
            if (m_tokens[i].is("...")) {
                ++i;
                continue;
            }
            ApiName::Parameter parameter{std::string(m_tokens[i].text), {}};
            i = past(i);
            if (m_tokens[i].is("?"))
                ++i;
            if (m_tokens[i].is(":")) {
                const auto typeBegin = ++i;
                while (i < end && !m_tokens[i].is(","))
                    i = past(i);
                parameter.type = onOneLine(text(typeBegin, i));
            }
            parameters.push_back(std::move(parameter));
            while (i < end && !m_tokens[i].is(","))
                i = past(i);
            ++i;
        }
        return parameters;
    }

    void readAlias()
    {
        const auto name = std::string(token(1).text);
        const auto comment = token().comment.empty() ? m_comment : token().comment;
        m_at += 2;
        while (!isAtEnd() && !token().is("=") && !token().is(";"))
            skip();
        if (!token().is("="))
            return;
        const auto begin = ++m_at;
        while (!isAtEnd() && !token().is(";"))
            skip();
        const auto alias = onOneLine(text(begin, m_at));
        m_catalogue.m_aliases[name] = alias;
        m_catalogue.m_order.push_back({name, plainText(comment), alias, {}});
    }

    void readVariable()
    {
        const auto comment = token().comment.empty() ? m_comment : token().comment;
        ++m_at;
        ApiName name;
        name.name = token().text;
        const auto begin = m_at++;
        finish(name, begin, comment);
        m_catalogue.m_globals.push_back(std::move(name));
    }

    void readFunction() { readVariable(); }

    TokenList m_list;
    const std::vector<Token>& m_tokens;
    std::size_t m_at = 0;
    std::string_view m_comment;
    ApiCatalogue m_catalogue;
};

ApiCatalogue ApiCatalogue::of(std::string_view declarations)
{
    return CatalogueReader(declarations).read();
}

std::vector<ApiName> ApiCatalogue::membersOf(std::string_view type) const
{
    std::vector<ApiName> members;
    std::vector<std::string> open{std::string(type)};
    std::vector<std::string> seen;
    while (!open.empty()) {
        const auto name = open.back();
        open.pop_back();
        const auto found = m_types.find(name);
        if (found == m_types.end() || std::find(seen.begin(), seen.end(), name) != seen.end())
            continue;
        seen.push_back(name);
        members.insert(members.begin(), found->second.members.begin(), found->second.members.end());
        open.insert(open.end(), found->second.bases.begin(), found->second.bases.end());
    }
    return members;
}

std::span<const ApiName> ApiCatalogue::ownMembersOf(std::string_view type) const
{
    const auto found = m_types.find(type);
    return found == m_types.end() ? std::span<const ApiName>() : found->second.members;
}

const ApiName* ApiCatalogue::global(std::string_view name) const
{
    const auto found =
        std::find_if(m_globals.begin(), m_globals.end(), [&](const ApiName& one) { return one.name == name; });
    return found == m_globals.end() ? nullptr : &*found;
}

const ApiName* ApiCatalogue::member(std::string_view type, std::string_view name) const
{
    std::vector<std::string> seen;
    std::vector<std::string> open{std::string(type)};
    while (!open.empty()) {
        const auto one = open.back();
        open.pop_back();
        const auto found = m_types.find(one);
        if (found == m_types.end() || std::find(seen.begin(), seen.end(), one) != seen.end())
            continue;
        seen.push_back(one);
        for (const auto& member : found->second.members) {
            if (member.name == name)
                return &member;
        }
        open.insert(open.end(), found->second.bases.begin(), found->second.bases.end());
    }
    return nullptr;
}

std::string ApiCatalogue::interfaceOf(std::string_view type) const
{
    std::string name = withoutBlanks(type);
    for (int follow = 0; follow < 8; ++follow) {
        for (const std::string_view rest : {" | undefined", " | null"}) {
            if (name.ends_with(rest))
                name.resize(name.size() - rest.size());
        }
        if (m_types.contains(name))
            return name;
        const auto alias = m_aliases.find(name);
        if (alias == m_aliases.end())
            return {};
        name = alias->second;
    }
    return {};
}

} // namespace wh::js
