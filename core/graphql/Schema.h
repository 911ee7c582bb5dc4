// SPDX-License-Identifier: GPL-3.0-or-later
// The type system of section 3, built from SDL text and immutable afterwards: any thread may read.
#pragma once

#include "core/base/Result.h"
#include "core/graphql/Ast.h"
#include "core/graphql/GraphQlError.h"
#include "core/graphql/Value.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wh::graphql {

struct NamedType;

enum class TypeKind : std::uint8_t { Scalar, Object, Interface, Union, Enum, InputObject };

/// A named type within lists and non-nulls; a small value that compares. Default-constructed it is no type.
struct TypeRef
{
    const NamedType* named = nullptr;
    std::uint64_t wrappers = 0; ///< two bits each, the outermost lowest: 1 list, 2 non-null

    explicit operator bool() const { return named != nullptr; }
    bool isList() const { return (wrappers & 3) == 1; }
    bool isNonNull() const { return (wrappers & 3) == 2; }
    bool isNamed() const { return wrappers == 0; }
    /// Of a list or a non-null: what it wraps.
    TypeRef inner() const { return {named, wrappers >> 2}; }
    TypeRef nullable() const { return isNonNull() ? inner() : *this; }
    TypeRef listOf() const { return {named, wrappers << 2 | 1}; }
    TypeRef nonNull() const { return isNonNull() ? *this : TypeRef{named, wrappers << 2 | 2}; }
    std::string toString() const;
    bool operator==(const TypeRef&) const = default;
};

/// How a scalar of ours reads and writes its values. Without hooks everything passes as it is.
struct ScalarHooks
{
    /// From what a document or a variable says to what a resolver sees. An Error's code ends the message.
    std::function<Result<Value>(const Value&)> parse;
    /// From what a resolver returned to what the response says.
    std::function<Result<Value>(const Value&)> serialise;
};

/// An argument, or a field of an input object.
struct InputField
{
    std::string name;
    std::optional<std::string> description;
    TypeRef type;
    const ast::ValueNode* defaultNode = nullptr;
    std::optional<Value> defaultValue; ///< coerced
    std::optional<std::string> deprecationReason;

    bool isRequired() const { return type.isNonNull() && !defaultNode; }
};

struct FieldDefinition
{
    std::string name;
    std::optional<std::string> description;
    std::vector<InputField> arguments;
    TypeRef type;
    std::optional<std::string> deprecationReason;
    ast::List<ast::Directive> directives; ///< as the SDL applies them
    std::uint32_t index = 0;              ///< unique in the schema, from 0
    const NamedType* parent = nullptr;

    const InputField* argument(std::string_view name) const;
};

struct EnumValueDefinition
{
    std::string name;
    std::optional<std::string> description;
    std::optional<std::string> deprecationReason;
};

/// Finds by name in a vector of things that have one. Built once, when the vector is complete.
class NameIndex
{
public:
    template<typename Items>
    void build(const Items& items)
    {
        m_entries.clear();
        for (std::size_t i = 0; i < items.size(); ++i)
            m_entries.emplace_back(items[i].name, static_cast<std::uint32_t>(i));
        sort();
    }
    /// The position, or nothing.
    std::optional<std::uint32_t> find(std::string_view name) const;

private:
    void sort();
    std::vector<std::pair<std::string_view, std::uint32_t>> m_entries;
};

struct NamedType
{
    TypeKind kind = TypeKind::Scalar;
    std::string name;
    std::optional<std::string> description;
    std::optional<std::string> specifiedByUrl;
    bool builtin = false;                     ///< comes with the language: String, __Type …
    ScalarHooks hooks;                        ///< of a Scalar
    std::vector<FieldDefinition> fields;      ///< of an Object or Interface
    std::vector<InputField> inputFields;      ///< of an InputObject
    std::vector<EnumValueDefinition> values;  ///< of an Enum
    std::vector<const NamedType*> interfaces; ///< that an Object or Interface says it implements
    std::vector<const NamedType*> members;    ///< of a Union, as written
    std::vector<const NamedType*> possible;   ///< the objects that an Interface or Union may be; an Object: itself
    std::uint32_t index = 0;                  ///< unique in the schema, from 0
    std::uint32_t at = 0;                     ///< where its definition begins in the SDL

