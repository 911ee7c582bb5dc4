// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/importers/ImportRun.h"

#include <QTest>

using namespace wh;

namespace {

const std::string kIncremental = "exchange,symbol,timestamp,local_timestamp,is_snapshot,side,price,amount\n";

} // namespace

/// Books of Tardis, Bybit, Binance's history and CryptoChassis. The numbers are invented.
class TestBookImporters : public QObject
{
    Q_OBJECT

private slots:
    void groupsTardisRowsOfOneLocalTime();
    void replacesTheBookOnlyBySnapshotsBehindOtherRows();
    void startsFromAnEmptyBookWithoutSnapshot();
    void tellsTheDifferencesOfTardisSnapshots();
    void readsTardisQuotesAsABookOfOneLevel();
    void refusesABookThatShowsAPriceTwice();
    void readsPricesJoinedWithSizes();
    void readsBinanceDepthHistory();
    void readsBybitBooksAndTrades();
    void showsBybitGaps();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void readsTheRealRecordings_data();
    void readsTheRealRecordings();
};

void TestBookImporters::groupsTardisRowsOfOneLocalTime()
{
    ImportRun run;
    run.text(kIncremental + "x,B,100000000001000000,100000000002000000,true,bid,10,1\n"
                            "x,B,100000000001000000,100000000002000000,true,ask,11,2\n"
                            "x,B,100000000003000000,100000000004000000,false,bid,10,0\n"
                            "x,B,100000000003000000,100000000004000000,false,bid,9.5,3\n"
                            "x,B,100000000003000000,100000000005000000,false,ask,11,5\n");
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.format.c_str(), "tardis-incremental");
    QCOMPARE(run.sink.begun.c_str(), "book 0s");
    QCOMPARE(run.joined().c_str(), "begin @100000000001000000/100000000002000000\n"
                                   "level buy 10 1 @100000000001000000/100000000002000000\n"
                                   "level sell 11 2 @100000000001000000/100000000002000000\n"
                                   "end @100000000001000000/100000000002000000 .\n"
                                   "delta buy 10 0 @100000000003000000/100000000004000000\n"
                                   "delta buy 9.5 3 @100000000003000000/100000000004000000 .\n"
                                   "delta sell 11 5 @100000000003000000/100000000005000000 .\n");
}

void TestBookImporters::replacesTheBookOnlyBySnapshotsBehindOtherRows()
{
    ImportRun run;
    run.text(kIncremental +
             "x,B,1600000000000001,1600000000000001,true,bid,10,1\n"
             "x,B,1600000000000002,1600000000000002,true,ask,11,2\n" // the same snapshot, in two messages
             "x,B,1600000000000003,1600000000000003,false,ask,11,3\n"
             "x,B,1600000000000004,1600000000000004,true,bid,9,1\n"
             "x,B,1600000000000004,1600000000000004,true,ask,12,0\n");
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.sink.count(EventKind::SnapshotBegin), 2u);
    QCOMPARE(run.sink.count(EventKind::SnapshotEnd), 2u);
    QCOMPARE(run.sink.count(EventKind::SnapshotLevel), 3u); // a level without quantity is none
    QVERIFY(run.sink.events.back().kind == EventKind::SnapshotEnd);
}

void TestBookImporters::startsFromAnEmptyBookWithoutSnapshot()
{
    ImportRun run;
    run.text(kIncremental + "x,B,1600000000000001,1600000000000001,false,bid,10,1\n");
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.joined().c_str(), "begin @1600000000000001000/1600000000000001000\n"
                                   "end @1600000000000001000/1600000000000001000 .\n"
                                   "delta buy 10 1 @1600000000000001000/1600000000000001000 .\n");
    QVERIFY(run.sink.noted("import.no_snapshot"));
}

