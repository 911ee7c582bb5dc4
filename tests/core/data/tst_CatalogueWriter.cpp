// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/DataTesting.h"

#include <QTest>

using namespace wh;
using namespace wh::testing;

namespace {

constexpr std::int64_t kDayMs = INT64_C(1723161600000); // 2024-08-09T00:00:00Z

/// "e KIND SIDE PRICE QTY" at milliseconds behind kDayMs.
std::string eventLine(const std::string& what, std::int64_t ms, bool end = true, std::int64_t lag = 0)
{
    return "e " + what + ' ' + std::to_string(kDayMs + ms) + ' ' + std::to_string(kDayMs + ms + lag) +
           (end ? " end\n" : "\n");
}

std::string snapshot(std::int64_t ms)
{
    return eventLine("begin buy 0 0", ms, false) + eventLine("level buy 100.5 2", ms, false) +
           eventLine("level sell 100.6 3", ms, false) + eventLine("end buy 0 0", ms);
}

std::string bar(std::int64_t minute, const std::string& prices = "10 12 9 11 5")
{
    return "b " + std::to_string(kDayMs / 1000 + minute * 60) + ' ' + prices + '\n';
}

} // namespace

class TestCatalogueWriter : public QObject
{
    Q_OBJECT
private slots:
    void writesABook();
    void findsTickAndLotFromTheData();
    void findsAFinerTickLate();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void allowsClocksApartAndSmallSteps();
    void skipsBadLinesAndReportsEach();
    void leavesNothingOfAFailedImport();
    void stopsWhenCancelled();
    void startsEachDayWithTheBook();
    void appendsWhatFollows();
    void writesAGapWhereNothingJoinsAPieceToTheBook();
    void appendsWithinADay();
    void refusesADatasetThatIsDamaged();
    void refusesAnOverlapUnlessReplacing();
    void keepsTheDatasetsUnits();
    void handsTheSequenceToTheNextFile();
    void takesTheHintUnlessTold();
    void holdsOneSymbol();
    void saysWhenTheSymbolDoesNotFit();
    void writesBarsByYear();
    void turnsBarsThatComeNewestFirst();
    void refusesBadBars_data();
    void refusesBadBars();
    void saysHowLargeAVolumeMayBe();
    void roundsPricesOnRequest();
    void roundsVolumesToWhatFits();
    void recyclesOrderHandles();
    void writesOrdersInTheirQueuesAtANewDay();
    void compressesOnRequest();
};

void TestCatalogueWriter::writesABook()
{
    TestCatalogue catalogue;
    const auto report =
        catalogue.importScript("kind book\n" + snapshot(0) + eventLine("delta buy 100.4 1", 10, true, 3) +
                               eventLine("trade sell 100.5 0.25", 20, true, 3));
    QVERIFY2(bool(report), codeOf(report).c_str());
    QCOMPARE(report->datasets.size(), std::size_t(1));
    const auto& info = report->datasets.front().info;
    QCOMPARE(info.id.c_str(), "test:ABC/USD:book");
    QCOMPARE(info.instrument.tick.toString().c_str(), "0.1");
    QCOMPARE(info.instrument.lot.toString().c_str(), "0.01");
    QCOMPARE(info.events, std::uint64_t(6));
    QCOMPARE(info.trades, std::uint64_t(1));
    QCOMPARE(info.minFeedLatency, 3 * kMillisecond);
    QCOMPARE(info.source.c_str(), "script");
    QVERIFY(!info.startsWithoutSnapshot);
    const auto events = drain(*catalogue.tape("test:ABC/USD:book"));
    QCOMPARE(events.size(), std::size_t(6));
    QVERIFY(events[1] == MarketEvent::make(EventKind::SnapshotLevel, Side::Buy, 1005, 200, kDayMs * kMillisecond,
                                           kDayMs * kMillisecond));
    QVERIFY(events[5] == MarketEvent::make(EventKind::Trade, Side::Sell, 1005, 25, (kDayMs + 20) * kMillisecond,
                                           (kDayMs + 23) * kMillisecond, MarketEvent::EndOfMessage));
    QVERIFY((catalogue.files() == std::vector<std::string>{"test/ABC-USD/book/2024-08-09.whr"}));
}

