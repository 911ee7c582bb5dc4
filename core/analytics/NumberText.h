// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/ReportMetrics.h"

#include <string>
#include <string_view>

namespace wh {

// Numbers as people and programs read them. Independent of locale; any thread.

/// The shortest text that reads back as the same double; finite values only.
std::string shortestText(double value);
/// `digits` after the point; very large and very small values with an exponent.
std::string fixedText(double value, int digits);
/// A duration in its two largest fitting units: "850 ns", "3.25 ms", "5 min 12 s", "41 d 3 h".
std::string durationText(DurationNs duration);
/// As many digits after the point as an amount of that size needs (2 to 8): 10,000 is written with 4.
int moneyDigits(Decimal typicalAmount);
/// Money of a run: rounded to moneyDigits() of its initial equity, with more digits where it would read as 0.
std::string moneyText(Decimal amount, int digits);

/// A metric's value and unit in words; "n/a" and no unit where there is none.
struct MetricText
{
    std::string value;
    std::string unit;
    int sign = 0; ///< of a signed metric's value, for colouring; else 0
};
MetricText metricText(const Report& report, const MetricSpec& metric);

/// What fees the run was charged: "maker 1 bps, taker 5 bps, in USDT".
std::string feesText(const Instrument& instrument);
/// What to know of a run on candles in which orders rested; empty for any other.
std::string barsCaution(const RunRecord& run);
/// Why the ratios that need samples of equity are not available, and what gives more samples; empty where they are.
std::string samplesRemark(const Report& report);

/// Number of characters (code points) of UTF-8 text.
std::size_t charactersOf(std::string_view text);
/// Bytes of the well-formed UTF-8 character at `at`; 0 if there is none.
std::size_t characterLength(std::string_view text, std::size_t at);
/// The text without control characters and bad UTF-8, at most `limit` > 0 characters long, "…" at the end where it was
/// cut.
std::string plainText(std::string_view text, std::size_t limit);

} // namespace wh
