// SPDX-License-Identifier: GPL-3.0-or-later
// One WebSocket of GraphQlSockets; nobody outside this module includes this.
#pragma once

#include "core/transport/GraphQlRequest.h"
#include "core/transport/GraphQlSockets.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <atomic>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace wh::transport {

/// What waits to be told over one socket. Filled from any thread, emptied on the socket's.
class SocketOutbox
{
public:
    struct Item
    {
        enum class Kind { Opened, Next, Error, Complete };
        Kind kind = Kind::Next;
        std::string id;
        std::uint64_t number = 0;           ///< of the operation: an ID may be used again
        std::string text = {};              ///< the payload
        GraphQlBackend::Handle handle = {}; ///< Opened: of a subscription
    };

    /// @param home  gets a QEvent::User when there is something to take()
    SocketOutbox(QObject* home, std::size_t mostBytes) : m_home(home), m_mostBytes(mostBytes) {}
    void put(Item item);
    std::deque<Item> take();
    /// More came than is kept: something was dropped.
    bool hasOverflown() const;
    /// Tells how much the reader has not taken of what was sent.
    void setUnsent(std::size_t bytes) { m_unsent.store(bytes, std::memory_order_relaxed); }
    /// So much waits, here and on the way, that more had better come later: long before it is too much.
    bool isBusy() const;
    /// Nothing is taken any more, and nobody is woken.
    void close();

private:
    QObject* m_home;
    const std::size_t m_mostBytes;
    mutable std::mutex m_mutex;
    std::deque<Item> m_items;
    std::size_t m_bytes = 0;
    std::atomic<std::size_t> m_unsent = 0;
    bool m_isScheduled = false;
    bool m_hasOverflown = false;
    bool m_isClosed = false;
};

class GraphQlSocket final : public QObject
{
public:
    /// @param connection  below the WebSocket; it may go before it
    GraphQlSocket(GraphQlSockets& sockets, std::unique_ptr<QWebSocket> socket, QPointer<QTcpSocket> connection);
    ~GraphQlSocket() override;

    void close(SocketClose code, const std::string& reason);
    /// Ends everything that is under way; nothing is called or told any more.
    void leave();
    void checkCaller();

protected:
    bool event(QEvent* event) override;

private:
    struct Operation
    {
        std::uint64_t number = 0;
        bool isSubscription = false;
        GraphQlBackend::Handle handle; ///< of a subscription, once it is open
        std::shared_ptr<std::atomic<bool>> isCancelled = std::make_shared<std::atomic<bool>>(false);
    };

    void onText(const std::string& text);
    void onInit(const SocketMessage& message);
    void onSubscribe(SocketMessage message);
    void flush();
    void tell(SocketOutbox::Item item);
    void onOpened(Operation& operation, SocketOutbox::Item item);
    void end(const std::string& id);
    void sendError(const std::string& id, const std::string& errors);
    void send(const std::string& text);
    void ping();
    std::size_t unsent() const;

    GraphQlSockets& m_sockets;
    std::unique_ptr<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_connection;
    std::shared_ptr<SocketOutbox> m_outbox;
    std::map<std::string, Operation> m_operations;
    std::uint64_t m_lastNumber = 0;
    std::string m_address;
    std::string m_token;
    std::optional<Caller> m_caller; ///< once it is acknowledged
    QTimer m_initTimer;
    QTimer m_pingTimer;
    QTimer m_lingerTimer;
    int m_unansweredPings = 0;
    bool m_isClosing = false;
};

} // namespace wh::transport
