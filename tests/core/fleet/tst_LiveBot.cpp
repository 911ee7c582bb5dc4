// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Cause.h"
#include "tests/core/fleet/BotDesk.h"
#include "tests/support/Verify.h"

#include <QTest>
#include <stdexcept>

using namespace wh;
using namespace wh::test;
using Kind = ExecutionReport::Kind;

namespace {

const Actor kAnn{"ann", {}};
constexpr Lots kLots = 1000;

} // namespace

/// One bot and a venue whose answers come when the test lets them.
class TestLiveBot : public QObject
{
    Q_OBJECT

private slots:
    /// The answer to a question that was asked before the closing order was sent comes after it.
    void aLateAnswerJudgesNoOrderThatItCannotKnow_data()
    {
        QTest::addColumn<bool>("isReported");
        QTest::newRow("its fill is reported") << true;
        QTest::newRow("its fill comes with the next answer") << false;
    }
    void aLateAnswerJudgesNoOrderThatItCannotKnow()
    {
        QFETCH(bool, isReported);
        BotDesk desk(StopPolicy::Flatten);
        desk.start();
        QCOMPARE(desk.bot->state(), BotState::Running);
        const OrderRequest first = desk.buy(kLots);
        desk.venue.say(Kind::Accepted, first.id);
        desk.venue.sayFill(first, 1, 200);
        desk.run(200 * kMillisecond);
        VERIFY_OK(desk.bot->stop(kAnn, {}));
        QCOMPARE(desk.venue.cancelled.back(), first.id);

        desk.run(12 * kSecond); // the venue stands still, beyond the time that a stop has
        QCOMPARE(desk.bot->state(), BotState::Stopped);
        QCOMPARE(desk.bot->status().reason->code.c_str(), "bot.orders_left");
        const auto asked = desk.venue.asked.size();
        QVERIFY(asked >= 2 && desk.venue.asked.back().orders.size() == 1);

        desk.venue.say(Kind::Cancelled, first.id);
        desk.turn();
        QCOMPARE(desk.venue.placed.size(), std::size_t(2));
        const OrderRequest closing = desk.venue.placed.back();
        QCOMPARE(closing.quantity, Lots(200));
        VenueState old; // of before it
        old.orders = {BotDesk::there(first, OrderStatus::Cancelled, 200)};
        desk.venue.say(old);
        desk.turn();
        QCOMPARE(desk.statusOf(closing.id).c_str(), "submitted");
        QCOMPARE(desk.bot->openOrders().size(), std::size_t(1));

        if (isReported) {
            desk.venue.sayFill(closing, 2, 200);
        } else {
            desk.run(2 * kSecond);
            QVERIFY(desk.venue.asked.size() > asked);
            QCOMPARE(desk.venue.asked.back().orders.back().id, closing.id);
            VenueState young;
            young.orders = {BotDesk::there(closing, OrderStatus::Filled, 200)};
            young.fills = {ScriptedVenue::fillOf(closing, 2, 200)};
            desk.venue.say(young);
        }
        desk.run(kSecond);
        QCOMPARE(desk.statusOf(closing.id).c_str(), "filled");
        QCOMPARE(desk.bot->counters().fills, std::uint64_t(2));
        QCOMPARE(desk.bot->status().position, Decimal(0));
        QCOMPARE(desk.bot->state(), BotState::Stopped);
        QVERIFY(!desk.bot->status().reason);
        QVERIFY(desk.bot->isAtRest());
    }

    /// Its orders are gone before the answer comes, and the market shows nobody to close the position with yet.
    void waitsForTheAnswerWithAPositionToClose()
    {
        BotDesk desk(StopPolicy::Flatten);
        desk.start();
        const OrderRequest first = desk.buy(kLots);
        desk.venue.sayFill(first, 1, 200);
        desk.run(200 * kMillisecond);
        VERIFY_OK(desk.bot->stop(kAnn, {}));
        desk.run(12 * kSecond);
        desk.venue.sayBook(desk.clock.now(), false);
        desk.venue.say(Kind::Cancelled, first.id);
        desk.turn();
        QVERIFY(!desk.bot->isAtRest());
        QCOMPARE(desk.venue.placed.size(), std::size_t(1));
        desk.venue.say(VenueState{});
        desk.venue.sayBook(desk.clock.now());
        desk.run(2 * kSecond);
        QCOMPARE(desk.venue.placed.size(), std::size_t(2));
        desk.venue.sayFill(desk.venue.placed.back(), 2, 200);
        desk.run(kSecond);
        QVERIFY(desk.bot->isAtRest() && !desk.bot->status().reason);
        QCOMPARE(desk.bot->status().position, Decimal(0));
    }

