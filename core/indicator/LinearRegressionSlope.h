// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/SlidingAggregate.h"

namespace wh {

/// Slope and end of the least-squares line through the last `period` values at even steps. Kept as central moments
/// merged by block, so it neither drifts nor cancels. Amortised O(1).
class LinearRegressionSlope
{
public:
    explicit LinearRegressionSlope(std::size_t period) : m_window(period) {}

    void update(double value) { m_window.update(value); }
    /// Change of the value per step; 0 before the second value.
    double slope() const
    {
        const Line line = m_window.value();
        return line.count > 1 ? line.product / (line.count * (line.count * line.count - 1) / 12) : 0;
    }
    /// The line's value at the latest step.
    double end() const
    {
        const Line line = m_window.value();
        return line.mean + slope() * (line.count - 1) / 2;
    }
    bool isReady() const { return m_window.isReady(); }
    void reset() { m_window.reset(); }

private:
    struct Line
    {
        double count = 0;
        double mean = 0;
        double product = 0; // Σ(x − mean x)(y − mean y), x the step

        static Line of(double value) { return {1, value, 0}; }
        static Line merge(const Line& a, const Line& b)
        {
            if (a.count == 0 || b.count == 0)
                return a.count == 0 ? b : a;
            const double count = a.count + b.count;
            const double distance = b.mean - a.mean;
            // The centres of two neighbouring blocks lie count/2 steps apart.
            return {count, a.mean + distance * (b.count / count),
                    a.product + b.product + distance * (a.count * b.count / count) * (count / 2)};
        }
    };
    SlidingAggregate<Line> m_window;
};

} // namespace wh
