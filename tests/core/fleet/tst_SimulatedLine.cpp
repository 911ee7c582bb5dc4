// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BotRunner.h"
#include "core/simulator/generator/GeneratedTape.h"
#include "core/storage/NullEventLog.h"
#include "tests/core/fleet/LineSupport.h"

#include <QTest>

using namespace wh;
using namespace wh::test;

namespace {

constexpr DurationNs kMs = kMillisecond;

std::shared_ptr<const Tape> generatedTape(const char* duration, const Texts& more = {})
{
    Texts texts = {{"duration", duration}};
    texts.insert(texts.end(), more.begin(), more.end());
    return std::make_shared<MemoryTape>(*generateToMemory(generated("random_walk", texts)));
}

/// Quotes around the touch, moves, cancels and takes by turns: whatever a bot does.
Script busyScript()
{
    Script script;
    script.tickInterval = 170 * kMs + 1003; // never at the time of an event
    auto turn = std::make_shared<int>(0);
    script.onTick = [turn](StrategyContext& context) {
        const OrderBook& book = context.book();
        if (!book.hasBoth())
            return;
        const int now = (*turn)++;
        std::vector<OwnOrder> open(context.openOrders().begin(), context.openOrders().end());
        if (now % 7 == 3 && !open.empty())
            (void)bool(context.cancel(open.front().id));
        if (now % 5 == 2 && !open.empty())
            (void)bool(
                context.amend(open.back().id, open.back().price + (now % 2 ? 3 : -3), open.back().quantity + 50));
        if (now % 11 == 5)
            (void)bool(context.place(
                immediate(now % 2 ? Side::Buy : Side::Sell, now % 2 ? book.bestAsk() + 20 : book.bestBid() - 20, 300)));
        if (open.size() < 6) {
            (void)bool(context.place(order(Side::Buy, book.bestBid() - now % 3, 400)));
            (void)bool(context.place(order(Side::Sell, book.bestAsk() + now % 3, 400)));
        }
        if (now % 23 == 11) {
            OrderRequest stop = order(Side::Sell, 0, 200);
            stop.type = OrderType::StopMarket;
            stop.stopPrice = book.bestBid() - 100;
            (void)bool(context.place(stop));
        }
    };
    return script;
}

/// The kernel on a line, on a clock that jumps from one thing that is due to the next.
class RunnerOnLine final : public LineListener
{
public:
    RunnerOnLine(std::shared_ptr<const Tape> tape, Script script, const BacktestSettings& settings)
        : m_strategy(std::move(script)), m_gate({})
    {
        m_market = std::make_shared<LiveMarket>();
        m_market->stream = *ReplayedStream::open(tape, tape->info().first, {});
        m_line = std::make_unique<SimulatedLine>(m_market, venueSetup(tape->info().instrument, settings),
                                                 SimulatedLine::Settings{.seed = settings.seed, .base = settings.base},
                                                 tape->info().first);
        m_runner = std::make_unique<BotRunner>(BotRunner::Parts{.instrument = m_line->instrument(),
                                                                .strategy = m_strategy,
                                                                .gate = m_gate,
                                                                .connector = *m_line,
                                                                .log = m_log,
                                                                .clock = m_clock,
                                                                .recording = RunRecorder::Settings()},
                                               BotRunner::Funds{.cash = settings.cash, .base = settings.base});
        if (m_line->marketKind() == TapeKind::Trades)
            m_runner->deriveBookFromTrades();
    }
    RunRecord run(TimeNs end)
    {
        while (true) {
            const TimeNs due = std::min({m_market->stream->nextDue(), m_line->nextDue(), m_runner->nextTimer()});
            if (due > end)
                break;
            m_clock.advanceTo(due);
            if (!m_market->stream->advance(due))
                qFatal("the market failed");
            m_line->advance(due, *this);
            if (m_runner->nextTimer() <= due)
                m_runner->fireTimers();
            m_market->stream->forget(m_line->needs());
        }
        return m_runner->finish();
    }
    void onMarketEvent(const MarketEvent& event) override { m_runner->onEvent(event); }
    void onReport(const ExecutionReport& report) override { m_runner->onReport(report); }
    void onVenueState(const VenueState&) override {}
    void onLineLost(const Error&) override {}
    void onLineBack() override {}

private:
    ScriptedStrategy m_strategy;
    RiskGate m_gate;
    NullEventLog m_log;
    VirtualClock m_clock;
    std::shared_ptr<LiveMarket> m_market;
    std::unique_ptr<SimulatedLine> m_line;
    std::unique_ptr<BotRunner> m_runner;
};

std::vector<std::string> timedFills(const RunRecord& record, TimeNs until)
{
    std::vector<std::string> fills;
    for (const auto& entry : record.fills) {
        const Fill& fill = entry.fill;
        if (fill.receiveTime <= until)
            fills.push_back(std::to_string(fill.id.value) + " #" + std::to_string(fill.order.value) + ' ' +
                            std::to_string(fill.quantity) + '@' + std::to_string(fill.price) + ' ' +
                            toString(fill.liquidity) + ' ' + fill.fee.toString() + " at " +
                            std::to_string(fill.venueTime) + ' ' + std::to_string(fill.receiveTime));
    }
    return fills;
}

/// One level a side, then what a test adds.
TapeScript calmMarket()
{
    TapeScript script;
    script.snapshot(0, 100, 10, 102, 10);
    return script;
}

} // namespace

