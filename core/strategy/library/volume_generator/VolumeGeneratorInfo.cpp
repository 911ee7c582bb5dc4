// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/ParameterTable.h"
#include "core/strategy/library/volume_generator/VolumeGenerator.h"

namespace wh {

StrategyInfo VolumeGenerator::info()
{
    using namespace parameter;
    StrategyInfo info;
    info.id = "volume_generator";
    info.title = "Volume generator";
    info.summary = "Trades a daily volume with the market, paced over the day, within a budget of cost and without "
                   "building inventory.";
    info.description =
        R"(The target of a day is spread over it evenly (`constant`) or after the market's own intraday profile of
half hours, which is learned as the bot runs (`profile`). Whenever the volume done falls behind the volume expected by
the size of the next order, the bot trades.

That size is drawn evenly between `min_order` and `max_order`. It grows up to twofold with the backlog
(`scale_by_pace`), shrinks where the spread is wider than `reference_spread` (`scale_by_spread`), and is at most
`depth_share` of what the thinner side shows at its best price (`scale_by_depth`). Sides alternate, and the side that
brings the inventory back to where it was at the start goes first, so that it stays flat.

An order first joins its own side's best price as a maker and is taken back after `passive_patience`. When the backlog
is more than `behind_limit` of the day's target, the order crosses the spread at once (immediate or cancel at the
touch).

Fees, and fills worse than the mid at the decision, count against the day's budget of cost; what a passive fill gains
is credited. When it is used up, the bot waits for the next day. A day begins at midnight UTC, or 24 hours after the
last began (`from_start`), or is the last 24 hours at any time (`rolling_24h`, in steps of five minutes). The count
survives a restart.

The bot trades with the market only: its own resting orders that an order would meet are cancelled first, and the
venue's self-trade prevention is set on every order.)";
    info.parameters = {
        decimal("daily_target", "quote", "0", "0", "", "Volume to trade in a day; 0: by `daily_target_share`.",
                "50000"),
        number("daily_target_share", "equities", "5", "(0", "10000",
               "Volume to trade in a day as a multiple of equity, where `daily_target` is 0."),
        choice("pacing", "constant", {"constant", "profile"}, "How the target is spread over the day."),
        notAbove("max_order", decimal("min_order", "quote", "0", "0", "",
                                      "Least value of an order; 0: by `min_order_share`.", "20")),
        decimal("max_order", "quote", "0", "0", "", "Greatest value of an order; 0: by `max_order_share`.", "100"),
        notAbove("max_order_share", number("min_order_share", "share", "0.002", "(0", "1",
                                           "Least value of an order as a share of equity.")),
        number("max_order_share", "share", "0.01", "(0", "1", "Greatest value of an order as a share of equity."),
        boolean("scale_by_pace", "true", "Larger orders when behind the plan, up to twofold."),
        boolean("scale_by_spread", "true", "Smaller orders when the spread is wide, down to a quarter."),
        number("reference_spread", "bps", "5", "(0", "1000", "Spread up to which orders keep their size."),
        boolean("scale_by_depth", "true", "Bound orders by what is shown at the best prices."),
        number("depth_share", "share", "0.25", "(0", "1", "Greatest share of the thinner side's best quantity."),
        number("max_spread", "bps", "50", "(0", "10000", "No new order while the spread is wider than this."),
        number("max_inventory", "share", "0.05", "(0", "1",
               "Greatest distance of the holding from where it was at the start, as a share of equity."),
        duration("passive_patience", "15s", "1s", "1d", "How long an order waits at its own side's best price."),
        number("behind_limit", "share", "0.01", "0", "1",
               "Backlog, as a share of the day's target, beyond which orders cross the spread."),
        decimal("daily_cost", "quote", "0", "0", "", "Budget of cost for a day; 0: by `daily_cost_share`.", "25"),
        number("daily_cost_share", "share", "0.005", "(0", "1",
               "Budget of cost for a day as a share of equity, where `daily_cost` is 0."),
        choice("reset_mode", "utc_midnight", {"utc_midnight", "rolling_24h", "from_start"}, "When a day begins."),
        choice("self_trade_prevention", "expire_taker", {"expire_taker", "expire_maker", "expire_both"},
               "What the venue does if an order should meet another of this account after all."),
        duration("stale_after", "10s", "100ms", "1d",
                 "No trading while the market has been silent for this long, or for three times its usual pause where "
                 "that is longer."),
    };
    info.check = [](const ParameterSet& set, std::vector<Error>& mistakes) {
        const double least = set.number("min_order_share");
        const double most = set.number("max_inventory");
        if (set.decimal("min_order").isZero() && least > most)
            mistakes.push_back(conflict("max_inventory", toString(most, ParameterType::Number), "min_order_share",
                                        toString(least, ParameterType::Number),
                                        "the least order would go beyond it: give at least as much"));
    };
    info.examples = {
        {"Even and cheap",
         "Fifty thousand a day in small passive orders; crossing only when far behind.",
         {{"daily_target", "50000"},
          {"min_order", "20"},
          {"max_order", "100"},
          {"passive_patience", "1m"},
          {"behind_limit", "0.05"},
          {"daily_cost", "20"}}},
        {"With the market's rhythm",
         "Three times the equity a day after the market's own profile, counted over the last 24 hours.",
         {{"daily_target_share", "3"},
          {"pacing", "profile"},
          {"reset_mode", "rolling_24h"},
          {"daily_cost_share", "0.01"}}},
    };
    return info;
}

} // namespace wh
