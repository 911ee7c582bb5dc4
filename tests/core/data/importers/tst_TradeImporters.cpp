// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/importers/ImportRun.h"

#include <QTest>

using namespace wh;

/// Prints of every format. The numbers are invented.
class TestTradeImporters : public QObject
{
    Q_OBJECT

private slots:
    void readsTwoTrades_data();
    void readsTwoTrades();
    void keepsBothClocksOfTardis();
    void infersSidesByTheTickRule();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void readsTheRealRecordings_data();
    void readsTheRealRecordings();
};

void TestTradeImporters::readsTwoTrades_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("format");
    const auto row = [](const char* tag, const char* content, const char* format) {
        QTest::newRow(tag) << QString::fromUtf8(content) << QString::fromUtf8(format);
    };
    row("binance spot, ms", "7,10.50,2.0,21,1723075200001,True,True\n8,10.75,1,10.75,1723075200002,False,True\n",
        "binance-trades");
    row("binance spot, us", "7,10.50,2.0,21,1723075200001000,true,true\n8,10.75,1,10.75,1723075200002000,false,true\n",
        "binance-trades");
    row("binance futures, header",
        "id,price,qty,quote_qty,time,is_buyer_maker\n7,10.50,2.0,21,1723075200001,true\n"
        "8,10.75,1,10.75,1723075200002,false\n",
        "binance-trades");
    row("binance aggregated, spot",
        "70,10.50,2.0,7,7,1723075200001,True,True\n71,10.75,1,8,8,1723075200002,False,True\n", "binance-aggtrades");
    row("binance aggregated, futures",
        "agg_trade_id,price,quantity,first_trade_id,last_trade_id,transact_time,is_buyer_maker\n"
        "70,10.50,2.0,7,7,1723075200001,true\n71,10.75,1,8,8,1723075200002,false\n",
        "binance-aggtrades");
    row("gemini", "time_seconds,price,size,is_buyer_maker\n1723075200.001,10.5,2,1\n1723075200.002,10.75,1,0\n",
        "csv-trades");
    row("freqtrade csv",
        ",timestamp,id,type,side,price,amount,cost,date\n"
        "0,1723075200001, 1,    ,sell, 10.5,  2, 0, 2024-08-08 00:00:00.001000+00:00\n"
        "1,1723075200002, 2,    ,buy, 10.75,  1, 0, 2024-08-08 00:00:00.002000+00:00\n",
        "csv-trades");
    row("freqtrade json",
        "[[1723075200001,\"7\",null,\"sell\",10.5,2.0,21],[1723075200002,\"8\",null,\"buy\",10.75,1.0,10.75]]",
        "freqtrade-trades");
    row("freqtrade json, old objects",
        "[{\"info\":{\"a\":7,\"p\":\"1\"},\"timestamp\":1723075200001,\"id\":\"7\",\"type\":null,\"takerOrMaker\":null,"
        "\"side\":\"sell\",\"price\":10.5,\"amount\":2.0 ,\"fees\":[]},\n"
        "{\"timestamp\":1723075200002,\"side\":\"buy\",\"price\":10.75,\"amount\":1}]",
        "freqtrade-trades");
    row("tardis",
        "exchange,symbol,timestamp,local_timestamp,id,side,price,amount\n"
        "x,BTC,1723075200001000,1723075200001000,a,sell,10.5,2\n"
        "x,BTC,1723075200002000000,1723075200002000000,b,buy,10.75,1\n",
        "tardis-trades");
}

void TestTradeImporters::readsTwoTrades()
{
    QFETCH(QString, content);
    QFETCH(QString, format);
    ImportRun run;
    run.text(content.toStdString());
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(QString::fromStdString(run.format), format);
    QCOMPARE(run.sink.begun.c_str(), "trades 0s");
    QCOMPARE(run.joined().c_str(), "trade sell 10.5 2 @1723075200001000000/1723075200001000000 .\n"
                                   "trade buy 10.75 1 @1723075200002000000/1723075200002000000 .\n");
}

void TestTradeImporters::keepsBothClocksOfTardis()
{
    ImportRun run;
    run.text("exchange,symbol,timestamp,local_timestamp,id,side,price,amount\n"
             "x,BTC,1723075200001000,1723075199900000,a,sell,10.5,2\n"
             "x,BTC,1723075200002000,1723075199901000,b,unknown,10.5,2\n");
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.joined().c_str(), "trade sell 10.5 2 @1723075200001000000/1723075199900000000 .\n"
                                   "trade sell 10.5 2 @1723075200002000000/1723075199901000000 .\n");
    QVERIFY(run.sink.noted("import.sides_unknown: 1 "));
}

