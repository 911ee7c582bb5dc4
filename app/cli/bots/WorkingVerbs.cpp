// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/bots/BotChoice.h"
#include "app/cli/bots/BotsVerbs.h"
#include "app/cli/bots/Choices.h"
#include "app/cli/bots/OutcomeReport.h"
#include "core/base/Clock.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <map>

namespace wh::cli {

namespace {

using Outcomes = std::vector<client::BotOutcome>;
using Bots = std::vector<client::Bot>;

struct WorkOptions
{
    BotChoice choice;
    std::string policy; ///< of a stop
    bool waits = false;
};

/// Whether a bot has come to where its command was to bring it, or will not.
using HasArrived = bool (*)(const client::Bot& bot);

bool hasStarted(const client::Bot& bot)
{
    return bot.state != "STARTING";
}

bool hasStopped(const client::Bot& bot)
{
    return !bot.isAtWork();
}

/// What it came to by itself is no answer of the command's, and yet what it was waited for.
void judge(client::BotOutcome& outcome)
{
    if (!outcome.bot || outcome.error)
        return;
    const auto& reason = outcome.bot->reason;
    if (outcome.bot->state == "FAILED")
        outcome.error = reason.value_or(Error("bot.wrong_state"));
    // Why it had failed before may stand there too; that is no matter of its end.
    else if (outcome.bot->state == "STOPPED" && reason &&
             (reason->code == "bot.orders_left" || reason->code == "order.not_flattened"))
        outcome.error = reason;
}

/// Watches the bots that were asked, until each has arrived. @return them as they are then
Result<Outcomes> arrival(EngineLine& line, Outcomes outcomes, HasArrived hasArrived)
{
    client::BotFilter filter;
    for (const auto& outcome : outcomes) {
        const bool isInForce = !outcome.error || outcome.error->code == "bot.not_written";
        if (isInForce && outcome.bot && !hasArrived(*outcome.bot))
            filter.ids.push_back(outcome.id);
    }
    if (filter.ids.empty()) {
        std::for_each(outcomes.begin(), outcomes.end(), judge);
        return outcomes;
    }
    client::Replica<client::Bot> list(line.fleet().botsSource(4, filter));
    list.start();
    using State = client::Replica<client::Bot>::State;
    const auto isDone = [&] {
        return list.state() == State::Failed ||
               (list.state() == State::Current && std::all_of(list.items().begin(), list.items().end(), hasArrived));
    };
    if (!line.waitUntil(isDone))
        return Error("task.cancelled");
    if (list.state() == State::Failed)
        return list.error().value_or(Error("client.watch_ended"));
    for (auto& outcome : outcomes) {
        if (const auto* bot = list.find(outcome.id)) {
            outcome.bot = *bot;
            if (bot->state == "FAILED")
                outcome.error.reset(); // why it failed says more
        }
        judge(outcome);
    }
    return outcomes;
}

/// Of those that may not start as they are: all that was found, by ID.
std::map<std::string, std::vector<Error>> findingsOf(EngineLine& line, const Result<Outcomes>& outcomes)
{
    std::map<std::string, std::vector<Error>> findings;
    if (!outcomes)
        return findings;
    for (const auto& outcome : *outcomes) {
        if (!outcome.error || outcome.error->code != "bot.not_admitted")
            continue;
        const auto details =
            line.ask<client::BotDetails>([&](auto done) { line.fleet().details(outcome.id, std::move(done)); });
        if (details && !details->findings.empty())
            findings.emplace(outcome.id, details->findings);
    }
    return findings;
}

using Ask = std::function<void(client::FleetClient&, const std::vector<std::string>& ids, const WorkOptions& options,
                               std::function<void(Result<Outcomes>)>)>;

int command(const CliContext& context, EngineLine& line, const WorkOptions& options, const Ask& ask,
            HasArrived hasArrived)
{
    std::vector<Error> mistakes;
    const auto bots = options.choice.find(line, mistakes);
    const auto strangers = BotChoice::strangersAmong(bots, mistakes);
    if (!mistakes.empty())
        return context.fail(mistakes);
    std::vector<std::string> ids;
    for (const auto& bot : bots)
        ids.push_back(bot.id);
    if (ids.empty())
        return reportOutcomes(context, Outcomes());
    auto outcomes = line.ask<Outcomes>([&](auto done) { ask(line.fleet(), ids, options, std::move(done)); });
    if (!line.isAlive())
        context.warn("Bots work in the engine that opens this folder next; here it is only noted.");
    else if (outcomes && options.waits && hasArrived)
        outcomes = arrival(line, std::move(*outcomes), hasArrived);
    if (outcomes)
        outcomes->insert(outcomes->end(), strangers.begin(), strangers.end());
    return reportOutcomes(context, outcomes, bots, findingsOf(line, outcomes));
}

struct Work
{
    const char* name;
    const char* description;
    const char* footer;
    Ask ask;
    HasArrived hasArrived; ///< null: there is nothing to wait for
};

void add(CLI::App& bots, CliContext& context, const Work& work)
{
    const auto options = std::make_shared<WorkOptions>();
    BotsVerb{.name = work.name,
             .description = work.description,
             .footer = work.footer,
             .addOptions =
                 [options, work](CLI::App& verb) {
                     options->choice.addTo(verb, BotChoice::Nobody::Mistake);
                     if (work.hasArrived == &hasStopped)
                         verb.add_option("--policy", options->policy,
                                         "What becomes of orders and position (default: each bot's own)")
                             ->type_name("POLICY")
                             ->transform(oneOf({"cancel", "keep", "flatten"}));
                     if (work.hasArrived)
                         verb.add_flag("--wait", options->waits, "Until it is done");
                 },
             .act = [&context, options,
                     work](EngineLine& line) { return command(context, line, *options, work.ask, work.hasArrived); }}
        .addTo(bots, context);
}

} // namespace

void addWorkingVerbs(CLI::App& bots, CliContext& context)
{
    using Done = std::function<void(Result<Outcomes>)>;
    using Ids = std::vector<std::string>;
    add(bots, context,
        {"start", "Lets bots start, where there is nothing against it",
         "Examples:\n"
         "  wheelhouse-cli bots start btc-quotes --wait\n"
         "  wheelhouse-cli bots start --tag makers\n"
         "Exit status: 0 all were started, 1 some were not.",
         [](client::FleetClient& fleet, const Ids& ids, const WorkOptions&, Done done) {
             fleet.start(ids, std::move(done));
         },
         &hasStarted});
    add(bots, context,
        {"stop", "Stops bots by their policies, or by one",
         "Examples:\n"
         "  wheelhouse-cli bots stop btc-quotes --policy flatten --wait\n"
         "  wheelhouse-cli bots stop --all\n"
         "Exit status: 0 all were stopped, 1 some were not, or with --wait left orders\n"
         "or a position behind.",
         [](client::FleetClient& fleet, const Ids& ids, const WorkOptions& options, Done done) {
             fleet.stop(ids, options.policy, std::move(done));
         },
         &hasStopped});
    add(bots, context,
        {"pause", "Takes the orders of bots off the book until they go on",
         "Examples:\n"
         "  wheelhouse-cli bots pause --tag btc",
         [](client::FleetClient& fleet, const Ids& ids, const WorkOptions&, Done done) {
             fleet.pause(ids, std::move(done));
         },
         nullptr});
    add(bots, context,
        {"resume", "Lets paused bots go on",
         "Examples:\n"
         "  wheelhouse-cli bots resume --tag btc",
         [](client::FleetClient& fleet, const Ids& ids, const WorkOptions&, Done done) {
             fleet.resume(ids, std::move(done));
         },
         nullptr});
}

} // namespace wh::cli
