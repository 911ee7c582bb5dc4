// SPDX-License-Identifier: GPL-3.0-or-later
// Shuts itself into the sandbox's own jail and then tries what its argument names. It is no part of what is installed:
// the sandbox itself has no way to be asked for such a thing. Status 0: as it was before; 10: refused; 11: it was done.
// With "--parent" it is one of sandboxes, each of which tries what it is told to load and tells what came of it.
#include "app/sandbox/Jail.h"
#include "app/sandbox/Parent.h"
#include "core/script/protocol/PacketChannel.h"
#include "core/script/protocol/ParentWay.h"

#include <QHashSeed>
#include <QRandomGenerator>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <functional>
#include <map>
#include <netinet/in.h>
#include <new>
#include <random>
#include <sched.h>
#include <string>
#include <sys/eventfd.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

enum Status : int { Same = 0, Unknown = 3, NoJail = 4, Refused = 10, WasDone = 11 };

constexpr std::uint64_t kMemory = std::uint64_t{32} << 20;

int answer(long result)
{
    return result < 0 ? Refused : WasDone;
}

/// Through a pointer, so that no compiler knows what comes of it.
long call(long number, long a = 0, long b = 0, long c = 0, long d = 0, long e = 0)
{
    return ::syscall(number, a, b, c, d, e);
}

long address(const void* pointer)
{
    return reinterpret_cast<long>(pointer);
}

int takeMemory()
{
    std::vector<char*> pieces;
    for (std::uint64_t taken = 0; taken < 4 * kMemory; taken += 1 << 20) {
        char* const piece = static_cast<char*>(std::malloc(1 << 20));
        if (!piece)
            return taken <= kMemory ? Refused : WasDone;
        std::memset(piece, 1, 1 << 20);
        pieces.push_back(piece);
    }
    return WasDone;
}

