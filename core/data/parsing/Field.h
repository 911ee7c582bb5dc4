// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/domain/Side.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace wh {

/// Reads the fields of recorded data. Each answers import.bad_value {field, value, remedy} on anything but what it
/// reads. Pure, any thread.

/// A price or the like: a plain or exponent number. NaN, infinities, blanks and units are refused.
Result<Decimal> readDecimal(std::string_view field, std::string_view text);
/// As readDecimal(), not below zero.
Result<Decimal> readQuantity(std::string_view field, std::string_view text);
/// A candle's volume: as readQuantity(), but digits behind the 18th are rounded off, for they are the noise of the sums
/// from which files make volumes ("0.0000046300000000000006").
Result<Decimal> readVolume(std::string_view field, std::string_view text);
/// A moment: epoch seconds, milliseconds, microseconds or nanoseconds, told apart by magnitude and also with a fraction
/// ("1625097621.647"); ISO 8601; CryptoDataDownload's 12-hour clock ("2019-10-17 09-AM").
Result<TimeNs> readTime(std::string_view field, std::string_view text);
/// A whole number not below zero.
Result<std::uint64_t> readCount(std::string_view field, std::string_view text);
/// true/false in any case, 1/0.
Result<bool> readFlag(std::string_view field, std::string_view text);
/// buy/sell, bid/ask, b/s, b/a in any case.
Result<Side> readSide(std::string_view field, std::string_view text);
/// The decimal of at most 15 digits next to a double: what it was before it became one.
Result<Decimal> readDouble(std::string_view field, double value);
/// A whole epoch number of any of the four units in nanoseconds; 0 if out of range.
TimeNs epochTime(std::uint64_t value);

/// A piece of input as it may be shown: printable, at most 60 characters.
std::string shownValue(std::string_view text);
Error badValue(std::string_view field, std::string_view text, std::string_view remedy);

} // namespace wh
