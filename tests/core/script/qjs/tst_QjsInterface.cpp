// SPDX-License-Identifier: GPL-3.0-or-later
// What a hook can read and write: the book, the account, parameters, outputs, storage, timers and indicators.
#include "tests/core/script/qjs/ScriptTrial.h"

#include <QTest>

using namespace wh;
using namespace wh::test;

class TestQjsInterface : public QObject
{
    Q_OBJECT

    /// What a start logs.
    static std::string startLogs(const std::string& body, const ScriptLimits& limits = {})
    {
        ScriptTrial trial(ScriptTrial::starting(body), limits);
        if (trial.description)
            trial.start();
        return trial.told();
    }

private slots:
    void showsTheTouch()
    {
        QCOMPARE(startLogs("const b = ctx.book;\nbot.log.info(b.bestBid, b.bestAsk, b.bidSize, b.askSize, b.mid, "
                           "Math.round(b.spread * 100), b.isLive);\nbot.log.info(trade.mid(), trade.microPrice(), "
                           "trade.imbalance(), "
                           "Math.round(trade.spreadBps()), ctx.now);"),
                 std::string("100 100.1 1 1 100.05 10 true\n100.05 100.05 0 10 1700000000000\n"));
    }

    void showsNothingWhereThereIsNothing()
    {
        ScriptTrial trial(ScriptTrial::starting(
            "const b = ctx.book;\nbot.log.info(b.bestBid, b.bidSize, b.mid, b.bidCount, JSON.stringify(b.levels(3)));\n"
            "bot.log.info(trade.priceForSize('buy', 1), trade.depthWithin('buy', 0.1), ctx.ticker.last, "
            "ctx.trades.length);"));
        trial.context.setBook({}, {});
        trial.start();
        QCOMPARE(trial.told(), std::string("NaN 0 NaN 0 {\"bids\":[],\"asks\":[]}\nNaN 0 NaN 0\n"));
    }

    void showsLevels()
    {
        ScriptTrial trial(ScriptTrial::starting("const b = ctx.book;\nbot.log.info(b.levels(2));\nb.depth = 3;\n"
                                                "bot.log.info(b.bidCount, b.askCount, b.bidPrices[2], b.askSizes[1], "
                                                "b.bidPrices instanceof Float64Array);\n"
                                                "bot.log.info(trade.priceForSize('buy', 2), trade.priceForSize('sell', "
                                                "99), trade.depthWithin('sell', 0.015));\n"
                                                "try { b.depth = 0; } catch (e) { bot.log.info(e.message); }"));
        trial.context.setBook({{10'000, 100'000}, {9'900, 200'000}, {9'800, 300'000}},
                              {{10'100, 100'000}, {10'200, 250'000}});
        trial.start();
        QCOMPARE(trial.told(), std::string("{\"bids\":[[100,1],[99,2]],\"asks\":[[101,1],[102,2.5]]}\n"
                                           "3 2 98 2.5 true\n"
                                           "101.5 NaN 3\n"
                                           "book.depth: give 1 to 500 levels\n"));
    }

    void readsFreshLevelsInEachCall()
    {
        ScriptTrial trial(
            "export const meta = {name: 'a', tick: '1s'};\nexport function onTick(ctx) {\n"
            "  bot.log.info(ctx.book.bidPrices[0], ctx.book.bestBid);\n  ctx.book.bidPrices[0] = 5;\n}\n");
        trial.start();
        trial.context.tick(trial.context.now());
        trial.context.setTouch(9'000, 9'001);
        trial.context.tick(trial.context.now());
        QCOMPARE(trial.told(), std::string("100 100\n90 90\n"));
    }

    void showsTheAccountAndTheInstrument()
    {
        QCOMPARE(
            startLogs("bot.log.info(ctx.balances);\nbot.log.info(ctx.position, ctx.equity, ctx.holding.quantity);\n"
                      "const i = ctx.instrument;\nbot.log.info(i.base, i.quote, i.kind, i.tick, i.lot, i.minNotional, "
                      "i.fees);\n"
                      "bot.log.info(trade.shareOfEquity(0.5, 100), Math.round(trade.kelly(0.6, 1) * 100), "
                      "trade.kelly(0.6, 1, 0.05), "
                      "trade.kelly(0.1, 1), [trade.kelly(0.5, -1), trade.kelly(2, 1), trade.kelly(-1, 1), "
                      "trade.kelly(0.5, 0), trade.kelly(NaN, 1)].join(''));\n'use strict'; try { i.tick = 5; } catch "
                      "(e) { bot.log.info(e.name); }"),
            std::string("{\"BTC\":{\"asset\":\"BTC\",\"total\":0,\"reserved\":0,\"free\":0},"
                        "\"USDT\":{\"asset\":\"USDT\",\"total\":10000,\"reserved\":0,\"free\":10000}}\n"
                        "0 10000 0\n"
                        "BTC USDT spot 0.01 0.00001 5 {\"makerBps\":1,\"takerBps\":2}\n"
                        "50 20 0.05 0 00000\nTypeError\n"));
    }

