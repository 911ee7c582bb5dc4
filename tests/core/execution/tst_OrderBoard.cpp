// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/execution/BoardScene.h"

#include <QTest>
#include <algorithm>

using namespace wh;
using namespace wh::test;
using Kind = ExecutionReport::Kind;

namespace {

/// Refuses orders of more than 500 lots, with the number.
class Limit500 final : public RiskRule
{
public:
    std::optional<Refusal> check(const OrderRequest& request, const RiskView&, const OwnOrder*) override
    {
        if (request.quantity <= 500)
            return std::nullopt;
        return Refusal{"risk.too_large", {{"quantity", Decimal(request.quantity), "lots"}}};
    }
};

/// Keeps what it was shown.
class Observer final : public RiskRule
{
public:
    struct Seen
    {
        OpenOrderTotals open;
        std::size_t orders = 0;
        const OwnOrder* amending = nullptr;
        OrderRequest request;
    };
    explicit Observer(Seen& seen) : m_seen(seen) {}
    std::optional<Refusal> check(const OrderRequest& request, const RiskView& view, const OwnOrder* amending) override
    {
        m_seen = {view.open, view.orders.size(), amending, request};
        return std::nullopt;
    }

private:
    Seen& m_seen;
};

template<typename... Rules>
std::vector<std::unique_ptr<RiskRule>> rulesOf(Rules... rules)
{
    std::vector<std::unique_ptr<RiskRule>> made;
    (made.push_back(std::move(rules)), ...);
    return made;
}

} // namespace

class TestOrderBoard : public QObject
{
    Q_OBJECT

private slots:
    void takesAnOrderDownTheWholeRoad();
    void journalsBeforeItSends();
    void keepsWhatTheGateRefused();
    void aRefusedAmendLeavesTheOrderAsItWas();
    void aFailingJournalSendsNothingAndHalts();
    void cancelsGoOutWhenTheJournalFails();
    void aReportIsAppliedWhenTheJournalFails();
    void whatTheConnectorCannotSendIsTakenBack();
    void amendsWaitForTheirTurn();
    void cancelsWaitForNothingButACancel();
    void totalsFollowEveryStep();
    void marketOrdersAndStopsAreValuedToo();
    void anAmendUnderWayCountsWithTheLarger();
    void alternativesCountOnce();
    void theFirstFillCancelsTheOthers();
    void aLeftAlternativeIsCancelledLater();
    void noAlternativeToWhatHasHappened();
    void theGateSeesTheRestWithoutTheOrderAmended();
    void aFillMayBeatTheAcknowledgementAndTheCancel();
    void aFillAfterTheEndIsRefusedLoudly();
    void aFillBeyondTheQuantityIsRefusedLoudly();
    void aFillOfAnUnknownOrderIsRefusedLoudly();
    void duplicateFillsAreIgnoredAndCounted();
    void aFilledOrderWaitsForTheAmendThatWouldMakeItLarger();
    void lateAnswersChangeNothing();
    void whatTheTableDoesNotKnowIsNeverApplied_data();
    void whatTheTableDoesNotKnowIsNeverApplied();
    void resendsUnderTheSameId();
    void cancelAllReachesEveryOrder();
    void endedOrdersAreKeptForAWhile();
    void countsWhatBecameOfOrdersNotWhatWasSent();
    void theListenerMayActOnTheBoard();
    void theConnectorMayAnswerAtOnce();
    void idsGoOnFromTheLastOne();
};

void TestOrderBoard::takesAnOrderDownTheWholeRoad()
{
    BoardScene scene;
    const auto id = scene.live(Side::Buy, 199, 100);
    scene.fill(id, 40, 1);
    QVERIFY(bool(scene.board.amend(id, 198, 90)));
    scene.amended(id, 198, 90);
    scene.fill(id, 20, 2);
    QVERIFY(bool(scene.board.cancel(id)));
    scene.report(id, Kind::Cancelled);
    const Sequence expected = {"journal place 1",
                               "send place 1",
                               "tell 1 submitted",
                               "journal report 1",
                               "tell 1 accepted by accepted",
                               "journal report 1",
                               "tell 1 partially_filled by filled",
                               "journal amend 1",
                               "send amend 1",
                               "tell 1 pending_amend",
                               "journal report 1",
                               "tell 1 partially_filled by amended",
                               "journal report 1",
                               "tell 1 partially_filled by filled",
                               "journal cancel 1",
                               "send cancel 1",
                               "tell 1 pending_cancel",
                               "journal report 1",
                               "tell 1 cancelled by cancelled"};
    for (std::size_t i = 0; i < std::max(expected.size(), scene.sequence.size()); ++i)
        QCOMPARE(scene.sequence.at(i).c_str(), expected.at(i).c_str());
    const auto* order = scene.board.find(id);
    QVERIFY(order);
    QCOMPARE(order->price, Ticks(198));
    QCOMPARE(order->quantity, Lots(90));
    QCOMPARE(order->filled, Lots(60));
    QCOMPARE(order->placedAt, TimeNs(1000));
    QVERIFY(scene.board.open().empty());
    QVERIFY(scene.board.totals() == OpenOrderTotals());
    const auto& counters = scene.board.counters();
    QCOMPARE(counters.placed, 1u);
    QCOMPARE(counters.amended, 1u);
    QCOMPARE(counters.cancelled, 1u);
    QCOMPARE(counters.illegal + counters.duplicates + counters.late + counters.refused + counters.rejected, 0u);
}

