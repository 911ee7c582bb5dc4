// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/HttpConnection.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHostAddress>
#include <QPointer>
#include <QSslSocket>
#include <QTcpSocket>
#ifdef _WIN32
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace wh::transport {

namespace {

constexpr qint64 kPiece = 64 * 1024;

/// Not yet handed to the system.
qint64 unsentOf(const QTcpSocket& socket)
{
    const auto* encrypted = qobject_cast<const QSslSocket*>(&socket);
    return socket.bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

void endSending(const QTcpSocket& socket)
{
#ifdef _WIN32
    ::shutdown(static_cast<SOCKET>(socket.socketDescriptor()), SD_SEND);
#else
    ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
#endif
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket* socket, const Desk& desk, const TransportLimits& limits)
    : m_socket(socket), m_desk(desk), m_limits(limits), m_parser(limits)
{
    m_socket->setParent(this);
    // What is not read yet stays with the system: whoever sends too much waits.
    m_socket->setReadBufferSize(std::max<qint64>(2 * kPiece, static_cast<qint64>(2 * limits.headBytes)));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpConnection::onTimeout);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadable);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::onBytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::gone);
    auto* encrypted = qobject_cast<QSslSocket*>(m_socket);
    if (encrypted && !encrypted->isEncrypted()) {
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::onBytesWritten);
        connect(encrypted, &QSslSocket::encrypted, this, [this] { enter(Phase::Head); });
        connect(encrypted, &QSslSocket::sslErrors, this, [this] { m_socket->abort(); });
        connect(encrypted, &QSslSocket::errorOccurred, this, [this] {
            if (m_phase == Phase::Handshake)
                m_socket->abort();
        });
        enter(Phase::Handshake);
    } else {
        enter(Phase::Head);
    }
}

HttpConnection::~HttpConnection()
{
    if (m_responder)
        m_responder->abandon();
    if (m_socket)
        m_socket->disconnect(this);
}

bool HttpConnection::event(QEvent* event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    flush();
    return true;
}

void HttpConnection::enter(Phase phase)
{
    m_phase = phase;
    switch (phase) {
    case Phase::Handshake:
        m_timer.start(m_limits.handshake);
        break;
    case Phase::Idle:
        m_timer.start(m_limits.idle);
        break;
    case Phase::Head:
        m_timer.start(m_limits.head);
        break;
    case Phase::Body:
        m_timer.start(m_limits.body);
        break;
    case Phase::Answer:
        m_timer.start(m_limits.stall);
        break;
    case Phase::Linger:
        m_timer.start(m_limits.linger);
        break;
    }
}

void HttpConnection::onTimeout()
{
    const bool hasBegun = m_socket->bytesAvailable() > 0;
    switch (m_phase) {
    case Phase::Head:
        if (hasBegun)
            return refuse(textResponse(408, "The request's head did not come in time."));
        break;
    case Phase::Body:
        return refuse(textResponse(408, "The request's body did not come in time."));
    case Phase::Answer:
        if (unsentOf(*m_socket) == 0)
            return m_timer.start(); // it is being made
        m_responder->abandon();
        break;
    case Phase::Linger:
        if (unsentOf(*m_socket) == 0)
            return m_socket->disconnectFromHost();
        break; // the reader has taken nothing for too long
    case Phase::Idle:
    case Phase::Handshake:
        break;
    }
    m_socket->abort();
    gone();
}

void HttpConnection::onReadable()
{
    if (m_phase == Phase::Linger) {
        m_discarded += static_cast<std::size_t>(m_socket->readAll().size());
        if (m_discarded > m_limits.discardedBytes)
            m_socket->abort();
        return;
    }
    if (m_phase == Phase::Idle)
        enter(Phase::Head);
    if (m_phase == Phase::Head || m_phase == Phase::Body)
        readRequest();
}

void HttpConnection::readRequest()
{
    const QPointer<HttpConnection> self(this);
    while (self && !m_isGone && m_socket->isOpen() && (m_phase == Phase::Head || m_phase == Phase::Body)) {
        const QByteArray bytes = m_socket->peek(std::max<qint64>(kPiece, static_cast<qint64>(m_limits.headBytes) + 4));
        const auto before = m_parser.state();
        const std::size_t consumed = m_parser.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        const auto now = m_parser.state();
        if (now == HttpParser::State::Body && before == HttpParser::State::Head) {
            // The head stays where it is until it is known that it is not for a WebSocket.
            HttpRequest head = m_parser.request();
            head.address = m_socket->peerAddress().toString().toStdString();
            if (m_desk.isUpgrade(head) && !m_isDraining) {
                m_timer.stop();
                m_socket->disconnect(this);
                QTcpSocket* socket = std::exchange(m_socket, nullptr);
                socket->setReadBufferSize(0);
                socket->setParent(nullptr);
                m_desk.upgrade(socket, head);
                return gone();
            }
        }
        m_socket->skip(static_cast<qint64>(consumed));
        if (now == HttpParser::State::Failed) {
            const auto& refusal = m_parser.refusal();
            return refuse(textResponse(refusal.status, refusal.reason));
        }
        if (now == HttpParser::State::Body && before == HttpParser::State::Head)
            onHead();
        else if (now == HttpParser::State::Done)
            serve();
        else if (consumed == 0)
            return;
    }
}

