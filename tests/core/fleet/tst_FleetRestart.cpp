// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Cause.h"
#include "core/strategy/StrategyFailure.h"
#include "tests/core/fleet/FleetDesk.h"
#include "tests/core/fleet/RestingStrategy.h"
#include "tests/support/Verify.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <filesystem>
#include <stdexcept>

using namespace wh;
using wh::test::FleetDesk;
using wh::test::RestingStrategy;

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

/// As a script does whose sandbox cannot be shut.
class JailedStrategy final : public Strategy
{
public:
    static StrategyInfo info()
    {
        StrategyInfo info;
        info.id = "jailed";
        info.title = "Cannot run here";
        info.trades = false;
        return info;
    }
    explicit JailedStrategy(const ParameterSet&) {}
    void onStart(StrategyContext&) override
    {
        throw StrategyFailure(Error("script.no_jail", {{"missing", "seccomp"}, {"remedy", "use another system"}}));
    }
};

} // namespace

/// What of a bot's life is the same after the engine has ended and begun again, beside orders and money.
class TestFleetRestart : public QObject
{
    Q_OBJECT

    std::unique_ptr<FleetDesk> m_desk;

    BotId createAndStart(const BotSpec& spec) { return m_desk->createAndStart(spec, kAnn); }
    static std::filesystem::path lastSegment(const std::filesystem::path& folder)
    {
        std::filesystem::path last;
        for (const auto& file : std::filesystem::directory_iterator(folder)) {
            if (file.path().extension() == ".journal")
                last = std::max(last, file.path());
        }
        return last;
    }
    static bool overwrite(const std::filesystem::path& path, qint64 at, const QByteArray& bytes)
    {
        QFile file(QString::fromStdString(path.string()));
        return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
    }
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

    /// The engine ends while a failed bot waits for its next try.
    void triesAgainAfterARestartOfTheEngine()
    {
        m_desk->fleet.reset();
        m_desk->strategies.add<FailingStrategy>();
        VERIFY_OK(m_desk->open());
        BotSpec spec = FleetDesk::maker("f1");
        spec.strategy = "failing";
        spec.mostRestarts = 2;
        const BotId id = createAndStart(spec);
        const auto hasFailed = [&] { return m_desk->status(id).state == BotState::Failed; };
        QVERIFY(m_desk->runUntil(hasFailed));
        const auto before = m_desk->status(id);
        QVERIFY(before.restartAt > 0);
        VERIFY_OK(m_desk->fleet->flush());
        const auto copy = m_desk->killed("killed");
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(copy));
        QVERIFY(hasFailed());
        QVERIFY(m_desk->status(id).restartAt >= before.restartAt);
        QCOMPARE(m_desk->status(id).restarts, 1);
        QCOMPARE(m_desk->status(id).stateSince, before.stateSince);
        QVERIFY(runUntilRunning(id));

