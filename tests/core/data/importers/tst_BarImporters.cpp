// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/importers/ImportRun.h"

#include <QTest>

using namespace wh;

/// Candles of every format: what is read, and what is refused. The numbers are invented.
class TestBarImporters : public QObject
{
    Q_OBJECT

private slots:
    void readsOneBar_data();
    void readsOneBar();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void keepsGoingOverABoundedNumberOfBadLines();
    void followsTheChangeFromMillisecondsToMicroseconds();
    void derivesTheIntervalOfBarsStampedAtTheirEnd();
    void refusesBitfinexOrderUnlessItIsMapped();
    void refusesUnknownOptionsAndNamesTheNearest();
    void refusesBinaryTables_data();
    void refusesBinaryTables();
    void readsAJsonArrayOfAnyLengthInPieces();
    void dividesQuoteVolumeByTheClose();
    void roundsTheNoiseOfSummedVolumes();
    void readsTheRealRecordings_data();
    void readsTheRealRecordings();
};

void TestBarImporters::readsOneBar_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("begun");
    QTest::addColumn<QString>("first");

    const QString name = QStringLiteral("bars.csv");
    const QString bar = QStringLiteral("2024-08-08T00:00:00Z 10.5 12 10 11.25 3.5");
    const auto row = [&](const char* tag, const char* content, const char* format, const char* begun,
                         const QString& file, const QString& first) {
        QTest::newRow(tag) << QString::fromUtf8(content) << file << QString::fromUtf8(format)
                           << QString::fromUtf8(begun) << first;
    };
    row("binance, no header, ms",
        "1723075200000,10.50000000,12.00,10.0,11.25,3.50000000,1723075259999,38.1,7,1.0,10.9,0\n", "binance-klines",
        "bars 1m", name, bar);
    row("binance, header, us, CRLF, byte order mark",
        "\xef\xbb\xbfopen_time,open,high,low,close,volume,close_time,quote_volume,count,taker_buy_volume,"
        "taker_buy_quote_volume,ignore\r\n"
        "1723075200000000,10.5,12,10,11.25,3.5,1723078799999999,38.1,7,1.0,10.9,0\r\n",
        "binance-klines", "bars 1h", name, bar);
    row("binance, rest",
        "[\n [1723075200000, \"10.5\",\"12\",\"10\",\"11.25\",\"3.5\",1723161599999,\"38\",7,\"1\",\"10\",\"0\"]]",
        "binance-klines", "bars 1d", name, bar);
    row("cryptodatadownload, 12-hour clock, midnight",
        "Timestamps are UTC timezone,https://www.CryptoDataDownload.com\n"
        "date,symbol,open,high,low,close,volume_btc,volume\n"
        "2024-08-08 12-AM,BTCUSD,10.5,12,10,11.25,3.5,38.1\n",
        "cryptodatadownload", "bars 0s", name, bar);
    row("cryptodatadownload, 12-hour clock, noon",
        "https://www.CryptoDataDownload.com\nDate,Symbol,Open,High,Low,Close,Volume BTC,Volume USD\n"
        "2024-08-08 12-PM,BTCUSD,10.5,12,10,11.25,3.5,38.1\n",
        "cryptodatadownload", "bars 0s", name, QStringLiteral("2024-08-08T12:00:00Z 10.5 12 10 11.25 3.5"));
    row("cryptodatadownload, unix column, quote volume first",
        "https://www.CryptoDataDownload.com\nunix,date,symbol,open,high,low,close,Volume USDT,Volume BTC,tradecount\n"
        "1723075200000,2024-08-08 00:00:00,BTC/USDT,10.5,12,10,11.25,38.1,3.5,4\n",
        "cryptodatadownload", "bars 0s", name, bar);
    row("csv with iso times", "open_time,open,high,low,close,volume\n2024-08-08 00:00:00+00:00,10.5,12,10,11.25,3.5\n",
        "csv-bars", "bars 0s", name, bar);
    row("csv in another order, semicolons, quotes",
        "\"Close\";\"Open\";\"High\";\"Low\";\"Volume\";\"Date\"\n11.25;10.5;12;10;3.5;\"2024-08-08\"\n", "csv-bars",
        "bars 0s", name, bar);
    row("kraken", "1723075200,10.5,12,10,11.25,3.5,9\n", "csv-bars", "bars 0s", name, bar);
    row("freqtrade", "[[1723075200000, 10.5, 12.0, 10, 1.125e1, 3.5]]", "freqtrade-json", "bars 0s", name, bar);
    row("coinbase",
        "{\n \"candles\": [ {\"start\": \"1723075200\", \"low\":\"10\",\"high\":\"12\",\"open\":\"10.5\","
        "\"close\":\"11.25\",\"volume\":\"3.5\"} ]\n}\n",
        "coinbase-candles", "bars 0s", name, bar);
    row("lean, day in the name", "0,10.5,12,10,11.25,3.5\n", "lean-bars", "bars 1m",
        QStringLiteral("20240808_btcusd_minute_trade.csv"), bar);
    row("lean, date in the row", "20240808 00:00,10.5,12,10,11.25,3.5\n", "lean-bars", "bars 0s",
        QStringLiteral("btcusd.csv"), bar);
}

