// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/SlidingAggregate.h"

#include <algorithm>
#include <limits>

namespace wh {

namespace detail {
struct Lowest
{
    double number = std::numeric_limits<double>::infinity();
    static Lowest of(double value) { return {value}; }
    static Lowest merge(const Lowest& a, const Lowest& b) { return {std::min(a.number, b.number)}; }
};
struct Highest
{
    double number = -std::numeric_limits<double>::infinity();
    static Highest of(double value) { return {value}; }
    static Highest merge(const Highest& a, const Highest& b) { return {std::max(a.number, b.number)}; }
};
} // namespace detail

/// Least of the last `period` values, amortised O(1); +infinity before the first.
class RollingMin
{
public:
    explicit RollingMin(std::size_t period) : m_window(period) {}
    void update(double value) { m_window.update(value); }
    double value() const { return m_window.value().number; }
    bool isReady() const { return m_window.isReady(); }
    void reset() { m_window.reset(); }

private:
    SlidingAggregate<detail::Lowest> m_window;
};

/// Greatest of the last `period` values, amortised O(1); -infinity before the first.
class RollingMax
{
public:
    explicit RollingMax(std::size_t period) : m_window(period) {}
    void update(double value) { m_window.update(value); }
    double value() const { return m_window.value().number; }
    bool isReady() const { return m_window.isReady(); }
    void reset() { m_window.reset(); }

private:
    SlidingAggregate<detail::Highest> m_window;
};

} // namespace wh
