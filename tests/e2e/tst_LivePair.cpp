// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts that trade two markets: at work for a live bot in a real sandbox, and published.
#include "core/domain/BotLeg.h"
#include "core/risk/RiskGate.h"
#include "core/script/ScriptResources.h"
#include "core/script/host/ScriptHosting.h"
#include "core/script/live/LiveScripts.h"
#include "core/script/live/SandboxHub.h"
#include "core/script/live/ScriptedStrategy.h"
#include "core/script/qjs/QjsEngine.h"
#include "tests/e2e/LiveScriptDesk.h"
#include "tests/e2e/SandboxBench.h"
#include "tests/support/FakeStrategyContext.h"

#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace wh;
using namespace wh::test;

namespace {

constexpr const char* kBoth = R"js(
export const meta = {name: 'both', version: '1', tick: '1s', bars: '1m', markets: 2};
let n = 0;
function tell(...words) { bot.log.info(...words); }
export function onStart(ctx) { tell('begins', ctx.instrument.base, ctx.other.instrument.base, ctx.other.book.bestBid); }
export function onTick(ctx) {
    ++n;
    const other = ctx.other, trades = other.trades, bars = other.bars;
    tell(n, ctx.now, ctx.book.mid, other.book.mid, other.book.isLive, ctx.openOrders.length, other.openOrders.length,
         ctx.trades.length, trades.length, trades.length > 0 ? trades[trades.length - 1].price : 0, bars.length,
         other.position, other.equity, other.balance('ETH').total);
    const own = ctx.place({side: 'buy', price: trade.roundPrice(ctx.book.bestBid - n % 3), quantity: 0.01});
    const its = other.place({side: 'sell', price: other.trade.roundPrice(other.book.bestAsk + n % 2), quantity: 0.1});
    if (!own.ok) tell('own', own.code);
    if (!its.ok) tell('its', its.code);
    if (n % 4 === 0 && other.openOrders.length > 0) {
        const order = other.openOrders[0];
        other.amend(order.id, {price: other.trade.roundPrice(order.price + 1)});
    }
    if (n % 9 === 0) { other.cancelAll(); ctx.cancelAll(); }
}
export function onFill(ctx, fill) {
    tell('fill', fill.instrument, fill.orderId, fill.price, fill.quantity, fill.feeAsset, ctx.other.position, ctx.position);
    const market = fill.instrument === ctx.instrument.name ? ctx.other : ctx;
    if (!market.place({side: 'buy', type: 'market', quantity: 0.01}).ok) tell('no hedge');
}
export function onOrder(ctx, order) {
    const of = order.instrument === ctx.instrument.name ? ctx : ctx.other;
    tell('order', order.instrument, order.id, order.status, of.order(order.id).remaining);
    bot.storage.set('last', order.id);
}
)js";

/// Buys a little on both markets at every tick, and rests a bid far away.
constexpr const char* kBuyer = R"js(
export const meta = {name: 'buyer', version: '1', tick: '1s', markets: 2};
export const parameters = {value: {type: 'number', min: 1, max: 100000, default: 100, description: 'Of an order'}};
let fills = {};
function buy(market, tools) {
    const quantity = tools.roundQuantity(bot.params.value / market.book.mid);
    const price = tools.roundPrice(market.book.mid * 0.95);
    if (market.openOrders.length === 0) market.place({side: 'buy', price, quantity});
    const bought = market.place({side: 'buy', type: 'market', quantity});
    if (!bought.ok) bot.log.warn('refused', market.instrument.base, bought.code);
}
export function onStart(ctx) { bot.log.info('begins after', bot.storage.get('n') ?? 0, ctx.other.instrument.base); }
export function onTick(ctx) {
    bot.storage.set('n', (bot.storage.get('n') ?? 0) + 1);
    buy(ctx, trade);
    buy(ctx.other, ctx.other.trade);
}
export function onFill(ctx, fill) {
    fills[fill.instrument] = (fills[fill.instrument] ?? 0) + 1;
    bot.gauge.set(fill.instrument, fills[fill.instrument]);
}
export function onStop(ctx) { bot.log.info('ends', ctx.other.position > 0); }
)js";

ScriptProject projectOf(const std::string& text)
{
    return {"main.js", {{"main.js", text}}};
}

ScriptProject shippedPairs()
{
    for (const auto& example : scriptExamples()) {
        if (example.name == "pairs")
            return projectOf(std::string(example.text));
    }
    return {};
}

Instrument ethereum()
{
    Instrument instrument = spotInstrument();
    instrument.name.base = "ETH";
    return instrument;
}

