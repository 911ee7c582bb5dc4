// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/VenueSetup.h"

#include <utility>

namespace wh {

namespace {

// Name of the stream of chance. Not one of the generators': a market and its backtest mostly share a seed.
constexpr std::uint64_t kLatencyStream = 1001;

} // namespace

FeeSchedule VenueSetup::ownFees(const Instrument& instrument)
{
    return instrument.fees == FeeSchedule{} ? FeeSchedule::flat(Decimal(10), Decimal(10)) : instrument.fees;
}

VenueSetup VenueSetup::prepare(const BacktestSettings& settings, const Instrument& market, std::vector<Error>& mistakes)
{
    VenueSetup setup;
    setup.instrument = market;
    Instrument& instrument = setup.instrument;
    if (!settings.fees.empty()) {
        if (auto fees = parseFees(settings.fees, mistakes))
            instrument.fees = std::move(*fees);
    } else {
        instrument.fees = ownFees(instrument);
    }
    if (settings.priceBand != 0)
        instrument.priceBand = settings.priceBand;
    if (!settings.minNotional.isZero())
        instrument.minNotional = settings.minNotional;
    if (auto valid = instrument.validate(); !valid)
        mistakes.push_back(valid.error());
    if (!settings.impact.empty())
        setup.impact = parseImpact(settings.impact, instrument, mistakes).value_or(ImpactSettings());
    setup.latency = makeModel(latencyModels(), settings.latency, "latency", mistakes);
    setup.queue = makeModel(queueModels(), settings.queue, "queue", mistakes);
    if (settings.feed != "recorded") {
        const auto fixed = parseDuration(settings.feed);
        if (fixed && *fixed >= 0) {
            setup.fixedFeed = *fixed;
        } else {
            mistakes.push_back(Error(
                "backtest.malformed",
                {{"field", "feed"}, {"value", settings.feed}, {"remedy", "write recorded, or a latency such as 5ms"}}));
        }
    }
    setup.rules = settings.venue;
    setup.barQueueShare = settings.barQueueShare;
    return setup;
}

SimulatedVenue::Settings VenueSetup::take(std::uint64_t seed, Decimal base, TapeKind kind)
{
    // Each part has its own stream of chance, so that one that draws more does not change what the others see.
    latency->seed(Random::stream(seed, kLatencyStream));
    SimulatedVenue::Settings settings;
    settings.latency = std::move(latency);
    settings.queue = std::move(queue);
    settings.impact = impact;
    settings.rules = rules;
    settings.barQueueShare = barQueueShare;
    settings.levelThree = kind == TapeKind::Orders;
    if (instrument.kind == ContractKind::Spot)
        settings.initialPosition = base.roundedUnitsOf(instrument.lot, Rounding::Down).valueOr(0);
    return settings;
}

} // namespace wh