void TestBookImporters::tellsTheDifferencesOfTardisSnapshots()
{
    ImportRun run;
    run.text("exchange,symbol,timestamp,local_timestamp,asks[0].price,asks[0].amount,bids[0].price,bids[0].amount,"
             "asks[1].price,asks[1].amount,bids[1].price,bids[1].amount\n"
             "x,B,1600000000000001,1600000000000002,11,1,10,1,12,1,9,1\n"
             "x,B,1600000000000003,1600000000000004,11,1,10,1,12,1,9,1\n"    // nothing new
             "x,B,1600000000000005,1600000000000006,11,2,10.5,4,12,1,10,1\n" // 9 left the window
             "x,B,1600000000000007,1600000000000008,11,2,,,12,1,,\n");       // no bids at all
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.format.c_str(), "tardis-snapshot");
    QCOMPARE(run.joined().c_str(), "begin @1600000000000001000/1600000000000002000\n"
                                   "level buy 9 1 @1600000000000001000/1600000000000002000\n"
                                   "level buy 10 1 @1600000000000001000/1600000000000002000\n"
                                   "level sell 11 1 @1600000000000001000/1600000000000002000\n"
                                   "level sell 12 1 @1600000000000001000/1600000000000002000\n"
                                   "end @1600000000000001000/1600000000000002000 .\n"
                                   "delta buy 9 0 @1600000000000005000/1600000000000006000\n"
                                   "delta buy 10.5 4 @1600000000000005000/1600000000000006000\n"
                                   "delta sell 11 2 @1600000000000005000/1600000000000006000 .\n"
                                   "delta buy 10 0 @1600000000000007000/1600000000000008000\n"
                                   "delta buy 10.5 0 @1600000000000007000/1600000000000008000 .\n");
}

void TestBookImporters::readsTardisQuotesAsABookOfOneLevel()
{
    ImportRun run;
    run.text("exchange,symbol,timestamp,local_timestamp,ask_amount,ask_price,bid_price,bid_amount\n"
             "x,B,1600000000000001,1600000000000002,0.84,9682,9681.92,0.67\n"
             "x,B,1600000000000003,1600000000000004,0.84,9682,9681.83,0.003\n");
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.format.c_str(), "tardis-snapshot");
    QCOMPARE(run.joined().c_str(), "begin @1600000000000001000/1600000000000002000\n"
                                   "level buy 9681.92 0.67 @1600000000000001000/1600000000000002000\n"
                                   "level sell 9682 0.84 @1600000000000001000/1600000000000002000\n"
                                   "end @1600000000000001000/1600000000000002000 .\n"
                                   "delta buy 9681.83 0.003 @1600000000000003000/1600000000000004000\n"
                                   "delta buy 9681.92 0 @1600000000000003000/1600000000000004000 .\n");
}

void TestBookImporters::refusesABookThatShowsAPriceTwice()
{
    ImportRun run;
    run.text("exchange,symbol,timestamp,local_timestamp,asks[0].price,asks[0].amount,bids[0].price,bids[0].amount,"
             "asks[1].price,asks[1].amount,bids[1].price,bids[1].amount\n"
             "x,B,1600000000000001,1600000000000002,11,1,10,1,11.0,2,9,1\n");
    QCOMPARE(run.failure.code.c_str(), "import.duplicate_level");
    QCOMPARE(std::string(run.failure.field("value")).c_str(), "11");
    QCOMPARE(std::string(run.failure.field("line")).c_str(), "2");
}

void TestBookImporters::readsPricesJoinedWithSizes()
{
    ImportRun run;
    run.text("time_seconds,bid_price_bid_size,ask_price_ask_size\n1625097600,10_1.5,11_2\n1625097601,10_1,11_2\n");
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.format.c_str(), "cryptochassis-depth");
    QCOMPARE(run.sink.lines.back().c_str(), "delta buy 10 1 @1625097601000000000/1625097601000000000 .");
    QCOMPARE(run.sink.lines.size(), 5u);
}

void TestBookImporters::readsBinanceDepthHistory()
{
    const std::string header = "symbol,timestamp,first_update_id,last_update_id,side,update_type,price,qty,pu\n";
    ImportRun snapshot;
    snapshot.text(header + "B,1667346579146,100,100,b,snap,10,1,-1\nB,1667346579146,100,100,a,snap,11,2,-1\n"
                           "B,1667346579147,90,99,a,set,11,7,80\n"   // older than the snapshot
                           "B,1667346579148,101,105,a,set,11,0,99\n" // joins it
                           "B,1667346579148,101,105,a,set,12,4,99\n"
                           "B,1667346579149,110,112,b,set,9,1,108\n"   // 106 to 108 are missing
                           "B,1667346579150,113,114,b,set,9,2,112\n"); // and it stays so
    QCOMPARE(snapshot.error.c_str(), "");
    QCOMPARE(snapshot.format.c_str(), "binance-depth");
    QCOMPARE(snapshot.sink.hinted.c_str(), "linear 1");
    QCOMPARE(snapshot.joined().c_str(), "begin @1667346579146000000/1667346579146000000\n"
                                        "level buy 10 1 @1667346579146000000/1667346579146000000\n"
                                        "level sell 11 2 @1667346579146000000/1667346579146000000\n"
                                        "end @1667346579146000000/1667346579146000000 .\n"
                                        "delta sell 11 0 @1667346579148000000/1667346579148000000\n"
                                        "delta sell 12 4 @1667346579148000000/1667346579148000000 .\n"
                                        "gap @1667346579149000000/1667346579149000000 .\n");

    ImportRun update;
    update.sink.before = 99;
    update.text(header + "B,1667346579148,101,105,a,set,11,3,99\n");
    QCOMPARE(update.joined().c_str(), "delta sell 11 3 @1667346579148000000/1667346579148000000 .\n");
    QCOMPARE(*update.sink.last, 105u);
}

