// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bots/BotJson.h"

#include "app/cli/CliContext.h"

#include <nlohmann/json.hpp>

namespace wh::cli {

namespace {

using Json = nlohmann::ordered_json;

Json timeOrNull(TimeNs time)
{
    return time == 0 ? Json() : Json(formatTime(time));
}

Json seconds(DurationNs duration)
{
    return static_cast<double>(duration) * 1e-9;
}

Json documentOr(const std::string& text)
{
    auto json = Json::parse(text, nullptr, false);
    return json.is_discarded() ? Json(text) : json;
}

template<typename T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(value->toString()) : Json();
}

Json profitJson(const client::ProfitAndLoss& profit)
{
    return {{"realised", profit.realised.toString()},
            {"unrealised", profit.unrealised.toString()},
            {"fees", profit.fees.toString()},
            {"net", profit.net.toString()}};
}

Json latencyJson(const client::Latency& latency)
{
    return {{"count", latency.count},
            {"p50", seconds(latency.p50)},
            {"p99", seconds(latency.p99)},
            {"worst", seconds(latency.worst)}};
}

Json figuresJson(const client::BotFigures& figures)
{
    return {{"equity", orNull(figures.equity)},
            {"profit", profitJson(figures.profit)},
            {"position", figures.position.toString()},
            {"mid", orNull(figures.mid)},
            {"marketTime", timeOrNull(figures.marketTime)},
            {"isMarketLive", figures.isMarketLive},
            {"openOrders", figures.openOrders},
            {"ordersPlaced", figures.ordersPlaced},
            {"refusals", figures.refusals},
            {"fills", figures.fills},
            {"unreconciled", figures.unreconciled},
            {"interval", figures.interval ? seconds(*figures.interval) : Json()},
            {"ticks", figures.ticks},
            {"skippedTicks", figures.skippedTicks},
            {"tickLag", latencyJson(figures.tickLag)},
            {"reaction", latencyJson(figures.reaction)},
            {"lastEventAt", timeOrNull(figures.lastEventAt)},
            {"lastEvent", figures.lastEvent},
            {"lastError", figures.lastError},
            {"droppedRows", figures.droppedRows}};
}

Json gaugeJson(const client::BotGauge& gauge)
{
    return {{"name", gauge.name}, {"value", gauge.value}, {"unit", gauge.unit}, {"time", formatTime(gauge.time)}};
}

template<typename T>
Json list(const std::vector<T>& values)
{
    Json json = Json::array();
    for (const auto& value : values)
        json.push_back(toJson(value));
    return json;
}

} // namespace

Json toJson(const client::Bot& bot)
{
    return {{"id", bot.id},
            {"leader", bot.leader.empty() ? Json() : Json(bot.leader)},
            {"name", bot.name},
            {"description", bot.description},
            {"strategy", bot.strategy},
            {"markets", bot.markets},
            {"account", bot.account},
            {"tags", bot.tags},
            {"stopPolicy", bot.stopPolicy},
            {"state", bot.state},
            {"stateSince", timeOrNull(bot.stateSince)},
            {"reason", bot.reason ? cli::toJson(*bot.reason) : Json()},
            {"version", bot.version},
            {"runningVersion", bot.runningVersion == 0 ? Json() : Json(bot.runningVersion)},
            {"restarts", bot.restarts},
            {"restartAt", timeOrNull(bot.restartAt)},
            {"createdAt", timeOrNull(bot.createdAt)},
            {"startedAt", timeOrNull(bot.startedAt)},
            {"settleAsset", bot.settleAsset},
            {"capital", bot.capital.toString()},
            {"figures", figuresJson(bot.figures)}};
}

namespace {

Json sandboxJson(const client::BotSandbox& sandbox)
{
    const auto orNull = [](const std::optional<DurationNs>& duration) {
        return duration ? Json(seconds(*duration)) : Json();
    };
    Json rates = Json::object();
    for (const auto& rate : sandbox.rates)
        rates[rate.name] = {{"used", rate.used}, {"limit", rate.limit}};
    return {{"process", sandbox.process == 0 ? Json() : Json(sandbox.process)},
            {"heap", sandbox.heap},
            {"heapLimit", sandbox.heapLimit},
            {"resident", sandbox.resident},
            {"cpu", seconds(sandbox.cpu)},
            {"cpuSoft", seconds(sandbox.cpuSoft)},
            {"cpuHard", seconds(sandbox.cpuHard)},
            {"startLimit", seconds(sandbox.startLimit)},
            {"hooks", sandbox.hooks},
            {"overruns", sandbox.overruns},
            {"lastHook", orNull(sandbox.lastHook)},
            {"p99Hook", orNull(sandbox.p99Hook)},
            {"strikes", sandbox.strikes},
            {"strikeLimit", sandbox.strikeLimit},
            {"lastStrike", sandbox.lastStrike ? toJson(*sandbox.lastStrike) : Json()},
            {"droppedOutputs", sandbox.droppedOutputs},
            {"droppedOrders", sandbox.droppedOrders},
            {"rates", std::move(rates)},
            {"storage", sandbox.storage},
            {"storageLimit", sandbox.storageLimit}};
}

} // namespace

