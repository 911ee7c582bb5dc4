// SPDX-License-Identifier: GPL-3.0-or-later
// How many ticks a second a script takes in a backtest, by what it does in each, beside the same in C++. One event of
// the market and one tick a millisecond; the items are ticks.
#include "core/indicator/Sma.h"
#include "core/risk/RiskGate.h"
#include "core/script/qjs/QjsEngine.h"
#include "core/simulator/Backtest.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QJSEngine>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

using namespace wh;

namespace {

constexpr std::size_t kTicks = 200'000;
constexpr int kLevels = 60;

/// A book of 60 levels a side, whose best quantity changes every millisecond.
std::shared_ptr<const Tape> tape()
{
    static const std::shared_ptr<const Tape> made = [] {
        TapeInfo info;
        info.id = "bench";
        info.instrument.name = {"sim", "BTC", "USDT"};
        info.instrument.tick = Decimal::of("0.01");
        info.instrument.lot = Decimal::of("0.00001");
        std::vector<MarketEvent> events;
        const auto add = [&events](EventKind kind, Side side, Ticks price, Lots lots, TimeNs time, std::uint8_t flags) {
            events.push_back(MarketEvent::make(kind, side, price, lots, time, time, flags));
        };
        const TimeNs start = 1'700'000'000 * kSecond;
        add(EventKind::SnapshotBegin, Side::Buy, 0, 0, start, 0);
        for (int i = 0; i < kLevels; ++i) {
            add(EventKind::SnapshotLevel, Side::Buy, 5'000'000 - i, 100'000 + i, start, 0);
            add(EventKind::SnapshotLevel, Side::Sell, 5'000'010 + i, 100'000 + i, start, 0);
        }
        add(EventKind::SnapshotEnd, Side::Buy, 0, 0, start, MarketEvent::EndOfMessage);
        for (std::size_t i = 1; i <= kTicks; ++i)
            add(EventKind::Delta, i % 2 == 0 ? Side::Buy : Side::Sell, i % 2 == 0 ? 5'000'000 : 5'000'010,
                100'000 + static_cast<Lots>(i % 1000), start + static_cast<TimeNs>(i) * kMillisecond,
                MarketEvent::EndOfMessage);
        info.first = events.front().receiveTime;
        info.last = events.back().receiveTime;
        info.events = events.size();
        return std::make_shared<MemoryTape>(std::move(info), std::move(events));
    }();
    return made;
}

RunRecord replay(StrategyRegistry& strategies, const std::string& id)
{
    RiskRuleRegistry rules;
    registerRiskRules(rules);
    BacktestSettings settings;
    settings.strategy = id;
    settings.latency = {"constant", {}};
    settings.risk = {{"order_rate.max_per_second", "0"}}; // what is measured is orders, not refusals
    std::vector<Error> mistakes;
    const auto backtest = Backtest::prepare(tape(), settings, {strategies, rules}, mistakes);
    auto record = backtest ? backtest->run({}) : mistakes.front();
    if (!record) {
        std::fprintf(stderr, "%s\n", record.error().toString().c_str());
        std::exit(1);
    }
    return *std::move(record);
}

void script(benchmark::State& state, const char* body)
{
    ScriptProject project;
    project.files["main.js"] = std::string("export const meta = {name: 'bench', tick: '1ms'};\n") + body;
    ScriptLimits limits;
    limits.ordersPerSecond = 1'000'000;
    const auto engine = makeQjsEngine(limits);
    for (auto _ : state) {
        std::vector<Error> findings;
        const auto description = engine->load(project, findings);
        if (!description) {
            std::fprintf(stderr, "%s\n", findings.front().toString().c_str());
            std::exit(1);
        }
        StrategyRegistry strategies;
        strategies.add({description->toStrategyInfo("bench"),
                        [&engine](const ParameterSet& parameters) { return engine->create(parameters); }});
        replay(strategies, "bench");
        if (engine->usage().hookCalls < kTicks - 10)
            state.SkipWithError("ticks are missing");
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * kTicks));
}

/// The same in C++.
class Compiled final : public Strategy
{
public:
    explicit Compiled(std::function<void(StrategyContext&)> tick) : m_tick(std::move(tick)) {}
    void onTick(StrategyContext& context) override { m_tick(context); }
    DurationNs tickInterval() const override { return kMillisecond; }

private:
    std::function<void(StrategyContext&)> m_tick;
};

void compiled(benchmark::State& state, const std::function<void(StrategyContext&)>& tick)
{
    for (auto _ : state) {
        StrategyRegistry strategies;
        StrategyInfo info;
        info.id = "bench";
        strategies.add({info, [&tick](const ParameterSet&) { return std::make_unique<Compiled>(tick); }});
        replay(strategies, "bench");
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * kTicks));
}

double sink = 0;

constexpr const char* kEmpty = "export function onTick(ctx) {}\n";
constexpr const char* kTouch = "let sum = 0;\nexport function onTick(ctx) {\n  const book = ctx.book;\n"
                               "  sum += book.bestAsk - book.bestBid + book.bidSize - book.askSize;\n}\n";
constexpr const char* kMid = "let sum = 0;\nexport function onTick(ctx) { sum += ctx.book.mid; }\n";
constexpr const char* kSide =
    "let sum = 0;\nexport function onTick(ctx) {\n  const p = ctx.book.bidPrices, q = ctx.book.bidSizes;\n"
    "  let s = 0;\n  for (let i = 0; i < 50; ++i) s += p[i] * q[i];\n  sum += s;\n}\n";
constexpr const char* kBoth =
    "let sum = 0;\nexport function onTick(ctx) {\n  const b = ctx.book, p = b.bidPrices, q = b.bidSizes, "
    "r = b.askPrices, t = b.askSizes;\n  let s = 0;\n"
    "  for (let i = 0; i < 50; ++i) s += p[i] * q[i] - r[i] * t[i];\n  sum += s;\n}\n";
constexpr const char* kPairs =
    "let sum = 0;\nexport function onTick(ctx) {\n  const l = ctx.book.levels(50).bids;\n  let s = 0;\n"
    "  for (let i = 0; i < 50; ++i) s += l[i][0] * l[i][1];\n  sum += s;\n}\n";
constexpr const char* kNative =
    "let sum = 0;\nexport function onTick(ctx) { sum += trade.depthWithin('buy', 0.001); }\n";
constexpr const char* kCross =
    "const fast = ta.sma(9), slow = ta.sma(21);\nlet above = 0;\nexport function onTick(ctx) {\n"
    "  const mid = ctx.book.mid;\n  fast.update(mid);\n  slow.update(mid);\n"
    "  if (fast.value > slow.value) ++above;\n}\n";
constexpr const char* kOwnCross =
    "const fast = new Float64Array(9), slow = new Float64Array(21);\nlet f = 0, s = 0, i = 0, above = 0;\n"
    "export function onTick(ctx) {\n  const mid = ctx.book.mid, a = i % 9, b = i % 21;\n  f += mid - fast[a]; fast[a] "
    "= mid;\n"
    "  s += mid - slow[b]; slow[b] = mid; ++i;\n  if (f / 9 > s / 21) ++above;\n}\n";
constexpr const char* kQuote = "let id = 0;\nexport function onTick(ctx) {\n  if (id) ctx.cancel(id);\n"
                               "  id = ctx.place({side: 'buy', price: 49990, quantity: 0.001}).id;\n}\n";

// The same arithmetic everywhere, without a market: two moving averages by running sums over many prices.

constexpr const char* kSums =
    "(function () {\n  const n = 300000, mids = new Float64Array(n);\n"
    "  for (let i = 0; i < n; ++i) mids[i] = 50000 + Math.sin(i * 0.001) * 100;\n"
    "  function cross() {\n    const fast = new Float64Array(9), slow = new Float64Array(21);\n"
    "    let f = 0, s = 0, above = 0;\n    for (let i = 0; i < n; ++i) {\n"
    "      const mid = mids[i], a = i % 9, b = i % 21;\n      f += mid - fast[a]; fast[a] = mid;\n"
    "      s += mid - slow[b]; slow[b] = mid;\n      if (f / 9 > s / 21) ++above;\n    }\n    return above;\n  }\n"
    "  let best = Infinity, above = 0;\n  for (let round = 0; round < 40; ++round) {\n    const begun = clock();\n"
    "    above = cross();\n    best = Math.min(best, clock() - begun);\n  }\n"
    "  return [best * 1e6 / n, above];\n})()";

struct Sums
{
    double nanoseconds = 0; ///< an item
    int above = 0;
};

double milliseconds()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

Sums sumsOfScript()
{
    QJSEngine engine;
    const QJSValue answer = engine.evaluate(QLatin1String("var clock = Date.now;\n") + QLatin1String(kSums));
    return {answer.property(0).toNumber(), answer.property(1).toInt()};
}

Sums sumsOfCpp()
{
    constexpr int kItems = 300'000;
    std::vector<double> mids(kItems);
    for (int i = 0; i < kItems; ++i)
        mids[static_cast<std::size_t>(i)] = 50000 + std::sin(i * 0.001) * 100;
    Sums best{1e9, 0};
    for (int round = 0; round < 40; ++round) {
        double fast[9] = {}, slow[21] = {}, f = 0, s = 0;
        int above = 0;
        const double begun = milliseconds();
        for (int i = 0; i < kItems; ++i) {
            const double mid = mids[static_cast<std::size_t>(i)];
            f += mid - fast[i % 9];
            fast[i % 9] = mid;
            s += mid - slow[i % 21];
            slow[i % 21] = mid;
            above += f / 9 > s / 21;
        }
        best = {std::min(best.nanoseconds, milliseconds() - begun), above};
    }
    best.nanoseconds *= 1e6 / kItems;
    return best;
}

/// None where there is no Node.
std::optional<Sums> sumsOfNode()
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (node.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(node, {QStringLiteral("-p"), QStringLiteral("const clock = () => performance.now();\n") +
                                                   QLatin1String(kSums) + QStringLiteral(".join(' ')")});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return std::nullopt;
    const auto words = process.readAllStandardOutput().trimmed().split(' ');
    return words.size() == 2 ? std::optional(Sums{words[0].toDouble(), words[1].toInt()}) : std::nullopt;
}

void compareSums()
{
    const Sums script = sumsOfScript();
    const Sums compiled = sumsOfCpp();
    std::printf("\nTwo moving averages over 300,000 prices, ns an item, best of forty\n"
                "script %.1f, C++ %.2f (script / C++: %.0f)",
                script.nanoseconds, compiled.nanoseconds, script.nanoseconds / compiled.nanoseconds);
    if (const auto node = sumsOfNode())
        std::printf(", Node %.2f (script / Node: %.0f)%s\n", node->nanoseconds, script.nanoseconds / node->nanoseconds,
                    node->above == script.above && script.above == compiled.above ? "" : " - THE RESULTS DIFFER");
    else
        std::printf("; Node is not installed\n");
}

} // namespace

