// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/generator/PriceProcess.h"

#include "core/base/Random.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace wh {

namespace {

double secondsOf(DurationNs duration)
{
    return static_cast<double>(duration) * 1e-9;
}

/// What all models share: the step, the diffusion and its own stream of chance.
struct Diffusion
{
    Diffusion(const ParameterSet& parameters, DurationNs step, std::uint64_t seed)
        : dt(secondsOf(step))
        , drift(parameters.number("drift") / kYearSeconds)
        , variance(parameters.number("volatility") * parameters.number("volatility") / kYearSeconds)
        , deviation(std::sqrt(variance * dt))
        , random(Random::stream(seed, 1))
    {}
    /// The log-return of one step of geometric Brownian motion with an extra drift per second.
    double step(double extraDrift = 0)
    {
        const double mean = (drift + extraDrift - variance / 2) * dt;
        return mean + deviation * random.normal();
    }

    double dt;        // seconds
    double drift;     // per second
    double variance;  // of the log price, per second
    double deviation; // of one step
    Random random;
};

/// Answers what most models answer, so that each states only what it does differently.
template<typename Self>
class ProcessOf : public PriceProcess
{
public:
    MarketMood mood() const override { return {}; }
    std::int64_t jumps() const override { return 0; }
    std::unique_ptr<PriceProcess> clone() const final
    {
        return std::make_unique<Self>(static_cast<const Self&>(*this));
    }
};

class RandomWalk final : public ProcessOf<RandomWalk>
{
public:
    explicit RandomWalk(Diffusion diffusion) : m_diffusion(std::move(diffusion)) {}
    double advance(DurationNs) override { return m_log += m_diffusion.step(); }

private:
    Diffusion m_diffusion;
    double m_log = 0;
};

/// A two-state Markov chain switches the drift; the stay in either state is exponential.
class Trend final : public ProcessOf<Trend>
{
public:
    Trend(Diffusion diffusion, const ParameterSet& parameters)
        : m_diffusion(std::move(diffusion))
        , m_upDrift(parameters.number("up_drift") / kYearSeconds)
        , m_downDrift(parameters.number("down_drift") / kYearSeconds)
    {
        const double up = secondsOf(parameters.duration("mean_up"));
        const double down = secondsOf(parameters.duration("mean_down"));
        m_leaveUp = -std::expm1(-m_diffusion.dt / up);
        m_leaveDown = -std::expm1(-m_diffusion.dt / down);
        m_isUp = m_diffusion.random.chance(up / (up + down));
    }
    double advance(DurationNs) override
    {
        if (m_diffusion.random.chance(m_isUp ? m_leaveUp : m_leaveDown))
            m_isUp = !m_isUp;
        return m_log += m_diffusion.step(m_isUp ? m_upDrift : m_downDrift);
    }

private:
    Diffusion m_diffusion;
    double m_upDrift;
    double m_downDrift;
    double m_leaveUp = 0;
    double m_leaveDown = 0;
    bool m_isUp = true;
    double m_log = 0;
};

/// Ornstein-Uhlenbeck on the log price, simulated exactly: y' = y·e^{-θΔt} + σ·sqrt((1-e^{-2θΔt})/2θ)·z around a mean
/// that drifts.
class MeanReversion final : public ProcessOf<MeanReversion>
{
public:
    MeanReversion(Diffusion diffusion, const ParameterSet& parameters) : m_diffusion(std::move(diffusion))
    {
        const double theta = std::log(2.0) / secondsOf(parameters.duration("half_life"));
        m_decay = std::exp(-theta * m_diffusion.dt);
        m_deviation = std::sqrt(m_diffusion.variance * -std::expm1(-2 * theta * m_diffusion.dt) / (2 * theta));
        const double mean = parameters.decimal("mean_price").toDouble();
        if (mean > 0)
            m_mean = std::log(mean / parameters.decimal("start_price").toDouble());
        m_away = -m_mean;
    }
    double advance(DurationNs elapsed) override
    {
        const double noise = m_deviation * m_diffusion.random.normal();
        m_away = m_away * m_decay + noise;
        return m_mean + m_diffusion.drift * secondsOf(elapsed) + m_away;
    }

private:
    Diffusion m_diffusion;
    double m_decay = 0;
    double m_deviation = 0;
    double m_mean = 0; // relative to the start price, in logs
    double m_away = 0;
};

/// Merton (1976): a diffusion plus normally distributed log jumps at Poisson times; the drift is compensated, so that
/// `drift` stays the expected growth.
class JumpDiffusion final : public ProcessOf<JumpDiffusion>
{
public:
    JumpDiffusion(Diffusion diffusion, const ParameterSet& parameters, std::uint64_t seed)
        : m_diffusion(std::move(diffusion))
        , m_jumpRandom(Random::stream(seed, 2))
        , m_mean(parameters.number("jump_mean"))
        , m_deviation(parameters.number("jump_deviation"))
    {
        const double rate = parameters.number("jump_rate") / (24.0 * 3600);
        m_perStep = rate * m_diffusion.dt;
        m_compensation = -rate * std::expm1(m_mean + m_deviation * m_deviation / 2);
        scheduleNext();
    }
    double advance(DurationNs) override
    {
        m_log += m_diffusion.step(m_compensation);
        // Waiting times in steps: no draw at all in the many steps without a jump.
        for (m_untilJump -= 1; m_untilJump <= 0; scheduleNext()) {
            m_log += m_mean + m_deviation * m_jumpRandom.normal();
            ++m_jumps;
        }
        return m_log;
    }
    std::int64_t jumps() const override { return m_jumps; }

private:
    void scheduleNext() { m_untilJump += m_perStep > 0 ? m_jumpRandom.exponential(m_perStep) : 1e300; }

