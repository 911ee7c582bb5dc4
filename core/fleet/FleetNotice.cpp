// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/FleetNotice.h"

namespace wh {

const char* toString(FleetNotice::Kind kind)
{
    using Kind = FleetNotice::Kind;
    switch (kind) {
    case Kind::Admitted:
        return "bot.admitted";
    case Kind::Refused:
        return "bot.refused";
    case Kind::Configured:
        return "bot.configured";
    case Kind::Started:
        return "bot.started";
    case Kind::Running:
        return "bot.running";
    case Kind::Paused:
        return "bot.paused";
    case Kind::Resumed:
        return "bot.resumed";
    case Kind::Stopping:
        return "bot.stopping";
    case Kind::Stopped:
        return "bot.stopped";
    case Kind::Failed:
        return "bot.failed";
    case Kind::Restarted:
        return "bot.restarted";
    case Kind::Recovered:
        return "bot.recovered";
    case Kind::Created:
        return "bot.created";
    case Kind::Removed:
        return "bot.removed";
    case Kind::Tagged:
        return "bot.tagged";
    case Kind::GivenUp:
        return "bot.given_up";
    case Kind::OrdersLeft:
        return "bot.orders_left";
    case Kind::PositionLeft:
        return "bot.position_left";
    case Kind::VenueLost:
        return "bot.venue_lost";
    case Kind::VenueBack:
        return "bot.venue_back";
    case Kind::JournalFailed:
        return "journal.failed";
    case Kind::JournalBack:
        return "journal.back";
    case Kind::JournalOutgrown:
        return "journal.outgrown";
    case Kind::StoreFailed:
        return "store.failed";
    case Kind::StoreBack:
        return "store.back";
    case Kind::StoreRefused:
        return "store.refused";
    }
    return "";
}

} // namespace wh
