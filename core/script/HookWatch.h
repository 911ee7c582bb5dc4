// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>

namespace wh {

/// Watches how much CPU time one call into a script takes, from a thread of its own, and ends it. A call that is short
/// costs two stores: the watching thread looks every few milliseconds, and sleeps while nothing is called. Times are
/// therefore exact to about kGrain.
class HookWatch
{
public:
    static constexpr DurationNs kGrain = 5 * kMillisecond;

    struct Outcome
    {
        bool softExceeded = false;
        bool interrupted = false;
    };

    /// @param interrupt  ends what runs; of the watching thread, or of whoever calls HookWatch::interrupt()
    /// @param clear  makes the next call possible; of the watched thread
    HookWatch(std::function<void()> interrupt, std::function<void()> clear);
    /// Starts the watching thread, before the first call; of the thread that is to be watched. Apart from the
    /// constructor, so that a process of one thread can be made into several before.
    void start();
    HookWatch(const HookWatch&) = delete;
    HookWatch& operator=(const HookWatch&) = delete;
    ~HookWatch();

    /// The watched thread, always the same. Not nested.
    void enter(DurationNs soft, DurationNs hard)
    {
        m_soft.store(soft, std::memory_order_relaxed);
        m_hard.store(hard, std::memory_order_relaxed);
        m_sequence.store(++m_own, std::memory_order_seq_cst);
        if (m_sleeps.load(std::memory_order_seq_cst)) [[unlikely]]
            wake();
    }
    Outcome leave()
    {
        m_sequence.store(++m_own, std::memory_order_seq_cst);
        if (m_remarked.load(std::memory_order_seq_cst)) [[unlikely]]
            return settle();
        return {};
    }
    /// Ends the call that is under way, if any. Any thread.
    void interrupt();

private:
    void watch();
    void look();
    void wake();
    void endCall(std::uint64_t sequence);
    DurationNs cpuTime() const;
    Outcome settle();

    std::function<void()> m_interrupt;
    std::function<void()> m_clear;
    std::uint64_t m_own = 0;                  ///< odd within a call; the watched thread's
    std::atomic<std::uint64_t> m_sequence{0}; ///< the same, for others
    std::atomic<DurationNs> m_soft{0};
    std::atomic<DurationNs> m_hard{0};
    std::atomic<bool> m_sleeps{false};
    std::atomic<bool> m_remarked{false}; ///< something is to be settled at leave()

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_ends = false;
    bool m_softExceeded = false;
    bool m_interrupted = false;
    std::uint64_t m_seen = 0; ///< the call that the watching thread saw last, and when it saw it first
    DurationNs m_seenAt = 0;
    int m_quiet = 0;
#ifdef __linux__
    std::int64_t m_cpuClock = 0;
#endif
    std::thread m_thread;
};

} // namespace wh
