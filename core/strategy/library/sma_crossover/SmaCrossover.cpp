// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/library/sma_crossover/SmaCrossover.h"

#include "core/strategy/Inventory.h"
#include "core/strategy/ParameterTable.h"

#include <algorithm>

namespace wh {

StrategyInfo SmaCrossover::info()
{
    using namespace parameter;
    StrategyInfo info;
    info.id = "sma_crossover";
    info.title = "SMA crossover";
    info.summary =
        "Long while the fast simple average of closes is above the slow one: the yardstick among trend followers.";
    info.description =
        R"(At the close of each bar the means of the last `fast` and `slow` closes are compared. When the fast one
rises above the slow one, the bot buys with a market order until the position is worth `share` of equity; when it
falls below, it sells everything, or goes as far short on contracts with `allow_short`. Equal averages change nothing.
An order that was not filled at once is tried again at the next bar. The slower period is always taken as the slow
one.)";
    info.parameters = {
        integer("fast", "bars", "10", "1", "10000", "Period of the fast average."),
        integer("slow", "bars", "30", "2", "10000", "Period of the slow average."),
        duration("bar_interval", "1m", "1s", "7d", "Length of a bar.", "1h"),
        number("share", "share", "0.95", "(0", "1", "Value of a position as a share of equity.", "0.5"),
        boolean("allow_short", "false", "Go short on a downward cross, where the instrument is a contract."),
    };
    info.needsTicks = false;
    info.check = [](const ParameterSet& set, std::vector<Error>& mistakes) {
        if (set.integer("fast") == set.integer("slow"))
            mistakes.push_back(conflict("fast", std::to_string(set.integer("fast")), "slow",
                                        std::to_string(set.integer("slow")),
                                        "averages of one period never cross: give two"));
    };
    info.examples = {
        {"Golden cross", "The 50 and 200 day averages.", {{"fast", "50"}, {"slow", "200"}, {"bar_interval", "1d"}}},
        {"Hourly, both ways",
         "Half the equity long or short on a perpetual contract.",
         {{"fast", "12"}, {"slow", "48"}, {"bar_interval", "1h"}, {"share", "0.5"}, {"allow_short", "true"}}},
    };
    return info;
}

SmaCrossover::SmaCrossover(const ParameterSet& parameters)
    : m_fastPeriod(std::min(parameters.integer("fast"), parameters.integer("slow")))
    , m_slowPeriod(std::max(parameters.integer("fast"), parameters.integer("slow")))
    , m_barInterval(parameters.duration("bar_interval"))
    , m_share(parameters.number("share"))
    , m_shorts(parameters.boolean("allow_short"))
    , m_fast(static_cast<std::size_t>(m_fastPeriod))
    , m_slow(static_cast<std::size_t>(m_slowPeriod))
{}

/// The first signal may be upward.
std::vector<PlannedOrder> SmaCrossover::plannedOrders(const Instrument& instrument, const Inventory& inventory) const
{
    return PositionTaker::planned(instrument, inventory, m_share);
}

void SmaCrossover::act(StrategyContext& context, int signal)
{
    if (signal != 0 && signal != m_signal) {
        const auto inventory = Inventory::of(context);
        if (!inventory)
            return; // no price to size by: the cross stands until the next bar
        const auto size = static_cast<Lots>(std::min(inventory->lotsOfEquity(m_share), 9e15));
        const bool shorts = m_shorts && context.instrument().isDerivative();
        m_taker.setTarget(signal > 0 ? size : (shorts ? -size : 0));
        m_signal = signal;
    }
    m_taker.step(context);
}

} // namespace wh
