// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/ParseBots.h"

#include "core/client/Fields.h"

namespace wh::client {

void read(const Json& json, ProfitAndLoss& value)
{
    fieldsOf(json)("realised", value.realised)("unrealised", value.unrealised)("fees", value.fees)("net", value.net);
}
void read(const Json& json, Latency& value)
{
    fieldsOf(json)("count", value.count)
        .duration("p50", value.p50)
        .duration("p99", value.p99)
        .duration("worst", value.worst);
}
void read(const Json& json, BotFigures& value)
{
    fieldsOf(json)("equity", value.equity)("profit", value.profit)("position", value.position)("mid", value.mid)(
        "isMarketLive", value.isMarketLive)("openOrders", value.openOrders)("ordersPlaced", value.ordersPlaced)(
        "refusals", value.refusals)("fills", value.fills)("unreconciled", value.unreconciled)("ticks", value.ticks)(
        "skippedTicks", value.skippedTicks)("tickLag", value.tickLag)("reaction", value.reaction)(
        "lastEvent", value.lastEvent)("lastError", value.lastError)("droppedRows", value.droppedRows)
        .time("marketTime", value.marketTime)
        .time("lastEventAt", value.lastEventAt)
        .duration("interval", value.interval);
}
void read(const Json& json, Bot& value)
{
    fieldsOf(json)("id", value.id)("leader", value.leader)("name", value.name)("description", value.description)(
        "strategy", value.strategy)("markets", value.markets)("account", value.account)("tags", value.tags)(
        "stopPolicy", value.stopPolicy)("instrument", value.instrument)("state", value.state)("reason", value.reason)(
        "version", value.version)("runningVersion", value.runningVersion)("restarts", value.restarts)(
        "settleAsset", value.settleAsset)("capital", value.capital)("profitCourse", value.profitCourse)("figures",
                                                                                                        value.figures)
        .time("stateSince", value.stateSince)
        .time("restartAt", value.restartAt)
        .time("createdAt", value.createdAt)
        .time("startedAt", value.startedAt);
}
void read(const Json& json, BotConfiguration& value)
{
    fieldsOf(json)("name", value.name)("description", value.description)("strategy", value.strategy)(
        "parameters", value.parameters)("markets", value.markets)("account", value.account)("risk", value.risk)(
        "stopPolicy", value.stopPolicy)("tags", value.tags)("cash", value.cash)("base", value.base)(
        "otherCash", value.otherCash)("otherBase", value.otherBase)("seed", value.seed)("simulation", value.simulation)(
        "mostRestarts", value.mostRestarts)("document", value.document)
        .duration("interval", value.interval);
}
void read(const Json& json, BotVersion& value)
{
    fieldsOf(json)("version", value.version)("who", value.who)("document", value.document)("restores", value.restores)
        .time("time", value.time);
}
void read(const Json& json, ConfigurationDifference& value)
{
    fieldsOf(json)("field", value.field)("before", value.before)("after", value.after);
}
void read(const Json& json, BotBook& value)
{
    fieldsOf(json)("bot", value.bot)("market", value.market)("isLive", value.isLive)("bid", value.bid)(
        "ask", value.ask)("spread", value.spread)("bidDepth", value.bidDepth)("askDepth", value.askDepth)(
        "bids", value.bids)("asks", value.asks)
        .time("time", value.time);
}
void read(const Json& json, AssetBalance& value)
{
    fieldsOf(json)("asset", value.asset)("total", value.total)("reserved", value.reserved);
}
void read(const Json& json, BotAccount& value)
{
    fieldsOf(json)("bot", value.bot)("account", value.account)("settleAsset", value.settleAsset)(
        "equity", value.equity)("profit", value.profit)("position", value.position)("mid", value.mid)("assets",
                                                                                                      value.assets)
        .time("time", value.time);
}
void read(const Json& json, BotOrder& value)
{
    fieldsOf(json)("bot", value.bot)("order", value.order)("market", value.market)("status", value.status)(
        "type", value.type)("price", value.price)("quantity", value.quantity)("filled", value.filled)("reason",
                                                                                                      value.reason)
        .is("side", "BUY", value.isBuy)
        .time("time", value.time);
}
void read(const Json& json, BotOpenOrders& value)
{
    fieldsOf(json)("bot", value.bot)("orders", value.orders).time("time", value.time);
}
void read(const Json& json, BotTrade& value)
{
    fieldsOf(json)("bot", value.bot)("fill", value.fill)("order", value.order)("market", value.market)(
        "price", value.price)("quantity", value.quantity)("fee", value.fee)("feeAsset", value.feeAsset)("realised",
                                                                                                        value.realised)
        .is("side", "BUY", value.isBuy)
        .is("liquidity", "MAKER", value.isMaker)
        .time("time", value.time);
}
void read(const Json& json, BotLog& value)
{
    fieldsOf(json)("bot", value.bot)("level", value.level)("text", value.text).time("time", value.time);
}
void read(const Json& json, BotEvent& value)
{
    fieldsOf(json)("bot", value.bot)("level", value.level)("kind", value.kind)("document", value.document)
        .time("time", value.time);
}
void read(const Json& json, BotGauge& value)
{
    fieldsOf(json)("bot", value.bot)("name", value.name)("unit", value.unit)("value", value.value)(
        "minimum", value.minimum)("maximum", value.maximum)
        .time("time", value.time);
}
void read(const Json& json, GaugePoint& value)
{
    fieldsOf(json)("count", value.count)("minimum", value.minimum)("maximum", value.maximum)("mean", value.mean)(
        "last", value.last)
        .time("time", value.time);
}
void read(const Json& json, GaugeCourse& value)
{
    fieldsOf(json)("points", value.points).duration("resolution", value.resolution);
}
void read(const Json& json, LifecycleStep& value)
{
    fieldsOf(json)("bot", value.bot)("from", value.from)("event", value.event)("to", value.to)("who", value.who)(
        "reason", value.reason)
        .time("time", value.time);
}
void read(const Json& json, BotSandbox::Rate& value)
{
    fieldsOf(json)("name", value.name)("used", value.used)("limit", value.limit);
}
void read(const Json& json, BotSandbox& value)
{
    fieldsOf(json)("process", value.process)("heap", value.heap)("heapLimit", value.heapLimit)(
        "resident", value.resident)("hooks", value.hooks)("overruns", value.overruns)("strikes", value.strikes)(
        "strikeLimit", value.strikeLimit)("lastStrike", value.lastStrike)("droppedOutputs", value.droppedOutputs)(
        "droppedOrders", value.droppedOrders)("rates", value.rates)("storage", value.storage)("storageLimit",
                                                                                              value.storageLimit)
        .duration("cpu", value.cpu)
        .duration("cpuSoft", value.cpuSoft)
        .duration("cpuHard", value.cpuHard)
        .duration("startLimit", value.startLimit)
        .duration("lastHook", value.lastHook)
        .duration("p99Hook", value.p99Hook);
}
void read(const Json& json, BotDetails& value)
{
    read(json, value.bot);
    fieldsOf(json)("configuration", value.configuration)("findings", value.findings)("versions", value.versions)(
        "book", value.book)("accountState", value.account)("orders", value.openOrders)("gauges", value.gauges)(
        "sandbox", value.sandbox)("newerStrategy", value.newerStrategy);
}
void read(const Json& json, BotFindings& value)
{
    fieldsOf(json)("id", value.id)("findings", value.findings);
}
void read(const Json& json, BotOutcome& value)
{
    fieldsOf(json)("id", value.id)("bot", value.bot)("error", value.error);
}
void read(const Json& json, GateResult& value)
{
    fieldsOf(json)("orders", value.orders)("refusals", value.refusals)("fills", value.fills)(
        "ordersPerSecond", value.ordersPerSecond)("profit", value.profit)
        .duration("span", value.span);
}
void read(const Json& json, Admission& value)
{
    fieldsOf(json)("isAdmitted", value.isAdmitted)("findings", value.findings)("gate", value.gate);
}
void read(const Json& json, LiveMarket& value)
{
    fieldsOf(json)("id", value.id)("title", value.title)("source", value.source)("description", value.description)(
        "instrument", value.instrument);
}
void read(const Json& json, FleetTotal& value)
{
    fieldsOf(json)("group", value.group)("asset", value.asset)("bots", value.bots)("running", value.running)(
        "openOrders", value.openOrders)("capital", value.capital)("profit", value.profit);
}
void read(const Json& json, ShardHealth& value)
{
    fieldsOf(json)("name", value.name)("bots", value.bots)("turns", value.turns)("ticks", value.ticks)(
        "skippedTicks", value.skippedTicks)("tickLag", value.tickLag)("reaction", value.reaction)(
        "journalled", value.journalled)("failure", value.failure);
}
void read(const Json& json, AwayVenue& value)
{
    fieldsOf(json)("venue", value.venue).time("since", value.since)("reason", value.reason);
}
void read(const Json& json, FleetHealth& value)
{
    fieldsOf(json)("acceptsOrders", value.acceptsOrders)("shards", value.shards)("orders", value.orders)(
        "refusals", value.refusals)("fills", value.fills)("marketsOpen", value.marketsOpen)(
        "marketEvents", value.marketEvents)("venuesAway", value.venuesAway)("rowsWaiting", value.rowsWaiting)(
        "store", value.store)("subscribers", value.subscribers)("lostRows", value.lostRows)("notices", value.notices);
}
void read(const Json& json, BotChanges::One& value)
{
    fieldsOf(json)("kind", value.kind)("id", value.id)("bot", value.bot)("figures", value.figures);
}
void read(const Json& json, BotChanges& value)
{
    fieldsOf(json)("sequence", value.sequence)("isBeginning",
                                               value.isBeginning)("isWhole", value.isWhole)("changes", value.changes);
}

} // namespace wh::client
