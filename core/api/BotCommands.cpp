// SPDX-License-Identifier: GPL-3.0-or-later
// The mutations of schema/bots.graphql
#include "core/api/ApiState.h"
#include "core/api/AuditNote.h"
#include "core/api/BotInputs.h"
#include "core/api/BotViews.h"
#include "core/api/Inputs.h"
#include "core/base/Several.h"

#include <algorithm>
#include <functional>
#include <set>

namespace wh::api {

namespace {

using graphql::FieldCall;

using Outcomes = std::vector<BotOutcome>;

/// For the audit log: how many of them were not done, and why the first was not; else how many are in force, and not
/// written down.
void note(const Outcomes& outcomes)
{
    const auto isInForce = [](const BotOutcome& outcome) {
        return outcome.error && outcome.error->code == "bot.not_written";
    };
    const auto isRefused = [&](const BotOutcome& outcome) { return outcome.error && !isInForce(outcome); };
    const auto told = [&](const char* before, const auto& isMeant) {
        const auto many = std::count_if(outcomes.begin(), outcomes.end(), isMeant);
        if (many > 0)
            AuditNote::set(before + std::to_string(many) + " of " + std::to_string(outcomes.size()) + ": " +
                           std::find_if(outcomes.begin(), outcomes.end(), isMeant)->error->code);
        return many > 0;
    };
    if (!told("", isRefused))
        told("ok, but ", isInForce);
}

BotOutcome outcomeOf(const FleetView& fleet, std::optional<BotId> id, std::optional<Error> error)
{
    BotOutcome outcome{id, {}, std::move(error)};
    if (id) {
        if (auto bot = fleet.bot(*id))
            outcome.bot = std::move(*bot);
    }
    return outcome;
}

/// Does the same with each bot of a list, once, and tells of each. What is no ID keeps no other from it.
Result<Outcomes> withEach(const FleetView& fleet, const FieldCall& call,
                          const std::function<Result<void>(const BotStatus&)>& act)
{
    Outcomes outcomes;
    std::set<BotId> done;
    const auto* const ids = call.argument("ids").list();
    for (std::size_t i = 0; ids && i < ids->size(); ++i) {
        const auto& given = (*ids)[i];
        const auto id = botIdOf(given);
        if (!id) {
            outcomes.push_back({{}, {}, fleet.known(given).error(), std::string(given.text())});
            continue;
        }
        if (!done.insert(*id).second)
            continue;
        const auto bot = fleet.bot(*id);
        const auto acted = bot ? act(*bot) : Result<void>(bot.error());
        outcomes.push_back(outcomeOf(fleet, *id, acted ? std::nullopt : std::optional(acted.error())));
    }
    note(outcomes);
    return outcomes;
}

Result<BotId> create(const FleetView& fleet, const BotSpec& spec)
{
    if (auto allowed = fleet.mayHave({}, spec.tags); !allowed)
        return allowed.error();
    return fleet->create(spec, fleet.actor());
}

/// What could not be read, and with it all else that is wrong.
Error refusal(const FleetView& fleet, const BotSpec& spec, std::vector<Error> mistakes, std::optional<BotId> replaces)
{
    addOthers(mistakes, fleet->validate(spec, replaces, false).findings);
    return firstOf(mistakes);
}

Result<BotStatus> createBot(const FleetView& fleet, const FieldCall& call)
{
    std::vector<Error> mistakes;
    const auto spec = botSpecOf(call.argument("input"), mistakes);
    if (!mistakes.empty())
        return refusal(fleet, spec, std::move(mistakes), {});
    const auto id = create(fleet, spec);
    return id ? fleet.bot(*id) : id.error();
}

/// The bot that the argument names, after `act` on it.
Result<BotStatus> withBot(const FleetView& fleet, const FieldCall& call,
                          const std::function<Result<void>(const BotStatus&)>& act)
{
    const auto id = botIdOf(call.argument("id"));
    if (!id)
        return id.error();
    const auto bot = fleet.bot(*id);
    if (!bot)
        return bot;
    if (auto done = act(*bot); !done)
        return done.error();
    return fleet.bot(*id);
}

Result<void> asVoid(const Result<std::int64_t>& version)
{
    return version ? Result<void>() : version.error();
}

Result<BotStatus> configureBot(const FleetView& fleet, const FieldCall& call)
{
    return withBot(fleet, call, [&](const BotStatus& bot) -> Result<void> {
        std::vector<Error> mistakes;
        const auto spec = botSpecOf(call.argument("input"), mistakes);
        if (!mistakes.empty())
            return refusal(fleet, spec, std::move(mistakes), bot.id);
        if (auto allowed = fleet.mayHave(bot.id, spec.tags); !allowed)
            return allowed;
        return asVoid(fleet->configure(bot.id, spec, fleet.actor()));
    });
}

/// A version brings its tags back too.
Result<void> mayRollBack(const FleetView& fleet, BotId bot, std::int64_t wanted)
{
    if (fleet.seesAll())
        return {};
    const auto versions = fleet->versions(bot);
    if (!versions)
        return versions.error();
    for (const auto& version : *versions) {
        std::vector<Error> mistakes;
        if (version.version != wanted)
            continue;
        const auto spec = BotSpec::parse(version.document, mistakes);
        return spec ? fleet.mayHave(bot, spec->tags) : spec.error();
    }
    return {}; // there is none, as rolling back says
}

Result<BotStatus> rollBackBot(const FleetView& fleet, const FieldCall& call)
{
    return withBot(fleet, call, [&](const BotStatus& bot) -> Result<void> {
        const auto version = wholeOf(call.argument("version"));
        if (auto allowed = mayRollBack(fleet, bot.id, version); !allowed)
            return allowed;
        return asVoid(fleet->rollBack(bot.id, version, fleet.actor()));
    });
}

Result<void> setTags(const FleetView& fleet, BotId bot, std::vector<std::string> tags)
{
    if (auto allowed = fleet.mayHave(bot, tags); !allowed)
        return allowed;
    return fleet->setTags(bot, std::move(tags), fleet.actor());
}

Result<Outcomes> tagBots(const FleetView& fleet, const FieldCall& call)
{
    const auto added = textsOf(call.argument("add"));
    const auto removed = textsOf(call.argument("remove"));
    const auto has = [](const std::vector<std::string>& list, const std::string& tag) {
        return std::find(list.begin(), list.end(), tag) != list.end();
    };
    return withEach(fleet, call, [&](const BotStatus& bot) -> Result<void> {
        auto tags = bot.tags;
        std::erase_if(tags, [&](const std::string& tag) { return has(removed, tag); });
        for (const auto& tag : added) {
            if (!has(tags, tag))
                tags.push_back(tag);
        }
        return tags == bot.tags ? Result<void>() : setTags(fleet, bot.id, std::move(tags));
    });
}

BotOutcome importBot(const FleetView& fleet, const std::string& document)
{
    std::vector<Error> mistakes;
    const auto spec = BotSpec::parse(document, mistakes);
    if (!spec)
        return {{}, {}, spec.error()};
    if (!mistakes.empty())
        return {{}, {}, refusal(fleet, *spec, std::move(mistakes), {})};
    const auto id = create(fleet, *spec);
    return id ? outcomeOf(fleet, *id, {}) : BotOutcome{{}, {}, id.error()};
}

Result<Outcomes> importBots(const FleetView& fleet, const FieldCall& call)
{
    Outcomes outcomes;
    for (const auto& document : textsOf(call.argument("documents")))
        outcomes.push_back(importBot(fleet, document));
    note(outcomes);
    return outcomes;
}

} // namespace

void bindBotCommands(graphql::Resolvers& resolvers, ApiState& state)
{
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
    /// A command to each bot of a list.
    const auto each = [&with](auto command) {
        return with([command](const FleetView& fleet, const FieldCall& call) {
            return withEach(fleet, call, [&](const BotStatus& bot) {
                return std::invoke(command, fleet.fleet(), bot.id, fleet.actor());
            });
        });
    };
    resolvers.root("Mutation")
        .field("createBot", with(&createBot))
        .field("configureBot", with(&configureBot))
        .field("rollBackBot", with(&rollBackBot))
        .field("setBotTags", with([](const FleetView& fleet, const FieldCall& call) {
                   return withBot(fleet, call, [&](const BotStatus& bot) {
                       return setTags(fleet, bot.id, textsOf(call.argument("tags")));
                   });
               }))
        .field("tagBots", with(&tagBots))
        .field("removeBots", each(&Fleet::remove))
        .field("importBots", with(&importBots))
        .field("startBots", each(&Fleet::start))
        .field("pauseBots", each(&Fleet::pause))
        .field("resumeBots", each(&Fleet::resume))
        .field("stopBots", with([](const FleetView& fleet, const FieldCall& call) {
                   const auto policy = stopPolicyOf(call.argument("policy"));
                   return withEach(fleet, call,
                                   [&](const BotStatus& bot) { return fleet->stop(bot.id, fleet.actor(), policy); });
               }));
}

} // namespace wh::api