void TestCatalogueWriter::findsTickAndLotFromTheData()
{
    // Trailing zeros are not digits; the finest value decides, wherever it comes.
    TestCatalogue catalogue;
    QVERIFY(bool(catalogue.importScript("kind trades\n" + eventLine("trade buy 100.5000 1.000", 0) +
                                        eventLine("trade buy 100.25 2.000", 1) + eventLine("trade buy 7 0.125", 2))));
    const auto tape = catalogue.tape("test:ABC/USD");
    QCOMPARE(tape->info().instrument.tick.toString().c_str(), "0.01");
    QCOMPARE(tape->info().instrument.lot.toString().c_str(), "0.001");
    const auto events = drain(*tape);
    QCOMPARE(events[0].price(), Ticks(10050));
    QCOMPARE(events[0].lots, Lots(1000));
    QCOMPARE(events[2].price(), Ticks(700));
    QCOMPARE(events[2].lots, Lots(125));
}

void TestCatalogueWriter::findsAFinerTickLate()
{
    // The finer price comes when blocks with the coarser tick are written already: the result is the same as if the
    // tick had been given.
    std::string script = "kind book\n" + snapshot(0);
    for (int i = 0; i < 140000; ++i)
        script += eventLine("delta buy 100.4 " + std::to_string(1 + i % 5), 10 + i / 10);
    script += eventLine("delta buy 100.375 1.5", 20000);
    TestCatalogue found;
    const auto report = found.importScript(script);
    QVERIFY2(bool(report), codeOf(report).c_str());
    auto settings = TestCatalogue::settings();
    settings.tick = Decimal::of("0.001");
    settings.lot = Decimal::of("0.1");
    TestCatalogue given;
    QVERIFY(bool(given.importScript(script, settings)));
    QVERIFY(found.tape("test:ABC/USD")->info() == given.tape("test:ABC/USD")->info());
    QVERIFY(drain(*found.tape("test:ABC/USD")) == drain(*given.tape("test:ABC/USD")));
    QCOMPARE(found.tape("test:ABC/USD")->info().instrument.tick.toString().c_str(), "0.001");
}

void TestCatalogueWriter::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* title, const std::string& script, const char* code) {
        QTest::newRow(title) << QString::fromStdString("kind book\n" + snapshot(0) + script)
                             << QString::fromLatin1(code);
    };
    row("price of zero", eventLine("delta buy 0 1", 1), "data.price_not_positive");
    row("negative price", eventLine("trade buy -5 1", 1), "data.price_not_positive");
    row("negative quantity", eventLine("delta buy 5 -1", 1), "data.quantity_negative");
    row("trade of nothing", eventLine("trade buy 5 0", 1), "data.quantity_zero");
    row("level of nothing", eventLine("level buy 5 0", 1), "data.quantity_zero");
    row("venue time an hour back", eventLine("delta buy 5 1", 3600000) + eventLine("delta buy 5 1", 0, true, 3600000),
        "data.venue_time_backwards");
    row("receive time two seconds back",
        eventLine("delta buy 5 1", 5000, true, 0) + eventLine("delta buy 5 1", 5000, true, -2000),
        "data.receive_time_backwards");
    row("seconds taken for milliseconds", "e delta buy 5 1 1723161600 1723161600 end\n", "data.time_out_of_range");
    row("far future", "e delta buy 5 1 9200000000000 9200000000000 end\n", "data.time_out_of_range");
    row("price too large", eventLine("delta buy 100000000000000000 1", 1), "data.price_out_of_range");
    row("quantity too large", eventLine("delta buy 1 100000000000000000", 1), "data.quantity_out_of_range");
    row("a bad line", "what\n", "import.bad_value");
}

void TestCatalogueWriter::refusesWhatIsWrong()
{
    QFETCH(QString, script);
    QFETCH(QString, code);
    TestCatalogue catalogue;
    const auto report = catalogue.importScript(script.toStdString());
    QVERIFY(!report);
    QCOMPARE(report.error().code.c_str(), qPrintable(code));
    QVERIFY2(!report.error().field("line").empty(), "names the line");
    QVERIFY(catalogue.files().empty());
}

void TestCatalogueWriter::allowsClocksApartAndSmallSteps()
{
    // Our clock 1.3 s behind the venue's; a venue time 0.9 s back; a receive time 0.5 s back, which is raised.
    TestCatalogue catalogue;
    const auto report = catalogue.importScript(
        "kind book\n" + eventLine("delta buy 5 1", 2000, true, -1300) + eventLine("delta buy 6 1", 1100, true, 0) +
        eventLine("delta buy 7 1", 2100, true, -1500) + eventLine("trade buy 7 1", 1000, true, 200));
    QVERIFY2(bool(report), codeOf(report).c_str());
    const auto events = drain(*catalogue.tape("test:ABC/USD"));
    QCOMPARE(events[2].receiveTime, events[1].receiveTime); // 600 ms in the file, raised to 1100 ms
    QCOMPARE(events[2].venueTime, (kDayMs + 2100) * kMillisecond);
    QCOMPARE(report->datasets.front().info.minFeedLatency, -1300 * kMillisecond);
    QCOMPARE(report->notes.size(), std::size_t(1));
    QCOMPARE(report->notes.front().code.c_str(), "import.receive_times_raised");
}

