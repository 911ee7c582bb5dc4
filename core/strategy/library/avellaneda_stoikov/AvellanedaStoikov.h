// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/EwmaVolatility.h"
#include "core/indicator/IntensityEstimator.h"
#include "core/indicator/RealisedVolatility.h"
#include "core/strategy/QuotingStrategy.h"
#include "core/strategy/library/avellaneda_stoikov/AvellanedaStoikovModel.h"

namespace wh {

/// Quotes about a reservation price that leans against inventory, by risk aversion, volatility and order arrival.
/// The model's price unit is one basis point of the mid, so that its parameters mean the same on every instrument.
class AvellanedaStoikov final : public QuotingStrategy
{
public:
    static StrategyInfo info();
    explicit AvellanedaStoikov(const ParameterSet& parameters);

    void takeOver(const Strategy& before) override;
    void onStart(StrategyContext& context) override;
    void onTrade(StrategyContext& context, const Trade& trade) override;
    bool wantsTrades() const override { return m_estimatesFlow; }

private:
    void observe(StrategyContext& context) override;
    Quoting makeQuotes(StrategyContext& context, const Inventory& inventory, QuoteLadder& ladder) override;
    void planQuotes(const Instrument& instrument, const Inventory& inventory, Lots size,
                    QuoteLadder& plan) const override;
    void wantLevels(const Inventory& inventory, Lots size, const QuoteDepths& depths, QuoteLadder& ladder) const;
    /// σ in basis points per √second; nothing while too little has been seen.
    std::optional<double> sigma() const;
    double timeLeft(TimeNs now) const;
    void closeArrival();

    double m_gamma;
    bool m_infinite;
    DurationNs m_horizon;
    bool m_realised;
    DurationNs m_volatilityWindow;
    DurationNs m_flowHalfLife;
    DurationNs m_warmUp;
    EwmaVolatility m_ewma;
    RealisedVolatility m_window;
    bool m_estimatesFlow;
    ArrivalIntensity m_flow; // fixed, or until there is an estimate
    IntensityEstimator m_estimator;
    double m_minSpread;
    double m_maxSpread;
    double m_maxInventory;
    int m_levels;
    double m_levelStep;

    TimeNs m_start = 0;
    double m_lastMid = 0;     // in ticks, as of the last hook
    TimeNs m_arrivalTime = 0; // the market order whose prints are coming in
    Side m_arrivalSide = Side::Buy;
    double m_arrivalMid = 0;
    double m_arrivalDepth = 0;
    bool m_hasArrival = false;
};

} // namespace wh
