// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/execution/OrderTransitions.h"

#include <array>
#include <cstddef>

namespace wh {

namespace {

using enum OrderStatus;
using E = OrderEvent;

constexpr std::size_t kStatuses = static_cast<std::size_t>(Rejected) + 1;
constexpr std::size_t kEvents = static_cast<std::size_t>(E::StopTriggered) + 1;

// Messages overtake each other: a fill may come before the acknowledgement, a cancel may reach the venue before its
// order or just after the last fill. A line whose two ends are the same says: this may come, and changes nothing.
// Where an event has two lines, the order returns to where it stood: Accepted, or PartiallyFilled if it has fills.
constexpr OrderTransition kTable[] = {
    {Intended, E::GateRefused, Refused},
    {Intended, E::Sent, Submitted},

    {Submitted, E::VenueAccepted, Accepted},
    {Submitted, E::VenueRejected, Rejected},
    {Submitted, E::PartFilled, PartiallyFilled}, // overtook the acknowledgement
    {Submitted, E::FullyFilled, Filled},         // likewise, or matched on arrival
    {Submitted, E::CancelSent, PendingCancel},   // a cancel never waits for an acknowledgement
    {Submitted, E::CancelConfirmed, Cancelled},  // by the venue itself: on disconnect, by an operator
    {Submitted, E::VenueExpired, Expired},       // IOC, FOK
    {Submitted, E::StopTriggered, Accepted},     // at once; it implies the acknowledgement

    {Accepted, E::VenueAccepted, Accepted}, // a cancel overtook the order and was refused; now it is there
    {Accepted, E::VenueRejected, Rejected}, // likewise, and it never will be
    {Accepted, E::PartFilled, PartiallyFilled},
    {Accepted, E::FullyFilled, Filled},
    {Accepted, E::AmendSent, PendingAmend},
    {Accepted, E::AmendConfirmed, Accepted}, // the answer came after that to a later cancel
    {Accepted, E::AmendRefused, Accepted},   // likewise
    {Accepted, E::CancelSent, PendingCancel},
    {Accepted, E::CancelConfirmed, Cancelled}, // by the venue itself
    {Accepted, E::VenueExpired, Expired},
    {Accepted, E::StopTriggered, Accepted},

    {PartiallyFilled, E::VenueAccepted, PartiallyFilled}, // the fill overtook it
    {PartiallyFilled, E::PartFilled, PartiallyFilled},
    {PartiallyFilled, E::FullyFilled, Filled},
    {PartiallyFilled, E::AmendSent, PendingAmend},
    {PartiallyFilled, E::AmendConfirmed, PartiallyFilled}, // the answer came after that to a later cancel
    {PartiallyFilled, E::AmendRefused, PartiallyFilled},   // likewise
    {PartiallyFilled, E::CancelSent, PendingCancel},
    {PartiallyFilled, E::CancelConfirmed, Cancelled}, // by the venue itself
    {PartiallyFilled, E::VenueExpired, Expired},
    {PartiallyFilled, E::StopTriggered, PartiallyFilled}, // the fill overtook the notice

    {PendingAmend, E::VenueAccepted, PendingAmend}, // as for Accepted
    {PendingAmend, E::VenueRejected, Rejected},     // as for Accepted
    {PendingAmend, E::PartFilled, PendingAmend},    // the amend races a fill
    {PendingAmend, E::FullyFilled, Filled},
    {PendingAmend, E::AmendConfirmed, Accepted},
    {PendingAmend, E::AmendConfirmed, PartiallyFilled},
    {PendingAmend, E::AmendRefused, Accepted},
    {PendingAmend, E::AmendRefused, PartiallyFilled},
    {PendingAmend, E::CancelSent, PendingCancel}, // a cancel does not wait for the amend's answer either
    {PendingAmend, E::CancelConfirmed, Cancelled},
    {PendingAmend, E::VenueExpired, Expired},
    {PendingAmend, E::StopTriggered, PendingAmend},

    {PendingCancel, E::VenueAccepted, PendingCancel}, // sent before the cancel reached the venue
    {PendingCancel, E::VenueRejected, Rejected},
    {PendingCancel, E::PartFilled, PendingCancel}, // the cancel races a fill
    {PendingCancel, E::FullyFilled, Filled},       // and loses
    {PendingCancel, E::AmendConfirmed, PendingCancel},
    {PendingCancel, E::AmendRefused, PendingCancel},
    {PendingCancel, E::CancelConfirmed, Cancelled},
    {PendingCancel, E::CancelRefused, Accepted},
    {PendingCancel, E::CancelRefused, PartiallyFilled},
    {PendingCancel, E::VenueExpired, Expired},
    {PendingCancel, E::StopTriggered, PendingCancel},

    // An ended order never changes. What may still arrive is what was under way when it ended; a fill is not among it,
    // since a venue that fills what it has cancelled contradicts itself, and money is then not where we think.
    {Filled, E::VenueAccepted, Filled},  // the fills overtook it
    {Filled, E::StopTriggered, Filled},  // likewise
    {Filled, E::AmendConfirmed, Filled}, // likewise
    {Filled, E::AmendRefused, Filled},   // the amend came too late
    {Filled, E::CancelRefused, Filled},  // the cancel lost the race
    {Cancelled, E::VenueAccepted, Cancelled},
    {Cancelled, E::AmendRefused, Cancelled},
    {Cancelled, E::CancelConfirmed, Cancelled}, // ours, after the venue had cancelled by itself
    {Cancelled, E::CancelRefused, Cancelled},   // likewise
    {Expired, E::VenueAccepted, Expired},
    {Expired, E::AmendRefused, Expired},
    {Expired, E::CancelRefused, Expired},
    {Rejected, E::AmendRefused, Rejected},
    {Rejected, E::CancelRefused, Rejected},
};

constexpr std::size_t indexOf(OrderStatus status)
{
    return static_cast<std::size_t>(status);
}

constexpr std::size_t indexOf(OrderEvent event)
{
    return static_cast<std::size_t>(event);
}

using Targets = std::array<std::optional<OrderStatus>, 2>; // without and with fills

/// The table by status and event, so that a look-up is one load.
constexpr auto kLookup = [] {
    std::array<std::array<Targets, kEvents>, kStatuses> lookup{};
    for (const auto& [from, event, to] : kTable) {
        Targets& targets = lookup[indexOf(from)][indexOf(event)];
        if (targets[0] && to == PartiallyFilled) {
            targets[1] = to; // the second of two lines
        } else {
            targets[0] = to;
            targets[1] = to;
        }
    }
    return lookup;
}();

} // namespace

const char* toString(OrderEvent event)
{
    switch (event) {
    case E::GateRefused:
        return "gate_refused";
    case E::Sent:
        return "sent";
    case E::VenueAccepted:
        return "venue_accepted";
    case E::VenueRejected:
        return "venue_rejected";
    case E::PartFilled:
        return "part_filled";
    case E::FullyFilled:
        return "fully_filled";
    case E::AmendSent:
        return "amend_sent";
    case E::AmendConfirmed:
        return "amend_confirmed";
    case E::AmendRefused:
        return "amend_refused";
    case E::CancelSent:
        return "cancel_sent";
    case E::CancelConfirmed:
        return "cancel_confirmed";
    case E::CancelRefused:
        return "cancel_refused";
    case E::VenueExpired:
        return "venue_expired";
    case E::StopTriggered:
        return "stop_triggered";
    }
    return "";
}

std::span<const OrderTransition> orderTransitions()
{
    return kTable;
}

std::optional<OrderStatus> nextStatus(OrderStatus from, OrderEvent event, bool filled)
{
    return kLookup[indexOf(from)][indexOf(event)][filled ? 1 : 0];
}

} // namespace wh
