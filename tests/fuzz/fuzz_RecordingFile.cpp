// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/RecordingLayout.h"
#include "core/data/RecordingTape.h"
#include "core/data/Summary.h"
#include "core/data/Verify.h"
#include "tests/fuzz/FuzzFile.h"

#include <vector>
#include <xxhash.h>

namespace {

/// Puts the checksums right that a mutation has broken, so that the fuzzer gets behind them.
void repair(std::vector<std::uint8_t>& bytes)
{
    using wh::layout::Header;
    Header header;
    if (bytes.size() < sizeof header)
        return;
    std::memcpy(&header, bytes.data(), sizeof header);
    header.magic = wh::layout::kMagic;
    header.version = 1;
    const auto sum = [&](std::uint64_t offset, std::uint64_t size) -> std::uint64_t {
        return offset <= bytes.size() && size <= bytes.size() - offset ? XXH3_64bits(bytes.data() + offset, size) : 0;
    };
    const auto index = header.blockCount < bytes.size() ? header.blockCount * sizeof(wh::RecordingBlock) : bytes.size();
    if (header.indexOffset >= sizeof header && header.indexOffset <= bytes.size() &&
        index <= bytes.size() - header.indexOffset) {
        for (std::uint64_t at = 0; at + sizeof(wh::RecordingBlock) <= index; at += sizeof(wh::RecordingBlock)) {
            wh::RecordingBlock block;
            std::memcpy(&block, bytes.data() + header.indexOffset + at, sizeof block);
            block.checksum = sum(block.offset, block.storedSize);
            std::memcpy(bytes.data() + header.indexOffset + at, &block, sizeof block);
        }
        header.indexChecksum = sum(header.indexOffset, index);
    }
    header.metaChecksum = sum(header.metaOffset, header.metaSize);
    header.headerChecksum = XXH3_64bits(&header, offsetof(Header, headerChecksum));
    std::memcpy(bytes.data(), &header, sizeof header);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const wh::fuzz::Folder folder;
    std::vector<std::uint8_t> bytes(data, data + size);
    for (const bool repaired : {false, true}) {
        if (repaired)
            repair(bytes);
        const auto tape = wh::RecordingTape::open(folder.write("fuzz.whr", bytes.data(), bytes.size()));
        if (!tape)
            continue;
        (void)wh::verifyRecording(**tape);
        (void)wh::summarise(**tape, 20);
        const auto middle = (*tape)->info().first / 2 + (*tape)->info().last / 2;
        if (auto cursor = (*tape)->events(middle, wh::kNever)) {
            for (auto run = (*cursor)->next(); run && !run->empty(); run = (*cursor)->next())
                continue;
        }
    }
    return 0;
}
