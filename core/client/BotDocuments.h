// SPDX-License-Identifier: GPL-3.0-or-later
// The documents about bots that the client sends; nobody outside this module includes this. A test executes every one.
#pragma once

namespace wh::client::documents {

#define WH_FACTS " { code details { name value } }"
#define WH_PAIRS " { name value }"
#define WH_PROFIT " { realised unrealised fees net }"
#define WH_LATENCY " { count p50 p99 worst }"
#define WH_FIGURES                                                                                                     \
    " { equity profit" WH_PROFIT " position mid marketTime isMarketLive openOrders ordersPlaced refusals fills"        \
    " unreconciled interval ticks skippedTicks tickLag" WH_LATENCY " reaction" WH_LATENCY                              \
    " lastEventAt lastEvent lastError droppedRows }"
/// Without its figures.
#define WH_BOT_HEAD                                                                                                    \
    " id leader name description strategy markets account tags stopPolicy instrument { name kind tick lot multiplier " \
    "} state"                                                                                                          \
    " stateSince reason" WH_FACTS " version runningVersion restarts restartAt createdAt startedAt settleAsset capital" \
    " profitCourse"
#define WH_BOT " {" WH_BOT_HEAD " figures" WH_FIGURES " }"
#define WH_CONFIGURATION                                                                                               \
    " { name description strategy parameters" WH_PAIRS " markets account interval risk" WH_PAIRS                       \
    " stopPolicy tags cash base otherCash otherBase seed simulation" WH_PAIRS " mostRestarts document }"
#define WH_VERSION_ROW " { version time who document restores }"
#define WH_BOOK_ROW                                                                                                    \
    " { bot time market isLive bid ask spread bidDepth askDepth bids { price quantity } asks { price quantity } }"
#define WH_ACCOUNT_ROW                                                                                                 \
    " { bot time account settleAsset equity profit" WH_PROFIT " position mid assets { asset total reserved } }"
#define WH_ORDER_ROW " { bot time order market status side type price quantity filled reason }"
#define WH_TRADE_ROW " { bot time fill order market side liquidity price quantity fee feeAsset realised }"
#define WH_LOG_ROW " { bot time level text }"
#define WH_EVENT_ROW " { bot time level kind document }"
#define WH_GAUGE_ROW " { bot time name value unit minimum maximum }"
#define WH_LIFE_ROW " { bot time from event to who reason }"
#define WH_SANDBOX                                                                                                     \
    " { process heap heapLimit resident cpu cpuSoft cpuHard startLimit hooks overruns lastHook p99Hook strikes"        \
    " strikeLimit lastStrike" WH_FACTS                                                                                 \
    " droppedOutputs droppedOrders rates { name used limit } storage storageLimit }"
#define WH_OUTCOME " { id bot" WH_BOT " error" WH_FACTS " }"
#define WH_IDS(field) "mutation($ids: [ID!]!) { outcomes: " field "(ids: $ids)" WH_OUTCOME " }"
#define WH_HISTORY(field, row)                                                                                         \
    "query($filter: HistoryFilter, $ascending: Boolean!, $first: Int!, $after: String) { rows: " field                 \
    "(filter: $filter, ascending: $ascending, first: $first, after: $after) { pageInfo { endCursor hasNextPage }"      \
    " nodes" row " } }"
#define WH_BATCH " { cursor gap { lost } rows"
#define WH_LEVEL_STREAM(field, row)                                                                                    \
    "subscription($bots: [ID!], $level: LogLevel, $after: String, $recent: Int!, $rate: Float!) { batch: " field       \
    "(bots: $bots, minimumLevel: $level, after: $after, recent: $recent, maxRate: $rate)" WH_BATCH row " } }"
#define WH_STREAM(field, row)                                                                                          \
    "subscription($bots: [ID!], $after: String, $recent: Int!, $rate: Float!) { batch: " field                         \
    "(bots: $bots, after: $after, recent: $recent, maxRate: $rate)" WH_BATCH row " } }"
#define WH_STATE(field, row)                                                                                           \
    "subscription($bots: [ID!], $rate: Float!) { states: " field "(bots: $bots, maxRate: $rate)" row " }"

inline constexpr const char* kBots =
    "query($filter: BotFilter) { bots(first: 100000, filter: $filter) { nodes" WH_BOT " } }";
inline constexpr const char* kBot = "query($id: ID!) { bot(id: $id)" WH_BOT " }";
inline constexpr const char* kBotDetails =
    "query($id: ID!) { bot(id: $id) {" WH_BOT_HEAD " figures" WH_FIGURES " configuration" WH_CONFIGURATION
    " findings" WH_FACTS " versions" WH_VERSION_ROW " book(levels: 25)" WH_BOOK_ROW " accountState" WH_ACCOUNT_ROW
    " orders: openOrders" WH_ORDER_ROW " gauges" WH_GAUGE_ROW " sandbox" WH_SANDBOX " newerStrategy } }";
inline constexpr const char* kBotSandbox = "query($id: ID!) { bot(id: $id) { sandbox" WH_SANDBOX " } }";
inline constexpr const char* kBotFindings =
    "query($ids: [ID!]!) { bots(first: 100000, filter: { ids: $ids }) { nodes { id findings" WH_FACTS " } } }";
inline constexpr const char* kBotConfiguration =
    "query($id: ID!) { bot(id: $id) { configuration" WH_CONFIGURATION " } }";
inline constexpr const char* kBotVersions = "query($id: ID!) { bot(id: $id) { versions" WH_VERSION_ROW " } }";
inline constexpr const char* kBotDifferences =
    "query($id: ID!, $from: Long!, $to: Long!) { bot(id: $id) { differences(from: $from, to: $to)"
    " { field before after } } }";
inline constexpr const char* kLiveMarkets =
    "{ markets { id title source description instrument { name kind tick lot multiplier } } }";
inline constexpr const char* kValidateBot =
    "query($input: BotInput!, $replaces: ID, $gate: Boolean) { validateBot(input: $input, replaces: $replaces,"
    " gate: $gate) { isAdmitted findings" WH_FACTS " gate { span orders refusals fills ordersPerSecond profit } } }";
inline constexpr const char* kCreateBot = "mutation($input: BotInput!) { createBot(input: $input)" WH_BOT " }";
inline constexpr const char* kConfigureBot =
    "mutation($id: ID!, $input: BotInput!) { configureBot(id: $id, input: $input)" WH_BOT " }";
inline constexpr const char* kRollBackBot =
    "mutation($id: ID!, $version: Long!) { rollBackBot(id: $id, version: $version)" WH_BOT " }";
inline constexpr const char* kSetBotTags =
    "mutation($id: ID!, $tags: [String!]!) { setBotTags(id: $id, tags: $tags)" WH_BOT " }";
inline constexpr const char* kTagBots =
    "mutation($ids: [ID!]!, $add: [String!]!, $remove: [String!]!) { outcomes: tagBots(ids: $ids, add: $add,"
    " remove: $remove)" WH_OUTCOME " }";
inline constexpr const char* kRemoveBots = WH_IDS("removeBots");
inline constexpr const char* kStartBots = WH_IDS("startBots");
inline constexpr const char* kPauseBots = WH_IDS("pauseBots");
inline constexpr const char* kResumeBots = WH_IDS("resumeBots");
inline constexpr const char* kStopBots =
    "mutation($ids: [ID!]!, $policy: StopPolicy) { outcomes: stopBots(ids: $ids, policy: $policy)" WH_OUTCOME " }";
inline constexpr const char* kExportBots = "query($ids: [ID!]) { exportBots(ids: $ids) }";
inline constexpr const char* kImportBots =
    "mutation($documents: [String!]!) { outcomes: importBots(documents: $documents)" WH_OUTCOME " }";
inline constexpr const char* kFleetTotals =
    "query($by: FleetGrouping!, $tag: String, $account: String) { fleetTotals(by: $by, tag: $tag, account: $account)"
    " { group asset bots running openOrders capital profit" WH_PROFIT " } }";
inline constexpr const char* kFleetHealth =
    "{ fleetHealth { acceptsOrders shards { name bots turns ticks skippedTicks tickLag" WH_LATENCY
    " reaction" WH_LATENCY " journalled failure" WH_FACTS
    " } orders refusals fills marketsOpen marketEvents venuesAway { venue since reason" WH_FACTS
    " } rowsWaiting store" WH_FACTS " subscribers lostRows notices" WH_FACTS " } }";

inline constexpr const char* kBotLogs = WH_HISTORY("botLogs", WH_LOG_ROW);
inline constexpr const char* kBotEvents = WH_HISTORY("botEvents", WH_EVENT_ROW);
inline constexpr const char* kBotBooks = WH_HISTORY("botBooks", WH_BOOK_ROW);
inline constexpr const char* kBotAccounts = WH_HISTORY("botAccounts", WH_ACCOUNT_ROW);
inline constexpr const char* kBotOrders = WH_HISTORY("botOrders", WH_ORDER_ROW);
inline constexpr const char* kBotTrades = WH_HISTORY("botTrades", WH_TRADE_ROW);
inline constexpr const char* kBotLifecycle = WH_HISTORY("botLifecycle", WH_LIFE_ROW);
inline constexpr const char* kBotGaugeNames = "query($id: ID!) { botGaugeNames(bot: $id) }";
inline constexpr const char* kBotGauge =
    "query($id: ID!, $name: String!, $from: DateTime, $to: DateTime, $points: Int!) { botGauge(bot: $id, name: $name,"
    " from: $from, to: $to, points: $points) { resolution points { time count minimum maximum mean last } } }";

inline constexpr const char* kBotChanges = "subscription($filter: BotFilter, $rate: Float!) { botChanges(filter: "
                                           "$filter, maxRate: $rate) { sequence isBeginning isWhole"
                                           " changes { kind id bot {" WH_BOT_HEAD " } figures" WH_FIGURES " } } }";
inline constexpr const char* kWatchLogs = WH_LEVEL_STREAM("botLogs", WH_LOG_ROW);
inline constexpr const char* kWatchEvents = WH_LEVEL_STREAM("botEvents", WH_EVENT_ROW);
inline constexpr const char* kWatchOrders = WH_STREAM("botOrders", WH_ORDER_ROW);
inline constexpr const char* kWatchTrades = WH_STREAM("botTrades", WH_TRADE_ROW);
inline constexpr const char* kWatchBooks =
    "subscription($bots: [ID!], $levels: Int!, $rate: Float!) { states: botBooks(bots: $bots, levels: $levels,"
    " maxRate: $rate)" WH_BOOK_ROW " }";
inline constexpr const char* kWatchAccounts = WH_STATE("botAccounts", WH_ACCOUNT_ROW);
inline constexpr const char* kWatchOpenOrders = WH_STATE("botOpenOrders", " { bot time orders" WH_ORDER_ROW " }");
inline constexpr const char* kWatchGauges = WH_STATE("botGauges", WH_GAUGE_ROW);

} // namespace wh::client::documents
