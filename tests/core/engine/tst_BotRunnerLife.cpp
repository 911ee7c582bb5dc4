// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Cause.h"
#include "tests/core/engine/RunnerDesk.h"

#include <QTest>
#include <stdexcept>

using namespace wh;
using namespace wh::test;

namespace {

constexpr TimeNs s = kSecond;
using Kind = ExecutionReport::Kind;
using Ids = std::vector<std::uint64_t>;

/// Writes down what it is told.
class Diary final : public RunnerListener
{
public:
    void onFunded(TimeNs, HalfTicks mid) override { lines.push_back("funded at " + std::to_string(mid)); }
    void onLog(TimeNs, LogLevel level, std::string_view text) override
    {
        lines.push_back(std::string(toString(level)) + ' ' + std::string(text));
    }
    void onGauge(TimeNs, std::string_view name, double value, std::string_view unit, const GaugeRange&) override
    {
        lines.push_back(std::string(name) + ' ' + std::to_string(static_cast<int>(value)) + ' ' + std::string(unit));
    }
    void onEvent(TimeNs, std::string_view name, std::string_view text) override
    {
        lines.push_back(std::string(name) + ": " + std::string(text));
    }
    void onOrder(const OwnOrder& order, const ExecutionReport*, const Refusal* refusal) override
    {
        lines.push_back('#' + std::to_string(order.id.value) + ' ' + toString(order.status) +
                        (refusal ? ' ' + refusal->code : std::string()));
    }
    void onFill(const Fill& fill, Decimal realised, const OwnOrder& order) override
    {
        lines.push_back('#' + std::to_string(order.id.value) + " fill " + std::to_string(fill.quantity) + " realised " +
                        realised.toString());
    }
    void onTick(TimeNs due, TimeNs begun) override
    {
        lines.push_back("tick " + formatDuration(due) + " at " + formatDuration(begun));
    }
    void onTickSkipped(std::uint64_t count) override { lines.push_back("skipped " + std::to_string(count)); }

