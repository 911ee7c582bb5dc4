// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/JournalEntry.h"

#include <array>
#include <nlohmann/json.hpp>

namespace wh {

namespace {

using Json = nlohmann::ordered_json;
using Kind = ExecutionReport::Kind;

constexpr std::array kSides{Side::Buy, Side::Sell};
constexpr std::array kTypes{OrderType::Limit, OrderType::Market, OrderType::StopMarket, OrderType::StopLimit,
                            OrderType::TrailingStop};
constexpr std::array kTimesInForce{TimeInForce::Gtc, TimeInForce::Ioc, TimeInForce::Fok, TimeInForce::Gtd};
constexpr std::array kLiquidities{Liquidity::Maker, Liquidity::Taker};
constexpr std::array kPreventions{SelfTradePrevention::ExpireTaker, SelfTradePrevention::ExpireMaker,
                                  SelfTradePrevention::ExpireBoth};
constexpr std::array kKinds{Kind::Accepted,  Kind::Rejected,       Kind::Filled,  Kind::Amended,  Kind::AmendRejected,
                            Kind::Cancelled, Kind::CancelRejected, Kind::Expired, Kind::Triggered};

constexpr const char* toString(SelfTradePrevention prevention)
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

Json toJson(const Refusal& refusal)
{
    Json numbers = Json::array();
    for (const auto& number : refusal.numbers)
        numbers.push_back({number.name, number.value.toString(), number.unit});
    return {{"code", refusal.code}, {"numbers", std::move(numbers)}};
}

Json toJson(const Fill& fill)
{
    return {{"id", fill.id.value},
            {"order", fill.order.value},
            {"side", toString(fill.side)},
            {"liquidity", toString(fill.liquidity)},
            {"price", fill.price},
            {"quantity", fill.quantity},
            {"venue_time", fill.venueTime},
            {"receive_time", fill.receiveTime},
            {"mid_at_match", fill.midAtMatch},
            {"fee", fill.fee.toString()},
            {"fee_asset", fill.feeAsset.text()}};
}

void write(Json& json, const OrderRequest& request)
{
    json["event"] = "place";
    json["order"] = request.id.value;
    json["side"] = toString(request.side);
    json["type"] = toString(request.type);
    json["time_in_force"] = toString(request.timeInForce);
    json["quantity"] = request.quantity;
    json["price"] = request.price;
    json["stop_price"] = request.stopPrice;
    json["trailing_offset"] = request.trailingOffset;
    json["display_quantity"] = request.displayQuantity;
    json["expiry"] = request.expiry;
    json["post_only"] = request.postOnly;
    json["reduce_only"] = request.reduceOnly;
    json["oco_group"] = request.ocoGroup;
    json["self_trade"] = toString(request.selfTrade);
}

void write(Json& json, const AmendRequest& request)
{
    json["event"] = "amend";
    json["order"] = request.id.value;
    json["price"] = request.price;
    json["quantity"] = request.quantity;
}

void write(Json& json, const CancelRequest& request)
{
    json["event"] = "cancel";
    json["order"] = request.id.value;
}

void write(Json& json, const JournalEntry::Refused& refused)
{
    json["event"] = "refused";
    json["order"] = refused.order.value;
    json["refusal"] = toJson(refused.refusal);
}

void write(Json& json, const ExecutionReport& report)
{
    json["event"] = "report";
    json["order"] = report.order.value;
    json["kind"] = toString(report.kind);
    json["venue_time"] = report.venueTime;
    json["receive_time"] = report.receiveTime;
    json["price"] = report.price;
    json["quantity"] = report.quantity;
    if (report.fill)
        json["fill"] = toJson(*report.fill);
    if (report.refusal)
        json["refusal"] = toJson(*report.refusal);
}

void write(Json& json, const JournalEntry::Command& command)
{
    json["event"] = "command";
    json["who"] = command.who;
    json["name"] = command.name;
    json["document"] = command.document;
}

void write(Json& json, const JournalEntry::StateChange& change)
{
    json["event"] = "state";
    json["from"] = change.from;
    json["by"] = change.event;
    json["to"] = change.to;
    json["who"] = change.who;
    json["reason"] = change.reason;
    if (!change.why.empty())
        json["why"] = change.why;
}

void write(Json& json, const JournalEntry::StorageCommit& commit)
{
    json["event"] = "storage";
    Json& changes = json["changes"] = Json::array();
    for (const auto& [key, value] : commit.changes)
        changes.push_back(value ? Json::array({key, *value}) : Json::array({key}));
}

void write(Json& json, const JournalEntry::BalanceChange& change)
{
    json["event"] = "balance";
    json["account"] = change.account;
    json["asset"] = change.asset;
    json["change"] = change.change.toString();
    json["total"] = change.total.toString();
    json["reason"] = change.reason;
}

/// Takes fields out of one object and remembers the first that is missing or wrong.
class Reader
{
public:
    Reader(const Json& json, std::optional<Error>& mistake) : m_json(json), m_mistake(mistake) {}

