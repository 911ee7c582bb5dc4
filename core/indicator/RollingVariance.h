// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/SlidingAggregate.h"

#include <cmath>

namespace wh {

/// Count, mean and sum of squared deviations, merged without cancellation.
/// Source: Chan, Golub, LeVeque, "Updating formulae and a pairwise algorithm for computing sample variances" (1979).
struct Moments
{
    double count = 0;
    double mean = 0;
    double squares = 0; ///< Σ(x − mean)²

    static Moments of(double value) { return {1, value, 0}; }
    static Moments merge(const Moments& a, const Moments& b)
    {
        if (a.count == 0 || b.count == 0)
            return a.count == 0 ? b : a;
        const double count = a.count + b.count;
        const double distance = b.mean - a.mean;
        return {count, a.mean + distance * (b.count / count),
                a.squares + b.squares + distance * distance * (a.count * b.count / count)};
    }
};

/// Mean, variance and standard deviation of the last `period` values; stable for a large mean and without drift.
/// Amortised O(1).
class RollingVariance
{
public:
    explicit RollingVariance(std::size_t period) : m_window(period) {}

    void update(double value) { m_window.update(value); }
    double mean() const { return m_window.value().mean; }
    /// Divided by n; 0 before the first value.
    double populationVariance() const
    {
        const Moments moments = m_window.value();
        return moments.count > 0 ? moments.squares / moments.count : 0;
    }
    /// Divided by n − 1; 0 before the second value.
    double sampleVariance() const
    {
        const Moments moments = m_window.value();
        return moments.count > 1 ? moments.squares / (moments.count - 1) : 0;
    }
    double populationStdev() const { return std::sqrt(populationVariance()); }
    double sampleStdev() const { return std::sqrt(sampleVariance()); }
    bool isReady() const { return m_window.isReady(); }
    void reset() { m_window.reset(); }

private:
    SlidingAggregate<Moments> m_window;
};

} // namespace wh
