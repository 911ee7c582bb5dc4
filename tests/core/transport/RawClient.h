// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>
#include <functional>
#include <memory>

namespace wh::test {

/// Turns the event loop until `isTrue`, at most 20 s.
inline bool waitUntil(const std::function<bool()>& isTrue)
{
    QDeadlineTimer deadline(20'000);
    while (!isTrue() && !deadline.hasExpired())
        QTest::qWait(1);
    return isTrue();
}

/// A socket that says what a test tells it to, byte by byte where it likes. The server lives on the same thread.
class RawClient
{
public:
    explicit RawClient(std::uint16_t port, bool isEncrypted = false)
    {
        auto* socket = isEncrypted ? new QSslSocket : new QTcpSocket;
        m_socket.reset(socket);
        if (auto* encrypted = qobject_cast<QSslSocket*>(socket)) {
            encrypted->setPeerVerifyMode(QSslSocket::VerifyNone);
            encrypted->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
            waitUntil(
                [&] { return encrypted->isEncrypted() || socket->error() != QAbstractSocket::UnknownSocketError; });
        } else {
            bool wasConnected = false; // it may be closed again in the same turn of the loop
            QObject::connect(socket, &QTcpSocket::connected, socket, [&] { wasConnected = true; });
            socket->connectToHost(QHostAddress::LocalHost, port);
            waitUntil([&] { return wasConnected; });
            QObject::disconnect(socket, &QTcpSocket::connected, socket, nullptr);
        }
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this] {
            if (m_isReading)
                m_got += m_socket->readAll();
        });
    }

    void send(const QByteArray& bytes)
    {
        m_socket->write(bytes);
        m_socket->flush();
    }
    /// Each byte in a packet of its own, the server having seen it.
    void sendByteByByte(const QByteArray& bytes)
    {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        for (const char byte : bytes) {
            send(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
    }
    /// From now on nothing is taken from the socket, whose buffers fill.
    void stopReading()
    {
        m_isReading = false;
        m_socket->setReadBufferSize(1);
    }
    void readOn()
    {
        m_isReading = true;
        m_socket->setReadBufferSize(0);
        m_got += m_socket->readAll();
    }
    void close() { m_socket->abort(); }

    bool waitFor(const QByteArray& text)
    {
        return waitUntil([&] { return m_got.contains(text); });
    }
    /// All that came until the server hung up; empty where it did not.
    QByteArray untilClosed()
    {
        const bool closed = waitUntil([&] { return m_socket->state() == QAbstractSocket::UnconnectedState; });
        m_got += m_socket->readAll();
        return closed ? m_got : QByteArray("NOT CLOSED: " + m_got);
    }
    bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    const QByteArray& got() const { return m_got; }
    void forget() { m_got.clear(); }
    QTcpSocket& socket() { return *m_socket; }

private:
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_got;
    bool m_isReading = true;
};

} // namespace wh::test
