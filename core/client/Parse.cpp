// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/Parse.h"

#include "core/client/Fields.h"

namespace wh::client {

namespace {

ParameterType typeOf(const std::string& name)
{
    for (const auto type : {ParameterType::Integer, ParameterType::Number, ParameterType::Decimal,
                            ParameterType::Duration, ParameterType::Boolean, ParameterType::Choice}) {
        std::string own = toString(type);
        for (char& c : own)
            c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (own == name)
            return type;
    }
    return ParameterType::Text;
}

template<typename T>
T checked(const Json& json, bool isRight, const char* wanted)
{
    if (!isRight)
        throw BadResponse{std::string(wanted) + " was expected, not " + json.dump().substr(0, 40)};
    return json.get<T>();
}

} // namespace

const Json& at(const Json& object, const char* name)
{
    static const Json kNull;
    if (!object.is_object())
        return kNull;
    const auto found = object.find(name);
    return found == object.end() ? kNull : *found;
}

const Json& find(const Json& data, const char* path)
{
    const Json* json = &data;
    for (std::string_view rest = path; !rest.empty();) {
        const auto slash = rest.find('/');
        json = &at(*json, std::string(rest.substr(0, slash)).c_str());
        rest = slash == rest.npos ? std::string_view() : rest.substr(slash + 1);
    }
    return *json;
}

std::optional<Error> errorOf(const Json& response)
{
    const Json& errors = at(response, "errors");
    if (errors.is_null())
        return std::nullopt;
    if (!errors.is_array() || errors.empty())
        throw BadResponse{"the errors are no list"};
    const Json& extensions = at(errors[0], "extensions");
    Error error("api.error");
    if (extensions.is_object()) {
        for (const auto& [name, value] : extensions.items()) {
            const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
            if (name == "code")
                error.code = text;
            else
                error.context.push_back({name, text});
        }
    }
    std::string message;
    if (at(errors[0], "message").is_string())
        message = at(errors[0], "message").get<std::string>();
    if (error.context.empty()) // of the language: the sentence has the values
        error.context.push_back({"reason", message});
    return error;
}

void read(const Json& json, std::string& value)
{
    value = checked<std::string>(json, json.is_string(), "a text");
}
void read(const Json& json, bool& value)
{
    value = checked<bool>(json, json.is_boolean(), "true or false");
}
void read(const Json& json, int& value)
{
    value = checked<int>(json, json.is_number_integer(), "a whole number");
}
void read(const Json& json, std::int64_t& value)
{
    value = checked<std::int64_t>(json, json.is_number_integer(), "a whole number");
}
void read(const Json& json, double& value)
{
    value = checked<double>(json, json.is_number(), "a number");
}
void read(const Json& json, Decimal& value)
{
    std::string text;
    read(json, text);
    const auto parsed = Decimal::parse(text);
    if (!parsed)
        throw BadResponse{"no decimal: " + text};
    value = *parsed;
}
void read(const Json& json, std::pair<std::string, std::string>& value)
{
    fieldsOf(json)("name", value.first)("value", value.second);
}
void read(const Json& json, Error& value)
{
    Pairs details;
    fieldsOf(json)("code", value.code)("details", details);
    for (auto& [name, text] : details)
        value.context.push_back({std::move(name), std::move(text)});
}
void read(const Json& json, ParameterSpec& value)
{
    std::string type;
    fieldsOf(json)("name", value.name)("type", type)("unit", value.unit)("description", value.description)(
        "default", value.defaultText)("minimum", value.minimum)("maximum", value.maximum)(
        "minimumExclusive", value.minimumExclusive)("choices", value.choices)("notAbove",
                                                                              value.notAbove)("example", value.example);
    value.type = typeOf(type);
}
void read(const Json& json, Instrument& value)
{
    std::string name;
    std::string kind;
    fieldsOf(json)("name", name)("kind", kind)("tick", value.tick)("lot", value.lot)("multiplier", value.multiplier);
    auto parsed = InstrumentName::parse(name);
    if (!parsed)
        throw BadResponse{"no instrument: " + name};
    value.name = std::move(*parsed);
    value.kind = kind == "LINEAR"    ? ContractKind::Linear
                 : kind == "INVERSE" ? ContractKind::Inverse
                                     : ContractKind::Spot;
}
void read(const Json& json, EngineInfo& value)
{
    Fields fields(json);
    fields("version", value.version)("catalog", value.catalog)("store", value.store)("jobThreads", value.jobThreads)(
        "notices", value.notices);
    fields.time("startedAt", value.startedAt).time("now", value.now);
    fieldsOf(fields["build"])("compiler", value.compiler)("type", value.buildType)("platform", value.platform);
}
void read(const Json& json, StrategyExample& value)
{
    fieldsOf(json)("title", value.title)("description", value.description)("parameters", value.parameters);
}
void read(const Json& json, Strategy& value)
{
    fieldsOf(json)("id", value.id)("title", value.title)("summary", value.summary)("description", value.description)(
        "parameters", value.parameters)("examples", value.examples)("trades", value.trades)("markets", value.markets);
}
void read(const Json& json, RiskRule& value)
{
    fieldsOf(json)("id", value.id)("title", value.title)("description", value.description)(
        "parameters", value.parameters)("refusals", value.refusals);
}
void read(const Json& json, Model& value)
{
    fieldsOf(json)("id", value.id)("description", value.description)("parameters", value.parameters);
}
void read(const Json& json, Generator& value)
{
    fieldsOf(json)("id", value.id)("description", value.description)("formula", value.formula)(
        "ownParameters", value.own)("commonParameters", value.common);
}
void read(const Json& json, MetricDefinition& value)
{
    fieldsOf(json)("id", value.id)("group", value.group)("label", value.label)("unit", value.unit)(
        "definition", value.definition)("isSigned", value.isSigned)("isCost", value.isCost);
}
void read(const Json& json, ImportFormat& value)
{
    fieldsOf(json)("id", value.id)("description", value.description);
}
void read(const Json& json, Capabilities& value)
{
    fieldsOf(json)("strategies", value.strategies)("riskRules", value.riskRules)("latencyModels", value.latencyModels)(
        "queueModels", value.queueModels)("generators", value.generators)("backtestOptions", value.backtestOptions)(
        "botOptions", value.botOptions)("metrics", value.metrics)("importFormats", value.importFormats);
}
void read(const Json& json, Dataset& value)
{
    fieldsOf(json)("id", value.id)("instrument", value.instrument)("kind", value.kind)("events", value.events)(
        "trades", value.trades)("gaps", value.gaps)("startsWithoutSnapshot", value.startsWithoutSnapshot)(
        "source", value.source)("symbol", value.symbol)("sizeBytes", value.sizeBytes)
        .duration("barInterval", value.barInterval)
        .duration("minFeedLatency", value.minFeedLatency)
        .time("first", value.first)
        .time("last", value.last);
}
void read(const Json& json, DatasetDetails& value)
{
    read(json, value.dataset);
    Fields fields(json);
    fields("files", value.files)("checksum", value.checksum);
    fieldsOf(fields["summary"])("firstPrice", value.firstPrice)("lastPrice", value.lastPrice)(
        "lowPrice", value.lowPrice)("highPrice", value.highPrice)("minSpread", value.minSpread)(
        "maxSpread", value.maxSpread)("volume", value.volume)("buys", value.buys)("sells", value.sells)(
        "meanSpread", value.meanSpread)("sparkline", value.sparkline);
}
void read(const Json& json, Candle& value)
{
    fieldsOf(json)("open", value.open)("high", value.high)("low", value.low)("close", value.close)("volume",
                                                                                                   value.volume)
        .time("openTime", value.openTime);
}
void read(const Json& json, MarketEvent& value)
{
    fieldsOf(json)("kind", value.kind)("price", value.price)("quantity", value.quantity)("endOfMessage",
                                                                                         value.endsMessage)
        .is("side", "BUY", value.isBuy)
        .time("venueTime", value.venueTime)
        .time("receiveTime", value.receiveTime);
}
void read(const Json& json, Touch& value)
{
    fieldsOf(json)("bid", value.bid)("ask", value.ask).time("time", value.time);
}
void read(const Json& json, BookLevel& value)
{
    fieldsOf(json)("price", value.price)("quantity", value.quantity);
}
void read(const Json& json, Book& value)
{
    fieldsOf(json)("bids", value.bids)("asks", value.asks)
        .time("time", value.time)
        .time("previous", value.previous)
        .time("next", value.next);
}
void read(const Json& json, Point& value)
{
    fieldsOf(json)("value", value.value).time("time", value.time);
}
void read(const Json& json, MarketPreview& value)
{
    fieldsOf(json)("points", value.points)("isWhole", value.isWhole);
}
void read(const Json& json, ImportMember& value)
{
    fieldsOf(json)("name", value.name)("sizeBytes", value.sizeBytes)("format", value.format)("symbol", value.symbol)(
        "rows", value.rows)("problem", value.problem);
}
void read(const Json& json, ImportPreview& value)
{
    fieldsOf(json)("file", value.file)("sizeBytes", value.sizeBytes)("isArchive", value.isArchive)(
        "hasMore", value.hasMore)("members", value.members)("problem", value.problem);
}
void read(const Json& json, PartialResult& value)
{
    fieldsOf(json)("equity", value.equity)("position", value.position)("mid", value.mid)("fills", value.fills)(
        "orders", value.orders)
        .time("time", value.time);
}
void read(const Json& json, Finding& value)
{
    fieldsOf(json)("code", value.code)("count", value.count);
    for (const auto& example : at(json, "examples")) {
        auto& [time, details] = value.examples.emplace_back();
        fieldsOf(example)("details", details).time("time", time);
    }
}
void read(const Json& json, JobFile& value)
{
    fieldsOf(json)("path", value.path)("bytes", value.bytes)("rows", value.rows);
}
void read(const Json& json, StoreChannel& value)
{
    fieldsOf(json)("channel", value.channel)("rows", value.rows)("bytes", value.bytes)("keptBytes", value.keptBytes)
        .time("oldest", value.oldest)
        .time("newest", value.newest)
        .duration("keptAge", value.keptAge);
}
void read(const Json& json, StoreCourse& value)
{
    fieldsOf(json)("course", value.course).duration("keptAge", value.keptAge);
}
void read(const Json& json, StoreFile& value)
{
    fieldsOf(json)("name", value.name)("bytes", value.bytes).time("modified", value.modified);
}
void read(const Json& json, StoreStatus& value)
{
    fieldsOf(json)("place", value.place)("bytes", value.bytes)("logBytes", value.logBytes)(
        "freeBytes", value.freeBytes)("schemaVersion", value.schemaVersion)("rowsWaiting", value.rowsWaiting)(
        "failure", value.failure)("channels", value.channels)("gaugeCourses", value.gaugeCourses)("files", value.files);
}
void read(const Json& json, ScriptCheck& value)
{
    fieldsOf(json)("id", value.id)("subject", value.subject)("state", value.state)("findings", value.findings);
}
void read(const Json& json, Publication& value)
{
    Fields fields(json);
    fields("checks", value.checks)("begun", value.begun);
    if (const Json& script = fields["script"]; !script.is_null())
        fieldsOf(script)("id", value.script);
}
void read(const Json& json, ScriptFile& value)
{
    fieldsOf(json)("path", value.path)("text", value.text);
}
void read(const Json& json, PublishedScript& value)
{
    fieldsOf(json)("id", value.id)("name", value.name)("version", value.version)("description", value.description)(
        "parameters", value.parameters)("rules", value.rules)("publishedBy", value.publishedBy)("note", value.note)(
        "fingerprint", value.fingerprint)
        .time("publishedAt", value.publishedAt);
}
void read(const Json& json, Job& value)
{
    Fields fields(json);
    fields("id", value.id)("kind", value.kind)("title", value.title)("status", value.status)("error", value.error)(
        "partial", value.partial)("datasets", value.datasets)("file", value.file)("publication", value.publication);
    fields.time("queuedAt", value.queuedAt).time("startedAt", value.startedAt).time("endedAt", value.endedAt);
    fieldsOf(fields["progress"])("share", value.share)("done", value.done)("total", value.total)(
        "events", value.events)("eventsPerSecond", value.eventsPerSecond)
        .duration("elapsed", value.elapsed)
        .duration("timeLeft", value.timeLeft);
    if (const Json& run = fields["run"]; !run.is_null())
        fieldsOf(run)("id", value.run);
    if (const Json& import = fields["import"]; !import.is_null())
        fieldsOf(import)("skipped", value.skipped)("notes", value.notes);
    if (const Json& verification = fields["verification"]; !verification.is_null())
        fieldsOf(verification)("isSound", value.isSound)("findings", value.findings);
}
void read(const Json& json, RunSummary& value)
{
    fieldsOf(json)("netProfit", value.netProfit)("totalReturn", value.totalReturn)("sharpe", value.sharpe)(
        "maxDrawdown", value.maxDrawdown)("fills", value.fills)("trades", value.trades);
}
void read(const Json& json, SweepAxis& value)
{
    fieldsOf(json)("name", value.name)("values", value.values);
}
void read(const Json& json, Run& value)
{
    Fields fields(json);
    fields("id", value.id)("kind", value.kind)("status", value.status)("name", value.name)("note", value.note)(
        "strategy", value.strategy)("dataset", value.dataset)("checksum", value.checksum)("version", value.version)(
        "objective", value.objective)("tags", value.tags)("seed", value.seed)("parameters", value.parameters)(
        "risk", value.risk)("options", value.options)("axes", value.axes)("error", value.error)("summary",
                                                                                                value.summary);
    fields.time("createdAt", value.createdAt).time("startedAt", value.startedAt).time("endedAt", value.endedAt);
    if (const Json& job = fields["job"]; !job.is_null())
        fieldsOf(job)("id", value.job);
}
void read(const Json& json, Metric& value)
{
    fieldsOf(json)("id", value.id)("value", value.value)("number", value.number);
}
void read(const Json& json, Gauge& value)
{
    fieldsOf(json)("name", value.name)("unit", value.unit)("count", value.count)("first", value.first)(
        "last", value.last)("minimum", value.minimum)("maximum", value.maximum)("mean", value.mean);
}
void read(const Json& json, Report& value)
{
    Fields fields(json);
    fields("strategy", value.strategy)("dataset", value.dataset)("instrument", value.instrument)(
        "parameters", value.parameters)("setup", value.setup)("isCancelled", value.isCancelled)("events", value.events)(
        "prints", value.prints)("initialEquity", value.initialEquity)("finalEquity", value.finalEquity)(
        "finalCash", value.finalCash)("initialPosition", value.initialPosition)("finalPosition", value.finalPosition)(
        "metrics", value.metrics)("gauges", value.gauges);
    fields.time("start", value.start).time("end", value.end);
    for (const auto& fee : fields["fees"])
        fieldsOf(fee)("asset", value.fees.emplace_back().first)("amount", value.fees.back().second);
    const Json& orders = fields["orders"];
    fieldsOf(orders)("placed", value.placed)("amended", value.amended)("cancelled", value.cancelled)(
        "filled", value.filled)("refused", value.refused)("rejected", value.rejected)("expired", value.expired);
    for (const auto& refusal : at(orders, "refusals"))
        fieldsOf(refusal)("code", value.refusals.emplace_back().first)("count", value.refusals.back().second);
    fieldsOf(fields["fills"])("totalCount", value.fillCount);
    fieldsOf(fields["trades"])("totalCount", value.tradeCount);
    fieldsOf(fields["messages"])("totalCount", value.messageCount);
}
void read(const Json& json, FillMark& value)
{
    fieldsOf(json)("price", value.price)("quantity", value.quantity)
        .is("side", "BUY", value.isBuy)
        .time("receiveTime", value.time);
}
void read(const Json& json, TradeProfit& value)
{
    fieldsOf(json)("profit", value.profit);
}
void read(const Json& json, Fill& value)
{
    fieldsOf(json)("index", value.index)("id", value.id)("order", value.order)("price", value.price)(
        "quantity", value.quantity)("fee", value.fee)("feeAsset", value.feeAsset)("midAtDecision", value.midAtDecision)(
        "midAtFill", value.midAtFill)("midAfter1s", value.midAfter1s)("midAfter5s", value.midAfter5s)(
        "midAfter30s", value.midAfter30s)("positionAfter", value.positionAfter)
        .is("side", "BUY", value.isBuy)
        .is("liquidity", "MAKER", value.isMaker)
        .time("venueTime", value.venueTime)
        .time("receiveTime", value.receiveTime)
        .duration("queueWait", value.queueWait);
}
void read(const Json& json, Trade& value)
{
    fieldsOf(json)("index", value.index)("quantity", value.quantity)("entryPrice", value.entryPrice)(
        "exitPrice", value.exitPrice)("profit", value.profit)("fees", value.fees)("worst", value.worst)("best",
                                                                                                        value.best)
        .is("side", "BUY", value.isBuy)
        .time("opened", value.opened)
        .time("closed", value.closed);
}
void read(const Json& json, Quote& value)
{
    fieldsOf(json)("order", value.order)("price", value.price)("quantity", value.quantity)
        .is("side", "BUY", value.isBuy)
        .time("from", value.from)
        .time("to", value.to);
}
void read(const Json& json, Message& value)
{
    fieldsOf(json)("level", value.level)("text", value.text).time("time", value.time);
}
void read(const Json& json, SweepRow& value)
{
    fieldsOf(json)("index", value.index)("values", value.values)("objective", value.objective)("sharpe", value.sharpe)(
        "netProfit", value.netProfit)("maxDrawdown", value.maxDrawdown)("fills", value.fills)("trades", value.trades)(
        "error", value.error)("isDone", value.isDone);
}
void read(const Json& json, SweepResult& value)
{
    Fields fields(json);
    fields("axes", value.axes)("objective", value.objective);
    read(at(fields["rows"], "nodes"), value.rows);
    for (SweepRow& row : value.rows)
        row.values.resize(value.axes.size()); // older runs lack those of points that were never reached
    if (const Json& best = fields["best"]; !best.is_null())
        fieldsOf(best)("index", value.best);
}
void read(const Json& json, HeatMap& value)
{
    fieldsOf(json)("x", value.x)("y", value.y)("cells", value.cells)("minimum", value.minimum)("maximum",
                                                                                               value.maximum);
}

const Metric* Report::metric(const std::string& id) const
{
    for (const auto& metric : metrics) {
        if (metric.id == id)
            return &metric;
    }
    return nullptr;
}

} // namespace wh::client
