// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/ApiClient.h"

#include "core/client/Calls.h"
#include "core/client/Documents.h"
#include "core/client/Parse.h"

namespace wh::client {

namespace {

Json input(const ImportRequest& request)
{
    Json json = {
        {"files", request.files},      {"instrument", request.instrument}, {"options", pairs(request.options)},
        {"skipBad", request.skipBad},  {"replace", request.replace},       {"roundPrices", request.roundPrices},
        {"compress", request.compress}};
    put(json, "format", request.format);
    put(json, "tick", request.tick);
    put(json, "lot", request.lot);
    put(json, "kind", request.kind);
    put(json, "multiplier", request.multiplier);
    return json;
}

Json input(const MarketRequest& request)
{
    return {{"instrument", request.instrument},        {"model", request.model},     {"seed", request.seed},
            {"parameters", pairs(request.parameters)}, {"replace", request.replace}, {"compress", request.compress}};
}

Json input(const BacktestRequest& request)
{
    return {{"dataset", request.dataset},
            {"strategy", request.strategy},
            {"parameters", pairs(request.parameters)},
            {"risk", pairs(request.risk)},
            {"options", pairs(request.options)},
            {"name", request.name},
            {"tags", request.tags},
            {"note", request.note},
            {"recordQuotes", request.recordQuotes}};
}

Json input(const SweepRequest& request)
{
    return {{"base", input(request.base)},
            {"axes", pairs(request.axes)},
            {"objective", request.objective},
            {"randomSamples", request.randomSamples}};
}

Json input(const PublishRequest& request)
{
    Json files = Json::array();
    for (const auto& file : request.files)
        files.push_back({{"path", file.path}, {"text", file.text}});
    Json json = {{"files", std::move(files)}, {"main", request.main}, {"note", request.note}};
    put(json, "name", request.name);
    return json;
}

template<typename Request>
std::string withInput(const Request& request)
{
    return dump({{"input", input(request)}});
}

std::string withId(const std::string& id)
{
    return dump({{"id", id}});
}

/// What paths within a run's report begin with; a bot's stands by itself.
constexpr std::string_view kOfRun = "run/";

/// What a run's document becomes for a bot: the same fields of a report that stands by itself.
std::string documentOf(const char* ofRun, const ReportKey& key)
{
    std::string document = ofRun;
    if (!key.isOfBot)
        return document;
    const auto replace = [&](std::string_view what, std::string_view with) {
        document.replace(document.find(what), what.size(), with);
    };
    replace("query($id: ID!", "query($id: ID!, $begin: DateTime, $end: DateTime");
    replace("{ run(id: $id) { report {", "{ report: botReport(bot: $id, from: $begin, to: $end) {");
    document.pop_back(); // the run's brace
    return document;
}

Json variablesOf(const ReportKey& key, Json more = Json::object())
{
    more["id"] = key.id;
    if (key.from)
        more["begin"] = formatTime(*key.from);
    if (key.to)
        more["end"] = formatTime(*key.to);
    return more;
}

std::string pageOf(const ReportKey& key, const PageRequest& page)
{
    Json json = variablesOf(key, {{"first", page.first}});
    put(json, "after", page.after);
    if (page.offset > 0)
        json["offset"] = page.offset;
    if (page.at)
        json["at"] = *page.at;
    if (!page.filter.empty())
        json["filter"] = Json::parse(page.filter, nullptr, false);
    if (!page.sortField.empty())
        json["sort"] = {{"field", page.sortField}, {"direction", page.descending ? "DESCENDING" : "ASCENDING"}};
    return dump(json);
}

/// Whichever way a change comes: {sequence, job}, or {sequence, id, run}.
template<typename T>
Result<Change<T>> readChange(const std::string& text, const char* path, const char* itemName)
{
    try {
        const Json response = Json::parse(text);
        if (auto error = errorOf(response))
            return std::move(*error);
        const Json& json = at(at(response, "data"), path);
        Change<T> change;
        read(at(json, "sequence"), change.sequence);
        read(at(json, itemName), change.item);
        if (change.item)
            change.id = change.item->id;
        else
            read(at(json, "id"), change.id);
        return change;
    } catch (const BadResponse& bad) {
        return Error("client.malformed_response", {{"reason", bad.reason}});
    } catch (const Json::exception& exception) {
        return Error("client.malformed_response", {{"reason", exception.what()}});
    }
}

} // namespace

ApiClient::ApiClient(Transport transport, Executor executor)
    : m_calls(std::make_shared<Calls>(std::move(transport), std::move(executor))), m_fleet(m_calls)
{}

ApiClient::~ApiClient() = default;

template<typename T>
void ApiClient::call(const char* document, std::string variables, const char* path, Callback<T> done)
{
    m_calls->call<T>(document, std::move(variables), path, std::move(done));
}

template<typename T>
void ApiClient::callOf(const ReportKey& of, const char* document, std::string variables, const char* path,
                       Callback<T> done)
{
    m_calls->call<T>(documentOf(document, of), std::move(variables), of.isOfBot ? path + kOfRun.size() : path,
                     std::move(done));
}

template<typename T>
Result<ApiClient::Watch> ApiClient::watch(const char* document, const char* path, const char* itemName,
                                          std::function<void(Result<Change<T>>)> onChange)
{
    return m_calls->watch<Change<T>>(
        document, {}, [path, itemName](const std::string& response) { return readChange<T>(response, path, itemName); },
        std::move(onChange));
}

void ApiClient::engine(Callback<EngineInfo> done)
{
    call(documents::kEngine, {}, "engine", std::move(done));
}
void ApiClient::capabilities(Callback<Capabilities> done)
{
    call(documents::kCapabilities, {}, "", std::move(done));
}

void ApiClient::datasets(Callback<Snapshot<Dataset>> done)
{
    call(documents::kDatasets, {}, "datasets", std::move(done));
}
void ApiClient::damagedDatasets(Callback<std::vector<Error>> done)
{
    call(documents::kDamagedDatasets, {}, "datasets/damaged", std::move(done));
}
void ApiClient::dataset(const std::string& id, int sparklinePoints, Callback<DatasetDetails> done)
{
    call(documents::kDataset, dump({{"id", id}, {"points", sparklinePoints}}), "dataset", std::move(done));
}
void ApiClient::candles(const std::string& dataset, int count, std::optional<TimeNs> from, std::optional<TimeNs> to,
                        Callback<std::vector<Candle>> done)
{
    call(documents::kCandles, dump(within({{"id", dataset}, {"count", count}}, from, to)), "dataset/candles",
         std::move(done));
}
void ApiClient::candlesEvery(const std::string& dataset, DurationNs interval, int count, std::optional<TimeNs> from,
                             std::optional<TimeNs> to, Callback<std::vector<Candle>> done)
{
    call(documents::kCandles,
         dump(within({{"id", dataset}, {"count", count}, {"interval", formatDuration(interval)}}, from, to)),
         "dataset/candles", std::move(done));
}
void ApiClient::events(const std::string& dataset, int first, std::optional<TimeNs> from, std::optional<TimeNs> to,
                       Callback<std::vector<MarketEvent>> done)
{
    call(documents::kEvents, dump(within({{"id", dataset}, {"first", first}}, from, to)), "dataset/slice",
         std::move(done));
}
void ApiClient::eventsOf(const std::string& dataset, const std::string& kind, int first, std::optional<TimeNs> from,
                         std::optional<TimeNs> to, Callback<std::vector<MarketEvent>> done)
{
    call(documents::kEvents, dump(within({{"id", dataset}, {"first", first}, {"kind", kind}}, from, to)),
         "dataset/slice", std::move(done));
}
void ApiClient::touches(const std::string& dataset, int first, std::optional<TimeNs> from, std::optional<TimeNs> to,
                        Callback<std::vector<Touch>> done)
{
    call(documents::kTouches, dump(within({{"id", dataset}, {"first", first}}, from, to)), "dataset/touches",
         std::move(done));
}
void ApiClient::book(const std::string& dataset, TimeNs at, int levels, Callback<Book> done)
{
    call(documents::kBook, dump({{"id", dataset}, {"at", formatTime(at)}, {"levels", levels}}), "dataset/book",
         std::move(done));
}
void ApiClient::previewImport(const std::vector<std::string>& files, int rows,
                              Callback<std::vector<ImportPreview>> done)
{
    call(documents::kPreviewImport, dump({{"files", files}, {"rows", rows}}), "previewImport", std::move(done));
}
void ApiClient::importRecordings(const ImportRequest& request, Callback<Job> done)
{
    call(documents::kImport, withInput(request), "importRecordings", std::move(done));
}
void ApiClient::previewMarket(const MarketRequest& request, int points, Callback<MarketPreview> done)
{
    call(documents::kPreviewMarket, dump({{"input", input(request)}, {"points", points}}), "previewMarket",
         std::move(done));
}
void ApiClient::validateMarket(const MarketRequest& request, Callback<std::vector<Error>> done)
{
    call(documents::kValidateMarket, withInput(request), "validateMarket/mistakes", std::move(done));
}
void ApiClient::generateMarket(const MarketRequest& request, Callback<Job> done)
{
    call(documents::kGenerate, withInput(request), "generateMarket", std::move(done));
}
void ApiClient::verifyDataset(const std::string& id, Callback<Job> done)
{
    call(documents::kVerify, withId(id), "verifyDataset", std::move(done));
}
void ApiClient::removeDataset(const std::string& id, Callback<std::string> done)
{
    call(documents::kRemoveDataset, withId(id), "removeDataset", std::move(done));
}

void ApiClient::jobs(Callback<Snapshot<Job>> done)
{
    call(documents::kJobs, {}, "jobs", std::move(done));
}
void ApiClient::scripts(Callback<Snapshot<PublishedScript>> done)
{
    call(documents::kScripts, {}, "scripts", std::move(done));
}
void ApiClient::damagedScripts(Callback<std::vector<Error>> done)
{
    call(documents::kDamagedScripts, {}, "scripts/damaged", std::move(done));
}
void ApiClient::scriptFiles(const std::string& id, Callback<std::vector<ScriptFile>> done)
{
    call(documents::kScriptFiles, withId(id), "script/files", std::move(done));
}
void ApiClient::publishScript(const PublishRequest& request, Callback<Job> done)
{
    call(documents::kPublishScript, withInput(request), "publishScript", std::move(done));
}
void ApiClient::cancelJob(const std::string& id, Callback<Job> done)
{
    call(documents::kCancelJob, withId(id), "cancelJob", std::move(done));
}

void ApiClient::validateBacktest(const BacktestRequest& request, Callback<std::vector<Error>> done)
{
    call(documents::kValidateBacktest, withInput(request), "validateBacktest/mistakes", std::move(done));
}
void ApiClient::validateSweep(const SweepRequest& request, Callback<std::vector<Error>> done)
{
    call(documents::kValidateSweep, withInput(request), "validateSweep/mistakes", std::move(done));
}
void ApiClient::startBacktest(const BacktestRequest& request, Callback<Run> done)
{
    call(documents::kStartBacktest, withInput(request), "startBacktest", std::move(done));
}
void ApiClient::startSweep(const SweepRequest& request, Callback<Run> done)
{
    call(documents::kStartSweep, withInput(request), "startSweep", std::move(done));
}
void ApiClient::cancelRun(const std::string& id, Callback<Run> done)
{
    call(documents::kCancelRun, withId(id), "cancelRun", std::move(done));
}
void ApiClient::repeatRun(const std::string& id, bool allowChangedData, Callback<Run> done)
{
    call(documents::kRepeatRun, dump({{"id", id}, {"allow", allowChangedData}}), "repeatRun", std::move(done));
}
void ApiClient::duplicateRun(const std::string& id, const std::optional<std::string>& name, Callback<Run> done)
{
    call(documents::kDuplicateRun, dump({{"id", id}, {"name", name ? Json(*name) : Json()}}), "duplicateRun",
         std::move(done));
}
void ApiClient::startRun(const std::string& id, const std::optional<BacktestRequest>& request, Callback<Run> done)
{
    call(documents::kStartRun, dump({{"id", id}, {"input", request ? input(*request) : Json()}}), "startRun",
         std::move(done));
}
void ApiClient::setRunName(const std::string& id, const std::string& name, Callback<Run> done)
{
    call(documents::kSetRunName, dump({{"id", id}, {"name", name}}), "setRunName", std::move(done));
}
void ApiClient::setRunTags(const std::string& id, const std::vector<std::string>& tags, Callback<Run> done)
{
    call(documents::kSetRunTags, dump({{"id", id}, {"tags", tags}}), "setRunTags", std::move(done));
}
void ApiClient::setRunNote(const std::string& id, const std::string& note, Callback<Run> done)
{
    call(documents::kSetRunNote, dump({{"id", id}, {"note", note}}), "setRunNote", std::move(done));
}
void ApiClient::deleteRun(const std::string& id, Callback<std::string> done)
{
    call(documents::kDeleteRun, withId(id), "deleteRun", std::move(done));
}
void ApiClient::runs(Callback<Snapshot<Run>> done)
{
    call(documents::kRuns, {}, "runs", std::move(done));
}
void ApiClient::run(const std::string& id, Callback<Run> done)
{
    call(documents::kRun, withId(id), "run", std::move(done));
}
void ApiClient::datasetState(const std::string& run, Callback<std::string> done)
{
    call(documents::kDatasetState, withId(run), "run/datasetState", std::move(done));
}

void ApiClient::report(const ReportKey& of, Callback<Report> done)
{
    callOf(of, documents::kReport, dump(variablesOf(of)), "run/report", std::move(done));
}
void ApiClient::line(const ReportKey& of, Line which, int points, std::optional<TimeNs> from, std::optional<TimeNs> to,
                     Callback<std::vector<Point>> done)
{
    callOf(of, documents::kLine[static_cast<std::size_t>(which)],
           dump(within(variablesOf(of, {{"points", points}}), from, to)), "run/report/line", std::move(done));
}
void ApiClient::gauge(const ReportKey& of, const std::string& name, int points, std::optional<TimeNs> from,
                      std::optional<TimeNs> to, Callback<std::vector<Point>> done)
{
    callOf(of, documents::kGauge, dump(within(variablesOf(of, {{"name", name}, {"points", points}}), from, to)),
           "run/report/line", std::move(done));
}
void ApiClient::fills(const ReportKey& of, const PageRequest& page, Callback<Page<Fill>> done)
{
    callOf(of, documents::kFills, pageOf(of, page), "run/report/fills", std::move(done));
}
void ApiClient::fillMarks(const ReportKey& of, const PageRequest& page, Callback<Page<FillMark>> done)
{
    callOf(of, documents::kFillMarks, pageOf(of, page), "run/report/fills", std::move(done));
}
void ApiClient::tradeProfits(const ReportKey& of, const PageRequest& page, Callback<Page<TradeProfit>> done)
{
    callOf(of, documents::kTradeProfits, pageOf(of, page), "run/report/trades", std::move(done));
}
void ApiClient::trades(const ReportKey& of, const PageRequest& page, Callback<Page<Trade>> done)
{
    callOf(of, documents::kTrades, pageOf(of, page), "run/report/trades", std::move(done));
}
void ApiClient::messages(const ReportKey& of, const PageRequest& page, Callback<Page<Message>> done)
{
    PageRequest plain = page; // this list knows no filter and no order of its own
    plain.filter.clear();
    plain.sortField.clear();
    callOf(of, documents::kMessages, pageOf(of, plain), "run/report/messages", std::move(done));
}
void ApiClient::quotes(const ReportKey& of, int first, std::optional<TimeNs> from, std::optional<TimeNs> to,
                       Callback<std::vector<Quote>> done)
{
    callOf(of, documents::kQuotes, dump(within(variablesOf(of, {{"first", first}}), from, to)), "run/report/quotes",
           std::move(done));
}
void ApiClient::exportReport(const ReportKey& of, const std::string& format, Callback<std::string> done)
{
    callOf(of, documents::kExport, dump(variablesOf(of, {{"format", format}})), "run/report/export", std::move(done));
}
void ApiClient::sweep(const std::string& run, Callback<SweepResult> done)
{
    call(documents::kSweep, withId(run), "run/sweep", std::move(done));
}
void ApiClient::heatMap(const std::string& run, const std::string& x, const std::string& y, Callback<HeatMap> done)
{
    call(documents::kHeatMap, dump({{"id", run}, {"x", x}, {"y", y}}), "run/sweep/heatMap", std::move(done));
}

void ApiClient::store(Callback<StoreStatus> done)
{
    call(documents::kStore, {}, "store", std::move(done));
}
void ApiClient::backupStore(const std::string& name, Callback<Job> done)
{
    Json json = Json::object();
    put(json, "name", name);
    call(documents::kBackupStore, dump(json), "backupStore", std::move(done));
}
void ApiClient::checkStore(Callback<Job> done)
{
    call(documents::kCheckStore, {}, "checkStore", std::move(done));
}
void ApiClient::setRetention(const std::string& channel, std::optional<DurationNs> age,
                             std::optional<std::int64_t> bytes, Callback<StoreStatus> done)
{
    Json json = {{"channel", channel}};
    if (age)
        json["age"] = formatDuration(*age);
    if (bytes)
        json["bytes"] = *bytes;
    call(documents::kSetRetention, dump(json), "setRetention", std::move(done));
}
void ApiClient::setGaugeRetention(const std::string& course, std::optional<DurationNs> age, Callback<StoreStatus> done)
{
    Json json = {{"course", course}};
    if (age)
        json["age"] = formatDuration(*age);
    call(documents::kSetGaugeRetention, dump(json), "setGaugeRetention", std::move(done));
}
void ApiClient::exportHistory(const HistoryExport& request, Callback<Job> done)
{
    Json json = within({{"channel", request.channel}, {"format", request.asJsonLines ? "JSON_LINES" : "CSV"}},
                       request.from, request.to);
    if (!request.bots.empty())
        json["bots"] = request.bots;
    put(json, "name", request.name);
    call(documents::kExportHistory, dump({{"input", json}}), "exportHistory", std::move(done));
}

Result<ApiClient::Watch> ApiClient::watchJobs(std::function<void(Result<Change<Job>>)> onChange)
{
    return watch<Job>(documents::kJobChanges, "jobChanges", "job", std::move(onChange));
}
Result<ApiClient::Watch> ApiClient::watchDatasets(std::function<void(Result<Change<Dataset>>)> onChange)
{
    return watch<Dataset>(documents::kDatasetChanges, "datasetChanges", "dataset", std::move(onChange));
}
Result<ApiClient::Watch> ApiClient::watchScripts(std::function<void(Result<Change<PublishedScript>>)> onChange)
{
    return watch<PublishedScript>(documents::kScriptChanges, "scriptChanges", "script", std::move(onChange));
}
Result<ApiClient::Watch> ApiClient::watchRuns(std::function<void(Result<Change<Run>>)> onChange)
{
    return watch<Run>(documents::kRunChanges, "runChanges", "run", std::move(onChange));
}

Replica<Job>::Source ApiClient::jobsSource()
{
    return {[this](auto done) { jobs(std::move(done)); },
            [this](auto onChange) { return watchJobs(std::move(onChange)); }};
}
Replica<Dataset>::Source ApiClient::datasetsSource()
{
    return {[this](auto done) { datasets(std::move(done)); },
            [this](auto onChange) { return watchDatasets(std::move(onChange)); }};
}
Replica<Run>::Source ApiClient::runsSource()
{
    return {[this](auto done) { runs(std::move(done)); },
            [this](auto onChange) { return watchRuns(std::move(onChange)); }};
}

Replica<PublishedScript>::Source ApiClient::scriptsSource()
{
    return {[this](auto done) { scripts(std::move(done)); },
            [this](auto onChange) { return watchScripts(std::move(onChange)); }};
}

} // namespace wh::client
