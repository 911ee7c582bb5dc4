// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Random.h"
#include "core/execution/OrderTransitions.h"
#include "core/risk/ValueScale.h"
#include "tests/core/execution/BoardScene.h"

#include <QTest>
#include <algorithm>
#include <iterator>
#include <map>

using namespace wh;
using namespace wh::test;
using Kind = ExecutionReport::Kind;

namespace {

/// Refuses now and then.
class Moody final : public RiskRule
{
public:
    explicit Moody(Random& random) : m_random(random) {}
    std::optional<Refusal> check(const OrderRequest&, const RiskView&, const OwnOrder*) override
    {
        if (!m_random.chance(0.05))
            return std::nullopt;
        return Refusal{"risk.mood", {{"limit", Decimal(1), ""}}};
    }

private:
    Random& m_random;
};

/// What the test itself believes of an order, kept apart from the board.
struct Believed
{
    OrderRequest request;
    Lots filled = 0;
    bool ended = false;
    std::optional<AmendRequest> pending;
    bool inForce = false; ///< the pending amend, as fills have shown
};

/// A board, a venue that says sensible and senseless things, and a model of its own to compare with.
class Walk
{
public:
    explicit Walk(std::uint64_t seed) : m_random(seed), m_mood(seed + 1), m_scene(rules(m_mood)) {}

    void step()
    {
        m_scene.clock.advanceTo(m_scene.clock.now() + m_random.integer(0, kSecond));
        const auto choice = m_random.integer(0, 99);
        if (choice < 15)
            place();
        else if (choice < 35)
            amend();
        else if (choice < 40)
            (void)m_scene.board.cancel(anyId());
        else if (choice < 41 && m_random.chance(0.2))
            m_scene.board.cancelAll();
        else
            say(anyId());
        if (++m_steps % 25 == 0)
            learn();
    }

    /// Empty, or what is wrong.
    std::string fault() const
    {
        OpenOrderTotals totals;
        std::map<std::uint64_t, OpenOrderTotals> groups;
        const ValueScale scale(m_scene.instrument);
        for (const OwnOrder& order : m_scene.board.open()) {
            const auto& believed = m_orders.at(order.id);
            if (believed.filled != order.filled || believed.request.quantity != order.quantity ||
                believed.request.price != order.price)
                return "order " + std::to_string(order.id.value) + " is not as it was told";
            OpenOrderTotals part;
            Lots lots = order.quantity - order.filled;
            Decimal value = scale.value(2 * order.price, lots);
            if (believed.pending) {
                const Lots later = std::max<Lots>(0, believed.pending->quantity - order.filled);
                lots = std::max(lots, later);
                value = std::max(value, scale.value(2 * believed.pending->price, later));
            }
            (order.side == Side::Buy ? part.buyLots : part.sellLots) = lots;
            if (order.side == Side::Buy)
                part.buyValue = value;
            auto& sum = believed.request.ocoGroup ? groups[believed.request.ocoGroup] : totals;
            if (believed.request.ocoGroup) {
                sum.buyLots = std::max(sum.buyLots, part.buyLots);
                sum.sellLots = std::max(sum.sellLots, part.sellLots);
                sum.buyValue = std::max(sum.buyValue, part.buyValue);
            } else {
                sum.buyLots += part.buyLots;
                sum.sellLots += part.sellLots;
                sum.buyValue += part.buyValue;
            }
            ++totals.count;
        }
        for (const auto& [group, part] : groups) {
            totals.buyLots += part.buyLots;
            totals.sellLots += part.sellLots;
            totals.buyValue += part.buyValue;
        }
        if (!(totals == m_scene.board.totals()))
            return "totals are " + m_scene.totals() + ", recounted buy " + std::to_string(totals.buyLots) + ", sell " +
                   std::to_string(totals.sellLots) + ", value " + totals.buyValue.toString() + ", count " +
                   std::to_string(totals.count);
        if (!std::is_sorted(m_scene.board.open().begin(), m_scene.board.open().end(),
                            [](const OwnOrder& a, const OwnOrder& b) { return a.id < b.id; }))
            return "open orders are not in the order of placing";
        return {};
    }

