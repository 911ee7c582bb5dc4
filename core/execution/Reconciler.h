// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/execution/VenueState.h"

#include <set>
#include <vector>

namespace wh {

class OrderBoard;

/// What is to be asked of a venue after a gap of any kind: a restart, a lost line, a journal that could not be written.
/// @param position  the account's, for a simulated venue that has to reckon by it
VenueQuestion questionFor(const OrderBoard& board, std::optional<Lots> position = {});

/// What brings a board to its venue's truth. A value.
struct Reconciliation
{
    /// To be applied in this order, as if the venue had just said it: first the fills that were missed.
    std::vector<ExecutionReport> reports;
    /// Open there, and not on the board: to be cancelled there, never taken over.
    std::vector<OrderId> orphans;
    /// Still open there though we had asked for their end: the cancel is to be sent once more.
    std::vector<OrderId> cancels;
    /// What a person should know: order.terms_differ, order.fills_differ, order.unknown_at_venue, order.status_differs,
    /// order.orphan, order.revived, order.unexplained_fill; each names the order.
    std::vector<Error> findings;
    /// False: fills are missing on one of the sides, so that what is held is not what is booked.
    bool positionIsCertain = true;
    /// False: how some orders stand could not be told from this state: it is to be asked for once more.
    bool isWhole = true;

    bool operator==(const Reconciliation&) const = default;
};

/// Compares a board with what its venue says, and changes nothing. The venue is right:
/// - fills that the board has not booked come first, each once; one of an order that has ended here, or that nobody
///   knows, is reported all the same, and halts the board;
/// - an order that is open there is accepted here, with the terms that are in force there, which answers an amend;
/// - an order that has ended there ends here in the same way;
/// - an order that the venue does not know was rejected as order.never_arrived if it had never answered it, has been
///   cancelled if we had asked for that, and else expires as order.unknown_at_venue.
/// The state must have been asked for with questionFor() of the same board. What has come from the venue since is in
/// it; what has been sent there since may be in it or not.
/// @param sentSince  orders that were placed or amended after the question. Their fills are booked; of all else that
/// the state says or does not say of them nothing follows, since it may be older than the request. Any thread.
Reconciliation reconcile(const OrderBoard& board, const VenueState& venue, const std::set<OrderId>& sentSince = {});

} // namespace wh