void TestCatalogueWriter::skipsBadLinesAndReportsEach()
{
    const auto script = "kind trades\n" + eventLine("trade buy 5 1", 0) + eventLine("trade buy 0 1", 1) + "what\n" +
                        eventLine("trade buy 6 1", 2);
    auto settings = TestCatalogue::settings();
    settings.skipBad = 1;
    TestCatalogue catalogue;
    QCOMPARE(codeOf(catalogue.importScript(script, settings)).c_str(), "import.bad_value");
    settings.skipBad = 2;
    const auto report = catalogue.importScript(script, settings);
    QVERIFY2(bool(report), codeOf(report).c_str());
    QCOMPARE(report->skipped.size(), std::size_t(2));
    QCOMPARE(std::string(report->skipped[0].field("line")).c_str(), "3");
    QCOMPARE(std::string(report->skipped[1].field("line")).c_str(), "4");
    QCOMPARE(report->datasets.front().events, std::uint64_t(2));
}

void TestCatalogueWriter::leavesNothingOfAFailedImport()
{
    // The error comes in the second of two files, after several days have been written.
    std::string script = "kind trades\n";
    for (int day = 0; day < 3; ++day)
        script += eventLine("trade buy 5 1", day * 86400000);
    TestCatalogue catalogue;
    const auto failed = catalogue.importScripts({script, "kind trades\n" + eventLine("trade buy -1 1", 4 * 86400000)});
    QCOMPARE(codeOf(failed).c_str(), "data.price_not_positive");
    QVERIFY(catalogue.files().empty());
    QVERIFY(catalogue.open().list().datasets.empty());
}

void TestCatalogueWriter::stopsWhenCancelled()
{
    std::string script = "kind trades\n";
    for (int i = 0; i < 50000; ++i)
        script += eventLine("trade buy 5 1", i);
    CancelToken cancel;
    int reports = 0;
    const TaskControl control{[&](const Progress& progress) {
                                  QVERIFY(progress.total > 0);
                                  if (++reports == 3)
                                      cancel.cancel();
                              },
                              &cancel};
    auto settings = TestCatalogue::settings();
    settings.skipBad = 1000; // an interrupt is no bad line
    TestCatalogue catalogue;
    QCOMPARE(codeOf(catalogue.importScripts({script}, settings, control)).c_str(), "task.cancelled");
    QCOMPARE(reports, 3);
    QVERIFY(catalogue.files().empty());
}

void TestCatalogueWriter::startsEachDayWithTheBook()
{
    TestCatalogue catalogue;
    QVERIFY(bool(catalogue.importScript("kind book\n" + snapshot(0) + eventLine("delta buy 100.4 7", 10) +
                                        eventLine("delta buy 100.5 0", 20) + eventLine("delta sell 100.7 1", 86400000) +
                                        eventLine("delta sell 100.8 1", 86400001))));
    const auto tape = catalogue.tape("test:ABC/USD");
    QCOMPARE(tape->files().size(), std::size_t(2));
    QCOMPARE(tape->info().events, std::uint64_t(8));
    QCOMPARE(drain(*tape).size(), std::size_t(8)); // a continuous replay does not see the checkpoint
    const TimeNs day2 = (kDayMs + 86400000) * kMillisecond;
    const auto events = drain(*tape, day2, kNever);
    QCOMPARE(events.size(), std::size_t(6)); // begin, 100.4, 100.6, end and the two deltas
    QVERIFY(events[0].isCheckpoint() && events[0].kind() == EventKind::SnapshotBegin);
    QVERIFY(events[1].kind() == EventKind::SnapshotLevel && events[1].price() == 1004 && events[1].lots == 7);
    QVERIFY(events[2].side() == Side::Sell && events[2].price() == 1006 && events[2].lots == 3);
    QVERIFY(events[3].endsMessage() && events[3].kind() == EventKind::SnapshotEnd);
    QCOMPARE(events[3].receiveTime, (kDayMs + 20) * kMillisecond);
    QVERIFY(!events[4].isCheckpoint());
    QVERIFY(!tape->files()[1]->header().startsWithoutSnapshot);
}

