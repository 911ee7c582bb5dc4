// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BarSeries.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace wh::ui {

BarSeries::BarSeries(std::vector<Candle> bars, DurationNs interval) : m_bars(std::move(bars)), m_interval(interval)
{
    assert(interval > 0);
    m_times.reserve(m_bars.size());
    m_lows.reserve(m_bars.size());
    m_highs.reserve(m_bars.size());
    m_volumeBefore.reserve(m_bars.size() + 1);
    double volume = 0;
    for (const auto& bar : m_bars) {
        m_times.push_back(bar.openTime);
        m_lows.push_back(bar.low);
        m_highs.push_back(bar.high);
        m_volumeBefore.push_back(volume);
        volume += bar.volume;
    }
    m_volumeBefore.push_back(volume);
    assert(std::is_sorted(m_times.begin(), m_times.end()));
    m_pyramid = ExtremePyramid(m_lows, m_highs);
}

TimeRange BarSeries::extent() const
{
    return m_times.empty() ? TimeRange{} : TimeRange{m_times.front(), m_times.back() + m_interval};
}

IndexRange BarSeries::within(const TimeRange& range) const
{
    const auto first = indexAtOrAfter(range.from - m_interval + 1);
    return {first, std::max(first, indexAtOrAfter(range.to + 1, first))};
}

std::optional<std::size_t> BarSeries::at(TimeNs time) const
{
    const auto after = std::upper_bound(m_times.begin(), m_times.end(), time);
    if (after == m_times.begin() || time - *(after - 1) >= m_interval)
        return std::nullopt;
    return static_cast<std::size_t>(after - m_times.begin()) - 1;
}

Candle BarSeries::merged(std::size_t first, std::size_t last) const
{
    assert(first < last && last <= m_bars.size());
    const auto range = extremes(first, last);
    return {m_bars[first].openTime,
            m_bars[first].open,
            range.high,
            range.low,
            m_bars[last - 1].close,
            m_volumeBefore[last] - m_volumeBefore[first]};
}

std::size_t BarSeries::indexAtOrAfter(TimeNs time, std::size_t hint) const
{
    return ui::indexAtOrAfter(m_times, time, hint);
}

DurationNs widerInterval(DurationNs interval, DurationNs atLeast)
{
    constexpr std::array<DurationNs, 21> usual{
        kSecond,     5 * kSecond,  10 * kSecond, 15 * kSecond, 30 * kSecond, kMinute,   3 * kMinute,
        5 * kMinute, 15 * kMinute, 30 * kMinute, kHour,        2 * kHour,    4 * kHour, 6 * kHour,
        8 * kHour,   12 * kHour,   kDay,         3 * kDay,     7 * kDay,     14 * kDay, 28 * kDay};
    if (interval >= atLeast)
        return interval;
    for (const auto candidate : usual) {
        if (candidate >= atLeast && candidate > interval && candidate % interval == 0)
            return candidate;
    }
    DurationNs wide = interval;
    while (wide < atLeast && wide < INT64_MAX / 2)
        wide *= 2;
    return wide;
}

DurationNs roundInterval(DurationNs atLeast)
{
    constexpr std::array<DurationNs, 9> kShort{kMillisecond,       2 * kMillisecond,   5 * kMillisecond,
                                               10 * kMillisecond,  20 * kMillisecond,  50 * kMillisecond,
                                               100 * kMillisecond, 200 * kMillisecond, 500 * kMillisecond};
    for (const auto interval : kShort) {
        if (interval >= atLeast)
            return interval;
    }
    return widerInterval(kSecond, atLeast);
}

} // namespace wh::ui
