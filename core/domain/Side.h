// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace wh {

/// A price as a whole number of an instrument's ticks. May be 0 or negative only where a value says so.
using Ticks = std::int64_t;
/// A price in half ticks: the mid of two prices is exact in it. halfTicks = 2·ticks.
using HalfTicks = std::int64_t;
/// A quantity as a whole number of an instrument's lots; signed where it is a position.
using Lots = std::int64_t;

enum class Side : std::uint8_t { Buy, Sell };

constexpr Side opposite(Side side)
{
    return side == Side::Buy ? Side::Sell : Side::Buy;
}
/// +1 for a buy, -1 for a sell.
constexpr std::int64_t signOf(Side side)
{
    return side == Side::Buy ? 1 : -1;
}
constexpr const char* toString(Side side)
{
    return side == Side::Buy ? "buy" : "sell";
}

} // namespace wh
