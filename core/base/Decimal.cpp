// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Decimal.h"

#include "core/base/WideInteger.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <utility>

namespace wh {

namespace {

constexpr std::uint64_t kOne = 1'000'000'000'000'000'000u;
constexpr std::uint64_t kSignBit = std::uint64_t{1} << 63;
constexpr std::uint32_t kBillion = 1'000'000'000u;

constexpr std::array<std::uint64_t, 19> kPowersOfTen = []() {
    std::array<std::uint64_t, 19> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

[[noreturn]] void die(const char* what, const std::string& detail)
{
    std::fprintf(stderr, "wheelhouse: Decimal: %s: %s\n", what, detail.c_str());
    std::abort();
}

std::uint64_t powerOfTen(int digits)
{
    if (digits < 0 || digits > Decimal::kFractionDigits)
        die("digits outside 0 to 18", std::to_string(digits));
    return kPowersOfTen[static_cast<std::size_t>(digits)];
}

UInt128 magnitudeOf(Decimal value)
{
    const UInt128 bits{static_cast<std::uint64_t>(value.highBits()), value.lowBits()};
    return value.isNegative() ? subtractWrapping({}, bits) : bits;
}

std::uint64_t magnitudeOf(std::int64_t value)
{
    return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

/// Whether the magnitude fits with that sign: the negative range reaches one further.
bool fitsSigned(UInt128 magnitude, bool negative)
{
    return magnitude.high < kSignBit || (negative && magnitude == UInt128{kSignBit, 0});
}

std::optional<std::int64_t> wholeNumber(UInt128 magnitude, bool negative)
{
    if (magnitude.high != 0 || magnitude.low > kSignBit - (negative ? 0 : 1))
        return std::nullopt;
    return static_cast<std::int64_t>(negative ? 0 - magnitude.low : magnitude.low);
}

Decimal withSign(UInt128 magnitude, bool negative)
{
    const UInt128 bits = negative ? subtractWrapping({}, magnitude) : magnitude;
    return Decimal::fromBits(static_cast<std::int64_t>(bits.high), bits.low);
}

/// Whether a truncated magnitude is to grow by one. `half` is the order of the lost part against one half.
bool roundsAway(Rounding rounding, bool negative, bool odd, bool exact, std::strong_ordering half)
{
    if (exact)
        return false;
    switch (rounding) {
    case Rounding::HalfEven:
        return half > 0 || (half == 0 && odd);
    case Rounding::HalfUp:
        return half >= 0;
    case Rounding::Down:
        return false;
    case Rounding::Up:
        return true;
    case Rounding::Floor:
        return negative;
    case Rounding::Ceiling:
        return !negative;
    }
    return false;
}

/// numerator/divisor as a rounded magnitude; false if it needs more than 128 bits.
bool divideRounded(const UInt256& numerator, UInt128 divisor, bool negative, Rounding rounding, UInt128& out)
{
    const WideQuotient division = divideWide(numerator, divisor);
    out = division.quotient;
    // 2r against d without leaving 128 bits: r against d - r.
    const auto half = division.remainder <=> subtractWrapping(divisor, division.remainder);
    if (!division.fits)
        return false;
    if (roundsAway(rounding, negative, (out.low & 1) != 0, division.remainder.isZero(), half))
        return addInPlace(out, 1);
    return true;
}

Error overflow(const char* operation, Decimal a, Decimal b)
{
    return Error("decimal.overflow",
                 {{"operation", operation}, {"left", a.toString()}, {"right", b.toString()}, {"limit", "1.7e20"}});
}

/// Text from outside may be of any length; an error quotes its beginning.
Error parseError(const char* code, std::string_view text)
{
    constexpr std::size_t kQuoted = 64;
    std::string quoted(text.substr(0, kQuoted));
    if (text.size() > kQuoted)
        quoted += "...";
    return Error(code, {{"value", std::move(quoted)}});
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The decimal digits of a magnitude, without leading zeros, at the end of `buffer`; returns where they begin.
char* writeDigits(UInt128 magnitude, std::array<char, 48>& buffer)
{
    char* begin = buffer.data() + buffer.size();
    while (!magnitude.isZero()) {
        std::uint32_t part = divideInPlace(magnitude, kBillion);
        for (int i = 0; i < 9; ++i) {
            *--begin = static_cast<char>('0' + part % 10);
            part /= 10;
        }
    }
    while (begin != buffer.data() + buffer.size() && *begin == '0')
        ++begin;
    return begin;
}

/// "whole.fraction" of a count of 10^-`digits`, with all its fractional digits.
std::string writeFixed(UInt128 count, int digits, bool negative)
{
    std::array<char, 48> buffer;
    char* begin = writeDigits(count, buffer);
    char* const end = buffer.data() + buffer.size();
    while (end - begin <= digits)
        *--begin = '0';
    std::string text;
    text.reserve(static_cast<std::size_t>(end - begin) + 2);
    if (negative && !count.isZero())
        text += '-';
    text.append(begin, end - digits);
    if (digits > 0) {
        text += '.';
        text.append(end - digits, end);
    }
    return text;
}

} // namespace

Decimal::Decimal(std::int64_t whole)
{
    *this = withSign(multiplyWords(magnitudeOf(whole), kOne), whole < 0);
}

Decimal Decimal::fromUnits(std::int64_t coefficient, int digits)
{
    powerOfTen(digits); // checks the range of digits
    return withSign(multiplyWords(magnitudeOf(coefficient), powerOfTen(kFractionDigits - digits)), coefficient < 0);
}

Decimal Decimal::max()
{
    return Decimal(INT64_MAX, UINT64_MAX);
}

Decimal Decimal::min()
{
    return Decimal(INT64_MIN, 0);
}

Result<Decimal> Decimal::parse(std::string_view text)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    const bool negative = at != end && *at == '-';
    if (at != end && (*at == '-' || *at == '+'))
        ++at;

    // One pass over the digits. Significant ones go through `chunk` into `count`, 18 at a time; zeros are only counted
    // until a later digit proves them significant, so that trailing zeros cost nothing, however many.
    UInt128 count;
    std::uint64_t chunk = 0;
    int chunkDigits = 0;
    std::int64_t significant = 0; // digits that went into chunk and count
    std::int64_t pendingZeros = 0;
    std::int64_t fraction = 0; // digits after the point, all of them
    bool anyDigit = false;
    bool point = false;
    constexpr std::int64_t kMostDigits = 39;
    const auto push = [&](unsigned digit) {
        chunk = chunk * 10 + digit;
        if (++chunkDigits == 18) {
            // Cannot overflow: at most two full chunks enter before the final one.
            multiplyInPlace(count, kOne);
            addInPlace(count, chunk);
            chunk = 0;
            chunkDigits = 0;
        }
    };
    for (; at != end; ++at) {
        if (*at == '.' && !point) {
            point = true;
            continue;
        }
        if (!isDigit(*at))
            break;
        anyDigit = true;
        if (point)
            ++fraction;
        if (*at == '0') {
            if (significant > 0)
                ++pendingZeros;
            continue;
        }
        if (significant + pendingZeros < kMostDigits) {
            for (std::int64_t i = 0; i < pendingZeros; ++i)
                push(0);
            push(static_cast<unsigned>(*at - '0'));
        }
        significant += pendingZeros + 1;
        pendingZeros = 0;
    }
    if (!anyDigit)
        return parseError("decimal.malformed", text);

    std::int64_t exponent = 0;
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        const bool negativeExponent = at != end && *at == '-';
        if (at != end && (*at == '-' || *at == '+'))
            ++at;
        if (at == end)
            return parseError("decimal.malformed", text);
        constexpr std::int64_t kSaturated = 1'000'000'000'000; // beyond any text's number of digits
        for (; at != end && isDigit(*at); ++at)
            exponent = std::min(exponent * 10 + (*at - '0'), kSaturated);
        if (negativeExponent)
            exponent = -exponent;
    }
    if (at != end)
        return parseError("decimal.malformed", text);
    if (significant == 0)
        return Decimal();

    // The value is the `significant` digits times 10^scale.
    const std::int64_t scale = exponent - fraction + pendingZeros;
    if (significant + scale > 21)
        return parseError("decimal.overflow", text);
    if (scale < -kFractionDigits)
        return parseError("decimal.too_precise", text);
    // Now significant <= 39 and 0 <= scale + 18 <= 38: every digit was pushed.
    bool fits = multiplyInPlace(count, kPowersOfTen[static_cast<std::size_t>(chunkDigits)]);
    fits = addInPlace(count, chunk) && fits;
    for (std::int64_t zeros = scale + kFractionDigits; zeros > 0 && fits; zeros -= 18)
        fits = multiplyInPlace(count, kPowersOfTen[static_cast<std::size_t>(std::min<std::int64_t>(zeros, 18))]);
    if (!fits || !fitsSigned(count, negative))
        return parseError("decimal.overflow", text);
    return withSign(count, negative);
}

Result<Decimal> Decimal::fromDouble(double value, int digits)
{
    const std::uint64_t power = powerOfTen(digits);
    const std::uint64_t unit = powerOfTen(kFractionDigits - digits);
    if (!std::isfinite(value))
        return Error("decimal.not_finite", {{"value", std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf"}});
    const bool negative = value < 0;
    const auto tooLarge = [&] {
        std::array<char, 32> text{};
        std::snprintf(text.data(), text.size(), "%.17g", value);
        return Error("decimal.overflow", {{"value", text.data()}, {"limit", "1.7e20"}});
    };
    if (std::abs(value) >= 0x1p68) // 2.95e20
        return tooLarge();

    // |value| = mantissa * 2^exponent, exactly.
    int exponent = 0;
    const auto mantissa = static_cast<std::uint64_t>(std::ldexp(std::frexp(std::abs(value), &exponent), 53));
    exponent -= 53;
    UInt128 count;
    if (exponent >= 0) { // a whole number
        count = shiftLeft({0, mantissa}, exponent);
        if (!multiplyInPlace(count, kOne))
            return tooLarge();
    } else {
        // In units of the last digit: mantissa * 10^digits (under 2^113) / 2^-exponent, rounded half even.
        const UInt128 scaled = multiplyWords(mantissa, power);
        if (exponent > -128) {
            count = shiftRight(scaled, -exponent);
            const UInt128 lost = subtractWrapping(scaled, shiftLeft(count, -exponent));
            const UInt128 half = shiftLeft({0, 1}, -exponent - 1);
            if (lost > half || (lost == half && (count.low & 1) != 0))
                count = addWrapping(count, {0, 1});
        }
        if (!multiplyInPlace(count, unit))
            return tooLarge();
    }
    if (!fitsSigned(count, negative))
        return tooLarge();
    return withSign(count, negative);
}

Decimal Decimal::of(std::string_view literal)
{
    const auto value = parse(literal);
    if (!value)
        die("bad literal", value.error().toString());
    return *value;
}

std::string Decimal::toString() const
{
    std::string text = writeFixed(magnitudeOf(*this), kFractionDigits, isNegative());
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

std::string Decimal::toFixed(int digits, Rounding rounding) const
{
    UInt128 count; // cannot overflow: a magnitude is at most 2^127
    divideRounded(multiplyFull(magnitudeOf(*this), {0, 1}), {0, powerOfTen(kFractionDigits - digits)}, isNegative(),
                  rounding, count);
    return writeFixed(count, digits, isNegative());
}

double Decimal::toDouble() const
{
    if (isZero())
        return 0;
    UInt128 count = magnitudeOf(*this);
    double result = 0;
    if (count <= UInt128{0, std::uint64_t{1} << 53}) {
        // Both operands are exact doubles, so IEEE division rounds once.
        result = static_cast<double>(count.low) / 1e18;
    } else {
        // Scaled to 128 bits the quotient has at least 68 bits; what is lost below is kept as a sticky bit.
        const int shift = 128 - bitWidth(count);
        UInt128 quotient = shiftLeft(count, shift);
        const std::uint32_t first = divideInPlace(quotient, kBillion);
        const std::uint32_t second = divideInPlace(quotient, kBillion);
        const int drop = bitWidth(quotient) - 53;
        UInt128 kept = shiftRight(quotient, drop);
        const UInt128 lost = subtractWrapping(quotient, shiftLeft(kept, drop));
        const UInt128 half = shiftLeft({0, 1}, drop - 1);
        const bool sticky = (first | second) != 0;
        if (lost > half || (lost == half && (sticky || (kept.low & 1) != 0)))
            kept = addWrapping(kept, {0, 1});
        result = std::ldexp(static_cast<double>(kept.low), drop - shift);
    }
    return isNegative() ? -result : result;
}

Result<std::int64_t> Decimal::unitsOf(Decimal unit) const
{
    if (unit.isZero())
        return Error("decimal.division_by_zero", {{"value", toString()}});
    const WideQuotient division = divideWide(multiplyFull(magnitudeOf(*this), {0, 1}), magnitudeOf(unit));
    if (!division.remainder.isZero())
        return Error("decimal.not_a_multiple", {{"value", toString()}, {"unit", unit.toString()}});
    const auto count = wholeNumber(division.quotient, isNegative() != unit.isNegative());
    if (!division.fits || !count)
        return Error("decimal.overflow", {{"value", toString()}, {"unit", unit.toString()}});
    return *count;
}

Result<std::int64_t> Decimal::roundedUnitsOf(Decimal unit, Rounding rounding) const
{
    if (unit.isZero())
        return Error("decimal.division_by_zero", {{"value", toString()}});
    const bool negative = isNegative() != unit.isNegative();
    UInt128 magnitude;
    const bool fits =
        divideRounded(multiplyFull(magnitudeOf(*this), {0, 1}), magnitudeOf(unit), negative, rounding, magnitude);
    const auto count = wholeNumber(magnitude, negative);
    if (!fits || !count)
        return Error("decimal.overflow", {{"value", toString()}, {"unit", unit.toString()}});
    return *count;
}

int Decimal::fractionDigits() const
{
    const UInt128 magnitude = magnitudeOf(*this);
    int digits = kFractionDigits;
    UInt128 rest = magnitude;
    while (digits > 0 && divideInPlace(rest, 10) == 0)
        --digits;
    return digits;
}

Decimal Decimal::abs() const
{
    return isNegative() ? -*this : *this;
}

Decimal Decimal::rounded(int digits, Rounding rounding) const
{
    const std::uint64_t unit = powerOfTen(kFractionDigits - digits);
    UInt128 count;
    divideRounded(multiplyFull(magnitudeOf(*this), {0, 1}), {0, unit}, isNegative(), rounding, count);
    if (!multiplyInPlace(count, unit) || !fitsSigned(count, isNegative()))
        throw DecimalOverflow(toString() + " rounded to " + std::to_string(digits) + " digits");
    return withSign(count, isNegative());
}

namespace {

/// Sum and whether it left the range (both terms of one sign, the sum of the other).
std::pair<Decimal, bool> addBits(Decimal a, Decimal b)
{
    const UInt128 sum = addWrapping({static_cast<std::uint64_t>(a.highBits()), a.lowBits()},
                                    {static_cast<std::uint64_t>(b.highBits()), b.lowBits()});
    const auto high = static_cast<std::int64_t>(sum.high);
    return {Decimal::fromBits(high, sum.low), ((a.highBits() ^ high) & (b.highBits() ^ high)) < 0};
}

std::pair<Decimal, bool> subtractBits(Decimal a, Decimal b)
{
    const UInt128 difference = subtractWrapping({static_cast<std::uint64_t>(a.highBits()), a.lowBits()},
                                                {static_cast<std::uint64_t>(b.highBits()), b.lowBits()});
    const auto high = static_cast<std::int64_t>(difference.high);
    return {Decimal::fromBits(high, difference.low), ((a.highBits() ^ b.highBits()) & (a.highBits() ^ high)) < 0};
}

std::optional<Decimal> productOf(Decimal a, Decimal b, Rounding rounding)
{
    const bool negative = a.isNegative() != b.isNegative();
    const UInt128 x = magnitudeOf(a);
    const UInt128 y = magnitudeOf(b);
    UInt128 count;
    if (x.high == 0 || y.high == 0) {
        // One of them below 18.4, as rates, lots and ticks are: the common case.
        const auto [quotient, remainder, fits] =
            y.high == 0 ? multiplyDivide(x, y.low, kOne) : multiplyDivide(y, x.low, kOne);
        count = quotient;
        const bool away =
            roundsAway(rounding, negative, (quotient.low & 1) != 0, remainder == 0, remainder <=> kOne - remainder);
        if (!fits || (away && !addInPlace(count, 1)) || !fitsSigned(count, negative))
            return std::nullopt;
        return withSign(count, negative);
    }
    if (!divideRounded(multiplyFull(x, y), {0, kOne}, negative, rounding, count) || !fitsSigned(count, negative))
        return std::nullopt;
    return withSign(count, negative);
}

} // namespace

Result<Decimal> Decimal::add(Decimal a, Decimal b)
{
    const auto [sum, left] = addBits(a, b);
    if (left)
        return overflow("add", a, b);
    return sum;
}

Result<Decimal> Decimal::subtract(Decimal a, Decimal b)
{
    const auto [difference, left] = subtractBits(a, b);
    if (left)
        return overflow("subtract", a, b);
    return difference;
}

Result<Decimal> Decimal::multiply(Decimal a, Decimal b, Rounding rounding)
{
    if (const auto product = productOf(a, b, rounding))
        return *product;
    return overflow("multiply", a, b);
}

Result<Decimal> Decimal::divide(Decimal a, Decimal b, Rounding rounding)
{
    if (b.isZero())
        return Error("decimal.division_by_zero", {{"value", a.toString()}});
    const bool negative = a.isNegative() != b.isNegative();
    UInt128 count;
    if (!divideRounded(multiplyFull(magnitudeOf(a), {0, kOne}), magnitudeOf(b), negative, rounding, count) ||
        !fitsSigned(count, negative))
        return overflow("divide", a, b);
    return withSign(count, negative);
}

Result<Decimal> Decimal::multiplyDivide(Decimal value, Decimal factor, Decimal divisor, Rounding rounding)
{
    if (divisor.isZero())
        return Error("decimal.division_by_zero", {{"value", value.toString()}});
    const bool negative = (value.isNegative() != factor.isNegative()) != divisor.isNegative();
    UInt128 count;
    if (!divideRounded(multiplyFull(magnitudeOf(value), magnitudeOf(factor)), magnitudeOf(divisor), negative, rounding,
                       count) ||
        !fitsSigned(count, negative))
        return overflow("multiplyDivide", value, factor).with("divisor", divisor.toString());
    return withSign(count, negative);
}

Decimal Decimal::operator-() const
{
    return Decimal() - *this;
}

void Decimal::throwOverflow(Decimal a, char operation, Decimal b)
{
    throw DecimalOverflow(a.toString() + ' ' + operation + ' ' + b.toString());
}

Error DecimalOverflow::toError() const
{
    return Error("decimal.overflow", {{"value", m_operation}});
}

Decimal operator*(Decimal a, Decimal b)
{
    const auto product = productOf(a, b, Rounding::HalfEven);
    if (!product)
        Decimal::throwOverflow(a, '*', b);
    return *product;
}

Decimal operator*(Decimal a, std::int64_t b)
{
    const bool negative = a.isNegative() != (b < 0);
    UInt128 count = magnitudeOf(a);
    if (!multiplyInPlace(count, magnitudeOf(b)) || !fitsSigned(count, negative))
        Decimal::throwOverflow(a, '*', Decimal(b));
    return withSign(count, negative);
}

Decimal operator/(Decimal a, Decimal b)
{
    const auto quotient = Decimal::divide(a, b);
    if (!quotient && b.isZero())
        die("division by zero", a.toString() + " / 0");
    if (!quotient)
        Decimal::throwOverflow(a, '/', b);
    return *quotient;
}

} // namespace wh