void HttpConnection::onHead()
{
    HttpRequest head = m_parser.request();
    head.address = m_socket->peerAddress().toString().toStdString();
    head.isEncrypted = qobject_cast<QSslSocket*>(m_socket) != nullptr;
    enter(Phase::Body);
    if (auto answer = m_desk.admit(head)) {
        // A small body is taken along, so that the connection can stay.
        m_isHead = head.method == "HEAD";
        if (head.hasBody() || !head.keepsAlive || head.isHttp10)
            return refuse(*answer);
        m_parser.feed({}); // there is no body
        m_parser.take();
        m_isHttp10 = head.isHttp10;
        m_keepsAlive = true;
        m_responder = std::make_shared<HttpResponder>(m_limits.unsentBytes, m_limits.stall, [] {});
        m_responder->send(std::move(*answer));
        m_headIsOut = false;
        enter(Phase::Answer);
        return flush();
    }
    if (head.expectsContinue && head.hasBody() && m_socket->bytesAvailable() == 0)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void HttpConnection::serve()
{
    const bool isEncrypted = qobject_cast<QSslSocket*>(m_socket) != nullptr;
    HttpRequest request = m_parser.take();
    request.address = m_socket->peerAddress().toString().toStdString();
    request.isEncrypted = isEncrypted;
    m_isHead = request.method == "HEAD";
    m_isHttp10 = request.isHttp10;
    m_keepsAlive = request.keepsAlive && !m_isDraining;
    m_headIsOut = false;
    m_responder = std::make_shared<HttpResponder>(m_limits.unsentBytes, m_limits.stall, [this] {
        QCoreApplication::postEvent(this, new QEvent(QEvent::User)); // we are there: abandon() was not called
    });
    enter(Phase::Answer);
    m_desk.serve(std::move(request), m_responder);
}

void HttpConnection::writeHead(HttpResponder::Taken& taken)
{
    const int status = taken.head.status;
    if (status == 204 || status == 304 || status < 200)
        m_framing = Framing::None;
    else if (taken.isEnded)
        m_framing = Framing::Length;
    else
        m_framing = m_isHttp10 ? Framing::UntilEnd : Framing::Chunked;
    if (m_framing == Framing::UntilEnd || m_isDraining)
        m_keepsAlive = false;
    m_desk.onAnswer(status);
    const std::string head = responseHead(taken.head, m_framing, taken.bytes.size(), m_keepsAlive);
    m_socket->write(head.data(), static_cast<qint64>(head.size()));
    m_headIsOut = true;
}

void HttpConnection::flush()
{
    if (m_isGone || m_phase != Phase::Answer || !m_responder)
        return;
    auto taken = m_responder->take();
    if (taken.hasBegun)
        writeHead(taken);
    if (taken.isFailed || (taken.isEnded && !m_headIsOut)) {
        // Half an answer ends without its last chunk.
        m_responder->abandon();
        m_socket->flush();
        m_socket->abort();
        return gone();
    }
    if (!m_isHead && m_framing != Framing::None && !taken.bytes.empty()) {
        if (m_framing == Framing::Chunked) {
            const std::string size = chunkHead(taken.bytes.size());
            m_socket->write(size.data(), static_cast<qint64>(size.size()));
        }
        m_socket->write(taken.bytes.data(), static_cast<qint64>(taken.bytes.size()));
        if (m_framing == Framing::Chunked)
            m_socket->write("\r\n");
    }
    if (taken.isEnded && m_framing == Framing::Chunked && !m_isHead)
        m_socket->write("0\r\n\r\n");
    m_responder->setUnsent(static_cast<std::size_t>(unsentOf(*m_socket)), false);
    if (taken.isEnded)
        finishAnswer();
}

void HttpConnection::finishAnswer()
{
    m_responder->abandon();
    m_responder.reset();
    if (!m_keepsAlive)
        return linger();
    enter(Phase::Idle);
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &HttpConnection::onReadable,
                                  Qt::QueuedConnection); // the next one in the pipeline
}

void HttpConnection::onBytesWritten()
{
    if (m_phase == Phase::Answer) {
        m_timer.start(m_limits.stall);
        if (m_responder)
            m_responder->setUnsent(static_cast<std::size_t>(unsentOf(*m_socket)), true);
    } else if (m_phase == Phase::Linger) {
        m_timer.start(m_limits.stall);
        endLinger();
    }
}

/// An answer that ends the connection, with what the peer may still be sending.
void HttpConnection::refuse(const HttpResponse& response)
{
    m_desk.onAnswer(response.status);
    const std::string head = responseHead(response, Framing::Length, response.body.size(), false);
    m_socket->write(head.data(), static_cast<qint64>(head.size()));
    if (!m_isHead)
        m_socket->write(response.body.data(), static_cast<qint64>(response.body.size()));
    linger();
}

/// Closed at once, a system that still receives something would reset the connection, and the peer lose the answer.
void HttpConnection::linger()
{
    enter(Phase::Linger);
    m_timer.start(m_limits.stall);
    m_socket->flush();
    endLinger();
    onReadable();
}

/// Once all is sent, the peer is told that this was all, and has some time to hang up itself.
void HttpConnection::endLinger()
{
    if (m_isGone || unsentOf(*m_socket) > 0)
        return;
    m_timer.start(m_limits.linger);
    if (!qobject_cast<QSslSocket*>(m_socket))
        endSending(*m_socket);
    else if (m_parser.state() == HttpParser::State::Head) // nothing more is to come; TLS says itself that it ends
        m_socket->disconnectFromHost();
}

void HttpConnection::drain()
{
    m_isDraining = true;
    const bool isBetween = m_phase == Phase::Idle || m_phase == Phase::Handshake ||
                           (m_phase == Phase::Head && m_socket && m_socket->bytesAvailable() == 0);
    if (isBetween && m_socket)
        m_socket->disconnectFromHost();
}

void HttpConnection::gone()
{
    if (std::exchange(m_isGone, true))
        return;
    m_timer.stop();
    if (m_responder)
        m_responder->abandon();
    m_desk.onGone(this);
}

} // namespace wh::transport
