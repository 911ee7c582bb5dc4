// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/data/Importer.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace wh {

/// What a look at the beginning of a file, or of a member of an archive, tells.
struct MemberPeek
{
    std::string name;                       ///< of a file without the ending of its compression
    std::optional<std::uint64_t> sizeBytes; ///< unpacked; none where only reading it through would tell
    std::string head;                       ///< the first bytes, up to InputStream::kHead
    const Importer* format = nullptr;       ///< null: see problem
    std::string symbol;                     ///< what the content says that it is of; mostly nothing
    std::optional<Error> problem;
};

struct FilePeek
{
    std::uint64_t sizeBytes = 0; ///< as it lies there
    bool isArchive = false;
    std::vector<MemberPeek> members; ///< of an archive; else the file itself, where it has a beginning
    bool hasMore = false;            ///< members than were looked at
    std::optional<Error> problem;    ///< the file cannot be read, or not to its end
};

/// Looks into a file before it is imported. Reads no more than the beginnings where it can (a tar has no directory: it
/// is gone through for a while). Any thread.
FilePeek peekAt(const std::filesystem::path& file, const ImporterRegistry& importers, const TaskControl& control = {});

} // namespace wh
