// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/Ema.h"

namespace wh {

/// Wilder's smoothing: an EMA with multiplier 1/period, begun with the simple mean of the first `period` values.
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems (1978).
class WilderAverage
{
public:
    explicit WilderAverage(std::size_t period) : m_average(period, 1.0 / static_cast<double>(period)) {}

    void update(double value) { m_average.update(value); }
    double value() const { return m_average.value(); }
    bool isReady() const { return m_average.isReady(); }
    void reset() { m_average.reset(); }

private:
    Ema m_average;
};

} // namespace wh
