// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Cause.h"
#include "core/domain/BotLeg.h"
#include "core/fleet/BotLegs.h"
#include "core/strategy/PairStrategy.h"
#include "tests/core/fleet/BotDesk.h"
#include "tests/support/Verify.h"

#include <QTest>

using namespace wh;
using namespace wh::test;
using Kind = ExecutionReport::Kind;

namespace {

const Actor kAnn{"ann", {}};
constexpr Lots kLots = 1000;

using Action = std::function<void(StrategyContext& first, StrategyContext* other)>;

struct Shared
{
    Action next;
    int starts = 0;
    int parts = 0;
    int otherFills = 0;
    bool isBusy = false;
};

/// Does at every tick what the test says, on either market.
class ObedientPair final : public PairStrategy
{
public:
    static inline Shared shared;

    static StrategyInfo info()
    {
        StrategyInfo info;
        info.id = "obedient_pair";
        info.title = "Does as it is told, on two";
        info.markets = 2;
        return info;
    }
    explicit ObedientPair(const ParameterSet&) {}
    bool needsOther() const override { return true; }
    void join(StrategyContext& other) override { m_other = &other; }
    void part() override
    {
        ++shared.parts;
        m_other = nullptr;
    }
    DurationNs tickInterval() const override { return 100 * kMillisecond; }
    bool isBusy() const override { return shared.isBusy; }
    void onStart(StrategyContext&) override { ++shared.starts; }
    void onTick(StrategyContext& context) override
    {
        if (const auto action = std::exchange(shared.next, nullptr))
            action(context, m_other);
    }
    void onFill(StrategyContext& context, const Fill&) override { shared.otherFills += &context == m_other ? 1 : 0; }

private:
    StrategyContext* m_other = nullptr;
};

/// A bot on two markets, each with a venue that says what the test likes.
class PairDesk
{
public:
    PairDesk()
    {
        ObedientPair::shared = Shared();
        strategies.add<ObedientPair>();
        auto opened = Journal::open(m_folder.path().toStdString(), "shard-0", {}, 0, [](const JournalEntry&) {});
        if (!opened)
            qFatal("%s", opened.error().toString().c_str());
        m_journal = std::move(*opened);
        hall.makeLinesBy([this](const BotSpec& spec, BotId bot) {
            return std::make_unique<ScriptedLine>(isLeg(bot) ? second : first,
                                                  markets.find(spec.markets.front())->instrument);
        });
        m_desk = std::make_unique<ShardDesk>(ShardDesk{.turn = clock,
                                                       .clock = clock,
                                                       .steady = clock,
                                                       .strategies = strategies,
                                                       .rules = rules,
                                                       .hall = hall,
                                                       .journal = *m_journal,
                                                       .batch = batch,
                                                       .hub = hub,
                                                       .tickLag = m_tickLag,
                                                       .reaction = m_reaction,
                                                       .stopWithin = 8 * kSecond,
                                                       .tell = [](const BotStatus&) {},
                                                       .notify = [](const FleetNotice&) {}});
        BotSpec spec;
        spec.name = "pair";
        spec.strategy = "obedient_pair";
        spec.markets = {"sim:BTC/USDT", "sim:ETH/USDT"};
        spec.cash = spec.otherCash = Decimal(1'000'000);
        leg = make(legOf({1}), legSpecOf(spec));
        bot = make({1}, spec);
        bot->takeLeg(*leg);
    }
    std::unique_ptr<LiveBot> make(BotId id, const BotSpec& spec)
    {
        LiveBot::Kept kept;
        kept.id = id;
        kept.spec = spec;
        kept.stateSince = kept.createdAt = clock.now();
        return std::make_unique<LiveBot>(*m_desk, std::move(kept));
    }
    void run(DurationNs span)
    {
        for (const TimeNs end = clock.now() + span; clock.now() < end;) {
            clock.advanceTo(clock.now() + 10 * kMillisecond);
            bot->advance(clock.now());
        }
    }
    void act(Action action)
    {
        ObedientPair::shared.next = std::move(action);
        run(200 * kMillisecond);
    }
    void start()
    {
        VERIFY_OK(bot->admit(kAnn));
        VERIFY_OK(bot->start(kAnn));
        run(20 * kMillisecond); // the leg is started after it
        for (ScriptedVenue* venue : {&first, &second}) {
            venue->say(VenueState{});
            venue->sayBook(clock.now());
        }
        run(200 * kMillisecond);
    }
    static Result<OrderId> buy(StrategyContext& at)
    {
        OrderRequest order;
        order.side = Side::Buy;
        order.price = ScriptedVenue::kMid - 100;
        order.quantity = kLots;
        return at.place(order);
    }
    /// On both. @return codes of what was refused
    std::string buyBoth()
    {
        std::string refused;
        act([&](StrategyContext& one, StrategyContext* other) {
            for (StrategyContext* at : {&one, other}) {
                const auto placed = at ? buy(*at) : Result<OrderId>(Error("nobody"));
                refused += placed ? "" : placed.error().code + ' ';
            }
        });
        return refused;
    }

