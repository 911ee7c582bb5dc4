// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Export.h"
#include "core/data/RecordingWriter.h"
#include "core/data/Summary.h"
#include "core/data/Verify.h"
#include "tests/core/data/DataTesting.h"

#include <QTest>

using namespace wh;
using namespace wh::testing;

namespace {

constexpr TimeNs kStart = INT64_C(1723161600) * kSecond;

MarketEvent make(EventKind kind, Side side, Ticks price, Lots lots, std::int64_t ms, std::int64_t venueMs = -1)
{
    const bool part = kind == EventKind::SnapshotBegin || kind == EventKind::SnapshotLevel;
    return MarketEvent::make(kind, side, price, lots, kStart + (venueMs < 0 ? ms : venueMs) * kMillisecond,
                             kStart + ms * kMillisecond,
                             part ? std::uint8_t{0} : std::uint8_t{MarketEvent::EndOfMessage});
}

/// 100 x 5 to 102 x 5.
std::vector<MarketEvent> snapshot(std::int64_t ms)
{
    return {make(EventKind::SnapshotBegin, Side::Buy, 0, 0, ms), make(EventKind::SnapshotLevel, Side::Buy, 100, 5, ms),
            make(EventKind::SnapshotLevel, Side::Sell, 102, 5, ms), make(EventKind::SnapshotEnd, Side::Buy, 0, 0, ms)};
}

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_dir.path().toStdString()) / name;
    }
    RecordingHeader header(TapeKind kind) const
    {
        RecordingHeader header;
        header.instrument.name = {"test", "ABC", "USD"};
        header.instrument.tick = Decimal::of("0.5");
        header.instrument.lot = Decimal::of("0.1");
        header.kind = kind;
        header.barInterval = kind == TapeKind::Bars ? kMinute : 0;
        return header;
    }
    /// Written past every check that the catalogue makes.
    template<typename Item>
    std::shared_ptr<const RecordingTape> tapeOf(TapeKind kind, const std::vector<Item>& items)
    {
        auto writer = RecordingWriter::create(path("x.whr"), header(kind));
        if (!writer || !writer->append(std::span<const Item>(items)) || !writer->finish())
            qFatal("cannot write");
        return *RecordingTape::open(path("x.whr"));
    }
    /// "code:count …"
    static std::string findings(const Result<VerifyReport>& report)
    {
        if (!report)
            return report.error().toString();
        std::string text;
        for (const auto& finding : report->findings)
            text += (text.empty() ? "" : " ") + finding.code + ':' + std::to_string(finding.count);
        return text;
    }

private slots:
    void findsNothingInASoundBook();
    void findsGapsAndDuplicates();
    void findsEventsOutOfOrder();
    void findsACrossedBook();
    void findsZeroPricesAndAMissingSnapshot();
    void findsMissingBars();
    void findsLongSilencesAndMissingDays();
    void findsDamagedBlocksAndReadsOn();
    void countsMoreThanItShows();
    void summarisesABook();
    void summarisesBars();
    void drawsALine();
    void exportsEventsExactly();
    void exportsBarsExactly();
    void exportsTardisFiles();
};

void TestVerify::findsNothingInASoundBook()
{
    auto events = snapshot(0);
    events.push_back(make(EventKind::Delta, Side::Buy, 101, 3, 10));
    events.push_back(make(EventKind::Trade, Side::Sell, 101, 1, 20));
    events.push_back(make(EventKind::Trade, Side::Sell, 101, 1, 20)); // prints may be alike
    const auto report = verifyRecording(*tapeOf(TapeKind::Book, events));
    QCOMPARE(findings(report).c_str(), "");
    QVERIFY(report->isSound());
    QCOMPARE(report->events, std::uint64_t(7));
}

void TestVerify::findsGapsAndDuplicates()
{
    auto events = snapshot(0);
    events.push_back(make(EventKind::Delta, Side::Buy, 101, 3, 10));
    events.push_back(make(EventKind::Delta, Side::Buy, 101, 3, 10));
    events.push_back(make(EventKind::Gap, Side::Buy, 0, 0, 20));
    auto again = snapshot(30);
    again.insert(again.begin() + 2, again[1]); // a level twice
    events.insert(events.end(), again.begin(), again.end());
    const auto report = verifyRecording(*tapeOf(TapeKind::Book, events));
    QCOMPARE(findings(report).c_str(), "verify.gap:1 verify.duplicate:2");
    QCOMPARE(report->findings[0].examples.front().time, kStart + 20 * kMillisecond);
}