    /// Every send has an entry of its own in the journal before it, and no status was told that the table lacks.
    std::string faultOfTheRoad() const
    {
        std::map<std::string, int> journalled;
        for (const auto& entry : m_scene.sequence) {
            if (entry.starts_with("journal "))
                ++journalled[entry.substr(8)];
            else if (entry.starts_with("send ") && --journalled[entry.substr(5)] < 0)
                return entry + " without a journal entry before it";
        }
        std::map<OrderId, OrderStatus> last;
        for (const OwnOrder& order : m_scene.told) {
            const auto known = last.find(order.id);
            if (known != last.end() && isFinal(known->second))
                return "order " + std::to_string(order.id.value) + " changed after its end";
            if (known != last.end() && known->second != order.status && !leads(known->second, order.status))
                return std::string("no line from ") + toString(known->second) + " to " + toString(order.status);
            last[order.id] = order.status;
        }
        return {};
    }

    const OrderBoard& board() const { return m_scene.board; }
    const Sequence& sequence() const { return m_scene.sequence; }

private:
    static std::vector<std::unique_ptr<RiskRule>> rules(Random& mood)
    {
        std::vector<std::unique_ptr<RiskRule>> made;
        made.push_back(std::make_unique<Moody>(mood));
        return made;
    }
    static bool leads(OrderStatus from, OrderStatus to)
    {
        for (const auto& line : orderTransitions()) {
            if (line.from == from && line.to == to)
                return true;
        }
        return false;
    }

    OrderId anyId()
    {
        const auto open = m_scene.board.open();
        if (!open.empty() && m_random.chance(0.85))
            return open[static_cast<std::size_t>(m_random.integer(0, static_cast<std::int64_t>(open.size()) - 1))].id;
        return {static_cast<std::uint64_t>(
            m_random.integer(std::max<std::int64_t>(1, static_cast<std::int64_t>(m_orders.size()) - 20),
                             static_cast<std::int64_t>(m_orders.size()) + 1))};
    }

    /// Mostly what keeps an order going; anything at all now and then.
    Kind drawKind()
    {
        constexpr Kind kUsual[] = {Kind::Accepted, Kind::Accepted,      Kind::Accepted,      Kind::Filled,
                                   Kind::Amended,  Kind::AmendRejected, Kind::CancelRejected};
        if (m_random.chance(0.8))
            return kUsual[m_random.integer(0, std::ssize(kUsual) - 1)];
        return static_cast<Kind>(m_random.integer(0, static_cast<int>(Kind::Triggered)));
    }

    bool isIdle(OrderId id) const
    {
        const auto* order = m_scene.board.find(id);
        return order && (order->status == OrderStatus::Accepted || order->status == OrderStatus::PartiallyFilled);
    }

    void place()
    {
        auto request = m_scene.limit(m_random.chance(0.5) ? Side::Buy : Side::Sell, m_random.integer(1, 400),
                                     m_random.integer(1, 1000));
        request.ocoGroup = m_random.chance(0.3) ? static_cast<std::uint64_t>(m_random.integer(1, 3)) + 1'000'000 : 0;
        m_scene.connector.fails = m_random.chance(0.03);
        const auto placed = m_scene.board.place(request);
        m_scene.connector.fails = false;
        request.id = {m_orders.size() + 1};
        m_orders[request.id] = {request, 0, !placed, {}, false};
    }

    void amend()
    {
        auto id = anyId();
        for (int i = 0; i < 5 && !isIdle(id); ++i)
            id = anyId();
        const auto* order = m_scene.board.find(id);
        const AmendRequest amend{id, m_random.integer(1, 400),
                                 (order ? order->filled : 0) + m_random.integer(-2, 1000)};
        m_scene.connector.fails = m_random.chance(0.03);
        if (m_scene.board.amend(id, amend.price, amend.quantity))
            m_orders.at(id).pending = amend;
        m_scene.connector.fails = false;
    }

