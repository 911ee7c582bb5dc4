// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/host/ProcessFigures.h"

#include <array>
#include <cstdint>
#include <libproc.h>
#include <mach-o/dyld.h>
#include <mach/mach_time.h>
#include <string>
#include <sys/resource.h>
#include <system_error>

namespace wh {

namespace {

/// Zeros where it has gone.
rusage_info_v2 usageOf(pid_t process)
{
    rusage_info_v2 usage{};
    if (::proc_pid_rusage(process, RUSAGE_INFO_V2, reinterpret_cast<rusage_info_t*>(&usage)) != 0)
        return {};
    return usage;
}

} // namespace

/// The footprint is what the system itself holds against a process: private and written, compressed or not.
SandboxChild::Memory memoryOf(pid_t process)
{
    const auto usage = usageOf(process);
    return {usage.ri_phys_footprint, usage.ri_resident_size};
}

DurationNs cpuOf(pid_t process)
{
    const auto usage = usageOf(process);
    mach_timebase_info_data_t base{};
    if (::mach_timebase_info(&base) != KERN_SUCCESS || base.denom == 0)
        return 0;
    // In ticks, which are no nanoseconds on Apple's own processors.
    const auto ticks = static_cast<double>(usage.ri_user_time + usage.ri_system_time);
    return static_cast<DurationNs>(ticks * base.numer / base.denom);
}

std::filesystem::path sandboxBesideThis()
{
    std::array<char, 4096> path{};
    auto size = static_cast<std::uint32_t>(path.size());
    if (::_NSGetExecutablePath(path.data(), &size) != 0)
        return {};
    std::error_code error;
    const auto self = std::filesystem::canonical(path.data(), error);
    return error ? std::filesystem::path() : self.parent_path() / "wheelhouse-sandbox";
}

} // namespace wh
