// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategy/QuotingStrategy.h"

namespace wh {

/// Levels of quotes at fixed distances about the mid, sized by inventory. Source: docs/reference/strategies.
class BasicMarketMaker final : public QuotingStrategy
{
public:
    static StrategyInfo info();
    explicit BasicMarketMaker(const ParameterSet& parameters);

private:
    enum class Optimisation { Off, Retreat, Lead };

    Quoting makeQuotes(StrategyContext& context, const Inventory& inventory, QuoteLadder& ladder) override;
    void planQuotes(const Instrument& instrument, const Inventory& inventory, Lots size,
                    QuoteLadder& plan) const override;
    /// Calls visit(side, level, distance from the mid in bps, lots) for every quote that is to be shown.
    template<typename Visit>
    void forEachQuote(const Instrument& instrument, const Inventory& inventory, Lots size, const Visit& visit) const;
    /// The best price of a side that others show; 0 where there is none.
    static Ticks bestOfOthers(const StrategyContext& context, Side side);
    void wantOptimised(StrategyContext& context, QuoteLadder& ladder, Side side, double mid, double depthBps,
                       double lots) const;

    int m_levels;
    double m_spread;
    double m_step;
    double m_growth;
    bool m_skews;
    double m_range;
    Decimal m_floor;
    Decimal m_ceiling;
    Optimisation m_optimisation = Optimisation::Off;
};

} // namespace wh
