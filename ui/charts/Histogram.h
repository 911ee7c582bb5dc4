// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace wh::ui {

/// How often values fall into bins of one width, whose edges are round numbers and of which 0 is one, so that a bin is
/// all gain or all loss. Values far out are counted in the first and the last bin. A value, any thread.
struct Histogram
{
    double from = 0;     ///< lower edge of the first bin
    double binWidth = 0; ///< > 0 where there are bins
    std::vector<std::size_t> counts;
    bool openBelow = false; ///< the first bin also holds what lies below it
    bool openAbove = false;
    std::size_t total = 0;

    double lowerEdge(std::size_t bin) const { return from + static_cast<double>(bin) * binWidth; }
    double upperEdge(std::size_t bin) const { return lowerEdge(bin + 1); }
    std::size_t largest() const;

    /// At most about `bins` bins; values that are not finite are left out.
    static Histogram of(std::span<const double> values, int bins = 40);
};

} // namespace wh::ui
