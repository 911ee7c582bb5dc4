// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileEventLog.h"

#include "core/base/Random.h"

#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <xxhash.h>

using namespace wh;

namespace {

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeTo(const std::filesystem::path& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
}

OrderRequest requestOf(std::uint64_t id)
{
    OrderRequest request;
    request.id = {id};
    request.side = Side::Sell;
    request.type = OrderType::StopLimit;
    request.timeInForce = TimeInForce::Gtd;
    request.quantity = 1'000'000'007;
    request.price = 123'456;
    request.stopPrice = 123'999;
    request.trailingOffset = 3;
    request.displayQuantity = 17;
    request.expiry = 1'723'161'253'937'085'768;
    request.postOnly = true;
    request.reduceOnly = true;
    request.ocoGroup = UINT64_MAX;
    request.selfTrade = SelfTradePrevention::ExpireBoth;
    return request;
}

ExecutionReport fillOf(std::uint64_t order, const char* fee)
{
    ExecutionReport report;
    report.kind = ExecutionReport::Kind::Filled;
    report.order = {order};
    report.venueTime = 1'723'161'253'937'085'768;
    report.receiveTime = 1'723'161'253'937'999'999;
    Fill fill;
    fill.id = {77};
    fill.order = {order};
    fill.liquidity = Liquidity::Taker;
    fill.price = 123'456;
    fill.quantity = 5;
    fill.venueTime = report.venueTime;
    fill.receiveTime = report.receiveTime;
    fill.midAtMatch = 246'913;
    fill.fee = Decimal::of(fee);
    fill.feeAsset = "USDT";
    report.fill = fill;
    return report;
}

/// One entry of each kind.
std::vector<JournalEntry> everyKind()
{
    ExecutionReport rejected;
    rejected.kind = ExecutionReport::Kind::Rejected;
    rejected.order = {2};
    rejected.receiveTime = 60;
    rejected.refusal = Refusal{"venue.min_notional", {{"notional", Decimal::of("4.999999999999999999"), "USDT"}}};
    ExecutionReport amended;
    amended.kind = ExecutionReport::Kind::Amended;
    amended.order = {1};
    amended.receiveTime = 70;
    amended.price = -5;
    amended.quantity = 9;
    return {{10, requestOf(1)},
            {20, AmendRequest{{1}, 123'450, 1'000'000'008}},
            {25, JournalEntry::Refused{{1}, {"risk.order_rate", {{"limit", Decimal(50), "1/s"}}}}},
            {30, CancelRequest{{1}}},
            {fillOf(1, "-0.000000000000000001").receiveTime, fillOf(1, "-0.000000000000000001")},
            {60, rejected},
            {70, amended}};
}

Result<void> append(EventLog& log, const JournalEntry& entry)
{
    struct
    {
        EventLog& log;
        TimeNs time;
        Result<void> operator()(const OrderRequest& request) const { return log.placeIntended(time, request); }
        Result<void> operator()(const AmendRequest& request) const { return log.amendIntended(time, request); }
        Result<void> operator()(const CancelRequest& request) const { return log.cancelIntended(time, request); }
        Result<void> operator()(const JournalEntry::Refused& event) const
        {
            return log.refused(time, event.order, event.refusal);
        }
        // Of a journal of many bots: tst_Journal.
        Result<void> operator()(const JournalEntry::Command&) const { return Error("not here"); }
        Result<void> operator()(const JournalEntry::StateChange&) const { return Error("not here"); }
        Result<void> operator()(const JournalEntry::StorageCommit&) const { return Error("not here"); }
        Result<void> operator()(const JournalEntry::BalanceChange&) const { return Error("not here"); }
        Result<void> operator()(const ExecutionReport& report) const { return log.reported(report); }
    } appender{log, entry.time};
    return std::visit(appender, entry.event);
}

struct Read
{
    std::vector<JournalEntry> entries;
    Result<FileEventLog::Replayed> outcome;
};

Read readBack(const std::filesystem::path& path)
{
    std::vector<JournalEntry> entries;
    auto outcome = FileEventLog::replay(path, [&entries](const JournalEntry& entry) { entries.push_back(entry); });
    return {std::move(entries), std::move(outcome)};
}

} // namespace

class TestFileEventLog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsBackWhatWasWritten_data();
    void readsBackWhatWasWritten();
    void continuesAnExistingJournal();
    void toleratesARecordTornAtAnyByte();
    void toleratesATailOfZeros();
    void cutsATornTailBeforeItAppends();
    void reportsDamageBeforeTheLastRecord();
    void reportsAMissingAndASwappedRecord();
    void refusesAFileThatIsNoJournal_data();
    void refusesAFileThatIsNoJournal();
    void refusesAVersionThatItDoesNotKnow();
    void reportsAPathThatCannotBeOpened();
    void refusesEntriesThatLackAField();
    void keepsDecimalsExact();

