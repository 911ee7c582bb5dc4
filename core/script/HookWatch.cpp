// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/HookWatch.h"

#include <chrono>
#include <utility>

#ifdef __linux__
#include <pthread.h>
#include <time.h>
#endif

namespace wh {

namespace {

/// Looks without a new call, until the watching thread goes to sleep.
constexpr int kQuietLooks = 20;

} // namespace

HookWatch::HookWatch(std::function<void()> interrupt, std::function<void()> clear)
    : m_interrupt(std::move(interrupt)), m_clear(std::move(clear))
{}

void HookWatch::start()
{
#ifdef __linux__
    clockid_t clock = 0;
    if (pthread_getcpuclockid(pthread_self(), &clock) == 0)
        m_cpuClock = clock;
#endif
    m_thread = std::thread([this] { watch(); });
}

HookWatch::~HookWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

/// Of the watched thread; elsewhere than on Linux time goes on while it is held up by others.
DurationNs HookWatch::cpuTime() const
{
#ifdef __linux__
    timespec time{};
    if (m_cpuClock != 0 && clock_gettime(static_cast<clockid_t>(m_cpuClock), &time) == 0)
        return time.tv_sec * kSecond + time.tv_nsec;
#endif
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void HookWatch::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        if (m_quiet >= kQuietLooks) {
            m_sleeps.store(true, std::memory_order_seq_cst);
            // A call that began before it could see that we sleep is seen here.
            m_changed.wait(lock, [this] {
                return m_ends || !m_sleeps.load() || m_sequence.load(std::memory_order_seq_cst) != m_seen;
            });
            m_sleeps.store(false, std::memory_order_seq_cst);
            m_quiet = 0;
        } else {
            m_changed.wait_for(lock, std::chrono::nanoseconds(kGrain));
        }
        if (!m_ends)
            look();
    }
}

void HookWatch::look()
{
    const std::uint64_t sequence = m_sequence.load(std::memory_order_seq_cst);
    if (sequence != m_seen) {
        m_seen = sequence;
        m_seenAt = cpuTime();
        m_quiet = 0;
        return;
    }
    if (sequence % 2 == 0) {
        ++m_quiet;
        return;
    }
    const DurationNs spent = cpuTime() - m_seenAt;
    if (spent > m_soft.load(std::memory_order_relaxed) && !m_softExceeded) {
        m_remarked.store(true, std::memory_order_seq_cst);
        m_softExceeded = m_sequence.load(std::memory_order_seq_cst) == sequence;
    }
    if (spent > m_hard.load(std::memory_order_relaxed))
        endCall(sequence);
}

/// Either leave() sees the remark and settles, or this sees that the call is over.
void HookWatch::endCall(std::uint64_t sequence)
{
    m_remarked.store(true, std::memory_order_seq_cst);
    if (m_interrupted || m_sequence.load(std::memory_order_seq_cst) != sequence)
        return;
    m_interrupted = true;
    m_interrupt();
}

void HookWatch::interrupt()
{
    const std::lock_guard lock(m_mutex);
    const std::uint64_t sequence = m_sequence.load(std::memory_order_seq_cst);
    if (sequence % 2 == 1)
        endCall(sequence);
}

void HookWatch::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_sleeps.store(false, std::memory_order_seq_cst);
    }
    m_changed.notify_all();
}

HookWatch::Outcome HookWatch::settle()
{
    const std::lock_guard lock(m_mutex);
    m_remarked.store(false, std::memory_order_seq_cst);
    const Outcome outcome{std::exchange(m_softExceeded, false), std::exchange(m_interrupted, false)};
    if (outcome.interrupted)
        m_clear();
    return outcome;
}

} // namespace wh
