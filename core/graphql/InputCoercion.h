// SPDX-License-Identifier: GPL-3.0-or-later
// From what a client wrote to what a resolver sees: sections 3 ("Input Coercion") and 6.1.2, 6.4.1.
#pragma once

#include "core/graphql/Ast.h"
#include "core/graphql/GraphQlError.h"
#include "core/graphql/Limits.h"
#include "core/graphql/Schema.h"
#include "core/graphql/Value.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wh::graphql {

/// The coerced variables of one request. A variable that was neither given nor has a default is absent.
using Variables = std::vector<Member>;

const Value* findVariable(const Variables& variables, std::string_view name);

/// A leaf's value, or why there is none. `complete` tells whether the message stands alone; otherwise it explains why
/// the value is not one of the type, and may be empty.
struct LeafResult
{
    std::optional<Value> value;
    std::string message;
    bool complete = true;
};

/// A scalar or enum from a literal without variables.
LeafResult leafFromLiteral(const NamedType& type, const ast::ValueNode& node);
/// A scalar or enum from a variable's JSON value.
LeafResult leafFromValue(const NamedType& type, const Value& value);

/// A literal as an input value of `type`, variables filled in and defaults added; nothing where it is none.
std::optional<Value> coerceLiteral(const ast::ValueNode& node, TypeRef type, const Variables& variables);

/// A literal as it stands, for scalars that take anything. Absent variables are null.
Value untypedLiteral(const ast::ValueNode& node, const Variables& variables);

/// A JSON value as an input value of `type`. Calls `refuse` for each part that is none, with the path to it.
Value coerceValue(const Value& value, TypeRef type,
                  const std::function<void(const std::vector<PathSegment>&, const Value&, std::string)>& refuse);

/// The variables of `operation` from what the request sent. Errors have the code graphql.variable.
Outcome<Variables> coerceVariables(const Schema& schema, const ast::Document& document,
                                   const ast::Definition& operation, const Value& given, const Limits& limits);

/// Reads the request's `variables`: a JSON object, or null or nothing. Errors: graphql.variables, graphql.limit.*
Outcome<Value> readVariables(std::string_view json, const Limits& limits = {});

} // namespace wh::graphql