void TestVerify::findsEventsOutOfOrder()
{
    auto events = snapshot(0);
    events.push_back(make(EventKind::Delta, Side::Buy, 99, 3, 5000));
    events.push_back(make(EventKind::Delta, Side::Buy, 98, 3, 5001, 3999)); // venue time 1.001 s back
    events.push_back(make(EventKind::Delta, Side::Buy, 97, 3, 5002, 4001)); // 0.999 s: clocks do that
    events.push_back(make(EventKind::Delta, Side::Buy, 96, 3, 5001, 5002)); // receive time back
    QCOMPARE(findings(verifyRecording(*tapeOf(TapeKind::Book, events))).c_str(), "verify.out_of_order:2");
}

void TestVerify::findsACrossedBook()
{
    auto events = snapshot(0);
    events.push_back(make(EventKind::Delta, Side::Buy, 103, 3, 10)); // above the ask of 102
    const auto report = verifyRecording(*tapeOf(TapeKind::Book, events));
    QCOMPARE(findings(report).c_str(), "verify.crossed_book:1");
    QVERIFY((report->findings[0].examples[0].details ==
             std::vector<Error::Field>{{"bid", "51.5"}, {"ask", "51"}})); // ticks of 0.5
    // Amid a message a book may cross.
    events = snapshot(0);
    auto first = make(EventKind::Delta, Side::Buy, 103, 3, 10);
    first.word &= ~std::int64_t{MarketEvent::EndOfMessage};
    events.push_back(first);
    events.push_back(make(EventKind::Delta, Side::Sell, 102, 0, 10));
    QCOMPARE(findings(verifyRecording(*tapeOf(TapeKind::Book, events))).c_str(), "");
}

void TestVerify::findsZeroPricesAndAMissingSnapshot()
{
    const std::vector<MarketEvent> events = {make(EventKind::Delta, Side::Buy, 0, 3, 10),
                                             make(EventKind::Trade, Side::Buy, 0, 3, 11)};
    QCOMPARE(findings(verifyRecording(*tapeOf(TapeKind::Book, events))).c_str(),
             "verify.no_snapshot:1 verify.zero_price:2");
    // Trades need no snapshot.
    const std::vector<MarketEvent> prints = {make(EventKind::Trade, Side::Buy, 5, 3, 11)};
    QCOMPARE(findings(verifyRecording(*tapeOf(TapeKind::Trades, prints))).c_str(), "");
}

void TestVerify::findsMissingBars()
{
    std::vector<Bar> bars;
    for (const int minute : {0, 1, 2, 5, 6, 8, 8})
        bars.push_back({kStart + minute * kMinute, 10, 12, 9, 11, 1});
    const auto report = verifyRecording(*tapeOf(TapeKind::Bars, bars));
    QCOMPARE(findings(report).c_str(), "verify.gap:2 verify.duplicate:1");
    QCOMPARE(report->missingBars, std::uint64_t(3));
    QVERIFY((report->findings[0].examples[0].details == std::vector<Error::Field>{{"from", "2024-08-09T00:03:00Z"},
                                                                                  {"to", "2024-08-09T00:05:00Z"},
                                                                                  {"missing", "2"}}));
}

void TestVerify::findsLongSilencesAndMissingDays()
{
    constexpr std::int64_t kHourMs = 3600 * 1000;
    const auto printsWith = [&](std::int64_t step, std::int64_t hole) {
        std::vector<MarketEvent> events;
        for (int i = 0; i < 100; ++i)
            events.push_back(make(EventKind::Trade, Side::Buy, 101, 1, i * step + (i < 60 ? 0 : hole)));
        return verifyRecording(*tapeOf(TapeKind::Trades, events));
    };
    // One a second, then 71 h of nothing from 00:00:59 on: the whole of the next day is missing.
    const auto report = printsWith(1000, 71 * kHourMs);
    QCOMPARE(findings(report).c_str(), "verify.silence:1");
    const auto& example = report->findings[0].examples.front();
    QCOMPARE(example.time, kStart + 59 * kSecond);
    QCOMPARE(example.details[0].value.c_str(), formatTime(kStart + 60 * kSecond + 71 * kHour).c_str());
    QCOMPARE(example.details[1].value.c_str(), formatDuration(71 * kHour + kSecond).c_str());
    QCOMPARE(example.details[2].value.c_str(), "1");
    QCOMPARE(report->missingDays, std::uint64_t(1));
    // Against the recording's own pace: a print every ten minutes may well pause for some hours.
    QCOMPARE(findings(printsWith(600 * 1000, 10 * kHourMs)).c_str(), "");
    QCOMPARE(findings(printsWith(600 * 1000, 100 * kHourMs)).c_str(), "verify.silence:1");
    QCOMPARE(findings(printsWith(10, 30 * 1000)).c_str(), ""); // never within a minute
}