void TestBookImporters::readsBybitBooksAndTrades()
{
    ImportRun run;
    run.text("1700000000100000000 {\"success\":true,\"op\":\"subscribe\"}\n"
             "1700000000200000000 {\"topic\":\"orderbook.50.B\",\"type\":\"snapshot\",\"ts\":1700000000150,\"data\":"
             "{\"s\":\"B\",\"b\":[[\"10\",\"1\"]],\"a\":[[\"11\",\"2\"]],\"u\":5,\"seq\":9},\"cts\":1700000000149}\n"
             "1700000000210000000 {\"topic\":\"orderbook.1.B\",\"type\":\"snapshot\",\"ts\":1700000000151,\"data\":"
             "{\"s\":\"B\",\"b\":[[\"10\",\"1\"]],\"a\":[[\"11\",\"2\"]],\"u\":77,\"seq\":9},\"cts\":1700000000150}\n"
             "1700000000220000000 {\"topic\":\"publicTrade.B\",\"type\":\"snapshot\",\"ts\":1700000000152,\"data\":"
             "[{\"T\":1700000000151,\"s\":\"B\",\"S\":\"Sell\",\"v\":\"0.5\",\"p\":\"10\",\"L\":\"ZeroMinusTick\","
             "\"i\":\"x\",\"BT\":false}]}\n"
             "1700000000230000000 {\"topic\":\"orderbook.50.B\",\"type\":\"delta\",\"ts\":1700000000153,\"data\":"
             "{\"s\":\"B\",\"b\":[[\"10\",\"0.5\"]],\"a\":[],\"u\":6,\"seq\":12},\"cts\":1700000000152}\n");
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.format.c_str(), "bybit-raw");
    QCOMPARE(run.joined().c_str(), "begin @1700000000149000000/1700000000200000000\n"
                                   "level buy 10 1 @1700000000149000000/1700000000200000000\n"
                                   "level sell 11 2 @1700000000149000000/1700000000200000000\n"
                                   "end @1700000000149000000/1700000000200000000 .\n"
                                   "touch buy 10 1 @1700000000150000000/1700000000210000000\n"
                                   "touch sell 11 2 @1700000000150000000/1700000000210000000 .\n"
                                   "trade sell 10 0.5 @1700000000151000000/1700000000220000000 .\n"
                                   "delta buy 10 0.5 @1700000000152000000/1700000000230000000 .\n");
    QCOMPARE(*run.sink.last, 6u);
    QVERIFY(run.sink.noted("import.streams_ignored: 1 "));
}

void TestBookImporters::showsBybitGaps()
{
    const auto message = [](const char* type, int update, const char* bid) {
        return std::string("{\"topic\":\"orderbook.500.B\",\"type\":\"") + type +
               "\",\"ts\":1700000000150,\"data\":{\"s\":\"B\",\"b\":[[\"10\",\"" + bid +
               "\"]],\"a\":[[\"11\",\"1\"]],\"u\":" + std::to_string(update) + ",\"seq\":1}}\n";
    };
    ImportRun run;
    run.text(message("snapshot", 5, "1") + message("delta", 6, "2") + message("delta", 8, "3") +
             message("delta", 9, "4") + message("snapshot", 20, "5") + message("delta", 21, "6"));
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.sink.count(EventKind::Gap), 1u);
    QCOMPARE(run.sink.count(EventKind::Delta), 4u); // two levels each of updates 6 and 21
    QVERIFY(run.sink.noted("import.sequence_gap: 1 "));
}

