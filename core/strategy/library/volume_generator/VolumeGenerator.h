// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategy/Freshness.h"
#include "core/strategy/Inventory.h"
#include "core/strategy/Strategy.h"
#include "core/strategy/library/volume_generator/IntradayProfile.h"
#include "core/strategy/library/volume_generator/TradedVolume.h"

namespace wh {

/// Trades a daily volume with the market, paced over the day, within a budget of cost, and ends each day about as it
/// began. Never with itself.
class VolumeGenerator final : public Strategy
{
public:
    static StrategyInfo info();
    explicit VolumeGenerator(const ParameterSet& parameters);

    void onStart(StrategyContext& context) override;
    void onTick(StrategyContext& context) override;
    void onBar(StrategyContext& context, const Bar& bar) override;
    void onFill(StrategyContext& context, const Fill& fill) override;
    void onStop(StrategyContext& context) override;
    DurationNs tickInterval() const override { return kSecond; }
    DurationNs barInterval() const override { return m_followsMarket ? kMinute : 0; }
    std::vector<PlannedOrder> plannedOrders(const Instrument& instrument, const Inventory& inventory) const override;

private:
    enum class Reset { UtcMidnight, Rolling24h, FromStart };
    /// Where the day stands, in quote.
    struct Pace
    {
        double target = 0;
        double expected = 0;
        double done = 0;
        double cost = 0;
        double budget = 0;
        double deficit() const { return expected - done; }
    };

    TimeNs windowStart(TimeNs now) const;
    Pace pace(const StrategyContext& context, const Inventory& inventory) const;
    /// Quote value of one lot at a price in ticks.
    static double quoteValue(const Instrument& instrument, double ticks);
    /// Handles the order that is out. @return whether there is one
    bool tendOrder(StrategyContext& context);
    /// Least and greatest value of an order, in quote.
    std::pair<double, double> sizeBounds(double equity) const;
    double drawSize(StrategyContext& context, const Inventory& inventory) const;
    double scaledSize(const StrategyContext& context, const Inventory& inventory, const Pace& pace) const;
    Side nextSide(const StrategyContext& context, Lots lots) const;
    bool canTrade(const StrategyContext& context, Side side, Lots lots) const;
    void trade(StrategyContext& context, const Inventory& inventory, const Pace& pace);
    /// Cancels own resting orders that an order at `price` would meet. @return whether there were any
    static bool clearOwn(StrategyContext& context, Side side, Ticks price);
    void save(StrategyContext& context);

    Decimal m_dailyTarget;
    double m_dailyTargetShare;
    bool m_followsMarket;
    double m_minOrder, m_maxOrder; // quote; 0: by share
    double m_minOrderShare, m_maxOrderShare;
    bool m_scalesByPace, m_scalesBySpread, m_scalesByDepth;
    double m_referenceSpread;
    double m_depthShare;
    double m_maxSpread;
    double m_maxInventory;
    DurationNs m_patience;
    double m_behindLimit;
    Decimal m_dailyCost;
    double m_dailyCostShare;
    Reset m_reset = Reset::UtcMidnight;
    SelfTradePrevention m_selfTrade = SelfTradePrevention::ExpireTaker;
    Freshness m_freshness;

    IntradayProfile m_profile;
    TradedVolume m_traded;
    TimeNs m_start = 0;
    Lots m_flatPosition = 0;
    double m_drawn = 0; // quote value of the next order; 0: to be drawn
    OrderId m_order;
    TimeNs m_notBefore = 0; // after a refusal
    TimeNs m_crossedAt = 0; // update of the market that an order of ours last crossed into
    std::string m_lastRefusal;
    double m_decisionMid = 0; // in ticks
    Side m_lastSide = Side::Sell;
    bool m_exhausted = false;
    TimeNs m_nextSave = 0;
    bool m_unsaved = false;
};

} // namespace wh
