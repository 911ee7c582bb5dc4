// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/HttpServer.h"

#include "core/transport/HttpText.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QWebSocket>
#include <QWebSocketServer>
#include <algorithm>

namespace wh::transport {

/// Hands each connection to the server as it comes.
class HttpServer::Listener final : public QTcpServer
{
public:
    explicit Listener(HttpServer& server) : m_server(server) { setListenBacklogSize(512); }

protected:
    void incomingConnection(qintptr descriptor) override { m_server.accept(descriptor); }

private:
    HttpServer& m_server;
};

namespace {

/// HEAD is asked of what answers GET.
bool answers(const HttpServer::Route& route, const std::string& method)
{
    const auto has = [&](std::string_view name) {
        return std::find(route.methods.begin(), route.methods.end(), name) != route.methods.end();
    };
    return has(method) || (method == "HEAD" && has("GET"));
}

std::string allowed(const HttpServer::Route& route)
{
    std::string text = "OPTIONS";
    for (const auto& method : route.methods)
        text += (method == "GET" ? ", GET, HEAD" : ", " + method);
    return text;
}

} // namespace

HttpServer::HttpServer(TransportLimits limits) : m_limits(limits), m_listener(std::make_unique<Listener>(*this))
{
    m_desk.admit = [this](const HttpRequest& head) { return admit(head); };
    m_desk.isUpgrade = [this](const HttpRequest& head) {
        return m_webSockets && head.path == m_webSocketPath && isUpgrade(head) && !admit(head);
    };
    m_desk.serve = [this](HttpRequest request, std::shared_ptr<HttpResponder> responder) {
        serve(std::move(request), std::move(responder));
    };
    m_desk.upgrade = [this](QTcpSocket* socket, const HttpRequest&) {
        std::erase_if(m_upgrading, [](const auto& entry) { return entry.second.isNull(); });
        m_upgrading[{socket->peerAddress().toString(), socket->peerPort()}] = socket;
        // It looks at the head in the loop's next turns. Once hung up on, there is nothing to look at any more.
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [socket] { socket->close(); });
        m_webSockets->handleConnection(socket); // tells itself that there is something to read
    };
    m_desk.onGone = [this](HttpConnection* connection) { onGone(connection); };
    m_desk.onAnswer = [this](int status) { ++m_counts.answers[status]; };
}

HttpServer::~HttpServer()
{
    stop();
}

void HttpServer::stop()
{
    m_listener->close();
    m_onDrained = nullptr;
    for (const auto& [connection, address] : std::exchange(m_connections, {}))
        delete connection;
}

void HttpServer::route(const std::string& path, Route route)
{
    m_routes[path] = std::move(route);
}

void HttpServer::webSocket(const std::string& path, WebSocketRoute route)
{
    m_webSocketPath = path;
    m_webSocketRoute = std::move(route);
    m_webSockets = std::make_unique<QWebSocketServer>(QStringLiteral("wheelhouse"), QWebSocketServer::NonSecureMode);
    QStringList subprotocols;
    for (const auto& name : m_webSocketRoute.subprotocols)
        subprotocols << QString::fromStdString(name);
    m_webSockets->setSupportedSubprotocols(subprotocols);
    m_webSockets->setHandshakeTimeout(m_limits.handshake);
    m_webSockets->setMaxPendingConnections(static_cast<int>(m_limits.connections));
    QObject::connect(m_webSockets.get(), &QWebSocketServer::newConnection, m_webSockets.get(), [this] {
        while (auto* socket = m_webSockets->nextPendingConnection()) {
            ++m_counts.webSockets;
            ++m_counts.answers[101];
            socket->setParent(nullptr);
            socket->setMaxAllowedIncomingMessageSize(m_limits.frameBytes);
            socket->setMaxAllowedIncomingFrameSize(m_limits.frameBytes);
            const auto found = m_upgrading.extract({socket->peerAddress().toString(), socket->peerPort()});
            m_webSocketRoute.serve(std::unique_ptr<QWebSocket>(socket), found ? found.mapped().data() : nullptr);
        }
    });
}

void HttpServer::guard(std::function<std::optional<HttpResponse>(const HttpRequest&)> guard)
{
    m_guard = std::move(guard);
}

Result<std::uint16_t> HttpServer::listen(const QHostAddress& address, std::uint16_t port,
                                         std::optional<QSslConfiguration> tls)
{
    m_tls = std::move(tls);
    if (!m_listener->listen(address, port))
        return Error("transport.listen_failed", {{"address", address.toString().toStdString()},
                                                 {"port", std::to_string(port)},
                                                 {"reason", m_listener->errorString().toStdString()}});
    return m_listener->serverPort();
}

