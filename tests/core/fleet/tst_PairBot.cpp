// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Several.h"
#include "core/domain/BotLeg.h"
#include "tests/core/fleet/FleetDesk.h"
#include "tests/core/fleet/PairProbe.h"
#include "tests/support/Verify.h"

#include <QTest>
#include <algorithm>

using namespace wh;
using wh::test::FleetDesk;
using wh::test::PairHearsay;
using wh::test::PairProbe;

namespace {

const Actor kAnn{"ann", {}};

BotSpec pairSpec(const std::string& name = "pair")
{
    BotSpec spec = FleetDesk::maker(name);
    spec.strategy = "pair_probe";
    spec.markets = {"sim:BTC/USDT", "sim:ETH/USDT"};
    spec.base = Decimal(0);
    spec.otherCash = Decimal(200'000);
    return spec;
}

} // namespace

/// A bot on two markets: itself, and its leg.
class TestPairBot : public QObject
{
    Q_OBJECT

    std::unique_ptr<FleetDesk> m_desk;

    BotState state(BotId bot) const { return m_desk->status(bot).state; }
    bool runUntil(BotId bot, BotState one)
    {
        return m_desk->runUntil([&] { return state(bot) == one && state(legOf(bot)) == one; });
    }
    /// Started, and with an order of its own on each market.
    BotId atWork(const BotSpec& spec = pairSpec())
    {
        const BotId id = m_desk->createAndStart(spec, kAnn);
        const bool trades = m_desk->runUntil(
            [&] { return m_desk->status(id).openOrders > 0 && m_desk->status(legOf(id)).openOrders > 0; });
        return trades ? id : BotId();
    }

private slots:
    void init()
    {
        PairProbe::heard = PairHearsay();
        m_desk = std::make_unique<FleetDesk>();
        m_desk->strategies.add<PairProbe>();
        VERIFY_OK(m_desk->open());
    }

    void isTwoAtWork()
    {
        const BotId id = atWork();
        QVERIFY(id.isValid());
        const BotStatus first = m_desk->status(id);
        const BotStatus second = m_desk->status(legOf(id));
        QCOMPARE(second.name, std::string("pair#2"));
        QCOMPARE(first.markets, (std::vector<std::string>{"sim:BTC/USDT", "sim:ETH/USDT"}));
        QCOMPARE(second.markets, std::vector<std::string>{"sim:ETH/USDT"});
        QCOMPARE(first.instrument.name.base, std::string("BTC"));
        QCOMPARE(second.instrument.name.base, std::string("ETH"));
        QCOMPARE(second.capital.toString(), std::string("200000"));
        QCOMPARE(PairProbe::heard.starts, 1);
        QCOMPARE(PairProbe::heard.joins, 1);
        QVERIFY(!PairProbe::heard.isAloneAtTick);
    }

