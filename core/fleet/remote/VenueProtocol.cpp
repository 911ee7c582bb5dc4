// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/remote/VenueProtocol.h"

#include "core/data/InstrumentJson.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace wh::venue {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array kSides = {Side::Buy, Side::Sell};
constexpr std::array kTypes = {OrderType::Limit, OrderType::Market, OrderType::StopMarket, OrderType::StopLimit,
                               OrderType::TrailingStop};
constexpr std::array kTimesInForce = {TimeInForce::Gtc, TimeInForce::Ioc, TimeInForce::Fok, TimeInForce::Gtd};
constexpr std::array kModes = {SelfTradePrevention::ExpireTaker, SelfTradePrevention::ExpireMaker,
                               SelfTradePrevention::ExpireBoth};
constexpr std::array kStatuses = {OrderStatus::Accepted,  OrderStatus::PartiallyFilled, OrderStatus::Filled,
                                  OrderStatus::Cancelled, OrderStatus::Expired,         OrderStatus::Rejected,
                                  OrderStatus::Submitted};
constexpr std::array kReports = {
    ExecutionReport::Kind::Accepted,       ExecutionReport::Kind::Rejected,      ExecutionReport::Kind::Filled,
    ExecutionReport::Kind::Amended,        ExecutionReport::Kind::AmendRejected, ExecutionReport::Kind::Cancelled,
    ExecutionReport::Kind::CancelRejected, ExecutionReport::Kind::Expired,       ExecutionReport::Kind::Triggered};
constexpr std::array kKinds = {TapeKind::Book, TapeKind::Trades, TapeKind::Orders};
constexpr std::array kLiquidities = {Liquidity::Maker, Liquidity::Taker};

constexpr std::size_t kLongestText = 4096;
constexpr std::size_t kMostItems = 4'000'000;

const char* toString(SelfTradePrevention mode)
{
    switch (mode) {
    case SelfTradePrevention::ExpireTaker:
        return "expire_taker";
    case SelfTradePrevention::ExpireMaker:
        return "expire_maker";
    case SelfTradePrevention::ExpireBoth:
        return "expire_both";
    }
    return "";
}

/// Reads the members of one object, or the items of one array; keeps the first thing that is wrong.
class Reader
{
public:
    explicit Reader(const Json& json, std::optional<Error>& mistake) : m_json(json), m_mistake(mistake) {}

