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

private slots:
    void takesAtThePathsPriceWithinItsVolume()
    {
        Market m;
        m.engine->onBarPoint(100, 25, 90, 110, 1);
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
        m.engine->onBarPoint(100, 100, 90, 110, 1);
        m.engine->submit(limit(1, Side::Buy, 95, 30), 1);
        m.engine->submit(limit(2, Side::Buy, 90, 30), 1);
        m.engine->submit(limit(3, Side::Buy, 89, 30), 1);
        m.engine->onBarPoint(90, 100, 90, 110, 2);
        // 30 of the 100 went to the order at 95; a tenth of the 70 left to the one at the low.
        QCOMPARE(m.sink.filled(1), 30);
        QCOMPARE(m.sink.filled(2), 7);
        QCOMPARE(m.sink.filled(3), 0);
        QCOMPARE(m.sink.matches[0].price, 95);
    }

    void sharesTheVolumeOfAPoint()
    {
        Market m;
        m.engine->onBarPoint(100, 10, 90, 110, 1);
        m.engine->submit(limit(1, Side::Sell, 102, 8), 1);
        m.engine->submit(limit(2, Side::Sell, 103, 8), 1);
        m.engine->onBarPoint(110, 10, 90, 110, 2);
        QCOMPARE(m.sink.filled(1), 8);
        QCOMPARE(m.sink.filled(2), 2);
    }

    void fillsAStopThatGapsAtTheOpen()
    {
        Market m;
        m.engine->onBarPoint(100, 100, 99, 101, 1);
        auto stop = limit(1, Side::Sell, 0, 10);
        stop.type = OrderType::StopMarket;
        stop.stopPrice = 95;
        m.engine->submit(stop, 1);
        m.engine->onBarPoint(80, 100, 78, 85, 2); // the next candle opens far below
        QCOMPARE(m.sink.matches.size(), std::size_t(1));
        QVERIFY((m.sink.matches[0] == Match{1, 80, 10, Liquidity::Taker}));
    }

    void takesNothingBetweenCandles()
    {
        Market m;
        m.engine->onBarPoint(100, 100, 99, 101, 1);
        m.engine->endBar();
        m.engine->submit(market(1, Side::Buy, 1), 1);
        QVERIFY(m.sink.matches.empty());
    }
};
QTEST_GUILESS_MAIN(TestBarMatching)
#include "tst_BarMatching.moc"
