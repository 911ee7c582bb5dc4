// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/script/protocol/Frame.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace wh::sandbox {

/// An open file, closed with this. Movable, not copyable.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor();
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number = -1;
};

/// One end of a socket pair that keeps the bounds of packets (Linux: SOCK_SEQPACKET). Any thread sends; one thread at a
/// time receives.
class PacketChannel
{
public:
    struct Received
    {
        Message message;
        std::vector<Descriptor> descriptors;
    };

    /// Both ends, closed on exec. @return script.sandbox_failed {reason, remedy}
    static Result<std::pair<PacketChannel, PacketChannel>> pair();
    /// @param takesDescriptors  whether the other side may send open files: the sandbox's end only
    PacketChannel(Descriptor socket, bool takesDescriptors)
        : m_socket(std::move(socket)), m_takesDescriptors(takesDescriptors), m_frames(takesDescriptors)
    {}

    /// Waits while the other side does not read, and after setSendTimeout() only so long.
    /// @return script.protocol {reason}, script.closed {reason}: the other side has gone or does not read
    Result<void> send(const Message& message, std::span<const int> descriptors = {});
    /// @return script.sandbox_failed {reason, remedy}
    Result<void> setSendTimeout(DurationNs timeout);
    /// The next message; none where there is none within `timeout` (0: do not wait; kNever: wait for ever).
    /// @return script.protocol {reason}: what came is no message; script.closed {reason}: the other side has gone
    Result<std::optional<Received>> receive(DurationNs timeout);
    int number() const { return m_socket.number(); }
    /// A packet of writeFrames() without waiting. False: there is no room for it now.
    /// @return script.closed {reason}
    Result<bool> trySendPacket(std::span<const std::byte> packet) const;

private:
    Result<void> sendPacket(std::span<const std::byte> packet, std::span<const int> descriptors) const;
    /// False: nothing there, or, where it may wait, not yet. An empty packet is the other side's end.
    Result<bool> receivePacket(std::vector<Descriptor>& descriptors, bool mayWait);

    Descriptor m_socket;
    bool m_takesDescriptors;
    FrameReader m_frames;
    std::vector<std::byte> m_room = std::vector<std::byte>(kMostInPacket); ///< made once: filling it costs microseconds
    std::span<const std::byte> m_packet;                                   ///< the one that has come, in there
    std::vector<Descriptor> m_descriptors; ///< that came with the pieces of the message that is under way
};

} // namespace wh::sandbox