void TestOrderBoard::journalsBeforeItSends()
{
    BoardScene scene;
    const auto id = scene.live(Side::Buy, 199, 100);
    QVERIFY(bool(scene.board.amend(id, 198, 100)));
    scene.amended(id, 198, 100);
    QVERIFY(bool(scene.board.cancel(id)));
    for (const char* what : {"place 1", "amend 1", "cancel 1"}) {
        const auto journalled = std::find(scene.sequence.begin(), scene.sequence.end(), std::string("journal ") + what);
        const auto sent = std::find(scene.sequence.begin(), scene.sequence.end(), std::string("send ") + what);
        QVERIFY(sent != scene.sequence.end());
        QVERIFY(journalled < sent);
    }
}

void TestOrderBoard::keepsWhatTheGateRefused()
{
    BoardScene scene(rulesOf(std::make_unique<Limit500>()));
    const auto placed = scene.board.place(scene.limit(Side::Buy, 199, 501));
    QVERIFY(!placed);
    QCOMPARE(placed.error().toString().c_str(), "risk.too_large (quantity 501 lots)");
    QVERIFY(scene.connector.placed.empty());
    QCOMPARE(scene.statusOf({1}).c_str(), "refused");
    QCOMPARE(scene.board.requestOf({1})->quantity, Lots(501));
    QVERIFY(scene.board.open().empty());
    QCOMPARE(scene.board.counters().refused, 1u);
    QCOMPARE(scene.board.counters().placed, 0u);
    QVERIFY(
        (scene.sequence == Sequence{"journal place 1", "journal refused 1", "tell 1 refused because risk.too_large"}));
    QVERIFY(!scene.board.isHalted());
}

void TestOrderBoard::aRefusedAmendLeavesTheOrderAsItWas()
{
    BoardScene scene(rulesOf(std::make_unique<Limit500>()));
    const auto id = scene.live(Side::Sell, 205, 100);
    const auto before = *scene.board.find(id);
    const auto totals = scene.totals();
    const auto amended = scene.board.amend(id, 204, 600);
    QVERIFY(!amended);
    QCOMPARE(amended.error().code.c_str(), "risk.too_large");
    QVERIFY(scene.connector.amended.empty());
    QCOMPARE(toString(scene.board.find(id)->status), toString(before.status));
    QCOMPARE(scene.board.find(id)->price, before.price);
    QCOMPARE(scene.board.find(id)->quantity, before.quantity);
    QCOMPARE(scene.totals().c_str(), totals.c_str());
    QCOMPARE(scene.sequence.back().c_str(), "tell 1 accepted because risk.too_large");
}

void TestOrderBoard::aFailingJournalSendsNothingAndHalts()
{
    BoardScene scene;
    const auto id = scene.live(Side::Buy, 199, 100);
    scene.log.fails = true;
    const auto amended = scene.board.amend(id, 198, 100);
    QVERIFY(!amended);
    QCOMPARE(amended.error().code.c_str(), "storage.write_failed");
    QCOMPARE(scene.statusOf(id).c_str(), "accepted");
    QVERIFY(scene.board.isHalted());

    BoardScene other;
    other.log.fails = true;
    const auto placed = other.board.place(other.limit(Side::Buy, 199, 100));
    QVERIFY(!placed);
    QCOMPARE(placed.error().code.c_str(), "storage.write_failed");
    QVERIFY(other.sequence.empty());
    QVERIFY(other.board.open().empty());
    // A journal that works again does not undo the halt: what it missed stays missing.
    other.log.fails = false;
    QVERIFY(!other.board.place(other.limit(Side::Buy, 199, 100)));
    QVERIFY(other.sequence.empty());
    QCOMPARE(other.board.haltReason()->code.c_str(), "storage.write_failed");
}

void TestOrderBoard::cancelsGoOutWhenTheJournalFails()
{
    BoardScene scene;
    const auto first = scene.live(Side::Buy, 199, 100);
    const auto second = scene.live(Side::Sell, 205, 100);
    scene.log.fails = true;
    QVERIFY(bool(scene.board.cancel(first)));
    QVERIFY(scene.board.isHalted());
    scene.board.cancelAll();
    QVERIFY((scene.connector.cancelled == std::vector<OrderId>{first, second}));
    QVERIFY(!scene.board.place(scene.limit(Side::Buy, 199, 100)));
    QVERIFY(!scene.board.amend(second, 204, 100));
    QCOMPARE(scene.connector.placed.size(), std::size_t(2));
}

void TestOrderBoard::aReportIsAppliedWhenTheJournalFails()
{
    BoardScene scene;
    const auto id = scene.live(Side::Buy, 199, 100);
    scene.log.fails = true;
    scene.fill(id, 100, 1);
    QCOMPARE(scene.statusOf(id).c_str(), "filled");
    QVERIFY(scene.board.isHalted());
}

