// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Parent.h"

#include "app/sandbox/JailCalls.h"
#include "core/base/File.h"
#include "core/script/protocol/Messages.h"
#include "core/script/protocol/ParentWay.h"

#include <QHashSeed>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sched.h>
#include <string>
#include <string_view>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <system_error>
#include <unistd.h>

namespace wh::sandbox {

namespace {

constexpr std::size_t kMostText = std::size_t{4} << 20;
/// The host's own child, as a descriptor; its number where the C library keeps it.
constexpr unsigned long kChildFlags = CLONE_PARENT | CLONE_PIDFD | CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID;
/// As the C library makes a thread.
constexpr unsigned long kThreadFlags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD |
                                       CLONE_SYSVSEM | CLONE_SETTLS | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID;

/// What a child does until its own list of calls holds, beside that list.
constexpr std::array kForJails = {
    SCMP_SYS(open),
    SCMP_SYS(openat),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(statx),
    SCMP_SYS(newfstatat),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getcwd),
    SCMP_SYS(getdents64),
    SCMP_SYS(fcntl),
    SCMP_SYS(dup3),
    SCMP_SYS(eventfd2),
    SCMP_SYS(close_range),
    SCMP_SYS(unshare),
    SCMP_SYS(mount),
    SCMP_SYS(umount2),
    SCMP_SYS(pivot_root),
    SCMP_SYS(chdir),
    SCMP_SYS(capset),
    SCMP_SYS(prctl),
    SCMP_SYS(seccomp),
    SCMP_SYS(prlimit64),
    SCMP_SYS(getrlimit),
    SCMP_SYS(setrlimit),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(getppid),
    SCMP_SYS(uname),
    SCMP_SYS(sysinfo),
    SCMP_SYS(tgkill),
};

/// Anything else is refused: here runs what we wrote, and a call that a library has found new must not end a child
/// whose own list, which comes on top of this one, says what is to be done.
bool filterCalls()
{
    const scmp_filter_ctx context = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!context)
        return false;
    int error = seccomp_attr_set(context, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
    for (const int call : kAllowedCalls)
        error = error ? error : seccomp_rule_add(context, SCMP_ACT_ALLOW, call, 0);
    for (const int call : kForJails)
        error = error ? error : seccomp_rule_add(context, SCMP_ACT_ALLOW, call, 0);
    // Its flags lie in memory, where no filter looks: the older call does the same.
    error = error ? error : seccomp_rule_add(context, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);
    for (const auto flags : {kChildFlags, kThreadFlags})
        error =
            error ? error : seccomp_rule_add(context, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1, SCMP_A0(SCMP_CMP_EQ, flags));
    error = error ? error : seccomp_load(context);
    seccomp_release(context);
    return error == 0;
}

bool isAlone()
{
    const auto text = readTextFile("/proc/self/status", kMostText);
    return text && text->find("\nThreads:\t1\n") != text->npos;
}

/// Whether there is memory that parent and child would both write to.
bool sharesMemory()
{
    const auto text = readTextFile("/proc/self/maps", kMostText);
    if (!text)
        return true;
    for (std::size_t at = 0; at < text->size();) {
        const auto end = std::min(text->find('\n', at), text->size());
        const std::string_view line(text->data() + at, end - at);
        at = end + 1;
        const auto rights = line.find(' '); // "7f0a-7f0b rw-s …"
        if (rights != line.npos && line.size() > rights + 4 && line[rights + 2] == 'w' && line[rights + 4] == 's')
            return true;
    }
    return false;
}

long splitOff(int* process, int* threadNumber)
{
#ifdef __x86_64__
    return ::syscall(SYS_clone, kChildFlags, nullptr, process, threadNumber, nullptr);
#else
    return ::syscall(SYS_clone, kChildFlags, nullptr, process, nullptr, threadNumber);
#endif
}

} // namespace

