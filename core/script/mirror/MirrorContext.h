// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/MarketView.h"
#include "core/script/protocol/Messages.h"
#include "core/strategy/StrategyContext.h"

#include <deque>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace wh {

/// What a live bot's strategy sees in a sandbox: a mirror of the context that the engine has, as its news tell it. What
/// the strategy does is asked of the host, and answered before the call returns; what it writes and keeps is collected
/// until its hook has ended. One thread.
class MirrorContext final : public StrategyContext
{
public:
    /// Waits for the host's answer. What it throws ends the hook.
    using AskHost = std::function<sandbox::Answer(const sandbox::Ask&)>;

    MirrorContext(const sandbox::Live& live, AskHost ask);
    /// Of the second market: what is kept and chance are the first's.
    MirrorContext(const Instrument& instrument, AskHost ask);

    void apply(const sandbox::News& news);
    /// Nothing is news but the time.
    void setTime(TimeNs now) { m_now = now; }
    /// What was written and kept since the last call.
    void take(sandbox::HookDone& done);

    TimeNs now() const override { return m_now; }
    const MarketView& market() const override { return m_view; }
    Balance balance(std::string_view asset) const override;
    Lots position() const override { return m_position; }
    PositionView positionView() const override { return m_holding; }
    Decimal equity() const override { return m_equity; }
    std::span<const OwnOrder> openOrders() const override { return m_orders; }
    const OwnOrder* order(OrderId id) const override;
    Result<OrderId> place(OrderRequest request) override;
    Result<void> amend(OrderId id, Ticks price, Lots quantity) override;
    Result<void> cancel(OrderId id) override;
    void cancelAll() override;
    TimerId startTimer(TimeNs time) override;
    void stopTimer(TimerId id) override;
    std::string stored(std::string_view key) const override;
    void store(std::string_view key, std::string value) override;
    void log(LogLevel level, std::string text) override;
    void event(std::string_view name, std::string text) override;
    Random& random() override { return m_random; }

protected:
    void showGauge(std::string_view name, double value, std::string_view unit, const GaugeRange& range) override;

private:
    static constexpr std::size_t kEndedKept = 256; ///< as a live bot's board keeps

    sandbox::Answer ask(const sandbox::Ask& ask);
    Result<void> askPlainly(const sandbox::Ask& ask);
    void write(sandbox::Output output);

    const Instrument m_instrument;
    const AskHost m_ask;
    BookFeed m_feed;
    MarketView m_view{m_instrument, m_feed};
    Random m_random;
    TimeNs m_now = 0;
    Lots m_position = 0;
    PositionView m_holding;
    Decimal m_equity;
    std::vector<Balance> m_balances;
    std::vector<OwnOrder> m_orders;
    std::deque<OwnOrder> m_ended;
    std::map<std::string, std::string, std::less<>> m_stored;
    std::vector<sandbox::Output> m_outputs;
    std::map<std::string, std::string> m_changes;
};

} // namespace wh
