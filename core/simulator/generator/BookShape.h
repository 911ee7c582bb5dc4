// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Side.h"
#include "core/simulator/generator/GeneratedMarket.h"

#include <cstddef>
#include <vector>

namespace wh {

/// A generated book's geometry and quantities in ticks and lots. Levels lie on a fixed grid: bids at multiples of the
/// spacing, asks the spread above them; so levels keep their price, and their place in the queue, while the book moves.
struct BookShape
{
    std::size_t levels = 1; ///< per side
    Ticks spacing = 1;
    Ticks spread = 1;
    std::vector<double> mean; ///< lots by distance from the touch
    double noise = 0;
    double startTicks = 0; ///< the start price

    explicit BookShape(const GeneratedMarket& market);

    /// Grid prices: `at` counts spacings, from 0.
    Ticks price(Side side, std::int64_t at) const { return at * spacing + (side == Side::Sell ? spread : 0); }
    /// Where the best bid stands when the fundamental price is exp(log) of the start price: the mid comes as near to it
    /// as the grid lets it. Guarded: the lowest bid never falls below one spacing, the highest ask never above the
    /// range of a tape.
    std::int64_t centreAt(double log) const;
    std::int64_t lowestCentre() const { return static_cast<std::int64_t>(levels); }
};

} // namespace wh