class TestSimulatedLine : public QObject
{
    Q_OBJECT

private slots:
    void tradesAsABacktestDoes_data()
    {
        QTest::addColumn<QString>("latency");
        QTest::addColumn<QString>("queue");
        QTest::addColumn<bool>("orders");
        QTest::addColumn<QString>("feed");
        QTest::newRow("constant") << "constant:entry=7ms,amend=9ms,cancel=8ms,response=5ms"
                                  << "log2" << false << "recorded";
        QTest::newRow("by chance") << "log_normal:entry=7ms,amend=9ms,cancel=8ms,response=5ms"
                                   << "power" << false << "recorded";
        QTest::newRow("none") << "none"
                              << "risk_averse" << false << "recorded";
        QTest::newRow("order by order") << "constant:entry=7ms,amend=9ms,cancel=8ms,response=5ms"
                                        << "fifo" << true << "recorded";
        QTest::newRow("another feed") << "constant:entry=7ms,amend=9ms,cancel=8ms,response=5ms"
                                      << "log2" << false << "13ms";
    }
    void tradesAsABacktestDoes()
    {
        QFETCH(const QString, latency);
        QFETCH(const QString, queue);
        QFETCH(const bool, orders);
        QFETCH(const QString, feed);
        // A recording is told from the first event received on: with another feed it must have happened then.
        const char* delay = feed == QLatin1String("recorded") ? "5ms" : "0s";
        const char* jitter = feed == QLatin1String("recorded") ? "2ms" : "0s";
        const auto tape = generatedTape("3m", {{"orders", orders ? "true" : "false"},
                                               {"market_order_rate", "8"},
                                               {"latency", delay},
                                               {"latency_jitter", jitter}});
        auto settings = plainSettings();
        settings.latency = *ModelChoice::parse(latency.toStdString(), "latency");
        settings.queue = *ModelChoice::parse(queue.toStdString(), "queue");
        settings.fees = "1,4";
        settings.feed = feed.toStdString();
        settings.base = Decimal(3);
        settings.seed = 11;
        const auto backtest = runScript(tape, busyScript(), settings);
        QVERIFY2(backtest, backtest ? "" : backtest.error().toString().c_str());
        const TimeNs end = tape->info().last - kSecond; // a backtest ends differently: its bot is stopped
        RunnerOnLine live(tape, busyScript(), settings);
        const RunRecord record = live.run(end);
        const auto expected = timedFills(*backtest, end);
        QVERIFY2(expected.size() > 50, qPrintable(QString::number(expected.size())));
        WH_COMPARE_TEXTS(timedFills(record, end), expected);
    }