void TestTradeImporters::infersSidesByTheTickRule()
{
    ImportRun run;
    run.text("1672531436,90.54,1\n1672531471,90.45,1\n1672531472,90.45,2\n1672531647,90.46,3\n");
    QCOMPARE(run.format.c_str(), "csv-trades");
    QVERIFY(run.sink.noted("import.sides_inferred"));
    QCOMPARE(run.sink.events.size(), 4u);
    const Side expected[] = {Side::Buy, Side::Sell, Side::Sell, Side::Buy};
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(run.sink.events[i].side == expected[i]);
}

void TestTradeImporters::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* tag, const char* content, const char* format, const char* code, const char* line,
                        const char* field) {
        QTest::newRow(tag) << QString::fromUtf8(content) << QString::fromUtf8(format) << QString::fromUtf8(code)
                           << QString::fromUtf8(line) << QString::fromUtf8(field);
    };
    row("negative size", "7,10.5,-2,21,1723075200001,True,True\n", "binance-trades", "import.bad_value", "1", "qty");
    row("nan price", "7,nan,2,21,1723075200001,True,True\n", "binance-trades", "import.bad_value", "1", "price");
    row("bad flag", "7,10,2,21,1723075200001,yes,True\n", "binance-trades", "import.bad_value", "1", "isBuyerMaker");
    row("zero price", "7,0,2,21,1723075200001,True,True\n", "binance-trades", "data.price_not_positive", "1", "price");
    row("cut off", "7,10,2,21,1723075200001,True,True\n8,10,2,2", "binance-trades", "import.column_count", "2",
        "column 5");
    row("aggregated, cut off", "7,10,2,1,1,1723075200001,True,True\n8,10", "binance-aggtrades", "import.column_count",
        "2", "column 3");
    row("a side that is none", "[[1723075200001,\"7\",null,\"up\",10.5,2.0,21]]", "freqtrade-trades",
        "import.bad_value", "1", "side");
    row("an object without price", "[{\"timestamp\":1723075200001,\"side\":\"buy\",\"amount\":1}]", "freqtrade-trades",
        "import.bad_value", "1", "price");
    row("a broken object", "[{\"timestamp\":1723075200001,\"side\":\"buy\",\"amount\":}]", "freqtrade-trades",
        "import.bad_json", "1", "");
    row("tardis, wrong side",
        "exchange,symbol,timestamp,local_timestamp,id,side,price,amount\nx,B,1723075200001000,1723075200001000,a,up,1,"
        "1",
        "tardis-trades", "import.bad_value", "2", "side");
    row("tardis, cut off", "exchange,symbol,timestamp,local_timestamp,id,side,price,amount\nx,B,1723075200001000,17230",
        "tardis-trades", "import.column_count", "2", "id");
    row("no price column", "time,amount,colour\n1723075200,1,red\n", "csv-trades", "import.column_missing", "1", "");
}

void TestTradeImporters::namesWhatIsWrong()
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
    QVERIFY(!run.failure.field("file").empty());
}

void TestTradeImporters::readsTheRealRecordings_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("format");
    QTest::addColumn<quint64>("trades");
    const auto row = [](const char* path, const char* format, quint64 trades) {
        QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(format) << trades;
    };
    row("ticks/gemini/gemini__eth-usd__2021-07-01__trade.csv.gz", "csv-trades", 25222);
    row("ticks/tardis_csv/binance-futures_trades_2020-02-22_BTCUSDT.csv.gz", "tardis-trades", 9999);
    row("ticks/tardis_csv/samples/trades_1.csv", "tardis-trades", 2);
    row("ohlcv/freqtrade_testdata/XRP_ETH-trades.json.gz", "freqtrade-trades", 12477);
    row("ohlcv/freqtrade_testdata/XRP_OLD-trades.json.gz", "freqtrade-trades", 0);
    row("ohlcv/freqtrade_testdata/kraken/trades_csv/BCHEUR.csv", "csv-trades", 0);
    row("ohlcv/freqtrade_testdata/orderflow/public_trades_list.csv", "csv-trades", 0);
    row("ohlcv/freqtrade_testdata/orderflow/public_trades_list_simple_example.csv", "csv-trades", 0);
}

void TestTradeImporters::readsTheRealRecordings()
{
    QFETCH(QString, path);
    QFETCH(QString, format);
    QFETCH(quint64, trades);
    const QString folder = sharedData();
    if (folder.isEmpty() || !QFile::exists(folder + QLatin1Char('/') + path))
        QSKIP("no shared recordings beside the sources");
    ImportRun run;
    run.sink.keepLines = false;
    run.file((folder + QLatin1Char('/') + path).toStdString());
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.format.c_str(), format.toUtf8().constData());
    QVERIFY(run.sink.count(EventKind::Trade) > 0);
    if (trades > 0)
        QCOMPARE(run.sink.count(EventKind::Trade), trades);
}

QTEST_GUILESS_MAIN(TestTradeImporters)
#include "tst_TradeImporters.moc"
