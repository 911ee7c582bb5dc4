// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/Series.h"

#include <vector>

namespace wh::ui {

/// One candle in prices, for drawing; exact texts come from ticks where they are shown.
struct Candle
{
    TimeNs openTime = 0;
    double open = 0;
    double high = 0;
    double low = 0;
    double close = 0;
    double volume = 0;

    bool operator==(const Candle&) const = default;
};

/// Candles of one interval, in the order of time, with gaps where nothing traded. Immutable, any thread.
class BarSeries
{
public:
    /// @param interval  nanoseconds from open to close, > 0
    BarSeries(std::vector<Candle> bars, DurationNs interval);
    BarSeries(const BarSeries&) = delete;
    BarSeries& operator=(const BarSeries&) = delete;

    std::size_t size() const { return m_bars.size(); }
    const Candle& operator[](std::size_t index) const { return m_bars[index]; }
    DurationNs interval() const { return m_interval; }
    /// From the first open to the last close.
    TimeRange extent() const;
    /// Bars that are open at some moment of the range.
    IndexRange within(const TimeRange& range) const;
    /// The bar that is open at that moment.
    std::optional<std::size_t> at(TimeNs time) const;
    ValueRange extremes(std::size_t first, std::size_t last) const { return m_pyramid.extremes(first, last); }
    /// The bars [first, last), at least one, as a single candle.
    Candle merged(std::size_t first, std::size_t last) const;
    std::size_t indexAtOrAfter(TimeNs time, std::size_t hint = 0) const;

private:
    std::vector<Candle> m_bars;
    DurationNs m_interval;
    std::vector<TimeNs> m_times;
    std::vector<double> m_lows;
    std::vector<double> m_highs;
    std::vector<double> m_volumeBefore; ///< of all bars before this one
    ExtremePyramid m_pyramid;
};
using BarSeriesPtr = std::shared_ptr<const BarSeries>;

/// The shortest usual interval (1 s, 5 s, …, 1 min, …, 1 d, 7 d, then doublings) that is a multiple of `interval` and
/// at least `atLeast`.
DurationNs widerInterval(DurationNs interval, DurationNs atLeast);

/// The shortest round length for candles (1 ms, 2 ms, 5 ms, …, 500 ms, and from a second on the usual ones) that is at
/// least `atLeast`.
DurationNs roundInterval(DurationNs atLeast);

} // namespace wh::ui