        QVERIFY(m_desk->runUntil([&] { return hasFailed() && m_desk->status(id).restartAt == 0; }));
        VERIFY_OK(m_desk->fleet->flush());
        const auto since = m_desk->status(id).stateSince;
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(copy));
        m_desk->run(10 * kMinute);
        QVERIFY(hasFailed()); // given up
        QCOMPARE(m_desk->status(id).restartAt, TimeNs{0});
        QCOMPARE(m_desk->status(id).stateSince, since);
        VERIFY_OK(m_desk->fleet->start(id, kAnn)); // until a person starts it
        QVERIFY(runUntilRunning(id));
    }

    void doesNotTryAgainWhatCannotPass()
    {
        m_desk->fleet.reset();
        m_desk->strategies.add<JailedStrategy>();
        VERIFY_OK(m_desk->open());
        BotSpec spec = FleetDesk::maker("j1");
        spec.strategy = "jailed";
        spec.mostRestarts = 5;
        const BotId id = createAndStart(spec);
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).state == BotState::Failed; }));
        m_desk->run(10 * kMinute);
        for (int round = 0; round < 2; ++round) {
            const auto status = m_desk->status(id);
            QVERIFY(status.state == BotState::Failed);
            QCOMPARE(status.restartAt, TimeNs{0});
            QCOMPARE(status.restarts, 0);
            const auto cause = causeOf(status.reason.value_or(Error("none")));
            QVERIFY(cause && cause->code == "script.no_jail" && cause->field("remedy") == "use another system");
            VERIFY_OK(m_desk->fleet->flush());
            m_desk->fleet.reset();
            VERIFY_OK(m_desk->open());
        }
    }

    /// Out of the journal alone, and out of the store.
    void knowsStillWhyABotFailedOrWasRefused()
    {
        m_desk->fleet.reset();
        m_desk->strategies.add<FailingStrategy>();
        VERIFY_OK(m_desk->open());
        BotSpec spec = FleetDesk::maker("f1");
        spec.strategy = "failing";
        spec.mostRestarts = 0;
        const BotId failed = createAndStart(spec);
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(failed).state == BotState::Failed; }));
        spec = FleetDesk::maker("r1");
        spec.parameters = {{"levels", "0"}, {"spread", "-1"}};
        const auto refused = m_desk->fleet->create(spec, kAnn);
        VERIFY_OK(refused);
        QCOMPARE(m_desk->fleet->start(*refused, kAnn).error().code, std::string("bot.not_admitted"));

        const auto why = m_desk->status(failed).reason;
        const auto refusal = m_desk->status(*refused).reason;
        const auto findings = m_desk->fleet->findings(*refused);
        QVERIFY(why && why->code == "strategy.failed" && why->field("reason") == "three is too many");
        QVERIFY(refusal && refusal->code == "bot.not_admitted" && causeOf(*refusal) && findings.size() == 2);
        for (const bool isKilled : {true, false, false}) {
            const auto folder = isKilled ? m_desk->killed("killed") : m_desk->folder();
            m_desk->fleet.reset();
            VERIFY_OK(m_desk->open(folder));
            QVERIFY(m_desk->status(failed).state == BotState::Failed);
            QVERIFY(m_desk->status(failed).reason == why);
            QVERIFY(m_desk->status(*refused).reason == refusal);
            if (!isKilled)
                QVERIFY(m_desk->fleet->findings(*refused) == findings);
        }
        // Until it no longer holds.
        VERIFY_OK(m_desk->fleet->configure(*refused, FleetDesk::maker("r1"), kAnn));
        VERIFY_OK(m_desk->fleet->start(*refused, kAnn));
        QVERIFY(runUntilRunning(*refused));
        VERIFY_OK(m_desk->fleet->stop(*refused, kAnn, {}));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(*refused).state == BotState::Stopped; }));
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open());
        QVERIFY(!m_desk->status(*refused).reason);
        QVERIFY(m_desk->fleet->findings(*refused).empty());
    }

    void countsOfARestingBotOutliveAKill()
    {
        const BotId bot = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(runUntilRunning(bot));
        m_desk->run(30 * kSecond);
        VERIFY_OK(m_desk->fleet->stop(bot, kAnn, StopPolicy::Cancel));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(bot).state == BotState::Stopped; }));
        m_desk->run(2 * kSecond);
        VERIFY_OK(m_desk->fleet->flush());
        const auto killed = m_desk->killed("killed");
        const auto before = m_desk->status(bot);
        QVERIFY(before.ticks.ticks > 20 && before.mid > 0);
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(killed));
        const auto after = m_desk->status(bot);
        QCOMPARE(after.ticks.ticks, before.ticks.ticks);
        QCOMPARE(after.mid, before.mid);
        QVERIFY(after.profit == before.profit);
    }

    void countsOfABotAtWorkOutliveAKill()
    {
        const BotId bot = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(runUntilRunning(bot));
        m_desk->run(60 * kSecond);
        const auto killed = m_desk->killed("killed");
        const auto before = m_desk->status(bot);
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(killed));
        const auto after = m_desk->status(bot);
        QVERIFY2(after.ticks.ticks <= before.ticks.ticks && after.ticks.ticks + 12 >= before.ticks.ticks,
                 qPrintable(QStringLiteral("%1, then %2").arg(before.ticks.ticks).arg(after.ticks.ticks)));
        QCOMPARE(after.ordersPlaced, before.ordersPlaced);
    }

    /// Whoever cuts a journal while the engine is down: what it lacks is taken from the history.
    void goesOnFromTheHistoryWhereTheJournalWasCut_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("amid the last record") << 7;
        QTest::newRow("amid one of the last") << 200;
        QTest::newRow("a good deal") << 20'000;
        QTest::newRow("the last record is overwritten") << -40;
        QTest::newRow("the last ones are overwritten") << -3000;
    }
    void goesOnFromTheHistoryWhereTheJournalWasCut()
    {
        QFETCH(const int, bytes);
        const BotId bot = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(runUntilRunning(bot));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(bot).fills >= 5; }, kHour));
        m_desk->run(kSecond);
        VERIFY_OK(m_desk->fleet->flush());
        const auto killed = m_desk->killed("killed");
        const auto before = m_desk->status(bot);
        m_desk->fleet.reset();
        const auto file = lastSegment(killed);
        const auto size = std::filesystem::file_size(file);
        if (bytes > 0)
            std::filesystem::resize_file(file, size > std::uintmax_t(bytes) ? size - std::uintmax_t(bytes) : 0);
        else
            QVERIFY(overwrite(file, qint64(size) + bytes - 1, QByteArray(-bytes, '#')));
        for (int round = 0; round < 2; ++round) { // the second one finds nothing to mend
            VERIFY_OK(m_desk->open(killed));
            QCOMPARE(m_desk->fleet->notices().empty(), round > 0);
            const auto after = m_desk->status(bot);
            QCOMPARE(after.fills, before.fills);
            QCOMPARE(after.position, before.position);
            QVERIFY(after.profit.realised == before.profit.realised && after.profit.fees == before.profit.fees);
            QVERIFY(after.state == BotState::Running || after.state == BotState::Starting);
            if (round == 0) {
                QVERIFY(std::any_of(m_desk->fleet->notices().begin(), m_desk->fleet->notices().end(),
                                    [](const auto& notice) {
                                        return notice.code == "storage.history_ahead" &&
                                               std::stoi(std::string(notice.field("records"))) > 0;
                                    }));
                const auto copy = m_desk->killed(killed, "killed again");
                m_desk->fleet.reset();
                VERIFY_OK(m_desk->open(copy));
                QCOMPARE(m_desk->status(bot).fills, before.fills);
            }
            m_desk->fleet.reset();
        }
        VERIFY_OK(m_desk->open(killed));
        QVERIFY(runUntilRunning(bot));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(bot).fills > before.fills; }, kHour));
        QVERIFY(!m_desk->status(bot).reason);
    }

    /// It is not the end that is damaged: nobody knows what else is.
    void staysOutWhereTheJournalIsDamagedInTheMiddle()
    {
        const BotId bot = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(runUntilRunning(bot));
        m_desk->run(30 * kSecond);
        VERIFY_OK(m_desk->fleet->flush());
        const auto killed = m_desk->killed("killed");
        const auto before = m_desk->status(bot);
        m_desk->fleet.reset();
        const auto file = lastSegment(killed);
        QVERIFY(overwrite(file, qint64(std::filesystem::file_size(file)) / 2, "####"));
        const auto opened = m_desk->open(killed);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, std::string("storage.corrupt"));
        QCOMPARE(opened.error().field("path"), std::string_view(file.string()));
        QVERIFY(opened.error().field("offset") > "0");
        // As its remedy says.
        std::filesystem::rename(file, killed.parent_path() / "aside");
        VERIFY_OK(m_desk->open(killed));
        QCOMPARE(m_desk->status(bot).position, before.position);
        QVERIFY(runUntilRunning(bot));
    }

    void knowsStillWhatHappenedLast()
    {
        m_desk->fleet.reset();
        m_desk->strategies.add<FailingStrategy>();
        VERIFY_OK(m_desk->open());
        BotSpec spec = FleetDesk::maker("f1");
        spec.strategy = "failing";
        spec.mostRestarts = 0;
        const BotId failed = createAndStart(spec);
        const BotId stopped = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(runUntilRunning(stopped));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(failed).state == BotState::Failed; }));
        VERIFY_OK(m_desk->fleet->stop(stopped, kAnn, StopPolicy::Cancel));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(stopped).state == BotState::Stopped; }));
        m_desk->run(kSecond);
        const auto killed = m_desk->killed("killed"); // before the store has heard all of it, perhaps
        VERIFY_OK(m_desk->fleet->flush());
        const auto failure = m_desk->status(failed);
        const auto end = m_desk->status(stopped);
        QVERIFY(failure.lastEvent == "bot.given_up" && !failure.lastError.empty());
        QCOMPARE(end.lastEvent.c_str(), "bot.stopped");
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open());
        for (const auto& [id, before] : {std::pair(failed, failure), std::pair(stopped, end)}) {
            const auto after = m_desk->status(id);
            QCOMPARE(after.lastEvent, before.lastEvent);
            QCOMPARE(after.lastEventAt, before.lastEventAt);
            QCOMPARE(after.lastError, before.lastError);
        }
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(killed));
        QVERIFY(!m_desk->status(stopped).lastEvent.empty());
        QCOMPARE(m_desk->status(failed).lastError, failure.lastError);
        // A start is a new page.
        VERIFY_OK(m_desk->fleet->start(stopped, kAnn));
        QVERIFY(m_desk->status(stopped).lastError.empty());
    }

    /// A bot that cannot be brought back to its work, as by a program that lacks its strategy.
    void listsOrdersOfABotThatCannotBeBroughtBack()
    {
        m_desk->fleet.reset();
        m_desk->strategies.add<RestingStrategy>();
        VERIFY_OK(m_desk->open());
        BotSpec spec = FleetDesk::maker("o1");
        spec.strategy = "resting";
        spec.mostRestarts = 0;
        const BotId id = createAndStart(spec);
        const auto rests = [&] {
            const auto open = m_desk->fleet->openOrders(id);
            return open.size() == 1 && open[0].status == toString(OrderStatus::Accepted);
        };
        QVERIFY(m_desk->runUntil(rests));
        const auto copy = m_desk->killed("killed");
        FleetDesk other;
        VERIFY_OK(other.open(copy));
        QVERIFY(other.status(id).state == BotState::Failed);
        QCOMPARE(other.status(id).openOrders, std::uint64_t{1});
        const auto left = other.fleet->openOrders(id);
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(left[0].order, m_desk->fleet->openOrders(id)[0].order);
        HistoryQuery ofIt;
        ofIt.bots = {id};
        const auto told = other.fleet->history().orders(ofIt); // what the store had not heard yet
        VERIFY_OK(told);
        QVERIFY(!told->rows.empty() && told->rows.front().order == left[0].order);
    }

    /// Neither the stop policy nor its venue needs the strategy.
    void letsGoOfOrdersOfABotWhoseStrategyIsGone_data()
    {
        QTest::addColumn<StopPolicy>("policy");
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("cancelled by its own policy") << StopPolicy::Cancel << false;
        QTest::newRow("closed by its own policy") << StopPolicy::Flatten << false;
        QTest::newRow("cancelled when it is stopped") << StopPolicy::Keep << true;
    }
    void letsGoOfOrdersOfABotWhoseStrategyIsGone()
    {
        QFETCH(const StopPolicy, policy);
        QFETCH(const bool, isStopped);
        m_desk->fleet.reset();
        m_desk->strategies.add<RestingStrategy>();
        VERIFY_OK(m_desk->open());
        BotSpec spec = FleetDesk::maker("o1");
        spec.strategy = "resting";
        spec.stopPolicy = policy;
        const BotId id = createAndStart(spec);
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).openOrders == 1; }));
        m_desk->run(kSecond);
        const auto copy = m_desk->killed("killed");
        FleetDesk other;
        other.clock.advanceTo(m_desk->clock.now());
        VERIFY_OK(other.open(copy));
        other.run(5 * kSecond);
        QCOMPARE(other.status(id).state, BotState::Failed);
        QCOMPARE(other.status(id).reason->code, std::string("strategy.unknown"));
        QCOMPARE(other.status(id).restartAt, TimeNs{0});
        if (isStopped) {
            QCOMPARE(other.fleet->openOrders(id).size(), std::size_t{1});
            VERIFY_OK(other.fleet->stop(id, kAnn, StopPolicy::Cancel));
            QVERIFY(other.runUntil([&] { return other.status(id).state == BotState::Stopped; }));
        }
        QCOMPARE(other.status(id).openOrders, std::uint64_t{0});
        if (policy == StopPolicy::Flatten)
            QVERIFY(other.status(id).position.isZero());
        VERIFY_OK(other.fleet->flush());
        HistoryQuery ofIt;
        ofIt.bots = {id};
        const auto told = other.fleet->history().orders(ofIt);
        VERIFY_OK(told);
        QVERIFY(!told->rows.empty());
        QVERIFY(std::any_of(told->rows.begin(), told->rows.end(),
                            [](const auto& row) { return row.status == toString(OrderStatus::Cancelled); }));
        QVERIFY(!other.status(id).reason || other.status(id).reason->code != "bot.orders_left");
        VERIFY_OK(other.fleet->remove(id, kAnn)); // nothing of it is left
    }

    void saysWhatIsKnownOfAStrategyThatIsMissing()
    {
        m_desk->fleet.reset();
        m_desk->strategies.add<RestingStrategy>();
        VERIFY_OK(m_desk->open());
        BotSpec spec = FleetDesk::maker("o1");
        spec.strategy = "resting";
        const BotId id = createAndStart(spec);
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).openOrders == 1; }));
        FleetDesk other;
        other.clock.advanceTo(m_desk->clock.now());
        other.whyMissing = [](std::string_view strategy) -> std::optional<Error> {
            if (strategy != "resting")
                return std::nullopt;
            return Error("script.published_damaged", {{"path", "resting"}, {"field", "strategy"}});
        };
        VERIFY_OK(other.open(m_desk->killed("killed")));
        QCOMPARE(other.status(id).state, BotState::Failed);
        QCOMPARE(other.status(id).reason->code, std::string("script.published_damaged"));
        other.run(5 * kSecond);
        QCOMPARE(other.status(id).reason->code, std::string("script.published_damaged"));
        QCOMPARE(other.status(id).openOrders, std::uint64_t{0});
        const auto started = other.fleet->start(id, kAnn);
        QVERIFY(!started && causeOf(started.error()));
        QCOMPARE(causeOf(started.error())->code, std::string("script.published_damaged"));
        spec.strategy = "another";
        QCOMPARE(other.fleet->validate(spec, id).findings.front().code, std::string("strategy.unknown"));
    }

    /// A script that was published after its bot was configured, and then once more.
    void writesDownTheVersionThatItStartsWith()
    {
        const auto publish = [this](const char* strategy) {
            StrategyRegistry::Entry entry{RestingStrategy::info(), [](const ParameterSet& set) {
                                              return std::make_unique<RestingStrategy>(set);
                                          }};
            entry.info.id = strategy;
            m_desk->strategies.add(std::move(entry));
        };
        BotSpec spec = FleetDesk::maker("s1");
        spec.strategy = "script:s";
        const auto id = m_desk->fleet->create(spec, kAnn);
        VERIFY_OK(id);
        QCOMPARE(m_desk->fleet->findings(*id).front().code, std::string("strategy.unknown"));
        publish("script:s@1");
        VERIFY_OK(m_desk->fleet->start(*id, kAnn));
        QCOMPARE(m_desk->fleet->spec(*id)->strategy, std::string("script:s@1"));
        QVERIFY(runUntilRunning(*id));
        const auto versions = m_desk->fleet->versions(*id);
        VERIFY_OK(versions);
        QCOMPARE(versions->size(), std::size_t{2});
        QVERIFY(versions->back().document.find("script:s@1") != std::string::npos);
        publish("script:s@2");
        VERIFY_OK(m_desk->fleet->flush());
        const auto copy = m_desk->killed("killed");
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(copy));
        QVERIFY(runUntilRunning(*id));
        QCOMPARE(m_desk->fleet->spec(*id)->strategy, std::string("script:s@1"));
    }

    void keepsSinceWhenABotIsInItsState()
    {
        const BotId id = createAndStart(FleetDesk::maker("m1"));
        QVERIFY(runUntilRunning(id));
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, {}));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).state == BotState::Stopped; }));
        const auto since = m_desk->status(id).stateSince;
        m_desk->run(kMinute);
        for (int i = 0; i < 2; ++i) { // from the journal, and from the store alone
            m_desk->fleet.reset();
            VERIFY_OK(m_desk->open());
            QCOMPARE(m_desk->status(id).stateSince, since);
            m_desk->run(kMinute);
        }
    }
};

QTEST_GUILESS_MAIN(TestFleetRestart)
#include "tst_FleetRestart.moc"