    std::int64_t number(const char* name, std::int64_t low, std::int64_t high,
                        std::optional<std::int64_t> fallback = {})
    {
        return numberOf(member(name, fallback.has_value()), name, low, high, fallback.value_or(low));
    }
    std::int64_t number(std::size_t at, std::int64_t low, std::int64_t high)
    {
        return numberOf(item(at), "item", low, high, low);
    }
    std::uint64_t id(const char* name) { return static_cast<std::uint64_t>(number(name, 1, INT64_MAX)); }
    std::string text(const char* name, std::size_t longest = kLongestText, bool mayBeEmpty = false)
    {
        return textOf(member(name, false), name, longest, mayBeEmpty);
    }
    std::string text(std::size_t at, bool mayBeEmpty = false)
    {
        return textOf(item(at), "item", kLongestText, mayBeEmpty);
    }
    bool flag(const char* name)
    {
        const Json* json = member(name, true);
        if (json && !json->is_boolean())
            wrong(name, "true or false");
        return json && json->is_boolean() && json->get<bool>();
    }
    template<typename Values>
    auto choice(const char* name, const Values& values, bool mayBeMissing = false)
    {
        if (mayBeMissing && !member(name, true))
            return values[0];
        return chosen(text(name), name, values);
    }
    template<typename Values>
    auto choice(std::size_t at, const Values& values)
    {
        return chosen(text(at), "item", values);
    }
    Decimal decimal(std::size_t at)
    {
        const auto parsed = Decimal::parse(text(at));
        if (!parsed)
            wrong("item", "a decimal number as text");
        return parsed.valueOr({});
    }
    /// Null where it is missing or none.
    const Json* array(const char* name)
    {
        const Json* json = member(name, false);
        if (json && (!json->is_array() || json->size() > kMostItems)) {
            wrong(name, "an array");
            return nullptr;
        }
        return json;
    }
    const Json* object(const char* name)
    {
        const Json* json = member(name, true);
        if (json && !json->is_object()) {
            wrong(name, "an object");
            return nullptr;
        }
        return json;
    }
    /// An array of so many items.
    bool isArrayOf(std::size_t size)
    {
        if (!m_json.is_array() || m_json.size() != size)
            wrong("item", "an array of " + std::to_string(size));
        return !m_mistake;
    }
    void wrong(const char* name, std::string reason)
    {
        if (!m_mistake)
            m_mistake = Error("venue.malformed_message", {{"field", name}, {"reason", "expects " + std::move(reason)}});
    }

private:
    const Json* member(const char* name, bool mayBeMissing)
    {
        if (m_json.is_object()) {
            const auto found = m_json.find(name);
            if (found != m_json.end())
                return &*found;
        }
        if (!mayBeMissing)
            wrong(name, "a value");
        return nullptr;
    }
    const Json* item(std::size_t at) { return m_json.is_array() && at < m_json.size() ? &m_json[at] : nullptr; }
    std::int64_t numberOf(const Json* json, const char* name, std::int64_t low, std::int64_t high,
                          std::int64_t fallback)
    {
        if (!json)
            return fallback;
        const bool fits = json->is_number_integer() &&
                          (!json->is_number_unsigned() || json->get<std::uint64_t>() <= std::uint64_t{INT64_MAX});
        const std::int64_t value = fits ? json->get<std::int64_t>() : 0;
        if (fits && value >= low && value <= high)
            return value;
        wrong(name, "a whole number from " + std::to_string(low) + " to " + std::to_string(high));
        return fallback;
    }
    std::string textOf(const Json* json, const char* name, std::size_t longest, bool mayBeEmpty)
    {
        if (json && json->is_string()) {
            const auto& value = json->get_ref<const std::string&>();
            if (value.size() <= longest && (mayBeEmpty || !value.empty()))
                return value;
        }
        wrong(name, "a text of " + std::to_string(longest) + " bytes at most");
        return {};
    }
    template<typename Values>
    auto chosen(const std::string& value, const char* name, const Values& values)
    {
        using venue::toString;
        using wh::toString;
        for (const auto known : values) {
            if (value == toString(known))
                return known;
        }
        std::string all;
        for (const auto known : values)
            all += (all.empty() ? "" : ", ") + std::string(toString(known));
        wrong(name, "one of " + all);
        return values[0];
    }

    const Json& m_json;
    std::optional<Error>& m_mistake;
};

