// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Caller.h"
#include "core/domain/BotLeg.h"
#include "core/fleet/Fleet.h"
#include "core/graphql/Resolvers.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace wh::api {

class FleetMoment;
class LiveFeed;
struct Asking;

/// The fleet that an engine has, or why it has none; it may come later and go earlier than the rest. Any thread.
class FleetSlot
{
public:
    /// @return the fleet, for as long as a call lasts; fleet.unavailable {reason, cause}, see core/base/Cause.h
    Result<std::shared_ptr<Fleet>> get() const;
    /// Ends every feed of the one that was there.
    void set(Result<std::shared_ptr<Fleet>> fleet);
    /// A feed to end when the fleet goes. @return fleet.unavailable: it has gone already
    Result<void> add(const std::shared_ptr<LiveFeed>& feed, const Fleet& of);

private:
    mutable std::mutex m_mutex;
    Result<std::shared_ptr<Fleet>> m_fleet =
        Error("fleet.unavailable", {{"reason", "this engine keeps no bots"}, {"cause", ""}});
    std::vector<std::weak_ptr<LiveFeed>> m_feeds;
    std::size_t m_sweepAt = 64;
};

/// Whether the caller may know of every bot, as who reads the engine's files or changes what all bots use has to.
bool seesAllBots(const graphql::FieldCall& call);
/// The same. @return access.bot_denied {field, value, remedy}
Result<void> needsAllBots(const graphql::FieldCall& call, const char* field);

/// The fleet as one caller may see it: bots that are not for it are not there. Within a query all fields see it as of
/// one moment. A value; the fleet stays meanwhile.
class FleetView
{
public:
    /// @return fleet.unavailable {reason, cause}
    static Result<FleetView> of(const FleetSlot& slot, const graphql::FieldCall& call);

    Fleet* operator->() const { return m_fleet.get(); }
    Fleet& fleet() const { return *m_fleet; }
    /// For what goes on when the call has ended.
    const std::shared_ptr<Fleet>& shared() const { return m_fleet; }
    const Actor& actor() const { return m_actor; }
    bool seesAll() const { return !m_scope; }
    bool sees(const BotStatus& bot) const { return !m_scope || m_scope->has(leaderOf(bot.id).value, bot.tags); }
    bool sees(BotId bot) const;
    std::vector<BotStatus> bots() const;
    /// @return bot.not_found {field, value, remedy}
    Result<BotStatus> bot(BotId bot) const;
    /// A bot of which there may be a history: one that the caller sees, or for who sees all one that was removed.
    /// @return bot.not_found {field, value, remedy}, with the nearest name where a name was given instead of an ID
    Result<BotId> known(const graphql::Value& id) const;
    Result<void> knows(BotId bot) const;
    /// Whether a bot with these tags would be one that the caller sees. @return access.bot_denied {field, value,
    /// remedy}
    Result<void> mayHave(std::optional<BotId> bot, const std::vector<std::string>& tags) const;
    /// access.bot_denied {field, value, remedy}: a field that tells of all bots.
    Error forAllAlone(const char* field) const;

private:
    FleetView(std::shared_ptr<Fleet> fleet, const Asking& asking);

    std::string scopeText() const;

    std::shared_ptr<Fleet> m_fleet;
    std::shared_ptr<FleetMoment> m_moment; ///< null: as of each call
    Actor m_actor;
    std::optional<BotScope> m_scope; ///< none: all
};

/// bot.not_found {field, value, remedy}
Error botNotFound(std::string_view id);
/// An ID as clients give it. @return bot.not_found {field, value, remedy}
Result<BotId> botIdOf(const graphql::Value& id);
/// A list of them without doubles; null: none is said.
Result<std::optional<std::vector<BotId>>> botIdsOf(const graphql::Value& list);

} // namespace wh::api
