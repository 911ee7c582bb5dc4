// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts in backtests over generated markets: they trade, twice the same, and as the same strategy in C++ does.
#include "core/analytics/Report.h"
#include "core/analytics/ReportJson.h"
#include "core/indicator/Ema.h"
#include "tests/core/script/qjs/ScriptTrial.h"

#include <QTest>

using namespace wh;
using namespace wh::test;

namespace {

constexpr const char* kQuoting = R"(
export const meta = {name: 'quoting', version: '1', tick: '1s', bars: '10s'};
export const parameters = {
    half: {type: 'number', unit: 'bps', min: 0.1, max: 100, default: 0.5, description: 'Distance from the mid.'},
    size: {type: 'decimal', unit: 'base', above: 0, default: '0.01', description: 'Of each order.'},
};
const fast = ta.ema(5);
export function onTick(ctx) {
    ctx.cancelAll();
    const lean = (Math.random() - 0.5) * 1e-6;
    const mid = ctx.book.mid * (1 + lean), half = bot.params.half / 10000;
    ctx.place({side: 'buy', price: trade.roundPrice(mid * (1 - half), 'down'), quantity: bot.params.size});
    ctx.place({side: 'sell', price: trade.roundPrice(mid * (1 + half), 'up'), quantity: bot.params.size});
    bot.gauge.set('position', ctx.position);
    bot.state.day = new Date().toISOString().slice(0, 10);
}
export function onBar(ctx, bar) { fast.update(bar.close); }
export function onFill(ctx, fill) { bot.log.info('fill', fill.side, fill.price, fill.quantity, fill.fee, fast.value, bot.state.day); }
)";

std::string jsonOf(Result<RunRecord> record)
{
    return record ? reportJson(makeReport(std::move(*record))) : record.error().toString();
}

ScriptBacktest quoting()
{
    ScriptBacktest backtest;
    backtest.settings.base = Decimal::of("1");
    backtest.settings.latency = {"log_normal", {}};
    return backtest;
}

/// Crossing averages of the mid, as a script and in C++: the same decisions are wanted.
constexpr const char* kCrossing = R"(
export const meta = {name: 'crossing', tick: '1s'};
const fast = ta.ema(9), slow = ta.ema(21);
let was = 0;
export function onTick(ctx) {
    fast.update(ctx.book.mid);
    slow.update(ctx.book.mid);
    const is = !slow.isReady ? 0 : fast.value > slow.value ? 1 : -1;
    if (is !== was && was !== 0) ctx.place({side: is > 0 ? 'buy' : 'sell', type: 'market', quantity: 0.01});
    was = is;
}
)";

class Crossing final : public Strategy
{
public:
    void onTick(StrategyContext& context) override
    {
        const double mid = static_cast<double>(context.book().mid()) * 0.5 / 100;
        m_fast.update(mid);
        m_slow.update(mid);
        const int is = !m_slow.isReady() ? 0 : m_fast.value() > m_slow.value() ? 1 : -1;
        if (is != m_was && m_was != 0) {
            OrderRequest request;
            request.side = is > 0 ? Side::Buy : Side::Sell;
            request.type = OrderType::Market;
            request.quantity = *context.instrument().lotsOf(Decimal::of("0.01"));
            (void)context.place(request);
        }
        m_was = is;
    }
    DurationNs tickInterval() const override { return kSecond; }

private:
    Ema m_fast{9};
    Ema m_slow{21};
    int m_was = 0;
};

} // namespace

class TestQjsBacktest : public QObject
{
    Q_OBJECT

private slots:
    void tradesAndGivesTheSameBytesTwice()
    {
        auto first = quoting().run(kQuoting);
        QVERIFY2(first, first ? "" : first.error().toString().c_str());
        QVERIFY(first->orders.placed > 400);
        QVERIFY(first->fills.size() > 5);
        QCOMPARE(first->strategy, std::string("script:quoting"));
        QCOMPARE(first->parameters.at(0).first, std::string("half"));
        const std::string json = jsonOf(std::move(first));
        QVERIFY(json.find("fill buy") != std::string::npos);
        QCOMPARE(jsonOf(quoting().run(kQuoting)), json);
        auto other = quoting();
        other.settings.seed = 2;
        QVERIFY(jsonOf(other.run(kQuoting)) != json);
    }

    void obeysParameters()
    {
        auto wide = quoting();
        wide.settings.parameters = {{"half", "90"}};
        const auto record = wide.run(kQuoting);
        QVERIFY2(record, record ? "" : record.error().toString().c_str());
        QCOMPARE(record->fills.size(), std::size_t{0});
        auto wrong = quoting();
        wrong.settings.parameters = {{"half", "900"}, {"halve", "1"}};
        QVERIFY(!wrong.run(kQuoting));
        QCOMPARE(wrong.mistakes.size(), std::size_t{2});
        QCOMPARE(std::string(wrong.mistakes[0].field("field")), std::string("params.half"));
    }

