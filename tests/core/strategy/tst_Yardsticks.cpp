// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeStrategyContext.h"

#include <QtTest>

using namespace wh;
using namespace wh::test;

namespace {
constexpr TimeNs kStart = 1'700'000'000 * kSecond;

Bar barOf(std::uint32_t close)
{
    Bar bar;
    bar.open = bar.high = bar.low = bar.close = close;
    return bar;
}
} // namespace

class TestYardsticks : public QObject
{
    Q_OBJECT

private slots:
    // 10 000 at 60 000 with 2 bps of fee and half a percent kept back: 10 000/(0.6·1.0052) lots of 0.00001.
    void buysOnceAndHolds()
    {
        FakeStrategyContext context(spotInstrument(), Decimal(10'000));
        const auto strategy = makeStrategy("buy_and_hold");
        context.attach(*strategy);
        strategy->onStart(context);
        context.tick(kStart);
        QVERIFY(context.placements().empty()); // no book yet
        context.setTouch(5'999'999, 6'000'000);
        for (int second = 1; second < 60; ++second) {
            context.setTime(kStart + second * kSecond);
            context.setTouch(5'999'999, 6'000'000);
            context.tick(kStart + second * kSecond);
        }
        QCOMPARE(context.placements().size(), 1u);
        const auto& request = context.placements()[0].request;
        QVERIFY(request.side == Side::Buy && request.type == OrderType::Market);
        QCOMPARE(request.quantity, static_cast<Lots>(10'000 / (0.6 * 1.0052)));
        QCOMPARE(context.position(), request.quantity);
    }

    void halvesARefusedOrder()
    {
        FakeStrategyContext context(spotInstrument(), Decimal(10'000));
        const auto strategy = makeStrategy("buy_and_hold", {{"share", "0.6"}});
        context.attach(*strategy);
        context.setTouch(5'999'999, 6'000'000);
        context.refuseWith("risk.order_too_large");
        context.tick(kStart);
        context.tick(kStart + kSecond);
        QCOMPARE(context.placements().size(), 2u);
        QCOMPARE(context.placements()[0].request.quantity, 10'000); // 6000 USDT, less a hair of mid
        QCOMPARE(context.placements()[1].request.quantity, 5'000);
        context.refuseWith({});
        for (int second = 2; second < 20; ++second) {
            context.setTime(kStart + second * kSecond);
            context.setTouch(5'999'999, 6'000'000);
            context.tick(kStart + second * kSecond);
        }
        // In quarters now, up to what was wanted.
        QCOMPARE(context.placements().size(), 6u);
        QCOMPARE(context.position(), 10'000);
    }

    // The venue has nothing for a market order: one to an update of the market, not one to each tick.
    void waitsForTheMarketWhenItHasNoMore()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000));
        const auto strategy = makeStrategy("buy_and_hold", {{"share", "0.5"}});
        context.attach(*strategy);
        context.answerAtOnce(false);
        for (std::size_t update = 1; update <= 2; ++update) {
            context.setTime(kStart + static_cast<TimeNs>(update) * kMinute);
            context.setTouch(9, 11);
            for (int second = 0; second < 5; ++second) {
                context.tick(context.now() + kSecond);
                const auto open = context.openOrders();
                if (!open.empty())
                    QVERIFY(bool(context.cancel(open.front().id))); // it ends without a fill
                context.answer();
            }
            QCOMPARE(context.placements().size(), update);
        }
    }

    void sellsAtTheEndIfAsked()
    {
        FakeStrategyContext context(spotInstrument(), Decimal(10'000));
        const auto strategy = makeStrategy("buy_and_hold", {{"share", "0.5"}, {"sell_at_end", "true"}});
        context.attach(*strategy);
        context.setTouch(5'999'999, 6'000'000);
        context.tick(kStart);
        QVERIFY(context.position() > 0);
        strategy->onStop(context);
        QCOMPARE(context.position(), 0);
    }

    // Closes 10 10 10, then 13: means of 1 and 3 are 13 and 11; then 7: 7 and 10.
    void crossesUpAndDown()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000));
        const auto strategy = makeStrategy("sma_crossover", {{"fast", "1"}, {"slow", "3"}, {"share", "0.5"}});
        context.attach(*strategy);
        context.setTouch(9, 11);
        for (int i = 0; i < 3; ++i)
            strategy->onBar(context, barOf(10));
        QVERIFY(context.placements().empty());
        strategy->onBar(context, barOf(13));
        QCOMPARE(context.placements().size(), 1u);
        // Half of 1000 at the mid of 10; the account can pay 90 at 11.
        QVERIFY(context.placements()[0].request.side == Side::Buy);
        QCOMPARE(context.position(), 50);
        strategy->onBar(context, barOf(13));
        QCOMPARE(context.placements().size(), 1u);
        strategy->onBar(context, barOf(7));
        QCOMPARE(context.placements().size(), 2u);
        QVERIFY(context.placements()[1].request.side == Side::Sell);
        QCOMPARE(context.position(), 0);
    }

    void goesShortOnContractsIfAllowed()
    {
        auto instrument = plainInstrument();
        instrument.kind = ContractKind::Linear;
        FakeStrategyContext context(instrument, Decimal(1'000));
        const auto strategy =
            makeStrategy("sma_crossover", {{"fast", "3"}, {"slow", "2"}, {"share", "0.5"}, {"allow_short", "true"}});
        context.attach(*strategy);
        context.setTouch(9, 11);
        for (const std::uint32_t close : {10, 10, 10, 7})
            strategy->onBar(context, barOf(close)); // the periods are in the wrong order: taken as 2 and 3
        QCOMPARE(context.position(), -50);
        strategy->onBar(context, barOf(20));
        QCOMPARE(context.position(), 50);
    }

    void triesAgainAtTheNextBar()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000));
        const auto strategy = makeStrategy("sma_crossover", {{"fast", "1"}, {"slow", "2"}, {"share", "0.5"}});
        context.attach(*strategy);
        for (const std::uint32_t close : {10, 10, 20})
            strategy->onBar(context, barOf(close)); // no book: no price to size by
        QVERIFY(context.placements().empty());
        context.setTouch(9, 11);
        context.answerAtOnce(false);
        strategy->onBar(context, barOf(30));
        strategy->onBar(context, barOf(40)); // the first order is still out
        QCOMPARE(context.placements().size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestYardsticks)
#include "tst_Yardsticks.moc"
