// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/host/SandboxParent.h"

#include "core/base/File.h"
#include "core/script/host/SandboxSpawn.h"
#include "core/script/protocol/Messages.h"
#include "core/script/protocol/PacketChannel.h"
#include "core/script/protocol/ParentWay.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <pthread.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace wh {

namespace {

using sandbox::Descriptor;
using sandbox::Layer;
using sandbox::PacketChannel;
using sandbox::ParentWord;

constexpr DurationNs kAnswer = 250 * kMillisecond;
constexpr DurationNs kReady = 30 * kSecond; ///< nobody waits for it
constexpr DurationNs kShortestRest = kSecond;
constexpr DurationNs kLongestRest = 10 * kMinute;
constexpr unsigned kStartsBefore = 1; ///< without a parent: who starts one sandbox only is to pay for no second

TimeNs steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

Error failed(std::string reason)
{
    return Error("script.parent_failed", {{"reason", std::move(reason)},
                                          {"remedy", "none is needed: sandboxes are started directly meanwhile"}});
}

/// Of the process that a descriptor stands for, by the system's word; -1: it stands for none, or for an ended one.
pid_t processOfDescriptor(int descriptor)
{
    const auto text = readTextFile("/proc/self/fdinfo/" + std::to_string(descriptor), 4096);
    const auto at = text ? text->find("Pid:\t") : std::string::npos;
    pid_t process = -1;
    if (at != std::string::npos)
        std::from_chars(text->data() + at + 5, text->data() + text->size(), process);
    return process;
}

bool isOwnChild(pid_t process)
{
    siginfo_t state{};
    return ::waitid(P_PID, static_cast<id_t>(process), &state, WEXITED | WNOHANG | WNOWAIT) == 0;
}

/// One parent of sandboxes, ended and reaped with this, as are sandboxes of it that nobody has been given.
class ParentProcess
{
public:
    ParentProcess(pid_t process, Descriptor socket) : m_process(process), m_socket(std::move(socket)) {}
    ~ParentProcess()
    {
        // Those that were given away have groups of their own.
        ::kill(-m_process, SIGKILL);
        while (::waitpid(-m_process, nullptr, 0) > 0 || errno == EINTR) {
        }
    }
    ParentProcess(const ParentProcess&) = delete;
    ParentProcess& operator=(const ParentProcess&) = delete;

    static std::unique_ptr<ParentProcess> start(const std::filesystem::path& program)
    {
        std::array<int, 2> ends{};
        if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
            return nullptr;
        Descriptor own(ends[0]);
        const Descriptor its(ends[1]);
        pid_t process = -1;
        if (spawnSandbox(process, program, its.number(), sandbox::kParentArgument) != 0)
            return nullptr;
        return std::make_unique<ParentProcess>(process, std::move(own));
    }
    pid_t process() const { return m_process; }
    /// @return why it is of no use; `isForGood` where another would be of none either
    Result<void> ready(bool& isForGood) const
    {
        const auto heard = sandbox::hearParentWord(m_socket.number(), kReady);
        isForGood = heard && heard->word.kind == ParentWord::Kind::Failed;
        if (isForGood)
            return failed("it is not able to split itself here");
        const bool isReady = heard && heard->word.kind == ParentWord::Kind::Ready &&
                             heard->word.detail == sandbox::kProtocolVersion && !heard->descriptor.isOpen();
        return isReady ? Result<void>() : failed("it does not become ready");
    }
    /// @return the sandbox's process, or why this parent is of no use any more
    Result<pid_t> make(int socket)
    {
        if (!sandbox::sendParentWord(m_socket.number(), {ParentWord::Kind::Make, 0}, socket))
            return failed("it has ended, or does not read");
        const auto heard = sandbox::hearParentWord(m_socket.number(), kAnswer);
        if (!heard)
            return failed("it has ended, does not answer, or answers something else");
        if (heard->word.kind == ParentWord::Kind::Failed)
            return failed("the system refuses: error " + std::to_string(heard->word.detail));
        if (heard->word.kind != ParentWord::Kind::Made || !heard->descriptor.isOpen())
            return failed("it answers something else");
        const pid_t process = processOfDescriptor(heard->descriptor.number());
        // What it says is not believed: the process must be our child, of its group, and no other than a new one.
        if (process <= 1 || process == m_process || !isOwnChild(process) || ::getpgid(process) != m_process)
            return failed("it names a process that is no sandbox of ours");
        if (::setpgid(process, process) != 0)
            return failed("a sandbox of it gets no group of its own");
        return process;
    }

private:
    pid_t m_process;
    Descriptor m_socket;
};

/// Of one program.
struct Entry
{
    std::unique_ptr<ParentProcess> parent;
    unsigned starts = 0;
    bool isWarming = false;
    TimeNs restsUntil = 0;
    DurationNs rest = kShortestRest;
};

/// Lives as long as the process: its thread is never joined.
class Registry
{
public:
    std::mutex mutex;
    std::condition_variable changed;
    std::map<std::filesystem::path, Entry> entries;
    std::deque<std::filesystem::path> wanted;
    std::mutex tellMutex;
    std::function<void(const Error&)> tell;