    /// The venue says something about an order; most of it makes sense.
    void say(OrderId id)
    {
        const auto known = m_orders.find(id);
        ExecutionReport report;
        report.order = id;
        report.kind = drawKind();
        if (known == m_orders.end()) {
            if (report.kind != Kind::Filled) // unexplained fills stop the board: tested elsewhere
                m_scene.board.onExecutionReport(report);
            return;
        }
        Believed& believed = known->second;
        const auto* order = m_scene.board.find(id);
        if (report.kind == Kind::Amended) {
            const bool asSent = believed.pending && m_random.chance(0.9);
            report.price = asSent ? believed.pending->price : m_random.integer(1, 400);
            report.quantity = asSent ? believed.pending->quantity : believed.filled + m_random.integer(0, 50);
            if (report.quantity < believed.filled) // the venue cannot mean that after these fills
                return;
        }
        if (report.kind == Kind::AmendRejected && believed.inForce)
            return;
        if (report.kind == Kind::Filled) {
            const Lots most = std::max(believed.request.quantity, believed.pending ? believed.pending->quantity : 0);
            if (!order || !order->isOpen() || most <= believed.filled)
                return;
            report.fill.emplace();
            report.fill->id = {++m_fills};
            report.fill->order = id;
            report.fill->side = order->side;
            report.fill->price = order->price;
            report.fill->quantity = m_random.integer(1, most - believed.filled);
        }
        const bool wasOpen = order && order->isOpen();
        const auto illegalBefore = m_scene.board.counters().illegal;
        m_scene.board.onExecutionReport(report);
        if (report.fill && m_random.chance(0.1))
            m_scene.board.onExecutionReport(report); // and once more
        if (!wasOpen || m_scene.board.counters().illegal != illegalBefore)
            return;
        if (report.kind == Kind::Amended) {
            believed.request.price = report.price;
            believed.request.quantity = report.quantity;
        }
        if (report.kind == Kind::Amended || report.kind == Kind::AmendRejected) {
            believed.pending.reset();
            believed.inForce = false;
        }
        if (report.fill)
            believed.filled += report.fill->quantity;
        if (believed.filled > believed.request.quantity) { // then the amend is in force
            believed.request.price = believed.pending->price;
            believed.request.quantity = believed.pending->quantity;
            believed.inForce = true;
        }
    }

    /// Orders that ended stay as they were for ever.
    void learn()
    {
        for (auto& [id, believed] : m_orders) {
            const auto* order = m_scene.board.find(id);
            if (!order)
                qFatal("an order is lost");
            if (believed.ended && order->isOpen())
                qFatal("an ended order lives again");
            believed.ended = !order->isOpen();
            if (order->status == OrderStatus::Filled && order->filled != order->quantity)
                qFatal("a filled order is not full");
        }
    }

    Random m_random;
    Random m_mood;
    BoardScene m_scene;
    std::map<OrderId, Believed> m_orders;
    std::uint64_t m_fills = 0;
    std::uint64_t m_steps = 0;
};

} // namespace

/// Random walks over everything that can be asked and answered, sensible or not.
class TestOrderBoardWalk : public QObject
{
    Q_OBJECT

private slots:
    void totalsAreAlwaysThoseOfARecount_data();
    void totalsAreAlwaysThoseOfARecount();
    void theSameWalkLeavesTheSameSequence();
};

void TestOrderBoardWalk::totalsAreAlwaysThoseOfARecount_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestOrderBoardWalk::totalsAreAlwaysThoseOfARecount()
{
    QFETCH(int, seed);
    Walk walk(static_cast<std::uint64_t>(seed));
    for (int i = 0; i < 1000; ++i) {
        walk.step();
        const auto fault = walk.fault();
        QVERIFY2(fault.empty(), (std::to_string(i) + ": " + fault).c_str());
    }
    const auto fault = walk.faultOfTheRoad();
    QVERIFY2(fault.empty(), fault.c_str());
    QVERIFY2(!walk.board().isHalted(), walk.board().isHalted() ? walk.board().haltReason()->toString().c_str() : "");
    // The walk has been everywhere.
    const auto& counters = walk.board().counters();
    QVERIFY(counters.placed > 100 && counters.amended > 5 && counters.cancelled > 5);
    QCOMPARE(counters.filled + counters.cancelled + counters.expired + counters.rejected + walk.board().open().size(),
             counters.placed);
    QVERIFY(counters.refused > 0 && counters.illegal > 0 && counters.duplicates > 0 && counters.late > 0);
}

void TestOrderBoardWalk::theSameWalkLeavesTheSameSequence()
{
    Walk first(99), second(99);
    for (int i = 0; i < 1000; ++i) {
        first.step();
        second.step();
    }
    QVERIFY(first.sequence() == second.sequence());
}

QTEST_GUILESS_MAIN(TestOrderBoardWalk)
#include "tst_OrderBoardWalk.moc"
