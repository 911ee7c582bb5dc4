// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/protocol/PacketChannel.h"

#include "core/base/SpinUntil.h"

#include <algorithm>
#include <chrono>
#include <string>

namespace wh::sandbox {

namespace {

TimeNs steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

/// Told to the host's side alone, which finds out why.
Error closed(std::string reason)
{
    return Error("script.closed", {{"reason", std::move(reason)}});
}

} // namespace

Result<std::pair<PacketChannel, PacketChannel>> PacketChannel::pair()
{
    auto ends = PacketWay::pair();
    if (!ends)
        return std::move(ends).error();
    return std::pair(PacketChannel(std::move(ends->first), false), PacketChannel(std::move(ends->second), true));
}

Result<void> PacketChannel::send(const Message& message, std::span<const int> descriptors)
{
    if (descriptors.size() > TapeFiles::kMost)
        return protocolError("too many descriptors");
    const auto contents = encode(message);
    if (!contents)
        return contents.error();
    return writeFrames(kindOf(message), *contents, [&](std::span<const std::byte> packet) {
        auto sent = m_way->send(packet, descriptors);
        descriptors = {}; // with the first
        return sent;
    });
}

Result<std::optional<PacketChannel::Received>> PacketChannel::receive(DurationNs timeout)
{
    const TimeNs until = timeout == kNever || timeout == 0 ? timeout : steadyNow() + timeout;
    DurationNs left = timeout;
    for (;;) {
        const auto packet = m_way->receive(m_descriptors, left);
        if (!packet)
            return packet.error();
        if (*packet) {
            if ((*packet)->empty())
                return closed("the other side has ended");
            if (m_descriptors.size() > TapeFiles::kMost)
                return protocolError("a message brings too many descriptors");
            auto message = m_frames.add(**packet);
            if (!message)
                return std::move(message).error();
            if (*message)
                return std::optional(Received{*std::move(*message), std::exchange(m_descriptors, {})});
        } else if (left == 0) {
            return std::optional<Received>();
        }
        if (timeout != kNever && timeout != 0)
            left = std::max<DurationNs>(until - steadyNow(), 0);
    }
}

Result<std::optional<PacketChannel::Received>> PacketChannel::receiveSoon(DurationNs looks)
{
    std::optional<Result<std::optional<Received>>> got;
    const auto look = [&] {
        got.emplace(receive(0));
        return !*got || **got;
    };
    return spinUntil(look, looks) ? *std::move(got) : receive(kNever);
}

} // namespace wh::sandbox
