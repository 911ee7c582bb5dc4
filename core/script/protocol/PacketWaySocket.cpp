// SPDX-License-Identifier: GPL-3.0-or-later
// POSIX systems: a pair of local sockets. One that keeps the bounds of packets where there is such a thing (Linux),
// else a stream, of which the heads of packets tell where they end.
#include "core/script/protocol/Frame.h"
#include "core/script/protocol/PacketWay.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <system_error>
#include <unistd.h>

namespace wh::sandbox {

namespace {

#ifdef MSG_NOSIGNAL
constexpr int kNoSignal = MSG_NOSIGNAL;
#else
constexpr int kNoSignal = 0;    // SO_NOSIGPIPE is set instead
#endif
#ifdef MSG_CMSG_CLOEXEC
constexpr int kCloseOnExec = MSG_CMSG_CLOEXEC;
#else
constexpr int kCloseOnExec = 0; // set one by one
#endif

std::string reasonOf(int error)
{
    return std::generic_category().message(error);
}

Error closed(std::string reason)
{
    return Error("script.closed", {{"reason", std::move(reason)}});
}

Error failed(const char* what)
{
    return Error("script.sandbox_failed", {{"reason", what + reasonOf(errno)}, {"remedy", "start it again"}});
}

TimeNs steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

/// Room for the open files of one packet.
struct Rights
{
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int) * TapeFiles::kMost)> bytes{};

    void put(msghdr& head, std::span<const int> descriptors)
    {
        if (descriptors.empty())
            return;
        head.msg_control = bytes.data();
        head.msg_controllen = static_cast<decltype(head.msg_controllen)>(CMSG_SPACE(descriptors.size_bytes()));
        cmsghdr* const part = CMSG_FIRSTHDR(&head);
        part->cmsg_level = SOL_SOCKET;
        part->cmsg_type = SCM_RIGHTS;
        part->cmsg_len = static_cast<decltype(part->cmsg_len)>(CMSG_LEN(descriptors.size_bytes()));
        std::memcpy(CMSG_DATA(part), descriptors.data(), descriptors.size_bytes());
    }
    static void take(msghdr& head, std::vector<Descriptor>& descriptors)
    {
        for (cmsghdr* part = CMSG_FIRSTHDR(&head); part; part = CMSG_NXTHDR(&head, part)) {
            if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
                continue;
            const std::size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
            for (std::size_t i = 0; i < count; ++i) {
                int number = -1;
                std::memcpy(&number, CMSG_DATA(part) + i * sizeof(int), sizeof(int));
                descriptors.emplace_back(number);
                if constexpr (kCloseOnExec == 0)
                    ::fcntl(number, F_SETFD, FD_CLOEXEC);
            }
        }
    }
};

