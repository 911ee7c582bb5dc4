// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/Ast.h"
#include "core/graphql/Findings.h"
#include "core/graphql/Schema.h"

#include <set>
#include <string>
#include <string_view>

namespace wh::graphql {

/// The rules about directives that hold wherever one stands, in operations and in SDL: KnownDirectives,
/// UniqueDirectivesPerLocation, KnownArgumentNames, UniqueArgumentNames and ProvidedRequiredArguments.
/// @param place  as `__DirectiveLocation` names it
/// @param seen   the names that stand on the same thing so far
/// @param sdl    some rules have another name there
void checkDirectives(ast::List<ast::Directive> directives, std::string_view place, const Schema& schema, bool sdl,
                     std::set<std::string_view>& seen, Findings& findings);

/// UniqueArgumentNames.
void checkUniqueArguments(ast::List<ast::Argument> arguments, Findings& findings);

/// UniqueInputFieldNames, at every level of `value`.
void checkUniqueInputFields(const ast::ValueNode& value, Findings& findings);

} // namespace wh::graphql
