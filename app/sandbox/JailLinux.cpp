// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Jail.h"

#include "app/sandbox/JailCalls.h"
#include "core/base/File.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <seccomp.h>
#include <string>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

extern char** environ;

namespace wh::sandbox {

namespace {

constexpr std::uint64_t kMostInFile = std::uint64_t{1} << 30; ///< of a scratch file in memory

bool writeTo(const char* path, const std::string& text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool written = ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    ::close(file);
    return written;
}

/// Private writable memory of this process, as RLIMIT_DATA counts it.
std::uint64_t dataBytes()
{
    const auto text = readTextFile("/proc/self/status", 65536);
    if (!text)
        return 0;
    const auto at = text->find("VmData:");
    const auto digits = at == text->npos ? at : text->find_first_of("0123456789", at);
    std::uint64_t kibibytes = 0;
    if (digits != text->npos)
        std::from_chars(text->data() + digits, text->data() + text->size(), kibibytes);
    return kibibytes * 1024;
}

bool limitTo(__rlimit_resource resource, std::uint64_t most)
{
    const rlimit value{most, most};
    return ::setrlimit(resource, &value) == 0;
}

bool hasOnlyOwnVariables()
{
    constexpr std::array<std::string_view, 3> kOwn = {"TZ=", "LC_ALL=", "QV4_GC_MAX_STACK_SIZE="};
    for (char** variable = environ; variable && *variable; ++variable) {
        const std::string_view text(*variable);
        if (std::none_of(kOwn.begin(), kOwn.end(), [&](auto own) { return text.starts_with(own); }))
            return false;
    }
    return true;
}

/// All descriptors above `last` but those kept, which ascend.
bool closeAbove(int last, std::span<const int> kept)
{
    bool isDone = true;
    auto from = static_cast<unsigned>(last) + 1;
    for (const int one : kept) {
        const auto number = static_cast<unsigned>(one);
        isDone = isDone && (number == from || ::syscall(SYS_close_range, from, number - 1, 0U) == 0);
        from = number + 1;
    }
    return isDone && ::syscall(SYS_close_range, from, ~0U, 0U) == 0;
}

bool dropCapabilities()
{
    __user_cap_header_struct head{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, 2> none{};
    return ::syscall(SYS_capset, &head, none.data()) == 0;
}

/// The filter, freed with this.
class Filter
{
public:
    Filter() : m_context(seccomp_init(SCMP_ACT_KILL_PROCESS)) {}
    ~Filter()
    {
        if (m_context)
            seccomp_release(m_context);
    }
    Filter(const Filter&) = delete;
    Filter& operator=(const Filter&) = delete;

    /// 0, or an error's number.
    int load()
    {
        if (!m_context)
            return ENOMEM;
        // All threads at once, or none.
        int error = -seccomp_attr_set(m_context, SCMP_FLTATR_CTL_TSYNC, 1);
        // The system's older doors: the process too, not the thread alone, which others would outlive.
        error = error ? error : -seccomp_attr_set(m_context, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
        for (const int call : kAllowedCalls)
            error = error ? error : -seccomp_rule_add(m_context, SCMP_ACT_ALLOW, call, 0);
        for (const int call : kRefusedCalls)
            error = error ? error : -seccomp_rule_add(m_context, SCMP_ACT_ERRNO(EPERM), call, 0);
        // Of a file that is open: without a path.
        error = error ? error
                      : -seccomp_rule_add(m_context, SCMP_ACT_ALLOW, SCMP_SYS(newfstatat), 1,
                                          SCMP_A3(SCMP_CMP_MASKED_EQ, AT_EMPTY_PATH, AT_EMPTY_PATH));
        error = error ? error
                      : -seccomp_rule_add(m_context, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(newfstatat), 1,
                                          SCMP_A3(SCMP_CMP_MASKED_EQ, AT_EMPTY_PATH, 0));
        for (const int command : {F_GETFD, F_SETFD, F_GETFL, F_SETFL})
            error = error ? error
                          : -seccomp_rule_add(m_context, SCMP_ACT_ALLOW, SCMP_SYS(fcntl), 1,
                                              SCMP_A1(SCMP_CMP_EQ, static_cast<scmp_datum_t>(command)));
        // abort() signals its own thread.
        error = error ? error
                      : -seccomp_rule_add(m_context, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
                                          SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(::getpid())));
        return error ? error : -seccomp_load(m_context);
    }

private:
    scmp_filter_ctx m_context;
};

} // namespace

void Jail::enter(int socket, std::span<const int> kept)
{
    note(Layer::NoDescriptors, closeAbove(socket, kept), std::strerror(errno));
    note(Layer::NoEnvironment, hasOnlyOwnVariables(), "the host has passed variables of its own");
    note(Layer::DiesWithParent, ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0, std::strerror(errno));
    enterNamespaces();
}

void Jail::enterNamespaces()
{
    const auto user = ::getuid();
    const auto group = ::getgid();
    bool holds = ::unshare(CLONE_NEWUSER) == 0;
    note(Layer::UserNamespace, holds, std::strerror(errno));
    if (holds) {
        // Without a name for itself it could make no files, and so no file system of its own.
        writeTo("/proc/self/setgroups", "deny");
        writeTo("/proc/self/uid_map", std::to_string(user) + ' ' + std::to_string(user) + " 1");
        writeTo("/proc/self/gid_map", std::to_string(group) + ' ' + std::to_string(group) + " 1");
    }
    // While there is one thread: those that come later are then within as well.
    m_hasOwnMounts = ::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    if (!m_hasOwnMounts)
        note(Layer::MountNamespace, false, std::strerror(errno));
    note(Layer::NetworkNamespace, ::unshare(CLONE_NEWNET) == 0, std::strerror(errno));
    note(Layer::IpcNamespace, ::unshare(CLONE_NEWIPC) == 0, std::strerror(errno));
}

void Jail::leaveFiles()
{
    if (!m_hasOwnMounts)
        return;
    constexpr auto kFlags = MS_RDONLY | MS_NOSUID | MS_NODEV | MS_NOEXEC;
    const bool left = ::mount("sandbox", "/tmp", "tmpfs", kFlags, "size=4k") == 0 && ::chdir("/tmp") == 0 &&
                      ::syscall(SYS_pivot_root, ".", ".") == 0 && ::umount2(".", MNT_DETACH) == 0 && ::chdir("/") == 0;
    note(Layer::MountNamespace, left, std::strerror(errno));
}

void Jail::limit(std::uint64_t memoryBytes)
{
    m_baseBytes = dataBytes();
    bool holds = m_baseBytes > 0;
    holds = holds && limitTo(RLIMIT_DATA, m_baseBytes + memoryBytes);
    holds = holds && limitTo(RLIMIT_CORE, 0);
    holds = holds && limitTo(RLIMIT_NOFILE, 64);
    holds = holds && limitTo(RLIMIT_FSIZE, kMostInFile); // not 0: compiled pieces lie in files without a name
    holds = holds && limitTo(RLIMIT_MEMLOCK, 0);
    holds = holds && limitTo(RLIMIT_MSGQUEUE, 0);
    holds = holds && limitTo(RLIMIT_NPROC, 0);
    note(Layer::Limits, holds, std::strerror(errno));
}

void Jail::filterCalls()
{
    const int error = Filter().load();
    note(Layer::SystemCalls, error == 0, std::strerror(error));
}

void Jail::shut(std::uint64_t memoryBytes)
{
    note(Layer::NotTraceable, true, "");
    limit(memoryBytes); // reads /proc
    leaveFiles();
    dropCapabilities();
    // After all that asks for the memory's owner.
    if (::prctl(PR_SET_DUMPABLE, 0) != 0) {
        m_layers &= ~bit(Layer::NotTraceable);
        note(Layer::NotTraceable, false, std::strerror(errno));
    }
    note(Layer::NoNewPrivileges, ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0, std::strerror(errno));
    filterCalls();
}

} // namespace wh::sandbox
