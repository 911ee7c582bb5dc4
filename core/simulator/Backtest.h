// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/RunRecord.h"
#include "core/base/Task.h"
#include "core/data/Tape.h"
#include "core/simulator/ModelSpec.h"
#include "core/simulator/SimulatedVenue.h"
#include "core/strategy/Strategy.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wh {

class EventLog;
class RiskRuleRegistry;
struct VenueSetup;

/// A tape of nothing, whatever the span: for checks of settings where there is no market yet.
std::shared_ptr<const Tape> standInTape(const InstrumentName& name = {"sim", "BASE", "QUOTE"});

/// A backtest as a person states it: texts where they were written, checked all at once by Backtest::prepare().
struct BacktestSettings
{
    using Pairs = std::vector<std::pair<std::string, std::string>>;

    std::string strategy;
    Pairs parameters;        ///< of the strategy
    Pairs risk;              ///< "rule.parameter" = limit
    TimeNs from = INT64_MIN; ///< of receive time; the tape's start
    TimeNs to = kNever;
    Decimal cash = Decimal(10'000); ///< in quote (see BotRunner::Funds)
    Decimal base;
    std::uint64_t seed = 1;
    DurationNs sampleInterval = 0; ///< of equity; 0: 1 h, 1 day beyond 90 days

    ModelChoice latency{"constant", {}};
    ModelChoice queue{"log2", {}};
    std::string
        fees; ///< "maker=1,taker=5,currency=quote|received|BNB@600,tiers=…"; empty: the instrument's own, or 10/10 bps
    std::string impact;            ///< "eta=…,volatility=…,volume=…,half_life=…"; empty: none
    std::string feed = "recorded"; ///< how market data reaches the bot: "recorded", or a fixed latency ("5ms")
    VenueRules venue;
    double priceBand = 0; ///< the venue's; 0: none
    Decimal minNotional;  ///< the venue's, where the instrument states none
    double barQueueShare = 0.1;
    /// Instead of the strategy's own; 0: no ticks.
    std::optional<DurationNs> tickInterval;

    /// Names and values of everything that was set, for the report, in a fixed order.
    Pairs describe() const;
    /// Likewise for a run on this instrument, with the fees that it is charged: never "default".
    Pairs describe(const Instrument& instrument) const;
};

/// Reads "maker=1,taker=5,currency=received" or "1,5" (maker, taker in bps) or tiers "0:1:5;1000000:0.5:4".
/// None where there is any mistake; adds each: fees.malformed, parameter.unknown {field "fees.maker", value, remedy}.
std::optional<FeeSchedule> parseFees(std::string_view text, std::vector<Error>& mistakes);
/// Likewise "eta=…,volatility=…,volume=…,half_life=…": model.malformed, those of ParameterValidation::check().
std::optional<ImpactSettings> parseImpact(std::string_view text, const Instrument& instrument,
                                          std::vector<Error>& mistakes);

/// A second market for a strategy that trades two, and what its account starts with.
struct OtherMarket
{
    std::shared_ptr<const Tape> tape;
    Decimal cash = Decimal(10'000); ///< in its quote
    Decimal base;
};

/// One run of one strategy over one tape, or, of a PairStrategy, over two side by side: each market then has a venue,
/// limits and an account of its own, and the run ends when either tape does. Deterministic: the same tape, settings and
/// seed give the same record, to the byte, on any thread. Prepared once, run once; one thread.
class Backtest
{
public:
    struct Plugins
    {
        const StrategyRegistry& strategies;
        const RiskRuleRegistry& rules;
    };

    /// Checks everything. Null when there is any mistake; `mistakes` then names each, with field ("params.gamma",
    /// "risk.position.max_quantity", "latency.entry", "cash"), value and remedy.
    /// @param other  settings but for funds and fees are those of the first; "other", "other.cash" and "other.base"
    /// name it in mistakes
    static std::unique_ptr<Backtest> prepare(std::shared_ptr<const Tape> tape, const BacktestSettings& settings,
                                             const Plugins& plugins, std::vector<Error>& mistakes,
                                             const OtherMarket& other = {});
    ~Backtest();

    /// backtest.needs_other {strategy, remedy}: what a run of such a strategy on one market alone answers.
    static Error needsOther(const std::string& strategy);

    /// How things stand while the tape is replayed.
    struct Standing
    {
        TimeNs time = 0; ///< of the market, as the bot knows it
        Decimal equity;  ///< marked to the mid
        Lots position = 0;
        HalfTicks mid = 0;
        std::uint64_t fills = 0;
        std::uint64_t orders = 0;
    };
    /// Who looks on, and how finely the curve for drawing is kept. None of it changes the run.
    struct Watch
    {
        EventLog* log = nullptr; ///< the journal of orders; null keeps none
        /// Called with every report of progress, once the bot has started; the run's thread.
        std::function<void(const Standing&)> onStanding = {};
        std::size_t curvePoints = 2000;
        /// Called once, before run() returns, where the run was made in another process, which keeps no journal here:
        /// how many orders were placed and amended in the ten seconds with the most of them, and since when.
        std::function<void(std::uint32_t orders, TimeNs since)> onBusiest = {};
    };

    /// Replays the tape. Cancelling ends it cleanly with what there is (RunRecord::cancelled).
    /// @param log  the journal of orders; null keeps none
    /// @return data.* when the tape is damaged, backtest.no_market {dataset, remedy} when it never shows two sides,
    /// backtest.out_of_range {field, value, remedy} when the funds are worth too much at the first price,
    /// backtest.overflow {value, remedy} when an amount grows beyond what is exact, scratch.* {path, reason, remedy}
    /// when fills and trades are too many for memory and cannot be put into a temporary file;
    /// backtest.needs_other {strategy, remedy} and backtest.one_market {strategy, remedy} where the strategy is for
    /// another number of markets
    Result<RunRecord> run(const TaskControl& control, EventLog* log = nullptr);
    Result<RunRecord> run(const TaskControl& control, const Watch& watch);
    /// Of the other market, where there is one, once run() has answered a record. Once.
    std::optional<RunRecord> takeOther();

private:
    struct State;
    Result<RunRecord> runElsewhere(const class BacktestHome& home, const TaskControl& control, const Watch& watch);
    Result<RunRecord> replay(const TaskControl& control, const Watch& watch);
    Result<RunRecord> replayBoth(Strategy& strategy, const TaskControl& control, const Watch& watch);
    void describe(RunRecord& record, const TapeInfo& info, const VenueSetup& venue) const;
    static Error oneMarket(const std::string& strategy);
    explicit Backtest(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// A home of strategies that knows how to run a whole backtest of one: Backtest::run() hands it over.
class BacktestHome : public StrategyHome
{
public:
    struct Records
    {
        RunRecord first;
        std::optional<RunRecord> other; ///< of the other market, where there was one
    };
    /// As Backtest::run(), of what was checked. No journal of orders is kept (Backtest::Watch::log). Any thread.
    /// @param other  with a tape, where the strategy trades two markets
    virtual Result<Records> run(std::shared_ptr<const Tape> tape, const OtherMarket& other,
                                const BacktestSettings& settings, const TaskControl& control,
                                const Backtest::Watch& watch) const = 0;
};

} // namespace wh
