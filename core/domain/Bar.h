// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/domain/Side.h"

#include <cstdint>
#include <type_traits>

namespace wh {

/// One candle: 32 bytes, the same in memory and in a file (little endian). The interval belongs to the series; the bar
/// is known at openTime + interval and not before. low <= open, close <= high. A value, any thread.
struct Bar
{
    TimeNs openTime = 0;
    std::uint32_t open = 0; ///< ticks, like the next three
    std::uint32_t high = 0;
    std::uint32_t low = 0;
    std::uint32_t close = 0;
    Lots volume = 0; ///< base quantity traded in the interval

    constexpr bool operator==(const Bar&) const = default;
};
static_assert(sizeof(Bar) == 32 && std::is_trivially_copyable_v<Bar>);

inline constexpr Ticks kMaxBarTicks = UINT32_MAX;

/// A print, as a strategy sees it.
struct Trade
{
    TimeNs venueTime = 0;
    TimeNs receiveTime = 0;
    Side taker = Side::Buy;
    Ticks price = 0;
    Lots quantity = 0;

    constexpr bool operator==(const Trade&) const = default;
};

} // namespace wh
