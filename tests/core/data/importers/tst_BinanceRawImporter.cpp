// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/importers/ImportRun.h"

#include "core/market/BookFeed.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace wh;

namespace {

constexpr std::int64_t kReceive = 1'700'000'000'000'000'000;

/// A collector's line, `ms` after the beginning.
std::string at(int ms, const std::string& json)
{
    return std::to_string(kReceive + ms * kMillisecond) + ' ' + json + '\n';
}

std::string venueMs(int ms)
{
    return std::to_string(1'700'000'001'000 + ms);
}

std::string spotDepth(int ms, std::uint64_t first, std::uint64_t last, const std::string& bids,
                      const std::string& asks = {})
{
    return at(ms, R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":)" + venueMs(ms) +
                      R"(,"s":"BTCUSDT","U":)" + std::to_string(first) + R"(,"u":)" + std::to_string(last) +
                      R"(,"b":[)" + bids + R"(],"a":[)" + asks + "]}}");
}

std::string futuresDepth(int ms, std::uint64_t first, std::uint64_t last, std::uint64_t previous,
                         const std::string& bids)
{
    return at(ms, R"({"stream":"btcusdt@depth@0ms","data":{"e":"depthUpdate","E":)" + venueMs(ms + 1) + R"(,"T":)" +
                      venueMs(ms) + R"(,"s":"BTCUSDT","U":)" + std::to_string(first) + R"(,"u":)" +
                      std::to_string(last) + R"(,"pu":)" + std::to_string(previous) + R"(,"b":[)" + bids +
                      R"(],"a":[]}})");
}

std::string spotTrade(int ms, const char* price, const char* quantity, bool maker)
{
    return at(ms, R"({"stream":"btcusdt@trade","data":{"e":"trade","E":)" + venueMs(ms + 1) +
                      R"(,"s":"BTCUSDT","t":1,"p":")" + price + R"(","q":")" + quantity + R"(","b":5,"a":6,"T":)" +
                      venueMs(ms) + R"(,"m":)" + (maker ? "true" : "false") + R"(,"M":true}})");
}

std::string snapshot(int ms, std::uint64_t last, const std::string& bids, const std::string& asks)
{
    return at(ms, R"({"lastUpdateId":)" + std::to_string(last) + R"(,"bids":[)" + bids + R"(],"asks":[)" + asks + "]}");
}

/// "@<venue>/<receive>" of the two times in ms.
std::string times(int venue, int receive)
{
    return "@" + std::to_string(1'700'000'001'000'000'000 + venue * kMillisecond) + '/' +
           std::to_string(kReceive + receive * kMillisecond);
}

} // namespace

/// The raw feed of Binance: sequence rules, hostile lines, and the recordings that have an oracle.
class TestBinanceRawImporter : public QObject
{
    Q_OBJECT

private slots:
    void holdsDepthUntilItsSnapshotArrives();
    void joinsFuturesByTheirPreviousId();
    void showsABreakAndWaitsForASnapshot();
    void continuesTheFileBefore();
    void startsEmptyWhenNoSnapshotComes();
    void usesALateSnapshotWithTheMessagesSince();
    void stampsTickersWithTheLatestVenueTime();
    void tellsWhatTheContractIs();
    void skipsWhatIsNoTradeOfTheMarket();
    void doesNotCountTradesTwice();
    void refusesASnapshotThatDoesNotJoin();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void passesOverBadLinesAndShowsTheGap();
    void tellsItsSymbolAndMindsNoByteOrderMark();
    void agreesWithTheOracle_data();
    void agreesWithTheOracle();
};

void TestBinanceRawImporter::tellsItsSymbolAndMindsNoByteOrderMark()
{
    ImportRun run;
    run.text("\xef\xbb\xbf" + spotTrade(0, "10.5", "0.5", true) + spotTrade(1, "10.5", "0.5", true));
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.format.c_str(), "binance-raw");
    QCOMPARE(run.sink.symbols.c_str(), "BTCUSDT");
    QCOMPARE(run.sink.count(EventKind::Trade), 2u);
}

