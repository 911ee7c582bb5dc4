// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ForwardClock.h"

#include <QTest>
#include <vector>

using namespace wh;

namespace {

/// Says what it is told to.
class SetClock final : public Clock
{
public:
    explicit SetClock(TimeNs start) : time(start) {}
    TimeNs now() const override { return time; }

    TimeNs time;
};

constexpr TimeNs kNoon = 1'700'000'000 * kSecond;

} // namespace

class TestForwardClock : public QObject
{
    Q_OBJECT

    SetClock m_wall{kNoon};
    SetClock m_steady{5 * kSecond};
    std::vector<DurationNs> m_steps;

    void pass(DurationNs span)
    {
        m_wall.time += span;
        m_steady.time += span;
    }
    ForwardClock make()
    {
        return {m_wall, m_steady, [this](DurationNs step) { m_steps.push_back(step); }};
    }

private slots:
    void init()
    {
        m_wall.time = kNoon;
        m_steady.time = 5 * kSecond;
        m_steps.clear();
    }

    void tellsTheMachinesTime()
    {
        const auto clock = make();
        QCOMPARE(clock.now(), kNoon);
        pass(3 * kSecond);
        QCOMPARE(clock.now(), kNoon + 3 * kSecond);
        QCOMPARE(clock.ahead(), DurationNs{0});
        QVERIFY(m_steps.empty());
    }

    void goesForwardWithIt()
    {
        const auto clock = make();
        m_wall.time += kDay; // or the machine slept
        QCOMPARE(clock.now(), kNoon + kDay);
        QCOMPARE(clock.ahead(), DurationNs{0});
        QVERIFY(m_steps.empty());
    }

    void passesOnWhereItIsSetBack()
    {
        const auto clock = make();
        QCOMPARE(clock.now(), kNoon);
        m_wall.time -= kHour;
        const TimeNs then = clock.now();
        QCOMPARE(then, kNoon);
        QCOMPARE(m_steps, std::vector<DurationNs>{kHour});
        for (int i = 0; i < 100; ++i) {
            const TimeNs before = clock.now();
            pass(100 * kMillisecond);
            const DurationNs passed = clock.now() - before;
            QVERIFY(passed <= 100 * kMillisecond && passed >= 99 * kMillisecond);
        }
        QCOMPARE(m_steps.size(), std::size_t{1}); // once told
        QCOMPARE(clock.ahead(), kHour - 10 * kMillisecond);
    }

    void isCaughtUpWith()
    {
        const auto clock = make();
        m_wall.time -= kSecond;
        QCOMPARE(clock.now(), kNoon);
        for (int i = 0; i < 2000; ++i) {
            pass(kSecond);
            static_cast<void>(clock.now());
        }
        QCOMPARE(clock.ahead(), DurationNs{0});
        QCOMPARE(clock.now(), m_wall.time);
    }

    void eachStepIsTold()
    {
        const auto clock = make();
        m_wall.time -= kMinute;
        static_cast<void>(clock.now());
        m_wall.time -= kMinute;
        static_cast<void>(clock.now());
        m_wall.time -= 100 * kMillisecond; // how clocks are kept right
        static_cast<void>(clock.now());
        QCOMPARE(m_steps, (std::vector<DurationNs>{kMinute, kMinute}));
        // Set right again, and further: it goes along.
        m_wall.time += kHour;
        QCOMPARE(clock.now(), m_wall.time);
        QCOMPARE(clock.ahead(), DurationNs{0});
    }
};

QTEST_GUILESS_MAIN(TestForwardClock)
#include "tst_ForwardClock.moc"
