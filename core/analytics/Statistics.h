// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>

namespace wh::statistics {

// Plain functions over samples. None: too few values, or no variance where the result needs it. Any thread.

std::optional<double> mean(std::span<const double> values);
/// With n - 1 in the denominator; needs two values.
std::optional<double> sampleDeviation(std::span<const double> values);
/// m3/m2^1.5 of the central moments with n in the denominator, as in Bailey and López de Prado (2012).
std::optional<double> skewness(std::span<const double> values);
/// m4/m2² (3 for a normal distribution).
std::optional<double> kurtosis(std::span<const double> values);
/// The middle of the sorted values, or the mean of the two in the middle.
std::optional<double> median(std::span<const double> values);

/// Values that are too many to be held: calls back with each, in the same order whenever it is asked.
using Walk = std::function<void(const std::function<void(double)>&)>;

// The same of such values, to the last bit, in a memory that does not grow with them.

std::optional<double> mean(const Walk& values);
std::optional<double> sampleDeviation(const Walk& values);
std::optional<double> median(const Walk& values);
/// The value with `rank` values before it in the order of size; 0: the smallest.
std::optional<double> ranked(const Walk& values, std::size_t rank);

/// P(Z <= z) of the standard normal distribution.
double normalCdf(double z);
/// P(|T| >= |t|) of Student's distribution with `degrees` > 0 degrees of freedom, by the regularised incomplete beta
/// function. Source: Abramowitz and Stegun 26.7.1 and 26.5.8 (continued fraction, evaluated after Lentz).
double studentTwoSided(double t, double degrees);

/// Standard error of a per-sample Sharpe ratio over n returns: √((1 + SR²/2 − skew·SR + (kurt−3)/4·SR²)/(n−1)).
/// Source: Mertens (2002), in Bailey and López de Prado, "The Sharpe Ratio Efficient Frontier" (2012).
std::optional<double> sharpeError(double sharpe, double skew, double kurt, double n);
/// P(true SR > benchmark): Φ((SR − SR*)·√(n−1)/√(1 − skew·SR + (kurt−1)/4·SR²)), per-sample ratios. Source: as above.
std::optional<double> probabilisticSharpe(double sharpe, double benchmark, double skew, double kurt, double n);

} // namespace wh::statistics
