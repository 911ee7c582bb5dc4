// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/File.h"
#include "core/storage/EventLog.h"
#include "core/storage/JournalLines.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace wh {

/// The journal as an append-only file: a JSON line per entry, each followed by a checksum that runs over everything
/// before it, so that a changed, missing or swapped line shows. One writer; the shard's thread.
///
/// After a failed write the log stays broken: what reached the disk is then unknown until it is opened again.
class FileEventLog final : public EventLog
{
public:
    /// What must be on the disk before a call returns. Everything is handed to the system at once in any case: a
    /// crash of the program alone loses nothing.
    enum class Sync {
        EveryRecord,
        Intents, ///< intents are synced, answers are not: a venue can be asked for those again
        Never,
    };
    using Replayed = JournalExtent;
    using Visitor = std::function<void(const JournalEntry&)>;

    /// Opens a journal for appending, or begins one. A torn last record is cut off, and tornBytes() tells of it.
    /// @return storage.open_failed, storage.corrupt, storage.version_unknown
    static Result<std::unique_ptr<FileEventLog>> open(const std::filesystem::path& path, Sync sync = Sync::Intents);
    /// Reads a journal from its start. Damage before the last record is an error; the entries before it have been
    /// visited by then.
    /// @return storage.open_failed, storage.corrupt {path, line, offset, reason}, storage.version_unknown
    static Result<Replayed> replay(const std::filesystem::path& path, const Visitor& visit);

    Result<void> placeIntended(TimeNs time, const OrderRequest& request) override;
    Result<void> amendIntended(TimeNs time, const AmendRequest& request) override;
    Result<void> cancelIntended(TimeNs time, const CancelRequest& request) override;
    Result<void> refused(TimeNs time, OrderId order, const Refusal& refusal) override;
    Result<void> reported(const ExecutionReport& report) override;

    /// Everything written so far is on the disk when this returns. @return storage.write_failed
    Result<void> sync();
    /// Why the journal is incomplete; none while it is not.
    const std::optional<Error>& failure() const { return m_failure; }
    /// Bytes that open() cut off.
    std::uint64_t tornBytes() const { return m_tornBytes; }

private:
    FileEventLog(AppendFile file, Sync sync) : m_file(std::move(file)), m_sync(sync) {}
    Result<void> append(const JournalEntry& entry, bool syncNow);
    Result<void> appendLine(std::string text, bool syncNow);

    AppendFile m_file;
    Sync m_sync;
    std::uint64_t m_checksum = 0;
    std::uint64_t m_tornBytes = 0;
    std::optional<Error> m_failure;
};

} // namespace wh
