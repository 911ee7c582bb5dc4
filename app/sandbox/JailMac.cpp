// SPDX-License-Identifier: GPL-3.0-or-later
// macOS: a profile that denies all but a few operations. Nobody has tried it on a real machine (WH_UNTRIED_SANDBOX).
#include "app/sandbox/Jail.h"
#include "core/script/host/ProcessFigures.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <sys/event.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <thread>
#include <unistd.h>

extern char** environ;

// <sandbox.h> has declared it as deprecated since 10.8, and browsers live by it still. Flags of 0: the text is a
// profile.
extern "C" int sandbox_init(const char* profile, std::uint64_t flags, char** error);
extern "C" void sandbox_free_error(char* error);

namespace wh::sandbox {

namespace {

constexpr int kMostDescriptors = 64;

/// What is open stays open; nothing new is: no file, no socket, no service, no other process. The engine of scripts
/// compiles at run time, and ends its own process.
constexpr const char* kProfile = R"(
(version 1)
(deny default (with no-report))
(allow dynamic-code-generation)
(allow signal (target self))
(allow process-info* (target self))
(allow sysctl-read (sysctl-name "hw.pagesize" "hw.ncpu" "hw.activecpu" "kern.osversion"))
)";

bool limitTo(int resource, rlim_t most)
{
    const rlimit value{most, most};
    return ::setrlimit(resource, &value) == 0;
}

bool hasOnlyOwnVariables()
{
    constexpr std::array<std::string_view, 4> kOwn = {
        "TZ=", "LC_ALL=", "QV4_GC_MAX_STACK_SIZE=", "__CF_USER_TEXT_ENCODING="}; // the system's own, of each process
    for (char** variable = environ; variable && *variable; ++variable) {
        const std::string_view text(*variable);
        if (std::none_of(kOwn.begin(), kOwn.end(), [&](auto own) { return text.starts_with(own); }))
            return false;
    }
    return true;
}

/// There is no signal at the parent's end: a thread waits for it, before the jail is shut.
bool endWithParent()
{
    const pid_t parent = ::getppid();
    const int queue = ::kqueue();
    if (queue < 0)
        return false;
    struct kevent wanted = {};
    EV_SET(&wanted, static_cast<uintptr_t>(parent), EVFILT_PROC, EV_ADD | EV_ONESHOT, NOTE_EXIT, 0, nullptr);
    if (::kevent(queue, &wanted, 1, nullptr, 0, nullptr) != 0 || ::getppid() != parent)
        return false;
    std::thread([queue] {
        sigset_t all;
        ::sigfillset(&all);
        ::pthread_sigmask(SIG_BLOCK, &all, nullptr);
        struct kevent came = {};
        while (::kevent(queue, nullptr, 0, &came, 1, nullptr) < 0 && errno == EINTR) {
        }
        std::_Exit(0);
    }).detach();
    return true;
}

} // namespace

void Jail::enter(int socket, std::span<const int>)
{
    for (int descriptor = socket + 1; descriptor < ::getdtablesize(); ++descriptor)
        ::close(descriptor);
    note(Layer::NoDescriptors, true, "");
    note(Layer::NoEnvironment, hasOnlyOwnVariables(), "the host has passed variables of its own");
    note(Layer::NotTraceable, ::ptrace(PT_DENY_ATTACH, 0, nullptr, 0) == 0, std::strerror(errno));
    note(Layer::DiesWithParent, endWithParent(), std::strerror(errno));
}

void Jail::limit(std::uint64_t)
{
    m_baseBytes = memoryOf(::getpid()).dataBytes; // which the host watches
    bool holds = m_baseBytes > 0;
    holds = holds && limitTo(RLIMIT_CORE, 0);
    holds = holds && limitTo(RLIMIT_NOFILE, kMostDescriptors);
    holds = holds && limitTo(RLIMIT_FSIZE, 0);
    holds = holds && limitTo(RLIMIT_MEMLOCK, 0);
    holds = holds && limitTo(RLIMIT_NPROC, 0);
    note(Layer::Limits, holds, std::strerror(errno));
}

void Jail::shut(std::uint64_t memoryBytes)
{
    limit(memoryBytes);
    char* error = nullptr;
    const bool holds = ::sandbox_init(kProfile, 0, &error) == 0;
    note(Layer::Profile, holds, error ? error : "it was refused");
    if (error)
        ::sandbox_free_error(error);
}

} // namespace wh::sandbox
