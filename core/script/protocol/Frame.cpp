// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/protocol/Frame.h"

#include "core/script/protocol/Wire.h"

#include <algorithm>

namespace wh::sandbox {

namespace {

/// As far as it can be judged without what follows it.
Result<FrameHead> readHeadAlone(std::span<const std::byte> packet)
{
    WireReader reader(packet.first(kFrameHead));
    std::uint16_t kind = 0;
    std::uint16_t zero = 0;
    FrameHead head;
    reader.number(kind);
    reader.number(zero);
    reader.number(head.total);
    reader.number(head.offset);
    head.kind = static_cast<Kind>(kind);
    const std::size_t most = mostBytes(head.kind);
    if (most == 0)
        return protocolError("there is no such kind of message");
    if (zero != 0 || head.total > most || head.offset > head.total)
        return protocolError("a packet is out of its message's bounds");
    return head;
}

} // namespace

Result<FrameHead> readFrameHead(std::span<const std::byte> packet)
{
    if (packet.size() < kFrameHead || packet.size() > kMostInPacket)
        return protocolError("a packet has a wrong size");
    auto head = readHeadAlone(packet);
    const std::size_t size = packet.size() - kFrameHead;
    if (head && (size > head->total - head->offset || (size == 0 && head->total > 0)))
        return protocolError("a packet is out of its message's bounds");
    return head;
}

Result<std::size_t> packetSizeOf(std::span<const std::byte> head)
{
    const auto read = readHeadAlone(head);
    if (!read)
        return read.error();
    return kFrameHead + std::min<std::size_t>(read->total - read->offset, kMostInFrame);
}

Result<void> writeFrames(Kind kind, std::span<const std::byte> contents,
                         const std::function<Result<void>(std::span<const std::byte>)>& send)
{
    std::vector<std::byte> packet;
    std::size_t offset = 0;
    do {
        const std::size_t size = std::min(contents.size() - offset, kMostInFrame);
        packet.clear();
        WireWriter writer(packet);
        writer.number(static_cast<std::uint16_t>(kind));
        writer.number(std::uint16_t{0});
        writer.number(static_cast<std::uint32_t>(contents.size()));
        writer.number(static_cast<std::uint32_t>(offset));
        const auto piece = contents.subspan(offset, size);
        packet.insert(packet.end(), piece.begin(), piece.end());
        if (auto sent = send(packet); !sent)
            return sent;
        offset += size;
    } while (offset < contents.size());
    return {};
}

Result<std::optional<Message>> FrameReader::add(std::span<const std::byte> packet)
{
    const auto head = readFrameHead(packet);
    if (!head)
        return head.error();
    if (!m_fromHost && head->kind >= Kind::Start)
        return protocolError("it speaks as a host");
    const auto contents = packet.subspan(kFrameHead);
    if (head->offset == 0 && contents.size() == head->total) {
        auto message = decode(head->kind, contents);
        if (!message)
            return std::move(message).error();
        return std::optional<Message>(std::move(*message));
    }
    const bool begins = head->offset == 0 && m_total == 0;
    const bool goesOn =
        m_total > 0 && head->kind == m_kind && head->total == m_total && head->offset == m_contents.size();
    if (!begins && !goesOn)
        return protocolError("a piece does not follow the one before");
    m_kind = head->kind;
    m_total = head->total;
    m_contents.insert(m_contents.end(), contents.begin(), contents.end());
    if (m_contents.size() < m_total)
        return std::optional<Message>();
    auto message = decode(m_kind, m_contents);
    m_total = 0;
    m_contents.clear();
    m_contents.shrink_to_fit();
    if (!message)
        return std::move(message).error();
    return std::optional<Message>(std::move(*message));
}

} // namespace wh::sandbox
