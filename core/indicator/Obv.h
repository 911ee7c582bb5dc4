// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/RollingSum.h"

namespace wh {

/// On-balance volume: a bar's volume is added when it closes higher, taken away when lower. Begins at 0 with the first
/// bar. Source: Joseph Granville, Granville's New Key to Stock Market Profits (1963).
class Obv
{
public:
    void update(double close, double volume)
    {
        if (m_hasClose && close != m_close)
            m_sum.add(close > m_close ? volume : -volume);
        m_close = close;
        m_hasClose = true;
    }
    double value() const { return m_sum.value(); }
    bool isReady() const { return m_hasClose; }
    void reset() { *this = {}; }

private:
    CompensatedSum m_sum;
    double m_close = 0;
    bool m_hasClose = false;
};

} // namespace wh
