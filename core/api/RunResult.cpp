// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/RunResult.h"

#include "core/api/Inputs.h"
#include "core/data/InstrumentJson.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <type_traits>

namespace wh::api {

namespace {

using Json = nlohmann::json;

Json put(Decimal value)
{
    return value.toString();
}
Json put(bool value)
{
    return value;
}
Json put(const std::string& value)
{
    return value;
}
Json put(Symbol value)
{
    return value.text();
}
Json put(Side value)
{
    return static_cast<int>(value);
}
Json put(Liquidity value)
{
    return static_cast<int>(value);
}
Json put(FillId value)
{
    return value.value;
}
Json put(OrderId value)
{
    return value.value;
}
template<typename T>
requires std::is_arithmetic_v<T> Json put(T value)
{
    return value;
}
template<typename T>
Json put(const std::optional<T>& value)
{
    return value ? put(*value) : Json();
}

void take(const Json& json, std::string& value)
{
    value = json.get<std::string>();
}
void take(const Json& json, Symbol& value)
{
    value = json.get_ref<const std::string&>();
}
void take(const Json& json, bool& value)
{
    value = json.get<bool>();
}
void take(const Json& json, Side& value)
{
    value = json.get<int>() == 0 ? Side::Buy : Side::Sell;
}
void take(const Json& json, Liquidity& value)
{
    value = json.get<int>() == 0 ? Liquidity::Maker : Liquidity::Taker;
}
void take(const Json& json, FillId& value)
{
    value.value = json.get<std::uint64_t>();
}
void take(const Json& json, OrderId& value)
{
    value.value = json.get<std::uint64_t>();
}
void take(const Json& json, Decimal& value)
{
    const auto parsed = Decimal::parse(json.get_ref<const std::string&>());
    if (!parsed)
        throw std::invalid_argument("decimal");
    value = *parsed;
}
template<typename T>
requires std::is_floating_point_v<T>
void take(const Json& json, T& value)
{
    value = json.is_null() ? T(NAN) : json.get<T>();
}
template<typename T>
requires std::is_integral_v<T>
void take(const Json& json, T& value)
{
    value = json.get<T>();
}
template<typename T>
void take(const Json& json, std::optional<T>& value)
{
    value.reset();
    if (!json.is_null())
        take(json, value.emplace());
}

/// Writes a list column by column; Taker is its mirror. Both are handed the same `columns` function, which names every
/// member once: what one writes the other reads.
template<typename Items>
class ColumnWriter
{
public:
    explicit ColumnWriter(const Items& items) : m_items(items), m_json(Json::object()) {}
    template<typename Access>
    void operator()(const char* name, Access access)
    {
        Json column = Json::array();
        for (const auto& item : m_items)
            column.push_back(put(access(item)));
        m_json[name] = std::move(column);
    }
    Json json() { return std::move(m_json); }

private:
    const Items& m_items;
    Json m_json;
};

template<typename Item>
class ColumnReader
{
public:
    ColumnReader(const Json& json, std::vector<Item>& items) : m_json(json), m_items(items) {}
    template<typename Access>
    void operator()(const char* name, Access access)
    {
        const Json& column = m_json.at(name);
        if (m_isFirst)
            m_items.resize(column.size());
        m_isFirst = false;
        if (column.size() != m_items.size())
            throw std::invalid_argument(name);
        for (std::size_t i = 0; i < m_items.size(); ++i)
            take(column[i], access(m_items[i]));
    }

private:
    const Json& m_json;
    std::vector<Item>& m_items;
    bool m_isFirst = true;
};

// Which members an item has. `auto&` so that one text serves reading and writing.

// clang-format off
template<typename Columns>
void columns(Columns&& c, const EquitySample*)
{
    c("time", [](auto& i) -> auto& { return i.time; });
    c("equity", [](auto& i) -> auto& { return i.equity; });
    c("mid", [](auto& i) -> auto& { return i.mid; });
    c("position", [](auto& i) -> auto& { return i.position; });
}
template<typename Columns>
void columns(Columns&& c, const CurvePoint*)
{
    c("time", [](auto& i) -> auto& { return i.time; });
    c("equity", [](auto& i) -> auto& { return i.equity; });
    c("mid", [](auto& i) -> auto& { return i.mid; });
    c("position", [](auto& i) -> auto& { return i.position; });
}
template<typename Columns>
void columns(Columns&& c, const FillRecord*)
{
    c("id", [](auto& i) -> auto& { return i.fill.id; });
    c("order", [](auto& i) -> auto& { return i.fill.order; });
    c("side", [](auto& i) -> auto& { return i.fill.side; });
    c("liquidity", [](auto& i) -> auto& { return i.fill.liquidity; });
    c("price", [](auto& i) -> auto& { return i.fill.price; });
    c("quantity", [](auto& i) -> auto& { return i.fill.quantity; });
    c("venueTime", [](auto& i) -> auto& { return i.fill.venueTime; });
    c("receiveTime", [](auto& i) -> auto& { return i.fill.receiveTime; });
    c("midAtMatch", [](auto& i) -> auto& { return i.fill.midAtMatch; });
    c("fee", [](auto& i) -> auto& { return i.fill.fee; });
    c("feeAsset", [](auto& i) -> auto& { return i.fill.feeAsset; });
    c("midAtDecision", [](auto& i) -> auto& { return i.midAtDecision; });
    c("midAtFill", [](auto& i) -> auto& { return i.midAtFill; });
    c("midBooked", [](auto& i) -> auto& { return i.midBooked; });
    c("midAfter1s", [](auto& i) -> auto& { return i.midAfter[0]; });
    c("midAfter5s", [](auto& i) -> auto& { return i.midAfter[1]; });
    c("midAfter30s", [](auto& i) -> auto& { return i.midAfter[2]; });
    c("queueWait", [](auto& i) -> auto& { return i.queueWait; });
    c("positionAfter", [](auto& i) -> auto& { return i.positionAfter; });
}
template<typename Columns>
void columns(Columns&& c, const RoundTrip*)
{
    c("side", [](auto& i) -> auto& { return i.side; });
    c("opened", [](auto& i) -> auto& { return i.opened; });
    c("closed", [](auto& i) -> auto& { return i.closed; });
    c("quantity", [](auto& i) -> auto& { return i.quantity; });
    c("entryPrice", [](auto& i) -> auto& { return i.entryPrice; });
    c("exitPrice", [](auto& i) -> auto& { return i.exitPrice; });
    c("profit", [](auto& i) -> auto& { return i.profit; });
    c("fees", [](auto& i) -> auto& { return i.fees; });
    c("worst", [](auto& i) -> auto& { return i.worst; });
    c("best", [](auto& i) -> auto& { return i.best; });
}
template<typename Columns>
void columns(Columns&& c, const RunMessage*)
{
    c("time", [](auto& i) -> auto& { return i.time; });
    c("level", [](auto& i) -> auto& { return i.level; });
    c("text", [](auto& i) -> auto& { return i.text; });
}
template<typename Columns>
void columns(Columns&& c, const GaugeSummary*)
{
    c("name", [](auto& i) -> auto& { return i.name; });
    c("unit", [](auto& i) -> auto& { return i.unit; });
    c("count", [](auto& i) -> auto& { return i.count; });
    c("first", [](auto& i) -> auto& { return i.first; });
    c("last", [](auto& i) -> auto& { return i.last; });
    c("minimum", [](auto& i) -> auto& { return i.minimum; });
    c("maximum", [](auto& i) -> auto& { return i.maximum; });
    c("sum", [](auto& i) -> auto& { return i.sum; });
}
template<typename Columns>
void columns(Columns&& c, const GaugePoint*)
{
    c("gauge", [](auto& i) -> auto& { return i.gauge; });
    c("time", [](auto& i) -> auto& { return i.time; });
    c("value", [](auto& i) -> auto& { return i.value; });
}
template<typename Columns>
void columns(Columns&& c, const OwnQuote*)
{
    c("order", [](auto& i) -> auto& { return i.order; });
    c("side", [](auto& i) -> auto& { return i.side; });
    c("price", [](auto& i) -> auto& { return i.price; });
    c("from", [](auto& i) -> auto& { return i.from; });
    c("to", [](auto& i) -> auto& { return i.to; });
    c("quantity", [](auto& i) -> auto& { return i.quantity; });
}
template<typename Columns>
void columns(Columns&& c, const SweepRun*)
{
    c("objective", [](auto& i) -> auto& { return i.objective; });
    c("netProfit", [](auto& i) -> auto& { return i.netProfit; });
    c("sharpe", [](auto& i) -> auto& { return i.sharpe; });
    c("maxDrawdown", [](auto& i) -> auto& { return i.maxDrawdown; });
    c("fills", [](auto& i) -> auto& { return i.fills; });
    c("trades", [](auto& i) -> auto& { return i.trades; });
    c("done", [](auto& i) -> auto& { return i.done; });
}
// clang-format on

/// Writes or reads members one by one, by the same list of names.
class Writer
{
public:
    template<typename T>
    void operator()(const char* name, const T& value)
    {
        json[name] = put(value);
    }
    template<typename Items>
    void list(const char* name, const Items& items)
    {
        ColumnWriter<Items> writer(items);
        columns(writer, static_cast<const typename Items::value_type*>(nullptr));
        json[name] = writer.json();
    }
    template<typename T>
    void plain(const char* name, const T& value)
    {
        json[name] = value;
    }
    void decimals(const char* name, const std::map<std::string, Decimal>& values)
    {
        json[name] = Json::object();
        for (const auto& [key, value] : values)
            json[name][key] = put(value);
    }
    void instrument(const char* name, const Instrument& value) { json[name] = instrumentToJson(value); }
    Json json = Json::object();
};

class Reader
{
public:
    explicit Reader(const Json& tree) : json(tree) {}
    template<typename T>
    void operator()(const char* name, T& value)
    {
        take(json.at(name), value);
    }
    template<typename T>
    void list(const char* name, std::vector<T>& items)
    {
        columns(ColumnReader<T>(json.at(name), items), static_cast<const T*>(nullptr));
    }
    template<typename T>
    void list(const char* name, SpillList<T>& items)
    {
        std::vector<T> read;
        list(name, read);
        items = SpillList<T>(read);
    }
    template<typename T>
    void plain(const char* name, T& value)
    {
        json.at(name).get_to(value);
    }
    void decimals(const char* name, std::map<std::string, Decimal>& values)
    {
        for (const auto& [key, value] : json.at(name).items())
            take(value, values[key]);
    }
    void instrument(const char* name, Instrument& value)
    {
        auto read = instrumentFromJson(json.at(name).get_ref<const std::string&>());
        if (!read)
            throw std::invalid_argument(name);
        value = std::move(*read);
    }
    const Json& json;
};

/// Every member of a record. A new one makes the line with the names fail to compile: then it belongs here too.
template<typename Archive, typename Record>
void members(Archive& a, Record& r)
{
    auto& [instrument, dataset, strategy, parameters, setup, barInterval, start, end, cancelled, halted, firstMid,
           lastMid, lowestMid, highestMid, lowestPrice, highestPrice, initialPosition, initialEquity, finalEquity,
           finalCash, finalQuantity, fees, feesByAsset, realised, openCost, sampleInterval, samples, curve,
           peakToTrough, drawdownPeak, drawdownTrough, drawdownRecovery, fills, trades, openQuantity, openEntry,
           openFees, orders, timeInPosition, timeQuoting, orderLatency, feedLatency, messages, messagesDropped, gauges,
           gaugePoints, events, prints] = r;
    a.instrument("instrument", instrument);
    a("dataset", dataset);
    a("barInterval", barInterval);
    a("strategy", strategy);
    a.plain("parameters", parameters);
    a.plain("setup", setup);
    a("start", start);
    a("end", end);
    a("cancelled", cancelled);
    a("halted", halted);
    a("firstMid", firstMid);
    a("lastMid", lastMid);
    a("lowestMid", lowestMid);
    a("highestMid", highestMid);
    a("lowestPrice", lowestPrice);
    a("highestPrice", highestPrice);
    a("initialPosition", initialPosition);
    a("initialEquity", initialEquity);
    a("finalEquity", finalEquity);
    a("finalCash", finalCash);
    a("finalQuantity", finalQuantity);
    a("fees", fees);
    a.decimals("feesByAsset", feesByAsset);
    a("realised", realised);
    a("openCost", openCost);
    a("sampleInterval", sampleInterval);
    a.list("samples", samples);
    a.list("curve", curve);
    a("peakToTrough", peakToTrough);
    a("drawdownPeak", drawdownPeak);
    a("drawdownTrough", drawdownTrough);
    a("drawdownRecovery", drawdownRecovery);
    a.list("fills", fills);
    a.list("trades", trades);
    a("openQuantity", openQuantity);
    a("openEntry", openEntry);
    a("openFees", openFees);
    auto& [placed, amended, ordersCancelled, filled, refused, rejected, expired, duplicates, late, unexpected,
           refusals] = orders;
    a("ordersPlaced", placed);
    a("ordersAmended", amended);
    a("ordersCancelled", ordersCancelled);
    a("ordersFilled", filled);
    a("ordersRefused", refused);
    a("ordersRejected", rejected);
    a("ordersExpired", expired);
    a("ordersDuplicates", duplicates);
    a("ordersLate", late);
    a("ordersUnexpected", unexpected);
    a.plain("refusals", refusals);
    a("timeInPosition", timeInPosition);
    a("timeQuoting", timeQuoting);
    a("orderLatencyCount", orderLatency.count);
    a("orderLatencyP50", orderLatency.p50);
    a("orderLatencyP99", orderLatency.p99);
    a("feedLatencyCount", feedLatency.count);
    a("feedLatencyP50", feedLatency.p50);
    a("feedLatencyP99", feedLatency.p99);
    a.list("messages", messages);
    a("messagesDropped", messagesDropped);
    a.list("gauges", gauges);
    a.list("gaugePoints", gaugePoints);
    a("events", events);
    a("prints", prints);
}

std::string dump(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Error malformed(const std::string& json, const char* why)
{
    return Error("store.malformed_entry", {{"value", json.substr(0, 80)}, {"reason", why}});
}

constexpr int kVersion = 1;

} // namespace

std::string toJson(const RunRecord& record, const std::vector<OwnQuote>& quotes, std::uint64_t quotesDropped)
{
    Writer writer;
    writer.json["version"] = kVersion;
    members(writer, record);
    writer.list("quotes", quotes);
    writer("quotesDropped", quotesDropped);
    return dump(writer.json);
}

Result<BacktestResult> backtestResultFromJson(const std::string& json)
{
    try {
        const Json tree = Json::parse(json);
        Reader reader(tree);
        RunRecord record;
        BacktestResult result;
        members(reader, record);
        reader.list("quotes", result.quotes);
        reader("quotesDropped", result.quotesDropped);
        result.report = makeReport(std::move(record));
        return result;
    } catch (const std::exception& exception) {
        return malformed(json, exception.what());
    }
}

std::string toJson(const SweepOutcome& outcome)
{
    Writer writer;
    writer.json["version"] = kVersion;
    writer("objective", outcome.objective);
    Json axes = Json::array();
    for (const auto& axis : outcome.axes)
        axes.push_back({{"name", axis.name}, {"values", axis.values}});
    writer.json["axes"] = std::move(axes);
    writer.list("runs", outcome.runs);
    Json values = Json::array();
    Json errors = Json::array();
    for (const auto& run : outcome.runs) {
        values.push_back(run.values);
        errors.push_back(run.error ? Json(toJson(*run.error)) : Json());
    }
    writer.json["values"] = std::move(values);
    writer.json["errors"] = std::move(errors);
    return dump(writer.json);
}

Result<SweepOutcome> sweepOutcomeFromJson(const std::string& json)
{
    try {
        const Json tree = Json::parse(json);
        Reader reader(tree);
        SweepOutcome outcome;
        reader("objective", outcome.objective);
        for (const auto& axis : tree.at("axes"))
            outcome.axes.push_back({axis.at("name").get<std::string>(), axis.at("values")});
        reader.list("runs", outcome.runs);
        const Json& values = tree.at("values");
        const Json& errors = tree.at("errors");
        for (std::size_t i = 0; i < outcome.runs.size(); ++i) {
            outcome.runs[i].values = values.at(i).get<std::vector<std::string>>();
            if (!errors.at(i).is_null())
                outcome.runs[i].error = errorFromJson(errors.at(i).get<std::string>());
        }
        return outcome;
    } catch (const std::exception& exception) {
        return malformed(json, exception.what());
    }
}

} // namespace wh::api
