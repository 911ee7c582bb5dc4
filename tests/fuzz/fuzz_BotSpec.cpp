// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/BotSpec.h"

#include <cstdint>
#include <cstdlib>

using namespace wh;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

/// Whatever was read is written as a document that reads as the same, without a mistake, and differs in nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::vector<Error> mistakes;
    const auto read = BotSpec::parse({reinterpret_cast<const char*>(data), size}, mistakes);
    if (!read)
        return 0;
    const auto json = read->toJson();
    mistakes.clear();
    const auto again = BotSpec::parse(json, mistakes);
    require(again && mistakes.empty());
    require(*again == *read);
    require(again->toJson() == json);
    require(differencesOf(*read, *again).empty());
    return 0;
}
