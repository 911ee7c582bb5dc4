// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/protocol/ParentWay.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>

namespace wh::sandbox {

namespace {

constexpr DurationNs kLongest = kMinute; ///< of one poll

TimeNs steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

bool hasWord(int socket, DurationNs timeout)
{
    const TimeNs until = timeout == kNever ? kNever : steadyNow() + timeout;
    for (;;) {
        const DurationNs left = std::clamp<DurationNs>(until - (timeout == kNever ? 0 : steadyNow()), 0, kLongest);
        pollfd waiting{socket, POLLIN, 0};
        const int found = ::poll(&waiting, 1, static_cast<int>((left + kMillisecond - 1) / kMillisecond));
        if (found > 0)
            return true;
        if (found < 0 && errno != EINTR)
            return false;
        if (timeout != kNever && steadyNow() >= until)
            return false;
    }
}

} // namespace

bool sendParentWord(int socket, const ParentWord& word, int descriptor)
{
    std::array<std::uint32_t, 2> packet = {static_cast<std::uint32_t>(word.kind), word.detail};
    static_assert(sizeof packet == ParentWord::kBytes);
    iovec piece{packet.data(), sizeof packet};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    msghdr head{};
    head.msg_iov = &piece;
    head.msg_iovlen = 1;
    if (descriptor >= 0) {
        head.msg_control = control.data();
        head.msg_controllen = control.size();
        cmsghdr* const part = CMSG_FIRSTHDR(&head);
        part->cmsg_level = SOL_SOCKET;
        part->cmsg_type = SCM_RIGHTS;
        part->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(part), &descriptor, sizeof(int));
    }
    while (::sendmsg(socket, &head, MSG_NOSIGNAL | MSG_DONTWAIT) < 0) {
        if (errno != EINTR)
            return false;
    }
    return true;
}

std::optional<ParentHeard> hearParentWord(int socket, DurationNs timeout)
{
    if (!hasWord(socket, timeout))
        return std::nullopt;
    std::array<std::uint32_t, 2> packet{};
    iovec piece{packet.data(), sizeof packet};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{}; // the system closes what has no room
    msghdr head{};
    head.msg_iov = &piece;
    head.msg_iovlen = 1;
    head.msg_control = control.data();
    head.msg_controllen = control.size();
    ssize_t size = -1;
    do {
        size = ::recvmsg(socket, &head, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
    } while (size < 0 && errno == EINTR);
    if (size < 0)
        return std::nullopt;
    ParentHeard heard;
    bool isInOrder = size == ParentWord::kBytes && !(head.msg_flags & (MSG_TRUNC | MSG_CTRUNC));
    for (cmsghdr* part = CMSG_FIRSTHDR(&head); part; part = CMSG_NXTHDR(&head, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
            continue;
        const std::size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < count; ++i) {
            int number = -1;
            std::memcpy(&number, CMSG_DATA(part) + i * sizeof(int), sizeof(int));
            Descriptor one(number);
            isInOrder = isInOrder && !heard.descriptor.isOpen();
            if (!heard.descriptor.isOpen())
                heard.descriptor = std::move(one);
        }
    }
    const auto kind = static_cast<ParentWord::Kind>(packet[0]);
    if (!isInOrder || kind < ParentWord::Kind::Ready || kind > ParentWord::Kind::Failed)
        return std::nullopt;
    heard.word = {kind, packet[1]};
    return heard;
}

} // namespace wh::sandbox