std::string line(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

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

Json arrayOf(const VenueState::Order& order)
{
    return {order.id.value, toString(order.side), order.price,
            order.quantity, order.filled,         wh::toString(order.status)};
}

VenueState::Order readStateOrder(const Json& json, std::optional<Error>& mistake)
{
    Reader read(json, mistake);
    if (!read.isArrayOf(6))
        return {};
    VenueState::Order order;
    order.id = {static_cast<std::uint64_t>(read.number(std::size_t{0}, 1, INT64_MAX))};
    order.side = read.choice(1, kSides);
    order.price = read.number(std::size_t{2}, 0, kMaxTicks);
    order.quantity = read.number(std::size_t{3}, 0, kMaxLots);
    order.filled = read.number(std::size_t{4}, 0, kMaxLots);
    order.status = read.choice(5, kStatuses);
    return order;
}

Json arrayOf(const Fill& fill)
{
    return {fill.id.value, fill.order.value, toString(fill.side), toString(fill.liquidity), fill.price,
            fill.quantity, fill.venueTime,   fill.midAtMatch,     fill.fee.toString(),      fill.feeAsset.text()};
}

Fill readFill(const Json& json, std::optional<Error>& mistake)
{
    Reader read(json, mistake);
    if (!read.isArrayOf(10))
        return {};
    Fill fill;
    fill.id = {static_cast<std::uint64_t>(read.number(std::size_t{0}, 1, INT64_MAX))};
    fill.order = {static_cast<std::uint64_t>(read.number(std::size_t{1}, 1, INT64_MAX))};
    fill.side = read.choice(2, kSides);
    fill.liquidity = read.choice(3, kLiquidities);
    fill.price = read.number(std::size_t{4}, 0, kMaxTicks);
    fill.quantity = read.number(std::size_t{5}, 0, kMaxLots);
    fill.venueTime = read.number(std::size_t{6}, 0, kNever);
    fill.midAtMatch = read.number(std::size_t{7}, 0, 2 * kMaxTicks);
    fill.fee = read.decimal(8);
    const std::string asset = read.text(9, true);
    fill.feeAsset = asset.substr(0, kLongestName);
    return fill;
}

Json reportJson(const Report& told)
{
    const ExecutionReport& report = told.report;
    Json json = {{"type", "report"},
                 {"client", told.client},
                 {"kind", toString(report.kind)},
                 {"order", report.order.value},
                 {"time", report.venueTime}};
    if (report.fill)
        json["fill"] = arrayOf(*report.fill);
    if (report.refusal) {
        Json numbers = Json::array();
        for (const auto& number : report.refusal->numbers)
            numbers.push_back({number.name, number.value.toString(), number.unit});
        json["refusal"] = {{"code", report.refusal->code}, {"numbers", numbers}};
    }
    if (report.kind == ExecutionReport::Kind::Amended) {
        json["price"] = report.price;
        json["quantity"] = report.quantity;
    }
    return json;
}

Report readReport(const Json& json, std::optional<Error>& mistake)
{
    Reader read(json, mistake);
    Report told;
    told.client = read.text("client", kLongestName);
    ExecutionReport& report = told.report;
    report.kind = read.choice("kind", kReports);
    report.order = {read.id("order")};
    report.venueTime = read.number("time", 0, kNever);
    if (report.kind == ExecutionReport::Kind::Filled) {
        if (const Json* fill = read.array("fill"))
            report.fill = readFill(*fill, mistake);
    }
    if (const Json* refusal = read.object("refusal")) {
        Reader inner(*refusal, mistake);
        report.refusal.emplace();
        report.refusal->code = inner.text("code", kLongestName);
        if (const Json* numbers = inner.array("numbers")) {
            for (const Json& number : *numbers) {
                Reader item(number, mistake);
                if (item.isArrayOf(3))
                    report.refusal->numbers.push_back({item.text(std::size_t{0}), item.decimal(1), item.text(2, true)});
            }
        }
    }
    if (report.kind == ExecutionReport::Kind::Amended) {
        report.price = read.number("price", 0, kMaxTicks);
        report.quantity = read.number("quantity", 0, kMaxLots);
    }
    return told;
}

Events readEvents(const Json& json, std::optional<Error>& mistake)
{
    Reader read(json, mistake);
    Events told;
    told.market = read.text("market", kLongestName);
    if (const Json* events = read.array("events")) {
        told.events.reserve(events->size());
        for (const Json& event : *events) {
            Reader item(event, mistake);
            if (!item.isArrayOf(3))
                break;
            MarketEvent made;
            made.venueTime = item.number(std::size_t{0}, 0, kNever);
            made.word = item.number(std::size_t{1}, 0, INT64_MAX);
            made.lots = item.number(std::size_t{2}, INT64_MIN, INT64_MAX); // level 3 packs a handle into it
            if (made.kind() < EventKind::Delta || made.kind() > EventKind::OrderDelete)
                item.wrong("item", "a kind of event that is known");
            told.events.push_back(made);
        }
    }
    return told;
}

State readState(const Json& json, std::optional<Error>& mistake)
{
    Reader read(json, mistake);
    State told;
    told.client = read.text("client", kLongestName);
    told.request = static_cast<std::uint64_t>(read.number("request", 0, INT64_MAX));
    if (const Json* orders = read.array("orders")) {
        for (const Json& order : *orders)
            told.state.orders.push_back(readStateOrder(order, mistake));
    }
    if (const Json* fills = read.array("fills")) {
        for (const Json& fill : *fills)
            told.state.fills.push_back(readFill(fill, mistake));
    }
    return told;
}

Welcome readWelcome(const Json& json, std::optional<Error>& mistake)
{
    Reader read(json, mistake);
    Welcome welcome;
    welcome.client = read.text("client", kLongestName);
    welcome.market = read.text("market", kLongestName);
    welcome.kind = read.choice("kind", kKinds);
    const Json* instrument = read.object("instrument");
    auto made = instrument ? instrumentFromJson(instrument->dump()) : Result<Instrument>(Error("instrument.invalid"));
    if (made)
        welcome.instrument = *std::move(made);
    else
        read.wrong("instrument", "an instrument");
    return welcome;
}

Result<Json> parseLine(std::string_view text)
{
    Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_object())
        return Error("venue.malformed_message", {{"field", ""}, {"reason", "expects one JSON object a line"}});
    return json;
}

} // namespace

