// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/RecordingFile.h"
#include "core/data/Tape.h"

#include <memory>
#include <vector>

namespace wh {

/// A recording on disk: one or more files of one instrument and kind, in time order, replayed as one tape. A cursor
/// holds one block in memory at a time, whatever the recording's length. The checkpoints that the catalogue wrote
/// between the events come out only at a cursor's start, where they are the snapshot that makes the book whole; whoever
/// reads a cursor applies every event that it hands out.
class RecordingTape final : public Tape
{
public:
    /// @return data.not_a_series {file, reason} when the files do not belong together or overlap
    static Result<std::shared_ptr<const RecordingTape>> create(std::string id,
                                                               std::vector<std::shared_ptr<const RecordingFile>> files);
    /// One recording file as a tape; its ID is made of the instrument and the kind.
    static Result<std::shared_ptr<const RecordingTape>> open(const std::filesystem::path& file);

    const TapeInfo& info() const override { return m_info; }
    Result<std::unique_ptr<TapeCursor>> events(TimeNs from, TimeNs to) const override;
    Result<std::unique_ptr<BarCursor>> bars(TimeNs from, TimeNs to) const override;
    const std::vector<std::shared_ptr<const RecordingFile>>& files() const { return m_files; }
    std::uint64_t sizeBytes() const;

private:
    RecordingTape() = default;
    TapeInfo m_info;
    std::vector<std::shared_ptr<const RecordingFile>> m_files;
};

/// "venue:BASE/QUOTE:book", "…:trades", "…:bars-1m", "…:orders".
std::string datasetId(const InstrumentName& name, TapeKind kind, DurationNs barInterval);
/// The last part of datasetId().
std::string datasetKind(TapeKind kind, DurationNs barInterval);

} // namespace wh
