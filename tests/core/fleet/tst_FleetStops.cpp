// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fleet/FleetDesk.h"
#include "tests/core/fleet/RestingStrategy.h"
#include "tests/support/Verify.h"

#include <QTest>
#include <stdexcept>

using namespace wh;
using wh::test::FleetDesk;
using wh::test::RestingStrategy;

namespace {

const Actor kAnn{"ann", {}};

/// Throws as soon as its order is on the book.
class RestingFailure final : public Strategy
{
public:
    static StrategyInfo info()
    {
        StrategyInfo info;
        info.id = "resting_failure";
        info.title = "Rests, and fails";
        return info;
    }
    explicit RestingFailure(const ParameterSet& parameters) : m_resting(parameters) {}
    DurationNs tickInterval() const override { return kSecond; }
    void onTick(StrategyContext& context) override
    {
        const auto open = context.openOrders();
        if (!open.empty() && open.front().status == OrderStatus::Accepted)
            throw std::runtime_error("it rests");
        m_resting.onTick(context);
    }

private:
    RestingStrategy m_resting;
};

} // namespace

/// What becomes of a bot that has stopped, or was stopping, when the engine has ended and begun again.
class TestFleetStops : public QObject
{
    Q_OBJECT

    std::unique_ptr<FleetDesk> m_desk;

    BotId createAndStart(const BotSpec& spec) { return m_desk->createAndStart(spec, kAnn); }
    /// @return a bot at work that has something, and one order on the book
    BotId withARestingOrder(StopPolicy own)
    {
        BotSpec spec = FleetDesk::maker("o1");
        spec.strategy = "resting";
        spec.stopPolicy = own;
        const BotId id = createAndStart(spec);
        return m_desk->runUntil([&] { return hasRestingOrder(id); }) ? id : BotId();
    }
    bool hasRestingOrder(BotId id) const
    {
        const auto open = m_desk->fleet->openOrders(id);
        return open.size() == 1 && open[0].status == toString(OrderStatus::Accepted);
    }
    bool isIn(BotState state, BotId id) const { return m_desk->status(id).state == state; }
    bool runUntilRunning(BotId id)
    {
        return m_desk->runUntil([&] { return m_desk->status(id).state == BotState::Running; });
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<FleetDesk>();
        m_desk->strategies.add<RestingStrategy>();
        m_desk->strategies.add<RestingFailure>();
        VERIFY_OK(m_desk->open());
    }

