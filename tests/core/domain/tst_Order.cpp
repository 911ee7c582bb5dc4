// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Order.h"

#include <QtTest>

#include <set>

using namespace wh;

class TestOrder : public QObject
{
    Q_OBJECT

private slots:
    void everyNameIsPresentAndItsOwn();
    void endedOrdersAreNotOpen_data();
    void endedOrdersAreNotOpen();
    void remainingIsWhatIsNotFilled();
    void refusalShowsItsNumbers();
    void sidesAreOpposite();
    void ordersCompareByEveryField();
};

void TestOrder::everyNameIsPresentAndItsOwn()
{
    const auto distinct = [](auto first, auto last) {
        std::set<std::string> names;
        for (int i = static_cast<int>(first); i <= static_cast<int>(last); ++i)
            names.insert(toString(static_cast<decltype(first)>(i)));
        return !names.contains("") && static_cast<int>(names.size()) == static_cast<int>(last) + 1;
    };
    QVERIFY(distinct(OrderStatus::Intended, OrderStatus::Rejected));
    QVERIFY(distinct(OrderType::Limit, OrderType::TrailingStop));
    QVERIFY(distinct(TimeInForce::Gtc, TimeInForce::Gtd));
    QVERIFY(distinct(ExecutionReport::Kind::Accepted, ExecutionReport::Kind::Triggered));
    QVERIFY(distinct(Liquidity::Maker, Liquidity::Taker));
    QVERIFY(distinct(Side::Buy, Side::Sell));
}

void TestOrder::endedOrdersAreNotOpen_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("open");
    const auto row = [](OrderStatus status, bool open) {
        QTest::newRow(toString(status)) << static_cast<int>(status) << open;
    };
    row(OrderStatus::Intended, true);
    row(OrderStatus::Submitted, true);
    row(OrderStatus::Accepted, true);
    row(OrderStatus::PartiallyFilled, true);
    row(OrderStatus::PendingAmend, true);
    row(OrderStatus::PendingCancel, true);
    row(OrderStatus::Filled, false);
    row(OrderStatus::Cancelled, false);
    row(OrderStatus::Expired, false);
    row(OrderStatus::Refused, false);
    row(OrderStatus::Rejected, false);
}

void TestOrder::endedOrdersAreNotOpen()
{
    QFETCH(int, status);
    QFETCH(bool, open);
    OwnOrder order;
    order.status = static_cast<OrderStatus>(status);
    QCOMPARE(order.isOpen(), open);
}

void TestOrder::remainingIsWhatIsNotFilled()
{
    OwnOrder order;
    order.quantity = 100;
    order.filled = 30;
    QCOMPARE(order.remaining(), 70);
}

void TestOrder::refusalShowsItsNumbers()
{
    const Refusal refusal{
        "risk.notional_above_limit",
        {{"notional", Decimal(1200), "USDT"}, {"limit", Decimal(1000), "USDT"}, {"orders", Decimal(3), ""}}};
    QVERIFY(refusal.toString() == "risk.notional_above_limit: notional 1200 USDT, limit 1000 USDT, orders 3");
    QVERIFY((Refusal{"venue.post_only", {}}.toString() == "venue.post_only"));
}

void TestOrder::sidesAreOpposite()
{
    QVERIFY(opposite(Side::Buy) == Side::Sell && opposite(Side::Sell) == Side::Buy);
    QCOMPARE(signOf(Side::Buy), 1);
    QCOMPARE(signOf(Side::Sell), -1);
}

void TestOrder::ordersCompareByEveryField()
{
    const OrderRequest one;
    OrderRequest other = one;
    QVERIFY(one == other);
    other.reduceOnly = true;
    QVERIFY(!(one == other));
    other = one;
    other.ocoGroup = 4;
    QVERIFY(!(one == other));
}

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_Order.moc"
