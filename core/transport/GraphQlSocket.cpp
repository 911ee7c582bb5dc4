// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/GraphQlSocket.h"

#include "core/transport/HttpText.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHostAddress>
#include <QNetworkRequest>
#include <QSslSocket>
#include <QWebSocket>
#include <chrono>

namespace wh::transport {

namespace {

/// The list within `{"errors":[…]}`.
std::string errorsOf(const std::string& response)
{
    constexpr std::string_view kBefore = "{\"errors\":";
    return response.substr(kBefore.size(), response.size() - kBefore.size() - 1);
}

bool hasOnlyErrors(std::string_view response)
{
    return response.starts_with("{\"errors\":");
}

} // namespace

void SocketOutbox::put(Item item)
{
    const std::lock_guard lock(m_mutex);
    if (m_isClosed)
        return;
    if (m_bytes + item.text.size() > m_mostBytes)
        m_hasOverflown = true;
    else {
        m_bytes += item.text.size();
        m_items.push_back(std::move(item));
    }
    // Within the lock: after close() nobody calls home any more.
    if (!std::exchange(m_isScheduled, true))
        QCoreApplication::postEvent(m_home, new QEvent(QEvent::User));
}

std::deque<SocketOutbox::Item> SocketOutbox::take()
{
    const std::lock_guard lock(m_mutex);
    m_isScheduled = false;
    m_bytes = 0;
    return std::exchange(m_items, {});
}

bool SocketOutbox::hasOverflown() const
{
    const std::lock_guard lock(m_mutex);
    return m_hasOverflown;
}

bool SocketOutbox::isBusy() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes + m_unsent.load(std::memory_order_relaxed) > m_mostBytes / 8;
}

void SocketOutbox::close()
{
    std::deque<Item> items; // goes last: a subscription that ends waits for what is being told, which may wait for us
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    items.swap(m_items);
}

GraphQlSocket::GraphQlSocket(GraphQlSockets& sockets, std::unique_ptr<QWebSocket> socket,
                             QPointer<QTcpSocket> connection)
    : m_sockets(sockets)
    , m_socket(std::move(socket))
    , m_connection(std::move(connection))
    , m_outbox(std::make_shared<SocketOutbox>(this, 2 * sockets.m_parts.limits.unsentBytes))
    , m_address(m_socket->peerAddress().toString().toStdString())
    , m_token(bearerToken(m_socket->request().rawHeader("Authorization").toStdString()))
{
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString& text) { onText(text.toStdString()); });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [this] { close(SocketClose::BadMessage, "Messages are text."); });
    connect(m_socket.get(), &QWebSocket::pong, this, [this] { m_unansweredPings = 0; });
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] { m_sockets.onGone(this); });
    const auto onTaken = [this] { m_outbox->setUnsent(unsent()); };
    connect(m_socket.get(), &QWebSocket::bytesWritten, this, onTaken);
    if (const auto* encrypted = qobject_cast<const QSslSocket*>(m_connection.data()))
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, onTaken);
    m_initTimer.setSingleShot(true);
    connect(&m_initTimer, &QTimer::timeout, this,
            [this] { close(SocketClose::InitTimeout, "Connection initialisation timeout"); });
    m_initTimer.start(m_sockets.m_parts.limits.init);
    m_lingerTimer.setSingleShot(true);
    connect(&m_lingerTimer, &QTimer::timeout, this, [this] {
        m_socket->abort();
        m_sockets.onGone(this);
    });
    connect(&m_pingTimer, &QTimer::timeout, this, &GraphQlSocket::ping);
    m_pingTimer.start(m_sockets.m_parts.limits.ping);
    if (m_socket->subprotocol() != u"graphql-transport-ws")
        close(SocketClose::Subprotocol, "Subprotocol not acceptable: graphql-transport-ws is spoken");
}

GraphQlSocket::~GraphQlSocket()
{
    leave(); // the socket does not call any more, and is not what calls: GraphQlSockets::onGone()
}

bool GraphQlSocket::event(QEvent* event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    flush();
    return true;
}

void GraphQlSocket::leave()
{
    m_lingerTimer.stop();
    m_isClosing = true;
    m_initTimer.stop();
    m_pingTimer.stop();
    m_outbox->close();
    while (!m_operations.empty())
        end(std::string(m_operations.begin()->first));
    m_socket->disconnect(this);
    if (m_connection) // its last bytes may leave while the socket is being destroyed, and we with it
        m_connection->disconnect(this);
}

