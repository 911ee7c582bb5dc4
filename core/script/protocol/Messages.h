// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Task.h"
#include "core/data/Tape.h"
#include "core/domain/Account.h"
#include "core/domain/Bar.h"
#include "core/domain/LogLevel.h"
#include "core/domain/Order.h"
#include "core/market/BookFeed.h"
#include "core/script/ScriptDescription.h"
#include "core/script/ScriptEngine.h"
#include "core/script/ScriptLimits.h"
#include "core/script/ScriptProject.h"
#include "core/simulator/Backtest.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What a host and its sandbox say to each other. docs/reference/sandbox-protocol.md is written for those who speak it
/// in another language.
namespace wh::sandbox {

inline constexpr std::uint32_t kProtocolVersion = 5;

/// What keeps a sandbox in. A bit each; the numbers stand in messages.
enum class Layer : std::uint32_t {
    SystemCalls = 1,        ///< seccomp: only calls of a short list
    NoNewPrivileges = 2,    ///< no program raises what it may
    Limits = 4,             ///< memory, descriptors, file size, core files
    DiesWithParent = 8,     ///< ended when the host ends
    NotTraceable = 16,      ///< other processes of the user read nothing of its memory
    UserNamespace = 32,     ///< its user is nobody outside
    MountNamespace = 64,    ///< it sees an empty folder as all files
    NetworkNamespace = 128, ///< it sees no network
    IpcNamespace = 256,     ///< it shares no System V or message queue with others
    NoDescriptors = 512,    ///< nothing is open but the way to the host
    NoEnvironment = 1024,   ///< none of the host's variables
    Profile = 2048,         ///< macOS: a profile that denies all but a few operations
    Container = 4096,       ///< Windows: an AppContainer without capabilities
    Token = 8192,           ///< Windows: no privileges, untrusted
    Job = 16384,            ///< Windows: one process, no desktop or clipboard of others
    Mitigations = 32768,    ///< Windows: no child processes, no extension points, nobody else's code
    NoWindows = 65536,      ///< Windows: no calls of the window system
};
constexpr std::uint32_t bit(Layer layer)
{
    return static_cast<std::uint32_t>(layer);
}
const char* toString(Layer layer);

/// A layer that does not hold, and why.
struct MissingLayer
{
    Layer layer = Layer::SystemCalls;
    std::string reason;
    bool operator==(const MissingLayer&) const = default;
};

// From the sandbox.

/// First of all: the engine is up, the jail is shut, nothing of the user's has been seen.
struct Hello
{
    std::uint32_t version = kProtocolVersion;
    std::string program; ///< "0.1.0"
    std::string engine;  ///< "QJSEngine 6.4.2"
    std::uint32_t layers = 0;
    std::vector<MissingLayer> missing;
    std::uint64_t baseBytes = 0; ///< of private data before any script
    bool holds(Layer layer) const { return layers & bit(layer); }
    bool operator==(const Hello&) const = default;
};

/// The answer to Load.
struct Described
{
    ScriptDescription description;
    bool operator==(const Described&) const = default;
};

/// The answer to Load or Run where that has failed.
struct Failed
{
    std::vector<Error> errors; ///< at least one
    bool operator==(const Failed&) const = default;
};

/// How a run stands, a few times a second.
struct Running
{
    Progress progress;
    Backtest::Standing standing;
    bool operator==(const Running& other) const;
};

/// A piece of the record, for RunRecordReader.
struct RecordPart
{
    std::vector<std::byte> bytes;
    bool operator==(const RecordPart&) const = default;
};

/// The record is complete, and that of the other market follows.
struct NextRecord
{
    bool operator==(const NextRecord&) const = default;
};

/// The record is complete, the last one.
struct Done
{
    ScriptUsage usage;
    DurationNs cpu = 0; ///< what the run took
    bool operator==(const Done&) const = default;
};

/// Several times a second while text of the user's runs, from the watchdog.
struct Beat
{
    ScriptHook hook = ScriptHook::Load;
    bool isInside = false; ///< of the hook, at the moment
    DurationNs cpu = 0;    ///< what the call has taken
    bool operator==(const Beat&) const = default;
};

/// The last word of a process that a signal ends.
struct Dying
{
    enum class Cause : std::uint8_t { Unknown, Memory, Stack };
    std::uint8_t signal = 0;
    Cause cause = Cause::Unknown;
    ScriptHook hook = ScriptHook::Load;
    bool operator==(const Dying&) const = default;
};

/// What a script of a live bot does amid a hook: the host answers each with Answer before the script goes on.
struct Ask
{
    enum class Action : std::uint8_t { Place, Amend, Cancel, CancelAll, StartTimer, StopTimer };
    Action action = Action::CancelAll;
    bool isOfOther = false;  ///< on the second market; timers are of no market
    OrderRequest request;    ///< Place; its id is the host's to give
    OrderId order;           ///< Amend, Cancel
    Ticks price = 0;         ///< Amend
    Lots quantity = 0;       ///< Amend
    TimeNs time = 0;         ///< StartTimer
    std::uint64_t timer = 0; ///< StopTimer
    bool operator==(const Ask&) const = default;
};

/// Something that a script writes for people. In the order in which it was written.
struct Output
{
    enum class Kind : std::uint8_t { Log, Gauge, Event };
    Kind kind = Kind::Log;
    LogLevel level = LogLevel::Info; ///< Log
    std::string name;                ///< Gauge, Event
    std::string text;                ///< Log, Event
    double value = 0;                ///< Gauge, with the next ones
    std::string unit;
    std::optional<double> least;
    std::optional<double> most;
    bool operator==(const Output&) const = default;
};

/// A hook has ended, or what was to be made ready for live work is: the answer to Hook and Live. What the script wrote
/// and kept comes with it: all of it, or, where the process ends before, nothing.
struct HookDone
{
    static constexpr std::size_t kMostOutputs = 20'000;
    static constexpr std::size_t kMostStored = std::size_t{2} << 20; ///< bytes of one value
    static constexpr std::size_t kMostKeys = 10'000;

