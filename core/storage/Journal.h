// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/File.h"
#include "core/base/FileLock.h"
#include "core/storage/EventLog.h"
#include "core/storage/JournalLines.h"

#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace wh {

/// The journal of all bots of a shard: numbered entries in segments, "<name>-<first number>.journal". An entry is
/// handed to the system before append() returns, so that the end of the program, in whatever way, loses none. Segments
/// begin anew at each checkpoint(), and go when snapshots cover them. The shard's thread.
class Journal
{
public:
    struct Settings
    {
        bool syncIntents = false; ///< orders survive a power cut too; milliseconds each instead of microseconds
        std::uint64_t segmentBytes = 64u << 20; ///< from which on a segment takes no more
        const Clock* steady = nullptr;          ///< dates entries by the clock that nobody sets; may be null
    };
    using Visitor = std::function<void(const JournalEntry&)>;

    /// Opens the journal of that name in a folder, or begins one; every entry after `after` is visited, in order. A
    /// torn last record is cut off.
    /// @param after  what snapshots cover already; older segments need not be there
    /// @return storage.open_failed, storage.in_use {path, holder, remedy}, storage.version_unknown, storage.corrupt
    /// {path, line, offset, reason, remedy}, also where a segment is missing
    static Result<std::unique_ptr<Journal>> open(const std::filesystem::path& folder, const std::string& name,
                                                 const Settings& settings, std::uint64_t after, const Visitor& visit);

    /// Numbers, dates and writes an entry. @return its number; storage.write_failed {path, reason, remedy}: see
    /// repair()
    Result<std::uint64_t> append(JournalEntry entry);
    /// Everything so far is on the disk, and what follows goes into a new segment.
    /// @return the last number: what a snapshot taken now covers
    Result<std::uint64_t> checkpoint();
    /// Numbers go on behind that one, in a new segment: entries up to there are lost, and are known from elsewhere. A
    /// snapshot must cover it by then, or the gap is found at the next start.
    Result<void> goOnBehind(std::uint64_t sequence);
    /// Which covered entries stay all the same, for a backup of the store: those behind `from`, the newest of them, up
    /// to so many bytes.
    struct Kept
    {
        std::uint64_t from = UINT64_MAX;
        std::uint64_t bytes = 0;
    };
    /// Deletes segments of which every entry is covered; the one being written stays.
    /// @return whether all is there still that was to be kept
    Result<bool> removeCovered(std::uint64_t sequence, const Kept& kept = {UINT64_MAX, 0});
    /// The first entry that the segments of a journal in a folder have; none: there is no segment.
    static Result<std::optional<std::uint64_t>> firstAtHand(const std::filesystem::path& folder,
                                                            const std::string& name);
    /// After a failed write: cuts off what was written in part, and goes on. Call it when the disk is back.
    Result<void> repair();
    Result<void> sync();

    /// Why nothing can be written; none while it can.
    const std::optional<Error>& failure() const { return m_failure; }
    std::uint64_t lastSequence() const { return m_last; }
    /// Bytes that open() cut off.
    std::uint64_t tornBytes() const { return m_tornBytes; }
    const std::string& name() const { return m_name; }
    std::size_t segments() const { return m_segments.size(); }

private:
    Journal(std::filesystem::path folder, std::string name, Settings settings, FileLock lock)
        : m_folder(std::move(folder)), m_name(std::move(name)), m_settings(settings), m_lock(std::move(lock))
    {}
    std::filesystem::path pathOf(std::uint64_t first) const;
    std::string headerOf(std::uint64_t first) const;
    static Result<std::vector<std::uint64_t>> findSegments(const std::filesystem::path& folder,
                                                           const std::string& name);
    Result<void> readAll(std::uint64_t after, const Visitor& visit);
    Result<void> beginSegment();
    Result<void> writeLine(std::string line, bool syncNow);
    Result<void> failed(const Error& error);

    std::filesystem::path m_folder;
    std::string m_name;
    Settings m_settings;
    FileLock m_lock;
    std::deque<std::uint64_t> m_segments; ///< first numbers
    std::optional<AppendFile> m_file;
    std::uint64_t m_bytes = 0; ///< of the last segment, whole entries only
    std::uint64_t m_checksum = 0;
    std::uint64_t m_last = 0;
    std::uint64_t m_tornBytes = 0;
    std::optional<Error> m_failure;
};

/// One bot's view of its shard's journal, for its order board. The shard's thread.
class BotEventLog final : public EventLog
{
public:
    BotEventLog(Journal& journal, BotId bot) : m_journal(journal), m_bot(bot) {}

    Result<void> placeIntended(TimeNs time, const OrderRequest& request) override { return append({time, request}); }
    Result<void> amendIntended(TimeNs time, const AmendRequest& request) override { return append({time, request}); }
    Result<void> cancelIntended(TimeNs time, const CancelRequest& request) override { return append({time, request}); }
    Result<void> refused(TimeNs time, OrderId order, const Refusal& refusal) override
    {
        return append({time, JournalEntry::Refused{order, refusal}});
    }
    Result<void> reported(const ExecutionReport& report) override { return append({report.receiveTime, report}); }

private:
    Result<void> append(JournalEntry entry)
    {
        entry.bot = m_bot;
        auto written = m_journal.append(std::move(entry));
        return written ? Result<void>() : Result<void>(std::move(written).error());
    }

    Journal& m_journal;
    BotId m_bot;
};

} // namespace wh
