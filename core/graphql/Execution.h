// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/BoundSchema.h"
#include "core/graphql/GraphQlError.h"
#include "core/graphql/Limits.h"
#include "core/graphql/PreparedDocument.h"
#include "core/graphql/ResponseSink.h"
#include "core/graphql/Value.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wh::graphql {

/// What comes with a document.
struct Request
{
    std::string operationName;                ///< empty: the document's only one
    Value variables = Value(Value::Object()); ///< as sent; see readVariables()
    RequestContext context;
};

/// How an execution went; what the client got is in the sink.
struct ExecutionSummary
{
    std::size_t bytes = 0;    ///< of the response
    std::size_t errors = 0;   ///< in it
    bool isAborted = false;   ///< the sink stopped listening, or an exception broke a promise after data was sent
    std::size_t mostHeld = 0; ///< of the response in memory at once, in bytes
};

/// Executes a query or mutation (section 6) and writes the response as JSON: `data` first, then `errors`. Fields are
/// resolved one after another on the calling thread, a mutation's in order as it must be. What is written is held back
/// only as long as an error could still turn it into null.
ExecutionSummary execute(const BoundSchema& schema, const PreparedDocument& document, const Request& request,
                         ResponseSink& sink, const Limits& limits = {});

/// A response that has only errors: `{"errors":[…]}`.
std::string errorResponse(const std::vector<GraphQlError>& errors);

void appendJson(std::string& text, const GraphQlError& error);

} // namespace wh::graphql
