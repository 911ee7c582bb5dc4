// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeStrategyContext.h"

#include <QtTest>

using namespace wh;
using namespace wh::test;

namespace {

using Parameters = std::vector<std::pair<std::string, std::string>>;
constexpr TimeNs kStart = 1'700'000'000 * kSecond;

/// A market maker that hears the book: 10 lots at 10 bps of a mid of 10 000, moved when further off than 5 bps.
struct Desk
{
    FakeStrategyContext context{plainInstrument(), Decimal(1'000'000), Decimal(100)};
    std::unique_ptr<Strategy> strategy;

    explicit Desk(const std::string& id = "basic_market_maker",
                  const Parameters& parameters = {{"levels", "1"},
                                                  {"spread", "10"},
                                                  {"order_size", "10"},
                                                  {"inventory_skew", "false"},
                                                  {"refresh_tolerance", "5"},
                                                  {"refresh_time", "10s"}})
        : strategy(makeStrategy(id, parameters))
    {
        strategy->goWithoutTicks();
        context.attach(*strategy);
        context.setTime(kStart);
        strategy->onStart(context);
        touch(9'995, 10'005);
    }
    void touch(Ticks bid, Ticks ask) { context.setTouch(bid, ask); }
    void after(DurationNs span) { context.pass(kStart + span); }
    Ticks priceOf(Side side) const
    {
        for (const auto& order : context.openOrders()) {
            if (order.side == side)
                return order.price;
        }
        return 0;
    }
    std::size_t actions() const
    {
        return context.placements().size() + context.amends().size() + context.cancels().size();
    }
};

} // namespace

class TestQuotingWithoutTicks : public QObject
{
    Q_OBJECT

private slots:
    void hearsTheBookOnlyWhereThereAreNoTicks()
    {
        for (const char* id : {"basic_market_maker", "avellaneda_stoikov", "advanced_market_maker"}) {
            const auto strategy = makeStrategy(id);
            QVERIFY(!strategy->wantsBook());
            strategy->goWithoutTicks();
            QVERIFY(strategy->wantsBook());
        }
    }