void TestBarImporters::readsOneBar()
{
    QFETCH(QString, content);
    QFETCH(QString, fileName);
    QFETCH(QString, format);
    QFETCH(QString, begun);
    QFETCH(QString, first);
    ImportRun run;
    run.text(content.toStdString(), {}, {}, fileName.toUtf8().constData());
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(QString::fromStdString(run.format), format);
    QCOMPARE(QString::fromStdString(run.sink.begun), begun);
    QCOMPARE(QString::fromStdString(run.joined()), first + QLatin1Char('\n'));
}

void TestBarImporters::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");

    const QByteArray header("time,open,high,low,close,volume\n");
    const auto row = [](const char* tag, const QByteArray& content, const char* format, const char* code,
                        const char* line, const char* field, const char* value) {
        QTest::newRow(tag) << content << QString::fromUtf8(format) << QString::fromUtf8(code) << QString::fromUtf8(line)
                           << QString::fromUtf8(field) << QString::fromUtf8(value);
    };
    row("nan", header + "1723075200,1,2,1,NaN,5\n", "csv-bars", "import.bad_value", "2", "close", "NaN");
    row("infinity", header + "1723075200,1,inf,1,1,5\n", "csv-bars", "import.bad_value", "2", "high", "inf");
    row("hexadecimal", header + "1723075200,0x10,2,1,1,5\n", "csv-bars", "import.bad_value", "2", "open", "0x10");
    row("negative volume", header + "1723075200,1,2,1,1,5\n1723075260,1,2,1,1,-5\n", "csv-bars", "import.bad_value",
        "3", "volume", "-5");
    row("empty field", header + "1723075200,,2,1,1,5\n", "csv-bars", "import.bad_value", "2", "open", "");
    row("bad time", header + "yesterday,1,2,1,1,5\n", "csv-bars", "import.bad_value", "2", "time", "yesterday");
    row("13-PM",
        "https://www.CryptoDataDownload.com\ndate,symbol,open,high,low,close,volume\n"
        "2024-08-08 13-PM,BTCUSD,1,2,1,1,5\n",
        "cryptodatadownload", "import.bad_value", "3", "time", "2024-08-08 13-PM");
    row("cut off line", header + "1723075200,1,2,1,1,5\n1723075260,1,2", "csv-bars", "import.column_count", "3", "low",
        "1723075260");
    row("too many columns", header + "1723075200,1,2,1,1,5,6,7\n", "csv-bars", "import.column_count", "2", "column 7",
        "1723075200");
    row("open quote", header + "\"1723075200,1,2,1,1,5\n", "csv-bars", "import.unclosed_quote", "2", "0",
        "1723075200,1,2,1,1,5");
    row("binance, 11 columns", "1723075200000,1,2,1,1,5,1723075259999,1,1,1,1\n", "binance-klines",
        "import.column_count", "1", "", "1723075200000");
    row("binance, ends before it begins", "1723075200000,1,2,1,1,5,1723075199998,1,1,1,1,0\n", "binance-klines",
        "import.bad_value", "1", "close_time", "1723075199998");
    row("freqtrade, nan", "[[1723075200000,1,2,1,1,5],\n[1723075260000,1,NaN,1,1,5]]", "freqtrade-json",
        "import.bad_value", "2", "high", "NaN");
    row("freqtrade, null", "[[1723075200000,1,2,1,null,5]]", "freqtrade-json", "import.bad_value", "1", "close",
        "null");
    row("freqtrade, cut off", "[[1723075200000,1,2,1,1,5],\n[17230", "freqtrade-json", "import.truncated_json", "2", "",
        "");
    row("freqtrade, nested", "[[1723075200000,[1],2,1,1,5]]", "freqtrade-json", "import.bad_json", "1", "",
        "[1723075200000,[1],2,1,1,5]");
    row("freqtrade, empty", "[]", "freqtrade-json", "import.no_rows", "", "", "");
    row("coinbase, a field is missing", "{\"candles\":[{\"start\":\"1723075200\",\"low\":\"1\"}]}", "coinbase-candles",
        "import.bad_value", "1", "open", "{?start?:?1723075200?,?low?:?1?}");
    row("header alone", header, "csv-bars", "import.no_rows", "", "", "");
    row("binary",
        QByteArray("\x7f"
                   "ELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02",
                   17),
        "csv-bars", "import.column_missing", "1", "", "");
    row("ten megabytes in one line", header + QByteArray(10 << 20, '7') + "\n", "csv-bars", "input.line_too_long", "2",
        "", "");
    row("lean, after midnight", "86400000,1,2,1,1,5\n", "lean-bars", "import.bad_value", "1", "time", "86400000");
}

