// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace wh {

/// A TCP socket that never waits, but while it connects: the systems' sockets behind one small port. Owns its handle.
/// One thread, but for send(), which another one may call while nobody closes it.
class Socket
{
public:
#ifdef _WIN32
    using Handle = std::uintptr_t;
#else
    using Handle = int;
#endif

    Socket() = default;
    Socket(Socket&& other) noexcept;
    Socket& operator=(Socket&& other) noexcept;
    ~Socket();

    /// @return net.unreachable {host, port, reason}
    static Result<Socket> connectTo(const std::string& host, std::uint16_t port, DurationNs within);
    /// On the loopback only; port 0: a free one. @return net.unreachable
    static Result<Socket> listenOn(std::uint16_t port);

    bool isOpen() const;
    /// The port of this end.
    std::uint16_t port() const;
    /// Who has connected; none: nobody.
    std::optional<Socket> accept();
    /// How much of it went, which may be nothing. @return net.closed {reason}
    Result<std::size_t> send(std::string_view bytes);
    /// How many bytes came; none: nothing for now. @return net.closed {reason}
    Result<std::optional<std::size_t>> receive(std::span<char> into);
    void close();
    Handle handle() const
    {
        return m_handle;
    }

private:
    explicit Socket(Handle handle) : m_handle(handle) {}
    Handle m_handle = static_cast<Handle>(-1);
};

/// Waits for several sockets at once; another thread may end the wait.
class SocketWait
{
public:
    struct Entry
    {
        const Socket* socket = nullptr;
        bool wantsToSend = false; ///< besides receiving
        bool isReady = false;     ///< something has come, can be sent, or has ended
    };

    SocketWait();
    ~SocketWait();
    SocketWait(const SocketWait&) = delete;
    SocketWait& operator=(const SocketWait&) = delete;

    /// Sets `isReady`. Returns at the latest after `timeout`, rounded up to milliseconds; negative: none.
    void wait(std::span<Entry> entries, DurationNs timeout);
    /// Any thread.
    void wake();

private:
    Socket::Handle m_waker; ///< a datagram socket that is connected to itself
};

} // namespace wh
