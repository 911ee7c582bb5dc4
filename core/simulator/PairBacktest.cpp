// SPDX-License-Identifier: GPL-3.0-or-later
// A backtest of a strategy that trades two markets: two venues, two books, two accounts, one clock.
#include "core/engine/BotRunner.h"
#include "core/simulator/BacktestState.h"
#include "core/simulator/EventReplay.h"
#include "core/storage/NullEventLog.h"
#include "core/strategy/PairStrategy.h"

#include <algorithm>

namespace wh {

namespace {

constexpr std::uint64_t kReportEvery = 1 << 16;

/// The strategy as the second market's bot: it hands on what happens there.
class OtherSide final : public Strategy
{
public:
    explicit OtherSide(PairStrategy& pair) : m_pair(pair) {}

    void onStart(StrategyContext& context) override { m_pair.join(context); }
    void onTrade(StrategyContext& context, const Trade& trade) override { m_pair.onTrade(context, trade); }
    void onBar(StrategyContext& context, const Bar& bar) override { m_pair.onBar(context, bar); }
    void onFill(StrategyContext& context, const Fill& fill) override { m_pair.onFill(context, fill); }
    void onOrderUpdate(StrategyContext& context, const OwnOrder& order, const ExecutionReport* report) override
    {
        m_pair.onOrderUpdate(context, order, report);
    }
    bool wantsTrades() const override { return m_pair.wantsTrades(); }
    DurationNs barInterval() const override { return m_pair.barInterval(); }

private:
    PairStrategy& m_pair;
};

/// One of the two: a venue, and the bot that trades there.
struct Leg
{
    Leg(VenueSetup& setup, const Tape& tape, const BacktestSettings& settings, BotRunner::Funds funds,
        Strategy& strategy, RiskGate& gate, EventLog& log, VirtualClock& clock, std::uint64_t chance,
        const Backtest::Watch& watch, const BotRunner* after)
        : venue(setup.instrument, setup.take(after ? settings.seed : settings.seed + 1, funds.base, tape.info().kind),
                clock)
        , runner({.instrument = setup.instrument,
                  .strategy = strategy,
                  .gate = gate,
                  .connector = venue,
                  .log = log,
                  .clock = clock,
                  .random = Random::stream(settings.seed, chance),
                  .recording = RunRecorder::Settings{.sampleInterval = settings.sampleInterval,
                                                     .curvePoints = watch.curvePoints},
                  .tickInterval = after ? settings.tickInterval : std::nullopt},
                 funds)
        , events(tape, clock, venue, runner,
                 {.from = settings.from,
                  .to = settings.to,
                  .fixedFeedLatency = setup.fixedFeed,
                  .hasOwnImpact = setup.impact.isOn(),
                  .startAfter = after})
    {}