void HttpServer::setTls(const QSslConfiguration& tls)
{
    m_tls = tls;
}

bool HttpServer::hasRoomFor(const QString& address) const
{
    if (m_connections.size() >= m_limits.connections)
        return false;
    const auto same = std::count_if(m_connections.begin(), m_connections.end(),
                                    [&](const auto& entry) { return entry.second == address; });
    return static_cast<std::size_t>(same) < m_limits.connectionsPerAddress;
}

void HttpServer::accept(std::intptr_t descriptor)
{
    QTcpSocket* socket = m_tls ? new QSslSocket : new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    ++m_counts.accepted;
    const QString address = socket->peerAddress().toString();
    if (!hasRoomFor(address)) {
        ++m_counts.refused;
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (!m_tls) {
            const HttpResponse busy = textResponse(503, "Too many connections.");
            const std::string text = responseHead(busy, Framing::Length, busy.body.size(), false) + busy.body;
            ++m_counts.answers[503];
            socket->write(text.data(), static_cast<qint64>(text.size()));
        }
        socket->disconnectFromHost();
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (auto* encrypted = qobject_cast<QSslSocket*>(socket)) {
        encrypted->setSslConfiguration(*m_tls);
        encrypted->startServerEncryption();
    }
    auto* connection = new HttpConnection(socket, m_desk, m_limits);
    connection->setParent(m_listener.get());
    m_connections.emplace(connection, address);
}

bool HttpServer::isUpgrade(const HttpRequest& head)
{
    return head.method == "GET" && !head.isHttp10 && !head.hasBody() && head.hasToken("Connection", "upgrade") &&
           head.hasToken("Upgrade", "websocket");
}

std::optional<HttpResponse> HttpServer::admit(const HttpRequest& head) const
{
    if (m_guard) {
        if (auto refusal = m_guard(head))
            return refusal;
    }
    return admitPath(head);
}

std::optional<HttpResponse> HttpServer::admitPath(const HttpRequest& head) const
{
    if (head.path == "*" && head.method == "OPTIONS")
        return HttpResponse{204, {}, {}, {{"Allow", "OPTIONS, GET, HEAD, POST"}}};
    if (m_webSockets && head.path == m_webSocketPath && isUpgrade(head)) {
        if (head.header("Sec-WebSocket-Version") != "13") {
            HttpResponse refusal = textResponse(426, "The version of the WebSocket protocol is 13.");
            refusal.headers.emplace_back("Sec-WebSocket-Version", "13");
            return refusal;
        }
        if (head.header("Sec-WebSocket-Key").empty())
            return textResponse(400, "There is no Sec-WebSocket-Key.");
        return m_webSocketRoute.admit ? m_webSocketRoute.admit(head) : std::nullopt;
    }
    const auto found = m_routes.find(head.path);
    if (found == m_routes.end())
        return textResponse(404, "There is nothing here.");
    const Route& route = found->second;
    if (head.method == "OPTIONS") {
        HttpResponse answer{204, {}, {}, route.optionHeaders ? route.optionHeaders(head) : HttpHeaders()};
        answer.headers.emplace_back("Allow", allowed(route));
        return answer;
    }
    if (!answers(route, head.method)) {
        HttpResponse refusal = textResponse(405, "This takes " + allowed(route) + ".");
        refusal.headers.emplace_back("Allow", allowed(route));
        return refusal;
    }
    return route.admit ? route.admit(head) : std::nullopt;
}

void HttpServer::serve(HttpRequest request, std::shared_ptr<HttpResponder> responder)
{
    const auto found = m_routes.find(request.path); // admit() has seen to it
    found->second.serve(std::move(request), std::move(responder));
}

void HttpServer::onGone(HttpConnection* connection)
{
    if (m_connections.erase(connection) == 0)
        return;
    connection->deleteLater();
    if (m_connections.empty() && m_onDrained)
        std::exchange(m_onDrained, nullptr)();
}

void HttpServer::drain(std::function<void()> done)
{
    m_listener->close();
    m_onDrained = std::move(done);
    for (const auto& [connection, address] : std::map(m_connections))
        connection->drain();
    if (m_connections.empty() && m_onDrained)
        std::exchange(m_onDrained, nullptr)();
}

HttpServerCounts HttpServer::counts() const
{
    HttpServerCounts counts = m_counts;
    counts.connections = m_connections.size();
    return counts;
}

} // namespace wh::transport
