// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/Ast.h"
#include "core/graphql/GraphQlError.h"
#include "core/graphql/Limits.h"

#include <memory>
#include <string>
#include <string_view>

namespace wh::graphql {

using DocumentPtr = std::shared_ptr<const ast::Document>;

/// Parses operations, fragments and type system definitions alike; validation tells them apart. Any thread.
/// @return the tree, or one error: graphql.syntax, or graphql.limit.{bytes,tokens,nesting,directives}
Outcome<DocumentPtr> parse(std::string_view text, const Limits& limits = {});

/// Parses a single value without variables, such as a default that introspection told. The nodes stand in `arena` and
/// may point into `text`.
Outcome<const ast::ValueNode*> parseConstantValue(std::string_view text, Arena& arena, const Limits& limits = {});

} // namespace wh::graphql
