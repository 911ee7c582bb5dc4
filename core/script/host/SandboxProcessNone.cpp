// SPDX-License-Identifier: GPL-3.0-or-later
// Where no jail has been written for the system, or nobody has tried the one that has: what a user wrote is not run.
#include "core/script/host/SandboxChild.h"

namespace wh {

std::filesystem::path sandboxBesideThis()
{
    return {};
}

Result<void> SandboxChild::isUsable(const SandboxSettings&)
{
    return Error("script.no_jail", {{"missing", "all: nobody has tried the sandbox of this system yet"},
                                    {"remedy", "run scripts on a Linux system that has seccomp"}});
}

Result<SandboxChild::Started> SandboxChild::start(const SandboxSettings& settings)
{
    return isUsable(settings).error();
}

std::span<const sandbox::Layer> SandboxChild::needed()
{
    return {};
}

} // namespace wh
