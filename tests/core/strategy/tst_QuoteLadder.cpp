// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/QuoteLadder.h"
#include "tests/support/FakeStrategyContext.h"

#include <QtTest>

using namespace wh;
using namespace wh::test;

class TestQuoteLadder : public QObject
{
    Q_OBJECT

    static void quote(QuoteLadder& ladder, Ticks bid, Ticks ask, Lots lots = 10)
    {
        ladder.begin();
        ladder.want(Side::Buy, bid, lots);
        ladder.want(Side::Sell, ask, lots);
    }

private slots:
    void placesWhatIsMissing()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000'000), Decimal(100));
        context.setTouch(9'999, 10'001);
        QuoteLadder ladder({0, true});
        quote(ladder, 9'990, 10'010);
        QVERIFY(ladder.sync(context, true));
        QCOMPARE(context.placements().size(), 2u);
        const auto& bid = context.placements()[0].request;
        QVERIFY(bid.side == Side::Buy && bid.price == 9'990 && bid.quantity == 10 && bid.postOnly);
        QVERIFY(bid.type == OrderType::Limit && bid.timeInForce == TimeInForce::Gtc);
        context.forget();
        QVERIFY(ladder.sync(context, true));
        QVERIFY(context.placements().empty() && context.amends().empty() && context.cancels().empty());
    }

