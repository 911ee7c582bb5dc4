// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/TaskQueue.h"

namespace wh::api {

TaskQueue::TaskQueue(unsigned threads, std::size_t mostWaiting, AtEnd atEnd)
    : m_mostWaiting(mostWaiting), m_atEnd(atEnd)
{
    for (unsigned i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { serve(); });
}

TaskQueue::~TaskQueue()
{
    stop();
}

void TaskQueue::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        if (m_atEnd == AtEnd::Forget)
            m_tasks.clear();
    }
    m_wake.notify_all();
    for (auto& thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

bool TaskQueue::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_tasks.size() >= m_mostWaiting)
            return false;
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
    return true;
}

void TaskQueue::serve()
{
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
            if (m_tasks.empty())
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task();
    }
}

} // namespace wh::api
