// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "core/market/OrderBook.h"

#include <QTest>

#include <map>

using namespace wh;

class TestOrderBook : public QObject
{
    Q_OBJECT

private slots:
    void answersForEmptySides()
    {
        OrderBook book;
        QVERIFY(!book.hasBid());
        QVERIFY(!book.isCrossed());
        QCOMPARE(book.at(Side::Buy, 100), 0);
        QCOMPARE(book.set(Side::Buy, 100, 0), 0);
        QVERIFY(!book.hasBid());
        int visits = 0;
        book.forEachLevel(Side::Sell, [&](Ticks, Lots) { return ++visits > 0; });
        QCOMPARE(visits, 0);
    }

    void keepsBestAsLevelsComeAndGo()
    {
        OrderBook book;
        book.set(Side::Buy, 100, 5);
        book.set(Side::Buy, 102, 7);
        book.set(Side::Sell, 105, 3);
        QCOMPARE(book.bestBid(), 102);
        QCOMPARE(book.bestBidLots(), 7);
        QCOMPARE(book.mid(), 207); // half ticks: 103.5
        QCOMPARE(book.spread(), 3);
        QCOMPARE(book.set(Side::Buy, 102, 0), 7);
        QCOMPARE(book.bestBid(), 100);
        QCOMPARE(book.depthTo(Side::Buy, 100), 5);
        // (100·3 + 105·5)/8 = 103.125
        QCOMPARE(book.microPrice(), 103.125);
    }

    void takesAwayWhatANewerLevelCrosses()
    {
        OrderBook book;
        book.set(Side::Sell, 105, 1);
        book.set(Side::Sell, 106, 1);
        book.set(Side::Sell, 109, 1);
        book.set(Side::Buy, 107, 1);
        QVERIFY(book.isCrossed());
        QCOMPARE(book.uncross(Side::Buy), 2);
        QCOMPARE(book.bestAsk(), 109);
        QCOMPARE(book.bestBid(), 107);
    }

    /// Prices near, sparse and far beyond the directory, against a std::map that cannot be wrong.
    void agreesWithAMapAnywhere_data()
    {
        QTest::addColumn<qlonglong>("span");
        QTest::addColumn<qlonglong>("centre");
        QTest::newRow("near the touch") << 40LL << 6'183'763LL;
        QTest::newRow("a few pages") << 5'000LL << 6'183'763LL;
        QTest::newRow("sparse") << 6'000'000LL << 6'183'763LL;
        QTest::newRow("at the limit of the directory") << (1LL << 23) + 700 << (1LL << 24);
        QTest::newRow("beyond the directory") << (1LL << 36) << (1LL << 40);
        QTest::newRow("tiny prices") << 30LL << 31LL;
    }
    void agreesWithAMapAnywhere()
    {
        QFETCH(qlonglong, span);
        QFETCH(qlonglong, centre);
        for (const Side side : {Side::Buy, Side::Sell}) {
            Random random(7);
            BookSide book(side);
            std::map<Ticks, Lots> truth;
            for (int step = 0; step < 40'000; ++step) {
                Ticks price = centre + random.integer(-span, span);
                if (random.chance(0.4) && !truth.empty()) // meet existing levels often, the best one most
                    price = random.chance(0.5) ? (side == Side::Buy ? truth.rbegin()->first : truth.begin()->first)
                                               : truth.lower_bound(std::min(price, truth.rbegin()->first))->first;
                const Lots lots = random.chance(0.55) ? 0 : random.integer(1, 1000);
                const auto found = truth.find(price);
                QCOMPARE(book.set(price, lots), found == truth.end() ? 0 : found->second);
                if (lots == 0)
                    truth.erase(price);
                else
                    truth[price] = lots;
                QCOMPARE(book.levels(), truth.size());
                if (truth.empty())
                    continue;
                QCOMPARE(book.best(), side == Side::Buy ? truth.rbegin()->first : truth.begin()->first);
                if (step % 4000 == 0) {
                    Ticks at = book.best();
                    std::size_t seen = 1;
                    while (const auto next = book.behind(at)) {
                        QVERIFY(side == Side::Buy ? *next < at : *next > at);
                        QVERIFY(truth.contains(*next));
                        at = *next;
                        ++seen;
                    }
                    QCOMPARE(seen, truth.size());
                }
                if (step == 30'000) {
                    book.clear();
                    truth.clear();
                    QVERIFY(book.isEmpty());
                    QCOMPARE(book.at(price), 0);
                }
            }
        }
    }
};
QTEST_GUILESS_MAIN(TestOrderBook)
#include "tst_OrderBook.moc"
