// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Journal.h"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace wh {

namespace {

constexpr std::size_t kNumberDigits = 20;
constexpr std::string_view kEnding = ".journal";

bool isIntent(const JournalEntry& entry)
{
    return std::holds_alternative<OrderRequest>(entry.event) || std::holds_alternative<AmendRequest>(entry.event) ||
           std::holds_alternative<CancelRequest>(entry.event);
}

Error missing(const std::filesystem::path& path, std::uint64_t from, std::uint64_t to)
{
    return Error(
        "storage.corrupt",
        {{"path", journalPathText(path)},
         {"line", "1"},
         {"offset", "0"},
         {"reason", "entries " + std::to_string(from) + " to " + std::to_string(to) + " before it are missing"},
         {"remedy", "put the missing segment back; without it move this file and the later ones of its name out of the "
                    "folder, and what the history holds counts"}});
}

} // namespace

std::filesystem::path Journal::pathOf(std::uint64_t first) const
{
    const std::string digits = std::to_string(first);
    return m_folder / (m_name + '-' + std::string(kNumberDigits - digits.size(), '0') + digits + std::string(kEnding));
}

std::string Journal::headerOf(std::uint64_t first) const
{
    // The name is the engine's own: letters, digits, hyphens.
    return R"({"journal":"wheelhouse","version":2,"name":")" + m_name + R"(","first":)" + std::to_string(first) + '}';
}

Result<std::vector<std::uint64_t>> Journal::findSegments(const std::filesystem::path& folder, const std::string& name)
{
    std::vector<std::uint64_t> found;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string file = journalPathText(entry->path().filename());
        if (file.size() != name.size() + 1 + kNumberDigits + kEnding.size() || !file.starts_with(name + '-') ||
            !file.ends_with(kEnding))
            continue;
        std::uint64_t first = 0;
        const char* const digits = file.data() + name.size() + 1;
        const auto parsed = std::from_chars(digits, digits + kNumberDigits, first);
        if (parsed.ec == std::errc() && parsed.ptr == digits + kNumberDigits)
            found.push_back(first);
    }
    if (error)
        return Error("storage.open_failed", {{"path", journalPathText(folder)}, {"reason", error.message()}});
    std::sort(found.begin(), found.end());
    return found;
}

