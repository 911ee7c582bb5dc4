// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/Schema.h"

#include <algorithm>

namespace wh::graphql {

std::string TypeRef::toString() const
{
    if (isList())
        return "[" + inner().toString() + "]";
    if (isNonNull())
        return inner().toString() + "!";
    return named ? named->name : std::string();
}

const InputField* FieldDefinition::argument(std::string_view argumentName) const
{
    for (const auto& candidate : arguments) {
        if (candidate.name == argumentName)
            return &candidate;
    }
    return nullptr;
}

const InputField* DirectiveDefinition::argument(std::string_view argumentName) const
{
    for (const auto& candidate : arguments) {
        if (candidate.name == argumentName)
            return &candidate;
    }
    return nullptr;
}

bool DirectiveDefinition::allows(std::string_view location) const
{
    return std::find(locations.begin(), locations.end(), location) != locations.end();
}

void NameIndex::sort()
{
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
}

std::optional<std::uint32_t> NameIndex::find(std::string_view name) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), name,
                                        [](const auto& entry, std::string_view key) { return entry.first < key; });
    if (found == m_entries.end() || found->first != name)
        return std::nullopt;
    return found->second;
}

const FieldDefinition* NamedType::field(std::string_view fieldName) const
{
    if (kind != TypeKind::Object && kind != TypeKind::Interface)
        return nullptr;
    const auto position = fieldIndex.find(fieldName);
    return position ? &fields[*position] : nullptr;
}

const InputField* NamedType::inputField(std::string_view fieldName) const
{
    if (kind != TypeKind::InputObject)
        return nullptr;
    const auto position = fieldIndex.find(fieldName);
    return position ? &inputFields[*position] : nullptr;
}

const EnumValueDefinition* NamedType::value(std::string_view valueName) const
{
    if (kind != TypeKind::Enum)
        return nullptr;
    const auto position = fieldIndex.find(valueName);
    return position ? &values[*position] : nullptr;
}

bool NamedType::implements(const NamedType& interface) const
{
    return std::find(interfaces.begin(), interfaces.end(), &interface) != interfaces.end();
}

bool NamedType::isPossible(const NamedType& object) const
{
    return std::binary_search(possible.begin(), possible.end(), &object,
                              [](const NamedType* a, const NamedType* b) { return a->index < b->index; });
}

BuiltinScalar builtinScalar(const NamedType& type)
{
    if (!type.builtin || type.kind != TypeKind::Scalar)
        return BuiltinScalar::None;
    switch (type.name[0]) {
    case 'I':
        return type.name == "Int" ? BuiltinScalar::Int : BuiltinScalar::Id;
    case 'F':
        return BuiltinScalar::Float;
    case 'B':
        return BuiltinScalar::Boolean;
    default:
        return BuiltinScalar::String;
    }
}

const NamedType* Schema::type(std::string_view name) const
{
    const auto found = m_typeByName.find(name);
    return found == m_typeByName.end() ? nullptr : found->second;
}

const DirectiveDefinition* Schema::directive(std::string_view name) const
{
    for (const auto& candidate : m_directives) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

TypeRef Schema::type(const ast::TypeNode& node) const
{
    if (node.kind == ast::TypeNode::Kind::Named)
        return {type(node.name.text), 0};
    const TypeRef inner = type(*node.inner);
    if (!inner)
        return {};
    return node.kind == ast::TypeNode::Kind::List ? inner.listOf() : inner.nonNull();
}

const FieldDefinition* Schema::field(const NamedType& type, std::string_view name) const
{
    if (name.starts_with("__")) {
        if (name == "__typename" && type.isComposite())
            return m_typename;
        if (&type == query()) {
            if (name == "__schema")
                return m_schemaField;
            if (name == "__type")
                return m_typeField;
        }
    }
    return type.field(name);
}

bool isSubtype(TypeRef type, TypeRef super)
{
    for (;;) {
        if (type == super)
            return true;
        if (super.isNonNull()) {
            if (!type.isNonNull())
                return false;
            type = type.inner();
            super = super.inner();
        } else if (type.isNonNull()) {
            type = type.inner();
        } else if (super.isList() && type.isList()) {
            type = type.inner();
            super = super.inner();
        } else {
            break;
        }
    }
    if (!type.isNamed() || !super.isNamed() || !super.named->isAbstract())
        return false;
    if (type.named->kind == TypeKind::Interface)
        return super.named->kind == TypeKind::Interface && type.named->implements(*super.named);
    return type.named->kind == TypeKind::Object && super.named->isPossible(*type.named);
}

} // namespace wh::graphql
