// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/GraphQlService.h"

namespace wh::graphql {

GraphQlService::GraphQlService(SchemaPtr schema, Resolvers resolvers, const Limits& limits)
    : m_limits(limits), m_schema(schema, std::move(resolvers)), m_cache(schema, limits)
{}

ExecutionSummary GraphQlService::execute(std::string_view document, const Request& request, ResponseSink& sink)
{
    const auto prepared = m_cache.prepare(document);
    if (prepared)
        return graphql::execute(m_schema, **prepared, request, sink, m_limits);
    const std::string response = errorResponse(prepared.errors());
    return {response.size(), prepared.errors().size(), !sink.write(response), response.size()};
}

Outcome<ast::OperationKind> GraphQlService::kindOf(std::string_view document, std::string_view operation)
{
    const auto prepared = m_cache.prepare(document);
    if (!prepared)
        return prepared.errors();
    const auto chosen = (*prepared)->operation(operation);
    if (!chosen)
        return chosen.errors();
    return (*chosen)->operation;
}

Outcome<std::unique_ptr<Subscription>> GraphQlService::subscribe(std::string_view document, Request request)
{
    auto prepared = m_cache.prepare(document);
    if (!prepared)
        return std::move(prepared).errors();
    return Subscription::open(m_schema, std::move(*prepared), std::move(request), m_limits);
}

} // namespace wh::graphql
