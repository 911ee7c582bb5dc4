// SPDX-License-Identifier: GPL-3.0-or-later
// What a venue tells its clients.
#include "core/data/InstrumentJson.h"
#include "core/fleet/remote/VenueReader.h"

#include <algorithm>

namespace wh::venue {

namespace {

constexpr std::array kStatuses = {OrderStatus::Accepted,  OrderStatus::PartiallyFilled, OrderStatus::Filled,
                                  OrderStatus::Cancelled, OrderStatus::Expired,         OrderStatus::Rejected,
                                  OrderStatus::Submitted};
constexpr std::array kReports = {
    ExecutionReport::Kind::Accepted,       ExecutionReport::Kind::Rejected,      ExecutionReport::Kind::Filled,
    ExecutionReport::Kind::Amended,        ExecutionReport::Kind::AmendRejected, ExecutionReport::Kind::Cancelled,
    ExecutionReport::Kind::CancelRejected, ExecutionReport::Kind::Expired,       ExecutionReport::Kind::Triggered};
constexpr std::array kKinds = {TapeKind::Book, TapeKind::Trades, TapeKind::Orders};
constexpr std::array kLiquidities = {Liquidity::Maker, Liquidity::Taker};

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

} // namespace

std::string encode(const VenueState::Order& order)
{
    return arrayOf(order).dump();
}

std::string encode(const Fill& fill)
{
    return arrayOf(fill).dump();
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
        std::string operator()(const Pong&) const { return line({{"type", "pong"}}); }
    };
    return std::visit(Encoder(), answer);
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
    } else if (type == "pong") {
        answer = Pong{};
    } else {
        read.wrong("type", "one of welcome, market, report, state, error, books, pong");
    }
    if (mistake)
        return *std::move(mistake);
    return answer;
}

} // namespace wh::venue
