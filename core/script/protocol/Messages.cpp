// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/protocol/Messages.h"

#include "core/data/InstrumentJson.h"
#include "core/script/protocol/Frame.h"
#include "core/script/protocol/LiveWire.h"
#include "core/script/protocol/WireTypes.h"

#include <algorithm>
#include <array>

namespace wh::sandbox {

namespace {

/// In the order of Message's alternatives.
constexpr std::array kKinds = {Kind::Hello,      Kind::Described, Kind::Failed, Kind::Running,   Kind::RecordPart,
                               Kind::Done,       Kind::Beat,      Kind::Dying,  Kind::Ask,       Kind::HookDone,
                               Kind::NextRecord, Kind::Start,     Kind::Load,   Kind::TapeFiles, Kind::Run,
                               Kind::Cancel,     Kind::Live,      Kind::Hook,   Kind::Answer};
static_assert(kKinds.size() == std::variant_size_v<Message>);

constexpr auto kLastHook = ScriptHook::Stop;

template<typename Wire>
void wire(Wire& w, Hello& hello)
{
    w.number(hello.version);
    w.text(hello.program, limits::kName);
    w.text(hello.engine, limits::kName);
    w.number(hello.layers);
    w.list(hello.missing, 32, [](Wire& v, MissingLayer& missing) {
        auto layer = bit(missing.layer);
        v.number(layer);
        if (toString(static_cast<Layer>(layer))[0] == '\0')
            v.fail();
        missing.layer = static_cast<Layer>(layer);
        v.text(missing.reason, limits::kText);
    });
    w.number(hello.baseBytes);
}

template<typename Wire>
void wire(Wire& w, Described& described)
{
    wireDescription(w, described.description);
}

template<typename Wire>
void wire(Wire& w, Failed& failed)
{
    w.list(failed.errors, limits::kErrors, [](Wire& v, Error& error) {
        wireError(v, error);
        constexpr const char* kOfCodes = "abcdefghijklmnopqrstuvwxyz0123456789_.";
        if (error.code.empty() || error.code.find_first_not_of(kOfCodes) != std::string::npos)
            v.fail();
    });
    if (failed.errors.empty())
        w.fail();
}

template<typename Wire>
void wire(Wire& w, Running& running)
{
    w.number(running.progress.done);
    w.number(running.progress.total);
    w.number(running.progress.events);
    w.number(running.standing.time);
    w.decimal(running.standing.equity);
    w.number(running.standing.position, -limits::kCount, limits::kCount);
    w.number(running.standing.mid, -limits::kCount, limits::kCount);
    w.number(running.standing.fills);
    w.number(running.standing.orders);
}

template<typename Wire>
void wire(Wire& w, RecordPart& part)
{
    w.rest(part.bytes);
}

template<typename Wire>
void wire(Wire&, NextRecord&)
{}

template<typename Wire>
void wire(Wire& w, Done& done)
{
    wireUsage(w, done.usage);
    w.number(done.cpu, DurationNs{0}, limits::kTime);
    w.list(done.usage.firstRefusals, ScriptUsage::kMostRefusals, [](Wire& v, std::pair<TimeNs, Error>& refusal) {
        v.number(refusal.first, -limits::kTime, limits::kTime);
        wireError(v, refusal.second);
    });
}

template<typename Wire>
void wire(Wire& w, Beat& beat)
{
    w.choice(beat.hook, kLastHook);
    w.flag(beat.isInside);
    w.number(beat.cpu, DurationNs{0}, limits::kTime);
}

template<typename Wire>
void wire(Wire& w, Dying& dying)
{
    w.number(dying.signal);
    w.choice(dying.cause, Dying::Cause::Stack);
    w.choice(dying.hook, kLastHook);
}

template<typename Wire>
void wire(Wire& w, Load& load)
{
    wireProject(w, load.project);
}

template<typename Wire>
void wire(Wire& w, Start& start)
{
    w.number(start.version);
    wireLimits(w, start.limits);
    w.number(start.memoryBytes);
}

template<typename Wire>
void wire(Wire& w, TapeFiles& files)
{
    w.number(files.count, std::uint32_t{1}, TapeFiles::kMost);
}

template<typename Wire>
void wire(Wire& w, Run& run)
{
    wireSettings(w, run.settings);
    wireTape(w, run.tape);
    w.number(run.curvePoints, std::uint32_t{2}, std::uint32_t{100'000});
    w.optional(run.other, [](Wire& v, Run::Other& other) {
        wireTape(v, other.tape);
        v.number(other.files, std::uint32_t{1}, Run::kMostFiles);
        v.decimal(other.cash);
        v.decimal(other.base);
    });
}

template<typename Wire>
void wire(Wire&, Cancel&)
{}

template<std::size_t Index = 0>
Result<Message> decodeAs(Kind kind, std::span<const std::byte> bytes)
{
    if constexpr (Index == kKinds.size()) {
        return protocolError("there is no such kind of message");
    } else {
        if (kKinds[Index] != kind)
            return decodeAs<Index + 1>(kind, bytes);
        Message message{std::in_place_index<Index>};
        WireReader reader(bytes);
        wire(reader, std::get<Index>(message));
        if (!reader.isGood() || !reader.isAtEnd())
            return protocolError("a message is malformed");
        return message;
    }
}

} // namespace

const char* toString(Layer layer)
{
    switch (layer) {
    case Layer::SystemCalls:
        return "system calls";
    case Layer::NoNewPrivileges:
        return "no new privileges";
    case Layer::Limits:
        return "limits";
    case Layer::DiesWithParent:
        return "dies with parent";
    case Layer::NotTraceable:
        return "not traceable";
    case Layer::UserNamespace:
        return "user namespace";
    case Layer::MountNamespace:
        return "mount namespace";
    case Layer::NetworkNamespace:
        return "network namespace";
    case Layer::IpcNamespace:
        return "ipc namespace";
    case Layer::NoDescriptors:
        return "no descriptors";
    case Layer::NoEnvironment:
        return "no environment";
    case Layer::Profile:
        return "sandbox profile";
    case Layer::Container:
        return "app container";
    case Layer::Token:
        return "restricted token";
    case Layer::Job:
        return "job object";
    case Layer::Mitigations:
        return "mitigations";
    case Layer::NoWindows:
        return "no window system";
    }
    return "";
}

bool Running::operator==(const Running& other) const
{
    return progress.done == other.progress.done && progress.total == other.progress.total &&
           progress.events == other.progress.events && standing.time == other.standing.time &&
           standing.equity == other.standing.equity && standing.position == other.standing.position &&
           standing.mid == other.standing.mid && standing.fills == other.standing.fills &&
           standing.orders == other.standing.orders;
}

bool Live::operator==(const Live& second) const
{
    return instrument == second.instrument && parameters == second.parameters && seed == second.seed &&
           stored == second.stored && other == second.other;
}

Kind kindOf(const Message& message)
{
    return kKinds[message.index()];
}

std::size_t mostBytes(Kind kind)
{
    constexpr std::size_t kKiB = 1024;
    switch (kind) {
    case Kind::Load:
        return ScriptProject::kMaxBytes + 64 * kKiB;
    case Kind::Described:
    case Kind::Failed:
    case Kind::Run:
        return 1024 * kKiB;
    case Kind::Answer:
        return 1024 * kKiB;
    case Kind::Hook: // with news of two markets
        return 2048 * kKiB;
    case Kind::HookDone:
    case Kind::Live:
        return 8192 * kKiB;
    case Kind::RecordPart:
        return kMostInFrame;
    case Kind::Hello:
    case Kind::Done:
        return 32 * kKiB;
    case Kind::Running:
    case Kind::Beat:
    case Kind::Dying:
    case Kind::Ask:
    case Kind::Start:
    case Kind::TapeFiles:
    case Kind::Cancel:
    case Kind::NextRecord:
        return kKiB;
    }
    return 0;
}

Result<std::vector<std::byte>> encode(const Message& message)
{
    std::vector<std::byte> bytes;
    WireWriter writer(bytes);
    std::visit(
        [&](const auto& alternative) {
            using T = std::remove_cvref_t<decltype(alternative)>;
            wire(writer, const_cast<T&>(alternative)); // a writer changes nothing
        },
        message);
    if (!writer.isGood() || bytes.size() > mostBytes(kindOf(message)))
        return protocolError("a message is too large to be sent");
    return bytes;
}

Result<Message> decode(Kind kind, std::span<const std::byte> bytes)
{
    if (bytes.size() > mostBytes(kind))
        return protocolError("a message is too long");
    return decodeAs(kind, bytes);
}

Error protocolError(std::string reason)
{
    return Error("script.protocol",
                 {{"reason", std::move(reason)}, {"remedy", "start it again; the script's last run is void"}});
}

void wireInstrument(WireWriter& wire, const Instrument& instrument)
{
    wire.text(instrumentToJson(instrument), limits::kText);
}

void wireInstrument(WireReader& wire, Instrument& instrument)
{
    std::string json;
    wire.text(json, limits::kText);
    if (!wire.isGood())
        return;
    if (auto read = instrumentFromJson(json))
        instrument = std::move(*read);
    else
        wire.fail();
}

} // namespace wh::sandbox