void GraphQlSocket::close(SocketClose code, const std::string& reason)
{
    if (std::exchange(m_isClosing, true))
        return;
    m_initTimer.stop();
    m_pingTimer.stop();
    m_outbox->close();
    while (!m_operations.empty())
        end(std::string(m_operations.begin()->first));
    // Who does not read does not answer either.
    m_lingerTimer.start(m_sockets.m_parts.limits.linger);
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), QString::fromStdString(reason));
}

void GraphQlSocket::checkCaller()
{
    if (m_isClosing || !m_caller)
        return;
    const auto caller = m_sockets.m_parts.authenticate(m_token, m_address);
    if (!caller && caller.error().code != "access.token_unknown")
        close(SocketClose::Forbidden, "Forbidden: " + caller.error().code);
    else if (!caller) // it was known
        close(SocketClose::Forbidden, "Forbidden: the token was revoked");
    else if (*caller != *m_caller)
        close(SocketClose::Forbidden, "Forbidden: the token has other rights now");
}

void GraphQlSocket::ping()
{
    constexpr int kMostUnanswered = 2;
    if (m_unansweredPings++ >= kMostUnanswered) {
        m_socket->abort();
        m_sockets.onGone(this);
        return;
    }
    checkCaller(); // it may have expired
    if (!m_isClosing)
        m_socket->ping();
}

void GraphQlSocket::send(const std::string& text)
{
    m_sockets.m_seen.messagesOut->add();
    m_socket->sendTextMessage(QString::fromStdString(text));
}

std::size_t GraphQlSocket::unsent() const
{
    // QWebSocket does not see what TLS has encrypted already.
    const auto* encrypted = qobject_cast<const QSslSocket*>(m_connection.data());
    return static_cast<std::size_t>(m_socket->bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0));
}

void GraphQlSocket::onText(const std::string& text)
{
    if (m_isClosing)
        return;
    m_sockets.m_seen.messagesIn->add();
    auto message = readSocketMessage(text);
    if (!message)
        return close(SocketClose::BadMessage, "Malformed message: " + std::string(message.error().field("reason")));
    switch (message->type) {
    case SocketMessage::Type::ConnectionInit:
        return onInit(*message);
    case SocketMessage::Type::Ping:
        return send(message->payload.empty() ? "{\"type\":\"pong\"}"
                                             : "{\"type\":\"pong\",\"payload\":" + message->payload + '}');
    case SocketMessage::Type::Pong:
        return;
    case SocketMessage::Type::Subscribe:
        return onSubscribe(std::move(*message));
    case SocketMessage::Type::Complete:
        return end(message->id);
    }
}

void GraphQlSocket::onInit(const SocketMessage& message)
{
    if (m_caller)
        return close(SocketClose::TooManyInits, "Too many initialisation requests");
    m_initTimer.stop();
    if (!message.token.empty())
        m_token = message.token;
    auto caller = m_sockets.m_parts.authenticate(m_token, m_address);
    if (!caller)
        return close(SocketClose::Forbidden, "Forbidden: " + caller.error().code);
    std::size_t same = 0;
    for (const auto& [socket, owned] : m_sockets.m_sockets)
        same += socket->m_caller && socket->m_caller->name == caller->name ? 1 : 0;
    if (same >= m_sockets.m_parts.socketsPerCaller)
        return close(SocketClose::Forbidden, "Forbidden: too many connections with this token");
    m_caller = std::move(*caller);
    send("{\"type\":\"connection_ack\"}");
}

void GraphQlSocket::sendError(const std::string& id, const std::string& errors)
{
    send("{\"type\":\"error\",\"id\":" + jsonString(id) + ",\"payload\":" + errors + '}');
}

