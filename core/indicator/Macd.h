// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/Ema.h"

namespace wh {

/// Moving average convergence/divergence: EMA(fast) − EMA(slow) of closes, its EMA(signal), and their difference.
/// The signal begins when the slow average is ready. Source: Gerald Appel; StockCharts ChartSchool, "MACD".
class Macd
{
public:
    explicit Macd(std::size_t fast = 12, std::size_t slow = 26, std::size_t signal = 9)
        : m_fast(fast), m_slow(slow), m_signal(signal)
    {}

    void update(double close)
    {
        m_fast.update(close);
        m_slow.update(close);
        if (m_fast.isReady() && m_slow.isReady())
            m_signal.update(line());
    }
    double line() const { return m_fast.value() - m_slow.value(); }
    double signal() const { return m_signal.value(); }
    double histogram() const { return line() - signal(); }
    bool isReady() const { return m_signal.isReady(); }
    void reset()
    {
        m_fast.reset();
        m_slow.reset();
        m_signal.reset();
    }

private:
    Ema m_fast;
    Ema m_slow;
    Ema m_signal;
};

} // namespace wh
