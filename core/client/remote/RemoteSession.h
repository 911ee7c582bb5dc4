// SPDX-License-Identifier: GPL-3.0-or-later
// The sockets of a RemoteEngine, on their thread; nobody outside this module includes this.
#pragma once

#include "core/client/remote/RemoteEngine.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslError>
#include <QTimer>
#include <QWebSocket>
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
    RemoteSession(RemoteAddress address, std::function<void(const RemoteState&)> onState);

    /// These run on the session's thread.
    void open();
    void close();
    void execute(const Request& request, const Transport::Answer& answer);
    void subscribe(std::uint64_t id, const Request& request, std::shared_ptr<RemoteListening> listening);
    void unsubscribe(std::uint64_t id);

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
    };

    void connectSocket();
    void onConnected();
    void onText(const QString& text);
    void onDisconnected();
    void onPing();
    void send(std::uint64_t id, const Request& request);
    void setState(RemoteState::Kind kind, std::optional<Error> error = std::nullopt);
    /// Why the certificate is not to be trusted; nothing where it is.
    std::optional<Error> certificateFault(const QSslConfiguration& tls, const QList<QSslError>& errors) const;
    bool isEncrypted() const;

    const RemoteAddress m_address;
    std::function<void(const RemoteState&)> m_onState;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QWebSocket> m_socket;
    std::unique_ptr<QTimer> m_retry;
    std::unique_ptr<QTimer> m_ping;
    std::map<std::uint64_t, Subscription> m_subscriptions;
    std::optional<RemoteState::Kind> m_state;
    std::optional<Error> m_fault; ///< why the socket is being closed
    std::chrono::milliseconds m_wait{0};
    bool m_isAcknowledged = false;
    bool m_hasPong = true;
    std::mutex m_mutex;
    bool m_isClosed = false;                    ///< guarded by m_mutex
    std::vector<std::function<void()>> m_tasks; ///< posted; guarded by m_mutex
};

} // namespace wh::client
