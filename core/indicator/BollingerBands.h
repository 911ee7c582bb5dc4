// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/RollingVariance.h"

namespace wh {

/// A simple mean of `period` closes and bands `width` population standard deviations about it.
/// Source: John Bollinger, Bollinger on Bollinger Bands (2001): the population deviation is used.
class BollingerBands
{
public:
    explicit BollingerBands(std::size_t period = 20, double width = 2) : m_window(period), m_width(width) {}

    void update(double close)
    {
        m_window.update(close);
        m_middle = m_window.mean();
        m_distance = m_width * m_window.populationStdev();
        m_last = close;
    }
    double middle() const { return m_middle; }
    double upper() const { return m_middle + m_distance; }
    double lower() const { return m_middle - m_distance; }
    /// Where the last close stands: 0 at the lower band, 1 at the upper; 0.5 where the bands meet.
    double percentB() const { return m_distance > 0 ? 0.5 + 0.5 * (m_last - m_middle) / m_distance : 0.5; }
    /// Distance of the bands as a share of the middle.
    double bandwidth() const { return m_middle != 0 ? 2 * m_distance / m_middle : 0; }
    bool isReady() const { return m_window.isReady(); }
    void reset()
    {
        m_window.reset();
        m_middle = m_distance = m_last = 0;
    }

private:
    RollingVariance m_window;
    double m_width;
    double m_middle = 0;
    double m_distance = 0;
    double m_last = 0;
};

} // namespace wh