    VirtualClock clock{1'700'000'000 * kSecond};
    StrategyRegistry strategies;
    RiskRuleRegistry rules;
    MarketDirectory markets{nullptr};
    MarketHall hall{markets};
    ScriptedVenue first;
    ScriptedVenue second;
    StoreBatch batch;
    ChannelHub hub{{}};

private:
    QTemporaryDir m_folder;
    LatencyHistogram m_tickLag;
    LatencyHistogram m_reaction;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ShardDesk> m_desk;

public:
    std::unique_ptr<LiveBot> bot;
    std::unique_ptr<LiveBot> leg;
};

} // namespace

/// A bot on two markets whose venues answer, are silent, or say what cannot be.
class TestPairVenues : public QObject
{
    Q_OBJECT

private slots:
    void waitsForBothBeforeItActs()
    {
        PairDesk desk;
        VERIFY_OK(desk.bot->admit(kAnn));
        VERIFY_OK(desk.bot->start(kAnn));
        desk.run(50 * kMillisecond);
        desk.first.say(VenueState{});
        desk.first.sayBook(desk.clock.now());
        desk.run(kSecond);
        QCOMPARE(desk.bot->state(), BotState::Running);
        QCOMPARE(ObedientPair::shared.starts, 0); // the second has not answered
        desk.second.sayBook(desk.clock.now());
        desk.run(kSecond);
        QCOMPARE(ObedientPair::shared.starts, 0); // nobody knows what is open there
        desk.second.say(VenueState{});
        desk.run(kSecond);
        desk.second.sayBook(desk.clock.now());
        desk.first.sayBook(desk.clock.now());
        desk.run(kSecond);
        QCOMPARE(ObedientPair::shared.starts, 1);
        QCOMPARE(desk.buyBoth(), std::string());
        QCOMPARE(desk.first.placed.size(), std::size_t{1});
        QCOMPARE(desk.second.placed.size(), std::size_t{1});
    }

    void tradesNeitherWhileOneIsAway_data()
    {
        QTest::addColumn<bool>("isSecond");
        QTest::newRow("the second is away") << true;
        QTest::newRow("the first is away") << false;
    }
    void tradesNeitherWhileOneIsAway()
    {
        QFETCH(bool, isSecond);
        PairDesk desk;
        desk.start();
        QCOMPARE(ObedientPair::shared.starts, 1);
        ScriptedVenue& away = isSecond ? desk.second : desk.first;
        ScriptedVenue& there = isSecond ? desk.first : desk.second;
        away.say(Error("net.closed", {{"remedy", "wait"}}));
        desk.run(200 * kMillisecond);
        const std::string refused = desk.buyBoth();
        QVERIFY(desk.first.placed.empty() && desk.second.placed.empty());
        QVERIFY2(refused.find("bot.other_market_away") != std::string::npos, refused.c_str());
        const LiveBot& waiting = isSecond ? *desk.bot : *desk.leg;
        QCOMPARE(waiting.status().reason->code, std::string("bot.other_market_away"));

        away.say(ScriptedVenue::Back{});
        desk.run(200 * kMillisecond);
        QVERIFY(!desk.buyBoth().empty()); // it has not said how orders stand
        away.say(VenueState{});
        away.sayBook(desk.clock.now());
        desk.run(200 * kMillisecond);
        QCOMPARE(desk.buyBoth(), std::string());
        QCOMPARE(there.placed.size(), std::size_t{1});
        QVERIFY(!desk.bot->status().reason);
        QVERIFY(!desk.leg->status().reason);
    }

    void aFillOfTheSecondComesWithItsContext()
    {
        PairDesk desk;
        desk.start();
        QCOMPARE(desk.buyBoth(), std::string());
        desk.second.sayFill(desk.second.placed.back(), 1, kLots);
        desk.first.sayFill(desk.first.placed.back(), 1, kLots);
        desk.run(200 * kMillisecond);
        QCOMPARE(ObedientPair::shared.otherFills, 1);
        QCOMPARE(desk.bot->counters().fills, std::uint64_t{1});
        QCOMPARE(desk.leg->counters().fills, std::uint64_t{1});
    }

