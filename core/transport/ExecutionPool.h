// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>
#include <atomic>
#include <cstddef>
#include <functional>

namespace wh::transport {

/// Threads on which requests are executed. They may wait for slow readers: there are more of them than cores. Any
/// thread may post.
class ExecutionPool
{
public:
    ExecutionPool(std::size_t threads, std::size_t mostWaiting) : m_mostWaiting(threads + mostWaiting)
    {
        m_threads.setMaxThreadCount(static_cast<int>(threads));
    }
    /// Brings what was posted to its end.
    ~ExecutionPool() { finish(); }
    ExecutionPool(const ExecutionPool&) = delete;
    ExecutionPool& operator=(const ExecutionPool&) = delete;

    /// @return false where too many wait
    bool post(std::function<void()> task)
    {
        if (m_posted.fetch_add(1) >= m_mostWaiting) {
            --m_posted;
            return false;
        }
        m_threads.start([this, task = std::move(task)] {
            task();
            --m_posted;
        });
        return true;
    }
    void finish() { m_threads.waitForDone(); }
    /// Posted and not done.
    std::size_t size() const { return m_posted; }

private:
    const std::size_t m_mostWaiting;
    std::atomic<std::size_t> m_posted = 0;
    QThreadPool m_threads;
};

} // namespace wh::transport