    std::int64_t integer(const char* name)
    {
        const Json* field = find(name);
        if (field && field->is_number_integer() &&
            !(field->is_number_unsigned() && field->get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX)))
            return field->get<std::int64_t>();
        return wrong(name), 0;
    }
    std::uint64_t number(const char* name)
    {
        const Json* field = find(name);
        if (field && field->is_number_unsigned())
            return field->get<std::uint64_t>();
        return wrong(name), 0;
    }
    bool boolean(const char* name)
    {
        const Json* field = find(name);
        if (field && field->is_boolean())
            return field->get<bool>();
        return wrong(name), false;
    }
    std::string text(const char* name)
    {
        const Json* field = find(name);
        if (field && field->is_string())
            return field->get<std::string>();
        return wrong(name), std::string();
    }
    Decimal decimal(const char* name)
    {
        const auto value = Decimal::parse(text(name));
        if (!value)
            wrong(name);
        return value.valueOr({});
    }
    template<typename Value, std::size_t Count>
    Value oneOf(const char* name, const std::array<Value, Count>& values)
    {
        const auto wanted = text(name);
        for (const auto value : values) {
            if (wanted == toString(value))
                return value;
        }
        return wrong(name), values[0];
    }
    bool has(const char* name) const { return m_json.contains(name); }
    const Json* find(const char* name) const
    {
        const auto found = m_json.is_object() ? m_json.find(name) : m_json.end();
        return found == m_json.end() ? nullptr : &*found;
    }
    void wrong(const char* name)
    {
        if (m_mistake)
            return;
        const Json* field = find(name);
        m_mistake = Error("storage.malformed_entry",
                          {{"field", name}, {"value", field ? field->dump().substr(0, 80) : std::string("missing")}});
    }

private:
    const Json& m_json;
    std::optional<Error>& m_mistake;
};

Refusal readRefusal(const Json& json, std::optional<Error>& mistake)
{
    Reader reader(json, mistake);
    Refusal refusal{reader.text("code"), {}};
    const Json* numbers = reader.find("numbers");
    if (!numbers || !numbers->is_array())
        return reader.wrong("numbers"), refusal;
    for (const auto& number : *numbers) {
        if (!number.is_array() || number.size() != 3 || !number[0].is_string() || !number[1].is_string() ||
            !number[2].is_string())
            return reader.wrong("numbers"), refusal;
        const auto value = Decimal::parse(number[1].get<std::string>());
        if (!value)
            return reader.wrong("numbers"), refusal;
        refusal.numbers.push_back({number[0].get<std::string>(), *value, number[2].get<std::string>()});
    }
    return refusal;
}

Fill readFill(const Json& json, std::optional<Error>& mistake)
{
    Reader reader(json, mistake);
    Fill fill;
    fill.id = {reader.number("id")};
    fill.order = {reader.number("order")};
    fill.side = reader.oneOf("side", kSides);
    fill.liquidity = reader.oneOf("liquidity", kLiquidities);
    fill.price = reader.integer("price");
    fill.quantity = reader.integer("quantity");
    fill.venueTime = reader.integer("venue_time");
    fill.receiveTime = reader.integer("receive_time");
    fill.midAtMatch = reader.integer("mid_at_match");
    fill.fee = reader.decimal("fee");
    fill.feeAsset = reader.text("fee_asset");
    return fill;
}

OrderRequest readRequest(Reader& reader)
{
    OrderRequest request;
    request.id = {reader.number("order")};
    request.side = reader.oneOf("side", kSides);
    request.type = reader.oneOf("type", kTypes);
    request.timeInForce = reader.oneOf("time_in_force", kTimesInForce);
    request.quantity = reader.integer("quantity");
    request.price = reader.integer("price");
    request.stopPrice = reader.integer("stop_price");
    request.trailingOffset = reader.integer("trailing_offset");
    request.displayQuantity = reader.integer("display_quantity");
    request.expiry = reader.integer("expiry");
    request.postOnly = reader.boolean("post_only");
    request.reduceOnly = reader.boolean("reduce_only");
    request.ocoGroup = reader.number("oco_group");
    request.selfTrade = reader.oneOf("self_trade", kPreventions);
    return request;
}

JournalEntry::StorageCommit readStorage(Reader& reader)
{
    JournalEntry::StorageCommit commit;
    const Json* changes = reader.find("changes");
    if (!changes || !changes->is_array())
        return reader.wrong("changes"), commit;
    for (const auto& change : *changes) {
        if (!change.is_array() || change.empty() || change.size() > 2 || !change[0].is_string() ||
            (change.size() == 2 && !change[1].is_string()))
            return reader.wrong("changes"), commit;
        commit.changes.emplace_back(change[0].get<std::string>(),
                                    change.size() == 2 ? std::optional(change[1].get<std::string>()) : std::nullopt);
    }
    return commit;
}

ExecutionReport readReport(Reader& reader, std::optional<Error>& mistake)
{
    ExecutionReport report;
    report.kind = reader.oneOf("kind", kKinds);
    report.order = {reader.number("order")};
    report.venueTime = reader.integer("venue_time");
    report.receiveTime = reader.integer("receive_time");
    report.price = reader.integer("price");
    report.quantity = reader.integer("quantity");
    if (const Json* fill = reader.find("fill"))
        report.fill = readFill(*fill, mistake);
    if (const Json* refusal = reader.find("refusal"))
        report.refusal = readRefusal(*refusal, mistake);
    return report;
}

} // namespace

