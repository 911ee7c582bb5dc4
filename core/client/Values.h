// SPDX-License-Identifier: GPL-3.0-or-later
// What the API tells, as plain values: one struct for each thing that a window shows. The schema's descriptions
// (docs/reference/api.md) hold for them too. Any thread.
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/client/StoreValues.h"
#include "core/domain/Instrument.h"
#include "core/domain/ParameterSpec.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wh::client {

using Pairs = std::vector<std::pair<std::string, std::string>>;

// The engine and what it can do

struct EngineInfo
{
    std::string version, compiler, buildType, platform, catalog, store; ///< store: empty where runs are not kept
    TimeNs startedAt = 0, now = 0;
    int jobThreads = 0;
    std::vector<Error> notices;
};

struct StrategyExample
{
    std::string title, description;
    Pairs parameters;
};

struct Strategy
{
    std::string id, title, summary, description;
    std::vector<ParameterSpec> parameters;
    std::vector<StrategyExample> examples;
    bool trades = true;
    std::int64_t markets = 1; ///< that it trades: 1 or 2
};

struct RiskRule
{
    std::string id, title, description;
    std::vector<ParameterSpec> parameters;
    std::vector<std::string> refusals;
};

struct Model
{
    std::string id, description;
    std::vector<ParameterSpec> parameters;
};

struct Generator
{
    std::string id, description, formula;
    std::vector<ParameterSpec> own, common;
};

struct MetricDefinition
{
    std::string id, group, label, unit, definition;
    bool isSigned = false, isCost = false;
};

struct ImportFormat
{
    std::string id, description;
};

/// Everything that forms are made from; does not change while an engine runs.
struct Capabilities
{
    std::vector<Strategy> strategies;
    std::vector<RiskRule> riskRules;
    std::vector<Model> latencyModels, queueModels;
    std::vector<Generator> generators;
    std::vector<ParameterSpec> backtestOptions, botOptions;
    std::vector<MetricDefinition> metrics;
    std::vector<ImportFormat> importFormats;
};

// Recordings

struct Dataset
{
    std::string id;
    Instrument instrument; ///< name, kind, tick, lot, multiplier
    std::string kind;      ///< "BOOK"
    DurationNs barInterval = 0, minFeedLatency = 0;
    TimeNs first = 0, last = 0;
    std::int64_t events = 0, trades = 0, gaps = 0;
    bool startsWithoutSnapshot = false;
    std::string source, symbol;
    std::int64_t sizeBytes = 0; ///< on disk
};

struct DatasetDetails
{
    Dataset dataset;
    std::int64_t files = 0, buys = 0, sells = 0;
    std::string checksum;
    std::optional<Decimal> firstPrice, lastPrice, lowPrice, highPrice, minSpread, maxSpread;
    Decimal volume;
    std::optional<double> meanSpread;
    std::vector<std::optional<double>> sparkline;
};

struct Candle
{
    TimeNs openTime = 0;
    Decimal open, high, low, close, volume;
};

struct MarketEvent
{
    std::string kind;
    bool isBuy = true;
    Decimal price, quantity;
    TimeNs venueTime = 0, receiveTime = 0;
    bool endsMessage = false;
};

/// Best prices from that moment on.
struct Touch
{
    TimeNs time = 0;
    std::optional<Decimal> bid, ask;
};

struct BookLevel
{
    Decimal price, quantity;
};

struct Book
{
    TimeNs time = 0;
    std::vector<BookLevel> bids, asks;    ///< best first
    std::optional<TimeNs> previous, next; ///< of the messages before and after; none at the ends
};

struct Point
{
    TimeNs time = 0;
    double value = 0;
};

/// The path of a market that might be generated.
struct MarketPreview
{
    std::vector<Point> points;
    bool isWhole = true; ///< else they are of its beginning
};

/// A file, or one in an archive.
struct ImportMember
{
    std::string name;
    std::optional<std::int64_t> sizeBytes; ///< unpacked
    std::optional<ImportFormat> format;
    std::string symbol; ///< what the content says that it is of; mostly nothing
    std::vector<std::string> rows;
    std::optional<Error> problem;
};

struct ImportPreview
{
    std::string file;
    std::int64_t sizeBytes = 0;
    bool isArchive = false;
    bool hasMore = false; ///< members than are told
    std::vector<ImportMember> members;
    std::optional<Error> problem; ///< the file cannot be read, or not to its end

    /// What decides how the file is read; null where nothing of it could be.
    const ImportMember* front() const { return members.empty() ? nullptr : &members.front(); }
};