void TestBinanceRawImporter::holdsDepthUntilItsSnapshotArrives()
{
    ImportRun run;
    run.text(spotDepth(0, 90, 95, R"(["9","1"])") + spotTrade(10, "10.5", "0.5", true) +
             spotDepth(100, 96, 101, R"(["10","2"])", R"(["11","3"],["12","0"])") +
             snapshot(150, 98, R"(["10","1"],["8","4"])", R"(["11","9"])") + spotDepth(200, 102, 103, R"(["10","0"])"));
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.format.c_str(), "binance-raw");
    QCOMPARE(run.sink.begun.c_str(), "book 0s");
    // The first message is covered by the snapshot; the second one joins it (96 <= 99 <= 101) and is received with it.
    const std::string expected = "trade sell 10.5 0.5 " + times(10, 10) + " .\n" + //
                                 "begin " + times(0, 150) + "\n" +                 //
                                 "level buy 10 1 " + times(0, 150) + "\n" +        //
                                 "level buy 8 4 " + times(0, 150) + "\n" +         //
                                 "level sell 11 9 " + times(0, 150) + "\n" +       //
                                 "end " + times(0, 150) + " .\n" +                 //
                                 "delta buy 10 2 " + times(100, 150) + "\n" +      //
                                 "delta sell 11 3 " + times(100, 150) + "\n" +     //
                                 "delta sell 12 0 " + times(100, 150) + " .\n" +   //
                                 "delta buy 10 0 " + times(200, 200) + " .\n";
    QCOMPARE(run.joined().c_str(), expected.c_str());
    QCOMPARE(*run.sink.last, 103u);
    QVERIFY(run.sink.noted("import.before_snapshot: 1 "));
}

void TestBinanceRawImporter::joinsFuturesByTheirPreviousId()
{
    // Ids are shared by all symbols: U says little, pu is the last message of this one.
    ImportRun run;
    run.text(futuresDepth(0, 100, 200, 90, R"(["9","1"])") + futuresDepth(10, 250, 300, 200, R"(["10","2"])") +
             at(20, R"({"lastUpdateId":230,"E":1700000001021,"T":1700000001005,"bids":[["10","1"]],"asks":[]})") +
             futuresDepth(30, 400, 410, 300, R"(["10","3"])"));
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.sink.count(EventKind::Gap), 0u);
    QCOMPARE(run.sink.count(EventKind::Delta), 2u);
    QCOMPARE(run.sink.lines[0].c_str(), ("begin " + times(5, 20)).c_str());
    QCOMPARE(run.sink.hinted.c_str(), "linear 1");
}

void TestBinanceRawImporter::showsABreakAndWaitsForASnapshot()
{
    ImportRun run;
    run.text(snapshot(0, 100, R"(["10","1"])", R"(["11","1"])") + spotDepth(100, 101, 105, R"(["10","2"])") +
             spotDepth(200, 107, 108, R"(["10","3"])") + spotDepth(300, 109, 110, R"(["10","4"])") +
             spotTrade(310, "10", "1", false) + snapshot(350, 109, R"(["10","8"])", R"(["11","8"])") +
             spotDepth(400, 111, 111, R"(["10","5"])"));
    QCOMPARE(run.error.c_str(), "");
    const std::string expected = "gap " + times(200, 200) + " .\n" +            //
                                 "trade buy 10 1 " + times(310, 310) + " .\n" + //
                                 "begin " + times(200, 350) + "\n" +            //
                                 "level buy 10 8 " + times(200, 350) + "\n" +   //
                                 "level sell 11 8 " + times(200, 350) + "\n" +  //
                                 "end " + times(200, 350) + " .\n" +            //
                                 "delta buy 10 4 " + times(300, 350) + " .\n" + //
                                 "delta buy 10 5 " + times(400, 400) + " .\n";
    const std::string all = run.joined();
    QCOMPARE(all.substr(all.find("gap")).c_str(), expected.c_str());
    QVERIFY(run.sink.noted("import.sequence_gap: 1 breaks in the venue's sequence, the first at line 3"));

    ImportRun unhealed;
    unhealed.text(snapshot(0, 100, R"(["10","1"])", R"(["11","1"])") + spotDepth(100, 102, 105, R"(["10","2"])"));
    QCOMPARE(unhealed.sink.count(EventKind::Gap), 1u);
    QCOMPARE(unhealed.sink.count(EventKind::Delta), 0u);
    QVERIFY(!unhealed.sink.last);
}

