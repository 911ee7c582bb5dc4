// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/importers/ImportRun.h"

#include <QTest>

#include <cmath>
#include <cstring>

using namespace wh;

namespace {

constexpr std::uint64_t kExch = std::uint64_t{1} << 31;
constexpr std::uint64_t kLocal = std::uint64_t{1} << 30;
constexpr std::uint64_t kBoth = kExch | kLocal;
constexpr std::uint64_t kBuy = std::uint64_t{1} << 29;
constexpr std::uint64_t kSell = std::uint64_t{1} << 28;

template<typename T>
void put(std::string& into, T value)
{
    char bytes[sizeof(T)];
    std::memcpy(bytes, &value, sizeof(T));
    into.append(bytes, sizeof(T));
}

std::string npy(const std::string& header, const std::string& rows)
{
    std::string text = header + '\n';
    std::string file("\x93NUMPY\x01\x00", 8);
    put(file, static_cast<std::uint16_t>(text.size()));
    return file + text + rows;
}

struct EventRow
{
    std::uint64_t ev;
    std::int64_t venue;
    std::int64_t local;
    double price;
    double quantity;
    std::uint64_t order = 0;
};

std::string structured(const std::vector<EventRow>& events, std::size_t claimed = 0)
{
    std::string rows;
    for (const EventRow& e : events) {
        put(rows, e.ev);
        put(rows, e.venue);
        put(rows, e.local);
        put(rows, e.price);
        put(rows, e.quantity);
        put(rows, e.order);
        put(rows, std::int64_t{0});
        put(rows, 0.0);
    }
    return npy("{'descr': [('ev', '<u8'), ('exch_ts', '<i8'), ('local_ts', '<i8'), ('px', '<f8'), ('qty', '<f8'), "
               "('order_id', '<u8'), ('ival', '<i8'), ('fval', '<f8')], 'fortran_order': False, 'shape': (" +
                   std::to_string(claimed ? claimed : events.size()) + ",), }",
               rows);
}

constexpr std::int64_t kT = 1'700'000'000'000'000'000;

} // namespace

/// Event arrays of hftbacktest. Layout and flags: hftbacktest/src/types.rs. The numbers are invented.
class TestHftbacktestNpzImporter : public QObject
{
    Q_OBJECT

private slots:
    void readsABookWithTrades();
    void clearsARangeOfLevels();
    void skipsRowsThatOnlyTheVenueSees();
    void readsOrdersOneByOne();
    void readsTheTableOfVersionOne();
    void takesTheNoiseOffDoubles();
    void refusesDamagedArrays_data();
    void refusesDamagedArrays();
};

void TestHftbacktestNpzImporter::readsABookWithTrades()
{
    ImportRun run;
    run.text(structured({{3 | kBoth | kBuy, kT, kT + 5, 10.1, 0},
                         {4 | kBoth | kBuy, kT, kT + 5, 10.1, 1.5},
                         {3 | kBoth | kSell, kT, kT + 5, 10.3, 0},
                         {4 | kBoth | kSell, kT, kT + 5, 10.3, 0.1},
                         {1 | kBoth | kBuy, kT + 7, kT + 9, 10.1, 0.3},
                         {1 | kBoth | kSell, kT + 7, kT + 9, 10.2, 61837.64},
                         {2 | kBoth | kSell, kT + 8, kT + 10, 10.1, 1.2},
                         {5 | kBoth | kSell, kT + 9, kT + 11, 10.2, 4}}),
             {}, {}, "tape.npy");
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.format.c_str(), "hftbacktest-npz");
    QCOMPARE(run.sink.begun.c_str(), "book 0s");
    const std::string t = "@1700000000000000000/1700000000000000005";
    QCOMPARE(run.joined().c_str(),
             ("begin " + t + "\nlevel buy 10.1 1.5 " + t + "\nlevel sell 10.3 0.1 " + t + "\nend " + t +
              " .\n"
              "delta buy 10.1 0.3 @1700000000000000007/1700000000000000009\n"
              "delta sell 10.2 61837.64 @1700000000000000007/1700000000000000009 .\n"
              "trade sell 10.1 1.2 @1700000000000000008/1700000000000000010 .\n"
              "touch sell 10.2 4 @1700000000000000009/1700000000000000011 .\n")
                 .c_str());
}

void TestHftbacktestNpzImporter::clearsARangeOfLevels()
{
    ImportRun run;
    run.text(structured({{4 | kBoth | kBuy, kT, kT, 8, 1},
                         {4 | kBoth | kBuy, kT, kT, 9, 1},
                         {4 | kBoth | kBuy, kT, kT, 10, 1},
                         {4 | kBoth | kSell, kT, kT, 11, 1},
                         {1 | kBoth | kSell, kT + 1, kT + 1, 12, 2},
                         {3 | kBoth | kBuy, kT + 2, kT + 2, 9, 0}, // bids from the best down to 9
                         {4 | kBoth | kBuy, kT + 2, kT + 2, 9, 7}}),
             {}, {}, "tape.npy");
    QCOMPARE(run.error.c_str(), "");
    const std::string all = run.joined();
    const std::string after = all.substr(all.find("delta sell 12"));
    QCOMPARE(after.c_str(), "delta sell 12 2 @1700000000000000001/1700000000000000001 .\n"
                            "delta buy 9 0 @1700000000000000002/1700000000000000002\n"
                            "delta buy 10 0 @1700000000000000002/1700000000000000002 .\n"
                            "delta buy 9 7 @1700000000000000002/1700000000000000002 .\n");
}

