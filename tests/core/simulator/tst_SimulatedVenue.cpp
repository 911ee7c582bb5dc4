// SPDX-License-Identifier: GPL-3.0-or-later
// The venue as a connector: latencies on every way, races, refusals, fees.
#include "core/market/OrderBook.h"
#include "core/portfolio/TradingAccount.h"
#include "core/simulator/Backtest.h"
#include "core/simulator/SimulatedVenue.h"
#include "tests/support/MatchRecorder.h"

#include <QTest>

using namespace wh;
using namespace wh::test;
using Kind = ExecutionReport::Kind;

namespace {

/// A venue with its clock, reached through a gate without rules.
struct Desk
{
    explicit Desk(const char* latency = "constant:entry=10ms,amend=20ms,cancel=30ms,response=5ms",
                  VenueRules rules = {}, const char* fees = "1,5")
    {
        std::vector<Error> mistakes;
        instrument.fees = *parseFees(fees, mistakes);
        SimulatedVenue::Settings settings;
        settings.latency = makeModel(latencyModels(), *ModelChoice::parse(latency, "latency"), "latency", mistakes);
        settings.queue = makeModel(queueModels(), {"risk_averse", {}}, "queue", mistakes);
        settings.rules = std::move(rules);
        venue = std::make_unique<SimulatedVenue>(instrument, std::move(settings), clock);
        tape(level(Side::Buy, 10'000, 5));
        tape(level(Side::Sell, 10'100, 5));
    }
    void tape(const MarketEvent& event, TimeNs time = 0) { venue->onEvent(event, time); }
    void place(const OrderRequest& request)
    {
        RiskView view{.instrument = instrument,
                      .now = clock.now(),
                      .book = book,
                      .bookIsLive = true,
                      .account = account,
                      .open = {},
                      .orders = {}};
        auto verdict = gate.check(request, view);
        QVERIFY(std::holds_alternative<RiskApproved<OrderRequest>>(verdict));
        QVERIFY(bool(venue->place(std::get<RiskApproved<OrderRequest>>(std::move(verdict)))));
    }
    void amend(OrderId id, Ticks price, Lots quantity)
    {
        RiskView view{.instrument = instrument,
                      .now = clock.now(),
                      .book = book,
                      .bookIsLive = true,
                      .account = account,
                      .open = {},
                      .orders = {}};
        OwnOrder own;
        own.id = id;
        auto verdict = gate.check(AmendRequest{id, price, quantity}, own, view);
        QVERIFY(bool(venue->amend(std::get<RiskApproved<AmendRequest>>(std::move(verdict)))));
    }
    /// Lets the venue work until `time` and answers what reached us by then.
    std::vector<ExecutionReport> until(TimeNs time)
    {
        venue->processUntil(time);
        clock.advanceTo(time);
        std::vector<ExecutionReport> reports;
        ExecutionReport report;
        while (venue->takeReport(time, report))
            reports.push_back(report);
        return reports;
    }

    Instrument instrument = testInstrument();
    VirtualClock clock;
    RiskGate gate{{}};
    OrderBook book;
    TradingAccount account{instrument};
    std::unique_ptr<SimulatedVenue> venue;
};

constexpr DurationNs ms = kMillisecond;

} // namespace

class TestSimulatedVenue : public QObject
{
    Q_OBJECT

private slots:
    void takesTimeOnEveryWay()
    {
        Desk desk;
        desk.place(limit(1, Side::Buy, 10'000, 2));
        QVERIFY(desk.until(14 * ms).empty());
        QCOMPARE(desk.venue->engine().liveOrders(), std::size_t(1)); // arrived at 10 ms; the answer is on its way
        const auto accepted = desk.until(15 * ms);
        QCOMPARE(accepted.size(), std::size_t(1));
        QVERIFY(accepted[0].kind == Kind::Accepted);
        QCOMPARE(accepted[0].venueTime, 10 * ms);
        QCOMPARE(accepted[0].receiveTime, 15 * ms);
        desk.amend({1}, 9'990, 2); // sent at 15: there at 35, back at 40
        QVERIFY(desk.until(39 * ms).empty());
        QVERIFY(desk.until(40 * ms).at(0).kind == Kind::Amended);
        QVERIFY(bool(desk.venue->cancel({{1}}))); // sent at 40: there at 70, back at 75
        QVERIFY(desk.until(74 * ms).empty());
        QVERIFY(desk.until(75 * ms).at(0).kind == Kind::Cancelled);
    }

    void losesTheRaceOfACancelAgainstAFill()
    {
        Desk desk;
        desk.place(limit(1, Side::Buy, 10'050, 2));
        desk.until(15 * ms);
        QVERIFY(bool(desk.venue->cancel({{1}}))); // will be there at 45 ms
        desk.venue->processUntil(44 * ms);
        desk.tape(print(Side::Sell, 10'050, 2), 44 * ms); // a print one millisecond before
        const auto reports = desk.until(kSecond);
        QCOMPARE(reports.size(), std::size_t(2));
        QVERIFY(reports[0].kind == Kind::Filled);
        QVERIFY(reports[1].kind == Kind::CancelRejected);
        QCOMPARE(reports[1].refusal->code.c_str(), "venue.order_not_open");
    }

    void winsTheRaceWhenTheCancelIsThereFirst()
    {
        Desk desk;
        desk.place(limit(1, Side::Buy, 10'050, 2));
        desk.until(15 * ms);
        QVERIFY(bool(desk.venue->cancel({{1}})));
        desk.venue->processUntil(45 * ms);
        desk.tape(print(Side::Sell, 10'050, 2), 46 * ms);
        const auto reports = desk.until(kSecond);
        QCOMPARE(reports.size(), std::size_t(1));
        QVERIFY(reports[0].kind == Kind::Cancelled);
    }

    void neverLetsACancelOvertakeItsOrder()
    {
        Desk desk("constant:entry=50ms,amend=1ms,cancel=1ms,response=1ms");
        desk.place(limit(1, Side::Buy, 10'000, 2));
        QVERIFY(bool(desk.venue->cancel({{1}})));
        const auto reports = desk.until(kSecond);
        QCOMPARE(reports.size(), std::size_t(2));
        QVERIFY(reports[0].kind == Kind::Accepted);
        QVERIFY(reports[1].kind == Kind::Cancelled);
    }

    void refusesAPostOnlyOrderThatWouldCross()
    {
        Desk desk;
        auto order = limit(1, Side::Buy, 10'100, 2);
        order.postOnly = true;
        desk.place(order);
        const auto reports = desk.until(kSecond);
        QCOMPARE(reports.size(), std::size_t(1));
        QVERIFY(reports[0].kind == Kind::Rejected);
        QCOMPARE(reports[0].refusal->code.c_str(), "venue.post_only_would_take");
        order.id = {2};
        order.price = 10'099;
        desk.place(order);
        desk.until(2 * kSecond);
        desk.amend({2}, 10'100, 2); // nor may an amend make it cross
        const auto amended = desk.until(3 * kSecond);
        QVERIFY(amended.at(0).kind == Kind::AmendRejected);
        QCOMPARE(desk.venue->engine().find({2})->price, Ticks(10'099));
    }

    void refusesByItsRules_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        for (const char* code :
             {"quantity_below_minimum", "quantity_above_maximum", "notional_below_minimum", "price_outside_band",
              "price_invalid", "too_many_orders", "rate_limited", "unavailable", "expiry_past", "stop_would_trigger",
              "trailing_offset_invalid", "duplicate_order_id"})
            QTest::newRow(code) << QString::fromLatin1(code) << QStringLiteral("venue.") + QString::fromLatin1(code);
    }
    void refusesByItsRules()
    {
        QFETCH(QString, what);
        QFETCH(QString, code);
        VenueRules rules;
        if (what == QStringLiteral("too_many_orders"))
            rules.maxOpenOrders = 1;
        if (what == QStringLiteral("rate_limited"))
            rules.maxRequestsPerSecond = 1;
        if (what == QStringLiteral("unavailable"))
            rules.outages = {{5 * ms, 20 * ms}};
        Desk desk("constant:entry=10ms,response=5ms", rules);
        desk.instrument.minQuantity = 2;
        desk.instrument.maxQuantity = 1000;
        desk.instrument.minNotional = Decimal(1);
        desk.instrument.priceBand = 0.1;
        auto order = limit(1, Side::Buy, 10'000, 20);
        if (what == QStringLiteral("quantity_below_minimum"))
            order.quantity = 1;
        else if (what == QStringLiteral("quantity_above_maximum"))
            order.quantity = 1001;
        else if (what == QStringLiteral("notional_below_minimum"))
            order.quantity = 9; // 0.009 BTC at 100.00: 0.9 USDT
        else if (what == QStringLiteral("price_outside_band"))
            order.price = 9'000; // 10.4 % below the mid of 10 050
        else if (what == QStringLiteral("price_invalid"))
            order.price = 0;
        else if (what == QStringLiteral("expiry_past"))
            order.timeInForce = TimeInForce::Gtd, order.expiry = 9 * ms;
        else if (what == QStringLiteral("stop_would_trigger"))
            order.type = OrderType::StopMarket, order.stopPrice = 10'000; // a buy stop below the market
        else if (what == QStringLiteral("trailing_offset_invalid"))
            order.type = OrderType::TrailingStop;
        desk.place(order);
        if (what == QStringLiteral("too_many_orders") || what == QStringLiteral("rate_limited")) {
            order.id = {2};
            desk.place(order);
        } else if (what == QStringLiteral("duplicate_order_id")) {
            desk.place(order);
        }
        const auto reports = desk.until(kSecond);
        QVERIFY(reports.back().kind == Kind::Rejected);
        QCOMPARE(QString::fromStdString(reports.back().refusal->code), code);
    }

    void refusesUnderLoadAsAValue()
    {
        Desk desk("overload:threshold=0,full=1,probability=1,response=5ms");
        for (int i = 0; i < 10; ++i)
            desk.tape(level(Side::Buy, 10'000, 5 + i), i * kSecond);
        desk.clock.advanceTo(10 * kSecond);
        desk.place(limit(1, Side::Buy, 10'000, 2));
        const auto reports = desk.until(11 * kSecond);
        QCOMPARE(reports.size(), std::size_t(1));
        QCOMPARE(reports[0].refusal->code.c_str(), "venue.overloaded");
    }

    /// An event a second, then a burst of 20 000 in one second: what counts is the rate of now.
    void overloadsByTheRateOfNow()
    {
        Desk desk("overload:threshold=2000,full=9000,probability=1,response=5ms");
        const auto answer = [&](TimeNs at) {
            desk.clock.advanceTo(at);
            desk.place(limit(static_cast<std::uint64_t>(at / kSecond), Side::Buy, 9'000, 2));
            const auto reports = desk.until(at + kSecond / 2);
            return reports.front().refusal ? reports.front().refusal->code : std::string("accepted");
        };
        for (int i = 1; i <= 1800; ++i)
            desk.tape(level(Side::Buy, 10'000, 5 + i % 2), i * kSecond);
        QCOMPARE(answer(1800 * kSecond).c_str(), "accepted");
        for (int i = 1801; i < 3600; ++i)
            desk.tape(level(Side::Buy, 10'000, 5 + i % 2), i * kSecond);
        for (int i = 0; i < 20'000; ++i)
            desk.tape(level(Side::Buy, 10'000, 5 + i % 2), 3600 * kSecond + i * (kSecond / 20'000));
        QCOMPARE(answer(3601 * kSecond).c_str(), "venue.overloaded");
        QCOMPARE(answer(3700 * kSecond).c_str(), "accepted");
    }

    /// After a gap nobody knows what a taker would have had: a maker may wait, a taker is told.
    void refusesTakersWhileTheRecordingHasAHole()
    {
        Desk desk;
        desk.tape(MarketEvent::make(EventKind::Gap, Side::Buy, 0, 0, 1, 1, MarketEvent::EndOfMessage), 1);
        desk.place(market(1, Side::Buy, 2));
        desk.place(limit(2, Side::Buy, 10'100, 2));
        desk.place(limit(3, Side::Buy, 9'900, 2));
        const auto reports = desk.until(kSecond);
        QCOMPARE(reports.size(), std::size_t(3));
        QCOMPARE(reports[0].refusal->code.c_str(), "venue.market_unknown");
        QCOMPARE(reports[1].refusal->code.c_str(), "venue.market_unknown");
        QVERIFY(reports[2].kind == Kind::Accepted);
    }

    /// Two lots (0.002 BTC) at 100.00: notional 0.2 USDT. Taker 5 bps 0.0001; maker 1 bps 0.00002.
    void chargesFees_data()
    {
        QTest::addColumn<QString>("fees");
        QTest::addColumn<QString>("asset");
        QTest::addColumn<QString>("fee");
        QTest::newRow("quote") << "1,5"
                               << "USDT"
                               << "0.000101"; // at 101.00: 0.202 · 5 bps
        QTest::newRow("received on a buy") << "maker=1,taker=5,currency=received"
                                           << "BTC"
                                           << "0.000001"; // 0.002 · 5 bps
        QTest::newRow("a third asset") << "maker=1,taker=5,currency=BNB@0.5"
                                       << "BNB"
                                       << "0.000202";
        QTest::newRow("a rebate") << "maker=1,taker=-5"
                                  << "USDT"
                                  << "-0.000101";
    }
    void chargesFees()
    {
        QFETCH(QString, fees);
        QFETCH(QString, asset);
        QFETCH(QString, fee);
        Desk desk("none", {}, qPrintable(fees));
        desk.place(market(1, Side::Buy, 2));
        const auto reports = desk.until(1);
        QVERIFY(reports.at(1).kind == Kind::Filled);
        QCOMPARE(QString::fromStdString(reports[1].fill->feeAsset.text()), asset);
        QCOMPARE(QString::fromStdString(reports[1].fill->fee.toString()), fee);
        QCOMPARE(reports[1].fill->midAtMatch, HalfTicks(20'100));
    }

    void climbsTheTiersByVolumeOfThirtyDays()
    {
        Desk desk("none", {}, "tiers=0:10:10;0.3:5:5");
        const auto feeOf = [&](std::uint64_t id, TimeNs time) {
            desk.tape(level(Side::Sell, 10'100, 100 + static_cast<Lots>(id)), time);
            desk.clock.advanceTo(time);
            desk.place(market(id, Side::Buy, 2)); // 0.202 USDT
            return desk.until(time + 1).at(1).fill->fee;
        };
        const auto notional = Decimal::of("0.202");
        QVERIFY(feeOf(1, 0) == notional * Decimal::of("0.001"));
        QVERIFY(feeOf(2, kHour) == notional * Decimal::of("0.001"));     // 0.202 so far
        QVERIFY(feeOf(3, kDay) == notional * Decimal::of("0.0005"));     // 0.404
        QVERIFY(feeOf(4, 31 * kDay) == notional * Decimal::of("0.001")); // of the days 2 to 31: nothing
    }
};
QTEST_GUILESS_MAIN(TestSimulatedVenue)
#include "tst_SimulatedVenue.moc"
