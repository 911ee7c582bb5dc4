// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/base/Task.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace wh {

using JobId = Id<struct JobTag>;

enum class JobStatus { Queued, Running, Done, Failed, Cancelled };
constexpr bool hasEnded(JobStatus status)
{
    return status >= JobStatus::Done;
}

/// A job as it stands. A value, any thread.
struct JobState
{
    JobId id;
    std::string kind;  ///< "backtest", "import" …
    std::string title; ///< what it is about
    JobStatus status = JobStatus::Queued;
    Progress progress;
    TimeNs queuedAt = 0;
    TimeNs startedAt = 0; ///< 0: not yet
    TimeNs endedAt = 0;
    TimeNs reportedAt = 0;      ///< of `progress`
    std::optional<Error> error; ///< Failed

    /// Of one; none where the total is not known.
    std::optional<double> share() const;
    double eventsPerSecond() const;
    DurationNs elapsed() const;
    /// By the mean speed so far; none before there is any.
    std::optional<DurationNs> timeLeft() const;
};

/// Runs long jobs on a few threads of its own, in the order in which they were started. Knows nothing of what they do.
/// Any thread.
class JobPool
{
public:
    /// Does the work, on one of the pool's threads. Ends soon after its control is cancelled, with task.cancelled.
    using Work = std::function<Result<void>(const TaskControl&)>;
    /// Told of every change of a job's status, and of its progress at most 20 times a second; of one job in order, of
    /// several from several threads. Must not wait for a job.
    using Listener = std::function<void(const JobState&)>;

    static constexpr std::size_t kEndedKept = 1000; ///< ended jobs that are remembered
    static constexpr DurationNs kReportInterval = 50 * kMillisecond;

    /// @param threads  at least one is made
    JobPool(unsigned threads, const Clock& clock, Listener listener);
    ~JobPool();
    JobPool(const JobPool&) = delete;
    JobPool& operator=(const JobPool&) = delete;

    /// Cancels what waits and what runs, and waits for it; what is started later is cancelled at once.
    void stop();
    /// @param id  unique; the caller's, since it may have to be so across sessions
    void start(JobId id, std::string kind, std::string title, Work work);
    /// Asks a job to end; one that waits ends at once. @return false where it is unknown or has ended
    bool cancel(JobId id);
    std::optional<JobState> state(JobId id) const;
    /// All that wait, run, or have ended lately, the oldest first.
    std::vector<JobState> states() const;
    unsigned threadCount() const { return static_cast<unsigned>(m_threads.size()); }

private:
    struct Job
    {
        JobState state;
        Work work;
        CancelToken cancel;
    };

    void serve();
    void run(Job& job);
    void end(const std::shared_ptr<Job>& job, JobStatus status, std::optional<Error> error);

    const Clock& m_clock;
    Listener m_listener;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::deque<std::shared_ptr<Job>> m_queue;
    std::map<JobId, std::shared_ptr<Job>> m_jobs;
    std::deque<JobId> m_ended;
    std::vector<std::thread> m_threads;
};

} // namespace wh
