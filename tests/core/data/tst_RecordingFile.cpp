// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/RecordingFile.h"
#include "core/data/RecordingLayout.h"
#include "core/data/RecordingTape.h"
#include "core/data/RecordingWriter.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <xxhash.h>

using namespace wh;

namespace {

constexpr TimeNs kStart = INT64_C(1723161600) * kSecond; // 2024-08-09T00:00:00Z

RecordingHeader headerOf(TapeKind kind, bool compressed = false)
{
    RecordingHeader header;
    header.instrument.name = {"binance", "BTC", "USDT"};
    header.instrument.tick = Decimal::of("0.01");
    header.instrument.lot = Decimal::of("0.00001");
    header.instrument.minNotional = Decimal::of("5");
    header.instrument.fees = FeeSchedule::flat(Decimal::of("-0.5"), Decimal::of("4.5"));
    header.kind = kind;
    header.compressed = compressed;
    header.barInterval = kind == TapeKind::Bars ? kMinute : 0;
    header.source = "a \"test\"";
    return header;
}

MarketEvent delta(std::int64_t i)
{
    return MarketEvent::make(EventKind::Delta, i % 2 ? Side::Sell : Side::Buy, 6000000 + i % 100, 1 + i % 7,
                             kStart + i * kMillisecond, kStart + i * kMillisecond + 250, MarketEvent::EndOfMessage);
}

/// Begin, two levels, end.
std::vector<MarketEvent> snapshot(std::int64_t i, Ticks bid, std::uint8_t flags = 0)
{
    const TimeNs time = kStart + i * kMillisecond;
    const auto end = static_cast<std::uint8_t>(flags | MarketEvent::EndOfMessage);
    return {MarketEvent::make(EventKind::SnapshotBegin, Side::Buy, 0, 0, time, time + 250, flags),
            MarketEvent::make(EventKind::SnapshotLevel, Side::Buy, bid, 5, time, time + 250, flags),
            MarketEvent::make(EventKind::SnapshotLevel, Side::Sell, bid + 1, 6, time, time + 250, flags),
            MarketEvent::make(EventKind::SnapshotEnd, Side::Buy, 0, 0, time, time + 250, end)};
}

std::vector<MarketEvent> drain(const Tape& tape, TimeNs from = INT64_MIN, TimeNs to = kNever)
{
    std::vector<MarketEvent> all;
    auto cursor = tape.events(from, to);
    if (!cursor)
        qFatal("%s", cursor.error().toString().c_str());
    for (;;) {
        const auto run = (*cursor)->next();
        if (!run)
            qFatal("%s", run.error().toString().c_str());
        if (run->empty())
            return all;
        all.insert(all.end(), run->begin(), run->end());
    }
}

/// Reads all there is of a file, whatever it holds. True when everything could be read.
bool readThrough(const std::filesystem::path& path)
{
    const auto file = RecordingFile::open(path);
    if (!file)
        return false;
    bool good = true;
    std::vector<std::byte> buffer;
    for (std::size_t i = 0; i < (*file)->blocks().size(); ++i) {
        if ((*file)->header().kind == TapeKind::Bars)
            good &= bool((*file)->bars(i, buffer));
        else
            good &= bool((*file)->events(i, buffer));
    }
    return good;
}

} // namespace

class TestRecordingFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_dir.path().toStdString()) / name;
    }
    std::string bytesOf(const std::filesystem::path& file) const
    {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void write(const std::filesystem::path& file, const std::string& bytes) const
    {
        std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }
    /// A small file with a checkpoint, a snapshot and deltas.
    std::filesystem::path smallFile(bool compressed)
    {
        const auto target = path("small.whr");
        auto writer = RecordingWriter::create(target, headerOf(TapeKind::Book, compressed));
        if (!writer || !writer->checkpoint(snapshot(0, 100, MarketEvent::Checkpoint)))
            qFatal("cannot write");
        std::vector<MarketEvent> events = snapshot(1, 200);
        for (int i = 2; i < 40; ++i)
            events.push_back(delta(i));
        if (!writer->append(events) || !writer->finish())
            qFatal("cannot write");
        return target;
    }

private slots:
    void givesBackEventsAndHeader_data();
    void givesBackEventsAndHeader();
    void givesBackBars();
    void countsWhatItHolds();
    void isUnseenUntilFinished();
    void answersAnErrorForEveryDamagedByte_data();
    void answersAnErrorForEveryDamagedByte();
    void survivesHostileHeadersWithValidChecksums();
    void answersAnErrorForEveryCut_data();
    void answersAnErrorForEveryCut();
    void answersAnErrorWhenCutWhileOpen();
    void startsAtTheNearestSnapshot();
    void leavesOutCheckpointsInAContinuousReplay();
    void usesTheCheckpointWhereADayIsMissing();
    void boundsBarsByOpenTime();
    void refusesFilesThatDoNotBelongTogether();
    void opensADayQuickly();
};

