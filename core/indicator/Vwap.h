// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/RollingSum.h"

namespace wh {

/// Volume-weighted average price of all trades since the start or the last reset (a session's VWAP).
class Vwap
{
public:
    void update(double price, double quantity)
    {
        m_value.add(price * quantity);
        m_quantity.add(quantity);
    }
    /// 0 before the first trade.
    double value() const { return isReady() ? m_value.value() / m_quantity.value() : 0; }
    double quantity() const { return m_quantity.value(); }
    bool isReady() const { return m_quantity.value() > 0; }
    void reset() { *this = {}; }

private:
    CompensatedSum m_value;
    CompensatedSum m_quantity;
};

/// VWAP of the last `period` trades or bars. O(1), without drift.
class RollingVwap
{
public:
    explicit RollingVwap(std::size_t period) : m_value(period), m_quantity(period) {}

    void update(double price, double quantity)
    {
        m_value.update(price * quantity);
        m_quantity.update(quantity);
    }
    /// 0 where nothing was traded.
    double value() const { return m_quantity.value() > 0 ? m_value.value() / m_quantity.value() : 0; }
    bool isReady() const { return m_quantity.isReady(); }
    void reset()
    {
        m_value.reset();
        m_quantity.reset();
    }

private:
    RollingSum<double> m_value;
    RollingSum<double> m_quantity;
};

} // namespace wh
