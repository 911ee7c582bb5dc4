// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bots/CallQueue.h"

#include <chrono>

namespace wh::cli {

CallQueue::~CallQueue()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->isOver = true;
    m_state->tasks.clear();
}

client::Executor CallQueue::executor() const
{
    return [state = m_state](std::function<void()> task) {
        const std::lock_guard lock(state->mutex);
        if (state->isOver)
            return;
        state->tasks.push_back(std::move(task));
        state->hasCome.notify_one();
    };
}

bool CallQueue::run(const std::function<bool()>& isDone, const CancelToken& cancel) const
{
    // A handler of signals may not wake a condition: the token is looked at now and then.
    constexpr std::chrono::milliseconds kLook{50};
    while (!isDone()) {
        if (cancel.isCancelled())
            return false;
        std::function<void()> task;
        {
            std::unique_lock lock(m_state->mutex);
            if (!m_state->hasCome.wait_for(lock, kLook, [this] { return !m_state->tasks.empty(); }))
                continue;
            task = std::move(m_state->tasks.front());
            m_state->tasks.pop_front();
        }
        task();
    }
    return true;
}

} // namespace wh::cli