Result<std::optional<std::uint64_t>> Journal::firstAtHand(const std::filesystem::path& folder, const std::string& name)
{
    auto found = findSegments(folder, name);
    if (!found)
        return std::move(found).error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::unique_ptr<Journal>> Journal::open(const std::filesystem::path& folder, const std::string& name,
                                               const Settings& settings, std::uint64_t after, const Visitor& visit)
{
    const auto lockFile = folder / (name + ".journal.lock");
    auto lock = FileLock::tryAcquire(lockFile);
    if (!lock)
        return asJournalError("storage.open_failed", lock.error());
    if (!*lock)
        return Error("storage.in_use", {{"path", journalPathText(folder / name)},
                                        {"holder", FileLock::holderOf(lockFile)},
                                        {"remedy", "end that engine, or give this one a folder of its own"}});
    std::unique_ptr<Journal> journal(new Journal(folder, name, settings, std::move(**lock)));
    if (auto read = journal->readAll(after, visit); !read)
        return std::move(read).error();
    return journal;
}

Result<void> Journal::readAll(std::uint64_t after, const Visitor& visit)
{
    auto found = findSegments(m_folder, m_name);
    if (!found)
        return std::move(found).error();
    // Segments that are covered whole need not be read, nor be there.
    std::size_t begin = 0;
    while (begin + 1 < found->size() && (*found)[begin + 1] <= after + 1)
        ++begin;
    m_segments.assign(found->begin(), found->end());
    m_last = after;
    JournalExtent extent;
    for (std::size_t i = begin; i < found->size(); ++i) {
        const std::uint64_t first = (*found)[i];
        const auto path = pathOf(first);
        if (first > m_last + 1)
            return missing(path, m_last + 1, first - 1);
        std::uint64_t next = first;
        auto read = readJournalLines(path, headerOf(first), [&](JournalEntry&& entry) -> Result<void> {
            if (entry.sequence != next)
                return Error("storage.corrupt", {{"reason", "its number is " + std::to_string(entry.sequence) +
                                                                " and not " + std::to_string(next)}});
            ++next;
            if (entry.sequence > after)
                visit(entry);
            return {};
        });
        if (!read)
            return std::move(read).error();
        extent = *read;
        const bool isLast = i + 1 == found->size();
        // Only what was being written can be torn: a segment is on the disk before the next one begins.
        if (extent.tornBytes > 0 && !isLast)
            return Error("storage.corrupt",
                         {{"path", journalPathText(path)},
                          {"line", std::to_string(extent.entries + 2)},
                          {"offset", std::to_string(extent.bytes)},
                          {"reason", "it breaks off, and another segment follows"},
                          {"remedy", "put a whole copy of it back; without one move it and the later files of its name "
                                     "out of the folder, and what the history holds counts"}});
        m_last = std::max(m_last, next - 1);
    }
    if (found->empty() || m_segments.back() + extent.entries - 1 < after) {
        // Nothing there, or snapshots that are newer than the journal: numbers go on behind them.
        return beginSegment();
    }
    const auto path = pathOf(m_segments.back());
    m_tornBytes = extent.tornBytes;
    m_bytes = extent.bytes;
    m_checksum = extent.checksum;
    if (m_tornBytes > 0) {
        std::error_code error;
        std::filesystem::resize_file(path, m_bytes, error);
        if (error)
            return Error("storage.open_failed", {{"path", journalPathText(path)}, {"reason", error.message()}});
    }
    auto file = AppendFile::open(path);
    if (!file)
        return asJournalError("storage.open_failed", file.error());
    m_file = *std::move(file);
    return m_bytes > 0 ? Result<void>() : writeLine(headerOf(m_segments.back()), false);
}

Result<void> Journal::beginSegment()
{
    const std::uint64_t first = m_last + 1;
    auto file = AppendFile::open(pathOf(first));
    if (!file)
        return asJournalError("storage.write_failed", file.error());
    std::string header = headerOf(first);
    const auto checksum = addJournalChecksum(header, 0);
    auto written = file->write(header);
    if (written)
        written = file->sync();
    if (!written) {
        std::error_code ignored;
        std::filesystem::remove(pathOf(first), ignored);
        return asJournalError("storage.write_failed", written.error());
    }
    m_file = *std::move(file);
    m_bytes = header.size();
    m_checksum = checksum;
    if (m_segments.empty() || m_segments.back() != first)
        m_segments.push_back(first);
    return {};
}

Result<void> Journal::failed(const Error& error)
{
    m_failure = asJournalError("storage.write_failed", error);
    if (m_failure->field("remedy").empty())
        m_failure->context.push_back({"remedy", "look at the disk; orders can be cancelled meanwhile"});
    return *m_failure;
}

Result<void> Journal::writeLine(std::string line, bool syncNow)
{
    if (m_failure)
        return *m_failure;
    const auto checksum = addJournalChecksum(line, m_checksum);
    auto written = m_file->write(line);
    if (written && syncNow)
        written = m_file->sync();
    if (!written)
        return failed(written.error());
    m_checksum = checksum;
    m_bytes += line.size();
    return {};
}

Result<std::uint64_t> Journal::append(JournalEntry entry)
{
    if (m_bytes >= m_settings.segmentBytes && !m_failure) {
        // Where that fails the old one just grows on; the entry's own write will tell.
        if (auto synced = m_file->sync(); synced)
            (void)beginSegment();
    }
    entry.sequence = m_last + 1;
    if (entry.steady == 0 && m_settings.steady)
        entry.steady = m_settings.steady->now();
    if (auto written = writeLine(encodeJournalEntry(entry), m_settings.syncIntents && isIntent(entry)); !written)
        return std::move(written).error();
    return ++m_last;
}

Result<std::uint64_t> Journal::checkpoint()
{
    if (auto synced = sync(); !synced)
        return std::move(synced).error();
    if (m_segments.back() <= m_last) {
        if (auto begun = beginSegment(); !begun)
            return std::move(begun).error();
    }
    return m_last;
}

Result<void> Journal::goOnBehind(std::uint64_t sequence)
{
    if (sequence <= m_last)
        return {};
    m_last = sequence;
    auto begun = beginSegment();
    return begun ? Result<void>() : failed(begun.error());
}

Result<bool> Journal::removeCovered(std::uint64_t sequence, const Kept& kept)
{
    std::size_t gone = 0;
    while (gone + 1 < m_segments.size() && m_segments[gone + 1] <= sequence + 1)
        ++gone;
    const auto isKept = [&](std::size_t segment) { return m_segments[segment + 1] - 1 > kept.from; };
    std::uint64_t bytes = 0;
    for (; gone > 0 && isKept(gone - 1); --gone) {
        std::error_code unknown;
        const auto size = std::filesystem::file_size(pathOf(m_segments[gone - 1]), unknown);
        bytes += unknown ? 0 : size;
        if (bytes > kept.bytes)
            break;
    }
    const bool isWhole = gone == 0 || !isKept(gone - 1);
    for (; gone > 0; --gone) {
        std::error_code error;
        std::filesystem::remove(pathOf(m_segments.front()), error);
        if (error)
            return Error("storage.write_failed", {{"path", journalPathText(pathOf(m_segments.front()))},
                                                  {"reason", error.message()},
                                                  {"remedy", "let this user write the folder"}});
        m_segments.pop_front();
    }
    return isWhole;
}

Result<void> Journal::repair()
{
    if (!m_failure)
        return {};
    const auto path = pathOf(m_segments.back());
    m_file.reset();
    std::error_code error;
    std::filesystem::resize_file(path, m_bytes, error);
    auto file = AppendFile::open(path);
    if (!file || error)
        return failed(file ? Error("", {{"path", journalPathText(path)}, {"reason", error.message()}}) : file.error());
    m_file = *std::move(file);
    m_failure.reset();
    return {};
}

Result<void> Journal::sync()
{
    if (m_failure)
        return *m_failure;
    auto synced = m_file->sync();
    return synced ? Result<void>() : failed(synced.error());
}

} // namespace wh
