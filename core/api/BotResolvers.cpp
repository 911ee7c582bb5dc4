// SPDX-License-Identifier: GPL-3.0-or-later
// schema/bots.graphql
#include "core/api/ApiState.h"
#include "core/api/BotViews.h"
#include "core/api/Inputs.h"

namespace wh::api {

namespace {

Error unavailable()
{
    return Error("fleet.unavailable", {{"reason", "this engine keeps no bots"}});
}

} // namespace

void bindBots(graphql::Resolvers& resolvers, ApiState&)
{
    const auto none = [] { return unavailable(); };
    bindConnection<BotStatus>(resolvers, "Bot");
    auto bot = resolvers.object<BotStatus>("Bot");
    for (const char* field :
         {"configuration", "findings", "versions", "differences", "book", "accountState", "openOrders", "gauges"})
        bot.field(field, [](const BotStatus&) { return unavailable(); });
    auto query = resolvers.root("Query");
    for (const char* field :
         {"bots", "bot", "markets", "validateBot", "fleetTotals", "fleetHealth", "exportBots", "botReport"})
        query.field(field, none);
    auto mutation = resolvers.root("Mutation");
    for (const char* field : {"createBot", "configureBot", "rollBackBot", "setBotTags", "tagBots", "removeBots",
                              "importBots", "startBots", "pauseBots", "resumeBots", "stopBots"})
        mutation.field(field, none);
    resolvers.root("Subscription").stream("botChanges", [](const graphql::FieldCall&) {
        return Result<std::unique_ptr<graphql::EventStream>>(unavailable());
    });
}

} // namespace wh::api
