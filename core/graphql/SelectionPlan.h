// SPDX-License-Identifier: GPL-3.0-or-later
// What one execution works out once for a selection on one object type, and then uses for every object of it: which
// fields, under which keys, with which arguments and resolvers. Nobody outside this module includes this.
#pragma once

#include "core/graphql/Ast.h"
#include "core/graphql/BoundSchema.h"
#include "core/graphql/GraphQlError.h"
#include "core/graphql/InputCoercion.h"
#include "core/graphql/PreparedDocument.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace wh::graphql {

struct SelectionPlan;

struct PlannedField
{
    std::string_view key; ///< of the response
    std::string jsonKey;  ///< the key quoted, with its colon
    const FieldDefinition* field = nullptr;
    const NamedType* parent = nullptr;     ///< the object type that has the field
    const FieldBinding* binding = nullptr; ///< nullptr: nothing is bound, or __typename
    bool isTypename = false;
    BuiltinScalar scalar = BuiltinScalar::None; ///< of the innermost type
    std::vector<const ast::Selection*> nodes;   ///< where the document asks for it
    std::vector<Member> arguments;              ///< coerced
    std::optional<GraphQlError> fault;          ///< why its arguments could not be coerced
    std::vector<SelectionPlan*> inner;          ///< the plans of its objects' selections, by type
    std::optional<bool> canNullParent;          ///< worked out when it is first asked
};

struct SelectionPlan
{
    const NamedType* type = nullptr;
    std::vector<PlannedField> fields;
    std::optional<GraphQlError> fault; ///< why it could not be worked out: a condition that is null
    std::unordered_map<std::string_view, std::size_t> byKey; ///< into the fields, once there are many
};

/// Builds plans and owns them. Lives as long as one execution, on its thread.
class SelectionPlanner
{
public:
    SelectionPlanner(const BoundSchema& schema, const PreparedDocument& document, const Variables& variables)
        : m_schema(schema), m_document(document), m_variables(variables)
    {}

    SelectionPlan& root(const ast::SelectionSet& set, const NamedType& type);
    /// The selections of all of `field`'s nodes on objects of `type`.
    SelectionPlan& inner(PlannedField& field, const NamedType& type);
    /// Whether `field` may yet turn out null where its parent does not allow it.
    bool canNullParent(PlannedField& field);

private:
    void collect(const ast::SelectionSet& set, SelectionPlan& plan, std::vector<const ast::Definition*>& seen);
    void add(const ast::Selection& node, SelectionPlan& plan);
    static PlannedField* find(SelectionPlan& plan, std::string_view key);
    void coerceArguments(PlannedField& field) const;
    bool isIncluded(const ast::Selection& node, SelectionPlan& plan) const;
    bool condition(const ast::Directive& directive, SelectionPlan& plan) const;
    bool contentCanFail(PlannedField& field, TypeRef type, detail::Shape shape);
    GraphQlError error(std::string message, std::uint32_t at) const;

    const BoundSchema& m_schema;
    const PreparedDocument& m_document;
    const Variables& m_variables;
    std::deque<SelectionPlan> m_plans;
};

} // namespace wh::graphql
