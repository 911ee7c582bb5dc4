// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/JournalEntry.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace wh {

/// How far a journal's file is whole.
struct JournalExtent
{
    std::uint64_t entries = 0;
    std::uint64_t bytes = 0;     ///< up to the end of the last whole entry
    std::uint64_t tornBytes = 0; ///< after it: what a crash, or somebody, cut off or damaged, to the end
    std::uint64_t checksum = 0;  ///< running, after the last whole entry
};

/// Reads a file of lines with checksums that run over everything before them: a header, then an entry each. Damage
/// with a whole record after it is an error; the entries before it have been visited by then.
/// @param visit  may refuse an entry with a reason: it is reported as damage of its line
/// @return storage.open_failed, storage.corrupt {path, line, offset, reason, remedy}, storage.version_unknown
Result<JournalExtent> readJournalLines(const std::filesystem::path& path, std::string_view header,
                                       const std::function<Result<void>(JournalEntry&&)>& visit);
/// Completes a line by its checksum and line feed. @return the running checksum, now of this line too
std::uint64_t addJournalChecksum(std::string& line, std::uint64_t before);

std::string journalPathText(const std::filesystem::path& path);
/// A file error under a journal's code, with the same context.
Error asJournalError(const char* code, const Error& error);

} // namespace wh