std::string logsOf(const LiveScriptDesk& desk, BotId bot)
{
    static_cast<void>(desk.desk.fleet->flush());
    HistoryQuery query;
    query.bots = {bot};
    query.ascending = true;
    query.limit = 500;
    std::string text;
    if (const auto page = desk.desk.fleet->history().logs(query)) {
        for (const auto& row : page->rows)
            text += row.text + '\n';
    }
    return text;
}

/// Two markets that the test holds.
struct Markets
{
    Markets()
    {
        for (auto* each : {&first, &second})
            each->answerAtOnce(false);
        first.setBalances(Decimal(1'000'000), Decimal(10));
        second.setBalances(Decimal(1'000'000), Decimal(100));
        first.setWaker([] {});
        first.setTouch(10'000, 10'010);
        second.setTouch(2'000, 2'010);
    }
    std::string told() const
    {
        std::string text;
        for (const auto& line : first.logs())
            text += line + '\n';
        return text + first.transcript() + "other:\n" + second.transcript();
    }

    FakeStrategyContext first{spotInstrument()};
    FakeStrategyContext second{ethereum()};
};

/// A script in a sandbox, between two markets.
struct LivePair
{
    explicit LivePair(const char* text)
    {
        std::vector<Error> mistakes;
        const auto project = projectOf(text);
        auto sandbox = settings();
        sandbox.limits.hookSoft = 10 * kSecond; // of a machine that is busy nothing is to depend
        sandbox.limits.hookHard = 20 * kSecond;
        const auto description = describeScript(project, sandbox, mistakes);
        if (!description)
            qFatal("%s", textOf(mistakes).c_str());
        strategy = std::make_unique<ScriptedStrategy>(
            std::make_shared<const ScriptSource>(ScriptSource{project, *description, sandbox}), hub, ParameterSet());
    }
    void start()
    {
        markets.first.attach(*strategy);
        markets.second.attach(*strategy);
        strategy->join(markets.second);
        strategy->onStart(markets.first);
        settle();
    }
    void settle()
    {
        for (;;) {
            const auto seen = hub.rings();
            strategy->onWake(markets.first);
            if (hub.isQuiet())
                return;
            hub.waitForRing(seen, 100 * kMillisecond);
        }
    }
    void tick()
    {
        const TimeNs next = markets.first.now() + kSecond;
        markets.second.setTime(next);
        markets.first.tick(next);
        settle();
    }
    std::string lastLog() const { return markets.first.logs().empty() ? "" : markets.first.logs().back(); }

    Markets markets;
    SandboxHub hub;
    std::unique_ptr<ScriptedStrategy> strategy;
};

