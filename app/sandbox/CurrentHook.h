// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/ScriptDescription.h"

#include <atomic>
#include <cstdint>

namespace wh::sandbox {

/// Which text of the user's runs now: written by the thread that runs it, read by the watchdog and by a signal handler.
class CurrentHook
{
public:
    struct Look
    {
        std::uint64_t call = 0; ///< odd: within
        ScriptHook hook = ScriptHook::Load;
        bool isInside() const { return call % 2 == 1; }
    };

    /// Marks the time from here to the end of the block. A call within a call (an order is refused at once) is part of
    /// the outer one.
    class Scope
    {
    public:
        Scope(CurrentHook& current, ScriptHook hook) : m_current(current), m_isOuter(!current.look().isInside())
        {
            if (!m_isOuter)
                return;
            current.m_hook.store(static_cast<std::uint8_t>(hook), std::memory_order_relaxed);
            current.step();
        }
        ~Scope()
        {
            if (m_isOuter)
                m_current.step();
        }
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

    private:
        CurrentHook& m_current;
        bool m_isOuter;
    };

    Look look() const
    {
        return {m_call.load(std::memory_order_acquire),
                static_cast<ScriptHook>(m_hook.load(std::memory_order_relaxed))};
    }

private:
    void step() { m_call.store(m_call.load(std::memory_order_relaxed) + 1, std::memory_order_release); }

    std::atomic<std::uint64_t> m_call = 0;
    std::atomic<std::uint8_t> m_hook = 0;
};

} // namespace wh::sandbox
