// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/Backtest.h"

#include "core/engine/BotRunner.h"
#include "core/risk/RiskGate.h"
#include "core/risk/ValueScale.h"
#include "core/simulator/BacktestState.h"
#include "core/simulator/EventReplay.h"
#include "core/storage/NullEventLog.h"
#include "core/strategy/PairStrategy.h"

#include <algorithm>

namespace wh {

namespace {

/// As the option takes them.
std::string describeFees(const FeeSchedule& fees)
{
    std::string text;
    if (fees.tiers.size() == 1) {
        text = "maker=" + fees.tiers[0].makerBps.toString() + ",taker=" + fees.tiers[0].takerBps.toString();
    } else {
        for (const auto& tier : fees.tiers)
            text += (text.empty() ? "tiers=" : ";") + tier.volume30d.toString() + ':' + tier.makerBps.toString() + ':' +
                    tier.takerBps.toString();
    }
    switch (fees.currency) {
    case FeeCurrency::Quote:
        return text + ",currency=quote";
    case FeeCurrency::Received:
        return text + ",currency=received";
    case FeeCurrency::FeeAsset:
        return text + ",currency=" + fees.feeAsset + '@' + fees.feeAssetPrice.toString();
    }
    return text;
}

} // namespace

Backtest::Backtest(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Backtest::~Backtest() = default;

BacktestSettings::Pairs BacktestSettings::describe() const
{
    Pairs pairs;
    if (from != INT64_MIN)
        pairs.emplace_back("from", formatTime(from));
    if (to != kNever)
        pairs.emplace_back("to", formatTime(to));
    pairs.emplace_back("cash", cash.toString());
    pairs.emplace_back("base", base.toString());
    pairs.emplace_back("seed", std::to_string(seed));
    pairs.emplace_back("latency", withDefaults(latencyModels(), latency).toString());
    pairs.emplace_back("queue", withDefaults(queueModels(), queue).toString());
    pairs.emplace_back("feed", feed);
    pairs.emplace_back("fees", fees.empty() ? "default" : fees);
    pairs.emplace_back("impact", impact.empty() ? "none" : impact);
    pairs.emplace_back("venue.max_open_orders", std::to_string(venue.maxOpenOrders));
    if (venue.maxRequestsPerSecond > 0)
        pairs.emplace_back("venue.max_requests_per_second",
                           Decimal::fromDouble(venue.maxRequestsPerSecond, 6).valueOr({}).toString());
    if (priceBand > 0)
        pairs.emplace_back("venue.price_band", Decimal::fromDouble(priceBand, 9).valueOr({}).toString());
    if (!minNotional.isZero())
        pairs.emplace_back("venue.min_notional", minNotional.toString());
    for (const auto& outage : venue.outages)
        pairs.emplace_back("venue.outage", formatTime(outage.from) + ".." + formatTime(outage.to));
    pairs.emplace_back("bar_queue_share", Decimal::fromDouble(barQueueShare, 9).valueOr({}).toString());
    if (tickInterval)
        pairs.emplace_back("tick_interval", formatDuration(*tickInterval));
    for (const auto& [name, value] : risk)
        pairs.emplace_back("risk." + name, value);
    return pairs;
}

BacktestSettings::Pairs BacktestSettings::describe(const Instrument& instrument) const
{
    std::vector<Error> mistakes;
    const auto chosen = fees.empty() ? VenueSetup::ownFees(instrument) : parseFees(fees, mistakes);
    Pairs pairs = describe();
    for (auto& [name, value] : pairs) {
        if (name == "fees" && chosen)
            value = describeFees(*chosen);
    }
    return pairs;
}

std::shared_ptr<const Tape> standInTape(const InstrumentName& name)
{
    TapeInfo info;
    info.id = name.toString();
    info.instrument.name = name;
    info.instrument.tick = Decimal::of("0.01");
    info.instrument.lot = Decimal::of("0.00001");
    info.first = INT64_MIN; // whatever the span, it is within
    info.last = kNever;
    return std::make_shared<MemoryTape>(std::move(info), std::vector<MarketEvent>());
}

Error Backtest::needsOther(const std::string& strategy)
{
    return Error("backtest.needs_other",
                 {{"strategy", strategy}, {"remedy", "it trades two markets: give the second, --other ID"}});
}

Error Backtest::oneMarket(const std::string& strategy)
{
    return Error("backtest.one_market",
                 {{"strategy", strategy}, {"remedy", "leave the other market out: it trades one"}});
}

std::unique_ptr<Backtest> Backtest::prepare(std::shared_ptr<const Tape> tape, const BacktestSettings& settings,
                                            const Plugins& plugins, std::vector<Error>& mistakes,
                                            const OtherMarket& other)
{
    const std::size_t before = mistakes.size();
    auto state = std::make_unique<State>();
    state->settings = settings;
    if (auto entry = plugins.strategies.named(settings.strategy)) {
        state->entry = *entry;
        auto checked = checkParameters((*entry)->info, settings.parameters, "params.");
        mistakes.insert(mistakes.end(), checked.mistakes.begin(), checked.mistakes.end());
        state->parameters = std::move(checked.set);
    } else {
        mistakes.push_back(entry.error());
    }
    state->venue = VenueSetup::prepare(settings, tape->info().instrument, mistakes);
    const Instrument& instrument = state->venue.instrument;
    std::vector<Error> riskMistakes;
    if (auto gate = makeRiskGate(plugins.rules, settings.risk, riskMistakes))
        state->gate = std::move(*gate);
    for (auto& mistake : riskMistakes) {
        for (auto& item : mistake.context)
            item.value.insert(0, item.name == "field" ? "risk." : "");
        mistakes.push_back(std::move(mistake));
    }

    const auto refuse = [&](const char* field, std::string value, std::string remedy) {
        mistakes.push_back(Error("backtest.out_of_range",
                                 {{"field", field}, {"value", std::move(value)}, {"remedy", std::move(remedy)}}));
    };
    if (settings.cash.isNegative())
        refuse("cash", settings.cash.toString(), "give 0 or more");
    if (settings.base.isNegative())
        refuse("base", settings.base.toString(), "give 0 or more");
    if (settings.cash.isZero() && settings.base.isZero())
        refuse("cash", "0", "give some cash, or some base: an empty account cannot trade");
    if (instrument.kind == ContractKind::Linear && !settings.base.isZero())
        refuse("base", settings.base.toString(), "a linear contract is margined in quote: give cash only");
    const bool unitsAreKnown = tape->info().first != INT64_MIN; // not those of a tape that stands in for another
    if (unitsAreKnown && instrument.kind == ContractKind::Spot) {
        const auto lots = settings.base.roundedUnitsOf(instrument.lot, Rounding::Down);
        if (!lots || *lots > kMaxLots)
            refuse("base", settings.base.toString(),
                   "give at most " + saturatingProduct(instrument.lot, kMaxLots).toString() +
                       ": more lots cannot be counted");
        else if (*lots == 0 && settings.base > Decimal(0))
            refuse("base", settings.base.toString(),
                   "give at least " + instrument.lot.toString() + ' ' + instrument.name.base +
                       ", the market's lot, or none: less cannot be held");
    }
    if (!(settings.barQueueShare >= 0 && settings.barQueueShare <= 1))
        refuse("bar_queue_share", std::to_string(settings.barQueueShare), "give a share from 0 to 1");
    const TimeNs begin = std::max(settings.from, tape->info().first);
    const TimeNs end = std::min(settings.to, tape->info().last);
    constexpr std::int64_t kMostSamples = 5'000'000;
    if (settings.sampleInterval > 0 && begin > INT64_MIN && end < kNever && begin < end &&
        (end - begin) / settings.sampleInterval > kMostSamples)
        refuse("sample_interval", formatDuration(settings.sampleInterval),
               "give a longer one: the span would have more than 5000000 samples");
    if (settings.sampleInterval < 0)
        refuse("sample_interval", formatDuration(settings.sampleInterval), "give a positive duration");
    if (settings.from != INT64_MIN && settings.from >= settings.to)
        refuse("from", formatTime(settings.from), "give a moment before `to`");
    if (settings.from != INT64_MIN && settings.from > tape->info().last)
        refuse("from", formatTime(settings.from), "the recording ends before");
    if (settings.to <= tape->info().first)
        refuse("to", formatTime(settings.to), "the recording begins after");

    if (other.tape)
        state->prepareOther(other, *tape, plugins, mistakes.size() == before, mistakes);
    if (mistakes.size() != before)
        return nullptr;
    state->tape = std::move(tape);
    return std::unique_ptr<Backtest>(new Backtest(std::move(state)));
}

Result<RunRecord> Backtest::run(const TaskControl& control, EventLog* log)
{
    return run(control, Watch{.log = log});
}

Result<RunRecord> Backtest::run(const TaskControl& control, const Watch& watch)
{
    try {
        if (const auto* const home = dynamic_cast<const BacktestHome*>(m_state->entry->home.get()))
            return runElsewhere(*home, control, watch);
        return replay(control, watch);
    } catch (const DecimalOverflow& overflow) {
        return Error("backtest.overflow",
                     {{"value", overflow.what()},
                      {"remedy", "amounts are exact up to 10^20: give less cash or base, or smaller orders"}});
    } catch (const ScratchFailure& failure) {
        return failure.error();
    }
}

Result<RunRecord> Backtest::runElsewhere(const BacktestHome& home, const TaskControl& control, const Watch& watch)
{
    State& state = *m_state;
    const StrategyInfo& info = state.entry->info;
    if (state.other && info.markets != 2)
        return oneMarket(info.id);
    if (!state.other && info.markets == 2)
        return needsOther(info.id);
    auto run = home.run(state.tape, state.other ? state.other->market : OtherMarket(), state.settings, control, watch);
    if (!run)
        return std::move(run).error();
    run->first.strategy = info.id;
    if (state.other && run->other) {
        run->other->strategy = info.id;
        state.other->record = std::move(run->other);
    }
    return std::move(run->first);
}

void Backtest::describe(RunRecord& record, const TapeInfo& info, const VenueSetup& venue) const
{
    const State& state = *m_state;
    record.instrument = venue.instrument;
    record.dataset = info.id;
    record.strategy = state.entry->info.id;
    for (const auto& spec : state.entry->info.parameters)
        record.parameters.emplace_back(spec.name,
                                       toString(state.parameters.values().find(spec.name)->second, spec.type));
    record.barInterval = info.barInterval;
    record.setup = state.settings.describe(venue.instrument);
    // As EventReplay shifts them.
    if (info.kind != TapeKind::Bars && !venue.fixedFeed && info.minFeedLatency < 0)
        record.setup.emplace_back("clock_offset", formatDuration(-info.minFeedLatency));
}

std::optional<RunRecord> Backtest::takeOther()
{
    return m_state->other ? std::exchange(m_state->other->record, std::nullopt) : std::nullopt;
}

Result<RunRecord> Backtest::replay(const TaskControl& control, const Watch& watch)
{
    State& state = *m_state;
    const TapeInfo& info = state.tape->info();
    const auto strategy = state.entry->create(state.parameters);
    if (state.other)
        return replayBoth(*strategy, control, watch);
    if (const auto* const pair = dynamic_cast<const PairStrategy*>(strategy.get()); pair && pair->needsOther())
        return needsOther(state.entry->info.id);
    VirtualClock clock;
    NullEventLog noLog;
    const Instrument& instrument = state.venue.instrument;
    SimulatedVenue venue(instrument, state.venue.take(state.settings.seed, state.settings.base, info.kind), clock);
    BotRunner runner({.instrument = instrument,
                      .strategy = *strategy,
                      .gate = *state.gate,
                      .connector = venue,
                      .log = watch.log ? *watch.log : static_cast<EventLog&>(noLog),
                      .clock = clock,
                      .random = Random::stream(state.settings.seed, kStrategyStream),
                      .recording = RunRecorder::Settings{.sampleInterval = state.settings.sampleInterval,
                                                         .curvePoints = watch.curvePoints},
                      .tickInterval = state.settings.tickInterval},
                     {.cash = state.settings.cash, .base = state.settings.base});

    EventReplay events(*state.tape, clock, venue, runner,
                       {.from = state.settings.from,
                        .to = state.settings.to,
                        .fixedFeedLatency = state.venue.fixedFeed,
                        .hasOwnImpact = state.venue.impact.isOn()});
    TaskControl watched = control;
    if (watch.onStanding) {
        watched.onProgress = [&](const Progress& progress) {
            if (runner.hasStarted())
                watch.onStanding({.time = clock.now(),
                                  .equity = runner.account().equity(runner.mid()),
                                  .position = runner.account().position(),
                                  .mid = runner.mid(),
                                  .fills = runner.recorder().fillCount(),
                                  .orders = runner.board().counters().placed});
            control.report(progress);
        };
    }
    auto replayed = events.run(watched);
    if (!replayed)
        return replayed.error();
    if (runner.startFailure())
        return *runner.startFailure();
    if (!runner.hasStarted()) {
        return Error("backtest.no_market",
                     {{"dataset", info.id},
                      {"remedy", "the span never shows a bid and an ask; choose another span or recording"}});
    }
    RunRecord record = runner.finish();
    describe(record, info, state.venue);
    record.cancelled = replayed->cancelled;
    record.events = replayed->events;
    record.prints = replayed->prints;
    return record;
}

} // namespace wh
