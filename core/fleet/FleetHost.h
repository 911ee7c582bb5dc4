// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/data/Catalogue.h"
#include "core/fleet/LocalFleet.h"
#include "core/fleet/MarketDirectory.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace wh {

/// A fleet with what it lives on: its markets over a catalogue of recordings, and its clocks. What the engine and the
/// studio put into their processes. Any thread.
class FleetHost
{
public:
    /// @param catalogue  of recordings; they are played as markets
    /// @param listener  hears what happens to bots, and to what keeps them
    /// @param venueHosts  see MarketDirectory::allowVenues()
    /// @param words  of texts in the history
    /// @param whyMissing  what is known of strategies that there are not
    /// @return as LocalFleet::open(), data.catalogue_invalid
    static Result<std::unique_ptr<FleetHost>> open(const LocalFleet::Settings& settings,
                                                   const std::filesystem::path& catalogue,
                                                   const StrategyRegistry& strategies, const RiskRuleRegistry& rules,
                                                   const Clock& clock, FleetListener listener = {},
                                                   std::vector<std::string> venueHosts = {},
                                                   ErrorWords words = plainWords, WhyMissing whyMissing = {});

    LocalFleet& fleet() { return *m_fleet; }

private:
    explicit FleetHost(Catalogue catalogue) : m_catalogue(std::move(catalogue)), m_markets(&m_catalogue) {}

    Catalogue m_catalogue;
    MarketDirectory m_markets;
    SteadyClock m_steady;
    std::unique_ptr<LocalFleet> m_fleet;
};

} // namespace wh
