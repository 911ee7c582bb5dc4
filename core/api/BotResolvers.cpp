// SPDX-License-Identifier: GPL-3.0-or-later
// schema/bots.graphql: what is asked and told; BotCommands.cpp has what is done.
#include "core/api/ApiState.h"
#include "core/api/BotInputs.h"
#include "core/api/BotListFeed.h"
#include "core/api/BotViews.h"
#include "core/api/Inputs.h"
#include "core/base/Several.h"
#include "core/fleet/BotLegs.h"

#include <algorithm>
#include <limits>
#include <map>

namespace wh::api {

namespace {

using graphql::FieldCall;

constexpr std::int64_t kMostLevels = 1'000;

Result<Connection<BotStatus>> bots(const FleetView& fleet, const FieldCall& call)
{
    const auto request = PageRequest::of(call);
    if (!request)
        return request.error();
    const auto filter = BotFilter::of(call.argument("filter"));
    if (!filter)
        return filter.error();
    auto found = fleet.bots();
    std::erase_if(found, [&](const BotStatus& bot) { return !filter->passes(bot); });
    sortBots(found, call.argument("sort"));
    return page(
        found, *request, [](const BotStatus& bot) { return std::to_string(bot.id.value); },
        [](const BotStatus& bot) { return bot; });
}

Result<AdmissionReport> validate(const FleetView& fleet, const FieldCall& call, const CancelToken& ending)
{
    std::vector<Error> mistakes;
    const auto spec = botSpecOf(call.argument("input"), mistakes);
    std::optional<BotId> replaces;
    if (!call.argument("replaces").isNull()) {
        const auto id = botIdOf(call.argument("replaces"));
        if (!id)
            return id.error();
        if (const auto bot = fleet.bot(*id); !bot)
            return bot.error();
        replaces = *id;
    }
    std::optional<bool> gate;
    if (const auto* wanted = call.argument("gate").boolean())
        gate = *wanted;
    auto report = fleet->validate(spec, replaces, gate, {{}, &ending});
    addOthers(mistakes, report.findings);
    report.findings = std::move(mistakes);
    return report;
}

std::vector<std::string> groupsOf(const BotStatus& bot, std::string_view by)
{
    if (by == "ACCOUNT")
        return {bot.account};
    if (by == "TAG")
        return bot.tags;
    if (by == "STRATEGY")
        return {bot.strategy};
    if (by == "MARKET")
        return {bot.markets.empty() ? std::string() : bot.markets.front()};
    return {std::string()};
}

std::vector<FleetTotal> totals(const FleetView& fleet, const FieldCall& call)
{
    BotFilter filter;
    filter.account = textOf(call.argument("account"));
    if (const auto* tag = call.argument("tag").string())
        filter.tags = {*tag};
    std::map<std::pair<std::string, std::string>, FleetTotal> totals;
    for (const auto& bot : fleet.bots()) {
        if (!filter.passes(bot))
            continue;
        for (auto& group : groupsOf(bot, call.argument("by").text())) {
            FleetTotal& total = totals[{group, bot.settleAsset}];
            total.group = group;
            total.asset = bot.settleAsset;
            if (!isLeg(bot.id)) { // a leg is no bot of its own: its money and orders are
                ++total.bots;
                total.running += isAtWork(bot.state) ? 1 : 0;
            }
            total.openOrders += static_cast<std::int64_t>(bot.openOrders);
            total.capital += bot.capital;
            total.profit.realised += bot.profit.realised;
            total.profit.unrealised += bot.profit.unrealised;
            total.profit.fees += bot.profit.fees;
        }
    }
    std::vector<FleetTotal> list;
    list.reserve(totals.size());
    for (auto& [key, total] : totals)
        list.push_back(std::move(total));
    return list;
}

/// Figures of the whole engine tell of all its bots.
Result<FleetStanding> standing(const FleetView& fleet)
{
    if (!fleet.seesAll())
        return fleet.forAllAlone("fleetHealth");
    return FleetStanding{fleet->health(), fleet->channels().watchers(), fleet->channels().lost(), fleet->notices()};
}

Result<std::vector<std::string>> exported(const FleetView& fleet, const FieldCall& call)
{
    auto ids = botIdsOf(call.argument("ids"));
    if (!ids)
        return ids.error();
    if (!*ids) {
        ids->emplace();
        for (const auto& bot : fleet.bots()) {
            if (!isLeg(bot.id))
                (*ids)->push_back(bot.id);
        }
    }
    std::vector<std::string> documents;
    for (const BotId id : **ids) {
        if (!fleet.sees(id))
            return botNotFound(std::to_string(id.value));
        const auto spec = fleet->spec(id);
        if (!spec)
            return spec.error();
        if (isLeg(id))
            return isALeg(*spec);
        documents.push_back(spec->toJson());
    }
    return documents;
}

Result<std::vector<SpecDifference>> differences(Fleet& fleet, BotId bot, const FieldCall& call)
{
    const auto versions = fleet.versions(bot);
    if (!versions)
        return versions.error();
    std::vector<BotSpec> sides;
    for (const char* name : {"from", "to"}) {
        const auto wanted = wholeOf(call.argument(name));
        const auto found = std::find_if(versions->begin(), versions->end(),
                                        [&](const ConfigurationVersion& version) { return version.version == wanted; });
        if (found == versions->end())
            return Error(
                "bot.no_version",
                {{"field", name}, {"value", std::to_string(wanted)}, {"remedy", "choose one of its versions, from 1"}});
        std::vector<Error> mistakes; // of an older program: what can be read is compared
        auto spec = BotSpec::parse(found->document, mistakes);
        if (!spec)
            return spec.error();
        sides.push_back(std::move(*spec));
    }
    return differencesOf(sides[0], sides[1]);
}

Result<std::optional<BotBookSlice>> book(Fleet& fleet, BotId bot, const FieldCall& call)
{
    const auto levels = wholeOf(call.argument("levels"));
    if (levels < 0 || levels > kMostLevels)
        return Error("page.out_of_range", {{"field", "levels"},
                                           {"value", std::to_string(levels)},
                                           {"remedy", "give 0 to " + std::to_string(kMostLevels)}});
    const auto count = static_cast<std::size_t>(levels);
    auto view = fleet.book(bot, count);
    if (!view)
        return std::optional<BotBookSlice>();
    return std::optional(BotBookSlice{std::make_shared<const BookView>(std::move(*view)), count});
}

void bindDetails(graphql::Resolvers& resolvers, ApiState& state)
{
    // A bot that is there may be seen: its fields ask for nobody.
    const auto of = [&state](auto ask) {
        return [&state, ask](const BotStatus& self, const FieldCall& call)
                   -> Result<std::decay_t<decltype(*ask(std::declval<Fleet&>(), BotId(), call))>> {
            auto fleet = state.fleet.get();
            if (!fleet)
                return fleet.error();
            return ask(**fleet, self.id, call);
        };
    };
    const auto plain = [&of](auto ask) {
        return of([ask](Fleet& fleet, BotId bot, const FieldCall&) {
            return Result<std::decay_t<decltype(ask(fleet, bot))>>(ask(fleet, bot));
        });
    };
    resolvers.object<BotStatus>("Bot")
        .field("newerStrategy",
               [&state](const BotStatus& self) -> std::optional<std::string> {
                   const auto scripts = state.scripts->scripts();
                   return scripts ? (*scripts)->newerThan(self.strategy) : std::nullopt;
               })
        .field("configuration", of([](Fleet& fleet, BotId bot, const FieldCall&) { return fleet.spec(bot); }))
        .field("findings", plain([](Fleet& fleet, BotId bot) { return problems(fleet.findings(bot)); }))
        .field("versions", of([](Fleet& fleet, BotId bot, const FieldCall&) { return fleet.versions(bot); }))
        .field("differences", of(&differences))
        .field("book", of(&book))
        .field("accountState", [](const BotStatus& self) { return self.accountView.get(); })
        .field("openOrders", plain([](Fleet& fleet, BotId bot) { return fleet.openOrders(bot); }))
        .field("gauges", plain([](Fleet& fleet, BotId bot) { return fleet.gauges(bot); }));
}

/// A bot's life over a span that may be open on both sides.
Result<std::shared_ptr<const BacktestResult>> report(ApiState& state, const FleetView& fleet, const FieldCall& call)
{
    const auto id = fleet.known(call.argument("bot"));
    if (!id)
        return id.error();
    const auto bot = fleet.bot(*id);
    if (!bot)
        return bot.error();
    const auto from = timeOf(call.argument("from"));
    const auto to = timeOf(call.argument("to"));
    if (from && to && *from >= *to)
        return Error("input.out_of_range",
                     {{"field", "from"}, {"value", formatTime(*from)}, {"remedy", "give a moment before `to`"}});
    return state.liveReports.report(fleet.fleet(), *bot, from.value_or(INT64_MIN), to.value_or(INT64_MAX),
                                    {{}, &state.ending});
}

} // namespace

void bindBots(graphql::Resolvers& resolvers, ApiState& state)
{
    bindConnection<BotStatus>(resolvers, "Bot");
    bindDetails(resolvers, state);
    /// Answers with what `ask` makes of the fleet as the caller sees it.
    const auto with = [&state](auto ask) {
        return
            [&state, ask](
                const FieldCall& call) -> Result<std::decay_t<decltype(*ask(std::declval<const FleetView&>(), call))>> {
                const auto fleet = FleetView::of(state.fleet, call);
                if (!fleet)
                    return fleet.error();
                return ask(*fleet, call);
            };
    };
    resolvers.root("Query")
        .field("bots", with(&bots))
        .field("bot", with([](const FleetView& fleet, const FieldCall& call) -> Result<BotStatus> {
                   const auto id = fleet.known(call.argument("id"));
                   return id ? fleet.bot(*id) : id.error();
               }))
        .field("markets", with([](const FleetView& fleet, const FieldCall&) {
                   return Result<std::vector<MarketInfo>>(fleet->markets().list());
               }))
        .field("validateBot", with([&state](const FleetView& fleet, const FieldCall& call) {
                   return validate(fleet, call, state.ending);
               }))
        .field("fleetTotals", with([](const FleetView& fleet, const FieldCall& call) {
                   return Result<std::vector<FleetTotal>>(totals(fleet, call));
               }))
        .field("fleetHealth", with([](const FleetView& fleet, const FieldCall&) { return standing(fleet); }))
        .field("exportBots", with(&exported))
        .field("botReport",
               with([&state](const FleetView& fleet, const FieldCall& call) { return report(state, fleet, call); }));
    resolvers.root("Subscription")
        .stream("botChanges", [&state](const FieldCall& call) -> Result<std::unique_ptr<graphql::EventStream>> {
            auto fleet = FleetView::of(state.fleet, call);
            if (!fleet)
                return fleet.error();
            auto filter = BotFilter::of(call.argument("filter"));
            if (!filter)
                return filter.error();
            const auto interval = intervalOf(call);
            if (!interval)
                return interval.error();
            const FleetView& view = *fleet;
            auto feed = std::make_shared<BotListFeed>(LiveFeed::Parts{state.pacer, view, *interval}, *filter);
            if (auto added = state.fleet.add(feed, view.fleet()); !added)
                return added.error();
            return streamOf(std::move(feed));
        });
}

} // namespace wh::api