    void quotesAtTheFirstBook()
    {
        const Desk desk;
        QCOMPARE(desk.context.openOrders().size(), std::size_t(2));
        QCOMPARE(desk.priceOf(Side::Buy), Ticks(9'990));
        QCOMPARE(desk.priceOf(Side::Sell), Ticks(10'010));
    }

    void movesAtOnceWhatStandsFurtherOffThanTheTolerance()
    {
        Desk desk;
        desk.after(10 * kMillisecond);
        desk.touch(10'002, 10'012); // 7 ticks of 10 000
        QCOMPARE(desk.context.amends().size(), std::size_t(2));
        QCOMPARE(desk.priceOf(Side::Buy), Ticks(9'996)); // 10 007 less 10 bps, rounded away
        QCOMPARE(desk.priceOf(Side::Sell), Ticks(10'018));
    }

    void leavesWhatStandsWithinTheTolerance()
    {
        Desk desk;
        const auto before = desk.actions();
        for (int i = 1; i <= 200; ++i) {
            desk.after(i * 20 * kMillisecond);
            desk.touch(9'995 + i % 5, 10'005 + i % 5);
        }
        QCOMPARE(desk.actions(), before);
    }

    /// A refresh that keeps the orders does not begin the tolerance anew: they drift no further than it from the mark.
    void measuresTheToleranceFromTheOrders()
    {
        Desk desk;
        desk.after(kSecond);
        desk.touch(9'999, 10'009);
        desk.after(11 * kSecond); // renewed, and kept
        desk.touch(9'999, 10'009);
        QCOMPARE(desk.context.amends().size(), std::size_t(0));
        desk.after(12 * kSecond);
        desk.touch(10'002, 10'012);
        QCOMPARE(desk.context.amends().size(), std::size_t(2));
    }

    /// What a limit refuses is tried again every refresh time, not with every message.
    void doesNotTryARefusedOrderWithEveryMessage()
    {
        Desk desk;
        desk.context.cancelAll();
        desk.context.refuseWith("risk.position_above_limit");
        desk.after(10 * kSecond);
        desk.context.forget();
        for (int i = 0; i < 600; ++i) {
            desk.after(10 * kSecond + i * 20 * kMillisecond); // for twelve seconds
            desk.touch(9'900 + i, 9'910 + i);
        }
        QVERIFY2(desk.context.placements().size() <= 4, qPrintable(QString::number(desk.context.placements().size())));
        QVERIFY(!desk.context.placements().empty());
    }

    /// Orders that cannot be moved or cancelled, since the way to the venue is cut, are tried again each second.
    void doesNotTryAHeldUpChangeWithEveryMessage()
    {
        Desk desk;
        desk.context.holdUpChanges("venue.unreachable");
        for (int i = 1; i <= 150; ++i) {
            desk.after(i * 20 * kMillisecond); // for three seconds
            desk.touch(9'900 + i % 50, 9'910 + i % 50);
        }
        QVERIFY2(desk.actions() - 2 <= 4 * 2 * 2,
                 qPrintable(QString::number(desk.actions()))); // amend and cancel of two
        QVERIFY(desk.actions() > 2);
        desk.context.holdUpChanges({});
        desk.after(4100 * kMillisecond);
        desk.touch(9'900, 9'910);
        QCOMPARE(desk.priceOf(Side::Buy), Ticks(9'895));
        QCOMPARE(desk.priceOf(Side::Sell), Ticks(9'915));
    }

    void doesNotTryAHeldUpWithdrawalWithEveryMessage()
    {
        Desk desk;
        desk.after(kSecond);
        desk.context.holdUpChanges("venue.unreachable");
        desk.context.loseMessages();
        for (int i = 1; i <= 50; ++i)
            desk.strategy->onBook(desk.context);
        QCOMPARE(desk.context.cancels().size(), std::size_t(2));
        desk.context.holdUpChanges({});
        desk.after(2 * kSecond);
        QCOMPARE(desk.context.openOrders().size(), std::size_t(0));
    }

    void waitsAfterAFill()
    {
        Desk desk;
        desk.after(5 * kSecond);
        desk.context.fill(desk.context.openOrders().front().id, 10, 9'990);
        desk.context.forget();
        for (int i = 0; i < 99; ++i) {
            desk.after(5 * kSecond + i * 20 * kMillisecond);
            desk.touch(9'995 + i % 2, 10'005 + i % 2);
        }
        QCOMPARE(desk.context.placements().size(), std::size_t(0));
        desk.after(11 * kSecond); // fill_delay and refresh_time are over
        desk.touch(9'995, 10'005);
        QCOMPARE(desk.context.openOrders().size(), std::size_t(2));
    }

    void withdrawsFromASilentMarketByItself()
    {
        Desk desk;
        desk.after(9 * kSecond);
        QCOMPARE(desk.context.openOrders().size(), std::size_t(2));
        desk.after(12 * kSecond); // stale_after is 10 s
        QCOMPARE(desk.context.openOrders().size(), std::size_t(0));
        desk.touch(9'995, 10'005);
        QCOMPARE(desk.context.openOrders().size(), std::size_t(2));
    }

    void withdrawsAtOnceWhereMessagesWereLost()
    {
        Desk desk;
        desk.after(kSecond);
        desk.context.loseMessages();
        desk.strategy->onBook(desk.context);
        QCOMPARE(desk.context.openOrders().size(), std::size_t(0));
    }

    /// Volatility is measured over mids a second apart, however many messages there are in between.
    void estimatesAtThePaceOfTicks_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("gauge");
        QTest::newRow("avellaneda_stoikov") << "avellaneda_stoikov"
                                            << "sigma";
        QTest::newRow("advanced_market_maker") << "advanced_market_maker"
                                               << "volatility";
    }
    void estimatesAtThePaceOfTicks()
    {
        QFETCH(QString, id);
        QFETCH(QString, gauge);
        const Parameters parameters = {{"order_size", "10"}, {"refresh_time", "1s"}};
        const auto run = [&](bool hasTicks) {
            FakeStrategyContext context(plainInstrument(), Decimal(1'000'000), Decimal(100));
            const auto strategy = makeStrategy(id.toStdString(), parameters);
            if (!hasTicks)
                strategy->goWithoutTicks();
            context.attach(*strategy);
            context.setTime(kStart);
            context.setTouch(9'995, 10'005);
            strategy->onStart(context);
            for (int step = 1; step <= 1200; ++step) { // two minutes
                const TimeNs now = kStart + step * 100 * kMillisecond;
                if (hasTicks)
                    context.setTime(now);
                else
                    context.pass(now);
                if (hasTicks && step % 10 == 0)
                    context.tick(now);
                const int mid = 10'000 + (step * 7919 % 13) - 6;
                context.setTouch(mid - 5, mid + 5);
            }
            return context.gaugeOf(gauge.toStdString());
        };
        const double atTicks = run(true);
        QVERIFY(atTicks > 0);
        QCOMPARE(run(false), atTicks);
    }

    /// Gauges tell of quotes that were made, once a refresh; looks between them are silent.
    void tellsItsGaugesAtARefresh()
    {
        Desk desk(
            "avellaneda_stoikov",
            {{"order_size", "10"}, {"refresh_tolerance", "1000"}, {"refresh_time", "5s"}, {"order_flow", "fixed"}});
        for (int step = 1; step <= 600; ++step) {
            desk.after(step * 100 * kMillisecond);
            desk.touch(9'995 + step % 3, 10'005 + step % 3);
        }
        const auto told = QString::fromStdString(desk.context.transcript()).count(QStringLiteral("gauge sigma "));
        QVERIFY2(told >= 4 && told <= 8, qPrintable(QString::number(told))); // 30 s of warm-up, then every 5 s
    }
};

QTEST_GUILESS_MAIN(TestQuotingWithoutTicks)
#include "tst_QuotingWithoutTicks.moc"