void TestOrderBoard::whatTheConnectorCannotSendIsTakenBack()
{
    BoardScene scene;
    const auto id = scene.live(Side::Buy, 199, 100);
    const auto totals = scene.totals();
    scene.connector.fails = true;

    const auto placed = scene.board.place(scene.limit(Side::Buy, 199, 50));
    QVERIFY(!placed);
    QCOMPARE(placed.error().code.c_str(), "connector.not_connected");
    QCOMPARE(scene.statusOf({2}).c_str(), "rejected");
    QCOMPARE(scene.totals().c_str(), totals.c_str());
    QCOMPARE(scene.sequence.back().c_str(), "tell 2 rejected because connector.not_connected");

    QVERIFY(!scene.board.amend(id, 198, 200));
    QCOMPARE(scene.statusOf(id).c_str(), "accepted");
    QCOMPARE(scene.totals().c_str(), totals.c_str());

    QVERIFY(!scene.board.cancel(id));
    QCOMPARE(scene.statusOf(id).c_str(), "accepted");
    scene.connector.fails = false;
    QVERIFY(bool(scene.board.amend(id, 198, 200)));
}

void TestOrderBoard::amendsWaitForTheirTurn()
{
    BoardScene scene;
    const auto id = scene.board.place(scene.limit(Side::Buy, 199, 100)).valueOr({});
    const auto code = [&] {
        const auto amended = scene.board.amend(id, 198, 100);
        return amended ? std::string() : amended.error().code;
    };
    QCOMPARE(code().c_str(), "order.busy"); // the venue has not answered
    scene.report(id, Kind::Accepted);
    QCOMPARE(code().c_str(), "");
    QCOMPARE(code().c_str(), "order.busy"); // an amend is under way
    scene.report(id, Kind::AmendRejected, Refusal{"venue.no", {}});
    QCOMPARE(scene.sequence.back().c_str(), "tell 1 accepted by amend_rejected because venue.no");
    QCOMPARE(code().c_str(), "");
    QVERIFY(bool(scene.board.cancel(id)));
    QCOMPARE(code().c_str(), "order.busy"); // a cancel is under way
    scene.report(id, Kind::CancelRejected);
    QCOMPARE(scene.statusOf(id).c_str(), "accepted");
    QCOMPARE(code().c_str(), "order.busy"); // the amend is still unanswered
    scene.amended(id, 198, 100);
    QCOMPARE(code().c_str(), "");
    scene.report(id, Kind::Cancelled);
    QCOMPARE(code().c_str(), "order.not_open");
    QCOMPARE(scene.board.amend({99}, 1, 1).error().code.c_str(), "order.not_open");
}

void TestOrderBoard::cancelsWaitForNothingButACancel()
{
    BoardScene scene;
    const auto fresh = scene.board.place(scene.limit(Side::Buy, 199, 100)).valueOr({});
    QVERIFY(bool(scene.board.cancel(fresh)));
    QCOMPARE(scene.board.cancel(fresh).error().code.c_str(), "order.busy");
    // The cancel overtook the order: refused, then the order arrives.
    scene.report(fresh, Kind::CancelRejected);
    scene.report(fresh, Kind::Accepted);
    QCOMPARE(scene.statusOf(fresh).c_str(), "accepted");
    QVERIFY(bool(scene.board.amend(fresh, 198, 100)));
    QVERIFY(bool(scene.board.cancel(fresh)));
    scene.report(fresh, Kind::Cancelled);
    scene.report(fresh, Kind::AmendRejected);
    QCOMPARE(scene.statusOf(fresh).c_str(), "cancelled");
    QCOMPARE(scene.board.cancel(fresh).error().code.c_str(), "order.not_open");
    QCOMPARE(scene.board.counters().illegal, 0u);

    // Or the venue turns the order down after all.
    const auto other = scene.board.place(scene.limit(Side::Buy, 199, 100)).valueOr({});
    QVERIFY(bool(scene.board.cancel(other)));
    scene.report(other, Kind::CancelRejected);
    scene.report(other, Kind::Rejected);
    QCOMPARE(scene.statusOf(other).c_str(), "rejected");
    QCOMPARE(scene.board.counters().rejected, 1u);
}

void TestOrderBoard::totalsFollowEveryStep()
{
    BoardScene scene;
    const auto buy = scene.board.place(scene.limit(Side::Buy, 199, 100)).valueOr({});
    QCOMPARE(scene.totals().c_str(), "buy 100, sell 0, value 99.5, count 1"); // 1 BTC at 99.5, before any answer
    const auto sell = scene.live(Side::Sell, 205, 70);
    QCOMPARE(scene.totals().c_str(), "buy 100, sell 70, value 99.5, count 2");
    scene.fill(buy, 25, 1);
    QCOMPARE(scene.totals().c_str(), "buy 75, sell 70, value 74.625, count 2");
    scene.fill(sell, 70, 2);
    QCOMPARE(scene.totals().c_str(), "buy 75, sell 0, value 74.625, count 1");
    QVERIFY(bool(scene.board.cancel(buy)));
    QCOMPARE(scene.totals().c_str(), "buy 75, sell 0, value 74.625, count 1"); // may still be filled
    scene.report(buy, Kind::Cancelled);
    QCOMPARE(scene.totals().c_str(), "buy 0, sell 0, value 0, count 0");
}

