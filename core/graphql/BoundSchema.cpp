// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/BoundSchema.h"

#include "core/graphql/BuiltinTypes.h"

#include <algorithm>

namespace wh::graphql {

BoundSchema::BoundSchema(SchemaPtr schema, Resolvers resolvers)
    : m_schema(std::move(schema))
    , m_resolvers(std::move(resolvers))
    , m_bindings(m_schema->fieldCount())
    , m_tags(m_schema->types().size())
    , m_enumerations(m_schema->types().size())
{
    for (const auto& type : m_schema->types()) {
        const Resolvers& source = type->builtin ? introspectionResolvers() : m_resolvers;
        if (const auto tag = source.tags().find(type->name); tag != source.tags().end()) {
            m_tags[type->index] = tag->second;
            m_typesByTag.emplace(tag->second, type.get());
        }
        if (const auto names = source.enumerations().find(type->name); names != source.enumerations().end())
            m_enumerations[type->index] = &names->second;
        const auto fields = source.fields().find(type->name);
        if (fields == source.fields().end())
            continue;
        for (const auto& field : type->fields) {
            const auto found = fields->second.find(field.name);
            if (found != fields->second.end())
                m_bindings[field.index] = &found->second;
        }
    }
    const auto& implicit = introspectionResolvers().fields().find(kImplicitFieldsType)->second;
    for (const auto* field : {&m_schema->schemaField(), &m_schema->typeField()})
        m_bindings[field->index] = &implicit.find(field->name)->second;
}

const NamedType* BoundSchema::typeOf(const NamedType& abstractType, const ObjectRef& object, std::string& fault) const
{
    std::string_view name = object.typeName;
    if (name.empty()) {
        if (const auto* resolver = m_resolvers.typeOf(abstractType.name))
            name = (*resolver)(object);
    }
    if (name.empty()) {
        const NamedType* only = nullptr;
        for (auto [at, end] = m_typesByTag.equal_range(object.tag); at != end; ++at) {
            if (!abstractType.isPossible(*at->second))
                continue;
            if (only) {
                only = nullptr;
                break;
            }
            only = at->second;
        }
        if (!only)
            fault = "Abstract type \"" + abstractType.name + "\" must resolve to an Object type at runtime";
        return only;
    }
    const NamedType* type = m_schema->type(name);
    if (!type)
        fault = "Abstract type \"" + abstractType.name + "\" was resolved to a type \"" + std::string(name) +
                "\" that does not exist inside the schema.";
    else if (type->kind != TypeKind::Object)
        fault = "Abstract type \"" + abstractType.name + "\" was resolved to a non-object type \"" + std::string(name) +
                "\".";
    else if (!abstractType.isPossible(*type))
        fault = "Runtime Object type \"" + type->name + "\" is not a possible type for \"" + abstractType.name + "\".";
    return fault.empty() ? type : nullptr;
}

namespace {

void compareEnumerations(const Schema& schema, const Resolvers& resolvers, std::vector<std::string>& differences)
{
    for (const auto& [typeName, enumeration] : resolvers.enumerations()) {
        const NamedType* type = schema.type(typeName);
        for (const auto& [value, name] : enumeration.names) {
            if (!type || !type->value(name))
                differences.push_back(typeName + "." + name + ": is not in the schema");
        }
        if (!type)
            continue;
        for (const auto& definition : type->values) {
            const bool known = std::any_of(enumeration.names.begin(), enumeration.names.end(),
                                           [&](const auto& entry) { return entry.second == definition.name; });
            if (!known)
                differences.push_back(typeName + "." + definition.name + ": has no value of the enumeration");
        }
    }
}

} // namespace

std::vector<std::string> unbound(const Schema& schema, const Resolvers& resolvers)
{
    std::vector<std::string> differences;
    for (const auto& type : schema.types()) {
        if (type->builtin || type->kind != TypeKind::Object)
            continue;
        const auto fields = resolvers.fields().find(type->name);
        const bool isSubscription = type.get() == schema.root(ast::OperationKind::Subscription);
        for (const auto& field : type->fields) {
            const std::string place = type->name + "." + field.name;
            const FieldBinding* binding = nullptr;
            if (fields != resolvers.fields().end()) {
                const auto found = fields->second.find(field.name);
                binding = found == fields->second.end() ? nullptr : &found->second;
            }
            if (!binding)
                differences.push_back(place + ": has no resolver");
            else if (isSubscription != bool(binding->stream))
                differences.push_back(place + (isSubscription ? ": opens no stream" : ": is no subscription's field"));
        }
    }
    for (const auto& [typeName, fields] : resolvers.fields()) {
        const NamedType* type = schema.type(typeName);
        for (const auto& [field, binding] : fields) {
            if (!type || type->kind != TypeKind::Object || !type->field(field))
                differences.push_back(typeName + "." + field + ": is not in the schema");
        }
    }
    compareEnumerations(schema, resolvers, differences);
    return differences;
}

} // namespace wh::graphql