private:
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }
    std::filesystem::path written(const std::vector<JournalEntry>& entries)
    {
        const auto file = path("journal");
        auto log = FileEventLog::open(file, FileEventLog::Sync::Never);
        for (const auto& entry : entries) {
            if (!log || !append(**log, entry))
                qFatal("the journal could not be written: %s", log ? "append" : log.error().toString().c_str());
        }
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileEventLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFileEventLog::readsBackWhatWasWritten_data()
{
    QTest::addColumn<int>("sync");
    QTest::newRow("every record synced") << int(FileEventLog::Sync::EveryRecord);
    QTest::newRow("intents synced") << int(FileEventLog::Sync::Intents);
    QTest::newRow("never synced") << int(FileEventLog::Sync::Never);
}

void TestFileEventLog::readsBackWhatWasWritten()
{
    QFETCH(int, sync);
    const auto entries = everyKind();
    const auto file = path("journal");
    {
        auto log = FileEventLog::open(file, static_cast<FileEventLog::Sync>(sync));
        QVERIFY(bool(log));
        for (const auto& entry : entries) {
            QVERIFY(bool(append(**log, entry)));
            // Handed to the system at once: another reader sees it while the log is open.
            QVERIFY(readBack(file).entries.back() == entry);
        }
        QVERIFY(bool((*log)->sync()));
    }
    const auto read = readBack(file);
    QVERIFY(bool(read.outcome));
    QVERIFY(read.entries == entries);
    QCOMPARE(read.outcome->entries, entries.size());
    QCOMPARE(read.outcome->tornBytes, 0u);
    QCOMPARE(read.outcome->bytes, std::filesystem::file_size(file));
}

void TestFileEventLog::continuesAnExistingJournal()
{
    auto entries = everyKind();
    const auto file = written(entries);
    written({{80, CancelRequest{{9}}}});
    entries.push_back({80, CancelRequest{{9}}});
    const auto read = readBack(file);
    QVERIFY(bool(read.outcome));
    QVERIFY(read.entries == entries);
}

void TestFileEventLog::toleratesARecordTornAtAnyByte()
{
    auto entries = everyKind();
    entries.resize(3);
    const auto whole = contentOf(written(entries));
    const auto torn = path("torn");
    const std::size_t lastLine = whole.rfind('\n', whole.size() - 2) + 1;
    for (std::size_t length = lastLine; length < whole.size(); ++length) {
        writeTo(torn, whole.substr(0, length));
        const auto read = readBack(torn);
        QVERIFY2(bool(read.outcome), std::to_string(length).c_str());
        QCOMPARE(read.entries.size(), std::size_t(2));
        QCOMPARE(read.outcome->bytes, lastLine);
        QCOMPARE(read.outcome->tornBytes, length - lastLine);
    }
    // Also within the first line, and before anything at all was written.
    for (std::size_t length = 0; length < whole.find('\n'); ++length) {
        writeTo(torn, whole.substr(0, length));
        const auto read = readBack(torn);
        QVERIFY2(bool(read.outcome), std::to_string(length).c_str());
        QVERIFY(read.entries.empty());
    }
}

void TestFileEventLog::toleratesATailOfZeros()
{
    const auto entries = everyKind();
    const auto file = written(entries);
    const auto whole = contentOf(file);
    writeTo(file, whole + std::string(4096, '\0'));
    const auto read = readBack(file);
    QVERIFY(bool(read.outcome));
    QVERIFY(read.entries == entries);
    QCOMPARE(read.outcome->tornBytes, 4096u);
}

void TestFileEventLog::cutsATornTailBeforeItAppends()
{
    auto entries = everyKind();
    const auto file = written(entries);
    auto content = contentOf(file);
    content.resize(content.size() - 10);
    writeTo(file, content);
    {
        auto log = FileEventLog::open(file);
        QVERIFY(bool(log));
        QVERIFY((*log)->tornBytes() > 0);
        QVERIFY(bool((*log)->cancelIntended(90, {{3}})));
    }
    entries.back() = {90, CancelRequest{{3}}};
    const auto read = readBack(file);
    QVERIFY(bool(read.outcome));
    QVERIFY(read.entries == entries);
    QCOMPARE(read.outcome->tornBytes, 0u);
}

void TestFileEventLog::reportsDamageBeforeTheLastRecord()
{
    const auto file = written(everyKind());
    const auto whole = contentOf(file);
    const std::size_t lastLine = whole.rfind('\n', whole.size() - 2) + 1;
    Random random(11);
    for (int i = 0; i < 500; ++i) {
        auto damaged = whole;
        const auto at = static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(lastLine) - 1));
        damaged[at] = static_cast<char>(damaged[at] ^ static_cast<char>(1 << random.integer(0, 6)));
        writeTo(file, damaged);
        const auto read = readBack(file);
        QVERIFY2(!read.outcome, std::to_string(at).c_str());
        QCOMPARE(read.outcome.error().code.c_str(), "storage.corrupt");
        QVERIFY(!read.outcome.error().field("line").empty());
        QVERIFY(!read.outcome.error().field("offset").empty());
        // A damaged journal is not appended to, and not changed.
        const auto opened = FileEventLog::open(file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code.c_str(), "storage.corrupt");
        QVERIFY(contentOf(file) == damaged);
    }
}

