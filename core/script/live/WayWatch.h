// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/script/host/SandboxProcess.h"

#include <cstdint>
#include <memory>
#include <span>

namespace wh {

/// Waits for the words of many sandboxes, for room to send, and for a bell, all at once, by the system's own means. One
/// thread, but for ring().
class WayWatch
{
public:
    static constexpr std::uint64_t kBell = 0; ///< among the numbers of the ways

    static std::unique_ptr<WayWatch> create();
    virtual ~WayWatch() = default;

    virtual void ring() = 0; ///< wait() returns now, or the next time; any thread
    virtual void add(std::uint64_t id, const SandboxProcess& process) = 0;
    /// Whether room to send is waited for too.
    virtual void watch(std::uint64_t id, const SandboxProcess& process, bool forRoom) = 0;
    /// Before the process has gone.
    virtual void remove(std::uint64_t id, const SandboxProcess& process) = 0;
    /// @param timeout  kNever: for ever
    /// @return who has something, kBell among them; it holds until the next call
    virtual std::span<const std::uint64_t> wait(DurationNs timeout) = 0;

protected:
    WayWatch() = default;
    WayWatch(const WayWatch&) = delete;
    WayWatch& operator=(const WayWatch&) = delete;
};

} // namespace wh
