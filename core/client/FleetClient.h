// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "core/client/Replica.h"
#include "core/client/Transport.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wh::client {

class Calls;

/// The part of the API that is about bots that live: ApiClient::fleet(). Calls, callbacks, watches and their errors are
/// as ApiClient's; where the engine keeps no bots every one of them answers fleet.unavailable {reason}.
class FleetClient
{
public:
    template<typename T>
    using Callback = std::function<void(Result<T>)>;
    using Watch = std::shared_ptr<void>;
    using Ids = std::vector<std::string>;
    using Outcomes = std::vector<BotOutcome>;

    explicit FleetClient(std::shared_ptr<Calls> calls) : m_calls(std::move(calls)) {}
    ~FleetClient();
    FleetClient(const FleetClient&) = delete;
    FleetClient& operator=(const FleetClient&) = delete;

    // What bots are

    /// By name; as of now. See botsSource().
    void bots(const BotFilter& filter, Callback<std::vector<Bot>> done);
    void bot(const std::string& id, Callback<Bot> done);
    void details(const std::string& id, Callback<BotDetails> done);
    /// client.not_there where it runs no script, or is not at work.
    void sandbox(const std::string& id, Callback<BotSandbox> done);
    /// Of the last admission of each; in no order, and without those that are not there. @param ids  not empty
    void findings(const Ids& ids, Callback<std::vector<BotFindings>> done);
    void configuration(const std::string& id, Callback<BotConfiguration> done);
    void markets(Callback<std::vector<LiveMarket>> done);
    /// @param replaces  the bot whose configuration it would be; empty: a new one
    /// @param gate  whether to simulate; none: as the engine is set
    void validate(const BotConfiguration& bot, const std::string& replaces, std::optional<bool> gate,
                  Callback<Admission> done);
    void create(const BotConfiguration& bot, Callback<Bot> done);
    void configure(const std::string& id, const BotConfiguration& bot, Callback<Bot> done);
    void versions(const std::string& id, Callback<std::vector<BotVersion>> done);
    void differences(const std::string& id, std::int64_t from, std::int64_t to,
                     Callback<std::vector<ConfigurationDifference>> done);
    void rollBack(const std::string& id, std::int64_t version, Callback<Bot> done);
    void setTags(const std::string& id, const std::vector<std::string>& tags, Callback<Bot> done);
    void tag(const Ids& ids, const std::vector<std::string>& add, const std::vector<std::string>& remove,
             Callback<Outcomes> done);
    void remove(const Ids& ids, Callback<Outcomes> done);
    /// @param ids  empty: all. @return JSON documents
    void exportBots(const Ids& ids, Callback<std::vector<std::string>> done);
    void importBots(const std::vector<std::string>& documents, Callback<Outcomes> done);

    // What bots do

    void start(const Ids& ids, Callback<Outcomes> done);
    void pause(const Ids& ids, Callback<Outcomes> done);
    void resume(const Ids& ids, Callback<Outcomes> done);
    /// @param policy  "CANCEL", "KEEP" or "FLATTEN"; empty: each one's own
    void stop(const Ids& ids, const std::string& policy, Callback<Outcomes> done);

    // How they stand

    /// @param by  "ENGINE", "ACCOUNT", "TAG", "STRATEGY" or "MARKET"; `tag` and `account` empty: any
    void totals(const std::string& by, const std::string& tag, const std::string& account,
                Callback<std::vector<FleetTotal>> done);
    void health(Callback<FleetHealth> done);

    // What they told

    void logs(const HistoryRequest& request, Callback<HistoryPage<BotLog>> done);
    void events(const HistoryRequest& request, Callback<HistoryPage<BotEvent>> done);
    void books(const HistoryRequest& request, Callback<HistoryPage<BotBook>> done);
    void accounts(const HistoryRequest& request, Callback<HistoryPage<BotAccount>> done);
    void orders(const HistoryRequest& request, Callback<HistoryPage<BotOrder>> done);
    void trades(const HistoryRequest& request, Callback<HistoryPage<BotTrade>> done);
    void lifecycle(const HistoryRequest& request, Callback<HistoryPage<LifecycleStep>> done);
    void gaugeNames(const std::string& bot, Callback<std::vector<std::string>> done);
    void gauge(const std::string& bot, const std::string& name, std::optional<TimeNs> from, std::optional<TimeNs> to,
               int points, Callback<GaugeCourse> done);

    // What they tell. An error says that a batch could not be read, client.malformed_response {reason}, or that there
    // will be no more: why, or client.watch_ended. Watch a stream anew with the last batch's cursor to lose nothing.

    template<typename Row>
    using OnBatch = std::function<void(Result<StreamBatch<Row>>)>;
    Result<Watch> watchLogs(const StreamRequest& request, OnBatch<BotLog> onBatch);
    Result<Watch> watchEvents(const StreamRequest& request, OnBatch<BotEvent> onBatch);
    Result<Watch> watchOrders(const StreamRequest& request, OnBatch<BotOrder> onBatch);
    Result<Watch> watchTrades(const StreamRequest& request, OnBatch<BotTrade> onBatch);

    /// First all that there is, then those that changed.
    template<typename State>
    using OnStates = std::function<void(Result<std::vector<State>>)>;
    Result<Watch> watchBooks(const StateRequest& request, OnStates<BotBook> onStates);
    Result<Watch> watchAccounts(const StateRequest& request, OnStates<BotAccount> onStates);
    Result<Watch> watchOpenOrders(const StateRequest& request, OnStates<BotOpenOrders> onStates);
    Result<Watch> watchGauges(const StateRequest& request, OnStates<BotGauge> onStates);

    /// The list of bots that keeps itself current, changes at most `maxRate` times a second. Must not outlive the
    /// client. One source is for one Replica.
    Replica<Bot>::Source botsSource(double maxRate = 4, const BotFilter& filter = {});

private:
    std::shared_ptr<Calls> m_calls;
};

} // namespace wh::client
