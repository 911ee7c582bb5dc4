// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/transport/GraphQlBackend.h"

#include <optional>
#include <string>
#include <string_view>

namespace wh::transport {

/// A request's parameters from a JSON object: `query`, `operationName`, `variables`, `extensions`.
/// @return transport.malformed {reason}
Result<GraphQlCall> readGraphQlCall(std::string_view json);
/// The same from a URL's query.
Result<GraphQlCall> readGraphQlQuery(std::string_view urlQuery);

/// A message of the graphql-transport-ws protocol from a client.
struct SocketMessage
{
    enum class Type { ConnectionInit, Ping, Pong, Subscribe, Complete };
    Type type = Type::Ping;
    std::string id;      ///< of Subscribe, Complete
    std::string token;   ///< of ConnectionInit: payload.token, or payload.authorization without "Bearer"
    std::string payload; ///< of Ping: JSON, or empty
    GraphQlCall call;    ///< of Subscribe
};
/// @return transport.malformed {reason}
Result<SocketMessage> readSocketMessage(std::string_view json);

/// Media types that a response may have.
enum class ResponseType { GraphQl, Json };
/// What the Accept header asks for; nothing: none of ours.
std::optional<ResponseType> negotiate(std::string_view accept);
const char* contentType(ResponseType type);

/// A JSON string, quoted.
std::string jsonString(std::string_view text);

} // namespace wh::transport
