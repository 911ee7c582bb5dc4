// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategy/Freshness.h"
#include "core/strategy/Inventory.h"
#include "core/strategy/QuoteLadder.h"
#include "core/strategy/Strategy.h"

#include <vector>

namespace wh {

/// What every market maker does alike: look at the market each second, withdraw when it is not tradable, and renew the
/// quotes every refresh time, except while a fill is being digested. A maker adds what to observe and what to quote.
class QuotingStrategy : public Strategy
{
public:
    /// order_size, order_size_share, target_base_share, refresh_time, refresh_tolerance, fill_delay, stale_after,
    /// post_only, cover_fees.
    static std::vector<ParameterSpec> commonParameters();

    void onTick(StrategyContext& context) final;
    void onFill(StrategyContext& context, const Fill& fill) final;
    void onOrderUpdate(StrategyContext& context, const OwnOrder& order, const ExecutionReport* report) final;
    DurationNs tickInterval() const final;
    std::vector<PlannedOrder> plannedOrders(const Instrument& instrument, const Inventory& inventory) const final;

protected:
    /// What a maker makes of the market.
    enum class Quoting {
        Show,
        ShowNothing,
        /// Too little has been seen so far: orders from before, of a strategy that this one took over from, stay.
        NotYet,
    };

    explicit QuotingStrategy(const ParameterSet& parameters);

    double targetBaseShare() const { return m_targetBaseShare; }
    DurationNs refreshTime() const { return m_refreshTime; }
    /// The configured order in lots, before any skew.
    Lots orderSize(const StrategyContext& context, const Inventory& inventory) const;
    /// Wants a quote `depthBps`, and the fee where it is covered, from `center` (in ticks), rounded away from the mid:
    /// bids down, asks up.
    void wantAt(QuoteLadder& ladder, Side side, double center, double depthBps, double lots) const;

    /// Adds parameter.conflict where the farthest quote, `farthestBps` from the mid, would stand at nothing or below:
    /// of `field` that is `value`, with `other` that is `limit`.
    static void checkReach(double farthestBps, const char* field, std::string value, const char* other,
                           std::string limit, std::vector<Error>& mistakes);

private:
    /// At every tick with a tradable book, before quoting: for estimators.
    virtual void observe(StrategyContext&) {}
    /// Adds the wanted quotes to the ladder, where they are to be shown.
    virtual Quoting makeQuotes(StrategyContext& context, const Inventory& inventory, QuoteLadder& ladder) = 0;
    /// The quotes of a start, in the quantities that makeQuotes() would want, before what the venue asks of an order.
    /// @param size  of an order before any skew
    virtual void planQuotes(const Instrument& instrument, const Inventory& inventory, Lots size,
                            QuoteLadder& plan) const = 0;
    void refresh(StrategyContext& context);
    double coveredFee(const Instrument& instrument) const;

    Decimal m_orderSize;
    double m_orderSizeShare;
    double m_targetBaseShare;
    DurationNs m_refreshTime;
    DurationNs m_fillDelay;
    bool m_coversFees;
    double m_feeBps = 0; // of the instrument as maker, while fees are covered
    Freshness m_freshness;
    QuoteLadder m_ladder;
    TimeNs m_nextRefresh = 0;
    TimeNs m_growFrom = 0; // no new orders before this
    TimeNs m_quotedUpdate = 0;
    bool m_settled = true;
    bool m_hasShown = false;
    bool m_touched = true; // an own order changed since the last refresh
};

} // namespace wh
