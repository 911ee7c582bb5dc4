// SPDX-License-Identifier: GPL-3.0-or-later
// How Parser.cpp and ParserTypes.cpp work together; nobody else includes this.
#pragma once

#include "core/graphql/Ast.h"
#include "core/graphql/Lexer.h"
#include "core/graphql/Limits.h"

#include <string_view>
#include <vector>

namespace wh::graphql {

/// Recursive descent with one token of lookahead, as deep as the limits allow. Throws SyntaxFault.
class DocumentParser
{
public:
    DocumentParser(std::string_view source, Arena& arena, const Limits& limits);

    ast::List<ast::Definition> document();
    ast::ValueNode constantValue();
    std::size_t tokens() const { return m_tokens; }

private:
    using Kind = Token::Kind;
    static constexpr std::size_t kMaxLists = 15; // what a TypeRef can hold
    /// Counts a bracket for as long as it lives.
    class Nesting
    {
    public:
        explicit Nesting(DocumentParser& parser);
        ~Nesting() { --m_parser.m_nesting; }
        Nesting(const Nesting&) = delete;
        Nesting& operator=(const Nesting&) = delete;

    private:
        DocumentParser& m_parser;
    };

    // Tokens.
    void advance();
    bool is(Kind kind) const { return m_token.kind == kind; }
    bool isKeyword(std::string_view word) const { return is(Kind::Name) && m_token.text == word; }
    bool take(Kind kind);
    bool takeKeyword(std::string_view word);
    Token expect(Kind kind);
    void expectKeyword(std::string_view word);
    [[noreturn]] void unexpected(const Token& token) const;
    ast::Name name();

    /// `item` again and again from `open` to `close`, at least once.
    template<typename T, typename Item>
    ast::List<T> many(Kind open, Item item, Kind close)
    {
        std::vector<T> items;
        expect(open);
        do
            items.push_back(item());
        while (!take(close));
        return m_arena.copy(std::span<const T>(items));
    }
    template<typename T, typename Item>
    ast::List<T> optionalMany(Kind open, Item item, Kind close)
    {
        return is(open) ? many<T>(open, item, close) : ast::List<T>();
    }

    // Executable definitions.
    ast::Definition definition();
    ast::Definition operation();
    ast::OperationKind operationKind();
    ast::Definition fragment();
    ast::VariableDefinition variableDefinition();
    const ast::SelectionSet* selectionSet();
    ast::Selection selection();
    ast::Selection spread(std::uint32_t at);
    ast::Name fragmentName();
    ast::List<ast::Argument> arguments(bool constant);
    ast::List<ast::Directive> directives(bool constant);
    ast::ValueNode value(bool constant);
    ast::ValueNode variable(bool constant);
    const ast::TypeNode* type(std::size_t lists = 0);

    // Type system definitions.
    struct Keyword;
    const Keyword* keyword() const;
    ast::Definition typeSystem(const ast::ValueNode* description, std::uint32_t at, bool extension);
    void schemaBody(ast::Definition& node);
    void scalarBody(ast::Definition& node);
    void fieldsBody(ast::Definition& node);
    void unionBody(ast::Definition& node);
    void enumBody(ast::Definition& node);
    void inputBody(ast::Definition& node);
    void directiveBody(ast::Definition& node);
    const ast::ValueNode* description();
    ast::FieldNode field();
    ast::InputValueNode inputValue();
    ast::EnumValueNode enumValue();
    ast::List<ast::Name> separatedNames(Kind separator);

    Arena& m_arena;
    const Limits& m_limits;
    Lexer m_lexer;
    Token m_token;
    std::size_t m_tokens = 0;
    std::size_t m_nesting = 0;
    std::size_t m_directives = 0;
};

} // namespace wh::graphql