void TestOrderBoard::marketOrdersAndStopsAreValuedToo()
{
    BoardScene scene;
    auto market = scene.limit(Side::Buy, 0, 100);
    market.type = OrderType::Market;
    QVERIFY(bool(scene.board.place(market)));
    QCOMPARE(scene.totals().c_str(), "buy 100, sell 0, value 100.5, count 1"); // at the best ask
    auto stop = scene.limit(Side::Buy, 0, 100);
    stop.type = OrderType::StopMarket;
    stop.stopPrice = 210;
    QVERIFY(bool(scene.board.place(stop)));
    QCOMPARE(scene.totals().c_str(), "buy 200, sell 0, value 205.5, count 2"); // and at its trigger
}

void TestOrderBoard::anAmendUnderWayCountsWithTheLarger()
{
    BoardScene scene;
    const auto id = scene.live(Side::Buy, 200, 100);
    QVERIFY(bool(scene.board.amend(id, 190, 150)));
    QCOMPARE(scene.totals().c_str(), "buy 150, sell 0, value 142.5, count 1");
    scene.report(id, Kind::AmendRejected);
    QCOMPARE(scene.totals().c_str(), "buy 100, sell 0, value 100, count 1");
    QVERIFY(bool(scene.board.amend(id, 180, 50)));
    QCOMPARE(scene.totals().c_str(), "buy 100, sell 0, value 100, count 1"); // the smaller may be refused
    scene.amended(id, 180, 50);
    QCOMPARE(scene.totals().c_str(), "buy 50, sell 0, value 45, count 1");
}

void TestOrderBoard::alternativesCountOnce()
{
    Observer::Seen seen;
    BoardScene scene(rulesOf(std::make_unique<Observer>(seen)));
    auto takeProfit = scene.limit(Side::Sell, 220, 100);
    takeProfit.ocoGroup = 7;
    auto stopLoss = scene.limit(Side::Sell, 0, 120);
    stopLoss.type = OrderType::StopMarket;
    stopLoss.stopPrice = 180;
    stopLoss.ocoGroup = 7;
    const auto plain = scene.live(Side::Sell, 210, 10);
    const auto first = scene.board.place(takeProfit).valueOr({});
    QCOMPARE(scene.totals().c_str(), "buy 0, sell 110, value 0, count 2");
    const auto second = scene.board.place(stopLoss).valueOr({});
    QCOMPARE(seen.open.sellLots, Lots(10)); // its alternative does not stand in its way
    QCOMPARE(scene.totals().c_str(), "buy 0, sell 130, value 0, count 3");
    scene.report(second, Kind::Accepted);
    scene.report(first, Kind::Accepted);
    scene.fill(first, 30, 1);
    QCOMPARE(scene.totals().c_str(), "buy 0, sell 130, value 0, count 3");
    QCOMPARE(scene.board.find(second)->status, OrderStatus::PendingCancel);
    scene.report(second, Kind::Expired, Refusal{"venue.oco", {}});
    QCOMPARE(scene.totals().c_str(), "buy 0, sell 80, value 0, count 2");
    scene.fill(first, 70, 2);
    scene.report(plain, Kind::Cancelled);
    QVERIFY(scene.board.totals() == OpenOrderTotals());
}

/// The first of a group need not know that it will be one: the others name it by its id.
void TestOrderBoard::theFirstFillCancelsTheOthers()
{
    for (const int filled : {0, 1, 2}) {
        BoardScene scene;
        const auto plain = scene.live(Side::Sell, 230, 10);
        std::vector<OrderId> group = {scene.live(Side::Sell, 220, 100)};
        for (const Ticks price : {221, 222}) {
            auto next = scene.limit(Side::Sell, price, 50);
            next.ocoGroup = group.back().value; // the last one's group is the first one's
            group.push_back(scene.board.place(next).valueOr({}));
            scene.report(group.back(), Kind::Accepted);
        }
        QCOMPARE(scene.totals().c_str(), "buy 0, sell 110, value 0, count 4");
        scene.fill(group[static_cast<std::size_t>(filled)], 20, 1);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(scene.board.find(group[static_cast<std::size_t>(i)])->status,
                     i == filled ? OrderStatus::PartiallyFilled : OrderStatus::PendingCancel);
        QCOMPARE(scene.board.find(plain)->status, OrderStatus::Accepted);
        for (int i = 0; i < 3; ++i)
            scene.report(group[static_cast<std::size_t>(i)], Kind::Cancelled);
        QCOMPARE(scene.totals().c_str(), "buy 0, sell 10, value 0, count 1");
    }
}

