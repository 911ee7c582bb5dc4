// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/UnitScale.h"

namespace wh {

void UnitScale::setDigits(int digits)
{
    m_digits = digits;
    m_unit = Decimal::fromUnits(1, digits);
    prepare();
}

void UnitScale::prepare()
{
    m_divisor = m_unit.highBits() == 0 ? m_unit.lowBits() : 0;
}

UnitScale::Outcome UnitScale::convert(Decimal value, std::int64_t limit, std::int64_t& units) const
{
    const auto other = m_given ? Outcome::OffUnit : Outcome::NeedFiner;
#if defined(__SIZEOF_INT128__) && !defined(WH_PORTABLE_INTEGERS)
    if (m_divisor != 0) {
        __extension__ using Wide = unsigned __int128;
        const bool negative = value.isNegative();
        Wide magnitude = (static_cast<Wide>(static_cast<std::uint64_t>(value.highBits())) << 64) | value.lowBits();
        if (negative)
            magnitude = ~magnitude + 1;
        const Wide quotient = magnitude / m_divisor;
        if (quotient * m_divisor != magnitude)
            return other;
        if (quotient > static_cast<Wide>(limit))
            return Outcome::TooLarge;
        units = static_cast<std::int64_t>(quotient);
        if (negative)
            units = -units;
        return Outcome::Exact;
    }
#endif
    const auto count = value.unitsOf(m_unit);
    if (!count)
        return count.error().code == "decimal.not_a_multiple" ? other : Outcome::TooLarge;
    if (*count > limit || *count < -limit)
        return Outcome::TooLarge;
    units = *count;
    return Outcome::Exact;
}

bool UnitScale::round(Decimal value, std::int64_t limit, std::int64_t& units) const
{
    const auto count = value.roundedUnitsOf(m_unit, Rounding::HalfEven);
    if (!count || *count > limit || *count < -limit)
        return false;
    units = *count;
    return true;
}

} // namespace wh
