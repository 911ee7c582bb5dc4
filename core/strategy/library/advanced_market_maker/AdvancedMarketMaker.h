// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicator/EwmaVolatility.h"
#include "core/indicator/GarmanKlass.h"
#include "core/indicator/LinearRegressionSlope.h"
#include "core/strategy/QuotingStrategy.h"
#include "core/strategy/library/advanced_market_maker/LevelWeights.h"

namespace wh {

/// A ladder that widens with volatility, leans against inventory in price and size, and steps aside in trends.
class AdvancedMarketMaker final : public QuotingStrategy
{
public:
    static StrategyInfo info();
    explicit AdvancedMarketMaker(const ParameterSet& parameters);

    void onBar(StrategyContext& context, const Bar& bar) override;
    DurationNs barInterval() const override { return m_garmanKlass ? m_bar : 0; }

private:
    void observe(StrategyContext& context) override;
    Quoting makeQuotes(StrategyContext& context, const Inventory& inventory, QuoteLadder& ladder) override;
    void planQuotes(const Instrument& instrument, const Inventory& inventory, Lots size,
                    QuoteLadder& plan) const override;
    /// Forecast of the log return's deviation over `horizon`; nothing while too little has been seen.
    std::optional<double> volatilityOver(DurationNs horizon) const;
    /// +1 rising, -1 falling beyond the threshold, 0 neither.
    int trend(double mid) const;
    /// The ladder of both sides, or of the one that does not trade against the trend (see trend()).
    /// @param half  the half-spread in bps
    void wantLadder(const Instrument& instrument, const Inventory& inventory, Lots size, double half, int direction,
                    QuoteLadder& ladder) const;
    void wantSide(const Instrument& instrument, QuoteLadder& ladder, Side side, double center,
                  const std::vector<double>& offsets, double total) const;
    double centerOf(const Inventory& inventory, double half) const;

    double m_minSpread;
    double m_baseSpread;
    double m_volatilityFactor;
    bool m_garmanKlass;
    DurationNs m_volatilityWindow;
    DurationNs m_bar;
    EwmaVolatility m_ewma;
    GarmanKlass m_bars;
    double m_volatilityCap;
    int m_levels;
    double m_depth;
    Distribution m_offsetDistribution;
    bool m_offsetsGrow;
    std::vector<double> m_sizeWeights;
    double m_range;
    double m_shift;
    double m_sizeSkew;
    bool m_filtersTrend;
    DurationNs m_trendStep;
    double m_trendThreshold;
    LinearRegressionSlope m_trend;
    TimeNs m_nextTrendSample = 0;
};

} // namespace wh