    ScriptHook hook = ScriptHook::Load;
    ScriptUsage usage;
    std::vector<Output> outputs;
    std::map<std::string, std::string> stored; ///< what has changed; an empty value: there is none
    std::optional<Error> failure;              ///< the last strike
    bool operator==(const HookDone&) const = default;
};

// From the host.

/// The very first message: make the engine and shut the jail. Answered by Hello.
struct Start
{
    std::uint32_t version = kProtocolVersion;
    ScriptLimits limits;
    std::uint64_t memoryBytes = 0; ///< private data above what is there before any script
    bool operator==(const Start&) const = default;
};

/// Evaluate this: once in a sandbox. Answered by Described or Failed.
struct Load
{
    ScriptProject project;
    bool operator==(const Load&) const = default;
};

/// Files of the tape, in the order of time; as many descriptors come with it.
struct TapeFiles
{
    static constexpr std::uint32_t kMost = 16; ///< of one message
    std::uint32_t count = 0;
    bool operator==(const TapeFiles&) const = default;
};

/// A backtest of what was loaded, over the files that came before. Answered by Running …, RecordPart … (with another
/// market NextRecord and RecordPart … once more) and Done, or Failed.
struct Run
{
    static constexpr std::uint32_t kMostFiles = 100'000;

    /// A second market.
    struct Other
    {
        TapeInfo tape;
        std::uint32_t files = 1; ///< of it: the last of those that came
        Decimal cash;
        Decimal base;
    };

