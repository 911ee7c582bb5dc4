// SPDX-License-Identifier: GPL-3.0-or-later
// ctx.other: the second market of a script that trades two.
#include "core/script/ScriptResources.h"
#include "core/strategy/PairStrategy.h"
#include "tests/core/script/qjs/ScriptTrial.h"

#include <QTest>

#include <algorithm>

using namespace wh;
using namespace wh::test;

namespace {

/// A script between two markets that the test holds.
struct PairTrial
{
    explicit PairTrial(const std::string& main, const ScriptLimits& limits = {})
        : trial(main, limits), other(ethereum())
    {
        other.setTouch(2'000, 2'010, 500'000); // 20.00 and 20.10
    }
    static Instrument ethereum()
    {
        Instrument instrument = spotInstrument();
        instrument.name = {"binance", "ETH", "USDT"};
        return instrument;
    }
    void start()
    {
        const auto checked = ParameterValidation::check(trial.description->parameters, {});
        trial.strategy = trial.engine->create(checked.set);
        auto* const pair = dynamic_cast<PairStrategy*>(trial.strategy.get());
        if (!pair)
            qFatal("no pair");
        trial.context.attach(*trial.strategy);
        other.attach(*trial.strategy);
        trial.attempt([&] {
            pair->join(other);
            trial.strategy->onStart(trial.context);
        });
    }
    bool has(const std::string& line) const { return trial.told().find(line + '\n') != std::string::npos; }

    ScriptTrial trial;
    FakeStrategyContext other;
};

} // namespace

class TestQjsOtherMarket : public QObject
{
    Q_OBJECT

private slots:
    void itIsWhatIsDeclared()
    {
        PairTrial pair(
            ScriptTrial::starting("bot.log.info(Object.keys(ctx.other).sort((a, b) => a < b ? -1 : 1).join());"
                                  "\nbot.log.info(typeof ctx.other.now);"));
        QVERIFY2(pair.trial.description, pair.trial.told().c_str());
        pair.start();
        std::vector<std::string> names;
        for (const auto& member : scriptApi().membersOf("OtherMarket"))
            names.push_back(member.name);
        std::sort(names.begin(), names.end());
        std::string expected;
        for (const auto& name : names)
            expected += (expected.empty() ? "" : ",") + name;
        QVERIFY2(pair.has(expected), (pair.trial.told() + expected).c_str());
        QVERIFY(pair.has("undefined"));
    }

    void bookUnitsAndOrdersAreItsOwn()
    {
        PairTrial pair(ScriptTrial::starting(R"js(
    const other = ctx.other;
    bot.log.info(ctx.book.bestBid, other.book.bestBid, other.book.levels(1).asks[0][0], other.trade.mid());
    bot.log.info(ctx.instrument.base, other.instrument.base, other.trade.roundPrice(20.0449));
    const answer = other.place({side: 'buy', price: 20, quantity: 1});
    bot.log.info(answer.ok, ctx.openOrders.length, other.openOrders.length);
    bot.log.info(other.place({side: 'buy', price: 20.001, quantity: 1}).code);
    bot.log.info(ctx.place({side: 'buy', price: 100, quantity: 1}).ok);
)js"));
        QVERIFY2(pair.trial.description, pair.trial.told().c_str());
        pair.start();
        QVERIFY2(pair.has("100 20 20.1 20.05"), pair.trial.told().c_str());
        QVERIFY2(pair.has("BTC ETH 20.04"), pair.trial.told().c_str());
        QVERIFY2(pair.has("true 0 1"), pair.trial.told().c_str());
        QVERIFY2(pair.has("instrument.price_off_tick"), pair.trial.told().c_str());
        QCOMPARE(pair.other.placements().size(), std::size_t{1});
        QCOMPARE(pair.other.placements().front().request.price, Ticks{2000});
        QCOMPARE(pair.trial.context.placements().size(), std::size_t{1});
    }

    void hooksSayOfWhichMarketTheyTell()
    {
        PairTrial pair(
            "export const meta = {name: 'x', markets: 2};\n"
            "export function onOrder(ctx, order) { bot.log.info('order', order.instrument, order.status); }\n"
            "export function onFill(ctx, fill) { bot.log.info('fill', fill.instrument, fill.price, "
            "ctx.instrument.base, ctx.other.instrument.base); }\n");
        QVERIFY2(pair.trial.description, pair.trial.told().c_str());
        pair.start();
        Fill fill{.id = {1}, .order = {1}, .price = 2005, .quantity = 100};
        pair.trial.attempt([&] { pair.trial.strategy->onFill(pair.other, fill); });
        fill.price = 10'005;
        pair.trial.attempt([&] { pair.trial.strategy->onFill(pair.trial.context, fill); });
        OwnOrder order{.id = {1}, .status = OrderStatus::Rejected};
        pair.trial.attempt([&] { pair.trial.strategy->onOrderUpdate(pair.other, order, nullptr); });
        QVERIFY2(pair.has("fill binance:ETH/USDT 20.05 BTC ETH"), pair.trial.told().c_str());
        QVERIFY2(pair.has("fill binance:BTC/USDT 100.05 BTC ETH"), pair.trial.told().c_str());
        QVERIFY2(pair.has("order binance:ETH/USDT rejected"), pair.trial.told().c_str());
    }

    void ordersOfBothAreCountedTogether()
    {
        ScriptLimits limits;
        limits.ordersPerSecond = 3;
        PairTrial pair("export const meta = {name: 'x', tick: '1s', markets: 2};\n"
                       "export function onTick(ctx) {\n  const codes = [];\n"
                       "  for (const market of [ctx, ctx.other, ctx.other, ctx, ctx.other]) {\n"
                       "    const answer = market.place({side: 'buy', price: 1, quantity: 1});\n"
                       "    codes.push(answer.ok ? 'ok' : answer.code);\n  }\n  bot.log.info(codes.join());\n}\n",
                       limits);
        QVERIFY2(pair.trial.description, pair.trial.told().c_str());
        pair.start();
        pair.trial.context.tick(pair.trial.context.now());
        QVERIFY2(pair.has("ok,ok,ok,script.limit,script.limit"), pair.trial.told().c_str());
        QCOMPARE(pair.other.placements().size(), std::size_t{2});
        QCOMPARE(pair.trial.engine->usage().mostOrders, std::uint32_t{3});
        QCOMPARE(pair.trial.engine->usage().ordersDropped, std::uint64_t{2});
    }

    void whoeverBreaksWhatItStandsOnFails()
    {
        PairTrial pair("export const meta = {name: 'x', markets: 2};\n"
                       "Array.prototype.forEach = () => { throw new Error('not today'); };\n"
                       "export function onStart(ctx) {}\n");
        if (!pair.trial.description)
            return; // found when it was read
        pair.start();
        QVERIFY(pair.trial.failure.has_value());
        QCOMPARE(pair.trial.failure->code, std::string("script.error"));
    }

    void oneMarketHasNoOther()
    {
        ScriptTrial trial(ScriptTrial::starting("bot.log.info(typeof ctx.other);"));
        trial.start();
        QVERIFY(trial.told().find("undefined\n") != std::string::npos);
        QCOMPARE(trial.description->markets, std::uint32_t{1});
        ScriptTrial wrong("export const meta = {name: 'x', markets: 3};\n");
        QVERIFY(!wrong.description);
        QVERIFY2(wrong.told().find("meta.markets") != std::string::npos, wrong.told().c_str());
    }
};

QTEST_GUILESS_MAIN(TestQjsOtherMarket)
#include "tst_QjsOtherMarket.moc"