    static Registry& instance()
    {
        static Registry& one = *new Registry;
        return one;
    }
    /// `mutex` is held.
    void want(const std::filesystem::path& program, Entry& entry)
    {
        if (entry.parent || entry.isWarming)
            return;
        entry.isWarming = true;
        wanted.push_back(program);
        if (!std::exchange(m_runs, true))
            startKeeper();
        changed.notify_all();
    }
    /// `mutex` is held. @return what to end once it is not
    static std::unique_ptr<ParentProcess> giveUp(Entry& entry)
    {
        entry.restsUntil = steadyNow() + entry.rest;
        entry.rest = std::min(entry.rest * 2, kLongestRest);
        return std::move(entry.parent);
    }
    void report(const Error& why)
    {
        const std::lock_guard lock(tellMutex);
        if (tell)
            tell(why.code == "script.parent_failed" ? why : failed("a sandbox of it failed: " + why.toString()));
    }

private:
    /// Signals are other threads' to take.
    void startKeeper()
    {
        sigset_t all;
        sigset_t before;
        ::sigfillset(&all);
        ::pthread_sigmask(SIG_SETMASK, &all, &before);
        std::thread([this] { keep(); }).detach();
        ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    }
    /// Parents, and with them sandboxes, end with the thread that started them: with this one, and so with the process.
    [[noreturn]] void keep()
    {
        std::unique_lock lock(mutex);
        for (;;) {
            changed.wait(lock, [this] { return !wanted.empty(); });
            const auto program = std::move(wanted.front());
            wanted.pop_front();
            lock.unlock();
            auto made = ParentProcess::start(program);
            bool isForGood = false;
            const auto proved = made ? prove(*made, isForGood) : failed("it does not start");
            if (!proved) {
                made.reset();
                report(proved.error());
            }
            lock.lock();
            Entry& entry = entries[program];
            entry.isWarming = false;
            entry.parent = std::move(made);
            if (!entry.parent)
                giveUp(entry);
            if (isForGood)
                entry.restsUntil = kNever;
            changed.notify_all();
        }
    }
    /// One sandbox is made and looked at, before a parent is used.
    static Result<void> prove(ParentProcess& parent, bool& isForGood)
    {
        if (auto ready = parent.ready(isForGood); !ready)
            return ready;
        auto ends = PacketChannel::pair();
        if (!ends)
            return ends.error();
        PacketChannel own = std::move(ends->first);
        const auto made = [&] {
            const PacketChannel its = std::move(ends->second);
            return parent.make(its.number());
        }();
        if (!made)
            return made.error();
        auto sent = own.send(sandbox::Start{.limits = {}, .memoryBytes = std::uint64_t{64} << 20});
        const auto first = sent ? own.receive(kReady) : Result<std::optional<PacketChannel::Received>>(sent.error());
        ::kill(*made, SIGKILL);
        while (::waitpid(*made, nullptr, 0) < 0 && errno == EINTR) {
        }
        if (!first)
            return first.error();
        const auto* const hello = *first ? std::get_if<sandbox::Hello>(&(*first)->message) : nullptr;
        if (!hello || hello->version != sandbox::kProtocolVersion)
            return failed("a sandbox of it does not greet");
        for (const Layer needed : {Layer::SystemCalls, Layer::NoNewPrivileges, Layer::Limits, Layer::NoDescriptors}) {
            if (!hello->holds(needed))
                return failed("a sandbox of it has no jail");
        }
        return {};
    }

    bool m_runs = false;
};

} // namespace

std::optional<std::int64_t> SandboxParent::make(const std::filesystem::path& program, int socket)
{
    Registry& registry = Registry::instance();
    std::unique_ptr<ParentProcess> gone; // ended when nothing is locked any more
    std::optional<Error> why;
    {
        const std::lock_guard lock(registry.mutex);
        Entry& entry = registry.entries[program];
        if (!entry.parent) {
            if (entry.starts++ >= kStartsBefore && steadyNow() >= entry.restsUntil)
                registry.want(program, entry);
            return std::nullopt;
        }
        const auto made = entry.parent->make(socket);
        if (made) {
            entry.rest = kShortestRest;
            return *made;
        }
        why = made.error();
        gone = Registry::giveUp(entry);
    }
    gone.reset();
    registry.report(*why);
    return std::nullopt;
}

bool SandboxParent::warm(const std::filesystem::path& program, DurationNs timeout)
{
    Registry& registry = Registry::instance();
    std::unique_lock lock(registry.mutex);
    Entry& entry = registry.entries[program];
    registry.want(program, entry);
    registry.changed.wait_for(lock, std::chrono::nanoseconds(timeout), [&] { return !entry.isWarming; });
    return entry.parent != nullptr;
}

void SandboxParent::distrust(const std::filesystem::path& program, const Error& why)
{
    Registry& registry = Registry::instance();
    std::unique_ptr<ParentProcess> gone;
    {
        const std::lock_guard lock(registry.mutex);
        gone = Registry::giveUp(registry.entries[program]);
    }
    if (!gone)
        return;
    gone.reset();
    registry.report(why);
}

std::optional<std::int64_t> SandboxParent::processOf(const std::filesystem::path& program)
{
    Registry& registry = Registry::instance();
    const std::lock_guard lock(registry.mutex);
    const auto found = registry.entries.find(program);
    if (found == registry.entries.end() || !found->second.parent)
        return std::nullopt;
    return found->second.parent->process();
}

void SandboxParent::onTrouble(std::function<void(const Error&)> tell)
{
    Registry& registry = Registry::instance();
    const std::lock_guard lock(registry.tellMutex);
    registry.tell = std::move(tell);
}

} // namespace wh
