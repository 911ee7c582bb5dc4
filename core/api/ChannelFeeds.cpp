// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ChannelFeeds.h"

#include <algorithm>
#include <unordered_map>

namespace wh::api {

namespace {

constexpr std::size_t kRowsOfBatch = 2'000;
constexpr std::size_t kMostWaiting = 20'000; ///< as many as the hub keeps

} // namespace

StreamFeed::StreamFeed(Parts parts, Request request, MakeEvent makeEvent)
    : LiveFeed(std::move(parts)), m_request(std::move(request)), m_makeEvent(makeEvent)
{
    m_cursor = fleet()->channels().now(m_request.channel);
    if (m_request.after && (m_request.after->epoch != m_cursor.epoch || m_request.after->sequence < m_cursor.sequence))
        m_cursor = *m_request.after;
    else if (!m_request.after && m_request.recent > 0)
        m_cursor.sequence = 0; // of what is kept the last ones are chosen; see batchOf()
}

ChannelHub::Watch StreamFeed::watch() const
{
    ChannelHub::Watch watch;
    watch.channel = m_request.channel;
    watch.bots = m_request.bots.forHub();
    watch.minimumLevel = m_request.minimumLevel;
    watch.after = m_cursor;
    watch.mostWaiting = kMostWaiting;
    return watch;
}

std::size_t StreamFeed::most() const
{
    return m_isFirst && m_request.recent > 0 ? kMostWaiting + 1 : kRowsOfBatch;
}

StreamBatch StreamFeed::batchOf(Items items)
{
    StreamBatch batch;
    std::unordered_map<BotId, bool> seen; // asked anew for each batch: tags may have changed
    const std::int64_t epoch = fleet()->channels().epoch();
    for (auto& item : items) {
        const bool isOfThisLife = m_cursor.epoch == epoch;
        m_cursor = {epoch, isOfThisLife ? std::max(item->sequence, m_cursor.sequence) : item->sequence};
        if (const auto* gap = std::get_if<ChannelGap>(&item->value)) {
            // How many there were of bots that are not for this caller is not for it either.
            const bool isKnown = fleet().seesAll() && gap->lost > 0 && (!batch.gap || batch.gap->lost > 0);
            batch.gap = ChannelGap{isKnown ? (batch.gap ? batch.gap->lost : 0) + gap->lost : 0};
            continue;
        }
        const auto [known, isNew] = seen.try_emplace(item->bot, false);
        if (isNew)
            known->second = fleet().sees(item->bot);
        if (known->second)
            batch.items.push_back(std::move(item));
    }
    if (m_isFirst && !m_request.after && m_request.recent > 0) {
        batch.gap.reset(); // older ones were not asked for
        if (batch.items.size() > m_request.recent)
            batch.items.erase(batch.items.begin(), batch.items.end() - static_cast<std::ptrdiff_t>(m_request.recent));
    }
    m_isFirst = false;
    batch.cursor = m_cursor.text();
    return batch;
}

std::optional<graphql::Resolved> StreamFeed::nextOfBeginning()
{
    if (!m_isFirst)
        return std::nullopt;
    return m_makeEvent(batchOf(take())); // empty or not: its cursor is what to come back with
}

std::optional<graphql::Resolved> StreamFeed::next(Items items)
{
    StreamBatch batch = batchOf(std::move(items));
    if (batch.items.empty() && !batch.gap)
        return std::nullopt;
    return m_makeEvent(std::move(batch));
}

namespace {

class BookFeed final : public StateFeed<BookView>
{
public:
    BookFeed(Parts parts, WatchedBots bots, std::size_t levels)
        : StateFeed(std::move(parts), LiveChannel::Book, std::move(bots)), m_levels(levels)
    {}

protected:
    std::vector<BookView> statesOf(Fleet& fleet, BotId bot) const override
    {
        auto book = fleet.book(bot, m_levels);
        return book ? std::vector{std::move(*book)} : std::vector<BookView>();
    }
    graphql::Resolved event(std::vector<Pointer> states) const override
    {
        std::vector<BotBookSlice> slices;
        slices.reserve(states.size());
        for (auto& state : states)
            slices.push_back({std::move(state), m_levels});
        return graphql::toResolved(std::move(slices));
    }

private:
    const std::size_t m_levels;
};

class AccountFeed final : public StateFeed<AccountView>
{
public:
    AccountFeed(Parts parts, WatchedBots bots) : StateFeed(std::move(parts), LiveChannel::Account, std::move(bots)) {}

protected:
    std::vector<AccountView> statesOf(Fleet& fleet, BotId bot) const override
    {
        auto account = fleet.account(bot);
        return account ? std::vector{std::move(*account)} : std::vector<AccountView>();
    }
};

class OpenOrdersFeed final : public StateFeed<OpenOrdersView>
{
public:
    OpenOrdersFeed(Parts parts, WatchedBots bots)
        : StateFeed(std::move(parts), LiveChannel::OpenOrders, std::move(bots))
    {}

protected:
    std::vector<OpenOrdersView> statesOf(Fleet& fleet, BotId bot) const override
    {
        OpenOrdersView view{bot, 0, fleet.openOrders(bot)};
        for (const auto& order : view.orders)
            view.time = std::max(view.time, order.time);
        return {std::move(view)};
    }
    /// A bot tells its list whenever anything about it has changed.
    bool isNews(const OpenOrdersView& view) override
    {
        auto [told, isFirst] = m_told.try_emplace(view.bot, view.orders);
        if (!isFirst && told->second == view.orders)
            return false;
        told->second = view.orders;
        return true;
    }

private:
    std::unordered_map<BotId, std::vector<OrderRow>> m_told;
};

class GaugeFeed final : public StateFeed<GaugeView>
{
public:
    GaugeFeed(Parts parts, WatchedBots bots) : StateFeed(std::move(parts), LiveChannel::Gauges, std::move(bots)) {}

protected:
    std::vector<GaugeView> statesOf(Fleet& fleet, BotId bot) const override { return fleet.gauges(bot); }
    std::string keyOf(const GaugeView& gauge) const override { return gauge.name; }
};

} // namespace

std::shared_ptr<LiveFeed> bookFeed(LiveFeed::Parts parts, WatchedBots bots, std::size_t levels)
{
    return std::make_shared<BookFeed>(std::move(parts), std::move(bots), levels);
}
std::shared_ptr<LiveFeed> accountFeed(LiveFeed::Parts parts, WatchedBots bots)
{
    return std::make_shared<AccountFeed>(std::move(parts), std::move(bots));
}
std::shared_ptr<LiveFeed> openOrdersFeed(LiveFeed::Parts parts, WatchedBots bots)
{
    return std::make_shared<OpenOrdersFeed>(std::move(parts), std::move(bots));
}
std::shared_ptr<LiveFeed> gaugeFeed(LiveFeed::Parts parts, WatchedBots bots)
{
    return std::make_shared<GaugeFeed>(std::move(parts), std::move(bots));
}

} // namespace wh::api
