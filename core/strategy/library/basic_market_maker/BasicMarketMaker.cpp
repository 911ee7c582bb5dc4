// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/library/basic_market_maker/BasicMarketMaker.h"

#include "core/strategy/ParameterTable.h"

#include <algorithm>
#include <cmath>

namespace wh {

StrategyInfo BasicMarketMaker::info()
{
    using namespace parameter;
    StrategyInfo info;
    info.id = "basic_market_maker";
    info.title = "Basic market maker";
    info.summary =
        "Quotes levels at fixed distances on both sides of the mid and leans its sizes against its inventory.";
    info.description =
        R"(The n-th bid stands at `mid·(1 − (spread + n·level_step))`, the n-th ask at `mid·(1 + (spread +
n·level_step))`, n from 0, rounded away from the mid to whole ticks. The n-th order has the size `order·(1 +
size_growth·n)`.

With `inventory_skew`, sizes follow the inventory: with x the distance of the base share from `target_base_share` as a
share of `inventory_range`, from −1 to 1, bids are scaled by `1 − x` and asks by `1 + x`, so that they reach 0 and
twice their size at the ends of the range. A spot account that starts without base therefore begins by bidding.

`price_floor` and `price_ceiling` bound where the bot trades: at or above the ceiling it shows no bids, at or below
the floor no asks.

`order_optimisation` moves the first level of each side relative to the best price of others: `retreat` brings an
order that would lead the market by more than a tick back to one tick ahead of the best; `lead` always stands one tick
ahead of the best. Neither ever reaches the other side.)";
    info.parameters = joined(
        {integer("levels", "", "3", "1", "50", "Number of orders on each side."),
         number("spread", "bps", "5", "0", "5000", "Distance of the first level from the mid, on each side."),
         number("level_step", "bps", "5", "0", "5000", "Further distance of each level after the first.", "2.5"),
         number("size_growth", "share", "0", "0", "10", "By how much of the first order each further level is larger.",
                "0.5"),
         boolean("inventory_skew", "true", "Scale bid and ask sizes by the distance of inventory from its target."),
         number(
             "inventory_range", "share", "0.5", "(0", "1",
             "Distance of the base share from its target at which one side's size reaches 0 and the other's doubles.",
             "0.2"),
         notAbove("price_ceiling", decimal("price_floor", "quote", "0", "0", "",
                                           "No asks while the mid is at or below this; 0: no floor.", "50000")),
         decimal("price_ceiling", "quote", "0", "0", "", "No bids while the mid is at or above this; 0: no ceiling.",
                 "80000"),
         choice("order_optimisation", "off", {"off", "retreat", "lead"},
                "Where the first level stands relative to the best price of others.")},
        commonParameters());
    info.needsTicks = false;
    info.check = [](const ParameterSet& set, std::vector<Error>& mistakes) {
        const auto further = static_cast<double>(set.integer("levels") - 1);
        checkReach(set.number("spread") + further * set.number("level_step"), "level_step",
                   toString(set.number("level_step"), ParameterType::Number), "levels",
                   std::to_string(set.integer("levels")), mistakes);
    };
    info.examples = {
        {"Calm and deep",
         "Five growing levels that start 10 bps from the mid and are renewed every 15 seconds: for pairs that move "
         "slowly.",
         {{"levels", "5"},
          {"spread", "10"},
          {"level_step", "5"},
          {"size_growth", "0.5"},
          {"cover_fees", "true"},
          {"refresh_time", "15s"},
          {"refresh_tolerance", "2"}}},
        {"Tight at the touch",
         "One level that leads the best price, with a narrow inventory range: for venues with a maker rebate.",
         {{"levels", "1"},
          {"spread", "1"},
          {"order_optimisation", "lead"},
          {"inventory_range", "0.2"},
          {"refresh_time", "1s"},
          {"refresh_tolerance", "0.2"}}},
    };
    return info;
}

BasicMarketMaker::BasicMarketMaker(const ParameterSet& parameters)
    : QuotingStrategy(parameters)
    , m_levels(static_cast<int>(parameters.integer("levels")))
    , m_spread(parameters.number("spread"))
    , m_step(parameters.number("level_step"))
    , m_growth(parameters.number("size_growth"))
    , m_skews(parameters.boolean("inventory_skew"))
    , m_range(parameters.number("inventory_range"))
    , m_floor(parameters.decimal("price_floor"))
    , m_ceiling(parameters.decimal("price_ceiling"))
{
    const auto& optimisation = parameters.text("order_optimisation");
    if (optimisation != "off")
        m_optimisation = optimisation == "lead" ? Optimisation::Lead : Optimisation::Retreat;
}

Ticks BasicMarketMaker::bestOfOthers(const StrategyContext& context, Side side)
{
    Ticks best = 0;
    const auto own = context.openOrders();
    context.book().forEachLevel(side, [&](Ticks price, Lots lots) {
        for (const auto& order : own) {
            if (order.side == side && order.price == price)
                lots -= order.remaining();
        }
        if (lots > 0)
            best = price;
        return best == 0;
    });
    return best;
}

void BasicMarketMaker::wantOptimised(StrategyContext& context, QuoteLadder& ladder, Side side, double mid,
                                     double depthBps, double lots) const
{
    const Ticks best = bestOfOthers(context, side);
    QuoteLadder plain({});
    wantAt(plain, side, mid, depthBps, lots);
    if (plain.wanted(side).empty())
        return;
    Quote quote = plain.wanted(side).front();
    if (best > 0) {
        const Ticks ahead = best + signOf(side);
        const bool leads = side == Side::Buy ? quote.price > ahead : quote.price < ahead;
        if (m_optimisation == Optimisation::Lead || leads)
            quote.price = ahead;
    }
    // Never through the other side, nor onto it, whether or not the order may take.
    const auto& book = context.book();
    quote.price =
        side == Side::Buy ? std::min(quote.price, book.bestAsk() - 1) : std::max(quote.price, book.bestBid() + 1);
    ladder.want(side, quote.price, quote.quantity);
}

template<typename Visit>
void BasicMarketMaker::forEachQuote(const Instrument& instrument, const Inventory& inventory, Lots size,
                                    const Visit& visit) const
{
    const double x = m_skews ? inventory.skew(targetBaseShare(), m_range) : 0;
    const Decimal mid = instrument.halfPrice(static_cast<HalfTicks>(2 * inventory.mid)); // a whole number by its making
    const bool bids = m_ceiling.isZero() || mid < m_ceiling;
    const bool asks = m_floor.isZero() || mid > m_floor;
    for (int level = 0; level < m_levels; ++level) {
        const double depth = m_spread + level * m_step;
        const double lots = static_cast<double>(size) * (1 + m_growth * level);
        for (const Side side : {Side::Buy, Side::Sell}) {
            if (side == Side::Buy ? bids : asks)
                visit(side, level, depth, lots * (side == Side::Buy ? 1 - x : 1 + x));
        }
    }
}

BasicMarketMaker::Quoting BasicMarketMaker::makeQuotes(StrategyContext& context, const Inventory& inventory,
                                                       QuoteLadder& ladder)
{
    const Lots size = orderSize(context, inventory);
    forEachQuote(context.instrument(), inventory, size, [&](Side side, int level, double depth, double lots) {
        if (level == 0 && m_optimisation != Optimisation::Off)
            wantOptimised(context, ladder, side, inventory.mid, depth, lots);
        else
            wantAt(ladder, side, inventory.mid, depth, lots);
    });
    return Quoting::Show;
}

void BasicMarketMaker::planQuotes(const Instrument& instrument, const Inventory& inventory, Lots size,
                                  QuoteLadder& plan) const
{
    forEachQuote(instrument, inventory, size,
                 [&](Side side, int, double depth, double lots) { wantAt(plan, side, inventory.mid, depth, lots); });
}

} // namespace wh
