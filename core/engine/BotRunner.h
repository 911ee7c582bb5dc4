// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/RunRecorder.h"
#include "core/base/Clock.h"
#include "core/engine/BotLifecycle.h"
#include "core/engine/Flattener.h"
#include "core/engine/RunnerListener.h"
#include "core/engine/RunnerState.h"
#include "core/execution/OrderBoard.h"
#include "core/market/BarBuilder.h"
#include "core/market/BookFeed.h"
#include "core/market/MarketView.h"
#include "core/portfolio/TradingAccount.h"
#include "core/risk/RiskGate.h"
#include "core/storage/BotStorage.h"
#include "core/strategy/Strategy.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <string>
#include <vector>

namespace wh {

/// One bot at work: its strategy, its view of the market, its orders, its account, and the record of what it did. Whose
/// clock turns and where the orders go is somebody else's choice: the same runner serves backtest, paper and live.
/// Everything happens on the thread that calls it, one event at a time.
///
/// What a strategy throws passes through: what had happened by then is booked, and stop() with `strategyHasFailed`
/// takes its orders off the book.
class BotRunner final : private StrategyContext, private OrderListener, private RiskViewSource
{
public:
    struct Parts
    {
        const Instrument& instrument; ///< borrowed, like everything by reference here
        Strategy& strategy;
        RiskGate& gate;
        Connector& connector;
        EventLog& log;
        const Clock& clock;
        Random random{0};
        /// None: no record is kept, and there is no finish(); for bots that live.
        std::optional<RunRecorder::Settings> recording = RunRecorder::Settings();
        RunnerListener* listener = nullptr;
        BotStorage* storage = nullptr; ///< null: what the strategy stores ends with the runner
        /// Instead of the strategy's own; 0: no ticks.
        std::optional<DurationNs> tickInterval{};
        std::size_t endedOrdersKept = OrderBoard::kEndedKept; ///< see OrderBoard; a live bot needs far fewer
        std::function<void()> waker{};                        ///< any thread; wake() is to follow, on the runner's
    };
    /// What the account starts with. Cash is stated in quote; a coin-settled account (inverse contracts) is given its
    /// worth at the first mid. Base: a holding for spot, margin for inverse contracts; linear contracts take none.
    struct Funds
    {
        Decimal cash;
        Decimal base;
    };

    BotRunner(Parts parts, Funds funds);

    /// A market event has been received; `now` is on the clock already, and is the event's receive time.
    void onEvent(const MarketEvent& event)
    {
        m_feed.apply(event);
        if (event.kind() == EventKind::Trade)
            onTrade(event);
        if (event.endsMessage())
            onMessageEnd();
    }
    /// A candle of the tape has closed at the clock's time: for tapes that hold nothing else.
    void onBar(const Bar& bar);
    /// For tapes of prints alone: quotes are made from them.
    void deriveBookFromTrades() { m_feed.deriveBookFromTrades(true); }
    void onReport(const ExecutionReport& report);

    TimeNs nextTimer() const { return m_nextTimer; }
    /// Calls what is due at the clock's time: timers in order, then at most one tick.
    void fireTimers();

    /// The strategy has something of its own to see to.
    void wake();
    /// Whether the strategy is still at work on a hook that has returned; never one that has failed.
    bool strategyIsBusy() const { return m_started && !m_strategyHasFailed && m_strategy->isBusy(); }

    /// While held the market is only watched: a tape leads in with a snapshot of before the span.
    void holdStart(bool hold) { m_startIsHeld = hold; }
    bool hasStarted() const { return m_started; }
    /// Whether its funds have been put in, at the first mid.
    bool isFunded() const { return m_funded; }
    /// Why the bot will not start: its funds are worth more at the first mid than can be counted exactly.
    /// backtest.out_of_range {field, value, remedy}
    const std::optional<Error>& startFailure() const { return m_startFailure; }
    /// Takes every order off the book; the strategy goes on hearing the market, and what it would send answers
    /// order.bot_paused.
    void pause();
    void resume();
    bool isPaused() const { return m_paused; }

