// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/ValueScale.h"

#include "core/base/WideInteger.h"

#include <algorithm>
#include <bit>

namespace wh {

namespace {

std::uint64_t magnitude(std::int64_t value)
{
    const auto bits = static_cast<std::uint64_t>(value);
    return value < 0 ? 0 - bits : bits;
}

int bitsOf(std::int64_t value)
{
    return static_cast<int>(std::bit_width(magnitude(value)));
}

int bitsOf(Decimal value)
{
    const Decimal size = value.abs();
    const auto high = static_cast<std::uint64_t>(size.highBits());
    return static_cast<int>(high != 0 ? 64 + std::bit_width(high) : std::bit_width(size.lowBits()));
}

} // namespace

ValueScale::ValueScale(const Instrument& instrument)
    : m_tick(instrument.tick)
    , m_lot(instrument.lot)
    , m_multiplier(instrument.multiplier)
    , m_kind(instrument.kind)
    , m_factor(m_lot * m_multiplier)
{
    if (m_kind != ContractKind::Inverse)
        m_factor = m_factor * (m_tick * Decimal::fromUnits(5, 1));
}

Decimal ValueScale::ceiling()
{
    static const Decimal kCeiling(100'000'000'000'000'000);
    return kCeiling;
}

Decimal ValueScale::value(HalfTicks half, Lots lots) const
{
    if (half == 0 || lots == 0)
        return {};
    if (m_kind != ContractKind::Inverse && m_factor.highBits() == 0) {
        // Nearly always three words that multiply without leaving two of them.
        const UInt128 count = multiplyWords(magnitude(half), magnitude(lots));
        if (count.high == 0) {
            const UInt128 product = multiplyWords(count.low, m_factor.lowBits());
            if (const auto high = static_cast<std::int64_t>(product.high); high >= 0)
                return std::min(Decimal::fromBits(high, product.low), ceiling());
        }
    }
    // Three factors of b bits in all have a product of at least 2^(b-3); the ceiling, 10^35 of Decimal's units, lies
    // below 2^117. So nothing is cut off here that would not be cut off below.
    Decimal unit = m_factor;
    if (m_kind == ContractKind::Inverse) {
        const auto quotient =
            Decimal::divide(m_factor, saturatingProduct(m_tick * Decimal::fromUnits(5, 1), half).abs());
        if (!quotient)
            return ceiling();
        unit = *quotient;
    }
    const int bits = bitsOf(unit) + bitsOf(lots) + (m_kind == ContractKind::Inverse ? 0 : bitsOf(half));
    if (bits > 126)
        return ceiling();
    Decimal product = unit * lots;
    if (m_kind != ContractKind::Inverse)
        product = product * half;
    product = product.abs();
    return product < ceiling() ? product : ceiling();
}

Decimal saturatingProduct(Decimal a, std::int64_t b)
{
    if (bitsOf(a) + bitsOf(b) <= 126)
        return a * b;
    const auto product = Decimal::multiply(a, Decimal(b));
    if (product)
        return *product;
    return a.isNegative() == (b < 0) ? Decimal::max() : Decimal::min();
}

} // namespace wh
