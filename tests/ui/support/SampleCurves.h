// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/BarSeries.h"
#include "ui/charts/BookSnapshot.h"
#include "ui/charts/Series.h"
#include "ui/charts/layers/FillLayer.h"

namespace wh::ui::sample {

/// 2024-08-08T00:00:00Z.
inline constexpr TimeNs kStart = INT64_C(1723075200) * kSecond;

/// A random walk of `count` points, `step` apart.
SeriesPtr walk(std::size_t count, DurationNs step, double start, double sigma, std::uint64_t seed);
/// How far the curve is below its highest so far, as a share: never above 0.
SeriesPtr drawdownOf(const Series& curve);
/// Bars of a random walk at a tick of 0.01.
BarSeriesPtr bars(std::size_t count, DurationNs interval, double start, std::uint64_t seed);
/// One fill every so many bars, buys at lows and sells at highs.
FillMarks fillsOf(const BarSeries& bars, std::size_t every);
/// A book round 61,234.50 at a tick of 0.01 and a lot of 0.00001.
BookSnapshot book(std::size_t levels, std::uint64_t seed);
/// Values as profits of trades are: many small, few large.
std::vector<double> profits(std::size_t count, std::uint64_t seed);

} // namespace wh::ui::sample