    /// What the second venue says cannot be: both end, and both let go of their orders.
    void failsWhereItsSecondMarketFails()
    {
        PairDesk desk;
        desk.start();
        QCOMPARE(desk.buyBoth(), std::string());
        desk.second.sayFill(desk.second.placed.back(), 1, 2 * kLots); // more than was asked for
        desk.run(200 * kMillisecond);
        QCOMPARE(desk.leg->state(), BotState::Failed);
        QCOMPARE(desk.bot->state(), BotState::Failed);
        QCOMPARE(desk.bot->status().reason->code, std::string("bot.leg_failed"));
        QCOMPARE(desk.bot->status().reason->field("leg"), std::string_view("pair#2"));
        QCOMPARE(desk.first.cancelled.size(), std::size_t{1});
    }

    void stopsWithItsSecondMarketAway()
    {
        PairDesk desk;
        desk.start();
        QCOMPARE(desk.buyBoth(), std::string());
        desk.second.say(Error("net.closed"));
        desk.run(200 * kMillisecond);
        VERIFY_OK(desk.bot->stop(kAnn, {}));
        desk.run(200 * kMillisecond);
        QCOMPARE(desk.first.cancelled.size(), std::size_t{1}); // which waits for nobody
        desk.first.say(Kind::Cancelled, desk.first.placed.back().id);
        desk.run(10 * kSecond);
        QCOMPARE(desk.bot->state(), BotState::Stopped); // within its time
        desk.run(kSecond);
        QCOMPARE(desk.leg->state(), BotState::Stopped);
        QCOMPARE(desk.leg->status().reason->code, std::string("bot.orders_left"));
        QCOMPARE(desk.bot->status().reason->code, std::string("bot.leg_left"));
        QVERIFY(!desk.bot->isAtRest());
        desk.second.say(ScriptedVenue::Back{});
        desk.run(2 * kSecond);
        VenueState state;
        state.orders = {BotDesk::there(desk.second.placed.back(), OrderStatus::Accepted)};
        desk.second.say(state);
        desk.run(200 * kMillisecond);
        QVERIFY(!desk.second.cancelled.empty());
        desk.second.say(Kind::Cancelled, desk.second.placed.back().id);
        desk.run(kSecond);
        QVERIFY(desk.bot->isAtRest());
        QVERIFY(!desk.bot->status().reason);
    }

    /// Its strategy has last words, and takes its time for them.
    void letsGoOfBothWhileItsStrategySpeaks()
    {
        PairDesk desk;
        desk.start();
        QCOMPARE(desk.buyBoth(), std::string());
        ObedientPair::shared.isBusy = true;
        VERIFY_OK(desk.bot->stop(kAnn, {}));
        QCOMPARE(desk.first.cancelled.size(), std::size_t{1});
        QCOMPARE(desk.second.cancelled.size(), std::size_t{1});
        for (ScriptedVenue* venue : {&desk.first, &desk.second})
            venue->say(Kind::Cancelled, venue->placed.back().id);
        desk.run(2 * kSecond);
        QCOMPARE(desk.bot->state(), BotState::Stopping);
        QCOMPARE(ObedientPair::shared.parts, 0); // they may look at the second market
        ObedientPair::shared.isBusy = false;
        desk.run(2 * kSecond);
        QCOMPARE(desk.bot->state(), BotState::Stopped);
        QCOMPARE(desk.leg->state(), BotState::Stopped);
    }

    void isToldThatItsSecondMarketIsGone()
    {
        PairDesk desk;
        desk.start();
        desk.leg.reset();
        QCOMPARE(ObedientPair::shared.parts, 1);
        bool isAlone = false;
        desk.act([&](StrategyContext&, StrategyContext* other) { isAlone = !other; });
        QVERIFY(isAlone);
    }

    void needsItsLeg()
    {
        PairDesk desk;
        desk.leg.reset();
        VERIFY_OK(desk.bot->admit(kAnn));
        static_cast<void>(desk.bot->start(kAnn));
        QCOMPARE(desk.bot->state(), BotState::Failed);
        QCOMPARE(desk.bot->status().reason->code, std::string("bot.leg_missing"));
    }
};

QTEST_GUILESS_MAIN(TestPairVenues)
#include "tst_PairVenues.moc"
