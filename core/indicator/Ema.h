// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <cstddef>

namespace wh {

/// Exponential moving average with multiplier 2/(period+1), begun with the simple mean of the first `period` values.
/// Source: StockCharts ChartSchool, "Moving Averages - Simple and Exponential".
class Ema
{
public:
    explicit Ema(std::size_t period) : Ema(period, 2.0 / (static_cast<double>(period) + 1.0)) {}
    /// @param period values in the simple mean that begins it, at least 1  @param alpha weight of a new value, in (0,
    /// 1]
    Ema(std::size_t period, double alpha) : m_period(period), m_alpha(alpha)
    {
        assert(period > 0 && alpha > 0 && alpha <= 1);
    }

    void update(double value)
    {
        if (m_count >= m_period) {
            m_value += m_alpha * (value - m_value);
            return;
        }
        m_sum += value;
        m_value = m_sum / static_cast<double>(++m_count);
    }
    /// While warming up the mean so far; 0 before the first value.
    double value() const { return m_value; }
    bool isReady() const { return m_count >= m_period; }
    void reset()
    {
        m_count = 0;
        m_sum = m_value = 0;
    }

private:
    std::size_t m_period;
    double m_alpha;
    std::size_t m_count = 0;
    double m_sum = 0;
    double m_value = 0;
};

} // namespace wh
