// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ProcessUsage.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <sys/resource.h>
#endif
#ifdef __linux__
#include <fstream>
#include <string>
#endif

namespace wh::engine_program {

ProcessUsage ProcessUsage::now()
{
    ProcessUsage usage;
#ifdef _WIN32
    FILETIME started{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    if (GetProcessTimes(GetCurrentProcess(), &started, &ended, &kernel, &user)) {
        const auto seconds = [](const FILETIME& time) {
            return static_cast<double>((std::uint64_t{time.dwHighDateTime} << 32) | time.dwLowDateTime) * 1e-7;
        };
        usage.cpuSeconds = seconds(kernel) + seconds(user);
    }
#else
    rusage spent{};
    if (::getrusage(RUSAGE_SELF, &spent) == 0) {
        const auto seconds = [](const timeval& time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
        };
        usage.cpuSeconds = seconds(spent.ru_utime) + seconds(spent.ru_stime);
    }
#endif
#ifdef __linux__
    constexpr std::uint64_t kKibibyte = 1'024;
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:"))
            usage.residentBytes = std::stoull(line.substr(6)) * kKibibyte;
        else if (line.starts_with("Threads:"))
            usage.threads = std::stoull(line.substr(8));
    }
#endif
    return usage;
}

} // namespace wh::engine_program
