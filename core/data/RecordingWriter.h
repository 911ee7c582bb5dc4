// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/File.h"
#include "core/base/Result.h"
#include "core/data/RecordingFile.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <vector>

namespace wh {

/// Writes one recording file. Nothing is to be seen at `target` before finish() has succeeded. Counts and times are
/// gathered from what is written. One thread.
class RecordingWriter
{
public:
    /// What the file is to say of itself; counts and times are ignored.
    /// @return file.create_failed, instrument.invalid
    static Result<RecordingWriter> create(const std::filesystem::path& target, RecordingHeader header);

    /// Events in receive order (the caller has checked them).
    Result<void> append(std::span<const MarketEvent> events);
    Result<void> append(std::span<const Bar> bars);
    /// A whole snapshot of the book as it stands, each event flagged Checkpoint: a block of its own, not counted.
    Result<void> checkpoint(std::span<const MarketEvent> snapshot);
    /// What comes now is from there too.
    void addSource(std::string_view source) { joinSources(m_header.source, source); }
    void setLastSequence(std::optional<std::uint64_t> sequence) { m_header.lastSequence = sequence; }

    /// What has been written so far.
    const RecordingHeader& header() const { return m_header; }
    /// Writes index and header, syncs and puts the file in its place.
    Result<RecordingHeader> finish();

private:
    RecordingWriter(AtomicFile file, RecordingHeader header);
    template<typename Item>
    Result<void> appendItems(std::span<const Item> items, std::vector<Item>& pending);
    Result<void> flush();
    Result<void> writeBlock(std::span<const std::byte> items, RecordingBlock block);

    AtomicFile m_file;
    RecordingHeader m_header;
    bool m_hasLatency = false;
    bool m_startKnown = false; // whether startsWithoutSnapshot has been decided
    bool m_inSnapshot = false;
    TimeNs m_previousOpen = 0;
    std::vector<MarketEvent> m_events;
    std::vector<Bar> m_bars;
    std::vector<RecordingBlock> m_blocks;
    std::vector<std::byte> m_packed;
};

} // namespace wh
