// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ThreadClock.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <ctime>
#include <pthread.h>
#ifdef __APPLE__
#include <mach/mach.h>
#endif
#endif

namespace wh::sandbox {

#ifdef _WIN32

namespace {

DurationNs nanoseconds(const FILETIME& time)
{
    constexpr DurationNs kTick = 100;
    return static_cast<DurationNs>(std::uint64_t{time.dwHighDateTime} << 32 | time.dwLowDateTime) * kTick;
}

} // namespace

ThreadClock::ThreadClock()
{
    HANDLE thread = nullptr;
    if (DuplicateHandle(GetCurrentProcess(), GetCurrentThread(), GetCurrentProcess(), &thread,
                        THREAD_QUERY_LIMITED_INFORMATION, FALSE, 0))
        m_handle = reinterpret_cast<std::intptr_t>(thread);
}

ThreadClock::~ThreadClock()
{
    if (m_handle != 0)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

DurationNs ThreadClock::taken() const
{
    FILETIME begun{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    if (!GetThreadTimes(reinterpret_cast<HANDLE>(m_handle), &begun, &ended, &kernel, &user))
        return 0;
    return nanoseconds(kernel) + nanoseconds(user);
}

DurationNs processCpuTime()
{
    FILETIME begun{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    if (!GetProcessTimes(GetCurrentProcess(), &begun, &ended, &kernel, &user))
        return 0;
    return nanoseconds(kernel) + nanoseconds(user);
}

#else

#ifdef __APPLE__

ThreadClock::ThreadClock() : m_handle(static_cast<std::intptr_t>(::pthread_mach_thread_np(::pthread_self()))) {}

ThreadClock::~ThreadClock() = default;

DurationNs ThreadClock::taken() const
{
    thread_basic_info_data_t info{};
    mach_msg_type_number_t size = THREAD_BASIC_INFO_COUNT;
    if (::thread_info(static_cast<thread_inspect_t>(m_handle), THREAD_BASIC_INFO,
                      reinterpret_cast<thread_info_t>(&info), &size) != KERN_SUCCESS)
        return 0;
    const auto nanoseconds = [](const time_value_t& time) {
        return time.seconds * kSecond + time.microseconds * kMicrosecond;
    };
    return nanoseconds(info.user_time) + nanoseconds(info.system_time);
}

#else

ThreadClock::ThreadClock()
{
    clockid_t clock = 0;
    ::pthread_getcpuclockid(::pthread_self(), &clock);
    m_handle = clock;
}

ThreadClock::~ThreadClock() = default;

DurationNs ThreadClock::taken() const
{
    timespec taken{};
    ::clock_gettime(static_cast<clockid_t>(m_handle), &taken);
    return taken.tv_sec * kSecond + taken.tv_nsec;
}

#endif

DurationNs processCpuTime()
{
    timespec taken{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &taken);
    return taken.tv_sec * kSecond + taken.tv_nsec;
}

#endif

} // namespace wh::sandbox
