// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/protocol/PacketChannel.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <system_error>
#include <unistd.h>

namespace wh::sandbox {

namespace {

std::string reasonOf(int error)
{
    return std::generic_category().message(error);
}

Error closed(std::string reason)
{
    return Error("script.closed", {{"reason", std::move(reason)}});
}

TimeNs steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

Result<std::pair<PacketChannel, PacketChannel>> PacketChannel::pair()
{
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return Error("script.sandbox_failed", {{"reason", "no socket: " + reasonOf(errno)}});
    return std::pair(PacketChannel(Descriptor(ends[0]), false), PacketChannel(Descriptor(ends[1]), true));
}

Result<void> PacketChannel::setSendTimeout(DurationNs timeout)
{
    timeval value{};
    value.tv_sec = static_cast<decltype(value.tv_sec)>(timeout / kSecond);
    value.tv_usec = static_cast<decltype(value.tv_usec)>(timeout % kSecond / kMicrosecond);
    if (::setsockopt(m_socket.number(), SOL_SOCKET, SO_SNDTIMEO, &value, sizeof value) != 0)
        return Error("script.sandbox_failed", {{"reason", "no timeout: " + reasonOf(errno)}});
    return {};
}

Result<void> PacketChannel::sendPacket(std::span<const std::byte> packet, std::span<const int> descriptors) const
{
    iovec piece{const_cast<std::byte*>(packet.data()), packet.size()};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int) * TapeFiles::kMost)> control{};
    msghdr head{};
    head.msg_iov = &piece;
    head.msg_iovlen = 1;
    if (!descriptors.empty()) {
        if (descriptors.size() > TapeFiles::kMost)
            return protocolError("too many descriptors");
        head.msg_control = control.data();
        head.msg_controllen = CMSG_SPACE(descriptors.size_bytes());
        cmsghdr* const part = CMSG_FIRSTHDR(&head);
        part->cmsg_level = SOL_SOCKET;
        part->cmsg_type = SCM_RIGHTS;
        part->cmsg_len = CMSG_LEN(descriptors.size_bytes());
        std::memcpy(CMSG_DATA(part), descriptors.data(), descriptors.size_bytes());
    }
    while (::sendmsg(m_socket.number(), &head, MSG_NOSIGNAL) < 0) {
        if (errno != EINTR)
            return closed(reasonOf(errno));
    }
    return {};
}

Result<bool> PacketChannel::trySendPacket(std::span<const std::byte> packet) const
{
    while (::send(m_socket.number(), packet.data(), packet.size(), MSG_NOSIGNAL | MSG_DONTWAIT) < 0) {
        if (errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS)
            return false;
        if (errno != EINTR)
            return closed(reasonOf(errno));
    }
    return true;
}

Result<void> PacketChannel::send(const Message& message, std::span<const int> descriptors)
{
    const auto contents = encode(message);
    if (!contents)
        return contents.error();
    return writeFrames(kindOf(message), *contents, [&](std::span<const std::byte> packet) {
        auto sent = sendPacket(packet, descriptors);
        descriptors = {}; // with the first
        return sent;
    });
}

Result<bool> PacketChannel::receivePacket(std::vector<Descriptor>& descriptors, bool mayWait)
{
    iovec piece{m_room.data(), m_room.size()};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int) * TapeFiles::kMost)> control{};
    msghdr head{};
    head.msg_iov = &piece;
    head.msg_iovlen = 1;
    if (m_takesDescriptors) { // without room for them the system closes what was sent
        head.msg_control = control.data();
        head.msg_controllen = control.size();
    }
    const ssize_t size = ::recvmsg(m_socket.number(), &head, (mayWait ? 0 : MSG_DONTWAIT) | MSG_CMSG_CLOEXEC);
    if (size < 0) {
        if (errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK)
            return false;
        return closed(reasonOf(errno));
    }
    for (cmsghdr* part = m_takesDescriptors ? CMSG_FIRSTHDR(&head) : nullptr; part; part = CMSG_NXTHDR(&head, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
            continue;
        const std::size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < count; ++i) {
            int number = -1;
            std::memcpy(&number, CMSG_DATA(part) + i * sizeof(int), sizeof(int));
            descriptors.emplace_back(number);
        }
    }
    if (head.msg_flags & MSG_TRUNC)
        return protocolError("a packet is too long");
    if (m_takesDescriptors && (head.msg_flags & MSG_CTRUNC))
        return protocolError("a packet brings too many descriptors");
    m_packet = std::span(m_room).first(static_cast<std::size_t>(size));
    return true;
}

Result<std::optional<PacketChannel::Received>> PacketChannel::receive(DurationNs timeout)
{
    const TimeNs until = timeout == kNever ? kNever : steadyNow() + timeout;
    for (;;) {
        const auto got = receivePacket(m_descriptors, timeout == kNever); // one call instead of three
        if (!got)
            return got.error();
        if (*got) {
            if (m_packet.empty())
                return closed("the other side has ended");
            if (m_descriptors.size() > TapeFiles::kMost)
                return protocolError("a message brings too many descriptors");
            auto message = m_frames.add(m_packet);
            if (!message)
                return std::move(message).error();
            if (*message)
                return std::optional(Received{*std::move(*message), std::exchange(m_descriptors, {})});
            continue;
        }
        if (timeout == kNever)
            continue; // a signal
        const TimeNs now = timeout == 0 ? until : steadyNow();
        if (now >= until)
            return std::optional<Received>();
        pollfd waiting{m_socket.number(), POLLIN, 0};
        const auto left = (until - now + kMillisecond - 1) / kMillisecond;
        const auto milliseconds = static_cast<int>(std::min<DurationNs>(left, 60'000));
        if (::poll(&waiting, 1, milliseconds) < 0 && errno != EINTR)
            return closed(reasonOf(errno));
    }
}

} // namespace wh::sandbox
