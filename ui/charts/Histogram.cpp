// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Histogram.h"

#include <algorithm>
#include <cmath>

namespace wh::ui {

std::size_t Histogram::largest() const
{
    return counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

Histogram Histogram::of(std::span<const double> values, int bins)
{
    std::vector<double> sorted;
    sorted.reserve(values.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(sorted), [](double v) { return std::isfinite(v); });
    Histogram histogram;
    histogram.total = sorted.size();
    if (sorted.empty())
        return histogram;
    std::sort(sorted.begin(), sorted.end());

    // One huge trade must not squeeze all others into one bin: the outermost hundredths end the scale where they lie
    // further out than the rest is wide.
    const auto quantile = [&](double share) {
        return sorted[static_cast<std::size_t>(std::lround(share * static_cast<double>(sorted.size() - 1)))];
    };
    double low = sorted.front();
    double high = sorted.back();
    const double inner = quantile(0.99) - quantile(0.01);
    if (quantile(0.01) - low > inner)
        low = quantile(0.01);
    if (high - quantile(0.99) > inner)
        high = quantile(0.99);

    const double span = high > low ? high - low : std::max(std::abs(high), 1.0);
    const double least = span / std::max(1, bins);
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    histogram.binWidth = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9)) {
            histogram.binWidth = factor * power;
            break;
        }
    }
    const double width = histogram.binWidth;
    const double first = std::floor(low / width + 1e-9);
    const double last = std::floor(high / width + 1e-9);
    histogram.from = first * width;
    histogram.counts.assign(static_cast<std::size_t>(last - first) + 1, 0);
    for (const double value : sorted) {
        const double bin = std::floor(value / width + 1e-9) - first;
        histogram.openBelow = histogram.openBelow || bin < 0;
        histogram.openAbove = histogram.openAbove || bin > last - first;
        ++histogram.counts[static_cast<std::size_t>(std::clamp(bin, 0.0, last - first))];
    }
    return histogram;
}

} // namespace wh::ui
