// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of Query and Subscription in schema/channels.graphql
#include "core/api/ApiState.h"
#include "core/api/BotInputs.h"
#include "core/api/BotViews.h"
#include "core/api/ChannelFeeds.h"
#include "core/api/Inputs.h"
#include "core/fleet/BotRows.h"

#include <algorithm>

namespace wh::api {

namespace {

using graphql::FieldCall;

constexpr std::int64_t kMostRows = 10'000;
constexpr std::int64_t kMostPoints = 20'000;
constexpr std::int64_t kMostLevels = 1'000;
constexpr std::int64_t kMostRecent = 10'000;

Result<std::size_t> countOf(const FieldCall& call, const char* name, std::int64_t most)
{
    const auto count = wholeOf(call.argument(name));
    if (count < 0 || count > most)
        return Error(
            "page.out_of_range",
            {{"field", name}, {"value", std::to_string(count)}, {"remedy", "give 0 to " + std::to_string(most)}});
    return static_cast<std::size_t>(count);
}

/// @return bot.not_found
Result<void> areKnown(const FleetView& fleet, const graphql::Value& list)
{
    if (const auto* items = list.list()) {
        for (const auto& item : *items) {
            if (const auto known = fleet.known(item); !known)
                return known.error();
        }
    }
    return {};
}

/// The bots that are asked for; an empty list: nobody. None: of all. @return bot.not_found
Result<std::optional<std::vector<BotId>>> botsOf(const FleetView& fleet, const graphql::Value& list)
{
    if (auto known = areKnown(fleet, list); !known)
        return known.error();
    auto ids = botIdsOf(list);
    if (!ids || *ids || fleet.seesAll())
        return ids;
    ids->emplace();
    for (const auto& bot : fleet.bots())
        (*ids)->push_back(bot.id);
    return ids;
}

/// Before each cursor: rows of different lists have the same times and numbers.
std::string listOf(const FieldCall& call)
{
    return call.field().name + ' ';
}

/// What a page is asked for; none: there is nothing that may be seen.
Result<std::optional<HistoryQuery>> queryOf(const FleetView& fleet, const FieldCall& call)
{
    const auto& filter = call.argument("filter");
    HistoryQuery query;
    auto bots = botsOf(fleet, member(filter, "bots"));
    if (!bots)
        return bots.error();
    if (*bots && (*bots)->empty())
        return std::optional<HistoryQuery>();
    query.bots = (*bots).value_or(std::vector<BotId>());
    query.from = timeOf(member(filter, "from")).value_or(query.from);
    query.to = timeOf(member(filter, "to")).value_or(query.to);
    query.minimumLevel = logLevelOf(member(filter, "minimumLevel"));
    query.text = textOf(member(filter, "text"));
    query.names = textsOf(member(filter, "names"));
    query.ascending = isTrue(call.argument("ascending"));
    const auto count = countOf(call, "first", kMostRows);
    if (!count)
        return count.error();
    query.limit = *count;
    if (const auto* after = call.argument("after").string()) {
        const auto key = keyOfCursor(*after);
        const std::string list = listOf(call);
        const bool isOfList = key && key->starts_with(list);
        const auto cursor = isOfList ? HistoryCursor::parse(std::string_view(*key).substr(list.size()))
                                     : Result<HistoryCursor>(Error());
        if (!cursor)
            return unknownCursor("after", *after);
        query.after = *cursor;
    }
    return std::optional(std::move(query));
}

template<typename Row>
TimeNs timeOfRow(const Row& row)
{
    if constexpr (std::is_same_v<Row, LifecycleEvent>)
        return row.time.wall;
    else
        return row.time;
}

/// A page of rows as nodes that `nodeOf` makes of them.
template<typename Row, typename NodeOf>
auto historyOf(const FleetView& fleet, const FieldCall& call,
               Result<wh::HistoryPage<Row>> (Store::*read)(const HistoryQuery&), NodeOf nodeOf)
    -> Result<History<std::invoke_result_t<NodeOf, Row&&>>>
{
    History<std::invoke_result_t<NodeOf, Row&&>> history;
    const auto query = queryOf(fleet, call);
    if (!query)
        return query.error();
    if (!*query || (*query)->limit == 0)
        return history;
    auto page = (fleet->history().*read)(**query);
    if (!page)
        return page.error();
    for (auto& row : page->rows) {
        std::string cursor = cursorOf(listOf(call) + HistoryCursor{timeOfRow(row), row.id}.text());
        history.edges.push_back({std::move(cursor), nodeOf(std::move(row))});
    }
    history.pageInfo.hasNextPage = page->next.has_value();
    history.pageInfo.hasPreviousPage = (*query)->after.has_value();
    if (!history.edges.empty()) {
        history.pageInfo.startCursor = history.edges.front().cursor;
        history.pageInfo.endCursor = history.edges.back().cursor;
    }
    return history;
}

Result<History<BotBookSlice>> books(const FleetView& fleet, const FieldCall& call)
{
    const auto levels = countOf(call, "levels", kMostLevels);
    if (!levels)
        return levels.error();
    return historyOf(fleet, call, &Store::book, [most = *levels](BookRow&& row) {
        const bool hasLevels = !row.levels.empty(); // an older program kept none
        return BotBookSlice{std::make_shared<const BookView>(bookView(row)), hasLevels ? most : 0};
    });
}

Result<GaugeCourse> gauge(const FleetView& fleet, const FieldCall& call)
{
    GaugeQuery query;
    const auto id = fleet.known(call.argument("bot"));
    if (!id)
        return id.error();
    query.bot = *id;
    query.name = textOf(call.argument("name"));
    query.from = timeOf(call.argument("from")).value_or(query.from);
    query.to = timeOf(call.argument("to")).value_or(query.to);
    const auto points = countOf(call, "points", kMostPoints);
    if (!points)
        return points.error();
    query.points = std::max<std::size_t>(*points, 1);
    return fleet->history().gauge(query);
}

void bindHistory(graphql::Resolvers& resolvers, ApiState& state)
{
    const auto with = [&state](auto ask) {
        return
            [&state, ask](
                const FieldCall& call) -> Result<std::decay_t<decltype(*ask(std::declval<const FleetView&>(), call))>> {
                const auto fleet = FleetView::of(state.fleet, call);
                if (!fleet)
                    return fleet.error();
                return ask(*fleet, call);
            };
    };
    const auto rows = [&with](auto read) {
        return with([read](const FleetView& fleet, const FieldCall& call) {
            return historyOf(fleet, call, read, [](auto row) { return row; });
        });
    };
    resolvers.root("Query")
        .field("botLogs", rows(&Store::logs))
        .field("botEvents", rows(&Store::events))
        .field("botOrders", rows(&Store::orders))
        .field("botTrades", rows(&Store::trades))
        .field("botLifecycle", rows(&Store::lifecycle))
        .field("botBooks", with(&books))
        .field("botAccounts", with([](const FleetView& fleet, const FieldCall& call) {
                   return historyOf(fleet, call, &Store::account, [&](AccountRow&& row) { return accountView(row); });
               }))
        .field("botGaugeNames",
               with([](const FleetView& fleet, const FieldCall& call) -> Result<std::vector<std::string>> {
                   const auto id = fleet.known(call.argument("bot"));
                   return id ? fleet->history().gaugeNames(*id) : id.error();
               }))
        .field("botGauge", with(&gauge));
}

using Stream = Result<std::unique_ptr<graphql::EventStream>>;

/// What every subscription begins with: the fleet, the rate and the bots; then `make` makes the feed.
template<typename Make>
Stream open(ApiState& state, const FieldCall& call, Make make)
{
    const auto fleet = FleetView::of(state.fleet, call);
    if (!fleet)
        return fleet.error();
    const auto interval = intervalOf(call);
    if (!interval)
        return interval.error();
    const auto& list = call.argument("bots");
    // A token for some bots may hear later of one that it does not know of yet: when its tags have changed.
    if (auto known = areKnown(*fleet, list); fleet->seesAll() && !known)
        return known.error();
    const auto ids = botIdsOf(list);
    if (!ids)
        return ids.error();
    WatchedBots bots;
    if (*ids)
        bots.only.emplace((*ids)->begin(), (*ids)->end());
    Result<std::shared_ptr<LiveFeed>> feed = make(LiveFeed::Parts{state.pacer, *fleet, *interval}, std::move(bots));
    if (!feed)
        return feed.error();
    if (auto added = state.fleet.add(*feed, fleet->fleet()); !added)
        return added.error();
    return streamOf(std::move(*feed));
}

template<typename Row>
graphql::Resolved eventOf(StreamBatch batch)
{
    auto event = std::make_shared<BatchOf<Row>>();
    static_cast<StreamBatch&>(*event) = std::move(batch);
    return graphql::toResolved(std::move(event));
}

template<typename Row>
Stream openStream(ApiState& state, const FieldCall& call, LiveChannel channel)
{
    return open(state, call, [&](LiveFeed::Parts parts, WatchedBots bots) -> Result<std::shared_ptr<LiveFeed>> {
        StreamFeed::Request request{channel, std::move(bots), logLevelOf(call.argument("minimumLevel")), {}, 0};
        if (const auto* after = call.argument("after").string()) {
            const auto cursor = ChannelCursor::parse(*after);
            if (!cursor)
                return cursor.error();
            request.after = *cursor;
        }
        const auto recent = countOf(call, "recent", kMostRecent);
        if (!recent)
            return recent.error();
        request.recent = *recent;
        return std::shared_ptr<LiveFeed>(
            std::make_shared<StreamFeed>(std::move(parts), std::move(request), &eventOf<Row>));
    });
}

} // namespace

void bindChannels(graphql::Resolvers& resolvers, ApiState& state)
{
    bindHistory(resolvers, state);
    const auto states = [&state](auto make) {
        return [&state, make](const FieldCall& call) {
            return open(state, call, [&](LiveFeed::Parts parts, WatchedBots bots) {
                return Result<std::shared_ptr<LiveFeed>>(make(std::move(parts), std::move(bots)));
            });
        };
    };
    resolvers.root("Subscription")
        .stream("botLogs",
                [&state](const FieldCall& call) { return openStream<LogRow>(state, call, LiveChannel::Logs); })
        .stream("botEvents",
                [&state](const FieldCall& call) { return openStream<EventRow>(state, call, LiveChannel::Events); })
        .stream("botOrders",
                [&state](const FieldCall& call) { return openStream<OrderRow>(state, call, LiveChannel::Orders); })
        .stream("botTrades",
                [&state](const FieldCall& call) { return openStream<TradeRow>(state, call, LiveChannel::Trades); })
        .stream("botBooks",
                [&state](const FieldCall& call) {
                    return open(state, call,
                                [&](LiveFeed::Parts parts, WatchedBots bots) -> Result<std::shared_ptr<LiveFeed>> {
                                    const auto levels = countOf(call, "levels", kMostLevels);
                                    if (!levels)
                                        return levels.error();
                                    return bookFeed(std::move(parts), std::move(bots), *levels);
                                });
                })
        .stream("botAccounts", states(&accountFeed))
        .stream("botOpenOrders", states(&openOrdersFeed))
        .stream("botGauges", states(&gaugeFeed));
}

} // namespace wh::api
