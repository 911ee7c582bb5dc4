// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/remote/Socket.h"

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace wh {

namespace {

#ifdef _WIN32
using PollEntry = WSAPOLLFD;
constexpr int kSendFlags = 0;

int lastError()
{
    return WSAGetLastError();
}
bool wouldWait(int error)
{
    return error == WSAEWOULDBLOCK || error == WSAEINPROGRESS;
}
bool wasInterrupted(int)
{
    return false;
}
void closeHandle(Socket::Handle handle)
{
    ::closesocket(handle);
}
int pollAll(PollEntry* entries, std::size_t count, int timeoutMs)
{
    return WSAPoll(entries, static_cast<ULONG>(count), timeoutMs);
}
bool unblock(Socket::Handle handle)
{
    u_long on = 1;
    return ioctlsocket(handle, FIONBIO, &on) == 0;
}
void startNetwork()
{
    static const int started = [] {
        WSADATA data;
        return WSAStartup(MAKEWORD(2, 2), &data);
    }();
    static_cast<void>(started);
}
std::string textOf(int error)
{
    return "error " + std::to_string(error);
}
#else
using PollEntry = pollfd;
#ifdef MSG_NOSIGNAL
constexpr int kSendFlags = MSG_NOSIGNAL;
#else
constexpr int kSendFlags = 0; // macOS: SO_NOSIGPIPE is set instead
#endif

int lastError()
{
    return errno;
}
bool wouldWait(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINPROGRESS;
}
bool wasInterrupted(int error)
{
    return error == EINTR;
}
void closeHandle(Socket::Handle handle)
{
    ::close(handle);
}
int pollAll(PollEntry* entries, std::size_t count, int timeoutMs)
{
    return ::poll(entries, static_cast<nfds_t>(count), timeoutMs);
}
bool unblock(Socket::Handle handle)
{
    const int flags = ::fcntl(handle, F_GETFL, 0);
    return flags >= 0 && ::fcntl(handle, F_SETFL, flags | O_NONBLOCK) == 0 && ::fcntl(handle, F_SETFD, FD_CLOEXEC) == 0;
}
void startNetwork() {}
std::string textOf(int error)
{
    return std::strerror(error);
}
#endif

constexpr auto kNoHandle = static_cast<Socket::Handle>(-1);

void set(Socket::Handle handle, int level, int name)
{
    const int on = 1;
    static_cast<void>(::setsockopt(handle, level, name, reinterpret_cast<const char*>(&on), sizeof on));
}

void prepare(Socket::Handle handle)
{
    set(handle, IPPROTO_TCP, TCP_NODELAY);
#ifdef SO_NOSIGPIPE
    set(handle, SOL_SOCKET, SO_NOSIGPIPE);
#endif
}

int milliseconds(DurationNs span)
{
    if (span < 0)
        return -1;
    return static_cast<int>(std::min<DurationNs>((span + kMillisecond - 1) / kMillisecond, 3'600'000));
}

Error unreachable(const std::string& host, std::uint16_t port, std::string reason)
{
    return Error("net.unreachable", {{"host", host}, {"port", std::to_string(port)}, {"reason", std::move(reason)}});
}

Error closed(std::string reason)
{
    return Error("net.closed", {{"reason", std::move(reason)}});
}

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

sockaddr* generic(sockaddr_in& address)
{
    return reinterpret_cast<sockaddr*>(&address);
}

} // namespace

Socket::Socket(Socket&& other) noexcept : m_handle(std::exchange(other.m_handle, kNoHandle)) {}

Socket& Socket::operator=(Socket&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

Socket::~Socket()
{
    close();
}

bool Socket::isOpen() const
{
    return m_handle != kNoHandle;
}

void Socket::close()
{
    if (isOpen())
        closeHandle(std::exchange(m_handle, kNoHandle));
}

Result<Socket> Socket::connectTo(const std::string& host, std::uint16_t port, DurationNs within)
{
    startNetwork();
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found) != 0 || !found)
        return unreachable(host, port, "there is no such host");
    Result<Socket> connected = unreachable(host, port, "it has no address");
    for (const addrinfo* at = found; at && !connected; at = at->ai_next) {
        Socket socket(static_cast<Handle>(::socket(at->ai_family, at->ai_socktype, at->ai_protocol)));
        if (!socket.isOpen() || !unblock(socket.m_handle))
            continue;
        prepare(socket.m_handle);
        int error =
            ::connect(socket.m_handle, at->ai_addr, static_cast<socklen_t>(at->ai_addrlen)) == 0 ? 0 : lastError();
        if (wouldWait(error)) {
            PollEntry entry{};
            entry.fd = socket.m_handle;
            entry.events = POLLOUT;
            socklen_t size = sizeof error;
            if (pollAll(&entry, 1, milliseconds(within)) <= 0) {
                connected = unreachable(host, port, "it does not answer");
                continue;
            }
            ::getsockopt(socket.m_handle, SOL_SOCKET, SO_ERROR, reinterpret_cast<char*>(&error), &size);
        }
        if (error == 0)
            connected = std::move(socket);
        else
            connected = unreachable(host, port, textOf(error));
    }
    ::freeaddrinfo(found);
    return connected;
}