    /// Its cancel could not be sent as the other filled: the venue was away, or said no, or the engine ended.
    void anAlternativeThatWasLeftIsCancelledLater_data()
    {
        QTest::addColumn<std::string>("why");
        QTest::newRow("the venue comes back") << std::string("away");
        QTest::newRow("the venue refused it") << std::string("refused");
        QTest::newRow("the engine begins again") << std::string("ended");
    }
    void anAlternativeThatWasLeftIsCancelledLater()
    {
        QFETCH(std::string, why);
        BotDesk desk;
        desk.start();
        const OrderRequest first = desk.buy(kLots);
        desk.venue.say(Kind::Accepted, first.id);
        const OrderRequest second = desk.buy(kLots, first.id);
        desk.venue.say(Kind::Accepted, second.id);
        desk.run(200 * kMillisecond);
        QVERIFY(desk.venue.cancelled.empty());

        desk.venue.isUp = why == "refused";
        desk.venue.sayFill(first, 1, kLots);
        desk.run(200 * kMillisecond);
        VenueState known;
        known.orders = {BotDesk::there(second, OrderStatus::Accepted)};
        if (why == "refused") {
            QCOMPARE(desk.venue.cancelled.size(), std::size_t(1));
            const auto asked = desk.venue.asked.size();
            desk.venue.say(Kind::CancelRejected, second.id);
            desk.run(3 * kSecond);
            QVERIFY(desk.venue.asked.size() > asked);
        } else {
            QVERIFY(desk.venue.cancelled.empty());
            desk.venue.isUp = true;
            if (why == "ended")
                desk.restart();
            else
                desk.venue.say(ScriptedVenue::Back{});
        }
        desk.venue.cancelled.clear();
        desk.venue.say(known);
        desk.run(200 * kMillisecond);
        QCOMPARE(desk.venue.cancelled.size(), std::size_t(1));
        QCOMPARE(desk.venue.cancelled.back(), second.id);
        desk.venue.say(Kind::Cancelled, second.id);
        desk.run(200 * kMillisecond);
        QCOMPARE(desk.bot->state(), BotState::Running);
        QVERIFY(desk.bot->openOrders().empty());
        const auto asked = desk.venue.asked.size();
        desk.run(20 * kSecond);
        QCOMPARE(desk.venue.asked.size(), asked);
    }

    /// The second stop names no policy: what the first one was to do goes on.
    void aSecondStopKeepsToItsPolicy_data()
    {
        QTest::addColumn<StopPolicy>("own");
        QTest::addColumn<bool>("isNamed");
        QTest::addColumn<bool>("closes");
        QTest::newRow("the bot's own, flatten") << StopPolicy::Flatten << false << true;
        QTest::newRow("flatten, of the first stop") << StopPolicy::Cancel << true << true;
        QTest::newRow("the bot's own, cancel") << StopPolicy::Cancel << false << false;
    }
    void aSecondStopKeepsToItsPolicy()
    {
        QFETCH(StopPolicy, own);
        QFETCH(bool, isNamed);
        QFETCH(bool, closes);
        BotDesk desk(own);
        desk.start();
        const OrderRequest first = desk.buy(kLots);
        desk.venue.say(Kind::Accepted, first.id);
        desk.venue.sayFill(first, 1, 200);
        desk.run(200 * kMillisecond);
        VERIFY_OK(desk.bot->stop(kAnn, isNamed ? std::optional(StopPolicy::Flatten) : std::nullopt));
        desk.run(12 * kSecond); // the venue stands still
        QCOMPARE(desk.bot->state(), BotState::Stopped);
        VERIFY_OK(desk.bot->stop(kAnn, {}));
        desk.run(kSecond);
        VenueState state;
        state.orders = {BotDesk::there(first, OrderStatus::Cancelled, 200)};
        state.fills = {ScriptedVenue::fillOf(first, 1, 200)};
        desk.venue.say(state);
        desk.run(kSecond);
        QCOMPARE(desk.venue.placed.size(), std::size_t(closes ? 2 : 1));
        if (closes) {
            QCOMPARE(desk.venue.placed.back().side, Side::Sell);
            desk.venue.sayFill(desk.venue.placed.back(), 2, 200);
            desk.run(kSecond);
            QCOMPARE(desk.bot->status().position, Decimal(0));
        }
        QVERIFY(desk.bot->isAtRest());
        QVERIFY(!desk.bot->status().reason);
    }

