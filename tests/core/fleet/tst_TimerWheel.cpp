// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/TimerWheel.h"

#include "core/base/Random.h"

#include <QTest>

#include <map>
#include <set>

using namespace wh;

namespace {

constexpr TimeNs kStart = 1'700'000'000 * kSecond + 123'456;

using Calls = std::vector<std::pair<TimeNs, TimerWheel::Key>>;

Calls advance(TimerWheel& wheel, TimeNs now)
{
    Calls calls;
    wheel.advance(now, [&](TimerWheel::Key key, TimeNs due) { calls.emplace_back(due, key); });
    return calls;
}

} // namespace

class TestTimerWheel : public QObject
{
    Q_OBJECT

private slots:
    void tellsNobodyEarly()
    {
        TimerWheel wheel(kStart);
        wheel.schedule(3, kStart + 400);
        QCOMPARE(wheel.nextDue(), kStart + 400);
        QVERIFY(advance(wheel, kStart + 399).empty());
        QCOMPARE(advance(wheel, kStart + 400), (Calls{{kStart + 400, 3}}));
        QCOMPARE(wheel.nextDue(), kNever);
        QCOMPARE(wheel.size(), std::size_t(0));
        QVERIFY(advance(wheel, kStart + kDay).empty());
    }

    void callsByMomentThenByKey()
    {
        TimerWheel wheel(kStart);
        wheel.schedule(9, kStart + kSecond);
        wheel.schedule(1, kStart + 3 * kHour);
        wheel.schedule(4, kStart + kSecond);
        wheel.schedule(7, kStart + kSecond - 1);
        wheel.schedule(2, kStart - kHour);
        const Calls all = {{kStart - kHour, 2},
                           {kStart + kSecond - 1, 7},
                           {kStart + kSecond, 4},
                           {kStart + kSecond, 9},
                           {kStart + 3 * kHour, 1}};
        QCOMPARE(advance(wheel, kStart + 400 * kDay), all);
    }

    void movesAndCancels()
    {
        TimerWheel wheel(kStart);
        wheel.schedule(0, kStart + kMinute);
        wheel.schedule(0, kStart + kSecond);
        wheel.schedule(1, kStart + 2 * kSecond);
        QCOMPARE(wheel.size(), std::size_t(2));
        QCOMPARE(wheel.nextDue(), kStart + kSecond);
        wheel.cancel(0);
        wheel.cancel(0);
        wheel.cancel(77); // never heard of
        QCOMPARE(wheel.nextDue(), kStart + 2 * kSecond);
        wheel.schedule(1, kNever);
        QCOMPARE(wheel.nextDue(), kNever);
        QVERIFY(advance(wheel, kStart + kHour).empty());
    }

    void aCallMayMoveAndCancelOthersThatAreDue()
    {
        TimerWheel wheel(kStart);
        for (TimerWheel::Key key = 0; key < 4; ++key)
            wheel.schedule(key, kStart + 1 + key);
        Calls calls;
        wheel.advance(kStart + kSecond, [&](TimerWheel::Key key, TimeNs due) {
            calls.emplace_back(due, key);
            if (key == 0) {
                wheel.cancel(1);
                wheel.schedule(2, kStart + kMinute);
                wheel.schedule(0, kStart); // at once: by the next advance()
            }
        });
        QCOMPARE(calls, (Calls{{kStart + 1, 0}, {kStart + 4, 3}}));
        QCOMPARE(wheel.nextDue(), kStart);
        QCOMPARE(advance(wheel, kStart + kSecond), (Calls{{kStart, 0}}));
        QCOMPARE(advance(wheel, kStart + kMinute), (Calls{{kStart + kMinute, 2}}));
    }

    void ignoresTimeThatRunsBack()
    {
        TimerWheel wheel(kStart);
        QVERIFY(advance(wheel, kStart + kHour).empty());
        wheel.schedule(0, kStart + kMinute);
        wheel.schedule(1, kStart + 2 * kHour);
        QVERIFY(advance(wheel, kStart).empty());
        QCOMPARE(advance(wheel, kStart + kHour), (Calls{{kStart + kMinute, 0}}));
        QCOMPARE(advance(wheel, kStart + 2 * kHour), (Calls{{kStart + 2 * kHour, 1}}));
    }

    /// Against a sorted map that does the same, over spans from nanoseconds to years.
    void doesAsASortedMapDoes_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 40; ++seed)
            QTest::addRow("%llu", static_cast<unsigned long long>(seed)) << seed;
    }
    void doesAsASortedMapDoes()
    {
        QFETCH(const quint64, seed);
        Random random(seed);
        TimerWheel wheel(kStart);
        std::set<std::pair<TimeNs, TimerWheel::Key>> model;
        std::map<TimerWheel::Key, TimeNs> dues;
        const auto cancel = [&](TimerWheel::Key key) {
            if (const auto found = dues.find(key); found != dues.end()) {
                model.erase({found->second, key});
                dues.erase(found);
            }
        };
        const auto span = [&] { // log-uniform: each ring is used, and each crossed
            return static_cast<DurationNs>(std::exp2(random.uniform(0, seed % 2 == 0 ? 34 : 56)));
        };
        TimeNs now = kStart;
        const auto change = [&](TimerWheel::Key key) {
            if (random.chance(0.2)) {
                wheel.cancel(key);
                cancel(key);
                return;
            }
            const TimeNs time = random.chance(0.1) ? now - span() : now + span();
            wheel.schedule(key, time);
            cancel(key);
            model.emplace(time, key);
            dues[key] = time;
        };
        for (int step = 0; step < 2000; ++step) {
            change(static_cast<TimerWheel::Key>(random.integer(0, 60)));
            QCOMPARE(wheel.nextDue(), model.empty() ? kNever : model.begin()->first);
            QCOMPARE(wheel.size(), model.size());
            if (!random.chance(0.4))
                continue;
            if (random.chance(0.3) && !model.empty())
                now = std::max(now, model.begin()->first); // exactly when one is due
            else
                now = random.chance(0.05) ? std::max(kStart, now - span()) : std::min(now + span(), kNever / 2);
            Calls expected;
            for (auto at = model.begin(); at != model.end() && at->first <= now; ++at)
                expected.push_back(*at);
            for (const auto& [due, key] : expected)
                cancel(key);
            QCOMPARE(advance(wheel, now), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestTimerWheel)
#include "tst_TimerWheel.moc"
