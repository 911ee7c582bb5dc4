// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Statistics.h"

#include "core/analytics/LeastKey.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

namespace wh::statistics {

namespace {

Walk walkOver(std::span<const double> values)
{
    return [values](const std::function<void(double)>& visit) {
        for (const double value : values)
            visit(value);
    };
}

std::uint64_t countOf(const Walk& values)
{
    std::uint64_t count = 0;
    values([&](double) { ++count; });
    return count;
}

double sumOfPowers(const Walk& values, double centre, int power)
{
    double sum = 0;
    values([&](double value) {
        double term = 1;
        for (int i = 0; i < power; ++i)
            term *= value - centre;
        sum += term;
    });
    return sum;
}

/// A deviation that is only rounding noise of equal values is none.
bool isNoise(double deviation, double centre)
{
    return deviation <= 1e-14 * std::abs(centre) || deviation < 1e-300;
}

std::optional<double> standardMoment(std::span<const double> values, int power)
{
    if (values.size() < 2)
        return std::nullopt;
    const auto n = static_cast<double>(values.size());
    const double centre = *mean(values);
    const double variance = sumOfPowers(walkOver(values), centre, 2) / n;
    if (isNoise(std::sqrt(variance), centre))
        return std::nullopt;
    return sumOfPowers(walkOver(values), centre, power) / n / std::pow(variance, power / 2.0);
}

/// ln Γ(x) for x > 0, after Lanczos (g = 7, n = 9), good to 1e-15. std::lgamma() writes a global and so is no choice
/// where several threads compute reports.
double logGamma(double x)
{
    static constexpr std::array<double, 9> kCoefficients = {
        0.99999999999980993, 676.5203681218851,    -1259.1392167224028,   771.32342877765313,   -176.61502916214059,
        12.507343278686905,  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7};
    if (x < 0.5)
        return std::log(std::numbers::pi / std::sin(std::numbers::pi * x)) - logGamma(1 - x);
    x -= 1;
    double sum = kCoefficients[0];
    for (std::size_t i = 1; i < kCoefficients.size(); ++i)
        sum += kCoefficients[i] / (x + static_cast<double>(i));
    const double t = x + 7.5;
    return 0.5 * std::log(2 * std::numbers::pi) + (x + 0.5) * std::log(t) - t + std::log(sum);
}

/// The continued fraction of the incomplete beta function.
double betaFraction(double a, double b, double x)
{
    constexpr double kTiny = 1e-300;
    constexpr double kPrecision = 1e-15;
    constexpr int kMostSteps = 10'000;
    const auto guarded = [](double value) { return std::abs(value) < kTiny ? kTiny : value; };
    double c = 1;
    double d = 1 / guarded(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int step = 1; step <= kMostSteps; ++step) {
        const double m = step;
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / guarded(1 + even * d);
        c = guarded(1 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / guarded(1 + odd * d);
        c = guarded(1 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1) < kPrecision)
            break;
    }
    return fraction;
}

/// I_x(a, b).
double regularisedBeta(double a, double b, double x)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front = std::exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

} // namespace

std::optional<double> mean(std::span<const double> values)
{
    return mean(walkOver(values));
}

std::optional<double> mean(const Walk& values)
{
    double sum = 0;
    std::uint64_t count = 0;
    values([&](double value) {
        sum += value;
        ++count;
    });
    return count == 0 ? std::nullopt : std::optional(sum / static_cast<double>(count));
}

std::optional<double> sampleDeviation(std::span<const double> values)
{
    return sampleDeviation(walkOver(values));
}

std::optional<double> sampleDeviation(const Walk& values)
{
    const auto count = countOf(values);
    if (count < 2)
        return std::nullopt;
    const double centre = *mean(values);
    const double deviation = std::sqrt(sumOfPowers(values, centre, 2) / static_cast<double>(count - 1));
    return isNoise(deviation, centre) ? 0 : deviation;
}

std::optional<double> skewness(std::span<const double> values)
{
    return standardMoment(values, 3);
}

std::optional<double> kurtosis(std::span<const double> values)
{
    return standardMoment(values, 4);
}

std::optional<double> median(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    const auto half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

std::optional<double> median(const Walk& values)
{
    const auto count = countOf(values);
    if (count == 0)
        return std::nullopt;
    const auto upper = ranked(values, count / 2);
    return count % 2 == 1 ? upper : (*ranked(values, count / 2 - 1) + *upper) / 2;
}

std::optional<double> ranked(const Walk& values, std::size_t rank)
{
    const auto key =
        leastKey<std::uint64_t>([&](const auto& visit) { values([&](double value) { visit(orderedKey(value), 1); }); },
                                [&](std::uint64_t upTo) { return upTo > rank; });
    return key ? std::optional(valueOfKey(*key)) : std::nullopt;
}

double normalCdf(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

double studentTwoSided(double t, double degrees)
{
    return regularisedBeta(degrees / 2, 0.5, degrees / (degrees + t * t));
}

std::optional<double> sharpeError(double sharpe, double skew, double kurt, double n)
{
    const double spread = 1 + sharpe * sharpe / 2 - skew * sharpe + (kurt - 3) / 4 * sharpe * sharpe;
    if (n < 2 || !(spread > 0))
        return std::nullopt;
    return std::sqrt(spread / (n - 1));
}

std::optional<double> probabilisticSharpe(double sharpe, double benchmark, double skew, double kurt, double n)
{
    const double spread = 1 - skew * sharpe + (kurt - 1) / 4 * sharpe * sharpe;
    if (n < 2 || !(spread > 0))
        return std::nullopt;
    return normalCdf((sharpe - benchmark) * std::sqrt(n - 1) / std::sqrt(spread));
}

} // namespace wh::statistics
