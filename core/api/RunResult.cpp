// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/RunResult.h"

#include "core/analytics/JsonWriter.h"
#include "core/api/Inputs.h"
#include "core/data/InstrumentJson.h"

#include <cmath>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <type_traits>

namespace wh::api {

namespace {

using Json = nlohmann::json;

// A member as JSON, and back. Doubles that are not finite are null.

void put(JsonWriter& json, Decimal value)
{
    json.value(value);
}
void put(JsonWriter& json, bool value)
{
    json.value(value);
}
void put(JsonWriter& json, const std::string& value)
{
    json.value(value);
}
void put(JsonWriter& json, Symbol value)
{
    json.value(value.text());
}
template<typename T>
requires std::is_enum_v<T> ||(std::is_integral_v<T>&& std::is_signed_v<T>)void put(JsonWriter& json, T value)
{
    json.value(static_cast<std::int64_t>(value));
}
template<typename T>
requires std::is_unsigned_v<T>
void put(JsonWriter& json, T value)
{
    json.value(static_cast<std::uint64_t>(value));
}
template<typename T>
requires std::is_floating_point_v<T>
void put(JsonWriter& json, T value)
{
    json.value(static_cast<double>(value));
}
template<typename Tag>
void put(JsonWriter& json, Id<Tag> value)
{
    json.value(value.value);
}
template<typename T>
void put(JsonWriter& json, const std::optional<T>& value)
{
    if (value)
        put(json, *value);
    else
        json.null();
}
void put(JsonWriter& json, const std::pair<std::string, std::string>& value)
{
    json.inOneLine().beginArray().value(value.first).value(value.second).endArray();
}
template<typename T>
void put(JsonWriter& json, const std::vector<T>& values)
{
    json.inOneLine().beginArray();
    for (const T& value : values)
        put(json, value);
    json.endArray();
}
template<typename T>
void put(JsonWriter& json, const std::map<std::string, T>& values)
{
    json.inOneLine().beginObject();
    for (const auto& [name, value] : values) {
        json.key(name);
        put(json, value);
    }
    json.endObject();
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
template<typename Tag>
void take(const Json& json, Id<Tag>& value)
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
void take(const Json& json, std::map<std::string, Decimal>& values)
{
    for (const auto& [name, value] : json.items())
        take(value, values[name]);
}
template<typename T>
void take(const Json& json, std::optional<T>& value)
{
    value.reset();
    if (!json.is_null())
        take(json, value.emplace());
}

/// Writes some rows of a list column by column; ColumnReader is its mirror. Both are handed the same `columns`
/// function, which names every member once: what one writes the other reads.
template<typename Item>
class ColumnWriter
{
public:
    ColumnWriter(JsonWriter& json, const std::vector<Item>& rows) : m_json(json), m_rows(rows) {}
    template<typename Access>
    void operator()(const char* name, Access access)
    {
        m_json.key(name).beginArray();
        for (const Item& row : m_rows)
            put(m_json, access(row));
        m_json.endArray();
    }

private:
    JsonWriter& m_json;
    const std::vector<Item>& m_rows;
};

template<typename Item>
class ColumnReader
{
public:
    ColumnReader(const Json& json, std::vector<Item>& rows) : m_json(json), m_rows(rows) {}
    template<typename Access>
    void operator()(const char* name, Access access)
    {
        const Json& column = m_json.at(name);
        if (m_isFirst)
            m_rows.resize(column.size());
        m_isFirst = false;
        if (column.size() != m_rows.size())
            throw std::invalid_argument(name);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            take(column[i], access(m_rows[i]));
    }

private:
    const Json& m_json;
    std::vector<Item>& m_rows;
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

constexpr std::size_t kRowsAtOnce = 4096; ///< of a list, in memory as JSON

/// Writes members one by one. Lists stand as pieces of some thousand rows, each column by column, so that neither
/// writing nor reading needs all of a list as a tree.
class Writer
{
public:
    Writer() { json.beginObject(); }
    template<typename T>
    void operator()(const char* name, const T& value)
    {
        json.key(name);
        put(json, value);
    }
    template<typename Items>
    void list(const char* name, const Items& items)
    {
        using Item = typename Items::value_type;
        json.key(name).beginArray();
        std::vector<Item> rows;
        const auto writeRows = [&] {
            json.inOneLine().beginObject();
            columns(ColumnWriter<Item>(json, rows), static_cast<const Item*>(nullptr));
            json.endObject();
            rows.clear();
        };
        for (const Item& item : items) {
            rows.push_back(item);
            if (rows.size() == kRowsAtOnce)
                writeRows();
        }
        if (!rows.empty())
            writeRows();
        json.endArray();
    }
    template<typename T>
    void plain(const char* name, const T& value)
    {
        (*this)(name, value);
    }
    void instrument(const char* name, const Instrument& value) { (*this)(name, instrumentToJson(value)); }
    std::string document() { return json.endObject().take(); }

    JsonWriter json;
};

/// Notes how each list takes the next of its pieces.
class ListReaders
{
public:
    template<typename T>
    void operator()(const char*, const T&)
    {}
    template<typename Items>
    void list(const char* name, Items& items)
    {
        using Item = typename Items::value_type;
        items = Items();
        m_readers[name] = [&items, rows = std::vector<Item>()](const Json& piece) mutable {
            columns(ColumnReader<Item>(piece, rows), static_cast<const Item*>(nullptr));
            for (const Item& row : rows)
                items.push_back(row);
        };
    }
    template<typename T>
    void plain(const char*, const T&)
    {}
    void instrument(const char*, const Instrument&) {}

    /// Reads a document: the pieces of lists as they come, and what is left as a tree. A list that stands as one piece,
    /// without an array around it, is of the first version.
    Json parse(const std::string& text)
    {
        std::string member;
        std::set<std::string> seen;
        Json tree = Json::parse(text, [&](int depth, Json::parse_event_t event, Json& parsed) {
            if (event == Json::parse_event_t::key && depth == 1)
                member = parsed.get_ref<const std::string&>();
            const auto reader = m_readers.find(member);
            if (reader == m_readers.end() || depth == 0)
                return true;
            seen.insert(member);
            if (event != Json::parse_event_t::object_end || depth > 2)
                return true;
            reader->second(parsed);
            return false;
        });
        if (seen.size() != m_readers.size())
            throw std::invalid_argument("a list is missing");
        return tree;
    }

private:
    std::map<std::string, std::function<void(const Json&)>> m_readers;
};

/// Reads the members that are no lists.
class Reader
{
public:
    explicit Reader(const Json& tree) : json(tree) {}
    template<typename T>
    void operator()(const char* name, T& value)
    {
        take(json.at(name), value);
    }
    template<typename Items>
    void list(const char*, const Items&)
    {}
    template<typename T>
    void plain(const char* name, T& value)
    {
        json.at(name).get_to(value);
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
    a("feesByAsset", feesByAsset);
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

Error malformed(const std::string& json, const char* why)
{
    return Error("store.malformed_entry", {{"value", json.substr(0, 80)}, {"reason", why}});
}

constexpr int kVersion = 2; ///< 1: each list one piece

} // namespace

std::string toJson(const RunRecord& record, const std::vector<OwnQuote>& quotes, std::uint64_t quotesDropped)
{
    Writer writer;
    writer("version", kVersion);
    members(writer, record);
    writer.list("quotes", quotes);
    writer("quotesDropped", quotesDropped);
    return writer.document();
}

Result<BacktestResult> backtestResultFromJson(const std::string& json)
{
    try {
        RunRecord record;
        BacktestResult result;
        ListReaders lists;
        members(lists, record);
        lists.list("quotes", result.quotes);
        const Json tree = lists.parse(json);
        Reader reader(tree);
        members(reader, record);
        reader("quotesDropped", result.quotesDropped);
        result.report = makeReport(std::move(record));
        return result;
    } catch (const ScratchFailure& failure) {
        return failure.error(); // nowhere to put long lists
    } catch (const std::exception& exception) {
        return malformed(json, exception.what());
    }
}

std::string toJson(const SweepOutcome& outcome)
{
    Writer writer;
    writer("version", kVersion);
    writer("objective", outcome.objective);
    writer.json.key("axes").beginArray();
    for (const auto& axis : outcome.axes) {
        writer.json.inOneLine().beginObject();
        writer("name", axis.name);
        writer("values", axis.values);
        writer.json.endObject();
    }
    writer.json.endArray();
    writer.list("runs", outcome.runs);
    writer.json.key("values").beginArray();
    for (const auto& run : outcome.runs)
        put(writer.json, run.values);
    writer.json.endArray();
    writer.json.key("errors").beginArray();
    for (const auto& run : outcome.runs)
        put(writer.json, run.error ? std::optional(toJson(*run.error)) : std::nullopt);
    writer.json.endArray();
    return writer.document();
}

Result<SweepOutcome> sweepOutcomeFromJson(const std::string& json)
{
    try {
        SweepOutcome outcome;
        ListReaders lists;
        lists.list("runs", outcome.runs);
        const Json tree = lists.parse(json);
        Reader reader(tree);
        reader("objective", outcome.objective);
        for (const auto& axis : tree.at("axes"))
            outcome.axes.push_back({axis.at("name").get<std::string>(), axis.at("values")});
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
