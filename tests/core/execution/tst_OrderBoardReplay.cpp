// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "core/storage/MemoryEventLog.h"
#include "tests/core/execution/BoardScene.h"

#include <QTest>

using namespace wh;
using namespace wh::test;
using Kind = ExecutionReport::Kind;

namespace {

constexpr std::size_t kKept = 32; // so that orders are forgotten within a walk

/// Refuses now and then.
class Moody final : public RiskRule
{
public:
    explicit Moody(std::uint64_t seed) : m_random(seed) {}
    std::optional<Refusal> check(const OrderRequest&, const RiskView&, const OwnOrder*) override
    {
        return m_random.chance(0.1) ? std::optional(Refusal{"risk.mood", {{"limit", Decimal(1), ""}}}) : std::nullopt;
    }

private:
    Random m_random;
};

/// A board with its journal in memory, and a venue that says sensible and senseless things, now and then before the
/// request has returned.
class Session final : private OrderListener, private RiskViewSource
{
public:
    explicit Session(std::uint64_t seed)
        : m_random(seed)
        , m_gate(rules(seed))
        , m_connector(m_sequence)
        , board(m_instrument, m_gate, m_connector, m_log, m_clock, *this, *this, 0, kKept)
    {
        m_book.set(Side::Buy, 199, 300);
        m_book.set(Side::Sell, 201, 300);
        m_connector.onSent = [this](OrderId id) {
            if (m_random.chance(0.1))
                say(id);
        };
    }

    void step()
    {
        m_clock.advanceTo(m_clock.now() + m_random.integer(0, kSecond));
        m_connector.fails = m_random.chance(0.05);
        const auto choice = m_random.integer(0, 99);
        if (choice < 18) {
            OrderRequest request;
            request.side = m_random.chance(0.5) ? Side::Buy : Side::Sell;
            request.price = m_random.integer(1, 400);
            request.quantity = m_random.integer(1, 1000);
            request.ocoGroup =
                m_random.chance(0.3) ? static_cast<std::uint64_t>(m_random.integer(1, 3)) + 1'000'000 : 0;
            request.postOnly = m_random.chance(0.5);
            if (m_random.chance(0.1)) {
                request.type = OrderType::StopMarket;
                request.stopPrice = m_random.integer(1, 400);
            }
            m_last = std::max(m_last, board.place(request).valueOr({}).value);
        } else if (choice < 36) {
            const auto id = anyId();
            const auto* order = board.find(id);
            (void)bool(
                board.amend(id, m_random.integer(1, 400), (order ? order->filled : 0) + m_random.integer(-2, 1000)));
        } else if (choice < 42) {
            (void)bool(board.cancel(anyId()));
        } else {
            say(anyId());
        }
    }
    const std::vector<JournalEntry>& journal() const { return m_log.entries(); }
    const Instrument& instrument() const { return m_instrument; }

private:
    RiskView riskView() const override
    {
        return {m_instrument, m_clock.now(), m_book, true, m_account, {}, {}, {}, nullptr};
    }
    void onOrderChanged(const OwnOrder&, const ExecutionReport*, const Refusal*) override {}
    static std::vector<std::unique_ptr<RiskRule>> rules(std::uint64_t seed)
    {
        std::vector<std::unique_ptr<RiskRule>> made;
        made.push_back(std::make_unique<Moody>(seed + 1));
        return made;
    }
    OrderId anyId()
    {
        const auto open = board.open();
        if (!open.empty() && m_random.chance(0.9))
            return open[static_cast<std::size_t>(m_random.integer(0, static_cast<std::int64_t>(open.size()) - 1))].id;
        const auto last = static_cast<std::int64_t>(m_last);
        return {static_cast<std::uint64_t>(m_random.integer(std::max<std::int64_t>(1, last - 40), last + 1))};
    }
    void say(OrderId id)
    {
        constexpr Kind kUsual[] = {Kind::Accepted, Kind::Accepted,      Kind::Accepted,      Kind::Filled,
                                   Kind::Amended,  Kind::AmendRejected, Kind::CancelRejected};
        ExecutionReport report;
        report.order = id;
        report.kind = m_random.chance(0.7) ? kUsual[m_random.integer(0, std::ssize(kUsual) - 1)]
                                           : static_cast<Kind>(m_random.integer(0, static_cast<int>(Kind::Triggered)));
        report.venueTime = report.receiveTime = m_clock.now();
        const auto* order = board.find(id);
        if (report.kind == Kind::Amended) {
            const auto* pending = board.pendingAmendOf(id);
            report.price = pending ? pending->price : m_random.integer(1, 400);
            report.quantity = pending ? pending->quantity : m_random.integer(0, 500);
        }
        if (report.kind == Kind::Filled) {
            if (!order || (!order->isOpen() && !m_random.chance(0.01)))
                return; // a fill that cannot be ends the session: seldom
            report.fill.emplace();
            report.fill->id = {m_random.chance(0.1) && m_fills > 0 ? m_fills : ++m_fills};
            report.fill->order = id;
            report.fill->side = order->side;
            report.fill->price = order->price;
            report.fill->quantity = m_random.integer(1, std::max<Lots>(1, order->remaining()));
        }
        board.onExecutionReport(report);
    }

