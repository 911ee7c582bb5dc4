// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/RollingExtreme.h"

namespace wh {

/// Fast stochastic %K, 0 to 100: where the close stands between the lowest low and the highest high of `period` bars.
/// A range of zero reads 50. Source: George Lane; StockCharts ChartSchool, "Stochastic Oscillator".
class StochasticK
{
public:
    explicit StochasticK(std::size_t period = 14) : m_low(period), m_high(period) {}

    void update(double high, double low, double close)
    {
        m_high.update(high);
        m_low.update(low);
        const double bottom = m_low.value();
        const double range = m_high.value() - bottom;
        m_value = range > 0 ? 100 * (close - bottom) / range : 50;
    }
    double value() const { return m_value; }
    bool isReady() const { return m_low.isReady(); }
    void reset()
    {
        m_low.reset();
        m_high.reset();
        m_value = 50;
    }

private:
    RollingMin m_low;
    RollingMax m_high;
    double m_value = 50;
};

} // namespace wh
