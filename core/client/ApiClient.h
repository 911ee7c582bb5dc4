// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/FleetClient.h"
#include "core/client/Replica.h"
#include "core/client/Transport.h"
#include "core/client/Values.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wh::client {

/// The API as typed calls. No call waits: the answer is read on the transport's thread, and the callback called by the
/// executor, on its thread, once. Lives on that thread; when it goes, callbacks that are still to come are not called.
///
/// Errors are the engine's, with its code and values ("field", "remedy" …), or client.malformed_response {reason},
/// client.not_there {path} where something is not there (a report of a run that has none).
class ApiClient
{
public:
    template<typename T>
    using Callback = std::function<void(Result<T>)>;
    /// Something that is watched; letting go of it ends that.
    using Watch = std::shared_ptr<void>;

    ApiClient(Transport transport, Executor executor);
    ~ApiClient();
    ApiClient(const ApiClient&) = delete;
    ApiClient& operator=(const ApiClient&) = delete;

    void engine(Callback<EngineInfo> done);
    void capabilities(Callback<Capabilities> done);

    void datasets(Callback<Snapshot<Dataset>> done);
    /// Why recordings could not be read that lie in the catalogue; they are not in the list.
    void damagedDatasets(Callback<std::vector<Error>> done);
    void dataset(const std::string& id, int sparklinePoints, Callback<DatasetDetails> done);
    void candles(const std::string& dataset, int count, std::optional<TimeNs> from, std::optional<TimeNs> to,
                 Callback<std::vector<Candle>> done);
    /// Of one length, begun at whole multiples of it.
    void candlesEvery(const std::string& dataset, DurationNs interval, int count, std::optional<TimeNs> from,
                      std::optional<TimeNs> to, Callback<std::vector<Candle>> done);
    void events(const std::string& dataset, int first, std::optional<TimeNs> from, std::optional<TimeNs> to,
                Callback<std::vector<MarketEvent>> done);
    /// The same of one kind: "trade".
    void eventsOf(const std::string& dataset, const std::string& kind, int first, std::optional<TimeNs> from,
                  std::optional<TimeNs> to, Callback<std::vector<MarketEvent>> done);
    void touches(const std::string& dataset, int first, std::optional<TimeNs> from, std::optional<TimeNs> to,
                 Callback<std::vector<Touch>> done);
    /// client.not_there where the book was not known then.
    void book(const std::string& dataset, TimeNs at, int levels, Callback<Book> done);
    void previewImport(const std::vector<std::string>& files, int rows, Callback<std::vector<ImportPreview>> done);
    void importRecordings(const ImportRequest& request, Callback<Job> done);
    void previewMarket(const MarketRequest& request, int points, Callback<MarketPreview> done);
    void validateMarket(const MarketRequest& request, Callback<std::vector<Error>> done);
    void generateMarket(const MarketRequest& request, Callback<Job> done);
    void verifyDataset(const std::string& id, Callback<Job> done);
    void removeDataset(const std::string& id, Callback<std::string> done);

    void jobs(Callback<Snapshot<Job>> done);
    void cancelJob(const std::string& id, Callback<Job> done);

    // Scripts: script.unavailable where the engine takes none.

    void scripts(Callback<Snapshot<PublishedScript>> done);
    /// Why some that lie in the engine's folder are not in the list.
    void damagedScripts(Callback<std::vector<Error>> done);
    /// @param id  "script:NAME@VERSION"; "script:NAME" is its newest version
    void scriptFiles(const std::string& id, Callback<std::vector<ScriptFile>> done);
    void publishScript(const PublishRequest& request, Callback<Job> done);

    // The store of bots: fleet.unavailable where the engine keeps none.

    void store(Callback<StoreStatus> done);
    /// @param name  of a file in the engine's folder of backups; empty: the engine chooses
    void backupStore(const std::string& name, Callback<Job> done);
    void checkStore(Callback<Job> done);
    /// @param channel  "LOGS", …; none: no such bound
    void setRetention(const std::string& channel, std::optional<DurationNs> age, std::optional<std::int64_t> bytes,
                      Callback<StoreStatus> done);
    /// @param course  "SECOND", "MINUTE" or "HOUR"
    void setGaugeRetention(const std::string& course, std::optional<DurationNs> age, Callback<StoreStatus> done);
    void exportHistory(const HistoryExport& request, Callback<Job> done);