    /// Orders that a stop left on purpose go with the next one.
    void aSecondStopCancelsWhatTheFirstKept()
    {
        BotDesk desk(StopPolicy::Keep);
        desk.start();
        const OrderRequest first = desk.buy(kLots);
        desk.venue.say(Kind::Accepted, first.id);
        desk.run(200 * kMillisecond);
        VERIFY_OK(desk.bot->stop(kAnn, {}));
        desk.run(kSecond);
        QVERIFY(desk.venue.cancelled.empty());
        VERIFY_OK(desk.bot->stop(kAnn, {}));
        QCOMPARE(desk.venue.cancelled.size(), std::size_t(1));
    }

    /// It is to be started again never: the first failure is the end of the supervisor's patience.
    void aBotWithoutRestartsIsGivenUpAtOnce()
    {
        BotDesk desk;
        desk.start();
        BotSpec spec = desk.bot->spec();
        spec.mostRestarts = 0;
        VERIFY_OK(desk.bot->configure(kAnn, spec, 2));
        desk.act([](StrategyContext&) { throw std::runtime_error("enough"); });
        QCOMPARE(desk.bot->state(), BotState::Failed);
        QCOMPARE(desk.count(FleetNotice::Kind::Failed), 1);
        QCOMPARE(desk.count(FleetNotice::Kind::GivenUp), 1);
        QCOMPARE(desk.bot->status().restartAt, TimeNs(0));
        QCOMPARE(desk.bot->status().lastEvent.c_str(), "bot.given_up");
    }

    /// The order is over, and is not asked about again: the next answer would contradict nothing.
    void failsWhereItsVenueContradictsItsBooks_data()
    {
        QTest::addColumn<OrderStatus>("end");
        QTest::addColumn<Lots>("filled");
        QTest::newRow("filled, by nothing that was told") << OrderStatus::Filled << kLots;
        QTest::newRow("cancelled, with less than was told") << OrderStatus::Cancelled << Lots(100);
        QTest::newRow("cancelled, with more than was told") << OrderStatus::Cancelled << Lots(300);
    }
    void failsWhereItsVenueContradictsItsBooks()
    {
        QFETCH(OrderStatus, end);
        QFETCH(Lots, filled);
        BotDesk desk;
        desk.start();
        const OrderRequest first = desk.buy(kLots);
        const OrderRequest second = desk.buy(kLots);
        desk.venue.say(Kind::Accepted, first.id);
        desk.venue.say(Kind::Accepted, second.id);
        desk.venue.sayFill(first, 1, 200);
        desk.venue.say(Error("net.unreachable"));
        desk.venue.say(ScriptedVenue::Back{});
        desk.run(200 * kMillisecond);
        VenueState state;
        state.orders = {BotDesk::there(first, end, filled), BotDesk::there(second, OrderStatus::Accepted)};
        desk.venue.say(state);
        desk.run(kSecond);
        const auto status = desk.bot->status();
        QCOMPARE(status.state, BotState::Failed);
        QCOMPARE(status.reason->code.c_str(), "bot.position_uncertain");
        const Instrument instrument = desk.markets.find("sim:BTC/USDT")->instrument;
        const auto cause = causeOf(*status.reason);
        QVERIFY2(cause && status.reason->field("reason").empty(), status.reason->toString().c_str());
        QCOMPARE(std::string(cause->field("venue_filled")), instrument.quantity(filled).toString());
        QCOMPARE(desk.venue.cancelled.back(), second.id); // by its policy
        QCOMPARE(desk.count(FleetNotice::Kind::GivenUp), 1);
        state.orders = {BotDesk::there(second, OrderStatus::Cancelled)};
        desk.venue.say(state);
        desk.run(kMinute);
        QCOMPARE(desk.bot->state(), BotState::Failed); // until a person has looked
        QVERIFY(desk.bot->isAtRest());
    }

