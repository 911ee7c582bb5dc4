// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <cstddef>
#include <type_traits>
#include <vector>

namespace wh {

/// Sum of doubles whose rounding errors are carried along (Knuth's TwoSum, 1997, section 4.2.2), so that millions of
/// additions and subtractions leave no drift. Values must be finite.
class CompensatedSum
{
public:
    void add(double value)
    {
        const double sum = m_sum + value;
        const double part = sum - m_sum;
        m_error += (m_sum - (sum - part)) + (value - part);
        m_sum = sum;
    }
    double value() const { return m_sum + m_error; }
    void reset() { *this = {}; }

private:
    double m_sum = 0;
    double m_error = 0;
};

/// Sum of the last `period` values, O(1) per update. Whole numbers (ticks, lots) are summed exactly, doubles
/// compensated. Owned by one strategy or chart; one thread.
template<typename T>
class RollingSum
{
public:
    /// @param period number of values, at least 1
    explicit RollingSum(std::size_t period) : m_values(period) { assert(period > 0); }

    void update(T value)
    {
        T& slot = m_values[m_next];
        if (m_count == m_values.size())
            add(-slot);
        else
            ++m_count;
        add(value);
        slot = value;
        if (++m_next == m_values.size())
            m_next = 0;
    }
    T value() const
    {
        if constexpr (std::is_integral_v<T>)
            return m_sum;
        else
            return m_sum.value();
    }
    std::size_t count() const { return m_count; }
    std::size_t period() const { return m_values.size(); }
    bool isReady() const { return m_count == m_values.size(); }
    void reset()
    {
        m_sum = {};
        m_next = m_count = 0;
    }

private:
    void add(T value)
    {
        if constexpr (std::is_integral_v<T>)
            m_sum += value;
        else
            m_sum.add(value);
    }

    std::vector<T> m_values;
    std::conditional_t<std::is_integral_v<T>, T, CompensatedSum> m_sum{};
    std::size_t m_next = 0;
    std::size_t m_count = 0;
};

} // namespace wh
