// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/Parser.h"

#include "core/graphql/DocumentParser.h"

namespace wh::graphql {

namespace ast {

std::string_view toText(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Query:
        return "query";
    case OperationKind::Mutation:
        return "mutation";
    case OperationKind::Subscription:
        return "subscription";
    }
    return {};
}

} // namespace ast

using namespace ast;

DocumentParser::Nesting::Nesting(DocumentParser& parser) : m_parser(parser)
{
    if (++m_parser.m_nesting > m_parser.m_limits.maxNesting) {
        --m_parser.m_nesting;
        throw SyntaxFault{"The document nests brackets more than " + std::to_string(m_parser.m_limits.maxNesting) +
                              " deep.",
                          m_parser.m_token.at, "graphql.limit.nesting"};
    }
}

DocumentParser::DocumentParser(std::string_view source, Arena& arena, const Limits& limits)
    : m_arena(arena), m_limits(limits), m_lexer(source, arena)
{
    advance();
}

void DocumentParser::advance()
{
    m_token = m_lexer.next();
    if (m_token.kind != Kind::End && ++m_tokens > m_limits.maxTokens)
        throw SyntaxFault{"The document has more than " + std::to_string(m_limits.maxTokens) + " tokens.", m_token.at,
                          "graphql.limit.tokens"};
}

bool DocumentParser::take(Kind kind)
{
    if (!is(kind))
        return false;
    advance();
    return true;
}

bool DocumentParser::takeKeyword(std::string_view word)
{
    if (!isKeyword(word))
        return false;
    advance();
    return true;
}

Token DocumentParser::expect(Kind kind)
{
    const Token token = m_token;
    if (token.kind != kind)
        throw SyntaxFault{"Expected " + Token::describe(kind) + ", found " + token.describe() + ".", token.at};
    advance();
    return token;
}

void DocumentParser::expectKeyword(std::string_view word)
{
    if (!takeKeyword(word))
        throw SyntaxFault{"Expected \"" + std::string(word) + "\", found " + m_token.describe() + ".", m_token.at};
}

void DocumentParser::unexpected(const Token& token) const
{
    throw SyntaxFault{"Unexpected " + token.describe() + ".", token.at};
}

Name DocumentParser::name()
{
    const Token token = expect(Kind::Name);
    return {token.text, token.at};
}

List<Definition> DocumentParser::document()
{
    std::vector<Definition> definitions;
    do
        definitions.push_back(definition());
    while (!is(Kind::End));
    return m_arena.copy(std::span<const Definition>(definitions));
}

ValueNode DocumentParser::constantValue()
{
    const ValueNode node = value(true);
    expect(Kind::End);
    return node;
}

Definition DocumentParser::definition()
{
    const std::uint32_t at = m_token.at;
    if (is(Kind::BraceOpen))
        return operation();
    if (is(Kind::String) || is(Kind::BlockString)) {
        const auto* text = description();
        if (is(Kind::Name) && !keyword())
            throw SyntaxFault{"Unexpected description, descriptions are supported only on type definitions.", at};
        return typeSystem(text, at, false);
    }
    if (isKeyword("query") || isKeyword("mutation") || isKeyword("subscription"))
        return operation();
    if (isKeyword("fragment"))
        return fragment();
    if (takeKeyword("extend"))
        return typeSystem(nullptr, at, true);
    return typeSystem(nullptr, at, false);
}

OperationKind DocumentParser::operationKind()
{
    const Token token = expect(Kind::Name);
    for (const auto kind : {OperationKind::Query, OperationKind::Mutation, OperationKind::Subscription}) {
        if (token.text == toText(kind))
            return kind;
    }
    unexpected(token);
}

