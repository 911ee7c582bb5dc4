// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"

namespace wh {

/// Whether an order of `side` at `a` is served before one at `b`.
constexpr bool isBetter(Side side, Ticks a, Ticks b)
{
    return side == Side::Buy ? a > b : a < b;
}

/// Whether an order of `side` at `price` stands at or across a market price.
constexpr bool reaches(Side side, Ticks price, Ticks market)
{
    return !isBetter(side, market, price);
}

/// Whether the order may trade at `price`.
constexpr bool allows(const OrderRequest& request, Ticks price)
{
    return request.type == OrderType::Market || reaches(request.side, request.price, price);
}

} // namespace wh
