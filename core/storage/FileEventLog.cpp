// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileEventLog.h"

#include "core/storage/JournalLines.h"

#include <string>
#include <string_view>
#include <system_error>

namespace wh {

namespace {

// The version stands in the first line; a reader that does not know it stops there.
constexpr std::string_view kHeader = R"({"journal":"wheelhouse","version":1})";

} // namespace

Result<FileEventLog::Replayed> FileEventLog::replay(const std::filesystem::path& path, const Visitor& visit)
{
    return readJournalLines(path, kHeader, [&visit](JournalEntry&& entry) -> Result<void> {
        visit(entry);
        return {};
    });
}

Result<std::unique_ptr<FileEventLog>> FileEventLog::open(const std::filesystem::path& path, Sync sync)
{
    Replayed before;
    std::error_code error;
    if (std::filesystem::exists(path, error)) {
        auto replayed = replay(path, [](const JournalEntry&) {});
        if (!replayed)
            return std::move(replayed).error();
        before = *replayed;
        if (before.tornBytes > 0) {
            std::filesystem::resize_file(path, before.bytes, error);
            if (error)
                return Error("storage.open_failed", {{"path", journalPathText(path)}, {"reason", error.message()}});
        }
    }
    auto file = AppendFile::open(path);
    if (!file)
        return asJournalError("storage.open_failed", file.error());
    std::unique_ptr<FileEventLog> log(new FileEventLog(*std::move(file), sync));
    log->m_checksum = before.checksum;
    log->m_tornBytes = before.tornBytes;
    if (before.bytes == 0) {
        if (auto written = log->appendLine(std::string(kHeader), sync != Sync::Never); !written)
            return std::move(written).error();
    }
    return log;
}

Result<void> FileEventLog::placeIntended(TimeNs time, const OrderRequest& request)
{
    return append({time, request}, m_sync != Sync::Never);
}

Result<void> FileEventLog::amendIntended(TimeNs time, const AmendRequest& request)
{
    return append({time, request}, m_sync != Sync::Never);
}

Result<void> FileEventLog::cancelIntended(TimeNs time, const CancelRequest& request)
{
    return append({time, request}, m_sync != Sync::Never);
}

Result<void> FileEventLog::refused(TimeNs time, OrderId order, const Refusal& refusal)
{
    return append({time, JournalEntry::Refused{order, refusal}}, m_sync == Sync::EveryRecord);
}

Result<void> FileEventLog::reported(const ExecutionReport& report)
{
    return append({report.receiveTime, report}, m_sync == Sync::EveryRecord);
}

Result<void> FileEventLog::append(const JournalEntry& entry, bool syncNow)
{
    return appendLine(encodeJournalEntry(entry), syncNow);
}

Result<void> FileEventLog::appendLine(std::string text, bool syncNow)
{
    if (m_failure)
        return Error("storage.write_failed", {{"reason", "an earlier write failed"}, {"remedy", "open it again"}});
    const auto checksum = addJournalChecksum(text, m_checksum);
    auto written = m_file.write(text);
    if (written && syncNow)
        written = m_file.sync();
    if (!written) {
        m_failure = asJournalError("storage.write_failed", written.error());
        return *m_failure;
    }
    m_checksum = checksum;
    return {};
}

Result<void> FileEventLog::sync()
{
    if (auto synced = m_file.sync(); !synced) {
        m_failure = asJournalError("storage.write_failed", synced.error());
        return *m_failure;
    }
    return {};
}

} // namespace wh