    void hearsBothMarkets()
    {
        const BotId id = atWork();
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).fills > 1 && m_desk->status(legOf(id)).fills > 1; },
                                 kHour));
        m_desk->run(10 * kSecond);
        const PairHearsay& heard = PairProbe::heard;
        QCOMPARE(heard.fills.at("BTC"), static_cast<int>(m_desk->status(id).fills));
        QCOMPARE(heard.fills.at("ETH"), static_cast<int>(m_desk->status(legOf(id)).fills));
        QVERIFY(heard.orders.at("ETH") > 0);
        QVERIFY(heard.trades.at("BTC") > 0);
        QVERIFY(heard.trades.at("ETH") > 0);
        QVERIFY(m_desk->status(id).position > Decimal(0));
        QVERIFY(m_desk->status(legOf(id)).position > Decimal(0));
        // Money of both is in its account.
        Decimal sum;
        QCOMPARE(m_desk->fleet->totals({}, "paper").front().bots, std::size_t{1});
        QCOMPARE(m_desk->fleet->totals({}, "paper").front().running, std::size_t{1});
        for (const auto& total : m_desk->fleet->totals({}, "paper"))
            sum = sum + total.profit.net();
        QCOMPARE(sum.toString(), (m_desk->status(id).profit.net() + m_desk->status(legOf(id)).profit.net()).toString());
    }

    void goesTogether()
    {
        const BotId id = atWork();
        VERIFY_OK(m_desk->fleet->pause(id, kAnn));
        QVERIFY(runUntil(id, BotState::Paused));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(legOf(id)).openOrders == 0; }));
        VERIFY_OK(m_desk->fleet->resume(id, kAnn));
        QVERIFY(runUntil(id, BotState::Running));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(legOf(id)).openOrders > 0; }));
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, StopPolicy::Cancel));
        QVERIFY(m_desk->runUntil([&] { return state(legOf(id)) == BotState::Stopped; }));
        QVERIFY(m_desk->runUntil([&] { return state(id) == BotState::Stopped; }, 100 * kMillisecond)); // at once
        QCOMPARE(PairProbe::heard.stops, 1);
        for (const BotId bot : {id, legOf(id)}) {
            QCOMPARE(m_desk->status(bot).openOrders, std::uint64_t{0});
            QVERIFY(!m_desk->status(bot).reason);
        }
        VERIFY_OK(m_desk->fleet->start(id, kAnn));
        QVERIFY(runUntil(id, BotState::Running));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(legOf(id)).openOrders > 0; }));
        QCOMPARE(PairProbe::heard.starts, 2);
    }

    void flattensBoth()
    {
        const BotId id = atWork();
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).fills > 0 && m_desk->status(legOf(id)).fills > 0; },
                                 kHour));
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, StopPolicy::Flatten));
        QVERIFY(runUntil(id, BotState::Stopped));
        QCOMPARE(m_desk->status(id).position.toString(), std::string("0"));
        QCOMPARE(m_desk->status(legOf(id)).position.toString(), std::string("0"));
    }

    /// Whatever its last words are: its leg has been stopped before.
    void placesNothingOnItsSecondMarketWhileItStops()
    {
        PairProbe::heard.placesAtStop = true;
        const BotId id = atWork();
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, StopPolicy::Keep));
        QVERIFY(runUntil(id, BotState::Stopped));
        QCOMPARE(PairProbe::heard.stops, 1);
        QCOMPARE(PairProbe::heard.refusedAtStop, std::string(" order.bot_stopped "));
    }

    /// Each market by itself: what one has left is no matter of the other.
    void flattensLaterWhatWasLeft_data()
    {
        QTest::addColumn<int>("policy");
        QTest::newRow("orders and positions") << static_cast<int>(StopPolicy::Keep);
        QTest::newRow("positions alone") << static_cast<int>(StopPolicy::Cancel);
    }
    void flattensLaterWhatWasLeft()
    {
        QFETCH(int, policy);
        const BotId id = atWork();
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).fills > 0 && m_desk->status(legOf(id)).fills > 0; },
                                 kHour));
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, static_cast<StopPolicy>(policy)));
        QVERIFY(runUntil(id, BotState::Stopped));
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, StopPolicy::Flatten));
        QVERIFY(m_desk->runUntil(
            [&] { return m_desk->status(id).position.isZero() && m_desk->status(legOf(id)).position.isZero(); }));
        m_desk->run(kSecond);
        QVERIFY(!m_desk->status(id).reason);
        const auto again = m_desk->fleet->stop(id, kAnn, StopPolicy::Flatten);
        QCOMPARE(again.error().code, std::string("bot.wrong_state"));
    }

    /// It was made when nobody knew that its strategy takes two.
    void getsItsLegWhenItIsStarted()
    {
        m_desk->fleet.reset();
        m_desk = std::make_unique<FleetDesk>();
        VERIFY_OK(m_desk->open());
        const auto id = m_desk->fleet->create(pairSpec(), kAnn);
        VERIFY_OK(id);
        QCOMPARE(m_desk->fleet->bots().size(), std::size_t{1});
        m_desk->strategies.add<PairProbe>();
        VERIFY_OK(m_desk->fleet->start(*id, kAnn));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(legOf(*id)).openOrders > 0; }));
        QCOMPARE(state(*id), BotState::Running);
    }

    void keepsAllOrdersWhereItsPolicySaysSo()
    {
        const BotId id = atWork();
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, StopPolicy::Keep));
        QVERIFY(runUntil(id, BotState::Stopped));
        QVERIFY(m_desk->status(id).openOrders > 0);
        QVERIFY(m_desk->status(legOf(id)).openOrders > 0);
        // What it left is taken back with another stop.
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, StopPolicy::Cancel));
        QVERIFY(m_desk->runUntil(
            [&] { return m_desk->status(id).openOrders == 0 && m_desk->status(legOf(id)).openOrders == 0; }));
    }

    void takesNoCommandForItsLeg()
    {
        const BotId id = atWork();
        const BotId leg = legOf(id);
        const auto isRefused = [](const auto& done) {
            return !done && done.error().code == "bot.is_leg" && done.error().field("leader") == "pair";
        };
        QVERIFY(isRefused(m_desk->fleet->stop(leg, kAnn, {})));
        QVERIFY(isRefused(m_desk->fleet->pause(leg, kAnn)));
        QVERIFY(isRefused(m_desk->fleet->resume(leg, kAnn)));
        QVERIFY(isRefused(m_desk->fleet->start(leg, kAnn)));
        QVERIFY(isRefused(m_desk->fleet->remove(leg, kAnn)));
        QVERIFY(isRefused(m_desk->fleet->setTags(leg, {"a"}, kAnn)));
        QVERIFY(isRefused(m_desk->fleet->configure(leg, pairSpec("x"), kAnn)));
        QCOMPARE(state(leg), BotState::Running);
    }

    void stopsWithTheEngine()
    {
        const BotId id = atWork();
        m_desk->fleet->stopAll(kAnn, {});
        QVERIFY(runUntil(id, BotState::Stopped));
    }

    void comesBackAfterAKill_data()
    {
        QTest::addColumn<unsigned>("shards");
        QTest::newRow("one shard") << 1U;
        QTest::newRow("three") << 3U;
    }
    void comesBackAfterAKill()
    {
        QFETCH(unsigned, shards);
        const BotId id = atWork();
        m_desk->run(30 * kSecond);
        VERIFY_OK(m_desk->fleet->flush());
        const auto fills = m_desk->status(legOf(id)).fills;
        QVERIFY(fills > 0);
        const auto killed = m_desk->killed("killed");
        m_desk->fleet.reset();
        m_desk->shards = shards;
        const int starts = PairProbe::heard.starts;
        VERIFY_OK(m_desk->open(killed));
        QVERIFY(runUntil(id, BotState::Running));
        QCOMPARE(m_desk->status(legOf(id)).fills, fills);
        QVERIFY(m_desk->runUntil([&] { return PairProbe::heard.starts == starts + 1; }));
        m_desk->run(30 * kSecond);
        QVERIFY(m_desk->status(legOf(id)).fills > fills);
        QVERIFY(!PairProbe::heard.isAloneAtTick);
        // The next bot's number is that of no leg.
        const BotId next = m_desk->createAndStart(FleetDesk::maker("m1"), kAnn);
        QCOMPARE(next.value, id.value + 1);
    }

    /// The end came between the two: the leg has not heard of what its bot was told.
    void makesUpForALostStep()
    {
        const BotId id = m_desk->createAndStart(pairSpec(), kAnn); // and no turn
        const auto killed = m_desk->killed("killed");
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(killed));
        QVERIFY(runUntil(id, BotState::Running));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(legOf(id)).openOrders > 0; }));
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, {}));
        const auto again = m_desk->killed(killed, "killed again");
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(again));
        QVERIFY(runUntil(id, BotState::Stopped));
        QCOMPARE(m_desk->status(legOf(id)).openOrders, std::uint64_t{0});
    }

    void failsTogetherAndIsStartedAgain()
    {
        PairProbe::heard.throwsAtOtherFill = true;
        const BotId id = atWork();
        QVERIFY(m_desk->runUntil([&] { return state(id) == BotState::Failed; }, kHour));
        QCOMPARE(m_desk->status(id).reason->code, std::string("strategy.failed"));
        QVERIFY(m_desk->runUntil([&] { return state(legOf(id)) == BotState::Stopped; }));
        QCOMPARE(m_desk->status(legOf(id)).openOrders, std::uint64_t{0});
        PairProbe::heard.throwsAtOtherFill = false;
        QVERIFY(m_desk->runUntil([&] { return state(id) == BotState::Running; }, kHour));
        QVERIFY(runUntil(id, BotState::Running));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(legOf(id)).openOrders > 0; }));
        QCOMPARE(m_desk->status(id).restarts, 1);
    }

    void isRemovedWhole()
    {
        const BotId id = atWork();
        QCOMPARE(m_desk->fleet->remove(id, kAnn).error().code, std::string("bot.wrong_state"));
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, {}));
        QVERIFY(runUntil(id, BotState::Stopped));
        QVERIFY(m_desk->runUntil([&] { return bool(m_desk->fleet->remove(id, kAnn)); }));
        QCOMPARE(m_desk->fleet->bots().size(), std::size_t{0});
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open());
        QCOMPARE(m_desk->fleet->bots().size(), std::size_t{0});
        const BotId next = m_desk->createAndStart(pairSpec(), kAnn);
        QCOMPARE(next.value, id.value + 1);
    }

    void isConfiguredWhole()
    {
        const BotId id = atWork();
        BotSpec spec = pairSpec();
        spec.risk = {{"order_size.max_notional", "50000"}};
        VERIFY_OK(m_desk->fleet->configure(id, spec, kAnn));
        const auto ofLeg = m_desk->fleet->spec(legOf(id));
        VERIFY_OK(ofLeg);
        QCOMPARE(ofLeg->risk, spec.risk);
        m_desk->run(5 * kSecond);
        QCOMPARE(state(legOf(id)), BotState::Running);
        QVERIFY(m_desk->status(legOf(id)).openOrders > 0);
        VERIFY_OK(m_desk->fleet->setTags(id, {"both"}, kAnn));
        QCOMPARE(m_desk->status(legOf(id)).tags, std::vector<std::string>{"both"});

        spec.otherCash = Decimal(5);
        const auto refused = m_desk->fleet->configure(id, spec, kAnn);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("bot.needs_stop"));
        QCOMPARE(std::string(refused.error().field("field")), std::string("other_cash"));
        QCOMPARE(m_desk->fleet->spec(legOf(id))->cash.toString(), std::string("200000"));
    }

    void getsItsLegWhenItIsGivenASecondMarket()
    {
        BotSpec spec = pairSpec();
        spec.markets = {"sim:BTC/USDT"};
        const auto id = m_desk->fleet->create(spec, kAnn);
        VERIFY_OK(id);
        QVERIFY(!m_desk->fleet->start(*id, kAnn));
        QCOMPARE(m_desk->fleet->findings(*id).front().code, std::string("bot.too_few"));
        VERIFY_OK(m_desk->fleet->configure(*id, pairSpec(), kAnn));
        VERIFY_OK(m_desk->fleet->start(*id, kAnn));
        QVERIFY(runUntil(*id, BotState::Running));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(legOf(*id)).openOrders > 0; }));
        VERIFY_OK(m_desk->fleet->stop(*id, kAnn, {}));
        QVERIFY(runUntil(*id, BotState::Stopped));
        QCOMPARE(m_desk->fleet->configure(*id, spec, kAnn).error().code, std::string("bot.market_changed"));
    }

    void admitsOnlyWhatCanBe()
    {
        const auto codes = [&](const BotSpec& spec, std::optional<bool> gate = {}) {
            std::string text;
            for (const auto& finding : m_desk->fleet->validate(spec, {}, gate, {}).findings)
                text += (text.empty() ? "" : " ") + finding.code + '/' + std::string(finding.field("field"));
            return text;
        };
        BotSpec spec = pairSpec();
        QCOMPARE(codes(spec), std::string());
        spec.markets.push_back("sim:BTC/USDT");
        QCOMPARE(codes(spec), std::string("bot.too_many/markets"));
        spec.markets = {"sim:BTC/USDT", "sim:BTC/USDT"};
        QCOMPARE(codes(spec), std::string("admission.same_market/markets[1]"));
        spec.markets = {"sim:BTC/USDT", "sim:ETH/USTD"};
        QCOMPARE(codes(spec), std::string("market.unknown/markets[1]"));
        spec = pairSpec();
        spec.otherCash = Decimal(0);
        QCOMPARE(codes(spec), std::string("backtest.out_of_range/other_cash"));
        spec = pairSpec("pair#2");
        QCOMPARE(codes(spec), std::string("bot.invalid_name/name"));
        spec = FleetDesk::maker("m");
        spec.markets.push_back("sim:ETH/USDT");
        QCOMPARE(codes(spec), std::string("bot.too_many/markets"));
        QCOMPARE(codes(pairSpec(), true), std::string());
        QVERIFY(PairProbe::heard.fills["ETH"] > 0); // in the simulation
        // What only the second market refuses is found too: the least that it takes is above this.
        spec = pairSpec();
        spec.otherCash = Decimal(1);
        QCOMPARE(codes(spec, true), std::string("admission.gate_refused/risk"));
    }

    /// A mistake of which nothing is left once it is mended.
    void isOneWhereItsStrategyTakesOne()
    {
        BotSpec spec = FleetDesk::maker("m");
        spec.markets.push_back("sim:ETH/USDT");
        const auto id = m_desk->fleet->create(spec, kAnn);
        VERIFY_OK(id);
        QCOMPARE(m_desk->fleet->bots().size(), std::size_t{1});
        VERIFY_OK(m_desk->fleet->configure(*id, FleetDesk::maker("m"), kAnn));
        VERIFY_OK(m_desk->fleet->start(*id, kAnn));
        QVERIFY(m_desk->runUntil([&] { return state(*id) == BotState::Running; }));
    }

    void namesAreTakenOfBoth()
    {
        VERIFY_OK(m_desk->fleet->create(pairSpec(), kAnn));
        const auto again = m_desk->fleet->create(pairSpec(), kAnn);
        QCOMPARE(again.error().code, std::string("bot.name_taken"));
    }
};

QTEST_GUILESS_MAIN(TestPairBot)
#include "tst_PairBot.moc"
