// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"

#include <optional>
#include <vector>

namespace wh {

/// What a bot wants to know from its venue before it trades on.
struct VenueQuestion
{
    std::vector<OrderRequest> orders; ///< that may be open there, as they were asked for, with the terms in force
    std::vector<Lots> filled;         ///< of each, as far as we know
    /// Of each, whether the venue has ever answered it; none at all: it has. A simulated venue that has died with its
    /// process takes those up again that it had.
    std::vector<bool> acknowledged;
    FillId lastFill;              ///< newer ones are wanted
    std::optional<Lots> position; ///< as far as we know: what a simulated venue reckons reduce-only orders by
};

/// What a venue knows of the orders of one client. A value.
struct VenueState
{
    struct Order
    {
        OrderId id;
        Side side = Side::Buy;
        Ticks price = 0;
        Lots quantity = 0; ///< total
        Lots filled = 0;
        OrderStatus status = OrderStatus::Accepted; ///< Accepted, PartiallyFilled, or what ended it
    };
    TimeNs time = 0;           ///< when it was received
    std::vector<Order> orders; ///< all open ones, and those asked about that it knows; another one never reached it
    std::vector<Fill> fills;   ///< newer than the last one known, in order
};

} // namespace wh