void TestBarImporters::namesWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, format);
    QFETCH(QString, code);
    QFETCH(QString, line);
    QFETCH(QString, field);
    QFETCH(QString, value);
    ImportRun run;
    run.text(content.toStdString(), format.toStdString());
    QCOMPARE(QString::fromStdString(run.failure.code), code);
    QCOMPARE(QString::fromUtf8(run.failure.field("line").data(), qsizetype(run.failure.field("line").size())), line);
    QVERIFY(!run.failure.field("file").empty());
    QVERIFY2(!run.failure.field("remedy").empty(), run.error.c_str());
    const std::string_view shown = run.failure.field("value");
    if (!field.isEmpty())
        QCOMPARE(std::string(run.failure.field("field")).c_str(), field.toUtf8().constData());
    QString expected = value;
    if (format == QLatin1String("coinbase-candles"))
        expected.replace(QLatin1Char('?'), QLatin1Char('"'));
    QCOMPARE(std::string(shown).c_str(), expected.toUtf8().constData());
}

void TestBarImporters::keepsGoingOverABoundedNumberOfBadLines()
{
    const std::string content = "time,open,high,low,close,volume\n1723075200,1,2,1,1,5\nx,1,2,1,1,5\n"
                                "1723075320,3,2,1,1,5\n1723075380,1,2,1,1,5\n";
    ImportRun run;
    run.allowed = 2;
    run.text(content);
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.sink.bars, 2u);
    QCOMPARE(run.badLines.size(), 2u);
    QCOMPARE(run.badLines[0].code.c_str(), "import.bad_value");
    QCOMPARE(std::string(run.badLines[1].field("line")).c_str(), "4");

    ImportRun strict;
    strict.allowed = 1;
    strict.text(content);
    QCOMPARE(strict.failure.code.c_str(), "data.bar_bounds");
}

void TestBarImporters::followsTheChangeFromMillisecondsToMicroseconds()
{
    ImportRun run;
    run.text("1735689540000,1,2,1,1,5,1735689599999,1,1,1,1,0\n"
             "1735689600000000,1,2,1,1,5,1735689659999999,1,1,1,1,0\n");
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.joined().c_str(), "2024-12-31T23:59:00Z 1 2 1 1 5\n2025-01-01T00:00:00Z 1 2 1 1 5\n");
    QCOMPARE(run.sink.begun.c_str(), "bars 1m");
}

void TestBarImporters::derivesTheIntervalOfBarsStampedAtTheirEnd()
{
    const std::string content = "timestamp,open,high,low,close,volume\n"
                                "2021-12-31 23:10:00.000000,1,2,1,1,5\n"
                                "2021-12-31 23:05:00.000000,1,2,1,1,5\n"
                                "2021-12-31 22:55:00.000000,1,2,1,1,5\n";
    ImportRun run;
    run.text(content, {}, {{"time", "close"}});
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.sink.begun.c_str(), "bars 5m");
    QCOMPARE(formatTime(run.sink.firstBar).c_str(), "2021-12-31T23:05:00Z");

    ImportRun said;
    said.text(content, {}, {{"stamp", "close"}, {"interval", "1m"}});
    QCOMPARE(said.sink.begun.c_str(), "bars 1m");
    QCOMPARE(formatTime(said.sink.firstBar).c_str(), "2021-12-31T23:09:00Z");

    ImportRun single;
    single.text("timestamp,open,high,low,close,volume\n1723075200,1,2,1,1,5\n", {}, {{"stamp", "close"}});
    QCOMPARE(single.failure.code.c_str(), "import.interval_unknown");
}