    bool isComposite() const
    {
        return kind == TypeKind::Object || kind == TypeKind::Interface || kind == TypeKind::Union;
    }
    bool isAbstract() const { return kind == TypeKind::Interface || kind == TypeKind::Union; }
    bool isLeaf() const { return kind == TypeKind::Scalar || kind == TypeKind::Enum; }
    bool isInput() const { return isLeaf() || kind == TypeKind::InputObject; }
    bool isOutput() const { return kind != TypeKind::InputObject; }
    const FieldDefinition* field(std::string_view fieldName) const;
    const InputField* inputField(std::string_view fieldName) const;
    const EnumValueDefinition* value(std::string_view valueName) const;
    bool implements(const NamedType& interface) const;
    bool isPossible(const NamedType& object) const;

    NameIndex fieldIndex; ///< over whichever of fields, inputFields and values is filled
};

struct DirectiveDefinition
{
    std::string name;
    std::optional<std::string> description;
    std::vector<InputField> arguments;
    std::vector<std::string> locations;
    bool repeatable = false;
    bool builtin = false;

    const InputField* argument(std::string_view argumentName) const;
    bool allows(std::string_view location) const;
};

/// Which built-in scalar a type is, so that the hot path need not compare names.
enum class BuiltinScalar : std::uint8_t { None, Int, Float, String, Boolean, Id };
BuiltinScalar builtinScalar(const NamedType& type);

class Schema
{
public:
    using Scalars = std::map<std::string, ScalarHooks, std::less<>>;

    /// Builds and validates. @param scalars  hooks of the scalars that `sdl` defines, by name
    /// @return the schema, or every fault that was found: graphql.syntax, graphql.schema
    static Outcome<std::shared_ptr<const Schema>> build(std::string_view sdl, Scalars scalars = {});

    Schema(const Schema&) = delete;
    Schema& operator=(const Schema&) = delete;
    ~Schema() = default;

    const NamedType* query() const { return m_roots[0]; }
    const NamedType* root(ast::OperationKind kind) const { return m_roots[static_cast<std::size_t>(kind)]; }
    const NamedType* type(std::string_view name) const;
    const DirectiveDefinition* directive(std::string_view name) const;
    /// The type that `node` writes, or no type where its name is unknown.
    TypeRef type(const ast::TypeNode& node) const;

    const std::optional<std::string>& description() const { return m_description; }
    /// As defined, then what comes with the language.
    const std::vector<std::unique_ptr<NamedType>>& types() const { return m_types; }
    const std::vector<DirectiveDefinition>& directives() const { return m_directives; }
    /// How many fields all types have together; the bound of FieldDefinition::index.
    std::uint32_t fieldCount() const { return m_fieldCount; }

    /// `__schema`, `__type` (of the query root) and `__typename` (of any composite type), else what `type` defines.
    const FieldDefinition* field(const NamedType& type, std::string_view name) const;
    const FieldDefinition& typenameField() const { return *m_typename; }
    const FieldDefinition& schemaField() const { return *m_schemaField; }
    const FieldDefinition& typeField() const { return *m_typeField; }

private:
    friend class SchemaBuilder;
    Schema() = default;

    std::vector<std::shared_ptr<const ast::Document>> m_sources; // default values point into them
    std::vector<std::unique_ptr<NamedType>> m_types;
    std::unique_ptr<NamedType> m_implicit; ///< carries the fields that no type lists
    std::map<std::string_view, NamedType*> m_typeByName;
    std::vector<DirectiveDefinition> m_directives;
    std::optional<std::string> m_description;
    const NamedType* m_roots[3] = {};
    std::uint32_t m_fieldCount = 0;
    const FieldDefinition* m_typename = nullptr;
    const FieldDefinition* m_schemaField = nullptr;
    const FieldDefinition* m_typeField = nullptr;
};

using SchemaPtr = std::shared_ptr<const Schema>;

/// Whether every value of `type` is one of `super` as well (covariance of section 3.6.2).
bool isSubtype(TypeRef type, TypeRef super);

/// The schema as SDL, without what comes with the language.
std::string printSchema(const Schema& schema);

} // namespace wh::graphql
