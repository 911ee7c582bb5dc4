// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/Ast.h"
#include "core/graphql/GraphQlError.h"
#include "core/graphql/Limits.h"
#include "core/graphql/Schema.h"

#include <vector>

namespace wh::graphql {

/// Section 5: whether the operations of `document` can be executed against `schema`. Any thread. Its time grows about
/// linearly with the document; what would take more is counted and ends at a limit.
/// @return every fault, with the rule's name and the code graphql.validation; or a single graphql.limit.{operations,
///         fragments,depth,fields,aliases,comparisons}; empty for a sound document
std::vector<GraphQlError> validate(const Schema& schema, const ast::Document& document, const Limits& limits = {});

} // namespace wh::graphql