void TestCatalogueWriter::appendsWhatFollows()
{
    const auto first = "kind book\n" + snapshot(0) + eventLine("delta buy 100.4 7", 10);
    const auto second =
        "kind book\n" + eventLine("delta buy 100.3 7", 86400000) + eventLine("delta buy 100.2 7", 86400010);
    TestCatalogue apart;
    QVERIFY(bool(apart.importScript(first)));
    const auto report = apart.importScript(second);
    QVERIFY2(bool(report), codeOf(report).c_str());
    QVERIFY(report->datasets.front().appended);
    QCOMPARE(report->datasets.front().events, std::uint64_t(3)); // a day is missing: a gap was written
    QCOMPARE(report->datasets.front().info.events, std::uint64_t(8));
    TestCatalogue together;
    QVERIFY(bool(together.importScripts({first, second})));
    QVERIFY(drain(*apart.tape("test:ABC/USD")) == drain(*together.tape("test:ABC/USD")));
    // Also from the second day alone: the book was carried over.
    const TimeNs day2 = (kDayMs + 86400000) * kMillisecond;
    QVERIFY(drain(*apart.tape("test:ABC/USD"), day2) == drain(*together.tape("test:ABC/USD"), day2));
}

void TestCatalogueWriter::writesAGapWhereNothingJoinsAPieceToTheBook()
{
    const auto first = "kind book\n" + snapshot(0) + eventLine("delta buy 100.4 7", 10);
    const qint64 later = 47 * 3600 * 1000; // 47 h
    const auto gapsAfter = [&](const std::string& second, bool together = false) {
        TestCatalogue catalogue;
        if (together) {
            if (!catalogue.importScripts({first, second}))
                return -1;
        } else if (!catalogue.importScript(first) || !catalogue.importScript(second)) {
            return -1;
        }
        return static_cast<int>(catalogue.tape("test:ABC/USD")->info().gaps);
    };
    const auto delta = [&](qint64 time) { return "kind book\n" + eventLine("delta buy 100.3 7", time); };
    QCOMPARE(gapsAfter(delta(later)), 1);
    QCOMPARE(gapsAfter(delta(later), true), 1);
    QCOMPARE(gapsAfter("kind book\n" + eventLine("trade buy 100.3 7", later)), 1);
    const auto empty = eventLine("begin buy 0 0", later, false) + eventLine("end buy 0 0", later);
    QCOMPARE(gapsAfter("kind book\n" + empty + eventLine("delta buy 100.3 7", later)), 1);
    // A snapshot stands alone; a sequence is the importer's to judge; what follows within a minute continues.
    QCOMPARE(gapsAfter("kind book\n" + snapshot(later)), 0);
    QCOMPARE(gapsAfter("kind book\nbefore\n" + delta(later)), 0);
    QCOMPARE(gapsAfter(delta(10 + 60 * 1000)), 0);
    QCOMPARE(gapsAfter(delta(10 + 60 * 1000 + 1)), 1);
    // The gap is where the piece begins, is told, and is not there for prints alone.
    TestCatalogue catalogue;
    QVERIFY(bool(catalogue.importScript(first)));
    const auto report = catalogue.importScript(delta(later));
    QVERIFY(bool(report));
    QCOMPARE(report->notes.size(), std::size_t(1));
    QCOMPARE(report->notes.front().code.c_str(), "import.gap_at_seam");
    const auto events = drain(*catalogue.tape("test:ABC/USD"));
    QVERIFY(events[events.size() - 2].kind() == EventKind::Gap);
    QCOMPARE(events[events.size() - 2].receiveTime, (kDayMs + later) * kMillisecond);
    const auto prints = [](qint64 time) { return "kind trades\n" + eventLine("trade buy 5 1", time); };
    TestCatalogue trades;
    QVERIFY(bool(trades.importScript(prints(0))));
    QVERIFY(bool(trades.importScript(prints(later))));
    QCOMPARE(trades.tape("test:ABC/USD")->info().gaps, std::uint64_t(0));
}

void TestCatalogueWriter::appendsWithinADay()
{
    const auto first = "kind book\n" + snapshot(0) + eventLine("delta buy 100.4 7", 10);
    const auto second = "kind book\n" + eventLine("delta buy 100.3 7", 20) + eventLine("trade buy 100.6 1", 86400000);
    TestCatalogue apart;
    QVERIFY(bool(apart.importScript(first)));
    QVERIFY(bool(apart.importScript(second)));
    TestCatalogue together;
    QVERIFY(bool(together.importScripts({first, second})));
    QCOMPARE(apart.files().size(), std::size_t(2));
    QVERIFY(apart.tape("test:ABC/USD")->info() == together.tape("test:ABC/USD")->info());
    QVERIFY(drain(*apart.tape("test:ABC/USD")) == drain(*together.tape("test:ABC/USD")));
    const TimeNs day2 = (kDayMs + 86400000) * kMillisecond;
    QVERIFY(drain(*apart.tape("test:ABC/USD"), day2) == drain(*together.tape("test:ABC/USD"), day2));
}

