// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeStrategyContext.h"

#include <QtTest>

using namespace wh;
using namespace wh::test;

namespace {
using Parameters = std::vector<std::pair<std::string, std::string>>;
constexpr TimeNs kStart = 1'700'000'000 * kSecond;

/// A market maker of 10 lots about a mid of 10 000, half its 2 000 000 in base.
struct Desk
{
    FakeStrategyContext context;
    std::unique_ptr<Strategy> strategy;

    explicit Desk(Parameters more = {}, Decimal cash = Decimal(1'000'000), Decimal base = Decimal(100))
        : context(plainInstrument(), cash, base)
    {
        Parameters parameters = {{"levels", "1"}, {"spread", "10"}, {"order_size", "10"}, {"refresh_tolerance", "0"}};
        for (auto& [name, value] : more) {
            std::erase_if(parameters, [&name = name](const auto& known) { return known.first == name; });
            parameters.emplace_back(name, value);
        }
        strategy = makeStrategy("basic_market_maker", parameters);
        context.attach(*strategy);
        context.setTouch(9'995, 10'005);
        strategy->onStart(context);
    }
    Lots lots(Side side, Ticks price) const
    {
        Lots sum = 0;
        for (const auto& order : context.openOrders())
            sum += order.side == side && order.price == price ? order.remaining() : 0;
        return sum;
    }
    Lots lots(Side side) const
    {
        Lots sum = 0;
        for (const auto& order : context.openOrders())
            sum += order.side == side ? order.remaining() : 0;
        return sum;
    }
};
} // namespace

