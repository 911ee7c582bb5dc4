// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Tape.h"

#include <QTest>

using namespace wh;

namespace {

TapeInfo infoOf(TapeKind kind)
{
    TapeInfo info;
    info.id = "test:A/B";
    info.kind = kind;
    info.barInterval = kind == TapeKind::Bars ? kMinute : 0;
    return info;
}

MarketEvent at(EventKind kind, TimeNs time)
{
    return MarketEvent::make(kind, Side::Buy, 100, 1, time, time);
}

} // namespace

class TestMemoryTape : public QObject
{
    Q_OBJECT
private slots:
    void handsOutWhatLiesBetween();
    void startsAtTheSnapshotBefore();
    void startsAtTheBeginningWithoutASnapshot();
    void boundsBarsByOpenTime();
    void refusesTheOtherKind();
    void namesEveryKind();
};

void TestMemoryTape::handsOutWhatLiesBetween()
{
    const MemoryTape tape(infoOf(TapeKind::Book), {at(EventKind::SnapshotBegin, 10), at(EventKind::Delta, 20),
                                                   at(EventKind::Delta, 30), at(EventKind::Delta, 40)});
    auto cursor = tape.events(0, 40);
    QVERIFY(bool(cursor));
    QCOMPARE((*cursor)->next()->size(), std::size_t(3)); // 40 is exclusive
    QVERIFY((*cursor)->next()->empty());
    QVERIFY((*tape.events(41, 50))->next()->empty());
}

void TestMemoryTape::startsAtTheSnapshotBefore()
{
    const MemoryTape tape(infoOf(TapeKind::Book),
                          {at(EventKind::SnapshotBegin, 10), at(EventKind::Delta, 20), at(EventKind::SnapshotBegin, 30),
                           at(EventKind::Delta, 40), at(EventKind::Delta, 50)});
    const auto run = (*tape.events(45, 60))->next();
    QVERIFY(bool(run));
    QCOMPARE(run->size(), std::size_t(3));
    QCOMPARE(run->front().receiveTime, TimeNs(30));
}

void TestMemoryTape::startsAtTheBeginningWithoutASnapshot()
{
    const MemoryTape tape(infoOf(TapeKind::Book), {at(EventKind::Delta, 10), at(EventKind::Delta, 20)});
    QCOMPARE((*tape.events(20, 30))->next()->front().receiveTime, TimeNs(10));
}

void TestMemoryTape::boundsBarsByOpenTime()
{
    const MemoryTape tape(infoOf(TapeKind::Bars),
                          std::vector<Bar>{{0, 1, 1, 1, 1, 0}, {kMinute, 2, 2, 2, 2, 0}, {2 * kMinute, 3, 3, 3, 3, 0}});
    auto cursor = tape.bars(1, 2 * kMinute);
    QVERIFY(bool(cursor));
    const auto run = (*cursor)->next();
    QCOMPARE(run->size(), std::size_t(1));
    QCOMPARE(run->front().open, 2u);
    QVERIFY((*cursor)->next()->empty());
}

void TestMemoryTape::refusesTheOtherKind()
{
    const MemoryTape book(infoOf(TapeKind::Book), std::vector<MarketEvent>());
    const MemoryTape bars(infoOf(TapeKind::Bars), std::vector<Bar>());
    QCOMPARE(book.bars(0, 1).error().code.c_str(), "data.wrong_kind");
    QCOMPARE(bars.events(0, 1).error().code.c_str(), "data.wrong_kind");
}

void TestMemoryTape::namesEveryKind()
{
    QCOMPARE(toString(TapeKind::Book), "book");
    QCOMPARE(toString(TapeKind::Trades), "trades");
    QCOMPARE(toString(TapeKind::Bars), "bars");
    QCOMPARE(toString(TapeKind::Orders), "orders");
}

QTEST_GUILESS_MAIN(TestMemoryTape)
#include "tst_MemoryTape.moc"
