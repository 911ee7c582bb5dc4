// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"

namespace wh {

/// An order that a strategy would have out at its start: what is judged before it is let loose. A value.
struct PlannedOrder
{
    Side side = Side::Buy;
    OrderType type = OrderType::Limit;
    Ticks price = 0; ///< of a limit order
    Lots quantity = 0;
    bool mayBeSplit = false; ///< refused as too large, it is sent in smaller parts
    bool operator==(const PlannedOrder&) const = default;
};

} // namespace wh
