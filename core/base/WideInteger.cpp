// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/WideInteger.h"

#include <bit>

namespace wh {

int bitWidth(UInt128 value)
{
    return value.high != 0 ? 128 - std::countl_zero(value.high) : 64 - std::countl_zero(value.low);
}

UInt128 shiftLeft(UInt128 value, int bits)
{
    if (bits == 0)
        return value;
    if (bits >= 64)
        return {value.low << (bits - 64), 0};
    return {(value.high << bits) | (value.low >> (64 - bits)), value.low << bits};
}

UInt128 shiftRight(UInt128 value, int bits)
{
    if (bits == 0)
        return value;
    if (bits >= 64)
        return {0, value.high >> (bits - 64)};
    return {value.high >> bits, (value.low >> bits) | (value.high << (64 - bits))};
}

namespace {

std::array<std::uint32_t, 4> limbsOf(UInt128 value)
{
    return {static_cast<std::uint32_t>(value.low), static_cast<std::uint32_t>(value.low >> 32),
            static_cast<std::uint32_t>(value.high), static_cast<std::uint32_t>(value.high >> 32)};
}

template<std::size_t N>
UInt128 fromLimbs(const std::array<std::uint32_t, N>& limb)
{
    return {(std::uint64_t{limb[3]} << 32) | limb[2], (std::uint64_t{limb[1]} << 32) | limb[0]};
}

template<std::size_t N>
std::size_t usedLimbs(const std::array<std::uint32_t, N>& limb)
{
    std::size_t used = N;
    while (used > 0 && limb[used - 1] == 0)
        --used;
    return used;
}

WideQuotient finish(const UInt256& quotient, UInt128 remainder)
{
    return {fromLimbs(quotient), remainder, (quotient[4] | quotient[5] | quotient[6] | quotient[7]) == 0};
}

#if defined(__SIZEOF_INT128__) && !defined(WH_PORTABLE_INTEGERS)
/// Where the compiler has words of 128 bits, the common cases take a few instructions. MSVC takes the limbs below.
__extension__ using Native = unsigned __int128;

std::uint64_t wordOf(const UInt256& value, std::size_t word)
{
    return (std::uint64_t{value[2 * word + 1]} << 32) | value[2 * word];
}

void setWord(UInt256& value, std::size_t word, std::uint64_t bits)
{
    value[2 * word] = static_cast<std::uint32_t>(bits);
    value[2 * word + 1] = static_cast<std::uint32_t>(bits >> 32);
}

WideQuotient divideByWord(const UInt256& numerator, std::uint64_t divisor)
{
    std::uint64_t quotient[4] = {};
    std::uint64_t remainder = 0;
    for (std::size_t i = 4; i-- > 0;) {
        const std::uint64_t word = wordOf(numerator, i);
        if (remainder == 0 && word < divisor) {
            remainder = word;
            continue;
        }
        const Native part = (Native{remainder} << 64) | word;
        quotient[i] = static_cast<std::uint64_t>(part / divisor);
        remainder = word - quotient[i] * divisor;
    }
    return {{quotient[1], quotient[0]}, {0, remainder}, (quotient[2] | quotient[3]) == 0};
}
#endif

WideQuotient divideByLimb(const UInt256& numerator, std::uint32_t divisor)
{
    UInt256 quotient{};
    std::uint64_t remainder = 0;
    for (std::size_t i = usedLimbs(numerator); i-- > 0;) {
        const std::uint64_t part = (remainder << 32) | numerator[i];
        quotient[i] = static_cast<std::uint32_t>(part / divisor);
        remainder = part % divisor;
    }
    return finish(quotient, {0, remainder});
}

} // namespace

UInt256 multiplyFull(UInt128 a, UInt128 b)
{
#if defined(__SIZEOF_INT128__) && !defined(WH_PORTABLE_INTEGERS)
    const std::uint64_t left[2] = {a.low, a.high};
    const std::uint64_t right[2] = {b.low, b.high};
    std::uint64_t words[4] = {};
    for (std::size_t i = 0; i < 2; ++i) {
        std::uint64_t carried = 0;
        for (std::size_t j = 0; j < 2; ++j) {
            const Native sum = Native{left[i]} * right[j] + words[i + j] + carried;
            words[i + j] = static_cast<std::uint64_t>(sum);
            carried = static_cast<std::uint64_t>(sum >> 64);
        }
        words[i + 2] = carried;
    }
    UInt256 wide;
    for (std::size_t i = 0; i < 4; ++i)
        setWord(wide, i, words[i]);
    return wide;
#else
    const auto x = limbsOf(a);
    const auto y = limbsOf(b);
    UInt256 product{};
    for (std::size_t i = 0; i < 4; ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < 4; ++j) {
            carry += std::uint64_t{x[i]} * y[j] + product[i + j];
            product[i + j] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        product[i + 4] = static_cast<std::uint32_t>(carry);
    }
    return product;
#endif
}

WideQuotient divideWide(const UInt256& numerator, UInt128 divisor)
{
#if defined(__SIZEOF_INT128__) && !defined(WH_PORTABLE_INTEGERS)
    if (divisor.high == 0)
        return divideByWord(numerator, divisor.low);
#endif
    if (divisor.high == 0 && divisor.low <= 0xffffffffu)
        return divideByLimb(numerator, static_cast<std::uint32_t>(divisor.low));
    const std::size_t m = usedLimbs(numerator);
    const std::size_t n = usedLimbs(limbsOf(divisor));
    if (m < n)
        return {{}, fromLimbs(numerator), true};

    // D1: normalise, so that the divisor's top bit is set and a quotient digit's guess is at most 2 too large.
    const int shift = std::countl_zero(limbsOf(divisor)[n - 1]);
    const auto v = limbsOf(shiftLeft(divisor, shift));
    std::array<std::uint32_t, 9> u{};
    for (std::size_t i = 0; i < m; ++i) {
        const std::uint64_t shifted = std::uint64_t{numerator[i]} << shift;
        u[i] |= static_cast<std::uint32_t>(shifted);
        u[i + 1] = static_cast<std::uint32_t>(shifted >> 32);
    }

    UInt256 quotient{};
    for (std::size_t j = m - n + 1; j-- > 0;) {
        // D3: guess from the top two limbs, mend with the third.
        const std::uint64_t top = (std::uint64_t{u[j + n]} << 32) | u[j + n - 1];
        std::uint64_t guess = top / v[n - 1];
        std::uint64_t rest = top % v[n - 1];
        while (guess > 0xffffffffu || guess * v[n - 2] > ((rest << 32) | u[j + n - 2])) {
            --guess;
            rest += v[n - 1];
            if (rest > 0xffffffffu)
                break;
        }
        // D4: multiply and subtract.
        std::uint64_t carry = 0;
        std::uint64_t borrow = 0;
        for (std::size_t i = 0; i < n; ++i) {
            carry += guess * v[i];
            const std::uint64_t difference = std::uint64_t{u[i + j]} - (carry & 0xffffffffu) - borrow;
            u[i + j] = static_cast<std::uint32_t>(difference);
            borrow = (difference >> 32) & 1u;
            carry >>= 32;
        }
        const std::uint64_t difference = std::uint64_t{u[j + n]} - carry - borrow;
        u[j + n] = static_cast<std::uint32_t>(difference);
        // D6: the guess was one too large after all (rare): add the divisor back.
        if ((difference >> 32) != 0) {
            --guess;
            std::uint64_t sum = 0;
            for (std::size_t i = 0; i < n; ++i) {
                sum += std::uint64_t{u[i + j]} + v[i];
                u[i + j] = static_cast<std::uint32_t>(sum);
                sum >>= 32;
            }
            u[j + n] += static_cast<std::uint32_t>(sum);
        }
        quotient[j] = static_cast<std::uint32_t>(guess);
    }
    return finish(quotient, shiftRight(fromLimbs(u), shift));
}

ScaledProduct multiplyDivide(UInt128 a, std::uint64_t b, std::uint64_t divisor)
{
#if defined(__SIZEOF_INT128__) && !defined(WH_PORTABLE_INTEGERS)
    const Native low = Native{a.low} * b;
    const Native high = Native{a.high} * b + static_cast<std::uint64_t>(low >> 64); // at most (2^64 - 1)^2 + 2^64 - 1
    if (high / divisor > ~std::uint64_t{0})
        return {};
    const auto first = static_cast<std::uint64_t>(high / divisor);
    const Native rest =
        (Native{static_cast<std::uint64_t>(high) - first * divisor} << 64) | static_cast<std::uint64_t>(low);
    const auto second = static_cast<std::uint64_t>(rest / divisor);
    return {{first, second}, static_cast<std::uint64_t>(rest) - second * divisor, true};
#else
    const auto division = divideWide(multiplyFull(a, {0, b}), {0, divisor});
    return {division.quotient, division.remainder.low, division.fits};
#endif
}

} // namespace wh
