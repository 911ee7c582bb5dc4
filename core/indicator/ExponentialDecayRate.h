// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace wh {

/// Events (or quantity) per second with exponentially fading memory: Σ w_i·x_i over ∫w with w = 2^(−age ÷ half-life).
/// The integral begins with the first observation, so that a young estimate is not too low.
class ExponentialDecayRate
{
public:
    /// @param halfLife > 0
    explicit ExponentialDecayRate(DurationNs halfLife)
        : m_decay(0.6931471805599453 / (static_cast<double>(halfLife) * 1e-9))
    {
        assert(halfLife > 0);
    }

    /// Begins to observe, without an event.
    void start(TimeNs time)
    {
        if (!m_started) {
            m_started = true;
            m_start = m_time = time;
        }
    }
    void update(TimeNs time, double amount = 1)
    {
        start(time);
        fade(time);
        m_sum += amount;
    }
    /// Per second, at `time`; 0 before any time has passed.
    double value(TimeNs time) const
    {
        if (!m_started || time <= m_start)
            return 0;
        const double age = static_cast<double>(std::max(time, m_time) - m_start) * 1e-9;
        const double sum = m_sum * keep(time);
        return sum * m_decay / -std::expm1(-m_decay * age);
    }
    bool isReady() const { return m_started && m_time > m_start; }
    void reset()
    {
        m_started = false;
        m_sum = 0;
    }

private:
    double keep(TimeNs time) const
    {
        return time <= m_time ? 1.0 : std::exp(-m_decay * static_cast<double>(time - m_time) * 1e-9);
    }
    void fade(TimeNs time)
    {
        m_sum *= keep(time);
        m_time = std::max(m_time, time);
    }

    double m_decay; // 1/s
    bool m_started = false;
    TimeNs m_start = 0;
    TimeNs m_time = 0;
    double m_sum = 0;
};

} // namespace wh