class TestBasicMarketMaker : public QObject
{
    Q_OBJECT

private slots:
    // 10, 15 and 20 bps of 10000 are 10, 15 and 20 ticks; sizes 10, 15, 20.
    void quotesItsLevels()
    {
        Desk desk(Parameters{{"levels", "3"}, {"level_step", "5"}, {"size_growth", "0.5"}});
        desk.context.tick(kStart);
        QCOMPARE(desk.context.openOrders().size(), 6u);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(desk.lots(Side::Buy, 9'990 - 5 * i), 10 + 5 * i);
            QCOMPARE(desk.lots(Side::Sell, 10'010 + 5 * i), 10 + 5 * i);
        }
    }

    // 33 bps of 10000.5 are 33.00165: bids at 9967.49…, asks at 10033.50…
    void roundsAwayFromTheMid()
    {
        Desk desk(Parameters{{"spread", "33"}, {"inventory_skew", "false"}});
        desk.context.setTouch(9'995, 10'006);
        desk.context.tick(kStart);
        QCOMPARE(desk.lots(Side::Buy, 9'967), 10);
        QCOMPARE(desk.lots(Side::Sell, 10'034), 10);
    }

    void scalesSizesByInventory_data()
    {
        QTest::addColumn<int>("base");
        QTest::addColumn<int>("bids");
        QTest::addColumn<int>("asks");
        // Equity 2 000 000, target 0.5, range 0.2: base share 0.3, 0.4, 0.5, 0.6, 0.7 and beyond.
        QTest::newRow("below the range") << 20 << 20 << 0;
        QTest::newRow("lower end") << 60 << 20 << 0;
        QTest::newRow("half way down") << 80 << 15 << 5;
        QTest::newRow("target") << 100 << 10 << 10;
        QTest::newRow("half way up") << 120 << 5 << 15;
        QTest::newRow("upper end") << 140 << 0 << 20;
        QTest::newRow("above the range") << 180 << 0 << 20;
    }
    void scalesSizesByInventory()
    {
        QFETCH(int, base);
        QFETCH(int, bids);
        QFETCH(int, asks);
        Desk desk(Parameters{{"inventory_range", "0.2"}}, Decimal(2'000'000 - base * 10'000), Decimal(base));
        desk.context.tick(kStart);
        QCOMPARE(desk.lots(Side::Buy), bids);
        QCOMPARE(desk.lots(Side::Sell), asks);
        Desk plain(Parameters{{"inventory_skew", "false"}}, Decimal(2'000'000 - base * 10'000), Decimal(base));
        plain.context.tick(kStart);
        QCOMPARE(plain.lots(Side::Buy), 10);
        QCOMPARE(plain.lots(Side::Sell), 10);
    }

    void optimisesTheFirstLevel_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("bestBid");
        QTest::addColumn<int>("bestAsk");
        QTest::addColumn<int>("bid");
        QTest::addColumn<int>("ask");
        // Wanted: 9990 and 10010 about the mid of 10000.
        QTest::newRow("off") << "off" << 9'980 << 10'020 << 9'990 << 10'010;
        QTest::newRow("retreats to one ahead") << "retreat" << 9'980 << 10'020 << 9'981 << 10'019;
        QTest::newRow("one ahead is kept") << "retreat" << 9'989 << 10'011 << 9'990 << 10'010;
        QTest::newRow("behind the best stays") << "retreat" << 9'995 << 10'005 << 9'990 << 10'010;
        QTest::newRow("leads") << "lead" << 9'995 << 10'005 << 9'996 << 10'004;
        QTest::newRow("leads a wide market") << "lead" << 9'980 << 10'020 << 9'981 << 10'019;
        QTest::newRow("never through") << "lead" << 9'999 << 10'001 << 9'999 << 10'000; // not onto itself
    }
    void optimisesTheFirstLevel()
    {
        QFETCH(QString, mode);
        QFETCH(int, bestBid);
        QFETCH(int, bestAsk);
        QFETCH(int, bid);
        QFETCH(int, ask);
        Desk desk(Parameters{{"order_optimisation", mode.toStdString()}});
        desk.context.setTouch(bestBid, bestAsk);
        desk.context.tick(kStart);
        QCOMPARE(desk.lots(Side::Buy, bid), 10);
        QCOMPARE(desk.lots(Side::Sell, ask), 10);
    }

    void staysOffTheOtherSideOfAOneTickMarket()
    {
        Desk desk(Parameters{{"order_optimisation", "lead"}, {"post_only", "false"}, {"inventory_skew", "false"}});
        desk.context.setTouch(10'000, 10'001);
        desk.context.tick(kStart);
        QCOMPARE(desk.lots(Side::Buy, 10'000), 10);
        QCOMPARE(desk.lots(Side::Sell, 10'001), 10);
    }

    void doesNotLeadItself()
    {
        Desk desk(Parameters{{"order_optimisation", "lead"}, {"refresh_time", "1s"}});
        desk.context.tick(kStart);
        QCOMPARE(desk.lots(Side::Buy, 9'996), 10);
        // The venue now shows our own ten at 9996: still one ahead of the others' 9995.
        desk.context.setTime(kStart + kSecond);
        desk.context.setBook({{9'996, 10}, {9'995, 50}}, {{10'004, 10}, {10'005, 50}});
        desk.context.forget();
        desk.context.tick(kStart + kSecond);
        QVERIFY(desk.context.amends().empty() && desk.context.placements().empty());
    }

    void obeysItsPriceBand()
    {
        Desk below(Parameters{{"price_floor", "10000"}});
        below.context.tick(kStart);
        QCOMPARE(below.lots(Side::Sell), 0);
        QCOMPARE(below.lots(Side::Buy), 10);
        Desk above(Parameters{{"price_ceiling", "10000"}});
        above.context.tick(kStart);
        QCOMPARE(above.lots(Side::Buy), 0);
        QCOMPARE(above.lots(Side::Sell), 10);
        Desk within(Parameters{{"price_floor", "9999"}, {"price_ceiling", "10001"}});
        within.context.tick(kStart);
        QCOMPARE(within.context.openOrders().size(), 2u);
    }

    void refreshesOnTime()
    {
        Desk desk(Parameters{{"refresh_time", "5s"}, {"inventory_skew", "false"}});
        desk.context.tick(kStart);
        for (int second = 1; second < 5; ++second) {
            desk.context.setTime(kStart + second * kSecond);
            desk.context.setTouch(10'095, 10'105);
            desk.context.tick(kStart + second * kSecond);
            QVERIFY(desk.context.amends().empty());
        }
        desk.context.tick(kStart + 5 * kSecond);
        QCOMPARE(desk.context.amends().size(), 1u); // the ask leaves, the bid waits for it
        desk.context.tick(kStart + 6 * kSecond);
        QCOMPARE(desk.lots(Side::Buy, 10'089), 10);
        QCOMPARE(desk.lots(Side::Sell, 10'111), 10);
    }

    void waitsAfterAFill()
    {
        Desk desk(Parameters{{"refresh_time", "1s"}, {"fill_delay", "3s"}});
        desk.context.tick(kStart);
        desk.context.fill(desk.context.openOrders()[0].id, 10, 9'990);
        for (int second = 1; second <= 2; ++second) {
            desk.context.tick(kStart + second * kSecond);
            QCOMPARE(desk.lots(Side::Buy), 0);
        }
        desk.context.tick(kStart + 3 * kSecond);
        QVERIFY(desk.lots(Side::Buy) > 0);
    }

    void withdrawsWhenTheMarketIsSilentOrGapped()
    {
        Desk desk(Parameters{{"stale_after", "10s"}});
        desk.context.tick(kStart);
        QCOMPARE(desk.context.openOrders().size(), 2u);
        desk.context.tick(kStart + 10 * kSecond);
        QCOMPARE(desk.context.openOrders().size(), 2u);
        desk.context.tick(kStart + 11 * kSecond);
        QVERIFY(desk.context.openOrders().empty());
        desk.context.setTouch(9'995, 10'005);
        desk.context.tick(kStart + 12 * kSecond);
        QCOMPARE(desk.context.openOrders().size(), 2u);
        desk.context.loseMessages();
        desk.context.tick(kStart + 13 * kSecond);
        QVERIFY(desk.context.openOrders().empty());
    }

    void takesASlowTapesPaceForNormal()
    {
        Desk desk(Parameters{{"stale_after", "10s"}});
        for (int minute = 0; minute < 10; ++minute) {
            desk.context.setTime(kStart + minute * kMinute);
            desk.context.setTouch(9'995, 10'005);
            desk.context.tick(kStart + minute * kMinute);
        }
        desk.context.tick(kStart + 9 * kMinute + 59 * kSecond);
        QCOMPARE(desk.context.openOrders().size(), 2u);
        desk.context.tick(kStart + 13 * kMinute);
        QVERIFY(desk.context.openOrders().empty());
    }

    void beginsWithBidsWhereThereIsNoBase()
    {
        FakeStrategyContext context(spotInstrument(), Decimal(10'000));
        const auto strategy = makeStrategy("basic_market_maker");
        context.attach(*strategy);
        context.setTouch(6'000'000, 6'000'001);
        context.tick(kStart);
        QCOMPARE(context.openOrders().size(), 3u);
        for (const auto& order : context.openOrders()) {
            QVERIFY(order.side == Side::Buy);
            // 2 % of 10 000, doubled by the skew: 400 USDT of 60 000 are 666 lots of 0.00001.
            QVERIFY(std::abs(order.remaining() - 666) <= 1);
        }
        QCOMPARE(context.openOrders()[0].price, 5'997'000); // 5 bps of 60 000.005 below it, rounded down
    }

    void coversTheMakerFee()
    {
        FakeStrategyContext context(spotInstrument(), Decimal(10'000));
        const auto strategy = makeStrategy("basic_market_maker", {{"levels", "1"}, {"cover_fees", "true"}});
        context.attach(*strategy);
        context.setTouch(6'000'000, 6'000'001);
        context.tick(kStart);
        QCOMPARE(context.openOrders().size(), 1u);
        QCOMPARE(context.openOrders()[0].price, 5'996'400); // 5 bps and a fee of 1 bps below 60 000.005, rounded down
    }

    void holdsContractsAboutFlat()
    {
        FakeStrategyContext context(linearInstrument(), Decimal(10'000));
        const auto strategy = makeStrategy("basic_market_maker", {{"levels", "1"}});
        context.attach(*strategy);
        context.setTouch(600'000, 600'001);
        context.tick(kStart);
        QCOMPARE(context.openOrders().size(), 2u); // 200 USDT of 60 000: 3 lots of 0.001 a side
        for (const auto& order : context.openOrders())
            QCOMPARE(order.remaining(), 3);
        FakeStrategyContext inverse(inverseInstrument(), Decimal(2)); // BTC
        const auto other = makeStrategy("basic_market_maker", {{"levels", "1"}});
        inverse.attach(*other);
        inverse.setTouch(120'000, 120'001);
        inverse.tick(kStart);
        QCOMPARE(inverse.openOrders().size(), 2u); // 2 % of 120 000 USD: 24 contracts of 100
        for (const auto& order : inverse.openOrders())
            QCOMPARE(order.remaining(), 24);
    }
};

QTEST_GUILESS_MAIN(TestBasicMarketMaker)
#include "tst_BasicMarketMaker.moc"
