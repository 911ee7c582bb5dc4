// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/DatasetWriter.h"
#include "core/data/UnitScale.h"
#include "tests/core/data/DataTesting.h"

#include <QTest>

using namespace wh;
using namespace wh::testing;

namespace {

constexpr TimeNs kStart = INT64_C(1723161600) * kSecond;

RecordingHeader header(TapeKind kind)
{
    RecordingHeader header;
    header.instrument.name = {"test", "ABC", "USD"};
    header.instrument.tick = Decimal::of("0.5");
    header.instrument.lot = Decimal::of("0.1");
    header.kind = kind;
    header.barInterval = kind == TapeKind::Bars ? kMinute : 0;
    header.source = "test";
    return header;
}

MarketEvent make(EventKind kind, Side side, Ticks price, Lots lots, TimeNs time)
{
    const bool part = kind == EventKind::SnapshotBegin || kind == EventKind::SnapshotLevel;
    return MarketEvent::make(kind, side, price, lots, time, time,
                             part ? std::uint8_t{0} : std::uint8_t{MarketEvent::EndOfMessage});
}

} // namespace

class TestDatasetWriter : public QObject
{
    Q_OBJECT
private slots:
    void writesTheBookDownEveryMillionEvents();
    void writesNoBookWhileItIsStale();
    void refusesEventsThatStepBack();
    void startsAYearsFileWithTheYear();
    void convertsUnitsLikeDecimal();
};

void TestDatasetWriter::writesTheBookDownEveryMillionEvents()
{
    TestCatalogue catalogue;
    std::vector<MarketEvent> events = {make(EventKind::SnapshotBegin, Side::Buy, 0, 0, kStart),
                                       make(EventKind::SnapshotLevel, Side::Buy, 100, 5, kStart),
                                       make(EventKind::SnapshotLevel, Side::Sell, 200, 5, kStart),
                                       make(EventKind::SnapshotEnd, Side::Buy, 0, 0, kStart)};
    for (int i = 0; i < 1300000; ++i)
        events.push_back(make(EventKind::Delta, Side::Buy, 100 - i % 50, 1 + i % 9, kStart + i * kMicrosecond));
    auto transaction = CatalogueTransaction::begin(catalogue.folder());
    QVERIFY(bool(transaction));
    DatasetWriter writer(*transaction, header(TapeKind::Book), nullptr);
    for (std::size_t at = 0; at < events.size(); at += 10000)
        QVERIFY(bool(writer.append(std::span(events).subspan(at, std::min<std::size_t>(10000, events.size() - at)))));
    QVERIFY(bool(writer.finish()));
    QVERIFY(bool(transaction->commit()));
    const auto tape = catalogue.tape("test:ABC/USD:book");
    QVERIFY(drain(*tape) == events);
    // From the end on: the checkpoint, not the snapshot 1.3 million events before.
    const auto tail = drain(*tape, events.back().receiveTime, kNever);
    QVERIFY(tail.size() < 300000);
    QVERIFY(tail.front().kind() == EventKind::SnapshotBegin && tail.front().isCheckpoint());
    // Both roads lead to the same book.
    BookFeed whole;
    for (const auto& event : events)
        whole.apply(event);
    BookFeed late;
    for (const auto& event : tail)
        late.apply(event);
    for (Ticks price = 40; price <= 210; ++price) {
        QCOMPARE(late.book().at(Side::Buy, price), whole.book().at(Side::Buy, price));
        QCOMPARE(late.book().at(Side::Sell, price), whole.book().at(Side::Sell, price));
    }
}