struct ImportRequest
{
    std::vector<std::string> files;
    std::string instrument, format, tick, lot, kind, multiplier; ///< empty: found from the data
    Pairs options;
    std::int64_t skipBad = 0;
    bool replace = false, roundPrices = false, compress = false;
};

struct MarketRequest
{
    std::string instrument = "sim:BTC/USDT", model = "random_walk";
    std::int64_t seed = 1;
    Pairs parameters;
    bool replace = false, compress = false;
};

// Jobs

struct PartialResult
{
    TimeNs time = 0;
    Decimal equity, position, mid;
    std::int64_t fills = 0, orders = 0;
};

struct Finding
{
    std::string code;
    std::int64_t count = 0;
    std::vector<std::pair<TimeNs, Pairs>> examples;
};

/// One of the checks that a script passes before it is published.
struct ScriptCheck
{
    std::string id, subject, state; ///< "regime.trend", "PASSED"
    std::vector<Error> findings;
};

/// Of a job that publishes a script.
struct Publication
{
    std::string script; ///< its ID; empty: not yet
    std::vector<ScriptCheck> checks;
    std::string begun; ///< the check that is under way; may be empty
};

struct Job
{
    std::string id, kind, title, status;             ///< "BACKTEST", …, "RUNNING"
    TimeNs queuedAt = 0, startedAt = 0, endedAt = 0; ///< 0: not yet
    std::optional<double> share;
    std::int64_t done = 0, total = 0, events = 0;
    double eventsPerSecond = 0;
    DurationNs elapsed = 0;
    std::optional<DurationNs> timeLeft;
    std::optional<Error> error;
    std::string run; ///< its ID, or empty
    std::optional<PartialResult> partial;
    std::vector<std::string> datasets;
    std::vector<Error> skipped;    ///< of an import
    std::vector<Error> notes;      ///< likewise: what a person should know, by its code
    std::optional<bool> isSound;   ///< of a verification
    std::vector<Finding> findings; ///< likewise
    std::optional<JobFile> file;   ///< of a backup or an export that is done
    std::optional<Publication> publication;

    bool hasEnded() const { return status != "QUEUED" && status != "RUNNING"; }
};

// Scripts

struct ScriptFile
{
    std::string path, text;
};

/// A version of a script that bots can run.
struct PublishedScript
{
    std::string id, name, version, description; ///< "script:maker@1.2"
    std::vector<ParameterSpec> parameters;
    std::vector<std::string> rules;
    TimeNs publishedAt = 0;
    std::string publishedBy, note, fingerprint;
};

struct PublishRequest
{
    std::vector<ScriptFile> files;
    std::string main = "main.js";
    std::string name; ///< that its meta must say; empty: any
    std::string note;
};

// Runs

struct BacktestRequest
{
    std::string dataset, strategy;
    Pairs parameters, risk, options;
    std::string name, note;
    std::vector<std::string> tags;
    bool recordQuotes = true;
};

struct SweepRequest
{
    BacktestRequest base;
    Pairs axes; ///< name, and "from:to:step" or "a,b,c"
    std::string objective = "sharpe";
    std::int64_t randomSamples = 0;
};

struct RunSummary
{
    std::optional<Decimal> netProfit;
    std::optional<double> totalReturn, sharpe, maxDrawdown;
    std::optional<std::int64_t> fills, trades;
};

struct SweepAxis
{
    std::string name;
    std::vector<std::string> values;
};

struct Run
{
    std::string id, kind, status, name, note, strategy, dataset, checksum, version, objective, seed;
    std::vector<std::string> tags;
    Pairs parameters, risk, options;
    std::vector<SweepAxis> axes;
    TimeNs createdAt = 0, startedAt = 0, endedAt = 0; ///< 0: not yet
    std::optional<Error> error;
    std::string job; ///< its ID in this session, or empty
    std::optional<RunSummary> summary;

    bool isUnderWay() const { return status == "QUEUED" || status == "RUNNING"; }
};

/// Whose report is meant: a run's by its ID, or a bot's life over a span.
struct ReportKey
{
    ReportKey(std::string run) : id(std::move(run)) {}
    ReportKey(const char* run) : id(run) {}
    static ReportKey ofBot(std::string bot, std::optional<TimeNs> from, std::optional<TimeNs> to)
    {
        ReportKey key(std::move(bot));
        key.isOfBot = true;
        key.from = from;
        key.to = to;
        return key;
    }

