// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BotLifecycle.h"

#include <QTest>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace wh;

namespace {

std::vector<BotState> everyState()
{
    std::vector<BotState> all;
    for (int i = 0; i <= static_cast<int>(BotState::Failed); ++i)
        all.push_back(static_cast<BotState>(i));
    return all;
}

std::vector<BotEvent> everyEvent()
{
    std::vector<BotEvent> all;
    for (int i = 0; i <= static_cast<int>(BotEvent::Recover); ++i)
        all.push_back(static_cast<BotEvent>(i));
    return all;
}

/// Walks one event after another; an illegal one fails the test.
BotState walk(BotState state, const std::vector<BotEvent>& events)
{
    for (const BotEvent event : events) {
        const auto next = nextState(state, event);
        if (!next) {
            QTest::qFail(next.error().toString().c_str(), __FILE__, __LINE__);
            return state;
        }
        state = *next;
    }
    return state;
}

} // namespace

class TestBotLifecycle : public QObject
{
    Q_OBJECT

private slots:
    void hasOneLineForEachStep()
    {
        std::set<std::pair<BotState, BotEvent>> seen;
        for (const auto& line : botTransitions()) {
            QVERIFY2(seen.emplace(line.from, line.event).second, toString(line.event));
            const auto next = nextState(line.from, line.event);
            QVERIFY(next);
            QCOMPARE(*next, line.to);
        }
        for (const BotState state : everyState()) {
            for (const BotEvent event : everyEvent())
                QCOMPARE(bool(nextState(state, event)), seen.contains({state, event}));
        }
    }

    void livesFromCreationToItsEnd()
    {
        using E = BotEvent;
        QCOMPARE(walk(BotState::Created, {E::Admit, E::Start, E::Ready, E::Pause, E::Resume, E::Stop, E::Ended}),
                 BotState::Stopped);
        QCOMPARE(walk(BotState::Created, {E::Admit, E::Start, E::Ready, E::Fail, E::Restart, E::Ready}),
                 BotState::Running);
        QCOMPARE(walk(BotState::Running, {E::Stop, E::Ended, E::Start, E::Ready}), BotState::Running);
    }

    void nothingStartsUnchecked()
    {
        QVERIFY(!nextState(BotState::Created, BotEvent::Start));
        // A bot that is not at work forgets its admission with its configuration.
        for (const BotState state : everyState()) {
            const auto next = nextState(state, BotEvent::Configure);
            if (!isAtWork(state) && next)
                QCOMPARE(*next, BotState::Created);
            if (isAtWork(state) && next)
                QCOMPARE(*next, state);
        }
    }

    void whatIsAtWorkCanBeStoppedAndComesBack()
    {
        for (const BotState state : everyState()) {
            if (!isAtWork(state))
                continue;
            QVERIFY2(state == BotState::Stopping || nextState(state, BotEvent::Stop), toString(state));
            QVERIFY2(nextState(state, BotEvent::Fail), toString(state));
            const auto after = nextState(state, BotEvent::Recover);
            QVERIFY2(after, toString(state));
            QVERIFY2(isAtWork(*after), toString(state));
            QVERIFY2(*after != BotState::Running, "orders are reconciled before a strategy trades");
        }
        QVERIFY(!nextState(BotState::Stopped, BotEvent::Recover));
    }

    void everyStateIsReached()
    {
        std::set<BotState> reached{BotState::Created};
        for (std::size_t before = 0; before != reached.size();) {
            before = reached.size();
            for (const auto& line : botTransitions()) {
                if (reached.contains(line.from))
                    reached.insert(line.to);
            }
        }
        QCOMPARE(reached.size(), everyState().size());
    }

    void saysWhatIsPossibleInstead()
    {
        const auto refused = nextState(BotState::Running, BotEvent::Start);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("bot.wrong_state"));
        QCOMPARE(refused.error().field("field"), std::string_view("start"));
        QCOMPARE(refused.error().field("value"), std::string_view("running"));
        QCOMPARE(refused.error().field("remedy"), std::string_view("it can be asked to: configure, pause, stop"));
        QCOMPARE(nextState(BotState::Created, BotEvent::Stop).error().field("remedy"),
                 std::string_view("it can be asked to: start, configure"));
        QCOMPARE(nextState(BotState::Admitted, BotEvent::Stop).error().field("remedy"),
                 std::string_view("it can be asked to: start, configure"));
    }

    void namesAreReadBack()
    {
        std::set<std::string> names;
        for (const BotState state : everyState()) {
            QCOMPARE(botStateFrom(toString(state)), std::optional(state));
            names.insert(toString(state));
        }
        QCOMPARE(names.size(), everyState().size());
        QCOMPARE(botStateFrom("asleep"), std::nullopt);
        for (const auto policy : {StopPolicy::Cancel, StopPolicy::Keep, StopPolicy::Flatten})
            QCOMPARE(stopPolicyFrom(toString(policy)), std::optional(policy));
        QCOMPARE(stopPolicyFrom(""), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestBotLifecycle)
#include "tst_BotLifecycle.moc"