    /// A fill of an order that was refused comes while the bot lets go: money is not where it is booked.
    void aFillThatCannotBeIsLoudAlsoWhileStopping()
    {
        BotDesk desk;
        desk.start();
        const OrderRequest first = desk.buy(kLots);
        VERIFY_OK(desk.bot->stop(kAnn, {}));
        desk.venue.say(Kind::Rejected, first.id);
        desk.venue.sayFill(first, 1, 200);
        desk.run(kMinute);
        const auto status = desk.bot->status();
        QCOMPARE(status.state, BotState::Failed);
        QCOMPARE(status.reason->code.c_str(), "order.unexplained_fill");
        QCOMPARE(status.restartAt, TimeNs(0)); // it was to stop
        QCOMPARE(desk.count(FleetNotice::Kind::Failed), 1);
        QCOMPARE(desk.batch.lifecycle.back().event.c_str(), "fail");
    }

    /// One failure, one notice, however long it goes on cancelling.
    void aFillThatCannotBeIsToldOnce()
    {
        BotDesk desk;
        desk.start();
        const OrderRequest first = desk.buy(kLots);
        const OrderRequest second = desk.buy(kLots);
        desk.venue.say(Kind::Accepted, second.id);
        desk.venue.say(Kind::Rejected, first.id);
        desk.venue.sayFill(first, 1, 200);
        desk.run(500 * kMillisecond);
        QCOMPARE(desk.bot->state(), BotState::Failed);
        QCOMPARE(desk.venue.cancelled.back(), second.id);
        QCOMPARE(desk.count(FleetNotice::Kind::Failed), 1);
    }

    void keepsItsOrdersAtOnceWhereTheVenueIsAway()
    {
        BotDesk desk(StopPolicy::Keep);
        desk.start();
        const OrderRequest first = desk.buy(kLots);
        desk.venue.say(Kind::Accepted, first.id);
        desk.venue.say(Error("net.unreachable"));
        desk.run(200 * kMillisecond);
        VERIFY_OK(desk.bot->stop(kAnn, {}));
        QCOMPARE(desk.bot->state(), BotState::Stopped);
        desk.run(kMinute);
        QVERIFY(!desk.bot->status().reason);
        QCOMPARE(desk.count(FleetNotice::Kind::OrdersLeft), 0);
        QCOMPARE(desk.notices.back().kind, FleetNotice::Kind::Stopped);
        QCOMPARE(desk.notices.back().fields.front().value.c_str(), "1");
        QVERIFY(desk.batch.logs.empty());
        QVERIFY(desk.venue.cancelled.empty());
        // They are followed when it is back.
        desk.venue.say(ScriptedVenue::Back{});
        VenueState state;
        state.orders = {BotDesk::there(first, OrderStatus::Cancelled)};
        desk.venue.say(state);
        desk.run(kSecond);
        QVERIFY(desk.bot->isAtRest());
    }

    void saysWhatItHoldsBesideOrdersThatAreLeft()
    {
        BotDesk desk(StopPolicy::Cancel);
        desk.start();
        const OrderRequest first = desk.buy(kLots);
        desk.venue.say(Kind::Accepted, first.id);
        desk.venue.sayFill(first, 1, 200);
        desk.run(200 * kMillisecond);
        VERIFY_OK(desk.bot->stop(kAnn, {}));
        desk.run(12 * kSecond);
        QCOMPARE(desk.bot->state(), BotState::Stopped);
        const auto reason = desk.bot->status().reason;
        QVERIFY(reason && reason->code == "bot.orders_left" && reason->field("orders") == "1");
        const Instrument instrument = desk.markets.find("sim:BTC/USDT")->instrument;
        QCOMPARE(std::string(reason->field("position")), instrument.quantity(200).toString());
    }

