// SPDX-License-Identifier: GPL-3.0-or-later
// The documents that the client sends; nobody outside this module includes this. A test executes every one of them.
#pragma once

namespace wh::client::documents {

#define WH_PROBLEM " { code details { name value } }"
#define WH_PARAMETERS                                                                                                  \
    " { name type unit description default minimum maximum minimumExclusive choices notAbove example }"
#define WH_METRIC " { id group label unit definition isSigned isCost }"
#define WH_DATASET                                                                                                     \
    " id instrument { name kind tick lot multiplier } kind barInterval minFeedLatency first last events trades gaps"   \
    " startsWithoutSnapshot source symbol sizeBytes"
#define WH_JOB                                                                                                         \
    " { id kind title status queuedAt startedAt endedAt progress { share done total events eventsPerSecond elapsed"    \
    " timeLeft } error" WH_PROBLEM " run { id } partial { time equity position mid fills orders } datasets import {"   \
    " notes" WH_PROBLEM " skipped" WH_PROBLEM                                                                          \
    " } file { path bytes rows } publication { script { id } begun checks { id "                                       \
    "subject state findings" WH_PROBLEM " } } verification { isSound findings { code "                                 \
    "count examples { time details { name value } } } "                                                                \
    "} }"
#define WH_SCRIPT                                                                                                      \
    " { id name version description parameters" WH_PARAMETERS " rules publishedAt publishedBy note fingerprint }"
#define WH_RUN                                                                                                         \
    " { id kind status name note tags strategy dataset checksum version seed objective parameters { name value } risk" \
    " { name value } options { name value } axes { name values } createdAt startedAt endedAt error" WH_PROBLEM         \
    " job { id } summary { netProfit totalReturn sharpe maxDrawdown fills trades } }"
#define WH_PAGE " totalCount pageInfo { endCursor hasNextPage } nodes"

inline constexpr const char* kEngine =
    "{ engine { version catalog store jobThreads startedAt now build { compiler type platform } notices" WH_PROBLEM
    " } }";
inline constexpr const char* kCapabilities =
    "{ strategies { id title summary description trades markets parameters" WH_PARAMETERS
    " examples { title description parameters { name value } } } riskRules { id title description refusals"
    " parameters" WH_PARAMETERS " } latencyModels { id description parameters" WH_PARAMETERS
    " } queueModels { id description parameters" WH_PARAMETERS " } generators { id description formula"
    " ownParameters" WH_PARAMETERS " commonParameters" WH_PARAMETERS " } backtestOptions" WH_PARAMETERS
    " botOptions" WH_PARAMETERS " metrics" WH_METRIC " importFormats { id description } }";

inline constexpr const char* kDatasets = "{ datasets(first: 100000) { sequence nodes {" WH_DATASET " } } }";
inline constexpr const char* kDamagedDatasets = "{ datasets(first: 0) { damaged" WH_PROBLEM " } }";
inline constexpr const char* kDataset =
    "query($id: ID!, $points: Int!) { dataset(id: $id) {" WH_DATASET
    " files checksum summary(points: $points) { firstPrice lastPrice lowPrice highPrice minSpread maxSpread"
    " meanSpread volume buys sells sparkline } } }";
inline constexpr const char* kCandles =
    "query($id: ID!, $count: Int!, $interval: Duration, $from: DateTime, $to: DateTime) { dataset(id: $id) {"
    " candles(count: $count, interval: $interval, from: $from, to: $to) { openTime open high low close volume } } }";
inline constexpr const char* kEvents =
    "query($id: ID!, $first: Int!, $kind: String, $from: DateTime, $to: DateTime) { dataset(id: $id) { slice(first:"
    " $first, kind: $kind, from: $from, to: $to) { kind side price quantity venueTime receiveTime endOfMessage } } }";
inline constexpr const char* kTouches =
    "query($id: ID!, $first: Int!, $from: DateTime, $to: DateTime) { dataset(id: $id) { touches(first: $first,"
    " from: $from, to: $to) { time bid ask } } }";
inline constexpr const char* kBook = "query($id: ID!, $at: DateTime!, $levels: Int!) { dataset(id: $id) { book(at: "
                                     "$at, levels: $levels) { time previous next"
                                     " bids { price quantity } asks { price quantity } } } }";
inline constexpr const char* kPreviewImport =
    "query($files: [String!]!, $rows: Int!) { previewImport(files: $files, rows: $rows) { file sizeBytes"
    " isArchive hasMore problem" WH_PROBLEM
    " members { name sizeBytes format { id description } symbol rows problem" WH_PROBLEM " } } }";
inline constexpr const char* kImport = "mutation($input: ImportInput!) { importRecordings(input: $input)" WH_JOB " }";
inline constexpr const char* kPreviewMarket =
    "query($input: MarketInput!, $points: Int!) { previewMarket(input: $input, points: $points) { isWhole"
    " points { time value } } }";
inline constexpr const char* kValidateMarket =
    "query($input: MarketInput!) { validateMarket(input: $input) { mistakes" WH_PROBLEM " } }";
inline constexpr const char* kGenerate = "mutation($input: MarketInput!) { generateMarket(input: $input)" WH_JOB " }";
inline constexpr const char* kVerify = "mutation($id: ID!) { verifyDataset(id: $id)" WH_JOB " }";
inline constexpr const char* kRemoveDataset = "mutation($id: ID!) { removeDataset(id: $id) }";

inline constexpr const char* kJobs = "{ jobs(first: 100000) { sequence nodes" WH_JOB " } }";
inline constexpr const char* kCancelJob = "mutation($id: ID!) { cancelJob(id: $id)" WH_JOB " }";

inline constexpr const char* kValidateBacktest =
    "query($input: BacktestInput!) { validateBacktest(input: $input) { mistakes" WH_PROBLEM " } }";
inline constexpr const char* kValidateSweep =
    "query($input: SweepInput!) { validateSweep(input: $input) { mistakes" WH_PROBLEM " } }";
inline constexpr const char* kStartBacktest =
    "mutation($input: BacktestInput!) { startBacktest(input: $input)" WH_RUN " }";
inline constexpr const char* kStartSweep = "mutation($input: SweepInput!) { startSweep(input: $input)" WH_RUN " }";
inline constexpr const char* kCancelRun = "mutation($id: ID!) { cancelRun(id: $id)" WH_RUN " }";
inline constexpr const char* kRepeatRun =
    "mutation($id: ID!, $allow: Boolean!) { repeatRun(id: $id, allowChangedData: $allow)" WH_RUN " }";
inline constexpr const char* kDuplicateRun =
    "mutation($id: ID!, $name: String) { duplicateRun(id: $id, name: $name)" WH_RUN " }";
inline constexpr const char* kStartRun =
    "mutation($id: ID!, $input: BacktestInput) { startRun(id: $id, input: $input)" WH_RUN " }";
inline constexpr const char* kSetRunName =
    "mutation($id: ID!, $name: String!) { setRunName(id: $id, name: $name)" WH_RUN " }";
inline constexpr const char* kSetRunTags =
    "mutation($id: ID!, $tags: [String!]!) { setRunTags(id: $id, tags: $tags)" WH_RUN " }";
inline constexpr const char* kSetRunNote =
    "mutation($id: ID!, $note: String!) { setRunNote(id: $id, note: $note)" WH_RUN " }";
inline constexpr const char* kDeleteRun = "mutation($id: ID!) { deleteRun(id: $id) }";
inline constexpr const char* kRuns = "{ runs(first: 100000) { sequence nodes" WH_RUN " } }";
inline constexpr const char* kRun = "query($id: ID!) { run(id: $id)" WH_RUN " }";
inline constexpr const char* kDatasetState = "query($id: ID!) { run(id: $id) { datasetState } }";

inline constexpr const char* kReport =
    "query($id: ID!) { run(id: $id) { report { strategy dataset instrument { name kind tick lot multiplier } parameters"
    " { name value } setup { name value } start end isCancelled events prints initialEquity finalEquity finalCash"
    " initialPosition finalPosition fees { asset amount } metrics { id value number } orders { placed amended cancelled"
    " filled refused rejected expired refusals { code count } } gauges { name unit count first last minimum maximum"
    " mean } fills(first: 0) { totalCount } trades(first: 0) { totalCount } messages(first: 0) { totalCount } } } }";
inline constexpr const char* kLine[] = {
    "query($id: ID!, $points: Int!, $from: DateTime, $to: DateTime) { run(id: $id) { report { line: equity(points:"
    " $points, from: $from, to: $to) { time value } } } }",
    "query($id: ID!, $points: Int!, $from: DateTime, $to: DateTime) { run(id: $id) { report { line: drawdown(points:"
    " $points, from: $from, to: $to) { time value } } } }",
    "query($id: ID!, $points: Int!, $from: DateTime, $to: DateTime) { run(id: $id) { report { line: inventory(points:"
    " $points, from: $from, to: $to) { time value } } } }",
    "query($id: ID!, $points: Int!, $from: DateTime, $to: DateTime) { run(id: $id) { report { line: price(points:"
    " $points, from: $from, to: $to) { time value } } } }",
};
inline constexpr const char* kGauge =
    "query($id: ID!, $name: String!, $points: Int!, $from: DateTime, $to: DateTime) { run(id: $id) { report { line:"
    " gauge(name: $name, points: $points, from: $from, to: $to) { time value } } } }";
#define WH_ROWS(kind, rows)                                                                                            \
    "query($id: ID!, $first: Int!, $after: String, $offset: Int, $at: Int, $filter: " kind "Filter, $sort: " kind      \
    "Sort) { run(id: $id) { report { " rows                                                                            \
    "(first: $first, after: $after, offset: $offset, at: $at, filter: $filter,"                                        \
    " sort: $sort) { offset" WH_PAGE
inline constexpr const char* kFills =
    WH_ROWS("Fill", "fills") " { index id order venueTime receiveTime side liquidity price quantity fee feeAsset "
                             "midAtDecision midAtFill"
                             " midAfter1s midAfter5s midAfter30s queueWait positionAfter } } } } }";
inline constexpr const char* kFillMarks = WH_ROWS("Fill", "fills") " { receiveTime side price quantity } } } } }";
inline constexpr const char* kTrades = WH_ROWS(
    "Trade", "trades") " { index side opened closed quantity entryPrice exitPrice profit fees worst best } } } } }";
inline constexpr const char* kTradeProfits = WH_ROWS("Trade", "trades") " { profit } } } } }";
#undef WH_ROWS
inline constexpr const char* kMessages =
    "query($id: ID!, $first: Int!, $after: String) { run(id: $id) { report { messages(first: $first, after: $after)"
    " {" WH_PAGE " { time level text } } } } }";
inline constexpr const char* kQuotes =
    "query($id: ID!, $first: Int!, $from: DateTime, $to: DateTime) { run(id: $id) { report { quotes(first: $first,"
    " from: $from, to: $to) { order side price quantity from to } } } }";
inline constexpr const char* kExport =
    "query($id: ID!, $format: ExportFormat!) { run(id: $id) { report { export(format: $format) } } }";
inline constexpr const char* kSweep =
    "query($id: ID!) { run(id: $id) { sweep { axes { name values } objective" WH_METRIC
    " best { index } rows(first: 100000) { nodes { index values objective netProfit sharpe maxDrawdown fills trades"
    " isDone error" WH_PROBLEM " } } } } }";
inline constexpr const char* kHeatMap =
    "query($id: ID!, $x: String!, $y: String!) { run(id: $id) { sweep { heatMap(x: $x, y: $y) { x { name values } y {"
    " name values } cells minimum maximum } } } }";

#define WH_STORE                                                                                                       \
    " { place bytes logBytes freeBytes schemaVersion rowsWaiting failure" WH_PROBLEM                                   \
    " channels { channel rows bytes oldest newest keptAge keptBytes } gaugeCourses { course keptAge }"                 \
    " files { name bytes modified } }"
inline constexpr const char* kStore = "{ store" WH_STORE " }";
inline constexpr const char* kBackupStore = "mutation($name: String) { backupStore(name: $name)" WH_JOB " }";
inline constexpr const char* kCheckStore = "mutation { checkStore" WH_JOB " }";
inline constexpr const char* kSetRetention =
    "mutation($channel: BotChannel!, $age: Duration, $bytes: Long) { setRetention(channel: $channel, age: $age, bytes:"
    " $bytes)" WH_STORE " }";
inline constexpr const char* kSetGaugeRetention =
    "mutation($course: GaugeCourseStep!, $age: Duration) { setGaugeRetention(course: $course, age: $age)" WH_STORE " }";
inline constexpr const char* kExportHistory =
    "mutation($input: HistoryExport!) { exportHistory(input: $input)" WH_JOB " }";
#undef WH_STORE

inline constexpr const char* kScripts = "{ scripts(first: 100000) { sequence nodes" WH_SCRIPT " } }";
inline constexpr const char* kDamagedScripts = "{ scripts(first: 0) { damaged" WH_PROBLEM " } }";
inline constexpr const char* kScriptFiles = "query($id: ID!) { script(id: $id) { files { path text } } }";
inline constexpr const char* kPublishScript =
    "mutation($input: ScriptInput!) { publishScript(input: $input)" WH_JOB " }";
inline constexpr const char* kScriptChanges = "subscription { scriptChanges { sequence script" WH_SCRIPT " } }";

inline constexpr const char* kJobChanges = "subscription { jobChanges { sequence job" WH_JOB " } }";
inline constexpr const char* kDatasetChanges =
    "subscription { datasetChanges { sequence id dataset {" WH_DATASET " } } }";
inline constexpr const char* kRunChanges = "subscription { runChanges { sequence id run" WH_RUN " } }";

#undef WH_PROBLEM
#undef WH_PARAMETERS
#undef WH_METRIC
#undef WH_DATASET
#undef WH_JOB
#undef WH_RUN
#undef WH_SCRIPT
#undef WH_PAGE

} // namespace wh::client::documents
