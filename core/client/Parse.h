// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where responses are read; nobody outside this module includes this.
#pragma once

#include "core/client/Values.h"

#include <nlohmann/json.hpp>
#include <string>

namespace wh::client {

using Json = nlohmann::json;

/// Thrown by read() where a response is not what the schema says; caught in readResponse().
struct BadResponse
{
    std::string reason;
};

// Each reads one kind of value; what a document did not ask for keeps its default.
void read(const Json& json, std::string& value);
void read(const Json& json, bool& value);
void read(const Json& json, int& value);
void read(const Json& json, std::int64_t& value);
void read(const Json& json, double& value);
void read(const Json& json, Decimal& value);
void read(const Json& json, Error& value);
void read(const Json& json, ParameterSpec& value);
void read(const Json& json, Instrument& value);
void read(const Json& json, EngineInfo& value);
void read(const Json& json, StrategyExample& value);
void read(const Json& json, Strategy& value);
void read(const Json& json, RiskRule& value);
void read(const Json& json, Model& value);
void read(const Json& json, Generator& value);
void read(const Json& json, MetricDefinition& value);
void read(const Json& json, ImportFormat& value);
void read(const Json& json, Capabilities& value);
void read(const Json& json, Dataset& value);
void read(const Json& json, DatasetDetails& value);
void read(const Json& json, Candle& value);
void read(const Json& json, MarketEvent& value);
void read(const Json& json, BookLevel& value);
void read(const Json& json, Book& value);
void read(const Json& json, Point& value);
void read(const Json& json, MarketPreview& value);
void read(const Json& json, MarketPreview& value);
void read(const Json& json, ImportMember& value);
void read(const Json& json, ImportPreview& value);
void read(const Json& json, Job& value);
void read(const Json& json, ScriptCheck& value);
void read(const Json& json, Publication& value);
void read(const Json& json, ScriptFile& value);
void read(const Json& json, PublishedScript& value);
void read(const Json& json, Finding& value);
void read(const Json& json, PartialResult& value);
void read(const Json& json, RunSummary& value);
void read(const Json& json, SweepAxis& value);
void read(const Json& json, Run& value);
void read(const Json& json, Metric& value);
void read(const Json& json, Gauge& value);
void read(const Json& json, Report& value);
void read(const Json& json, Fill& value);
void read(const Json& json, JobFile& value);
void read(const Json& json, StoreChannel& value);
void read(const Json& json, StoreCourse& value);
void read(const Json& json, StoreFile& value);
void read(const Json& json, StoreStatus& value);
void read(const Json& json, Trade& value);
void read(const Json& json, Quote& value);
void read(const Json& json, Message& value);
void read(const Json& json, SweepRow& value);
void read(const Json& json, SweepResult& value);
void read(const Json& json, HeatMap& value);
void read(const Json& json, Touch& value);
void read(const Json& json, FillMark& value);
void read(const Json& json, TradeProfit& value);
void read(const Json& json, std::pair<std::string, std::string>& value); ///< NameValue

/// An object's member; null where it was not asked for.
const Json& at(const Json& object, const char* name);

template<typename T>
void read(const Json& json, std::optional<T>& value)
{
    value.reset();
    if (!json.is_null())
        read(json, value.emplace());
}

template<typename T>
void read(const Json& json, std::vector<T>& values)
{
    values.clear();
    if (json.is_null())
        return;
    if (!json.is_array())
        throw BadResponse{"a list was expected"};
    values.reserve(json.size());
    for (const auto& item : json)
        read(item, values.emplace_back());
}

template<typename T>
void read(const Json& json, Page<T>& page)
{
    read(at(json, "nodes"), page.items);
    read(at(json, "totalCount"), page.totalCount);
    if (const Json& offset = at(json, "offset"); !offset.is_null())
        read(offset, page.offset);
    const Json& info = at(json, "pageInfo");
    if (!at(info, "endCursor").is_null())
        read(at(info, "endCursor"), page.endCursor);
    read(at(info, "hasNextPage"), page.hasNext);
}

template<typename T>
void read(const Json& json, Snapshot<T>& snapshot)
{
    read(at(json, "nodes"), snapshot.items);
    read(at(json, "sequence"), snapshot.sequence);
}

/// Where in `data` the value stands: "run/report/fills". Null on the way is client.not_there.
const Json& find(const Json& data, const char* path);
/// The error that a response has, as the engine meant it; none where it has none. @throws BadResponse
std::optional<Error> errorOf(const Json& response);

/// The value at `path` of a response. @return what the engine answered, client.not_there {path},
/// client.malformed_response {reason}
template<typename T>
Result<T> readResponse(const std::string& text, const char* path)
{
    try {
        const Json response = Json::parse(text);
        if (auto error = errorOf(response))
            return std::move(*error);
        const Json& json = find(at(response, "data"), path);
        if (json.is_null())
            return Error("client.not_there", {{"path", path}});
        T value{};
        read(json, value);
        return value;
    } catch (const BadResponse& bad) {
        return Error("client.malformed_response", {{"reason", bad.reason}});
    } catch (const Json::exception& exception) {
        return Error("client.malformed_response", {{"reason", exception.what()}});
    }
}

} // namespace wh::client