    /// What a stop was told to keep is kept by every engine that comes after it.
    void keepsWhatAStopKeptAgainstTheBotsOwnPolicy_data()
    {
        QTest::addColumn<StopPolicy>("own");
        QTest::addColumn<bool>("isKilled");
        for (const auto own : {StopPolicy::Flatten, StopPolicy::Cancel}) {
            QTest::addRow("own %s, killed", toString(own)) << own << true;
            QTest::addRow("own %s, ended in order", toString(own)) << own << false;
        }
    }
    void keepsWhatAStopKeptAgainstTheBotsOwnPolicy()
    {
        QFETCH(const StopPolicy, own);
        QFETCH(const bool, isKilled);
        const BotId id = withARestingOrder(own);
        QVERIFY(id != BotId());
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, StopPolicy::Keep));
        QVERIFY(m_desk->runUntil([&] { return isIn(BotState::Stopped, id); }));
        const auto before = m_desk->status(id);
        QVERIFY(before.position > Decimal());
        const auto folder = isKilled ? m_desk->killed("killed") : m_desk->folder();
        if (!isKilled)
            m_desk->fleet->stopAll({"engine", {}}); // as the program does when it ends
        for (int round = 0; round < 3; ++round) {   // from the journal, and from the store alone
            m_desk->fleet.reset();
            VERIFY_OK(m_desk->open(folder));
            m_desk->run(30 * kSecond);
            QVERIFY(isIn(BotState::Stopped, id));
            QCOMPARE(m_desk->status(id).position, before.position);
            QVERIFY(hasRestingOrder(id));
        }
        // Another stop replaces it, and so does this for those that come after.
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, StopPolicy::Cancel));
        const auto amid = m_desk->killed(folder, "killed amid");
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(amid));
        QVERIFY(m_desk->runUntil([&] { return m_desk->status(id).openOrders == 0; }));
        QCOMPARE(m_desk->status(id).position, before.position);
    }

    void pursuesTheStopThatWasUnderWay_data()
    {
        QTest::addColumn<StopPolicy>("own");
        QTest::addColumn<StopPolicy>("given");
        QTest::newRow("own cancel, to be flattened") << StopPolicy::Cancel << StopPolicy::Flatten;
        QTest::newRow("own keep, to be cancelled") << StopPolicy::Keep << StopPolicy::Cancel;
    }
    void pursuesTheStopThatWasUnderWay()
    {
        QFETCH(const StopPolicy, own);
        QFETCH(const StopPolicy, given);
        const BotId id = withARestingOrder(own);
        QVERIFY(id != BotId());
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, given));
        QVERIFY(isIn(BotState::Stopping, id));
        const auto position = m_desk->status(id).position;
        for (const bool isWritten : {false, true}) {
            if (isWritten) {
                m_desk->fleet->stopAll({"engine", {}});
                VERIFY_OK(m_desk->fleet->flush());
            }
            const auto copy = m_desk->killed(isWritten ? "killed later" : "killed");
            FleetDesk other;
            other.strategies.add<RestingStrategy>();
            other.clock.advanceTo(m_desk->clock.now());
            VERIFY_OK(other.open(copy));
            QVERIFY(other.status(id).state == BotState::Stopping);
            QVERIFY(other.runUntil([&] { return other.status(id).state == BotState::Stopped; }));
            QVERIFY(!other.status(id).reason);
            QCOMPARE(other.status(id).openOrders, std::uint64_t{0});
            QCOMPARE(other.status(id).position, given == StopPolicy::Flatten ? Decimal() : position);
        }
    }

    /// Nor does a policy that is configured later reach back to a stop that has been.
    void keepsWhatAStopKeptWhereAnotherPolicyIsConfigured()
    {
        const BotId id = withARestingOrder(StopPolicy::Keep);
        QVERIFY(id != BotId());
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, {}));
        QVERIFY(m_desk->runUntil([&] { return isIn(BotState::Stopped, id); }));
        const auto position = m_desk->status(id).position;
        BotSpec spec = FleetDesk::maker("o1");
        spec.strategy = "resting";
        spec.stopPolicy = StopPolicy::Flatten;
        VERIFY_OK(m_desk->fleet->configure(id, spec, kAnn));
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open());
        m_desk->run(30 * kSecond);
        QVERIFY(hasRestingOrder(id));
        QCOMPARE(m_desk->status(id).position, position);
    }

    void leavesWhatAFailedBotLeftWhereAnotherPolicyIsConfigured()
    {
        BotSpec spec = FleetDesk::maker("o1");
        spec.strategy = "resting_failure";
        spec.stopPolicy = StopPolicy::Keep;
        spec.mostRestarts = 0;
        const BotId id = createAndStart(spec);
        QVERIFY(m_desk->runUntil([&] { return isIn(BotState::Failed, id); }));
        QVERIFY(hasRestingOrder(id));
        const auto position = m_desk->status(id).position;
        spec.stopPolicy = StopPolicy::Flatten;
        VERIFY_OK(m_desk->fleet->configure(id, spec, kAnn));
        const auto copy = m_desk->killed("killed");
        for (int round = 0; round < 2; ++round) {
            m_desk->fleet.reset();
            VERIFY_OK(m_desk->open(copy));
            m_desk->run(30 * kSecond);
            QVERIFY(hasRestingOrder(id));
            QCOMPARE(m_desk->status(id).position, position);
        }
    }

    /// From its next start on a bot's own policy counts again, whatever a stop before it was told.
    void forgetsThePolicyOfAStopAtTheNextStart()
    {
        const BotId id = withARestingOrder(StopPolicy::Cancel);
        QVERIFY(id != BotId());
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, StopPolicy::Keep));
        QVERIFY(m_desk->runUntil([&] { return isIn(BotState::Stopped, id); }));
        VERIFY_OK(m_desk->fleet->flush());
        VERIFY_OK(m_desk->fleet->start(id, kAnn));
        QVERIFY(runUntilRunning(id));
        const auto copy = m_desk->killed("killed");
        m_desk->fleet.reset();
        VERIFY_OK(m_desk->open(copy));
        QVERIFY(runUntilRunning(id));
        VERIFY_OK(m_desk->fleet->stop(id, kAnn, {}));
        QVERIFY(m_desk->runUntil([&] { return isIn(BotState::Stopped, id); }));
        QCOMPARE(m_desk->status(id).openOrders, std::uint64_t{0});
    }
};

QTEST_GUILESS_MAIN(TestFleetStops)
#include "tst_FleetStops.moc"