/// What the two kinds of sockets have in common.
class SocketWay : public PacketWay
{
public:
    SocketWay(Descriptor socket, bool takesDescriptors)
        : m_socket(std::move(socket)), m_takesDescriptors(takesDescriptors)
    {
#ifdef SO_NOSIGPIPE
        const int on = 1;
        ::setsockopt(m_socket.number(), SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    }
    int number() const override
    {
        return m_socket.number();
    }
    Result<void> setSendTimeout(DurationNs timeout) override
    {
        timeval value{};
        value.tv_sec = static_cast<decltype(value.tv_sec)>(timeout / kSecond);
        value.tv_usec = static_cast<decltype(value.tv_usec)>(timeout % kSecond / kMicrosecond);
        if (::setsockopt(m_socket.number(), SOL_SOCKET, SO_SNDTIMEO, &value, sizeof value) != 0)
            return failed("no timeout: ");
        return {};
    }
    Result<std::optional<std::span<const std::byte>>> receive(std::vector<Descriptor>& descriptors,
                                                              DurationNs timeout) override
    {
        const TimeNs until = timeout == kNever || timeout == 0 ? timeout : steadyNow() + timeout;
        for (;;) {
            auto got = take(descriptors, timeout == kNever); // one call instead of three
            if (!got || *got || timeout == kNever)
                return got;
            const TimeNs now = timeout == 0 ? until : steadyNow();
            if (now >= until)
                return got;
            pollfd waiting{m_socket.number(), POLLIN, 0};
            const auto left = (until - now + kMillisecond - 1) / kMillisecond;
            const auto milliseconds = static_cast<int>(std::min<DurationNs>(left, 60'000));
            if (::poll(&waiting, 1, milliseconds) < 0 && errno != EINTR)
                return closed(reasonOf(errno));
        }
    }

protected:
    using Taken = Result<std::optional<std::span<const std::byte>>>;

    virtual Taken take(std::vector<Descriptor>& descriptors, bool mayWait) = 0;
    /// What the system has, up to so many bytes. @return their number; -1: none now
    Result<ssize_t> read(std::byte* to, std::size_t most, std::vector<Descriptor>& descriptors, bool mayWait)
    {
        iovec piece{to, most};
        Rights rights;
        msghdr head{};
        head.msg_iov = &piece;
        head.msg_iovlen = 1;
        if (m_takesDescriptors) { // without room for them the system closes what was sent
            head.msg_control = rights.bytes.data();
            head.msg_controllen = static_cast<decltype(head.msg_controllen)>(rights.bytes.size());
        }
        const ssize_t size = ::recvmsg(m_socket.number(), &head, (mayWait ? 0 : MSG_DONTWAIT) | kCloseOnExec);
        if (size < 0) {
            if (errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK)
                return ssize_t{-1};
            return closed(reasonOf(errno));
        }
        if (m_takesDescriptors)
            Rights::take(head, descriptors);
        if (head.msg_flags & MSG_TRUNC)
            return protocolError("a packet is too long");
        if (m_takesDescriptors && (head.msg_flags & MSG_CTRUNC))
            return protocolError("a packet brings too many descriptors");
        return size;
    }

    Descriptor m_socket;
    bool m_takesDescriptors;
    std::vector<std::byte> m_room = std::vector<std::byte>(kMostInPacket); ///< made once: filling it costs microseconds
};

/// The system keeps the bounds.
class WholeWay final : public SocketWay
{
public:
    using SocketWay::SocketWay;

    Result<void> send(std::span<const std::byte> packet, std::span<const int> descriptors) override
    {
        iovec piece{const_cast<std::byte*>(packet.data()), packet.size()};
        Rights rights;
        msghdr head{};
        head.msg_iov = &piece;
        head.msg_iovlen = 1;
        rights.put(head, descriptors);
        while (::sendmsg(m_socket.number(), &head, kNoSignal) < 0) {
            if (errno != EINTR)
                return closed(reasonOf(errno));
        }
        return {};
    }
    Result<bool> trySend(std::span<const std::byte> packet) override
    {
        while (::send(m_socket.number(), packet.data(), packet.size(), kNoSignal | MSG_DONTWAIT) < 0) {
            if (errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS)
                return false;
            if (errno != EINTR)
                return closed(reasonOf(errno));
        }
        return true;
    }

private:
    Taken take(std::vector<Descriptor>& descriptors, bool mayWait) override
    {
        const auto size = read(m_room.data(), m_room.size(), descriptors, mayWait);
        if (!size)
            return size.error();
        if (*size < 0)
            return std::optional<std::span<const std::byte>>();
        return std::optional(std::span<const std::byte>(m_room).first(static_cast<std::size_t>(*size)));
    }
};

/// Bytes in a row. Never is more read than belongs to one packet, so that open files stay with theirs.
class StreamWay final : public SocketWay
{
public:
    using SocketWay::SocketWay;

    Result<void> send(std::span<const std::byte> packet, std::span<const int> descriptors) override
    {
        const std::lock_guard lock(m_mutex); // two threads' packets do not mix
        if (m_sent > 0)
            return closed("a packet is half sent");
        Rights rights;
        while (!packet.empty()) {
            iovec piece{const_cast<std::byte*>(packet.data()), packet.size()};
            msghdr head{};
            head.msg_iov = &piece;
            head.msg_iovlen = 1;
            rights.put(head, descriptors);
            const ssize_t sent = ::sendmsg(m_socket.number(), &head, kNoSignal);
            if (sent < 0 && errno != EINTR)
                return closed(reasonOf(errno));
            if (sent > 0) {
                packet = packet.subspan(static_cast<std::size_t>(sent));
                keep(descriptors);
                descriptors = {}; // with the first byte
            }
        }
        return {};
    }
    Result<bool> trySend(std::span<const std::byte> packet) override
    {
        const std::lock_guard lock(m_mutex);
        while (m_sent < packet.size()) {
            const auto rest = packet.subspan(m_sent);
            const ssize_t sent = ::send(m_socket.number(), rest.data(), rest.size(), kNoSignal | MSG_DONTWAIT);
            if (sent >= 0)
                m_sent += static_cast<std::size_t>(sent);
            else if (errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS)
                return false;
            else if (errno != EINTR)
                return closed(reasonOf(errno));
        }
        m_sent = 0;
        return true;
    }

private:
    Taken take(std::vector<Descriptor>& descriptors, bool mayWait) override
    {
        for (;;) {
            const auto size = read(m_room.data() + m_have, m_need - m_have, descriptors, mayWait);
            if (!size)
                return size.error();
            if (*size < 0)
                return std::optional<std::span<const std::byte>>();
            if (*size == 0) // amid a packet or not
                return std::optional(std::span<const std::byte>());
            m_have += static_cast<std::size_t>(*size);
            if (m_have < m_need)
                continue;
            if (m_need == kFrameHead) {
                const auto whole = packetSizeOf(std::span(m_room).first(kFrameHead));
                if (!whole)
                    return whole.error();
                m_need = *whole;
            }
            if (m_have == m_need) {
                m_have = 0;
                return std::optional(std::span<const std::byte>(m_room).first(std::exchange(m_need, kFrameHead)));
            }
        }
    }

    /// macOS may lose an open file that is under way when its sender closes it: it stays open as long as this does.
    void keep([[maybe_unused]] std::span<const int> descriptors)
    {
#ifdef __APPLE__
        for (const int descriptor : descriptors)
            m_kept.emplace_back(::fcntl(descriptor, F_DUPFD_CLOEXEC, 0));
#endif
    }

#ifdef __APPLE__
    std::vector<Descriptor> m_kept;
#endif
    std::mutex m_mutex;              ///< of those who send
    std::size_t m_sent = 0;          ///< of the packet that is given again and again
    std::size_t m_have = 0;          ///< of the packet that comes
    std::size_t m_need = kFrameHead; ///< its head at first
};

#ifdef SOCK_CLOEXEC
constexpr int kSocketFlags = SOCK_CLOEXEC;
#else
constexpr int kSocketFlags = 0;
#endif

Result<PacketWay::Pair> pairOf(int type)
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, type | kSocketFlags, 0, ends.data()) != 0)
        return failed("no socket: ");
    if constexpr (kSocketFlags == 0) {
        for (const int end : ends)
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    return PacketWay::Pair(PacketWay::of(Descriptor(ends[0]), false), PacketWay::of(Descriptor(ends[1]), true));
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

Result<PacketWay::Pair> PacketWay::pair()
{
#ifdef __linux__
    return pairOf(SOCK_SEQPACKET);
#else
    return pairOf(SOCK_STREAM);
#endif
}

Result<PacketWay::Pair> PacketWay::streamPair()
{
    return pairOf(SOCK_STREAM);
}

std::unique_ptr<PacketWay> PacketWay::of(Descriptor end, bool takesDescriptors)
{
    int type = 0;
    socklen_t size = sizeof type;
    if (::getsockopt(end.number(), SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM)
        return std::make_unique<StreamWay>(std::move(end), takesDescriptors);
    return std::make_unique<WholeWay>(std::move(end), takesDescriptors);
}

} // namespace wh::sandbox
