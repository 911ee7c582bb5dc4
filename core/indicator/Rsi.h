// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/WilderAverage.h"

#include <algorithm>

namespace wh {

/// Relative strength index, 0 to 100: 100 − 100/(1 + mean gain ÷ mean loss), both smoothed as Wilder does. Ready after
/// period + 1 closes. A market that did not move reads 50. Source: Wilder (1978).
class Rsi
{
public:
    explicit Rsi(std::size_t period = 14) : m_gain(period), m_loss(period) {}

    void update(double close)
    {
        if (m_hasLast) {
            const double change = close - m_last;
            m_gain.update(std::max(change, 0.0));
            m_loss.update(std::max(-change, 0.0));
        }
        m_last = close;
        m_hasLast = true;
    }
    double value() const
    {
        const double sum = m_gain.value() + m_loss.value();
        return sum > 0 ? 100.0 * m_gain.value() / sum : 50.0;
    }
    bool isReady() const { return m_gain.isReady(); }
    void reset()
    {
        m_gain.reset();
        m_loss.reset();
        m_hasLast = false;
    }

private:
    WilderAverage m_gain;
    WilderAverage m_loss;
    double m_last = 0;
    bool m_hasLast = false;
};

} // namespace wh