    Diffusion m_diffusion;
    Random m_jumpRandom;
    double m_mean;
    double m_deviation;
    double m_perStep = 0;
    double m_compensation = 0;
    double m_untilJump = 0; // steps
    double m_log = 0;
    std::int64_t m_jumps = 0;
};

/// A random walk on which a fall and a (partial) recovery are laid; sellers crowd and depth thins in the fall.
class FlashCrash final : public ProcessOf<FlashCrash>
{
public:
    FlashCrash(Diffusion diffusion, const ParameterSet& parameters)
        : m_diffusion(std::move(diffusion))
        , m_at(parameters.duration("crash_at"))
        , m_fall(parameters.duration("crash_duration"))
        , m_rise(parameters.duration("recovery_time"))
        , m_depth(std::log1p(-parameters.number("crash_depth")))
        , m_recovery(parameters.number("recovery"))
        , m_crashMood{parameters.number("crash_activity"), 0.8, parameters.number("crash_liquidity"), false}
    {}
    double advance(DurationNs elapsed) override
    {
        m_elapsed = elapsed;
        m_log += m_diffusion.step();
        return m_log + offset();
    }
    MarketMood mood() const override
    {
        const DurationNs since = m_elapsed - m_at;
        if (since < 0 || since >= m_fall + m_rise)
            return {};
        if (since < m_fall)
            return m_crashMood;
        // The calm returns as the price does: linearly over the recovery.
        const double calm = secondsOf(since - m_fall) / secondsOf(m_rise);
        return {m_crashMood.activity + (1 - m_crashMood.activity) * calm, 0,
                m_crashMood.depth + (1 - m_crashMood.depth) * calm, false};
    }

private:
    double offset() const
    {
        const DurationNs since = m_elapsed - m_at;
        if (since <= 0)
            return 0;
        if (since < m_fall)
            return m_depth * (secondsOf(since) / secondsOf(m_fall));
        const double part = m_rise > 0 ? std::min(1.0, secondsOf(since - m_fall) / secondsOf(m_rise)) : 1.0;
        // Fast at first, then slower: 1-(1-x)^3, which is whole at x = 1.
        const double left = 1 - part;
        return m_depth * (1 - m_recovery * (1 - left * left * left));
    }

