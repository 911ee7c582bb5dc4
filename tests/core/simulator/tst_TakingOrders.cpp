// SPDX-License-Identifier: GPL-3.0-or-later
// Orders that take: walking the book, consumption, time in force, stops, self-trade prevention, reduce-only, impact.
#include "tests/support/MatchRecorder.h"

#include <QTest>

using namespace wh;
using namespace wh::test;
using Match = MatchRecorder::Match;

namespace {

struct Market
{
    explicit Market(ImpactSettings impact = {})
    {
        std::vector<Error> mistakes;
        queue = makeModel(queueModels(), {"risk_averse", {}}, "queue", mistakes);
        engine = std::make_unique<MatchingEngine>(
            instrument,
            MatchingEngine::Settings{.queue = queue.get(), .impact = impact, .barQueueShare = 0.1, .levelThree = false},
            sink);
        show(
            {level(Side::Buy, 100, 5), level(Side::Buy, 99, 10), level(Side::Sell, 101, 4), level(Side::Sell, 103, 6)});
    }
    void show(std::initializer_list<MarketEvent> events)
    {
        for (const auto& event : events)
            engine->onEvent(event);
    }

    Instrument instrument = testInstrument();
    MatchRecorder sink;
    std::unique_ptr<QueueModel> queue;
    std::unique_ptr<MatchingEngine> engine;
};

} // namespace

class TestTakingOrders : public QObject
{
    Q_OBJECT

private slots:
    void walksTheBook()
    {
        Market m;
        m.engine->submit(market(1, Side::Buy, 7), 1);
        QCOMPARE(m.sink.matches.size(), std::size_t(2));
        QVERIFY((m.sink.matches[0] == Match{1, 101, 4, Liquidity::Taker}));
        QVERIFY((m.sink.matches[1] == Match{1, 103, 3, Liquidity::Taker}));
    }

    void doesNotFindTakenLiquidityAgain()
    {
        Market m;
        m.engine->submit(market(1, Side::Buy, 4), 1);
        m.engine->submit(market(2, Side::Buy, 4), 1);
        QVERIFY((m.sink.matches[1] == Match{2, 103, 4, Liquidity::Taker})); // 101 is ours already
        m.show({level(Side::Sell, 105, 9)});                                // another level changes: 101 stays taken
        m.engine->submit(market(3, Side::Buy, 3), 1);
        QVERIFY((m.sink.matches[2] == Match{3, 103, 2, Liquidity::Taker}));
        QVERIFY((m.sink.matches[3] == Match{3, 105, 1, Liquidity::Taker}));
        m.show({level(Side::Sell, 101, 3)}); // the level itself changed: what it shows now is there
        m.engine->submit(market(4, Side::Buy, 1), 1);
        QVERIFY((m.sink.matches[4] == Match{4, 101, 1, Liquidity::Taker}));
    }

    void expiresAMarketOrderThatFindsNoMore()
    {
        Market m;
        m.engine->submit(market(1, Side::Sell, 20), 1);
        QCOMPARE(m.sink.filled(1), 15);
        QCOMPARE(m.sink.expired[0].second.c_str(), "venue.no_liquidity");
    }

    void restsWhatALimitLeaves()
    {
        Market m;
        m.engine->submit(limit(1, Side::Buy, 102, 6), 1);
        QCOMPARE(m.sink.filled(1), 4);
        QCOMPARE(m.engine->liveOrders(), std::size_t(1));
        m.show({print(Side::Sell, 102, 5)}); // alone at 102: the print is ours up to what rests
        QCOMPARE(m.sink.filled(1), 6);
        QVERIFY(m.sink.matches.back().liquidity == Liquidity::Maker);
    }

    void honoursImmediateOrCancelAndFillOrKill()
    {
        Market m;
        auto ioc = limit(1, Side::Buy, 101, 6);
        ioc.timeInForce = TimeInForce::Ioc;
        m.engine->submit(ioc, 1);
        QCOMPARE(m.sink.filled(1), 4);
        QCOMPARE(m.sink.expired[0].second.c_str(), "venue.immediate_or_cancel");
        auto fok = limit(2, Side::Buy, 103, 7); // 6 left at 103
        fok.timeInForce = TimeInForce::Fok;
        m.engine->submit(fok, 1);
        QCOMPARE(m.sink.filled(2), 0);
        QCOMPARE(m.sink.expired[1].second.c_str(), "venue.fill_or_kill");
        fok = limit(3, Side::Buy, 103, 6);
        fok.timeInForce = TimeInForce::Fok;
        m.engine->submit(fok, 1);
        QCOMPARE(m.sink.filled(3), 6);
        QCOMPARE(m.engine->liveOrders(), std::size_t(0));
    }

    void knowsWhetherItWouldTake()
    {
        Market m;
        QVERIFY(m.engine->wouldTake(Side::Buy, 101));
        QVERIFY(!m.engine->wouldTake(Side::Buy, 100));
        m.engine->submit(market(1, Side::Buy, 4), 1);
        QVERIFY(!m.engine->wouldTake(Side::Buy, 102)); // nothing left to take there
        QVERIFY(m.engine->wouldTake(Side::Buy, 103));
    }

