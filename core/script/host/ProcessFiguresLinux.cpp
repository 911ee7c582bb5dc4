// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/File.h"
#include "core/script/host/ProcessFigures.h"

#include <charconv>
#include <ctime>
#include <string>
#include <string_view>

namespace wh {

namespace {

std::uint64_t kibibytesOf(std::string_view text, std::string_view name)
{
    const auto at = text.find(name);
    if (at == text.npos)
        return 0;
    const auto digits = text.find_first_of("0123456789", at + name.size());
    std::uint64_t value = 0;
    if (digits != text.npos)
        std::from_chars(text.data() + digits, text.data() + text.size(), value);
    return value * 1024;
}

} // namespace

SandboxChild::Memory memoryOf(pid_t process)
{
    const auto text = readTextFile("/proc/" + std::to_string(process) + "/status", 65536);
    if (!text)
        return {};
    return {kibibytesOf(*text, "VmData:"), kibibytesOf(*text, "VmRSS:")};
}

DurationNs cpuOf(pid_t process)
{
    clockid_t clock = 0;
    timespec taken{};
    if (::clock_getcpuclockid(process, &clock) != 0 || ::clock_gettime(clock, &taken) != 0)
        return 0;
    return taken.tv_sec * kSecond + taken.tv_nsec;
}

std::filesystem::path sandboxBesideThis()
{
    std::error_code error;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::filesystem::path() : self.parent_path() / "wheelhouse-sandbox";
}

} // namespace wh