    /// Its venue counts in other lots now.
    void saysWhatIsLeftWhereItCannotWorkAtAll()
    {
        BotDesk desk(StopPolicy::Cancel);
        desk.start();
        desk.buy(kLots);
        Instrument other = desk.markets.find("sim:BTC/USDT")->instrument;
        other.lot = other.lot * Decimal(10);
        desk.hall.makeLinesBy([&](const BotSpec&, BotId) { return std::make_unique<ScriptedLine>(desk.venue, other); });
        desk.bot->resynchronise();
        QCOMPARE(desk.bot->state(), BotState::Failed);
        VERIFY_OK(desk.bot->stop(kAnn, StopPolicy::Cancel));
        QCOMPARE(desk.bot->state(), BotState::Stopped);
        const auto reason = desk.bot->status().reason;
        QVERIFY(reason && reason->code == "bot.orders_left" && reason->field("orders") == "1");
        QVERIFY(causeOf(*reason) && causeOf(*reason)->code == "bot.market_changed");
        QVERIFY(!desk.bot->isAtRest());
    }

    /// Which one is newest may be another one at its next start.
    void runsNoScriptWithoutAVersion()
    {
        BotDesk desk;
        StrategyRegistry::Entry entry{ObedientStrategy::info(),
                                      [](const ParameterSet& set) { return std::make_unique<ObedientStrategy>(set); }};
        entry.info.id = "script:s@1";
        desk.strategies.add(std::move(entry));
        BotSpec spec = desk.bot->spec();
        spec.strategy = "script:s";
        VERIFY_OK(desk.bot->configure(kAnn, spec, 2));
        VERIFY_OK(desk.bot->admit(kAnn));
        VERIFY_OK(desk.bot->start(kAnn));
        QCOMPARE(desk.bot->state(), BotState::Failed);
        const auto status = desk.bot->status();
        QCOMPARE(status.reason->code.c_str(), "strategy.no_version");
        QCOMPARE(std::string(status.reason->field("remedy")), std::string("configure the bot with script:s@1"));
        QCOMPARE(status.restartAt, TimeNs{0});
    }

    void saysThatAPositionIsLeftOpen_data()
    {
        QTest::addColumn<bool>("hasOrder");
        QTest::newRow("beside an order") << true;
        QTest::newRow("alone") << false;
    }
    void saysThatAPositionIsLeftOpen()
    {
        QFETCH(bool, hasOrder);
        BotDesk desk(StopPolicy::Flatten);
        desk.start();
        const OrderRequest first = desk.buy(kLots);
        desk.venue.sayFill(first, 1, 200);
        if (!hasOrder)
            desk.venue.say(Kind::Cancelled, first.id);
        desk.venue.say(Error("net.unreachable"));
        desk.run(200 * kMillisecond);
        VERIFY_OK(desk.bot->stop(kAnn, {}));
        desk.run(7 * kSecond);
        QCOMPARE(desk.bot->state(), BotState::Stopping);
        desk.run(2 * kSecond);
        QCOMPARE(desk.bot->state(), BotState::Stopped);
        const auto status = desk.bot->status();
        QVERIFY(status.reason);
        QCOMPARE(status.reason->code.c_str(), hasOrder ? "bot.orders_left" : "order.not_flattened");
        const Instrument instrument = desk.markets.find("sim:BTC/USDT")->instrument;
        QVERIFY(instrument.lot != Decimal(1));
        QCOMPARE(std::string(status.reason->field("position")), instrument.quantity(200).toString());
        QCOMPARE(desk.count(FleetNotice::Kind::OrdersLeft), hasOrder ? 1 : 0);
        QCOMPARE(desk.batch.logs.size(), std::size_t(1));
        QCOMPARE(desk.bot->isAtRest(), !hasOrder);
    }

