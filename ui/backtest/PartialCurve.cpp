// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/PartialCurve.h"

#include <algorithm>

namespace wh::ui {

void PartialCurve::clear()
{
    m_times.clear();
    m_values.clear();
}

bool PartialCurve::add(TimeNs time, double equity)
{
    if (!m_times.empty() && time <= m_times.back())
        return false;
    m_times.push_back(time);
    m_values.push_back(equity);
    if (m_times.size() >= kMostPoints)
        thin();
    return true;
}

SeriesPtr PartialCurve::series() const
{
    return std::make_shared<Series>(m_times, m_values);
}

/// Of every four points the lowest and the highest stay, in their order.
void PartialCurve::thin()
{
    std::size_t kept = 1; // the first stays
    for (std::size_t i = 1; i < m_times.size(); i += 4) {
        const std::size_t end = std::min(i + 4, m_times.size());
        const auto [low, high] = std::minmax_element(m_values.begin() + static_cast<std::ptrdiff_t>(i),
                                                     m_values.begin() + static_cast<std::ptrdiff_t>(end));
        std::size_t a = static_cast<std::size_t>(low - m_values.begin());
        std::size_t b = static_cast<std::size_t>(high - m_values.begin());
        if (a > b)
            std::swap(a, b);
        for (std::size_t one = a;; one = b) {
            m_times[kept] = m_times[one];
            m_values[kept++] = m_values[one];
            if (one == b)
                break;
        }
    }
    m_times.resize(kept);
    m_values.resize(kept);
}

} // namespace wh::ui
