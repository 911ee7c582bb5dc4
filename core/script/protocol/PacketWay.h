// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace wh::sandbox {

/// An open file, closed with this: a descriptor, and on Windows one of the C library. Movable, not copyable.
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

/// What carries packets between two processes, whole and in order: one end of it, as the system has it (Linux: a socket
/// that keeps their bounds; other POSIX systems: a stream socket; Windows: a pipe of messages). Any thread sends; one
/// thread at a time receives.
class PacketWay
{
public:
    using Pair = std::pair<std::unique_ptr<PacketWay>, std::unique_ptr<PacketWay>>;

    /// Both ends, not inherited by other programs; open files may go to the second.
    /// @return script.sandbox_failed {reason, remedy}
    static Result<Pair> pair();
    /// As pair(), of stream sockets, which every POSIX system has. Not on Windows.
    static Result<Pair> streamPair();
    /// An end that this process was started with.
    /// @param takesDescriptors  whether the other side may send open files
    static std::unique_ptr<PacketWay> of(Descriptor end, bool takesDescriptors);
    virtual ~PacketWay() = default;

    /// Waits for room. @return script.closed {reason}: the other side has gone, or does not read within the timeout
    virtual Result<void> send(std::span<const std::byte> packet, std::span<const int> descriptors) = 0;
    /// Without waiting. False: no room now, and a part may be on its way: the same packet is to be given again, until
    /// it is gone, and no other before. @return script.closed {reason}
    virtual Result<bool> trySend(std::span<const std::byte> packet) = 0;
    /// @return script.sandbox_failed {reason}
    virtual Result<void> setSendTimeout(DurationNs timeout) = 0;
    /// A packet; none where none has come whole within `timeout` (kNever: also after a signal). Empty: the other side's
    /// end. It holds until the next one is received.
    /// @param descriptors  those that came are added
    /// @return script.protocol {reason}, script.closed {reason}
    virtual Result<std::optional<std::span<const std::byte>>> receive(std::vector<Descriptor>& descriptors,
                                                                      DurationNs timeout) = 0;
    virtual int number() const = 0; ///< the descriptor
    /// Windows: the process that open files are given to.
    virtual void setPeer(void* /*process*/) {}
    /// Windows: an event that is set when there is something to receive, or when what trySend() began has gone.
    virtual void* waitable(bool /*forRoom*/) { return nullptr; }
};

} // namespace wh::sandbox