    void goesOnClosingItsPositionAfterARestart()
    {
        BotDesk desk(StopPolicy::Flatten);
        desk.start();
        const OrderRequest first = desk.buy(kLots);
        desk.venue.sayFill(first, 1, 200);
        desk.venue.say(Kind::Cancelled, first.id);
        desk.venue.say(Error("net.unreachable"));
        desk.run(200 * kMillisecond);
        VERIFY_OK(desk.bot->stop(kAnn, {}));
        desk.run(9 * kSecond);
        QCOMPARE(desk.bot->state(), BotState::Stopped);
        QCOMPARE(desk.bot->status().reason.value_or(Error()).code.c_str(), "order.not_flattened");
        // It waits for its venue as long as a stop does, and says then what it said before.
        desk.restart();
        QVERIFY(!desk.bot->isAtRest());
        desk.run(9 * kSecond);
        QVERIFY(desk.bot->isAtRest());
        QCOMPARE(desk.bot->status().reason.value_or(Error()).code.c_str(), "order.not_flattened");
        desk.restart();
        desk.venue.say(ScriptedVenue::Back{});
        desk.venue.say(VenueState{});
        desk.venue.sayBook(desk.clock.now());
        desk.run(3 * kSecond); // it looks once a second
        const OrderRequest last = desk.venue.placed.back();
        QVERIFY(last.id != first.id && last.side == Side::Sell);
        QCOMPARE(last.quantity, Lots{200});
        desk.venue.sayFill(last, 2, 200);
        desk.run(3 * kSecond); // it looks once a second
        QVERIFY(desk.bot->isAtRest() && !desk.bot->status().reason);
        desk.restart();
        QVERIFY(desk.bot->isAtRest());
    }

    /// Nobody trades there: what was tried in vain is a person's to close.
    void triesNoMoreAfterARestartWhatItGaveUp()
    {
        BotDesk desk(StopPolicy::Flatten);
        desk.start();
        const OrderRequest first = desk.buy(kLots);
        desk.venue.sayFill(first, 1, 200);
        desk.venue.say(Kind::Cancelled, first.id);
        desk.venue.sayBook(desk.clock.now(), false);
        desk.run(200 * kMillisecond);
        VERIFY_OK(desk.bot->stop(kAnn, {}));
        desk.run(9 * kSecond);
        QVERIFY(desk.bot->isAtRest());
        const auto why = desk.bot->status().reason;
        QVERIFY(why && why->code == "order.not_flattened");
        desk.restart();
        QVERIFY(desk.bot->isAtRest() && desk.bot->status().reason == why);
    }

    /// On a full disk a new line is made each second, over the same connection.
    void tellsOfItsVenueWhatChanges()
    {
        using Told = FleetNotice::Kind;
        BotDesk desk;
        desk.start();
        desk.venue.say(ScriptedVenue::Back{}); // it was there all the time
        desk.run(kSecond);
        QCOMPARE(desk.count(Told::VenueBack), 0);
        for (int round = 0; round < 3; ++round) {
            desk.venue.say(Error("net.unreachable"));
            desk.run(100 * kMillisecond);
            desk.bot->resynchronise();
        }
        QCOMPARE(desk.count(Told::VenueLost), 1);
        for (int round = 0; round < 3; ++round) {
            desk.venue.say(ScriptedVenue::Back{});
            desk.run(100 * kMillisecond);
            desk.bot->resynchronise();
        }
        QCOMPARE(desk.count(Told::VenueBack), 1);
    }

