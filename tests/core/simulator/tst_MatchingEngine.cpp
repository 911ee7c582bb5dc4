// SPDX-License-Identifier: GPL-3.0-or-later
// Orders that rest: queue places, the budget of a print, crossings, amends, icebergs, one-cancels-other.
#include "core/base/Random.h"
#include "tests/support/MatchRecorder.h"

#include <QTest>

using namespace wh;
using namespace wh::test;
using Match = MatchRecorder::Match;

namespace {

struct Market
{
    explicit Market(const char* model = "risk_averse", bool levelThree = false)
    {
        std::vector<Error> mistakes;
        queue = makeModel(queueModels(), *ModelChoice::parse(model, "queue"), "queue", mistakes);
        engine = std::make_unique<MatchingEngine>(
            instrument,
            MatchingEngine::Settings{
                .queue = queue.get(), .impact = {}, .barQueueShare = 0.1, .levelThree = levelThree},
            sink);
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

class TestMatchingEngine : public QObject
{
    Q_OBJECT

private slots:
    /// We join behind 10. Prints of 4 and 5 serve the queue; the next of 3 has one lot for the queue and two for us.
    void fillsWithWhatAPrintLeavesOnceTheQueueIsServed()
    {
        Market m;
        m.show({level(Side::Buy, 100, 10), level(Side::Sell, 105, 10)});
        m.engine->submit(limit(1, Side::Buy, 100, 5), 1);
        m.show({print(Side::Sell, 100, 4), print(Side::Sell, 100, 5)});
        QVERIFY(m.sink.matches.empty());
        m.show({print(Side::Sell, 100, 3)});
        QCOMPARE(m.sink.matches.size(), std::size_t(1));
        QVERIFY((m.sink.matches[0] == Match{1, 100, 2, Liquidity::Maker}));
        m.show({print(Side::Sell, 100, 9)});
        QCOMPARE(m.sink.filled(1), 5);
        QCOMPARE(m.engine->liveOrders(), std::size_t(0));
    }

    /// Two own orders at one price behind 2 lots of the market; a print of 8 has 6 for us: 5 and 1, never 5 and 5.
    void sharesOnePrintAmongOwnOrdersAtAPrice()
    {
        Market m;
        m.show({level(Side::Sell, 105, 2), level(Side::Buy, 100, 1)});
        m.engine->submit(limit(1, Side::Sell, 105, 5), 1);
        m.engine->submit(limit(2, Side::Sell, 105, 5), 1);
        m.show({print(Side::Buy, 105, 8)});
        QCOMPARE(m.sink.filled(1), 5);
        QCOMPARE(m.sink.filled(2), 1);
    }

    /// Orders at better prices stood in the way of the print: they are served first, then the queue at its price.
    void walksAPrintThroughBetterPrices()
    {
        Market m;
        m.show({level(Side::Sell, 105, 4), level(Side::Buy, 100, 1)});
        m.engine->submit(limit(1, Side::Sell, 105, 5), 1);
        m.engine->submit(limit(2, Side::Sell, 104, 3), 1);
        m.engine->submit(limit(3, Side::Sell, 103, 2), 1);
        m.show({print(Side::Buy, 105, 11)});
        // 2 at 103, 3 at 104, then 6 left: 4 for the queue at 105, 2 for us.
        QCOMPARE(m.sink.matches.size(), std::size_t(3));
        QVERIFY((m.sink.matches[0] == Match{3, 103, 2, Liquidity::Maker}));
        QVERIFY((m.sink.matches[1] == Match{2, 104, 3, Liquidity::Maker}));
        QVERIFY((m.sink.matches[2] == Match{1, 105, 2, Liquidity::Maker}));
    }

    void ignoresPrintsOnTheOtherSide()
    {
        Market m;
        m.show({level(Side::Buy, 100, 1), level(Side::Sell, 105, 1)});
        m.engine->submit(limit(1, Side::Buy, 101, 5), 1);
        m.show({print(Side::Buy, 101, 100), print(Side::Buy, 105, 100), print(Side::Sell, 102, 100)});
        QVERIFY(m.sink.matches.empty());
        m.show({print(Side::Sell, 101, 1)});
        QCOMPARE(m.sink.filled(1), 1);
    }

    /// An ask of 3 appears at our bid of 5: three can have traded, not five; it grows by 1: one more.
    void fillsACrossingMoveWithWhatCouldTrade()
    {
        Market m;
        m.show({level(Side::Buy, 100, 1), level(Side::Sell, 105, 1)});
        m.engine->submit(limit(1, Side::Buy, 103, 5), 1);
        m.show({level(Side::Sell, 102, 3)});
        QCOMPARE(m.sink.matches.size(), std::size_t(1));
        QVERIFY((m.sink.matches[0] == Match{1, 103, 3, Liquidity::Maker}));
        m.show({level(Side::Sell, 102, 3)}); // repeated: nothing new
        QCOMPARE(m.sink.filled(1), 3);
        m.show({level(Side::Sell, 102, 4)});
        QCOMPARE(m.sink.filled(1), 4);
        // Those sellers have traded with us: a taker does not meet them again.
        m.engine->submit(market(2, Side::Buy, 10), 2);
        QCOMPARE(m.sink.filled(2), 4); // 4 − 1 still displayed at 102, 1 at 105
    }

    void keepsTheQueuePlaceOnlyForLess()
    {
        Market m;
        m.show({level(Side::Buy, 100, 10), level(Side::Sell, 105, 1)});
        m.engine->submit(limit(1, Side::Buy, 100, 5), 1);
        m.show({print(Side::Sell, 100, 10), level(Side::Buy, 100, 20)}); // we are first now; 20 stand behind
        QVERIFY(m.engine->amend({{1}, 100, 3}, 2));
        m.show({print(Side::Sell, 100, 1)});
        QCOMPARE(m.sink.filled(1), 1);
        QVERIFY(m.engine->amend({{1}, 100, 6}, 2)); // more: behind the 20
        m.show({print(Side::Sell, 100, 20)});
        QCOMPARE(m.sink.filled(1), 1);
        m.show({print(Side::Sell, 100, 2)});
        QCOMPARE(m.sink.filled(1), 3);
        QVERIFY(!m.engine->amend({{1}, 100, 3}, 2)); // not below what is filled
        QVERIFY(!m.engine->amend({{9}, 100, 3}, 2));
    }

    void showsAnIcebergSliceBySlice()
    {
        Market m;
        m.show({level(Side::Buy, 100, 0), level(Side::Sell, 105, 1), level(Side::Buy, 99, 1)});
        auto iceberg = limit(1, Side::Buy, 100, 10);
        iceberg.displayQuantity = 4;
        m.engine->submit(iceberg, 1);
        m.show({level(Side::Buy, 100, 6)}); // 6 of the market join behind our first slice
        m.show({print(Side::Sell, 100, 5)});
        QCOMPARE(m.sink.filled(1), 4); // the slice, and no more: the next one stands behind the 6
        m.show({print(Side::Sell, 100, 6)});
        QCOMPARE(m.sink.filled(1), 4);
        m.show({print(Side::Sell, 100, 3)});
        QCOMPARE(m.sink.filled(1), 7);
    }

    void cancelsTheOtherOfAGroup()
    {
        Market m;
        m.show({level(Side::Buy, 100, 1), level(Side::Sell, 105, 1)});
        auto target = limit(1, Side::Sell, 104, 2);
        auto guard = limit(2, Side::Sell, 0, 2);
        guard.type = OrderType::StopMarket;
        guard.stopPrice = 95;
        target.ocoGroup = guard.ocoGroup = 7;
        m.engine->submit(target, 1);
        m.engine->submit(guard, 1);
        QCOMPARE(m.engine->liveOrders(), std::size_t(2));
        m.show({print(Side::Buy, 104, 1)});
        QCOMPARE(m.sink.filled(1), 1);
        QCOMPARE(m.sink.expired.size(), std::size_t(1));
        QCOMPARE(m.sink.expired[0].first, std::uint64_t(2));
        QCOMPARE(m.engine->liveOrders(), std::size_t(1)); // the target itself stays
    }

    void lapsesOnItsDate()
    {
        Market m;
        m.show({level(Side::Buy, 100, 1), level(Side::Sell, 105, 1)});
        auto order = limit(1, Side::Buy, 99, 1);
        order.timeInForce = TimeInForce::Gtd;
        order.expiry = 50;
        m.engine->submit(order, 1);
        QCOMPARE(m.engine->nextExpiry(), TimeNs(50));
        m.engine->expireUntil(49);
        QCOMPARE(m.engine->liveOrders(), std::size_t(1));
        m.engine->expireUntil(50);
        QCOMPARE(m.engine->liveOrders(), std::size_t(0));
        QCOMPARE(m.sink.expired[0].second.c_str(), "venue.expired");
        QCOMPARE(m.engine->nextExpiry(), kNever);
    }

    /// Level 3: orders 0 (5 lots) and 1 (7 lots) stand before us, order 2 behind. A cancel of 1 brings us nearer by
    /// exactly 7, one of 2 by nothing; a print of 5 and the end of order 0 that it explains count once.
    void keepsRealPriorityWhereTheTapeHasOrders()
    {
        Market m("fifo", true);
        const auto order = [](EventKind kind, std::uint32_t handle, Side side, Ticks price, Lots lots) {
            return MarketEvent::make(kind, side, price, MarketEvent::packOrder(handle, lots), 1, 1,
                                     MarketEvent::EndOfMessage);
        };
        m.show({order(EventKind::OrderAdd, 0, Side::Buy, 100, 5), order(EventKind::OrderAdd, 1, Side::Buy, 100, 7),
                order(EventKind::OrderAdd, 9, Side::Sell, 105, 7)});
        m.engine->submit(limit(1, Side::Buy, 100, 4), 1);
        m.show({order(EventKind::OrderAdd, 2, Side::Buy, 100, 8)});
        m.show({order(EventKind::OrderDelete, 2, Side::Buy, 100, 0)}); // behind us: nothing changes
        m.show({order(EventKind::OrderDelete, 1, Side::Buy, 100, 0)}); // in front: 5 left before us
        m.show({print(Side::Sell, 100, 5), order(EventKind::OrderDelete, 0, Side::Buy, 100, 0)});
        QVERIFY(m.sink.matches.empty());
        m.show({print(Side::Sell, 100, 3)});
        QCOMPARE(m.sink.filled(1), 3);
    }

    /// A newcomer that traded with us is not there to be taken again.
    void keepsWhatMetUsFromATaker()
    {
        Market m("fifo", true);
        const auto add = [](std::uint32_t handle, Side side, Ticks price, Lots lots) {
            return MarketEvent::make(EventKind::OrderAdd, side, price, MarketEvent::packOrder(handle, lots), 1, 1,
                                     MarketEvent::EndOfMessage);
        };
        m.show({add(0, Side::Buy, 98, 5), add(1, Side::Sell, 105, 5)});
        m.engine->submit(limit(1, Side::Buy, 100, 10), 1);
        m.show({add(2, Side::Sell, 99, 10)});
        QCOMPARE(m.sink.filled(1), 10);
        auto taker = limit(2, Side::Buy, 99, 10);
        taker.timeInForce = TimeInForce::Ioc;
        m.engine->submit(taker, 1);
        QCOMPARE(m.sink.filled(2), 0);
    }

    /// On a tape of levels fifo knows no more than risk_averse: 50 before us, then 2; a print of 6 leaves us 4.
    void takesFifoForRiskAverseOnLevels()
    {
        Market m("fifo");
        m.show({level(Side::Buy, 100, 50), level(Side::Sell, 105, 5)});
        m.engine->submit(limit(1, Side::Buy, 100, 5), 1);
        m.show({level(Side::Buy, 100, 2), print(Side::Sell, 100, 6)});
        QCOMPARE(m.sink.filled(1), 4);
    }

    /// Random markets, queues and orders: whatever happens, own fills of a print never exceed it, nothing is filled
    /// beyond its size, at a worse price than its limit, or after it ended.
    void neverOverfills_data()
    {
        QTest::addColumn<QString>("model");
        for (const auto& info : queueModels())
            QTest::newRow(info.name.c_str()) << QString::fromStdString(info.name);
    }
    void neverOverfills()
    {
        QFETCH(QString, model);
        Random random(11);
        Market m(qPrintable(model));
        std::vector<OrderRequest> all(1);
        for (int step = 0; step < 30'000; ++step) {
            const Side side = random.chance(0.5) ? Side::Buy : Side::Sell;
            const Ticks near = side == Side::Buy ? 100 - random.integer(0, 6) : 101 + random.integer(0, 6);
            const auto what = random.integer(0, 9);
            const Lots before = m.sink.filledInAll();
            if (what <= 5) {
                m.show({level(side, near, random.chance(0.3) ? 0 : random.integer(1, 20), step)});
            } else if (what <= 7) {
                const Lots size = random.integer(1, 30);
                const std::size_t first = m.sink.matches.size();
                m.show({print(side, side == Side::Buy ? 101 + random.integer(0, 4) : 100 - random.integer(0, 4), size,
                              step)});
                QVERIFY(m.sink.filledInAll() - before <= size);
                for (std::size_t i = first; i < m.sink.matches.size(); ++i)
                    QVERIFY(m.sink.matches[i].liquidity == Liquidity::Maker);
            } else if (what == 8) {
                auto order = limit(all.size(), side, near + random.integer(-2, 2), random.integer(1, 15));
                order.selfTrade = SelfTradePrevention::ExpireMaker;
                order.displayQuantity = random.chance(0.3) ? 3 : 0;
                all.push_back(order);
                m.engine->submit(order, step);
            } else {
                const auto id = static_cast<std::uint64_t>(random.integer(1, static_cast<std::int64_t>(all.size())));
                if (random.chance(0.5))
                    m.engine->cancel({id});
                else if (const auto* live = m.engine->find({id});
                         live && m.engine->amend({{id}, near, live->quantity + 1}, step)) {
                    all[id].quantity += 1;
                    all[id].price = near;
                }
            }
        }
        QVERIFY(m.sink.matches.size() > 200);
        for (std::size_t id = 1; id < all.size(); ++id)
            QVERIFY(m.sink.filled(id) <= all[id].quantity);
    }
};
QTEST_GUILESS_MAIN(TestMatchingEngine)
#include "tst_MatchingEngine.moc"