BENCHMARK_CAPTURE(script, empty, kEmpty)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(script, mid, kMid)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(script, touch, kTouch)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(script, levels_one_side, kSide)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(script, levels_both_sides, kBoth)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(script, levels_as_pairs, kPairs)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(script, depth_native, kNative)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(script, crossing_ta, kCross)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(script, crossing_own, kOwnCross)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(script, quote_and_cancel, kQuote)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(compiled, empty, [](StrategyContext&) {})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(compiled, touch, [](StrategyContext& context) {
    const OrderBook& book = context.book();
    sink += static_cast<double>(book.bestAsk() - book.bestBid() + book.bestBidLots() - book.bestAskLots());
})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(compiled, levels_one_side, [](StrategyContext& context) {
    int left = 50;
    context.book().forEachLevel(Side::Buy, [&](Ticks price, Lots lots) {
        sink += static_cast<double>(price * lots);
        return --left > 0;
    });
})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(compiled, quote_and_cancel, [id = OrderId()](StrategyContext& context) mutable {
    if (id.isValid())
        (void)context.cancel(id);
    OrderRequest request;
    request.price = 4'999'000;
    request.quantity = 100;
    id = context.place(request).valueOr({});
})->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(compiled, crossing, [fast = Sma(9), slow = Sma(21)](StrategyContext& context) mutable {
    const auto mid = static_cast<double>(context.book().mid());
    fast.update(mid);
    slow.update(mid);
    sink += fast.value() > slow.value();
})->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    compareSums();
    return 0;
}
