// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/RecordingWriter.h"

#include "core/data/InstrumentJson.h"
#include "core/data/RecordingLayout.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <xxhash.h>
#include <zstd.h>

namespace wh {

namespace {

constexpr std::size_t kAlignment = 64;
constexpr int kZstdLevel = 3;

template<typename Item>
std::span<const std::byte> bytesOf(std::span<const Item> items)
{
    return std::as_bytes(items);
}

} // namespace

RecordingWriter::RecordingWriter(AtomicFile file, RecordingHeader header)
    : m_file(std::move(file)), m_header(std::move(header))
{}

Result<RecordingWriter> RecordingWriter::create(const std::filesystem::path& target, RecordingHeader header)
{
    const auto valid = header.instrument.validate();
    if (!valid)
        return valid.error();
    auto file = AtomicFile::create(target);
    if (!file)
        return std::move(file).error();
    const std::array<std::byte, layout::kHeaderSize> blank{};
    const auto written = file->write(blank);
    if (!written)
        return written.error();
    header.first = header.last = 0;
    header.events = header.trades = header.gaps = 0;
    header.minFeedLatency = 0;
    header.startsWithoutSnapshot = false;
    return RecordingWriter(std::move(*file), std::move(header));
}

template<typename Item>
Result<void> RecordingWriter::appendItems(std::span<const Item> items, std::vector<Item>& pending)
{
    while (!items.empty()) {
        const auto count = std::min(items.size(), RecordingFile::kBlockItems - pending.size());
        pending.insert(pending.end(), items.begin(), items.begin() + static_cast<std::ptrdiff_t>(count));
        items = items.subspan(count);
        if (pending.size() == RecordingFile::kBlockItems) {
            const auto flushed = flush();
            if (!flushed)
                return flushed;
        }
    }
    return {};
}

Result<void> RecordingWriter::append(std::span<const MarketEvent> events)
{
    if (events.empty())
        return {};
    if (m_header.events == 0)
        m_header.first = events.front().receiveTime;
    for (const auto& event : events) {
        m_header.last = std::max(m_header.last, event.receiveTime);
        switch (event.kind()) {
        case EventKind::Trade:
            ++m_header.trades;
            break;
        case EventKind::Gap:
            ++m_header.gaps;
            continue;
        case EventKind::SnapshotBegin:
            m_inSnapshot = true;
            continue;
        case EventKind::SnapshotLevel:
            m_startKnown = true; // an empty snapshot tells nothing
            continue;
        case EventKind::SnapshotEnd:
            m_inSnapshot = false;
            continue; // a snapshot is asked for, so its times say nothing of the feed
        case EventKind::Delta:
        case EventKind::OrderAdd:
        case EventKind::OrderModify:
        case EventKind::OrderDelete:
            // A change of a book of which nothing is known yet.
            m_header.startsWithoutSnapshot |= !m_startKnown && !m_inSnapshot;
            m_startKnown = true;
            break;
        case EventKind::Touch:
            break;
        }
        const DurationNs latency = event.receiveTime - event.venueTime;
        m_header.minFeedLatency = m_hasLatency ? std::min(m_header.minFeedLatency, latency) : latency;
        m_hasLatency = true;
    }
    m_header.events += events.size();
    return appendItems(events, m_events);
}

Result<void> RecordingWriter::append(std::span<const Bar> bars)
{
    for (const auto& bar : bars) {
        if (m_header.events == 0)
            m_header.first = bar.openTime;
        else if (bar.openTime > m_previousOpen + m_header.barInterval)
            ++m_header.gaps;
        m_previousOpen = bar.openTime;
        m_header.last = bar.openTime + m_header.barInterval;
        ++m_header.events;
    }
    return appendItems(bars, m_bars);
}

Result<void> RecordingWriter::checkpoint(std::span<const MarketEvent> snapshot)
{
    const auto flushed = flush();
    if (!flushed)
        return flushed;
    m_startKnown = true;
    // A deep book may need several blocks; each is left out of a continuous replay.
    while (!snapshot.empty()) {
        const auto piece = snapshot.first(std::min(snapshot.size(), RecordingFile::kBlockItems));
        snapshot = snapshot.subspan(piece.size());
        RecordingBlock block;
        block.flags = RecordingBlock::IsCheckpoint;
        if (piece.front().kind() == EventKind::SnapshotBegin)
            block.flags |= RecordingBlock::HasSnapshot;
        block.first = piece.front().receiveTime;
        block.last = piece.back().receiveTime;
        block.count = static_cast<std::uint32_t>(piece.size());
        const auto written = writeBlock(std::as_bytes(piece), block);
        if (!written)
            return written;
    }
    return {};
}

Result<void> RecordingWriter::flush()
{
    RecordingBlock block;
    if (!m_events.empty()) {
        block.first = m_events.front().receiveTime;
        block.last = m_events.back().receiveTime;
        block.count = static_cast<std::uint32_t>(m_events.size());
        const bool snapshot = std::any_of(m_events.begin(), m_events.end(), [](const MarketEvent& event) {
            return event.kind() == EventKind::SnapshotBegin;
        });
        block.flags = snapshot ? RecordingBlock::HasSnapshot : 0u;
        const auto written = writeBlock(std::as_bytes(std::span(m_events)), block);
        m_events.clear();
        return written;
    }
    if (!m_bars.empty()) {
        block.first = m_bars.front().openTime;
        block.last = m_bars.back().openTime;
        block.count = static_cast<std::uint32_t>(m_bars.size());
        const auto written = writeBlock(std::as_bytes(std::span(m_bars)), block);
        m_bars.clear();
        return written;
    }
    return {};
}

Result<void> RecordingWriter::writeBlock(std::span<const std::byte> items, RecordingBlock block)
{
    if (m_header.compressed) {
        m_packed.resize(ZSTD_compressBound(items.size()));
        const auto size = ZSTD_compress(m_packed.data(), m_packed.size(), items.data(), items.size(), kZstdLevel);
        if (ZSTD_isError(size))
            return Error("file.write_failed", {{"reason", ZSTD_getErrorName(size)}});
        items = std::span(m_packed).first(size);
    }
    const std::array<std::byte, kAlignment> padding{};
    const auto padded = m_file.write(std::span(padding).first((kAlignment - m_file.size() % kAlignment) % kAlignment));
    if (!padded)
        return padded;
    block.offset = m_file.size();
    block.storedSize = items.size();
    block.checksum = XXH3_64bits(items.data(), items.size());
    m_blocks.push_back(block);
    return m_file.write(items);
}

Result<RecordingHeader> RecordingWriter::finish()
{
    auto done = flush();
    if (!done)
        return done.error();
    nlohmann::ordered_json meta = {{"instrument", nlohmann::ordered_json::parse(instrumentToJson(m_header.instrument))},
                                   {"source", m_header.source}};
    if (!m_header.symbol.empty())
        meta["symbol"] = m_header.symbol;
    const auto text = meta.dump(-1, ' ', true, nlohmann::ordered_json::error_handler_t::replace);

    layout::Header raw;
    raw.kind = static_cast<std::uint8_t>(m_header.kind);
    raw.compression = m_header.compressed ? 1 : 0;
    raw.first = m_header.first;
    raw.last = m_header.last;
    raw.events = m_header.events;
    raw.trades = m_header.trades;
    raw.gaps = m_header.gaps;
    raw.minFeedLatency = m_header.minFeedLatency;
    raw.lastSequence = m_header.lastSequence.value_or(0);
    raw.continuesFrom = m_header.continuesFrom.value_or(0);
    raw.barInterval = m_header.barInterval;
    raw.flags = (m_header.lastSequence ? layout::kHasLastSequence : 0u) |
                (m_header.startsWithoutSnapshot ? layout::kStartsWithoutSnapshot : 0u) |
                (m_header.continuesFrom ? layout::kHasContinuesFrom : 0u);
    const auto index = std::as_bytes(std::span(m_blocks));
    raw.indexOffset = m_file.size();
    raw.blockCount = m_blocks.size();
    raw.indexChecksum = XXH3_64bits(index.data(), index.size());
    raw.metaOffset = raw.indexOffset + index.size();
    raw.metaSize = text.size();
    raw.metaChecksum = XXH3_64bits(text.data(), text.size());
    raw.headerChecksum = XXH3_64bits(&raw, offsetof(layout::Header, headerChecksum));

    done = m_file.write(index);
    if (done)
        done = m_file.write(text);
    if (done)
        done = m_file.writeAt(0, std::as_bytes(std::span(&raw, 1)));
    if (done)
        done = m_file.commit();
    if (!done)
        return done.error();
    return m_header;
}

} // namespace wh