    void reportsComeAmongEventsByTheTimeTheyAreReceived()
    {
        auto settings = plainSettings();
        settings.latency = *ModelChoice::parse("constant:entry=10ms,cancel=10ms,amend=10ms,response=20ms", "latency");
        TapeScript script;
        script.delay(5 * kMs).snapshot(0, 100, 10, 102, 10);
        for (int i = 1; i < 10; ++i)
            script.level(i * 10 * kMs, Side::Buy, 90, i);
        LineBench bench(script.tape(), 0, settings);
        bench.runUntil(6 * kMs);
        QCOMPARE(bench.log.events.size(), std::size_t(4));
        bench.place(1, Side::Buy, 101, 3); // there at 16 ms, answered by 36 ms
        QCOMPARE(bench.line->nextDue(), bench.stream().nextDue());
        bench.runUntil(35 * kMs);
        QCOMPARE(bench.log.reports.size(), std::size_t(0));
        bench.runUntil(36 * kMs);
        WH_COMPARE_TEXTS(bench.log.reports, {"#1 accepted"});
        QCOMPARE(bench.log.times.front(), 36 * kMs);
    }

    void lateTurnsTakeNothingBack()
    {
        // The bot's turn comes late: what it then sends sets out then.
        auto settings = plainSettings();
        settings.latency = *ModelChoice::parse("constant:entry=10ms,cancel=10ms,amend=10ms,response=10ms", "latency");
        TapeScript script = calmMarket();
        script.level(50 * kMs, Side::Sell, 101, 5).level(60 * kMs, Side::Sell, 101, 0);
        for (int i = 7; i < 20; ++i)
            script.level(i * 10 * kMs, Side::Buy, 90, i);
        LineBench bench(script.tape(), 0, settings);
        bench.runUntil(kMs);
        bench.step(100 * kMs);
        bench.place(1, Side::Buy, 101, 5);
        bench.runUntil(150 * kMs);
        WH_COMPARE_TEXTS(bench.log.reports, {"#1 accepted"}); // the seller of 50 ms had gone
        QCOMPARE(bench.log.times.front(), 120 * kMs);
    }

    void theVenueRestsWhileNothingIsThere()
    {
        TapeScript script = calmMarket();
        for (int i = 1; i < 2000; ++i)
            script.level(i * kMs, Side::Buy, 100, 10 + i % 7);
        script.level(2000 * kMs, Side::Sell, 102, 4).level(5000 * kMs, Side::Buy, 90, 1);
        LineBench bench(script.tape());
        bench.runUntil(1999 * kMs);
        bench.stream().forget(bench.line->needs());
        QCOMPARE(bench.stream().oldest(), bench.stream().received()); // the venue's side holds nothing back
        bench.place(1, Side::Buy, 102, 6);
        bench.runUntil(2001 * kMs);
        WH_COMPARE_TEXTS(bench.log.reports, {"#1 accepted", "#1 filled 6@102 taker fill 1"});
    }

    void comesToAMarketThatGoesOn()
    {
        TapeScript script = calmMarket();
        for (int i = 1; i < 100; ++i)
            script.level(i * 10 * kMs, Side::Buy, 100, 10 + i);
        script.print(995 * kMs, Side::Sell, 100, 3);
        LineBench bench(script.tape());
        bench.runUntil(500 * kMs);
        bench.open(500 * kMs);
        bench.log = {};
        bench.runUntil(505 * kMs);
        QCOMPARE(bench.log.events.front().kind(), EventKind::SnapshotBegin);
        QCOMPARE(bench.log.feed.state(), BookState::Live);
        QCOMPARE(bench.log.feed.book().at(Side::Buy, 100), Lots(60));
        bench.place(1, Side::Sell, 100, 70); // all there is, and the rest stands
        bench.runUntil(506 * kMs);
        WH_COMPARE_TEXTS(bench.log.reports, {"#1 accepted", "#1 filled 60@100 taker fill 1"});
    }