void TestCatalogueWriter::refusesAnOverlapUnlessReplacing()
{
    const auto old = "kind trades\n" + eventLine("trade buy 5 1", 0) + eventLine("trade buy 5 1", 2 * 86400000);
    const auto again = "kind trades\n" + eventLine("trade buy 5.5 1", 10000) + eventLine("trade buy 6 1", 20000);
    TestCatalogue catalogue;
    QVERIFY(bool(catalogue.importScript(old)));
    const auto overlap = catalogue.importScript(again);
    // The tick of the dataset is 1, so 5.5 is refused first; a whole price gets as far as the overlap.
    QCOMPARE(codeOf(overlap).c_str(), "data.price_off_tick");
    QCOMPARE(codeOf(catalogue.importScript("kind trades\n" + eventLine("trade buy 5 1", 10000))).c_str(),
             "data.overlap");
    QCOMPARE(catalogue.tape("test:ABC/USD")->info().events, std::uint64_t(2));
    auto settings = TestCatalogue::settings();
    settings.replace = true;
    QVERIFY(bool(catalogue.importScript(again, settings)));
    QVERIFY((catalogue.files() == std::vector<std::string>{"test/ABC-USD/trades/2024-08-09.whr"}));
    QCOMPARE(catalogue.tape("test:ABC/USD")->info().instrument.tick.toString().c_str(), "0.1");
}

void TestCatalogueWriter::keepsTheDatasetsUnits()
{
    auto settings = TestCatalogue::settings();
    settings.tick = Decimal::of("0.05");
    TestCatalogue catalogue;
    QVERIFY(bool(catalogue.importScript("kind trades\n" + eventLine("trade buy 5.05 1", 0), settings)));
    const auto off = catalogue.importScript("kind trades\n" + eventLine("trade buy 5.07 1", 10));
    QCOMPARE(codeOf(off).c_str(), "data.price_off_tick");
    QCOMPARE(std::string(off.error().field("below")).c_str(), "5.05");
    QCOMPARE(std::string(off.error().field("above")).c_str(), "5.1");
    settings.tick = Decimal::of("0.01");
    QCOMPARE(codeOf(catalogue.importScript("kind trades\n" + eventLine("trade buy 5 1", 10), settings)).c_str(),
             "data.instrument_differs");
    QVERIFY(bool(catalogue.importScript("kind trades\n" + eventLine("trade buy 5.1 1", 10))));
}

void TestCatalogueWriter::handsTheSequenceToTheNextFile()
{
    TestCatalogue catalogue;
    const auto first = catalogue.importScripts({"kind book\nbefore\n" + snapshot(0) + "seq 41\n",
                                                "kind book\nbefore\n" + eventLine("delta buy 5 1", 10) + "seq 42\n"});
    QVERIFY2(bool(first), codeOf(first).c_str());
    QCOMPARE(first->notes[0].text.c_str(), "none");
    QCOMPARE(first->notes[1].text.c_str(), "41");
    const auto second = catalogue.importScript("kind book\nbefore\n" + eventLine("delta buy 5 2", 20));
    QCOMPARE(second->notes[0].text.c_str(), "42");
    auto settings = TestCatalogue::settings();
    settings.replace = true;
    QCOMPARE(catalogue.importScript("kind book\nbefore\n" + snapshot(20), settings)->notes[0].text.c_str(), "none");
}

void TestCatalogueWriter::takesTheHintUnlessTold()
{
    TestCatalogue hinted;
    QVERIFY(bool(hinted.importScript("kind trades\nhint inverse 100\n" + eventLine("trade buy 5 1", 0))));
    const auto instrument = hinted.tape("test:ABC/USD")->info().instrument;
    QCOMPARE(toString(instrument.kind), "inverse");
    QCOMPARE(instrument.multiplier.toString().c_str(), "100");
    auto settings = TestCatalogue::settings();
    settings.kind = ContractKind::Linear;
    settings.multiplier = Decimal::of("0.1");
    TestCatalogue told;
    QVERIFY(bool(told.importScript("kind trades\nhint inverse 100\n" + eventLine("trade buy 5 1", 0), settings)));
    QCOMPARE(toString(told.tape("test:ABC/USD")->info().instrument.kind), "linear");
    QCOMPARE(told.tape("test:ABC/USD")->info().instrument.multiplier.toString().c_str(), "0.1");
}

