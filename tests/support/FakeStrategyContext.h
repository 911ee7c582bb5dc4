// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/BookFeed.h"
#include "core/strategy/Strategy.h"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace wh::test {

/// BTC/USDT as Binance has it: tick 0.01, lot 0.00001, least notional 5; 1 and 2 bps of fees unless changed.
Instrument spotInstrument();
/// The same with a whole-number tick and lot, so that cases can be computed by hand: tick 1, lot 1, nothing else.
Instrument plainInstrument();
/// A USDT-settled perpetual: tick 0.1, lot 0.001.
Instrument linearInstrument();
/// A coin-settled perpetual: tick 0.5, contracts of 100 USD.
Instrument inverseInstrument();

/// A strategy's world in a test's hands: a book that the test sets, an account that obeys, a venue that answers at once
/// or when it is told to. Everything that the strategy did is on record. One thread.
class FakeStrategyContext final : public StrategyContext
{
public:
    struct Placement
    {
        OrderRequest request;
        TimeNs time = 0;
        Ticks bestBid = 0; ///< 0: none
        Ticks bestAsk = 0;
        Balance base; ///< as they were before
        Balance quote;
    };
    using Levels = std::vector<std::pair<Ticks, Lots>>;

    explicit FakeStrategyContext(Instrument instrument, Decimal cash = Decimal(10'000), Decimal base = {});

    /// Whose hooks are to be called; without one, nobody hears.
    void attach(Strategy& strategy) { m_strategy = &strategy; }
    /// The venue answers at once (the default), or when answer() is called.
    void answerAtOnce(bool atOnce) { m_atOnce = atOnce; }
    /// Confirms everything that is under way.
    void answer();

    void setTime(TimeNs time) { m_now = time; }
    /// The whole book, received now.
    void setBook(const Levels& bids, const Levels& asks);
    void setTouch(Ticks bid, Ticks ask, Lots lots = 1'000'000) { setBook({{bid, lots}}, {{ask, lots}}); }
    /// A print, received now; `age` earlier at the venue.
    void print(Side taker, Ticks price, Lots lots, DurationNs age = 0);
    /// The feed lost messages.
    void loseMessages();
    /// Calls the strategy's onTick at `time`.
    void tick(TimeNs time);
    /// Lets the time pass until then, with the timers that end meanwhile.
    void pass(TimeNs until);
    /// Matches a live order at a price; fee-less.
    void fill(OrderId id, Lots lots, Ticks price, Liquidity liquidity = Liquidity::Maker);
    /// Fills resting orders that the book has crossed.
    void matchResting();
    void setBalances(Decimal cash, Decimal base);
    void setPosition(Lots position) { m_position = position; }
    /// Every further order is refused with this code; empty: none.
    void refuseWith(std::string code) { m_refusal = std::move(code); }
    /// From now on amends and cancels cannot be sent, with this code; empty: they can again.
    void holdUpChanges(std::string code) { m_holdUp = std::move(code); }

    const std::vector<Placement>& placements() const { return m_placements; }
    const std::vector<AmendRequest>& amends() const { return m_amends; }
    const std::vector<OrderId>& cancels() const { return m_cancels; }
    void forget();
    std::size_t fills() const { return m_fills; }
    const std::map<std::string, std::pair<double, std::string>>& gauges() const { return m_gauges; }
    /// The gauge's last value; NaN where there is none.
    double gaugeOf(const std::string& name) const;
    const std::vector<std::string>& events() const { return m_events; }
    const std::vector<std::string>& logs() const { return m_logs; }
    std::map<std::string, std::string, std::less<>>& storage() { return m_stored; }
    /// Everything that was done, as one text: equal texts mean equal runs.
    std::string transcript() const { return m_transcript; }

    TimeNs now() const override { return m_now; }
    const MarketView& market() const override { return m_view; }
    Balance balance(std::string_view asset) const override;
    Lots position() const override;
    PositionView positionView() const override;
    Decimal equity() const override;
    std::span<const OwnOrder> openOrders() const override { return m_open; }
    const OwnOrder* order(OrderId id) const override;
    Result<OrderId> place(OrderRequest request) override;
    Result<void> amend(OrderId id, Ticks price, Lots quantity) override;
    Result<void> cancel(OrderId id) override;
    void cancelAll() override;
    TimerId startTimer(TimeNs time) override;
    void stopTimer(TimerId id) override { m_timers.erase(id.value); }
    std::string stored(std::string_view key) const override;
    void store(std::string_view key, std::string value) override;
    void log(LogLevel, std::string text) override { m_logs.push_back(std::move(text)); }
    void showGauge(std::string_view name, double value, std::string_view unit, const GaugeRange& range) override;
    void event(std::string_view name, std::string text) override;
    Random& random() override { return m_random; }
    std::function<void()> waker() override { return m_waker; }
    void setWaker(std::function<void()> waker) { m_waker = std::move(waker); }
    void skipTick() override { ++m_skippedTicks; }
    std::size_t skippedTicks() const { return m_skippedTicks; }

private:
    OwnOrder* find(OrderId id);
    void report(OrderId id, ExecutionReport::Kind kind);
    void finish(OrderId id, OrderStatus status);
    void takeNow(OrderId id, const OrderRequest& request);
    bool isSpot() const { return m_instrument.kind == ContractKind::Spot; }

    Instrument m_instrument;
    BookFeed m_feed;
    Levels m_bids; // as shown
    Levels m_asks;
    MarketView m_view;
    Strategy* m_strategy = nullptr;
    TimeNs m_now = 1'700'000'000 * kSecond;
    Decimal m_cash;
    Decimal m_base;
    Lots m_position = 0; // contracts
    bool m_atOnce = true;
    std::string m_refusal;
    std::string m_holdUp;
    std::uint64_t m_lastId = 0;
    std::uint64_t m_lastTimer = 0;
    std::map<std::uint64_t, TimeNs> m_timers;
    std::vector<OwnOrder> m_open;
    std::vector<OwnOrder> m_ended;
    std::map<std::uint64_t, std::pair<Ticks, Lots>> m_pendingAmends;
    std::vector<Placement> m_placements;
    std::vector<AmendRequest> m_amends;
    std::vector<OrderId> m_cancels;
    std::size_t m_fills = 0;
    std::map<std::string, std::pair<double, std::string>> m_gauges;
    std::vector<std::string> m_events;
    std::vector<std::string> m_logs;
    std::map<std::string, std::string, std::less<>> m_stored;
    std::string m_transcript;
    Random m_random{42};
    std::function<void()> m_waker;
    std::size_t m_skippedTicks = 0;
};

/// A strategy made from the registry with parameters, which must be valid.
std::unique_ptr<Strategy> makeStrategy(const std::string& id,
                                       const std::vector<std::pair<std::string, std::string>>& parameters = {});

} // namespace wh::test