void TestHftbacktestNpzImporter::skipsRowsThatOnlyTheVenueSees()
{
    ImportRun run;
    run.text(structured({{2 | kExch | kBuy, kT, kT + 5, 10, 1}, {2 | kLocal | kBuy, kT, kT + 5, 10, 1}}), {}, {},
             "tape.npy");
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.sink.begun.c_str(), "trades 0s");
    QCOMPARE(run.sink.count(EventKind::Trade), 1u);
    QVERIFY(run.sink.noted("import.venue_rows: 1 "));
}

void TestHftbacktestNpzImporter::readsOrdersOneByOne()
{
    ImportRun run;
    run.text(structured({{10 | kBoth | kBuy, kT, kT + 1, 10, 2, 77},
                         {12 | kBoth | kBuy, kT, kT + 2, 10, 1, 77},
                         {13 | kBoth | kBuy, kT, kT + 3, 10, 1, 77},
                         {11 | kBoth | kBuy, kT, kT + 4, 10, 1, 77}}),
             {}, {}, "tape.npy");
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.sink.begun.c_str(), "orders 0s");
    QCOMPARE(run.joined().c_str(), "add #77 buy 10 2 @1700000000000000000/1700000000000000001\n"
                                   "modify #77 buy 10 1 @1700000000000000000/1700000000000000002\n"
                                   "delete #77 buy 10 1 @1700000000000000000/1700000000000000004\n");
    QVERIFY(run.sink.noted("import.fills_ignored: 1 "));
}

void TestHftbacktestNpzImporter::readsTheTableOfVersionOne()
{
    std::string rows;
    const auto add = [&](double event, double venue, double local, double side, double price, double quantity) {
        for (const double value : {event, venue, local, side, price, quantity})
            put(rows, value);
    };
    add(1, 1700000000000000, 1700000000000100, 1, 10.5, 2);
    add(1, 1700000000000000, -1, 1, 10.5, 2); // at the venue only
    add(2, 1700000000000001, 1700000000000101, -1, 10.5, 0.25);
    ImportRun run;
    run.text(npy("{'descr': '<f8', 'fortran_order': False, 'shape': (3, 6), }", rows), {}, {}, "tape.npy");
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.joined().c_str(), "begin @1700000000000000000/1700000000000100000\n"
                                   "end @1700000000000000000/1700000000000100000 .\n"
                                   "delta buy 10.5 2 @1700000000000000000/1700000000000100000 .\n"
                                   "trade sell 10.5 0.25 @1700000000000001000/1700000000000101000 .\n");
}

void TestHftbacktestNpzImporter::takesTheNoiseOffDoubles()
{
    QVERIFY(0.1 + 0.2 != 0.3); // the noise is there
    ImportRun run;
    run.text(structured({{2 | kBoth | kBuy, kT, kT, 10.1 - 0.01 * 3, 0.1 + 0.2},
                         {2 | kBoth | kBuy, kT, kT, 61837.64, 0.00000001},
                         {2 | kBoth | kBuy, kT, kT, 0.00001234, 123456789.123}}),
             {}, {}, "tape.npy");
    QCOMPARE(run.error.c_str(), "");
    const std::string end = " @1700000000000000000/1700000000000000000 .\n";
    QCOMPARE(run.joined().c_str(), ("trade buy 10.07 0.3" + end + "trade buy 61837.64 0.00000001" + end +
                                    "trade buy 0.00001234 123456789.123" + end)
                                       .c_str());
}

void TestHftbacktestNpzImporter::refusesDamagedArrays_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* tag, const std::string& content, const char* code) {
        QTest::newRow(tag) << QByteArray::fromStdString(content) << QString::fromUtf8(code);
    };
    row("not a number", structured({{2 | kBoth | kBuy, kT, kT, std::nan(""), 1}}), "import.bad_value");
    row("negative size", structured({{2 | kBoth | kBuy, kT, kT, 10, -1}}), "import.bad_value");
    row("no side", structured({{2 | kBoth, kT, kT, 10, 1}}), "import.bad_value");
    row("rows are missing", structured({{2 | kBoth | kBuy, kT, kT, 10, 1}}, 5), "import.truncated_npy");
    row("no array", "\x93NUMPY\x01", "import.truncated_npy");
    row("column order", npy("{'descr': '<f8', 'fortran_order': True, 'shape': (1, 6), }", std::string(48, '\0')),
        "import.bad_npy");
    row("texts", npy("{'descr': [('ev', '<U8')], 'fortran_order': False, 'shape': (1,), }", std::string(32, '\0')),
        "import.bad_npy");
    row("other columns",
        npy("{'descr': [('a', '<f8')], 'fortran_order': False, 'shape': (1,), }", std::string(8, '\0')),
        "import.bad_npy");
    row("big endian", npy("{'descr': [('ev', '>u8')], 'fortran_order': False, 'shape': (1,), }", std::string(8, '\0')),
        "import.bad_npy");
    row("empty", structured({}, 0), "import.no_rows");
}

void TestHftbacktestNpzImporter::refusesDamagedArrays()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    ImportRun run;
    run.text(content.toStdString(), "hftbacktest-npz", {}, "tape.npy");
    QCOMPARE(QString::fromStdString(run.failure.code), code);
}

QTEST_GUILESS_MAIN(TestHftbacktestNpzImporter)
#include "tst_HftbacktestNpzImporter.moc"