/// The process ended between the fill and the cancel; the one that filled may have ended, and the venue may refuse.
void TestOrderBoard::aLeftAlternativeIsCancelledLater()
{
    for (const Lots filled : {40, 100}) {
        BoardScene scene;
        const auto first = scene.live(Side::Sell, 220, 100);
        auto alternative = scene.limit(Side::Sell, 221, 100);
        alternative.ocoGroup = first.value;
        const auto second = scene.board.place(alternative).valueOr({});
        scene.report(second, Kind::Accepted);
        QVERIFY(!scene.board.hasLeftAlternatives());
        scene.connector.fails = true;
        scene.fill(first, filled, 1);
        scene.connector.fails = false;
        QCOMPARE(scene.statusOf(second).c_str(), "accepted");
        QVERIFY(scene.board.hasLeftAlternatives());

        BoardScene later; // the same, read from what was kept
        later.board.restore(scene.board.state());
        for (BoardScene* at : {&scene, &later}) {
            QVERIFY(at->board.hasLeftAlternatives());
            at->board.cancelLeftAlternatives();
            QCOMPARE(at->statusOf(second).c_str(), "pending_cancel");
            QVERIFY(!at->board.hasLeftAlternatives());
            at->report(second, Kind::CancelRejected, Refusal{"venue.busy", {}});
            QVERIFY(at->board.hasLeftAlternatives());
            at->board.cancelLeftAlternatives();
            at->report(second, Kind::Cancelled);
            QVERIFY(!at->board.hasLeftAlternatives());
            QCOMPARE(at->statusOf(first).c_str(), filled == 100 ? "filled" : "partially_filled");
        }
    }
}

void TestOrderBoard::noAlternativeToWhatHasHappened()
{
    BoardScene scene;
    const auto half = scene.live(Side::Sell, 220, 100);
    const auto leaving = scene.live(Side::Sell, 221, 100);
    const auto gone = scene.live(Side::Sell, 222, 100);
    scene.fill(half, 40, 1);
    QVERIFY(bool(scene.board.cancel(leaving)));
    scene.report(gone, Kind::Cancelled);
    const auto placed = scene.board.counters().placed;
    for (const auto& [named, status] :
         {std::pair{half, "partially_filled"}, {leaving, "pending_cancel"}, {gone, "cancelled"}}) {
        auto late = scene.limit(Side::Sell, 223, 50);
        late.ocoGroup = named.value;
        const auto refused = scene.board.place(late);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code.c_str(), "order.alternative_over");
        QCOMPARE(refused.error().field("status"), std::string_view(status));
    }
    QCOMPARE(scene.board.counters().placed, placed);
    QCOMPARE(scene.board.open().size(), std::size_t(2));
}

void TestOrderBoard::theGateSeesTheRestWithoutTheOrderAmended()
{
    Observer::Seen seen;
    BoardScene scene(rulesOf(std::make_unique<Observer>(seen)));
    scene.live(Side::Buy, 198, 10);
    QCOMPARE(seen.open.count, std::size_t(0)); // a new order is not among the open ones yet
    auto iceberg = scene.limit(Side::Buy, 199, 100);
    iceberg.displayQuantity = 20;
    const auto id = scene.board.place(iceberg).valueOr({});
    scene.report(id, Kind::Accepted);
    QVERIFY(bool(scene.board.amend(id, 197, 80)));
    QCOMPARE(seen.open.count, std::size_t(1));
    QCOMPARE(seen.open.buyLots, Lots(10));
    QCOMPARE(seen.open.buyValue.toString().c_str(), "9.9");
    QCOMPARE(seen.orders, std::size_t(2));
    QVERIFY(seen.amending && seen.amending->id == id);
    QCOMPARE(seen.request.price, Ticks(197));
    QCOMPARE(seen.request.displayQuantity, Lots(20));
}

void TestOrderBoard::aFillMayBeatTheAcknowledgementAndTheCancel()
{
    BoardScene scene;
    const auto id = scene.board.place(scene.limit(Side::Buy, 201, 100)).valueOr({});
    scene.fill(id, 30, 1);
    QCOMPARE(scene.statusOf(id).c_str(), "partially_filled");
    scene.report(id, Kind::Accepted);
    QCOMPARE(scene.statusOf(id).c_str(), "partially_filled");
    QVERIFY(bool(scene.board.cancel(id)));
    scene.fill(id, 30, 2);
    QCOMPARE(scene.statusOf(id).c_str(), "pending_cancel");
    scene.fill(id, 40, 3);
    QCOMPARE(scene.statusOf(id).c_str(), "filled");
    scene.report(id, Kind::CancelRejected, Refusal{"venue.order_not_open", {}});
    QCOMPARE(scene.statusOf(id).c_str(), "filled");
    QCOMPARE(scene.board.counters().late, 1u);
    QCOMPARE(scene.board.counters().illegal, 0u);
    QVERIFY(!scene.board.isHalted());
}