    void decidesAsTheSameStrategyInCpp()
    {
        ScriptBacktest backtest;
        backtest.settings.base = Decimal::of("1");
        backtest.marketParameters = {{"duration", "20m"}};
        const auto scripted = backtest.run(kCrossing);
        QVERIFY2(scripted, scripted ? "" : scripted.error().toString().c_str());

        StrategyRegistry strategies;
        StrategyInfo info;
        info.id = "crossing";
        strategies.add({info, [](const ParameterSet&) { return std::make_unique<Crossing>(); }});
        RiskRuleRegistry rules;
        registerRiskRules(rules);
        auto settings = backtest.settings;
        settings.strategy = "crossing";
        std::vector<Error> mistakes;
        const auto check = GeneratedMarket::check(backtest.market, backtest.marketParameters, 7,
                                                  *InstrumentName::parse("sim:BTC/USDT"));
        const auto tape = *GeneratedTape::createCounted(check.market);
        QCOMPARE(tape->info().instrument.tick, Decimal::of("0.01"));
        const auto compiled = Backtest::prepare(tape, settings, {strategies, rules}, mistakes)->run({});
        QVERIFY(compiled);
        QVERIFY(compiled->fills.size() > 5);
        QCOMPARE(scripted->fills.size(), compiled->fills.size());
        for (std::size_t i = 0; i < compiled->fills.size(); ++i)
            QCOMPARE(scripted->fills[i].fill, compiled->fills[i].fill);
    }

    /// Whichever of two that are linked is filled first: the other is cancelled.
    void theFirstFillOfTwoCancelsTheOther()
    {
        ScriptBacktest backtest;
        const auto record = backtest.run(R"(
export const meta = {name: 'pair', tick: '10s'};
let far, now;
export function onTick(ctx) {
    const order = {side: 'buy', price: trade.roundPrice(ctx.book.mid * 0.98, 'down'), quantity: 0.01};
    if (far === undefined) {
        far = ctx.place(order);
        now = ctx.place({side: 'buy', type: 'market', quantity: 0.01, oco: far.id});
        bot.log.info('placed', far.code, now.code);
        return;
    }
    const late = ctx.place(Object.assign({oco: far.id}, order));
    bot.log.info(ctx.order(far.id).status, ctx.order(now.id).status, ctx.openOrders.length, late.code, late.field);
}
)");
        QVERIFY2(record, record ? "" : record.error().toString().c_str());
        std::string text;
        for (const auto& message : record->messages)
            text += message.text + '\n';
        QVERIFY2(text.find("cancelled filled 0 script.order_invalid oco") != std::string::npos, text.c_str());
    }

    void tellsWhyTheGateRefused()
    {
        ScriptBacktest backtest;
        backtest.settings.risk = {{"order_size.max_notional", "5"}};
        const auto record = backtest.run(R"(
export const meta = {name: 'large', tick: '10s'};
let placed;
export function onStart(ctx) { placed = ctx.place({side: 'buy', type: 'market', quantity: 0.6}); }
export function onOrder(ctx, order) {
    bot.log.info('order', order.status, order.event === undefined, order.refusal.code === placed.code,
                 order.refusal.message === placed.message, order.refusal.limit !== undefined && order.refusal.limit === placed.limit);
}
)");
        QVERIFY2(record, record ? "" : record.error().toString().c_str());
        std::string text;
        for (const auto& message : record->messages)
            text += message.text + '\n';
        QVERIFY2(text.find("order refused true true true true") != std::string::npos, text.c_str());
    }

    void endsWhenTheScriptFails()
    {
        ScriptBacktest backtest;
        const auto record =
            backtest.run("export const meta = {name: 'a', tick: '1s'};\nlet n = 0;\nexport function onTick() {\n"
                         "  if (++n > 10) n.foo.bar;\n}\n");
        QVERIFY(!record);
        QCOMPARE(record.error().code, std::string("script.error"));
        QCOMPARE(std::string(record.error().field("line")), std::string("4"));
        QCOMPARE(backtest.usage.strikes, 3U);
        QCOMPARE(backtest.usage.hookCalls, std::uint64_t{14}); // begin, ten that went well, three that did not
    }

    void callsEveryHook()
    {
        auto backtest = quoting();
        const auto record = backtest.run(R"(
export const meta = {name: 'all', tick: '10s', bars: '1m'};
const seen = {};
function note(name) { if (!seen[name]) { seen[name] = true; bot.log.info(name); } }
export function onStart(ctx) { note('onStart'); setInterval(() => note('timer'), 1000); }
export function onTick(ctx) { note('onTick'); ctx.place({side: 'buy', type: 'market', quantity: 0.01}); }
export function onBook() { note('onBook'); }
export function onTrade() { note('onTrade'); }
export function onBar() { note('onBar'); }
export function onOrder() { note('onOrder'); }
export function onFill() { note('onFill'); }
)");
        QVERIFY2(record, record ? "" : record.error().toString().c_str());
        std::string text;
        for (const auto& message : record->messages)
            text += message.text + ' ';
        for (const char* hook : {"onStart", "onTick", "onBook", "onTrade", "onBar", "onOrder", "onFill", "timer"})
            QVERIFY2(text.find(hook) != std::string::npos, text.c_str());
    }
};

QTEST_GUILESS_MAIN(TestQjsBacktest)
#include "tst_QjsBacktest.moc"
