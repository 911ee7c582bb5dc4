// SPDX-License-Identifier: GPL-3.0-or-later
// Bars as paths: what a candle's four points do to orders.
#include "tests/support/MatchRecorder.h"

#include <QTest>

using namespace wh;
using namespace wh::test;
using Match = MatchRecorder::Match;

class TestBarMatching : public QObject
{
    Q_OBJECT

    struct Market
    {
        Market()
        {
            std::vector<Error> mistakes;
            queue = makeModel(queueModels(), {"risk_averse", {}}, "queue", mistakes);
            engine = std::make_unique<MatchingEngine>(
                instrument,
                MatchingEngine::Settings{.queue = queue.get(), .impact = {}, .barQueueShare = 0.1, .levelThree = false},
                sink);
        }
        Instrument instrument = testInstrument();
        MatchRecorder sink;
        std::unique_ptr<QueueModel> queue;
        std::unique_ptr<MatchingEngine> engine;
    };

    static OrderRequest stop(std::uint64_t id, Side side, Ticks trigger, Lots lots)
    {
        auto order = limit(id, side, 0, lots);
        order.type = OrderType::StopMarket;
        order.stopPrice = trigger;
        return order;
    }

private slots:
    void takesAtThePathsPriceWithinItsVolume()
    {
        Market m;
        m.engine->onBarPoint(100, 25, 1);
        m.engine->submit(market(1, Side::Buy, 20), 1);
        m.engine->submit(market(2, Side::Sell, 20), 1); // 5 of the quarter volume are left
        QVERIFY((m.sink.matches[0] == Match{1, 100, 20, Liquidity::Taker}));
        QVERIFY((m.sink.matches[1] == Match{2, 100, 5, Liquidity::Taker}));
        QCOMPARE(m.sink.expired[0].second.c_str(), "venue.no_liquidity");
    }

    /// A limit is filled when the path goes through it, and at the turning point only with a tenth of the volume.
    void fillsALimitThroughItAndShareAtIt()
    {
        Market m;
        m.engine->onBarPoint(100, 100, 1);
        m.engine->submit(limit(1, Side::Buy, 95, 30), 1);
        m.engine->submit(limit(2, Side::Buy, 90, 30), 1);
        m.engine->submit(limit(3, Side::Buy, 89, 30), 1);
        m.engine->onBarPoint(90, 100, 2);
        // 30 of the 100 went to the order at 95; a tenth of the 70 left to the one at the low.
        QCOMPARE(m.sink.filled(1), 30);
        QCOMPARE(m.sink.filled(2), 7);
        QCOMPARE(m.sink.filled(3), 0);
        QCOMPARE(m.sink.matches[0].price, 95);
    }

    void sharesTheVolumeOfAPoint()
    {
        Market m;
        m.engine->onBarPoint(100, 10, 1);
        m.engine->submit(limit(1, Side::Sell, 102, 8), 1);
        m.engine->submit(limit(2, Side::Sell, 103, 8), 1);
        m.engine->onBarPoint(110, 10, 2);
        QCOMPARE(m.sink.filled(1), 8);
        QCOMPARE(m.sink.filled(2), 2);
    }

    void fillsAStopThatGapsAtTheOpen()
    {
        Market m;
        m.engine->onBarPoint(100, 100, 1);
        m.engine->submit(stop(1, Side::Sell, 95, 10), 1);
        m.engine->endBar();
        m.engine->onBarPoint(80, 100, 2); // the next candle opens far below
        QCOMPARE(m.sink.matches.size(), std::size_t(1));
        QVERIFY((m.sink.matches[0] == Match{1, 80, 10, Liquidity::Taker}));
    }

    void fillsAStopOnTheWayAtItsTrigger()
    {
        Market m;
        m.engine->onBarPoint(100, 100, 1);
        m.engine->submit(stop(1, Side::Sell, 92, 10), 1);
        m.engine->submit(stop(2, Side::Sell, 95, 10), 1);
        m.engine->onBarPoint(90, 100, 2);
        QCOMPARE(m.sink.matches.size(), std::size_t(2));
        QVERIFY((m.sink.matches[0] == Match{2, 95, 10, Liquidity::Taker})); // met first
        QVERIFY((m.sink.matches[1] == Match{1, 92, 10, Liquidity::Taker}));
    }

    void fillsAStopLimitOnTheWay()
    {
        Market m;
        m.engine->onBarPoint(100, 20, 1);
        auto order = stop(1, Side::Buy, 105, 5);
        order.type = OrderType::StopLimit;
        order.price = 106;
        m.engine->submit(order, 1);
        m.engine->onBarPoint(110, 20, 2);
        QVERIFY((m.sink.matches[0] == Match{1, 105, 5, Liquidity::Taker}));
    }

    /// Up to 108 the stop follows 3 behind; on the way down it is met at 105.
    void trailsAlongThePath()
    {
        Market m;
        m.engine->onBarPoint(100, 20, 1);
        auto order = stop(1, Side::Sell, 0, 5);
        order.type = OrderType::TrailingStop;
        order.trailingOffset = 3;
        m.engine->submit(order, 1);
        m.engine->onBarPoint(108, 20, 2);
        m.engine->onBarPoint(90, 20, 3);
        QVERIFY((m.sink.matches[0] == Match{1, 105, 5, Liquidity::Taker}));
    }

    /// What a resting order has had of a quarter's volume, a taker cannot have too.
    void spendsAQuartersVolumeOnce()
    {
        Market m;
        m.engine->onBarPoint(100, 10, 1);
        m.engine->submit(limit(1, Side::Buy, 95, 10), 1);
        m.engine->submit(stop(2, Side::Sell, 92, 10), 1);
        m.engine->onBarPoint(90, 10, 2);
        QCOMPARE(m.sink.filled(1), 10);
        QCOMPARE(m.sink.filled(2), 0);
        m.engine->submit(market(3, Side::Sell, 10), 2);
        QCOMPARE(m.sink.filled(3), 0);
    }

    void meetsAnOwnOrderOnlyWhereThePriceIs()
    {
        Market m;
        m.engine->onBarPoint(100, 20, 1);
        m.engine->submit(limit(1, Side::Sell, 108, 5), 1);
        m.engine->submit(market(2, Side::Buy, 5), 1);
        QVERIFY((m.sink.matches[0] == Match{2, 100, 5, Liquidity::Taker}));
        QVERIFY(m.engine->find({1}));
    }

    void takesNothingBetweenCandles()
    {
        Market m;
        m.engine->onBarPoint(100, 100, 1);
        m.engine->endBar();
        m.engine->submit(market(1, Side::Buy, 1), 1);
        QVERIFY(m.sink.matches.empty());
    }
};
QTEST_GUILESS_MAIN(TestBarMatching)
#include "tst_BarMatching.moc"
