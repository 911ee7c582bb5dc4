// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Cause.h"
#include "core/base/Several.h"
#include "core/fleet/BotRows.h"
#include "core/fleet/BotTexts.h"
#include "core/fleet/PermanentFailures.h"
#include "tests/core/fleet/FleetDesk.h"
#include "tests/support/Verify.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

using namespace wh;
using wh::test::FleetDesk;

namespace {

const Actor kAnn{"ann", {}};

/// Throws at its third tick.
class FailingStrategy final : public Strategy
{
public:
    static StrategyInfo info()
    {
        StrategyInfo info;
        info.id = "failing";
        info.title = "Fails";
        info.trades = false;
        return info;
    }
    explicit FailingStrategy(const ParameterSet&) {}
    DurationNs tickInterval() const override { return kSecond; }
    void onTick(StrategyContext& context) override
    {
        context.store("ticks", std::to_string(++m_ticks));
        if (m_ticks == 3)
            throw std::runtime_error("three is too many");
    }

private:
    int m_ticks = 0;
};

/// Keeps how often it has ticked, over all its lives, and floods its log.
class CountingStrategy final : public Strategy
{
public:
    static StrategyInfo info()
    {
        StrategyInfo info;
        info.id = "counting";
        info.title = "Counts";
        info.trades = false;
        return info;
    }
    explicit CountingStrategy(const ParameterSet&) {}
    DurationNs tickInterval() const override { return kSecond; }
    void onTick(StrategyContext& context) override
    {
        const auto before = context.stored("ticks");
        context.store("ticks", std::to_string((before.empty() ? 0 : std::stoi(before)) + 1));
        for (int i = 0; i < 1000; ++i)
            context.log(LogLevel::Info, "line " + std::to_string(i));
        context.gauge("ticks", 1, "");
    }
};

std::vector<std::uint64_t> idsOf(const std::vector<OrderRow>& rows)
{
    std::vector<std::uint64_t> ids;
    for (const auto& row : rows)
        ids.push_back(row.order);
    return ids;
}

} // namespace

class TestLocalFleet : public QObject
{
    Q_OBJECT

    std::unique_ptr<FleetDesk> m_desk;

    BotId createAndStart(const BotSpec& spec) { return m_desk->createAndStart(spec, kAnn); }
    bool runUntilRunning(BotId id)
    {
        return m_desk->runUntil([&] { return m_desk->status(id).state == BotState::Running; });
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<FleetDesk>();
        VERIFY_OK(m_desk->open());
    }