void TestBarImporters::refusesBitfinexOrderUnlessItIsMapped()
{
    const std::string content = "1546300800000,10,11,12,9,5\n1546300860000,11,10.5,11.5,10,5\n";
    ImportRun plain;
    plain.text(content);
    QCOMPARE(plain.failure.code.c_str(), "import.column_order");

    ImportRun mapped;
    mapped.text(content, "csv-bars",
                {{"time", "0"}, {"open", "1"}, {"close", "2"}, {"high", "3"}, {"low", "4"}, {"volume", "5"}});
    QCOMPARE(mapped.error.c_str(), "");
    QCOMPARE(mapped.joined().c_str(), "2019-01-01T00:00:00Z 10 12 9 11 5\n2019-01-01T00:01:00Z 11 11.5 10 10.5 5\n");

    ImportRun missing;
    missing.text(content, "csv-bars", {{"column.time", "0"}, {"column.open", "1"}});
    QCOMPARE(missing.failure.code.c_str(), "import.column_missing");
    QCOMPARE(std::string(missing.failure.field("column")).c_str(), "high");
}

void TestBarImporters::refusesUnknownOptionsAndNamesTheNearest()
{
    ImportRun run;
    run.text("1723075200,1,2,1,1,5,3\n", {}, {{"intreval", "1m"}});
    QCOMPARE(run.failure.code.c_str(), "import.option_unknown");
    QCOMPARE(std::string(run.failure.field("nearest")).c_str(), "interval");

    ImportRun value;
    value.text("1723075200,1,2,1,1,5,3\n", {}, {{"interval", "soon"}});
    QCOMPARE(value.failure.code.c_str(), "import.bad_option");

    ImportRun column;
    column.text("time,open,high,low,close,volume\n1723075200,1,2,1,1,5\n", {}, {{"open", "first"}});
    QCOMPARE(column.failure.code.c_str(), "import.column_unknown");
}

void TestBarImporters::refusesBinaryTables_data()
{
    QTest::addColumn<QByteArray>("magic");
    QTest::addColumn<QString>("format");
    QTest::newRow("feather") << QByteArray("ARROW1\0\0rest", 12) << QStringLiteral("Arrow feather");
    QTest::newRow("feather 1") << QByteArray("FEA1....") << QStringLiteral("Arrow feather version 1");
    QTest::newRow("hdf5") << QByteArray("\x89HDF\r\n\x1a\n....") << QStringLiteral("HDF5");
    QTest::newRow("parquet") << QByteArray("PAR1....") << QStringLiteral("Parquet");
    QTest::newRow("sqlite") << QByteArray("SQLite format 3\0", 16) << QStringLiteral("SQLite");
}

void TestBarImporters::refusesBinaryTables()
{
    QFETCH(QByteArray, magic);
    QFETCH(QString, format);
    ImportRun run;
    run.text(magic.toStdString());
    QCOMPARE(run.format.c_str(), "freqtrade-feather");
    QCOMPARE(run.failure.code.c_str(), "import.format_unsupported");
    QCOMPARE(std::string(run.failure.field("format")).c_str(), format.toUtf8().constData());
    QVERIFY(!run.failure.field("remedy").empty());
}

void TestBarImporters::readsAJsonArrayOfAnyLengthInPieces()
{
    std::string content = "[";
    for (int i = 0; i < 50'000; ++i) {
        content += (i ? ",\n" : "") + std::string("[") + std::to_string(1723075200000 + i * 60000LL) +
                   ",1.5,2.5,1.25,2.125," + std::to_string(i) + "]";
    }
    ImportRun run;
    run.sink.keepLines = false;
    run.text(content + "]");
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.sink.bars, 50'000u);
    QCOMPARE(run.sink.lastBar - run.sink.firstBar, 49'999 * kMinute);

    // A damaged row far behind the first piece is still named by its line.
    content.replace(content.find("[1725075180000,1.5"), 18, "[1725075180000,xyz");
    ImportRun damaged;
    damaged.sink.keepLines = false;
    damaged.text(content + "]");
    QCOMPARE(std::string(damaged.failure.field("line")).c_str(), "33334");
    QCOMPARE(std::string(damaged.failure.field("row")).c_str(), "33334");
}

void TestBarImporters::dividesQuoteVolumeByTheClose()
{
    ImportRun run;
    run.text("time,open,high,low,close,volume\n1723075200,3,4,2,3,100\n", {}, {{"volume", "quote"}});
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.joined().c_str(), "2024-08-08T00:00:00Z 3 4 2 3 33.33333333\n");
}

