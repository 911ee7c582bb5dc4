// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transport/HttpMessage.h"
#include "core/transport/HttpParser.h"
#include "core/transport/HttpResponder.h"
#include "core/transport/HttpText.h"
#include "core/transport/TransportLimits.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace wh::transport {

/// One connection: its requests are answered one after another, in order. Lives on its socket's thread, which has an
/// event loop; tells `onGone` when it is over, and is then to be deleted later.
class HttpConnection final : public QObject
{
public:
    struct Desk
    {
        /// What is to be answered to a head without waiting for its body; nothing: the body is wanted.
        std::function<std::optional<HttpResponse>(const HttpRequest& head)> admit;
        /// Whether the socket is to be taken as it is, with the head unread: a WebSocket.
        std::function<bool(const HttpRequest& head)> isUpgrade;
        std::function<void(HttpRequest, std::shared_ptr<HttpResponder>)> serve;
        std::function<void(QTcpSocket*, const HttpRequest&)> upgrade; ///< takes the socket
        std::function<void(HttpConnection*)> onGone;
        std::function<void(int status)> onAnswer; ///< each status that goes out
    };

    /// Owns the socket. @param desk, limits  outlive the connection
    HttpConnection(QTcpSocket* socket, const Desk& desk, const TransportLimits& limits);
    ~HttpConnection() override;

    /// No further request is taken; what is being answered is brought to its end.
    void drain();

protected:
    bool event(QEvent* event) override;

private:
    enum class Phase { Handshake, Idle, Head, Body, Answer, Linger };

    void onReadable();
    void readRequest();
    void onHead();
    void onTimeout();
    void onBytesWritten();
    void enter(Phase phase);
    void refuse(const HttpResponse& response);
    void serve();
    void flush();
    void writeHead(HttpResponder::Taken& taken);
    void finishAnswer();
    void linger();
    void endLinger();
    void gone();

    QTcpSocket* m_socket;
    const Desk& m_desk;
    const TransportLimits& m_limits;
    HttpParser m_parser;
    QTimer m_timer;
    Phase m_phase = Phase::Idle;
    bool m_isDraining = false;
    bool m_isGone = false;
    std::size_t m_discarded = 0;

    // The answer under way.
    std::shared_ptr<HttpResponder> m_responder;
    bool m_isHead = false;
    bool m_isHttp10 = false;
    bool m_keepsAlive = true;
    bool m_headIsOut = false;
    Framing m_framing = Framing::Length;
};

} // namespace wh::transport
