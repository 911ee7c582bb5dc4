// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>

namespace wh {

/// Asks a long job to end. Set from any thread (also from a signal handler), polled by the job.
class CancelToken
{
public:
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_cancelled = false;
};

/// How far a long job has come. `total` 0 means unknown.
struct Progress
{
    std::uint64_t done = 0; ///< in the job's unit (bytes of input, events, runs)
    std::uint64_t total = 0;
    std::uint64_t events = 0; ///< events handled so far
};

/// What a long job is handed: where to report (on the job's thread, a few times a second) and whom to ask for an end.
struct TaskControl
{
    std::function<void(const Progress&)> onProgress;
    const CancelToken* cancel = nullptr;

    bool isCancelled() const { return cancel && cancel->isCancelled(); }
    void report(const Progress& progress) const
    {
        if (onProgress)
            onProgress(progress);
    }
};

} // namespace wh
