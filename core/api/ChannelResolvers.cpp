// SPDX-License-Identifier: GPL-3.0-or-later
// schema/channels.graphql
#include "core/api/ApiState.h"
#include "core/api/BotViews.h"

namespace wh::api {

namespace {

Error unavailable()
{
    return Error("fleet.unavailable", {{"reason", "this engine keeps no bots"}});
}

} // namespace

void bindChannels(graphql::Resolvers& resolvers, ApiState&)
{
    auto query = resolvers.root("Query");
    for (const char* field : {"botLogs", "botEvents", "botBooks", "botAccounts", "botOrders", "botTrades",
                              "botLifecycle", "botGaugeNames", "botGauge"})
        query.field(field, [] { return unavailable(); });
    auto subscription = resolvers.root("Subscription");
    for (const char* field :
         {"botLogs", "botEvents", "botOrders", "botTrades", "botBooks", "botAccounts", "botOpenOrders", "botGauges"})
        subscription.stream(field, [](const graphql::FieldCall&) {
            return Result<std::unique_ptr<graphql::EventStream>>(unavailable());
        });
}

} // namespace wh::api
