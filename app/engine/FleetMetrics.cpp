// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/FleetMetrics.h"

#include "core/domain/BotLeg.h"
#include "core/fleet/Fleet.h"
#include "core/metrics/MetricRegistry.h"

#include <algorithm>
#include <map>

namespace wh::engine_program {

namespace {

constexpr double kNanoseconds = 1e-9;

MetricPage::Distribution inSeconds(const LatencyBuckets& buckets)
{
    MetricPage::Distribution distribution;
    for (std::size_t i = 0; i < buckets.upTo.size(); ++i)
        distribution.upTo.emplace_back(static_cast<double>(LatencyBuckets::kBounds[i]) * kNanoseconds, buckets.upTo[i]);
    distribution.count = buckets.count;
    distribution.sum = buckets.sum * kNanoseconds;
    return distribution;
}

void tellShard(MetricPage& page, const Fleet::ShardHealth& shard)
{
    const MetricLabels labels = {{"shard", shard.name}};
    const auto number = [](auto value) { return static_cast<double>(value); };
    page.gauge("wheelhouse_shard_bots", "Bots of a shard.", number(shard.bots), labels);
    page.counter("wheelhouse_shard_turns_total", "Turns of a shard's loop.", number(shard.turns), labels);
    page.counter("wheelhouse_shard_ticks_total", "Ticks of a shard's bots.", number(shard.ticks), labels);
    page.counter("wheelhouse_shard_skipped_ticks_total", "Ticks whose time came while one before them was not done.",
                 number(shard.skippedTicks), labels);
    page.counter("wheelhouse_shard_journal_entries_total", "Entries of a shard's journal.", number(shard.journalled),
                 labels);
    page.gauge("wheelhouse_shard_failed", "1 where a shard's journal cannot be written: no new orders.",
               shard.failure ? 1 : 0, labels);
    page.histogram("wheelhouse_tick_lag_seconds", "From when a tick was due to when it began.",
                   inSeconds(shard.tickLagBuckets), labels);
    page.histogram("wheelhouse_reaction_seconds", "From a market event received to the order handed over.",
                   inSeconds(shard.reactionBuckets), labels);
}

} // namespace

void tellFleet(MetricPage& page, const Fleet& fleet)
{
    const auto number = [](auto value) { return static_cast<double>(value); };
    std::map<std::string, int> states;
    for (const auto state : {BotState::Created, BotState::Admitted, BotState::Starting, BotState::Running,
                             BotState::Paused, BotState::Stopping, BotState::Stopped, BotState::Failed})
        states[toString(state)] = 0;
    std::uint64_t openOrders = 0, unreconciled = 0, givenUp = 0;
    std::map<std::string, bool> markets; // of bots at work: whether one of them hears it
    for (const auto& bot : fleet.bots()) {
        if (!isLeg(bot.id)) { // no bot of its own
            ++states[toString(bot.state)];
            givenUp += bot.state == BotState::Failed && bot.restartAt == 0;
        }
        openOrders += bot.openOrders;
        unreconciled += bot.unreconciled;
        for (const auto& market : isAtWork(bot.state) ? bot.markets : std::vector<std::string>())
            markets[market] |= bot.marketIsLive;
    }
    for (const auto& [state, count] : states)
        page.gauge("wheelhouse_bots", "Bots by state.", count, {{"state", state}});
    page.gauge("wheelhouse_bots_given_up", "Failed bots that nobody but a person starts again.", number(givenUp));
    page.gauge("wheelhouse_open_orders", "Orders of all bots on the books.", number(openOrders));
    page.gauge("wheelhouse_unreconciled_orders", "Orders of which a venue has not told the end.", number(unreconciled));

    const auto health = fleet.health();
    for (const auto& shard : health.shards)
        tellShard(page, shard);
    page.gauge("wheelhouse_accepts_orders", "1 where new orders are placed.", health.acceptsOrders() ? 1 : 0);
    page.counter("wheelhouse_orders_total", "Orders placed by the bots, those removed since the start included.",
                 number(health.orders));
    page.counter("wheelhouse_order_refusals_total", "Orders refused by the engine's own limits, likewise.",
                 number(health.refusals));
    page.counter("wheelhouse_fills_total", "Fills, likewise.", number(health.fills));
    page.gauge("wheelhouse_feed_markets", "Markets that are open.", number(health.marketsOpen));
    const auto live = std::count_if(markets.begin(), markets.end(), [](const auto& market) { return market.second; });
    page.gauge("wheelhouse_feed_markets_live", "Markets of bots at work that are heard.", number(live));
    page.gauge("wheelhouse_feed_markets_stale", "Markets of bots at work that are not, as of a venue that is away.",
               number(static_cast<std::ptrdiff_t>(markets.size()) - live));
    page.gauge("wheelhouse_venues_away", "Venues of other processes that bots live on and that do not answer.",
               number(health.venuesAway.size()));
    page.counter("wheelhouse_feed_events_total", "Market events received.", number(health.marketEvents));
    page.gauge("wheelhouse_store_waiting_rows", "Rows of history that are still to be written.",
               number(health.rowsWaiting));
    page.gauge("wheelhouse_store_failed", "1 where the store cannot write: no new orders.", health.store ? 1 : 0);
    page.gauge("wheelhouse_live_subscribers", "Subscriptions to what bots tell.", number(fleet.channels().watchers()));
    page.counter("wheelhouse_live_lost_rows_total", "Rows that subscribers were too slow for.",
                 number(fleet.channels().lost()));
}

void tellFleetLog(MetricPage& page, const FleetLog::Counts& counts)
{
    const auto counter = [&page](const char* name, const char* help, std::uint64_t value) {
        page.counter(name, help, static_cast<double>(value));
    };
    counter("wheelhouse_bot_failures_total", "Failures of bots.", counts.failures);
    counter("wheelhouse_bot_restarts_total", "Failed bots started again by the supervisor.", counts.restarts);
    counter("wheelhouse_bot_given_up_total", "Failed bots that the supervisor does not start again.", counts.givenUp);
    counter("wheelhouse_bot_orders_left_total", "Stops of bots that left orders at a venue against their policy.",
            counts.ordersLeft);
    counter("wheelhouse_log_lines_left_out_total", "Lines about bots that the log's quotas left out.",
            counts.linesLeftOut);
}

} // namespace wh::engine_program