std::string encodeJournalEntry(const JournalEntry& entry)
{
    Json json = {{"time", entry.time}};
    if (entry.sequence != 0)
        json["sequence"] = entry.sequence;
    if (entry.steady != 0)
        json["steady"] = entry.steady;
    if (entry.bot.isValid())
        json["bot"] = entry.bot.value;
    std::visit([&json](const auto& event) { write(json, event); }, entry.event);
    // Texts come from venues: bytes that are no UTF-8 must not stop an order's record.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<JournalEntry> decodeJournalEntry(std::string_view line)
{
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object())
        return Error("storage.malformed_entry", {{"field", "entry"}, {"value", std::string(line.substr(0, 80))}});
    std::optional<Error> mistake;
    Reader reader(json, mistake);
    JournalEntry entry;
    entry.time = reader.integer("time");
    const auto event = reader.text("event");
    if (reader.has("sequence"))
        entry.sequence = reader.number("sequence");
    if (reader.has("steady"))
        entry.steady = reader.integer("steady");
    if (reader.has("bot"))
        entry.bot = {reader.number("bot")};
    const bool isOfAnOrder = event != "command" && event != "state" && event != "storage" && event != "balance";
    const OrderId order = {isOfAnOrder ? reader.number("order") : 0};
    if (event == "place")
        entry.event = readRequest(reader);
    else if (event == "amend")
        entry.event = AmendRequest{order, reader.integer("price"), reader.integer("quantity")};
    else if (event == "cancel")
        entry.event = CancelRequest{order};
    else if (event == "refused" && reader.find("refusal"))
        entry.event = JournalEntry::Refused{order, readRefusal(*reader.find("refusal"), mistake)};
    else if (event == "report")
        entry.event = readReport(reader, mistake);
    else if (event == "command")
        entry.event = JournalEntry::Command{reader.text("who"), reader.text("name"), reader.text("document")};
    else if (event == "state")
        entry.event = JournalEntry::StateChange{
            reader.text("from"), reader.text("by"),     reader.text("to"),
            reader.text("who"),  reader.text("reason"), reader.has("why") ? reader.text("why") : std::string()};
    else if (event == "storage")
        entry.event = readStorage(reader);
    else if (event == "balance")
        entry.event =
            JournalEntry::BalanceChange{reader.text("account"), reader.text("asset"), reader.decimal("change"),
                                        reader.decimal("total"), reader.text("reason")};
    else
        reader.wrong("event");
    if (mistake)
        return std::move(*mistake);
    return entry;
}

} // namespace wh
