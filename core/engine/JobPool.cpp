// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/JobPool.h"

#include <algorithm>
#include <exception>

namespace wh {

std::optional<double> JobState::share() const
{
    if (status == JobStatus::Done)
        return 1;
    if (progress.total == 0)
        return std::nullopt;
    return std::min(1.0, static_cast<double>(progress.done) / static_cast<double>(progress.total));
}

double JobState::eventsPerSecond() const
{
    const auto time = (hasEnded(status) ? endedAt : reportedAt) - startedAt;
    return startedAt > 0 && time > 0 ? static_cast<double>(progress.events) * 1e9 / static_cast<double>(time) : 0;
}

DurationNs JobState::elapsed() const
{
    const TimeNs until = hasEnded(status) ? endedAt : reportedAt;
    return startedAt > 0 ? std::max<DurationNs>(0, until - startedAt) : 0;
}

std::optional<DurationNs> JobState::timeLeft() const
{
    const auto part = share();
    if (status != JobStatus::Running || !part || *part <= 0 || reportedAt <= startedAt)
        return std::nullopt;
    const double left = static_cast<double>(reportedAt - startedAt) * (1 - *part) / *part;
    constexpr double kLongest = 9.2e18; // some 292 years: more than a DurationNs holds is no estimate
    return left < kLongest ? std::optional(static_cast<DurationNs>(left)) : std::nullopt;
}

JobPool::JobPool(unsigned threads, const Clock& clock, Listener listener)
    : m_clock(clock), m_listener(std::move(listener))
{
    for (unsigned i = 0; i < std::max(1U, threads); ++i)
        m_threads.emplace_back([this] { serve(); });
}

JobPool::~JobPool()
{
    stop();
}

void JobPool::stop()
{
    std::vector<std::shared_ptr<Job>> waiting;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        waiting.assign(m_queue.begin(), m_queue.end());
        m_queue.clear();
        for (const auto& [id, job] : m_jobs)
            job->cancel.cancel();
    }
    m_wake.notify_all();
    for (auto& thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
    for (const auto& job : waiting)
        end(job, JobStatus::Cancelled, std::nullopt);
}

void JobPool::start(JobId id, std::string kind, std::string title, Work work)
{
    auto job = std::make_shared<Job>();
    job->state.id = id;
    job->state.kind = std::move(kind);
    job->state.title = std::move(title);
    job->state.queuedAt = m_clock.now();
    job->work = std::move(work);
    {
        const std::lock_guard lock(m_mutex);
        m_jobs[id] = job;
    }
    // Before any thread can take it, so that the listener hears "queued" first.
    m_listener(job->state);
    bool isStopped = false;
    {
        const std::lock_guard lock(m_mutex);
        isStopped = m_stopping;
        if (!isStopped)
            m_queue.push_back(job);
    }
    if (isStopped)
        end(job, JobStatus::Cancelled, std::nullopt);
    m_wake.notify_one();
}

bool JobPool::cancel(JobId id)
{
    std::shared_ptr<Job> waiting;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_jobs.find(id);
        if (found == m_jobs.end() || hasEnded(found->second->state.status))
            return false;
        found->second->cancel.cancel();
        const auto queued = std::find(m_queue.begin(), m_queue.end(), found->second);
        if (queued != m_queue.end()) {
            waiting = *queued;
            m_queue.erase(queued);
        }
    }
    if (waiting)
        end(waiting, JobStatus::Cancelled, std::nullopt);
    return true;
}

std::optional<JobState> JobPool::state(JobId id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_jobs.find(id);
    return found == m_jobs.end() ? std::nullopt : std::optional(found->second->state);
}

std::vector<JobState> JobPool::states() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<JobState> states;
    for (const auto& [id, job] : m_jobs)
        states.push_back(job->state);
    return states;
}

void JobPool::serve()
{
    for (;;) {
        std::shared_ptr<Job> job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            job = std::move(m_queue.front());
            m_queue.pop_front();
        }
        if (job->cancel.isCancelled()) {
            end(job, JobStatus::Cancelled, std::nullopt);
            continue;
        }
        Result<void> done;
        try {
            run(*job);
            done = job->work({[&](const Progress& progress) {
                                  JobState told;
                                  {
                                      const std::lock_guard lock(m_mutex);
                                      JobState& state = job->state;
                                      const TimeNs now = m_clock.now();
                                      state.progress = progress;
                                      if (now - state.reportedAt < kReportInterval && state.reportedAt <= now)
                                          return;
                                      state.reportedAt = now;
                                      told = state;
                                  }
                                  m_listener(told);
                              },
                              &job->cancel});
        } catch (const std::bad_alloc&) {
            done = Error("internal.out_of_memory");
        } catch (const std::exception& exception) {
            done = Error("internal.exception", {{"reason", exception.what()}});
        }
        if (done)
            end(job, JobStatus::Done, std::nullopt);
        else if (done.error().code == "task.cancelled")
            end(job, JobStatus::Cancelled, std::nullopt);
        else
            end(job, JobStatus::Failed, done.error());
    }
}

void JobPool::run(Job& job)
{
    JobState told;
    {
        const std::lock_guard lock(m_mutex);
        job.state.status = JobStatus::Running;
        job.state.startedAt = job.state.reportedAt = m_clock.now();
        told = job.state;
    }
    m_listener(told);
}

void JobPool::end(const std::shared_ptr<Job>& job, JobStatus status, std::optional<Error> error)
{
    job->work = nullptr; // what it holds goes with it
    JobState told;
    {
        const std::lock_guard lock(m_mutex);
        job->state.status = status;
        job->state.error = std::move(error);
        job->state.endedAt = job->state.reportedAt = m_clock.now();
        told = job->state;
        m_ended.push_back(job->state.id);
        if (m_ended.size() > kEndedKept) {
            m_jobs.erase(m_ended.front());
            m_ended.pop_front();
        }
    }
    m_listener(told);
}

} // namespace wh
