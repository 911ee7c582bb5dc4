// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/PreparedDocument.h"

#include "core/graphql/Parser.h"
#include "core/graphql/Validation.h"

namespace wh::graphql {

Outcome<PreparedPtr> PreparedDocument::prepare(const Schema& schema, std::string_view text, const Limits& limits)
{
    auto document = parse(text, limits);
    if (!document)
        return std::move(document).errors();
    auto errors = validate(schema, **document, limits);
    if (!errors.empty())
        return errors;
    auto prepared = std::make_shared<PreparedDocument>();
    prepared->m_document = std::move(*document);
    for (const auto& node : prepared->m_document->definitions) {
        if (node.kind == ast::Definition::Kind::Fragment)
            prepared->m_fragments.emplace(node.name.text, &node);
    }
    return PreparedPtr(std::move(prepared));
}

const ast::Definition* PreparedDocument::fragment(std::string_view name) const
{
    const auto found = m_fragments.find(name);
    return found == m_fragments.end() ? nullptr : found->second;
}

Outcome<const ast::Definition*> PreparedDocument::operation(std::string_view name) const
{
    const ast::Definition* chosen = nullptr;
    for (const auto& node : m_document->definitions) {
        if (node.kind != ast::Definition::Kind::Operation)
            continue;
        if (!name.empty() && node.name.text == name)
            return &node;
        if (name.empty() && chosen)
            return GraphQlError{"Must provide operation name if query contains multiple operations.",
                                "graphql.operation"};
        chosen = &node;
    }
    if (!name.empty())
        return GraphQlError{"Unknown operation named \"" + std::string(name) + "\".", "graphql.operation"};
    if (!chosen)
        return GraphQlError{"Must provide an operation.", "graphql.operation"};
    return chosen;
}

} // namespace wh::graphql
