// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileEventLog.h"

#include "tests/fuzz/FuzzFile.h"

#include <cstdlib>
#include <string_view>

using namespace wh;

namespace {

constexpr const char* kHeader = R"({"journal":"wheelhouse","version":1})";

/// Lines whose checksums are right, so that what stands in them is read and not only refused.
std::string journalOf(std::string_view lines)
{
    std::string text = kHeader;
    auto checksum = addJournalChecksum(text, 0);
    while (!lines.empty()) {
        const auto end = lines.find('\n');
        std::string line(lines.substr(0, end));
        checksum = addJournalChecksum(line, checksum);
        text += line;
        lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
    }
    return text;
}

} // namespace

/// Whatever a file holds, reading it ends in entries or in an error; and what can be read can be gone on with.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::Folder folder;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const std::string& text : {std::string(bytes), journalOf(bytes)}) {
        const auto path = folder.write("journal", text.data(), text.size());
        std::uint64_t visited = 0;
        const auto read = FileEventLog::replay(path, [&visited](const JournalEntry&) { ++visited; });
        if (!read)
            continue;
        if (read->entries != visited)
            std::abort();
        const auto log = FileEventLog::open(path, FileEventLog::Sync::Never);
        if (!log || !(*log)->placeIntended(1, OrderRequest{}))
            std::abort();
        const auto again = FileEventLog::replay(path, [](const JournalEntry&) {});
        if (!again || again->entries != visited + 1)
            std::abort();
    }
    return 0;
}
