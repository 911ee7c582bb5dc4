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

    void reportsWhatReduceOnlyLeaves()
    {
        Market m;
        m.sink.held = 2;
        auto close = limit(1, Side::Sell, 100, 5);
        close.reduceOnly = true;
        m.engine->submit(close, 1);
        QCOMPARE(m.sink.filled(1), 2);
        QCOMPARE(m.sink.expired.back().second.c_str(), "venue.reduce_only");
        QCOMPARE(m.engine->liveOrders(), std::size_t(0));
        m.sink.held = 2; // resting, and partly filled by a print
        close = limit(2, Side::Sell, 102, 5);
        close.reduceOnly = true;
        m.engine->submit(close, 1);
        QCOMPARE(m.engine->liveOrders(), std::size_t(1));
        m.show({print(Side::Buy, 103, 9)});
        QCOMPARE(m.sink.filled(2), 2);
        QCOMPARE(m.engine->liveOrders(), std::size_t(0));
        QCOMPARE(m.sink.expired.size(), std::size_t(2));
    }

    void endsAGroupWithItsFirstFill()
    {
        // Two stops that one print wakes: the first fills, the other is cancelled.
        Market m;
        for (const std::uint64_t id : {1, 2}) {
            auto stop = limit(id, Side::Sell, 0, 3);
            stop.type = OrderType::StopMarket;
            stop.stopPrice = 97 - static_cast<Ticks>(id);
            stop.ocoGroup = 7;
            m.engine->submit(stop, 1);
        }
        m.show({print(Side::Sell, 94, 1)});
        QCOMPARE(m.sink.filled(1), 3);
        QCOMPARE(m.sink.filled(2), 0);
        QCOMPARE(m.sink.triggered.size(), std::size_t(1));
        QCOMPARE(m.sink.expired.back().second.c_str(), "venue.oco_cancelled");
        // One that fills before its sibling has arrived.
        auto first = limit(3, Side::Buy, 101, 1);
        first.ocoGroup = 8;
        m.engine->submit(first, 2);
        QCOMPARE(m.sink.filled(3), 1);
        auto late = limit(4, Side::Buy, 90, 1);
        late.ocoGroup = 8;
        m.engine->submit(late, 2);
        QVERIFY(!m.engine->find({4}));
        QCOMPARE(m.sink.expired.back().first, std::uint64_t(4));
    }

    void keepsAPostOnlyStopFromTaking()
    {
        Market m;
        auto stop = limit(1, Side::Buy, 110, 3);
        stop.type = OrderType::StopLimit;
        stop.stopPrice = 102;
        stop.postOnly = true;
        m.engine->submit(stop, 1);
        m.show({print(Side::Buy, 103, 1)});
        QVERIFY(m.sink.matches.empty());
        QCOMPARE(m.sink.expired.back().second.c_str(), "venue.post_only_would_take");
    }

    void killsNothingBecauseOfAnOwnOrderThatWouldGo()
    {
        Market m;
        m.engine->submit(limit(1, Side::Sell, 102, 3), 1);
        auto fok = limit(2, Side::Buy, 103, 8); // 4 at 101, 4 of 6 at 103
        fok.timeInForce = TimeInForce::Fok;
        fok.selfTrade = SelfTradePrevention::ExpireMaker;
        m.engine->submit(fok, 1);
        QCOMPARE(m.sink.filled(2), 8);
        QVERIFY(!m.engine->find({1}));
        Market other;
        other.engine->submit(limit(1, Side::Sell, 102, 3), 1);
        fok.selfTrade = SelfTradePrevention::ExpireTaker;
        other.engine->submit(fok, 1);
        QVERIFY(other.sink.matches.empty());
        QCOMPARE(other.sink.expired.back().second.c_str(), "venue.fill_or_kill");
        QVERIFY(other.engine->find({1}));
    }

    void lapsesOnlyWhatIsGoodTillADate()
    {
        Market m;
        auto order = limit(1, Side::Buy, 90, 1);
        order.expiry = 10;
        m.engine->submit(order, 1);
        order.id = {2};
        order.timeInForce = TimeInForce::Gtd;
        m.engine->submit(order, 1);
        QCOMPARE(m.engine->nextExpiry(), 10);
        m.engine->expireUntil(10);
        QVERIFY(m.engine->find({1}));
        QVERIFY(!m.engine->find({2}));
    }

    /// A print is all that such a tape says of what can be had: each one says it anew.
    void findsNewLiquidityInEachPrintOfATapeOfTrades()
    {
        Market m;
        m.show(
            {level(Side::Buy, 100, 0), level(Side::Buy, 99, 0), level(Side::Sell, 101, 0), level(Side::Sell, 103, 0)});
        m.engine->feed().deriveBookFromTrades(true);
        m.show({print(Side::Sell, 99, 5), print(Side::Buy, 101, 5)});
        m.engine->submit(market(1, Side::Buy, 5), 1);
        QCOMPARE(m.sink.filled(1), 5);
        m.engine->submit(market(2, Side::Buy, 5), 1);
        QCOMPARE(m.sink.filled(2), 0); // taken, and no print since
        m.show({print(Side::Buy, 101, 4)});
        m.engine->submit(market(3, Side::Buy, 5), 1);
        QCOMPARE(m.sink.filled(3), 4);
    }

    /// A level that a snapshot repeats is no news: taken stays taken, and what had crossed us is not there again.
    void takesARepeatedSnapshotForNoNews()
    {
        Market m;
        const auto snapshot = [&](Lots asked) {
            m.show({MarketEvent::make(EventKind::SnapshotBegin, Side::Buy, 0, 0, 1, 1),
                    MarketEvent::make(EventKind::SnapshotLevel, Side::Buy, 98, 5, 1, 1),
                    MarketEvent::make(EventKind::SnapshotLevel, Side::Sell, 99, asked, 1, 1),
                    MarketEvent::make(EventKind::SnapshotEnd, Side::Buy, 0, 0, 1, 1, true)});
        };
        m.engine->submit(limit(1, Side::Buy, 100, 30), 1);
        for (int i = 0; i < 4; ++i)
            snapshot(3);
        QCOMPARE(m.sink.filled(1), 3);
        m.engine->cancel({1});
        m.engine->submit(market(2, Side::Buy, 5), 1);
        QCOMPARE(m.sink.filled(2), 0); // those three traded with us
        snapshot(3);
        m.engine->submit(market(3, Side::Buy, 5), 1);
        QCOMPARE(m.sink.filled(3), 0);
        snapshot(4);
        m.engine->submit(market(4, Side::Buy, 5), 1);
        QCOMPARE(m.sink.filled(4), 4); // the level changed
    }

    /// eta 1, daily volatility 4 %, volume 10 000 lots: taking 4 lots shifts the price by 0.04·sqrt(4/10000) = 0.08 %.
    /// On a price of 10 000 ticks that is 8 ticks, and a fifth lot brings it to 0.04·sqrt(5/10000): 8.9, so 9 ticks.
    /// One half-life later the 8 are 4, and the fifth lot's 4 of its own make sqrt(4² + 4²) = 5.7, so 6 ticks.
    void paysItsOwnImpact()
    {
        const ImpactSettings impact{.eta = 1, .dailyVolatility = 0.04, .dailyVolume = 10'000, .halfLife = kMinute};
        const auto show = [](Market& m) {
            m.show({level(Side::Sell, 101, 0), level(Side::Sell, 103, 0), level(Side::Sell, 10'000, 50)});
        };
        Market m(impact);
        show(m);
        m.engine->submit(market(1, Side::Buy, 4), 0);
        QCOMPARE(m.sink.matches[0].price, 10'008);
        m.engine->submit(market(2, Side::Buy, 1), 1);
        QCOMPARE(m.sink.matches[1].price, 10'009);
        Market later(impact);
        show(later);
        later.engine->submit(market(1, Side::Buy, 4), 0);
        later.engine->submit(market(2, Side::Buy, 1), kMinute);
        QCOMPARE(later.sink.matches[1].price, 10'006);
        // A limit stops where its own impact would carry it beyond: 7 ticks of room are 0.07 %, 3.06 lots.
        Market limited(impact);
        show(limited);
        limited.engine->submit(limit(1, Side::Buy, 10'007, 4), 0);
        QCOMPARE(limited.sink.filled(1), 3);
        QCOMPARE(limited.sink.matches[0].price, 10'007);
        // The other way it costs nothing.
        m.show({level(Side::Buy, 9'990, 5)});
        m.engine->submit(market(3, Side::Sell, 1), 1);
        QCOMPARE(m.sink.matches[2].price, 9'990);
    }

    /// 400 lots shift the price by 0.8 %, whether they lay on one level or on sixteen.
    void shiftsThePriceAlikeHoweverTheBookIsCut()
    {
        const ImpactSettings impact{.eta = 1, .dailyVolatility = 0.04, .dailyVolume = 10'000, .halfLife = kMinute};
        Market m(impact);
        m.show({level(Side::Sell, 101, 0), level(Side::Sell, 103, 0), level(Side::Sell, 10'100, 1000)});
        for (Ticks i = 0; i < 16; ++i)
            m.show({level(Side::Sell, 10'000 + i, 25)});
        m.engine->submit(market(1, Side::Buy, 400), 0);
        QCOMPARE(m.sink.matches.size(), std::size_t(16));
        QCOMPARE(m.sink.matches.front().price, 10'080);
        QCOMPARE(m.sink.matches.back().price, 10'096); // 10 015 and 80.1
        m.engine->submit(market(2, Side::Buy, 1), 0);
        QCOMPARE(m.sink.matches.back().price, 10'181); // 401 lots: 0.801 % of 10 100
    }
};
QTEST_GUILESS_MAIN(TestTakingOrders)
#include "tst_TakingOrders.moc"