void TestCatalogueWriter::holdsOneSymbol()
{
    const auto abc = "symbol ABCUSD\nkind trades\n" + eventLine("trade buy 5 1", 0);
    const auto later = "kind trades\n" + eventLine("trade buy 5 1", 10);
    TestCatalogue catalogue;
    // Within a file, in the next file of the same import, and in what is appended: never a second one.
    QCOMPARE(codeOf(catalogue.importScript(abc + "symbol XYZUSD\n")).c_str(), "import.other_symbol");
    QCOMPARE(codeOf(catalogue.importScripts({abc, "symbol XYZUSD\n" + later})).c_str(), "import.other_symbol");
    QVERIFY(catalogue.files().empty());
    QVERIFY(bool(catalogue.importScript(abc)));
    QCOMPARE(catalogue.tape("test:ABC/USD")->info().symbol.c_str(), "ABCUSD");
    const auto other = catalogue.importScript("symbol XYZUSD\n" + later);
    QCOMPARE(codeOf(other).c_str(), "import.other_symbol");
    QCOMPARE(std::string(other.error().field("value")).c_str(), "XYZUSD");
    QCOMPARE(std::string(other.error().field("expected")).c_str(), "ABCUSD");
    QCOMPARE(codeOf(catalogue.importScript("kind trades\nsymbol XYZUSD\n" + eventLine("trade buy 5 1", 10))).c_str(),
             "import.other_symbol");
    // A source that writes it differently, or not at all, is no other symbol.
    QVERIFY(bool(catalogue.importScript("symbol ABC/USD\n" + later)));
    QVERIFY(bool(catalogue.importScript("kind trades\n" + eventLine("trade buy 5 1", 2 * 86400000))));
    QCOMPARE(catalogue.tape("test:ABC/USD")->files().back()->header().symbol.c_str(), "ABCUSD");
    auto settings = TestCatalogue::settings();
    settings.replace = true;
    QVERIFY(bool(catalogue.importScript("symbol XABCZUSD\n" + later, settings)));
    QCOMPARE(catalogue.tape("test:ABC/USD")->info().symbol.c_str(), "XABCZUSD");
}

void TestCatalogueWriter::saysWhenTheSymbolDoesNotFit()
{
    TestCatalogue catalogue;
    const auto fits = catalogue.importScript("symbol abc_usd\nkind trades\n" + eventLine("trade buy 5 1", 0));
    QVERIFY(bool(fits) && fits->notes.empty());
    TestCatalogue other;
    const auto odd = other.importScript("symbol ETHUSD\nkind trades\n" + eventLine("trade buy 5 1", 0));
    QVERIFY(bool(odd));
    QCOMPARE(odd->notes.size(), std::size_t(1));
    QCOMPARE(odd->notes.front().code.c_str(), "import.symbol_differs");
}

void TestCatalogueWriter::writesBarsByYear()
{
    TestCatalogue catalogue;
    std::string script = "kind bars\n";
    for (const int minute : {0, 1, 2, 4, 300000, 300001}) // 300,000 minutes later it is 2025
        script += bar(minute);
    const auto report = catalogue.importScript(script);
    QVERIFY2(bool(report), codeOf(report).c_str());
    const auto tape = catalogue.tape("test:ABC/USD");
    QCOMPARE(tape->info().id.c_str(), "test:ABC/USD:bars-1m");
    QVERIFY((catalogue.files() ==
             std::vector<std::string>{"test/ABC-USD/bars-1m/2024.whr", "test/ABC-USD/bars-1m/2025.whr"}));
    QCOMPARE(tape->info().gaps, std::uint64_t(2)); // minute 3, and all between the years
    const auto bars = drainBars(*tape);
    QCOMPARE(bars.size(), std::size_t(6));
    QVERIFY((bars[3] == Bar{(kDayMs / 1000 + 240) * kSecond, 10, 12, 9, 11, 5}));
}

