// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Task.h"
#include "core/domain/Side.h"
#include "core/simulator/generator/GeneratedMarket.h"

#include <cstddef>
#include <vector>

namespace wh {

/// Where the price of a generated market goes, from its start on.
struct MarketPath
{
    struct Point
    {
        TimeNs time = 0;   ///< at the venue; of a candle its opening
        HalfTicks mid = 0; ///< in half ticks; of a candle its close
        bool operator==(const Point&) const = default;
    };
    std::vector<Point> points; ///< after each step of the book, or of each candle; none while the feed is down
    bool isWhole = true;       ///< else it is the beginning
};

/// The path that a recording of this market has: made by the same generator, whose events are thrown away. Stops after
/// `most` steps or candles. Any thread.
/// @return the first of market.mistakes(), task.cancelled
Result<MarketPath> pathOf(const GeneratedMarket& market, std::size_t most, const TaskControl& control = {});

} // namespace wh
