// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"

#include <string_view>

namespace wh::client {

/// Whether a bot that is not at work has left something that another stop deals with: orders, or a position that was to
/// be closed, here or on its second market.
inline bool hasLeftSomething(const Bot& bot)
{
    const auto is = [&bot](std::string_view code) { return bot.reason && bot.reason->code == code; };
    return !bot.isAtWork() && (bot.figures.openOrders > 0 || is("bot.orders_left") || is("order.not_flattened") ||
                               is("bot.leg_left"));
}

} // namespace wh::client
