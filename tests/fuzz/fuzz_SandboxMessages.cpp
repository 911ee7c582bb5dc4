// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Report.h"
#include "core/base/Decimal.h"
#include "core/script/protocol/Frame.h"
#include "core/script/protocol/RunRecordCodec.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace wh;
using namespace wh::sandbox;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

/// Packets of a sandbox, each behind its size in two bytes. Whatever was read can be told again and reads as the same;
/// of a whole record a report can be made.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FrameReader frames;
    RunRecordReader record;
    while (size >= 2) {
        std::uint16_t length = 0;
        std::memcpy(&length, data, sizeof length);
        data += 2;
        size -= 2;
        const std::size_t taken = length < size ? length : size;
        const auto message = frames.add(std::as_bytes(std::span(data, taken)));
        data += taken;
        size -= taken;
        if (!message)
            return 0; // a host ends such a sandbox
        if (!*message)
            continue;
        const auto bytes = encode(**message);
        require(static_cast<bool>(bytes));
        const auto again = decode(kindOf(**message), *bytes);
        require(again && encode(*again) && *encode(*again) == *bytes);
        if (const auto* const part = std::get_if<RecordPart>(&**message)) {
            if (!record.add(part->bytes))
                return 0;
        }
    }
    auto whole = record.take();
    if (!whole)
        return 0;
    try {
        makeReport(*std::move(whole));
    } catch (const DecimalOverflow&) {
    }
    return 0;
}
