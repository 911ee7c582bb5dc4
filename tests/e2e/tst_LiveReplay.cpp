// SPDX-License-Identifier: GPL-3.0-or-later
// A script on paper, in a sandbox that is asked hook by hook, and the same script in a backtest of the same events:
// order by order, and fill by fill.
#include "core/engine/BotRunner.h"
#include "core/script/host/ScriptHosting.h"
#include "core/script/live/SandboxHub.h"
#include "core/script/live/ScriptedStrategy.h"
#include "core/script/qjs/QjsEngine.h"
#include "core/simulator/generator/GeneratedTape.h"
#include "core/storage/MemoryEventLog.h"
#include "tests/core/fleet/LineSupport.h"
#include "tests/e2e/SandboxBench.h"

#include <QTest>
#include <ctime>

using namespace wh;

namespace {

constexpr const char* kBusy = R"js(
export const meta = {name: 'busy', version: '1', tick: '170ms', bars: '10s'};
let n = 0;
export function onStart(ctx) { bot.storage.set('sum', 0); }
export function onTick(ctx) {
    if (!(ctx.book.bestBid > 0 && ctx.book.bestAsk > 0)) return;
    ++n;
    const tick = ctx.instrument.tick, size = ctx.instrument.lot * 400;
    const open = ctx.openOrders;
    if (n % 7 === 3 && open.length > 0) ctx.cancel(open[0].id);
    if (n % 5 === 2 && open.length > 0) {
        const last = open[open.length - 1];
        ctx.amend(last.id, {price: trade.roundPrice(last.price + (n % 2 ? 3 : -3) * tick)});
    }
    if (n % 11 === 5)
        ctx.place({side: n % 2 ? 'buy' : 'sell', type: 'limit', tif: 'ioc', quantity: trade.roundQuantity(size),
                   price: trade.roundPrice(n % 2 ? ctx.book.bestAsk + 20 * tick : ctx.book.bestBid - 20 * tick)});
    if (open.length < 6) {
        ctx.place({side: 'buy', price: trade.roundPrice(ctx.book.bestBid - (n % 3) * tick), quantity: trade.roundQuantity(size)});
        ctx.place({side: 'sell', price: trade.roundPrice(ctx.book.bestAsk + (n % 3) * tick), quantity: trade.roundQuantity(size)});
    }
    if (n % 29 === 3) setTimeout(() => ctx.cancelAll(), 1234);
}
export function onFill(ctx, fill) {
    bot.storage.set('sum', bot.storage.get('sum') + fill.quantity);
    if (ctx.position > size(ctx) * 8) ctx.place({side: 'sell', type: 'market', quantity: size(ctx)});
}
export function onOrder(ctx, order) { bot.gauge.set('open', ctx.openOrders.length); }
function size(ctx) { return trade.roundQuantity(ctx.instrument.lot * 400); }
)js";

/// What was meant to be done, as the journal has it.
std::vector<std::string> intents(const MemoryEventLog& log, TimeNs until)
{
    std::vector<std::string> texts;
    for (const auto& entry : log.entries()) {
        if (entry.time > until)
            continue;
        const std::string at = " at " + std::to_string(entry.time);
        if (const auto* place = std::get_if<OrderRequest>(&entry.event))
            texts.push_back('#' + std::to_string(place->id.value) + ' ' + toString(place->side) + ' ' +
                            toString(place->type) + ' ' + std::to_string(place->quantity) + '@' +
                            std::to_string(place->price) + at);
        else if (const auto* amend = std::get_if<AmendRequest>(&entry.event))
            texts.push_back("amend #" + std::to_string(amend->id.value) + ' ' + std::to_string(amend->price) + at);
        else if (const auto* cancel = std::get_if<CancelRequest>(&entry.event))
            texts.push_back("cancel #" + std::to_string(cancel->id.value) + at);
    }
    return texts;
}

std::vector<std::string> fillsOf(const RunRecord& record, TimeNs until)
{
    std::vector<std::string> texts;
    for (const auto& entry : record.fills) {
        const Fill& fill = entry.fill;
        if (fill.receiveTime <= until)
            texts.push_back('#' + std::to_string(fill.order.value) + ' ' + std::to_string(fill.quantity) + '@' +
                            std::to_string(fill.price) + ' ' + toString(fill.liquidity) + ' ' + fill.fee.toString() +
                            " at " + std::to_string(fill.receiveTime));
    }
    return texts;
}

