// SPDX-License-Identifier: GPL-3.0-or-later
// The path that is shown of a market is the one that its recording has.
#include "core/simulator/generator/MarketPath.h"

#include "core/market/BookFeed.h"
#include "tests/core/simulator/generator/GeneratorTesting.h"

using namespace wh;
using namespace wh::test;

class TestMarketPath : public QObject
{
    Q_OBJECT

private slots:
    void isThatOfTheEvents_data();
    void isThatOfTheEvents();
    void isThatOfTheCandles();
    void itsBeginningIsTheSame();
    void dependsOnTheSeed();
    void refusesMistakesAndEndsWhenAsked();
};

void TestMarketPath::isThatOfTheEvents_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("orders");
    for (const auto& info : GeneratedMarket::models())
        QTest::newRow(info.id.c_str()) << QString::fromStdString(info.id) << "false";
    QTest::newRow("orders") << "random_walk"
                            << "true";
}

void TestMarketPath::isThatOfTheEvents()
{
    QFETCH(QString, model);
    QFETCH(QString, orders);
    const auto market = marketOf(model.toStdString(), {{"duration", "15m"}, {"orders", orders.toStdString()}}, 7);
    const auto path = pathOf(market, SIZE_MAX);
    QVERIFY(path && path->isWhole);
    QVERIFY(path->points.size() > 6'000 && path->points.size() <= 9'000); // an outage leaves some out
    BookFeed feed;
    std::size_t compared = 0;
    auto point = path->points.begin();
    for (const MarketEvent& event : eventsOf(market)) {
        for (; point != path->points.end() && point->time < event.venueTime; ++point, ++compared) {
            QVERIFY(feed.book().hasBoth());
            QCOMPARE(feed.book().mid(), point->mid);
        }
        feed.apply(event);
    }
    QVERIFY(compared > 6'000);
}

void TestMarketPath::isThatOfTheCandles()
{
    const auto market = marketOf("garch", {{"duration", "2d"}, {"bars", "5m"}}, 3);
    const auto path = pathOf(market, SIZE_MAX);
    QVERIFY(path && path->isWhole);
    auto generator = BarGenerator::create(market);
    std::vector<Bar> bars;
    std::size_t at = 0;
    while ((*generator)->next(bars)) {
        for (const Bar& bar : bars) {
            QCOMPARE(path->points[at].time, bar.openTime);
            QCOMPARE(path->points[at++].mid, HalfTicks{2} * bar.close);
        }
    }
    QCOMPARE(at, path->points.size());
}

void TestMarketPath::itsBeginningIsTheSame()
{
    for (const char* bars : {"0s", "1m"}) {
        const auto market = marketOf("trend", {{"duration", "2h"}, {"bars", bars}});
        const auto whole = pathOf(market, SIZE_MAX);
        const auto part = pathOf(market, 100);
        QVERIFY(whole && part && !part->isWhole);
        QCOMPARE(part->points.size(), std::size_t{100});
        QVERIFY(std::equal(part->points.begin(), part->points.end(), whole->points.begin()));
    }
}

void TestMarketPath::dependsOnTheSeed()
{
    const auto one = pathOf(marketOf("random_walk", {{"duration", "10m"}}, 1), SIZE_MAX);
    const auto two = pathOf(marketOf("random_walk", {{"duration", "10m"}}, 2), SIZE_MAX);
    QVERIFY(one && two && one->points != two->points);
    QVERIFY(pathOf(marketOf("random_walk", {{"duration", "10m"}}, 1), SIZE_MAX)->points == one->points);
}

void TestMarketPath::refusesMistakesAndEndsWhenAsked()
{
    auto market = marketOf("random_walk", {});
    CancelToken token;
    token.cancel();
    const auto cancelled = pathOf(market, SIZE_MAX, {nullptr, &token});
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code.c_str(), "task.cancelled");
    market.model = "random_wolk";
    const auto wrong = pathOf(market, SIZE_MAX);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code.c_str(), "generator.unknown_model");
}

QTEST_APPLESS_MAIN(TestMarketPath)
#include "tst_MarketPath.moc"
