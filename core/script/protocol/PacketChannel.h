// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/script/protocol/Frame.h"
#include "core/script/protocol/PacketWay.h"

#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace wh::sandbox {

/// Messages over one end of a PacketWay. Any thread sends; one thread at a time receives.
class PacketChannel
{
public:
    struct Received
    {
        Message message;
        std::vector<Descriptor> descriptors;
    };

    /// Both ends, closed on exec; the host's first. @return script.sandbox_failed {reason, remedy}
    static Result<std::pair<PacketChannel, PacketChannel>> pair();
    /// @param takesDescriptors  whether the other side may send open files: the sandbox's end only
    PacketChannel(Descriptor end, bool takesDescriptors)
        : PacketChannel(PacketWay::of(std::move(end), takesDescriptors), takesDescriptors)
    {}
    PacketChannel(std::unique_ptr<PacketWay> way, bool fromHost) : m_way(std::move(way)), m_frames(fromHost) {}

    /// Waits while the other side does not read, and after setSendTimeout() only so long.
    /// @return script.protocol {reason}, script.closed {reason}: the other side has gone or does not read
    Result<void> send(const Message& message, std::span<const int> descriptors = {});
    /// @return script.sandbox_failed {reason, remedy}
    Result<void> setSendTimeout(DurationNs timeout) { return m_way->setSendTimeout(timeout); }
    /// The next message; none where there is none within `timeout` (0: do not wait; kNever: wait for ever).
    /// @return script.protocol {reason}: what came is no message; script.closed {reason}: the other side has gone
    Result<std::optional<Received>> receive(DurationNs timeout);
    /// As receive(kNever), for what may come within microseconds: looks for so long before it lies down.
    Result<std::optional<Received>> receiveSoon(DurationNs looks);
    int number() const { return m_way->number(); }
    PacketWay& way() const { return *m_way; }
    /// A packet of writeFrames() without waiting. False: there is no room for it now: the same is to be given again.
    /// @return script.closed {reason}
    Result<bool> trySendPacket(std::span<const std::byte> packet) const { return m_way->trySend(packet); }

private:
    std::unique_ptr<PacketWay> m_way;
    FrameReader m_frames;
    std::vector<Descriptor> m_descriptors; ///< that came with the pieces of the message that is under way
};

} // namespace wh::sandbox
