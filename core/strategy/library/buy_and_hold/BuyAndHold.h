// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategy/Freshness.h"
#include "core/strategy/PositionTaker.h"
#include "core/strategy/Strategy.h"

namespace wh {

/// Buys once and holds: the yardstick that every other strategy is measured against.
class BuyAndHold final : public Strategy
{
public:
    static StrategyInfo info();
    explicit BuyAndHold(const ParameterSet& parameters);

    void onTick(StrategyContext& context) override;
    void onStop(StrategyContext& context) override;
    DurationNs tickInterval() const override { return kSecond; }
    std::vector<PlannedOrder> plannedOrders(const Instrument& instrument, const Inventory& inventory) const override;

private:
    double m_share;
    bool m_sellsAtEnd;
    Freshness m_freshness;
    bool m_decided = false;
    PositionTaker m_taker;
};

} // namespace wh
