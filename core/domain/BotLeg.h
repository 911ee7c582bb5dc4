// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotId.h"

namespace wh {

/// A bot on two markets is two at work: itself on the first, and its leg on the second, which has orders, an account
/// and a history of its own. A leg's number says whose it is.
inline constexpr std::uint64_t kFirstLeg = std::uint64_t{1} << 40;

constexpr bool isLeg(BotId bot)
{
    return bot.value >= kFirstLeg;
}
constexpr BotId legOf(BotId leader)
{
    return {leader.value + kFirstLeg};
}
/// Itself of what is no leg.
constexpr BotId leaderOf(BotId bot)
{
    return {bot.value % kFirstLeg};
}

} // namespace wh
