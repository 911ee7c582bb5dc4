// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Random.h"
#include "core/base/Result.h"
#include "core/domain/Account.h"
#include "core/domain/LogLevel.h"
#include "core/domain/Order.h"
#include "core/market/MarketView.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace wh {

using TimerId = Id<struct TimerTag>;

/// Between which a gauge stays; none: nobody knows.
struct GaugeRange
{
    std::optional<double> least;
    std::optional<double> most;
};

/// Whether an order was not taken because the bot is paused or has stopped: nothing is wrong with the order, nor is it
/// worth a warning.
inline bool isOfPause(const Error& refusal)
{
    return refusal.code == "order.bot_paused" || refusal.code == "order.bot_stopped";
}

/// A strategy's only view of the world: it never learns whether that is a backtest, paper or live. All calls answer at
/// once; what the venue says comes later through the strategy's hooks. Owned by the run; the run's thread.
class StrategyContext
{
public:
    virtual ~StrategyContext() = default;

    virtual TimeNs now() const = 0;
    virtual const MarketView& market() const = 0;
    const Instrument& instrument() const { return market().instrument(); }
    const OrderBook& book() const { return market().book(); }

    /// Base and quote for spot; the settle asset for contracts.
    virtual Balance balance(std::string_view asset) const = 0;
    /// Signed holding in lots: for spot all of the base balance, for contracts the position.
    virtual Lots position() const = 0;
    virtual PositionView positionView() const = 0;
    /// Cash plus inventory at mid, in the settle asset.
    virtual Decimal equity() const = 0;

    /// Live own orders (not final), in the order in which they were placed. Valid until the next call on the context.
    virtual std::span<const OwnOrder> openOrders() const = 0;
    /// Also answers for orders that ended; nullptr for an id that is not ours.
    virtual const OwnOrder* order(OrderId id) const = 0;

    /// Sends an order down the road: journal, risk gate, venue. `request.id` is given by the context.
    /// @return the new order's id, or the gate's refusal as Error{refusal.code, numbers}; onOrderUpdate follows in both
    /// cases
    virtual Result<OrderId> place(OrderRequest request) = 0;
    virtual Result<void> amend(OrderId id, Ticks price, Lots quantity) = 0;
    /// Never held back by a limit. Unknown or ended ids answer order.not_open.
    virtual Result<void> cancel(OrderId id) = 0;
    virtual void cancelAll() = 0;

    /// Calls onTimer(id) once at `time` (at once if that is past).
    virtual TimerId startTimer(TimeNs time) = 0;
    virtual void stopTimer(TimerId id) = 0;

    /// Kept across stop and restart of the bot. A missing key is empty.
    virtual std::string stored(std::string_view key) const = 0;
    virtual void store(std::string_view key, std::string value) = 0;
    virtual void log(LogLevel level, std::string text) = 0;
    /// A number to be watched and drawn; `unit` as in ParameterSpec.
    void gauge(std::string_view name, double value, std::string_view unit) { showGauge(name, value, unit, {}); }
    /// One whose ends are known: it is shown as a dial.
    void gauge(std::string_view name, double value, std::string_view unit, GaugeRange range)
    {
        showGauge(name, value, unit, range);
    }
    virtual void event(std::string_view name, std::string text) = 0;
    /// The run's seeded chance, for strategies that draw sizes or times.
    virtual Random& random() = 0;

    /// For a strategy that works elsewhere too and waits for what comes of it: what any thread may call while the
    /// strategy lives; Strategy::onWake() follows soon, on the run's thread. Empty: this run waits for nobody.
    virtual std::function<void()> waker() { return {}; }
    /// A tick that it was called for came to nothing, since it had not come to the end of the one before.
    virtual void skipTick() {}

protected:
    virtual void showGauge(std::string_view name, double value, std::string_view unit, const GaugeRange& range) = 0;
};

} // namespace wh