    void handsOverParameters()
    {
        ScriptTrial trial(
            "export const meta = {name: 'a'};\nexport const parameters = {\n"
            "  gamma: {type: 'number', min: 0, max: 1, default: 0.1},\n  size: {type: 'decimal', default: '0.5'},\n"
            "  every: {type: 'duration', default: '1.5s'},\n  count: {type: 'integer', default: 3},\n"
            "  on: {type: 'boolean', default: false},\n  mode: {type: 'choice', choices: ['a', 'b'], default: 'a'}};\n"
            "export function onStart() { bot.log.info(bot.params); }\n");
        QVERIFY2(trial.description.has_value(), trial.told().c_str());
        trial.start({{"gamma", "0.25"}, {"mode", "b"}, {"on", "yes"}});
        QCOMPARE(trial.told(),
                 std::string("{\"gamma\":0.25,\"size\":0.5,\"every\":1500,\"count\":3,\"on\":true,\"mode\":\"b\"}\n"));
    }

    void keepsStateBetweenHooks()
    {
        ScriptTrial trial("export const meta = {name: 'a', tick: '1s'};\nlet own = 0;\nexport function onStart() { "
                          "bot.state.n = 5; }\n"
                          "export function onTick() { bot.log.info(++bot.state.n, ++own); }\n");
        trial.start();
        trial.context.tick(trial.context.now());
        trial.context.tick(trial.context.now());
        QCOMPARE(trial.told(), std::string("6 1\n7 2\n"));
    }

    void writesOutputsWithinLimits()
    {
        ScriptLimits limits;
        limits.logsPerSecond = 3;
        limits.gaugeNames = 2;
        limits.eventsPerSecond = 1;
        limits.textBytes = 8;
        ScriptTrial trial(
            ScriptTrial::starting("bot.gauge.set('a', 1.5, {unit: 'bps', min: 0, max: 10}); bot.gauge.set('b', 2); "
                                  "const c = bot.gauge.set('c', 3);\n"
                                  "const nan = bot.gauge.set('a', NaN);\n"
                                  "bot.event.emit('sig', {up: 1}); const second = bot.event.emit('sig');\n"
                                  "bot.log.warn(c, nan); bot.log.debug(second); "
                                  "bot.log.error('\\u00e4\\u00e4\\u00e4\\u00e4\\u00e4'); bot.log.info('four');"),
            limits);
        trial.start();
        QCOMPARE(trial.told(), std::string("false fa\nfalse\n\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\n"));
        QCOMPARE(trial.context.gaugeOf("a"), 1.5);
        QCOMPARE(trial.context.gauges().at("a").second, std::string("bps"));
        QCOMPARE(trial.context.gauges().size(), std::size_t{2});
        QCOMPARE(trial.context.events().size(), std::size_t{1});
        QCOMPARE(trial.engine->usage().outputDropped, std::uint64_t{5}); // gauge, event, two cut, one line
    }

    void logsWhatWasSaidBeforeTheRun()
    {
        ScriptTrial trial("console.log('early', {a: 1}, [1], null, undefined, new Error('x'));\n"
                          "export const meta = {name: 'a'};\nexport function onStart() { bot.log.info('late'); }\n");
        trial.start();
        QCOMPARE(trial.told(), std::string("early {\"a\":1} [1] null undefined Error: x\nlate\n"));
    }

    void storesValues()
    {
        ScriptLimits limits;
        limits.storageKeys = 2;
        limits.storageBytes = 100;
        ScriptTrial trial(
            ScriptTrial::starting(
                "const s = bot.storage;\nbot.log.info(s.get('a'), s.list());\ns.set('a', {n: [1, 2]}); s.set('b', "
                "'text');\n"
                "bot.log.info(s.get('a').n[1], s.get('b'), s.list(), s.set('c', 1).code, s.set('a', "
                "'x'.repeat(200)).code, s.get('a').n[0]);\n"
                "bot.log.info(s.delete('a'), s.delete('a'), s.get('a'), s.list(), s.set('c', null).ok, s.get('c'));\n"
                "try { s.set('f', () => 1); } catch (e) { bot.log.info(e.name); }"),
            limits);
        trial.start();
        QCOMPARE(trial.told(), std::string("undefined []\n2 text [\"a\",\"b\"] script.limit script.limit 1\n"
                                           "true false undefined [\"b\"] true null\nTypeError\n"));
        // A second start, after a restart of the bot: what was stored is there.
        ScriptTrial again(ScriptTrial::starting("bot.log.info(bot.storage.list(), bot.storage.get('b'));"));
        again.context.storage() = trial.context.storage();
        again.start();
        QCOMPARE(again.told(), std::string("[\"b\",\"c\"] text\n"));
    }

