// SPDX-License-Identifier: GPL-3.0-or-later
// A call's CPU time: noticed when it is long, ended when it is too long, and never ended by another call's.
#include "core/script/HookWatch.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>

using namespace wh;

namespace {

/// A script that can be ended.
struct Fake
{
    std::atomic<bool> interrupted{false};
    HookWatch watch{[this] { interrupted = true; }, [this] { interrupted = false; }};

    Fake() { watch.start(); }

    /// Works until it is ended, or for so long.
    HookWatch::Outcome work(DurationNs soft, DurationNs hard, std::chrono::milliseconds most)
    {
        watch.enter(soft, hard);
        const auto end = std::chrono::steady_clock::now() + most;
        while (!interrupted && std::chrono::steady_clock::now() < end) {
        }
        return watch.leave();
    }
};

} // namespace

class TestHookWatch : public QObject
{
    Q_OBJECT

private slots:
    void leavesAShortCallAlone()
    {
        Fake fake;
        for (int i = 0; i < 100'000; ++i) {
            const auto outcome = fake.work(kSecond, kSecond, std::chrono::milliseconds(0));
            QVERIFY(!outcome.softExceeded && !outcome.interrupted);
        }
    }

    void remarksOnALongCall()
    {
        Fake fake;
        // Seconds of the wall: the machine may be busy, and CPU time is what counts.
        bool remarked = false;
        for (int i = 0; i < 50 && !remarked; ++i) {
            const auto outcome = fake.work(20 * kMillisecond, 60 * kSecond, std::chrono::milliseconds(200));
            QVERIFY(!outcome.interrupted);
            remarked = outcome.softExceeded;
        }
        QVERIFY(remarked);
        QVERIFY(!fake.work(kSecond, kSecond, std::chrono::milliseconds(0)).softExceeded);
    }

    void endsAnEndlessCall()
    {
        Fake fake;
        const auto outcome = fake.work(10 * kMillisecond, 50 * kMillisecond, std::chrono::minutes(2));
        QVERIFY(outcome.interrupted);
        QVERIFY(!fake.interrupted); // the next one may run
        QVERIFY(!fake.work(kSecond, kSecond, std::chrono::milliseconds(0)).interrupted);
    }

    void wakesFromItsSleep()
    {
        Fake fake;
        std::this_thread::sleep_for(std::chrono::nanoseconds(40 * HookWatch::kGrain)); // nothing is called: it sleeps
        QVERIFY(fake.work(kMillisecond, 50 * kMillisecond, std::chrono::minutes(2)).interrupted);
    }

    void doesNotCountASleep()
    {
#ifdef __linux__
        Fake fake;
        fake.watch.enter(20 * kMillisecond, 40 * kMillisecond);
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        const auto outcome = fake.watch.leave();
        QVERIFY(!outcome.softExceeded && !outcome.interrupted);
#endif
    }

    void endsACallOnDemandAndNoOther()
    {
        Fake fake;
        fake.watch.interrupt(); // none is under way
        QVERIFY(!fake.interrupted);
        std::thread other([&fake] {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            fake.watch.interrupt();
        });
        const auto outcome = fake.work(60 * kSecond, 60 * kSecond, std::chrono::minutes(2));
        other.join();
        QVERIFY(outcome.interrupted);
    }
};

QTEST_GUILESS_MAIN(TestHookWatch)
#include "tst_HookWatch.moc"