void TestFileEventLog::reportsAMissingAndASwappedRecord()
{
    const auto file = written(everyKind());
    std::vector<std::string> lines;
    for (std::string rest = contentOf(file); !rest.empty(); rest.erase(0, lines.back().size()))
        lines.push_back(rest.substr(0, rest.find('\n') + 1));
    const auto join = [](const std::vector<std::string>& parts) {
        std::string text;
        for (const auto& part : parts)
            text += part;
        return text;
    };
    auto missing = lines;
    missing.erase(missing.begin() + 3);
    writeTo(file, join(missing));
    auto read = readBack(file);
    QVERIFY(!read.outcome);
    QCOMPARE(std::string(read.outcome.error().field("line")).c_str(), "4");

    auto swapped = lines;
    std::swap(swapped[2], swapped[3]);
    writeTo(file, join(swapped));
    read = readBack(file);
    QVERIFY(!read.outcome);
    QCOMPARE(std::string(read.outcome.error().field("line")).c_str(), "3");
}

void TestFileEventLog::refusesAFileThatIsNoJournal_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text without a line end") << QByteArray("my only copy");
    QTest::newRow("one line") << QByteArray("my only copy\n");
    QTest::newRow("many lines") << QByteArray("a\nb\nc\n");
}

void TestFileEventLog::refusesAFileThatIsNoJournal()
{
    QFETCH(QByteArray, content);
    const auto file = path("other");
    writeTo(file, content.toStdString());
    const auto opened = FileEventLog::open(file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code.c_str(), "storage.corrupt");
    QVERIFY(contentOf(file) == content.toStdString());
}

void TestFileEventLog::refusesAVersionThatItDoesNotKnow()
{
    const std::string header = R"({"journal":"wheelhouse","version":2})";
    char checksum[17];
    std::snprintf(checksum, sizeof checksum, "%016llx",
                  static_cast<unsigned long long>(XXH3_64bits_withSeed(header.data(), header.size(), 0)));
    const auto file = path("journal");
    writeTo(file, header + ' ' + checksum + '\n');
    const auto opened = FileEventLog::open(file);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code.c_str(), "storage.version_unknown");
    QCOMPARE(std::string(opened.error().field("found")).c_str(), header.c_str());
}

void TestFileEventLog::reportsAPathThatCannotBeOpened()
{
    const auto opened = FileEventLog::open(path("no") / "such" / "folder");
    QVERIFY(!opened);
    QCOMPARE(opened.error().code.c_str(), "storage.open_failed");
    const auto read = readBack(path("absent"));
    QVERIFY(!read.outcome);
    QCOMPARE(read.outcome.error().code.c_str(), "storage.open_failed");
}

void TestFileEventLog::refusesEntriesThatLackAField()
{
    for (const auto& entry : everyKind()) {
        const auto line = encodeJournalEntry(entry);
        const auto decoded = decodeJournalEntry(line);
        QVERIFY2(bool(decoded), line.c_str());
        QVERIFY(*decoded == entry);
        // Rename each key in turn ("x…" is none of ours): nothing but the optional parts may be missed quietly.
        for (std::size_t at = line.find("\":"); at != line.npos; at = line.find("\":", at + 1)) {
            const auto start = line.rfind('"', at - 1) + 1;
            const auto key = line.substr(start, at - start);
            if (key == "fill" || key == "refusal")
                continue;
            auto broken = line;
            broken.insert(start, "x");
            const auto result = decodeJournalEntry(broken);
            QVERIFY2(!result, broken.c_str());
            QCOMPARE(result.error().code.c_str(), "storage.malformed_entry");
        }
    }
    for (const char* line : {"", "null", "[]", "{}", "{\"time\":1.5,\"event\":\"cancel\",\"order\":1}",
                             "{\"time\":1,\"event\":\"cancel\",\"order\":-1}"})
        QVERIFY2(!decodeJournalEntry(line), line);
}

void TestFileEventLog::keepsDecimalsExact()
{
    for (const char* fee : {"0.000000000000000001", "-123456789012345678.123456789012345678", "0.1", "0"}) {
        const JournalEntry entry{fillOf(1, fee).receiveTime, fillOf(1, fee)};
        const auto decoded = decodeJournalEntry(encodeJournalEntry(entry));
        QVERIFY(bool(decoded));
        QVERIFY(*decoded == entry);
    }
}

QTEST_GUILESS_MAIN(TestFileEventLog)
#include "tst_FileEventLog.moc"
