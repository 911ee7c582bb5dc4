// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/script/ScriptDescription.h"
#include "core/script/ScriptLimits.h"
#include "core/script/ScriptProject.h"
#include "core/strategy/Strategy.h"
#include "core/strategy/StrategyFailure.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wh {

/// How a refusal reads to whoever reads what a script logs of it (answer.message). The core knows codes alone, so
/// whoever runs an engine brings the sentences.
using ScriptWords = std::function<std::string(const Error&)>;

/// A scripted strategy has failed: its last strike. Thrown out of the hook by the strategy that ScriptEngine::create()
/// made; whoever runs it catches, and stops the bot as after any strategy's failure. error() is script.error {message,
/// file, line, column, hook} or script.limit {limit, allowed, hook, file, line, remedy}.
class ScriptFailure final : public StrategyFailure
{
public:
    using StrategyFailure::StrategyFailure;
};

/// What a script took. Filled while it runs.
struct ScriptUsage
{
    std::uint64_t hookCalls = 0;
    std::uint64_t errors = 0;        ///< hooks that threw
    std::uint64_t softExceeded = 0;  ///< calls beyond ScriptLimits::hookSoft
    std::uint64_t interrupted = 0;   ///< calls ended at ScriptLimits::hookHard
    std::uint64_t outputDropped = 0; ///< log lines, gauges, events and texts held back or cut
    std::uint64_t ordersDropped = 0; ///< answered script.limit
    std::uint32_t mostOrders = 0;    ///< placed and amended, in the ten seconds with the most of them
    TimeNs mostOrdersSince = 0;      ///< when those began
    /// The first of each kind (risk.*), and when; of a backtest alone.
    std::vector<std::pair<TimeNs, Error>> firstRefusals = {};
    static constexpr std::size_t kMostRefusals = 16;
    std::uint32_t strikes = 0;
    std::optional<Error> lastError; ///< of the last strike
    bool operator==(const ScriptUsage&) const = default;
};

/// A language in which a strategy can be written: the port, so that another stands beside the first. An engine is ready
/// for work when it has been made, reads no file and opens nothing from then on: so it is made, then the jail is shut,
/// then load(). One thread, but for interrupt().
///
/// Never in a process that holds anything of worth: a plain script can crash its engine.
class ScriptEngine
{
public:
    virtual ~ScriptEngine() = default;

    /// Evaluates the project's modules and reads what they export. Whatever was loaded before is gone, and so must be
    /// the strategy made from it.
    /// @return none where there is any mistake; `findings` then names each that can be seen at once, with file, line
    /// and column (from 1) where they are known: script.syntax, script.unsupported {construct, remedy},
    /// script.import_refused {specifier, remedy}, script.meta_invalid {field, value, remedy}, script.error {message},
    /// script.limit.
    virtual std::optional<ScriptDescription> load(const ScriptProject& project, std::vector<Error>& findings) = 0;

    /// A strategy whose hooks run the script's, with checked parameters of its description. Once per load(): the
    /// modules keep what they know. Borrows the engine. A hook that throws is a strike: logged as an error, and the
    /// last one is thrown as ScriptFailure.
    virtual std::unique_ptr<Strategy> create(const ParameterSet& parameters) = 0;

    /// Ends what the script is doing as soon as the language can, as an exceeded limit `reason` ("cpu"): it cannot be
    /// caught by the script. Without effect when none of its text runs. Any thread.
    virtual void interrupt() = 0;

    /// Of the script that was loaded last.
    virtual const ScriptUsage& usage() const = 0;
    /// "QJSEngine 6.4.2".
    virtual std::string name() const = 0;
};

} // namespace wh
