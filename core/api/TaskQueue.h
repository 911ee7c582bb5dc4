// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace wh::api {

/// Short tasks, done in order on threads of their own; with one thread, one after another. Any thread may post.
class TaskQueue
{
public:
    using Task = std::function<void()>;
    enum class AtEnd { Finish, Forget }; ///< what waits when the queue goes

    TaskQueue(unsigned threads, std::size_t mostWaiting, AtEnd atEnd);
    ~TaskQueue();
    TaskQueue(const TaskQueue&) = delete;
    TaskQueue& operator=(const TaskQueue&) = delete;

    /// @return false where too many wait: the task is then not done
    bool post(Task task);
    /// Ends the threads; what is posted later is not done. Not from a task.
    void stop();

private:
    void serve();

    const std::size_t m_mostWaiting;
    const AtEnd m_atEnd;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace wh::api
