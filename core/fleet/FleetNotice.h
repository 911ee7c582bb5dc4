// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/BotId.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace wh {

/// What whoever runs an engine is to hear as it happens: for its log, its metrics, its pager. Holds no secret. A value.
struct FleetNotice
{
    enum class Kind {
        // Of a bot's life, in the order of BotEvent.
        Admitted,
        Refused, ///< why: the first finding
        Configured,
        Started,
        Running,
        Paused,
        Resumed,
        Stopping,
        Stopped,   ///< "ordersKept", where its policy leaves orders at the venue
        Failed,    ///< why; "restartAt", where the supervisor tries it again
        Restarted, ///< by the supervisor; "restarts" in a row
        Recovered, ///< it was at work when the engine ended
        // Of a bot, besides.
        Created,
        Removed,
        Tagged,
        GivenUp,      ///< it has failed, and nobody but a person starts it again
        OrdersLeft,   ///< it has stopped, and "orders" of it could not be cancelled in time
        PositionLeft, ///< it has stopped, and "position" could not be closed
        VenueLost,
        VenueBack,
        // Of the engine; until it is back no bot places new orders.
        JournalFailed, ///< "shard"
        JournalBack,
        JournalOutgrown, ///< what the newest backup needs of it had to go
        StoreFailed,
        StoreBack,
        StoreRefused, ///< a row that can never be written
    };
    Kind kind = Kind::Created;
    BotId bot;        ///< 0: none
    std::string name; ///< the bot's
    std::string who;  ///< at whose command; empty: at nobody's
    std::optional<Error> why;
    std::vector<Error::Field> fields = {}; ///< further ones, by their names above
};
/// "bot.failed", "store.back" …: stable, for whoever reads logs by program.
const char* toString(FleetNotice::Kind kind);

/// Is told on whatever thread it happened: must be quick, must not call back.
using FleetListener = std::function<void(const FleetNotice&)>;

} // namespace wh
