// SPDX-License-Identifier: GPL-3.0-or-later
// Linux: as other POSIX systems, but that the kernel ends it with its host, limits its memory by itself, and tells when
// it has ended.
#include "core/script/host/NeededLayers.h"
#include "core/script/host/PosixChild.h"
#include "core/script/host/SandboxParent.h"
#include "core/script/host/SandboxSpawn.h"

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/syscall.h>
#include <system_error>
#include <unistd.h>

namespace wh {

namespace {

class LinuxChild final : public PosixChild
{
public:
    using PosixChild::PosixChild;

    std::optional<End> waitForEnd(DurationNs timeout) override
    {
        // It becomes readable when the process has ended: memory is given back first, which takes a while.
        const sandbox::Descriptor ended(static_cast<int>(::syscall(SYS_pidfd_open, process(), 0)));
        if (ended.isOpen()) {
            pollfd waiting{ended.number(), POLLIN, 0};
            ::poll(&waiting, 1, static_cast<int>(timeout / kMillisecond));
        }
        return reapNow();
    }
    Result<void> limitMemory(std::uint64_t) override { return {}; } // its jail has done so
    void setBusy(bool) override {}
};

} // namespace

std::span<const sandbox::Layer> SandboxChild::needed()
{
    return kNeededOnLinux;
}

Result<SandboxChild::Started> SandboxChild::start(const SandboxSettings& settings)
{
    auto ends = sandbox::PacketChannel::pair();
    if (!ends)
        return std::move(ends).error();
    const sandbox::PacketChannel childEnd = std::move(ends->second);
    int process = -1;
    if (settings.parent) {
        // Its parent is this process all the same: it ends and is reaped as one that was started here.
        if (const auto split = SandboxParent::make(settings.program, childEnd.number()))
            process = static_cast<int>(*split);
    }
    const bool isFromParent = process >= 0;
    const int error = isFromParent ? 0 : spawnSandbox(process, settings.program, childEnd.number());
    if (error)
        return Error("script.sandbox_failed",
                     {{"reason", std::generic_category().message(error)}, {"remedy", "start it again"}});
    return Started{std::make_unique<LinuxChild>(process), std::move(ends->first), isFromParent};
}

} // namespace wh