    Diffusion m_diffusion;
    DurationNs m_at;
    DurationNs m_fall;
    DurationNs m_rise;
    double m_depth; // log
    double m_recovery;
    MarketMood m_crashMood;
    DurationNs m_elapsed = 0;
    double m_log = 0;
};

/// A random walk that goes on unheard while the feed is down.
class Outage final : public ProcessOf<Outage>
{
public:
    Outage(Diffusion diffusion, const ParameterSet& parameters)
        : m_diffusion(std::move(diffusion))
        , m_at(parameters.duration("outage_at"))
        , m_length(parameters.duration("outage_length"))
        , m_every(parameters.duration("outage_every"))
    {}
    double advance(DurationNs elapsed) override
    {
        m_elapsed = elapsed;
        return m_log += m_diffusion.step();
    }
    MarketMood mood() const override
    {
        MarketMood mood;
        DurationNs since = m_elapsed - m_at;
        if (since >= 0 && m_every > 0)
            since %= m_every;
        mood.silent = since >= 0 && since < m_length;
        return mood;
    }

private:
    Diffusion m_diffusion;
    DurationNs m_at;
    DurationNs m_length;
    DurationNs m_every;
    DurationNs m_elapsed = 0;
    double m_log = 0;
};

/// GARCH(1,1) (Bollerslev 1986): h' = ω + α·r² + β·h over a stated interval, with ω such that the long-run variance is
/// the volatility's. Within an interval the variance stands.
class Garch final : public ProcessOf<Garch>
{
public:
    Garch(Diffusion diffusion, const ParameterSet& parameters, DurationNs step)
        : m_diffusion(std::move(diffusion))
        , m_interval(std::max(parameters.duration("garch_interval"), step))
        , m_alpha(parameters.number("garch_alpha"))
        , m_beta(parameters.number("garch_beta"))
    {
        m_next = m_interval;
        m_variance = m_diffusion.variance * secondsOf(m_interval);
        m_omega = (1 - m_alpha - m_beta) * m_variance;
        setDeviation();
    }
    double advance(DurationNs elapsed) override
    {
        const double shock = m_deviation * m_diffusion.random.normal();
        m_shock += shock;
        m_log += m_diffusion.drift * m_diffusion.dt - m_deviation * m_deviation / 2 + shock;
        if (elapsed >= m_next) {
            m_variance = m_omega + m_alpha * (m_shock * m_shock) + m_beta * m_variance;
            m_shock = 0;
            m_next += m_interval;
            setDeviation();
        }
        return m_log;
    }
    MarketMood mood() const override
    {
        // Trading follows volatility.
        MarketMood mood;
        if (m_diffusion.variance > 0)
            mood.activity = std::clamp(m_deviation / m_diffusion.deviation, 0.2, 10.0);
        return mood;
    }

private:
    void setDeviation() { m_deviation = std::sqrt(m_variance / secondsOf(m_interval) * m_diffusion.dt); }

    Diffusion m_diffusion;
    DurationNs m_interval;
    double m_alpha;
    double m_beta;
    double m_omega = 0;
    double m_variance = 0;  // of one interval
    double m_deviation = 0; // of one step
    double m_shock = 0;
    DurationNs m_next = 0;
    double m_log = 0;
};

} // namespace

std::unique_ptr<PriceProcess> PriceProcess::create(std::string_view model, const ParameterSet& parameters,
                                                   DurationNs step, std::uint64_t seed)
{
    Diffusion diffusion(parameters, step, seed);
    if (model == "trend")
        return std::make_unique<Trend>(std::move(diffusion), parameters);
    if (model == "mean_reversion")
        return std::make_unique<MeanReversion>(std::move(diffusion), parameters);
    if (model == "jump_diffusion")
        return std::make_unique<JumpDiffusion>(std::move(diffusion), parameters, seed);
    if (model == "flash_crash")
        return std::make_unique<FlashCrash>(std::move(diffusion), parameters);
    if (model == "outage")
        return std::make_unique<Outage>(std::move(diffusion), parameters);
    if (model == "garch")
        return std::make_unique<Garch>(std::move(diffusion), parameters, step);
    assert(model == "random_walk");
    return std::make_unique<RandomWalk>(std::move(diffusion));
}

} // namespace wh
