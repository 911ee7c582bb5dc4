// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/BotSnapshotDocument.h"

#include <cstdint>
#include <cstdlib>

using namespace wh;

/// Whatever was read as a bot's snapshot is written as a document that reads as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto read = BotSnapshotDocument::parse({reinterpret_cast<const char*>(data), size});
    if (!read)
        return 0;
    const auto json = read->toJson();
    const auto again = BotSnapshotDocument::parse(json);
    if (!again || !(again->runner == read->runner) || again->toJson() != json)
        std::abort();
    return 0;
}