void TestBarImporters::roundsTheNoiseOfSummedVolumes()
{
    ImportRun run;
    run.text("time,open,high,low,close,volume\n1723075200,3,4,2,3,0.0000046300000000000006\n");
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.joined().c_str(), "2024-08-08T00:00:00Z 3 4 2 3 0.00000463\n");

    // A price is never rounded in silence.
    ImportRun price;
    price.text("time,open,high,low,close,volume\n1723075200,3,4,2,3.0000000000000000001,1\n");
    QCOMPARE(price.failure.code.c_str(), "import.bad_value");
}

void TestBarImporters::readsTheRealRecordings_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("format");
    QTest::addColumn<quint64>("bars");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char* path, const char* format, quint64 bars, const char* first, const char* last) {
        QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(format) << bars << QString::fromUtf8(first)
                            << QString::fromUtf8(last);
    };
    row("ohlcv/binance_spot_1m/BTCUSDT-1m-2024-11_2025-01.csv.xz", "binance-klines", 132480, "2024-11-01T00:00:00Z",
        "2025-01-31T23:59:00Z");
    row("ohlcv/import_formats/cryptodatadownload_Coinbase_BTCUSD_1h.csv.gz", "cryptodatadownload", 20111,
        "2019-10-17T09:00:00Z", "2017-07-01T11:00:00Z");
    row("ohlcv/coinbase_4h/Coinbase-BTC-USD-PT4H-20160518_20251028.json.gz", "coinbase-candles", 20695,
        "2016-05-18T04:00:00Z", "2025-10-28T00:00:00Z");
    row("ohlcv/cross_quote_2023-03/kraken_BTCUSDC_1m_20230301_20230321.csv.gz", "csv-bars", 56717,
        "2023-01-01T00:00:00Z", "2023-03-31T23:59:00Z");
    row("ohlcv/cross_quote_2023-03/binanceus_BTCUSD_1m_20230301_20230321.csv.gz", "csv-bars", 30240,
        "2023-03-01T00:00:00Z", "2023-03-21T23:59:00Z");
    row("ohlcv/freqtrade_testdata/UNITTEST_BTC-1m.json", "freqtrade-json", 0, "2017-11-04T23:02:00Z", "");
    row("ohlcv/freqtrade_testdata/UNITTEST_BTC-8m.json.gz", "freqtrade-json", 0, "2017-11-04T23:02:00Z", "");
    row("ohlcv/lean/crypto/bybit/minute/btcusdt/20221213_trade.zip", "lean-bars", 0, "2022-12-13T00:00:00Z", "");
    row("ohlcv/lean/crypto/coinbase/daily/btcusd_trade.zip", "lean-bars", 0, "2014-12-01T00:00:00Z", "");
}

void TestBarImporters::readsTheRealRecordings()
{
    QFETCH(QString, path);
    QFETCH(QString, format);
    QFETCH(quint64, bars);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const QString folder = sharedData();
    if (folder.isEmpty())
        QSKIP("no shared recordings beside the sources");
    const QString full = folder + QLatin1Char('/') + path;
    if (!QFile::exists(full))
        QSKIP("this recording is not there");
    ImportRun run;
    run.sink.keepLines = false;
    run.file(full.toStdString());
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.format.c_str(), format.toUtf8().constData());
    QCOMPARE(formatTime(run.sink.firstBar).c_str(), first.toUtf8().constData());
    if (bars > 0)
        QCOMPARE(run.sink.bars, bars);
    if (!last.isEmpty())
        QCOMPARE(formatTime(run.sink.lastBar).c_str(), last.toUtf8().constData());
}

QTEST_GUILESS_MAIN(TestBarImporters)
#include "tst_BarImporters.moc"