    /// New orders and amends answer with this until it is taken back by none; cancels go, and the strategy goes on.
    void hold(const std::optional<Error>& why) { m_hold = why; }
    /// The venue cannot be reached, so nothing is sent at all until none is given: whatever the strategy would send,
    /// cancels too, answers with this, and what has to be withdrawn, or closed, waits.
    void cutOff(const std::optional<Error>& why);

    /// Asks the strategy to end and does what the policy says. Reports may still come, and orders that the venue would
    /// not cancel are cancelled again by fireTimers(). A second call changes the policy, and tries anew to close a
    /// position that could not be closed.
    /// @param strategyHasFailed  it is not called again
    void stop(StopPolicy policy = StopPolicy::Cancel, bool strategyHasFailed = false);
    bool isStopped() const { return m_stopped; }
    /// Whether nothing is left to do for a stop: no order is open but those that are to be kept, and the position is
    /// closed where it had to be, or given up.
    bool stopIsComplete() const;
    /// Why the position could not be closed: order.not_flattened {position, attempts, reason, remedy}.
    std::optional<Error> stopFailure() const;

    /// Another strategy, or the same with other parameters, takes over between two ticks: the old one hears no more,
    /// not even onStop(), its timers are gone, and its open orders become those of the new one, which is started at
    /// once if the bot has been. Both are borrowed.
    void reconfigure(Strategy& strategy, std::optional<DurationNs> tickInterval = {});

    /// Everything that a restart needs; not within a hook. Timers and what the strategy knows are not among it:
    /// strategies start again.
    RunnerState state() const;
    /// Takes up from there. Before the first event; the strategy is started when the market is known, as always.
    /// @return state.malformed {field, value, remedy}: it contradicts itself
    Result<void> restore(const RunnerState& state);
    /// Lets happen once more what a journal says, for entries after the restored state, in order: board, account,
    /// storage and funding. The listener hears of it, the strategy and the venue do not.
    void replay(const JournalEntry& entry);
    /// The entry that lets replay() put in the funds as they were put in at that mid.
    static constexpr const char* kFundCommand = "fund";
    static JournalEntry fundingEntry(TimeNs time, HalfTicks mid);

    /// Ends the record at the clock's time. Once, and only with a recording.
    RunRecord finish();

    /// When and at what mid an order that has not ended was placed, or last amended. 0: not known, as of those that a
    /// restart found.
    struct Decided
    {
        HalfTicks mid = 0;
        TimeNs acceptedAt = 0; ///< by the venue
    };
    Decided decidedOn(OrderId id) const;
    const RunnerCounters& counters() const { return m_counters; }
    DurationNs tickInterval() const { return m_tickInterval; } ///< 0: none
    /// With what open orders reserve.
    Balance balanceOf(std::string_view asset) const { return balance(asset); }
    const TradingAccount& account() const { return m_account; }
    const OrderBoard& board() const { return m_board; }
    /// For what a reconciliation asks for, and nothing else.
    OrderBoard& board() { return m_board; }
    const BookFeed& feed() const { return m_feed; }
    /// Only with a recording.
    RunRecorder& recorder() { return *m_recorder; }
    /// As received last; 0 before the first.
    HalfTicks mid() const { return m_mid; }

private:
    // StrategyContext
    TimeNs now() const override { return m_clock.now(); }
    const MarketView& market() const override { return m_view; }
    Balance balance(std::string_view asset) const override;
    Lots position() const override { return m_account.position(); }
    PositionView positionView() const override { return m_account.view(); }
    Decimal equity() const override { return m_account.equity(m_mid); }
    std::span<const OwnOrder> openOrders() const override { return m_board.open(); }
    const OwnOrder* order(OrderId id) const override { return m_board.find(id); }
    Result<OrderId> place(OrderRequest request) override;
    Result<void> amend(OrderId id, Ticks price, Lots quantity) override;
    Result<void> cancel(OrderId id) override { return m_cutOff ? Result<void>(*m_cutOff) : m_board.cancel(id); }
    void cancelAll() override { withdraw(); }
    TimerId startTimer(TimeNs time) override;
    void stopTimer(TimerId id) override;
    std::string stored(std::string_view key) const override;
    void store(std::string_view key, std::string value) override;
    void log(LogLevel level, std::string text) override;
    void showGauge(std::string_view name, double value, std::string_view unit, const GaugeRange& range) override;
    void event(std::string_view name, std::string text) override;
    Random& random() override { return m_random; }
    std::function<void()> waker() override { return m_waker; }
    void skipTick() override;

