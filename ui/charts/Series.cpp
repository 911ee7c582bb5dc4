// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Series.h"

#include <algorithm>
#include <cassert>

namespace wh::ui {

std::size_t indexAtOrAfter(std::span<const TimeNs> times, TimeNs time, std::size_t hint)
{
    // Strides that double until they pass the time, then a search within the last one.
    std::size_t low = std::min(hint, times.size());
    if (low > 0 && times[low - 1] >= time)
        low = 0;
    std::size_t stride = 1;
    std::size_t high = low;
    while (high < times.size() && times[high] < time) {
        low = high + 1;
        high += stride;
        stride *= 2;
    }
    high = std::min(high, times.size());
    const auto begin = times.begin();
    return static_cast<std::size_t>(
        std::lower_bound(begin + static_cast<std::ptrdiff_t>(low), begin + static_cast<std::ptrdiff_t>(high), time) -
        begin);
}

Series::Series(std::vector<TimeNs> times, std::vector<double> values)
    : m_ownTimes(std::move(times))
    , m_ownValues(std::move(values))
    , m_times(m_ownTimes)
    , m_values(m_ownValues)
    , m_pyramid(m_values, m_values)
{
    assert(m_times.size() == m_values.size());
    assert(std::is_sorted(m_times.begin(), m_times.end()));
}

Series::Series(std::shared_ptr<const void> owner, std::span<const TimeNs> times, std::span<const double> values)
    : m_owner(std::move(owner)), m_times(times), m_values(values), m_pyramid(values, values)
{
    assert(m_times.size() == m_values.size());
    assert(std::is_sorted(m_times.begin(), m_times.end()));
}

TimeRange Series::extent() const
{
    return m_times.empty() ? TimeRange{} : TimeRange{m_times.front(), m_times.back()};
}

IndexRange Series::within(const TimeRange& range) const
{
    const auto first = indexAtOrAfter(m_times, range.from);
    const auto last = range.to == kNever ? m_times.size() : indexAtOrAfter(m_times, range.to + 1, first);
    return {first, std::max(first, last)};
}

std::optional<std::size_t> Series::lastAt(TimeNs time) const
{
    const auto after = std::upper_bound(m_times.begin(), m_times.end(), time);
    if (after == m_times.begin())
        return std::nullopt;
    return static_cast<std::size_t>(after - m_times.begin()) - 1;
}

} // namespace wh::ui