    BacktestSettings settings; ///< the strategy is what was loaded, whatever it says
    TapeInfo tape;             ///< as the host knows it
    std::uint32_t curvePoints = 2000;
    std::optional<Other> other = {};
};

/// End the run with what there is.
struct Cancel
{
    bool operator==(const Cancel&) const = default;
};

/// What was loaded is to work live: hooks will follow, each when the one before has ended. Answered by HookDone (load)
/// or Failed.
struct Live
{
    Instrument instrument;
    std::vector<std::pair<std::string, std::string>> parameters;
    std::uint64_t seed = 0;
    std::map<std::string, std::string> stored; ///< what the bot kept so far
    std::optional<Instrument> other = {};      ///< of the second market, of a script that trades two
    bool operator==(const Live& second) const;
};

/// What has changed since the host's last message, as a script may see it.
struct News
{
    static constexpr std::size_t kMostLevels = 2000; ///< of a side
    static constexpr std::size_t kMostOrders = 4096;
    static constexpr std::size_t kMostBalances = 8;

    struct Level
    {
        Side side = Side::Buy;
        Ticks price = 0;
        Lots lots = 0; ///< 0: it is gone
        bool operator==(const Level&) const = default;
    };

    TimeNs now = 0;
    std::optional<BookFeed::Face> face; ///< none: as before
    bool isWholeBook = false;           ///< `levels` are all; else those that are not as before
    std::vector<Level> levels;
    PositionView holding;
    Lots position = 0;
    Decimal equity;
    std::vector<Balance> balances;
    std::optional<std::vector<OwnOrder>> orders; ///< that are open; none: as before
    std::vector<OwnOrder> ended;                 ///< that were open before
    bool operator==(const News&) const = default;
};

/// Run a hook. Answered by Ask …, then HookDone.
struct Hook
{
    static constexpr std::size_t kMostKept = 100;

    /// What there is to say of the second market.
    struct Other
    {
        bool isSubject = false;    ///< the fill or the order is of it
        std::optional<News> news;  ///< none: as before, but for the time
        std::vector<Trade> trades; ///< to look back at
        std::vector<Bar> bars;
        bool operator==(const Other&) const = default;
    };

    ScriptHook hook = ScriptHook::Tick;
    News news;
    std::vector<Trade> trades; ///< Trade: the one that it is about. Else those that a script can look back at.
    std::vector<Bar> bars;     ///< likewise
    std::optional<Fill> fill;
    std::optional<OwnOrder> order;
    std::optional<ExecutionReport> report; ///< of the order; without its fill
    std::uint64_t timer = 0;
    std::optional<Other> other;
    bool operator==(const Hook&) const = default;
};

/// What came of an action.
struct Answer
{
    std::optional<Error> refusal;
    std::uint64_t id = 0; ///< of the order, or the timer
    News news;            ///< of the market that was asked for
    bool operator==(const Answer&) const = default;
};

using Message = std::variant<Hello, Described, Failed, Running, RecordPart, Done, Beat, Dying, Ask, HookDone,
                             NextRecord, Start, Load, TapeFiles, Run, Cancel, Live, Hook, Answer>;

/// As it stands in a frame. The sandbox's below 32, the host's from there on.
enum class Kind : std::uint16_t {
    Hello = 1,
    Described = 2,
    Failed = 3,
    Running = 4,
    RecordPart = 5,
    Done = 6,
    Beat = 7,
    Dying = 8,
    Ask = 9,
    HookDone = 10,
    NextRecord = 11,
    Start = 32,
    Load = 33,
    TapeFiles = 34,
    Run = 35,
    Cancel = 36,
    Live = 37,
    Hook = 38,
    Answer = 39,
};
Kind kindOf(const Message& message);
/// How long the contents of such a message may be, in bytes; 0 for what is no kind.
std::size_t mostBytes(Kind kind);

/// The contents of a message. @return script.protocol {reason}: something is too large to be sent
Result<std::vector<std::byte>> encode(const Message& message);
/// @return script.protocol {reason}: not what encode() makes
Result<Message> decode(Kind kind, std::span<const std::byte> bytes);

/// script.protocol {reason, remedy}.
Error protocolError(std::string reason);

} // namespace wh::sandbox
