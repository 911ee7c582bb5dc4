// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/Validation.h"

#include "core/graphql/ValidationContext.h"

namespace wh::graphql {

ValidationContext::ValidationContext(const Schema& schemaIn, const ast::Document& documentIn, const Limits& limitsIn)
    : schema(schemaIn)
    , document(documentIn)
    , limits(limitsIn)
    , findings(*documentIn.source, "graphql.validation", limitsIn.maxErrors)
{
    for (const auto& node : document.definitions) {
        if (node.kind == ast::Definition::Kind::Operation) {
            operations.push_back({&node, {}, {}});
        } else if (node.kind == ast::Definition::Kind::Fragment) {
            fragmentByName.emplace(node.name.text, fragments.size());
            fragments.push_back({&node, {}, {}});
        }
    }
}

const Scope* ValidationContext::fragment(std::string_view name) const
{
    const auto found = fragmentByName.find(name);
    return found == fragmentByName.end() ? nullptr : &fragments[found->second];
}

std::vector<GraphQlError> validate(const Schema& schema, const ast::Document& document, const Limits& limits)
{
    ValidationContext context(schema, document, limits);
    if (auto limit = checkBounds(context))
        return {std::move(*limit)};
    checkOperations(context);
    checkSelections(context);
    checkFragments(context);
    checkVariables(context);
    // Fragments that go in circles are told already, and have no end that could be compared.
    if (!context.fragmentsAreCyclic) {
        if (auto limit = checkOverlaps(context))
            return {std::move(*limit)};
    }
    return context.findings.take();
}

} // namespace wh::graphql
