// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/remote/VenueProtocol.h"

#include "tests/support/MatchRecorder.h"

#include <QTest>

using namespace wh;

namespace {

std::string withoutEnd(std::string line)
{
    if (line.empty() || line.back() != '\n' || line.find('\n') != line.size() - 1)
        qFatal("not one line: %s", line.c_str());
    line.pop_back();
    return line;
}

Fill someFill()
{
    Fill fill;
    fill.id = {7};
    fill.order = {9};
    fill.side = Side::Sell;
    fill.liquidity = Liquidity::Taker;
    fill.price = 6'000'123;
    fill.quantity = 42;
    fill.venueTime = 1'700'000'000'123'456'789;
    fill.midAtMatch = 12'000'245;
    fill.fee = *Decimal::parse("-0.000000000000000001");
    fill.feeAsset = "USDT";
    return fill;
}

} // namespace

class TestVenueProtocol : public QObject
{
    Q_OBJECT

private slots:
    void requestsReadBackAsTheyWere_data()
    {
        QTest::addColumn<int>("at");
        for (int i = 0; i < static_cast<int>(requests().size()); ++i)
            QTest::addRow("%d", i) << i;
    }
    void requestsReadBackAsTheyWere()
    {
        QFETCH(const int, at);
        const venue::Request request = requests()[static_cast<std::size_t>(at)];
        const auto read = venue::parseRequest(withoutEnd(venue::encode(request)));
        QVERIFY2(read, read ? "" : read.error().toString().c_str());
        QVERIFY(*read == request);
    }

