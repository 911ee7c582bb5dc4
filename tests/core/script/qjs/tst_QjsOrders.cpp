// SPDX-License-Identifier: GPL-3.0-or-later
// What a script places, amends and cancels, and what it is told where that cannot be.
#include "tests/core/script/qjs/ScriptTrial.h"

#include <QTest>

using namespace wh;
using namespace wh::test;

namespace {

/// What a request answers: "ok", or the code and the field.
std::string answerTo(const std::string& request)
{
    ScriptTrial trial(ScriptTrial::starting("const a = ctx.place(" + request +
                                            ");\nbot.log.info(a.ok ? 'ok ' + a.id : a.code + ' ' + (a.field || ''));"));
    trial.start();
    return trial.told();
}

} // namespace

class TestQjsOrders : public QObject
{
    Q_OBJECT

private slots:
    void placesAsItWasAsked()
    {
        ScriptTrial trial(ScriptTrial::starting(
            "ctx.place({side: 'buy', price: 99.99, quantity: 0.5, postOnly: true});\n"
            "ctx.place({side: 'sell', type: 'stop_limit', price: 90, stopPrice: 91.5, quantity: 0.00001, tif: 'gtd', "
            "expiry: ctx.now + 1000, reduceOnly: true, oco: 1, displayQuantity: 0.00001, selfTrade: 'expire_both'});\n"
            "bot.place({side: 'buy', type: 'trailing_stop', trailingOffset: 0.25, quantity: 1});"));
        trial.start();
        QCOMPARE(trial.told(), std::string());
        const auto& placed = trial.context.placements();
        QCOMPARE(placed.size(), std::size_t{3});
        QCOMPARE(placed[0].request.price, Ticks{9'999});
        QCOMPARE(placed[0].request.quantity, Lots{50'000});
        QVERIFY(placed[0].request.postOnly && !placed[0].request.reduceOnly);
        QCOMPARE(placed[0].request.type, OrderType::Limit);
        QCOMPARE(placed[0].request.timeInForce, TimeInForce::Gtc);
        const OrderRequest& stop = placed[1].request;
        QCOMPARE(stop.side, Side::Sell);
        QCOMPARE(stop.type, OrderType::StopLimit);
        QCOMPARE(stop.stopPrice, Ticks{9'150});
        QCOMPARE(stop.quantity, Lots{1});
        QCOMPARE(stop.displayQuantity, Lots{1});
        QCOMPARE(stop.timeInForce, TimeInForce::Gtd);
        QCOMPARE(stop.expiry, trial.context.now() + kSecond);
        QCOMPARE(stop.ocoGroup, std::uint64_t{1});
        QVERIFY(stop.reduceOnly && stop.selfTrade == SelfTradePrevention::ExpireBoth);
        QCOMPARE(placed[2].request.trailingOffset, Ticks{25});
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char* request, const char* answer) {
            QTest::newRow(request) << QString::fromUtf8(request) << QString::fromUtf8(answer);
        };
        row("undefined", "script.order_invalid order");
        row("5", "script.order_invalid order");
        row("{}", "script.order_invalid side");
        row("{side: 'Buy', price: 1, quantity: 1}", "script.order_invalid side");
        row("{side: 'buy', type: 'lmit', price: 1, quantity: 1}", "script.order_invalid type");
        row("{side: 'buy', price: 1, quantity: 1, tif: 'day'}", "script.order_invalid tif");
        row("{side: 'buy', price: 1, qty: 1}", "script.order_invalid qty");
        row("{side: 'buy', quantity: 1}", "script.order_invalid price");
        row("{side: 'buy', price: NaN, quantity: 1}", "script.order_invalid price");
        row("{side: 'buy', price: -5, quantity: 1}", "script.order_invalid price");
        row("{side: 'buy', price: Infinity, quantity: 1}", "script.order_invalid price");
        row("{side: 'buy', price: 1e300, quantity: 1}", "script.order_invalid price");
        row("{side: 'buy', price: {}, quantity: 1}", "script.order_invalid price");
        row("{side: 'buy', price: ' ', quantity: 1}", "script.order_invalid price");
        row("{side: 'buy', price: 1, quantity: 1, oco: ''}", "script.order_invalid oco");
        row("{side: 'buy', price: 100}", "script.order_invalid quantity");
        row("{side: 'buy', price: 100, quantity: 0}", "script.order_invalid quantity");
        row("{side: 'buy', price: 100, quantity: -1}", "script.order_invalid quantity");
        row("{side: 'buy', price: 100.001, quantity: 1}", "instrument.price_off_tick price");
        row("{side: 'buy', price: 100, quantity: 0.000015}", "instrument.quantity_off_lot quantity");
        row("{side: 'buy', type: 'market', price: 100, quantity: 1}", "script.order_invalid price");
        row("{side: 'buy', type: 'stop_market', quantity: 1}", "script.order_invalid stopPrice");
        row("{side: 'buy', price: 1, stopPrice: 2, quantity: 1}", "script.order_invalid stopPrice");
        row("{side: 'buy', price: 1, trailingOffset: 2, quantity: 1}", "script.order_invalid trailingOffset");
        row("{side: 'buy', price: 1, quantity: 1, tif: 'gtd'}", "script.order_invalid expiry");
        row("{side: 'buy', price: 1, quantity: 1, expiry: 5}", "script.order_invalid expiry");
        row("{side: 'buy', price: 1, quantity: 1, oco: -1}", "script.order_invalid oco");
        row("{side: 'buy', price: 1, quantity: 1, oco: 7}", "script.order_invalid oco"); // no order
        row("{side: 'buy', price: 1, quantity: 1, oco: NaN}", "script.order_invalid oco");
        row("{side: 'buy', price: 1, quantity: 1, displayQuantity: NaN}", "script.order_invalid displayQuantity");
        row("{side: 'buy', price: 1, quantity: 1, stopPrice: NaN}", "script.order_invalid stopPrice");
        row("{side: 'buy', price: 1, quantity: 1, trailingOffset: 'far'}", "script.order_invalid trailingOffset");
        row("{side: 'buy', price: 1, quantity: 1, expiry: NaN}", "script.order_invalid expiry");
        row("{side: 'buy', price: true, quantity: 1}", "script.order_invalid price");
        row("{side: 'buy', price: 1, quantity: [1]}", "script.order_invalid quantity");
        row("{side: 'buy', price: 1, quantity: Object.create(null)}", "script.order_invalid quantity");
        row("{side: 'buy', price: 1, quantity: 1, postOnly: 'false'}", "script.order_invalid postOnly");
        row("{side: 'buy', price: 1, quantity: 1, reduceOnly: 'no'}", "script.order_invalid reduceOnly");
        row("{side: 'buy', price: 1, quantity: 1, reduceOnly: 1}", "script.order_invalid reduceOnly");
        row("{side: 'buy', price: 1, quantity: 1, oco: null, expiry: undefined, postOnly: null}", "ok 1");
        row("{side: 'buy', price: 1, quantity: 1, selfTrade: 'no'}", "script.order_invalid selfTrade");
        row("{side: 'buy', price: '99.5', quantity: '1'}", "ok 1");          // as JavaScript reads texts
        row("{side: 'buy', price: 0.1 + 0.2, quantity: 0.1 + 0.2}", "ok 1"); // 0.30000000000000004 is 0.3
    }

    void refuses()
    {
        QFETCH(const QString, request);
        QFETCH(const QString, answer);
        QCOMPARE(QString::fromStdString(answerTo(request.toStdString())).trimmed(), answer);
    }

    /// One sentence for whatever is wrong, whichever side found it; and advice that fits the value.
    void saysWhatToGiveInstead_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("a name") << u"{side: 'buy', prise: 1, quantity: 1}"_qs << u"did you mean price?"_qs;
        QTest::newRow("a blank") << u"{side: 'buy', price: '', quantity: 1}"_qs
                                 << u"give a number, or leave it away"_qs;
        QTest::newRow("endless") << u"{side: 'buy', price: Infinity, quantity: 1}"_qs << u"give a lower price"_qs;
        QTest::newRow("below") << u"{side: 'buy', price: -Infinity, quantity: 1}"_qs << u"give a price above 0"_qs;
        QTest::newRow("many") << u"{side: 'buy', price: 1, quantity: 1e300}"_qs << u"give a smaller quantity"_qs;
    }
    void saysWhatToGiveInstead()
    {
        QFETCH(const QString, request);
        QFETCH(const QString, remedy);
        ScriptTrial trial(ScriptTrial::starting("const a = ctx.place(" + request.toStdString() +
                                                ");\nbot.log.info(a.ok, a.remedy, a.message.indexOf(a.value) >= 0, "
                                                "a.message.indexOf(a.field) >= 0);"));
        trial.start();
        QCOMPARE(QString::fromStdString(trial.told()), u"false "_qs + remedy + u" true true\n"_qs);
    }

    void saysWhichPriceIsRight()
    {
        ScriptTrial trial(
            ScriptTrial::starting("const a = ctx.place({side: 'buy', price: 100.004, quantity: 1});\n"
                                  "bot.log.info(a.below, a.above, a.nearest, a.tick, a.ok);\n"
                                  "bot.log.info(trade.roundPrice(100.004), trade.roundPrice(100.004, 'up'), "
                                  "trade.roundPrice(100.006, 'down'), trade.roundQuantity(0.123456));"));
        trial.start();
        QCOMPARE(trial.told(), std::string("100 100.01 100 0.01 false\n100 100.01 100 0.12345\n"));
    }

    void handsOnTheGatesRefusal()
    {
        ScriptTrial trial(ScriptTrial::starting("const a = ctx.place({side: 'buy', price: 1, quantity: 1});\n"
                                                "bot.log.info(a.ok, a.code, typeof a.message);"));
        trial.context.refuseWith("risk.order_too_large");
        trial.start();
        QCOMPARE(trial.told(), std::string("false risk.order_too_large string\n"));
    }

    void amendsAndCancels()
    {
        ScriptTrial trial(ScriptTrial::starting(
            "const a = ctx.place({side: 'buy', price: 99, quantity: 1});\n"
            "const b = ctx.place({side: 'sell', price: 101, quantity: 2});\n"
            "bot.log.info(ctx.amend(a.id, {price: 98.5}).ok, ctx.amend(b.id, {quantity: 1.5}).ok);\n"
            "bot.log.info(ctx.amend(a.id, {price: 98.505}).code, ctx.amend(a.id, {prise: 1}).field, ctx.amend(99, "
            "{price: 1}).code,"
            " ctx.amend(a.id).code, ctx.amend('x', {price: 1}).code);\n"
            "bot.log.info(ctx.openOrders.map(o => [o.id, o.side, o.price, o.quantity, o.remaining, "
            "o.status].join()).join(' '));\n"
            "bot.log.info(ctx.cancel(a.id).ok, ctx.cancel(77).code, ctx.cancel({}).ok, ctx.order(b.id).price, "
            "ctx.order(5) === undefined);\n"
            "bot.log.info(ctx.cancelAll().ok, ctx.openOrders.length);"));
        trial.start();
        QCOMPARE(trial.told(),
                 std::string("true true\n"
                             "instrument.price_off_tick prise order.not_open script.order_invalid order.not_open\n"
                             "1,buy,98.5,1,1,accepted 2,sell,101,1.5,1.5,accepted\n"
                             "true order.not_open false 101 true\n"
                             "true 0\n"));
        QCOMPARE(trial.context.amends().size(), std::size_t{2});
        QCOMPARE(trial.context.amends()[0].quantity, Lots{100'000});
    }

    void amendsNothingForNonsense()
    {
        ScriptTrial trial(
            ScriptTrial::starting("const a = ctx.place({side: 'buy', price: 99, quantity: 1});\n"
                                  "for (const change of [{price: NaN}, {quantity: NaN}, {}, {price: null}, "
                                  "{price: 98, quantity: 'all'}]) {\n"
                                  "  const b = ctx.amend(a.id, change); bot.log.info(b.code, b.field);\n}"));
        trial.start();
        QCOMPARE(trial.told(), std::string("script.order_invalid price\nscript.order_invalid quantity\n"
                                           "script.order_invalid change\nscript.order_invalid change\n"
                                           "script.order_invalid quantity\n"));
        QVERIFY(trial.context.amends().empty());
    }

    void holdsBackTooManyOrders()
    {
        ScriptLimits limits;
        limits.ordersPerSecond = 3;
        ScriptTrial trial(
            "export const meta = {name: 'a', tick: '1s'};\nexport function onTick(ctx) {\n"
            "  const codes = [];\n  for (let i = 0; i < 5; ++i) { const a = ctx.place({side: 'buy', price: 1, "
            "quantity: 1}); codes.push(a.ok ? 'ok' : a.code); }\n  bot.log.info(codes.join());\n}\n",
            limits);
        trial.start();
        trial.context.tick(trial.context.now());
        trial.context.tick(trial.context.now() + 999 * kMillisecond);
        trial.context.tick(trial.context.now() + kSecond);
        QCOMPARE(trial.told(), std::string("ok,ok,ok,script.limit,script.limit\n"
                                           "script.limit,script.limit,script.limit,script.limit,script.limit\n"
                                           "ok,ok,ok,script.limit,script.limit\n"));
        QCOMPARE(trial.engine->usage().ordersDropped, std::uint64_t{9});
    }

    void placesNothingBeforeTheRun()
    {
        ScriptTrial trial(
            "export const meta = {name: 'a'};\nconst a = bot.place({side: 'buy', price: 1, quantity: 1});\n"
            "bot.log.info(a.ok, a.code);\nexport function onStart() {}\n");
        trial.start();
        QCOMPARE(trial.told(), std::string("false script.not_running\n"));
        QVERIFY(trial.context.placements().empty());
    }

    void throwsOnWhatTheContextThrows()
    {
        ScriptTrial trial(ScriptTrial::starting(
            "try { ctx.place({side: 'buy', type: 'market', quantity: 1}); } catch (e) { "
            "bot.log.info(e.message); }\nctx.place({side: 'buy', type: 'market', quantity: 1});"));
        class Overflowing final : public Strategy
        {
        public:
            void onOrderUpdate(StrategyContext&, const OwnOrder&, const ExecutionReport*) override
            {
                throw DecimalOverflow("test");
            }
        } overflowing;
        trial.strategy = trial.engine->create({});
        trial.context.attach(overflowing);
        bool thrown = false;
        try {
            trial.strategy->onStart(trial.context);
        } catch (const DecimalOverflow&) {
            thrown = true;
        }
        QVERIFY(thrown);
    }
};

QTEST_GUILESS_MAIN(TestQjsOrders)
#include "tst_QjsOrders.moc"
