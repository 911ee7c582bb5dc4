// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/FleetHost.h"

namespace wh {

Result<std::unique_ptr<FleetHost>>
FleetHost::open(const LocalFleet::Settings& settings, const std::filesystem::path& catalogue,
                const StrategyRegistry& strategies, const RiskRuleRegistry& rules, const Clock& clock,
                FleetListener listener, std::vector<std::string> venueHosts, ErrorWords words, WhyMissing whyMissing)
{
    auto opened = Catalogue::open(catalogue);
    if (!opened)
        return opened.error();
    std::unique_ptr<FleetHost> host(new FleetHost(std::move(*opened)));
    host->m_markets.allowVenues(std::move(venueHosts));
    auto fleet = LocalFleet::open(settings, {strategies, rules, host->m_markets, clock, host->m_steady,
                                             std::move(listener), std::move(words), std::move(whyMissing)});
    if (!fleet)
        return fleet.error();
    host->m_fleet = std::move(*fleet);
    return host;
}

} // namespace wh