Json toJson(const client::BotDetails& details, const std::optional<client::Bot>& other)
{
    Json json = toJson(details.bot);
    json["leg"] = other && !details.bot.isLeg() ? Json(other->id) : Json();
    json["configuration"] = documentOr(details.configuration.document);
    json["findings"] = list(details.findings);
    json["versions"] = list(details.versions);
    json["openOrders"] = list(details.openOrders);
    json["gauges"] = Json::array();
    for (const auto& gauge : details.gauges)
        json["gauges"].push_back(gaugeJson(gauge));
    json["newerStrategy"] = details.newerStrategy.empty() ? Json() : Json(details.newerStrategy);
    json["sandbox"] = details.sandbox ? sandboxJson(*details.sandbox) : Json();
    return json;
}

Json toJson(const client::BotVersion& version)
{
    return {{"version", version.version},
            {"time", formatTime(version.time)},
            {"who", version.who},
            {"restores", version.restores == 0 ? Json() : Json(version.restores)},
            {"configuration", documentOr(version.document)}};
}

Json toJson(const client::ConfigurationDifference& difference)
{
    return {{"field", difference.field}, {"before", difference.before}, {"after", difference.after}};
}

Json toJson(const client::Admission& admission)
{
    Json json = {{"admitted", admission.isAdmitted}, {"findings", list(admission.findings)}, {"gate", Json()}};
    if (const auto& gate = admission.gate)
        json["gate"] = {{"span", seconds(gate->span)},
                        {"orders", gate->orders},
                        {"refusals", gate->refusals},
                        {"fills", gate->fills},
                        {"ordersPerSecond", gate->ordersPerSecond},
                        {"profit", gate->profit.toString()}};
    return json;
}

Json toJson(const client::BotOutcome& outcome)
{
    return {{"id", outcome.id.empty() ? Json() : Json(outcome.id)},
            {"name", outcome.bot ? Json(outcome.bot->name) : Json()},
            {"state", outcome.bot ? Json(outcome.bot->state) : Json()},
            {"error", outcome.error ? cli::toJson(*outcome.error) : Json()}};
}

Json toJson(const client::BotLog& row)
{
    return {{"bot", row.bot}, {"time", formatTime(row.time)}, {"level", row.level}, {"text", row.text}};
}

Json toJson(const client::BotEvent& row)
{
    return {{"bot", row.bot},
            {"time", formatTime(row.time)},
            {"level", row.level},
            {"kind", row.kind},
            {"details", row.document.empty() ? Json() : documentOr(row.document)}};
}

Json toJson(const client::BotOrder& row)
{
    return {{"bot", row.bot},
            {"time", formatTime(row.time)},
            {"order", row.order},
            {"market", row.market},
            {"status", row.status},
            {"side", row.isBuy ? "BUY" : "SELL"},
            {"type", row.type},
            {"price", orNull(row.price)},
            {"quantity", row.quantity.toString()},
            {"filled", row.filled.toString()},
            {"reason", row.reason}};
}

Json toJson(const client::BotTrade& row)
{
    return {{"bot", row.bot},
            {"time", formatTime(row.time)},
            {"fill", row.fill},
            {"order", row.order},
            {"market", row.market},
            {"side", row.isBuy ? "BUY" : "SELL"},
            {"liquidity", row.isMaker ? "MAKER" : "TAKER"},
            {"price", row.price.toString()},
            {"quantity", row.quantity.toString()},
            {"fee", row.fee.toString()},
            {"feeAsset", row.feeAsset},
            {"realised", row.realised.toString()}};
}

Json toJson(const client::LiveMarket& market)
{
    return {{"id", market.id},
            {"title", market.title},
            {"source", market.source},
            {"description", market.description},
            {"tick", market.instrument.tick.toString()},
            {"lot", market.instrument.lot.toString()}};
}

} // namespace wh::cli
