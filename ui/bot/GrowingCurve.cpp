// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/GrowingCurve.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace wh::ui {

void GrowingCurve::append(TimeNs time, double value)
{
    if (!m_times.empty() && time < m_times.back())
        return;
    if (!m_times.empty() && time == m_times.back()) {
        m_values.back() = value;
        return;
    }
    m_times.push_back(time);
    m_values.push_back(value);
    if (m_times.size() > m_most)
        thin();
}

void GrowingCurve::breakOff()
{
    if (m_times.empty() || std::isnan(m_values.back()))
        return;
    m_times.push_back(m_times.back() + 1);
    m_values.push_back(std::numeric_limits<double>::quiet_NaN());
}

void GrowingCurve::prepend(const Points& points)
{
    const auto end = m_times.empty()
                         ? points.end()
                         : std::lower_bound(points.begin(), points.end(), m_times.front(),
                                            [](const auto& point, TimeNs time) { return point.first < time; });
    const auto count = static_cast<std::size_t>(end - points.begin());
    std::vector<TimeNs> times;
    std::vector<double> values;
    times.reserve(count + m_times.size());
    values.reserve(count + m_values.size());
    for (auto point = points.begin(); point != end; ++point) {
        times.push_back(point->first);
        values.push_back(point->second);
    }
    times.insert(times.end(), m_times.begin(), m_times.end());
    values.insert(values.end(), m_values.begin(), m_values.end());
    m_times = std::move(times);
    m_values = std::move(values);
    while (m_times.size() > m_most)
        thin();
}

void GrowingCurve::clear()
{
    m_times.clear();
    m_values.clear();
}

std::optional<TimeNs> GrowingCurve::first() const
{
    return m_times.empty() ? std::nullopt : std::optional(m_times.front());
}

std::optional<TimeNs> GrowingCurve::last() const
{
    return m_times.empty() ? std::nullopt : std::optional(m_times.back());
}

std::optional<TimeNs> GrowingCurve::lastBefore(TimeNs time) const
{
    auto at = static_cast<std::size_t>(std::lower_bound(m_times.begin(), m_times.end(), time) - m_times.begin());
    while (at > 0 && std::isnan(m_values[at - 1]))
        --at;
    return at == 0 ? std::nullopt : std::optional(m_times[at - 1]);
}

std::optional<double> GrowingCurve::value() const
{
    return m_values.empty() || std::isnan(m_values.back()) ? std::nullopt : std::optional(m_values.back());
}

std::vector<double> GrowingCurve::valuesSince(TimeNs from) const
{
    const auto at = std::lower_bound(m_times.begin(), m_times.end(), from) - m_times.begin();
    return {m_values.begin() + at, m_values.end()};
}

SeriesPtr GrowingCurve::series(TimeNs until, const std::vector<IdleSpan>& idle) const
{
    if (m_times.empty())
        return nullptr;
    auto times = m_times;
    auto values = m_values;
    if (until > times.back() && !std::isnan(values.back())) {
        times.push_back(until);
        values.push_back(values.back());
    }
    breakIn(idle, times, values);
    return std::make_shared<const Series>(std::move(times), std::move(values));
}

/// Of the older half: of every four points the lowest and the highest; gaps stay.
void GrowingCurve::thin()
{
    std::vector<TimeNs> times;
    std::vector<double> values;
    const auto keep = [&](std::size_t at) {
        times.push_back(m_times[at]);
        values.push_back(m_values[at]);
    };
    constexpr std::size_t kGroup = 4;
    const std::size_t half = m_times.size() / 2;
    std::size_t at = 0;
    while (at < half) {
        std::size_t end = at;
        while (end < half && end < at + kGroup && !std::isnan(m_values[end]))
            ++end;
        if (end == at) { // a gap
            if (values.empty() || !std::isnan(values.back()))
                keep(at);
            ++at;
            continue;
        }
        const auto [low, high] = std::minmax_element(m_values.begin() + static_cast<std::ptrdiff_t>(at),
                                                     m_values.begin() + static_cast<std::ptrdiff_t>(end));
        const auto lowAt = static_cast<std::size_t>(low - m_values.begin());
        const auto highAt = static_cast<std::size_t>(high - m_values.begin());
        keep(std::min(lowAt, highAt));
        if (lowAt != highAt)
            keep(std::max(lowAt, highAt));
        at = end;
    }
    times.insert(times.end(), m_times.begin() + static_cast<std::ptrdiff_t>(half), m_times.end());
    values.insert(values.end(), m_values.begin() + static_cast<std::ptrdiff_t>(half), m_values.end());
    m_times = std::move(times);
    m_values = std::move(values);
}

} // namespace wh::ui
