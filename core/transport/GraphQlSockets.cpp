// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/GraphQlSockets.h"

#include "core/transport/GraphQlSocket.h"

#include <QWebSocket>

namespace wh::transport {

GraphQlSockets::GraphQlSockets(Parts parts) : m_parts(std::move(parts))
{
    MetricRegistry& metrics = m_parts.metrics;
    m_seen.messagesIn = &metrics.counter("wheelhouse_websocket_messages_received_total", "WebSocket messages taken.");
    m_seen.messagesOut = &metrics.counter("wheelhouse_websocket_messages_sent_total", "WebSocket messages sent.");
    m_seen.slowReaders = &metrics.counter("wheelhouse_websocket_slow_readers_total",
                                          "WebSockets that were closed because their reader did not keep up.");
    m_seen.execution = &metrics.histogram("wheelhouse_graphql_websocket_request_duration_seconds",
                                          "Time that queries and mutations over WebSocket took to execute.",
                                          Histogram::latencyBounds());
    metrics.collect([this](MetricPage& page) {
        page.gauge("wheelhouse_websocket_connections", "WebSockets that are open.",
                   static_cast<double>(m_sockets.size()));
        page.gauge("wheelhouse_graphql_subscriptions", "Subscriptions that are open.",
                   static_cast<double>(m_subscriptions));
    });
}

GraphQlSockets::~GraphQlSockets()
{
    stop();
}

void GraphQlSockets::stop()
{
    for (auto* socket : everySocket())
        onGone(socket);
}

std::vector<GraphQlSocket*> GraphQlSockets::everySocket() const
{
    std::vector<GraphQlSocket*> sockets;
    for (const auto& [socket, owned] : m_sockets)
        sockets.push_back(socket);
    return sockets;
}

HttpServer::WebSocketRoute GraphQlSockets::route(std::function<std::optional<HttpResponse>(const HttpRequest&)> admit)
{
    HttpServer::WebSocketRoute route;
    route.subprotocols = {"graphql-transport-ws"};
    route.admit = std::move(admit);
    route.serve = [this](std::unique_ptr<QWebSocket> socket, QTcpSocket* connection) {
        take(std::move(socket), connection);
    };
    return route;
}

void GraphQlSockets::take(std::unique_ptr<QWebSocket> socket, QTcpSocket* connection)
{
    if (m_sockets.size() >= m_parts.limits.connections) {
        socket->close(QWebSocketProtocol::CloseCodeTooMuchData, QStringLiteral("Too many connections"));
        QObject::connect(socket.get(), &QWebSocket::disconnected, socket.get(), &QObject::deleteLater);
        socket.release()->setParent(this);
        return;
    }
    auto made = std::make_unique<GraphQlSocket>(*this, std::move(socket), connection);
    auto* key = made.get();
    m_sockets.emplace(key, std::move(made));
}

void GraphQlSockets::onGone(GraphQlSocket* socket)
{
    auto found = m_sockets.extract(socket);
    if (!found)
        return;
    socket->leave();
    socket->setParent(this);
    found.mapped().release()->deleteLater(); // it may be what calls
}

void GraphQlSockets::checkCallers()
{
    for (auto* socket : everySocket()) // one that is closed leaves the list
        socket->checkCaller();
}

void GraphQlSockets::closeAll(SocketClose code, const std::string& reason)
{
    for (auto* socket : everySocket())
        socket->close(code, reason);
}

bool GraphQlSockets::countSubscription(const std::string& caller, int change)
{
    std::size_t& count = m_subscriptionsOf[caller];
    if (change > 0 && count >= m_parts.subscriptionsPerCaller)
        return false;
    if (change > 0) {
        ++count;
        ++m_subscriptions;
        return true;
    }
    --m_subscriptions;
    if (--count == 0)
        m_subscriptionsOf.erase(caller);
    return true;
}

} // namespace wh::transport
