// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Task.h"
#include "core/script/ScriptDescription.h"
#include "core/script/ScriptEngine.h"
#include "core/script/ScriptProject.h"
#include "core/script/desk/LogMarks.h"
#include "core/script/desk/ScriptSteps.h"
#include "core/script/host/SandboxSettings.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wh {

struct Report;
struct RunRecord;
class Tape;

/// Which market a script is tried on, as texts.
struct ScriptMarket
{
    std::string dataset;   ///< an ID of the catalogue, or its beginning; empty: a market is generated
    std::string from = {}; ///< of a recording; empty: its beginning
    std::string to = {};   ///< empty: its end
    std::string model = "random_walk";
    std::string duration = "1h";
    std::uint64_t seed = 1; ///< of the generated market
    bool operator==(const ScriptMarket&) const = default;
};

/// One run of a script that is being written.
struct ScriptTrial
{
    using Pairs = std::vector<std::pair<std::string, std::string>>;
    ScriptProject project;
    ScriptMarket market;
    Pairs parameters; ///< what differs from the script's defaults
    Pairs options;    ///< of a backtest: "cash", "latency", "seed" …
};

/// What a trial showed, for a page beside the code. A value; numbers are for drawing and lists.
struct ScriptTrialResult
{
    struct Line
    {
        TimeNs time = 0;
        std::string level; ///< "debug", "info", "warning", "error", "event"
        std::string text;
        ScriptPlace place;
    };
    struct Trade
    {
        TimeNs time = 0;
        std::uint64_t order = 0;
        bool isBuy = true;
        bool isMaker = true;
        std::string price, quantity; ///< exact
    };
    struct Gauge
    {
        std::string name, unit;
        double last = 0, least = 0, most = 0;
        std::vector<std::pair<TimeNs, double>> points;
    };
    struct Figure
    {
        std::string id;          ///< of a metric: "netProfit"
        std::string label;       ///< in English
        std::string value, unit; ///< in words; "n/a" and no unit where there is none
        int sign = 0;            ///< of what has one
    };

    ScriptDescription description;
    ScriptUsage usage;
    std::string base, quote;
    std::string dataset;
    TimeNs start = 0, end = 0;
    std::uint64_t events = 0;
    bool isCancelled = false;
    std::string halted;
    DurationNs cpu = 0;
    std::vector<Figure> figures;
    std::vector<std::pair<TimeNs, double>> equity;
    std::vector<Line> lines;
    std::uint64_t linesDropped = 0;
    std::vector<Trade> trades; ///< the first kMostTrades
    std::uint64_t tradesInAll = 0;
    std::vector<Gauge> gauges;
    std::vector<std::pair<std::string, std::uint64_t>> refusals; ///< by code
    std::shared_ptr<const Report> report;                        ///< all of it

    static constexpr std::size_t kMostTrades = 5'000;
};

/// Where scripts are tried and described: the sandbox's program and the recordings. Immutable; any thread; every call
/// waits until it is done or cancelled.
class ScriptDesk
{
public:
    /// How far a trial is, and how it stands.
    struct Standing
    {
        double share = -1; ///< 0 to 1; below 0: not known
        TimeNs time = 0;
        double equity = 0;
        std::uint64_t fills = 0;
    };

    ScriptDesk(SandboxSettings sandbox, std::filesystem::path catalogue);

    const SandboxSettings& sandbox() const { return m_sandbox; }
    const std::filesystem::path& catalogue() const { return m_catalogue; }

    /// What a script says of itself; none where there is any mistake. As describeScript().
    std::optional<ScriptDescription> describe(const ScriptProject& project, std::vector<Error>& mistakes,
                                              const TaskControl& control = {}) const;
    /// Mistakes: those of describe(), of the market {field "market.…"}, of the options, of parameters {field
    /// "params.…"}, and of the run: script.error and script.limit with file and line.
    std::optional<ScriptTrialResult> run(const ScriptTrial& trial, std::vector<Error>& mistakes,
                                         const CancelToken* cancel = nullptr,
                                         const std::function<void(const Standing&)>& onStanding = {}) const;
    /// The line of code that placed an order of a run: by running it once more, up to a moment at which the order was
    /// there, since no order carries its line. Where it was placed by ctx.place() or bot.place() in the script's own
    /// text.
    /// @return script.order_unknown {value, remedy}, task.cancelled, why it could not be run
    Result<ScriptPlace> placeOfOrder(const ScriptTrial& trial, std::uint64_t order, TimeNs until,
                                     const CancelToken* cancel = nullptr) const;
    /// Up to ScriptSteps::kMost calls of a run, one by one, from the one of that number on (from 1): by running it once
    /// more, with each hook written down as it ends. Hooks that the script itself exports; what a timer does is not
    /// among them.
    /// @return script.no_steps {remedy}: there are no such hooks, or no such call; task.cancelled, why it could not be
    /// run
    Result<ScriptSteps> steps(const ScriptTrial& trial, std::uint64_t first, const CancelToken* cancel = nullptr) const;
    /// The whole report as one page. @return file.create_failed, file.write_failed {path, reason}
    static Result<void> writeReport(const ScriptTrialResult& result, const std::filesystem::path& path);
    /// @return none where there is any mistake
    std::shared_ptr<const Tape> openMarket(const ScriptMarket& market, std::vector<Error>& mistakes) const;
    /// Of generated markets, in the order of a list.
    static std::vector<std::string> marketModels();

private:
    std::optional<RunRecord> replay(const ScriptTrial& trial, const SandboxSettings& sandbox,
                                    std::vector<Error>& mistakes, const CancelToken* cancel) const;

    SandboxSettings m_sandbox;
    std::filesystem::path m_catalogue;
};

} // namespace wh