Definition DocumentParser::operation()
{
    Definition node;
    node.kind = Definition::Kind::Operation;
    node.at = m_token.at;
    node.shorthand = is(Kind::BraceOpen);
    if (!node.shorthand) {
        node.operation = operationKind();
        if (is(Kind::Name))
            node.name = name();
        node.variables = optionalMany<VariableDefinition>(
            Kind::ParenOpen, [this] { return variableDefinition(); }, Kind::ParenClose);
        node.directives = directives(false);
    }
    node.selectionSet = selectionSet();
    return node;
}

VariableDefinition DocumentParser::variableDefinition()
{
    VariableDefinition node;
    node.at = expect(Kind::Dollar).at;
    node.name = name();
    expect(Kind::Colon);
    node.type = type();
    if (take(Kind::Equals))
        node.defaultValue = m_arena.make<ValueNode>(value(true));
    node.directives = directives(true);
    return node;
}

Definition DocumentParser::fragment()
{
    Definition node;
    node.kind = Definition::Kind::Fragment;
    node.at = m_token.at;
    expectKeyword("fragment");
    node.name = fragmentName();
    expectKeyword("on");
    node.typeCondition = name();
    node.directives = directives(false);
    node.selectionSet = selectionSet();
    return node;
}

Name DocumentParser::fragmentName()
{
    if (isKeyword("on"))
        unexpected(m_token);
    return name();
}

const SelectionSet* DocumentParser::selectionSet()
{
    const Nesting nesting(*this);
    const std::uint32_t at = m_token.at;
    const auto selections = many<Selection>(
        Kind::BraceOpen, [this] { return selection(); }, Kind::BraceClose);
    return m_arena.make<SelectionSet>(at, selections);
}

Selection DocumentParser::selection()
{
    const std::uint32_t at = m_token.at;
    if (take(Kind::Spread))
        return spread(at);
    Selection node;
    node.at = at;
    node.name = name();
    if (take(Kind::Colon)) {
        node.alias = node.name;
        node.name = name();
    }
    node.arguments = arguments(false);
    node.directives = directives(false);
    if (is(Kind::BraceOpen))
        node.selectionSet = selectionSet();
    return node;
}

Selection DocumentParser::spread(std::uint32_t at)
{
    Selection node;
    node.at = at;
    const bool condition = takeKeyword("on");
    if (!condition && is(Kind::Name)) {
        node.kind = Selection::Kind::FragmentSpread;
        node.name = fragmentName();
        node.directives = directives(false);
        return node;
    }
    node.kind = Selection::Kind::InlineFragment;
    if (condition)
        node.typeCondition = name();
    node.directives = directives(false);
    node.selectionSet = selectionSet();
    return node;
}

List<Argument> DocumentParser::arguments(bool constant)
{
    return optionalMany<Argument>(
        Kind::ParenOpen,
        [&] {
            Argument node;
            node.name = name();
            expect(Kind::Colon);
            node.value = value(constant);
            return node;
        },
        Kind::ParenClose);
}

List<Directive> DocumentParser::directives(bool constant)
{
    if (!is(Kind::At))
        return {};
    std::vector<Directive> nodes;
    while (is(Kind::At)) {
        if (++m_directives > m_limits.maxDirectives)
            throw SyntaxFault{"The document has more than " + std::to_string(m_limits.maxDirectives) + " directives.",
                              m_token.at, "graphql.limit.directives"};
        Directive node;
        node.at = m_token.at;
        advance();
        node.name = name();
        node.arguments = arguments(constant);
        nodes.push_back(node);
    }
    return m_arena.copy(std::span<const Directive>(nodes));
}

ValueNode DocumentParser::variable(bool constant)
{
    const Token dollar = expect(Kind::Dollar);
    if (constant) {
        if (is(Kind::Name))
            throw SyntaxFault{"Unexpected variable \"$" + std::string(m_token.text) + "\" in constant value.",
                              dollar.at};
        unexpected(dollar);
    }
    ValueNode node;
    node.kind = ValueNode::Kind::Variable;
    node.at = dollar.at;
    node.text = name().text;
    return node;
}