    SimulatedVenue venue;
    BotRunner runner;
    EventReplay events;
};

Error noMarket(const TapeInfo& info)
{
    return Error(
        "backtest.no_market",
        {{"dataset", info.id}, {"remedy", "the span never shows a bid and an ask; choose another span or recording"}});
}

Backtest::Standing standingOf(const Leg& main, const Leg& other, TimeNs now)
{
    return {.time = now,
            .equity = main.runner.account().equity(main.runner.mid()),
            .position = main.runner.account().position(),
            .mid = main.runner.mid(),
            .fills = main.runner.counters().fills + other.runner.counters().fills,
            .orders = main.runner.board().counters().placed + other.runner.board().counters().placed};
}

/// Both tapes by one clock, until one has come to its end. @return whether it was cancelled
bool stepBoth(Leg& main, Leg& other, const VirtualClock& clock, std::uint64_t events, const TaskControl& control,
              const Backtest::Watch& watch)
{
    for (std::uint64_t steps = 1;; ++steps) {
        const TimeNs first = main.events.next();
        const TimeNs second = other.events.next();
        if (first == kNever || second == kNever)
            return false;
        (second <= first ? other : main).events.step();
        if (steps % kReportEvery != 0)
            continue;
        if (watch.onStanding && main.runner.hasStarted())
            watch.onStanding(standingOf(main, other, clock.now()));
        control.report({std::min(steps, events), events, std::min(steps, events)});
        if (control.isCancelled())
            return true;
    }
}

} // namespace

void Backtest::State::prepareOther(const OtherMarket& market, const Tape& first, const Plugins& plugins, bool isClean,
                                   std::vector<Error>& mistakes)
{
    const auto refuse = [&](const char* field, std::string value, std::string remedy) {
        mistakes.push_back(Error("backtest.out_of_range",
                                 {{"field", field}, {"value", std::move(value)}, {"remedy", std::move(remedy)}}));
    };
    const TapeInfo& info = market.tape->info();
    if (info.kind == TapeKind::Bars || first.info().kind == TapeKind::Bars)
        refuse("other", info.id, "two markets are replayed event by event: give recordings of books or trades");
    if (info.instrument.name == first.info().instrument.name)
        refuse("other", info.id, "this is the first market again: give another one");
    if (info.last < first.info().first || info.first > first.info().last)
        refuse("other", info.id, "the two recordings have no moment in common");
    if (market.cash.isNegative() || (market.cash.isZero() && market.base.isZero()))
        refuse("other.cash", market.cash.toString(), "give some cash: an empty account cannot trade");
    const bool isSpot = info.instrument.kind == ContractKind::Spot;
    const auto lots = market.base.roundedUnitsOf(info.instrument.lot, Rounding::Down);
    if (market.base.isNegative() || (isSpot && (!lots || *lots > kMaxLots)))
        refuse("other.base", market.base.toString(), "give 0 or more, and no more than can be counted");
    else if (info.instrument.kind == ContractKind::Linear && !market.base.isZero())
        refuse("other.base", market.base.toString(), "a linear contract is margined in quote: give cash only");
    if (!isClean)
        return; // what is wrong with the settings as such is told of the first
    auto setup = VenueSetup::prepare(settings, info.instrument, mistakes);
    auto itsGate = makeRiskGate(plugins.rules, settings.risk, mistakes);
    if (!itsGate)
        return;
    other.emplace(Other{market, std::move(setup), std::move(*itsGate), std::nullopt});
}

Result<RunRecord> Backtest::replayBoth(Strategy& strategy, const TaskControl& control, const Watch& watch)
{
    State& state = *m_state;
    State::Other& second = *state.other;
    auto* const pair = dynamic_cast<PairStrategy*>(&strategy);
    if (!pair || !pair->needsOther())
        return oneMarket(state.entry->info.id);
    const BacktestSettings& settings = state.settings;
    const Tape& tape = *state.tape;
    const Tape& otherTape = *second.market.tape;

    VirtualClock clock;
    NullEventLog noLog;
    EventLog& log = watch.log ? *watch.log : static_cast<EventLog&>(noLog);
    OtherSide side(*pair);
    Leg other(second.venue, otherTape, settings, {.cash = second.market.cash, .base = second.market.base}, side,
              *second.gate, noLog, clock, kStrategyStream + 1, watch, nullptr);
    Leg main(state.venue, tape, settings, {.cash = settings.cash, .base = settings.base}, strategy, *state.gate, log,
             clock, kStrategyStream, watch, &other.runner);
    for (Leg* leg : {&other, &main}) {
        if (auto begun = leg->events.begin(); !begun)
            return std::move(begun).error();
    }
    const bool cancelled = stepBoth(main, other, clock, tape.info().events + otherTape.info().events, control, watch);
    const auto replayed = main.events.outcome();
    const auto otherReplayed = other.events.outcome();
    if (!replayed || !otherReplayed)
        return !replayed ? replayed.error() : otherReplayed.error();
    for (const Leg* leg : {&other, &main}) {
        if (leg->runner.startFailure())
            return *leg->runner.startFailure();
    }
    if (!other.runner.hasStarted() || !main.runner.hasStarted())
        return noMarket(other.runner.hasStarted() ? tape.info() : otherTape.info());
    const TimeNs end = clock.now();
    main.events.stop(end); // the strategy's last words, while both markets still stand
    other.events.stop(end);
    main.events.settle(end);
    other.events.settle(end);

    const auto finish = [&](Leg& leg, const TapeInfo& info, const VenueSetup& venue,
                            const EventReplay::Outcome& outcome) {
        RunRecord record = leg.runner.finish();
        describe(record, info, venue);
        record.cancelled = cancelled;
        record.events = outcome.events;
        record.prints = outcome.prints;
        return record;
    };
    second.record = finish(other, otherTape.info(), second.venue, *otherReplayed);
    for (auto& [name, value] : second.record->setup) {
        if (name == "cash")
            value = second.market.cash.toString();
        else if (name == "base")
            value = second.market.base.toString();
    }
    return finish(main, tape.info(), state.venue, *replayed);
}

} // namespace wh