    void warnsOfNoPause()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000'000), Decimal(100));
        context.setTouch(9'999, 10'001);
        QuoteLadder ladder({0, true});
        for (const char* code : {"order.bot_paused", "order.bot_stopped"}) {
            context.refuseWith(code);
            quote(ladder, 9'990, 10'010);
            (void)ladder.sync(context, true);
            QVERIFY2(context.logs().empty(), code);
        }
        context.refuseWith("risk.order_rate");
        (void)ladder.sync(context, true);
        QCOMPARE(context.logs().size(), 1u);
    }

    // 2 bps of 10000 are 2 ticks.
    void keepsAnOrderWithinTolerance()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000'000), Decimal(100));
        context.setTouch(9'999, 10'001);
        QuoteLadder ladder({2, true});
        quote(ladder, 9'990, 10'010);
        (void)ladder.sync(context, true);
        context.forget();
        quote(ladder, 9'992, 10'008);
        QVERIFY(ladder.sync(context, true));
        QVERIFY(context.amends().empty());
        quote(ladder, 9'993, 10'010);
        QVERIFY(ladder.sync(context, true));
        QCOMPARE(context.amends().size(), 1u);
        QCOMPARE(context.amends()[0].price, 9'993);
    }

    void cancelsWhatIsNoLongerWanted()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000'000), Decimal(100));
        context.setTouch(9'999, 10'001);
        QuoteLadder ladder({0, true});
        quote(ladder, 9'990, 10'010);
        (void)ladder.sync(context, true);
        ladder.begin();
        ladder.want(Side::Sell, 10'010, 10);
        QVERIFY(ladder.sync(context, true));
        QCOMPARE(context.cancels().size(), 1u);
        QCOMPARE(context.openOrders().size(), 1u);
        ladder.withdraw(context);
        QVERIFY(context.openOrders().empty());
    }

    void leavesAnOrderAloneWhileAnActionIsUnderWay()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000'000), Decimal(100));
        context.answerAtOnce(false);
        context.setTouch(9'999, 10'001);
        QuoteLadder ladder({0, true});
        quote(ladder, 9'990, 10'010);
        QVERIFY(ladder.sync(context, true));
        quote(ladder, 9'980, 10'020);
        QVERIFY(!ladder.sync(context, true)); // the placements have not been confirmed
        QCOMPARE(context.placements().size(), 2u);
        QVERIFY(context.amends().empty());
        context.answer();
        QVERIFY(ladder.sync(context, true));
        QCOMPARE(context.amends().size(), 2u);
        quote(ladder, 9'970, 10'030);
        QVERIFY(!ladder.sync(context, true));
        QCOMPARE(context.amends().size(), 2u);
        ladder.withdraw(context);
        ladder.withdraw(context);
        QCOMPARE(context.cancels().size(), 2u); // not asked for twice
        quote(ladder, 9'970, 10'030);
        QVERIFY(!ladder.sync(context, true)); // no replacement before the cancel is confirmed
        QCOMPARE(context.placements().size(), 2u);
    }

    void neverCrossesTheTouchWhenPostOnly()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000'000), Decimal(100));
        context.setTouch(9'999, 10'001);
        QuoteLadder ladder({0, true});
        quote(ladder, 10'005, 10'006);
        (void)ladder.sync(context, true);
        QCOMPARE(context.placements()[0].request.price, 10'000);
        QCOMPARE(context.placements()[1].request.price, 10'006);
        FakeStrategyContext other(plainInstrument(), Decimal(1'000'000), Decimal(100));
        other.setTouch(9'999, 10'001);
        QuoteLadder taking({0, false});
        quote(taking, 10'005, 10'006);
        (void)taking.sync(other, true);
        QCOMPARE(other.placements()[0].request.price, 10'005);
    }

    void neverMeetsItself()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000'000), Decimal(100));
        context.answerAtOnce(false);
        context.setTouch(9'999, 10'001);
        QuoteLadder ladder({0, true});
        quote(ladder, 9'990, 10'010);
        (void)ladder.sync(context, true);
        context.answer();
        // The market rises through our ask's old price: the bid must wait until the ask has moved.
        context.setTouch(10'029, 10'031);
        quote(ladder, 10'020, 10'040);
        QVERIFY(!ladder.sync(context, true));
        QCOMPARE(context.amends().size(), 1u);
        QCOMPARE(context.amends()[0].price, 10'040);
        context.answer();
        QVERIFY(ladder.sync(context, true));
        QCOMPARE(context.amends().size(), 2u);
        QCOMPARE(context.amends()[1].price, 10'020);
    }

    // 25 000 buy two lots of 9990 and nothing more; 7 lots of base are 7 to sell.
    void showsWhatASpotAccountCanPay()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(25'000), Decimal(7));
        context.setTouch(9'999, 10'001);
        QuoteLadder ladder({0, true});
        quote(ladder, 9'990, 10'010);
        (void)ladder.sync(context, true);
        QCOMPARE(context.placements()[0].request.quantity, 2);
        QCOMPARE(context.placements()[1].request.quantity, 7);
        // A contract account may sell what it does not have.
        auto contract = plainInstrument();
        contract.kind = ContractKind::Linear;
        FakeStrategyContext other(contract, Decimal(25'000));
        other.setTouch(9'999, 10'001);
        (void)ladder.sync(other, true);
        QCOMPARE(other.placements()[1].request.quantity, 10);
    }

    void givesBackWhatAMovedOrderHeld()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(20'000), Decimal());
        context.setTouch(9'999, 10'001);
        QuoteLadder ladder({0, true});
        ladder.begin();
        ladder.want(Side::Buy, 9'990, 2);
        (void)ladder.sync(context, true);
        ladder.begin();
        ladder.want(Side::Buy, 9'995, 2);
        (void)ladder.sync(context, true);
        QCOMPARE(context.amends().size(), 1u);
        QCOMPARE(context.amends()[0].quantity, 2);
    }

    void obeysTheVenuesLimits()
    {
        auto instrument = plainInstrument();
        instrument.minQuantity = 5;
        instrument.maxQuantity = 50;
        instrument.minNotional = Decimal(80'000); // 9 lots of 9990, 8 of 10010
        instrument.priceBand = 0.01;
        FakeStrategyContext context(instrument, Decimal(100'000'000), Decimal(1'000));
        context.setTouch(9'999, 10'001);
        QuoteLadder ladder({0, true});
        ladder.begin();
        ladder.want(Side::Buy, 9'990, 8);    // below the notional
        ladder.want(Side::Sell, 10'010, 8);  // 80 080: just above
        ladder.want(Side::Sell, 10'020, 70); // above the largest
        ladder.want(Side::Buy, 9'800, 20);   // outside the band
        ladder.want(Side::Buy, 0, 20);
        ladder.want(Side::Buy, 9'950, 0);
        (void)ladder.sync(context, true);
        QCOMPARE(context.placements().size(), 2u);
        QCOMPARE(context.placements()[0].request.quantity, 8);
        QCOMPARE(context.placements()[1].request.quantity, 50);
    }

    void addsUpQuotesAtOnePrice()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000'000), Decimal(100));
        context.setTouch(9'999, 10'001);
        QuoteLadder ladder({0, true});
        ladder.begin();
        ladder.want(Side::Buy, 9'990, 3);
        ladder.want(Side::Buy, 9'990, 4);
        (void)ladder.sync(context, true);
        QCOMPARE(context.placements().size(), 1u);
        QCOMPARE(context.placements()[0].request.quantity, 7);
    }

    void growsNothingDuringAFillDelay()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000'000), Decimal(100));
        context.setTouch(9'999, 10'001);
        QuoteLadder ladder({0, true});
        quote(ladder, 9'990, 10'010);
        QVERIFY(!ladder.sync(context, false));
        QVERIFY(context.placements().empty());
        (void)ladder.sync(context, true);
        context.fill(context.openOrders()[0].id, 6, 9'990);
        context.forget();
        quote(ladder, 9'985, 10'010);
        (void)ladder.sync(context, false);
        QCOMPARE(context.amends().size(), 1u);
        QCOMPARE(context.amends()[0].quantity, 10); // 6 filled and the 4 that remain
        (void)ladder.sync(context, true);
        QCOMPARE(context.amends().size(), 2u);
        QCOMPARE(context.amends()[1].quantity, 16); // 6 filled and 10 again
    }

    void shrinksAnOrderThatShowsTooMuch()
    {
        FakeStrategyContext context(plainInstrument(), Decimal(1'000'000), Decimal(100));
        context.setTouch(9'999, 10'001);
        QuoteLadder ladder({0, true});
        quote(ladder, 9'990, 10'010, 20);
        (void)ladder.sync(context, true);
        context.forget();
        quote(ladder, 9'990, 10'010, 10);
        (void)ladder.sync(context, true);
        QCOMPARE(context.amends().size(), 2u);
        QVERIFY(context.amends()[0].price == 9'990 && context.amends()[0].quantity == 10);
    }
};

QTEST_GUILESS_MAIN(TestQuoteLadder)
#include "tst_QuoteLadder.moc"
