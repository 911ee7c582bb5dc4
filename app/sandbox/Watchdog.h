// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/CurrentHook.h"
#include "app/sandbox/ThreadClock.h"
#include "core/base/Task.h"
#include "core/script/ScriptLimits.h"
#include "core/script/protocol/PacketChannel.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace wh::sandbox {

/// A thread that looks after the one which runs text of the user's: it tells the host that the process lives, hears a
/// cancel, ends the process when the host is gone, and when a call goes on although the engine has interrupted it (a
/// built-in that looks for no interrupt). Made before the jail is shut, by the thread that runs.
class Watchdog
{
public:
    Watchdog(PacketChannel& channel, const CurrentHook& current, const ScriptLimits& limits);
    ~Watchdog();
    Watchdog(const Watchdog&) = delete;
    Watchdog& operator=(const Watchdog&) = delete;

    /// While it exists something runs. The channel is then the watchdog's to receive from.
    class Scope
    {
    public:
        /// @param cancel  set when the host asks for an end; null: not while this runs
        Scope(Watchdog& dog, CancelToken* cancel) : m_dog(dog) { dog.watch(true, cancel); }
        ~Scope() { m_dog.watch(false, nullptr); }
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

    private:
        Watchdog& m_dog;
    };

private:
    void watch(bool isOn, CancelToken* cancel);
    void run();
    void listen();
    void look();
    [[noreturn]] void endProcess(ScriptHook hook, DurationNs allowed);

    PacketChannel& m_channel;
    const CurrentHook& m_current;
    const ScriptLimits m_limits;
    const ThreadClock m_clock; ///< of the thread that runs

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isOn = false;
    bool m_ends = false;
    CancelToken* m_cancel = nullptr;
    std::uint64_t m_seenCall = 0;
    DurationNs m_seenAt = 0; ///< of the thread's CPU time
    TimeNs m_nextBeat = 0;
    std::thread m_thread;
};

} // namespace wh::sandbox
