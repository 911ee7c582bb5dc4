// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/execution/OrderTransitions.h"

#include <QTest>
#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace wh;

namespace {

std::vector<OrderStatus> everyStatus()
{
    std::vector<OrderStatus> all;
    for (int i = 0; i <= static_cast<int>(OrderStatus::Rejected); ++i)
        all.push_back(static_cast<OrderStatus>(i));
    return all;
}

std::vector<OrderEvent> everyEvent()
{
    std::vector<OrderEvent> all;
    for (int i = 0; i <= static_cast<int>(OrderEvent::StopTriggered); ++i)
        all.push_back(static_cast<OrderEvent>(i));
    return all;
}

std::vector<OrderStatus> targets(OrderStatus from, OrderEvent event)
{
    std::vector<OrderStatus> found;
    for (const auto& line : orderTransitions()) {
        if (line.from == from && line.event == event)
            found.push_back(line.to);
    }
    return found;
}

std::string named(OrderStatus from, OrderEvent event)
{
    return std::string(toString(from)) + " + " + toString(event);
}

} // namespace

class TestOrderTransitions : public QObject
{
    Q_OBJECT

private slots:
    void everyPairEitherStandsInTheTableOrIsRefused();
    void noLineLeavesAFinalStatus();
    void noLineReturnsToTheBeginning();
    void everyStatusIsReachedAndEveryLiveOneCanEnd();
    void everyLiveStatusTakesACancelOnceSent();
    void aFillIsTakenWhereverTheVenueMayHaveTheOrder();
    void knownSteps_data();
    void knownSteps();
    void namesAreUnique();
};

void TestOrderTransitions::everyPairEitherStandsInTheTableOrIsRefused()
{
    std::size_t lines = 0;
    for (const auto from : everyStatus()) {
        for (const auto event : everyEvent()) {
            const auto found = targets(from, event);
            const auto without = nextStatus(from, event, false);
            const auto with = nextStatus(from, event, true);
            lines += found.size();
            if (found.empty()) {
                QVERIFY2(!without && !with, named(from, event).c_str());
            } else if (found.size() == 1) {
                QVERIFY2(without == found[0] && with == found[0], named(from, event).c_str());
            } else {
                // Two lines: back to where the order stood.
                QCOMPARE(found.size(), std::size_t(2));
                QVERIFY2(found[0] == OrderStatus::Accepted && found[1] == OrderStatus::PartiallyFilled,
                         named(from, event).c_str());
                QVERIFY2(without == OrderStatus::Accepted && with == OrderStatus::PartiallyFilled,
                         named(from, event).c_str());
            }
        }
    }
    QCOMPARE(lines, orderTransitions().size());
}

void TestOrderTransitions::noLineLeavesAFinalStatus()
{
    for (const auto from : everyStatus()) {
        if (!isFinal(from))
            continue;
        for (const auto event : everyEvent()) {
            for (const bool filled : {false, true})
                QVERIFY2(nextStatus(from, event, filled).value_or(from) == from, named(from, event).c_str());
        }
        // Nor is a fill ever taken, nor anything that we would do.
        for (const auto event : {OrderEvent::PartFilled, OrderEvent::FullyFilled, OrderEvent::Sent,
                                 OrderEvent::AmendSent, OrderEvent::CancelSent, OrderEvent::GateRefused})
            QVERIFY2(!nextStatus(from, event, true), named(from, event).c_str());
    }
}

void TestOrderTransitions::noLineReturnsToTheBeginning()
{
    for (const auto& line : orderTransitions()) {
        QVERIFY(line.to != OrderStatus::Intended);
        QVERIFY(line.to != OrderStatus::Submitted || line.from == OrderStatus::Intended);
        QVERIFY(line.to != OrderStatus::Refused || line.from == OrderStatus::Intended);
        // Once filled in part, an order is never shown as untouched again.
        QVERIFY(line.to != OrderStatus::Accepted || line.from != OrderStatus::PartiallyFilled);
    }
}

void TestOrderTransitions::everyStatusIsReachedAndEveryLiveOneCanEnd()
{
    std::set<OrderStatus> reached = {OrderStatus::Intended};
    for (std::size_t before = 0; before != reached.size();) {
        before = reached.size();
        for (const auto& line : orderTransitions()) {
            if (reached.contains(line.from))
                reached.insert(line.to);
        }
    }
    QCOMPARE(reached.size(), everyStatus().size());

    std::set<OrderStatus> ending;
    for (const auto status : everyStatus()) {
        if (isFinal(status))
            ending.insert(status);
    }
    for (std::size_t before = 0; before != ending.size();) {
        before = ending.size();
        for (const auto& line : orderTransitions()) {
            if (ending.contains(line.to))
                ending.insert(line.from);
        }
    }
    QCOMPARE(ending.size(), everyStatus().size());
}