const std::map<std::string, std::function<int()>>& probes()
{
    static const std::map<std::string, std::function<int()>> all = {
        {"nothing", [] { return Same; }},
        {"write", [] { return ::write(1, "x", 1) == 1 ? Same : Refused; }},
        {"take memory", takeMemory},
        {"open", [] { return answer(::open("/etc/hostname", O_RDONLY)); }},
        {"open to write", [] { return answer(::open("/tmp/wheelhouse-jail", O_CREAT | O_WRONLY, 0600)); }},
        {"open itself", [] { return answer(::open("/proc/self/mem", O_RDWR)); }},
        {"stat",
         [] {
             struct stat status = {};
             return answer(::stat("/etc/hostname", &status));
         }},
        {"readlink",
         [] {
             std::array<char, 64> text{};
             return answer(::readlink("/proc/self/exe", text.data(), text.size()));
         }},
        {"thread opens", [] { return Unknown; }}, // in main(), since the thread is older than the jail
        {"open tree", [] { return answer(call(SYS_open_tree, AT_FDCWD, address("/"), 0)); }},
        {"name to handle", [] { return answer(call(SYS_name_to_handle_at, AT_FDCWD, address("/"), 0, 0)); }},
        {"chmod", [] { return answer(::chmod("/etc/hostname", 0777)); }},
        {"rename", [] { return answer(::rename("/etc/hostname", "/etc/hostname2")); }},
        {"link", [] { return answer(::link("/etc/hostname", "/tmp/hostname2")); }},
        {"chdir", [] { return answer(::chdir("/etc")); }},
        {"chroot", [] { return answer(::chroot("/")); }},
        {"mount", [] { return answer(::mount("none", "/tmp", "tmpfs", 0, nullptr)); }},
        {"unshare", [] { return answer(::unshare(CLONE_NEWUSER)); }},
        {"socket tcp", [] { return answer(::socket(AF_INET, SOCK_STREAM, 0)); }},
        {"socket udp", [] { return answer(::socket(AF_INET6, SOCK_DGRAM, 0)); }},
        {"socket unix", [] { return answer(::socket(AF_UNIX, SOCK_STREAM, 0)); }},
        {"socket netlink", [] { return answer(::socket(AF_NETLINK, SOCK_RAW, 0)); }},
        {"socketpair",
         [] {
             std::array<int, 2> ends{};
             return answer(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()));
         }},
        {"connect",
         [] {
             sockaddr_in to{};
             to.sin_family = AF_INET;
             return answer(::connect(1, reinterpret_cast<sockaddr*>(&to), sizeof to));
         }},
        {"fork", [] { return answer(::fork()); }},
        {"vfork", [] { return answer(call(SYS_vfork)); }},
        {"thread",
         [] {
             std::thread([] {}).join();
             return WasDone;
         }},
        {"exec",
         [] {
             std::string name = "/bin/true";
             std::array<char*, 2> arguments = {name.data(), nullptr};
             return answer(::execve(name.c_str(), arguments.data(), nullptr));
         }},
        {"exec a memory file",
         [] {
             const int file = static_cast<int>(call(SYS_memfd_create, address("x"), 0));
             return answer(call(SYS_execveat, file, address(""), 0, 0, AT_EMPTY_PATH));
         }},
        {"kill parent", [] { return answer(::kill(::getppid(), 0)); }},
        {"kill all", [] { return answer(::kill(-1, 0)); }},
        {"signal another's thread", [] { return answer(call(SYS_tgkill, 1, 1, 0)); }},
        {"queue a signal", [] { return answer(call(SYS_rt_sigqueueinfo, 1, 0, 0)); }},
        {"ptrace", [] { return answer(::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr)); }},
        {"read another's memory",
         [] {
             int value = 0;
             iovec local{&value, sizeof value};
             iovec remote{&value, sizeof value};
             return answer(::process_vm_readv(1, &local, 1, &remote, 1, 0));
         }},
        {"pidfd", [] { return answer(call(SYS_pidfd_open, 1, 0)); }},
        {"be traceable", [] { return answer(::prctl(PR_SET_DUMPABLE, 1)); }},
        {"another filter", [] { return answer(call(SYS_seccomp, 0, 0, 0)); }},
        {"raise a limit",
         [] {
             const rlimit more{RLIM_INFINITY, RLIM_INFINITY};
             return answer(::setrlimit(RLIMIT_DATA, &more));
         }},
        {"raise another's limit",
         [] {
             const rlimit more{1, 1};
             return answer(::prlimit(1, RLIMIT_DATA, &more, nullptr));
         }},
        {"become root", [] { return answer(::setuid(0)); }},
        {"capabilities", [] { return answer(call(SYS_capset, 0, 0)); }},
        {"shared memory", [] { return answer(::shmget(IPC_PRIVATE, 4096, 0600)); }},
        {"message queue", [] { return answer(call(SYS_mq_open, address("/x"), O_CREAT, 0600, 0)); }},
        {"keys", [] { return answer(call(SYS_keyctl, 0, -3, 0)); }},
        {"bpf", [] { return answer(call(SYS_bpf, 0, 0, 0)); }},
        {"perf", [] { return answer(call(SYS_perf_event_open, 0, 0, -1, -1, 0)); }},
        {"io_uring", [] { return answer(call(SYS_io_uring_setup, 1, 0)); }},
        {"userfaultfd", [] { return answer(call(SYS_userfaultfd, 0)); }},
        {"modules", [] { return answer(call(SYS_init_module, 0, 0, 0)); }},
        {"reboot", [] { return answer(call(SYS_reboot, 0, 0, 0, 0)); }},
        {"clock", [] { return answer(call(SYS_clock_settime, 0, 0)); }},
        {"timer", [] { return answer(call(SYS_timer_create, 0, 0, 0)); }},
        {"inotify", [] { return answer(call(SYS_inotify_init1, 0)); }},
        {"dup", [] { return answer(::dup(1)); }},
        {"fcntl dup", [] { return answer(::fcntl(1, F_DUPFD, 5)); }},
        {"pipe",
         [] {
             std::array<int, 2> ends{};
             return answer(::pipe(ends.data()));
         }},
        {"old calls",
         [] {
             long result = 0; // the system's 32-bit door, which a filter by numbers could forget
#ifdef __x86_64__
             // open("/", 0) as i386 numbers it
             asm volatile("int $0x80" : "=a"(result) : "a"(5L), "b"(0L), "c"(0L) : "memory");
#else
             result = -1;
             call(SYS_reboot);
#endif
             return answer(result);
         }},
    };
    return all;
}

int g_calls = 0; ///< of what a sibling would have changed, if it could

