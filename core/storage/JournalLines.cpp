// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/JournalLines.h"

#include "core/base/File.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <xxhash.h>

namespace wh {

namespace {

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

Error corrupt(const std::filesystem::path& path, std::uint64_t line, std::size_t offset, std::string reason)
{
    return Error("storage.corrupt", {{"path", journalPathText(path)},
                                     {"line", std::to_string(line)},
                                     {"offset", std::to_string(offset)},
                                     {"reason", std::move(reason)},
                                     {"remedy", "keep this file, begin a new journal and reconcile with the venue"}});
}

/// A file that was being extended when the power went may end in zeros.
bool holdsNothing(std::string_view rest)
{
    return std::all_of(rest.begin(), rest.end(), [](char c) { return c == '\0'; });
}

} // namespace

std::string journalPathText(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

Error asJournalError(const char* code, const Error& error)
{
    return Error(code, error.context);
}

std::uint64_t addJournalChecksum(std::string& line, std::uint64_t before)
{
    const auto checksum = running(before, line);
    line += ' ' + hex(checksum) + '\n';
    return checksum;
}

Result<JournalExtent> readJournalLines(const std::filesystem::path& path, std::string_view header,
                                       const std::function<Result<void>(JournalEntry&&)>& visit)
{
    const auto file = MappedFile::open(path);
    if (!file)
        return asJournalError("storage.open_failed", file.error());
    const auto bytes = file->bytes();
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    std::string first(header);
    addJournalChecksum(first, 0);

    JournalExtent extent;
    std::size_t position = 0;
    for (std::uint64_t number = 1; position < text.size(); ++number) {
        const auto end = text.find('\n', position);
        const auto line = text.substr(position, end == text.npos ? text.npos : end - position);
        const bool last = end == text.npos || holdsNothing(text.substr(end + 1));
        const bool hasChecksum = line.size() > kDigits && line[line.size() - kDigits - 1] == ' ';
        const auto payload = hasChecksum ? line.substr(0, line.size() - kDigits - 1) : std::string_view();
        const auto checksum = running(extent.checksum, payload);
        if (end == text.npos || !hasChecksum || line.substr(line.size() - kDigits) != hex(checksum)) {
            // A first line that never was ours is some other file, not a torn journal: it must not be cut.
            const bool ours = number > 1 || first.starts_with(line) || holdsNothing(line);
            if (last && ours)
                break; // torn: nothing was sent on the strength of a record that was not whole
            return corrupt(path, number, position, "the checksum does not match");
        }
        if (number == 1) {
            if (payload != header)
                return Error("storage.version_unknown", {{"path", journalPathText(path)},
                                                         {"found", std::string(payload.substr(0, 80))},
                                                         {"known", std::string(header)}});
        } else {
            auto entry = decodeJournalEntry(payload);
            if (!entry)
                return corrupt(path, number, position, entry.error().toString());
            if (auto taken = visit(*std::move(entry)); !taken)
                return corrupt(path, number, position, std::string(taken.error().field("reason")));
            ++extent.entries;
        }
        extent.checksum = checksum;
        position = end + 1;
        extent.bytes = position;
    }
    extent.tornBytes = text.size() - extent.bytes;
    return extent;
}

} // namespace wh