    void preventsSelfTrades_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("taken");
        QTest::addColumn<bool>("makerLives");
        QTest::addColumn<bool>("takerRests");
        QTest::newRow("expire taker") << int(SelfTradePrevention::ExpireTaker) << 4 << true << false;
        QTest::newRow("expire maker") << int(SelfTradePrevention::ExpireMaker) << 10 << false << true;
        QTest::newRow("expire both") << int(SelfTradePrevention::ExpireBoth) << 4 << false << false;
    }
    void preventsSelfTrades()
    {
        QFETCH(int, mode);
        QFETCH(int, taken);
        QFETCH(bool, makerLives);
        QFETCH(bool, takerRests);
        Market m;
        m.engine->submit(limit(1, Side::Sell, 102, 3), 1); // between the asks at 101 and 103
        auto taker = limit(2, Side::Buy, 103, 12);
        taker.selfTrade = static_cast<SelfTradePrevention>(mode);
        m.engine->submit(taker, 1);
        QCOMPARE(m.sink.filled(2), taken);
        QCOMPARE(m.sink.filled(1), 0);
        QCOMPARE(m.engine->find({1}) != nullptr, makerLives);
        QCOMPARE(m.engine->find({2}) != nullptr, takerRests);
    }

    void wakesStopsAtTheirPrice()
    {
        Market m;
        auto stop = limit(1, Side::Sell, 0, 6);
        stop.type = OrderType::StopMarket;
        stop.stopPrice = 99;
        m.engine->submit(stop, 1);
        m.show({print(Side::Sell, 100, 1)});
        QVERIFY(m.sink.triggered.empty());
        m.show({print(Side::Sell, 99, 1)});
        QCOMPARE(m.sink.triggered.size(), std::size_t(1));
        QCOMPARE(m.sink.filled(1), 6); // 5 at 100, 1 at 99
        auto stopLimit = limit(2, Side::Buy, 102, 2);
        stopLimit.type = OrderType::StopLimit;
        stopLimit.stopPrice = 101;
        m.engine->submit(stopLimit, 1);
        m.show({level(Side::Sell, 101, 0), print(Side::Buy, 103, 1)});
        QCOMPARE(m.sink.triggered.size(), std::size_t(2));
        QCOMPARE(m.sink.filled(2), 0); // its limit is below the best ask: it rests
        QCOMPARE(m.engine->liveOrders(), std::size_t(1));
    }

    void trailsTheBestPrice()
    {
        Market m;
        m.show({print(Side::Buy, 100, 1)});
        auto trail = limit(1, Side::Sell, 0, 2);
        trail.type = OrderType::TrailingStop;
        trail.trailingOffset = 3;
        m.engine->submit(trail, 1);         // stop at 97
        m.show({print(Side::Buy, 104, 1)}); // stop at 101
        m.show({print(Side::Sell, 102, 1)});
        QVERIFY(m.sink.triggered.empty());
        m.show({print(Side::Sell, 101, 1)});
        QCOMPARE(m.sink.triggered.size(), std::size_t(1));
        QCOMPARE(m.sink.filled(1), 2);
    }

    void neverTurnsAPositionByReduceOnly()
    {
        Market m;
        m.sink.held = 3;
        auto close = market(1, Side::Sell, 5);
        close.reduceOnly = true;
        m.engine->submit(close, 1);
        QCOMPARE(m.sink.filled(1), 3);
        QCOMPARE(m.sink.held, 0);
        close.id = {2};
        m.engine->submit(close, 1);
        QCOMPARE(m.sink.filled(2), 0);
        QCOMPARE(m.sink.expired.back().second.c_str(), "venue.reduce_only");
    }

    /// eta 1, daily volatility 4 %, volume 10 000 lots: taking 4 lots moves the price by 0.04·sqrt(4/10000) = 0.08 %.
    /// On a price of 10 000 ticks that is 8 ticks; one half-life later 4.
    void shiftsThePriceAfterTaking()
    {
        Market m({.eta = 1, .dailyVolatility = 0.04, .dailyVolume = 10'000, .halfLife = kMinute});
        m.show({level(Side::Sell, 101, 0), level(Side::Sell, 103, 0), level(Side::Sell, 10'000, 50)});
        m.engine->submit(market(1, Side::Buy, 4), 0);
        QCOMPARE(m.sink.matches[0].price, 10'000); // the first take meets an unmoved market
        m.engine->submit(market(2, Side::Buy, 1), 1);
        QCOMPARE(m.sink.matches[1].price, 10'008);
        Market later({.eta = 1, .dailyVolatility = 0.04, .dailyVolume = 10'000, .halfLife = kMinute});
        later.show({level(Side::Sell, 101, 0), level(Side::Sell, 103, 0), level(Side::Sell, 10'000, 50)});
        later.engine->submit(market(1, Side::Buy, 4), 0);
        later.engine->submit(market(2, Side::Buy, 1), kMinute);
        QCOMPARE(later.sink.matches[1].price, 10'004);
    }
};
QTEST_GUILESS_MAIN(TestTakingOrders)
#include "tst_TakingOrders.moc"
