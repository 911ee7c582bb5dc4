// SPDX-License-Identifier: GPL-3.0-or-later
// Where a process cannot be split: every sandbox is started directly.
#include "core/script/host/SandboxParent.h"

namespace wh {

std::optional<std::int64_t> SandboxParent::make(const std::filesystem::path&, int)
{
    return std::nullopt;
}

bool SandboxParent::warm(const std::filesystem::path&, DurationNs)
{
    return false;
}

void SandboxParent::distrust(const std::filesystem::path&, const Error&) {}

std::optional<std::int64_t> SandboxParent::processOf(const std::filesystem::path&)
{
    return std::nullopt;
}

void SandboxParent::onTrouble(std::function<void(const Error&)>) {}

} // namespace wh
