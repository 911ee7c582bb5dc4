// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace wh {

/// A moment: nanoseconds since 1970-01-01T00:00:00Z, without leap seconds. On the hot path a plain number.
using TimeNs = std::int64_t;
/// A span of time in nanoseconds.
using DurationNs = std::int64_t;

inline constexpr DurationNs kMicrosecond = 1'000;
inline constexpr DurationNs kMillisecond = 1'000'000;
inline constexpr DurationNs kSecond = 1'000'000'000;
inline constexpr DurationNs kMinute = 60 * kSecond;
inline constexpr DurationNs kHour = 60 * kMinute;
inline constexpr DurationNs kDay = 24 * kHour;
/// "Never": later than every moment that occurs.
inline constexpr TimeNs kNever = INT64_MAX;

/// ISO 8601 in UTC with as many fractional digits as needed (0, 3, 6 or 9): "2024-08-08T23:54:13.937085768Z".
std::string formatTime(TimeNs time);
/// "2024-08-08".
std::string formatDate(TimeNs time);
/// Reads ISO 8601 ("2024-08-08", "2024-08-08T23:54:13.5Z", a space for the T, "+00:00" or "+0200" zones; no zone means
/// UTC) and whole epoch seconds, milliseconds, microseconds or nanoseconds, told apart by magnitude.
/// @return time.malformed {value}
Result<TimeNs> parseTime(std::string_view text);
/// "250ms", "1.5s", "10us", "42ns", "5m", "4h", "1d"; a bare number is refused, but for 0.
/// @return duration.malformed {value, remedy}
Result<DurationNs> parseDuration(std::string_view text);
/// The shortest exact text, of a number of at least 1, that parseDuration() reads back: "250ms", "1.5s", "0s".
std::string formatDuration(DurationNs duration);
/// The UTC day that holds the moment, as days since 1970-01-01 (floored).
std::int64_t dayOf(TimeNs time);

} // namespace wh
