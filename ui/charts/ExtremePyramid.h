// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace wh::ui {

/// The lowest and the highest of some values; empty where low > high. NaN never gets in.
struct ValueRange
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    bool isEmpty() const { return !(low <= high); }
    void include(double value)
    {
        if (value < low)
            low = value;
        if (value > high)
            high = value;
    }
    void include(const ValueRange& other)
    {
        if (other.low < low)
            low = other.low;
        if (other.high > high)
            high = other.high;
    }
    double span() const { return high - low; }
    bool operator==(const ValueRange&) const = default;
};

/// Answers "lowest and highest of these million values" in microseconds: each level keeps the extremes of 16 of the
/// level below, an eighth more memory than the values. Immutable; built and read on any thread. The values are
/// borrowed.
class ExtremePyramid
{
public:
    ExtremePyramid() = default;
    /// Lows and highs have the same length and may be the same memory; NaN is left out.
    ExtremePyramid(std::span<const double> lows, std::span<const double> highs);

    /// Over [first, last), exactly.
    ValueRange extremes(std::size_t first, std::size_t last) const;

private:
    static constexpr std::size_t kFanOut = 16;

    std::span<const double> m_lows;
    std::span<const double> m_highs;
    std::vector<std::vector<ValueRange>> m_levels;
};

} // namespace wh::ui
