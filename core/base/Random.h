// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>

namespace wh {

/// A seeded stream of chance, the same on every platform: the engine is std::mt19937_64, whose output the standard
/// fixes; the distributions are ours, since the standard leaves theirs open. One per use, never shared by threads.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_engine(mix(seed)) {}
    /// An independent stream for a part of the same run: the same seed and name give the same stream.
    static Random stream(std::uint64_t seed, std::uint64_t name) { return Random(mix(seed) ^ mix(name + 0x51ed27)); }

    std::uint64_t bits() { return m_engine(); }
    /// Uniform in [0, 1), with 53 random bits.
    double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Uniform whole number in [low, high]; low <= high.
    std::int64_t integer(std::int64_t low, std::int64_t high);
    bool chance(double probability) { return uniform() < probability; }
    /// Standard normal (Marsaglia's polar method).
    double normal();
    /// Mean 1/rate; rate > 0.
    double exponential(double rate);
    /// Number of events with the given mean (Knuth below 30, normal approximation above).
    std::int64_t poisson(double mean);
    /// Pareto: P(X > x) = (minimum/x)^alpha for x >= minimum.
    double pareto(double minimum, double alpha);

private:
    static std::uint64_t mix(std::uint64_t value); // splitmix64: spreads neighbouring seeds

    std::mt19937_64 m_engine;
    double m_spare = 0;
    bool m_hasSpare = false;
};

} // namespace wh
