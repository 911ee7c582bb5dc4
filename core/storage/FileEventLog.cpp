// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileEventLog.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <system_error>
#include <xxhash.h>

namespace wh {

namespace {

// The version stands in the first line; a reader that does not know it stops there.
constexpr std::string_view kHeader = R"({"journal":"wheelhouse","version":1})";
constexpr std::size_t kDigits = 16;

std::uint64_t running(std::uint64_t before, std::string_view text)
{
    return XXH3_64bits_withSeed(text.data(), text.size(), before);
}

std::string hex(std::uint64_t value)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string text(kDigits, '0');
    for (std::size_t i = kDigits; i-- > 0; value >>= 4)
        text[i] = kHex[value & 15];
    return text;
}

std::string pathText(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

Error corrupt(const std::filesystem::path& path, std::uint64_t line, std::size_t offset, std::string reason)
{
    return Error("storage.corrupt", {{"path", pathText(path)},
                                     {"line", std::to_string(line)},
                                     {"offset", std::to_string(offset)},
                                     {"reason", std::move(reason)},
                                     {"remedy", "keep this file, begin a new journal and reconcile with the venue"}});
}

/// What every journal begins with, its checksum included.
std::string firstLine()
{
    return std::string(kHeader) + ' ' + hex(running(0, kHeader));
}

/// Renames the code of a file error and keeps its context.
Error asStorageError(const char* code, const Error& error)
{
    return Error(code, error.context);
}

/// A file that was being extended when the power went may end in zeros.
bool holdsNothing(std::string_view rest)
{
    return std::all_of(rest.begin(), rest.end(), [](char c) { return c == '\0'; });
}

} // namespace

Result<FileEventLog::Replayed> FileEventLog::replay(const std::filesystem::path& path, const Visitor& visit)
{
    const auto file = MappedFile::open(path);
    if (!file)
        return asStorageError("storage.open_failed", file.error());
    const auto bytes = file->bytes();
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());

    Replayed replayed;
    std::size_t position = 0;
    for (std::uint64_t number = 1; position < text.size(); ++number) {
        const auto end = text.find('\n', position);
        const auto line = text.substr(position, end == text.npos ? text.npos : end - position);
        const bool last = end == text.npos || holdsNothing(text.substr(end + 1));
        const bool hasChecksum = line.size() > kDigits && line[line.size() - kDigits - 1] == ' ';
        const auto payload = hasChecksum ? line.substr(0, line.size() - kDigits - 1) : std::string_view();
        const auto checksum = running(replayed.checksum, payload);
        if (end == text.npos || !hasChecksum || line.substr(line.size() - kDigits) != hex(checksum)) {
            // A first line that never was ours is some other file, not a torn journal: it must not be cut.
            const bool ours = number > 1 || firstLine().starts_with(line) || holdsNothing(line);
            if (last && ours)
                break; // torn: nothing was sent on the strength of a record that was not whole
            return corrupt(path, number, position, "the checksum does not match");
        }
        if (number == 1) {
            if (payload != kHeader)
                return Error("storage.version_unknown", {{"path", pathText(path)},
                                                         {"found", std::string(payload.substr(0, 80))},
                                                         {"known", std::string(kHeader)}});
        } else {
            const auto entry = decodeJournalEntry(payload);
            if (!entry)
                return corrupt(path, number, position, entry.error().toString());
            visit(*entry);
            ++replayed.entries;
        }
        replayed.checksum = checksum;
        position = end + 1;
        replayed.bytes = position;
    }
    replayed.tornBytes = text.size() - replayed.bytes;
    return replayed;
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
                return Error("storage.open_failed", {{"path", pathText(path)}, {"reason", error.message()}});
        }
    }
    auto file = AppendFile::open(path);
    if (!file)
        return asStorageError("storage.open_failed", file.error());
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
    const auto checksum = running(m_checksum, text);
    text += ' ' + hex(checksum) + '\n';
    auto written = m_file.write(text);
    if (written && syncNow)
        written = m_file.sync();
    if (!written) {
        m_failure = asStorageError("storage.write_failed", written.error());
        return *m_failure;
    }
    m_checksum = checksum;
    return {};
}

Result<void> FileEventLog::sync()
{
    if (auto synced = m_file.sync(); !synced) {
        m_failure = asStorageError("storage.write_failed", synced.error());
        return *m_failure;
    }
    return {};
}

} // namespace wh
