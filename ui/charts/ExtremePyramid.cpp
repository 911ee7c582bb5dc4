// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ExtremePyramid.h"

#include <algorithm>

namespace wh::ui {

ExtremePyramid::ExtremePyramid(std::span<const double> lows, std::span<const double> highs)
    : m_lows(lows), m_highs(highs)
{
    std::size_t below = lows.size();
    while (below > kFanOut) {
        std::vector<ValueRange> level((below + kFanOut - 1) / kFanOut);
        for (std::size_t i = 0; i < level.size(); ++i) {
            const std::size_t end = std::min(below, (i + 1) * kFanOut);
            for (std::size_t j = i * kFanOut; j < end; ++j) {
                if (m_levels.empty()) {
                    if (lows[j] < level[i].low)
                        level[i].low = lows[j];
                    if (highs[j] > level[i].high)
                        level[i].high = highs[j];
                } else {
                    level[i].include(m_levels.back()[j]);
                }
            }
        }
        below = level.size();
        m_levels.push_back(std::move(level));
    }
}

ValueRange ExtremePyramid::extremes(std::size_t first, std::size_t last) const
{
    ValueRange range;
    last = std::min(last, m_lows.size());
    const auto take = [&](std::size_t level, std::size_t from, std::size_t to) {
        for (; from < to; ++from) {
            if (level == 0) {
                if (m_lows[from] < range.low)
                    range.low = m_lows[from];
                if (m_highs[from] > range.high)
                    range.high = m_highs[from];
            } else {
                range.include(m_levels[level - 1][from]);
            }
        }
    };
    // The ragged ends at each level, and what is whole between them one level up.
    for (std::size_t level = 0; first < last; ++level) {
        const std::size_t wholeFirst = (first + kFanOut - 1) / kFanOut;
        const std::size_t wholeLast = last / kFanOut;
        if (level == m_levels.size() || wholeFirst >= wholeLast) {
            take(level, first, last);
            break;
        }
        take(level, first, wholeFirst * kFanOut);
        take(level, wholeLast * kFanOut, last);
        first = wholeFirst;
        last = wholeLast;
    }
    return range;
}

} // namespace wh::ui
