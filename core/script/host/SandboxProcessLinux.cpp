// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/host/SandboxProcess.h"

#include "core/base/File.h"
#include "core/script/host/SandboxEnd.h"
#include "core/script/host/SandboxParent.h"
#include "core/script/host/SandboxSpawn.h"
#include "core/script/protocol/PacketChannel.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <poll.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace wh {

namespace {

using sandbox::Layer;
using sandbox::PacketChannel;

constexpr DurationNs kLook = 50 * kMillisecond;
constexpr int kMostBeats = 64; ///< at once
constexpr int kBehind = 5;     ///< steps of niceness

TimeNs steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

Error failed(std::string reason)
{
    return Error("script.sandbox_failed", {{"reason", std::move(reason)}, {"remedy", "start it again"}});
}

std::uint64_t kibibytesOf(std::string_view text, std::string_view name)
{
    const auto at = text.find(name);
    if (at == text.npos)
        return 0;
    const auto digits = text.find_first_of("0123456789", at + name.size());
    std::uint64_t value = 0;
    if (digits != text.npos)
        std::from_chars(text.data() + digits, text.data() + text.size(), value);
    return value * 1024;
}

SandboxSettings directly(SandboxSettings settings)
{
    settings.parent = false;
    return settings;
}

} // namespace

std::filesystem::path sandboxBesideThis()
{
    std::error_code error;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::filesystem::path() : self.parent_path() / "wheelhouse-sandbox";
}

struct SandboxProcess::State
{
    SandboxSettings settings;
    pid_t process = -1;
    PacketChannel channel;
    sandbox::Hello hello;
    DurationNs startTime = 0;
    TimeNs begun = steadyNow();
    TimeNs lastWord = 0;
    TimeNs lastLook = 0;
    std::uint64_t words = 0;       ///< that have come
    std::uint64_t memoryBytes = 0; ///< of data, above the process's own
    SandboxEnd end;
    std::optional<Error> reason; ///< why it has ended

