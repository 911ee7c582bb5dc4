// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/MetricRegistry.h"
#include "core/transport/ExecutionPool.h"
#include "core/transport/GraphQlBackend.h"
#include "core/transport/GraphQlRequest.h"
#include "core/transport/HttpServer.h"

#include <string>
#include <vector>

namespace wh::transport {

/// GraphQL over HTTP, after the GraphQL-over-HTTP specification: queries by GET and POST, mutations by POST alone, JSON
/// bodies alone, so that a page of another site cannot post a form here. The server's thread.
class GraphQlHttp
{
public:
    struct Parts
    {
        GraphQlBackend backend;
        Authenticate authenticate;
        ExecutionPool& pool;
        MetricRegistry& metrics;
        std::vector<std::string> origins = {}; ///< web pages' that may ask: "https://studio.example"; "*": all
    };
    explicit GraphQlHttp(Parts parts);

    /// Borrows this object.
    HttpServer::Route route();
    /// Refuses heads that come from a web page that may not ask, or without a token.
    std::optional<HttpResponse> admit(const HttpRequest& head) const;

private:
    struct Seen
    {
        Histogram* query;
        Histogram* mutation;
        Counter* refused;
    };
    std::optional<HttpResponse> admitCall(const HttpRequest& head) const;
    void serve(const HttpRequest& request, const std::shared_ptr<HttpResponder>& responder) const;
    HttpHeaders originHeaders(const HttpRequest& head) const;

    Parts m_parts;
    Seen m_seen;
};

/// The answer to a failed authentication: 401, 403 or 429.
HttpResponse unauthorized(const Error& error, const char* type);

} // namespace wh::transport
