// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulator/Backtest.h"
#include "core/simulator/SimulatedVenue.h"

#include <memory>
#include <optional>
#include <vector>

namespace wh {

/// How a simulated venue is to behave, made of what a person has written: the same for a backtest and for a bot that
/// lives. Made once, spent once; one thread.
struct VenueSetup
{
    Instrument instrument; ///< the market's, with the settings' fees and rules
    std::unique_ptr<LatencyModel> latency;
    std::unique_ptr<QueueModel> queue;
    ImpactSettings impact;
    VenueRules rules;
    double barQueueShare = 0.1;
    std::optional<DurationNs> fixedFeed; ///< how market data reaches the bot, where it is not as recorded

    /// What is charged where nothing else was chosen: the instrument's own, or the common first tier of spot venues.
    static FeeSchedule ownFees(const Instrument& instrument);
    /// Reads fees, rules, models and feed; adds every mistake. Of use only where there was none.
    static VenueSetup prepare(const BacktestSettings& settings, const Instrument& market, std::vector<Error>& mistakes);
    /// For the venue itself; latency and queue go with it.
    SimulatedVenue::Settings take(std::uint64_t seed, Decimal base, TapeKind kind);
};

} // namespace wh
