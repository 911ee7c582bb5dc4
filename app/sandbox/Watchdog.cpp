// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Watchdog.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace wh::sandbox {

namespace {

constexpr DurationNs kGrain = 10 * kMillisecond;
constexpr DurationNs kBeat = 200 * kMillisecond;
/// Beyond the engine's own interrupt, which comes back within milliseconds where it comes back.
constexpr DurationNs kGrace = 500 * kMillisecond;
constexpr int kProtocol = 3;
constexpr int kEndedByWatchdog = 4;

TimeNs steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

} // namespace

Watchdog::Watchdog(PacketChannel& channel, const CurrentHook& current, const ScriptLimits& limits)
    : m_channel(channel), m_current(current), m_limits(limits)
{
    m_thread = std::thread([this] { run(); });
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Watchdog::watch(bool isOn, CancelToken* cancel)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOn = isOn;
        m_cancel = cancel;
        m_seenCall = 0;
    }
    m_changed.notify_one();
}

void Watchdog::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        if (!m_isOn) {
            m_changed.wait(lock, [this] { return m_isOn || m_ends; });
            continue;
        }
        // Held while it listens: nobody else does as long as it is on.
        listen();
        look();
        m_changed.wait_for(lock, std::chrono::nanoseconds(kGrain), [this] { return !m_isOn || m_ends; });
    }
}

void Watchdog::listen()
{
    for (;;) {
        const auto got = m_channel.receive(0);
        if (!got)
            std::_Exit(got.error().code == "script.closed" ? 0 : kProtocol);
        if (!*got)
            return;
        if (std::holds_alternative<Cancel>((*got)->message)) {
            if (m_cancel)
                m_cancel->cancel();
        } else {
            std::_Exit(kProtocol); // a host that says anything but "cancel" amid a run breaks the protocol
        }
    }
}

void Watchdog::look()
{
    const auto current = m_current.look();
    const auto cpu = m_clock.taken();
    if (current.call != m_seenCall) {
        m_seenCall = current.call;
        m_seenAt = cpu;
    }
    const DurationNs taken = current.isInside() ? cpu - m_seenAt : 0;
    const DurationNs allowed = current.hook == ScriptHook::Load ? m_limits.load : m_limits.hookHard;
    if (taken > allowed + kGrace)
        endProcess(current.hook, allowed);
    if (const TimeNs now = steadyNow(); now >= m_nextBeat) {
        m_nextBeat = now + kBeat;
        const auto beat = m_channel.send(Beat{current.hook, current.isInside(), taken});
        if (!beat)
            std::_Exit(0);
    }
}

void Watchdog::endProcess(ScriptHook hook, DurationNs allowed)
{
    const auto told = m_channel.send(Failed{
        {Error("script.limit",
               {{"limit", hook == ScriptHook::Load ? "load_cpu" : "hook_cpu"},
                {"allowed", formatDuration(allowed)},
                {"hook", toString(hook)},
                {"remedy", "a built-in did not come back: give sort, join, repeat, fill, JSON and regular expressions "
                           "less"}})}});
    std::_Exit(told ? kEndedByWatchdog : 0);
}

} // namespace wh::sandbox
