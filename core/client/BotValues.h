// SPDX-License-Identifier: GPL-3.0-or-later
// What the API tells of bots that live, as plain values; see Values.h. Words of enums are the schema's: "RUNNING".
#pragma once

#include "core/client/Values.h"

#include <array>

namespace wh::client {

/// In the asset that the bot settles in.
struct ProfitAndLoss
{
    Decimal realised, unrealised, fees, net;
    bool operator==(const ProfitAndLoss&) const = default;
};

struct Latency
{
    std::int64_t count = 0;
    DurationNs p50 = 0, p99 = 0, worst = 0;
    bool operator==(const Latency&) const = default;
};

/// What changes all the time while a bot is at work.
struct BotFigures
{
    std::optional<Decimal> equity; ///< none: its funds are not put in yet
    ProfitAndLoss profit;
    Decimal position;
    std::optional<Decimal> mid;
    TimeNs marketTime = 0; ///< 0: none yet
    bool isMarketLive = false;
    std::int64_t openOrders = 0, ordersPlaced = 0, refusals = 0, fills = 0;
    std::int64_t unreconciled = 0;      ///< orders of which the venue has not yet told the end
    std::optional<DurationNs> interval; ///< between ticks
    std::int64_t ticks = 0, skippedTicks = 0;
    Latency tickLag, reaction;
    TimeNs lastEventAt = 0;           ///< 0: none yet
    std::string lastEvent, lastError; ///< may be empty
    std::int64_t droppedRows = 0;
    bool operator==(const BotFigures&) const = default;
};

/// What a bot's script takes of the process of its own, and what it may take. Sizes in bytes.
struct BotSandbox
{
    struct Rate
    {
        std::string name; ///< "orders", "logs", "gauges", "events"
        std::int64_t used = 0, limit = 0;
    };
    std::int64_t process = 0; ///< 0: it has not started yet
    std::int64_t heap = 0, heapLimit = 0, resident = 0;
    DurationNs cpu = 0, cpuSoft = 0, cpuHard = 0, startLimit = 0;
    std::int64_t hooks = 0, overruns = 0;
    std::optional<DurationNs> lastHook, p99Hook;
    std::int64_t strikes = 0, strikeLimit = 0;
    std::optional<Error> lastStrike;
    std::int64_t droppedOutputs = 0, droppedOrders = 0;
    std::vector<Rate> rates;
    std::int64_t storage = 0, storageLimit = 0;
};

/// A bot as a row of the fleet.
struct Bot
{
    std::string id, name, description, strategy, account;
    std::string leader; ///< of the second market of a bot on two: that bot's id; else empty
    std::vector<std::string> markets, tags;
    std::string stopPolicy; ///< "CANCEL", "KEEP", "FLATTEN"
    Instrument instrument;
    std::string state; ///< "CREATED", "ADMITTED", "STARTING", "RUNNING", "PAUSED", "STOPPING", "STOPPED", "FAILED"
    TimeNs stateSince = 0;
    std::optional<Error> reason; ///< why it failed, or cannot trade at the moment
    std::int64_t version = 0;
    std::int64_t runningVersion = 0; ///< 0: it does not work
    std::int64_t restarts = 0;
    TimeNs restartAt = 0; ///< 0: none is to come
    TimeNs createdAt = 0;
    TimeNs startedAt = 0; ///< 0: it is not at work
    std::string settleAsset;
    Decimal capital;
    std::vector<double> profitCourse; ///< of the last 24 h or less, oldest first
    BotFigures figures;

