// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"

#include <optional>
#include <span>

namespace wh {

/// What can happen to an order.
enum class OrderEvent {
    GateRefused,
    Sent,
    VenueAccepted,
    VenueRejected,
    PartFilled,
    FullyFilled,
    AmendSent,
    AmendConfirmed,
    AmendRefused,
    CancelSent,
    CancelConfirmed,
    CancelRefused,
    VenueExpired,
    StopTriggered,
};
const char* toString(OrderEvent event);

/// One legal step of an order's life.
struct OrderTransition
{
    OrderStatus from;
    OrderEvent event;
    OrderStatus to;
};

/// The whole table: what does not stand here cannot happen, and an attempt is reported, never applied.
std::span<const OrderTransition> orderTransitions();
/// Where `event` leads from `from`. O(1). `filled` says whether part of the order has been filled: an ended amend or a
/// refused cancel returns to PartiallyFilled then, to Accepted otherwise.
std::optional<OrderStatus> nextStatus(OrderStatus from, OrderEvent event, bool filled);
/// Takes the step that the table has for an order, if it has one. @return whether it has
inline bool step(OwnOrder& order, OrderEvent event)
{
    const auto next = nextStatus(order.status, event, order.filled > 0);
    if (next)
        order.status = *next;
    return next.has_value();
}

} // namespace wh