void TestOrderTransitions::everyLiveStatusTakesACancelOnceSent()
{
    for (const auto status :
         {OrderStatus::Submitted, OrderStatus::Accepted, OrderStatus::PartiallyFilled, OrderStatus::PendingAmend})
        QVERIFY(nextStatus(status, OrderEvent::CancelSent, false) == OrderStatus::PendingCancel);
}

void TestOrderTransitions::aFillIsTakenWhereverTheVenueMayHaveTheOrder()
{
    for (const auto status : {OrderStatus::Submitted, OrderStatus::Accepted, OrderStatus::PartiallyFilled,
                              OrderStatus::PendingAmend, OrderStatus::PendingCancel}) {
        QVERIFY(nextStatus(status, OrderEvent::FullyFilled, true) == OrderStatus::Filled);
        QVERIFY(nextStatus(status, OrderEvent::PartFilled, true).has_value());
    }
}

void TestOrderTransitions::knownSteps_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("event");
    QTest::addColumn<bool>("filled");
    QTest::addColumn<int>("to"); // -1: refused
    const auto row = [](const char* name, OrderStatus from, OrderEvent event, bool filled,
                        std::optional<OrderStatus> to) {
        QTest::newRow(name) << int(from) << int(event) << filled << (to ? int(*to) : -1);
    };
    using enum OrderStatus;
    row("refused by the gate", Intended, OrderEvent::GateRefused, false, Refused);
    row("sent", Intended, OrderEvent::Sent, false, Submitted);
    row("an intent cannot be filled", Intended, OrderEvent::PartFilled, false, std::nullopt);
    row("acknowledged", Submitted, OrderEvent::VenueAccepted, false, Accepted);
    row("an unanswered order cannot be amended", Submitted, OrderEvent::AmendSent, false, std::nullopt);
    row("a fill before the acknowledgement", Submitted, OrderEvent::PartFilled, false, PartiallyFilled);
    row("the acknowledgement after the first fill", PartiallyFilled, OrderEvent::VenueAccepted, true, PartiallyFilled);
    row("the acknowledgement after the last fill", Filled, OrderEvent::VenueAccepted, true, Filled);
    row("a fill during a cancel", PendingCancel, OrderEvent::PartFilled, false, PendingCancel);
    row("the last fill during a cancel", PendingCancel, OrderEvent::FullyFilled, true, Filled);
    row("the cancel's refusal after the last fill", Filled, OrderEvent::CancelRefused, true, Filled);
    row("a fill after the cancel was confirmed", Cancelled, OrderEvent::PartFilled, true, std::nullopt);
    row("a refused cancel of an untouched order", PendingCancel, OrderEvent::CancelRefused, false, Accepted);
    row("a refused cancel of a begun order", PendingCancel, OrderEvent::CancelRefused, true, PartiallyFilled);
    row("a fill during an amend", PendingAmend, OrderEvent::PartFilled, true, PendingAmend);
    row("an amended order, untouched", PendingAmend, OrderEvent::AmendConfirmed, false, Accepted);
    row("an amended order, begun", PendingAmend, OrderEvent::AmendConfirmed, true, PartiallyFilled);
    row("the amend's answer during a cancel", PendingCancel, OrderEvent::AmendConfirmed, true, PendingCancel);
    row("a rejection of a begun order", PartiallyFilled, OrderEvent::VenueRejected, true, std::nullopt);
    row("nothing can happen to a refused order", Refused, OrderEvent::VenueAccepted, false, std::nullopt);
}

void TestOrderTransitions::knownSteps()
{
    QFETCH(int, from);
    QFETCH(int, event);
    QFETCH(bool, filled);
    const auto to = nextStatus(OrderStatus(from), OrderEvent(event), filled);
    QTEST(to ? int(*to) : -1, "to");
}

void TestOrderTransitions::namesAreUnique()
{
    std::set<std::string> names;
    for (const auto event : everyEvent())
        QVERIFY(names.insert(toString(event)).second);
    QVERIFY(!names.contains(""));
}

QTEST_GUILESS_MAIN(TestOrderTransitions)
#include "tst_OrderTransitions.moc"
