// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/BotLegs.h"

namespace wh {

BotSpec legSpecOf(const BotSpec& bot)
{
    const BotSpec standard;
    BotSpec leg = bot;
    leg.name += kLegEnding;
    leg.markets = {bot.markets.at(1)};
    leg.cash = bot.otherCash;
    leg.base = bot.otherBase;
    leg.otherCash = standard.otherCash;
    leg.otherBase = standard.otherBase;
    leg.interval = 0;     // the bot ticks
    leg.mostRestarts = 0; // and is started again
    return leg;
}

Error isALeg(const BotSpec& leg)
{
    std::string leader = leg.name;
    if (leader.ends_with(kLegEnding))
        leader.resize(leader.size() - kLegEnding.size());
    std::string remedy = "give the command to " + leader;
    return Error("bot.is_leg", {{"bot", leg.name}, {"leader", std::move(leader)}, {"remedy", std::move(remedy)}});
}

Error legIsMissing(const BotSpec& bot)
{
    return Error("bot.leg_missing", {{"bot", bot.name},
                                     {"remedy", "create it anew: nothing is known of what it has on its second "
                                                "market; look there for orders"}});
}

} // namespace wh
