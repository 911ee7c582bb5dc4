// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <compare>
#include <cstdint>
#include <exception>
#include <string>
#include <string_view>

namespace wh {

/// How a result that needs more than 18 fractional digits (or fewer, on request) is brought onto its grid.
enum class Rounding {
    HalfEven, ///< nearest, ties to the even digit: the default of ledgers
    HalfUp,   ///< nearest, ties away from zero
    Down,     ///< towards zero
    Up,       ///< away from zero
    Floor,    ///< towards minus infinity
    Ceiling,  ///< towards plus infinity
};

/// An operator left the range of Decimal. Whoever runs with amounts that a person chose catches it and ends the run
/// with toError(); elsewhere it ends the program.
class DecimalOverflow final : public std::exception
{
public:
    explicit DecimalOverflow(std::string operation) : m_operation(std::move(operation)) {}
    const char* what() const noexcept override { return m_operation.c_str(); } ///< "2 * 1000"
    /// decimal.overflow {value}: the operation.
    Error toError() const;

private:
    std::string m_operation;
};

/// An exact decimal: a signed 128-bit count of 10^-18, so about ±1.7·10^20 with 18 fractional digits.
///
/// Addition, subtraction and negation are exact; multiplication and division are correctly rounded. Leaving the
/// range is never silent: the named functions (`add`, `multiply`, …) answer `decimal.overflow`; the operators and
/// rounded() are for amounts that are known to be in range but at absurd settings, and throw DecimalOverflow.
/// A value; no compiler-specific type in the interface, any thread.
class Decimal
{
public:
    static constexpr int kFractionDigits = 18;

    constexpr Decimal() = default;
    /// A whole number.
    explicit Decimal(std::int64_t whole);
    /// `coefficient`·10^-`digits`, exactly; 0 <= digits <= 18. fromUnits(12345, 2) is 123.45.
    static Decimal fromUnits(std::int64_t coefficient, int digits);
    /// Reads "-12.5", "+3", ".5", "1e-8", "1.5E3". The whole text must be a number.
    /// @return decimal.malformed, decimal.too_precise (more than 18 significant fractional digits) or decimal.overflow
    static Result<Decimal> parse(std::string_view text);
    /// The nearest decimal to a finite double, correctly rounded to `digits` fractional digits (0 to 18).
    /// @return decimal.not_finite or decimal.overflow
    static Result<Decimal> fromDouble(double value, int digits = kFractionDigits);
    /// A literal in code: ends the program on a text that parse() refuses.
    static Decimal of(std::string_view literal);
    static Decimal max();
    static Decimal min();

    /// Shortest exact text, without an exponent: "-12.5", "0", "0.00000001".
    std::string toString() const;
    /// Exactly `digits` fractional digits (0 to 18), rounded half even by default: "12.50".
    std::string toFixed(int digits, Rounding rounding = Rounding::HalfEven) const;
    /// The nearest double. For statistics and drawing only.
    double toDouble() const;
    /// The whole number of `unit`s in this, if this is an exact multiple that fits.
    /// @return decimal.not_a_multiple {value, unit} or decimal.overflow
    Result<std::int64_t> unitsOf(Decimal unit) const;
    /// As unitsOf(), rounded to a whole number of units.
    Result<std::int64_t> roundedUnitsOf(Decimal unit, Rounding rounding) const;
    /// Number of fractional digits that are needed to write this exactly (0 to 18).
    int fractionDigits() const;

    bool isZero() const { return m_low == 0 && m_high == 0; }
    bool isNegative() const { return m_high < 0; }
    int sign() const { return isNegative() ? -1 : (isZero() ? 0 : 1); }
    Decimal abs() const;
    /// Rounded to `digits` fractional digits (0 to 18).
    Decimal rounded(int digits, Rounding rounding = Rounding::HalfEven) const;

    static Result<Decimal> add(Decimal a, Decimal b);
    static Result<Decimal> subtract(Decimal a, Decimal b);
    static Result<Decimal> multiply(Decimal a, Decimal b, Rounding rounding = Rounding::HalfEven);
    /// @return decimal.division_by_zero or decimal.overflow
    static Result<Decimal> divide(Decimal a, Decimal b, Rounding rounding = Rounding::HalfEven);

    /// value·factor/divisor with one rounding at the end and no overflow in between.
    /// @return decimal.division_by_zero or decimal.overflow
    static Result<Decimal> multiplyDivide(Decimal value, Decimal factor, Decimal divisor,
                                          Rounding rounding = Rounding::HalfEven);

    Decimal operator-() const;
    Decimal& operator+=(Decimal other)
    {
        const std::uint64_t low = m_low + other.m_low;
        const auto high = static_cast<std::int64_t>(bits(m_high) + bits(other.m_high) + (low < m_low ? 1u : 0u));
        if (((m_high ^ high) & (other.m_high ^ high)) < 0) [[unlikely]]
            throwOverflow(*this, '+', other);
        return *this = Decimal(high, low);
    }
    Decimal& operator-=(Decimal other)
    {
        const auto high =
            static_cast<std::int64_t>(bits(m_high) - bits(other.m_high) - (m_low < other.m_low ? 1u : 0u));
        if (((m_high ^ other.m_high) & (m_high ^ high)) < 0) [[unlikely]]
            throwOverflow(*this, '-', other);
        return *this = Decimal(high, m_low - other.m_low);
    }
    friend Decimal operator+(Decimal a, Decimal b) { return a += b; }
    friend Decimal operator-(Decimal a, Decimal b) { return a -= b; }
    friend Decimal operator*(Decimal a, Decimal b);
    friend Decimal operator*(Decimal a, std::int64_t b);
    friend Decimal operator/(Decimal a, Decimal b);

    friend constexpr bool operator==(Decimal a, Decimal b) { return a.m_low == b.m_low && a.m_high == b.m_high; }
    friend constexpr std::strong_ordering operator<=>(Decimal a, Decimal b)
    {
        return a.m_high != b.m_high ? a.m_high <=> b.m_high : a.m_low <=> b.m_low;
    }

    /// The two halves of the 128-bit two's complement count, for storage.
    std::uint64_t lowBits() const { return m_low; }
    std::int64_t highBits() const { return m_high; }
    static constexpr Decimal fromBits(std::int64_t high, std::uint64_t low) { return {high, low}; }

private:
    constexpr Decimal(std::int64_t high, std::uint64_t low) : m_low(low), m_high(high) {}
    static std::uint64_t bits(std::int64_t word) { return static_cast<std::uint64_t>(word); }
    [[noreturn]] static void throwOverflow(Decimal a, char operation, Decimal b);

    std::uint64_t m_low = 0;
    std::int64_t m_high = 0;
};

} // namespace wh
