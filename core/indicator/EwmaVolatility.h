// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <cassert>
#include <cmath>

namespace wh {

/// Volatility of log returns with exponential weights, for samples at any distance in time:
/// σ² = Σ w_i·r_i² / Σ w_i·Δt_i with w_i = 2^(−age ÷ half-life). For even spacing this is RiskMetrics'
/// σ²_t = λσ²_{t−1} + (1−λ)r²_t, with the weights normalised so that the first sample carries no more than its share.
/// Source: J.P. Morgan/Reuters, RiskMetrics Technical Document (1996), section 5.2.
class EwmaVolatility
{
public:
    /// @param halfLife > 0
    explicit EwmaVolatility(DurationNs halfLife) : m_halfLife(static_cast<double>(halfLife) * 1e-9)
    {
        assert(halfLife > 0);
    }

    /// @param price > 0; a sample that is not later than the last one is ignored
    void update(TimeNs time, double price)
    {
        if (!m_hasPrice) {
            m_hasPrice = true;
            m_time = time;
            m_price = price;
            return;
        }
        if (time <= m_time)
            return;
        const double seconds = static_cast<double>(time - m_time) * 1e-9;
        const double keep = std::exp2(-seconds / m_halfLife);
        const double ret = price == m_price ? 0.0 : std::log(price / m_price);
        m_squares = m_squares * keep + ret * ret;
        m_weight = m_weight * keep + seconds;
        m_seen += seconds;
        m_time = time;
        m_price = price;
    }
    /// Variance of the log return per second; 0 before the second sample.
    double variancePerSecond() const { return m_weight > 0 ? m_squares / m_weight : 0; }
    double perSqrtSecond() const { return std::sqrt(variancePerSecond()); }
    /// Standard deviation of the log return that is expected over `horizon`.
    double over(DurationNs horizon) const
    {
        return std::sqrt(variancePerSecond() * static_cast<double>(horizon) * 1e-9);
    }
    /// As a share per year of 365.25 days.
    double annualised() const { return std::sqrt(variancePerSecond() * 31'557'600.0); }
    /// How much time the samples span.
    DurationNs observed() const { return static_cast<DurationNs>(m_seen * 1e9); }
    /// One return at least.
    bool isReady() const { return m_weight > 0; }
    void reset()
    {
        m_hasPrice = false;
        m_squares = m_weight = m_seen = 0;
    }

private:
    double m_halfLife; // seconds
    bool m_hasPrice = false;
    TimeNs m_time = 0;
    double m_price = 0;
    double m_squares = 0;
    double m_weight = 0;
    double m_seen = 0;
};

} // namespace wh