/// The kernel on a paper venue, on a clock that stands still while the sandbox works.
class PaperSession final : public LineListener
{
public:
    PaperSession(const std::shared_ptr<const Tape>& tape, Strategy& strategy, const SandboxHub& hub,
                 const BacktestSettings& settings)
        : m_hub(hub), m_gate({})
    {
        m_market = std::make_shared<LiveMarket>();
        m_market->stream = *ReplayedStream::open(tape, tape->info().first, {});
        m_line = std::make_unique<SimulatedLine>(m_market, test::venueSetup(tape->info().instrument, settings),
                                                 SimulatedLine::Settings{.seed = settings.seed, .base = settings.base},
                                                 tape->info().first);
        m_runner = std::make_unique<BotRunner>(BotRunner::Parts{.instrument = m_line->instrument(),
                                                                .strategy = strategy,
                                                                .gate = m_gate,
                                                                .connector = *m_line,
                                                                .log = log,
                                                                .clock = m_clock,
                                                                .recording = RunRecorder::Settings(),
                                                                .waker = [] {}},
                                               BotRunner::Funds{.cash = settings.cash, .base = settings.base});
    }
    RunRecord run(TimeNs end)
    {
        for (;;) {
            const TimeNs due = std::min({m_market->stream->nextDue(), m_line->nextDue(), m_runner->nextTimer()});
            if (due > end)
                return m_runner->finish();
            m_clock.advanceTo(due);
            if (!m_market->stream->advance(due))
                qFatal("the market failed");
            m_line->advance(due, *this);
            settle();
            if (m_runner->nextTimer() <= due)
                m_runner->fireTimers();
            settle();
            m_market->stream->forget(m_line->needs());
        }
    }
    // Several may come at one moment: a hook sees the account as it is when it is sent, so each has its own first.
    void onMarketEvent(const MarketEvent& event) override
    {
        m_runner->onEvent(event);
        settle();
    }
    void onReport(const ExecutionReport& report) override
    {
        m_runner->onReport(report);
        settle();
    }
    void onVenueState(const VenueState&) override {}
    void onLineLost(const Error&) override {}
    void onLineBack() override {}

    MemoryEventLog log;

private:
    void settle()
    {
        for (;;) {
            const auto seen = m_hub.rings();
            m_runner->wake();
            if (m_hub.isQuiet())
                return;
            m_hub.waitForRing(seen, kSecond);
        }
    }

    const SandboxHub& m_hub;
    RiskGate m_gate;
    VirtualClock m_clock;
    std::shared_ptr<LiveMarket> m_market;
    std::unique_ptr<SimulatedLine> m_line;
    std::unique_ptr<BotRunner> m_runner;
};

} // namespace

class TestLiveReplay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        tzset();
    }

    void aPaperSessionIsWhatABacktestOfItsEventsIs_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::newRow("one seed") << quint64{11};
        QTest::newRow("another") << quint64{4242};
    }

    void aPaperSessionIsWhatABacktestOfItsEventsIs()
    {
        QFETCH(const quint64, seed);
        const auto parameters = std::vector<std::pair<std::string, std::string>>{
            {"duration", "2m"}, {"market_order_rate", "8"}, {"latency", "5ms"}, {"latency_jitter", "2ms"}};
        const auto checked =
            GeneratedMarket::check("random_walk", parameters, seed, InstrumentName{"sim", "BTC", "USDT"});
        QVERIFY(checked.isValid());
        const std::shared_ptr<const Tape> tape = *GeneratedTape::create(checked.market);
        BacktestSettings settings;
        settings.cash = Decimal(1'000'000);
        settings.base = Decimal(3);
        settings.seed = seed;
        settings.fees = "1,4";
        settings.latency = *ModelChoice::parse("constant:entry=7ms,amend=9ms,cancel=8ms,response=5ms", "latency");
        const TimeNs end = tape->info().last - kSecond; // a backtest ends differently: its bot is stopped

        const ScriptProject project{"main.js", {{"main.js", kBusy}}};
        auto sandbox = test::settings();
        sandbox.limits.hookSoft = 10 * kSecond; // of a machine that is busy nothing is to depend
        sandbox.limits.hookHard = 20 * kSecond;
        const auto engine = makeQjsEngine(sandbox.limits);
        std::vector<Error> mistakes;
        const auto description = engine->load(project, mistakes);
        QVERIFY2(description, test::textOf(mistakes).c_str());
        StrategyRegistry strategies;
        strategies.add({description->toStrategyInfo(), [&](const ParameterSet& set) { return engine->create(set); }});
        RiskRuleRegistry rules;
        settings.strategy = description->toStrategyInfo().id;
        const auto prepared = Backtest::prepare(tape, settings, {strategies, rules}, mistakes);
        QVERIFY2(prepared, test::textOf(mistakes).c_str());
        MemoryEventLog log;
        const auto backtest = prepared->run(TaskControl(), &log);
        QVERIFY2(backtest, backtest ? "" : backtest.error().toString().c_str());

        SandboxHub hub;
        wh::ScriptedStrategy strategy(
            std::make_shared<const ScriptSource>(ScriptSource{project, *description, sandbox}), hub, ParameterSet());
        PaperSession paper(tape, strategy, hub, settings);
        const auto record = paper.run(end);

        const auto expected = intents(log, end);
        const auto got = intents(paper.log, end);
        QVERIFY2(expected.size() > 500, std::to_string(expected.size()).c_str());
        for (std::size_t i = 0; i < std::min(expected.size(), got.size()); ++i)
            QCOMPARE(got[i].c_str(), expected[i].c_str());
        QCOMPARE(got.size(), expected.size());
        const auto fills = fillsOf(*backtest, end);
        QVERIFY(fills.size() > 50);
        QVERIFY(fillsOf(record, end) == fills);
    }
};

QTEST_GUILESS_MAIN(TestLiveReplay)
#include "tst_LiveReplay.moc"
