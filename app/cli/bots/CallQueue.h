// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/client/Transport.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace wh::cli {

/// What a client's answers wait in until the program has time for them: its only loop. The owner's thread runs it; any
/// thread adds to it, also through an executor that outlives it.
class CallQueue
{
public:
    CallQueue() : m_state(std::make_shared<State>()) {}
    ~CallQueue();
    CallQueue(const CallQueue&) = delete;
    CallQueue& operator=(const CallQueue&) = delete;

    client::Executor executor() const;
    /// Does what comes, in its order, until `isDone`, which is asked after each. @return false: it was cancelled first
    bool run(const std::function<bool()>& isDone, const CancelToken& cancel) const;

private:
    struct State
    {
        std::mutex mutex;
        std::condition_variable hasCome;
        std::deque<std::function<void()>> tasks;
        bool isOver = false;
    };
    std::shared_ptr<State> m_state;
};

} // namespace wh::cli