    /// A stop does not wait for the venue to answer a question that is open.
    void tradesNoMoreOnceItIsStopped()
    {
        BotDesk desk(StopPolicy::Flatten);
        desk.start();
        const OrderRequest first = desk.buy(kLots);
        desk.venue.sayFill(first, 1, 200);
        desk.venue.say(Error("net.unreachable"));
        desk.venue.say(ScriptedVenue::Back{});
        desk.run(200 * kMillisecond);
        OrderRequest stray = first;
        stray.id = {77};
        VenueState state;
        state.orders = {BotDesk::there(first, OrderStatus::PartiallyFilled, 200),
                        BotDesk::there(stray, OrderStatus::Accepted)};
        desk.venue.sayBook(desk.clock.now());
        desk.venue.say(state);
        desk.run(1200 * kMillisecond); // it trades again, and asks what has become of the stray order
        VERIFY_OK(desk.bot->stop(kAnn, {}));
        QCOMPARE(desk.venue.cancelled.back(), first.id);
        bool hasTicked = false;
        desk.act([&](StrategyContext&) { hasTicked = true; });
        QVERIFY(!hasTicked);
        desk.venue.say(Kind::Cancelled, first.id);
        desk.run(100 * kMillisecond);
        QCOMPARE(desk.venue.placed.size(), std::size_t(1)); // what it holds is not certain yet
        state.orders = {BotDesk::there(first, OrderStatus::Cancelled, 200)};
        state.fills = {ScriptedVenue::fillOf(first, 1, 200)};
        desk.venue.say(state);
        desk.run(100 * kMillisecond);
        QCOMPARE(desk.venue.placed.size(), std::size_t(2));
        QCOMPARE(desk.venue.placed.back().quantity, Lots(200));
        desk.venue.sayFill(desk.venue.placed.back(), 2, 200);
        desk.run(200 * kMillisecond);
        QCOMPARE(desk.bot->state(), BotState::Stopped);
        QVERIFY(desk.bot->isAtRest());
    }

    /// A bot that trades while its venue is asked, for the sake of an order that nobody knows.
    void amendsAndPlacesBetweenQuestionAndAnswer()
    {
        BotDesk desk;
        desk.start();
        const OrderRequest first = desk.buy(kLots);
        desk.venue.say(Kind::Accepted, first.id);
        desk.venue.say(Error("net.unreachable"));
        desk.venue.say(ScriptedVenue::Back{});
        desk.run(200 * kMillisecond);
        OrderRequest stray = first;
        stray.id = {77};
        VenueState state;
        state.orders = {BotDesk::there(first, OrderStatus::Accepted), BotDesk::there(stray, OrderStatus::Accepted)};
        desk.venue.sayBook(desk.clock.now());
        desk.venue.say(state);
        auto asked = desk.venue.asked.size();
        desk.run(1200 * kMillisecond);
        QCOMPARE(desk.venue.cancelled.back().value, std::uint64_t(77));
        QCOMPARE(desk.venue.asked.size(), asked + 1); // whether it has gone

        desk.act([&](StrategyContext& context) { QVERIFY(context.amend(first.id, first.price - 5, kLots + 10)); });
        const OrderRequest second = desk.buy(kLots);
        QCOMPARE(desk.venue.placed.size(), std::size_t(2));
        state.orders.pop_back();
        QCOMPARE(desk.venue.asked.size(), asked + 1);
        desk.venue.say(state); // knows of neither
        desk.turn();
        QCOMPARE(desk.statusOf(first.id).c_str(), "pending_amend");
        QCOMPARE(desk.statusOf(second.id).c_str(), "submitted");
        QCOMPARE(desk.bot->state(), BotState::Running);

        asked = desk.venue.asked.size();
        desk.run(2 * kSecond);
        QVERIFY(desk.venue.asked.size() > asked);
        QCOMPARE(desk.venue.asked.back().orders.size(), std::size_t(2));
        state.orders = {BotDesk::there(first, OrderStatus::Accepted), BotDesk::there(second, OrderStatus::Accepted)};
        state.orders.front().price -= 5;
        state.orders.front().quantity += 10;
        desk.venue.say(state);
        desk.turn();
        QCOMPARE(desk.statusOf(first.id).c_str(), "accepted");
        QCOMPARE(desk.statusOf(second.id).c_str(), "accepted");
        asked = desk.venue.asked.size();
        desk.run(5 * kSecond);
        QCOMPARE(desk.venue.asked.size(), asked); // all is known
    }
};

QTEST_GUILESS_MAIN(TestLiveBot)
#include "tst_LiveBot.moc"