    State(SandboxSettings given, PacketChannel way) : settings(std::move(given)), channel(std::move(way)) {}
    ~State() { finish(); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    /// By force.
    void finish()
    {
        if (process < 0)
            return;
        ::kill(process, SIGKILL);
        int status = 0;
        while (::waitpid(process, &status, 0) < 0 && errno == EINTR) {
        }
        process = -1;
    }
    /// The way is closed: the process is ending, or must.
    Error reap()
    {
        // It becomes readable when the process has ended: memory is given back first, which takes a while.
        const sandbox::Descriptor ended(static_cast<int>(::syscall(SYS_pidfd_open, process, 0)));
        if (ended.isOpen()) {
            pollfd waiting{ended.number(), POLLIN, 0};
            ::poll(&waiting, 1, static_cast<int>(settings.stop / kMillisecond));
        }
        int status = 0;
        const pid_t got = process < 0 ? 0 : ::waitpid(process, &status, WNOHANG);
        if (got != process) {
            finish();
            return sandbox::protocolError("it has closed the way and lives on");
        }
        process = -1;
        if (WIFSIGNALED(status))
            end.signal = WTERMSIG(status);
        else
            end.exitStatus = WEXITSTATUS(status);
        return reasonOf(end);
    }
    /// One message at most; none where it was the watchdog's.
    Result<std::optional<sandbox::Message>> receive(DurationNs timeout)
    {
        if (reason)
            return *reason;
        auto got = channel.receive(timeout);
        if (!got) {
            const bool hasEnded = got.error().code == "script.closed";
            reason = hasEnded ? reap() : got.error();
            finish();
            return *reason;
        }
        if (!*got)
            return std::optional<sandbox::Message>();
        ++words;
        lastWord = steadyNow();
        auto& message = (*got)->message;
        if (const auto* const beat = std::get_if<sandbox::Beat>(&message))
            end.hook = beat->hook;
        else if (const auto* const dying = std::get_if<sandbox::Dying>(&message))
            end.lastWord = *dying;
        else
            return std::optional(std::move(message));
        return std::optional<sandbox::Message>();
    }
    void look(TimeNs now)
    {
        if (process < 0 || now - lastLook < kLook)
            return;
        lastLook = now;
        const auto text = readTextFile("/proc/" + std::to_string(process) + "/status", 65536);
        if (!text)
            return;
        if (const auto data = kibibytesOf(*text, "VmData:"); data > 0)
            end.dataBytes = data;
    }
};

SandboxProcess::SandboxProcess(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SandboxProcess::~SandboxProcess() = default;

Result<void> SandboxProcess::isUsable(const SandboxSettings& settings)
{
    if (::access(settings.program.c_str(), X_OK) != 0)
        return Error("script.sandbox_missing", {{"path", settings.program.string()},
                                                {"remedy", "install wheelhouse-sandbox beside this program"}});
    return {};
}

Result<std::unique_ptr<SandboxProcess>> SandboxProcess::spawn(const SandboxSettings& settings,
                                                              std::uint64_t memoryBytes)
{
    if (auto usable = isUsable(settings); !usable)
        return std::move(usable).error();
    auto ends = PacketChannel::pair();
    if (!ends)
        return std::move(ends).error();
    auto state = std::make_unique<State>(settings, std::move(ends->first));
    if (const auto set = state->channel.setSendTimeout(settings.silence); !set)
        return set.error();
    bool isFromParent = false;
    {
        const PacketChannel childEnd = std::move(ends->second);
        if (const auto made = settings.parent ? SandboxParent::make(settings.program, childEnd.number()) : std::nullopt)
            state->process = static_cast<pid_t>(*made);
        isFromParent = state->process >= 0;
        const int error = isFromParent ? 0 : spawnSandbox(state->process, settings.program, childEnd.number());
        if (error) {
            state->process = -1;
            return failed(std::generic_category().message(error));
        }
    }
    state->end.heapBytes = settings.limits.heapBytes;
    state->memoryBytes = memoryBytes;
    std::unique_ptr<SandboxProcess> made(new SandboxProcess(std::move(state)));
    made->m_isFromParent = isFromParent;
    if (auto sent = made->send(sandbox::Start{.limits = settings.limits, .memoryBytes = memoryBytes}); !sent) {
        if (!isFromParent)
            return std::move(sent).error();
        SandboxParent::distrust(settings.program, sent.error());
        made.reset();
        return spawn(directly(settings), memoryBytes);
    }
    return made;
}

Result<std::unique_ptr<SandboxProcess>> SandboxProcess::start(const SandboxSettings& settings,
                                                              std::uint64_t memoryBytes)
{
    auto made = spawn(settings, memoryBytes);
    if (!made)
        return made;
    const auto begun = (*made)->begin();
    if (begun)
        return made;
    if (!(*made)->isFromParent())
        return begun.error();
    SandboxParent::distrust(settings.program, begun.error());
    made->reset();
    return start(directly(settings), memoryBytes);
}

Result<void> SandboxProcess::begin()
{
    const auto& settings = m_state->settings;
    auto first = receive(std::max<DurationNs>(settings.start - (steadyNow() - m_state->begun), 1));
    if (!first)
        return std::move(first).error();
    if (!*first) {
        return limitError("start", formatDuration(settings.start), std::nullopt,
                          "the machine is busy: try again, or raise the limit");
    }
    return greet(**first);
}

Result<void> SandboxProcess::greet(const sandbox::Message& first)
{
    if (const auto* const bad = std::get_if<sandbox::Failed>(&first))
        return bad->errors.front();
    const auto* const hello = std::get_if<sandbox::Hello>(&first);
    if (!hello)
        return sandbox::protocolError("it does not begin with a greeting");
    if (hello->version != sandbox::kProtocolVersion)
        return Error("script.sandbox_version",
                     {{"found", std::to_string(hello->version)},
                      {"wanted", std::to_string(sandbox::kProtocolVersion)},
                      {"path", m_state->settings.program.string()},
                      {"remedy", "install wheelhouse-sandbox and this program from the same release"}});
    m_state->hello = *hello;
    m_state->startTime = steadyNow() - m_state->begun;
    m_state->end.allowedBytes = hello->baseBytes + m_state->memoryBytes;
    for (const Layer needed : {Layer::SystemCalls, Layer::NoNewPrivileges, Layer::Limits, Layer::NoDescriptors}) {
        if (hello->holds(needed))
            continue;
        std::string why = toString(needed);
        for (const auto& missing : hello->missing)
            why += missing.layer == needed ? ": " + missing.reason : "";
        return Error("script.no_jail",
                     {{"missing", std::move(why)}, {"remedy", "run scripts on a Linux system that has seccomp"}});
    }
    return {};
}

const sandbox::Hello& SandboxProcess::hello() const
{
    return m_state->hello;
}

DurationNs SandboxProcess::startTime() const
{
    return m_state->startTime;
}

std::int64_t SandboxProcess::processId() const
{
    return m_state->process;
}

SandboxFigures SandboxProcess::figures() const
{
    SandboxFigures figures;
    if (m_state->process < 0)
        return figures;
    const std::string folder = "/proc/" + std::to_string(m_state->process);
    if (const auto text = readTextFile(folder + "/status", 65536)) {
        figures.dataBytes = kibibytesOf(*text, "VmData:");
        figures.residentBytes = kibibytesOf(*text, "VmRSS:");
    }
    figures.cpu = cpu();
    return figures;
}

DurationNs SandboxProcess::cpu() const
{
    clockid_t clock = 0;
    timespec taken{};
    if (m_state->process < 0 || ::clock_getcpuclockid(m_state->process, &clock) != 0 ||
        ::clock_gettime(clock, &taken) != 0)
        return 0;
    return taken.tv_sec * kSecond + taken.tv_nsec;
}

void SandboxProcess::standBehind()
{
    constexpr int kMost = 19;
    const int nice = std::min(kMost, ::getpriority(PRIO_PROCESS, 0) + kBehind);
    // Its group is its own. What fails costs others a little time, and is no reason not to run it.
    if (m_state->process >= 0)
        static_cast<void>(::setpriority(PRIO_PGRP, static_cast<id_t>(m_state->process), nice));
}

int SandboxProcess::socket() const
{
    return m_state->channel.number();
}

void SandboxProcess::note(std::optional<ScriptHook> hook)
{
    m_state->end.hook = hook;
}

Result<bool> SandboxProcess::trySend(std::span<const std::byte> packet) const
{
    return m_state->channel.trySendPacket(packet);
}

Result<void> SandboxProcess::send(const sandbox::Message& message, std::span<const int> descriptors)
{
    State& state = *m_state;
    if (state.reason)
        return *state.reason;
    auto sent = state.channel.send(message, descriptors);
    if (sent || sent.error().code != "script.closed")
        return sent;
    // What it said before it ended tells why.
    while (!state.reason) {
        const auto last = receive(0);
        if (last && !*last)
            kill(sent.error());
    }
    return *state.reason;
}

Result<std::optional<sandbox::Message>> SandboxProcess::receive(DurationNs timeout)
{
    const TimeNs until = timeout == kNever ? kNever : steadyNow() + timeout;
    for (;;) {
        const TimeNs now = steadyNow();
        m_state->look(now);
        auto got = m_state->receive(std::clamp<DurationNs>(until - now, 0, kLook));
        if (!got || *got || now >= until) // also when beats come and come
            return got;
    }
}

Result<std::optional<sandbox::Message>> SandboxProcess::take()
{
    for (int beats = 0;; ++beats) {
        const auto seen = m_state->words;
        auto got = m_state->receive(0);
        if (!got || *got || seen == m_state->words || beats == kMostBeats)
            return got;
    }
}

DurationNs SandboxProcess::silentFor() const
{
    return steadyNow() - m_state->lastWord;
}

void SandboxProcess::kill(Error reason)
{
    m_state->finish();
    if (!m_state->reason)
        m_state->reason = std::move(reason);
}

} // namespace wh
