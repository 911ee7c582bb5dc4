// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/BoundSchema.h"
#include "core/graphql/DocumentCache.h"
#include "core/graphql/Execution.h"
#include "core/graphql/Subscription.h"

#include <memory>
#include <string_view>

namespace wh::graphql {

/// A schema, its resolvers and the cache: what a transport talks to. Any thread, as far as the resolvers are.
class GraphQlService
{
public:
    GraphQlService(SchemaPtr schema, Resolvers resolvers, const Limits& limits = {});

    /// Executes a query or mutation; whatever is wrong with the document ends up in the response.
    ExecutionSummary execute(std::string_view document, const Request& request, ResponseSink& sink);
    /// What is asked for, without executing it. @param operation  empty: the document's only one
    Outcome<ast::OperationKind> kindOf(std::string_view document, std::string_view operation);
    Outcome<std::unique_ptr<Subscription>> subscribe(std::string_view document, Request request);

    const BoundSchema& schema() const { return m_schema; }
    const Limits& limits() const { return m_limits; }
    DocumentCache::Counts cacheCounts() const { return m_cache.counts(); }

private:
    Limits m_limits;
    BoundSchema m_schema;
    DocumentCache m_cache;
};

} // namespace wh::graphql