void TestOrderBoard::aFillAfterTheEndIsRefusedLoudly()
{
    BoardScene scene;
    const auto id = scene.live(Side::Buy, 199, 100);
    scene.report(id, Kind::Cancelled);
    const auto told = scene.told.size();
    scene.fill(id, 10, 1);
    QCOMPARE(scene.statusOf(id).c_str(), "cancelled");
    QCOMPARE(scene.board.find(id)->filled, Lots(0));
    QCOMPARE(scene.told.size(), told);
    QCOMPARE(scene.board.counters().illegal, 1u);
    QVERIFY(scene.board.lastIllegal() && scene.board.lastIllegal()->fill->quantity == 10);
    QVERIFY(scene.board.isHalted());
    QCOMPARE(scene.board.haltReason()->code.c_str(), "order.unexplained_fill");
    QCOMPARE(std::string(scene.board.haltReason()->field("status")).c_str(), "cancelled");
    QCOMPARE(scene.board.place(scene.limit(Side::Buy, 199, 100)).error().code.c_str(), "order.unexplained_fill");
}

void TestOrderBoard::aFillBeyondTheQuantityIsRefusedLoudly()
{
    BoardScene scene;
    const auto id = scene.live(Side::Buy, 199, 100);
    scene.fill(id, 60, 1);
    const auto totals = scene.totals();
    scene.fill(id, 41, 2);
    QCOMPARE(scene.board.find(id)->filled, Lots(60));
    QCOMPARE(scene.statusOf(id).c_str(), "partially_filled");
    QCOMPARE(scene.totals().c_str(), totals.c_str());
    QCOMPARE(scene.board.counters().illegal, 1u);
    QVERIFY(scene.board.isHalted());
    QCOMPARE(std::string(scene.board.haltReason()->field("filled_before")).c_str(), "60");
    // Orders that stand may still be taken away.
    QVERIFY(bool(scene.board.cancel(id)));

    for (const Lots nothing : {Lots(0), Lots(-5), INT64_MAX, INT64_MIN}) {
        BoardScene other;
        const auto order = other.live(Side::Buy, 199, 100);
        other.fill(order, nothing, 1);
        QCOMPARE(other.board.find(order)->filled, Lots(0));
        QCOMPARE(other.board.counters().illegal, 1u);
    }
}

void TestOrderBoard::aFillOfAnUnknownOrderIsRefusedLoudly()
{
    BoardScene scene;
    scene.fill({12}, 10, 1);
    QCOMPARE(scene.board.counters().illegal, 1u);
    QVERIFY(scene.board.isHalted());

    BoardScene other;
    other.report({12}, Kind::Accepted); // no money: counted, but no reason to stop
    QCOMPARE(other.board.counters().illegal, 1u);
    QVERIFY(!other.board.isHalted());

    BoardScene mixed;
    const auto id = mixed.live(Side::Buy, 199, 100);
    ExecutionReport wrongSide;
    wrongSide.kind = Kind::Filled;
    wrongSide.order = id;
    wrongSide.fill.emplace();
    wrongSide.fill->order = id;
    wrongSide.fill->side = Side::Sell;
    wrongSide.fill->quantity = 10;
    mixed.board.onExecutionReport(wrongSide);
    QVERIFY(mixed.board.isHalted());
    wrongSide.fill.reset();
    BoardScene empty;
    wrongSide.order = empty.live(Side::Buy, 199, 100);
    empty.board.onExecutionReport(wrongSide);
    QVERIFY(empty.board.isHalted());
}

void TestOrderBoard::duplicateFillsAreIgnoredAndCounted()
{
    BoardScene scene;
    const auto id = scene.live(Side::Buy, 199, 100);
    scene.fill(id, 30, 5);
    scene.fill(id, 30, 4);
    const auto told = scene.told.size();
    scene.fill(id, 30, 5);
    scene.fill(id, 30, 4);
    QCOMPARE(scene.board.find(id)->filled, Lots(60));
    QCOMPARE(scene.told.size(), told);
    QCOMPARE(scene.board.counters().duplicates, 2u);
    scene.fill(id, 40, 6);
    QCOMPARE(scene.statusOf(id).c_str(), "filled");
    scene.fill(id, 40, 6); // also after the end
    QCOMPARE(scene.board.counters().duplicates, 3u);
    QCOMPARE(scene.board.counters().illegal, 0u);
    QVERIFY(!scene.board.isHalted());
}