void TestBinanceRawImporter::continuesTheFileBefore()
{
    const std::string content = spotTrade(0, "10", "1", true) + spotDepth(100, 101, 105, R"(["10","2"])");
    ImportRun run;
    run.sink.before = 100;
    run.text(content);
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.joined().c_str(),
             ("trade sell 10 1 " + times(0, 0) + " .\ndelta buy 10 2 " + times(100, 100) + " .\n").c_str());
    QCOMPARE(*run.sink.last, 105u);
    QVERIFY(!run.sink.noted("import.no_snapshot"));

    ImportRun other;
    other.sink.before = 42;
    other.text(content);
    QCOMPARE(other.sink.count(EventKind::Gap), 1u);
    QVERIFY(other.sink.noted("import.no_snapshot"));
    QCOMPARE(other.sink.count(EventKind::Delta), 1u);

    // A file that is imported twice brings nothing.
    ImportRun again;
    again.sink.before = 105;
    again.text(content);
    QCOMPARE(again.sink.count(EventKind::Delta), 0u);
    QVERIFY(again.sink.noted("import.updates_repeated: 1 "));
}

void TestBinanceRawImporter::startsEmptyWhenNoSnapshotComes()
{
    std::string content;
    for (int i = 0; i < 120; ++i)
        content += spotDepth(i * 100, 101 + static_cast<std::uint64_t>(i), 101 + static_cast<std::uint64_t>(i),
                             R"(["10","2"])");
    ImportRun run;
    run.text(content);
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.sink.lines[0].c_str(), ("begin " + times(0, 0)).c_str());
    QCOMPARE(run.sink.lines[1].c_str(), ("end " + times(0, 0) + " .").c_str());
    QCOMPARE(run.sink.lines[2].c_str(), ("delta buy 10 2 " + times(0, 0) + " .").c_str());
    QCOMPARE(run.sink.count(EventKind::Delta), 120u);
    QVERIFY(run.sink.noted("import.no_snapshot"));
}

void TestBinanceRawImporter::usesALateSnapshotWithTheMessagesSince()
{
    std::string content;
    std::uint64_t id = 101;
    for (int i = 0; i < 120; ++i, ++id)
        content += spotDepth(i * 100, id, id, R"(["10","2"])");
    content += snapshot(12'050, id - 3, R"(["7","7"])", R"(["13","7"])"); // two newer messages are there already
    content += spotDepth(12'100, id, id, R"(["10","3"])");
    ImportRun run;
    run.text(content);
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.sink.count(EventKind::SnapshotLevel), 2u);
    QCOMPARE(run.sink.count(EventKind::Delta), 123u); // 120, the two again, and the last
    QCOMPARE(run.sink.count(EventKind::Gap), 0u);
}

void TestBinanceRawImporter::stampsTickersWithTheLatestVenueTime()
{
    const auto ticker = [](int ms) {
        return at(
            ms, R"({"stream":"btcusdt@bookTicker","data":{"u":1,"s":"BTCUSDT","b":"10","B":"1.5","a":"11","A":"2"}})");
    };
    ImportRun run;
    run.sink.before = 100;
    run.text(ticker(0) + spotDepth(100, 101, 105, R"(["10","2"])") + ticker(130));
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.joined().c_str(), ("touch buy 10 1.5 " + times(100, 0) + "\ntouch sell 11 2 " + times(100, 0) +
                                    " .\ndelta buy 10 2 " + times(100, 100) + " .\ntouch buy 10 1.5 " +
                                    times(100, 130) + "\ntouch sell 11 2 " + times(100, 130) + " .\n")
                                       .c_str());
}

void TestBinanceRawImporter::tellsWhatTheContractIs()
{
    const auto coin = [](const char* pair) {
        return at(0, std::string(R"({"stream":"x_perp@depth@0ms","data":{"e":"depthUpdate","E":1700000001001,)") +
                         R"("T":1700000001000,"s":"X_PERP","ps":")" + pair +
                         R"(","U":1,"u":2,"pu":0,"b":[["10","1"]],"a":[]}})");
    };
    ImportRun bitcoin;
    bitcoin.text(coin("BTCUSD"));
    QCOMPARE(bitcoin.sink.hinted.c_str(), "inverse 100");
    ImportRun ether;
    ether.text(coin("ETHUSD"));
    QCOMPARE(ether.sink.hinted.c_str(), "inverse 10");
    ImportRun spot;
    spot.text(spotDepth(0, 1, 1, R"(["10","1"])"));
    QCOMPARE(spot.sink.hinted.c_str(), "");
}