    /// The second market of a bot on two: nothing is asked of it, and what is asked of that bot is done here too.
    bool isLeg() const { return !leader.empty(); }
    /// Orders of it may be at its venue.
    bool isAtWork() const
    {
        return state == "STARTING" || state == "RUNNING" || state == "PAUSED" || state == "STOPPING";
    }
};

/// What a bot is: to create one, to change one.
struct BotConfiguration
{
    std::string name, description, strategy;
    Pairs parameters;                 ///< those that are not the strategy's defaults
    std::vector<std::string> markets; ///< ids of LiveMarket
    std::string account = "paper";
    std::optional<DurationNs> interval; ///< 0: no ticks; none: as its strategy has it
    Pairs risk;                         ///< "rule.limit" and its value
    std::string stopPolicy = "CANCEL";
    std::vector<std::string> tags;
    Decimal cash = Decimal(10'000), base;
    Decimal otherCash = Decimal(10'000), otherBase; ///< on its second market
    std::string seed = "1";                         ///< up to 2^64 - 1
    Pairs simulation;                               ///< by the names of backtestOptions
    std::int64_t mostRestarts = 5;
    std::string document; ///< as it was told: JSON for importing; not sent
};

struct BotVersion
{
    std::int64_t version = 0;
    TimeNs time = 0;
    std::string who, document;
    std::int64_t restores = 0; ///< the version that it brings back; 0: none
};

struct ConfigurationDifference
{
    std::string field, before, after; ///< empty: not there
};

struct BotBook
{
    std::string bot, market;
    TimeNs time = 0;
    bool isLive = false;
    std::optional<Decimal> bid, ask, spread;
    std::vector<Decimal> bidDepth, askDepth; ///< base within 1, 2, 5 % of the mid
    std::vector<BookLevel> bids, asks;       ///< best first
};

struct AssetBalance
{
    std::string asset;
    Decimal total, reserved;
};

struct BotAccount
{
    std::string bot, account, settleAsset;
    TimeNs time = 0;
    Decimal equity;
    ProfitAndLoss profit;
    Decimal position;
    std::optional<Decimal> mid; ///< that it is valued at
    std::vector<AssetBalance> assets;
};

/// An order as it stood after a change.
struct BotOrder
{
    std::string bot, order, market, status, type;
    TimeNs time = 0;
    bool isBuy = true;
    std::optional<Decimal> price; ///< none: at the market
    Decimal quantity, filled;
    std::string reason; ///< of a refusal or a rejection
};

struct BotOpenOrders
{
    std::string bot;
    TimeNs time = 0;
    std::vector<BotOrder> orders; ///< in the order of placing
};

struct BotTrade
{
    std::string bot, fill, order, market;
    TimeNs time = 0;
    bool isBuy = true, isMaker = true;
    Decimal price, quantity, fee;
    std::string feeAsset;
    Decimal realised; ///< before fees
};

struct BotLog
{
    std::string bot;
    TimeNs time = 0;
    std::string level, text; ///< level: "TRACE", "DEBUG", "INFO", "WARNING", "ERROR"
};

struct BotEvent
{
    std::string bot;
    TimeNs time = 0;
    std::string level, kind, document; ///< document: JSON, or empty
};

struct BotGauge
{
    std::string bot, name, unit;
    TimeNs time = 0;
    double value = 0;
    std::optional<double> minimum, maximum; ///< of its dial
};

struct GaugePoint
{
    TimeNs time = 0;
    std::int64_t count = 0;
    double minimum = 0, maximum = 0, mean = 0, last = 0;
};

struct GaugeCourse
{
    std::optional<DurationNs> resolution; ///< none: each point is a value as it was given
    std::vector<GaugePoint> points;
};

struct LifecycleStep
{
    std::string bot, from, event, to, who, reason; ///< words as the engine has them: "running", "fail"
    TimeNs time = 0;
};

/// All that the page of one bot begins with.
struct BotDetails
{
    Bot bot;
    BotConfiguration configuration;
    std::vector<Error> findings; ///< of the last admission
    std::vector<BotVersion> versions;
    std::optional<BotBook> book; ///< none where it is not at work
    std::optional<BotAccount> account;
    std::vector<BotOrder> openOrders;
    std::vector<BotGauge> gauges;
    std::optional<BotSandbox> sandbox; ///< of a script at work
    std::string newerStrategy;         ///< the newest version of its script; empty: it runs that one, or none
};

/// What the last admission of one of several bots had to say.
struct BotFindings
{
    std::string id;
    std::vector<Error> findings;
};

/// What became of one of several bots.
struct BotOutcome
{
    std::string id;         ///< empty: it was not made
    std::optional<Bot> bot; ///< as it is now; none: it is not there
    std::optional<Error> error;
};

struct GateResult
{
    DurationNs span = 0;
    std::int64_t orders = 0, refusals = 0, fills = 0;
    double ordersPerSecond = 0;
    Decimal profit;
};

struct Admission
{
    bool isAdmitted = false;
    std::vector<Error> findings;
    std::optional<GateResult> gate;
};

struct LiveMarket
{
    std::string id, title, source, description; ///< source: "GENERATED", "REPLAYED", "REMOTE"
    Instrument instrument;
};

struct FleetTotal
{
    std::string group, asset;
    std::int64_t bots = 0, running = 0, openOrders = 0;
    Decimal capital;
    ProfitAndLoss profit;
};

struct ShardHealth
{
    std::string name;
    std::int64_t bots = 0, turns = 0, ticks = 0, skippedTicks = 0;
    Latency tickLag, reaction;
    std::int64_t journalled = 0;
    std::optional<Error> failure;
};

/// A venue of another process that bots live on, and that cannot be had.
struct AwayVenue
{
    std::string venue; ///< "HOST:PORT"
    TimeNs since = 0;
    Error reason;
};

struct FleetHealth
{
    bool acceptsOrders = false;
    std::vector<ShardHealth> shards;
    std::int64_t orders = 0, refusals = 0, fills = 0, marketsOpen = 0, marketEvents = 0, rowsWaiting = 0;
    std::vector<AwayVenue> venuesAway;
    std::optional<Error> store;
    std::int64_t subscribers = 0, lostRows = 0;
    std::vector<Error> notices;
};

/// Which bots; what is empty does not matter.
struct BotFilter
{
    std::string text;
    std::vector<std::string> ids, states, tags; ///< tags: has all of them
    std::string strategy, market, account;
};

/// Which rows of a channel's history, and which page of them.
struct HistoryRequest
{
    std::vector<std::string> bots; ///< empty: of all
    std::optional<TimeNs> from, to;
    std::string minimumLevel; ///< of logs and events; empty: all
    std::string text;
    std::vector<std::string> names; ///< of events their kinds; else markets, or accounts
    bool ascending = false;
    std::int64_t first = 100;
    std::string after; ///< HistoryPage::endCursor
};

template<typename Row>
struct HistoryPage
{
    std::vector<Row> rows;
    std::string endCursor;
    bool hasNext = false;
};

/// How a stream is watched.
struct StreamRequest
{
    std::vector<std::string> bots; ///< empty: all
    std::string minimumLevel;      ///< of logs and events; empty: all
    std::string after;             ///< StreamBatch::cursor: what came since
    std::int64_t recent = 0;       ///< without `after`: so many of the last rows first
    double maxRate = 10;           ///< batches a second
};

template<typename Row>
struct StreamBatch
{
    std::string cursor;    ///< where its last row ended: for StreamRequest::after
    bool hasGap = false;   ///< rows before the first one here were lost; history has them
    std::int64_t lost = 0; ///< how many; 0: not known
    std::vector<Row> rows;
};

/// How states are watched.
struct StateRequest
{
    std::vector<std::string> bots; ///< empty: all
    double maxRate = 10;           ///< events a second
    std::int64_t levels = 10;      ///< of books
};

} // namespace wh::client
