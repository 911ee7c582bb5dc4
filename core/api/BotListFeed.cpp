// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/BotListFeed.h"

#include <algorithm>

namespace wh::api {

namespace {

/// Everything but what BotFigures has.
bool hasSameHead(const BotStatus& a, const BotStatus& b)
{
    return a.state == b.state && a.stateSince == b.stateSince && a.version == b.version &&
           a.runningVersion == b.runningVersion && a.restarts == b.restarts && a.restartAt == b.restartAt &&
           a.startedAt == b.startedAt && a.stopPolicy == b.stopPolicy && a.createdAt == b.createdAt &&
           a.capital == b.capital && a.name == b.name && a.description == b.description && a.strategy == b.strategy &&
           a.account == b.account && a.settleAsset == b.settleAsset && a.markets == b.markets && a.tags == b.tags &&
           a.reason == b.reason && a.instrument == b.instrument && a.profitCourse == b.profitCourse;
}

bool hasSameFigures(const BotStatus& a, const BotStatus& b)
{
    return a.marketTime == b.marketTime && a.mid == b.mid && a.equity == b.equity && a.profit == b.profit &&
           a.position == b.position && a.marketIsLive == b.marketIsLive && a.openOrders == b.openOrders &&
           a.ordersPlaced == b.ordersPlaced && a.refusals == b.refusals && a.fills == b.fills &&
           a.unreconciled == b.unreconciled && a.ticks == b.ticks && a.reaction == b.reaction &&
           a.lastEventAt == b.lastEventAt && a.droppedRows == b.droppedRows && a.lastEvent == b.lastEvent &&
           a.lastError == b.lastError;
}

} // namespace

ChannelHub::Watch BotListFeed::watch() const
{
    ChannelHub::Watch watch;
    watch.channel = LiveChannel::Status;
    return watch;
}

void BotListFeed::begin()
{
    auto bots = fleet().bots();
    sortBots(bots, {});
    for (auto& bot : bots) {
        if (!m_filter.passes(bot))
            continue;
        const BotId id = bot.id;
        const Status status = m_told[id] = std::make_shared<const BotStatus>(std::move(bot));
        m_beginning.push_back({BotChange::Kind::Changed, id, status});
    }
}

std::optional<graphql::Resolved> BotListFeed::nextOfBeginning()
{
    if (m_beginning.empty() && m_sequence > 0)
        return std::nullopt;
    auto event = std::make_shared<BotChanges>();
    event->isBeginning = m_sequence == 0;
    event->sequence = ++m_sequence;
    const auto count = static_cast<std::ptrdiff_t>(std::min(m_beginning.size(), most()));
    event->changes.assign(m_beginning.begin(), m_beginning.begin() + count);
    m_beginning.erase(m_beginning.begin(), m_beginning.begin() + count);
    event->isWhole = m_beginning.empty();
    return graphql::toResolved(std::move(event));
}

std::optional<BotChange> BotListFeed::changeOf(BotId bot, Status status)
{
    const auto told = m_told.find(bot);
    if (!status || !fleet().sees(*status) || !m_filter.passes(*status)) {
        if (told == m_told.end())
            return std::nullopt;
        m_told.erase(told);
        return BotChange{BotChange::Kind::Removed, bot, nullptr};
    }
    if (told == m_told.end()) {
        m_told.emplace(bot, status);
        return BotChange{BotChange::Kind::Changed, bot, std::move(status)};
    }
    const Status before = std::exchange(told->second, status);
    if (!hasSameHead(*before, *status))
        return BotChange{BotChange::Kind::Changed, bot, std::move(status)};
    if (!hasSameFigures(*before, *status))
        return BotChange{BotChange::Kind::Figures, bot, std::move(status)};
    return std::nullopt;
}

std::optional<graphql::Resolved> BotListFeed::next(Items items)
{
    auto event = std::make_shared<BotChanges>();
    for (const auto& item : items) {
        const auto* status = std::get_if<Status>(&item->value);
        if (auto change = changeOf(item->bot, status ? *status : nullptr))
            event->changes.push_back(std::move(*change));
    }
    if (event->changes.empty())
        return std::nullopt;
    event->sequence = ++m_sequence;
    return graphql::toResolved(std::move(event));
}

} // namespace wh::api
