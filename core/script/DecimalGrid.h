// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

namespace wh {

/// Whole units (ticks, lots) as a script's numbers and back. A number is the double nearest to the exact decimal, so
/// that 12345 ticks of 0.01 are 123.45 and print so. A value, any thread.
class DecimalGrid
{
public:
    DecimalGrid() : DecimalGrid(Decimal(1)) {}
    explicit DecimalGrid(Decimal unit) : m_unit(unit.toDouble())
    {
        const int digits = unit.fractionDigits();
        if (const auto coefficient = unit.unitsOf(Decimal::fromUnits(1, digits))) {
            m_coefficient = static_cast<double>(*coefficient);
            m_scale = std::pow(10.0, digits);
        }
    }

    /// Correctly rounded as long as the digits fit a double's 53 bits.
    double number(std::int64_t units) const { return static_cast<double>(units) * m_coefficient / m_scale; }
    double number(double units) const { return units * m_coefficient / m_scale; }
    double unit() const { return m_unit; }

    /// `rounding` is Floor, Ceiling or HalfEven. None where it is not finite, or beyond what is counted exactly. A
    /// number that is a unit's but for its last bits is that unit, whatever the rounding.
    std::optional<std::int64_t> units(double number, Rounding rounding = Rounding::HalfEven) const
    {
        const double exact = number * m_scale / m_coefficient;
        if (!(std::abs(exact) < 9e15))
            return std::nullopt;
        const double nearest = std::round(exact);
        if (rounding == Rounding::HalfEven || isWhole(exact))
            return static_cast<std::int64_t>(nearest);
        return static_cast<std::int64_t>(rounding == Rounding::Floor ? std::floor(exact) : std::ceil(exact));
    }
    /// Whether the number is a unit's, but for what doubles lose.
    bool isOn(double number) const { return isWhole(number * m_scale / m_coefficient); }

private:
    static bool isWhole(double exact)
    {
        return std::abs(exact - std::round(exact)) <= std::max(1e-6, std::abs(exact) * 1e-15);
    }

    double m_unit;
    double m_coefficient = 1;
    double m_scale = 1;
};

} // namespace wh
