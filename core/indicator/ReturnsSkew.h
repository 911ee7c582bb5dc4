// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/SlidingAggregate.h"

#include <cmath>

namespace wh {

/// Moments up to the third, merged without cancellation. Source: Pébay, "Formulas for robust, one-pass parallel
/// computation of covariances and arbitrary-order statistical moments", SAND2008-6212, eq. 2.1.
struct ThirdMoments
{
    double count = 0;
    double mean = 0;
    double squares = 0; ///< Σ(x − mean)²
    double cubes = 0;   ///< Σ(x − mean)³

    static ThirdMoments of(double value) { return {1, value, 0, 0}; }
    static ThirdMoments merge(const ThirdMoments& a, const ThirdMoments& b)
    {
        if (a.count == 0 || b.count == 0)
            return a.count == 0 ? b : a;
        const double count = a.count + b.count;
        const double d = b.mean - a.mean;
        const double product = a.count * b.count;
        return {count, a.mean + d * (b.count / count), a.squares + b.squares + d * d * (product / count),
                a.cubes + b.cubes + d * d * d * (product * (a.count - b.count) / (count * count)) +
                    3 * d * (a.count * b.squares - b.count * a.squares) / count};
    }
};

/// Skewness (population, m3/m2^1.5) of the last `period` log returns. Amortised O(1).
class ReturnsSkew
{
public:
    explicit ReturnsSkew(std::size_t period) : m_window(period) {}

    /// @param price > 0
    void update(double price)
    {
        if (m_last > 0)
            m_window.update(std::log(price / m_last));
        m_last = price;
    }
    /// 0 where all returns are equal.
    double value() const
    {
        const ThirdMoments moments = m_window.value();
        if (moments.count == 0 || moments.squares <= 0)
            return 0;
        const double variance = moments.squares / moments.count;
        return moments.cubes / moments.count / (variance * std::sqrt(variance));
    }
    /// period + 1 prices.
    bool isReady() const { return m_window.isReady(); }
    void reset()
    {
        m_window.reset();
        m_last = 0;
    }

private:
    SlidingAggregate<ThirdMoments> m_window;
    double m_last = 0;
};

} // namespace wh