void TestBinanceRawImporter::skipsWhatIsNoTradeOfTheMarket()
{
    const auto trade = [](const char* kind, const char* price) {
        return at(0, std::string(R"({"stream":"b@trade","data":{"e":"trade","E":1700000001001,"T":1700000001000,)") +
                         R"("s":"B","t":1,"p":")" + price + R"(","q":"1","X":")" + kind + R"(","m":false}})");
    };
    ImportRun run;
    run.text(trade("MARKET", "10") + trade("INSURANCE_FUND", "10") + trade("NA", "0"));
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.sink.begun.c_str(), "trades 0s");
    QCOMPARE(run.sink.count(EventKind::Trade), 1u);
    QVERIFY(run.sink.noted("import.trades_skipped: 2 "));

    ImportRun zero;
    zero.text(trade("MARKET", "0"));
    QCOMPARE(zero.failure.code.c_str(), "data.price_not_positive");
}

void TestBinanceRawImporter::doesNotCountTradesTwice()
{
    const std::string aggregated =
        at(5, R"({"stream":"b@aggTrade","data":{"e":"aggTrade","E":1700000001006,"s":"BTCUSDT","a":9,"p":"10","q":"1",)"
              R"("f":1,"l":2,"T":1700000001005,"m":true}})");
    ImportRun both;
    both.text(spotTrade(0, "10", "1", true) + aggregated);
    QCOMPARE(both.sink.count(EventKind::Trade), 1u);
    QVERIFY(both.sink.noted("import.trades_twice: 1 "));

    ImportRun alone;
    alone.text(aggregated);
    QCOMPARE(alone.joined().c_str(), ("trade sell 10 1 " + times(5, 5) + " .\n").c_str());
}

void TestBinanceRawImporter::refusesASnapshotThatDoesNotJoin()
{
    // 96 to 99 lie between the snapshot and the first message: it cannot be the beginning.
    ImportRun run;
    run.text(spotDepth(0, 100, 101, R"(["10","1"])") + snapshot(50, 95, R"(["5","5"])", "") +
             spotDepth(100, 102, 103, R"(["10","2"])"));
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.sink.count(EventKind::SnapshotLevel), 0u);
    QCOMPARE(run.sink.count(EventKind::Delta), 2u);
    QVERIFY(run.sink.noted("import.snapshot_unused: 1 "));
    QVERIFY(run.sink.noted("import.no_snapshot"));
}

void TestBinanceRawImporter::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("field");
    const std::string good = spotTrade(0, "10", "1", true);
    const auto row = [&](const char* tag, const std::string& second, const char* code, const char* field) {
        QTest::newRow(tag) << QByteArray::fromStdString(good + second) << QString::fromUtf8(code) << QStringLiteral("2")
                           << QString::fromUtf8(field);
    };
    const std::string whole = spotDepth(0, 1, 2, R"(["10","1"])");
    // A line that ends anywhere is refused, never half read.
    for (std::size_t cut = whole.find('{') + 1; cut + 2 < whole.size(); cut += 9)
        row(("cut off after " + std::to_string(cut)).c_str(), whole.substr(0, cut), "import.bad_json", "");
    row("one brace less", whole.substr(0, whole.size() - 2), "import.bad_json", "");
    row("something behind", whole.substr(0, whole.size() - 1) + " {}", "import.bad_json", "");
    row("no time", "{\"stream\":\"b@trade\"}", "import.bad_line", "receive time");
    row("a time alone", "1700000000000000000", "import.bad_line", "receive time");
    row("negative quantity", spotDepth(0, 1, 2, R"(["10","-1"])"), "import.bad_value", "bid quantity");
    row("nan", spotDepth(0, 1, 2, R"(["10","1"])", R"(["NaN","1"])"), "import.bad_value", "ask price");
    row("three in a level", spotDepth(0, 1, 2, R"(["10","1","2"])"), "import.bad_json", "");
    row("a number for a text", spotDepth(0, 1, 2, R"([10,1])"), "import.bad_json", "");
    row("ids in the wrong order", spotDepth(0, 5, 2, R"(["10","1"])"), "import.bad_value", "U");
    row("a trade without price",
        at(0, R"({"stream":"b@trade","data":{"e":"trade","E":1700000001000,"s":"BTCUSDT","q":"1","m":true}})"),
        "import.bad_json", "");
    row("a time far off",
        at(0, R"({"stream":"b@trade","data":{"e":"trade","E":1700000001000,"s":"BTCUSDT","p":"1","q":"1","T":)"
              "99999999999999999999"
              R"(,"m":true}})"),
        "import.bad_json", "");
    row("another symbol", at(0, R"({"stream":"e@trade","data":{"e":"trade","E":1700000001000,"s":"ETHUSDT"}})"),
        "import.other_symbol", "s");
    row("binary", std::string("1700000000000000000 \x00\x01\xff\xfe", 24), "import.bad_json", "");
    row("ten megabytes in one line", at(0, "{\"x\":\"" + std::string(10 << 20, 'y') + "\"}"), "input.line_too_long",
        "");
}

