// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/script/host/SandboxSettings.h"
#include "core/script/protocol/Messages.h"
#include "core/script/protocol/PacketWay.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace wh {

/// What a sandbox takes of the machine, as the system tells it from outside.
struct SandboxFigures
{
    std::int64_t process = 0;        ///< its number
    std::uint64_t dataBytes = 0;     ///< private, writable: what the limit counts
    std::uint64_t baseBytes = 0;     ///< of them, what there was before any script
    std::uint64_t residentBytes = 0; ///< in memory, shared pages included
    DurationNs cpu = 0;
};

/// A process of wheelhouse-sandbox with its jail shut, and the way to it. What it sends is checked; it is ended by
/// force where it says what it must not, says nothing, or takes too much. Ended and reaped with this object. One
/// thread, which must outlive it: on Linux a sandbox that was started directly ends with the thread that started it.
class SandboxProcess
{
public:
    /// Whether there is something to start: a program, on a system that has a jail for it.
    /// @return script.sandbox_missing, script.no_jail
    static Result<void> isUsable(const SandboxSettings& settings);
    /// Starts one and waits until its jail is shut.
    /// @return script.sandbox_missing {path, remedy}, script.sandbox_failed {reason, remedy}, script.sandbox_version
    /// {found, wanted, path, remedy}, script.no_jail {missing, remedy} where what it must not do without does not hold,
    /// script.limit {limit "start", allowed, remedy}
    static Result<std::unique_ptr<SandboxProcess>> start(const SandboxSettings& settings, std::uint64_t memoryBytes);
    /// Starts one and does not wait for its first word, which greet() is to judge.
    /// @return script.sandbox_missing, script.sandbox_failed, script.no_jail where there is none for this system
    static Result<std::unique_ptr<SandboxProcess>> spawn(const SandboxSettings& settings, std::uint64_t memoryBytes);
    /// Whether the first word is one of a sandbox that may be given a script. @return as start()
    Result<void> greet(const sandbox::Message& first);
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess&) = delete;
    SandboxProcess& operator=(const SandboxProcess&) = delete;

    const sandbox::Hello& hello() const;
    DurationNs startTime() const; ///< from the spawn to the first word
    std::int64_t processId() const;
    bool isFromParent() const { return m_isFromParent; } ///< split off by a prewarmed process
    SandboxFigures figures() const;

    /// @return script.protocol {reason}; why the process has ended, as receive()
    Result<void> send(const sandbox::Message& message, std::span<const int> descriptors = {});
    /// The next message but for the watchdog's beats; none where there is none within `timeout`.
    /// @return script.protocol {reason, remedy}; or why the process has ended: script.limit {limit, allowed, hook,
    /// remedy}, script.forbidden {hook, remedy}, script.crashed {signal, hook, remedy}, script.sandbox_failed {reason}
    Result<std::optional<sandbox::Message>> receive(DurationNs timeout);
    /// As receive(), but only what is there, with no look at the process and no wait for its end: what it must not say
    /// does not end it, and where its way is closed there is nothing, and closedEnd() tells more.
    Result<std::optional<sandbox::Message>> take();
    bool isClosed() const; ///< its way, as take() found it: to be asked for its closedEnd() until that is there
    /// Why it has ended, or must: it has had its time for it (settings.stop) since its way was closed. None: it has
    /// some left, or nothing is wrong. Does not wait.
    std::optional<Error> closedEnd();
    /// A packet of writeFrames(), without waiting; beside the thread that receives, one other may. False: no room now.
    Result<bool> trySend(std::span<const std::byte> packet) const;
    int socket() const; ///< readable when there is something to take(); -1: none
    sandbox::PacketWay& way() const;
    DurationNs cpu() const; ///< taken so far
    /// Behind its host's threads, for good: where both want a processor it gets less of it.
    void standBehind();
    /// What it is about to run: named when it ends amid it. None: nothing.
    void note(std::optional<ScriptHook> hook);
    /// How long nothing at all has come, beats included.
    DurationNs silentFor() const;
    /// By force; receive() then answers `reason`.
    void kill(Error reason);

private:
    struct State;
    explicit SandboxProcess(std::unique_ptr<State> state);
    Result<void> begin(); ///< waits for the first word and judges it
    std::unique_ptr<State> m_state;
    bool m_isFromParent = false;
};

} // namespace wh