    void validateBacktest(const BacktestRequest& request, Callback<std::vector<Error>> done);
    void validateSweep(const SweepRequest& request, Callback<std::vector<Error>> done);
    void startBacktest(const BacktestRequest& request, Callback<Run> done);
    void startSweep(const SweepRequest& request, Callback<Run> done);
    void cancelRun(const std::string& id, Callback<Run> done);
    void repeatRun(const std::string& id, bool allowChangedData, Callback<Run> done);
    void duplicateRun(const std::string& id, const std::optional<std::string>& name, Callback<Run> done);
    void startRun(const std::string& id, const std::optional<BacktestRequest>& request, Callback<Run> done);
    void setRunName(const std::string& id, const std::string& name, Callback<Run> done);
    void setRunTags(const std::string& id, const std::vector<std::string>& tags, Callback<Run> done);
    void setRunNote(const std::string& id, const std::string& note, Callback<Run> done);
    void deleteRun(const std::string& id, Callback<std::string> done);
    void runs(Callback<Snapshot<Run>> done);
    void run(const std::string& id, Callback<Run> done);
    /// "SAME", "CHANGED", "MISSING" or "UNKNOWN".
    void datasetState(const std::string& run, Callback<std::string> done);

    // Of a run, or of a bot: ReportKey::ofBot().

    void report(const ReportKey& of, Callback<Report> done);
    void line(const ReportKey& of, Line which, int points, std::optional<TimeNs> from, std::optional<TimeNs> to,
              Callback<std::vector<Point>> done);
    void gauge(const ReportKey& of, const std::string& name, int points, std::optional<TimeNs> from,
               std::optional<TimeNs> to, Callback<std::vector<Point>> done);
    void fills(const ReportKey& of, const PageRequest& page, Callback<Page<Fill>> done);
    /// The same rows, with what a chart draws of them.
    void fillMarks(const ReportKey& of, const PageRequest& page, Callback<Page<FillMark>> done);
    /// The profits of trades, with the same sort and filter.
    void tradeProfits(const ReportKey& of, const PageRequest& page, Callback<Page<TradeProfit>> done);
    void trades(const ReportKey& of, const PageRequest& page, Callback<Page<Trade>> done);
    void messages(const ReportKey& of, const PageRequest& page, Callback<Page<Message>> done);
    void quotes(const ReportKey& of, int first, std::optional<TimeNs> from, std::optional<TimeNs> to,
                Callback<std::vector<Quote>> done);
    /// @param format  "HTML", "JSON", "FILLS_CSV", "TRADES_CSV", "EQUITY_CSV"
    void exportReport(const ReportKey& of, const std::string& format, Callback<std::string> done);
    void sweep(const std::string& run, Callback<SweepResult> done);
    void heatMap(const std::string& run, const std::string& x, const std::string& y, Callback<HeatMap> done);

    // What happens, as it happens; `onChange` is called by the executor. An error tells of a change that could not be
    // read, client.malformed_response {reason}, or that there will be no more: why, or client.watch_ended.
    Result<Watch> watchJobs(std::function<void(Result<Change<Job>>)> onChange);
    Result<Watch> watchDatasets(std::function<void(Result<Change<Dataset>>)> onChange);
    Result<Watch> watchScripts(std::function<void(Result<Change<PublishedScript>>)> onChange);
    Result<Watch> watchRuns(std::function<void(Result<Change<Run>>)> onChange);

    // Lists that keep themselves current; they must not outlive the client.
    Replica<Job>::Source jobsSource();
    Replica<Dataset>::Source datasetsSource();
    Replica<Run>::Source runsSource();
    Replica<PublishedScript>::Source scriptsSource();

    /// Bots that live.
    FleetClient& fleet() { return m_fleet; }

private:
    template<typename T>
    void call(const char* document, std::string variables, const char* path, Callback<T> done);
    /// One of a report's, a run's or a bot's.
    template<typename T>
    void callOf(const ReportKey& of, const char* document, std::string variables, const char* path, Callback<T> done);
    template<typename T>
    Result<Watch> watch(const char* document, const char* path, const char* itemName,
                        std::function<void(Result<Change<T>>)> onChange);

    std::shared_ptr<Calls> m_calls;
    FleetClient m_fleet;
};

} // namespace wh::client
