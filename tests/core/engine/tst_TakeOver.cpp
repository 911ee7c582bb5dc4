// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/Strategy.h"
#include "tests/core/engine/RunnerDesk.h"

#include <QTest>
#include <map>

using namespace wh;
using namespace wh::test;
using Kind = ExecutionReport::Kind;

namespace {

constexpr TimeNs s = kSecond;
using Parameters = std::vector<std::pair<std::string, std::string>>;
using Orders = std::map<std::uint64_t, std::pair<Ticks, Lots>>;

std::unique_ptr<Strategy> makeMaker(const std::string& id, const Parameters& parameters)
{
    static const StrategyRegistry registry = [] {
        StrategyRegistry made;
        registerStrategies(made);
        return made;
    }();
    const auto checked = ParameterValidation::check(registry.find(id)->info.parameters, parameters);
    return checked.isValid() ? registry.find(id)->create(checked.set) : nullptr;
}

/// A maker on a market that breathes by a tick, with a venue that answers at once.
class Room
{
public:
    Room(Strategy& strategy, TimeNs start) : m_gate({}), m_now(start)
    {
        m_instrument.maxQuantity = kMaxLots;
        m_runner = std::make_unique<BotRunner>(BotRunner::Parts{.instrument = m_instrument,
                                                                .strategy = strategy,
                                                                .gate = m_gate,
                                                                .connector = m_connector,
                                                                .log = m_log,
                                                                .clock = m_clock,
                                                                .recording = {}},
                                               BotRunner::Funds{Decimal(10'000), Decimal(100)});
    }
    BotRunner& runner() { return *m_runner; }
    FakeConnector& connector() { return m_connector; }

    void live(int seconds)
    {
        for (const TimeNs end = m_now + seconds * s; m_now < end; m_now += s) {
            m_clock.advanceTo(m_now);
            // The same market at the same time, whoever looks at it.
            const bool up = m_now / s % 2 != 0;
            event(Side::Buy, up ? 9'999 : 10'000, 0, 0);
            event(Side::Sell, up ? 10'001 : 10'002, 0, 0);
            event(Side::Buy, up ? 10'000 : 9'999, 50, 0);
            event(Side::Sell, up ? 10'002 : 10'001, 50, MarketEvent::EndOfMessage);
            answer();
            if (m_runner->nextTimer() <= m_now)
                m_runner->fireTimers();
            answer();
        }
    }
    Orders orders() const
    {
        Orders found;
        for (const auto& order : m_runner->board().open())
            found[order.id.value] = {order.price, order.remaining()};
        return found;
    }

private:
    void event(Side side, Ticks price, Lots lots, std::uint8_t flags)
    {
        m_runner->onEvent(MarketEvent::make(EventKind::Delta, side, price, lots, m_now, m_now, flags));
    }
    void answer()
    {
        const std::vector<OwnOrder> open(m_runner->board().open().begin(), m_runner->board().open().end());
        for (const auto& order : open) {
            ExecutionReport report;
            report.order = order.id;
            report.venueTime = report.receiveTime = m_now;
            if (order.status == OrderStatus::Submitted) {
                report.kind = Kind::Accepted;
            } else if (order.status == OrderStatus::PendingCancel) {
                report.kind = Kind::Cancelled;
            } else if (order.status == OrderStatus::PendingAmend) {
                const auto* pending = m_runner->board().pendingAmendOf(order.id);
                report.kind = Kind::Amended;
                report.price = pending->price;
                report.quantity = pending->quantity;
            } else {
                continue;
            }
            m_runner->onReport(report);
        }
    }

    Instrument m_instrument = testInstrument();
    RiskGate m_gate;
    VirtualClock m_clock;
    FakeConnector m_connector;
    NullEventLog m_log;
    TimeNs m_now;
    std::unique_ptr<BotRunner> m_runner;
};

} // namespace

/// Orders that the new parameters would still place stay on the book, with their place in the queue.
class TestTakeOver : public QObject
{
    Q_OBJECT

private:
    static void addMakers()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("levels");
        QTest::addColumn<QByteArray>("moreLevels");
        QTest::newRow("basic") << QByteArray("basic_market_maker") << QByteArray("3") << QByteArray("4");
        QTest::newRow("avellaneda") << QByteArray("avellaneda_stoikov") << QByteArray("2") << QByteArray("3");
        QTest::newRow("advanced") << QByteArray("advanced_market_maker") << QByteArray("3") << QByteArray("3");
    }
    static Parameters parametersOf(const QByteArray& id, const QByteArray& levels)
    {
        Parameters parameters = {
            {"levels", levels.toStdString()}, {"order_size", "1"}, {"refresh_time", "2s"}, {"refresh_tolerance", "3"}};
        if (id == "avellaneda_stoikov")
            parameters.insert(parameters.end(), {{"order_flow", "fixed"}, {"min_spread", "20"}, {"level_step", "20"}});
        return parameters;
    }

private slots:
    void unchangedLevelsStayOverAReconfiguration_data() { addMakers(); }
    void unchangedLevelsStayOverAReconfiguration()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, levels);
        const auto old = makeMaker(id.toStdString(), parametersOf(id, levels));
        const auto next = makeMaker(id.toStdString(), parametersOf(id, levels));
        QVERIFY(old && next);
        Room room(*old, 1000 * s);
        room.live(90);
        const Orders before = room.orders();
        QCOMPARE(before.size(), 2 * levels.toUInt());
        const auto placed = room.connector().placed.size();
        const auto amended = room.connector().amended.size();
        room.runner().reconfigure(*next);
        room.live(90); // through its warm-up and well beyond
        QVERIFY(room.orders() == before);
        QCOMPARE(room.connector().placed.size(), placed);
        QCOMPARE(room.connector().amended.size(), amended);
        QVERIFY(room.connector().cancelled.empty());
    }

    void unchangedLevelsStayOverARestart_data() { addMakers(); }
    void unchangedLevelsStayOverARestart()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, levels);
        const auto old = makeMaker(id.toStdString(), parametersOf(id, levels));
        Room room(*old, 1000 * s);
        room.live(90);
        const Orders before = room.orders();
        const auto state = RunnerState::parse(room.runner().state().toJson());
        QVERIFY(bool(state));
        const auto again = makeMaker(id.toStdString(), parametersOf(id, levels));
        Room restarted(*again, 1200 * s);
        QVERIFY(bool(restarted.runner().restore(*state)));
        restarted.live(90);
        QVERIFY(restarted.runner().hasStarted());
        QVERIFY(restarted.orders() == before);
        QVERIFY(restarted.connector().placed.empty());
        QVERIFY(restarted.connector().amended.empty());
        QVERIFY(restarted.connector().cancelled.empty());
    }

    void onlyWhatIsNewIsPlaced_data() { addMakers(); }
    void onlyWhatIsNewIsPlaced()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, levels);
        QFETCH(QByteArray, moreLevels);
        const auto old = makeMaker(id.toStdString(), parametersOf(id, levels));
        const auto next = makeMaker(id.toStdString(), parametersOf(id, moreLevels));
        Room room(*old, 1000 * s);
        room.live(90);
        const Orders before = room.orders();
        room.runner().reconfigure(*next);
        room.live(90);
        Orders after = room.orders();
        QCOMPARE(after.size(), 2 * moreLevels.toUInt());
        std::erase_if(after, [&](const auto& order) { return !before.contains(order.first); });
        QVERIFY(after == before);
        QVERIFY(room.connector().cancelled.empty());
    }
};

QTEST_GUILESS_MAIN(TestTakeOver)
#include "tst_TakeOver.moc"
