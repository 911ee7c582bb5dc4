// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <cstdint>

namespace wh::sandbox {

/// The CPU time that one thread has taken, for others to read.
class ThreadClock
{
public:
    ThreadClock(); ///< of the thread that makes it, which outlives it
    ~ThreadClock();
    ThreadClock(const ThreadClock&) = delete;
    ThreadClock& operator=(const ThreadClock&) = delete;
    DurationNs taken() const; ///< any thread

private:
    std::intptr_t m_handle = 0; ///< a clock, a port or a handle
};

/// The CPU time of this process, of all its threads.
DurationNs processCpuTime();

} // namespace wh::sandbox