    void whoLooksSeldomHearsOfAGap()
    {
        TapeScript script = calmMarket();
        for (int i = 1; i < 100; ++i)
            script.level(i * 10 * kMs, Side::Buy, 100, 10 + i);
        LineBench bench(script.tape());
        bench.runUntil(100 * kMs);
        QVERIFY(bench.stream().advance(900 * kMs));
        bench.line->catchUp(900 * kMs);
        bench.stream().forget(bench.stream().received() - 3);
        bench.log.events.clear();
        QCOMPARE(bench.line->nextDue(), 100 * kMs); // at once
        bench.step(900 * kMs);
        QCOMPARE(bench.log.events.front().kind(), EventKind::Gap);
        QCOMPARE(bench.log.feed.book().at(Side::Buy, 100), Lots(100));
        QCOMPARE(bench.log.feed.state(), BookState::Live);
    }

    void theVenueReadsOnWithoutTheBot()
    {
        TapeScript script = calmMarket();
        script.level(300 * kMs, Side::Buy, 90, 1)
            .print(500 * kMs, Side::Sell, 100, 15)
            .level(1900 * kMs, Side::Buy, 90, 2);
        LineBench bench(script.tape());
        bench.runUntil(10 * kMs);
        bench.place(1, Side::Buy, 100, 5);
        bench.runUntil(20 * kMs);
        QVERIFY(bench.stream().advance(kSecond));
        bench.line->catchUp(kSecond);
        WH_COMPARE_TEXTS(bench.log.reports, {"#1 accepted"});
        bench.step(kSecond);
        WH_COMPARE_TEXTS(bench.log.reports, {"#1 accepted", "#1 filled 5@100 maker fill 1"});
    }

    // After the venue has died with its process.

    void takesUpWhatRested()
    {
        TapeScript script = calmMarket();
        script.print(2 * kSecond, Side::Sell, 100, 10)
            .print(3 * kSecond, Side::Sell, 100, 4)
            .level(9 * kSecond, Side::Buy, 9, 1);
        LineBench bench(script.tape());
        VenueQuestion question;
        question.orders = {limit(7, Side::Buy, 100, 6), limit(9, Side::Sell, 110, 5), limit(10, Side::Sell, 111, 5)};
        question.filled = {2, 0, 0};
        question.acknowledged = {true, true, false};
        question.lastFill = {41};
        QVERIFY(bench.line->askState(question));
        bench.runUntil(kSecond);
        QCOMPARE(bench.log.states.size(), std::size_t(1));
        const VenueState& state = bench.log.states.front();
        QCOMPARE(state.orders.size(), std::size_t(2)); // the third one never reached it
        QCOMPARE(state.orders[0].id, OrderId{7});
        QCOMPARE(state.orders[0].filled, Lots(2));
        QCOMPARE(state.orders[0].status, OrderStatus::PartiallyFilled);
        QCOMPARE(state.orders[1].status, OrderStatus::Accepted);
        QVERIFY(state.fills.empty());
        // At the end of its queue, with what was left of it, and fills go on in number.
        bench.runUntil(4 * kSecond);
        WH_COMPARE_TEXTS(bench.log.reports, {"#7 filled 4@100 maker fill 42"});
        QVERIFY(bench.line->cancel({OrderId{9}}));
        bench.runUntil(5 * kSecond);
        WH_COMPARE_TEXTS(bench.log.reports, {"#7 filled 4@100 maker fill 42", "#9 cancelled"});
    }

    void whatWouldCrossByNowHasBeenFilledAtItsPrice()
    {
        LineBench bench(calmMarket().level(9 * kSecond, Side::Buy, 9, 1).tape());
        VenueQuestion question;
        question.orders = {limit(7, Side::Buy, 105, 6), limit(8, Side::Buy, 103, 6)};
        question.filled = {0, 0};
        QVERIFY(bench.line->askState(question));
        bench.runUntil(kSecond);
        const VenueState& state = bench.log.states.front();
        QCOMPARE(state.orders[0].status, OrderStatus::Filled);
        QCOMPARE(state.orders[1].filled, Lots(4)); // ten were offered
        QCOMPARE(state.fills.size(), std::size_t(2));
        QCOMPARE(state.fills[0].price, Ticks(105));
        QCOMPARE(state.fills[0].liquidity, Liquidity::Maker);
        QCOMPARE(state.fills[1].price, Ticks(103));
        QVERIFY(bench.log.reports.empty()); // the state says it all
    }

