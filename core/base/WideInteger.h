// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>

namespace wh {

/// An unsigned 128-bit number made of two words, since not every compiler has one built in. A value, any thread.
struct UInt128
{
    std::uint64_t high = 0; // first, so that the defaulted order is the numeric one
    std::uint64_t low = 0;

    constexpr auto operator<=>(const UInt128&) const = default;
    constexpr bool isZero() const { return (high | low) == 0; }
};

/// The exact product of two words.
constexpr UInt128 multiplyWords(std::uint64_t a, std::uint64_t b)
{
#if defined(__SIZEOF_INT128__) && !defined(WH_PORTABLE_INTEGERS)
    __extension__ using Native = unsigned __int128;
    const Native product = Native{a} * b;
    return {static_cast<std::uint64_t>(product >> 64), static_cast<std::uint64_t>(product)};
#else
    const std::uint64_t mask = 0xffffffffu;
    const std::uint64_t lowLow = (a & mask) * (b & mask);
    const std::uint64_t lowHigh = (a & mask) * (b >> 32);
    const std::uint64_t highLow = (a >> 32) * (b & mask);
    const std::uint64_t middle = (lowLow >> 32) + (lowHigh & mask) + (highLow & mask);
    return {(a >> 32) * (b >> 32) + (lowHigh >> 32) + (highLow >> 32) + (middle >> 32),
            (middle << 32) | (lowLow & mask)};
#endif
}

/// a * b / divisor, whole and rest; fits is false where the whole needs more than 128 bits.
struct ScaledProduct
{
    UInt128 quotient;
    std::uint64_t remainder = 0;
    bool fits = false;
};
ScaledProduct multiplyDivide(UInt128 a, std::uint64_t b, std::uint64_t divisor);

/// The sum modulo 2^128.
constexpr UInt128 addWrapping(UInt128 a, UInt128 b)
{
    const std::uint64_t low = a.low + b.low;
    return {a.high + b.high + (low < a.low ? 1u : 0u), low};
}

/// The difference modulo 2^128.
constexpr UInt128 subtractWrapping(UInt128 a, UInt128 b)
{
    return {a.high - b.high - (a.low < b.low ? 1u : 0u), a.low - b.low};
}

/// Multiplies in place; false, and `value` unspecified, if the product needs more than 128 bits.
constexpr bool multiplyInPlace(UInt128& value, std::uint64_t factor)
{
    const UInt128 low = multiplyWords(value.low, factor);
    const UInt128 high = multiplyWords(value.high, factor);
    value = {low.high + high.low, low.low};
    return high.high == 0 && value.high >= low.high;
}

/// Adds in place; false, and `value` unspecified, if the sum needs more than 128 bits.
constexpr bool addInPlace(UInt128& value, std::uint64_t term)
{
    value = addWrapping(value, {0, term});
    return value.high != 0 || value.low >= term;
}

/// Divides in place by a divisor of at most 32 bits and returns the remainder.
constexpr std::uint32_t divideInPlace(UInt128& value, std::uint32_t divisor)
{
    const std::uint64_t top = value.high / divisor;
    const std::uint64_t second = ((value.high % divisor) << 32) | (value.low >> 32);
    const std::uint64_t third = ((second % divisor) << 32) | (value.low & 0xffffffffu);
    value = {top, ((second / divisor) << 32) | (third / divisor)};
    return static_cast<std::uint32_t>(third % divisor);
}

/// Number of bits up to the highest set one; 0 for zero.
int bitWidth(UInt128 value);
/// Shifts by 0 to 127 bits.
UInt128 shiftLeft(UInt128 value, int bits);
UInt128 shiftRight(UInt128 value, int bits);

/// An unsigned 256-bit number as 32-bit limbs, least significant first: the shape that long division works on.
using UInt256 = std::array<std::uint32_t, 8>;

/// The exact product.
UInt256 multiplyFull(UInt128 a, UInt128 b);

struct WideQuotient
{
    UInt128 quotient;
    UInt128 remainder;
    bool fits = true; ///< false if the quotient needs more than 128 bits; `quotient` is then unspecified
};

/// Long division; the divisor is not zero. Source: Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D.
WideQuotient divideWide(const UInt256& numerator, UInt128 divisor);

} // namespace wh