void TestOrderBoard::aFilledOrderWaitsForTheAmendThatWouldMakeItLarger()
{
    // 100 asked, 150 asked for since: the venue fills 100. It may have taken the amend already, or refuse it now.
    for (const bool taken : {false, true}) {
        BoardScene scene;
        const auto id = scene.live(Side::Buy, 199, 100);
        QVERIFY(bool(scene.board.amend(id, 199, 150)));
        scene.fill(id, 100, 1);
        QCOMPARE(scene.statusOf(id).c_str(), "pending_amend");
        QCOMPARE(scene.totals().c_str(), "buy 50, sell 0, value 49.75, count 1");
        if (taken) {
            scene.amended(id, 199, 150);
            QCOMPARE(scene.statusOf(id).c_str(), "partially_filled");
            scene.fill(id, 50, 2);
        } else {
            scene.report(id, Kind::AmendRejected, Refusal{"venue.order_not_open", {}});
        }
        QCOMPARE(scene.statusOf(id).c_str(), "filled");
        QVERIFY(scene.board.totals() == OpenOrderTotals());
        QCOMPARE(scene.board.counters().illegal, 0u);
    }
    // Fills that only the larger quantity allows say that the amend is in force; its answer may come after the end.
    {
        BoardScene scene;
        const auto id = scene.live(Side::Buy, 199, 100);
        QVERIFY(bool(scene.board.amend(id, 198, 150)));
        scene.fill(id, 120, 1);
        QCOMPARE(scene.statusOf(id).c_str(), "pending_amend");
        QCOMPARE(scene.board.find(id)->remaining(), Lots(30));
        QCOMPARE(scene.board.find(id)->price, Ticks(198));
        scene.fill(id, 30, 2);
        QCOMPARE(scene.statusOf(id).c_str(), "filled");
        scene.amended(id, 198, 150);
        QCOMPARE(scene.board.counters().late, 1u);
        QCOMPARE(scene.board.counters().illegal, 0u);
    }
    // A venue that says so and then refuses the amend contradicts itself.
    {
        BoardScene scene;
        const auto id = scene.live(Side::Buy, 199, 100);
        QVERIFY(bool(scene.board.amend(id, 198, 150)));
        scene.fill(id, 120, 1);
        scene.report(id, Kind::AmendRejected);
        QCOMPARE(scene.board.counters().illegal, 1u);
        QVERIFY(scene.board.isHalted());
        QCOMPARE(scene.statusOf(id).c_str(), "partially_filled");
    }
    // Amended down to what is filled: nothing is left to do.
    BoardScene scene;
    const auto id = scene.live(Side::Buy, 199, 100);
    QVERIFY(bool(scene.board.amend(id, 199, 60)));
    scene.fill(id, 60, 1);
    scene.amended(id, 199, 60);
    QCOMPARE(scene.statusOf(id).c_str(), "filled");
}

void TestOrderBoard::lateAnswersChangeNothing()
{
    BoardScene scene;
    const auto id = scene.live(Side::Sell, 205, 100);
    QVERIFY(bool(scene.board.amend(id, 204, 100)));
    QVERIFY(bool(scene.board.cancel(id)));
    scene.report(id, Kind::Expired);
    const auto told = scene.told.size();
    scene.report(id, Kind::AmendRejected);
    scene.report(id, Kind::CancelRejected);
    QCOMPARE(scene.statusOf(id).c_str(), "expired");
    QCOMPARE(scene.told.size(), told);
    QCOMPARE(scene.board.counters().late, 2u);
    QCOMPARE(scene.board.counters().illegal, 0u);
}

void TestOrderBoard::whatTheTableDoesNotKnowIsNeverApplied_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("a refused cancel that nobody asked for") << int(Kind::CancelRejected);
    QTest::newRow("an amend to nothing") << int(Kind::Amended);
    QTest::newRow("a rejection of a begun order") << int(Kind::Rejected);
}

void TestOrderBoard::whatTheTableDoesNotKnowIsNeverApplied()
{
    QFETCH(int, kind);
    BoardScene scene;
    const auto id = scene.live(Side::Buy, 199, 100);
    scene.fill(id, 10, 1);
    const auto told = scene.told.size();
    const auto totals = scene.totals();
    scene.report(id, Kind(kind));
    QCOMPARE(scene.statusOf(id).c_str(), "partially_filled");
    QCOMPARE(scene.told.size(), told);
    QCOMPARE(scene.totals().c_str(), totals.c_str());
    QCOMPARE(scene.board.counters().illegal, 1u);
    QVERIFY(scene.board.lastIllegal() && scene.board.lastIllegal()->kind == Kind(kind));
}

void TestOrderBoard::resendsUnderTheSameId()
{
    Observer::Seen seen;
    BoardScene scene(rulesOf(std::make_unique<Observer>(seen)));
    const auto id = scene.board.place(scene.limit(Side::Buy, 199, 100)).valueOr({});
    const auto totals = scene.totals();
    QVERIFY(bool(scene.board.resend(id)));
    QCOMPARE(scene.connector.placed.size(), std::size_t(2));
    QVERIFY(scene.connector.placed[0] == scene.connector.placed[1]);
    QCOMPARE(seen.open.count, std::size_t(0)); // it is no second order
    QCOMPARE(seen.open.buyLots, Lots(0));
    QCOMPARE(scene.totals().c_str(), totals.c_str());
    scene.report(id, Kind::Accepted);
    QCOMPARE(scene.board.resend(id).error().code.c_str(), "order.answered");
    scene.report(id, Kind::Cancelled);
    QCOMPARE(scene.board.resend(id).error().code.c_str(), "order.not_open");
}

void TestOrderBoard::cancelAllReachesEveryOrder()
{
    BoardScene scene;
    for (Ticks price = 190; price < 200; ++price)
        scene.live(Side::Buy, price, 10);
    QVERIFY(bool(scene.board.cancel({3})));
    // The venue confirms each at once, so that the board changes under the walk.
    scene.connector.onSent = [&scene](OrderId id) { scene.report(id, Kind::Cancelled); };
    scene.board.cancelAll();
    QCOMPARE(scene.connector.cancelled.size(), std::size_t(10));
    QCOMPARE(scene.board.open().size(), std::size_t(1));
    scene.report({3}, Kind::Cancelled);
    QVERIFY(scene.board.totals() == OpenOrderTotals());
}

