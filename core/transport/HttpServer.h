// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/transport/HttpConnection.h"
#include "core/transport/HttpMessage.h"
#include "core/transport/HttpResponder.h"
#include "core/transport/TransportLimits.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

class QWebSocket;
class QWebSocketServer;

namespace wh::transport {

/// What a server has seen; read on its thread.
struct HttpServerCounts
{
    std::uint64_t accepted = 0;           ///< connections
    std::uint64_t refused = 0;            ///< connections over a limit
    std::map<int, std::uint64_t> answers; ///< by status
    std::uint64_t webSockets = 0;         ///< opened
    std::size_t connections = 0;          ///< now, without WebSockets
};

/// HTTP/1.1 and WebSocket on one port. Lives on one thread with an event loop, like all that it calls.
class HttpServer
{
public:
    /// What is answered under one path.
    struct Route
    {
        std::vector<std::string> methods; ///< "GET" stands for HEAD too
        /// Looks at a head before its body is taken; an answer refuses it. May be empty.
        std::function<std::optional<HttpResponse>(const HttpRequest& head)> admit;
        std::function<void(HttpRequest, std::shared_ptr<HttpResponder>)> serve;
        std::function<HttpHeaders(const HttpRequest& head)> optionHeaders = {}; ///< to OPTIONS, besides Allow
    };
    struct WebSocketRoute
    {
        std::vector<std::string> subprotocols; ///< the one that the client likes best among these is spoken
        std::function<std::optional<HttpResponse>(const HttpRequest& head)> admit;
        /// @param connection  below the WebSocket, which owns it
        std::function<void(std::unique_ptr<QWebSocket>, QTcpSocket* connection)> serve;
    };

    explicit HttpServer(TransportLimits limits);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    void route(const std::string& path, Route route);
    void webSocket(const std::string& path, WebSocketRoute route);
    /// Looks at every head first, WebSockets' too: which hosts are meant, who may come at all.
    void guard(std::function<std::optional<HttpResponse>(const HttpRequest& head)> guard);

    /// @param port  0: any that is free. @param tls  none: unencrypted
    /// @return the port; transport.listen_failed {address, port, reason}
    Result<std::uint16_t> listen(const QHostAddress& address, std::uint16_t port,
                                 std::optional<QSslConfiguration> tls = std::nullopt);
    /// For connections from now on.
    void setTls(const QSslConfiguration& tls);
    /// Ends all connections; whoever still answers is told that nobody reads any more. No further one is taken.
    void stop();
    /// Takes no further connection or request; calls `done` when the last answer is out.
    void drain(std::function<void()> done);

    const TransportLimits& limits() const { return m_limits; }
    HttpServerCounts counts() const;

private:
    class Listener;

    void accept(std::intptr_t descriptor);
    bool hasRoomFor(const QString& address) const;
    std::optional<HttpResponse> admit(const HttpRequest& head) const;
    std::optional<HttpResponse> admitPath(const HttpRequest& head) const;
    void serve(HttpRequest request, std::shared_ptr<HttpResponder> responder);
    void onGone(HttpConnection* connection);
    static bool isUpgrade(const HttpRequest& head);

    const TransportLimits m_limits;
    HttpConnection::Desk m_desk;
    std::unique_ptr<Listener> m_listener;
    std::optional<QSslConfiguration> m_tls;
    std::map<std::string, Route> m_routes;
    std::string m_webSocketPath;
    WebSocketRoute m_webSocketRoute;
    std::unique_ptr<QWebSocketServer> m_webSockets;
    std::function<std::optional<HttpResponse>(const HttpRequest&)> m_guard;
    std::map<HttpConnection*, QString> m_connections;                        ///< with the peer's address
    std::map<std::pair<QString, quint16>, QPointer<QTcpSocket>> m_upgrading; ///< by the peer's address and port
    std::function<void()> m_onDrained;
    HttpServerCounts m_counts;
};

} // namespace wh::transport
