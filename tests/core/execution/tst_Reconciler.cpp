// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/execution/Reconciler.h"
#include "tests/core/execution/BoardScene.h"

#include <QTest>

using namespace wh;
using namespace wh::test;
using Kind = ExecutionReport::Kind;

namespace {

constexpr Ticks kPrice = 100;
constexpr Lots kQuantity = 10;
constexpr Ticks kNewPrice = 98;
constexpr Lots kNewQuantity = 12;

/// An order to buy 10 at 100 that stands on the board in the way that is named.
OrderId stand(BoardScene& scene, const std::string& ours)
{
    if (ours == "submitted" || ours == "unanswered cancel" || ours == "refused cancel") {
        const auto id = scene.board.place(scene.limit(Side::Buy, kPrice, kQuantity)).valueOr({});
        if (ours != "submitted")
            (void)bool(scene.board.cancel(id));
        if (ours == "refused cancel") // it overtook the order
            scene.report(id, Kind::CancelRejected);
        return id;
    }
    const auto id = scene.live(Side::Buy, kPrice, kQuantity);
    if (ours == "partially filled")
        scene.fill(id, 4, 1);
    if (ours == "amending, old terms" || ours == "amending, new terms")
        (void)bool(scene.board.amend(id, kNewPrice, kNewQuantity));
    if (ours == "cancelling")
        (void)bool(scene.board.cancel(id));
    return id;
}

OrderStatus statusNamed(const std::string& name)
{
    for (const auto status : {OrderStatus::Accepted, OrderStatus::Filled, OrderStatus::Cancelled, OrderStatus::Expired,
                              OrderStatus::Rejected}) {
        if (name == toString(status))
            return status;
    }
    qFatal("no such status");
}

/// What the venue says: where the order stands there, and how many lots have been filled that we have not heard of.
VenueState venueOf(const BoardScene& scene, OrderId id, const std::string& ours, const std::string& there, Lots missed)
{
    const bool isAmended = ours == "amending, new terms";
    const Lots quantity = isAmended ? kNewQuantity : kQuantity;
    const Lots known = scene.board.find(id)->filled;
    VenueState state;
    state.time = 5000;
    if (there != "missing") {
        VenueState::Order order;
        order.id = id;
        order.price = isAmended ? kNewPrice : kPrice;
        order.quantity = quantity;
        order.filled = there == "filled" ? quantity : known + missed;
        order.status = statusNamed(there);
        if (order.status == OrderStatus::Accepted && order.filled > 0)
            order.status = OrderStatus::PartiallyFilled;
        state.orders.push_back(order);
    }
    if (missed > 0) {
        Fill fill;
        fill.id = {50};
        fill.order = id;
        fill.price = kPrice;
        fill.quantity = missed;
        fill.venueTime = 4000;
        state.fills.push_back(fill);
    }
    return state;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string reportsOf(const Reconciliation& found)
{
    std::vector<std::string> words;
    for (const auto& report : found.reports)
        words.push_back(toString(report.kind) + (report.refusal ? ':' + report.refusal->code : std::string()));
    return joined(words);
}

std::string findingsOf(const Reconciliation& found)
{
    std::vector<std::string> words;
    for (const auto& finding : found.findings)
        words.push_back(finding.code);
    return joined(words);
}

void apply(BoardScene& scene, const Reconciliation& found)
{
    for (const auto& report : found.reports)
        scene.board.onExecutionReport(report);
}

constexpr Lots kRest = -1; // all that is left of the order

/// What stands in a row: where the order stands here and there, what we have missed; what follows.
struct Case
{
    const char* ours;
    const char* there;
    Lots missed;
    const char* reports;
    const char* status;
    const char* findings = "";
};

constexpr const char* kNever = "rejected:order.never_arrived";
constexpr const char* kUnknown = "expired:order.unknown_at_venue";
constexpr const char* kFilledUnknown = "filled expired:order.unknown_at_venue";
constexpr const char* kUnknownFinding = "order.unknown_at_venue";
constexpr const char* kFillsDiffer = "expired:order.fills_differ";
constexpr const char* kFillsFinding = "order.fills_differ order.status_differs";
constexpr const char* kRejected = "rejected:order.rejected_at_venue";
constexpr const char* kNotInForce = "amend_rejected:order.amend_not_in_force";
constexpr const char* kFilledNotInForce = "filled amend_rejected:order.amend_not_in_force";

constexpr Case kCases[] = {
    {"submitted", "missing", 0, kNever, "rejected"},
    {"submitted", "missing", 3, kFilledUnknown, "expired", kUnknownFinding},
    {"submitted", "missing", kRest, "filled", "filled"},
    {"submitted", "accepted", 0, "accepted", "accepted"},
    {"submitted", "accepted", 3, "filled", "partially_filled"},
    {"submitted", "filled", kRest, "filled", "filled"},
    {"submitted", "filled", 0, kFillsDiffer, "expired", kFillsFinding},
    {"submitted", "cancelled", 0, "cancelled", "cancelled"},
    {"submitted", "cancelled", 3, "filled cancelled", "cancelled"},
    {"submitted", "expired", 0, "expired", "expired"},
    {"submitted", "expired", 3, "filled expired", "expired"},
    {"submitted", "rejected", 0, kRejected, "rejected"},

    {"accepted", "missing", 0, kUnknown, "expired", kUnknownFinding},
    {"accepted", "missing", 3, kFilledUnknown, "expired", kUnknownFinding},
    {"accepted", "missing", kRest, "filled", "filled"},
    {"accepted", "accepted", 0, "", "accepted"},
    {"accepted", "accepted", 3, "filled", "partially_filled"},
    {"accepted", "filled", kRest, "filled", "filled"},
    {"accepted", "filled", 0, kFillsDiffer, "expired", kFillsFinding},
    {"accepted", "filled", 3, "filled expired:order.fills_differ", "expired", kFillsFinding},
    {"accepted", "cancelled", 0, "cancelled", "cancelled"},
    {"accepted", "cancelled", 3, "filled cancelled", "cancelled"},
    {"accepted", "expired", 0, "expired", "expired"},
    {"accepted", "expired", 3, "filled expired", "expired"},
    {"accepted", "rejected", 0, kRejected, "rejected"},
    {"accepted", "rejected", 3, "filled expired:order.rejected_at_venue", "expired", "order.status_differs"},

    {"partially filled", "missing", 0, kUnknown, "expired", kUnknownFinding},
    {"partially filled", "missing", 3, kFilledUnknown, "expired", kUnknownFinding},
    {"partially filled", "missing", kRest, "filled", "filled"},
    {"partially filled", "accepted", 0, "", "partially_filled"},
    {"partially filled", "accepted", 3, "filled", "partially_filled"},
    {"partially filled", "filled", kRest, "filled", "filled"},
    {"partially filled", "filled", 0, kFillsDiffer, "expired", kFillsFinding},
    {"partially filled", "cancelled", 0, "cancelled", "cancelled"},
    {"partially filled", "cancelled", 3, "filled cancelled", "cancelled"},
    {"partially filled", "expired", 0, "expired", "expired"},
    {"partially filled", "rejected", 0, "expired:order.rejected_at_venue", "expired", "order.status_differs"},

    {"amending, old terms", "missing", 0, kUnknown, "expired", kUnknownFinding},
    {"amending, old terms", "missing", 3, kFilledUnknown, "expired", kUnknownFinding},
    {"amending, old terms", "accepted", 0, kNotInForce, "accepted"},
    {"amending, old terms", "accepted", 3, kFilledNotInForce, "partially_filled"},
    {"amending, old terms", "filled", kRest, kFilledNotInForce, "filled"},
    {"amending, old terms", "filled", 0, kFillsDiffer, "expired", kFillsFinding},
    {"amending, old terms", "cancelled", 0, "cancelled", "cancelled"},
    {"amending, old terms", "cancelled", 3, "filled cancelled", "cancelled"},
    {"amending, old terms", "expired", 0, "expired", "expired"},
    {"amending, old terms", "rejected", 0, kRejected, "rejected"},

    {"amending, new terms", "accepted", 0, "amended", "accepted"},
    {"amending, new terms", "accepted", 3, "filled amended", "partially_filled"},
    {"amending, new terms", "accepted", 11, "filled amended", "partially_filled"},
    {"amending, new terms", "filled", kRest, "filled", "filled"},
    {"amending, new terms", "filled", 0, kFillsDiffer, "expired", kFillsFinding},
    {"amending, new terms", "cancelled", 0, "cancelled", "cancelled"},
    {"amending, new terms", "cancelled", 11, "filled cancelled", "cancelled"},
    {"amending, new terms", "expired", 3, "filled expired", "expired"},

    {"cancelling", "missing", 0, "cancelled", "cancelled"},
    {"cancelling", "missing", 3, "filled cancelled", "cancelled"},
    {"cancelling", "missing", kRest, "filled", "filled"},
    {"cancelling", "accepted", 0, "", "pending_cancel"},
    {"cancelling", "accepted", 3, "filled", "pending_cancel"},
    {"cancelling", "filled", kRest, "filled", "filled"},
    {"cancelling", "filled", 0, kFillsDiffer, "expired", kFillsFinding},
    {"cancelling", "cancelled", 0, "cancelled", "cancelled"},
    {"cancelling", "cancelled", 3, "filled cancelled", "cancelled"},
    {"cancelling", "expired", 0, "expired", "expired"},
    {"cancelling", "rejected", 0, kRejected, "rejected"},

    {"unanswered cancel", "missing", 0, kNever, "rejected"},
    {"unanswered cancel", "missing", 3, "filled cancelled", "cancelled"},
    {"unanswered cancel", "accepted", 0, "accepted", "pending_cancel"},
    {"unanswered cancel", "accepted", 3, "filled", "pending_cancel"},
    {"unanswered cancel", "filled", kRest, "filled", "filled"},
    {"unanswered cancel", "cancelled", 0, "cancelled", "cancelled"},
    {"unanswered cancel", "expired", 0, "expired", "expired"},
    {"unanswered cancel", "rejected", 0, kRejected, "rejected"},

    {"refused cancel", "missing", 0, kNever, "rejected"},
    {"refused cancel", "missing", 3, kFilledUnknown, "expired", kUnknownFinding},
    {"refused cancel", "accepted", 0, "accepted", "accepted"},
    {"refused cancel", "accepted", 3, "filled", "partially_filled"},
    {"refused cancel", "filled", kRest, "filled", "filled"},
    {"refused cancel", "cancelled", 0, "cancelled", "cancelled"},
    {"refused cancel", "rejected", 0, kRejected, "rejected"},
};

} // namespace

class TestReconciler : public QObject
{
    Q_OBJECT

private slots:
    void bringsTheBoardToTheVenuesTruth_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < std::ssize(kCases); ++i) {
            const Case& row = kCases[i];
            QTest::addRow("%s, there %s, missed %d", row.ours, row.there, static_cast<int>(row.missed)) << i;
        }
    }
    void bringsTheBoardToTheVenuesTruth()
    {
        QFETCH(int, row);
        const Case& of = kCases[row];
        BoardScene scene;
        const auto id = stand(scene, of.ours);
        const bool isAmended = std::string(of.ours) == "amending, new terms";
        const Lots left = (isAmended ? kNewQuantity : kQuantity) - scene.board.find(id)->filled;
        const Lots missed = of.missed == kRest ? left : of.missed;
        const auto venue = venueOf(scene, id, of.ours, of.there, missed);
        const auto found = reconcile(scene.board, venue);
        QCOMPARE(reportsOf(found).c_str(), of.reports);
        QCOMPARE(findingsOf(found).c_str(), of.findings);
        QCOMPARE(found.positionIsCertain, !findingsOf(found).starts_with("order.fills_differ"));
        for (const auto& report : found.reports)
            QVERIFY(report.receiveTime == venue.time && report.order == id);
        QVERIFY(found.orphans.empty());

        apply(scene, found);
        QCOMPARE(scene.statusOf(id).c_str(), of.status);
        QVERIFY2(!scene.board.isHalted(), scene.board.isHalted() ? scene.board.haltReason()->toString().c_str() : "");
        QCOMPARE(scene.board.counters().illegal, std::uint64_t(0));
        const bool stays = scene.board.find(id)->isOpen();
        QCOMPARE(found.cancels.size(), std::size_t(scene.statusOf(id) == "pending_cancel" ? 1 : 0));
        // Said once more it is no news.
        auto again = reconcile(scene.board, venue);
        QCOMPARE(reportsOf(again).c_str(), "");
        QCOMPARE(findingsOf(again).c_str(), "");
        if (stays)
            QCOMPARE(scene.board.find(id)->filled, venue.orders.front().filled);
    }

    /// Every way in which an order can stand here has a row for every way in which it can stand there.
    void theTableIsWhole()
    {
        const char* ours[] = {"submitted", "accepted", "partially filled", "cancelling"};
        const char* there[] = {"missing", "accepted", "filled", "cancelled", "expired", "rejected"};
        for (const std::string one : ours) {
            for (const std::string other : there) {
                const bool isThere = std::any_of(std::begin(kCases), std::end(kCases), [&](const Case& row) {
                    return row.ours == one && row.there == other;
                });
                QVERIFY2(isThere, (one + ", " + other).c_str());
            }
        }
    }

    void aFillThatIsKnownIsNotTakenTwice()
    {
        BoardScene scene;
        const auto id = stand(scene, "partially filled");
        auto venue = venueOf(scene, id, "partially filled", "accepted", 0);
        Fill known;
        known.id = {1};
        known.order = id;
        known.price = kPrice;
        known.quantity = 4;
        Fill next = known;
        next.id = {2};
        next.quantity = 2;
        venue.fills = {known, next, next};
        venue.orders.front().filled = 6;
        const auto found = reconcile(scene.board, venue);
        QCOMPARE(found.reports.size(), std::size_t(1));
        QCOMPARE(found.reports.front().fill->id.value, std::uint64_t(2));
        apply(scene, found);
        QCOMPARE(scene.board.find(id)->filled, Lots(6));
        QCOMPARE(scene.board.counters().duplicates, std::uint64_t(0));
    }

    /// Fills of several orders, in the order of the venue, before anything that ends one of them.
    void fillsComeFirst()
    {
        BoardScene scene;
        const auto first = stand(scene, "accepted");
        const auto second = stand(scene, "accepted");
        VenueState venue;
        venue.orders = {{first, Side::Buy, kPrice, kQuantity, 1, OrderStatus::Cancelled},
                        {second, Side::Buy, kPrice, kQuantity, 2, OrderStatus::Cancelled}};
        Fill fill;
        fill.price = kPrice;
        fill.id = {8};
        fill.order = second;
        fill.quantity = 2;
        venue.fills.push_back(fill);
        fill.id = {9};
        fill.order = first;
        fill.quantity = 1;
        venue.fills.push_back(fill);
        const auto found = reconcile(scene.board, venue);
        QCOMPARE(reportsOf(found).c_str(), "filled filled cancelled cancelled");
        QVERIFY(found.reports[0].order == second && found.reports[1].order == first);
        apply(scene, found);
        QCOMPARE(scene.board.find(first)->filled, Lots(1));
        QCOMPARE(scene.board.lastFill().value, std::uint64_t(9));
    }

    /// What was placed or amended after the question is in its answer, or not: nothing follows from it but fills.
    void whatWasSentAfterTheQuestionIsNotJudged_data()
    {
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("wouldBe"); // for an order that was there when we asked
        QTest::newRow("placed, the venue had not got it") << "submitted"
                                                          << "missing"
                                                          << "rejected:order.never_arrived";
        QTest::newRow("placed and cancelled") << "unanswered cancel"
                                              << "missing"
                                              << "rejected:order.never_arrived";
        QTest::newRow("accepted meanwhile") << "accepted"
                                            << "missing" << kUnknown;
        QTest::newRow("cancelled meanwhile") << "cancelling"
                                             << "missing"
                                             << "cancelled";
        QTest::newRow("amended, the venue had not got it") << "amending, old terms"
                                                           << "accepted" << kNotInForce;
        QTest::newRow("amended, the venue had got it") << "amending, new terms"
                                                       << "accepted"
                                                       << "amended";
    }
    void whatWasSentAfterTheQuestionIsNotJudged()
    {
        QFETCH(QString, ours);
        QFETCH(QString, there);
        QFETCH(QString, wouldBe);
        BoardScene scene;
        const auto id = stand(scene, ours.toStdString());
        const std::string before = scene.statusOf(id);
        auto venue = venueOf(scene, id, ours.toStdString(), there.toStdString(), 0);
        QCOMPARE(reportsOf(reconcile(scene.board, venue)).c_str(), wouldBe.toStdString().c_str());
        const auto found = reconcile(scene.board, venue, {id});
        QCOMPARE(reportsOf(found).c_str(), "");
        QCOMPARE(findingsOf(found).c_str(), "");
        QVERIFY(!found.isWhole && found.positionIsCertain);
        apply(scene, found);
        QCOMPARE(scene.statusOf(id).c_str(), before.c_str());

        venue = venueOf(scene, id, ours.toStdString(), there.toStdString(), 3);
        const auto fills = reconcile(scene.board, venue, {id});
        QCOMPARE(reportsOf(fills).c_str(), "filled");
        QVERIFY(!fills.isWhole && fills.positionIsCertain);
        apply(scene, fills);
        QCOMPARE(scene.board.find(id)->filled, Lots(3));
        QVERIFY(scene.board.find(id)->isOpen() && !scene.board.isHalted());
    }

    void ordersThatNobodyKnowsAreCancelled()
    {
        BoardScene scene;
        const auto ended = stand(scene, "accepted");
        scene.report(ended, Kind::Cancelled);
        VenueState venue;
        venue.orders = {{ended, Side::Buy, kPrice, kQuantity, 0, OrderStatus::Accepted},
                        {{77}, Side::Sell, 300, 5, 0, OrderStatus::PartiallyFilled},
                        {{78}, Side::Sell, 300, 5, 0, OrderStatus::Cancelled}};
        const auto found = reconcile(scene.board, venue);
        QVERIFY((found.orphans == std::vector<OrderId>{ended, {77}}));
        QCOMPARE(findingsOf(found).c_str(), "order.revived order.orphan");
        QVERIFY(found.reports.empty());
        QVERIFY(found.positionIsCertain);
    }

    void aFillThatNobodyCanExplainHaltsTheBoard_data()
    {
        QTest::addColumn<bool>("hasEnded");
        QTest::newRow("of an order that had ended") << true;
        QTest::newRow("of an order that nobody knows") << false;
    }
    void aFillThatNobodyCanExplainHaltsTheBoard()
    {
        QFETCH(bool, hasEnded);
        BoardScene scene;
        auto id = stand(scene, "accepted");
        scene.report(id, Kind::Cancelled);
        if (!hasEnded)
            id = {77};
        VenueState venue;
        Fill fill;
        fill.id = {5};
        fill.order = id;
        fill.price = kPrice;
        fill.quantity = 2;
        venue.fills.push_back(fill);
        const auto found = reconcile(scene.board, venue);
        QCOMPARE(findingsOf(found).c_str(), "order.unexplained_fill");
        QVERIFY(!found.positionIsCertain);
        apply(scene, found);
        QCOMPARE(scene.board.haltReason()->code.c_str(), "order.unexplained_fill");
    }

    void termsThatNobodyAskedForAreTakenOverAndTold()
    {
        BoardScene scene;
        const auto id = stand(scene, "amending, old terms");
        VenueState venue;
        venue.orders = {{id, Side::Buy, 97, 8, 0, OrderStatus::Accepted}};
        auto found = reconcile(scene.board, venue);
        QCOMPARE(reportsOf(found).c_str(), "amended");
        QCOMPARE(findingsOf(found).c_str(), "order.terms_differ");
        apply(scene, found);
        QCOMPARE(scene.board.find(id)->price, Ticks(97));
        QCOMPARE(scene.board.find(id)->quantity, Lots(8));
        QCOMPARE(scene.statusOf(id).c_str(), "accepted");
        venue.orders.front().quantity = 0; // no terms at all
        found = reconcile(scene.board, venue);
        QCOMPARE(reportsOf(found).c_str(), "");
        QCOMPARE(findingsOf(found).c_str(), "order.terms_differ");
    }

    /// A cancel was refused, the amend before it never answered: the terms answer it.
    void anAmendBehindARefusedCancelIsAnswered()
    {
        BoardScene scene;
        const auto id = stand(scene, "amending, new terms");
        QVERIFY(bool(scene.board.cancel(id)));
        scene.report(id, Kind::CancelRejected);
        QCOMPARE(scene.statusOf(id).c_str(), "accepted");
        const auto found = reconcile(scene.board, venueOf(scene, id, "amending, new terms", "accepted", 0));
        QCOMPARE(reportsOf(found).c_str(), "amended");
        apply(scene, found);
        QVERIFY(!scene.board.pendingAmendOf(id));
        QCOMPARE(scene.board.find(id)->price, kNewPrice);
    }

    void asksForEverythingThatMayBeOpen()
    {
        BoardScene scene;
        const auto answered = stand(scene, "partially filled");
        const auto silent = stand(scene, "submitted");
        const auto refused = stand(scene, "refused cancel");
        const auto ended = stand(scene, "accepted");
        scene.report(ended, Kind::Cancelled);
        const auto question = questionFor(scene.board, 44);
        QCOMPARE(question.orders.size(), std::size_t(3));
        QVERIFY(question.orders[0].id == answered && question.orders[1].id == silent &&
                question.orders[2].id == refused);
        QVERIFY((question.filled == std::vector<Lots>{4, 0, 0}));
        QVERIFY((question.acknowledged == std::vector<bool>{true, false, false}));
        QCOMPARE(question.lastFill.value, std::uint64_t(1));
        QCOMPARE(*question.position, Lots(44));
    }

    void findsNothingWhereAllIsAsItShouldBe()
    {
        BoardScene scene;
        const auto id = stand(scene, "partially filled");
        QVERIFY(reconcile(scene.board, venueOf(scene, id, "partially filled", "accepted", 0)) == Reconciliation());
    }
};

QTEST_GUILESS_MAIN(TestReconciler)
#include "tst_Reconciler.moc"
