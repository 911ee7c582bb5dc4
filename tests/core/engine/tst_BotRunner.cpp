// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/RunnerDesk.h"

#include <QTest>

using namespace wh;
using namespace wh::test;

namespace {

constexpr DurationNs ms = kMillisecond;
constexpr TimeNs s = kSecond;
using Kind = ExecutionReport::Kind;

void say(StrategyContext& context, std::string text)
{
    context.log(LogLevel::Info, std::move(text));
}

std::string textOf(const Balance& balance)
{
    return balance.asset + ' ' + balance.total.toString() + " reserved " + balance.reserved.toString();
}

} // namespace

class TestBotRunner : public QObject
{
    Q_OBJECT

private slots:
    void startsWhenBothSidesAreKnownAndTicksFromThereOn()
    {
        Script script;
        script.tickInterval = 2 * s;
        Desk desk(script);
        desk.event(500 * ms, level(Side::Buy, 10'000, 5));
        QVERIFY(!desk.runner->hasStarted());
        QCOMPARE(desk.runner->nextTimer(), kNever);
        desk.open(1 * s);
        QCOMPARE(desk.runner->nextTimer(), 3 * s);
        desk.timers(2'999 * ms); // too early
        desk.timers(3 * s);
        QCOMPARE(desk.runner->nextTimer(), 5 * s);
        desk.timers(5 * s);
        WH_COMPARE_TEXTS(desk.story(), {"1s start", "3s tick", "5s tick"});
    }

    void ticksThatWereOverrunAreOne()
    {
        Script script;
        script.tickInterval = 2 * s;
        Desk desk(script);
        desk.open(1 * s);
        desk.timers(10 * s); // 3, 5, 7 and 9 s are past
        QCOMPARE(desk.runner->nextTimer(), 11 * s);
        desk.timers(10 * s);
        desk.timers(11 * s);
        WH_COMPARE_TEXTS(desk.story(), {"1s start", "10s tick", "11s tick"});
    }

    void watchesOnlyBeforeItsStart()
    {
        Script script;
        script.wantsTrades = true;
        script.onBook = [](StrategyContext& context) { say(context, "book"); };
        Desk desk(script);
        desk.runner->holdStart(true);
        desk.open(1 * s);
        desk.event(2 * s, print(Side::Buy, 10'100, 1));
        QVERIFY(!desk.runner->hasStarted());
        desk.runner->holdStart(false);
        desk.event(5 * s, level(Side::Buy, 10'010, 5));
        WH_COMPARE_TEXTS(desk.story(), {"5s start", "5s book"});
    }

    void theMarketsRangeBeginsWithTheRun()
    {
        Desk desk({});
        desk.runner->holdStart(true);
        desk.open(1 * s);
        desk.event(2 * s, print(Side::Sell, 9'000, 1));
        desk.runner->holdStart(false);
        desk.event(5 * s, level(Side::Buy, 10'010, 5));
        desk.event(6 * s, print(Side::Buy, 10'150, 1));
        const auto record = desk.runner->finish();
        QCOMPARE(record.lowestPrice, Ticks(10'010));
        QCOMPARE(record.highestPrice, Ticks(10'150));
    }

    void theMarketsRangeHoldsEveryBestPrice()
    {
        Desk desk({});
        desk.open(1 * s);
        desk.event(2 * s, MarketEvent::make(EventKind::Delta, Side::Buy, 9'990, 5, 2 * s, 2 * s));
        desk.event(2 * s, MarketEvent::make(EventKind::Delta, Side::Sell, 10'110, 5, 2 * s, 2 * s));
        desk.event(2 * s, MarketEvent::make(EventKind::Delta, Side::Buy, 10'000, 0, 2 * s, 2 * s));
        desk.event(2 * s, level(Side::Sell, 10'100, 0, 2 * s)); // wider by ten ticks on either side: the same mid
        const auto record = desk.runner->finish();
        QCOMPARE(record.lowestPrice, Ticks(9'990));
        QCOMPARE(record.highestPrice, Ticks(10'110));
    }

    void callsItsHooksInTheOrderOfWhatBecameKnown()
    {
        Script script;
        script.wantsTrades = true;
        script.onBook = [](StrategyContext& context) { say(context, "book"); };
        script.onStart = [](StrategyContext& context) { (void)context.place(order(Side::Buy, 10'000, 3)).valueOr({}); };
        Desk desk(script);
        desk.open(1 * s);
        desk.clock.advanceTo(2 * s);
        desk.report(1, Kind::Accepted);
        desk.event(3 * s, MarketEvent::make(EventKind::Trade, Side::Sell, 10'000, 4, 3 * s, 3 * s)); // not its end
        desk.event(3 * s, level(Side::Buy, 10'000, 1));
        desk.fill(1, Side::Buy, 10'000, 3);
        desk.runner->stop();
        WH_COMPARE_TEXTS(desk.story(), {"1s start", "1s book", "2s #1 accepted", "3s trade 4@10000", "3s book",
                                        "3s #1 fill 3@10000 maker", "3s #1 filled", "3s stop"});
    }

    void startsAndStopsTimers()
    {
        TimerId second;
        Script script;
        script.onStart = [&](StrategyContext& context) {
            context.startTimer(4 * s); // 1: after 3 and 2
            second = context.startTimer(3 * s);
            context.startTimer(2 * s);
            context.startTimer(0); // 4: past, so at once
        };
        Desk desk(script);
        desk.open(1 * s);
        QCOMPARE(desk.runner->nextTimer(), 1 * s);
        desk.timers(1 * s);
        desk.timers(2 * s);
        desk.timers(5 * s);
        QCOMPARE(desk.runner->nextTimer(), kNever);
        WH_COMPARE_TEXTS(desk.story(), {"1s start", "1s timer 4", "2s timer 3", "5s timer 2", "5s timer 1"});

        script.onStart = [&](StrategyContext& context) { second = context.startTimer(3 * s); };
        script.at(2 * s, [&](StrategyContext& context) { context.stopTimer(second); });
        Desk stopping(script);
        stopping.open(1 * s);
        stopping.timers(2 * s);
        stopping.timers(9 * s);
        WH_COMPARE_TEXTS(stopping.story(), {"1s start"});
    }

    void saysInTheRecordWhyNewOrdersWereStopped()
    {
        Script script;
        script.at(2 * s, [](StrategyContext& context) {
            const auto refused = context.place(order(Side::Buy, 10'000, 1));
            say(context, refused ? "sent" : refused.error().code);
        });
        Desk desk(script);
        desk.open(1 * s);
        desk.fill(77, Side::Buy, 10'000, 3); // nothing of ours
        desk.timers(2 * s);
        const auto record = desk.runner->finish();
        WH_COMPARE_TEXTS(storyOf(record), {"1s start", "2s order.unexplained_fill"});
        QVERIFY(record.halted.find("order.unexplained_fill") != std::string::npos);
        QVERIFY(record.halted.find("77") != std::string::npos);
        QCOMPARE(record.orders.unexpected, std::uint64_t(1));
        QVERIFY(record.fills.empty());
    }

    void tellsOfARefusalWhenTheHookHasReturned()
    {
        Script script;
        script.onStart = [](StrategyContext& context) {
            const auto refused = context.place(order(Side::Buy, 10'000, 11));
            say(context, refused ? "sent" : refused.error().code);
            const auto sent = context.place(order(Side::Buy, 10'000, 10));
            say(context, sent ? "sent" : sent.error().code);
            say(context, "returns");
        };
        Desk desk(script);
        desk.open(1 * s);
        QCOMPARE(desk.connector.placed.size(), std::size_t(1));
        QCOMPARE(desk.connector.placed[0].id.value, std::uint64_t(2));
        const auto record = desk.runner->finish();
        WH_COMPARE_TEXTS(storyOf(record),
                         {"1s start", "1s risk.too_large", "1s sent", "1s returns", "1s #1 refused risk.too_large"});
        QCOMPARE(record.orders.refused, std::uint64_t(1));
        QCOMPARE(record.orders.refusalsByCode.at("risk.too_large"), std::uint64_t(1));
    }

    void tellsOfAnOrderThatCouldNotBeSent()
    {
        Script script;
        script.onTick = [](StrategyContext& context) { (void)context.place(order(Side::Buy, 10'000, 1)).valueOr({}); };
        script.tickInterval = 1 * s;
        Desk desk(script);
        desk.open(1 * s);
        desk.connector.isDown = true;
        desk.timers(2 * s);
        const auto record = desk.runner->finish();
        WH_COMPARE_TEXTS(storyOf(record), {"1s start", "2s tick", "2s #1 rejected"});
        QCOMPARE(record.orders.refusalsByCode.at("venue.unreachable"), std::uint64_t(1));
    }

    void aStrategyThatAnswersRefusalsWithRefusedOrdersDoesNotHang()
    {
        Script script;
        script.onStart = [](StrategyContext& context) {
            (void)context.place(order(Side::Buy, 10'000, 11)).valueOr({});
        };
        script.onOrder = [](StrategyContext& context, const OwnOrder&) {
            (void)context.place(order(Side::Buy, 10'000, 11)).valueOr({});
        };
        Desk desk(script);
        desk.open(1 * s);
        const auto refused = desk.runner->finish().orders.refused;
        QVERIFY(refused > 1 && refused < 1000);
    }

    void hearsNothingAfterItsStopButItsAccountDoes()
    {
        Script script;
        script.tickInterval = 1 * s;
        script.wantsTrades = true;
        script.barInterval = 1 * s;
        script.onBook = [](StrategyContext& context) { say(context, "book"); };
        script.onStart = [](StrategyContext& context) {
            context.startTimer(4 * s);
            (void)context.place(order(Side::Buy, 10'000, 3)).valueOr({});
        };
        Desk desk(script);
        desk.open(1 * s);
        desk.report(1, Kind::Accepted);
        desk.runner->stop();
        desk.runner->stop(); // once is enough
        QVERIFY((desk.connector.cancelled == std::vector<std::uint64_t>{1}));
        desk.event(2 * s, print(Side::Sell, 10'000, 2));
        desk.timers(5 * s);
        desk.fill(1, Side::Buy, 10'000, 2); // it had met the order before the cancel was there
        desk.report(1, Kind::Cancelled);
        QCOMPARE(desk.runner->account().position(), Lots(2));
        QCOMPARE(desk.runner->account().cash().toString().c_str(), "9999.8");
        QVERIFY(desk.runner->board().open().empty());
        const auto record = desk.runner->finish();
        WH_COMPARE_TEXTS(storyOf(record), {"1s start", "1s book", "1s #1 accepted", "1s stop"});
        QCOMPARE(record.fills.size(), std::size_t(1));
    }

    void placesNothingOnceStopped()
    {
        StrategyContext* view = nullptr;
        Script script;
        script.onStart = [&](StrategyContext& context) { view = &context; };
        script.onStop = [](StrategyContext& context) {
            QVERIFY(bool(context.place(order(Side::Sell, 10'100, 1)))); // its last word; cancelled with the rest
        };
        Desk desk(script);
        desk.open();
        desk.runner->stop();
        const auto late = view->place(order(Side::Buy, 10'000, 1));
        QCOMPARE(late.error().code.c_str(), "order.bot_stopped");
        QCOMPARE(desk.connector.placed.size(), std::size_t(1));
    }

    void buildsBarsFromTrades()
    {
        Script script;
        script.barInterval = kMinute;
        Desk desk(script);
        desk.open(1 * s);
        for (const auto& [time, price, lots] : std::vector<std::tuple<TimeNs, Ticks, Lots>>{{10 * s, 10'050, 1},
                                                                                            {20 * s, 10'070, 2},
                                                                                            {30 * s, 10'040, 3},
                                                                                            {59 * s, 10'060, 4},
                                                                                            {61 * s, 10'080, 5}})
            desk.event(time, print(Side::Buy, price, lots, time));
        desk.event(200 * s, level(Side::Buy, 10'001, 5)); // a quiet minute between
        WH_COMPARE_TEXTS(desk.story(), {"1s start", "61s bar 10050 10070 10040 10060 x10",
                                        "200s bar 10080 10080 10080 10080 x5", "200s bar 10080 10080 10080 10080 x0"});
    }

    void keepsWhatAStrategyStores()
    {
        StrategyContext* view = nullptr;
        Script script;
        script.onStart = [&](StrategyContext& context) { view = &context; };
        Desk desk(script);
        desk.open();
        QVERIFY(view->stored("key").empty());
        view->store("key", "one");
        view->store("other", "two");
        view->store("key", "three");
        QCOMPARE(view->stored("key").c_str(), "three");
        QCOMPARE(view->stored("other").c_str(), "two");
    }

    /// 10 000 USDT and 0.010 BTC; a bid for 2 lots at 99.00 and 3 at 98.00 holds back 0.198 + 0.294, an offer of 4 lots
    /// 0.004 BTC. What is filled or ended is set free again.
    void reservesSpotBalancesForOpenOrders()
    {
        StrategyContext* view = nullptr;
        Script script;
        script.onStart = [&](StrategyContext& context) {
            view = &context;
            for (const auto& request :
                 {order(Side::Buy, 9'900, 2), order(Side::Buy, 9'800, 3), order(Side::Sell, 10'200, 4)})
                (void)context.place(request).valueOr({});
        };
        Desk desk(script, testInstrument(), {.cash = Decimal(10'000), .base = Decimal::of("0.01")});
        desk.open();
        QCOMPARE(textOf(view->balance("USDT")).c_str(), "USDT 10000 reserved 0.492");
        QCOMPARE(textOf(view->balance("BTC")).c_str(), "BTC 0.01 reserved 0.004");
        QCOMPARE(view->position(), Lots(10));
        QCOMPARE(view->equity().toString().c_str(), "10001.005"); // 0.01 at 100.50
        for (const std::uint64_t id : {1, 2, 3})
            desk.report(id, Kind::Accepted);
        desk.fill(1, Side::Buy, 9'900, 1);
        desk.fill(3, Side::Sell, 10'200, 4);
        desk.report(2, Kind::Expired);
        // 10 000 − 0.099 + 0.408; one lot of 99.00 is open still.
        QCOMPARE(textOf(view->balance("USDT")).c_str(), "USDT 10000.309 reserved 0.099");
        QCOMPARE(textOf(view->balance("BTC")).c_str(), "BTC 0.007 reserved 0");
    }

    void fundsEveryKindOfInstrument()
    {
        const auto startOf = [](ContractKind kind, const char* base) {
            Instrument instrument = testInstrument();
            instrument.kind = kind;
            Desk desk({}, instrument, {.cash = Decimal(10'000), .base = Decimal::of(base)});
            desk.open(); // mid 100.50
            const auto& account = desk.runner->account();
            return account.cash().toString() + ' ' + std::to_string(account.position()) + ' ' +
                   account.equity(20'100).toString();
        };
        QCOMPARE(startOf(ContractKind::Spot, "0.0055").c_str(), "10000 5 10000.5025"); // whole lots
        QCOMPARE(startOf(ContractKind::Linear, "0").c_str(), "10000 0 10000");
        // 10 000 ÷ 100.50 = 99.502487562…, eight digits of it; with the margin of 0.5.
        QCOMPARE(startOf(ContractKind::Inverse, "0.5").c_str(), "100.00248756 0 100.00248756");
    }

    void recordsWhatBecameOfOrders()
    {
        Script script;
        script.onStart = [](StrategyContext& context) {
            for (const Ticks price : {10'000, 9'990, 9'980})
                (void)context.place(order(Side::Buy, price, 9)).valueOr({});
        };
        Desk desk(script);
        desk.open();
        desk.fill(1, Side::Buy, 10'000, 9);
        desk.fill(2, Side::Buy, 9'990, 5);
        desk.report(2, Kind::Expired);
        desk.report(3, Kind::Accepted);
        desk.runner->stop(); // the cancel goes out and is never answered
        const auto orders = desk.runner->finish().orders;
        QCOMPARE(orders.placed, std::uint64_t(3));
        QCOMPARE(orders.filledOrders, std::uint64_t(1));
        QCOMPARE(orders.expired, std::uint64_t(1));
        QCOMPARE(orders.cancelled, std::uint64_t(0));
    }

    void recordsGaugesAndEvents()
    {
        Script script;
        script.onStart = [](StrategyContext& context) {
            context.gauge("spread", 4, "bps");
            context.gauge("spread", 2, "bps");
            context.event("halt", "too wild");
            context.log(LogLevel::Warning, "careful");
        };
        Desk desk(script);
        desk.open();
        const auto record = desk.runner->finish();
        QCOMPARE(record.gauges.size(), std::size_t(1));
        QCOMPARE(record.gauges[0].sum, 6.0);
        QCOMPARE(record.gauges[0].unit.c_str(), "bps");
        WH_COMPARE_TEXTS(storyOf(record), {"1s start", "1s halt: too wild", "1s careful"});
        QCOMPARE(record.messages[1].level.c_str(), "event");
        QCOMPARE(record.messages[2].level.c_str(), "warning");
    }
};

QTEST_GUILESS_MAIN(TestBotRunner)
#include "tst_BotRunner.moc"
