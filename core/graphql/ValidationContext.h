// SPDX-License-Identifier: GPL-3.0-or-later
// What the validation rules share; nobody outside this module includes this.
#pragma once

#include "core/graphql/Ast.h"
#include "core/graphql/Findings.h"
#include "core/graphql/Limits.h"
#include "core/graphql/Schema.h"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace wh::graphql {

/// A variable where it is used, and what is expected there.
struct VariableUsage
{
    const ast::ValueNode* node = nullptr;
    TypeRef type;                    ///< no type where the place has none
    bool locationHasDefault = false; ///< the argument or input field falls back to a default
};

/// An operation or a fragment, with what a walk over it found.
struct Scope
{
    const ast::Definition* node = nullptr;
    std::vector<const ast::Selection*> spreads;
    std::vector<VariableUsage> usages;
};

struct ValidationContext
{
    ValidationContext(const Schema& schemaIn, const ast::Document& documentIn, const Limits& limitsIn);

    const Scope* fragment(std::string_view name) const;

    const Schema& schema;
    const ast::Document& document;
    const Limits& limits;
    Findings findings;
    std::vector<Scope> operations;
    std::vector<Scope> fragments;
    std::map<std::string_view, std::size_t> fragmentByName; ///< the first of that name
    bool fragmentsAreCyclic = false;
};

/// Counts what the operations come to with their fragments spread out, and holds it against the limits. Fills the
/// scopes and tells whether fragments go in circles. No recursion from fragment to fragment.
std::optional<GraphQlError> checkBounds(ValidationContext& context);

/// Types, fields, arguments, values, directives and spreads, in one walk; collects the uses of variables.
void checkSelections(ValidationContext& context);

/// A literal against a type: ValuesOfCorrectType. Variables are noted in `usages`.
void checkValue(ValidationContext& context, const ast::ValueNode& node, TypeRef type, bool locationHasDefault,
                std::vector<VariableUsage>& usages);

/// The five rules about variables, once the uses are known.
void checkVariables(ValidationContext& context);

/// KnownFragmentNames, UniqueFragmentNames, NoUnusedFragments, NoFragmentCycles.
void checkFragments(ValidationContext& context);

/// ExecutableDefinitions, UniqueOperationNames, LoneAnonymousOperation, SingleFieldSubscriptions,
/// MaxIntrospectionDepth.
void checkOperations(ValidationContext& context);

/// OverlappingFieldsCanBeMerged. @return the limit's error where the comparisons were too many
std::optional<GraphQlError> checkOverlaps(ValidationContext& context);

} // namespace wh::graphql
