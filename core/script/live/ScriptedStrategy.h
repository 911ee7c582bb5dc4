// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/ScriptDescription.h"
#include "core/script/ScriptProject.h"
#include "core/script/live/NewsWriter.h"
#include "core/script/live/SandboxPort.h"
#include "core/script/live/SecondMarket.h"
#include "core/strategy/PairStrategy.h"
#include "core/strategy/SandboxStanding.h"

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wh {

/// A script as it was published, and what it may take. A value.
struct ScriptSource
{
    ScriptProject project;
    ScriptDescription description;
    SandboxSettings settings;
};

/// A live bot's strategy that runs in a sandbox of its own. It waits for nothing: a hook goes to the sandbox when that
/// is idle, else it stands in line, where ticks and changes of the book become one (the newest state counts) and the
/// rest keeps its order. What the script does in a hook is done here as it is asked; what it wrote and kept comes with
/// the hook's end. The sandbox starts with onStart() and ends with this. The run's thread.
///
/// One that trades two markets hears of the second what QjsStrategy does in a backtest, in the same line as the rest.
/// What it keeps, writes and waits for is the first's. While the second is away its orders are refused
/// (script.no_other_market {remedy}) and its book is not known.
///
/// Throws ScriptFailure out of a hook, or onWake(): script.error, script.limit and the other errors of SandboxProcess;
/// script.needs_engine {remedy} in a run that waits for nobody, such as a backtest in this process;
/// script.no_other_market where there is no second market before it starts; script.other_market_changed. Never out of a
/// hook of the second market, part() or join(): what went wrong there is thrown out of the first's onWake().
class ScriptedStrategy final : public PairStrategy, public Sandboxed
{
public:
    static constexpr std::size_t kMostTrades = 1000;    ///< in line; older ones are left out
    static constexpr std::size_t kMostWaiting = 20'000; ///< of what must not be left out
    static constexpr std::size_t kQuickAsks = 200;      ///< of one hook; then one a millisecond

    /// @param port  borrowed
    ScriptedStrategy(std::shared_ptr<const ScriptSource> source, SandboxPort& port, const ParameterSet& parameters);

    bool needsOther() const override { return m_source->description.markets == 2; }
    void join(StrategyContext& other) override;
    void part() override { m_other.part(); }
    void onStart(StrategyContext& context) override;
    void onTick(StrategyContext& context) override;
    void onBook(StrategyContext& context) override;
    void onTrade(StrategyContext& context, const Trade& trade) override;
    void onBar(StrategyContext& context, const Bar& bar) override;
    void onFill(StrategyContext& context, const Fill& fill) override;
    void onOrderUpdate(StrategyContext& context, const OwnOrder& order, const ExecutionReport* report) override;
    void onTimer(StrategyContext& context, TimerId id) override;
    void onWake(StrategyContext& context) override;
    void onStop(StrategyContext& context) override;

    DurationNs tickInterval() const override;
    bool wantsBook() const override { return has(ScriptHook::Book); }
    bool wantsTrades() const override { return true; } // ctx.trades
    bool reactsAtOnce() const override { return has(ScriptHook::Book) || has(ScriptHook::Trade); }
    bool isBusy() const override { return m_line && (m_running || !m_queue.empty()); }
    DurationNs barInterval() const override { return m_source->description.barInterval; }
    /// What its sandbox allows it, and room for how that is kept: a prefix for each key, and a list of all.
    KeptRoom keptRoom() const override;

    SandboxStanding standing() const override;
    bool hasWords() const override { return m_line && m_line->isReady(); }
    /// As of the last hook that has ended.
    const ScriptUsage& usage() const { return m_usage; }

private:
    /// Events within the present second of the hooks' clock.
    struct Rate
    {
        TimeNs second = INT64_MIN;
        std::uint32_t count = 0;
    };
    bool mayStill(Rate& rate, std::uint32_t limit) const;
    bool has(ScriptHook hook) const { return m_source->description.has(hook); }

    void enqueue(sandbox::Hook hook);
    void enqueueOf(const StrategyContext& context, sandbox::Hook hook);
    bool isInLine(ScriptHook hook) const;
    void pump();
    void handle(sandbox::Message message);
    void finish(const sandbox::HookDone& done);
    void takeOutputs(const sandbox::HookDone& done);
    void takeStored(const sandbox::HookDone& done);
    void answer(const sandbox::Ask& ask);
    void answerOfOther(const sandbox::Ask& ask);
    void act(StrategyContext& context, const sandbox::Ask& ask, sandbox::Answer& answer);
    void stopTimer(TimerId id);
    std::optional<Error> refusedByRate();
    sandbox::Live liveWork();
    [[noreturn]] void fail(Error why) const;
    void failLater(Error why);
    void noteHook();
    void noteStored(const std::string& key, std::size_t bytes);

    const std::shared_ptr<const ScriptSource> m_source;
    SandboxPort& m_port;
    std::vector<std::pair<std::string, std::string>> m_parameters;

    std::unique_ptr<SandboxLine> m_line;
    StrategyContext* m_first = nullptr; ///< once it has started
    std::function<void()> m_ring;       ///< of the first
    SecondMarket m_other;
    std::optional<Error> m_failure; ///< to be thrown out of onWake()
    NewsWriter m_news;
    bool m_isReady = false;
    bool m_isStopping = false;
    std::optional<ScriptHook> m_running;
    TimeNs m_sentAt = 0; ///< what the running hook takes for now
    std::deque<sandbox::Hook> m_queue;
    std::vector<Trade> m_trades; ///< to look back at, with the next hook
    std::vector<Bar> m_bars;
    std::size_t m_tradesInLine = 0;
    std::uint64_t m_tradesLeftOut = 0;
    std::size_t m_asks = 0; ///< of the running hook
    std::optional<sandbox::Ask> m_slowed;
    std::optional<TimerId> m_slowedUntil;
    std::uint32_t m_timers = 0; ///< under way
    Rate m_orders;
    Rate m_logs;
    Rate m_gauges;
    Rate m_events;
    ScriptUsage m_usage;
    std::chrono::steady_clock::time_point m_calledAt; ///< of the running hook
    std::vector<DurationNs> m_hookTimes;              ///< of the last ones, in no order
    std::size_t m_nextHookTime = 0;
    DurationNs m_lastHook = 0;
    std::map<std::string, std::size_t> m_kept; ///< with the size of key and value
    std::size_t m_keptBytes = 0;
};

} // namespace wh