void TestCatalogueWriter::turnsBarsThatComeNewestFirst()
{
    TestCatalogue down;
    TestCatalogue up;
    std::string descending = "kind bars\n";
    std::string ascending = "kind bars\n";
    for (int i = 0; i < 1000; ++i) {
        ascending += bar(i, "10 12.5 9 11 " + std::to_string(i));
        descending += bar(999 - i, "10 12.5 9 11 " + std::to_string(999 - i));
    }
    QVERIFY(bool(down.importScript(descending)));
    QVERIFY(bool(up.importScript(ascending)));
    QVERIFY(drainBars(*down.tape("test:ABC/USD")) == drainBars(*up.tape("test:ABC/USD")));
    QCOMPARE(drainBars(*down.tape("test:ABC/USD")).size(), std::size_t(1000));
}

void TestCatalogueWriter::refusesBadBars_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* title, const std::string& script, const char* code) {
        QTest::newRow(title) << QString::fromStdString("kind bars-1m\n" + bar(0) + bar(1) + script)
                             << QString::fromLatin1(code);
    };
    row("low above open", bar(2, "10 12 11 12 1"), "data.bar_inconsistent");
    row("high below close", bar(2, "10 10 9 11 1"), "data.bar_inconsistent");
    row("a price of zero", bar(2, "10 12 0 11 1"), "data.price_not_positive");
    row("negative volume", bar(2, "10 12 9 11 -1"), "data.quantity_negative");
    row("twice", bar(1), "data.bar_duplicate");
    row("volume too large", bar(2, "10 12 9 11 1e16"), "data.quantity_out_of_range");
    row("back", bar(5) + bar(3), "data.out_of_order");
    row("too near", "b " + std::to_string(kDayMs / 1000 + 90) + " 10 12 9 11 1\n", "data.bar_overlap");
    row("too large for 32 bits", bar(2, "5000000000 5000000000 5000000000 5000000000 1"), "data.price_out_of_range");
    row("too fine for 32 bits", bar(2, "1000000.12345 1000000.12345 1000000.12345 1000000.12345 1"),
        "data.price_out_of_range");
}

void TestCatalogueWriter::refusesBadBars()
{
    QFETCH(QString, script);
    QFETCH(QString, code);
    TestCatalogue catalogue;
    const auto report = catalogue.importScript(script.toStdString());
    QCOMPARE(codeOf(report).c_str(), qPrintable(code));
    QVERIFY2(!report.error().field("remedy").empty(), "says what to do");
    QVERIFY(catalogue.files().empty());
}

/// 2^52 - 1 lots of 10^-8 are 45035996.27370495.
void TestCatalogueWriter::saysHowLargeAVolumeMayBe()
{
    auto settings = TestCatalogue::settings();
    settings.lot = Decimal::of("0.00000001");
    TestCatalogue catalogue;
    const auto most = bar(0, "1 1 1 1 45035996.27370495") + bar(1, "1 1 1 1 0");
    const auto report = catalogue.importScript("kind bars-1m\n" + most + bar(2, "1 1 1 1 1e15"), settings);
    QCOMPARE(codeOf(report).c_str(), "data.quantity_out_of_range");
    QCOMPARE(report.error().field("line").data(), "4");
    QCOMPARE(report.error().field("value").data(), "1000000000000000");
    QCOMPARE(report.error().field("limit").data(), "4503599627370495 lots of 0.00000001");
    QVERIFY(bool(catalogue.importScript("kind bars-1m\n" + most, settings)));
}

void TestCatalogueWriter::roundsPricesOnRequest()
{
    auto settings = TestCatalogue::settings();
    settings.tick = Decimal::of("0.01");
    settings.roundPrices = true;
    TestCatalogue catalogue;
    const auto report =
        catalogue.importScript("kind bars-1m\n" + bar(0, "10.004999 10.016 10.004 10.005 1") + bar(1), settings);
    QVERIFY2(bool(report), codeOf(report).c_str());
    const auto bars = drainBars(*catalogue.tape("test:ABC/USD"));
    QCOMPARE(bars[0].open, 1000u);
    QCOMPARE(bars[0].high, 1002u);
    QCOMPARE(bars[0].close, 1000u); // half to even
    QCOMPARE(report->notes.front().code.c_str(), "import.prices_rounded");
}

void TestCatalogueWriter::roundsVolumesToWhatFits()
{
    // 8 digits at most; and fewer where the largest volume would not fit otherwise, wherever it comes.
    TestCatalogue catalogue;
    QVERIFY(bool(
        catalogue.importScript("kind bars-1m\n" + bar(0, "1 1 1 1 0.1234567891") + bar(1, "1 1 1 1 123456789012.5"))));
    const auto tape = catalogue.tape("test:ABC/USD");
    QCOMPARE(tape->info().instrument.lot.toString().c_str(), "0.0001"); // 2^52 is 4.5e15
    const auto bars = drainBars(*tape);
    QCOMPARE(bars[0].volume, Lots(1235));
    QCOMPARE(bars[1].volume, Lots(1234567890125000));
}