    void firesTimers()
    {
        ScriptTrial trial(
            ScriptTrial::starting("setTimeout((a, b) => bot.log.info('once', a, b), 100, 1, 2);\nconst i = "
                                  "setInterval(() => bot.log.info('again'), 50);\n"
                                  "const gone = setTimeout(() => bot.log.info('never'), 10); clearTimeout(gone);\n"
                                  "setTimeout(() => clearInterval(i), 500);\ntry { setTimeout('code', 1); } catch (e) "
                                  "{ bot.log.info(e.name); }"));
        trial.start();
        const auto fire = [&](std::uint64_t id) { trial.strategy->onTimer(trial.context, {id}); };
        fire(1);
        fire(1); // has gone off
        fire(2);
        fire(5); // the interval again, under a new number
        fire(3); // cleared
        fire(4);
        fire(6); // cleared
        QCOMPARE(trial.told(), std::string("TypeError\nonce 1 2\nagain\nagain\n"));
    }

    void showsTradesAndBars()
    {
        ScriptTrial trial("export const meta = {name: 'a', bars: '1m'};\nexport function onTrade(ctx, t) { "
                          "bot.log.info(t.side, t.price, "
                          "t.quantity, ctx.trades.length, ctx.ticker.last); }\n"
                          "export function onBar(ctx, b) { bot.log.info(b.open, b.high, b.low, b.close, b.volume, "
                          "ctx.bars[0].close); }\n");
        trial.start();
        trial.context.print(Side::Sell, 10'005, 150'000);
        trial.context.print(Side::Buy, 10'006, 1);
        trial.strategy->onBar(trial.context, {0, 10'000, 10'100, 9'900, 10'050, 100'000});
        QCOMPARE(trial.told(),
                 std::string("sell 100.05 1.5 1 100.05\nbuy 100.06 0.00001 2 100.06\n100 101 99 100.5 1 100.5\n"));
    }

    void showsOrdersAndFills()
    {
        ScriptTrial trial("export const meta = {name: 'a'};\nexport function onStart(ctx) { ctx.place({side: 'buy', "
                          "price: 99, quantity: 1}); }\n"
                          "export function onOrder(ctx, o) { bot.log.info(o.id, o.status, o.event, o.filled); }\n"
                          "export function onFill(ctx, f) { bot.log.info(f.orderId, f.side, f.price, f.quantity, "
                          "f.liquidity, f.fee); }\n");
        trial.context.answerAtOnce(false);
        trial.start();
        trial.context.answer();
        trial.context.fill({1}, 40'000, 9'900);
        QVERIFY2(trial.told().find("1 accepted accepted 0\n") != std::string::npos, trial.told().c_str());
        QVERIFY2(trial.told().find("1 buy 99 0.4 maker 0.00396\n") != std::string::npos, trial.told().c_str());
        QVERIFY2(trial.told().find("1 partially_filled filled 0.4\n") != std::string::npos, trial.told().c_str());
    }

    void computesIndicators()
    {
        QCOMPARE(
            startLogs(
                "const s = ta.sma(3), m = ta.macd(), b = ta.bollinger(2, 1);\n"
                "[1, 2, 3, 4].forEach(x => { s.update(x); m.update(x); b.update(x); });\n"
                "bot.log.info(s.value, s.isReady, m.isReady, b.value, b.upper, b.lower, s.update(8));\n"
                "s.reset(); bot.log.info(s.value, s.isReady, ta.crossOver(1, 3, 2, 2), ta.crossUnder(1, 3, 2, 2));"),
            std::string("3 true false 3.5 4 3 5\n0 false true false\n"));
    }

    void refusesBadIndicators()
    {
        QCOMPARE(
            startLogs("for (const f of [() => ta.sma(), () => ta.sma(0), () => ta.sma(2).update(NaN), () => "
                      "ta.sma(2).update(), "
                      "() => ta.skew(3).update(-1), () => { for (;;) ta.ema(2); }]) try { f(); } catch (e) { "
                      "bot.log.info(e.message); }"),
            std::string("ta.sma(period): a parameter is not in range\nta.sma(period): a parameter is not in range\n"
                        "ta.sma.update(value): give finite numbers\nta.sma.update(value): give finite numbers\n"
                        "ta.skew.update(price): give numbers above 0\n"
                        "ta.ema(period): too many indicators: make them once, not in every call\n"));
    }

    void cannotBeTakenApart()
    {
        QCOMPARE(
            startLogs(
                "'use strict';\nconst tries = [() => { bot = 1; }, () => { ta.sma = 1; }, () => { ctx.place = 1; }, "
                "() => { trade.mid = 1; }, () => { ctx.book.levels = 1; }];\n"
                "bot.log.info(tries.map(f => { try { f(); return 'changed'; } catch (e) { return e.name; } "
                "}).join());\n"
                "bot.log.info(ctx.book.bidPrices.buffer.byteLength, typeof host, typeof numbers);"),
            std::string("TypeError,TypeError,TypeError,TypeError,TypeError\n16000 undefined undefined\n"));
    }
};

QTEST_GUILESS_MAIN(TestQjsInterface)
#include "tst_QjsInterface.moc"
