// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the parser that reads type system definitions and extensions (section 3).
#include "core/graphql/DocumentParser.h"

#include <algorithm>
#include <array>

namespace wh::graphql {

using namespace ast;

namespace {

constexpr std::array<std::string_view, 19> kDirectiveLocations = {"QUERY",
                                                                  "MUTATION",
                                                                  "SUBSCRIPTION",
                                                                  "FIELD",
                                                                  "FRAGMENT_DEFINITION",
                                                                  "FRAGMENT_SPREAD",
                                                                  "INLINE_FRAGMENT",
                                                                  "VARIABLE_DEFINITION",
                                                                  "SCHEMA",
                                                                  "SCALAR",
                                                                  "OBJECT",
                                                                  "FIELD_DEFINITION",
                                                                  "ARGUMENT_DEFINITION",
                                                                  "INTERFACE",
                                                                  "UNION",
                                                                  "ENUM",
                                                                  "ENUM_VALUE",
                                                                  "INPUT_OBJECT",
                                                                  "INPUT_FIELD_DEFINITION"};

} // namespace

const ValueNode* DocumentParser::description()
{
    return is(Kind::String) || is(Kind::BlockString) ? m_arena.make<ValueNode>(value(true)) : nullptr;
}

struct DocumentParser::Keyword
{
    std::string_view word;
    Definition::Kind kind;
    void (DocumentParser::*body)(Definition&);
};

const DocumentParser::Keyword* DocumentParser::keyword() const
{
    static constexpr Keyword kKeywords[] = {
        {"schema", Definition::Kind::Schema, &DocumentParser::schemaBody},
        {"scalar", Definition::Kind::Scalar, &DocumentParser::scalarBody},
        {"type", Definition::Kind::Object, &DocumentParser::fieldsBody},
        {"interface", Definition::Kind::Interface, &DocumentParser::fieldsBody},
        {"union", Definition::Kind::Union, &DocumentParser::unionBody},
        {"enum", Definition::Kind::Enum, &DocumentParser::enumBody},
        {"input", Definition::Kind::InputObject, &DocumentParser::inputBody},
        {"directive", Definition::Kind::Directive, &DocumentParser::directiveBody},
    };
    const auto* const found = std::find_if(std::begin(kKeywords), std::end(kKeywords),
                                           [this](const Keyword& candidate) { return isKeyword(candidate.word); });
    return found == std::end(kKeywords) ? nullptr : found;
}

Definition DocumentParser::typeSystem(const ValueNode* text, std::uint32_t at, bool extension)
{
    const Keyword* const found = keyword();
    if (!found || (extension && found->kind == Definition::Kind::Directive))
        unexpected(m_token);
    advance();
    Definition node;
    node.kind = found->kind;
    node.extension = extension;
    node.at = at;
    node.description = text;
    (this->*found->body)(node);
    const bool empty = node.directives.empty() && node.operationTypes.empty() && node.names.empty() &&
                       node.fields.empty() && node.inputs.empty() && node.values.empty();
    if (extension && empty)
        unexpected(m_token);
    return node;
}

void DocumentParser::schemaBody(Definition& node)
{
    const auto item = [this] {
        OperationTypeNode type;
        type.at = m_token.at;
        type.operation = operationKind();
        expect(Kind::Colon);
        type.type = name();
        return type;
    };
    node.directives = directives(true);
    if (!node.extension || is(Kind::BraceOpen))
        node.operationTypes = many<OperationTypeNode>(Kind::BraceOpen, item, Kind::BraceClose);
}

void DocumentParser::scalarBody(Definition& node)
{
    node.name = name();
    node.directives = directives(true);
}

void DocumentParser::fieldsBody(Definition& node)
{
    node.name = name();
    if (takeKeyword("implements"))
        node.names = separatedNames(Kind::Ampersand);
    node.directives = directives(true);
    node.fields = optionalMany<FieldNode>(
        Kind::BraceOpen, [this] { return field(); }, Kind::BraceClose);
}

void DocumentParser::unionBody(Definition& node)
{
    node.name = name();
    node.directives = directives(true);
    if (take(Kind::Equals))
        node.names = separatedNames(Kind::Pipe);
}

void DocumentParser::enumBody(Definition& node)
{
    node.name = name();
    node.directives = directives(true);
    node.values = optionalMany<EnumValueNode>(
        Kind::BraceOpen, [this] { return enumValue(); }, Kind::BraceClose);
}

void DocumentParser::inputBody(Definition& node)
{
    node.name = name();
    node.directives = directives(true);
    node.inputs = optionalMany<InputValueNode>(
        Kind::BraceOpen, [this] { return inputValue(); }, Kind::BraceClose);
}

void DocumentParser::directiveBody(Definition& node)
{
    expect(Kind::At);
    node.name = name();
    node.inputs = optionalMany<InputValueNode>(
        Kind::ParenOpen, [this] { return inputValue(); }, Kind::ParenClose);
    node.repeatable = takeKeyword("repeatable");
    expectKeyword("on");
    const Token first = m_token;
    node.names = separatedNames(Kind::Pipe);
    for (const auto& location : node.names) {
        if (std::find(kDirectiveLocations.begin(), kDirectiveLocations.end(), location.text) ==
            kDirectiveLocations.end())
            unexpected({first.kind, location.at, location.text});
    }
}

List<Name> DocumentParser::separatedNames(Kind separator)
{
    std::vector<Name> names;
    take(separator); // one may lead
    do
        names.push_back(name());
    while (take(separator));
    return m_arena.copy(std::span<const Name>(names));
}

FieldNode DocumentParser::field()
{
    FieldNode node;
    node.at = m_token.at;
    node.description = description();
    node.name = name();
    node.arguments = optionalMany<InputValueNode>(
        Kind::ParenOpen, [this] { return inputValue(); }, Kind::ParenClose);
    expect(Kind::Colon);
    node.type = type();
    node.directives = directives(true);
    return node;
}

InputValueNode DocumentParser::inputValue()
{
    InputValueNode node;
    node.at = m_token.at;
    node.description = description();
    node.name = name();
    expect(Kind::Colon);
    node.type = type();
    if (take(Kind::Equals))
        node.defaultValue = m_arena.make<ValueNode>(value(true));
    node.directives = directives(true);
    return node;
}

EnumValueNode DocumentParser::enumValue()
{
    EnumValueNode node;
    node.at = m_token.at;
    node.description = description();
    if (isKeyword("true") || isKeyword("false") || isKeyword("null"))
        throw SyntaxFault{m_token.describe() + " is reserved and cannot be used for an enum value.", m_token.at};
    node.name = name();
    node.directives = directives(true);
    return node;
}

} // namespace wh::graphql