void TestOrderBoard::endedOrdersAreKeptForAWhile()
{
    BoardScene scene;
    for (int i = 0; i < 5000; ++i)
        scene.report(scene.live(Side::Buy, 199, 10), Kind::Cancelled);
    QCOMPARE(scene.statusOf({5000}).c_str(), "cancelled");
    QCOMPARE(scene.statusOf({1000}).c_str(), "cancelled");
    QVERIFY(scene.board.requestOf({1000}));
    QVERIFY(!scene.board.find({900}));
    QVERIFY(!scene.board.requestOf({900}));
    QVERIFY(!scene.board.find({}));
    QVERIFY(!scene.board.find({6000}));
}

/// Two cancels and two amends are sent, one of each is confirmed; three orders end otherwise.
void TestOrderBoard::countsWhatBecameOfOrdersNotWhatWasSent()
{
    BoardScene scene;
    const auto loser = scene.live(Side::Buy, 199, 100); // its amend, then its cancel lose to a fill
    QVERIFY(bool(scene.board.amend(loser, 198, 50)));
    scene.report(loser, Kind::AmendRejected);
    QVERIFY(bool(scene.board.cancel(loser)));
    scene.fill(loser, 100, 1);
    scene.report(loser, Kind::CancelRejected);
    const auto confirmed = scene.live(Side::Buy, 199, 100);
    QVERIFY(bool(scene.board.amend(confirmed, 198, 50)));
    scene.amended(confirmed, 198, 50);
    QVERIFY(bool(scene.board.cancel(confirmed)));
    scene.report(confirmed, Kind::Cancelled);
    const auto rest = scene.live(Side::Buy, 201, 9); // immediate or cancel: 5 of 9
    scene.fill(rest, 5, 2);
    scene.report(rest, Kind::Expired);
    const auto rejected = scene.board.place(scene.limit(Side::Buy, 199, 1)).valueOr({});
    scene.report(rejected, Kind::Rejected);
    // An amend whose fills came before its confirmation.
    const auto overtaken = scene.live(Side::Buy, 199, 10);
    QVERIFY(bool(scene.board.amend(overtaken, 201, 20)));
    scene.fill(overtaken, 20, 3);
    scene.amended(overtaken, 201, 20);

    const auto& counters = scene.board.counters();
    QCOMPARE(counters.placed, 5u);
    QCOMPARE(counters.amended, 2u);
    QCOMPARE(counters.cancelled, 1u);
    QCOMPARE(counters.filled, 2u);
    QCOMPARE(counters.expired, 1u);
    QCOMPARE(counters.rejected, 1u);
    QCOMPARE(counters.illegal, 0u);
}

void TestOrderBoard::theListenerMayActOnTheBoard()
{
    // Each filled order is followed by another one, placed from within the news of the fill; each new one cancels the
    // oldest.
    BoardScene scene;
    scene.onChanged = [&scene](const OwnOrder& order) {
        if (order.status == OrderStatus::Filled && scene.board.counters().placed < 100) {
            const auto placed = scene.board.place(scene.limit(Side::Buy, 199, 10));
            QVERIFY(bool(placed));
            scene.report(*placed, Kind::Accepted);
            scene.fill(*placed, 10, placed->value);
        }
    };
    const auto id = scene.live(Side::Buy, 199, 10);
    scene.fill(id, 10, 1);
    QCOMPARE(scene.board.counters().placed, 100u);
    QCOMPARE(scene.statusOf({100}).c_str(), "filled");
    QVERIFY(scene.board.totals() == OpenOrderTotals());
    QCOMPARE(scene.board.counters().illegal, 0u);
}

void TestOrderBoard::theConnectorMayAnswerAtOnce()
{
    BoardScene scene;
    scene.connector.onSent = [&scene](OrderId id) {
        scene.report(id, Kind::Accepted);
        scene.fill(id, 100, 1);
    };
    const auto id = scene.board.place(scene.limit(Side::Buy, 201, 100));
    QVERIFY(bool(id));
    QCOMPARE(scene.statusOf(*id).c_str(), "filled");
    QCOMPARE(scene.sequence.back().c_str(), "tell 1 filled by filled"); // and no "submitted" after it
}

void TestOrderBoard::idsGoOnFromTheLastOne()
{
    BoardScene scene;
    OrderBoard restarted(scene.instrument, scene.gate, scene.connector, scene.log, scene.clock, scene, scene, 41);
    auto request = scene.limit(Side::Buy, 199, 10);
    request.id = {7}; // not the caller's business
    const auto id = restarted.place(request);
    QVERIFY(bool(id));
    QCOMPARE(id->value, 42u);
    QCOMPARE(scene.connector.placed.back().id.value, 42u);
}

QTEST_GUILESS_MAIN(TestOrderBoard)
#include "tst_OrderBoard.moc"