    void onOrderChanged(const OwnOrder& order, const ExecutionReport* report, const Refusal* refusal) override;
    RiskView riskView() const override;

    void onTrade(const MarketEvent& event);
    void onMessageEnd();
    void onMid(HalfTicks mid);
    void startAt(HalfTicks mid);
    void fund(TimeNs time, HalfTicks mid);
    void applyFill(const OwnOrder& order, const ExecutionReport& report);
    void record(const OwnOrder& order, const ExecutionReport* report, const Refusal* refusal);
    bool strategyHears() const { return m_started && !m_stopped; }
    void withdraw();
    void watchOrders();
    void withdrawAgain();
    void flatten();
    bool fundsAreExact(Decimal price);
    void handBar(const Bar& bar);
    void dispatchPending();
    static DurationNs agreeOnTicks(Strategy& strategy, std::optional<DurationNs> asked);
    void scheduleTick();
    void updateNextTimer();

    struct Timer
    {
        TimeNs time;
        TimerId id;
        bool operator>(const Timer& other) const
        {
            return time != other.time ? time > other.time : id.value > other.id.value;
        }
    };
    struct Decision ///< when and at what mid an open order was last decided upon
    {
        OrderId order;
        HalfTicks mid = 0;
        TimeNs decidedAt = 0;
        TimeNs acceptedAt = 0;
        bool awaitingAnswer = true;
    };
    Decision& decisionOf(OrderId id);
    /// Whether anybody asks when and at what mid orders were decided upon.
    bool keepsDecisions() const { return m_recorder || m_listener; }
    void noteAnswer(OrderId id, const ExecutionReport& report);

    const Instrument& m_instrument;
    Strategy* m_strategy;
    const Clock& m_clock;
    RunnerListener* const m_listener;
    BotStorage* const m_storage;
    const std::function<void()> m_waker;
    Random m_random;
    Funds m_funds;
    BookFeed m_feed;
    MarketView m_view;
    TradingAccount m_account;
    std::optional<RunRecorder> m_recorder;
    OrderBoard m_board;
    RunnerCounters m_counters;

    bool m_funded = false;
    bool m_started = false; ///< the strategy has been
    bool m_startIsHeld = false;
    std::optional<Error> m_startFailure;
    bool m_stopped = false;
    bool m_strategyHasFailed = false;
    bool m_paused = false;
    std::optional<Error> m_hold;   ///< why nothing new may be sent
    std::optional<Error> m_cutOff; ///< why nothing at all can be
    StopPolicy m_stopPolicy = StopPolicy::Cancel;
    TimeNs m_withdrawAgain = kNever; ///< orders that would not go are cancelled again
    std::optional<Flattener> m_flattener;
    bool m_flattening = false;
    DurationNs m_tickInterval; ///< before what is wanted: without ticks a strategy may want more
    bool m_wantsBook;
    bool m_wantsTrades;
    HalfTicks m_mid = 0;
    std::optional<BarBuilder> m_bars;
    TimeNs m_nextTick = kNever;
    TimeNs m_nextTimer = kNever;
    std::priority_queue<Timer, std::vector<Timer>, std::greater<>> m_timers;
    std::vector<TimerId> m_stoppedTimers;
    IdSource<TimerTag> m_timerIds;
    std::vector<Decision> m_decisions;
    struct PendingUpdate
    {
        OwnOrder order;
        std::optional<ExecutionReport> report; ///< with the gate's refusal: no venue has said it
    };
    std::vector<PendingUpdate> m_pendingUpdates; ///< refused by the gate amid a hook: told after it
    bool m_dispatching = false;
    std::map<std::string, std::string, std::less<>> m_stored; ///< where there is no storage
};

} // namespace wh
