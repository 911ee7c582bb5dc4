// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <cstdint>

namespace wh {

/// Turns decimals into whole units (ticks or lots), fast: every price and quantity of an import goes through here.
/// Either the unit is given, or it is a power of ten that is as fine as the finest value so far needs.
class UnitScale
{
public:
    enum class Outcome {
        Exact,
        OffUnit,   ///< not a multiple of a given unit
        NeedFiner, ///< has more digits than the unit that was found so far
        TooLarge,  ///< more units than fit
    };

    /// A unit found from the values, starting with 1.
    UnitScale() { setDigits(0); }
    /// A given unit, above 0.
    explicit UnitScale(Decimal unit) : m_given(true), m_unit(unit) { prepare(); }

    /// Converts a value of any sign. @param limit  the largest magnitude allowed
    Outcome convert(Decimal value, std::int64_t limit, std::int64_t& units) const;
    /// The nearest whole number of units, half to even; false when beyond the limit.
    bool round(Decimal value, std::int64_t limit, std::int64_t& units) const;

    bool isGiven() const { return m_given; }
    Decimal unit() const { return m_unit; }
    int digits() const { return m_digits; } ///< fractional digits of a unit that was found
    void setDigits(int digits);             ///< 0 to 18

private:
    void prepare();

    bool m_given = false;
    Decimal m_unit;
    int m_digits = 0;
    std::uint64_t m_divisor = 0; ///< the unit in 10^-18, if that fits
};

} // namespace wh
