// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/host/PosixChild.h"

#include "core/script/host/ProcessFigures.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace wh {

namespace {

constexpr int kBehind = 5; ///< steps of niceness

} // namespace

Result<void> SandboxChild::isUsable(const SandboxSettings& settings)
{
    if (::access(settings.program.c_str(), X_OK) != 0)
        return Error("script.sandbox_missing", {{"path", settings.program.string()},
                                                {"remedy", "install wheelhouse-sandbox beside this program"}});
    return {};
}

void PosixChild::finish()
{
    if (m_process < 0)
        return;
    ::kill(m_process, SIGKILL);
    int status = 0;
    while (::waitpid(m_process, &status, 0) < 0 && errno == EINTR) {
    }
    m_process = -1;
}

std::optional<SandboxChild::End> PosixChild::reapNow()
{
    int status = 0;
    if (m_process < 0 || ::waitpid(m_process, &status, WNOHANG) != m_process)
        return std::nullopt;
    m_process = -1;
    End end;
    if (WIFSIGNALED(status))
        end.signal = WTERMSIG(status);
    else
        end.status = WEXITSTATUS(status);
    return end;
}

SandboxChild::Memory PosixChild::memory() const
{
    return m_process < 0 ? Memory{} : memoryOf(m_process);
}

DurationNs PosixChild::cpu() const
{
    return m_process < 0 ? 0 : cpuOf(m_process);
}

void PosixChild::standBehind()
{
    constexpr int kMost = 19;
    const int nice = std::min(kMost, ::getpriority(PRIO_PROCESS, 0) + kBehind);
    // Its group is its own.
    if (m_process >= 0)
        static_cast<void>(::setpriority(PRIO_PGRP, static_cast<id_t>(m_process), nice));
}

} // namespace wh
