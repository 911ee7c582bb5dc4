// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/SchemaBuilder.h"

#include "core/graphql/BuiltinTypes.h"
#include "core/graphql/InputCoercion.h"
#include "core/graphql/Printer.h"

#include <algorithm>

namespace wh::graphql {

using namespace ast;

namespace {

TypeKind kindOf(Definition::Kind kind)
{
    switch (kind) {
    case Definition::Kind::Object:
        return TypeKind::Object;
    case Definition::Kind::Interface:
        return TypeKind::Interface;
    case Definition::Kind::Union:
        return TypeKind::Union;
    case Definition::Kind::Enum:
        return TypeKind::Enum;
    case Definition::Kind::InputObject:
        return TypeKind::InputObject;
    default:
        return TypeKind::Scalar;
    }
}

std::optional<std::string> textOf(const ValueNode* description)
{
    return description ? std::optional(std::string(description->text)) : std::nullopt;
}

const ValueNode* argumentOf(List<Directive> directives, std::string_view directive, std::string_view argument)
{
    for (const auto& candidate : directives) {
        if (candidate.name.text != directive)
            continue;
        for (const auto& given : candidate.arguments) {
            if (given.name.text == argument)
                return &given.value;
        }
    }
    return nullptr;
}

std::optional<std::string> deprecation(List<Directive> directives)
{
    for (const auto& directive : directives) {
        if (directive.name.text != "deprecated")
            continue;
        const ValueNode* reason = argumentOf(directives, "deprecated", "reason");
        if (!reason)
            return "No longer supported";
        return reason->kind == ValueNode::Kind::String ? std::optional(std::string(reason->text)) : std::nullopt;
    }
    return std::nullopt;
}

template<typename T>
bool hasName(const std::vector<T>& items, std::string_view name)
{
    return std::any_of(items.begin(), items.end(), [&](const T& item) { return item.name == name; });
}

} // namespace

SchemaBuilder::SchemaBuilder(DocumentPtr builtin, DocumentPtr document, Schema::Scalars scalars)
    : m_builtin(std::move(builtin)), m_document(std::move(document)), m_scalars(std::move(scalars))
{}

std::shared_ptr<Schema> SchemaBuilder::build()
{
    m_schema = std::shared_ptr<Schema>(new Schema());
    m_schema->m_sources = {m_document, m_builtin};
    addTypes(*m_builtin, true); // first, so that nobody else takes their names
    const auto builtin = static_cast<std::ptrdiff_t>(m_schema->m_types.size());
    addTypes(*m_document, false);
    std::rotate(m_schema->m_types.begin(), m_schema->m_types.begin() + builtin, m_schema->m_types.end());
    for (std::size_t i = 0; i < m_schema->m_types.size(); ++i)
        m_schema->m_types[i]->index = static_cast<std::uint32_t>(i);
    addDirectives(*m_document, false);
    addDirectives(*m_builtin, true);
    fill(*m_document);
    fill(*m_builtin);
    findRoots();
    finish();
    return m_schema;
}

void SchemaBuilder::addTypes(const Document& document, bool builtin)
{
    for (const auto& node : document.definitions) {
        if (!node.isType() || node.extension || m_schema->m_typeByName.contains(node.name.text))
            continue;
        auto type = std::make_unique<NamedType>();
        type->kind = kindOf(node.kind);
        type->name = node.name.text;
        type->description = textOf(node.description);
        type->builtin = builtin;
        type->at = node.at;
        if (const auto hooks = m_scalars.find(type->name); hooks != m_scalars.end())
            type->hooks = hooks->second;
        m_schema->m_typeByName.emplace(type->name, type.get());
        m_schema->m_types.push_back(std::move(type));
    }
}

void SchemaBuilder::addDirectives(const Document& document, bool builtin)
{
    for (const auto& node : document.definitions) {
        if (node.kind != Definition::Kind::Directive || m_schema->directive(node.name.text))
            continue;
        DirectiveDefinition directive;
        directive.name = node.name.text;
        directive.description = textOf(node.description);
        directive.repeatable = node.repeatable;
        directive.builtin = builtin;
        for (const auto& argument : node.inputs)
            directive.arguments.push_back(input(argument));
        for (const auto& location : node.names)
            directive.locations.emplace_back(location.text);
        m_schema->m_directives.push_back(std::move(directive));
    }
}

InputField SchemaBuilder::input(const InputValueNode& node) const
{
    InputField field;
    field.name = node.name.text;
    field.description = textOf(node.description);
    field.type = m_schema->type(*node.type);
    field.defaultNode = node.defaultValue;
    field.deprecationReason = deprecation(node.directives);
    return field;
}

void SchemaBuilder::fill(const Document& document)
{
    for (const auto& node : document.definitions) {
        if (node.isType()) {
            const auto found = m_schema->m_typeByName.find(node.name.text);
            const bool ours = found != m_schema->m_typeByName.end() && found->second->kind == kindOf(node.kind) &&
                              found->second->builtin == (&document == m_builtin.get());
            // Of two definitions of one name the first counts; the rules report the other.
            if (ours && (node.extension || found->second->at == node.at))
                fill(*found->second, node);
        } else if (node.kind == Definition::Kind::Schema) {
            if (!node.extension)
                m_schema->m_description = textOf(node.description);
            for (const auto& root : node.operationTypes)
                m_schema->m_roots[static_cast<std::size_t>(root.operation)] = m_schema->type(root.type.text);
        }
    }
}

void SchemaBuilder::fill(NamedType& type, const Definition& node)
{
    for (const auto& fieldNode : node.fields) {
        if (hasName(type.fields, fieldNode.name.text))
            continue;
        FieldDefinition field;
        field.name = fieldNode.name.text;
        field.description = textOf(fieldNode.description);
        field.type = m_schema->type(*fieldNode.type);
        field.deprecationReason = deprecation(fieldNode.directives);
        field.directives = fieldNode.directives;
        for (const auto& argument : fieldNode.arguments)
            field.arguments.push_back(input(argument));
        type.fields.push_back(std::move(field));
    }
    for (const auto& inputNode : node.inputs) {
        if (!hasName(type.inputFields, inputNode.name.text))
            type.inputFields.push_back(input(inputNode));
    }
    for (const auto& value : node.values) {
        if (!hasName(type.values, value.name.text))
            type.values.push_back(
                {std::string(value.name.text), textOf(value.description), deprecation(value.directives)});
    }
    for (const auto& name : node.names) {
        if (const NamedType* other = m_schema->type(name.text))
            (type.kind == TypeKind::Union ? type.members : type.interfaces).push_back(other);
    }
    const ValueNode* url = argumentOf(node.directives, "specifiedBy", "url");
    if (url && url->kind == ValueNode::Kind::String)
        type.specifiedByUrl = url->text;
}

void SchemaBuilder::findRoots()
{
    const auto& definitions = m_document->definitions;
    const bool written = std::any_of(definitions.begin(), definitions.end(), [](const Definition& node) {
        return node.kind == Definition::Kind::Schema && !node.extension;
    });
    if (written)
        return;
    static constexpr std::string_view kNames[] = {"Query", "Mutation", "Subscription"};
    for (std::size_t i = 0; i < 3; ++i) {
        if (!m_schema->m_roots[i])
            m_schema->m_roots[i] = m_schema->type(kNames[i]);
    }
}

void SchemaBuilder::finish()
{
    auto& schema = *m_schema;
    for (auto& type : schema.m_types) {
        for (auto& field : type->fields) {
            field.index = schema.m_fieldCount++;
            field.parent = type.get();
        }
        if (type->kind == TypeKind::InputObject)
            type->fieldIndex.build(type->inputFields);
        else if (type->kind == TypeKind::Enum)
            type->fieldIndex.build(type->values);
        else
            type->fieldIndex.build(type->fields);
        if (type->kind == TypeKind::Object) {
            type->possible.push_back(type.get());
            for (const auto* interface : type->interfaces) {
                auto& possible = schema.m_typeByName[interface->name]->possible;
                if (interface->kind == TypeKind::Interface && (possible.empty() || possible.back() != type.get()))
                    possible.push_back(type.get());
            }
        }
        if (type->kind == TypeKind::Union) {
            for (const auto* member : type->members)
                type->possible.push_back(member);
        }
    }
    for (auto& type : schema.m_types)
        std::sort(type->possible.begin(), type->possible.end(),
                  [](const NamedType* a, const NamedType* b) { return a->index < b->index; });
    // It is the last that the language brings along, and none that a document may name.
    schema.m_implicit = std::move(schema.m_types.back());
    schema.m_types.pop_back();
    schema.m_typeByName.erase(kImplicitFieldsType);
    schema.m_typename = schema.m_implicit->field("__typename");
    schema.m_schemaField = schema.m_implicit->field("__schema");
    schema.m_typeField = schema.m_implicit->field("__type");
}

void SchemaBuilder::coerceDefaults(Schema& schema, Findings& findings)
{
    // All are worked out before any is kept: until then a missing field falls back to its default as written.
    std::vector<std::pair<InputField*, std::optional<Value>>> defaults;
    const auto each = [&](std::vector<InputField>& fields) {
        for (auto& field : fields) {
            if (!field.defaultNode)
                continue;
            defaults.emplace_back(&field, coerceLiteral(*field.defaultNode, field.type, {}));
            if (!defaults.back().second)
                findings.report("",
                                "The default " + print(*field.defaultNode) + " of " + field.name +
                                    " is no value of type " + field.type.toString() + ".",
                                {field.defaultNode->at});
        }
    };
    for (auto& field : schema.m_implicit->fields)
        each(field.arguments);
    for (auto& type : schema.m_types) {
        each(type->inputFields);
        for (auto& field : type->fields)
            each(field.arguments);
    }
    for (auto& directive : schema.m_directives)
        each(directive.arguments);
    for (auto& [field, value] : defaults)
        field->defaultValue = std::move(value);
}

Outcome<SchemaPtr> Schema::build(std::string_view sdl, Scalars scalars)
{
    static const DocumentPtr builtin = *parse(kBuiltinTypes, Limits::trusted());
    const auto document = parse(sdl, Limits::trusted());
    if (!document)
        return document.errors();
    const auto schema = SchemaBuilder(builtin, *document, std::move(scalars)).build();
    Findings findings(*(*document)->source, "graphql.schema", Limits().maxErrors);
    checkSdl(**document, *schema, findings);
    if (findings.empty())
        checkSchema(*schema, findings);
    if (findings.empty())
        SchemaBuilder::coerceDefaults(*schema, findings);
    if (!findings.empty())
        return findings.take();
    return SchemaPtr(schema);
}

} // namespace wh::graphql
