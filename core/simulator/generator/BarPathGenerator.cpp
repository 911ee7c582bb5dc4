// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/generator/BarPathGenerator.h"

#include "core/domain/MarketEvent.h"

#include <algorithm>
#include <cmath>

namespace wh {

namespace {

constexpr std::int64_t kBatch = 1024;
constexpr std::uint64_t kVolumeStream = 8;
constexpr double kFewOrders = 100; ///< up to here sizes are drawn one by one

/// E[min(X, cap)^power] of a Pareto X: the integral up to the cap plus what lies on it.
double cappedMoment(double minimum, double cap, double alpha, int power)
{
    const double over = std::pow(minimum / cap, alpha) * std::pow(cap, power);
    const double difference = power - alpha;
    // alpha·min^alpha · ∫ x^(power-alpha-1) dx; at power = alpha it is a logarithm.
    const double inside =
        std::abs(difference) < 1e-9
            ? alpha * std::pow(minimum, power) * std::log(cap / minimum)
            : alpha * (std::pow(minimum, alpha) * std::pow(cap, difference) - std::pow(minimum, power)) / difference;
    return inside + over;
}

} // namespace

BarPathGenerator::BarPathGenerator(const GeneratedMarket& market)
    : m_info(tapeInfoOf(market))
    , m_price(PriceProcess::create(
          market.model, market.parameters,
          std::max<DurationNs>(1, market.barInterval() / market.parameters.integer("bar_steps")), market.seed))
    , m_random(Random::stream(market.seed, kVolumeStream))
    , m_interval(market.barInterval())
    , m_start(market.start())
    , m_steps(market.parameters.integer("bar_steps"))
    , m_bars((market.end() - m_start) / m_interval)
{
    const ParameterSet& parameters = market.parameters;
    const double lot = market.instrument.lot.toDouble();
    const double seconds = static_cast<double>(m_interval) * 1e-9;
    m_startTicks = parameters.decimal("start_price").toDouble() / market.instrument.tick.toDouble();
    // The mean range of a Brownian path is sqrt(8/π) times its deviation (Feller 1951).
    m_expectedRange = parameters.number("volatility") * std::sqrt(seconds / kYearSeconds) * 1.5957691216057308;
    m_orders = parameters.number("market_order_rate") * seconds;
    m_sizeMinimum = parameters.decimal("size_minimum").toDouble() / lot;
    m_sizeMaximum = parameters.decimal("size_maximum").toDouble() / lot;
    m_sizeAlpha = parameters.number("size_alpha");
    m_sizeMean = cappedMoment(m_sizeMinimum, m_sizeMaximum, m_sizeAlpha, 1);
    m_sizeSquare = cappedMoment(m_sizeMinimum, m_sizeMaximum, m_sizeAlpha, 2);
}

bool BarPathGenerator::next(std::vector<Bar>& batch)
{
    batch.clear();
    while (static_cast<std::int64_t>(batch.size()) < kBatch && m_done < m_bars) {
        Bar bar;
        if (makeBar(bar))
            batch.push_back(bar);
        ++m_done;
    }
    return !batch.empty();
}

std::uint32_t BarPathGenerator::ticksAt(double log) const
{
    const double ticks = std::floor(m_startTicks * std::exp(std::clamp(log, -700.0, 700.0)) + 0.5);
    return static_cast<std::uint32_t>(std::clamp(ticks, 1.0, static_cast<double>(kMaxBarTicks)));
}

bool BarPathGenerator::makeBar(Bar& bar)
{
    const DurationNs before = m_done * m_interval;
    bool isHeard = false;
    double low = 0;
    double high = 0;
    double first = 0;
    double activity = 0;
    for (std::int64_t i = 1; i <= m_steps; ++i) {
        const MarketMood mood = m_price->mood(); // at the beginning of this part of the candle
        const double begin = m_log;
        m_log = m_price->advance(before + (i == m_steps ? m_interval : m_interval / m_steps * i));
        if (mood.silent)
            continue;
        if (!isHeard)
            first = low = high = begin;
        isHeard = true;
        activity += mood.activity;
        low = std::min(low, m_log);
        high = std::max(high, m_log);
        bar.close = ticksAt(m_log);
    }
    if (!isHeard)
        return false;
    bar.openTime = m_start + before;
    bar.open = ticksAt(first);
    bar.high = ticksAt(high);
    bar.low = ticksAt(low);
    bar.volume = volume(high - low, activity / static_cast<double>(m_steps));
    return true;
}

Lots BarPathGenerator::volume(double range, double activity)
{
    const double wide = m_expectedRange > 0 ? std::min(10.0, range / m_expectedRange) : 1;
    const double mean = m_orders * activity * (0.5 + 0.5 * wide);
    double lots = 0;
    if (mean <= kFewOrders) {
        for (std::int64_t left = m_random.poisson(mean); left > 0; --left)
            lots += std::floor(std::min(m_sizeMaximum, m_random.pareto(m_sizeMinimum, m_sizeAlpha)) + 0.5);
    } else {
        // Many orders: the sum is nearly normal, with the mean and variance of the compound Poisson.
        const double noise = std::sqrt(mean * m_sizeSquare) * m_random.normal();
        lots = std::max(mean * m_sizeMinimum, mean * m_sizeMean + noise);
    }
    return static_cast<Lots>(std::min(lots, static_cast<double>(kMaxLots)));
}

} // namespace wh