void TestRecordingFile::givesBackEventsAndHeader_data()
{
    QTest::addColumn<bool>("compressed");
    QTest::addColumn<int>("count");
    for (const int count : {1, 65535, 65536, 65537, 200000}) {
        QTest::addRow("plain %d", count) << false << count;
        QTest::addRow("zstd %d", count) << true << count;
    }
}

void TestRecordingFile::givesBackEventsAndHeader()
{
    QFETCH(bool, compressed);
    QFETCH(int, count);
    std::vector<MarketEvent> events;
    for (int i = 0; i < count; ++i)
        events.push_back(delta(i));
    auto header = headerOf(TapeKind::Book, compressed);
    header.continuesFrom = kStart - 5;
    header.lastSequence = 42;
    auto writer = RecordingWriter::create(path("a.whr"), header);
    QVERIFY(bool(writer));
    // In uneven pieces.
    for (std::size_t at = 0; at < events.size(); at += 999)
        QVERIFY(bool(writer->append(std::span(events).subspan(at, std::min<std::size_t>(999, events.size() - at)))));
    const auto written = writer->finish();
    QVERIFY(bool(written));
    const auto tape = RecordingTape::open(path("a.whr"));
    QVERIFY2(bool(tape), tape ? "" : tape.error().toString().c_str());
    QVERIFY(drain(**tape) == events);
    const auto& read = (*tape)->files().front()->header();
    QVERIFY(read == *written);
    QVERIFY(read.instrument == header.instrument);
    QVERIFY(read.lastSequence == std::optional<std::uint64_t>(42));
    QVERIFY(read.continuesFrom == std::optional<TimeNs>(kStart - 5));
    QCOMPARE(read.source.c_str(), "a \"test\"");
    QCOMPARE((*tape)->info().id.c_str(), "binance:BTC/USDT:book");
    QCOMPARE((*tape)->info().events, std::uint64_t(count));
    QCOMPARE((*tape)->info().minFeedLatency, DurationNs(250));
}

void TestRecordingFile::givesBackBars()
{
    std::vector<Bar> bars;
    for (std::uint32_t i = 0; i < 70000; ++i)
        bars.push_back({kStart + i * kMinute, 10 + i, 20 + i, 5 + i, 11 + i, i});
    auto writer = RecordingWriter::create(path("bars.whr"), headerOf(TapeKind::Bars));
    QVERIFY(bool(writer) && bool(writer->append(bars)) && bool(writer->finish()));
    const auto tape = RecordingTape::open(path("bars.whr"));
    QVERIFY(bool(tape));
    QCOMPARE((*tape)->info().id.c_str(), "binance:BTC/USDT:bars-1m");
    QCOMPARE((*tape)->info().last, kStart + 70000 * kMinute);
    auto cursor = (*tape)->bars(INT64_MIN, kNever);
    QVERIFY(bool(cursor));
    std::vector<Bar> read;
    for (auto run = (*cursor)->next(); run && !run->empty(); run = (*cursor)->next())
        read.insert(read.end(), run->begin(), run->end());
    QVERIFY(read == bars);
    QCOMPARE((*tape)->events(0, 1).error().code.c_str(), "data.wrong_kind");
}

void TestRecordingFile::countsWhatItHolds()
{
    auto writer = RecordingWriter::create(path("a.whr"), headerOf(TapeKind::Book));
    QVERIFY(bool(writer));
    const std::vector<MarketEvent> events = {
        delta(0), MarketEvent::make(EventKind::Trade, Side::Buy, 7, 1, kStart + 10, kStart + 5),
        MarketEvent::make(EventKind::Gap, Side::Buy, 0, 0, kStart + 20, kStart + kMillisecond),
        MarketEvent::make(EventKind::Trade, Side::Sell, 7, 1, kStart + 30, kStart + 2 * kMillisecond)};
    QVERIFY(bool(writer->append(events)));
    const auto header = writer->finish();
    QVERIFY(bool(header));
    QCOMPARE(header->events, std::uint64_t(4));
    QCOMPARE(header->trades, std::uint64_t(2));
    QCOMPARE(header->gaps, std::uint64_t(1));
    QCOMPARE(header->minFeedLatency, DurationNs(-5)); // our clock was behind
    QCOMPARE(header->first, kStart + 250);
    QCOMPARE(header->last, kStart + 2 * kMillisecond);
    QVERIFY(header->startsWithoutSnapshot);
}