void TestBinanceRawImporter::namesWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QFETCH(QString, line);
    QFETCH(QString, field);
    ImportRun run;
    run.text(content.toStdString(), "binance-raw");
    QCOMPARE(QString::fromStdString(run.failure.code), code);
    QCOMPARE(std::string(run.failure.field("line")).c_str(), line.toUtf8().constData());
    QCOMPARE(std::string(run.failure.field("field")).c_str(), field.toUtf8().constData());
    QVERIFY(!run.failure.field("file").empty());
    QVERIFY(!run.failure.field("remedy").empty());
}

void TestBinanceRawImporter::passesOverBadLinesAndShowsTheGap()
{
    ImportRun run;
    run.allowed = 1;
    run.text(snapshot(0, 100, R"(["10","1"])", R"(["11","1"])") + spotDepth(100, 101, 101, R"(["10","-2"])") +
             spotDepth(200, 102, 102, R"(["10","3"])"));
    QCOMPARE(run.error.c_str(), "");
    QCOMPARE(run.badLines.size(), 1u);
    // The lost message is a hole in the sequence, and it shows as one.
    QCOMPARE(run.sink.count(EventKind::Gap), 1u);
}

void TestBinanceRawImporter::agreesWithTheOracle_data()
{
    QTest::addColumn<QString>("chain");
    QTest::addColumn<QString>("tick");
    QTest::addColumn<QString>("lot");
    const auto row = [](const char* tag, const char* chain, const char* tick, const char* lot) {
        QTest::newRow(tag) << QString::fromUtf8(chain) << QString::fromUtf8(tick) << QString::fromUtf8(lot);
    };
    // Some old orders far from the touch are finer than the lot of their day (0.00001 BTC, 0.0001 ETH).
    row("spot btcusdt", "spot_btcusdt_2024-08-08_09", "0.01", "0.000001");
    row("spot ethusdt", "spot_ethusdt_2024-08-08_09", "0.01", "0.00001");
    row("usdm btcusdt", "usdm_btcusdt_2024-08-08", "0.1", "0.001");
    row("usdm ethusdt", "usdm_ethusdt_2024-08-08", "0.01", "0.001");
    row("cm btcusd_perp", "cm_btcusd_perp_2024-08-08_09", "0.1", "1");
    row("spot nexousdt", "nexo_spot_2024-07-23_24", "0.001", "0.01");
}

