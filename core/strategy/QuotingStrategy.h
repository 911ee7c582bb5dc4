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
/// Without ticks it does the same by a timer of its own, so that estimators see the market at the same pace, and in
/// between it hears of every change of the book: orders that this leaves further off than the tolerance move at once.
class QuotingStrategy : public Strategy
{
public:
    /// order_size, order_size_share, target_base_share, refresh_time, refresh_tolerance, fill_delay, stale_after,
    /// post_only, cover_fees.
    static std::vector<ParameterSpec> commonParameters();

    void goWithoutTicks() final { m_reacts = true; }
    void onStart(StrategyContext& context) override;
    void onTick(StrategyContext& context) final;
    void onTimer(StrategyContext& context, TimerId id) final;
    void onBook(StrategyContext& context) final;
    void onFill(StrategyContext& context, const Fill& fill) final;
    void onOrderUpdate(StrategyContext& context, const OwnOrder& order, const ExecutionReport* report) final;
    DurationNs tickInterval() const final;
    bool wantsBook() const final { return m_reacts; }
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
    /// A gauge of the quotes that are being made; none while it is only looked whether orders stand right.
    void tell(StrategyContext& context, std::string_view name, double value, std::string_view unit,
              GaugeRange range = {}) const;
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
    /// At every tick with a tradable book, before quoting: for estimators. Without ticks at the same pace.
    virtual void observe(StrategyContext&) {}
    /// Adds the wanted quotes to the ladder, where they are to be shown.
    virtual Quoting makeQuotes(StrategyContext& context, const Inventory& inventory, QuoteLadder& ladder) = 0;
    /// The quotes of a start, in the quantities that makeQuotes() would want, before what the venue asks of an order.
    /// @param size  of an order before any skew
    virtual void planQuotes(const Instrument& instrument, const Inventory& inventory, Lots size,
                            QuoteLadder& plan) const = 0;
    bool isTradable(StrategyContext& context);
    void withdraw(StrategyContext& context);
    void renew(StrategyContext& context);
    void moveAtOnce(StrategyContext& context);
    void refresh(StrategyContext& context);
    bool isTouchNew(const OrderBook& book);
    bool standsOff(StrategyContext& context);
    void scheduleLook(StrategyContext& context);
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
    TimeNs m_renewedAt = 0;
    bool m_reacts = false;    // to the book, without ticks
    bool m_isLooking = false; // whether orders stand right
    bool m_isHeldUp = false;  // what is to be moved or cancelled could not be sent
    TimerId m_look;           // in place of a tick
    TimeNs m_nextLook = 0;
    Ticks m_seenBid = 0; // as of the last look at the quotes
    Ticks m_seenAsk = 0;
    bool m_settled = true;
    bool m_hasShown = false;
    bool m_touched = true; // an own order changed since the last refresh
};

} // namespace wh