    void knowsNoEquityBeforeItsFundsAreIn()
    {
        const BotId id = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(!m_desk->status(id).equity);
        QCOMPARE(m_desk->status(id).capital.toString(), std::string("1000000"));
        QVERIFY(runUntilRunning(id));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).equity.has_value(); }));
        const auto status = m_desk->status(id);
        QCOMPARE(status.equity->toString(), (status.capital + status.profit.net()).toString());
        QVERIFY(status.capital > Decimal(1'000'000)); // with the base at the first mid
    }

    void startsTradesAndKeepsItsBooks()
    {
        const BotId id = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(id.isValid());
        QVERIFY(runUntilRunning(id));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).fills >= 5; }, kHour));
        m_desk->run(kSecond);
        const BotStatus status = m_desk->status(id);
        QVERIFY(status.openOrders > 0);
        QCOMPARE(m_desk->fleet->openOrders(id).size(), std::size_t{status.openOrders});
        QVERIFY(status.equity);
        QCOMPARE(status.equity->toString(), (status.capital + status.profit.net()).toString());
        QVERIFY(status.ticks.ticks > 0);
        QCOMPARE(status.ticks.skipped, std::uint64_t{0});
        VERIFY_OK(m_desk->fleet->flush());
        const auto trades = m_desk->fleet->history().trades({.bots = {id}, .limit = 1000});
        VERIFY_OK(trades);
        QCOMPARE(trades->rows.size(), std::size_t{m_desk->status(id).fills});
        const auto books = m_desk->fleet->history().book({.bots = {id}, .limit = 1000});
        VERIFY_OK(books);
        QVERIFY(!books->rows.empty());
        for (const auto& row : books->rows) {
            const BookView book = bookView(row);
            QCOMPARE(book.bids.size(), BookView::kKeptLevels);
            QCOMPARE(book.asks.size(), BookView::kKeptLevels);
            QCOMPARE(book.bids.front().price.toString(), row.bid);
            QVERIFY(book.bids.back().price < book.bids.front().price);
            QVERIFY(book.bids.front().price < book.asks.front().price);
            QVERIFY(book.asks.front().quantity.sign() > 0);
        }
        const auto steps = m_desk->fleet->history().lifecycle({.bots = {id}, .ascending = true});
        VERIFY_OK(steps);
        std::vector<std::string> events;
        for (const auto& step : steps->rows)
            events.push_back(step.event + ' ' + step.who);
        QCOMPARE(events, (std::vector<std::string>{"create ann", "admit ann", "start ann", "ready engine"}));
    }

    void aMarketMakerWithoutTicksReactsToItsBook()
    {
        BotSpec spec = FleetDesk::maker("m1");
        spec.interval = 0;
        const BotId id = createAndStart(spec);
        QVERIFY(runUntilRunning(id));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).reaction.count >= 5; }, kHour));
        QVERIFY(m_desk->status(id).openOrders > 0);
        QCOMPARE(m_desk->status(id).ticks.ticks, std::uint64_t{0});
        // With an interval again it acts at ticks.
        spec.interval = 200 * kMillisecond;
        VERIFY_OK(m_desk->fleet->configure(id, spec, kAnn));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).ticks.ticks > 0; }));
        spec.interval = 0;
        VERIFY_OK(m_desk->fleet->configure(id, spec, kAnn));
        const auto before = m_desk->status(id);
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).reaction.count > before.reaction.count + 5; }, kHour));
        QVERIFY(m_desk->status(id).ticks.ticks <= before.ticks.ticks + 1);
    }

    void refusesWhatIsNotAdmittedWithEveryFinding()
    {
        BotSpec spec = FleetDesk::maker("m1");
        spec.strategy = "basic_market_makr";
        spec.markets = {"sim:BTC/USDD"};
        const auto id = m_desk->fleet->create(spec, kAnn);
        VERIFY_OK(id);
        const auto started = m_desk->fleet->start(*id, kAnn);
        QVERIFY(!started);
        QCOMPARE(started.error().code, std::string("bot.not_admitted"));
        QVERIFY(m_desk->fleet->findings(*id).size() >= 2);
        QCOMPARE(m_desk->status(*id).state, BotState::Created);
        const auto again = m_desk->fleet->create(FleetDesk::maker("m1"), kAnn);
        QVERIFY(!again);
        QCOMPARE(again.error().code, std::string("bot.name_taken"));
        // Mended, it starts.
        VERIFY_OK(m_desk->fleet->configure(*id, FleetDesk::maker("m1"), kAnn));
        VERIFY_OK(m_desk->fleet->start(*id, kAnn));
        QVERIFY(runUntilRunning(*id));
    }

    void namesEverythingThatKeepsItFromBeingCreated()
    {
        const BotId first = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(runUntilRunning(first));
        BotSpec spec = FleetDesk::maker("m1");
        spec.parameters = {{"spread", "wide"}, {"order_size", "100"}};
        spec.risk = {{"order_size.max_notional", "590"}};
        const auto found = m_desk->fleet->validate(spec).findings;
        QVERIFY(found.size() > 3);
        const auto created = m_desk->fleet->create(spec, kAnn);
        QVERIFY(!created);
        QCOMPARE(created.error().code.c_str(), "bot.name_taken");
        QVERIFY2(eachOf(created.error()) == found, created.error().toString().c_str());

        spec.description = std::string(kLongestDescription + 1, 'x');
        const auto second = m_desk->fleet->create(FleetDesk::maker("m2"), kAnn);
        VERIFY_OK(second);
        const auto changed = m_desk->fleet->configure(*second, spec, kAnn);
        QVERIFY(!changed);
        QCOMPARE(changed.error().code.c_str(), "bot.too_long");
        QCOMPARE(eachOf(changed.error()).size(), found.size() + 1);
        QCOMPARE(m_desk->status(*second).version, std::int64_t{1});

        // Of one at work each finding is a cause of the refusal.
        spec = FleetDesk::maker("m1");
        spec.parameters = {{"spread", "wide"}, {"levels", "0"}};
        const auto refused = m_desk->fleet->configure(first, spec, kAnn);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code.c_str(), "bot.not_admitted");
        QVERIFY(causesOf(refused.error()) == m_desk->fleet->validate(spec, first).findings);
        QVERIFY(withoutCause(refused.error()).field("reason").empty());
        QCOMPARE(std::string(refused.error().field("field")), std::string("params.levels, params.spread"));
        QCOMPARE(refused.error().field("findings"), std::string_view("2"));
        QVERIFY(refused.error().field("value").empty());
        spec.parameters = {{"levels", "0"}};
        const auto one = m_desk->fleet->configure(first, spec, kAnn);
        QVERIFY(!one);
        QCOMPARE(one.error().field("field"), std::string_view("params.levels"));
        QCOMPARE(one.error().field("value"), std::string_view("0"));

        // And of what it cannot change meanwhile.
        spec = FleetDesk::maker("m1");
        spec.strategy = "buy_and_hold";
        spec.cash = Decimal(500'000);
        spec.base = Decimal(3);
        const auto working = m_desk->fleet->configure(first, spec, kAnn);
        QVERIFY(!working);
        std::string fields;
        for (const Error& each : eachOf(working.error())) {
            QCOMPARE(each.code, std::string("bot.needs_stop"));
            fields.append(each.field("field")).append(" ");
        }
        QCOMPARE(fields.c_str(), "strategy cash base ");
    }

    void tellsTheSameMoneyEverywhere()
    {
        const BotId id = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(runUntilRunning(id));
        QVERIFY(m_desk->runUntil([&] { return !m_desk->status(id).position.isZero(); }, kHour));
        std::set<std::string> seen;
        for (int i = 0; i < 200; ++i) {
            m_desk->run(37 * kMillisecond);
            const auto status = m_desk->status(id);
            const auto account = m_desk->fleet->account(id);
            QVERIFY(account);
            QCOMPARE(account->profit, status.profit);
            QCOMPARE(account->equity.toString(), status.equity->toString());
            QCOMPARE(account->mid.toString(), status.instrument.halfPrice(status.mid).toString());
            seen.insert(status.profit.unrealised.toString());
        }
        QVERIFY(seen.size() > 3); // it moves meanwhile
    }

    void countsNeverFall()
    {
        const BotId id = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(runUntilRunning(id));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).fills >= 2; }, kHour));
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, StopPolicy::Cancel));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).state == BotState::Stopped; }));
        m_desk->run(kSecond);
        const auto before = m_desk->fleet->health();
        QVERIFY(before.orders > 0 && before.fills >= 2 && before.shards[0].ticks > 0);
        VERIFY_OK(m_desk->fleet->remove(id, kAnn));
        QVERIFY(m_desk->fleet->bots().empty());
        const auto after = m_desk->fleet->health();
        QCOMPARE(after.orders, before.orders);
        QCOMPARE(after.refusals, before.refusals);
        QCOMPARE(after.fills, before.fills);
        QCOMPARE(after.shards[0].ticks, before.shards[0].ticks);
        QCOMPARE(after.shards[0].skippedTicks, before.shards[0].skippedTicks);
    }

    // Two engines would place each order twice.
    void isOpenOnceEvenWithoutItsLockFiles()
    {
        FleetDesk other;
        const auto refused = other.open(m_desk->folder());
        QVERIFY(!refused && refused.error().code == "store.in_use");
        int removed = 0;
        for (const auto& entry : std::filesystem::directory_iterator(m_desk->folder())) {
            if (entry.path().extension() == ".lock")
                removed += std::filesystem::remove(entry.path()) ? 1 : 0;
        }
        QVERIFY(removed > 0);
        const auto again = other.open(m_desk->folder());
        QVERIFY(!again && again.error().code == "store.in_use");
        QCOMPARE(again.error().field("holder"), std::string_view("another process"));
    }

    void isAfterAKillWhereItWas()
    {
        const BotId id = createAndStart(FleetDesk::maker("m1"));
        const BotId paused = createAndStart(FleetDesk::maker("m2"));
        const BotId created = *m_desk->fleet->create(FleetDesk::maker("m3"), kAnn);
        QVERIFY(runUntilRunning(id) && runUntilRunning(paused));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).fills >= 3; }, kHour));
        VERIFY_OK(m_desk->fleet->pause(paused, kAnn));
        m_desk->run(2 * kSecond);
        const BotStatus before = m_desk->status(id);
        const auto orders = m_desk->fleet->openOrders(id);
        const auto copy = m_desk->killed("killed");
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(copy));
        const BotStatus after = m_desk->status(id); // before anything else happens to it
        QCOMPARE(after.name, before.name);
        QCOMPARE(after.fills, before.fills);
        QCOMPARE(after.position.toString(), before.position.toString());
        QCOMPARE(after.profit.realised.toString(), before.profit.realised.toString());
        QCOMPARE(after.profit.fees.toString(), before.profit.fees.toString());
        QCOMPARE(after.capital.toString(), before.capital.toString());
        QCOMPARE(idsOf(m_desk->fleet->openOrders(id)), idsOf(orders));
        QCOMPARE(m_desk->status(paused).state, BotState::Paused);
        QCOMPARE(m_desk->status(created).state, BotState::Created);
        // Every fill is in the history once, those of the last moment too.
        const auto trades = m_desk->fleet->history().trades({.bots = {id}, .limit = 10'000});
        VERIFY_OK(trades);
        QCOMPARE(trades->rows.size(), std::size_t{before.fills});
        // And it goes on.
        QVERIFY(runUntilRunning(id));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).fills > before.fills; }, kHour));
        QCOMPARE(m_desk->status(id).equity->toString(),
                 (m_desk->status(id).capital + m_desk->status(id).profit.net()).toString());
    }

    void isTheSameAfterEachOfManyKills()
    {
        const BotId id = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(runUntilRunning(id));
        for (int i = 0; i < 8; ++i) {
            m_desk->run(7 * kSecond + i * 137 * kMillisecond);
            const BotStatus before = m_desk->status(id);
            const auto orders = m_desk->fleet->openOrders(id);
            const auto copy = m_desk->killed("kill" + std::to_string(i));
            FleetDesk next;
            next.clock.advanceTo(m_desk->clock.now());
            VERIFY_OK(next.open(copy));
            const BotStatus after = next.status(id);
            QCOMPARE(after.fills, before.fills);
            QCOMPARE(idsOf(next.fleet->openOrders(id)), idsOf(orders));
            QCOMPARE(after.position.toString(), before.position.toString());
            QVERIFY(next.runUntil([&] { return next.status(id).state == BotState::Running; }));
        }
    }

    void stopsByPolicy()
    {
        BotSpec keep = FleetDesk::maker("keep");
        keep.stopPolicy = StopPolicy::Keep;
        BotSpec flatten = FleetDesk::maker("flatten");
        flatten.stopPolicy = StopPolicy::Flatten;
        const BotId cancelled = createAndStart(FleetDesk::maker("cancel"));
        const BotId kept = createAndStart(keep);
        const BotId flattened = createAndStart(flatten);
        for (const BotId id : {cancelled, kept, flattened})
            QVERIFY(runUntilRunning(id));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(flattened).openOrders > 0; }));
        m_desk->run(10 * kSecond);
        for (const BotId id : {cancelled, kept, flattened}) {
            VERIFY_OK(m_desk->fleet->stop(id, kAnn, {}));
            QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).state == BotState::Stopped; }, kMinute));
        }
        QCOMPARE(m_desk->status(cancelled).openOrders, std::uint64_t{0});
        QVERIFY(m_desk->status(kept).openOrders > 0);
        QCOMPARE(m_desk->status(flattened).openOrders, std::uint64_t{0});
        QCOMPARE(m_desk->status(flattened).position.toString(), std::string("0"));
        // Its orders are still its own, also when it starts again.
        const auto orders = idsOf(m_desk->fleet->openOrders(kept));
        VERIFY_OK(m_desk->fleet->start(kept, kAnn));
        QVERIFY(runUntilRunning(kept));
        QVERIFY(!orders.empty());
        QCOMPARE(idsOf(m_desk->fleet->openOrders(kept)), orders);
    }

    void takesAnotherConfigurationBetweenTwoTicks()
    {
        const BotId id = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(runUntilRunning(id));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).openOrders >= 2; }));
        m_desk->run(kSecond);
        BotSpec spec = FleetDesk::maker("m1");
        spec.risk = {{"open_orders.max_count", "50"}};
        const auto version = m_desk->fleet->configure(id, spec, kAnn);
        VERIFY_OK(version);
        QCOMPARE(*version, std::int64_t{2});
        QCOMPARE(m_desk->status(id).runningVersion, std::int64_t{2});
        QCOMPARE(m_desk->status(id).state, BotState::Running);
        spec.cash = Decimal(5);
        const auto refused = m_desk->fleet->configure(id, spec, kAnn);
        QVERIFY(!refused);
        QCOMPARE(m_desk->status(id).version, std::int64_t{2});
        const auto back = m_desk->fleet->rollBack(id, 1, kAnn);
        VERIFY_OK(back);
        QCOMPARE(*back, std::int64_t{3});
        const auto versions = m_desk->fleet->versions(id);
        VERIFY_OK(versions);
        QCOMPARE(versions->size(), std::size_t{3});
        QCOMPARE(versions->back().restores, std::int64_t{1});
        const auto none = m_desk->fleet->rollBack(id, 9, kAnn);
        QVERIFY(!none);
        QCOMPARE(none.error().code, std::string("bot.no_version"));
    }

    void restartsWhatFailsAndGivesUp()
    {
        m_desk->fleet.reset();
        m_desk->strategies.add<FailingStrategy>();
        VERIFY_OK(m_desk->open());
        BotSpec spec = FleetDesk::maker("f1");
        spec.strategy = "failing";
        spec.mostRestarts = 2;
        const BotId id = createAndStart(spec);
        const BotId other = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(runUntilRunning(other));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).state == BotState::Failed; }));
        QVERIFY(m_desk->status(id).restartAt > 0);
        QCOMPARE(m_desk->status(id).reason->code, std::string("strategy.failed"));
        QVERIFY(m_desk->runUntil(
            [&] { return m_desk->status(id).state == BotState::Failed && m_desk->status(id).restartAt == 0; }));
        QCOMPARE(m_desk->status(id).restarts, 2);
        QCOMPARE(m_desk->status(other).state, BotState::Running);
        QCOMPARE(m_desk->status(other).ticks.skipped, std::uint64_t{0});
        VERIFY_OK(m_desk->fleet->flush());
        // The tick that failed left nothing in its storage.
        const auto storage = m_desk->fleet->history().storage(id);
        VERIFY_OK(storage);
        QCOMPARE(storage->at("ticks"), std::string("2"));
        const auto events = m_desk->fleet->history().events({.bots = {id}, .names = {"bot.given_up"}});
        VERIFY_OK(events);
        QCOMPARE(events->rows.size(), std::size_t{1});
    }

    void doesNotTryAgainWhatCannotGetBetter()
    {
        m_desk->fleet.reset();
        m_desk->strategies.add<CountingStrategy>();
        VERIFY_OK(m_desk->open());
        BotSpec spec = FleetDesk::maker("c1");
        spec.strategy = "counting";
        const BotId id = createAndStart(spec);
        QVERIFY(runUntilRunning(id));
        QCOMPARE(m_desk->noticesText(id), std::string("bot.created bot.admitted bot.started bot.running"));
        m_desk->fleet.reset();
        m_desk->strategies = StrategyRegistry(); // another program, which does not have it
        registerStrategies(m_desk->strategies);
        VERIFY_OK(m_desk->open());
        m_desk->run(kMinute);
        const auto status = m_desk->status(id);
        QCOMPARE(status.state, BotState::Failed);
        QCOMPARE(status.reason->code, std::string("strategy.unknown"));
        QCOMPARE(status.restartAt, TimeNs{0});
        QCOMPARE(status.restarts, 0);
        const auto told = m_desk->notices(id);
        QCOMPARE(told.back().kind, FleetNotice::Kind::GivenUp);
        QCOMPARE(told.back().why->code, std::string("strategy.unknown"));
        QCOMPARE(told[told.size() - 2].kind, FleetNotice::Kind::Failed);
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open());
        m_desk->run(kMinute);
        QCOMPARE(m_desk->status(id).state, BotState::Failed); // nor after a restart
        QCOMPARE(m_desk->status(id).restartAt, TimeNs{0});
        QVERIFY(isPermanentFailure("bot.market_changed") && isPermanentFailure("data.damaged"));
        QVERIFY(!isPermanentFailure("strategy.failed") && !isPermanentFailure("venue.unreachable"));
    }

    void tellsWhatHappensToBots()
    {
        BotSpec spec = FleetDesk::maker("m1");
        const BotId id = createAndStart(spec);
        QVERIFY(runUntilRunning(id));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).openOrders > 0; }));
        VERIFY_OK(m_desk->fleet->pause(id, kAnn));
        VERIFY_OK(m_desk->fleet->resume(id, kAnn));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).openOrders > 0; }));
        spec.description = "another";
        VERIFY_OK(m_desk->fleet->configure(id, spec, kAnn));
        VERIFY_OK(m_desk->fleet->setTags(id, {"new"}, kAnn));
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, StopPolicy::Keep));
        QCOMPARE(m_desk->noticesText(id),
                 std::string("bot.created bot.admitted bot.started bot.running bot.paused bot.resumed bot.configured "
                             "bot.tagged bot.stopping bot.stopped"));
        const auto told = m_desk->notices(id);
        QCOMPARE(told.back().fields.front().name, std::string("ordersKept"));
        QCOMPARE(told.back().fields.front().value, std::to_string(m_desk->status(id).openOrders));
        QCOMPARE(told[told.size() - 2].fields.front().value, std::string("keep"));
        QCOMPARE(told[6].fields.front().value, std::string("2"));
        QVERIFY(!m_desk->fleet->orderStop());
    }

    void keepsNoConfigurationThatIsTooLarge_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("limit");
        const auto row = [](const char* field, const char* value, const char* limit) {
            QTest::newRow(field) << field << value << limit;
        };
        row("description", "2001", "2000");
        row("account", "65", "64");
        row("tags", "21", "20");
        row("tags[0]", "41", "40");
        row("markets", "17", "16");
        row("markets[0]", "101", "100");
        row("strategy", "101", "100");
        row("params", "201", "200");
        row("params.spread", "2001", "2000");
        row("risk", "201", "200");
        row("simulation.fees", "2001", "2000");
    }
    void keepsNoConfigurationThatIsTooLarge()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, limit);
        const auto count = static_cast<std::size_t>(value.toInt());
        const std::string text(count, 'x');
        BotSpec spec = FleetDesk::maker("m1");
        const BotSpec good = spec;
        const std::map<QString, std::function<void()>> enlarge = {
            {QStringLiteral("description"), [&] { spec.description = text; }},
            {QStringLiteral("account"), [&] { spec.account = text; }},
            {QStringLiteral("tags"), [&] { spec.tags.assign(count, "t"); }},
            {QStringLiteral("tags[0]"), [&] { spec.tags = {text}; }},
            {QStringLiteral("markets"), [&] { spec.markets.assign(count, "sim:BTC/USDT"); }},
            {QStringLiteral("markets[0]"), [&] { spec.markets = {text}; }},
            {QStringLiteral("strategy"), [&] { spec.strategy = text; }},
            {QStringLiteral("params"),
             [&] {
                 spec.parameters.assign(count, {"a", "1"});
             }},
            {QStringLiteral("params.spread"),
             [&] {
                 spec.parameters = {{"spread", text}};
             }},
            {QStringLiteral("risk"),
             [&] {
                 spec.risk.assign(count, {"a", "1"});
             }},
            {QStringLiteral("simulation.fees"), [&] {
                 spec.simulation = {{"fees", text}};
             }}};
        enlarge.at(field)();
        const auto created = m_desk->fleet->create(spec, kAnn);
        QVERIFY(!created);
        const bool isCount =
            !field.contains(u'.') && !field.contains(u'[') && (field.endsWith(u's') || field == u"risk");
        QCOMPARE(created.error().code, std::string(isCount ? "bot.too_many" : "bot.too_long"));
        QCOMPARE(created.error().field("field"), std::string_view(field.toStdString()));
        QCOMPARE(created.error().field("value"), std::string_view(value.toStdString()));
        QCOMPARE(created.error().field("limit"), std::string_view(limit.toStdString()));
        const auto id = m_desk->fleet->create(good, kAnn);
        VERIFY_OK(id);
        const auto configured = m_desk->fleet->configure(*id, spec, kAnn);
        QVERIFY(!configured);
        QCOMPARE(configured.error().toString(), created.error().toString());
    }

    void skipsTicksThatItOverran()
    {
        const BotId id = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(runUntilRunning(id));
        m_desk->run(5 * kSecond);
        const auto before = m_desk->status(id).ticks;
        m_desk->clock.advanceTo(m_desk->clock.now() + 10 * before.interval);
        m_desk->fleet->turn();
        m_desk->run(kSecond);
        const auto after = m_desk->status(id).ticks;
        QVERIFY(after.skipped >= 8);
        QVERIFY(after.ticks <= before.ticks + 3);
    }

    void keepsStorageAndQuotasOverKills()
    {
        m_desk->fleet.reset();
        m_desk->strategies.add<CountingStrategy>();
        VERIFY_OK(m_desk->open());
        BotSpec spec = FleetDesk::maker("c1");
        spec.strategy = "counting";
        const BotId id = createAndStart(spec);
        QVERIFY(runUntilRunning(id));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).ticks.ticks >= 20; }));
        const auto ticks = m_desk->status(id).ticks.ticks;
        QVERIFY(m_desk->status(id).droppedRows > 10'000);
        // The store follows: what only tells is there once it has been written.
        VERIFY_OK(m_desk->fleet->flush());
        const auto events = m_desk->fleet->history().events({.bots = {id}, .names = {"history.dropped"}});
        VERIFY_OK(events);
        QVERIFY(!events->rows.empty());
        const auto copy = m_desk->killed("killed");
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(copy));
        const auto storage = m_desk->fleet->history().storage(id);
        VERIFY_OK(storage);
        QVERIFY(std::stoull(storage->at("ticks")) >= ticks);
    }

    void findsTheMarketWhereItWas()
    {
        const BotId id = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(runUntilRunning(id));
        m_desk->run(30 * kMinute); // far enough from where it began
        const HalfTicks mid = m_desk->status(id).mid;
        QVERIFY(m_desk->status(id).profitCourse.size() > 10);
        const HalfTicks first = 2 * 60'000 * 10; // of sim:BTC/USDT, in half ticks of 0.1
        VERIFY_OK(m_desk->fleet->flush());
        const auto copy = m_desk->killed("killed");
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(copy));
        QVERIFY(m_desk->status(id).profitCourse.size() > 10); // its line goes on too, from the last checkpoint
        QVERIFY(runUntilRunning(id));
        m_desk->run(200 * kMillisecond);
        const HalfTicks after = m_desk->status(id).mid;
        QVERIFY(after > 0);
        QVERIFY2(std::abs(after - mid) < std::abs(first - mid) || std::abs(after - mid) < mid / 2000,
                 qPrintable(QStringLiteral("%1, then %2").arg(mid).arg(after)));
    }

    void theLineOfProfitIsThereAfterAnEarlyKill()
    {
        const BotId id = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(runUntilRunning(id));
        m_desk->run(2 * kMinute); // before the first checkpoint
        const auto before = m_desk->status(id).profitCourse;
        QVERIFY(before.size() > 3);
        VERIFY_OK(m_desk->fleet->flush());
        const auto copy = m_desk->killed("killed");
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(copy));
        auto after = m_desk->status(id).profitCourse;
        QVERIFY(after.size() >= before.size());
        after.resize(before.size() - 1); // the last has gone on until the kill
        QVERIFY(std::equal(after.begin(), after.end(), before.begin()));
        // And after the next one, which no checkpoint was made before either.
        const auto again = m_desk->killed("again");
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(again));
        QVERIFY(m_desk->status(id).profitCourse.size() >= before.size());
    }

    void keepsAnEyeOnOrdersThatWereLeft()
    {
        BotSpec spec = FleetDesk::maker("keep");
        spec.stopPolicy = StopPolicy::Keep;
        const BotId id = createAndStart(spec);
        QVERIFY(runUntilRunning(id));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).openOrders > 0; }));
        m_desk->run(kSecond); // the venue has them
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, {}));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).state == BotState::Stopped; }));
        // Configured, it has still to do with them; also after a restart.
        spec.description = "changed";
        VERIFY_OK(m_desk->fleet->configure(id, spec, kAnn));
        QCOMPARE(m_desk->status(id).state, BotState::Created);
        spec.markets = {"sim:ETH/USDT"};
        const auto elsewhere = m_desk->fleet->configure(id, spec, kAnn);
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().code, std::string("bot.market_changed"));
        VERIFY_OK(m_desk->fleet->flush());
        const auto copy = m_desk->killed("killed");
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(copy));
        m_desk->run(kSecond);
        QVERIFY(!m_desk->fleet->openOrders(id).empty());
        QVERIFY(!m_desk->fleet->remove(id, kAnn));
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, StopPolicy::Cancel));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).openOrders == 0; }));
        m_desk->run(kSecond);
        VERIFY_OK(m_desk->fleet->remove(id, kAnn));
    }

    void movesToAnotherNumberOfShards()
    {
        std::vector<BotId> ids;
        for (int i = 0; i < 5; ++i)
            ids.push_back(createAndStart(FleetDesk::maker("m" + std::to_string(i))));
        m_desk->run(30 * kSecond);
        std::vector<std::uint64_t> fills;
        for (const BotId id : ids)
            fills.push_back(m_desk->status(id).fills);
        const auto copy = m_desk->killed("killed");
        for (const unsigned shards : {3U, 2U}) {
            m_desk->fleet.reset();
            m_desk->shards = shards;
            VERIFY_OK(m_desk->open(copy));
            for (std::size_t i = 0; i < ids.size(); ++i)
                QCOMPARE(m_desk->status(ids[i]).fills, fills[i]);
        }
        for (const BotId id : ids)
            QVERIFY(runUntilRunning(id));
    }

    void removesOnlyWhatIsAtRest()
    {
        const BotId id = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(runUntilRunning(id));
        QVERIFY(!m_desk->fleet->remove(id, kAnn));
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, {}));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).state == BotState::Stopped; }));
        m_desk->run(kSecond);
        VERIFY_OK(m_desk->fleet->remove(id, kAnn));
        QVERIFY(!m_desk->fleet->bot(id));
        VERIFY_OK(m_desk->fleet->create(FleetDesk::maker("m1"), kAnn));
    }
};

QTEST_GUILESS_MAIN(TestLocalFleet)
#include "tst_LocalFleet.moc"
