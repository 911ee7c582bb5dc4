// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/GraphQlHttp.h"

#include "core/transport/HttpText.h"

#include <algorithm>
#include <chrono>

namespace wh::transport {

namespace {

ResponseType typeFor(const HttpRequest& head)
{
    return negotiate(head.header("Accept")).value_or(ResponseType::Json);
}

HttpResponse errorResponse(int status, ResponseType type, std::string_view message, std::string_view code)
{
    return {status, contentType(type), errorBody(message, code), {}};
}

/// A request that was understood, and of which nothing could be executed: clients that accept only application/json
/// expect 200, as the specification says.
int statusOf(std::string_view response, ResponseType type)
{
    return type == ResponseType::GraphQl && response.starts_with("{\"errors\"") ? 400 : 200;
}

/// Executes one call, and hands its response over as it grows.
void answer(const GraphQlBackend& backend, const GraphQlCall& call, ResponseType type, HttpHeaders headers,
            HttpResponder& responder)
{
    bool hasBegun = false;
    const bool isWhole = backend.execute(call, [&](std::string_view piece) {
        if (!std::exchange(hasBegun, true))
            responder.begin({statusOf(piece, type), contentType(type), {}, std::move(headers)});
        return responder.write(piece);
    });
    if (isWhole && hasBegun)
        responder.end();
    else
        responder.fail();
}

} // namespace

HttpResponse unauthorized(const Error& error, const char* type)
{
    HttpResponse response{401, type, errorBody(error), {}};
    if (error.code == "access.too_many_failures") {
        response.status = 429;
        response.headers.emplace_back("Retry-After", std::string(error.field("retryAfter")));
    } else {
        response.headers.emplace_back("WWW-Authenticate", error.code == "access.token_missing"
                                                              ? "Bearer realm=\"wheelhouse\""
                                                              : "Bearer realm=\"wheelhouse\", error=\"invalid_token\"");
    }
    return response;
}

GraphQlHttp::GraphQlHttp(Parts parts) : m_parts(std::move(parts))
{
    constexpr const char* kHelp = "Time from a GraphQL request over HTTP being read to its answer being handed over.";
    const auto bounds = Histogram::latencyBounds();
    m_seen.query = &m_parts.metrics.histogram("wheelhouse_graphql_http_request_duration_seconds", kHelp, bounds,
                                              {{"operation", "query"}});
    m_seen.mutation = &m_parts.metrics.histogram("wheelhouse_graphql_http_request_duration_seconds", kHelp, bounds,
                                                 {{"operation", "mutation"}});
    m_seen.refused = &m_parts.metrics.counter("wheelhouse_graphql_http_requests_refused_total",
                                              "GraphQL requests over HTTP that were not executed.");
}

HttpServer::Route GraphQlHttp::route()
{
    HttpServer::Route route;
    route.methods = {"GET", "POST"};
    route.admit = [this](const HttpRequest& head) { return admitCall(head); };
    route.serve = [this](const HttpRequest& request, const std::shared_ptr<HttpResponder>& responder) {
        serve(request, responder);
    };
    route.optionHeaders = [this](const HttpRequest& head) {
        HttpHeaders headers = originHeaders(head);
        if (!headers.empty()) {
            headers.emplace_back("Access-Control-Allow-Methods", "GET, POST");
            headers.emplace_back("Access-Control-Allow-Headers", "Authorization, Content-Type");
            headers.emplace_back("Access-Control-Max-Age", "600");
        }
        return headers;
    };
    return route;
}

HttpHeaders GraphQlHttp::originHeaders(const HttpRequest& head) const
{
    const std::string origin = head.header("Origin");
    for (const auto& allowed : m_parts.origins) {
        if (!origin.empty() && (allowed == origin || allowed == "*"))
            return {{"Access-Control-Allow-Origin", origin}, {"Vary", "Origin"}};
    }
    return {};
}

std::optional<HttpResponse> GraphQlHttp::admit(const HttpRequest& head) const
{
    const ResponseType type = typeFor(head);
    if (!head.header("Origin").empty() && originHeaders(head).empty())
        return errorResponse(403, type, "Web pages of this origin may not ask. \"allow-origin\" names those that may.",
                             "access.origin");
    if (auto caller = m_parts.authenticate(bearerToken(head.header("Authorization")), head.address); !caller)
        return unauthorized(caller.error(), contentType(type));
    return std::nullopt;
}

std::optional<HttpResponse> GraphQlHttp::admitCall(const HttpRequest& head) const
{
    auto refusal = admit(head);
    if (!refusal && !negotiate(head.header("Accept")))
        refusal =
            errorResponse(406, ResponseType::Json, "Answers are application/graphql-response+json or application/json.",
                          "transport.not_acceptable");
    if (!refusal && head.method == "POST") {
        const std::string sent = head.header("Content-Type");
        const std::string charset = mediaParameter(sent, "charset");
        if (mediaType(sent) != "application/json")
            refusal = errorResponse(415, typeFor(head), "A request is application/json.", "transport.media_type");
        else if (!charset.empty() && charset != "utf-8" && charset != "utf8")
            refusal = errorResponse(415, typeFor(head), "A request is written in UTF-8.", "transport.media_type");
        else if (head.has("Content-Encoding"))
            refusal = errorResponse(415, typeFor(head), "A request is not compressed.", "transport.media_type");
    }
    if (refusal) {
        m_seen.refused->add();
        const auto more = originHeaders(head);
        refusal->headers.insert(refusal->headers.end(), more.begin(), more.end());
    }
    return refusal;
}

void GraphQlHttp::serve(const HttpRequest& request, const std::shared_ptr<HttpResponder>& responder) const
{
    const ResponseType type = typeFor(request);
    HttpHeaders headers = originHeaders(request);
    const auto refuse = [&](HttpResponse response) {
        m_seen.refused->add();
        response.headers.insert(response.headers.end(), headers.begin(), headers.end());
        responder->send(std::move(response));
    };
    auto caller = m_parts.authenticate(bearerToken(request.header("Authorization")), request.address);
    if (!caller) // its token has ended since its head came
        return refuse(unauthorized(caller.error(), contentType(type)));
    const bool isPost = request.method == "POST";
    auto call = isPost ? readGraphQlCall(request.body) : readGraphQlQuery(request.query);
    if (!call)
        return refuse(errorResponse(400, type, "The request is malformed: " + std::string(call.error().field("reason")),
                                    "transport.malformed"));
    call->caller = std::move(*caller);
    const auto begin = std::chrono::steady_clock::now();
    const bool isTaken = m_parts.pool.post([this, begin, isPost, type, headers, responder, call = std::move(*call)] {
        const auto kind = m_parts.backend.kindOf(call);
        if (const auto* response = std::get_if<std::string>(&kind)) {
            m_seen.refused->add();
            return responder->send({statusOf(*response, type), contentType(type), *response, headers});
        }
        HttpResponse refusal;
        refusal.status = 0;
        if (std::get<OperationKind>(kind) == OperationKind::Subscription)
            refusal = errorResponse(400, type, "Subscriptions come over a WebSocket, as graphql-transport-ws.",
                                    "transport.subscription");
        else if (std::get<OperationKind>(kind) == OperationKind::Mutation && !isPost)
            refusal = errorResponse(405, type, "A mutation is asked for by POST.", "transport.method");
        if (refusal.status != 0) {
            m_seen.refused->add();
            refusal.headers = headers;
            if (refusal.status == 405)
                refusal.headers.emplace_back("Allow", "POST");
            return responder->send(std::move(refusal));
        }
        answer(m_parts.backend, call, type, headers, *responder);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        (isPost && std::get<OperationKind>(kind) == OperationKind::Mutation ? m_seen.mutation : m_seen.query)
            ->observe(took.count());
    });
    if (!isTaken) {
        HttpResponse busy = errorResponse(503, type, "Too many requests wait.", "engine.busy");
        busy.headers.emplace_back("Retry-After", "1");
        refuse(std::move(busy));
    }
}

} // namespace wh::transport
