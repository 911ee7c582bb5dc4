// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/MetricRegistry.h"
#include "core/transport/ExecutionPool.h"
#include "core/transport/GraphQlBackend.h"
#include "core/transport/HttpServer.h"
#include "core/transport/TransportLimits.h"

#include <QObject>
#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <vector>

class QTcpSocket;
class QWebSocket;

namespace wh::transport {

class GraphQlSocket;

/// Why a WebSocket was closed, as the graphql-transport-ws protocol numbers it.
enum class SocketClose : int {
    GoingAway = 1001,  ///< the engine ends
    SlowReader = 1013, ///< what is told is not taken
    BadMessage = 4400,
    Unauthorized = 4401, ///< subscribed before the connection was acknowledged
    Forbidden = 4403,    ///< the token is unknown, has ended, or was revoked
    Subprotocol = 4406,
    InitTimeout = 4408,
    DuplicateId = 4409,
    TooManyInits = 4429,
};

/// GraphQL over WebSocket, after the graphql-transport-ws protocol. Lives on the server's thread.
class GraphQlSockets final : public QObject
{
public:
    struct Parts
    {
        GraphQlBackend backend;
        Authenticate authenticate;
        ExecutionPool& pool;
        MetricRegistry& metrics;
        TransportLimits limits = {};
        std::size_t socketsPerCaller = 100;
        std::size_t subscriptionsPerCaller = 2'000;
    };
    explicit GraphQlSockets(Parts parts);
    ~GraphQlSockets() override;

    /// Borrows this object. @param admit  which heads may become a WebSocket at all; their token may come later
    HttpServer::WebSocketRoute route(std::function<std::optional<HttpResponse>(const HttpRequest&)> admit);

    /// Asks again who everybody is, and closes those whose token does not hold any more.
    void checkCallers();
    void closeAll(SocketClose code, const std::string& reason);
    /// Lets go of all sockets and subscriptions. What is being executed still uses this object: the pool is to be
    /// finished before it goes.
    void stop();
    std::size_t size() const { return m_sockets.size(); }
    std::size_t subscriptions() const { return m_subscriptions; }

private:
    friend class GraphQlSocket;
    void take(std::unique_ptr<QWebSocket> socket, QTcpSocket* connection);
    void onGone(GraphQlSocket* socket);
    std::vector<GraphQlSocket*> everySocket() const;
    /// Counts a subscription, or one less. @return false where that would be too many
    bool countSubscription(const std::string& caller, int change);

    struct Seen
    {
        Counter* messagesIn;
        Counter* messagesOut;
        Counter* slowReaders;
        Histogram* execution;
    };
    Parts m_parts;
    Seen m_seen;
    std::map<GraphQlSocket*, std::unique_ptr<GraphQlSocket>> m_sockets;
    std::map<std::string, std::size_t> m_subscriptionsOf; ///< by the caller's name
    std::size_t m_subscriptions = 0;
};

} // namespace wh::transport
