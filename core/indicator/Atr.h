// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/WilderAverage.h"

#include <algorithm>
#include <cmath>

namespace wh {

/// Average true range: Wilder's smoothing of max(high − low, |high − last close|, |low − last close|); the first bar
/// counts with high − low. Source: Wilder (1978).
class Atr
{
public:
    explicit Atr(std::size_t period = 14) : m_average(period) {}

    void update(double high, double low, double close)
    {
        m_range = high - low;
        if (m_hasClose)
            m_range = std::max({m_range, std::abs(high - m_close), std::abs(low - m_close)});
        m_average.update(m_range);
        m_close = close;
        m_hasClose = true;
    }
    double trueRange() const { return m_range; }
    double value() const { return m_average.value(); }
    bool isReady() const { return m_average.isReady(); }
    void reset()
    {
        m_average.reset();
        m_hasClose = false;
        m_range = 0;
    }

private:
    WilderAverage m_average;
    double m_range = 0;
    double m_close = 0;
    bool m_hasClose = false;
};

} // namespace wh
