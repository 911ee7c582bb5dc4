// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Tape.h"

#include <memory>
#include <string>
#include <vector>

namespace wh::bench {

/// The market that everything is measured on: a real recording where the shared recordings lie, a generated one else.
struct BenchMarket
{
    std::string name;
    TapeInfo info;
    std::vector<MarketEvent> events;           ///< the tape, several times over, so that it does not fit a cache
    std::shared_ptr<const MemoryTape> tape;    ///< of all `events`
    std::shared_ptr<const MemoryTape> oneTape; ///< of one pass
    std::shared_ptr<const MemoryTape> bars;    ///< 1-minute candles of ten years
};

/// Loaded once, at the first call. Ends the program with a message where nothing can be made.
const BenchMarket& benchMarket();

/// The most memory that this process has held, in MiB.
double peakMemoryMiB();

} // namespace wh::bench