    void answersReadBackAsTheyWere()
    {
        const auto back = [](const venue::Answer& answer) {
            auto read = venue::parseAnswer(withoutEnd(venue::encode(answer)));
            if (!read)
                qFatal("%s", read.error().toString().c_str());
            return *std::move(read);
        };
        const venue::Welcome welcome{"c\"ü", "BTC/USDT", test::testInstrument(), TapeKind::Orders};
        QVERIFY(std::get<venue::Welcome>(back(welcome)) == welcome);

        venue::Events events{"BTC/USDT", {}};
        events.events.push_back(MarketEvent::make(EventKind::SnapshotBegin, Side::Buy, 0, 0, 5, 0));
        events.events.push_back(
            MarketEvent::make(EventKind::Delta, Side::Sell, kMaxTicks, kMaxLots, 1'700'000'000'000'000'001, 0));
        events.events.push_back(MarketEvent::make(EventKind::OrderAdd, Side::Sell, 77,
                                                  MarketEvent::packOrder((1u << 24) - 1, kMaxOrderLots), 6, 0,
                                                  MarketEvent::EndOfMessage));
        QVERIFY(std::get<venue::Events>(back(events)) == events);

        for (int kind = 0; kind <= static_cast<int>(ExecutionReport::Kind::Triggered); ++kind) {
            venue::Report report;
            report.client = "me";
            report.report.kind = static_cast<ExecutionReport::Kind>(kind);
            report.report.order = {9};
            report.report.venueTime = 1234;
            if (report.report.kind == ExecutionReport::Kind::Filled)
                report.report.fill = someFill();
            if (report.report.kind == ExecutionReport::Kind::Amended) {
                report.report.price = 8;
                report.report.quantity = 3;
            }
            if (report.report.kind == ExecutionReport::Kind::Rejected)
                report.report.refusal =
                    Refusal{"venue.price_outside_band", {{"band", *Decimal::parse("0.05"), "share"}, {"x", {}, ""}}};
            QVERIFY(std::get<venue::Report>(back(report)) == report);
        }

        venue::State state;
        state.client = "me";
        state.request = 3;
        state.state.orders = {{{1}, Side::Buy, 5, 6, 7, OrderStatus::PartiallyFilled},
                              {{2}, Side::Sell, 0, 6, 0, OrderStatus::Rejected}};
        state.state.fills = {someFill()};
        const auto read = std::get<venue::State>(back(state));
        QCOMPARE(read.request, state.request);
        QCOMPARE(read.state.fills, state.state.fills);
        QCOMPARE(read.state.orders.size(), std::size_t(2));
        QCOMPARE(read.state.orders[0].filled, Lots(7));
        QCOMPARE(read.state.orders[1].status, OrderStatus::Rejected);

        const venue::Problem problem{"", "venue.line_too_long", "limit 5"};
        QVERIFY(std::get<venue::Problem>(back(problem)) == problem);
        QVERIFY(std::holds_alternative<venue::Pong>(back(venue::Pong{})));
        QVERIFY(std::holds_alternative<venue::Books>(back(venue::Books{R"({"type":"books"})"})));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("no JSON") << QByteArray("hello") << QByteArray("");
        QTest::newRow("no object") << QByteArray("[1]") << QByteArray("");
        QTest::newRow("no type") << QByteArray("{}") << QByteArray("type");
        QTest::newRow("another type") << QByteArray(R"({"type":"dance"})") << QByteArray("type");
        QTest::newRow("no client") << QByteArray(R"({"type":"cancel","id":1})") << QByteArray("client");
        QTest::newRow("long client") << QByteArray(R"({"type":"cancel","id":1,"client":")") + QByteArray(65, 'a') +
                                            "\"}"
                                     << QByteArray("client");
        QTest::newRow("no id") << QByteArray(R"({"type":"cancel","client":"a"})") << QByteArray("id");
        QTest::newRow("id 0") << QByteArray(R"({"type":"cancel","client":"a","id":0})") << QByteArray("id");
        QTest::newRow("id -1") << QByteArray(R"({"type":"cancel","client":"a","id":-1})") << QByteArray("id");
        QTest::newRow("id 1.5") << QByteArray(R"({"type":"cancel","client":"a","id":1.5})") << QByteArray("id");
        QTest::newRow("id too large") << QByteArray(R"({"type":"cancel","client":"a","id":18446744073709551615})")
                                      << QByteArray("id");
        QTest::newRow("no order") << QByteArray(R"({"type":"place","client":"a"})") << QByteArray("order");
        QTest::newRow("no side") << QByteArray(R"({"type":"place","client":"a","order":{"id":1}})")
                                 << QByteArray("side");
        QTest::newRow("price too high")
            << QByteArray(
                   R"({"type":"place","client":"a","order":{"id":1,"side":"buy","type":"limit","quantity":1,"price":99999999999999999}})")
            << QByteArray("price");
        QTest::newRow("orders no list") << QByteArray(
                                               R"({"type":"state","client":"a","request":1,"lastFill":0,"orders":1})")
                                        << QByteArray("orders");
    }
    void namesWhatIsWrong()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, field);
        const auto read = venue::parseRequest(line.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().code.c_str(), "venue.malformed_message");
        QCOMPARE(std::string(read.error().field("field")).c_str(), field.constData());
    }

    void deepNestingIsAMistakeLikeAnother()
    {
        QVERIFY(!venue::parseRequest(std::string(60'000, '[')));
        QVERIFY(!venue::parseRequest(R"({"type":)" + std::string(30'000, '[') + std::string(30'000, ']') + '}'));
    }

    void cutsBytesIntoLines()
    {
        const std::string text = "one\ntwo\r\n\n\nthree\n";
        for (std::size_t piece = 1; piece <= text.size(); ++piece) {
            venue::LineSplitter lines(5);
            std::vector<std::string> all;
            for (std::size_t at = 0; at < text.size(); at += piece) {
                QVERIFY(lines.feed(std::string_view(text).substr(at, piece)));
                while (const auto line = lines.next())
                    all.emplace_back(*line);
            }
            QCOMPARE(all, (std::vector<std::string>{"one", "two", "three"}));
        }
        venue::LineSplitter lines(5);
        QVERIFY(lines.feed("12345"));
        QVERIFY(!lines.next());
        const auto fed = lines.feed("6");
        QVERIFY(!fed);
        QCOMPARE(fed.error().code.c_str(), "venue.line_too_long");
        QVERIFY(!venue::LineSplitter(5).feed("ok\n123456\n"));
    }

private:
    static std::vector<venue::Request> requests()
    {
        OrderRequest plain;
        plain.id = {1};
        plain.quantity = 5;
        OrderRequest full;
        full.id = {static_cast<std::uint64_t>(INT64_MAX)};
        full.side = Side::Sell;
        full.type = OrderType::StopLimit;
        full.timeInForce = TimeInForce::Gtd;
        full.quantity = kMaxLots;
        full.price = kMaxTicks;
        full.stopPrice = 77;
        full.trailingOffset = 3;
        full.displayQuantity = 2;
        full.expiry = 1'700'000'000'000'000'001;
        full.postOnly = full.reduceOnly = true;
        full.ocoGroup = 12;
        full.selfTrade = SelfTradePrevention::ExpireBoth;
        return {
            venue::Hello{"bot \"7\"", "BTC/USDT"}, venue::Place{"a", plain}, venue::Place{"a", full},
            venue::Amend{"a", {{3}, 4, 5}},        venue::Cancel{"a", {3}},  venue::AskState{"a", 9, {8}, {{1}, {2}}},
            venue::AskState{"a", 0, {}, {}},       venue::AskBooks{},        venue::Ping{}};
    }
};

QTEST_GUILESS_MAIN(TestVenueProtocol)
#include "tst_VenueProtocol.moc"
