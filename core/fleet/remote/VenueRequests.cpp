// SPDX-License-Identifier: GPL-3.0-or-later
// What a client asks of a venue.
#include "core/fleet/remote/VenueReader.h"

namespace wh::venue {

namespace {

constexpr std::array kTypes = {OrderType::Limit, OrderType::Market, OrderType::StopMarket, OrderType::StopLimit,
                               OrderType::TrailingStop};
constexpr std::array kTimesInForce = {TimeInForce::Gtc, TimeInForce::Ioc, TimeInForce::Fok, TimeInForce::Gtd};
constexpr std::array kModes = {SelfTradePrevention::ExpireTaker, SelfTradePrevention::ExpireMaker,
                               SelfTradePrevention::ExpireBoth};

Json orderJson(const OrderRequest& order)
{
    Json json = {{"id", order.id.value},
                 {"side", toString(order.side)},
                 {"type", toString(order.type)},
                 {"quantity", order.quantity}};
    const auto add = [&](const char* name, const auto& value, const auto& usual) {
        if (value != usual)
            json[name] = value;
    };
    add("price", order.price, Ticks{0});
    if (order.timeInForce != TimeInForce::Gtc)
        json["timeInForce"] = wh::toString(order.timeInForce);
    add("stopPrice", order.stopPrice, Ticks{0});
    add("trailingOffset", order.trailingOffset, Ticks{0});
    add("displayQuantity", order.displayQuantity, Lots{0});
    add("expiry", order.expiry, kNever);
    add("postOnly", order.postOnly, false);
    add("reduceOnly", order.reduceOnly, false);
    add("ocoGroup", order.ocoGroup, std::uint64_t{0});
    if (order.selfTrade != SelfTradePrevention::ExpireTaker)
        json["selfTrade"] = toString(order.selfTrade);
    return json;
}

OrderRequest readOrder(const Json& json, std::optional<Error>& mistake)
{
    Reader read(json, mistake);
    OrderRequest order;
    order.id = {read.id("id")};
    order.side = read.choice("side", kSides);
    order.type = read.choice("type", kTypes);
    order.timeInForce = read.choice("timeInForce", kTimesInForce, true);
    order.quantity = read.number("quantity", 1, kMaxLots);
    order.price = read.number("price", 0, kMaxTicks, 0);
    order.stopPrice = read.number("stopPrice", 0, kMaxTicks, 0);
    order.trailingOffset = read.number("trailingOffset", 0, kMaxTicks, 0);
    order.displayQuantity = read.number("displayQuantity", 0, kMaxLots, 0);
    order.expiry = read.number("expiry", 0, kNever, kNever);
    order.postOnly = read.flag("postOnly");
    order.reduceOnly = read.flag("reduceOnly");
    order.ocoGroup = static_cast<std::uint64_t>(read.number("ocoGroup", 0, INT64_MAX, 0));
    order.selfTrade = read.choice("selfTrade", kModes, true);
    return order;
}

} // namespace

std::string encode(const Request& request)
{
    struct Encoder
    {
        Json operator()(const Hello& hello) const
        {
            return {{"type", "hello"}, {"client", hello.client}, {"market", hello.market}};
        }
        Json operator()(const Place& place) const
        {
            return {{"type", "place"}, {"client", place.client}, {"order", orderJson(place.order)}};
        }
        Json operator()(const Amend& amend) const
        {
            return {{"type", "amend"},
                    {"client", amend.client},
                    {"id", amend.amend.id.value},
                    {"price", amend.amend.price},
                    {"quantity", amend.amend.quantity}};
        }
        Json operator()(const Cancel& cancel) const
        {
            return {{"type", "cancel"}, {"client", cancel.client}, {"id", cancel.order.value}};
        }
        Json operator()(const AskState& ask) const
        {
            Json orders = Json::array();
            for (const OrderId order : ask.orders)
                orders.push_back(order.value);
            return {{"type", "state"},
                    {"client", ask.client},
                    {"request", ask.request},
                    {"lastFill", ask.lastFill.value},
                    {"orders", std::move(orders)}};
        }
        Json operator()(const AskBooks&) const { return {{"type", "books"}}; }
        Json operator()(const Ping&) const { return {{"type", "ping"}}; }
    };
    return line(std::visit(Encoder(), request));
}

Result<Request> parseRequest(std::string_view text)
{
    const auto json = parseLine(text);
    if (!json)
        return json.error();
    std::optional<Error> mistake;
    Reader read(*json, mistake);
    const std::string type = read.text("type", kLongestName);
    Request request = AskBooks{};
    if (type == "hello") {
        request = Hello{read.text("client", kLongestName), read.text("market", kLongestName)};
    } else if (type == "place") {
        const Json* order = read.object("order");
        if (!order)
            read.wrong("order", "an object");
        else
            request = Place{read.text("client", kLongestName), readOrder(*order, mistake)};
    } else if (type == "amend") {
        request = Amend{read.text("client", kLongestName),
                        {{read.id("id")}, read.number("price", 0, kMaxTicks), read.number("quantity", 1, kMaxLots)}};
    } else if (type == "cancel") {
        request = Cancel{read.text("client", kLongestName), {read.id("id")}};
    } else if (type == "state") {
        AskState ask;
        ask.client = read.text("client", kLongestName);
        ask.request = static_cast<std::uint64_t>(read.number("request", 0, INT64_MAX));
        ask.lastFill = {static_cast<std::uint64_t>(read.number("lastFill", 0, INT64_MAX))};
        if (const Json* orders = read.array("orders")) {
            Reader items(*orders, mistake);
            for (std::size_t i = 0; i < orders->size(); ++i)
                ask.orders.push_back({static_cast<std::uint64_t>(items.number(i, 1, INT64_MAX))});
        }
        request = std::move(ask);
    } else if (type == "ping") {
        request = Ping{};
    } else if (type != "books") {
        read.wrong("type", "one of hello, place, amend, cancel, state, books, ping");
    }
    if (mistake)
        return *std::move(mistake);
    return request;
}

} // namespace wh::venue