Parent::Parent(int socket)
    : m_socket(socket)
    , m_isClosed(::syscall(SYS_close_range, static_cast<unsigned>(socket) + 1, ~0U, 0U) == 0 &&
                 ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0)
{}

bool Parent::findDescriptors()
{
    std::error_code error;
    std::vector<std::pair<int, std::string>> open;
    for (auto entry = std::filesystem::directory_iterator("/proc/self/fd", error);
         !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        int number = -1;
        std::from_chars(name.data(), name.data() + name.size(), number);
        std::error_code gone; // that of the listing itself
        const auto target = std::filesystem::read_symlink(entry->path(), gone);
        if (!gone)
            open.emplace_back(number, target.string());
    }
    if (error)
        return false;
    for (const auto& [number, target] : open) {
        if (number <= m_socket || target.find("/fd") != target.npos)
            continue;
        if (target != "anon_inode:[eventfd]")
            return false;
        m_doorbells.push_back(number);
    }
    std::sort(m_doorbells.begin(), m_doorbells.end());
    return true;
}

bool Parent::makeReady()
{
    if (!m_isClosed || !isAlone() || sharesMemory() || !findDescriptors())
        return false;
    // Where the C library keeps the thread's number, which clocks and locks go by.
    if (::prctl(PR_GET_TID_ADDRESS, &m_threadNumber) != 0 || !m_threadNumber || *m_threadNumber != ::gettid())
        return false;
    if (::prctl(PR_SET_DUMPABLE, 0) != 0 || ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || !filterCalls())
        return false;
    return sendParentWord(m_socket, {ParentWord::Kind::Ready, kProtocolVersion});
}

bool Parent::serve()
{
    while (!m_isChild) {
        const auto heard = hearParentWord(m_socket, kNever);
        if (!heard || heard->word.kind != ParentWord::Kind::Make || !heard->descriptor.isOpen())
            return false;
        makeOne(heard->descriptor.number());
    }
    return true;
}

void Parent::makeOne(int socket)
{
    int process = -1;
    const long made = splitOff(&process, m_threadNumber);
    if (made == 0) {
        m_isChild = becomeChild(socket);
        if (!m_isChild)
            ::_exit(EXIT_FAILURE);
        return;
    }
    const Descriptor child(made > 0 ? process : -1);
    if (!(made > 0 ? sendParentWord(m_socket, {ParentWord::Kind::Made, 0}, child.number())
                   : sendParentWord(m_socket, {ParentWord::Kind::Failed, static_cast<std::uint32_t>(errno)})))
        ::_exit(EXIT_SUCCESS);
}

bool Parent::becomeChild(int socket)
{
    // The parent's way to the host is closed with this. Open files have state that all who share them see.
    if (::dup3(socket, m_socket, O_CLOEXEC) < 0)
        return false;
    for (const int standard : {0, 1, 2}) {
        const Descriptor fresh(::open("/dev/null", O_RDWR | O_CLOEXEC));
        if (!fresh.isOpen() || ::dup3(fresh.number(), standard, 0) < 0)
            return false;
    }
    for (const int doorbell : m_doorbells) {
        const Descriptor fresh(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
        if (!fresh.isOpen() || ::dup3(fresh.number(), doorbell, O_CLOEXEC) < 0)
            return false;
    }
    // To shut its jail it must own its entries in /proc.
    if (::prctl(PR_SET_DUMPABLE, 1) != 0)
        return false;
    QHashSeed::resetRandomGlobalSeed();
    return true;
}

__attribute__((no_stack_protector)) void Parent::renewGuard()
{
#if defined(__x86_64__) && defined(__GLIBC__)
    std::uint64_t fresh = 0;
    if (::getrandom(&fresh, sizeof fresh, 0) == sizeof fresh) {
        fresh &= ~std::uint64_t{0xff}; // ends a text, as the C library has it
        asm volatile("movq %0, %%fs:0x28" : : "r"(fresh) : "memory");
    }
#endif
}

} // namespace wh::sandbox