/// Fills a part of an order that is out there, if one is.
void fillSome(FakeStrategyContext& market, std::uint32_t chance)
{
    const auto open = market.openOrders();
    if (open.empty())
        return;
    const OwnOrder order = open[chance % open.size()];
    const bool isOut = order.status == OrderStatus::Accepted || order.status == OrderStatus::PartiallyFilled;
    if (isOut)
        market.fill(order.id, std::max<Lots>(order.remaining() / 2, 1), order.price > 0 ? order.price : 2'005);
}

/// The same events, whoever hears of them.
template<typename Settle>
void play(Markets& markets, Strategy& strategy, const Settle& settle)
{
    std::mt19937 random(5);
    for (int step = 0; step < 1200; ++step) {
        const TimeNs now = markets.first.now() + 200 * kMillisecond;
        markets.first.setTime(now);
        markets.second.setTime(now);
        const auto chance = static_cast<std::uint32_t>(random());
        FakeStrategyContext& market = chance % 2 == 0 ? markets.first : markets.second;
        const Ticks base = (chance % 2 == 0 ? 10'000 : 2'000) + static_cast<Ticks>(chance / 16 % 50);
        switch (chance / 2 % 8) {
        case 0:
        case 1:
            market.setTouch(base, base + 3, 100'000 + static_cast<Lots>(chance % 1000));
            break;
        case 2:
            market.print(Side::Buy, base, 10);
            break;
        case 3:
            strategy.onBar(market, Bar{now, 1, 4, 1, 2, 50});
            break;
        case 4:
            fillSome(market, chance / 64);
            break;
        case 5:
            market.answer();
            break;
        default:
            markets.first.tick(now);
            break;
        }
        settle();
    }
}

std::shared_ptr<const Tape> generated(const char* name, std::uint64_t seed)
{
    const auto check = GeneratedMarket::check("random_walk", {{"duration", "20m"}}, seed, *InstrumentName::parse(name));
    if (!check.isValid())
        qFatal("%s", textOf(check.mistakes).c_str());
    return *GeneratedTape::createCounted(check.market);
}

} // namespace

class TestLivePair : public QObject
{
    Q_OBJECT

private slots:
    void itDecidesAsInABacktestOfTheSame()
    {
        LivePair live(kBoth);
        live.start();
        play(live.markets, *live.strategy, [&live] { live.settle(); });

        const auto engine = makeQjsEngine(settings().limits);
        std::vector<Error> mistakes;
        QVERIFY(engine->load(projectOf(kBoth), mistakes));
        const auto strategy = engine->create(ParameterSet());
        Markets markets;
        markets.first.attach(*strategy);
        markets.second.attach(*strategy);
        dynamic_cast<PairStrategy&>(*strategy).join(markets.second);
        strategy->onStart(markets.first);
        play(markets, *strategy, [] {});

        QVERIFY2(markets.first.fills() > 5 && markets.second.fills() > 5,
                 (std::to_string(markets.first.fills()) + ' ' + std::to_string(markets.second.fills())).c_str());
        QVERIFY(markets.second.placements().size() > 50);
        QVERIFY(!markets.second.amends().empty() && !markets.second.cancels().empty());
        const auto& expected = markets.first.logs();
        const auto& got = live.markets.first.logs();
        for (std::size_t i = 0; i < std::min(expected.size(), got.size()); ++i)
            QCOMPARE(got[i].c_str(), expected[i].c_str());
        QCOMPARE(got.size(), expected.size());
        QCOMPARE(live.markets.told(), markets.told());
        QCOMPARE(live.markets.first.storage(), markets.first.storage());
        QVERIFY(live.markets.second.storage().empty()); // what it keeps is the first's
    }

    void oneHookTradesOnBothMarkets()
    {
        LivePair live(kBoth);
        live.start();
        QVERIFY(live.lastLog().ends_with("begins BTC ETH 20"));
        live.tick();
        QCOMPARE(live.markets.first.placements().size(), std::size_t{1});
        QCOMPARE(live.markets.second.placements().size(), std::size_t{1});
        live.markets.second.answer();
        live.settle();
        fillSome(live.markets.second, 0);
        live.settle();
        const auto told = live.markets.told();
        QVERIFY2(told.find("fill binance:ETH/USDT 1 21.1") != std::string::npos, told.c_str());
        QCOMPARE(live.markets.first.placements().size(), std::size_t{2}); // the hedge
    }

    void theSecondMarketMayLeaveAndComeBack()
    {
        LivePair live(R"js(
export const meta = {name: 'both', version: '1', tick: '1s', markets: 2};
export function onTick(ctx) {
    const answer = ctx.other.place({side: 'sell', price: 21, quantity: 1});
    bot.log.info(ctx.other.book.isLive, ctx.other.book.bestBid, answer.ok ? 'ok' : answer.code);
}
)js");
        live.start();
        live.tick();
        QCOMPARE(live.lastLog().c_str(), "true 20 ok");
        live.strategy->part();
        live.tick();
        QCOMPARE(live.lastLog().c_str(), "false 20 script.no_other_market");
        FakeStrategyContext again(ethereum());
        again.attach(*live.strategy);
        again.setTouch(1'990, 1'995);
        live.strategy->join(again);
        live.tick();
        QCOMPARE(live.lastLog().c_str(), "true 19.9 ok");
        QCOMPARE(again.placements().size(), std::size_t{1});
        QCOMPARE(live.markets.second.placements().size(), std::size_t{1});
    }

    void aBotTradesBothMarkets()
    {
        LiveScriptDesk desk;
        const auto id = desk.add(projectOf(kBuyer));
        QVERIFY(desk.desk.open());
        auto spec = LiveScriptDesk::spec("b", id);
        spec.markets = {"sim:BTC/USDT", "sim:ETH/USDT"};
        spec.otherCash = Decimal(200'000);
        const BotId bot = desk.start(spec);
        desk.run(20 * kSecond);
        const auto runs = [&] {
            return desk.status(bot).state == BotState::Running && desk.status(legOf(bot)).state == BotState::Running;
        };
        QVERIFY2(runs(), (desk.status(bot).lastError + desk.status(legOf(bot)).lastError).c_str());
        const auto fills = [&](BotId one) { return desk.status(one).fills; };
        QVERIFY2(fills(bot) >= 10 && fills(legOf(bot)) >= 10, logsOf(desk, bot).c_str());
        QVERIFY(desk.status(legOf(bot)).openOrders > 0);
        QVERIFY2(logsOf(desk, bot).find("begins after 0 ETH") != std::string::npos, logsOf(desk, bot).c_str());
        QVERIFY2(logsOf(desk, bot).find("refused") == std::string::npos, logsOf(desk, bot).c_str());
        const auto gauges = desk.desk.fleet->gauges(bot);
        QCOMPARE(gauges.size(), std::size_t{2}); // onFill, for either

        spec.parameters = {{"value", "200"}}; // another sandbox, and the same leg
        const auto version = desk.desk.fleet->configure(bot, spec, {"ann", {}});
        QVERIFY2(version, version ? "" : version.error().toString().c_str());
        auto before = fills(legOf(bot));
        desk.run(10 * kSecond);
        QVERIFY(runs() && fills(legOf(bot)) > before + 3);
        QCOMPARE(desk.hub.count(), std::size_t{1});

        const auto copy = desk.desk.killed("after");
        desk.desk.fleet.reset();
        QVERIFY(desk.desk.open(copy));
        desk.settle();
        before = fills(legOf(bot));
        desk.run(10 * kSecond);
        QVERIFY2(runs() && fills(legOf(bot)) > before + 3, logsOf(desk, bot).c_str());
        QVERIFY2(logsOf(desk, bot).find("begins after 2") != std::string::npos, logsOf(desk, bot).c_str());

        QVERIFY(desk.desk.fleet->stop(bot, {"ann", {}}));
        desk.settle();
        desk.run(5 * kSecond);
        for (const BotId each : {bot, legOf(bot)}) {
            QCOMPARE(desk.status(each).state, BotState::Stopped);
            QCOMPARE(desk.status(each).openOrders, std::uint64_t{0});
        }
        QVERIFY2(logsOf(desk, bot).find("ends true") != std::string::npos, logsOf(desk, bot).c_str());
        QCOMPARE(desk.hub.count(), std::size_t{0});
    }

    void whoeverBreaksWhatTheSecondStandsOnFails()
    {
        LivePair live("export const meta = {name: 'x', version: '1', tick: '1s', markets: 2};\n"
                      "Object.freeze = () => { throw new Error('not today'); };\n"
                      "export function onTick(ctx) {}\n");
        std::string why;
        try {
            live.start();
            live.tick();
        } catch (const ScriptFailure& failure) {
            why = failure.error().code;
        }
        QVERIFY2(why.empty() || why == "script.error", why.c_str()); // told, and never the end of the protocol
    }

    /// By a simulation of both, in a sandbox of its own.
    void thePublishedExampleIsAdmittedAndRuns()
    {
        const QTemporaryDir folder;
        FleetDesk desk;
        desk.gate.isOn = true;
        desk.gate.span = kMinute;
        LiveScripts scripts(folder.path().toStdString(), {desk.strategies, desk.clock, settings(), {}});
        const auto published = scripts.publish({.project = shippedPairs()});
        QVERIFY2(published, published ? "" : published.error().toString().c_str());
        QVERIFY(desk.open());
        auto spec = FleetDesk::maker("b");
        spec.strategy = (*published)->id();
        spec.parameters = {{"period", "10"}, {"entry", "0.1"}, {"exit", "0.1"}};
        spec.markets = {"sim:BTC/USDT", "sim:ETH/USDT"};
        spec.otherCash = Decimal(200'000);
        spec.otherBase = Decimal(50);
        const BotId bot = desk.createAndStart(spec, {"ann", {}});
        QVERIFY(bot.isValid());
        const bool traded = QTest::qWaitFor(
            [&] {
                desk.run(50 * kMillisecond);
                return desk.status(bot).fills > 0 && desk.status(legOf(bot)).fills > 0;
            },
            60'000);
        QVERIFY2(traded, (desk.status(bot).lastError + desk.status(legOf(bot)).lastError).c_str());
        desk.fleet.reset();
    }

    void theShippedExampleGoesOnWithWhatItHeld()
    {
        LiveScriptDesk desk;
        const auto id = desk.add(shippedPairs());
        QVERIFY(desk.desk.open());
        auto spec = LiveScriptDesk::spec("b", id);
        spec.parameters = {{"period", "10"}, {"entry", "1"}, {"exit", "0"}};
        spec.markets = {"sim:BTC/USDT", "sim:ETH/USDT"};
        spec.otherCash = Decimal(200'000);
        spec.otherBase = Decimal(50);
        spec.stopPolicy = StopPolicy::Flatten;
        const BotId bot = desk.start(spec);
        const auto holds = [&] {
            static_cast<void>(desk.desk.fleet->flush());
            const auto kept = desk.desk.fleet->history().storage(bot);
            const auto found = kept ? kept->find("script/held") : decltype(kept->find(""))();
            return kept && found != kept->end() && !found->second.empty(); // empty: taken away
        };
        const auto runUntil = [&](bool isToHold) {
            for (int step = 0; step < 3000 && holds() != isToHold; ++step)
                desk.run(100 * kMillisecond);
            desk.run(300 * kMillisecond); // before the next tick: what was sent has filled
            return holds() == isToHold;
        };
        const auto positions = [&] {
            return desk.status(bot).position.toString() + ' ' + desk.status(legOf(bot)).position.toString();
        };
        QVERIFY2(runUntil(true), logsOf(desk, bot).c_str());
        const std::string held = positions();
        QVERIFY(held != "10 50");

        const auto copy = desk.desk.killed("after");
        desk.desk.fleet.reset();
        QVERIFY(desk.desk.open(copy));
        desk.settle();
        QCOMPARE(positions(), held);
        QVERIFY2(runUntil(false), logsOf(desk, bot).c_str());
        QVERIFY2(logsOf(desk, bot).find("goes on with the pair") != std::string::npos, logsOf(desk, bot).c_str());
        QCOMPARE(positions().c_str(), "10 50"); // given back

        QVERIFY2(runUntil(true), logsOf(desk, bot).c_str());
        QVERIFY(desk.desk.fleet->stop(bot, {"ann", {}}));
        desk.settle();
        desk.run(5 * kSecond);
        QCOMPARE(desk.status(bot).state, BotState::Stopped);
        QVERIFY(positions() != held);
        QVERIFY(desk.desk.fleet->start(bot, {"ann", {}}));
        desk.settle();
        desk.run(2 * kSecond);
        QVERIFY2(logsOf(desk, bot).find("forgets the pair") != std::string::npos, logsOf(desk, bot).c_str());
        QVERIFY(!holds());
    }

    void theShippedExampleIsPublishedAndRunsAtHome()
    {
        const auto project = shippedPairs();
        const QTemporaryDir folder;
        const VirtualClock clock;
        StrategyRegistry strategies;
        LiveScripts scripts(folder.path().toStdString(),
                            {strategies, clock, settings(), folder.filePath(QStringLiteral("none")).toStdString()});
        const auto published = scripts.publish({.project = project});
        QVERIFY2(published, published ? "" : published.error().toString().c_str());
        const auto* const entry = strategies.find("script:pairs");
        QVERIFY(entry);
        QCOMPARE(entry->info.markets, 2U);
        StrategyRegistry later;
        LiveScripts again(folder.path().toStdString(), {later, clock, settings(), {}});
        QVERIFY(again.open().empty());
        QCOMPARE(later.find("script:pairs")->info.markets, 2U);

        RiskRuleRegistry rules;
        registerRiskRules(rules);
        BacktestSettings settings;
        settings.strategy = entry->info.id;
        settings.parameters = {{"period", "30"}, {"entry", "1"}};
        settings.cash = Decimal(100'000);
        settings.base = Decimal(2);
        const auto tape = generated("sim:BTC/USDT", 3);
        const OtherMarket other{.tape = generated("sim:ETH/USDT", 4), .cash = Decimal(50'000), .base = Decimal(9)};
        std::vector<Error> mistakes;
        const auto prepared = Backtest::prepare(tape, settings, {strategies, rules}, mistakes, other);
        QVERIFY2(prepared, textOf(mistakes).c_str());
        auto record = prepared->run({});
        QVERIFY2(record, record ? "" : record.error().toString().c_str());
        auto second = prepared->takeOther();
        QVERIFY(second);
        QCOMPARE(second->strategy, entry->info.id);
        QCOMPARE(record->strategy, entry->info.id);

        auto expected = runScriptBacktest({.project = project, .tape = tape, .settings = settings, .other = other},
                                          test::settings(), mistakes);
        QVERIFY2(expected && expected->other, textOf(mistakes).c_str());
        QVERIFY(!record->fills.empty() && !second->fills.empty());
        expected->record.strategy = expected->other->strategy = entry->info.id;
        QVERIFY(*record == expected->record);
        QVERIFY(*second == *expected->other);

        const auto alone = Backtest::prepare(tape, settings, {strategies, rules}, mistakes);
        QVERIFY(alone);
        QCOMPARE(alone->run({}).error().code.c_str(), "backtest.needs_other");
    }
};

QTEST_GUILESS_MAIN(TestLivePair)
#include "tst_LivePair.moc"
