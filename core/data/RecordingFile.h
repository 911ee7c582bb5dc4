// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/File.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/data/Tape.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace wh {

/// Facts about one recording file, from its header. docs/reference/recording-format.md has the layout.
struct RecordingHeader
{
    Instrument instrument;
    TapeKind kind = TapeKind::Book;
    bool compressed = false;
    DurationNs barInterval = 0; ///< Bars only
    TimeNs first = 0;         ///< receive time of the first event, open time of the first bar; checkpoints not counted
    TimeNs last = 0;          ///< receive time of the last event, close time of the last bar
    std::uint64_t events = 0; ///< events or bars, checkpoints not counted
    std::uint64_t trades = 0;
    std::uint64_t gaps = 0;
    DurationNs minFeedLatency = 0;
    std::optional<std::uint64_t> lastSequence; ///< the venue's number of the last message
    bool startsWithoutSnapshot = false;
    /// Receive time of the event before this file's first, of which the checkpoint at its start was made.
    std::optional<TimeNs> continuesFrom;
    std::string source;
    std::string symbol; ///< as the recording named it; may be empty

    bool operator==(const RecordingHeader&) const = default;
};

/// Where one block lies and what it spans.
struct RecordingBlock
{
    enum Flag : std::uint32_t {
        HasSnapshot = 1,  ///< a SnapshotBegin lies in it
        IsCheckpoint = 2, ///< all of it is a snapshot that the catalogue made: a continuous replay leaves it out
    };

    std::uint64_t offset = 0;
    std::uint64_t storedSize = 0;
    TimeNs first = 0;
    TimeNs last = 0;
    std::uint32_t count = 0;
    std::uint32_t flags = 0;
    std::uint64_t checksum = 0; ///< XXH3 (64 bits) of the stored bytes

    bool hasSnapshot() const { return flags & HasSnapshot; }
    bool isCheckpoint() const { return flags & IsCheckpoint; }
};
static_assert(sizeof(RecordingBlock) == 48);

/// Adds what a text of sources ("binance-raw, csv-trades") does not name yet.
void joinSources(std::string& sources, std::string_view more);

/// One file of a recording, opened for reading by mapping it. Every length and offset in it is checked against the
/// file's size before use: a damaged or hostile file answers errors and nothing worse. Immutable; any thread.
class RecordingFile
{
public:
    static constexpr std::size_t kItemSize = 32;
    static constexpr std::size_t kBlockItems = 65536;
    static constexpr std::uint32_t kVersion = 1;

    /// Reads header, description and index; the events stay on disk.
    /// @return file.open_failed, data.not_a_recording {file}, data.version_unknown {file, version, known},
    /// data.damaged {file, part, reason, remedy}
    static Result<std::shared_ptr<const RecordingFile>> open(const std::filesystem::path& path);
    /// As above, of an open file that the caller closes, which may be at once (see MappedFile::of()). `path` is what
    /// errors name.
    static Result<std::shared_ptr<const RecordingFile>> open(int descriptor, const std::filesystem::path& path);

    /// Whether a file begins like a recording.
    static bool recognises(std::string_view head);

    const RecordingHeader& header() const { return m_header; }
    const std::vector<RecordingBlock>& blocks() const { return m_blocks; }
    const std::filesystem::path& path() const { return m_path; }
    std::uint64_t sizeBytes() const { return m_map.bytes().size(); }

    /// The events of a block, straight from the mapping, or unpacked into `buffer` when the file is compressed. The
    /// block's checksum and contents are verified on its first use.
    /// @return data.checksum_mismatch {file, block}, data.damaged {file, part, reason}
    Result<std::span<const MarketEvent>> events(std::size_t block, std::vector<std::byte>& buffer) const;
    /// As events(), for bars.
    Result<std::span<const Bar>> bars(std::size_t block, std::vector<std::byte>& buffer) const;
    /// Whether all that was read so far was really there: a file that became shorter while it is open reads as zeros.
    /// @return data.damaged {file, part, reason, remedy}
    Result<void> checkWhole() const;
    /// Lets the memory of a block go that has been passed.
    void release(std::size_t block) const;

private:
    explicit RecordingFile(std::filesystem::path path, MappedFile map);
    static Result<std::shared_ptr<const RecordingFile>> read(const std::filesystem::path& path, Result<MappedFile> map);
    Result<void> readHeader();
    Result<std::span<const std::byte>> items(std::size_t block, std::vector<std::byte>& buffer, bool& firstUse) const;
    Error damaged(std::string part, std::string reason) const;

    std::filesystem::path m_path;
    MappedFile m_map;
    RecordingHeader m_header;
    std::vector<RecordingBlock> m_blocks;
    std::unique_ptr<std::atomic<bool>[]> m_verified;
};

} // namespace wh
