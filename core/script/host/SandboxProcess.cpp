// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/host/SandboxProcess.h"

#include "core/script/host/SandboxChild.h"
#include "core/script/host/SandboxEnd.h"
#include "core/script/host/SandboxParent.h"
#include "core/script/protocol/PacketChannel.h"

#include <algorithm>
#include <chrono>

namespace wh {

namespace {

using sandbox::Layer;
using sandbox::PacketChannel;

constexpr DurationNs kLook = 50 * kMillisecond;
constexpr int kMostBeats = 64; ///< at once

TimeNs steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

SandboxSettings directly(SandboxSettings settings)
{
    settings.parent = false;
    return settings;
}

} // namespace

struct SandboxProcess::State
{
    SandboxSettings settings;
    std::unique_ptr<SandboxChild> child;
    PacketChannel channel;
    sandbox::Hello hello;
    DurationNs startTime = 0;
    TimeNs begun = steadyNow();
    TimeNs lastWord = 0;
    TimeNs lastLook = 0;
    std::uint64_t words = 0;       ///< that have come
    std::uint64_t memoryBytes = 0; ///< of data, above the process's own
    SandboxEnd end;
    std::optional<Error> reason;       ///< why it has ended
    std::optional<TimeNs> closedSince; ///< its way; and why it has ended is not known yet

    State(SandboxSettings given, SandboxChild::Started started)
        : settings(std::move(given)), child(std::move(started.child)), channel(std::move(started.channel))
    {}
    ~State() { child->finish(); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    /// The way is closed: the process is ending, or must. None: it has some of this time left, and lives on.
    std::optional<Error> reap(DurationNs timeout)
    {
        const auto ended = child->waitForEnd(timeout);
        if (!ended && steadyNow() - *closedSince < settings.stop)
            return std::nullopt;
        if (!ended)
            return sandbox::protocolError("it has closed the way and lives on");
        end.signal = ended->signal;
        end.exitStatus = ended->status;
        end.dataBytes = std::max(end.dataBytes, ended->dataBytes);
        return reasonOf(end);
    }
    /// As take(), but waits: for a message, and for the end of one that has closed its way.
    Result<std::optional<sandbox::Message>> receive(DurationNs timeout)
    {
        auto got = take(timeout);
        while (!reason && closedSince)
            reason = reap(std::max<DurationNs>(*closedSince + settings.stop - steadyNow(), 0));
        if (!reason)
            return got;
        child->finish();
        return *reason;
    }
    /// One message at most; none where it was the watchdog's, or where the way is closed.
    Result<std::optional<sandbox::Message>> take(DurationNs timeout)
    {
        if (reason)
            return *reason;
        if (closedSince)
            return std::optional<sandbox::Message>();
        auto got = channel.receive(timeout);
        if (!got && got.error().code == "script.closed") {
            closedSince = steadyNow();
            return std::optional<sandbox::Message>();
        }
        if (!got) {
            reason = got.error();
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
        if (now - lastLook < kLook)
            return;
        lastLook = now;
        if (const auto data = child->memory().dataBytes; data > 0)
            end.dataBytes = data;
    }
};

SandboxProcess::SandboxProcess(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SandboxProcess::~SandboxProcess() = default;

Result<void> SandboxProcess::isUsable(const SandboxSettings& settings)
{
    return SandboxChild::isUsable(settings);
}

Result<std::unique_ptr<SandboxProcess>> SandboxProcess::spawn(const SandboxSettings& settings,
                                                              std::uint64_t memoryBytes)
{
    if (auto usable = isUsable(settings); !usable)
        return std::move(usable).error();
    const TimeNs begun = steadyNow();
    auto started = SandboxChild::start(settings);
    if (!started)
        return std::move(started).error();
    const bool isFromParent = started->isFromParent;
    auto state = std::make_unique<State>(settings, std::move(*started));
    state->begun = begun;
    if (const auto set = state->channel.setSendTimeout(settings.silence); !set)
        return set.error();
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
    for (const Layer needed : SandboxChild::needed()) {
        if (hello->holds(needed))
            continue;
        std::string why = toString(needed);
        for (const auto& missing : hello->missing)
            why += missing.layer == needed ? ": " + missing.reason : "";
        return Error("script.no_jail",
                     {{"missing", std::move(why)}, {"remedy", "run scripts on a Linux system that has seccomp"}});
    }
    return m_state->child->limitMemory(m_state->end.allowedBytes);
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
    return m_state->child->id();
}

SandboxFigures SandboxProcess::figures() const
{
    SandboxFigures figures;
    const auto memory = m_state->child->memory();
    figures.dataBytes = memory.dataBytes;
    figures.residentBytes = memory.residentBytes;
    figures.cpu = cpu();
    return figures;
}

DurationNs SandboxProcess::cpu() const
{
    return m_state->child->cpu();
}

void SandboxProcess::standBehind()
{
    m_state->child->standBehind();
}

int SandboxProcess::socket() const
{
    return m_state->channel.number();
}

sandbox::PacketWay& SandboxProcess::way() const
{
    return m_state->channel.way();
}

void SandboxProcess::note(std::optional<ScriptHook> hook)
{
    m_state->end.hook = hook;
    m_state->child->setBusy(hook.has_value());
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
        auto got = m_state->take(0);
        if (!got || *got || seen == m_state->words || beats == kMostBeats)
            return got;
    }
}

bool SandboxProcess::isClosed() const
{
    return m_state->closedSince.has_value();
}

std::optional<Error> SandboxProcess::closedEnd()
{
    if (!m_state->reason && m_state->closedSince)
        m_state->reason = m_state->reap(0);
    return m_state->reason;
}

DurationNs SandboxProcess::silentFor() const
{
    return steadyNow() - m_state->lastWord;
}

void SandboxProcess::kill(Error reason)
{
    m_state->child->finish();
    if (!m_state->reason)
        m_state->reason = std::move(reason);
}

} // namespace wh