void TestBookImporters::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("field");
    const QString incremental = QString::fromStdString(kIncremental);
    const auto row = [](const char* tag, const QString& content, const char* format, const char* code, const char* line,
                        const char* field) {
        QTest::newRow(tag) << content << QString::fromUtf8(format) << QString::fromUtf8(code) << QString::fromUtf8(line)
                           << QString::fromUtf8(field);
    };
    row("negative amount", incremental + QStringLiteral("x,B,1600000000000001,1600000000000001,false,bid,10,-1\n"),
        "tardis-incremental", "import.bad_value", "2", "amount");
    row("no flag", incremental + QStringLiteral("x,B,1600000000000001,1600000000000001,maybe,bid,10,1\n"),
        "tardis-incremental", "import.bad_value", "2", "is_snapshot");
    row("cut off", incremental + QStringLiteral("x,B,1600000000000001,1600000000000001,fal"), "tardis-incremental",
        "import.column_count", "2", "side");
    row("header alone", incremental, "tardis-incremental", "import.no_rows", "", "");
    row("no header", QStringLiteral("x,B,1,1,1,1,1,1\n"), "tardis-snapshot", "import.column_missing", "1", "");
    row("no underscore", QStringLiteral("time_seconds,bid_price_bid_size,ask_price_ask_size\n1625097600,10,11_2\n"),
        "cryptochassis-depth", "import.bad_value", "2", "bid_price_bid_size");
    row("bybit, cut off", QStringLiteral("{\"topic\":\"orderbook.500.B\",\"type\":\"delta\",\"ts\":1700000000150,\"da"),
        "bybit-raw", "import.bad_json", "1", "");
    row("bybit, no update id",
        QStringLiteral(
            "{\"topic\":\"orderbook.500.B\",\"type\":\"delta\",\"ts\":1700000000150,\"data\":{\"b\":[],\"a\":"
            "[]}}"),
        "bybit-raw", "import.bad_json", "1", "");
    row("bybit, negative",
        QStringLiteral(
            "{\"topic\":\"orderbook.500.B\",\"type\":\"delta\",\"ts\":1700000000150,\"data\":{\"b\":[[\"10\","
            "\"-1\"]],\"a\":[],\"u\":1}}"),
        "bybit-raw", "import.bad_value", "1", "bid quantity");
}

void TestBookImporters::namesWhatIsWrong()
{
    QFETCH(QString, content);
    QFETCH(QString, format);
    QFETCH(QString, code);
    QFETCH(QString, line);
    QFETCH(QString, field);
    ImportRun run;
    run.text(content.toStdString(), format.toStdString());
    QCOMPARE(QString::fromStdString(run.failure.code), code);
    QCOMPARE(std::string(run.failure.field("line")).c_str(), line.toUtf8().constData());
    QCOMPARE(std::string(run.failure.field("field")).c_str(), field.toUtf8().constData());
}

void TestBookImporters::readsTheRealRecordings_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("whole");
    const auto row = [](const char* path, const char* format, bool whole) {
        QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(format) << whole;
    };
    row("ticks/tardis_csv/samples/deribit_incremental_book_L2_BTC-PERPETUAL.csv", "tardis-incremental", true);
    row("ticks/tardis_csv/samples/deltas_1.csv", "tardis-incremental", true);
    row("ticks/tardis_csv/samples/deltas_with_snapshot.csv", "tardis-incremental", true);
    row("ticks/tardis_csv/samples/binance-futures_book_snapshot_25_BTCUSDT.csv", "tardis-snapshot", true);
    row("ticks/tardis_csv/samples/binance-futures_book_snapshot_5_BTCUSDT.csv", "tardis-snapshot", true);
    row("ticks/tardis_csv/samples/huobi-dm-swap_quotes_BTC-USD.csv", "tardis-snapshot", true);
    row("ticks/tardis_csv/binance-futures_quotes_2020-02-22_BTCUSDT.csv.gz", "tardis-snapshot", true);
    row("ticks/gemini/gemini__eth-usd__2021-07-01__market-depth.csv.gz", "cryptochassis-depth", true);
    row("ticks/binance_history/btcusdt-depth-snap.csv", "binance-depth", true);
    row("ticks/binance_history/btcusdt-depth-update.csv", "binance-depth", false);
    row("ticks/bybit_history/xrpusdt-ob500.data.zip", "bybit-raw", true);
}

void TestBookImporters::readsTheRealRecordings()
{
    QFETCH(QString, path);
    QFETCH(QString, format);
    QFETCH(bool, whole);
    const QString folder = sharedData();
    if (folder.isEmpty() || !QFile::exists(folder + QLatin1Char('/') + path))
        QSKIP("no shared recordings beside the sources");
    ImportRun run;
    run.sink.keepLines = false;
    run.file((folder + QLatin1Char('/') + path).toStdString());
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.format.c_str(), format.toUtf8().constData());
    QVERIFY(!run.sink.events.empty());
    QCOMPARE(run.sink.noted("import.no_snapshot"), !whole);
    QCOMPARE(run.sink.count(EventKind::Gap), 0u);
}

QTEST_GUILESS_MAIN(TestBookImporters)
#include "tst_BookImporters.moc"