    std::vector<std::string> lines;
};

std::string statusOf(const Desk& desk, std::uint64_t id)
{
    const auto* order = desk.runner->board().find({id});
    return order ? toString(order->status) : "unknown";
}

/// A bot with two open orders, bid and ask, and with what the venue has said of them.
struct Quoting : Desk
{
    explicit Quoting(Script script = {}, Instrument of = testInstrument(),
                     BotRunner::Funds funds = {Decimal(10'000), Decimal::of("0.02")})
        : Desk(withOrders(std::move(script)), std::move(of), funds)
    {
        open();
        report(1, Kind::Accepted);
        report(2, Kind::Accepted);
    }
    static Script withOrders(Script script)
    {
        script.onStart = [](StrategyContext& context) {
            (void)context.place(order(Side::Buy, 9'990, 3)).valueOr({});
            (void)context.place(order(Side::Sell, 10'110, 3)).valueOr({});
        };
        return script;
    }
};

Instrument linear()
{
    Instrument instrument = testInstrument();
    instrument.kind = ContractKind::Linear;
    return instrument;
}

} // namespace

/// What bots that live need beyond a backtest: being listened to, held, stopped by policy, and handed over.
class TestBotRunnerLife : public QObject
{
    Q_OBJECT

private slots:
    void tellsItsListener()
    {
        Diary diary;
        Script script;
        script.tickInterval = 2 * s;
        script.onStart = [](StrategyContext& context) {
            context.gauge("spread", 4, "bps");
            context.event("mood", "calm");
            (void)context.place(order(Side::Buy, 10'000, 11)).valueOr({});
            (void)context.place(order(Side::Buy, 10'000, 3)).valueOr({});
            (void)context.place(order(Side::Sell, 10'100, 3)).valueOr({});
        };
        Desk desk(script, testInstrument(), {Decimal(10'000), {}}, {.recording = {}, .listener = &diary});
        desk.open(1 * s);
        desk.fill(2, Side::Buy, 10'000, 3);
        desk.fill(3, Side::Sell, 10'100, 2);
        desk.timers(3 * s);
        desk.timers(8'500 * kMillisecond); // due at 5 s and 7 s
        WH_COMPARE_TEXTS(diary.lines, {"funded at 20100",
                                       "info start",
                                       "spread 4 bps",
                                       "mood: calm",
                                       "#1 refused risk.too_large",
                                       "#2 submitted",
                                       "#3 submitted",
                                       "info #1 refused risk.too_large",
                                       "#2 fill 3 realised 0",
                                       "#2 filled",
                                       "info #2 fill 3@10000 maker",
                                       "info #2 filled",
                                       "#3 fill 2 realised 0.002",
                                       "#3 partially_filled",
                                       "info #3 fill 2@10100 maker",
                                       "info #3 partially_filled",
                                       "tick 3s at 3s",
                                       "info tick",
                                       "tick 5s at 8.5s",
                                       "skipped 1",
                                       "info tick"});
        QVERIFY((desk.runner->counters() == RunnerCounters{.ticks = 2, .skippedTicks = 1, .fills = 2}));
        QCOMPARE(desk.runner->nextTimer(), 9 * s);
    }

    void ticksAsItsConfigurationSays()
    {
        Script script;
        script.tickInterval = 2 * s;
        Desk slow(script, testInstrument(), {Decimal(10'000), {}}, {.tickInterval = 5 * s});
        slow.open(1 * s);
        QCOMPARE(slow.runner->nextTimer(), 6 * s);
        Desk none(script, testInstrument(), {Decimal(10'000), {}}, {.tickInterval = 0});
        none.open(1 * s);
        QCOMPARE(none.runner->nextTimer(), kNever);
    }

    void keepsInTheStorageThatItIsGiven()
    {
        BotStorage storage({7}, {{"known", "yes"}}, {.keys = 2, .bytes = 100});
        Diary diary;
        StrategyContext* view = nullptr;
        Script script;
        script.onStart = [&](StrategyContext& context) { view = &context; };
        Desk desk(script, testInstrument(), {Decimal(10'000), {}}, {.listener = &diary, .storage = &storage});
        desk.open();
        QCOMPARE(view->stored("known").c_str(), "yes");
        view->store("new", "1");
        view->store("one more", "2");
        QVERIFY(view->stored("one more").empty());
        QVERIFY(diary.lines.back().starts_with("error not stored: storage.quota_exceeded"));
        QCOMPARE(storage.takeChanges().size(), std::size_t(1));
    }

    void heldItHearsTheMarketAndPlacesNothing()
    {
        StrategyContext* view = nullptr;
        Script script;
        script.tickInterval = 1 * s;
        script.onTick = [&](StrategyContext& context) { view = &context; };
        Quoting desk(script);
        desk.runner->pause();
        QVERIFY((desk.connector.cancelled == Ids{1, 2}));
        desk.timers(2 * s);
        QVERIFY(view);
        const auto placed = view->place(order(Side::Buy, 9'990, 1));
        QCOMPARE(placed.error().code.c_str(), "order.bot_paused");
        QVERIFY(!placed.error().field("remedy").empty());
        QCOMPARE(view->amend({1}, 9'980, 1).error().code.c_str(), "order.bot_paused");
        desk.report(1, Kind::Cancelled);
        desk.report(2, Kind::Cancelled);
        desk.runner->resume();
        desk.timers(3 * s);
        QVERIFY(bool(view->place(order(Side::Buy, 9'990, 1))));
        QCOMPARE(desk.runner->nextTimer(), 4 * s);
    }

    void nothingNewGoesWhileItIsHeldBack()
    {
        StrategyContext* view = nullptr;
        Script script;
        script.tickInterval = 1 * s;
        script.onTick = [&](StrategyContext& context) { view = &context; };
        Quoting desk(script);
        desk.runner->hold(Error("storage.write_failed", {{"reason", "the disk is full"}}));
        desk.timers(2 * s);
        QVERIFY(view);
        QCOMPARE(view->place(order(Side::Buy, 9'990, 1)).error().code.c_str(), "storage.write_failed");
        QCOMPARE(view->amend({1}, 9'980, 1).error().code.c_str(), "storage.write_failed");
        QVERIFY(bool(view->cancel({1})));
        desk.runner->hold({});
        QVERIFY(bool(view->place(order(Side::Buy, 9'990, 1))));
        QCOMPARE(desk.runner->balanceOf("USDT").reserved.toString().c_str(), "0.3996"); // #1 is open until answered
    }

    /// Neither the board nor its journal is bothered with what cannot be sent; what was to go goes when it can.
    void nothingGoesWhileItIsCutOff()
    {
        StrategyContext* view = nullptr;
        Script script;
        script.tickInterval = 1 * s;
        script.onTick = [&](StrategyContext& context) { view = &context; };
        Quoting desk(script);
        desk.runner->cutOff(Error("venue.unreachable"));
        desk.timers(2 * s);
        QVERIFY(view);
        const auto placed = desk.runner->board().counters().placed;
        QCOMPARE(view->place(order(Side::Buy, 9'990, 1)).error().code.c_str(), "venue.unreachable");
        QCOMPARE(view->amend({1}, 9'980, 1).error().code.c_str(), "venue.unreachable");
        QCOMPARE(view->cancel({1}).error().code.c_str(), "venue.unreachable");
        view->cancelAll();
        desk.runner->pause();
        desk.timers(5 * s);
        desk.runner->stop(StopPolicy::Flatten);
        desk.timers(9 * s);
        QVERIFY(desk.connector.cancelled.empty() && desk.connector.amended.empty());
        QCOMPARE(desk.runner->board().counters().placed, placed);
        QCOMPARE(statusOf(desk, 1), std::string("accepted"));
        QVERIFY(!desk.runner->stopIsComplete());
        QVERIFY(desk.runner->nextTimer() > 9 * s);
        desk.runner->cutOff({});
        QCOMPARE(desk.runner->nextTimer(), 9 * s);
        desk.timers(9 * s);
        QVERIFY((desk.connector.cancelled == Ids{1, 2}));
    }

    /// A venue that refuses a cancel, and a line that is down: both are tried again a second later.
    void cancelsAgainWhatWouldNotGo()
    {
        Quoting desk;
        desk.runner->pause();
        desk.report(1, Kind::Cancelled);
        desk.report(2, Kind::CancelRejected);
        QCOMPARE(desk.runner->nextTimer(), 2 * s);
        desk.timers(2 * s);
        QVERIFY((desk.connector.cancelled == Ids{1, 2, 2}));
        QCOMPARE(desk.runner->nextTimer(), kNever);
        desk.report(2, Kind::Cancelled);
        QVERIFY(desk.runner->board().open().empty());
    }

    void stopsByCancelling()
    {
        Quoting desk;
        QVERIFY(!desk.runner->stopIsComplete());
        desk.runner->stop(StopPolicy::Cancel);
        QVERIFY(desk.runner->isStopped() && !desk.runner->stopIsComplete());
        QVERIFY((desk.connector.cancelled == Ids{1, 2}));
        desk.report(1, Kind::Cancelled);
        QVERIFY(!desk.runner->stopIsComplete());
        desk.report(2, Kind::Cancelled);
        QVERIFY(desk.runner->stopIsComplete());
        QCOMPARE(desk.runner->account().position(), Lots(20)); // the position is kept
    }

    void stopsAndKeepsItsOrders()
    {
        Quoting desk;
        desk.runner->stop(StopPolicy::Keep);
        QVERIFY(desk.runner->stopIsComplete());
        QVERIFY(desk.connector.cancelled.empty());
        QCOMPARE(desk.runner->board().open().size(), std::size_t(2));
        desk.fill(1, Side::Buy, 9'990, 3); // they are still at work, and their fills count
        QCOMPARE(desk.runner->account().position(), Lots(23));
        QCOMPARE(desk.runner->nextTimer(), kNever);
        desk.runner->stop(StopPolicy::Cancel); // somebody thinks better of it
        QVERIFY((desk.connector.cancelled == Ids{2}));
    }

    /// 20 lots at the start and 3 bought; at most 10 lots pass the gate at a time, so halves are tried.
    void stopsFlat()
    {
        Quoting desk;
        desk.fill(1, Side::Buy, 9'990, 1);
        desk.runner->stop(StopPolicy::Flatten);
        QVERIFY((desk.connector.cancelled == Ids{1, 2}));
        QCOMPARE(desk.runner->nextTimer(), kNever); // it waits for answers
        desk.report(1, Kind::Cancelled);
        QCOMPARE(desk.connector.placed.size(), std::size_t(2)); // not before all is answered
        desk.fill(2, Side::Sell, 10'110, 1);                    // a fill overtakes the cancel
        desk.report(2, Kind::Cancelled);
        // All 20 are refused by the gate at once; ten of them a pause later.
        QCOMPARE(desk.connector.placed.size(), std::size_t(2));
        QCOMPARE(desk.runner->nextTimer(), 2 * s);
        desk.timers(2 * s);
        QCOMPARE(desk.connector.placed.size(), std::size_t(3));
        const OrderRequest first = desk.connector.placed.back();
        QCOMPARE(first.type, OrderType::Market);
        QCOMPARE(first.side, Side::Sell);
        QCOMPARE(first.quantity, Lots(10));
        QVERIFY(!desk.runner->stopIsComplete());
        desk.fill(first.id.value, Side::Sell, 10'000, 10); // it goes on at once
        QCOMPARE(desk.connector.placed.size(), std::size_t(4));
        desk.fill(desk.connector.placed.back().id.value, Side::Sell, 10'000, 10);
        QCOMPARE(desk.runner->account().position(), Lots(0));
        QVERIFY(desk.runner->stopIsComplete());
        QVERIFY(!desk.runner->stopFailure());
        QCOMPARE(desk.runner->nextTimer(), kNever);
    }

    void closesAContractsPositionOnEitherSide()
    {
        Quoting desk({}, linear(), {Decimal(10'000), {}});
        desk.fill(2, Side::Sell, 10'110, 3);
        desk.runner->stop(StopPolicy::Flatten);
        desk.report(1, Kind::Cancelled);
        const OrderRequest& closing = desk.connector.placed.back();
        QCOMPARE(closing.side, Side::Buy);
        QCOMPARE(closing.quantity, Lots(3));
        QVERIFY(closing.reduceOnly);
        desk.fill(closing.id.value, Side::Buy, 10'100, 2);
        desk.report(closing.id.value, Kind::Expired); // the rest of it found nobody
        QCOMPARE(desk.connector.placed.back().quantity, Lots(1));
        desk.fill(desk.connector.placed.back().id.value, Side::Buy, 10'100, 1);
        QVERIFY(desk.runner->stopIsComplete());
    }

    void givesUpAPositionThatNobodyTakes()
    {
        Quoting desk({}, linear(), {Decimal(10'000), {}});
        desk.fill(1, Side::Buy, 9'990, 3);
        desk.runner->stop(StopPolicy::Flatten);
        desk.report(2, Kind::Cancelled);
        TimeNs time = 1 * s;
        int attempts = 0;
        for (; !desk.runner->stopIsComplete() && attempts < 100; ++attempts) {
            ExecutionReport rejected;
            rejected.kind = Kind::Rejected;
            rejected.order = desk.connector.placed.back().id;
            rejected.refusal = Refusal{"venue.closed", {}};
            desk.runner->onReport(rejected);
            if (desk.runner->nextTimer() == kNever)
                break;
            QCOMPARE(desk.runner->nextTimer(), time + 1 * s);
            desk.timers(time += 1 * s);
        }
        QCOMPARE(attempts, Flattener::kMostAttempts - 1);
        QVERIFY(desk.runner->stopIsComplete());
        const auto failure = desk.runner->stopFailure();
        QVERIFY(failure.has_value());
        QCOMPARE(failure->code.c_str(), "order.not_flattened");
        QCOMPARE(std::string(failure->field("position")).c_str(), "3");
        QVERIFY(failure->field("reason").empty()); // codes are not put into texts
        QCOMPARE(causeOf(*failure).value_or(Error()).code.c_str(), "venue.closed");
        desk.runner->stop(StopPolicy::Flatten); // once more, by a person
        QVERIFY(!desk.runner->stopIsComplete());
        desk.fill(desk.connector.placed.back().id.value, Side::Sell, 9'990, 1);
        QVERIFY(!desk.runner->stopFailure());
    }

    void whatIsLessThanAnOrderMayBeStays()
    {
        Instrument instrument = testInstrument();
        instrument.minQuantity = 5;
        Desk desk({}, instrument, {Decimal(10'000), Decimal::of("0.004")});
        desk.open();
        desk.runner->stop(StopPolicy::Flatten);
        QVERIFY(desk.runner->stopIsComplete());
        QVERIFY(desk.connector.placed.empty());
    }

    void whatAStrategyThrowsPassesAndItsOrdersGo()
    {
        Script script;
        script.tickInterval = 1 * s;
        script.onTick = [](StrategyContext& context) {
            (void)context.place(order(Side::Buy, 9'900, 1)).valueOr({});
            throw std::runtime_error("a mistake");
        };
        script.onStop = [](StrategyContext&) { throw std::runtime_error("another"); };
        Quoting desk(script);
        QVERIFY_EXCEPTION_THROWN(desk.timers(2 * s), std::runtime_error);
        QCOMPARE(statusOf(desk, 3).c_str(), "submitted");
        // Asked to end, it fails again; its orders go all the same.
        QVERIFY_EXCEPTION_THROWN(desk.runner->stop(), std::runtime_error);
        QVERIFY(desk.runner->isStopped());
        QVERIFY((desk.connector.cancelled == Ids{1, 2, 3}));
        for (const std::uint64_t id : {1, 2, 3})
            desk.report(id, Kind::Cancelled);
        QVERIFY(desk.runner->stopIsComplete());

        Quoting other(script);
        QVERIFY_EXCEPTION_THROWN(other.timers(2 * s), std::runtime_error);
        other.runner->stop(StopPolicy::Cancel, true); // it is not asked again
        QVERIFY((other.connector.cancelled == Ids{1, 2, 3}));
    }

    void aFillIsBookedThoughTheStrategyThrowsOverIt()
    {
        Script script;
        script.onOrder = [](StrategyContext&, const OwnOrder& order) {
            if (order.filled > 0)
                throw std::runtime_error("a mistake");
        };
        Quoting desk(script);
        QVERIFY_EXCEPTION_THROWN(desk.fill(1, Side::Buy, 9'990, 2), std::runtime_error);
        QCOMPARE(desk.runner->account().position(), Lots(22));
        QCOMPARE(desk.runner->board().find({1})->filled, Lots(2));
        // What it would be told after a refusal comes later as well.
        script.onOrder = nullptr;
        script.onStart = nullptr;
    }

    void handsItsOrdersToTheStrategyThatTakesOver()
    {
        Script old;
        old.tickInterval = 1 * s;
        old.at(5 * s, [](StrategyContext&) { QFAIL("a timer of the old one"); });
        old.onStop = [](StrategyContext&) { QFAIL("the old one is not asked to end"); };
        Quoting desk(old);
        Script next;
        next.tickInterval = 3 * s;
        std::size_t found = 0;
        next.onStart = [&](StrategyContext& context) { found = context.openOrders().size(); };
        ScriptedStrategy takesOver(next);
        desk.timers(2 * s);
        desk.runner->reconfigure(takesOver);
        QCOMPARE(found, std::size_t(2));
        QVERIFY(desk.connector.cancelled.empty());
        QCOMPARE(desk.runner->nextTimer(), 5 * s);
        desk.timers(5 * s);
        desk.fill(1, Side::Buy, 9'990, 3); // the new one hears of it
        WH_COMPARE_TEXTS(desk.story(), {"1s start", "1s #1 accepted", "1s #2 accepted", "2s tick", "2s start",
                                        "5s tick", "5s #1 fill 3@9990 maker", "5s #1 filled"});
    }

    void takesOverBeforeTheStartToo()
    {
        Script next;
        next.tickInterval = 3 * s;
        ScriptedStrategy takesOver(next);
        Desk desk({});
        desk.runner->reconfigure(takesOver, 4 * s);
        QVERIFY(!desk.runner->hasStarted());
        desk.open(1 * s);
        QCOMPARE(desk.runner->nextTimer(), 5 * s);
        WH_COMPARE_TEXTS(desk.story(), {"1s start"});
    }
};

QTEST_GUILESS_MAIN(TestBotRunnerLife)
#include "tst_BotRunnerLife.moc"