Result<Socket> Socket::listenOn(std::uint16_t port)
{
    startNetwork();
    Socket socket(static_cast<Handle>(::socket(AF_INET, SOCK_STREAM, 0)));
    sockaddr_in address = loopback(port);
    if (!socket.isOpen() || !unblock(socket.m_handle))
        return unreachable("127.0.0.1", port, textOf(lastError()));
#ifndef _WIN32
    set(socket.m_handle, SOL_SOCKET, SO_REUSEADDR);
#endif
    if (::bind(socket.m_handle, generic(address), sizeof address) != 0 || ::listen(socket.m_handle, 64) != 0)
        return unreachable("127.0.0.1", port, textOf(lastError()));
    return socket;
}

std::uint16_t Socket::port() const
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    return ::getsockname(m_handle, generic(address), &size) == 0 ? ntohs(address.sin_port) : std::uint16_t{0};
}

std::optional<Socket> Socket::accept()
{
    Socket socket(static_cast<Handle>(::accept(m_handle, nullptr, nullptr)));
    if (!socket.isOpen() || !unblock(socket.m_handle))
        return std::nullopt;
    prepare(socket.m_handle);
    return socket;
}

Result<std::size_t> Socket::send(std::string_view bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const auto part = std::min<std::size_t>(bytes.size() - sent, std::size_t{1} << 20);
#ifdef _WIN32
        const auto went = ::send(m_handle, bytes.data() + sent, static_cast<int>(part), kSendFlags);
#else
        const auto went = ::send(m_handle, bytes.data() + sent, part, kSendFlags);
#endif
        if (went > 0) {
            sent += static_cast<std::size_t>(went);
            continue;
        }
        const int error = lastError();
        if (went < 0 && wouldWait(error))
            break;
        if (went == 0 || !wasInterrupted(error))
            return closed(textOf(error));
    }
    return sent;
}

Result<std::optional<std::size_t>> Socket::receive(std::span<char> into)
{
    while (true) {
#ifdef _WIN32
        const auto came = ::recv(m_handle, into.data(), static_cast<int>(into.size()), 0);
#else
        const auto came = ::recv(m_handle, into.data(), into.size(), 0);
#endif
        if (came > 0)
            return std::optional(static_cast<std::size_t>(came));
        if (came == 0)
            return closed("the other end has gone");
        const int error = lastError();
        if (wouldWait(error))
            return std::optional<std::size_t>();
        if (!wasInterrupted(error))
            return closed(textOf(error));
    }
}

SocketWait::SocketWait()
{
    startNetwork();
    m_waker = static_cast<Socket::Handle>(::socket(AF_INET, SOCK_DGRAM, 0));
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (m_waker == kNoHandle || ::bind(m_waker, generic(address), sizeof address) != 0 ||
        ::getsockname(m_waker, generic(address), &size) != 0 ||
        ::connect(m_waker, generic(address), sizeof address) != 0 || !unblock(m_waker)) {
        // Without it a wait lasts as long as it was asked to.
        if (m_waker != kNoHandle)
            closeHandle(std::exchange(m_waker, kNoHandle));
    }
}

SocketWait::~SocketWait()
{
    if (m_waker != kNoHandle)
        closeHandle(m_waker);
}

void SocketWait::wake()
{
    const char byte = 0;
    if (m_waker != kNoHandle)
        static_cast<void>(::send(m_waker, &byte, 1, kSendFlags)); // one that is there already does as well
}

void SocketWait::wait(std::span<Entry> entries, DurationNs timeout)
{
    std::vector<PollEntry> polled(entries.size() + 1);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        polled[i].fd = entries[i].socket->handle();
        polled[i].events = static_cast<short>(POLLIN | (entries[i].wantsToSend ? POLLOUT : 0));
        entries[i].isReady = false;
    }
    polled.back().fd = m_waker;
    polled.back().events = POLLIN;
    const std::size_t count = m_waker == kNoHandle ? entries.size() : polled.size();
    if (pollAll(polled.data(), count, milliseconds(timeout)) <= 0)
        return;
    for (std::size_t i = 0; i < entries.size(); ++i)
        entries[i].isReady = polled[i].revents != 0;
    if (polled.back().revents != 0) {
        char bytes[64];
        while (::recv(m_waker, bytes, sizeof bytes, 0) > 0) {
        }
    }
}

} // namespace wh
