// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/script/host/SandboxSettings.h"
#include "core/script/protocol/Messages.h"
#include "core/script/protocol/PacketChannel.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace wh {

/// A process of wheelhouse-sandbox as the system keeps it: all that SandboxProcess cannot ask of every system in the
/// same words. One file per system. The thread that started it, but for cpu().
class SandboxChild
{
public:
    struct Started
    {
        std::unique_ptr<SandboxChild> child;
        sandbox::PacketChannel channel; ///< the host's end
        bool isFromParent = false;      ///< split off by a prewarmed process
    };
    struct End
    {
        std::optional<int> signal;   ///< that ended it
        int status = 0;              ///< where no signal did
        std::uint64_t dataBytes = 0; ///< that it had when it was ended for them; 0: that is not known
    };
    struct Memory
    {
        std::uint64_t dataBytes = 0; ///< private, writable; 0: not known
        std::uint64_t residentBytes = 0;
    };

    /// Starts the program, with no way out but the channel.
    /// @return script.sandbox_missing, script.sandbox_failed {reason, remedy}, script.no_jail
    static Result<Started> start(const SandboxSettings& settings);
    /// @return script.sandbox_missing, script.no_jail
    static Result<void> isUsable(const SandboxSettings& settings);
    /// Without which of the layers no script is run on this system.
    static std::span<const sandbox::Layer> needed();
    virtual ~SandboxChild() = default; ///< ends it by force and waits until it has gone

    virtual std::int64_t id() const = 0; ///< -1: it has been reaped
    /// By force, and waits until it has gone.
    virtual void finish() = 0;
    /// Until it has ended by itself, which is then known for good. None: it lives on.
    virtual std::optional<End> waitForEnd(DurationNs timeout) = 0;
    virtual Memory memory() const = 0;
    virtual DurationNs cpu() const = 0; ///< so far; any thread
    /// Behind its host's threads, for good. What fails costs others a little time, and is no reason not to run it.
    virtual void standBehind() = 0;
    /// How much private memory it may have, its own included; before anything of a user's has been sent.
    /// @return script.sandbox_failed: that cannot be held
    virtual Result<void> limitMemory(std::uint64_t bytes) = 0;
    /// Whether something of the user's may run now: whoever looks after its memory need not while nothing does.
    virtual void setBusy(bool isBusy) = 0;

protected:
    SandboxChild() = default;
    SandboxChild(const SandboxChild&) = delete;
    SandboxChild& operator=(const SandboxChild&) = delete;
};

} // namespace wh
