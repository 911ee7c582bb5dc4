// SPDX-License-Identifier: GPL-3.0-or-later
// The objects of schema/bots.graphql
#include "core/api/ApiState.h"
#include "core/api/BotViews.h"
#include "core/api/Inputs.h"
#include "core/domain/BotLeg.h"
#include "core/strategy/SandboxStanding.h"

namespace wh::api {

namespace {

std::string idOf(BotId bot)
{
    return std::to_string(bot.value);
}

void bindFigures(graphql::Resolvers& resolvers)
{
    const auto count = [](auto member) {
        return [member](const BotStatus& self) { return static_cast<std::int64_t>(self.*member); };
    };
    resolvers.object<BotStatus>("BotFigures")
        .field("equity",
               [](const BotStatus& self) { return self.equity ? std::optional(text(*self.equity)) : std::nullopt; })
        .field("profit", &BotStatus::profit)
        .field("position", [](const BotStatus& self) { return text(self.position); })
        .field("mid",
               [](const BotStatus& self) {
                   return self.mid == 0 ? std::nullopt : std::optional(text(self.instrument.halfPrice(self.mid)));
               })
        .field("marketTime", [](const BotStatus& self) { return momentOrNull(self.marketTime); })
        .field("isMarketLive", &BotStatus::marketIsLive)
        .field("openOrders", count(&BotStatus::openOrders))
        .field("ordersPlaced", count(&BotStatus::ordersPlaced))
        .field("refusals", count(&BotStatus::refusals))
        .field("fills", count(&BotStatus::fills))
        .field("unreconciled", count(&BotStatus::unreconciled))
        .field("interval",
               [](const BotStatus& self) {
                   return self.ticks.interval > 0 ? std::optional(formatDuration(self.ticks.interval)) : std::nullopt;
               })
        .field("ticks", [](const BotStatus& self) { return static_cast<std::int64_t>(self.ticks.ticks); })
        .field("skippedTicks", [](const BotStatus& self) { return static_cast<std::int64_t>(self.ticks.skipped); })
        .field("tickLag", [](const BotStatus& self) -> const LatencyFigures& { return self.ticks.lag; })
        .field("reaction", &BotStatus::reaction)
        .field("lastEventAt", [](const BotStatus& self) { return momentOrNull(self.lastEventAt); })
        .field("lastEvent", &BotStatus::lastEvent)
        .field("lastError", &BotStatus::lastError)
        .field("droppedRows", count(&BotStatus::droppedRows));
    resolvers.object<ProfitAndLoss>("ProfitAndLoss")
        .field("realised", [](const ProfitAndLoss& self) { return text(self.realised); })
        .field("unrealised", [](const ProfitAndLoss& self) { return text(self.unrealised); })
        .field("fees", [](const ProfitAndLoss& self) { return text(self.fees); })
        .field("net", [](const ProfitAndLoss& self) { return text(self.net()); });
    resolvers.object<LatencyFigures>("Latency")
        .field("count", [](const LatencyFigures& self) { return static_cast<std::int64_t>(self.count); })
        .field("p50", [](const LatencyFigures& self) { return formatDuration(self.p50); })
        .field("p99", [](const LatencyFigures& self) { return formatDuration(self.p99); })
        .field("worst", [](const LatencyFigures& self) { return formatDuration(self.worst); });
}

void bindConfiguration(graphql::Resolvers& resolvers)
{
    resolvers.object<BotSpec>("BotConfiguration")
        .field("name", &BotSpec::name)
        .field("description", &BotSpec::description)
        .field("strategy", &BotSpec::strategy)
        .field("parameters", &BotSpec::parameters)
        .field("markets", &BotSpec::markets)
        .field("account", &BotSpec::account)
        .field("interval",
               [](const BotSpec& self) {
                   return self.interval ? std::optional(formatDuration(*self.interval)) : std::nullopt;
               })
        .field("risk", &BotSpec::risk)
        .field("stopPolicy", [](const BotSpec& self) { return upper(toString(self.stopPolicy)); })
        .field("tags", &BotSpec::tags)
        .field("cash", [](const BotSpec& self) { return text(self.cash); })
        .field("base", [](const BotSpec& self) { return text(self.base); })
        .field("otherCash", [](const BotSpec& self) { return text(self.otherCash); })
        .field("otherBase", [](const BotSpec& self) { return text(self.otherBase); })
        .field("seed", [](const BotSpec& self) { return std::to_string(self.seed); })
        .field("simulation", &BotSpec::simulation)
        .field("mostRestarts", &BotSpec::mostRestarts)
        .field("document", &BotSpec::toJson);
    resolvers.object<ConfigurationVersion>("BotVersion")
        .field("version", &ConfigurationVersion::version)
        .field("time", [](const ConfigurationVersion& self) { return formatTime(self.time); })
        .field("who", &ConfigurationVersion::who)
        .field("document", &ConfigurationVersion::document)
        .field("restores", [](const ConfigurationVersion& self) {
            return self.restores == 0 ? std::nullopt : std::optional(self.restores);
        });
    resolvers.object<SpecDifference>("ConfigurationDifference")
        .field("field", &SpecDifference::field)
        .field("before", &SpecDifference::before)
        .field("after", &SpecDifference::after);
}

void bindAdmission(graphql::Resolvers& resolvers)
{
    resolvers.object<AdmissionReport>("Admission")
        .field("isAdmitted", [](const AdmissionReport& self) { return self.isAdmitted(); })
        .field("findings", [](const AdmissionReport& self) { return problems(self.findings); })
        .field("gate", [](const AdmissionReport& self) { return self.gate; });
    const auto count = [](auto member) {
        return [member](const GateResult& self) { return static_cast<std::int64_t>(self.*member); };
    };
    resolvers.object<GateResult>("GateResult")
        .field("span", [](const GateResult& self) { return formatDuration(self.span); })
        .field("orders", count(&GateResult::orders))
        .field("refusals", count(&GateResult::refusals))
        .field("fills", count(&GateResult::fills))
        .field("ordersPerSecond", &GateResult::ordersPerSecond)
        .field("profit", [](const GateResult& self) { return text(self.profit); });
    resolvers.object<MarketInfo>("LiveMarket")
        .field("id", &MarketInfo::id)
        .field("title", &MarketInfo::title)
        .field("source",
               [](const MarketInfo& self) {
                   return std::string_view(self.source == MarketInfo::Source::Generated  ? "GENERATED"
                                           : self.source == MarketInfo::Source::Replayed ? "REPLAYED"
                                                                                         : "REMOTE");
               })
        .field("instrument", &MarketInfo::instrument)
        .field("description", &MarketInfo::description);
}

void bindStanding(graphql::Resolvers& resolvers)
{
    resolvers.object<FleetTotal>("FleetTotal")
        .field("group", &FleetTotal::group)
        .field("asset", &FleetTotal::asset)
        .field("bots", &FleetTotal::bots)
        .field("running", &FleetTotal::running)
        .field("openOrders", &FleetTotal::openOrders)
        .field("capital", [](const FleetTotal& self) { return text(self.capital); })
        .field("profit", &FleetTotal::profit);
    const auto counted = [](auto member) {
        return [member](const FleetStanding& self) { return static_cast<std::int64_t>(self.health.*member); };
    };
    resolvers.object<FleetStanding>("FleetHealth")
        .field("acceptsOrders", [](const FleetStanding& self) { return self.health.acceptsOrders(); })
        .field("shards",
               [](const FleetStanding& self) -> const std::vector<Fleet::ShardHealth>& { return self.health.shards; })
        .field("orders", counted(&Fleet::Health::orders))
        .field("refusals", counted(&Fleet::Health::refusals))
        .field("fills", counted(&Fleet::Health::fills))
        .field("marketsOpen", [](const FleetStanding& self) { return static_cast<int>(self.health.marketsOpen); })
        .field("marketEvents", counted(&Fleet::Health::marketEvents))
        .field("venuesAway",
               [](const FleetStanding& self) -> const std::vector<AwayVenue>& { return self.health.venuesAway; })
        .field("rowsWaiting", counted(&Fleet::Health::rowsWaiting))
        .field("store", [](const FleetStanding& self) { return problem(self.health.store); })
        .field("subscribers", [](const FleetStanding& self) { return static_cast<int>(self.subscribers); })
        .field("lostRows", [](const FleetStanding& self) { return static_cast<std::int64_t>(self.lostRows); })
        .field("notices", [](const FleetStanding& self) { return problems(self.notices); });
    resolvers.object<AwayVenue>("AwayVenue")
        .field("venue", &AwayVenue::venue)
        .field("since", [](const AwayVenue& self) { return formatTime(self.since); })
        .field("reason", [](const AwayVenue& self) { return problem(self.why); });
    using Shard = Fleet::ShardHealth;
    const auto count = [](auto member) {
        return [member](const Shard& self) { return static_cast<std::int64_t>(self.*member); };
    };
    resolvers.object<Shard>("ShardHealth")
        .field("name", &Shard::name)
        .field("bots", [](const Shard& self) { return static_cast<int>(self.bots); })
        .field("turns", count(&Shard::turns))
        .field("ticks", count(&Shard::ticks))
        .field("skippedTicks", count(&Shard::skippedTicks))
        .field("tickLag", &Shard::tickLag)
        .field("reaction", &Shard::reaction)
        .field("journalled", count(&Shard::journalled))
        .field("failure", [](const Shard& self) { return problem(self.failure); });
}

void bindChanges(graphql::Resolvers& resolvers)
{
    resolvers.object<BotOutcome>("BotOutcome")
        .field("id",
               [](const BotOutcome& self) {
                   if (self.id)
                       return std::optional(idOf(*self.id));
                   return self.given.empty() ? std::nullopt : std::optional(self.given);
               })
        .field("bot", [](const BotOutcome& self) { return self.bot ? &*self.bot : nullptr; })
        .field("error", [](const BotOutcome& self) { return problem(self.error); });
    resolvers.object<BotChanges>("BotChanges")
        .field("sequence", &BotChanges::sequence)
        .field("isBeginning", &BotChanges::isBeginning)
        .field("isWhole", &BotChanges::isWhole)
        .field("changes", &BotChanges::changes);
    resolvers.object<BotChange>("BotChange")
        .field("kind",
               [](const BotChange& self) {
                   return std::string_view(self.kind == BotChange::Kind::Changed   ? "CHANGED"
                                           : self.kind == BotChange::Kind::Figures ? "FIGURES"
                                                                                   : "REMOVED");
               })
        .field("id", [](const BotChange& self) { return idOf(self.id); })
        .field(
            "bot",
            [](const BotChange& self) { return self.kind == BotChange::Kind::Changed ? self.status.get() : nullptr; })
        .field("figures", [](const BotChange& self) { return self.status.get(); });
}

void bindSandbox(graphql::Resolvers& resolvers)
{
    using Sandbox = SandboxStanding;
    const auto count = [](auto member) {
        return [member](const Sandbox& self) { return static_cast<std::int64_t>(self.*member); };
    };
    const auto few = [](auto member) {
        return [member](const Sandbox& self) { return static_cast<int>(self.*member); };
    };
    const auto span = [](auto member) {
        return [member](const Sandbox& self) { return formatDuration(self.*member); };
    };
    const auto spanOrNull = [](auto member) {
        return [member](const Sandbox& self) {
            return self.*member == 0 ? std::nullopt : std::optional(formatDuration(self.*member));
        };
    };
    resolvers.object<Sandbox>("BotSandbox")
        .field("process",
               [](const Sandbox& self) { return self.process == 0 ? std::nullopt : std::optional(self.process); })
        .field("heap", count(&Sandbox::heap))
        .field("heapLimit", count(&Sandbox::heapLimit))
        .field("resident", count(&Sandbox::resident))
        .field("cpu", span(&Sandbox::cpu))
        .field("cpuSoft", span(&Sandbox::cpuSoft))
        .field("cpuHard", span(&Sandbox::cpuHard))
        .field("startLimit", span(&Sandbox::startLimit))
        .field("hooks", count(&Sandbox::hooks))
        .field("overruns", count(&Sandbox::overruns))
        .field("lastHook", spanOrNull(&Sandbox::lastHook))
        .field("p99Hook", spanOrNull(&Sandbox::p99Hook))
        .field("strikes", few(&Sandbox::strikes))
        .field("strikeLimit", few(&Sandbox::strikeLimit))
        .field("lastStrike", [](const Sandbox& self) { return problem(self.lastStrike); })
        .field("droppedOutputs", count(&Sandbox::droppedOutputs))
        .field("droppedOrders", count(&Sandbox::droppedOrders))
        .field("rates", &Sandbox::rates)
        .field("storage", count(&Sandbox::storage))
        .field("storageLimit", count(&Sandbox::storageLimit));
    resolvers.object<Sandbox::Rate>("SandboxRate")
        .field("name", &Sandbox::Rate::name)
        .field("used", [](const Sandbox::Rate& self) { return static_cast<int>(self.used); })
        .field("limit", [](const Sandbox::Rate& self) { return static_cast<int>(self.limit); });
}

} // namespace

void bindBotTypes(graphql::Resolvers& resolvers)
{
    resolvers.object<BotStatus>("Bot")
        .field("id", [](const BotStatus& self) { return idOf(self.id); })
        .field("leader",
               [](const BotStatus& self) {
                   return isLeg(self.id) ? std::optional(idOf(leaderOf(self.id))) : std::nullopt;
               })
        .field("name", &BotStatus::name)
        .field("description", &BotStatus::description)
        .field("strategy", &BotStatus::strategy)
        .field("markets", &BotStatus::markets)
        .field("account", &BotStatus::account)
        .field("tags", &BotStatus::tags)
        .field("stopPolicy", [](const BotStatus& self) { return upper(toString(self.stopPolicy)); })
        .field("instrument",
               [](const BotStatus& self) {
                   return self.instrument.name.base.empty() ? std::nullopt : std::optional(self.instrument);
               })
        .field("state", [](const BotStatus& self) { return upper(toString(self.state)); })
        .field("stateSince", [](const BotStatus& self) { return formatTime(self.stateSince); })
        .field("reason", [](const BotStatus& self) { return problem(self.reason); })
        .field("version", &BotStatus::version)
        .field("runningVersion",
               [](const BotStatus& self) {
                   return self.runningVersion == 0 ? std::nullopt : std::optional(self.runningVersion);
               })
        .field("restarts", &BotStatus::restarts)
        .field("restartAt", [](const BotStatus& self) { return momentOrNull(self.restartAt); })
        .field("createdAt", [](const BotStatus& self) { return formatTime(self.createdAt); })
        .field("startedAt", [](const BotStatus& self) { return momentOrNull(self.startedAt); })
        .field("settleAsset", &BotStatus::settleAsset)
        .field("capital", [](const BotStatus& self) { return text(self.capital); })
        .field("profitCourse", &BotStatus::profitCourse)
        .field("sandbox", [](const BotStatus& self) { return self.sandbox.get(); })
        .field("figures", [](const BotStatus& self) -> const BotStatus& { return self; });
    bindFigures(resolvers);
    bindSandbox(resolvers);
    bindConfiguration(resolvers);
    bindAdmission(resolvers);
    bindStanding(resolvers);
    bindChanges(resolvers);
}

} // namespace wh::api
