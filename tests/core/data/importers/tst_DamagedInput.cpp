// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/importers/ImportRun.h"

#include "core/base/Random.h"

#include <QTest>

using namespace wh;

/// Every importer on input that was damaged at random: it ends in data or in an error that says where, never otherwise.
/// The sanitiser presets give this test its teeth.
class TestDamagedInput : public QObject
{
    Q_OBJECT

private slots:
    void endsInDataOrInANamedError_data();
    void endsInDataOrInANamedError();
};

void TestDamagedInput::endsInDataOrInANamedError_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* format, const char* content) { QTest::newRow(format) << QByteArray(content); };
    row("binance-klines", "1723075200000,10.5,12,10,11.25,3.5,1723075259999,38.1,7,1.0,10.9,0\n"
                          "1723075260000,10.5,12,10,11.25,3.5,1723075319999,38.1,7,1.0,10.9,0\n");
    row("cryptodatadownload", "https://www.CryptoDataDownload.com\ndate,symbol,open,high,low,close,volume_btc,volume\n"
                              "2024-08-08 12-AM,BTCUSD,10.5,12,10,11.25,3.5,38.1\n");
    row("csv-bars", "\"time\",open,high,low,close,volume\n\"1723075200\",10.5,12,10,11.25,3.5\n"
                    "2024-08-08T00:01:00Z,10.5,12,10,11.25,3.5\n");
    row("freqtrade-json", "[[1723075200000, 10.5, 12.0, 10, 1.125e1, 3.5],\n [1723075260000, 10.5, 12.0, 10, 11, 0]]");
    row("freqtrade-trades", "[[1723075200001,\"7\",null,\"sell\",10.5,2.0,21],{\"timestamp\":1723075200002,\"side\":"
                            "\"buy\",\"price\":10.75,\"amount\":1}]");
    row("binance-trades", "7,10.50,2.0,21,1723075200001,True,True\n8,10.75,1,10.75,1723075200002,False,True\n");
    row("binance-aggtrades", "70,10.50,2.0,7,7,1723075200001,True,True\n");
    row("csv-trades", "time_seconds,price,size,is_buyer_maker\n1723075200.001,10.5,2,1\n1723075200.002,10.75,1,0\n");
    row("tardis-trades", "exchange,symbol,timestamp,local_timestamp,id,side,price,amount\n"
                         "x,BTC,1723075200001000,1723075200001000,a,sell,10.5,2\n");
    row("tardis-incremental", "exchange,symbol,timestamp,local_timestamp,is_snapshot,side,price,amount\n"
                              "x,B,1600000000000001,1600000000000001,true,bid,10,1\n"
                              "x,B,1600000000000003,1600000000000003,false,ask,11,3\n");
    row("tardis-snapshot", "exchange,symbol,timestamp,local_timestamp,asks[0].price,asks[0].amount,bids[0].price,"
                           "bids[0].amount\nx,B,1600000000000001,1600000000000002,11,1,10,1\n"
                           "x,B,1600000000000003,1600000000000004,11,2,10,0\n");
    row("cryptochassis-depth",
        "time_seconds,bid_price_bid_size,ask_price_ask_size\n1625097600,10_1.5|9_2,11_2\n1625097601,10_1,11_2\n");
    row("binance-raw",
        "1700000000000000000 {\"stream\":\"b@depth@100ms\",\"data\":{\"e\":\"depthUpdate\",\"E\":1700000001000,"
        "\"s\":\"B\",\"U\":90,\"u\":95,\"b\":[[\"9\",\"1\"]],\"a\":[]}}\n"
        "1700000000010000000 {\"stream\":\"b@trade\",\"data\":{\"e\":\"trade\",\"E\":1700000001010,\"s\":\"B\",\"t\":1,"
        "\"p\":\"10\",\"q\":\"1\",\"T\":1700000001009,\"m\":true}}\n"
        "1700000000020000000 {\"lastUpdateId\":94,\"bids\":[[\"9\",\"2\"]],\"asks\":[[\"11\",\"2\"]]}\n"
        "1700000000030000000 {\"stream\":\"b@bookTicker\",\"data\":{\"u\":1,\"s\":\"B\",\"b\":\"9\",\"B\":\"1\",\"a\":"
        "\"11\",\"A\":\"2\"}}\n");
    row("binance-depth", "symbol,timestamp,first_update_id,last_update_id,side,update_type,price,qty,pu\n"
                         "B,1667346579146,100,100,b,snap,10,1,-1\nB,1667346579148,101,105,a,set,11,0,99\n");
    row("bybit-raw", "{\"topic\":\"orderbook.500.B\",\"type\":\"snapshot\",\"ts\":1700000000150,\"data\":{\"s\":\"B\","
                     "\"b\":[[\"10\",\"1\"]],\"a\":[[\"11\",\"1\"]],\"u\":5,\"seq\":1}}\n"
                     "{\"topic\":\"publicTrade.B\",\"type\":\"snapshot\",\"ts\":1700000000152,\"data\":[{\"T\":"
                     "1700000000151,\"s\":\"B\",\"S\":\"Sell\",\"v\":\"0.5\",\"p\":\"10\"}]}\n");
    row("coinbase-candles", "{\"candles\": [ {\"start\": \"1723075200\", \"low\":\"10\",\"high\":\"12\",\"open\":"
                            "\"10.5\",\"close\":\"11.25\",\"volume\":\"3.5\"} ]}");
    row("lean-bars", "20240808 00:00,10.5,12,10,11.25,3.5\n");
    QTest::newRow("hftbacktest-npz")
        << QByteArray("\x93NUMPY\x01\x00\x7a\x00", 10) +
               QByteArray("{'descr': [('ev', '<u8'), ('exch_ts', '<i8'), ('local_ts', '<i8'), ('px', '<f8'), "
                          "('qty', '<f8')], 'fortran_order': False, 'shape': (2,)}")
                   .leftJustified(122, ' ')
                   .replace("(2,)}", "(2,)} ") +
               QByteArray(80, '\x41');
    row("freqtrade-feather", "ARROW1..................");
}

void TestDamagedInput::endsInDataOrInANamedError()
{
    QFETCH(QByteArray, content);
    const std::string format = QTest::currentDataTag();
    Random random(7);
    const auto below = [&](std::size_t limit) {
        return static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(limit) - 1));
    };
    int refused = 0;
    constexpr int kRounds = 200;
    for (int round = 0; round < kRounds; ++round) {
        std::string damaged = content.toStdString();
        const auto place = [&] { return below(damaged.size()); };
        const int cuts = round % 4 + 1;
        for (int i = 0; i < cuts && !damaged.empty(); ++i) {
            switch (below(5)) {
            case 0:
                damaged[place()] = static_cast<char>(below(256));
                break;
            case 1:
                damaged.resize(place());
                break;
            case 2:
                damaged.insert(place(), 1, "[]{}\",-.:\n0e"[below(12)]);
                break;
            case 3:
                damaged.erase(place(), 1 + below(8));
                break;
            default:
                damaged.insert(place(), damaged.substr(place(), 1 + below(40)));
                break;
            }
        }
        if (damaged.empty())
            continue;
        ImportRun run;
        run.allowed = round % 2;
        run.text(damaged, format);
        if (run.error.empty())
            continue;
        ++refused;
        QVERIFY2(run.failure.code.find('.') != std::string::npos, run.error.c_str());
        QVERIFY2(run.failure.code == "import.option_unknown" || !run.failure.field("file").empty(), run.error.c_str());
    }
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(TestDamagedInput)
#include "tst_DamagedInput.moc"