/// What nobody but this process is to know, and what was there before anybody did anything.
std::string wordOf(const std::string& name)
{
    if (name == "state")
        return std::to_string(g_calls++);
    if (name != "chance")
        return {};
    std::string word = "device=" + std::to_string(std::random_device{}()) + std::to_string(std::random_device{}());
    word += " generator=" + std::to_string(QRandomGenerator::global()->generate64());
    word += " seed=" + std::to_string(static_cast<std::size_t>(QHashSeed::globalSeed()));
#if defined(__x86_64__) && defined(__GLIBC__)
    std::uint64_t guard = 0;
    asm("movq %%fs:0x28, %0" : "=r"(guard));
    word += " guard=" + std::to_string(guard);
#endif
    return word;
}

/// A thread that is there before the jail, which must be shut in as well: whether it can open a file.
class OlderThread
{
public:
    bool begin()
    {
        m_go = ::eventfd(0, 0);
        m_done = ::eventfd(0, 0);
        if (m_go < 0 || m_done < 0)
            return false;
        m_thread = std::thread([this] {
            if (take(m_go) > 0)
                put(m_done, ::open("/etc/hostname", O_RDONLY) < 0 ? Refused : WasDone);
        });
        return true;
    }
    int open()
    {
        put(m_go, 1);
        return static_cast<int>(take(m_done));
    }

private:
    static void put(int event, std::uint64_t value)
    {
        [[maybe_unused]] const auto put = ::write(event, &value, sizeof value);
    }
    static std::uint64_t take(int event)
    {
        std::uint64_t value = 0;
        return ::read(event, &value, sizeof value) == sizeof value ? value : 0;
    }

    int m_go = -1;
    int m_done = -1;
    std::thread m_thread;
};

int attempt(const std::string& name, OlderThread& older)
{
    const auto probe = probes().find(name);
    if (probe == probes().end())
        return name == "chance" || name == "state" ? Same : Unknown;
    return name == "thread opens" ? older.open() : probe->second();
}

[[noreturn]] void asSandboxes()
{
    using namespace wh::sandbox;
    constexpr int kSocket = 3;
    Parent parent(kSocket);
    // What needs to be there before the jail, as in a sandbox.
    static_cast<void>(probes());
    static_cast<void>(QHashSeed::globalSeed());
    if (!parent.makeReady() || !parent.serve())
        ::_exit(NoJail);
    Parent::renewGuard();
    Jail jail;
    jail.enter(kSocket, parent.doorbells());
    PacketChannel channel(Descriptor(kSocket), true);
    OlderThread& older = *new OlderThread; // never joined
    const auto start = channel.receive(wh::kMinute);
    if (!start || !older.begin())
        ::_exit(Unknown);
    jail.shut(kMemory);
    if (!channel.send(Hello{.program = "probe",
                            .engine = "none",
                            .layers = jail.layers(),
                            .missing = jail.missing(),
                            .baseBytes = jail.baseBytes()}))
        ::_exit(Unknown);
    const auto got = channel.receive(wh::kMinute);
    const auto* const load = got && *got ? std::get_if<Load>(&(*got)->message) : nullptr;
    if (!load)
        ::_exit(Unknown);
    const std::string& name = load->project.files.at("main.js");
    const int status = attempt(name, older);
    const char* const code = status == Same      ? "probe.same"
                             : status == Refused ? "probe.refused"
                             : status == WasDone ? "probe.was_done"
                                                 : "probe.unknown";
    static_cast<void>(channel.send(Failed{{wh::Error(code, {{"word", wordOf(name)}})}}));
    ::_exit(status);
}

} // namespace

int main(int argc, char** argv)
{
    const std::string name = argc > 1 ? argv[1] : "";
    if (name == wh::sandbox::kParentArgument)
        asSandboxes();
    if (name == "list") {
        for (const auto& [probe, run] : probes())
            std::printf("%s\n", probe.c_str());
        return Same;
    }
    if (!probes().contains(name))
        return Unknown;
    wh::sandbox::Jail jail;
    jail.enter(2);
    OlderThread older;
    if (!older.begin())
        return Unknown;
    jail.shut(kMemory);
    for (const auto& missing : jail.missing())
        std::printf("%s: %s\n", wh::sandbox::toString(missing.layer), missing.reason.c_str());
    std::fflush(stdout);
    const bool isShut = jail.layers() & wh::sandbox::bit(wh::sandbox::Layer::SystemCalls);
    const int status = isShut ? attempt(name, older) : NoJail;
    std::fflush(stdout);
    ::_exit(status);
}
