// SPDX-License-Identifier: GPL-3.0-or-later
// The sockets of a RemoteEngine, on their thread; nobody outside this module includes this.
#pragma once

#include "core/client/remote/RemoteEngine.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslError>
#include <QTimer>
#include <QWebSocket>
#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace wh::client {

/// A subscription as its holder and the sockets see it. Recursive: its listener may let go of it.
struct RemoteListening
{
    std::recursive_mutex mutex;
    Transport::Listener listener;
    bool isOver = false;

    void tell(std::string response);
    void end(std::optional<Error> error);
    /// Nothing is told once this returns.
    void stop();
};

class RemoteSession final : public QObject
{
public:
    explicit RemoteSession(std::function<void(const RemoteState&)> onState);

    /// These run on the session's thread.
    void open(const RemoteAddress& address);
    void leave();
    void close();
    void execute(const Request& request, const Transport::Answer& answer);
    void subscribe(std::uint64_t id, const Request& request, std::shared_ptr<RemoteListening> listening);
    void unsubscribe(std::uint64_t id);

    /// Any thread.
    RemotePulse pulse() const;
    /// As post(); from then on post() refuses. Once.
    void postLast(std::function<void()> task);
    /// Has something done on the session's thread. @return false where it is closed
    bool post(std::function<void()> task);

protected:
    bool event(QEvent* event) override;

private:
    struct Subscription
    {
        Request request;
        std::shared_ptr<RemoteListening> listening;
        bool wasSent = false;
    };

    void makeSocket();
    void dropSocket();
    void connectSocket();
    /// Requests under way are answered with remote.unreachable.
    void abortRequests();
    void onConnected();
    void onText(const QString& text);
    void onDisconnected();
    void onPing();
    void onPong();
    void onHeard();
    /// The socket was closed by an engine that does not take the token; none where it is to be tried again.
    std::optional<Error> refusal() const;
    /// Why nothing came of the attempt, or what ended the connection: remote.unreachable, remote.nobody_listens,
    /// remote.host_unknown, remote.no_tls or remote.not_an_engine.
    Error absence() const;
    std::optional<Error> nobodyThere(QAbstractSocket::SocketError error) const;
    void askWhoListens(const Error& otherwise);
    void askForTls(const Error& otherwise);
    void endProbe(const Error& why);
    void beAway(const Error& why);
    std::string host() const;
    int port() const;
    void send(std::uint64_t id, const Request& request);
    void setState(RemoteState::Kind kind, std::optional<Error> error = std::nullopt, TimeNs retryAt = 0);
    /// Starts the wait for the next attempt. @return its end, wall clock
    TimeNs waitForRetry();
    /// Why the certificate is not to be trusted; nothing where it is.
    std::optional<Error> certificateFault(const QSslConfiguration& tls, const QList<QSslError>& errors) const;
    /// That every certificate is asked about before anything is sent, unless the word of an authority is enough.
    QSslConfiguration tls() const;
    bool isEncrypted() const;

    RemoteAddress m_address;
    std::uint64_t m_way = 0; ///< calls of open()
    std::function<void(const RemoteState&)> m_onState;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QWebSocket> m_socket;
    std::unique_ptr<QTimer> m_retry;
    std::unique_ptr<QTimer> m_deadline; ///< of an attempt
    std::unique_ptr<QTimer> m_ping;
    std::unique_ptr<QTcpSocket> m_probe; ///< after an attempt that failed: who is there, and whether it speaks TLS
    std::map<std::uint64_t, Subscription> m_subscriptions;
    std::optional<RemoteState::Kind> m_state;
    std::optional<Error> m_fault; ///< why the socket is being closed
    std::chrono::milliseconds m_wait{0};
    bool m_isAcknowledged = false;
    bool m_isOpen = false; ///< as a WebSocket, of whomever
    bool m_hasPong = true;
    QElapsedTimer m_sincePing;
    std::atomic<TimeNs> m_heardAt = 0;
    std::atomic<DurationNs> m_roundTrip = -1; ///< -1: not measured
    std::mutex m_mutex;
    bool m_isClosed = false;                    ///< guarded by m_mutex
    std::vector<std::function<void()>> m_tasks; ///< posted; guarded by m_mutex
};

} // namespace wh::client
