// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody outside this module includes this.
#pragma once

#include "core/client/ParseBots.h"

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace wh::client {

/// Between one botChanges subscription and one Replica: keeps every bot whole, so that a change of figures alone
/// becomes a change of a bot, and a list that is asked for can be answered. Lives on the executor's thread.
class BotList
{
public:
    using OnSnapshot = std::function<void(Result<Snapshot<Bot>>)>;
    using OnChange = std::function<void(Result<Change<Bot>>)>;

    /// A new subscription: nothing is known until its first event.
    void begin(OnChange onChange);
    void onEvent(Result<BotChanges> event);
    /// @param done  called with the list, now or once it is there
    void fetch(OnSnapshot done);

private:
    void add(BotChanges::One one);
    void apply(BotChanges::One change);
    Snapshot<Bot> snapshot() const { return {m_bots, m_sequence}; }

    std::vector<Bot> m_bots;
    std::unordered_map<std::string, std::size_t> m_places; ///< by id
    std::int64_t m_events = 0;                             ///< of this subscription
    std::int64_t m_sequence = 0;                           ///< rises by one from change to change, over subscriptions
    bool m_isKnown = false;
    OnChange m_onChange;
    OnSnapshot m_waiting;
};

} // namespace wh::client