void TestBinanceRawImporter::agreesWithTheOracle()
{
    QFETCH(QString, chain);
    QFETCH(QString, tick);
    QFETCH(QString, lot);
    const QString folder = sharedData();
    QFile oracleFile(folder + QStringLiteral("/ticks/expected_binance_raw.json"));
    if (folder.isEmpty() || !oracleFile.open(QIODevice::ReadOnly))
        QSKIP("no shared recordings beside the sources");
    const QJsonObject oracle = QJsonDocument::fromJson(oracleFile.readAll()).object().value(chain).toObject();
    QVERIFY(!oracle.isEmpty());

    CollectingSink all;
    std::uint64_t dropped = 0;
    qint64 lines = 0;
    QElapsedTimer timer;
    qint64 spent = 0;
    std::optional<std::uint64_t> before;
    for (const QJsonValue& name : oracle.value(QStringLiteral("files")).toArray()) {
        QString file = name.toString();
        const bool nexo = file.contains(QStringLiteral("nexo"));
        if (nexo)
            file.remove(QStringLiteral("spot__"));
        ImportRun run;
        run.sink.keepLines = false;
        run.sink.before = before;
        timer.start();
        run.file((folder + QStringLiteral("/ticks/") +
                  (nexo ? QStringLiteral("binance_raw_nexo/") : QStringLiteral("binance_raw/")) + file)
                     .toStdString());
        spent += timer.nsecsElapsed();
        QCOMPARE(run.error.c_str(), "");
        before = run.sink.last;
        for (const std::string& note : run.sink.notes) {
            if (note.starts_with("import.before_snapshot: "))
                dropped += std::stoull(note.substr(24));
        }
        QVERIFY(!run.sink.noted("import.no_snapshot"));
        all.events.insert(all.events.end(), run.sink.events.begin(), run.sink.events.end());
        for (const CollectingSink::Event& e : run.sink.events)
            lines += (e.flags & MarketEvent::EndOfMessage) != 0;
    }
    qInfo("%lld messages in %.3f s: %.0f a second", static_cast<long long>(lines), double(spent) * 1e-9,
          double(lines) * 1e9 / double(spent));

    const auto number = [&](const char* key) {
        return static_cast<std::uint64_t>(oracle.value(QString::fromUtf8(key)).toInteger());
    };
    const auto text = [&](const char* key) { return oracle.value(QString::fromUtf8(key)).toString().toStdString(); };
    QCOMPARE(dropped, number("dropped_before_snapshot"));
    QCOMPARE(all.count(EventKind::Gap), number("seq_gaps"));
    QCOMPARE(all.count(EventKind::Trade), number("trades"));
    QCOMPARE(all.count(EventKind::Touch), 2 * number("book_tickers"));
    // The oracle counts the snapshot's levels among those applied.
    const auto levels = all.count(EventKind::Delta) + all.count(EventKind::SnapshotLevel);
    const auto applied = number("level_updates_applied");
    QVERIFY2(all.count(EventKind::Delta) == applied || levels == applied,
             (std::to_string(all.count(EventKind::Delta)) + " deltas, " + std::to_string(levels) +
              " levels, expected " + std::to_string(applied))
                 .c_str());

    Decimal bought;
    Decimal sold;
    Decimal notional;
    BookFeed feed;
    const Decimal tickSize = Decimal::of(tick.toStdString());
    const Decimal lotSize = Decimal::of(lot.toStdString());
    TimeNs receive = 0;
    for (const CollectingSink::Event& e : all.events) {
        QVERIFY(e.receive >= receive);
        receive = e.receive;
        if (e.kind == EventKind::Trade) {
            (e.side == Side::Buy ? bought : sold) += e.quantity;
            notional += e.price * e.quantity;
        }
        const auto ticks = e.price.unitsOf(tickSize);
        const auto lots = e.quantity.unitsOf(lotSize);
        QVERIFY2(ticks && lots, (e.price.toString() + ' ' + e.quantity.toString()).c_str());
        feed.apply(MarketEvent::make(e.kind, e.side, *ticks, *lots, e.venue, e.receive, e.flags));
    }
    QCOMPARE(bought.toString().c_str(), Decimal::of(text("buy_qty")).toString().c_str());
    QCOMPARE(sold.toString().c_str(), Decimal::of(text("sell_qty")).toString().c_str());
    QCOMPARE(notional.toString().c_str(), Decimal::of(text("notional")).toString().c_str());
    QVERIFY(feed.isLive());
    QCOMPARE(feed.crossings(), 0u);

    const QJsonObject top = oracle.value(QStringLiteral("final_top10")).toObject();
    for (const auto& [key, side] : {std::pair{"bids", Side::Buy}, std::pair{"asks", Side::Sell}}) {
        const QJsonArray expected = top.value(QString::fromUtf8(key)).toArray();
        qsizetype i = 0;
        feed.book().forEachLevel(side, [&](Ticks price, Lots lots) {
            const QJsonArray level = expected[i].toArray();
            const bool same = tickSize * price == Decimal::of(level[0].toString().toStdString()) &&
                              lotSize * lots == Decimal::of(level[1].toString().toStdString());
            i += same;
            return same && i < expected.size();
        });
        QCOMPARE(i, expected.size());
    }
    const QJsonArray counts = oracle.value(QStringLiteral("levels")).toArray();
    QCOMPARE(static_cast<qint64>(feed.book().levels(Side::Buy)), counts[0].toInteger());
    QCOMPARE(static_cast<qint64>(feed.book().levels(Side::Sell)), counts[1].toInteger());
}

QTEST_GUILESS_MAIN(TestBinanceRawImporter)
#include "tst_BinanceRawImporter.moc"