    Random m_random;
    Sequence m_sequence;
    Instrument m_instrument = BoardScene::makeInstrument();
    TradingAccount m_account{m_instrument};
    OrderBook m_book;
    VirtualClock m_clock{1000};
    RiskGate m_gate;
    MemoryEventLog m_log;
    ScriptedConnector m_connector;
    std::uint64_t m_fills = 0;
    std::uint64_t m_last = 0; ///< order that was sent

public:
    OrderBoard board;
};

/// A board that may only be restored and replayed: whatever it sends or journals is a fault.
class Silent final : private OrderListener, private RiskViewSource, private EventLog, private Connector
{
public:
    explicit Silent(const Instrument& instrument, std::size_t kept = kKept)
        : m_instrument(instrument)
        , m_account(instrument)
        , m_gate({})
        , board(m_instrument, m_gate, *this, *this, m_clock, *this, *this, 0, kept)
    {}

    std::vector<std::string> told;
    int faults = 0;

private:
    RiskView riskView() const override
    {
        return {m_instrument, m_clock.now(), book, true, m_account, {}, {}, {}, nullptr};
    }
    void onOrderChanged(const OwnOrder& order, const ExecutionReport*, const Refusal* refusal) override
    {
        told.push_back(numbered("", order.id) + ' ' + toString(order.status) +
                       (refusal ? " because " + refusal->code : std::string()));
    }
    Result<void> fault()
    {
        ++faults;
        return {};
    }
    Result<void> placeIntended(TimeNs, const OrderRequest&) override { return fault(); }
    Result<void> amendIntended(TimeNs, const AmendRequest&) override { return fault(); }
    Result<void> cancelIntended(TimeNs, const CancelRequest&) override { return fault(); }
    Result<void> refused(TimeNs, OrderId, const Refusal&) override { return fault(); }
    Result<void> reported(const ExecutionReport&) override { return fault(); }
    Result<void> place(RiskApproved<OrderRequest>) override { return fault(); }
    Result<void> amend(RiskApproved<AmendRequest>) override { return fault(); }
    Result<void> cancel(const CancelRequest&) override { return fault(); }

    const Instrument& m_instrument;
    TradingAccount m_account;
    VirtualClock m_clock{1};
    RiskGate m_gate;

public:
    OrderBook book;
    OrderBoard board;
};

ExecutionReport accepted(std::uint64_t id)
{
    ExecutionReport report;
    report.order = {id};
    return report;
}

OrderRequest buy(std::uint64_t id, Ticks price, Lots quantity)
{
    OrderRequest request;
    request.id = {id};
    request.price = price;
    request.quantity = quantity;
    return request;
}

} // namespace

