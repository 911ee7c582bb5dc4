// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/ExponentialDecayRate.h"
#include "core/indicator/RealisedVolatility.h"
#include "core/indicator/RollingQuantile.h"
#include "core/strategy/Strategy.h"

namespace wh {

/// Measures a market and an account, and never trades.
class MarketMetricsMonitor final : public Strategy
{
public:
    static StrategyInfo info();
    explicit MarketMetricsMonitor(const ParameterSet& parameters);

    void onStart(StrategyContext& context) override;
    void onTick(StrategyContext& context) override;
    void onBook(StrategyContext& context) override;
    void onTrade(StrategyContext& context, const Trade& trade) override;
    DurationNs tickInterval() const override { return m_interval < kSecond ? m_interval : kSecond; }
    bool wantsBook() const override { return true; }
    bool wantsTrades() const override { return true; }

private:
    void reportAccount(StrategyContext& context) const;
    void reportPrices(StrategyContext& context) const;
    void reportVolatility(StrategyContext& context) const;
    void reportDepth(StrategyContext& context) const;
    void reportFlow(StrategyContext& context) const;

    DurationNs m_interval;
    double m_targetBaseShare;
    RealisedVolatility m_volatility1m;
    RealisedVolatility m_volatility5m;
    RealisedVolatility m_volatility60m;
    ExponentialDecayRate m_trades;
    ExponentialDecayRate m_bought;
    ExponentialDecayRate m_traded;
    RollingQuantile m_latency; // milliseconds
    TimeNs m_nextReport = 0;
};

} // namespace wh