std::string encode(const VenueState::Order& order)
{
    return arrayOf(order).dump();
}

std::string encode(const Fill& fill)
{
    return arrayOf(fill).dump();
}

std::string quoted(std::string_view text)
{
    return Json(std::string(text)).dump(-1, ' ', false, Json::error_handler_t::replace);
}

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
    };
    return line(std::visit(Encoder(), request));
}

std::string encode(const Answer& answer)
{
    struct Encoder
    {
        std::string operator()(const Welcome& welcome) const
        {
            return line({{"type", "welcome"},
                         {"client", welcome.client},
                         {"market", welcome.market},
                         {"kind", wh::toString(welcome.kind)},
                         {"instrument", Json::parse(instrumentToJson(welcome.instrument))}});
        }
        std::string operator()(const Events& told) const
        {
            Json events = Json::array();
            for (const MarketEvent& event : told.events)
                events.push_back({event.venueTime, event.word, event.lots});
            return line({{"type", "market"}, {"market", told.market}, {"events", std::move(events)}});
        }
        std::string operator()(const Report& report) const { return line(reportJson(report)); }
        std::string operator()(const State& told) const
        {
            Json orders = Json::array();
            for (const auto& order : told.state.orders)
                orders.push_back(arrayOf(order));
            Json fills = Json::array();
            for (const auto& fill : told.state.fills)
                fills.push_back(arrayOf(fill));
            return line({{"type", "state"},
                         {"client", told.client},
                         {"request", told.request},
                         {"orders", std::move(orders)},
                         {"fills", std::move(fills)}});
        }
        std::string operator()(const Problem& problem) const
        {
            return line(
                {{"type", "error"}, {"client", problem.client}, {"code", problem.code}, {"reason", problem.reason}});
        }
        std::string operator()(const Books& books) const { return books.json + '\n'; }
    };
    return std::visit(Encoder(), answer);
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
    } else if (type != "books") {
        read.wrong("type", "one of hello, place, amend, cancel, state, books");
    }
    if (mistake)
        return *std::move(mistake);
    return request;
}

Result<Answer> parseAnswer(std::string_view text)
{
    const auto json = parseLine(text);
    if (!json)
        return json.error();
    std::optional<Error> mistake;
    Reader read(*json, mistake);
    const std::string type = read.text("type", kLongestName);
    Answer answer = Problem{};
    if (type == "welcome") {
        answer = readWelcome(*json, mistake);
    } else if (type == "market") {
        answer = readEvents(*json, mistake);
    } else if (type == "report") {
        answer = readReport(*json, mistake);
    } else if (type == "state") {
        answer = readState(*json, mistake);
    } else if (type == "error") {
        answer = Problem{read.text("client", kLongestName, true), read.text("code", kLongestName),
                         read.text("reason", kLongestText, true)};
    } else if (type == "books") {
        answer = Books{std::string(text)};
    } else {
        read.wrong("type", "one of welcome, market, report, state, error, books");
    }
    if (mistake)
        return *std::move(mistake);
    return answer;
}

Result<void> LineSplitter::feed(std::string_view bytes)
{
    m_bytes.erase(0, m_at);
    m_searched -= m_at;
    m_at = 0;
    m_bytes += bytes;
    for (std::size_t begin = 0, from = m_searched;;) {
        const auto end = std::min(m_bytes.find('\n', from), m_bytes.size());
        if (end - begin > m_longest)
            return Error("venue.line_too_long", {{"limit", std::to_string(m_longest)}});
        if (end == m_bytes.size())
            return {};
        begin = from = end + 1;
    }
}

std::optional<std::string_view> LineSplitter::next()
{
    while (true) {
        const auto end = m_bytes.find('\n', std::max(m_at, m_searched));
        if (end == m_bytes.npos) {
            m_searched = m_bytes.size();
            return std::nullopt;
        }
        std::string_view found(m_bytes.data() + m_at, end - m_at);
        m_at = m_searched = end + 1;
        if (!found.empty() && found.back() == '\r')
            found.remove_suffix(1);
        if (!found.empty())
            return found;
    }
}

} // namespace wh::venue