void TestCatalogueWriter::recyclesOrderHandles()
{
    const auto order = [](const std::string& what, std::int64_t ms) {
        return "o " + what + ' ' + std::to_string(kDayMs + ms) + '\n';
    };
    TestCatalogue catalogue;
    QVERIFY(bool(catalogue.importScript("kind orders\n" + order("add 900 buy 10 1", 0) + order("add 901 sell 11 1", 1) +
                                        order("delete 900 buy 0 0", 2) + order("add 902 buy 9 2", 3) +
                                        order("modify 901 sell 11 0.5", 4))));
    const auto events = drain(*catalogue.tape("test:ABC/USD:orders"));
    QCOMPARE(events[0].order(), 0u);
    QCOMPARE(events[1].order(), 1u);
    QCOMPARE(events[2].order(), 0u);
    QCOMPARE(events[3].order(), 0u);
    QCOMPARE(events[4].order(), 1u);
    QCOMPARE(events[4].orderLots(), Lots(5)); // the lot became 0.1 while they waited
    QCOMPARE(events[3].orderLots(), Lots(20));
    TestCatalogue bad;
    QCOMPARE(codeOf(bad.importScript("kind orders\n" + order("delete 5 buy 0 0", 0))).c_str(), "data.order_unknown");
}

void TestCatalogueWriter::writesOrdersInTheirQueuesAtANewDay()
{
    const auto order = [](const std::string& what, std::int64_t ms) {
        return "o " + what + ' ' + std::to_string(kDayMs + ms) + '\n';
    };
    TestCatalogue catalogue;
    QVERIFY(bool(catalogue.importScript("kind orders\n" + order("add 1 buy 10 4", 0) + order("add 2 buy 10 5", 1) +
                                        order("add 3 sell 11 6", 2) +
                                        order("modify 1 buy 10 9", 3) + // more: behind order 2 now
                                        order("modify 2 buy 10 3", 4) + // less: keeps its place
                                        order("add 4 sell 12 1", 86400000))));
    const auto events = drain(*catalogue.tape("test:ABC/USD:orders"), (kDayMs + 86400000) * kMillisecond, kNever);
    QCOMPARE(events.size(), std::size_t(6));
    QVERIFY(events[0].kind() == EventKind::SnapshotBegin && events[4].kind() == EventKind::SnapshotEnd);
    QCOMPARE(events[1].order(), 1u); // order 2
    QCOMPARE(events[1].orderLots(), Lots(3));
    QCOMPARE(events[2].order(), 2u); // order 3
    QCOMPARE(events[3].order(), 0u); // order 1
    QCOMPARE(events[3].orderLots(), Lots(9));
}

void TestCatalogueWriter::compressesOnRequest()
{
    std::string script = "kind book\n" + snapshot(0);
    for (int i = 0; i < 70000; ++i)
        script += eventLine("delta buy 100.4 " + std::to_string(1 + i % 5), 10 + i);
    TestCatalogue plain;
    TestCatalogue packed;
    auto settings = TestCatalogue::settings();
    settings.compress = true;
    QVERIFY(bool(plain.importScript(script)));
    QVERIFY(bool(packed.importScript(script, settings)));
    QVERIFY(packed.tape("test:ABC/USD")->sizeBytes() * 4 < plain.tape("test:ABC/USD")->sizeBytes());
    QVERIFY(drain(*packed.tape("test:ABC/USD")) == drain(*plain.tape("test:ABC/USD")));
}

void TestCatalogueWriter::refusesADatasetThatIsDamaged()
{
    const auto script = "kind trades\n" + eventLine("trade buy 5 1", 0);
    TestCatalogue catalogue;
    QVERIFY(bool(catalogue.importScript(script)));
    const auto file = catalogue.folder() / catalogue.files().front();
    std::filesystem::resize_file(file, std::filesystem::file_size(file) - 1);
    const auto refused = catalogue.importScript(script);
    QCOMPARE(codeOf(refused).c_str(), "data.damaged");
    QCOMPARE(std::string(refused.error().field("file")), file.string());
    QVERIFY(refused.error().field("remedy").find("--replace") != std::string_view::npos);
    auto settings = TestCatalogue::settings();
    settings.replace = true;
    QVERIFY(bool(catalogue.importScript(script, settings)));
}

QTEST_GUILESS_MAIN(TestCatalogueWriter)
#include "tst_CatalogueWriter.moc"
