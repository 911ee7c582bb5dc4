// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/BotLeg.h"
#include "core/fleet/FleetOfProcess.h"

#include <algorithm>
#include <map>

namespace wh {

std::vector<BotStatus> FleetOfProcess::bots() const
{
    std::vector<std::shared_ptr<const BotStatus>> shared;
    {
        const std::lock_guard lock(m_mutex);
        shared.reserve(m_bots.size());
        for (const auto& [id, entry] : m_bots) {
            if (entry.status)
                shared.push_back(entry.status);
        }
    }
    std::vector<BotStatus> statuses;
    statuses.reserve(shared.size());
    for (const auto& status : shared)
        statuses.push_back(*status);
    return statuses;
}

Result<BotStatus> FleetOfProcess::bot(BotId bot) const
{
    const auto entry = entryOf(bot);
    if (!entry)
        return entry.error();
    if (!entry->status)
        return notFound(bot);
    return *entry->status;
}

Result<BotSpec> FleetOfProcess::spec(BotId bot) const
{
    auto entry = entryOf(bot);
    if (!entry)
        return entry.error();
    return std::move(entry->spec);
}

std::vector<Error> FleetOfProcess::findings(BotId bot) const
{
    auto entry = entryOf(bot);
    return entry ? std::move(entry->findings) : std::vector<Error>();
}

std::optional<BookView> FleetOfProcess::book(BotId bot, std::size_t levels) const
{
    return look<std::optional<BookView>>(bot, [&](const LiveBot& live) { return live.book(levels); });
}

std::optional<AccountView> FleetOfProcess::account(BotId bot) const
{
    const auto entry = entryOf(bot);
    if (!entry || !entry->status || !entry->status->accountView)
        return std::nullopt;
    return *entry->status->accountView;
}

std::vector<OrderRow> FleetOfProcess::openOrders(BotId bot) const
{
    return look<std::vector<OrderRow>>(bot, [](const LiveBot& live) { return live.openOrders(); });
}

std::vector<GaugeView> FleetOfProcess::gauges(BotId bot) const
{
    return look<std::vector<GaugeView>>(bot, [](const LiveBot& live) { return live.gauges(); });
}

std::vector<Fleet::Total> FleetOfProcess::totals(std::string_view tag, std::string_view account) const
{
    std::map<std::string, Total> totals;
    const std::lock_guard lock(m_mutex);
    for (const auto& [id, entry] : m_bots) {
        if (!entry.status)
            continue;
        const BotStatus& status = *entry.status;
        if (!tag.empty() && std::find(status.tags.begin(), status.tags.end(), tag) == status.tags.end())
            continue;
        if (!account.empty() && status.account != account)
            continue;
        Total& total = totals[status.settleAsset];
        total.asset = status.settleAsset;
        total.bots += !isLeg(id); // a leg is no bot of its own: its money and orders are
        total.running += !isLeg(id) && status.state == BotState::Running;
        total.openOrders += status.openOrders;
        total.profit.realised += status.profit.realised;
        total.profit.unrealised += status.profit.unrealised;
        total.profit.fees += status.profit.fees;
    }
    std::vector<Total> list;
    list.reserve(totals.size());
    for (auto& [asset, total] : totals)
        list.push_back(std::move(total));
    return list;
}

std::optional<Error> FleetOfProcess::orderStop() const
{
    for (const auto& shard : m_shards) {
        if (auto why = shard->holdReason())
            return why;
    }
    return m_writer->failure();
}

std::vector<AwayVenue> FleetOfProcess::awayVenues() const
{
    std::map<std::string, AwayVenue> all; // each shard has a connection of its own
    for (const auto& shard : m_shards) {
        for (auto& away : shard->awayVenues()) {
            const auto [known, isNew] = all.try_emplace(away.venue, away);
            if (!isNew && away.since < known->second.since)
                known->second = std::move(away);
        }
    }
    std::vector<AwayVenue> list;
    list.reserve(all.size());
    for (auto& [venue, away] : all)
        list.push_back(std::move(away));
    return list;
}

void FleetOfProcess::addCounts(const BotStatus& bot, Health& health)
{
    health.orders += bot.ordersPlaced;
    health.refusals += bot.refusals;
    health.fills += bot.fills;
}

Fleet::Health FleetOfProcess::health() const
{
    Health health;
    for (const auto& shard : m_shards) {
        const auto [one, markets, events] =
            shard->call([&] { return std::tuple(shard->health(), shard->openMarkets(), shard->marketEvents()); });
        health.shards.push_back(one);
        health.marketsOpen += markets;
        health.marketEvents += events;
    }
    {
        const std::lock_guard lock(m_mutex);
        health.orders = m_ofRemoved.orders;
        health.refusals = m_ofRemoved.refusals;
        health.fills = m_ofRemoved.fills;
        for (const auto& [id, entry] : m_bots) {
            if (entry.status)
                addCounts(*entry.status, health);
        }
    }
    health.venuesAway = awayVenues();
    health.rowsWaiting = m_writer->waiting();
    health.store = m_writer->failure();
    return health;
}

} // namespace wh
