// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/execution/BoardState.h"

#include "core/portfolio/StateJson.h"

#include <array>

namespace wh {

// Not in the unnamed namespace: StateReader has to find it.
static constexpr const char* toString(SelfTradePrevention prevention)
{
    switch (prevention) {
    case SelfTradePrevention::ExpireTaker:
        return "expire_taker";
    case SelfTradePrevention::ExpireMaker:
        return "expire_maker";
    case SelfTradePrevention::ExpireBoth:
        return "expire_both";
    }
    return "";
}

namespace {

using enum OrderStatus;

constexpr std::array kStatuses{Intended,      Submitted,           Accepted,  PartiallyFilled, PendingAmend,
                               PendingCancel, OrderStatus::Filled, Cancelled, Expired,         Refused,
                               Rejected};
constexpr std::array kSides{Side::Buy, Side::Sell};
constexpr std::array kTypes{OrderType::Limit, OrderType::Market, OrderType::StopMarket, OrderType::StopLimit,
                            OrderType::TrailingStop};
constexpr std::array kTimesInForce{TimeInForce::Gtc, TimeInForce::Ioc, TimeInForce::Fok, TimeInForce::Gtd};
constexpr std::array kPreventions{SelfTradePrevention::ExpireTaker, SelfTradePrevention::ExpireMaker,
                                  SelfTradePrevention::ExpireBoth};

/// Side, type, terms and flags stand once, where order and request agree; what is usual is left out.
StateJson toJson(const OwnOrder& order, const OrderRequest& request, const std::vector<FillId>& fills)
{
    const OrderRequest usual;
    StateJson json = {{"id", order.id.value}, {"side", toString(order.side)}, {"status", toString(order.status)},
                      {"price", order.price}, {"quantity", order.quantity},   {"placed_at", order.placedAt}};
    if (order.filled != 0)
        json["filled"] = order.filled;
    if (order.type != usual.type)
        json["type"] = toString(order.type);
    if (request.timeInForce != usual.timeInForce)
        json["time_in_force"] = toString(request.timeInForce);
    if (request.stopPrice != 0)
        json["stop_price"] = request.stopPrice;
    if (request.trailingOffset != 0)
        json["trailing_offset"] = request.trailingOffset;
    if (request.displayQuantity != 0)
        json["display_quantity"] = request.displayQuantity;
    if (request.expiry != usual.expiry)
        json["expiry"] = request.expiry;
    if (order.postOnly)
        json["post_only"] = true;
    if (order.reduceOnly)
        json["reduce_only"] = true;
    if (request.ocoGroup != 0)
        json["oco_group"] = request.ocoGroup;
    if (request.selfTrade != usual.selfTrade)
        json["self_trade"] = toString(request.selfTrade);
    if (!fills.empty()) {
        StateJson ids = StateJson::array();
        for (const FillId id : fills)
            ids.push_back(id.value);
        json["fills"] = std::move(ids);
    }
    return json;
}

template<typename Held>
void readOrder(StateReader& reader, Held& held)
{
    OwnOrder& order = held.order;
    OrderRequest& request = held.request;
    order.id = request.id = {reader.number("id")};
    order.side = request.side = reader.oneOf("side", kSides);
    order.status = reader.oneOf("status", kStatuses);
    order.price = request.price = reader.integer("price");
    order.quantity = request.quantity = reader.integer("quantity");
    order.placedAt = reader.integer("placed_at");
    if (reader.has("filled"))
        order.filled = reader.integer("filled");
    if (reader.has("type"))
        order.type = request.type = reader.oneOf("type", kTypes);
    if (reader.has("time_in_force"))
        request.timeInForce = reader.oneOf("time_in_force", kTimesInForce);
    if (reader.has("stop_price"))
        request.stopPrice = reader.integer("stop_price");
    if (reader.has("trailing_offset"))
        request.trailingOffset = reader.integer("trailing_offset");
    if (reader.has("display_quantity"))
        request.displayQuantity = reader.integer("display_quantity");
    if (reader.has("expiry"))
        request.expiry = reader.integer("expiry");
    if (reader.has("post_only"))
        order.postOnly = request.postOnly = reader.boolean("post_only");
    if (reader.has("reduce_only"))
        order.reduceOnly = request.reduceOnly = reader.boolean("reduce_only");
    if (reader.has("oco_group"))
        request.ocoGroup = reader.number("oco_group");
    if (reader.has("self_trade"))
        request.selfTrade = reader.oneOf("self_trade", kPreventions);
    if (!reader.has("fills"))
        return;
    for (const StateJson& id : reader.array("fills")) {
        const bool fits = id.is_number_unsigned() &&
                          (held.fills.empty() || held.fills.back().value < id.template get<std::uint64_t>());
        if (!fits)
            return reader.wrong("fills");
        held.fills.push_back({id.template get<std::uint64_t>()});
    }
}

/// Ids that rise, none of them beyond the last one given.
template<typename List>
bool areInOrder(const List& orders, std::uint64_t lastId)
{
    std::uint64_t before = 0;
    for (const auto& held : orders) {
        if (held.order.id.value <= before || held.order.id.value > lastId)
            return false;
        before = held.order.id.value;
    }
    return true;
}

} // namespace

std::string BoardState::toJson() const
{
    StateJson live = StateJson::array();
    for (const OpenOrder& held : open) {
        StateJson json = wh::toJson(held.order, held.request, held.fills);
        json["reference"] = held.reference;
        if (held.pending)
            json["pending"] = {{"price", held.pending->price}, {"quantity", held.pending->quantity}};
        if (held.amendIsInForce)
            json["amend_is_in_force"] = true;
        if (held.acknowledged)
            json["acknowledged"] = true;
        live.push_back(std::move(json));
    }
    StateJson gone = StateJson::array();
    for (const EndedOrder& held : ended)
        gone.push_back(wh::toJson(held.order, held.request, held.fills));
    StateJson json = {{"open", std::move(live)},
                      {"ended", std::move(gone)},
                      {"placed", counters.placed},
                      {"refused", counters.refused},
                      {"amended", counters.amended},
                      {"filled", counters.filled},
                      {"cancelled", counters.cancelled},
                      {"expired", counters.expired},
                      {"rejected", counters.rejected},
                      {"illegal", counters.illegal},
                      {"duplicates", counters.duplicates},
                      {"late", counters.late},
                      {"last_id", lastId},
                      {"last_fill", lastFill.value}};
    if (halt) {
        StateJson context = StateJson::array();
        for (const auto& field : halt->context)
            context.push_back({field.name, field.value});
        json["halt"] = {{"code", halt->code}, {"context", std::move(context)}};
    }
    return json.dump(-1, ' ', false, StateJson::error_handler_t::replace);
}

Result<BoardState> BoardState::parse(std::string_view text)
{
    const StateJson document = StateJson::parse(text, nullptr, false);
    std::optional<Error> mistake;
    StateReader reader(document, mistake);
    BoardState state;
    for (const StateJson& item : reader.array("open")) {
        StateReader order(item, mistake);
        OpenOrder& held = state.open.emplace_back();
        readOrder(order, held);
        held.reference = order.integer("reference");
        if (order.has("pending")) {
            StateReader pending(order.object("pending"), mistake);
            held.pending = AmendRequest{held.order.id, pending.integer("price"), pending.integer("quantity")};
        }
        if (order.has("amend_is_in_force"))
            held.amendIsInForce = order.boolean("amend_is_in_force");
        if (order.has("acknowledged"))
            held.acknowledged = order.boolean("acknowledged");
        if (!held.order.isOpen())
            order.wrong("status");
    }
    for (const StateJson& item : reader.array("ended")) {
        StateReader order(item, mistake);
        readOrder(order, state.ended.emplace_back());
        if (state.ended.back().order.isOpen())
            order.wrong("status");
    }
    BoardCounters& counters = state.counters;
    for (const auto& [name, counter] : {std::pair<const char*, std::uint64_t*>{"placed", &counters.placed},
                                        {"refused", &counters.refused},
                                        {"amended", &counters.amended},
                                        {"filled", &counters.filled},
                                        {"cancelled", &counters.cancelled},
                                        {"expired", &counters.expired},
                                        {"rejected", &counters.rejected},
                                        {"illegal", &counters.illegal},
                                        {"duplicates", &counters.duplicates},
                                        {"late", &counters.late},
                                        {"last_id", &state.lastId},
                                        {"last_fill", &state.lastFill.value}})
        *counter = reader.number(name);
    if (reader.has("halt")) {
        StateReader halt(reader.object("halt"), mistake);
        state.halt = Error(halt.text("code"));
        for (const StateJson& field : halt.array("context")) {
            if (!field.is_array() || field.size() != 2 || !field[0].is_string() || !field[1].is_string()) {
                halt.wrong("context");
                break;
            }
            state.halt->context.push_back({field[0].get<std::string>(), field[1].get<std::string>()});
        }
    }
    if (!areInOrder(state.open, state.lastId))
        reader.wrong("open");
    if (!areInOrder(state.ended, state.lastId))
        reader.wrong("ended");
    if (mistake)
        return std::move(*mistake);
    return state;
}

} // namespace wh
