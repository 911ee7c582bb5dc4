// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/JobPool.h"

#include <QTest>

#include <future>

using namespace wh;

namespace {

/// Keeps what was told, and lets a test wait for it.
class Log
{
public:
    void add(const JobState& state)
    {
        const std::lock_guard lock(m_mutex);
        m_told.push_back(state);
        m_changed.notify_all();
    }
    JobState waitForEnd(JobId id)
    {
        std::unique_lock lock(m_mutex);
        JobState found;
        m_changed.wait(lock, [&] {
            for (const auto& state : m_told) {
                if (state.id == id && hasEnded(state.status)) {
                    found = state;
                    return true;
                }
            }
            return false;
        });
        return found;
    }
    std::vector<JobStatus> statusesOf(JobId id)
    {
        const std::lock_guard lock(m_mutex);
        std::vector<JobStatus> statuses;
        for (const auto& state : m_told) {
            if (state.id == id && (statuses.empty() || statuses.back() != state.status))
                statuses.push_back(state.status);
        }
        return statuses;
    }
    std::vector<JobState> all()
    {
        const std::lock_guard lock(m_mutex);
        return m_told;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<JobState> m_told;
};

class StepClock final : public Clock
{
public:
    TimeNs now() const override { return m_now; }
    void advance(DurationNs by) { m_now += by; }

private:
    std::atomic<TimeNs> m_now = 1000 * kSecond;
};

} // namespace

class TestJobPool : public QObject
{
    Q_OBJECT

    StepClock m_clock;

private slots:
    void tellsQueuedRunningDoneInOrder()
    {
        Log log;
        JobPool pool(2, m_clock, [&](const JobState& state) { log.add(state); });
        pool.start(JobId{1}, "work", "one", [](const TaskControl&) { return Result<void>(); });
        const auto end = log.waitForEnd(JobId{1});
        QCOMPARE(end.status, JobStatus::Done);
        QCOMPARE(*end.share(), 1.0);
        const std::vector<JobStatus> expected = {JobStatus::Queued, JobStatus::Running, JobStatus::Done};
        QVERIFY(log.statusesOf(JobId{1}) == expected);
    }

    void tellsProgressSpeedAndTimeLeftButNotTooOften()
    {
        Log log;
        JobPool pool(1, m_clock, [&](const JobState& state) { log.add(state); });
        pool.start(JobId{1}, "work", "one", [&](const TaskControl& control) {
            m_clock.advance(2 * kSecond);
            control.report({25, 100, 500});
            for (std::uint64_t i = 26; i < 100; ++i)
                control.report({i, 100, 500}); // no time passes: not told
            return Result<void>();
        });
        log.waitForEnd(JobId{1});
        std::vector<JobState> told;
        for (const auto& state : log.all()) {
            if (state.status == JobStatus::Running && state.progress.done > 0)
                told.push_back(state);
        }
        QCOMPARE(told.size(), std::size_t{1});
        QCOMPARE(*told[0].share(), 0.25);
        QCOMPARE(told[0].eventsPerSecond(), 250.0);
        QCOMPARE(*told[0].timeLeft(), 6 * kSecond);
    }

    void timeLeftIsNoneWhereItIsBeyondAllMeasure()
    {
        JobState state;
        state.status = JobStatus::Running;
        state.startedAt = kSecond;
        state.reportedAt = 2 * kSecond;
        state.progress = {1, 1'000'000'000'000'000, 1}; // nanoseconds of market time: ten days of them
        QVERIFY(!state.timeLeft());
        state.progress.done = state.progress.total / 2;
        QCOMPARE(*state.timeLeft(), kSecond);
    }

    void aFailureHasItsError()
    {
        Log log;
        JobPool pool(1, m_clock, [&](const JobState& state) { log.add(state); });
        pool.start(JobId{1}, "work", "", [](const TaskControl&) { return Result<void>(Error("a.b", {{"x", "1"}})); });
        pool.start(JobId{2}, "work", "", [](const TaskControl&) -> Result<void> { throw std::runtime_error("why"); });
        QCOMPARE(log.waitForEnd(JobId{1}).error->toString(), std::string("a.b (x 1)"));
        QCOMPARE(log.waitForEnd(JobId{2}).error->toString(), std::string("internal.exception (reason why)"));
        QCOMPARE(log.waitForEnd(JobId{2}).status, JobStatus::Failed);
    }

    void cancellingEndsWhatRunsAndWhatWaits()
    {
        Log log;
        std::promise<void> running;
        JobPool pool(1, m_clock, [&](const JobState& state) { log.add(state); });
        pool.start(JobId{1}, "work", "", [&](const TaskControl& control) {
            running.set_value();
            while (!control.isCancelled())
                std::this_thread::yield();
            return Result<void>(Error("task.cancelled"));
        });
        bool ran = false;
        pool.start(JobId{2}, "work", "", [&](const TaskControl&) {
            ran = true;
            return Result<void>();
        });
        running.get_future().wait();
        QVERIFY(pool.cancel(JobId{2}));
        QCOMPARE(pool.state(JobId{2})->status, JobStatus::Cancelled);
        QVERIFY(pool.cancel(JobId{1}));
        QCOMPARE(log.waitForEnd(JobId{1}).status, JobStatus::Cancelled);
        QVERIFY(!pool.cancel(JobId{1}));
        QVERIFY(!pool.cancel(JobId{99}));
        QVERIFY(!ran);
    }

    void goingAwayEndsEverything()
    {
        Log log;
        std::promise<void> running;
        {
            JobPool pool(1, m_clock, [&](const JobState& state) { log.add(state); });
            pool.start(JobId{1}, "work", "", [&](const TaskControl& control) {
                running.set_value();
                while (!control.isCancelled())
                    std::this_thread::yield();
                return Result<void>(Error("task.cancelled"));
            });
            pool.start(JobId{2}, "work", "", [](const TaskControl&) { return Result<void>(); });
            running.get_future().wait();
        }
        QCOMPARE(log.waitForEnd(JobId{1}).status, JobStatus::Cancelled);
        QCOMPARE(log.waitForEnd(JobId{2}).status, JobStatus::Cancelled);
    }

    void remembersEndedJobsWithinABound()
    {
        Log log;
        JobPool pool(2, m_clock, [&](const JobState& state) { log.add(state); });
        const std::uint64_t count = JobPool::kEndedKept + 10;
        for (std::uint64_t i = 1; i <= count; ++i)
            pool.start(JobId{i}, "work", "", [](const TaskControl&) { return Result<void>(); });
        for (std::uint64_t i = 1; i <= count; ++i)
            log.waitForEnd(JobId{i});
        QCOMPARE(pool.states().size(), JobPool::kEndedKept);
    }
};

QTEST_GUILESS_MAIN(TestJobPool)
#include "tst_JobPool.moc"
