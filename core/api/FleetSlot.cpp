// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/FleetSlot.h"

#include "core/api/FleetMoment.h"
#include "core/api/Inputs.h"
#include "core/api/LiveFeed.h"
#include "core/base/Cause.h"
#include "core/base/Suggest.h"

#include <algorithm>
#include <unordered_set>

namespace wh::api {

namespace {

std::string textOf(const BotScope& scope)
{
    std::string text;
    for (const auto& one : scope.texts())
        text += (text.empty() ? "" : ", ") + one;
    return text;
}

Error deniedToSome(const BotScope& scope, const char* field)
{
    return Error("access.bot_denied",
                 {{"field", field}, {"value", textOf(scope)}, {"remedy", "ask with a token that is for all bots"}});
}

} // namespace

Result<std::shared_ptr<Fleet>> FleetSlot::get() const
{
    const std::lock_guard lock(m_mutex);
    return m_fleet;
}

void FleetSlot::set(Result<std::shared_ptr<Fleet>> fleet)
{
    if (fleet && !*fleet)
        fleet = Error("fleet.unavailable", {{"reason", "the engine is ending"}, {"cause", ""}});
    else if (!fleet && fleet.error().code != "fleet.unavailable")
        fleet = causedBy(Error("fleet.unavailable"), fleet.error());
    std::vector<std::weak_ptr<LiveFeed>> ended;
    {
        const std::lock_guard lock(m_mutex);
        ended.swap(m_feeds);
        std::swap(m_fleet, fleet); // the old one goes without the lock
    }
    const Error why("fleet.unavailable", {{"reason", "the fleet has been closed"}, {"cause", ""}});
    for (const auto& feed : ended) {
        if (const auto alive = feed.lock())
            alive->end(why);
    }
}

Result<void> FleetSlot::add(const std::shared_ptr<LiveFeed>& feed, const Fleet& of)
{
    const std::lock_guard lock(m_mutex);
    if (!m_fleet)
        return m_fleet.error();
    if (m_fleet->get() != &of)
        return Error("fleet.unavailable", {{"reason", "the fleet has been closed"}, {"cause", ""}});
    m_feeds.push_back(feed);
    if (m_feeds.size() >= m_sweepAt) {
        std::erase_if(m_feeds, [](const auto& other) { return other.expired(); });
        m_sweepAt = std::max<std::size_t>(64, 2 * m_feeds.size());
    }
    return {};
}

Result<FleetView> FleetView::of(const FleetSlot& slot, const graphql::FieldCall& call)
{
    auto fleet = slot.get();
    if (!fleet)
        return fleet.error();
    static const Asking kNobody{{"", Role::Viewer, "", BotScope()}, nullptr};
    const auto* asking = call.context().get<Asking>();
    return FleetView(std::move(*fleet), asking ? *asking : kNobody);
}

FleetView::FleetView(std::shared_ptr<Fleet> fleet, const Asking& asking)
    : m_fleet(std::move(fleet))
    , m_moment(asking.moment)
    , m_actor{asking.caller.name, asking.caller.address}
    , m_scope(asking.caller.bots)
{}

bool FleetView::sees(BotId bot) const
{
    return !m_scope || m_scope->hasId(leaderOf(bot).value) || m_fleet->hasAnyTag(bot, m_scope->tags);
}

std::vector<BotStatus> FleetView::bots() const
{
    auto all = m_moment ? m_moment->bots(*m_fleet) : m_fleet->bots();
    if (m_scope)
        std::erase_if(all, [this](const BotStatus& bot) { return !sees(bot); });
    return all;
}

Result<BotStatus> FleetView::bot(BotId bot) const
{
    auto status = m_moment ? m_moment->bot(*m_fleet, bot) : m_fleet->bot(bot);
    // In the same words, whether it is not there or not for this caller.
    const bool isMissing = status ? !sees(*status) : status.error().code == "bot.not_found";
    return isMissing ? botNotFound(std::to_string(bot.value)) : std::move(status);
}

Result<void> FleetView::knows(BotId bot) const
{
    if (this->bot(bot) || (seesAll() && m_fleet->history().bot(bot)))
        return {};
    return botNotFound(std::to_string(bot.value));
}

Result<BotId> FleetView::known(const graphql::Value& id) const
{
    const auto number = botIdOf(id);
    if (number) {
        const auto is = knows(*number);
        return is ? number : Result<BotId>(is.error());
    }
    if (id.text().find_first_not_of("+-.0123456789") == std::string_view::npos) // no name is meant
        return number;
    std::vector<std::string> names;
    const auto all = bots();
    names.reserve(all.size());
    for (const auto& bot : all)
        names.push_back(bot.name);
    const auto nearest = nearestName(id.text(), names);
    if (!nearest)
        return number;
    const auto& meant = *std::find_if(all.begin(), all.end(), [&](const auto& bot) { return bot.name == *nearest; });
    const std::string shown = std::to_string(meant.id.value) + " (" + meant.name + ")";
    return Error(
        "bot.not_found",
        {{"field", "bot"}, {"value", std::string(id.text().substr(0, 80))}, {"remedy", "did you mean " + shown + "?"}});
}

Result<void> FleetView::mayHave(std::optional<BotId> bot, const std::vector<std::string>& tags) const
{
    if (!m_scope || (bot && m_scope->hasId(bot->value)) || m_scope->hasTag(tags))
        return {};
    std::string given;
    for (const auto& tag : tags)
        given += (given.empty() ? "" : ", ") + tag;
    return Error("access.bot_denied",
                 {{"field", "tags"},
                  {"value", given},
                  {"remedy", "this token is for bots with " + scopeText() + ": give it such a tag"}});
}

Error FleetView::forAllAlone(const char* field) const
{
    return deniedToSome(*m_scope, field);
}

std::string FleetView::scopeText() const
{
    return textOf(*m_scope);
}

bool seesAllBots(const graphql::FieldCall& call)
{
    const auto* asking = call.context().get<Asking>();
    return !asking || !asking->caller.bots;
}

Result<void> needsAllBots(const graphql::FieldCall& call, const char* field)
{
    if (seesAllBots(call))
        return {};
    return deniedToSome(*call.context().get<Asking>()->caller.bots, field);
}

Error botNotFound(std::string_view id)
{
    return Error("bot.not_found", {{"field", "bot"},
                                   {"value", std::string(id.substr(0, 80))},
                                   {"remedy", "list the bots: it may have been removed"}});
}

Result<BotId> botIdOf(const graphql::Value& id)
{
    const auto number = numberOf(id, "bot.not_found");
    if (!number)
        return botNotFound(id.text());
    return BotId{static_cast<std::uint64_t>(*number)};
}

Result<std::optional<std::vector<BotId>>> botIdsOf(const graphql::Value& list)
{
    const auto* items = list.list();
    if (!items)
        return std::optional<std::vector<BotId>>();
    std::vector<BotId> ids;
    std::unordered_set<BotId> known;
    for (const auto& item : *items) {
        const auto id = botIdOf(item);
        if (!id)
            return id.error();
        if (known.insert(*id).second)
            ids.push_back(*id);
    }
    return std::optional(std::move(ids));
}

} // namespace wh::api
