// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of a document. Nodes are plain values in the document's arena; texts point into its source or its arena.
// `at` is a byte offset into the source. Immutable after parsing, so any thread may read.
#pragma once

#include "core/graphql/Arena.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace wh::graphql::ast {

template<typename T>
using List = std::span<const T>;

struct Name
{
    std::string_view text;
    std::uint32_t at = 0;

    bool empty() const { return text.empty(); }
};

struct ObjectFieldNode;

struct ValueNode
{
    enum class Kind : std::uint8_t { Variable, Int, Float, String, Boolean, Null, Enum, List, Object };

    Kind kind = Kind::Null;
    bool block = false; ///< a String written between triple quotes
    std::uint32_t at = 0;
    std::string_view text; ///< the variable's or enum value's name, the number as written, the string's value
    List<ValueNode> items;
    List<ObjectFieldNode> fields;

    bool isTrue() const { return text == "true"; }
};

struct ObjectFieldNode
{
    Name name;
    ValueNode value;
};

struct Argument
{
    Name name;
    ValueNode value;
};

struct Directive
{
    std::uint32_t at = 0;
    Name name;
    List<Argument> arguments;
};

struct TypeNode
{
    enum class Kind : std::uint8_t { Named, List, NonNull };

    Kind kind = Kind::Named;
    Name name; ///< of a Named; for the others `name.at` is where the type begins
    const TypeNode* inner = nullptr;

    const Name& namedType() const
    {
        const TypeNode* node = this;
        while (node->inner)
            node = node->inner;
        return node->name;
    }
};

struct Selection;

struct SelectionSet
{
    std::uint32_t at = 0;
    List<Selection> selections;
};

struct Selection
{
    enum class Kind : std::uint8_t { Field, FragmentSpread, InlineFragment };

    Kind kind = Kind::Field;
    std::uint32_t at = 0;
    Name alias;         ///< of a Field; empty without one
    Name name;          ///< of a Field or FragmentSpread
    Name typeCondition; ///< of an InlineFragment; empty without one
    List<Argument> arguments;
    List<Directive> directives;
    const SelectionSet* selectionSet = nullptr;

    std::string_view responseKey() const { return alias.empty() ? name.text : alias.text; }
};

enum class OperationKind : std::uint8_t { Query, Mutation, Subscription };

struct VariableDefinition
{
    std::uint32_t at = 0;
    Name name;
    const TypeNode* type = nullptr;
    const ValueNode* defaultValue = nullptr;
    List<Directive> directives;
};

struct OperationTypeNode
{
    std::uint32_t at = 0;
    OperationKind operation = OperationKind::Query;
    Name type;
};

struct InputValueNode
{
    const ValueNode* description = nullptr;
    std::uint32_t at = 0;
    Name name;
    const TypeNode* type = nullptr;
    const ValueNode* defaultValue = nullptr;
    List<Directive> directives;
};

struct FieldNode
{
    const ValueNode* description = nullptr;
    std::uint32_t at = 0;
    Name name;
    List<InputValueNode> arguments;
    const TypeNode* type = nullptr;
    List<Directive> directives;
};

struct EnumValueNode
{
    const ValueNode* description = nullptr;
    std::uint32_t at = 0;
    Name name;
    List<Directive> directives;
};

struct Definition
{
    enum class Kind : std::uint8_t {
        Operation,
        Fragment,
        Schema,
        Scalar,
        Object,
        Interface,
        Union,
        Enum,
        InputObject,
        Directive
    };

    Kind kind = Kind::Operation;
    bool extension = false;  ///< `extend …` of a type system definition
    bool shorthand = false;  ///< an operation written as a bare selection set
    bool repeatable = false; ///< of a Directive
    OperationKind operation = OperationKind::Query;
    std::uint32_t at = 0;
    const ValueNode* description = nullptr;
    Name name;          ///< empty for an anonymous operation and for Schema
    Name typeCondition; ///< of a Fragment
    List<graphql::ast::Directive> directives;
    List<VariableDefinition> variables;
    const SelectionSet* selectionSet = nullptr;
    List<OperationTypeNode> operationTypes;
    List<Name> names; ///< interfaces of an Object or Interface, members of a Union, locations of a Directive
    List<FieldNode> fields;
    List<InputValueNode> inputs; ///< fields of an InputObject, arguments of a Directive
    List<EnumValueNode> values;

    bool isExecutable() const { return kind == Kind::Operation || kind == Kind::Fragment; }
    bool isType() const { return kind >= Kind::Scalar && kind <= Kind::InputObject; }
};

/// A parsed document with the memory that it stands in. Movable; the nodes stay where they are.
struct Document
{
    std::unique_ptr<const std::string> source;
    Arena arena;
    List<Definition> definitions;
    std::size_t tokens = 0;

    /// Roughly what it occupies, in bytes.
    std::size_t bytes() const { return sizeof(*this) + (source ? source->capacity() : 0) + arena.bytes(); }
};

std::string_view toText(OperationKind kind);

} // namespace wh::graphql::ast
