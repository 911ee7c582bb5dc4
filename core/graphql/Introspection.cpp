// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/BoundSchema.h"
#include "core/graphql/BuiltinTypes.h"
#include "core/graphql/Printer.h"

namespace wh::graphql {

namespace {

/// A schema's name for what is asked, borrowed from the schema.
using Text = std::optional<std::string_view>;

Text textOf(const std::optional<std::string>& text)
{
    return text ? Text(*text) : std::nullopt;
}

bool withDeprecated(const FieldCall& call)
{
    const bool* asked = call.argument("includeDeprecated").boolean();
    return asked && *asked;
}

/// Those of `items` that are wanted, as pointers that the list keeps.
template<typename T>
Resolved visible(const std::vector<T>& items, bool deprecated)
{
    std::vector<const T*> kept;
    for (const auto& item : items) {
        if (deprecated || !item.deprecationReason)
            kept.push_back(&item);
    }
    return toResolved(listOf(std::move(kept)));
}

Resolved typesOf(const std::vector<const NamedType*>& types)
{
    return toResolved(listOf(types, [](const NamedType* type) { return TypeRef{type, 0}; }));
}

std::string_view kindOf(const TypeRef& type)
{
    if (type.isList())
        return "LIST";
    if (type.isNonNull())
        return "NON_NULL";
    static constexpr std::string_view kNames[] = {"SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT"};
    return kNames[static_cast<std::size_t>(type.named->kind)];
}

std::optional<TypeRef> rootOf(const Schema& schema, ast::OperationKind kind)
{
    const NamedType* type = schema.root(kind);
    return type ? std::optional(TypeRef{type, 0}) : std::nullopt;
}

template<typename T>
void bindDeprecation(Resolvers::Object<T> object)
{
    object.field("isDeprecated", [](const T& item) { return item.deprecationReason.has_value(); })
        .field("deprecationReason", [](const T& item) { return textOf(item.deprecationReason); });
}

void bindSchema(Resolvers& resolvers)
{
    resolvers.object<Schema>("__Schema")
        .field("description", [](const Schema& schema) { return textOf(schema.description()); })
        .field("types",
               [](const Schema& schema) {
                   std::vector<TypeRef> types;
                   for (const auto& type : schema.types())
                       types.push_back({type.get(), 0});
                   return listOf(std::move(types), [](const TypeRef& type) { return TypeRef(type); });
               })
        .field("queryType",
               [](const Schema& schema) {
                   return TypeRef{schema.query(), 0};
               })
        .field("mutationType", [](const Schema& schema) { return rootOf(schema, ast::OperationKind::Mutation); })
        .field("subscriptionType",
               [](const Schema& schema) { return rootOf(schema, ast::OperationKind::Subscription); })
        .field("directives", [](const Schema& schema) { return listOf(schema.directives()); });
    resolvers.object<DirectiveDefinition>("__Directive")
        .field("name", &DirectiveDefinition::name)
        .field("description", [](const DirectiveDefinition& node) { return textOf(node.description); })
        .field("isRepeatable", &DirectiveDefinition::repeatable)
        .field("locations", [](const DirectiveDefinition& node) { return listOf(node.locations); })
        .field("args", [](const DirectiveDefinition& node, const FieldCall& call) {
            return visible(node.arguments, withDeprecated(call));
        });
    resolvers.object<FieldDefinition>(std::string(kImplicitFieldsType))
        .field("__schema", [](const FieldCall& call) { return ObjectRef::borrow(call.schema()); })
        .field("__type", [](const FieldCall& call) -> std::optional<TypeRef> {
            const NamedType* type = call.schema().type(call.argument("name").text());
            return type ? std::optional(TypeRef{type, 0}) : std::nullopt;
        });
}

void bindTypes(Resolvers& resolvers)
{
    const auto isPlain = [](const TypeRef& type) { return type.isNamed(); };
    resolvers.object<TypeRef>("__Type")
        .field("kind", [](const TypeRef& type) { return kindOf(type); })
        .field("name", [=](const TypeRef& type) { return isPlain(type) ? Text(type.named->name) : std::nullopt; })
        .field("description",
               [=](const TypeRef& type) { return isPlain(type) ? textOf(type.named->description) : std::nullopt; })
        .field("specifiedByURL",
               [=](const TypeRef& type) { return isPlain(type) ? textOf(type.named->specifiedByUrl) : std::nullopt; })
        .field("fields",
               [=](const TypeRef& type, const FieldCall& call) {
                   const bool has = isPlain(type) && type.named->isComposite() && type.named->kind != TypeKind::Union;
                   return has ? visible(type.named->fields, withDeprecated(call)) : Resolved();
               })
        .field("interfaces",
               [=](const TypeRef& type) {
                   const bool has = isPlain(type) && type.named->isComposite() && type.named->kind != TypeKind::Union;
                   return has ? typesOf(type.named->interfaces) : Resolved();
               })
        .field("possibleTypes",
               [=](const TypeRef& type) {
                   if (!isPlain(type) || !type.named->isAbstract())
                       return Resolved();
                   return typesOf(type.named->kind == TypeKind::Union ? type.named->members : type.named->possible);
               })
        .field("enumValues",
               [=](const TypeRef& type, const FieldCall& call) {
                   const bool has = isPlain(type) && type.named->kind == TypeKind::Enum;
                   return has ? visible(type.named->values, withDeprecated(call)) : Resolved();
               })
        .field("inputFields",
               [=](const TypeRef& type, const FieldCall& call) {
                   const bool has = isPlain(type) && type.named->kind == TypeKind::InputObject;
                   return has ? visible(type.named->inputFields, withDeprecated(call)) : Resolved();
               })
        .field("ofType",
               [=](const TypeRef& type) { return isPlain(type) ? std::nullopt : std::optional(type.inner()); });
}

void bindMembers(Resolvers& resolvers)
{
    bindDeprecation(
        resolvers.object<FieldDefinition>("__Field")
            .field("name", &FieldDefinition::name)
            .field("description", [](const FieldDefinition& field) { return textOf(field.description); })
            .field("args", [](const FieldDefinition& field,
                              const FieldCall& call) { return visible(field.arguments, withDeprecated(call)); })
            .field("type", [](const FieldDefinition& field) { return TypeRef(field.type); }));
    bindDeprecation(resolvers.object<InputField>("__InputValue")
                        .field("name", &InputField::name)
                        .field("description", [](const InputField& field) { return textOf(field.description); })
                        .field("type", [](const InputField& field) { return TypeRef(field.type); })
                        .field("defaultValue", [](const InputField& field) {
                            return field.defaultNode ? std::optional(print(*field.defaultNode)) : std::nullopt;
                        }));
    bindDeprecation(
        resolvers.object<EnumValueDefinition>("__EnumValue")
            .field("name", &EnumValueDefinition::name)
            .field("description", [](const EnumValueDefinition& value) { return textOf(value.description); }));
}

} // namespace

const Resolvers& introspectionResolvers()
{
    static const Resolvers resolvers = [] {
        Resolvers made;
        bindSchema(made);
        bindTypes(made);
        bindMembers(made);
        return made;
    }();
    return resolvers;
}

} // namespace wh::graphql