ValueNode DocumentParser::value(bool constant)
{
    const Token token = m_token;
    ValueNode node;
    node.at = token.at;
    node.text = token.text;
    switch (token.kind) {
    case Kind::Dollar:
        return variable(constant);
    case Kind::Int:
        node.kind = ValueNode::Kind::Int;
        break;
    case Kind::Float:
        node.kind = ValueNode::Kind::Float;
        break;
    case Kind::BlockString:
        node.block = true;
        [[fallthrough]];
    case Kind::String:
        node.kind = ValueNode::Kind::String;
        break;
    case Kind::Name:
        node.kind = token.text == "true" || token.text == "false" ? ValueNode::Kind::Boolean
                    : token.text == "null"                        ? ValueNode::Kind::Null
                                                                  : ValueNode::Kind::Enum;
        break;
    case Kind::BracketOpen: {
        const Nesting nesting(*this);
        node.kind = ValueNode::Kind::List;
        node.text = {};
        advance();
        std::vector<ValueNode> items;
        while (!take(Kind::BracketClose))
            items.push_back(value(constant));
        node.items = m_arena.copy(std::span<const ValueNode>(items));
        return node;
    }
    case Kind::BraceOpen: {
        const Nesting nesting(*this);
        node.kind = ValueNode::Kind::Object;
        node.text = {};
        advance();
        std::vector<ObjectFieldNode> fields;
        while (!take(Kind::BraceClose)) {
            const Name key = name();
            expect(Kind::Colon);
            fields.push_back({key, value(constant)});
        }
        node.fields = m_arena.copy(std::span<const ObjectFieldNode>(fields));
        return node;
    }
    default:
        unexpected(token);
    }
    advance();
    return node;
}

const TypeNode* DocumentParser::type(std::size_t lists)
{
    if (lists > kMaxLists)
        throw SyntaxFault{"A type nests lists more than " + std::to_string(kMaxLists) + " deep.", m_token.at,
                          "graphql.limit.nesting"};
    TypeNode node;
    node.name.at = m_token.at;
    if (take(Kind::BracketOpen)) {
        node.kind = TypeNode::Kind::List;
        node.inner = type(lists + 1);
        expect(Kind::BracketClose);
    } else {
        node.name = name();
    }
    const TypeNode* const inner = m_arena.make<TypeNode>(node);
    if (!take(Kind::Bang))
        return inner;
    return m_arena.make<TypeNode>(TypeNode::Kind::NonNull, Name{{}, node.name.at}, inner);
}

namespace {

GraphQlError errorOf(const SyntaxFault& fault, std::string_view source)
{
    const bool syntax = std::string_view(fault.code) == "graphql.syntax";
    GraphQlError error{(syntax ? "Syntax Error: " : "") + fault.message, fault.code};
    error.locations.push_back(locate(source, fault.at));
    return error;
}

} // namespace

Outcome<DocumentPtr> parse(std::string_view text, const Limits& limits)
{
    if (text.size() > limits.maxDocumentBytes)
        return GraphQlError{"The document has " + std::to_string(text.size()) + " bytes, and " +
                                std::to_string(limits.maxDocumentBytes) + " are allowed.",
                            "graphql.limit.bytes"};
    auto document = std::make_shared<Document>();
    document->source = std::make_unique<const std::string>(text);
    try {
        DocumentParser parser(*document->source, document->arena, limits);
        document->definitions = parser.document();
        document->tokens = parser.tokens();
    } catch (const SyntaxFault& fault) {
        return errorOf(fault, text);
    }
    return DocumentPtr(std::move(document));
}

Outcome<const ValueNode*> parseConstantValue(std::string_view text, Arena& arena, const Limits& limits)
{
    try {
        return arena.make<ValueNode>(DocumentParser(text, arena, limits).constantValue());
    } catch (const SyntaxFault& fault) {
        return errorOf(fault, text);
    }
}

} // namespace wh::graphql
