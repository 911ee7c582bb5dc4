// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/Pacer.h"

#include <QTest>
#include <atomic>
#include <future>
#include <semaphore>

using namespace wh::api;
using namespace std::chrono_literals;

namespace {

using Clock = Pacer::Clock;

/// Waits in its call until it is let go.
class Holding final : public Pacer::Client
{
public:
    std::optional<Clock::duration> tell() override
    {
        ++calls;
        isCalled.release();
        gate.acquire();
        return std::nullopt;
    }
    Clock::duration interval() const override { return 0s; }
    std::counting_semaphore<> isCalled{0};
    std::counting_semaphore<> gate{0};
    std::atomic<int> calls = 0;
};

/// Wants to be called so many times, at once.
class Counting final : public Pacer::Client
{
public:
    explicit Counting(int wanted) : m_wanted(wanted) {}
    std::optional<Clock::duration> tell() override
    {
        if (++m_calls < m_wanted)
            return 0s;
        isDone.set_value();
        return std::nullopt;
    }
    Clock::duration interval() const override { return 0s; }
    std::promise<void> isDone;

private:
    const int m_wanted;
    int m_calls = 0;
};

} // namespace

class TestPacer : public QObject
{
    Q_OBJECT

private slots:
    /// Twenty a second stay twenty a second where each call comes a little late.
    void latenessDoesNotAddUp()
    {
        constexpr auto kInterval = 50ms;
        Clock::time_point due{};
        for (int i = 0; i < 1'000; ++i)
            due = Pacer::next(due, due + (i % 25) * 1ms, kInterval);
        QCOMPARE(due - Clock::time_point{}, 1'000 * kInterval);
    }

    /// A long wait is not made up for by a burst.
    void halfAnIntervalIsMadeUpForAtMost()
    {
        const Clock::time_point due{};
        QCOMPARE(Pacer::next(due, due + 10s, 50ms), due + 10s + 25ms);
        QCOMPARE(Pacer::next(due, due, 50ms), due + 50ms);
    }

    void callsNobodyTwiceAtATimeAndForgetsNoAsking()
    {
        Pacer pacer(2);
        const auto held = std::make_shared<Holding>();
        const auto other = std::make_shared<Counting>(100);
        pacer.ask(held);
        held->isCalled.acquire();
        pacer.ask(held); // while it is being called: once more after that
        pacer.ask(held);
        pacer.ask(other);
        other->isDone.get_future().wait(); // the other thread is not held up
        QCOMPARE(held->calls.load(), 1);
        held->gate.release();
        held->isCalled.acquire();
        QCOMPARE(held->calls.load(), 2);
        held->gate.release();
        pacer.stop();
        QCOMPARE(held->calls.load(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPacer)
#include "tst_Pacer.moc"
