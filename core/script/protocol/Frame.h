// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/script/protocol/Messages.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace wh::sandbox {

/// Before the contents in every packet: kind (2 bytes), zero (2), size of the whole message (4), where these contents
/// begin in it (4). A message that is larger than a packet's contents is sent in several, in order.
inline constexpr std::size_t kFrameHead = 12;
inline constexpr std::size_t kMostInFrame = 61'440 - kFrameHead;
inline constexpr std::size_t kMostInPacket = kFrameHead + kMostInFrame;

struct FrameHead
{
    Kind kind = Kind::Hello;
    std::uint32_t total = 0;
    std::uint32_t offset = 0;
};

/// Cuts the contents of a message into packets and hands each on, until one is refused.
Result<void> writeFrames(Kind kind, std::span<const std::byte> contents,
                         const std::function<Result<void>(std::span<const std::byte>)>& send);

/// Puts messages together again from the packets of a stranger. A message of one packet may come between the pieces of
/// another: it is from the watchdog. One thread.
class FrameReader
{
public:
    /// @param fromHost  whether messages of a host are read as well as a sandbox's
    explicit FrameReader(bool fromHost = true) : m_fromHost(fromHost) {}
    /// @param packet  as it was received
    /// @return a message where this packet ends one; script.protocol {reason, remedy}
    Result<std::optional<Message>> add(std::span<const std::byte> packet);
    /// Whether a message has begun and not ended.
    bool isWithinMessage() const { return m_total > 0; }

private:
    bool m_fromHost;
    Kind m_kind = Kind::Hello;
    std::uint32_t m_total = 0;
    std::vector<std::byte> m_contents;
};

/// The head of a packet. @return script.protocol {reason, remedy}
Result<FrameHead> readFrameHead(std::span<const std::byte> packet);

/// How long the packet is that begins with this head, by the way writeFrames() cuts: for a stream, which keeps no
/// bounds. @return script.protocol {reason, remedy}
Result<std::size_t> packetSizeOf(std::span<const std::byte> head);

} // namespace wh::sandbox
