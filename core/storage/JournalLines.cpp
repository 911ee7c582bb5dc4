// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/JournalLines.h"

#include "core/base/File.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <xxhash.h>

namespace wh {

namespace {

constexpr std::size_t kDigits = 16;
constexpr const char* kRemedy =
    "put a whole copy of it back; without one move it and the later files of its name out of "
    "the folder, and what the history holds counts";

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
                                     {"remedy", kRemedy}});
}

/// A file that was being extended when the power went may end in zeros.
bool holdsNothing(std::string_view rest)
{
    return std::all_of(rest.begin(), rest.end(), [](char c) { return c == '\0'; });
}

/// A line of such a file, of whatever it was begun with.
struct Line
{
    std::string_view payload;
    std::string_view checksum; ///< as it stands there; empty: there is none
};

Line lineOf(std::string_view text)
{
    if (text.size() <= kDigits || text[text.size() - kDigits - 1] != ' ')
        return {};
    return {text.substr(0, text.size() - kDigits - 1), text.substr(text.size() - kDigits)};
}

std::optional<std::uint64_t> valueOf(std::string_view hexDigits)
{
    std::uint64_t value = 0;
    const char* const end = hexDigits.data() + hexDigits.size();
    const auto read = std::from_chars(hexDigits.data(), end, value, 16);
    return !hexDigits.empty() && read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

/// Whether a whole record stands in a text. Each continues the checksum that its predecessor ends with, so that it can
/// be told without what came before, and where a line feed was damaged.
/// @param seed  of the first record, if it is known
bool holdsWholeRecord(std::string_view text, std::optional<std::uint64_t> seed)
{
    std::size_t begin = 0;
    for (std::size_t at = 0; (at = text.find(' ', at)) != text.npos; ++at) {
        const auto checksum = valueOf(text.substr(at + 1, kDigits));
        if (!checksum || text.size() - at <= kDigits)
            continue;
        if (seed && running(*seed, text.substr(begin, at - begin)) == *checksum)
            return true;
        at += kDigits;
        begin = std::min(at + 2, text.size());
        seed = checksum;
    }
    return false;
}

/// Whether that is all there is: a damaged record, and no whole one behind it.
/// @param before  the checksum of everything that precedes it
bool isTorn(std::string_view rest, std::uint64_t before)
{
    const auto end = rest.find('\n');
    if (end != rest.npos && end > kDigits && // were it the checksum that is damaged, and not the record
        holdsWholeRecord(rest.substr(end + 1), running(before, rest.substr(0, end - kDigits - 1))))
        return false;
    return !holdsWholeRecord(rest, std::nullopt);
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
        const auto [payload, digits] = lineOf(line);
        const auto checksum = running(extent.checksum, payload);
        if (end == text.npos || digits != hex(checksum)) {
            // A first line that never was ours is some other file, not a torn journal: it must not be cut.
            const bool ours = number > 1 || first.starts_with(line) || holdsNothing(line);
            if (ours && isTorn(text.substr(position), extent.checksum))
                break; // torn: nothing after it can be used
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
