// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace wh {

struct RunRecord;

// The charts of a report as HTML fragments, each a <figure>. Where there is nothing to draw they say so. Pure.

/// Definitions that the other fragments refer to; once per page.
std::string chartSymbols();
std::string priceChart(const RunRecord& run);
std::string equityChart(const RunRecord& run);
std::string drawdownChart(const RunRecord& run);
std::string inventoryChart(const RunRecord& run);
/// Distribution of the profits of closed trades.
std::string profitHistogram(const RunRecord& run);

/// Above so many fills, marks near to each other in time are drawn as one.
inline constexpr std::size_t kMostMarks = 1000;

} // namespace wh
