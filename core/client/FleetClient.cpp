// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/FleetClient.h"

#include "core/client/BotDocuments.h"
#include "core/client/BotList.h"
#include "core/client/Calls.h"
#include "core/client/ParseBots.h"

#include <mutex>

namespace wh::client {

namespace {

Json input(const BotConfiguration& bot)
{
    Json json = {{"name", bot.name},
                 {"description", bot.description},
                 {"strategy", bot.strategy},
                 {"parameters", pairs(bot.parameters)},
                 {"markets", bot.markets},
                 {"account", bot.account},
                 {"risk", pairs(bot.risk)},
                 {"stopPolicy", bot.stopPolicy},
                 {"tags", bot.tags},
                 {"cash", bot.cash.toString()},
                 {"base", bot.base.toString()},
                 {"otherCash", bot.otherCash.toString()},
                 {"otherBase", bot.otherBase.toString()},
                 {"seed", bot.seed},
                 {"simulation", pairs(bot.simulation)},
                 {"mostRestarts", bot.mostRestarts}};
    if (bot.interval)
        json["interval"] = formatDuration(*bot.interval);
    return json;
}

Json input(const BotFilter& filter)
{
    Json json = Json::object();
    put(json, "text", filter.text);
    put(json, "ids", filter.ids);
    put(json, "states", filter.states);
    put(json, "tags", filter.tags);
    put(json, "strategy", filter.strategy);
    put(json, "market", filter.market);
    put(json, "account", filter.account);
    return json;
}

std::string variables(const HistoryRequest& request)
{
    Json filter = within(Json::object(), request.from, request.to);
    put(filter, "bots", request.bots);
    put(filter, "minimumLevel", request.minimumLevel);
    put(filter, "text", request.text);
    put(filter, "names", request.names);
    Json json = {{"filter", std::move(filter)}, {"ascending", request.ascending}, {"first", request.first}};
    put(json, "after", request.after);
    return dump(json);
}

std::string variablesOf(const StreamRequest& request)
{
    Json json = {{"recent", request.recent}, {"rate", request.maxRate}};
    put(json, "bots", request.bots);
    put(json, "level", request.minimumLevel);
    put(json, "after", request.after);
    return dump(json);
}

/// Where a stream is: its reader writes it, and whoever has to ask again reads it, on any thread.
class StreamPlace
{
public:
    explicit StreamPlace(StreamRequest request) : m_request(std::move(request)) {}
    void goTo(const std::string& cursor)
    {
        const std::lock_guard lock(m_mutex);
        m_request.after = cursor;
    }
    std::string now() const
    {
        const std::lock_guard lock(m_mutex);
        return variablesOf(m_request);
    }

private:
    mutable std::mutex m_mutex;
    StreamRequest m_request;
};

/// A stream over a way that may break: it goes on behind the last batch that came, and what was lost meanwhile is told
/// as a gap.
template<typename Row>
Result<FleetClient::Watch> watchStream(Calls& calls, const char* document, const StreamRequest& request,
                                       FleetClient::OnBatch<Row> onBatch)
{
    const auto place = std::make_shared<StreamPlace>(request);
    return calls.watch<StreamBatch<Row>>(
        document, variablesOf(request),
        [place](const std::string& response) {
            auto batch = readResponse<StreamBatch<Row>>(response, "batch");
            if (batch)
                place->goTo(batch->cursor);
            return batch;
        },
        std::move(onBatch), [place] { return place->now(); });
}

std::string variables(const StateRequest& request)
{
    Json json = {{"rate", request.maxRate}, {"levels", request.levels}};
    put(json, "bots", request.bots);
    return dump(json);
}

std::string withId(const std::string& id)
{
    return dump({{"id", id}});
}

std::string withIds(const std::vector<std::string>& ids)
{
    return dump({{"ids", ids}});
}

} // namespace

FleetClient::~FleetClient() = default;

void FleetClient::bots(const BotFilter& filter, Callback<std::vector<Bot>> done)
{
    m_calls->call(documents::kBots, dump({{"filter", input(filter)}}), "bots/nodes", std::move(done));
}
void FleetClient::bot(const std::string& id, Callback<Bot> done)
{
    m_calls->call(documents::kBot, withId(id), "bot", std::move(done));
}
void FleetClient::sandbox(const std::string& id, Callback<BotSandbox> done)
{
    m_calls->call(documents::kBotSandbox, withId(id), "bot/sandbox", std::move(done));
}
void FleetClient::details(const std::string& id, Callback<BotDetails> done)
{
    m_calls->call(documents::kBotDetails, withId(id), "bot", std::move(done));
}
void FleetClient::findings(const Ids& ids, Callback<std::vector<BotFindings>> done)
{
    m_calls->call(documents::kBotFindings, withIds(ids), "bots/nodes", std::move(done));
}
void FleetClient::configuration(const std::string& id, Callback<BotConfiguration> done)
{
    m_calls->call(documents::kBotConfiguration, withId(id), "bot/configuration", std::move(done));
}
void FleetClient::markets(Callback<std::vector<LiveMarket>> done)
{
    m_calls->call(documents::kLiveMarkets, {}, "markets", std::move(done));
}
void FleetClient::validate(const BotConfiguration& bot, const std::string& replaces, std::optional<bool> gate,
                           Callback<Admission> done)
{
    Json json = {{"input", input(bot)}};
    put(json, "replaces", replaces);
    if (gate)
        json["gate"] = *gate;
    m_calls->call(documents::kValidateBot, dump(json), "validateBot", std::move(done));
}
void FleetClient::create(const BotConfiguration& bot, Callback<Bot> done)
{
    m_calls->call(documents::kCreateBot, dump({{"input", input(bot)}}), "createBot", std::move(done));
}
void FleetClient::configure(const std::string& id, const BotConfiguration& bot, Callback<Bot> done)
{
    m_calls->call(documents::kConfigureBot, dump({{"id", id}, {"input", input(bot)}}), "configureBot", std::move(done));
}
void FleetClient::versions(const std::string& id, Callback<std::vector<BotVersion>> done)
{
    m_calls->call(documents::kBotVersions, withId(id), "bot/versions", std::move(done));
}
void FleetClient::differences(const std::string& id, std::int64_t from, std::int64_t to,
                              Callback<std::vector<ConfigurationDifference>> done)
{
    m_calls->call(documents::kBotDifferences, dump({{"id", id}, {"from", from}, {"to", to}}), "bot/differences",
                  std::move(done));
}
void FleetClient::rollBack(const std::string& id, std::int64_t version, Callback<Bot> done)
{
    m_calls->call(documents::kRollBackBot, dump({{"id", id}, {"version", version}}), "rollBackBot", std::move(done));
}
void FleetClient::setTags(const std::string& id, const std::vector<std::string>& tags, Callback<Bot> done)
{
    m_calls->call(documents::kSetBotTags, dump({{"id", id}, {"tags", tags}}), "setBotTags", std::move(done));
}
void FleetClient::tag(const Ids& ids, const std::vector<std::string>& add, const std::vector<std::string>& remove,
                      Callback<Outcomes> done)
{
    m_calls->call(documents::kTagBots, dump({{"ids", ids}, {"add", add}, {"remove", remove}}), "outcomes",
                  std::move(done));
}
void FleetClient::remove(const Ids& ids, Callback<Outcomes> done)
{
    m_calls->call(documents::kRemoveBots, withIds(ids), "outcomes", std::move(done));
}
void FleetClient::exportBots(const Ids& ids, Callback<std::vector<std::string>> done)
{
    m_calls->call(documents::kExportBots, ids.empty() ? std::string() : withIds(ids), "exportBots", std::move(done));
}
void FleetClient::importBots(const std::vector<std::string>& texts, Callback<Outcomes> done)
{
    m_calls->call(documents::kImportBots, dump({{"documents", texts}}), "outcomes", std::move(done));
}

void FleetClient::start(const Ids& ids, Callback<Outcomes> done)
{
    m_calls->call(documents::kStartBots, withIds(ids), "outcomes", std::move(done));
}
void FleetClient::pause(const Ids& ids, Callback<Outcomes> done)
{
    m_calls->call(documents::kPauseBots, withIds(ids), "outcomes", std::move(done));
}
void FleetClient::resume(const Ids& ids, Callback<Outcomes> done)
{
    m_calls->call(documents::kResumeBots, withIds(ids), "outcomes", std::move(done));
}
void FleetClient::stop(const Ids& ids, const std::string& policy, Callback<Outcomes> done)
{
    Json json = {{"ids", ids}};
    put(json, "policy", policy);
    m_calls->call(documents::kStopBots, dump(json), "outcomes", std::move(done));
}

void FleetClient::totals(const std::string& by, const std::string& tag, const std::string& account,
                         Callback<std::vector<FleetTotal>> done)
{
    Json json = {{"by", by}};
    put(json, "tag", tag);
    put(json, "account", account);
    m_calls->call(documents::kFleetTotals, dump(json), "fleetTotals", std::move(done));
}
void FleetClient::health(Callback<FleetHealth> done)
{
    m_calls->call(documents::kFleetHealth, {}, "fleetHealth", std::move(done));
}

void FleetClient::logs(const HistoryRequest& request, Callback<HistoryPage<BotLog>> done)
{
    m_calls->call(documents::kBotLogs, variables(request), "rows", std::move(done));
}
void FleetClient::events(const HistoryRequest& request, Callback<HistoryPage<BotEvent>> done)
{
    m_calls->call(documents::kBotEvents, variables(request), "rows", std::move(done));
}
void FleetClient::books(const HistoryRequest& request, Callback<HistoryPage<BotBook>> done)
{
    m_calls->call(documents::kBotBooks, variables(request), "rows", std::move(done));
}
void FleetClient::accounts(const HistoryRequest& request, Callback<HistoryPage<BotAccount>> done)
{
    m_calls->call(documents::kBotAccounts, variables(request), "rows", std::move(done));
}
void FleetClient::orders(const HistoryRequest& request, Callback<HistoryPage<BotOrder>> done)
{
    m_calls->call(documents::kBotOrders, variables(request), "rows", std::move(done));
}
void FleetClient::trades(const HistoryRequest& request, Callback<HistoryPage<BotTrade>> done)
{
    m_calls->call(documents::kBotTrades, variables(request), "rows", std::move(done));
}
void FleetClient::lifecycle(const HistoryRequest& request, Callback<HistoryPage<LifecycleStep>> done)
{
    m_calls->call(documents::kBotLifecycle, variables(request), "rows", std::move(done));
}
void FleetClient::gaugeNames(const std::string& bot, Callback<std::vector<std::string>> done)
{
    m_calls->call(documents::kBotGaugeNames, withId(bot), "botGaugeNames", std::move(done));
}
void FleetClient::gauge(const std::string& bot, const std::string& name, std::optional<TimeNs> from,
                        std::optional<TimeNs> to, int points, Callback<GaugeCourse> done)
{
    m_calls->call(documents::kBotGauge, dump(within({{"id", bot}, {"name", name}, {"points", points}}, from, to)),
                  "botGauge", std::move(done));
}

Result<FleetClient::Watch> FleetClient::watchLogs(const StreamRequest& request, OnBatch<BotLog> onBatch)
{
    return watchStream(*m_calls, documents::kWatchLogs, request, std::move(onBatch));
}
Result<FleetClient::Watch> FleetClient::watchEvents(const StreamRequest& request, OnBatch<BotEvent> onBatch)
{
    return watchStream(*m_calls, documents::kWatchEvents, request, std::move(onBatch));
}
Result<FleetClient::Watch> FleetClient::watchOrders(const StreamRequest& request, OnBatch<BotOrder> onBatch)
{
    return watchStream(*m_calls, documents::kWatchOrders, request, std::move(onBatch));
}
Result<FleetClient::Watch> FleetClient::watchTrades(const StreamRequest& request, OnBatch<BotTrade> onBatch)
{
    return watchStream(*m_calls, documents::kWatchTrades, request, std::move(onBatch));
}
Result<FleetClient::Watch> FleetClient::watchBooks(const StateRequest& request, OnStates<BotBook> onStates)
{
    return m_calls->watchPath(documents::kWatchBooks, variables(request), "states", std::move(onStates));
}
Result<FleetClient::Watch> FleetClient::watchAccounts(const StateRequest& request, OnStates<BotAccount> onStates)
{
    return m_calls->watchPath(documents::kWatchAccounts, variables(request), "states", std::move(onStates));
}
Result<FleetClient::Watch> FleetClient::watchOpenOrders(const StateRequest& request, OnStates<BotOpenOrders> onStates)
{
    return m_calls->watchPath(documents::kWatchOpenOrders, variables(request), "states", std::move(onStates));
}
Result<FleetClient::Watch> FleetClient::watchGauges(const StateRequest& request, OnStates<BotGauge> onStates)
{
    return m_calls->watchPath(documents::kWatchGauges, variables(request), "states", std::move(onStates));
}

Replica<Bot>::Source FleetClient::botsSource(double maxRate, const BotFilter& filter)
{
    const auto list = std::make_shared<BotList>();
    std::string asked = dump({{"rate", maxRate}, {"filter", input(filter)}});
    return {[this, list](auto done) { m_calls->post([list, done = std::move(done)] { list->fetch(done); }); },
            [this, list, asked = std::move(asked)](auto onChange) {
                list->begin(std::move(onChange));
                return m_calls->watchPath<BotChanges>(
                    documents::kBotChanges, asked, "botChanges",
                    [list](Result<BotChanges> event) { list->onEvent(std::move(event)); });
            }};
}

} // namespace wh::client
