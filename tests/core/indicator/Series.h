// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace wh::test {

/// Agreement to 1e-9, relative where the numbers are large.
inline bool agree(double a, double b, double scale = 1.0)
{
    return std::abs(a - b) <= 1e-9 * std::max({scale, std::abs(a), std::abs(b)});
}

/// A seeded random walk of prices about `start`, never below 1 % of it.
inline std::vector<double> randomWalk(std::uint64_t seed, std::size_t count, double start = 100, double step = 0.01)
{
    Random random(seed);
    std::vector<double> prices;
    double price = start;
    for (std::size_t i = 0; i < count; ++i) {
        prices.push_back(price);
        price *= std::exp(step * random.normal());
    }
    return prices;
}

/// The last `period` values up to and including index `at` (fewer at the beginning).
inline std::span<const double> window(const std::vector<double>& values, std::size_t at, std::size_t period)
{
    const std::size_t count = std::min(period, at + 1);
    return {values.data() + (at + 1 - count), count};
}

inline double mean(std::span<const double> values)
{
    long double sum = 0;
    for (const double value : values)
        sum += value;
    return static_cast<double>(sum / static_cast<long double>(values.size()));
}

/// Σ(x − mean)^power.
inline double centralSum(std::span<const double> values, int power)
{
    long double total = 0;
    for (const double value : values)
        total += value;
    const long double middle = total / static_cast<long double>(values.size());
    long double sum = 0;
    for (const double value : values)
        sum += std::pow(static_cast<long double>(value) - middle, power);
    return static_cast<double>(sum);
}

} // namespace wh::test
