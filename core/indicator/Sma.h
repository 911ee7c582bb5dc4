// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/RollingSum.h"

namespace wh {

/// Simple moving average: mean of the last `period` values; of those seen so far while warming up. O(1), without drift.
class Sma
{
public:
    explicit Sma(std::size_t period) : m_sum(period) {}

    void update(double value) { m_sum.update(value); }
    /// 0 before the first value.
    double value() const { return m_sum.count() == 0 ? 0 : m_sum.value() / static_cast<double>(m_sum.count()); }
    bool isReady() const { return m_sum.isReady(); }
    void reset() { m_sum.reset(); }

private:
    RollingSum<double> m_sum;
};

} // namespace wh
