// SPDX-License-Identifier: GPL-3.0-or-later
// Where no jail has been written for the system: what a user wrote is not run.
#include "core/script/host/SandboxProcess.h"

namespace wh {

std::filesystem::path sandboxBesideThis()
{
    return {};
}

struct SandboxProcess::State
{
    sandbox::Hello hello;
};

SandboxProcess::SandboxProcess(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SandboxProcess::~SandboxProcess() = default;

Result<std::unique_ptr<SandboxProcess>> SandboxProcess::start(const SandboxSettings& settings,
                                                              std::uint64_t memoryBytes)
{
    return spawn(settings, memoryBytes);
}

Result<void> SandboxProcess::greet(const sandbox::Message&)
{
    return Error("script.no_jail");
}

Result<std::optional<sandbox::Message>> SandboxProcess::take()
{
    return Error("script.no_jail");
}

Result<bool> SandboxProcess::trySend(std::span<const std::byte>) const
{
    return Error("script.no_jail");
}

int SandboxProcess::socket() const
{
    return -1;
}

DurationNs SandboxProcess::cpu() const
{
    return 0;
}

void SandboxProcess::standBehind() {}

void SandboxProcess::note(std::optional<ScriptHook>) {}

Result<void> SandboxProcess::isUsable(const SandboxSettings&)
{
    return Error("script.no_jail", {{"missing", "all: there is no sandbox for this system yet"},
                                    {"remedy", "run scripts on a Linux system that has seccomp"}});
}

Result<std::unique_ptr<SandboxProcess>> SandboxProcess::spawn(const SandboxSettings& settings, std::uint64_t)
{
    return isUsable(settings).error();
}

const sandbox::Hello& SandboxProcess::hello() const
{
    return m_state->hello;
}

DurationNs SandboxProcess::startTime() const
{
    return 0;
}

std::int64_t SandboxProcess::processId() const
{
    return -1;
}

SandboxFigures SandboxProcess::figures() const
{
    return {};
}

Result<void> SandboxProcess::send(const sandbox::Message&, std::span<const int>)
{
    return Error("script.no_jail");
}

Result<std::optional<sandbox::Message>> SandboxProcess::receive(DurationNs)
{
    return Error("script.no_jail");
}

DurationNs SandboxProcess::silentFor() const
{
    return 0;
}

void SandboxProcess::kill(Error) {}

} // namespace wh
