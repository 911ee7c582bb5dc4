// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MemoryEventLog.h"
#include "tests/core/engine/RunnerDesk.h"

#include <QTest>

using namespace wh;
using namespace wh::test;
using Kind = ExecutionReport::Kind;

namespace {

constexpr TimeNs s = kSecond;

/// Quotes at random and forgets nothing but what it is not told.
class Restless final : public Strategy
{
public:
    explicit Restless(std::uint64_t seed) : m_random(seed) {}
    DurationNs tickInterval() const override { return kSecond; }
    void onTick(StrategyContext& context) override
    {
        const auto open = context.openOrders();
        const auto choice = m_random.integer(0, 9);
        if (choice < 5 || open.empty()) {
            const Side side = m_random.chance(0.5) ? Side::Buy : Side::Sell;
            const Ticks away = m_random.integer(-20, 200);
            (void)context.place(order(side, 10'050 - signOf(side) * away, m_random.integer(1, 12))).valueOr({});
            return;
        }
        const OwnOrder one =
            open[static_cast<std::size_t>(m_random.integer(0, static_cast<std::int64_t>(open.size()) - 1))];
        if (choice < 8)
            (void)bool(context.amend(one.id, one.price + m_random.integer(-5, 5), m_random.integer(1, 12)));
        else
            (void)bool(context.cancel(one.id));
    }

private:
    Random m_random;
};

/// A bot whose journal is in memory, as the engine would keep it.
struct Rig final : RunnerListener
{
    Rig(const Instrument& of, Strategy& strategy) : instrument(of), storage({1}, {}, {})
    {
        std::vector<std::unique_ptr<RiskRule>> rules;
        rules.push_back(std::make_unique<SmallOrdersOnly>());
        gate = std::make_unique<RiskGate>(std::move(rules));
        runner = std::make_unique<BotRunner>(BotRunner::Parts{.instrument = instrument,
                                                              .strategy = strategy,
                                                              .gate = *gate,
                                                              .connector = connector,
                                                              .log = log,
                                                              .clock = clock,
                                                              .recording = {},
                                                              .listener = this,
                                                              .storage = &storage,
                                                              .endedOrdersKept = 64},
                                             BotRunner::Funds{Decimal(10'000), {}});
    }
    void onFunded(TimeNs time, HalfTicks mid) override { funding = BotRunner::fundingEntry(time, mid); }
    void onFill(const Fill& fill, Decimal realised, const OwnOrder&) override
    {
        booked.push_back(std::to_string(fill.id.value) + ' ' + realised.toString());
    }
    void open()
    {
        clock.advanceTo(s);
        runner->onEvent(MarketEvent::make(EventKind::Delta, Side::Buy, 10'000, 5, s, s));
        runner->onEvent(level(Side::Sell, 10'100, 5, s));
    }

    const Instrument& instrument;
    VirtualClock clock;
    FakeConnector connector;
    MemoryEventLog log;
    BotStorage storage;
    std::unique_ptr<RiskGate> gate;
    std::optional<JournalEntry> funding;
    std::vector<std::string> booked;
    std::unique_ptr<BotRunner> runner;
};

/// What a venue might say next of one of the open orders.
std::optional<ExecutionReport> answer(Rig& rig, Random& random, std::uint64_t& fills)
{
    const auto open = rig.runner->board().open();
    if (open.empty())
        return std::nullopt;
    const OwnOrder order =
        open[static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(open.size()) - 1))];
    ExecutionReport report;
    report.order = order.id;
    report.venueTime = report.receiveTime = rig.clock.now();
    const auto choice = random.integer(0, 9);
    if (choice < 4) {
        const Lots most = order.remaining();
        if (most < 1)
            return std::nullopt;
        report.kind = Kind::Filled;
        Fill& fill = report.fill.emplace();
        fill.id = {++fills};
        fill.order = order.id;
        fill.side = order.side;
        fill.price = order.price;
        fill.quantity = random.integer(1, most);
        fill.venueTime = fill.receiveTime = rig.clock.now();
        fill.fee = Decimal::fromUnits(random.integer(-3, 9), 6);
        fill.feeAsset = random.chance(0.3) ? rig.instrument.name.base : rig.instrument.settleAsset();
        fill.liquidity = random.chance(0.5) ? Liquidity::Maker : Liquidity::Taker;
    } else if (order.status == OrderStatus::PendingAmend) {
        const auto* pending = rig.runner->board().pendingAmendOf(order.id);
        report.kind = choice < 7 && pending->quantity >= order.filled ? Kind::Amended : Kind::AmendRejected;
        report.price = pending->price;
        report.quantity = pending->quantity;
    } else if (order.status == OrderStatus::PendingCancel) {
        report.kind = choice < 7 ? Kind::Cancelled : Kind::CancelRejected;
    } else {
        report.kind = choice < 8 ? Kind::Accepted : Kind::Expired;
    }
    return report;
}

} // namespace

class TestBotRunnerState : public QObject
{
    Q_OBJECT

private slots:
    void aStateAndTheJournalAfterItMakeTheLiveBot_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("kind");
        for (int seed = 1; seed <= 4; ++seed) {
            QTest::addRow("spot %d", seed) << seed << static_cast<int>(ContractKind::Spot);
            QTest::addRow("linear %d", seed) << seed << static_cast<int>(ContractKind::Linear);
            QTest::addRow("inverse %d", seed) << seed << static_cast<int>(ContractKind::Inverse);
        }
    }
    /// Killed after any entry of its journal, with any older state: orders, totals, counters, ids and the ledger are
    /// as they were, to the last digit.
    void aStateAndTheJournalAfterItMakeTheLiveBot()
    {
        QFETCH(int, seed);
        QFETCH(int, kind);
        Instrument instrument = testInstrument();
        instrument.kind = static_cast<ContractKind>(kind);
        Restless strategy(static_cast<std::uint64_t>(seed));
        Rig live(instrument, strategy);
        Random random(static_cast<std::uint64_t>(seed) + 100);
        std::uint64_t fills = 0;
        struct Cut
        {
            std::size_t entries;
            std::size_t booked;
            RunnerState state;
        };
        std::vector<Cut> cuts{{0, 0, live.runner->state()}};
        live.open();
        QVERIFY(live.funding.has_value());
        for (int i = 2; i < 400; ++i) {
            live.clock.advanceTo(i * s);
            if (random.chance(0.5)) {
                live.runner->fireTimers();
            } else if (const auto report = answer(live, random, fills)) {
                live.runner->onReport(*report);
            }
            if (random.chance(0.1))
                cuts.push_back({live.log.entries().size(), live.booked.size(), live.runner->state()});
            if (i % 8 != 0)
                continue;
            const auto& cut =
                cuts[static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(cuts.size()) - 1))];
            const auto state = RunnerState::parse(cut.state.toJson());
            QVERIFY2(state, state ? "" : state.error().toString().c_str());
            QVERIFY(*state == cut.state);
            Restless unused(0);
            Rig other(instrument, unused);
            QVERIFY(bool(other.runner->restore(*state)));
            if (!state->isFunded)
                other.runner->replay(*live.funding);
            for (std::size_t at = cut.entries; at < live.log.entries().size(); ++at)
                other.runner->replay(live.log.entries()[at]);
            auto is = other.runner->state();
            auto should = live.runner->state();
            is.counters.ticks = should.counters.ticks; // no journal has them
            is.counters.skippedTicks = should.counters.skippedTicks;
            QCOMPARE(is.toJson(), should.toJson());
            QVERIFY(is == should);
            QVERIFY(other.runner->board().totals() == live.runner->board().totals());
            QVERIFY(other.connector.placed.empty() && other.log.entries().empty());
            // Rows that were lost are told again, with the same profit.
            QVERIFY(std::equal(other.booked.begin(), other.booked.end(),
                               live.booked.begin() + static_cast<std::ptrdiff_t>(cut.booked), live.booked.end()));
            const auto& account = other.runner->account();
            for (const auto& [key, amount] : account.ledger().balances())
                QVERIFY(account.ledger().sum(key.second).isZero());
            QVERIFY(account.equity(20'100) == live.runner->account().equity(20'100));
            QCOMPARE(account.equityAsDouble(100.5), live.runner->account().equityAsDouble(100.5));
        }
        QVERIFY(live.runner->counters().fills > 20);
        QVERIFY(!live.runner->board().isHalted());
    }

    void startsItsStrategyAgainOverTheOrdersItHad()
    {
        Script script;
        script.tickInterval = 1 * s;
        script.onStart = [](StrategyContext& context) { (void)context.place(order(Side::Buy, 9'990, 3)).valueOr({}); };
        Desk desk(script);
        desk.open();
        desk.report(1, Kind::Accepted);
        desk.fill(1, Side::Buy, 9'990, 1);
        const auto state = desk.runner->state();

        std::vector<OwnOrder> found;
        Script again;
        again.onStart = [&](StrategyContext& context) {
            found.assign(context.openOrders().begin(), context.openOrders().end());
        };
        Desk restarted(again);
        QVERIFY(bool(restarted.runner->restore(state)));
        restarted.clock.advanceTo(9 * s);
        restarted.fills = desk.fills;
        restarted.fill(1, Side::Buy, 9'990,
                       1); // what the venue says before the start: booked, the strategy hears nothing
        QVERIFY(!restarted.runner->hasStarted());
        restarted.open(10 * s);
        QVERIFY(restarted.runner->hasStarted());
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].filled, Lots(2));
        QCOMPARE(restarted.runner->account().capital().toString().c_str(), "10000"); // no second funding
        QCOMPARE(restarted.runner->account().position(), Lots(2));
        WH_COMPARE_TEXTS(restarted.story(), {"10s start"});
    }

    void stopsWhatNeverStartedAgain()
    {
        Script script;
        script.onStart = [](StrategyContext& context) { (void)context.place(order(Side::Buy, 9'990, 3)).valueOr({}); };
        Desk desk(script);
        desk.open();
        desk.report(1, Kind::Accepted);
        Desk restarted(script);
        QVERIFY(bool(restarted.runner->restore(desk.runner->state())));
        restarted.runner->stop();
        QVERIFY((restarted.connector.cancelled == std::vector<std::uint64_t>{1}));
        restarted.open(10 * s);
        QVERIFY(!restarted.runner->hasStarted());
        restarted.report(1, Kind::Cancelled);
        QVERIFY(restarted.runner->stopIsComplete());
    }

    void replaysWhatWasStored()
    {
        Restless unused(0);
        const Instrument instrument = testInstrument();
        Rig rig(instrument, unused);
        rig.runner->replay({1, JournalEntry::StorageCommit{{{"a", "1"}, {"b", "2"}}}});
        rig.runner->replay({3, JournalEntry::StorageCommit{{{"a", std::nullopt}}}});
        QVERIFY(!rig.storage.get("a"));
        QCOMPARE(rig.storage.get("b")->c_str(), "2");
    }

    void readsNoStateThatContradictsItself()
    {
        Script script;
        script.onStart = [](StrategyContext& context) { (void)context.place(order(Side::Buy, 9'990, 3)).valueOr({}); };
        Desk desk(script);
        desk.open();
        desk.fill(1, Side::Buy, 9'990, 1);
        auto state = desk.runner->state();
        Desk other({});
        state.account.ledger.front().amount += Decimal(1);
        const auto restored = other.runner->restore(state);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code.c_str(), "state.malformed");
        QCOMPARE(std::string(restored.error().field("field")).c_str(), "ledger");
        state = desk.runner->state();
        state.account.position.lots.clear();
        QCOMPARE(std::string(other.runner->restore(state).error().field("field")).c_str(), "lots");
        QVERIFY(!RunnerState::parse("{\"funded\":true}"));
        QVERIFY(!RunnerState::parse("no json"));
    }
};

QTEST_GUILESS_MAIN(TestBotRunnerState)
#include "tst_BotRunnerState.moc"
