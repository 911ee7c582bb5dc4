// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <vector>

namespace wh {

/// Exact quantiles of the last `period` values: O(1) per update, O(period) per question. For values that are watched
/// (latencies), not traded on.
class RollingQuantile
{
public:
    explicit RollingQuantile(std::size_t period) : m_values(period)
    {
        assert(period > 0);
        m_sorted.reserve(period);
    }

    void update(double value)
    {
        m_values[m_next] = value;
        m_next = m_next + 1 == m_values.size() ? 0 : m_next + 1;
        m_count = std::min(m_count + 1, m_values.size());
    }
    /// Nearest rank: the least value with at least `share` (0 to 1) of the values at or below it; 0 before the first.
    double value(double share) const
    {
        if (m_count == 0)
            return 0;
        m_sorted.assign(m_values.begin(), m_values.begin() + static_cast<std::ptrdiff_t>(m_count));
        const auto rank = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(m_count)));
        const auto at = m_sorted.begin() + std::clamp<std::ptrdiff_t>(rank - 1, 0, std::ssize(m_sorted) - 1);
        std::nth_element(m_sorted.begin(), at, m_sorted.end());
        return *at;
    }
    std::size_t count() const { return m_count; }
    bool isReady() const { return m_count > 0; }
    void reset() { m_next = m_count = 0; }

private:
    std::vector<double> m_values;
    mutable std::vector<double> m_sorted;
    std::size_t m_next = 0;
    std::size_t m_count = 0;
};

} // namespace wh
