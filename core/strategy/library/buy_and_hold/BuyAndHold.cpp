// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/library/buy_and_hold/BuyAndHold.h"

#include "core/strategy/Inventory.h"
#include "core/strategy/ParameterTable.h"

#include <algorithm>

namespace wh {

StrategyInfo BuyAndHold::info()
{
    using namespace parameter;
    StrategyInfo info;
    info.id = "buy_and_hold";
    info.title = "Buy and hold";
    info.summary = "Buys once at the start and holds: the yardstick for every other strategy.";
    info.description =
        R"(As soon as the market is tradable, buys with market orders until the position is worth `share` of equity,
and then does nothing more. On contracts the position is `share` times the equity long. A spot account keeps back half
a percent and the fee, so that the order is not refused for want of cash. With `sell_at_end` the position is sold when
the run ends.)";
    info.parameters = {
        number("share", "share", "1", "(0", "1", "Value of the position as a share of equity."),
        boolean("sell_at_end", "false", "Sell everything when the run ends."),
        duration("stale_after", "10s", "100ms", "1d",
                 "Do not buy while the market has been silent for this long, or for three times its usual pause where "
                 "that is longer."),
    };
    info.examples = {
        {"All in",
         "The whole account into base, as a yardstick for strategies that may hold anything.",
         {{"share", "1"}}},
        {"Half and half",
         "The yardstick for a market maker that aims at a base share of one half.",
         {{"share", "0.5"}}},
    };
    return info;
}

BuyAndHold::BuyAndHold(const ParameterSet& parameters)
    : m_share(parameters.number("share"))
    , m_sellsAtEnd(parameters.boolean("sell_at_end"))
    , m_freshness(parameters.duration("stale_after"))
{}

std::vector<PlannedOrder> BuyAndHold::plannedOrders(const Instrument& instrument, const Inventory& inventory) const
{
    return PositionTaker::planned(instrument, inventory, m_share);
}

void BuyAndHold::onTick(StrategyContext& context)
{
    if (m_decided && !m_taker.isBusy())
        return;
    m_freshness.observe(context.market().lastUpdate());
    if (!context.market().isTradable(context.now(), m_freshness.limit()))
        return;
    if (!m_decided) {
        const auto inventory = Inventory::of(context);
        if (!inventory)
            return;
        const auto target = static_cast<Lots>(std::min(inventory->lotsOfEquity(m_share), 9e15));
        if (target > context.position())
            m_taker.setTarget(target);
        m_decided = true;
    }
    m_taker.step(context);
}

void BuyAndHold::onStop(StrategyContext& context)
{
    if (!m_sellsAtEnd || context.position() <= 0)
        return;
    m_taker.setTarget(0);
    m_taker.step(context);
}

} // namespace wh
