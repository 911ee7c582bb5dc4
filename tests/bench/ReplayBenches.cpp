// SPDX-License-Identifier: GPL-3.0-or-later
// What a replay costs, from a bare scan of the events to a whole sweep.
#include "core/base/Clock.h"
#include "core/engine/BotRunner.h"
#include "core/market/BookFeed.h"
#include "core/risk/RiskGate.h"
#include "core/simulator/Backtest.h"
#include "core/simulator/EventReplay.h"
#include "core/simulator/Sweep.h"
#include "core/storage/NullEventLog.h"
#include "core/strategy/Strategy.h"
#include "tests/bench/BenchMarket.h"
#include "tests/bench/OutOfCore.h"

#include <benchmark/benchmark.h>

namespace wh::bench {

namespace {

/// Ten resting orders, five a side, each amended every 100 ms to stand behind the touch.
class TenOrders final : public Strategy
{
public:
    DurationNs tickInterval() const override { return 100 * kMillisecond; }
    void onTick(StrategyContext& context) override
    {
        if (!context.market().isTradable(context.now(), kMinute))
            return;
        const OrderBook& book = context.book();
        if (m_ids.empty()) {
            for (int i = 0; i < 10; ++i) {
                OrderRequest request;
                request.side = i < 5 ? Side::Buy : Side::Sell;
                request.quantity = 10;
                request.price = priceOf(book, i);
                if (auto id = context.place(request))
                    m_ids.push_back(*id);
            }
            return;
        }
        m_turn = 1 - m_turn; // a new price each time, so that each amend is one
        for (int i = 0; i < static_cast<int>(m_ids.size()); ++i) {
            if (const OwnOrder* order = context.order(m_ids[static_cast<std::size_t>(i)]); order && order->isOpen())
                (void)context.amend(order->id, priceOf(book, i), order->quantity);
            else
                replace(context, i);
        }
    }

private:
    Ticks priceOf(const OrderBook& book, int i) const
    {
        return i < 5 ? book.bestBid() - i - m_turn : book.bestAsk() + (i - 5) + m_turn;
    }
    void replace(StrategyContext& context, int i)
    {
        OrderRequest request;
        request.side = i < 5 ? Side::Buy : Side::Sell;
        request.quantity = 10;
        request.price = priceOf(context.book(), i);
        if (auto id = context.place(request))
            m_ids[static_cast<std::size_t>(i)] = *id;
    }
    std::vector<OrderId> m_ids;
    int m_turn = 0;
};

StrategyRegistry& strategies()
{
    static StrategyRegistry registry = [] {
        StrategyRegistry made;
        registerStrategies(made);
        return made;
    }();
    return registry;
}

RiskRuleRegistry& rules()
{
    static RiskRuleRegistry registry = [] {
        RiskRuleRegistry made;
        registerRiskRules(made);
        return made;
    }();
    return registry;
}

void scan(benchmark::State& state)
{
    const auto& events = benchMarket().events;
    for (auto _ : state) {
        std::int64_t sum = 0;
        for (const auto& event : events)
            sum += event.venueTime ^ event.receiveTime ^ event.word ^ event.lots;
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(events.size()));
}
BENCHMARK(scan)->Name("scan")->Unit(benchmark::kMillisecond);

void replayBook(benchmark::State& state)
{
    const auto& events = benchMarket().events;
    for (auto _ : state) {
        BookFeed feed;
        for (const auto& event : events)
            feed.apply(event);
        benchmark::DoNotOptimize(feed.lastUpdate());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(events.size()));
}
BENCHMARK(replayBook)->Name("replay_book")->Unit(benchmark::kMillisecond);

/// Watches and does nothing: what the road itself costs.
class Idle final : public Strategy
{
public:
    DurationNs tickInterval() const override { return 100 * kMillisecond; }
    void onTick(StrategyContext&) override {}
};

template<typename Watched>
void simulate(benchmark::State& state)
{
    const auto& market = benchMarket();
    std::uint64_t amends = 0;
    std::size_t fills = 0;
    for (auto _ : state) {
        VirtualClock clock;
        NullEventLog log;
        std::vector<Error> mistakes;
        SimulatedVenue::Settings settings;
        settings.latency = makeModel(latencyModels(), {"constant", {}}, "latency", mistakes);
        settings.queue = makeModel(queueModels(), {"log2", {}}, "queue", mistakes);
        Instrument instrument = market.info.instrument;
        SimulatedVenue venue(instrument, std::move(settings), clock);
        auto gate = makeRiskGate(rules(), {{"order_rate.max_per_second", "0"}}, mistakes);
        Watched strategy;
        BotRunner runner({.instrument = instrument,
                          .strategy = strategy,
                          .gate = **gate,
                          .connector = venue,
                          .log = log,
                          .clock = clock,
                          .recording = RunRecorder::Settings()},
                         {.cash = Decimal(10'000'000), .base = {}});
        EventReplay replay(*market.tape, clock, venue, runner, {});
        auto outcome = replay.run({});
        benchmark::DoNotOptimize(outcome);
        amends = runner.board().counters().amended;
        fills = runner.finish().fills.size();
    }
    state.counters["amends"] = static_cast<double>(amends);
    state.counters["fills"] = static_cast<double>(fills);
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(market.events.size()));
}
BENCHMARK(simulate<Idle>)->Name("simulate_idle")->Unit(benchmark::kMillisecond);
BENCHMARK(simulate<TenOrders>)->Name("simulate_ten_orders")->Unit(benchmark::kMillisecond);

BacktestSettings smaSettings()
{
    BacktestSettings settings;
    settings.strategy = "sma_crossover";
    settings.cash = Decimal(1'000'000);
    return settings;
}

void smaOnBars(benchmark::State& state)
{
    const auto& market = benchMarket();
    for (auto _ : state) {
        std::vector<Error> mistakes;
        auto backtest = Backtest::prepare(market.bars, smaSettings(), {strategies(), rules()}, mistakes);
        if (!backtest) {
            state.SkipWithError(mistakes.front().toString().c_str());
            return;
        }
        auto record = backtest->run({});
        if (!record) {
            state.SkipWithError(record.error().toString().c_str());
            return;
        }
        state.counters["fills"] = static_cast<double>(record->fills.size());
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(market.bars->info().events));
}
BENCHMARK(smaOnBars)->Name("sma_crossover_bars")->Unit(benchmark::kMillisecond);

constexpr int kSweepRuns = 40;

void sweep(benchmark::State& state)
{
    const auto& market = benchMarket();
    SweepSettings settings;
    settings.base.strategy = "avellaneda_stoikov";
    settings.axes = {refreshTimes(kSweepRuns)};
    settings.objective = "netProfit";
    settings.jobs = static_cast<unsigned>(state.range(0));
    for (auto _ : state) {
        std::vector<Error> mistakes;
        const auto prepared = Sweep::prepare(market.oneTape, settings, {strategies(), rules()}, mistakes);
        if (!prepared) {
            state.SkipWithError(mistakes.front().toString().c_str());
            return;
        }
        benchmark::DoNotOptimize(prepared->run({}));
    }
    state.SetItemsProcessed(state.iterations() * kSweepRuns);
}
BENCHMARK(sweep)
    ->Name("sweep_jobs")
    ->Arg(1)
    ->Arg(2)
    ->UseRealTime()
    ->MeasureProcessCPUTime()
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace wh::bench
