// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotLeg.h"
#include "core/fleet/BotSpec.h"

#include <string_view>

namespace wh {

/// What the name of a leg ends in; that of no other bot.
inline constexpr std::string_view kLegEnding = "#2";

inline bool hasLeg(const BotSpec& bot)
{
    return bot.markets.size() == 2;
}
/// What its leg is: the second market and what is put in there, and all else that is the bot's. Pure.
BotSpec legSpecOf(const BotSpec& bot);
/// bot.is_leg {bot, leader, remedy}: no command goes to a leg.
Error isALeg(const BotSpec& leg);
/// bot.leg_missing {bot, remedy}: nothing is known of its second market, as after a backup that had but the first.
Error legIsMissing(const BotSpec& bot);

} // namespace wh
