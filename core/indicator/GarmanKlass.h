// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/RollingSum.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wh {

/// Variance per bar from its range: mean over `period` bars of ½·ln(H/L)² − (2·ln2 − 1)·ln(C/O)².
/// Source: Garman and Klass, "On the Estimation of Security Price Volatilities from Historical Data" (1980).
class GarmanKlass
{
public:
    explicit GarmanKlass(std::size_t period) : m_sum(period) {}

    /// @param low > 0; low <= open, close <= high
    void update(double open, double high, double low, double close)
    {
        const double range = std::log(high / low);
        const double change = std::log(close / open);
        m_sum.update(0.5 * range * range - (2 * std::numbers::ln2 - 1) * change * change);
    }
    /// Variance of the log return over one bar; 0 before the first.
    double variance() const
    {
        return m_sum.count() == 0 ? 0 : std::max(0.0, m_sum.value() / static_cast<double>(m_sum.count()));
    }
    double volatility() const { return std::sqrt(variance()); }
    bool isReady() const { return m_sum.isReady(); }
    void reset() { m_sum.reset(); }

private:
    RollingSum<double> m_sum;
};

} // namespace wh
