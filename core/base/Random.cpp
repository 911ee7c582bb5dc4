// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"

#include <algorithm>
#include <cmath>

namespace wh {

std::uint64_t Random::mix(std::uint64_t value)
{
    // splitmix64, by Sebastiano Vigna: https://prng.di.unimi.it/splitmix64.c
    value += 0x9e3779b97f4a7c15u;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

std::int64_t Random::integer(std::int64_t low, std::int64_t high)
{
    const std::uint64_t range = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
    std::uint64_t drawn = bits();
    if (range != 0) {
        // The first 2^64 mod range values would make the small remainders more likely: draw again.
        const std::uint64_t biased = (0 - range) % range;
        while (drawn < biased)
            drawn = bits();
        drawn %= range;
    }
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + drawn);
}

double Random::normal()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    double x = 0;
    double y = 0;
    double square = 0;
    do {
        x = 2 * uniform() - 1;
        y = 2 * uniform() - 1;
        square = x * x + y * y;
    } while (square >= 1 || square == 0);
    const double factor = std::sqrt(-2 * std::log(square) / square);
    m_spare = y * factor;
    m_hasSpare = true;
    return x * factor;
}

double Random::exponential(double rate)
{
    return -std::log1p(-uniform()) / rate;
}

std::int64_t Random::poisson(double mean)
{
    if (!(mean > 0))
        return 0;
    if (mean >= 30)
        return std::max<std::int64_t>(0, std::llround(mean + std::sqrt(mean) * normal()));
    const double limit = std::exp(-mean);
    std::int64_t events = 0;
    for (double product = uniform(); product > limit; product *= uniform())
        ++events;
    return events;
}

double Random::pareto(double minimum, double alpha)
{
    return minimum * std::pow(1 - uniform(), -1 / alpha);
}

} // namespace wh
