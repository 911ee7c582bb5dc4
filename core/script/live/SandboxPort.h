// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/script/host/SandboxProcess.h"
#include "core/script/host/SandboxSettings.h"
#include "core/script/protocol/Messages.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace wh {

/// The way to one sandbox for somebody who never waits: what comes from it rings, and lies ready. Ended with this
/// object. One thread, not the one that rings.
class SandboxLine
{
public:
    virtual ~SandboxLine() = default;

    /// On its way when this returns, or kept until there is room, or until the sandbox has been found in order. What
    /// cannot be sent shows as the end.
    virtual void send(const sandbox::Message& message) = 0;
    /// Whether next() or end() has something: looks itself, and may be asked again and again.
    virtual bool isReady() = 0;
    /// What has come, in order. Each is what the protocol allows at its place.
    virtual std::optional<sandbox::Message> next() = 0;
    /// Why there is no sandbox any more, once next() has nothing left: as SandboxProcess::receive(), and script.limit
    /// {limit "start", "hook_cpu", "load_cpu" or "answer"} where it was ended.
    virtual std::optional<Error> end() = 0;
    /// As of a moment ago.
    virtual SandboxFigures figures() = 0;
};

/// Whoever has sandboxes to give.
class SandboxPort
{
public:
    virtual ~SandboxPort() = default;

    /// Starts a sandbox of one's own, without waiting for it.
    /// @param ring  called by another thread when there is something to look at; not after the line's end
    virtual std::unique_ptr<SandboxLine> open(const SandboxSettings& settings, std::uint64_t memoryBytes,
                                              std::function<void()> ring) = 0;
};

} // namespace wh