void TestDatasetWriter::writesNoBookWhileItIsStale()
{
    TestCatalogue catalogue;
    auto transaction = CatalogueTransaction::begin(catalogue.folder());
    DatasetWriter writer(*transaction, header(TapeKind::Book), nullptr);
    QVERIFY(bool(writer.append(std::vector{make(EventKind::SnapshotBegin, Side::Buy, 0, 0, kStart),
                                           make(EventKind::SnapshotLevel, Side::Buy, 100, 5, kStart),
                                           make(EventKind::SnapshotLevel, Side::Sell, 200, 5, kStart),
                                           make(EventKind::SnapshotEnd, Side::Buy, 0, 0, kStart),
                                           make(EventKind::Gap, Side::Buy, 0, 0, kStart + 1),
                                           make(EventKind::Delta, Side::Buy, 99, 5, kStart + kDay)})));
    QVERIFY(bool(writer.finish()) && bool(transaction->commit()));
    const auto tape = catalogue.tape("test:ABC/USD:book");
    QVERIFY(tape->files()[1]->header().startsWithoutSnapshot);
    QVERIFY(!tape->files()[1]->header().continuesFrom);
    QCOMPARE(drain(*tape, kStart + kDay, kNever).size(), std::size_t(6)); // back to the snapshot of the day before
}

void TestDatasetWriter::refusesEventsThatStepBack()
{
    TestCatalogue catalogue;
    auto transaction = CatalogueTransaction::begin(catalogue.folder());
    DatasetWriter writer(*transaction, header(TapeKind::Trades), nullptr);
    QVERIFY(bool(writer.append(std::vector{make(EventKind::Trade, Side::Buy, 5, 1, kStart + 10)})));
    QCOMPARE(codeOf(writer.append(std::vector{make(EventKind::Trade, Side::Buy, 5, 1, kStart + 9)})).c_str(),
             "data.out_of_order");
    QCOMPARE(codeOf(writer.append(std::vector{make(EventKind::Trade, Side::Buy, 5, 1, kStart + 12),
                                              make(EventKind::Trade, Side::Buy, 5, 1, kStart + 11)}))
                 .c_str(),
             "data.out_of_order");
}

void TestDatasetWriter::startsAYearsFileWithTheYear()
{
    TestCatalogue catalogue;
    auto transaction = CatalogueTransaction::begin(catalogue.folder());
    DatasetWriter writer(*transaction, header(TapeKind::Bars), nullptr);
    const auto newYear = *parseTime("2025-01-01");
    QVERIFY(bool(writer.append(std::vector<Bar>{{newYear - kMinute, 1, 1, 1, 1, 1}, {newYear, 2, 2, 2, 2, 2}})));
    QVERIFY(bool(writer.finish()) && bool(transaction->commit()));
    const auto tape = catalogue.tape("test:ABC/USD:bars-1m");
    QCOMPARE(tape->files().size(), std::size_t(2));
    QCOMPARE(tape->files()[1]->header().first, newYear);
    QCOMPARE(tape->info().gaps, std::uint64_t(0));
}

void TestDatasetWriter::convertsUnitsLikeDecimal()
{
    for (const char* const unit : {"0.01", "0.05", "1", "0.00000001", "2.5", "1000", "0.000000000000000001", "30"}) {
        const UnitScale scale(Decimal::of(unit));
        for (const char* const text : {"0", "1", "61556.04", "-12.5", "0.000000000000000001", "99999999999.99", "7.5",
                                       "-0.05", "30000", "123456789012.000000000000000001"}) {
            const auto value = Decimal::of(text);
            std::int64_t units = 0;
            const auto outcome = scale.convert(value, INT64_MAX, units);
            const auto expected = value.unitsOf(Decimal::of(unit));
            const auto title = std::string(text) + " in " + unit;
            if (expected)
                QVERIFY2(outcome == UnitScale::Outcome::Exact && units == *expected, title.c_str());
            else
                QVERIFY2(outcome == (expected.error().code == "decimal.overflow" ? UnitScale::Outcome::TooLarge
                                                                                 : UnitScale::Outcome::OffUnit),
                         title.c_str());
        }
    }
    std::int64_t units = 0;
    UnitScale found;
    QVERIFY(found.convert(Decimal::of("1.25"), 1000, units) == UnitScale::Outcome::NeedFiner);
    found.setDigits(2);
    QVERIFY(found.convert(Decimal::of("1.25"), 1000, units) == UnitScale::Outcome::Exact && units == 125);
    QVERIFY(found.convert(Decimal::of("10.01"), 1000, units) == UnitScale::Outcome::TooLarge);
}

QTEST_GUILESS_MAIN(TestDatasetWriter)
#include "tst_DatasetWriter.moc"