void TestRecordingFile::isUnseenUntilFinished()
{
    {
        auto writer = RecordingWriter::create(path("never.whr"), headerOf(TapeKind::Book));
        QVERIFY(bool(writer) && bool(writer->append(std::vector<MarketEvent>(100000, delta(1)))));
        QVERIFY(!std::filesystem::exists(path("never.whr")));
    }
    for (const auto& entry : std::filesystem::directory_iterator(m_dir.path().toStdString()))
        QVERIFY(entry.path().filename().string().find("never") == std::string::npos);
}

void TestRecordingFile::answersAnErrorForEveryDamagedByte_data()
{
    QTest::addColumn<bool>("compressed");
    QTest::newRow("plain") << false;
    QTest::newRow("zstd") << true;
}

void TestRecordingFile::answersAnErrorForEveryDamagedByte()
{
    QFETCH(bool, compressed);
    const auto whole = bytesOf(smallFile(compressed));
    QVERIFY(readThrough(path("small.whr")));
    const auto file = RecordingFile::open(path("small.whr"));
    QVERIFY(bool(file));
    const auto isPadding = [&](std::size_t at) {
        if (at < layout::kHeaderSize)
            return false;
        const auto end = (*file)->blocks().back().offset + (*file)->blocks().back().storedSize;
        for (const auto& block : (*file)->blocks()) {
            if (at >= block.offset && at < block.offset + block.storedSize)
                return false;
        }
        return at < end;
    };
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const int mask : {0x01, 0x80, 0xff}) {
            auto damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ mask);
            write(path("damaged.whr"), damaged);
            if (readThrough(path("damaged.whr")) && !isPadding(at))
                QFAIL(qPrintable(QStringLiteral("byte %1 of %2 passed").arg(at).arg(whole.size())));
        }
    }
}

void TestRecordingFile::survivesHostileHeadersWithValidChecksums()
{
    // Every 8-byte field of the header set to extremes, the checksum put right: nothing may be believed unchecked.
    const auto whole = bytesOf(smallFile(false));
    for (std::size_t at = 8; at + 8 <= offsetof(layout::Header, headerChecksum); at += 4) {
        for (const std::uint64_t value :
             {UINT64_C(0), UINT64_C(1), UINT64_C(1) << 20, UINT64_C(1) << 40, UINT64_MAX, UINT64_MAX - 47}) {
            auto damaged = whole;
            std::memcpy(damaged.data() + at, &value, sizeof value);
            const std::uint64_t sum = XXH3_64bits(damaged.data(), offsetof(layout::Header, headerChecksum));
            std::memcpy(damaged.data() + offsetof(layout::Header, headerChecksum), &sum, sizeof sum);
            write(path("hostile.whr"), damaged);
            readThrough(path("hostile.whr")); // no crash; some fields may well hold these values
        }
    }
    // The same for each field of the index.
    layout::Header header;
    std::memcpy(&header, whole.data(), sizeof header);
    for (std::size_t at = 0; at < header.blockCount * sizeof(RecordingBlock); at += 4) {
        for (const std::uint64_t value : {UINT64_C(0), UINT64_C(1), UINT64_C(1) << 20, UINT64_MAX, UINT64_MAX - 7}) {
            auto damaged = whole;
            const auto size = std::min<std::size_t>(8, header.blockCount * sizeof(RecordingBlock) - at);
            std::memcpy(damaged.data() + header.indexOffset + at, &value, size);
            auto hostile = header;
            hostile.indexChecksum =
                XXH3_64bits(damaged.data() + header.indexOffset, header.blockCount * sizeof(RecordingBlock));
            hostile.headerChecksum = XXH3_64bits(&hostile, offsetof(layout::Header, headerChecksum));
            std::memcpy(damaged.data(), &hostile, sizeof hostile);
            write(path("hostile.whr"), damaged);
            readThrough(path("hostile.whr"));
        }
    }
}

void TestRecordingFile::answersAnErrorForEveryCut_data()
{
    answersAnErrorForEveryDamagedByte_data();
}

void TestRecordingFile::answersAnErrorForEveryCut()
{
    QFETCH(bool, compressed);
    const auto whole = bytesOf(smallFile(compressed));
    for (std::size_t length = 0; length < whole.size(); ++length) {
        write(path("cut.whr"), whole.substr(0, length));
        if (readThrough(path("cut.whr")))
            QFAIL(qPrintable(QStringLiteral("cut to %1 of %2 passed").arg(length).arg(whole.size())));
    }
}

