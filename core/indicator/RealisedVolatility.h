// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/indicator/RollingSum.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace wh {

/// Realised volatility over a window of time: root of the sum of squared log returns between the last prices of even
/// steps of time (Andersen, Bollerslev, Diebold, Labys 2001). Steps without a price count as no move. O(1) per update.
class RealisedVolatility
{
public:
    /// @param window > 0, a whole number of steps  @param step > 0
    RealisedVolatility(DurationNs window, DurationNs step)
        : m_step(step), m_squares(static_cast<std::size_t>(std::max<DurationNs>(1, window / step)))
    {
        assert(window > 0 && step > 0);
    }

    /// @param price > 0; times must not run backwards (an earlier one counts as the latest)
    void update(TimeNs time, double price)
    {
        if (!m_hasPrice) {
            m_hasPrice = true;
            m_slot = time / m_step;
            m_base = m_price = price;
            return;
        }
        if (const TimeNs slot = time / m_step; slot > m_slot)
            close(slot);
        m_price = price;
    }
    /// Closes the steps that ended by `time`, without a new price.
    void advance(TimeNs time)
    {
        if (m_hasPrice && time / m_step > m_slot)
            close(time / m_step);
    }
    /// Σr² over the window.
    double variance() const { return std::max(0.0, m_squares.value()); }
    /// Standard deviation of the log return over the time that the closed steps cover.
    double volatility() const { return std::sqrt(variance()); }
    DurationNs covered() const { return static_cast<DurationNs>(m_squares.count()) * m_step; }
    double variancePerSecond() const
    {
        return m_squares.count() == 0 ? 0 : variance() / (static_cast<double>(covered()) * 1e-9);
    }
    double perSqrtSecond() const { return std::sqrt(variancePerSecond()); }
    /// As a share per year of 365.25 days.
    double annualised() const { return std::sqrt(variancePerSecond() * 31'557'600.0); }
    /// The whole window is covered.
    bool isReady() const { return m_squares.isReady(); }
    void reset()
    {
        m_squares.reset();
        m_hasPrice = false;
    }

private:
    void close(TimeNs slot)
    {
        const double ret = m_price == m_base ? 0.0 : std::log(m_price / m_base);
        m_squares.update(ret * ret);
        m_base = m_price;
        // A silence longer than the window leaves it all zero: no need to step through every one of its slots.
        const TimeNs silent = std::min<TimeNs>(slot - m_slot - 1, static_cast<TimeNs>(m_squares.period()));
        for (TimeNs i = 0; i < silent; ++i)
            m_squares.update(0);
        m_slot = slot;
    }

    DurationNs m_step;
    RollingSum<double> m_squares;
    bool m_hasPrice = false;
    TimeNs m_slot = 0;
    double m_base = 0;
    double m_price = 0;
};

} // namespace wh