void TestVerify::findsDamagedBlocksAndReadsOn()
{
    std::vector<MarketEvent> events = snapshot(0);
    for (int i = 0; i < 150000; ++i)
        events.push_back(make(EventKind::Delta, Side::Buy, 90 + i % 10, 1 + i % 7, 10 + i));
    auto tape = tapeOf(TapeKind::Book, events);
    const auto& block = tape->files().front()->blocks()[1];
    std::fstream file(path("x.whr"), std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(static_cast<std::streamoff>(block.offset + 1000));
    file.put('!');
    file.close();
    tape = *RecordingTape::open(path("x.whr"));
    const auto report = verifyRecording(*tape);
    QCOMPARE(findings(report).c_str(), "verify.damaged_block:1");
    QCOMPARE(report->events, std::uint64_t(events.size() - RecordingFile::kBlockItems));
    // A replay stops there.
    auto cursor = tape->events(INT64_MIN, kNever);
    QVERIFY(bool((*cursor)->next()));
    QCOMPARE(codeOf((*cursor)->next()).c_str(), "data.checksum_mismatch");
}

void TestVerify::countsMoreThanItShows()
{
    auto events = snapshot(0);
    for (int i = 0; i < 100; ++i)
        events.push_back(make(EventKind::Gap, Side::Buy, 0, 0, 10 + i));
    const auto report = verifyRecording(*tapeOf(TapeKind::Book, events));
    QCOMPARE(report->findings[0].count, std::uint64_t(100));
    QCOMPARE(report->findings[0].examples.size(), std::size_t(5));
}

void TestVerify::summarisesABook()
{
    // Spread 2 ticks for 10 ms, then 1 tick for 30 ms: mean (2·10 + 1·30)/40 = 1.25 ticks of 0.5.
    auto events = snapshot(0);
    events.push_back(make(EventKind::Delta, Side::Buy, 101, 3, 10));
    events.push_back(make(EventKind::Trade, Side::Sell, 101, 7, 40));
    const auto summary = summarise(*tapeOf(TapeKind::Book, events), 4);
    QVERIFY(bool(summary));
    QCOMPARE(summary->minSpread->toString().c_str(), "0.5");
    QCOMPARE(summary->maxSpread->toString().c_str(), "1");
    QCOMPARE(summary->meanSpread, 0.625);
    QCOMPARE(summary->lowPrice->toString().c_str(), "50.5"); // the only print
    QCOMPARE(summary->volume.toString().c_str(), "0.7");
    QCOMPARE(summary->sells, std::uint64_t(1));
    QVERIFY(!summary->line[0] && summary->line[3] == std::optional<double>(50.5));
}

void TestVerify::summarisesBars()
{
    const std::vector<Bar> bars = {{kStart, 10, 14, 9, 11, 3}, {kStart + kMinute, 11, 12, 8, 9, 4}};
    const auto summary = summarise(*tapeOf(TapeKind::Bars, bars), 2);
    QVERIFY(bool(summary));
    QCOMPARE(summary->firstPrice->toString().c_str(), "5");
    QCOMPARE(summary->lastPrice->toString().c_str(), "4.5");
    QCOMPARE(summary->lowPrice->toString().c_str(), "4");
    QCOMPARE(summary->highPrice->toString().c_str(), "7");
    QCOMPARE(summary->volume.toString().c_str(), "0.7");
    QVERIFY((summary->line == std::vector<std::optional<double>>{5.5, 4.5}));
}

void TestVerify::drawsALine()
{
    const std::vector<std::optional<double>> values = {std::nullopt, 1.0, 2.0, 1.5};
    QCOMPARE(sparkline(values, true).c_str(), " ▁█▅");
    QCOMPARE(sparkline(values, false).c_str(), " .%+");
    QCOMPARE(sparkline({}, true).c_str(), "");
}

void TestVerify::exportsEventsExactly()
{
    auto events = snapshot(0);
    events.push_back(MarketEvent::make(EventKind::Trade, Side::Sell, 101, 7, kStart + 12345678901, kStart + 9876543219,
                                       MarketEvent::EndOfMessage));
    const auto tape = tapeOf(TapeKind::Book, events);
    const auto lines = exportTape(*tape, path("x.csv"), ExportFormat::Csv);
    QVERIFY(bool(lines));
    QCOMPARE(*lines, std::uint64_t(6));
    std::ifstream in(path("x.csv"));
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    QCOMPARE(text.c_str(), "receive_time,venue_time,kind,side,price,quantity,end_of_message,order_id\n"
                           "1723161600000000000,1723161600000000000,snapshot_begin,buy,0,0,0,\n"
                           "1723161600000000000,1723161600000000000,snapshot_level,buy,50,0.5,0,\n"
                           "1723161600000000000,1723161600000000000,snapshot_level,sell,51,0.5,0,\n"
                           "1723161600000000000,1723161600000000000,snapshot_end,buy,0,0,1,\n"
                           "1723161609876543219,1723161612345678901,trade,sell,50.5,0.7,1,\n");
    // And back: tick and lot are told, since 0.5 is no power of ten.
    ImporterRegistry importers;
    registerImporters(importers);
    ImportSettings settings;
    settings.instrument = {"test", "ABC", "USD"};
    settings.tick = Decimal::of("0.5");
    settings.lot = Decimal::of("0.1");
    const auto catalogue = Catalogue::open(path("catalog"));
    const auto report = importRecording({path("x.csv")}, settings, *catalogue, importers);
    QVERIFY2(bool(report), report ? "" : report.error().toString().c_str());
    const auto again = catalogue->find("test:ABC/USD:book");
    QVERIFY(drain(**again) == events);
    auto info = (*again)->info();
    info.source = tape->info().source;
    QVERIFY(info == tape->info());
}

void TestVerify::exportsBarsExactly()
{
    const std::vector<Bar> bars = {{kStart, 10, 14, 9, 11, 3}, {kStart + kMinute, 11, 12, 8, 9, 4}};
    const auto tape = tapeOf(TapeKind::Bars, bars);
    QCOMPARE(*exportTape(*tape, path("bars.csv"), ExportFormat::Csv), std::uint64_t(3));
    ImporterRegistry importers;
    registerImporters(importers);
    ImportSettings settings;
    settings.instrument = {"test", "ABC", "USD"};
    settings.tick = Decimal::of("0.5");
    settings.lot = Decimal::of("0.1");
    const auto catalogue = Catalogue::open(path("catalog2"));
    const auto report = importRecording({path("bars.csv")}, settings, *catalogue, importers);
    QVERIFY2(bool(report), report ? "" : report.error().toString().c_str());
    QVERIFY(drainBars(**catalogue->find("test:ABC/USD:bars-1m")) == bars);
}

void TestVerify::exportsTardisFiles()
{
    auto events = snapshot(0);
    events.push_back(make(EventKind::Delta, Side::Sell, 103, 0, 1));
    events.push_back(make(EventKind::Trade, Side::Sell, 101, 7, 2));
    QVERIFY(bool(exportTape(*tapeOf(TapeKind::Book, events), path("t.csv"), ExportFormat::Tardis)));
    std::ifstream in(path("t.csv"));
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    QCOMPARE(text.c_str(), "exchange,symbol,timestamp,local_timestamp,is_snapshot,side,price,amount\n"
                           "test,ABCUSD,1723161600000000,1723161600000000,true,bid,50,0.5\n"
                           "test,ABCUSD,1723161600000000,1723161600000000,true,ask,51,0.5\n"
                           "test,ABCUSD,1723161600001000,1723161600001000,false,ask,51.5,0\n");
    const std::vector<Bar> bars = {{kStart, 10, 14, 9, 11, 3}};
    QCOMPARE(codeOf(exportTape(*tapeOf(TapeKind::Bars, bars), path("u.csv"), ExportFormat::Tardis)).c_str(),
             "export.not_possible");
    QVERIFY(!std::filesystem::exists(path("u.csv")));
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_Verify.moc"
