// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>

namespace wh {

/// The prewarmed parents of sandboxes: for each program of sandboxes that this process uses at most one process that
/// has everything loaded and splits off a sandbox in a millisecond or two. It is started at the second start of a
/// sandbox, beside that, and never waited for; ends with this process; and is replaced when it ends, does not answer
/// or answers what it must not. Nothing depends on it: whoever gets none from it starts a sandbox directly. Of the
/// whole process; any thread. Linux; elsewhere there is never one.
class SandboxParent
{
public:
    /// A sandbox whose way to the host is `socket`. It is a child of this process as one that was started directly, in
    /// a group of its own, and ends with this process rather than with the thread that called. Milliseconds; at worst
    /// a quarter of a second.
    /// @return its process; none: start it directly
    static std::optional<std::int64_t> make(const std::filesystem::path& program, int socket);
    /// Starts the parent now, if there is none, and waits until it has shown that it can make sandboxes.
    static bool warm(const std::filesystem::path& program, DurationNs timeout);
    /// A sandbox that was split off has ended, or said nothing right, before its first word: the parent is given up.
    static void distrust(const std::filesystem::path& program, const Error& why);
    /// The parent itself; none: there is none now.
    static std::optional<std::int64_t> processOf(const std::filesystem::path& program);
    /// Whoever wants to know that one was given up: script.parent_failed {reason, remedy}. Called by any thread, one at
    /// a time, and must not call back. Empty: nobody.
    static void onTrouble(std::function<void(const Error&)> tell);
};

} // namespace wh