void TestRecordingFile::answersAnErrorWhenCutWhileOpen()
{
#ifdef Q_OS_WIN
    QSKIP("Windows does not let a mapped file become shorter.");
#endif
    const auto target = path("shrinks.whr");
    auto writer = RecordingWriter::create(target, headerOf(TapeKind::Book, false));
    QVERIFY(writer && writer->append(snapshot(1, 200)));
    for (int i = 2; i < 200'000; ++i)
        QVERIFY(writer->append(std::vector{delta(i)}));
    QVERIFY(writer->finish());
    const auto file = RecordingFile::open(target);
    QVERIFY(file && (*file)->blocks().size() > 1);
    const auto tape = RecordingTape::create("test", {*file});
    QVERIFY(tape);
    // Once through, so that all checksums have been compared.
    QVERIFY(drain(**tape).size() > 200'000);
    QVERIFY((*file)->checkWhole());
    std::filesystem::resize_file(target, 4096);
    const auto cursor = (*tape)->events(INT64_MIN, kNever);
    QVERIFY(cursor);
    auto run = (*cursor)->next();
    Lots lots = 0;
    while (run && !run->empty()) {
        for (const MarketEvent& event : *run)
            lots += event.lots;
        run = (*cursor)->next();
    }
    QVERIFY(lots > 0);
    QVERIFY(!run);
    QVERIFY(run.error().code == "data.damaged");
    QVERIFY(!(*file)->checkWhole());
}

void TestRecordingFile::startsAtTheNearestSnapshot()
{
    // 150,000 deltas with snapshots at 0, 70,000 and 140,000: two of them amid a block.
    std::vector<MarketEvent> events;
    for (int i = 0; i < 150000; ++i) {
        if (i % 70000 == 0) {
            const auto levels = snapshot(i, 100 + i);
            events.insert(events.end(), levels.begin(), levels.end());
        } else {
            events.push_back(delta(i));
        }
    }
    auto writer = RecordingWriter::create(path("a.whr"), headerOf(TapeKind::Book));
    QVERIFY(bool(writer) && bool(writer->append(events)) && bool(writer->finish()));
    const auto tape = RecordingTape::open(path("a.whr"));
    QVERIFY(bool(tape));
    const auto timeAt = [](int i) { return kStart + i * kMillisecond + 250; };
    const auto startOf = [&](int i) {
        const auto run = drain(**tape, timeAt(i), timeAt(i) + 1);
        return run.empty() ? MarketEvent() : run.front();
    };
    QVERIFY(startOf(10) == events.front());
    QVERIFY(startOf(69999) == events.front());
    QVERIFY(startOf(70000) == snapshot(70000, 70100).front());
    QVERIFY(startOf(139999) == snapshot(70000, 70100).front());
    QVERIFY(startOf(149999) == snapshot(140000, 140100).front());
    const auto run = drain(**tape, timeAt(75000), timeAt(80000));
    QCOMPARE(run.size(), std::size_t(10003)); // the snapshot's 4 events and 9,999 deltas up to 80,000 exclusive
    QVERIFY(run.back() == delta(79999));
    QVERIFY(drain(**tape, INT64_MIN, timeAt(0)).empty());
}

void TestRecordingFile::leavesOutCheckpointsInAContinuousReplay()
{
    const auto day2 = snapshot(1000, 333, MarketEvent::Checkpoint);
    std::vector<MarketEvent> first = snapshot(0, 100);
    first.push_back(delta(1000));
    const std::vector<MarketEvent> second = {delta(2000), delta(2001)};
    auto writer = RecordingWriter::create(path("1.whr"), headerOf(TapeKind::Book));
    QVERIFY(bool(writer) && bool(writer->append(first)) && bool(writer->finish()));
    auto header = headerOf(TapeKind::Book);
    header.continuesFrom = first.back().receiveTime;
    writer = RecordingWriter::create(path("2.whr"), header);
    QVERIFY(bool(writer) && bool(writer->checkpoint(day2)) && bool(writer->append(second)) && bool(writer->finish()));
    const auto one = RecordingFile::open(path("1.whr"));
    const auto two = RecordingFile::open(path("2.whr"));
    QVERIFY(bool(one) && bool(two));
    const auto tape = RecordingTape::create("id", {*two, *one});
    QVERIFY(bool(tape));
    auto expected = first;
    expected.insert(expected.end(), second.begin(), second.end());
    QVERIFY(drain(**tape) == expected);
    QCOMPARE((*tape)->info().events, std::uint64_t(7));
    QVERIFY(!(*two)->header().startsWithoutSnapshot);
    // Amid the second day the checkpoint is the nearest snapshot.
    expected = day2;
    expected.insert(expected.end(), second.begin(), second.end());
    QVERIFY(drain(**tape, second.front().receiveTime, kNever) == expected);
}

void TestRecordingFile::usesTheCheckpointWhereADayIsMissing()
{
    const auto checkpoint = snapshot(1000, 333, MarketEvent::Checkpoint);
    std::vector<MarketEvent> first = snapshot(0, 100);
    auto writer = RecordingWriter::create(path("1.whr"), headerOf(TapeKind::Book));
    QVERIFY(bool(writer) && bool(writer->append(first)) && bool(writer->finish()));
    auto header = headerOf(TapeKind::Book);
    header.continuesFrom = kStart + 77;
    writer = RecordingWriter::create(path("2.whr"), header);
    QVERIFY(bool(writer) && bool(writer->checkpoint(checkpoint)));
    QVERIFY(bool(writer->append(std::vector{delta(2000)})) && bool(writer->finish()));
    const auto tape =
        RecordingTape::create("id", {*RecordingFile::open(path("1.whr")), *RecordingFile::open(path("2.whr"))});
    QVERIFY(bool(tape));
    auto expected = first;
    expected.insert(expected.end(), checkpoint.begin(), checkpoint.end());
    expected.push_back(delta(2000));
    QVERIFY(drain(**tape) == expected);
}

void TestRecordingFile::boundsBarsByOpenTime()
{
    auto writer = RecordingWriter::create(path("bars.whr"), headerOf(TapeKind::Bars));
    std::vector<Bar> bars;
    for (std::uint32_t i = 0; i < 100; ++i)
        bars.push_back({kStart + i * kMinute, 10, 10, 10, 10, i});
    bars.erase(bars.begin() + 50); // a missing minute
    QVERIFY(bool(writer) && bool(writer->append(bars)) && bool(writer->finish()));
    const auto tape = RecordingTape::open(path("bars.whr"));
    QVERIFY(bool(tape));
    QCOMPARE((*tape)->info().gaps, std::uint64_t(1));
    auto cursor = (*tape)->bars(kStart + 10 * kMinute + 1, kStart + 20 * kMinute);
    QVERIFY(bool(cursor));
    const auto run = (*cursor)->next();
    QVERIFY(bool(run));
    QCOMPARE(run->size(), std::size_t(9));
    QCOMPARE(run->front().volume, Lots(11));
    QVERIFY((*cursor)->next()->empty());
    QVERIFY((*(*tape)->bars(kStart + 200 * kMinute, kNever))->next()->empty());
}

void TestRecordingFile::refusesFilesThatDoNotBelongTogether()
{
    auto writer = RecordingWriter::create(path("1.whr"), headerOf(TapeKind::Trades));
    QVERIFY(bool(writer) && bool(writer->append(std::vector{delta(5), delta(9)})) && bool(writer->finish()));
    writer = RecordingWriter::create(path("2.whr"), headerOf(TapeKind::Trades));
    QVERIFY(bool(writer) && bool(writer->append(std::vector{delta(8), delta(12)})) && bool(writer->finish()));
    auto other = headerOf(TapeKind::Trades);
    other.instrument.tick = Decimal::of("0.1");
    writer = RecordingWriter::create(path("3.whr"), other);
    QVERIFY(bool(writer) && bool(writer->append(std::vector{delta(20)})) && bool(writer->finish()));
    const auto one = *RecordingFile::open(path("1.whr"));
    QCOMPARE(RecordingTape::create("id", {one, *RecordingFile::open(path("2.whr"))}).error().code.c_str(),
             "data.not_a_series");
    QCOMPARE(RecordingTape::create("id", {one, *RecordingFile::open(path("3.whr"))}).error().code.c_str(),
             "data.not_a_series");
}

void TestRecordingFile::opensADayQuickly()
{
    auto writer = RecordingWriter::create(path("day.whr"), headerOf(TapeKind::Book));
    QVERIFY(bool(writer));
    const std::vector<MarketEvent> block(RecordingFile::kBlockItems, delta(1));
    for (int i = 0; i < 20; ++i)
        QVERIFY(bool(writer->append(block)));
    QVERIFY(bool(writer->finish()));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(bool(RecordingTape::open(path("day.whr"))));
    QVERIFY2(timer.elapsed() < 10, "opening reads header and index only");
}

QTEST_GUILESS_MAIN(TestRecordingFile)
#include "tst_RecordingFile.moc"