    void aTakerIsNotTakenUp()
    {
        LineBench bench(calmMarket().level(9 * kSecond, Side::Buy, 9, 1).tape());
        VenueQuestion question;
        question.orders = {immediate(Side::Buy, 102, 3), limit(3, Side::Buy, 99, 1)};
        question.orders[0].id = {2};
        question.orders[1].reduceOnly = true;
        question.filled = {0, 0};
        question.position = -4;
        QVERIFY(bench.line->askState(question));
        bench.runUntil(kSecond);
        QCOMPARE(bench.log.states.front().orders.size(), std::size_t(1));
        QCOMPARE(bench.log.states.front().orders[0].id, OrderId{3});
    }

    void answersWhenAllThatWasSentHasArrived()
    {
        auto settings = plainSettings();
        settings.latency = *ModelChoice::parse("constant:entry=50ms,cancel=50ms,amend=50ms,response=50ms", "latency");
        TapeScript script = calmMarket();
        for (int i = 1; i < 100; ++i)
            script.level(i * 10 * kMs, Side::Buy, 90, i);
        LineBench bench(script.tape(), 0, settings);
        bench.runUntil(kMs);
        QVERIFY(bench.line->askState({})); // nothing was there
        bench.runUntil(2 * kMs);
        QCOMPARE(bench.log.states.size(), std::size_t(1));
        bench.place(1, Side::Buy, 95, 5);
        VenueQuestion question;
        question.orders = {limit(1, Side::Buy, 95, 5)};
        question.filled = {0};
        QVERIFY(bench.line->askState(question));
        bench.runUntil(51 * kMs);
        QCOMPARE(bench.log.states.size(), std::size_t(1));
        bench.runUntil(60 * kMs);
        QCOMPARE(bench.log.states.size(), std::size_t(2));
        QCOMPARE(bench.log.states[1].orders.size(), std::size_t(1));
        QCOMPARE(bench.log.states[1].orders[0].status, OrderStatus::Accepted);
        bench.runUntil(200 * kMs);
        QVERIFY(bench.log.reports.empty()); // told once
    }

    void tellsOfAMarketThatFails()
    {
        class Failing final : public Tape
        {
        public:
            Failing() { m_info = calmMarket().tape()->info(); }
            const TapeInfo& info() const override { return m_info; }
            Result<std::unique_ptr<TapeCursor>> events(TimeNs, TimeNs) const override
            {
                class Cursor final : public TapeCursor
                {
                    Result<std::span<const MarketEvent>> next() override
                    {
                        if (m_isRead)
                            return Error("data.checksum_mismatch");
                        m_isRead = true;
                        return std::span<const MarketEvent>(m_events);
                    }
                    std::vector<MarketEvent> m_events = calmMarket().level(kSecond, Side::Buy, 9, 1).events();
                    bool m_isRead = false;
                };
                return std::unique_ptr<TapeCursor>(std::make_unique<Cursor>());
            }
            Result<std::unique_ptr<BarCursor>> bars(TimeNs, TimeNs) const override { return Error("data.wrong_kind"); }

        private:
            TapeInfo m_info;
        };
        LineBench bench(std::make_shared<Failing>());
        bench.runUntil(10 * kMs);
        QVERIFY(bench.line->isUp());
        bench.step(3 * kSecond);
        bench.step(4 * kSecond);
        WH_COMPARE_TEXTS(bench.log.lost, {"data.checksum_mismatch"});
        QVERIFY(!bench.line->isUp());
        bench.place(1, Side::Buy, 100, 1);
        WH_COMPARE_TEXTS(bench.log.lost, {"data.checksum_mismatch", "place data.checksum_mismatch"});
        QCOMPARE(bench.line->nextDue(), kNever);
    }
};

QTEST_GUILESS_MAIN(TestSimulatedLine)
#include "tst_SimulatedLine.moc"
