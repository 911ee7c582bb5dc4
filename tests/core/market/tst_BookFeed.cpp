// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BookFeed.h"

#include <QTest>

using namespace wh;

namespace {

MarketEvent delta(Side side, Ticks price, Lots lots, bool ends = true)
{
    return MarketEvent::make(EventKind::Delta, side, price, lots, 1, 2, ends ? MarketEvent::EndOfMessage : 0);
}
MarketEvent mark(EventKind kind)
{
    return MarketEvent::make(kind, Side::Buy, 0, 0, 1, 2, MarketEvent::EndOfMessage);
}
MarketEvent trade(Side taker, Ticks price, Lots lots)
{
    return MarketEvent::make(EventKind::Trade, taker, price, lots, 1, 2, MarketEvent::EndOfMessage);
}

} // namespace

class TestBookFeed : public QObject
{
    Q_OBJECT

private slots:
    void livesOnceBothSidesAreKnown()
    {
        BookFeed feed;
        feed.apply(delta(Side::Buy, 100, 1));
        QVERIFY(feed.state() == BookState::Unknown);
        feed.apply(delta(Side::Sell, 101, 1));
        QVERIFY(feed.isLive());
    }

    void isStaleFromAGapUntilASnapshot()
    {
        BookFeed feed;
        feed.apply(delta(Side::Buy, 100, 1));
        feed.apply(delta(Side::Sell, 101, 1));
        feed.apply(mark(EventKind::Gap));
        QVERIFY(feed.state() == BookState::Stale);
        QCOMPARE(feed.gaps(), std::uint64_t(1));
        feed.apply(delta(Side::Buy, 99, 4)); // deltas do not mend a gap
        QVERIFY(feed.state() == BookState::Stale);
        feed.apply(mark(EventKind::SnapshotBegin));
        QVERIFY(!feed.book().hasBid());
        feed.apply(MarketEvent::make(EventKind::SnapshotLevel, Side::Buy, 90, 2, 1, 2));
        feed.apply(MarketEvent::make(EventKind::SnapshotLevel, Side::Sell, 95, 3, 1, 2));
        feed.apply(mark(EventKind::SnapshotEnd));
        QVERIFY(feed.isLive());
        QCOMPARE(feed.book().mid(), 185);
    }

    void letsTheNewerSideWinACrossedMessage()
    {
        BookFeed feed;
        feed.apply(delta(Side::Buy, 100, 1));
        feed.apply(delta(Side::Sell, 101, 1));
        feed.apply(delta(Side::Sell, 103, 1));
        feed.apply(delta(Side::Buy, 102, 5, false)); // crossed amid a message is allowed …
        QVERIFY(feed.book().isCrossed());
        feed.apply(delta(Side::Buy, 99, 1)); // … but not at its end
        QVERIFY(!feed.book().isCrossed());
        QCOMPARE(feed.book().bestBid(), 102);
        QCOMPARE(feed.book().bestAsk(), 103);
        QCOMPARE(feed.crossings(), std::uint64_t(1));
    }

    void sumsSingleOrdersIntoLevels()
    {
        BookFeed feed;
        const auto order = [](EventKind kind, std::uint32_t handle, Side side, Ticks price, Lots lots) {
            return MarketEvent::make(kind, side, price, MarketEvent::packOrder(handle, lots), 1, 2,
                                     MarketEvent::EndOfMessage);
        };
        feed.apply(order(EventKind::OrderAdd, 0, Side::Buy, 100, 5));
        feed.apply(order(EventKind::OrderAdd, 1, Side::Buy, 100, 7));
        feed.apply(order(EventKind::OrderAdd, 2, Side::Sell, 103, 4));
        QCOMPARE(feed.book().at(Side::Buy, 100), 12);
        feed.apply(order(EventKind::OrderModify, 1, Side::Buy, 101, 6)); // moves to another price
        QCOMPARE(feed.book().at(Side::Buy, 100), 5);
        QCOMPARE(feed.book().at(Side::Buy, 101), 6);
        feed.apply(order(EventKind::OrderDelete, 0, Side::Buy, 100, 0));
        QCOMPARE(feed.book().levels(Side::Buy), std::size_t(1));
        QVERIFY(feed.isLive());
    }

    void makesATouchFromPrints()
    {
        BookFeed feed;
        feed.deriveBookFromTrades(true);
        feed.apply(trade(Side::Buy, 100, 3));
        QCOMPARE(feed.book().bestAsk(), 100);
        QCOMPARE(feed.book().bestBid(), 99);
        feed.apply(trade(Side::Sell, 95, 2));
        QCOMPARE(feed.book().bestBid(), 95);
        QCOMPARE(feed.book().bestAsk(), 100);
        feed.apply(trade(Side::Sell, 104, 2)); // the bid rose past the old ask
        QCOMPARE(feed.book().bestBid(), 104);
        QCOMPARE(feed.book().bestAsk(), 105);
        QVERIFY(feed.isLive());
    }

    void keepsTheTickerApartFromTheBook()
    {
        BookFeed feed;
        feed.apply(MarketEvent::make(EventKind::Touch, Side::Sell, 101, 9, 1, 2, MarketEvent::EndOfMessage));
        QCOMPARE(feed.touchPrice(Side::Sell), 101);
        QCOMPARE(feed.touchLots(Side::Sell), 9);
        QCOMPARE(feed.touchLots(Side::Buy), 0);
        QVERIFY(!feed.book().hasAsk());
    }
};
QTEST_GUILESS_MAIN(TestBookFeed)
#include "tst_BookFeed.moc"