    std::string id;
    bool isOfBot = false;
    std::optional<TimeNs> from, to; ///< of a bot's life: [from, to); none: from its beginning, until now
    bool operator==(const ReportKey&) const = default;
};

struct Metric
{
    std::string id;
    std::optional<std::string> value; ///< exact
    std::optional<double> number;
};

struct Gauge
{
    std::string name, unit;
    std::int64_t count = 0;
    double first = 0, last = 0, minimum = 0, maximum = 0, mean = 0;
};

/// A report without its rows and lines, which are asked for as they are needed.
struct Report
{
    std::string strategy, dataset;
    Instrument instrument;
    Pairs parameters, setup;
    TimeNs start = 0, end = 0;
    bool isCancelled = false;
    std::int64_t events = 0, prints = 0;
    Decimal initialEquity, finalEquity, finalCash, initialPosition, finalPosition;
    std::vector<std::pair<std::string, Decimal>> fees;
    std::vector<Metric> metrics;
    std::int64_t placed = 0, amended = 0, cancelled = 0, filled = 0, refused = 0, rejected = 0, expired = 0;
    std::vector<std::pair<std::string, std::int64_t>> refusals;
    std::vector<Gauge> gauges;
    std::int64_t fillCount = 0, tradeCount = 0, messageCount = 0;

    const Metric* metric(const std::string& id) const;
};

enum class Line { Equity, Drawdown, Inventory, Price };

/// What a chart needs of a fill.
struct FillMark
{
    TimeNs time = 0; ///< when the bot learned of it
    bool isBuy = true;
    Decimal price, quantity;
};

struct Fill
{
    std::int64_t index = 0;
    std::string id, order;
    TimeNs venueTime = 0, receiveTime = 0;
    bool isBuy = true, isMaker = true;
    Decimal price, quantity, fee;
    std::string feeAsset;
    std::optional<Decimal> midAtDecision; ///< none: not known
    Decimal midAtFill;
    std::optional<Decimal> midAfter1s, midAfter5s, midAfter30s;
    std::optional<DurationNs> queueWait; ///< none: not known
    Decimal positionAfter;
};

struct Trade
{
    std::int64_t index = 0;
    bool isBuy = true; ///< of the opening fill
    TimeNs opened = 0, closed = 0;
    Decimal quantity, entryPrice, exitPrice, profit, fees, worst, best;
};

/// What a distribution needs of a trade.
struct TradeProfit
{
    Decimal profit;
};

struct Quote
{
    std::string order;
    bool isBuy = true;
    Decimal price, quantity;
    TimeNs from = 0, to = 0;
};

struct Message
{
    TimeNs time = 0;
    std::string level, text;
};

struct SweepRow
{
    std::int64_t index = 0;
    std::vector<std::string> values;
    std::optional<double> objective, sharpe;
    double netProfit = 0, maxDrawdown = 0;
    std::int64_t fills = 0, trades = 0;
    std::optional<Error> error;
    bool isDone = false;
};

struct SweepResult
{
    std::vector<SweepAxis> axes;
    MetricDefinition objective;
    std::vector<SweepRow> rows;
    std::optional<std::int64_t> best; ///< its index
};

struct HeatMap
{
    SweepAxis x, y;
    std::vector<std::vector<std::optional<double>>> cells; ///< row by row of y
    std::optional<double> minimum, maximum;
};

// Lists

/// Which part of a list. Names and values are the schema's: {"field": "PROFIT"} is sort = {"PROFIT", false}.
struct PageRequest
{
    std::int64_t first = 100;
    std::string after;                   ///< empty: from the beginning
    std::int64_t offset = 0;             ///< of fills and trades: rows to leave out
    std::optional<std::int64_t> at = {}; ///< likewise: begins at the row with this index instead
    std::string filter;                  ///< a JSON object of the list's filter, or empty
    std::string sortField;
    bool descending = false;
};

template<typename Item>
struct Page
{
    std::vector<Item> items;
    std::int64_t totalCount = 0;
    std::int64_t offset = 0; ///< of fills and trades: rows before the first one here
    std::string endCursor;
    bool hasNext = false;
};

/// A whole list, and the number of the last change that is in it.
template<typename Item>
struct Snapshot
{
    std::vector<Item> items;
    std::int64_t sequence = 0;
};

/// One numbered change of a list.
template<typename Item>
struct Change
{
    std::int64_t sequence = 0;
    std::string id;
    std::optional<Item> item; ///< as it is now; none: removed
};

} // namespace wh::client