void GraphQlSocket::onSubscribe(SocketMessage message)
{
    using Kind = SocketOutbox::Item::Kind;
    if (!m_caller)
        return close(SocketClose::Unauthorized, "Unauthorized");
    if (m_operations.contains(message.id))
        return close(SocketClose::DuplicateId, "Subscriber for " + message.id.substr(0, 60) + " already exists");
    if (m_operations.size() >= m_sockets.m_parts.limits.subscriptions)
        return sendError(message.id,
                         errorsOf(errorBody("Too many operations on this connection.", "transport.too_many")));
    const std::uint64_t number = ++m_lastNumber;
    Operation& operation = m_operations[message.id];
    operation.number = number;
    message.call.caller = *m_caller;
    // What happens on the other thread is told through the outbox, which may outlive this object.
    const bool isTaken = m_sockets.m_parts.pool.post([backend = &m_sockets.m_parts.backend, outbox = m_outbox,
                                                      cancelled = operation.isCancelled, id = message.id, number,
                                                      seen = m_sockets.m_seen.execution, call = std::move(message.call),
                                                      most = m_sockets.m_parts.limits.unsentBytes] {
        if (cancelled->load())
            return;
        const auto kind = backend->kindOf(call);
        if (const auto* response = std::get_if<std::string>(&kind))
            return outbox->put({Kind::Error, id, number, errorsOf(*response)});
        if (std::get<OperationKind>(kind) == OperationKind::Subscription) {
            auto opened =
                backend->subscribe(call, {[outbox, id, number](std::string response) {
                                              outbox->put({Kind::Next, id, number, std::move(response)});
                                          },
                                          [outbox, id, number](const std::optional<Error>& error) {
                                              if (error)
                                                  outbox->put({Kind::Error, id, number, errorsOf(errorBody(*error))});
                                              else
                                                  outbox->put({Kind::Complete, id, number});
                                          },
                                          [outbox] { return outbox->isBusy(); }});
            if (const auto* response = std::get_if<std::string>(&opened))
                return outbox->put({Kind::Error, id, number, errorsOf(*response)});
            return outbox->put({Kind::Opened, id, number, {}, std::get<GraphQlBackend::Handle>(opened)});
        }
        const auto begin = std::chrono::steady_clock::now();
        std::string whole;
        bool isTooLarge = false;
        const bool isWhole = backend->execute(call, [&](std::string_view piece) {
            isTooLarge = whole.size() + piece.size() > most;
            if (!isTooLarge)
                whole += piece;
            return !isTooLarge && !cancelled->load();
        });
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        seen->observe(took.count());
        if (!isWhole || isTooLarge)
            whole = errorBody("The response is too large for a WebSocket, or has no end: ask over HTTP.",
                              "transport.too_large");
        if (hasOnlyErrors(whole))
            return outbox->put({Kind::Error, id, number, errorsOf(whole)});
        outbox->put({Kind::Next, id, number, std::move(whole)});
        outbox->put({Kind::Complete, id, number});
    });
    if (!isTaken)
        m_outbox->put({Kind::Error, message.id, number, errorsOf(errorBody("Too many requests wait.", "engine.busy"))});
}

void GraphQlSocket::flush()
{
    if (m_isClosing)
        return;
    auto items = m_outbox->take();
    for (auto& item : items) {
        if (unsent() > m_sockets.m_parts.limits.unsentBytes || m_outbox->hasOverflown()) {
            m_sockets.m_seen.slowReaders->add();
            return close(SocketClose::SlowReader, "Slow reader: more waits than is kept");
        }
        tell(std::move(item));
    }
    m_outbox->setUnsent(unsent());
}

void GraphQlSocket::tell(SocketOutbox::Item item)
{
    const auto found = m_operations.find(item.id);
    if (found == m_operations.end() || found->second.number != item.number)
        return; // it was ended by the client
    switch (item.kind) {
    case SocketOutbox::Item::Kind::Opened:
        return onOpened(found->second, std::move(item));
    case SocketOutbox::Item::Kind::Next:
        return send("{\"type\":\"next\",\"id\":" + jsonString(item.id) + ",\"payload\":" + item.text + '}');
    case SocketOutbox::Item::Kind::Error:
        sendError(item.id, item.text);
        break;
    case SocketOutbox::Item::Kind::Complete:
        send("{\"type\":\"complete\",\"id\":" + jsonString(item.id) + '}');
        break;
    }
    end(item.id);
}

void GraphQlSocket::onOpened(Operation& operation, SocketOutbox::Item item)
{
    if (!m_sockets.countSubscription(m_caller->name, 1)) {
        sendError(item.id, errorsOf(errorBody("Too many subscriptions with this token.", "transport.too_many")));
        return end(item.id);
    }
    operation.isSubscription = true;
    operation.handle = std::move(item.handle);
}

void GraphQlSocket::end(const std::string& id)
{
    const auto found = m_operations.find(id);
    if (found == m_operations.end())
        return;
    found->second.isCancelled->store(true);
    if (found->second.isSubscription)
        m_sockets.countSubscription(m_caller->name, -1);
    m_operations.erase(found);
}

} // namespace wh::transport
