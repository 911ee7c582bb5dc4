// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/RiskGate.h"
#include "core/simulator/Backtest.h"
#include "core/simulator/VenueSetup.h"

#include <memory>
#include <optional>
#include <vector>

namespace wh {

// Name of the stream of chance; 1001 is the venue's (VenueSetup.cpp).
inline constexpr std::uint64_t kStrategyStream = 1002;

/// What a backtest was prepared with. Within this module alone.
struct Backtest::State
{
    /// All that the second market has of its own.
    struct Other
    {
        OtherMarket market;
        VenueSetup venue;
        std::unique_ptr<RiskGate> gate;
        std::optional<RunRecord> record;
    };

    /// @param isClean  whether nothing is wrong with the settings for the first
    void prepareOther(const OtherMarket& market, const Tape& first, const Plugins& plugins, bool isClean,
                      std::vector<Error>& mistakes);

    std::shared_ptr<const Tape> tape;
    BacktestSettings settings;
    VenueSetup venue;
    const StrategyRegistry::Entry* entry = nullptr;
    ParameterSet parameters;
    std::unique_ptr<RiskGate> gate;
    std::optional<Other> other;
};

} // namespace wh
