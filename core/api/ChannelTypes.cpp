// SPDX-License-Identifier: GPL-3.0-or-later
// The objects of schema/channels.graphql
#include "core/api/ApiState.h"
#include "core/api/BotViews.h"
#include "core/api/Inputs.h"

#include <span>
#include <variant>

namespace wh::api {

namespace {

/// "<name>Connection" and "<name>Edge".
template<typename Row>
void bindHistory(graphql::Resolvers& resolvers, const std::string& name)
{
    resolvers.object<Edge<Row>>(name + "Edge").field("cursor", &Edge<Row>::cursor).field("node", &Edge<Row>::node);
    resolvers.object<History<Row>>(name + "Connection")
        .field("edges", &History<Row>::edges)
        .field("nodes",
               [](const History<Row>& self) {
                   return graphql::listOf(self.edges, [](const Edge<Row>& edge) -> const Row& { return edge.node; });
               })
        .field("pageInfo", &History<Row>::pageInfo);
}

/// "<name>Batch"
template<typename Row>
void bindBatch(graphql::Resolvers& resolvers, const std::string& name)
{
    using Batch = BatchOf<Row>;
    resolvers.object<Batch>(name + "Batch")
        .field("cursor", &Batch::cursor)
        .field("gap", [](const Batch& self) { return self.gap; })
        .field("rows", [](const Batch& self) {
            return graphql::listOf(self.items, [](const std::shared_ptr<const ChannelItem>& item) -> const Row& {
                return std::get<Row>(item->value);
            });
        });
}

template<typename Row>
auto bindRow(graphql::Resolvers& resolvers, const std::string& name)
{
    return resolvers.object<Row>(name)
        .field("bot", [](const Row& self) { return std::to_string(self.bot.value); })
        .field("time", [](const Row& self) { return formatTime(self.time); });
}

/// An amount as it is kept; empty: there is none.
std::optional<std::string> amount(const std::string& stored)
{
    return stored.empty() ? std::nullopt : std::optional(stored);
}
std::string amountOrZero(const std::string& stored)
{
    return stored.empty() ? "0" : stored;
}

template<typename Row>
void bindOrderParts(graphql::Resolvers::Object<Row>& row)
{
    row.field("order", [](const Row& self) { return std::to_string(self.order); })
        .field("market", &Row::market)
        .field("side", [](const Row& self) { return upper(self.side); })
        .field("quantity", [](const Row& self) { return amountOrZero(self.quantity); });
}

void bindStreams(graphql::Resolvers& resolvers)
{
    resolvers.object<ChannelGap>("ChannelGap").field("lost", [](const ChannelGap& self) {
        return self.lost == 0 ? std::nullopt : std::optional(static_cast<std::int64_t>(self.lost));
    });
    bindRow<LogRow>(resolvers, "BotLog")
        .field("level", [](const LogRow& self) { return upper(toString(self.level)); })
        .field("text", &LogRow::text);
    bindRow<EventRow>(resolvers, "BotEvent")
        .field("level", [](const EventRow& self) { return upper(toString(self.level)); })
        .field("kind", &EventRow::kind)
        .field("document", &EventRow::document);
    auto order = bindRow<OrderRow>(resolvers, "BotOrder");
    bindOrderParts(order);
    order.field("status", &OrderRow::status)
        .field("type", &OrderRow::type)
        .field("price", [](const OrderRow& self) { return amount(self.price); })
        .field("filled", [](const OrderRow& self) { return amountOrZero(self.filled); })
        .field("reason", &OrderRow::reason);
    auto trade = bindRow<TradeRow>(resolvers, "BotTrade");
    bindOrderParts(trade);
    trade.field("fill", [](const TradeRow& self) { return std::to_string(self.fill); })
        .field("liquidity", [](const TradeRow& self) { return upper(self.liquidity); })
        .field("price", [](const TradeRow& self) { return amountOrZero(self.price); })
        .field("fee", [](const TradeRow& self) { return amountOrZero(self.fee); })
        .field("feeAsset", &TradeRow::feeAsset)
        .field("realised", [](const TradeRow& self) { return amountOrZero(self.realised); });
    bindBatch<LogRow>(resolvers, "BotLog");
    bindBatch<EventRow>(resolvers, "BotEvent");
    bindBatch<OrderRow>(resolvers, "BotOrder");
    bindBatch<TradeRow>(resolvers, "BotTrade");
}

std::vector<std::string> depth(const std::array<Decimal, 3>& amounts)
{
    return {text(amounts[0]), text(amounts[1]), text(amounts[2])};
}

void bindStates(graphql::Resolvers& resolvers)
{
    const auto best = [](auto member) {
        return [member](const BotBookSlice& self) {
            const auto& levels = (*self.book).*member;
            return levels.empty() ? std::nullopt : std::optional(text(levels.front().price));
        };
    };
    const auto levels = [](auto member) {
        return [member](const BotBookSlice& self) {
            const auto& all = (*self.book).*member;
            return graphql::listOf(std::span(all.data(), std::min(all.size(), self.levels)),
                                   [](const BookView::Level& level) {
                                       return LevelView{text(level.price), text(level.quantity)};
                                   });
        };
    };
    resolvers.object<BotBookSlice>("BotBook")
        .field("bot", [](const BotBookSlice& self) { return std::to_string(self.book->bot.value); })
        .field("time", [](const BotBookSlice& self) { return formatTime(self.book->time); })
        .field("market", [](const BotBookSlice& self) -> const std::string& { return self.book->market; })
        .field("isLive", [](const BotBookSlice& self) { return self.book->isLive; })
        .field("bid", best(&BookView::bids))
        .field("ask", best(&BookView::asks))
        .field("spread",
               [](const BotBookSlice& self) {
                   const auto& [bids, asks] = std::tie(self.book->bids, self.book->asks);
                   return bids.empty() || asks.empty() ? std::nullopt
                                                       : std::optional(text(asks.front().price - bids.front().price));
               })
        .field("bidDepth", [](const BotBookSlice& self) { return depth(self.book->bidDepth); })
        .field("askDepth", [](const BotBookSlice& self) { return depth(self.book->askDepth); })
        .field("bids", levels(&BookView::bids))
        .field("asks", levels(&BookView::asks));
    bindRow<AccountView>(resolvers, "BotAccount")
        .field("account", &AccountView::account)
        .field("settleAsset", &AccountView::settleAsset)
        .field("equity", [](const AccountView& self) { return text(self.equity); })
        .field("profit", &AccountView::profit)
        .field("position", [](const AccountView& self) { return text(self.position); })
        .field("mid",
               [](const AccountView& self) { return self.mid.isZero() ? std::nullopt : std::optional(text(self.mid)); })
        .field("assets", &AccountView::assets);
    using Asset = AccountView::Asset;
    resolvers.object<Asset>("AssetBalance")
        .field("asset", &Asset::name)
        .field("total", [](const Asset& self) { return text(self.total); })
        .field("reserved", [](const Asset& self) { return text(self.reserved); });
    bindRow<OpenOrdersView>(resolvers, "BotOpenOrders").field("orders", &OpenOrdersView::orders);
    bindRow<GaugeView>(resolvers, "BotGauge")
        .field("name", &GaugeView::name)
        .field("value", &GaugeView::value)
        .field("unit", &GaugeView::unit)
        .field("minimum", [](const GaugeView& self) { return self.minimum; })
        .field("maximum", [](const GaugeView& self) { return self.maximum; });
}

} // namespace

void bindChannelTypes(graphql::Resolvers& resolvers)
{
    bindStreams(resolvers);
    bindStates(resolvers);
    bindHistory<LogRow>(resolvers, "BotLog");
    bindHistory<EventRow>(resolvers, "BotEvent");
    bindHistory<OrderRow>(resolvers, "BotOrder");
    bindHistory<TradeRow>(resolvers, "BotTrade");
    bindHistory<BotBookSlice>(resolvers, "BotBook");
    bindHistory<AccountView>(resolvers, "BotAccount");
    bindHistory<LifecycleEvent>(resolvers, "LifecycleStep");
    resolvers.object<LifecycleEvent>("LifecycleStep")
        .field("bot", [](const LifecycleEvent& self) { return std::to_string(self.bot.value); })
        .field("time", [](const LifecycleEvent& self) { return formatTime(self.time.wall); })
        .field("from", &LifecycleEvent::from)
        .field("event", &LifecycleEvent::event)
        .field("to", &LifecycleEvent::to)
        .field("who", &LifecycleEvent::who)
        .field("reason", &LifecycleEvent::reason);
    resolvers.object<GaugeCourse>("GaugeCourse")
        .field("resolution",
               [](const GaugeCourse& self) {
                   return self.resolution == 0 ? std::nullopt : std::optional(formatDuration(self.resolution));
               })
        .field("points", &GaugeCourse::points);
    resolvers.object<GaugeSpan>("GaugePoint")
        .field("time", [](const GaugeSpan& self) { return formatTime(self.time); })
        .field("count", &GaugeSpan::count)
        .field("minimum", &GaugeSpan::minimum)
        .field("maximum", &GaugeSpan::maximum)
        .field("mean", &GaugeSpan::mean)
        .field("last", &GaugeSpan::last);
}

} // namespace wh::api