class TestOrderBoardReplay : public QObject
{
    Q_OBJECT

private slots:
    void aStateAndTheJournalAfterItMakeTheLiveBoard_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    /// At every step of a session: the state before it, by way of its text, and what the journal has after it.
    void aStateAndTheJournalAfterItMakeTheLiveBoard()
    {
        QFETCH(int, seed);
        Session live(static_cast<std::uint64_t>(seed));
        Random random(static_cast<std::uint64_t>(seed) + 77);
        struct Cut
        {
            std::size_t entries;
            BoardState state;
        };
        std::vector<Cut> cuts{{0, live.board.state()}};
        std::size_t compared = 0;
        for (int i = 0; i < 600; ++i) {
            live.step();
            if (random.chance(0.2))
                cuts.push_back({live.journal().size(), live.board.state()});
            if (i % 10 != 0)
                continue;
            const auto& cut =
                cuts[static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(cuts.size()) - 1))];
            const auto state = BoardState::parse(cut.state.toJson());
            QVERIFY2(state, state ? "" : state.error().toString().c_str());
            QVERIFY(*state == cut.state);
            Silent other(live.instrument());
            other.board.restore(*state);
            for (std::size_t at = cut.entries; at < live.journal().size(); ++at)
                other.board.replay(live.journal()[at]);
            QCOMPARE(other.board.state().toJson(), live.board.state().toJson());
            QVERIFY(other.board.state() == live.board.state());
            QVERIFY(other.board.totals() == live.board.totals());
            QCOMPARE(other.faults, 0);
            ++compared;
        }
        QCOMPARE(compared, std::size_t(60));
        // The session has been everywhere.
        const auto& counters = live.board.counters();
        QVERIFY(counters.refused > 0 && counters.amended > 0 && counters.illegal > 0);
    }

    void ordersGoOnWhereTheyWere()
    {
        BoardScene scene;
        const auto id = scene.live(Side::Buy, 199, 10);
        scene.fill(id, 4, 7);
        QVERIFY(bool(scene.board.amend(id, 198, 12)));
        Silent other(scene.instrument);
        other.board.restore(scene.board.state());
        other.board.onExecutionReport([&] {
            ExecutionReport report;
            report.kind = Kind::Amended;
            report.order = id;
            report.price = 198;
            report.quantity = 12;
            return report;
        }());
        QCOMPARE(other.board.find(id)->status, OrderStatus::PartiallyFilled);
        QCOMPARE(other.board.find(id)->remaining(), Lots(8));
        QVERIFY(other.board.knowsFill(id, {7}));
        QCOMPARE(other.board.lastFill().value, std::uint64_t(7));
        const auto next = other.board.place(buy(0, 190, 1));
        QVERIFY(bool(next));
        QCOMPARE(next->value, id.value + 1);
    }

    void aHaltStaysUntilSomebodyHasLooked()
    {
        BoardScene scene;
        scene.fill({77}, 3, 1);
        QVERIFY(scene.board.isHalted());
        const auto state = BoardState::parse(scene.board.state().toJson());
        QVERIFY(bool(state));
        Silent other(scene.instrument);
        other.board.restore(*state);
        QVERIFY(other.board.haltReason() == scene.board.haltReason());
        QCOMPARE(other.board.place(buy(0, 190, 1)).error().code.c_str(), "order.unexplained_fill");
        other.board.clearHalt();
        QVERIFY(bool(other.board.place(buy(0, 190, 1))));
    }

    void tellsAnIntentOnceItIsKnownWhatBecameOfIt()
    {
        const Instrument instrument = BoardScene::makeInstrument();
        Silent other(instrument);
        other.board.replay({1, buy(1, 100, 5)});
        QVERIFY(other.told.empty());
        other.board.replay({1, JournalEntry::Refused{{1}, {"risk.too_large", {}}}});
        other.board.replay({2, buy(2, 100, 5)});
        other.board.replay({3, accepted(2)});
        other.board.replay({4, buy(3, 100, 5)});
        other.board.replay({4, JournalEntry::Refused{{3}, {"venue.unreachable", {}}}});
        other.board.replay({5, AmendRequest{{2}, 99, 6}});
        other.board.replay({5, JournalEntry::Refused{{2}, {"risk.too_large", {}}}});
        other.board.replay({6, CancelRequest{{2}}});
        const std::vector<std::string> expected = {"1 refused because risk.too_large", "2 submitted", "2 accepted",
                                                   "3 rejected because venue.unreachable",
                                                   "2 accepted because risk.too_large"};
        QVERIFY(other.told == expected);
        QCOMPARE(other.board.find({2})->status, OrderStatus::PendingCancel);
        const auto counters = other.board.counters();
        QCOMPARE(counters.placed, std::uint64_t(2));
        QCOMPARE(counters.refused, std::uint64_t(2));
        QCOMPARE(counters.rejected, std::uint64_t(1));
        QCOMPARE(other.board.state().lastId, std::uint64_t(3));
    }

    void anEntryThatTheStateHoldsAlreadyPlacesNothingTwice()
    {
        BoardScene scene;
        const auto id = scene.live(Side::Buy, 100, 5);
        Silent other(scene.instrument);
        other.board.restore(scene.board.state());
        other.board.replay({1, buy(id.value, 100, 5)});
        QVERIFY(other.board.state() == scene.board.state());
    }

    /// A market order in the journal has no price; what it may cost is known again when the market is.
    void valuesWhatOnlyTheMarketCanValue()
    {
        const Instrument instrument = BoardScene::makeInstrument();
        Silent other(instrument);
        OrderRequest request = buy(1, 0, 100);
        request.type = OrderType::Market;
        other.board.replay({1, request});
        QCOMPARE(other.board.totals().buyLots, Lots(100));
        QVERIFY(other.board.totals().buyValue.isZero());
        other.book.set(Side::Buy, 199, 1);
        other.book.set(Side::Sell, 200, 1);
        QVERIFY(bool(other.board.place(buy(0, 100, 10))));
        // 100 lots of 0.01 at 100, and 10 of them at 50.
        QCOMPARE(other.board.totals().buyValue.toString().c_str(), "105");
    }

    void sendsAnUnansweredCancelOnceMore()
    {
        BoardScene scene;
        const auto id = scene.live(Side::Buy, 100, 5);
        QVERIFY(bool(scene.board.cancel(id)));
        QVERIFY(bool(scene.board.resend(id)));
        QCOMPARE(scene.connector.cancelled.size(), std::size_t(2));
        QCOMPARE(scene.statusOf(id).c_str(), "pending_cancel");
    }

    void readsNoStateThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("no object") << QByteArray("{") << QByteArray("[") << QByteArray("open");
        QTest::newRow("no counter") << QByteArray("\"late\"") << QByteArray("\"lately\"") << QByteArray("late");
        QTest::newRow("no such status") << QByteArray("accepted") << QByteArray("agreed") << QByteArray("status");
        QTest::newRow("ended among the open") << QByteArray("accepted") << QByteArray("filled") << QByteArray("status");
        QTest::newRow("an id beyond the last")
            << QByteArray("\"last_id\":2") << QByteArray("\"last_id\":1") << QByteArray("open");
    }
    void readsNoStateThatIsNone()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, field);
        BoardScene scene;
        scene.live(Side::Buy, 100, 5);
        scene.live(Side::Sell, 300, 5);
        QByteArray text = QByteArray::fromStdString(scene.board.state().toJson());
        QVERIFY(bool(BoardState::parse(text.toStdString())));
        QVERIFY(text.contains(from));
        text.replace(from, to);
        const auto state = BoardState::parse(text.toStdString());
        QVERIFY(!state);
        QCOMPARE(state.error().code.c_str(), "state.malformed");
        QCOMPARE(std::string(state.error().field("field")).c_str(), field.constData());
    }
};

QTEST_GUILESS_MAIN(TestOrderBoardReplay)
#include "tst_OrderBoardReplay.moc"
