// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "core/client/Transport.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace wh::test {

/// An engine's bots as a test wants them, behind the documents that the client sends: for what a real fleet does not do
/// on demand, such as to fail, to go away, or to change five thousand rows at once. What is not about bots goes to the
/// transport that it was made over. GUI thread.
class ScriptedFleet
{
public:
    using Json = nlohmann::ordered_json;

    /// A bot as a fleet has many: running on a generated market, with some profit.
    static client::Bot bot(const std::string& id, const std::string& name,
                           const std::string& strategy = "avellaneda_stoikov",
                           const std::string& market = "sim:BTC/USDT", const std::string& state = "RUNNING")
    {
        client::Bot made;
        made.id = id;
        made.name = name;
        made.strategy = strategy;
        made.account = "paper";
        made.markets = {market};
        made.stopPolicy = "CANCEL";
        made.instrument.name = *InstrumentName::parse(market);
        made.instrument.tick = Decimal::of("0.01");
        made.instrument.lot = Decimal::of("0.00001");
        made.state = state;
        made.version = 1;
        made.settleAsset = made.instrument.settleAsset();
        made.capital = Decimal(10'000);
        made.createdAt = 1'700'000'000 * kSecond;
        made.stateSince = made.createdAt;
        if (made.isAtWork()) {
            made.runningVersion = 1;
            made.startedAt = made.createdAt;
            made.figures.interval = kSecond;
        }
        return made;
    }

    /// The second market of a bot, as the engine has a row for it.
    static client::Bot legOf(const client::Bot& bot, const std::string& market = "sim:ETH/USDT")
    {
        client::Bot made = ScriptedFleet::bot(std::to_string(std::stoull(bot.id) + (std::uint64_t{1} << 40U)),
                                              bot.name + "#2", bot.strategy, market, bot.state);
        made.leader = bot.id;
        made.tags = bot.tags;
        made.stopPolicy = bot.stopPolicy;
        return made;
    }

    /// The transport for a session.
    client::Transport over(client::Transport rest)
    {
        m_rest = std::move(rest);
        client::Transport transport;
        transport.execute = [this](client::Request request, client::Transport::Answer answer) {
            const std::string field = fieldOf(request.document);
            if (field.empty() && !twoMarkets.empty() && request.document.starts_with("{ strategies {"))
                answer = [this, answer = std::move(answer)](const std::string& text) { answer(withTwoMarkets(text)); };
            if (field.empty())
                return m_rest.execute(std::move(request), std::move(answer));
            Json variables = request.variables.empty() ? Json::object() : Json::parse(request.variables);
            asked.emplace_back(field, variables);
            const auto respond = [this, field, variables = std::move(variables), answer = std::move(answer)] {
                answer(answerTo(field, variables).dump());
            };
            if (holdsAnswers)
                held.push_back(respond);
            else
                respond();
        };
        transport.subscribe = [this](client::Request request,
                                     client::Transport::Listener listener) -> Result<client::Transport::Handle> {
            if (fieldOf(request.document) != "botChanges")
                return m_rest.subscribe(std::move(request), std::move(listener));
            ++subscriptions;
            auto handle = std::make_shared<Watching>(Watching{std::move(listener)});
            m_watch = handle;
            m_sequence = 0;
            if (away)
                handle->listener.onEnd(away);
            else if (!holdsList)
                tellAll();
            return client::Transport::Handle(handle);
        };
        return transport;
    }

    // What the test does

    /// Without telling it.
    void put(client::Bot bot)
    {
        const std::string id = bot.id;
        bots.insert_or_assign(id, std::move(bot));
    }
    void add(client::Bot bot)
    {
        const std::string id = bot.id;
        put(std::move(bot));
        tell({changed(bots.at(id))});
    }
    void change(const std::string& id, const std::function<void(client::Bot&)>& what)
    {
        what(bots.at(id));
        tell({changed(bots.at(id))});
    }
    void changeFigures(const std::string& id, const std::function<void(client::BotFigures&)>& what)
    {
        what(bots.at(id).figures);
        tell({figures(bots.at(id))});
    }
    void remove(const std::string& id)
    {
        bots.erase(id);
        tell({removed(id)});
    }
    /// The whole list, as the first event of a watch is; or every bot as one that has changed.
    void tellAll(bool isWhole = true)
    {
        std::vector<Json> changes;
        for (const auto& [id, bot] : bots)
            changes.push_back(changed(bot));
        tell(changes, isWhole);
    }
    void tell(const std::vector<Json>& changes, bool isWhole = false) { tellText(event(changes, isWhole).dump()); }
    /// Takes the next number; not told yet.
    Json event(const std::vector<Json>& changes, bool isWhole = false)
    {
        return {
            {"data",
             {{"botChanges",
               {{"sequence", ++m_sequence}, {"isBeginning", isWhole}, {"isWhole", isWhole}, {"changes", changes}}}}}};
    }
    void tellText(const std::string& text)
    {
        if (const auto watch = m_watch.lock())
            watch->listener.onResponse(text);
    }
    void endWatch(const Error& why)
    {
        if (const auto watch = m_watch.lock())
            watch->listener.onEnd(why);
    }
    void release()
    {
        holdsAnswers = false;
        for (const auto& respond : std::exchange(held, {}))
            respond();
    }
    /// How often it was asked to do that.
    int count(const std::string& field) const
    {
        return static_cast<int>(
            std::count_if(asked.begin(), asked.end(), [&](const auto& one) { return one.first == field; }));
    }
    /// The variables of the last time.
    Json last(const std::string& field) const
    {
        for (auto one = asked.rbegin(); one != asked.rend(); ++one) {
            if (one->first == field)
                return one->second;
        }
        return nullptr;
    }

    std::map<std::string, client::Bot> bots;
    std::map<std::string, client::BotConfiguration> configurations;
    std::vector<client::LiveMarket> markets;
    std::set<std::string> twoMarkets; ///< strategies that trade two, whatever they are in truth; before it is asked
    std::map<std::string, Error> refusals;                 ///< of a command, by the bot's ID
    std::vector<Error> findings;                           ///< of a validation
    std::map<std::string, std::vector<Error>> botFindings; ///< of the last admission, by the bot's ID
    std::optional<client::GateResult> gate;                ///< told where one is asked for
    std::optional<Error> createRefusal;
    std::optional<Error> importRefusal; ///< of each document
    std::optional<Error> away;          ///< every call's answer
    bool holdsAnswers = false;          ///< until release()
    bool holdsList = false;             ///< a watch begins with nothing, until tellAll()
    std::vector<std::function<void()>> held;
    std::vector<std::pair<std::string, Json>> asked;
    int subscriptions = 0;

    static Json changed(const client::Bot& bot)
    {
        return {{"kind", "CHANGED"}, {"id", bot.id}, {"bot", head(bot)}, {"figures", figuresOf(bot.figures)}};
    }
    static Json figures(const client::Bot& bot)
    {
        return {{"kind", "FIGURES"}, {"id", bot.id}, {"bot", nullptr}, {"figures", figuresOf(bot.figures)}};
    }
    static Json removed(const std::string& id)
    {
        return {{"kind", "REMOVED"}, {"id", id}, {"bot", nullptr}, {"figures", nullptr}};
    }

private:
    struct Watching
    {
        client::Transport::Listener listener;
    };

    static std::string fieldOf(const std::string& document)
    {
        for (const char* field :
             {"botChanges", "startBots", "pauseBots", "resumeBots", "stopBots", "tagBots", "removeBots", "exportBots",
              "importBots", "createBot", "configureBot", "validateBot"}) {
            if (document.find(field) != document.npos)
                return field;
        }
        if (document.find("nodes { id findings") != document.npos)
            return "findings";
        if (document.find("bot(id: $id) { configuration") != document.npos)
            return "configuration";
        return document.starts_with("{ markets ") ? "markets" : "";
    }

    std::string withTwoMarkets(const std::string& text) const
    {
        Json response = Json::parse(text);
        for (Json& strategy : response.at("data").at("strategies")) {
            if (twoMarkets.contains(strategy.at("id").get<std::string>()))
                strategy["markets"] = 2;
        }
        return response.dump();
    }
    static Json moment(TimeNs time) { return time == 0 ? Json(nullptr) : Json(formatTime(time)); }
    static Json number(std::int64_t value) { return value == 0 ? Json(nullptr) : Json(value); }
    static Json problem(const std::optional<Error>& error)
    {
        if (!error)
            return nullptr;
        Json details = Json::array();
        for (const auto& field : error->context)
            details.push_back({{"name", field.name}, {"value", field.value}});
        return {{"code", error->code}, {"details", details}};
    }
    static Json latency(const client::Latency& value)
    {
        return {{"count", value.count},
                {"p50", formatDuration(value.p50)},
                {"p99", formatDuration(value.p99)},
                {"worst", formatDuration(value.worst)}};
    }
    static Json instrument(const Instrument& value)
    {
        return {{"name", value.name.toString()},
                {"kind", value.kind == ContractKind::Spot     ? "SPOT"
                         : value.kind == ContractKind::Linear ? "LINEAR"
                                                              : "INVERSE"},
                {"tick", value.tick.toString()},
                {"lot", value.lot.toString()},
                {"multiplier", value.multiplier.toString()}};
    }
    static Json figuresOf(const client::BotFigures& value)
    {
        const auto& profit = value.profit;
        return {{"equity", value.equity ? Json(value.equity->toString()) : Json()},
                {"profit",
                 {{"realised", profit.realised.toString()},
                  {"unrealised", profit.unrealised.toString()},
                  {"fees", profit.fees.toString()},
                  {"net", profit.net.toString()}}},
                {"position", value.position.toString()},
                {"mid", value.mid ? Json(value.mid->toString()) : Json(nullptr)},
                {"marketTime", moment(value.marketTime)},
                {"isMarketLive", value.isMarketLive},
                {"openOrders", value.openOrders},
                {"ordersPlaced", value.ordersPlaced},
                {"refusals", value.refusals},
                {"fills", value.fills},
                {"unreconciled", value.unreconciled},
                {"interval", value.interval ? Json(formatDuration(*value.interval)) : Json(nullptr)},
                {"ticks", value.ticks},
                {"skippedTicks", value.skippedTicks},
                {"tickLag", latency(value.tickLag)},
                {"reaction", latency(value.reaction)},
                {"lastEventAt", moment(value.lastEventAt)},
                {"lastEvent", value.lastEvent},
                {"lastError", value.lastError},
                {"droppedRows", value.droppedRows}};
    }
    static Json head(const client::Bot& bot)
    {
        return {{"id", bot.id},
                {"leader", bot.leader.empty() ? Json(nullptr) : Json(bot.leader)},
                {"name", bot.name},
                {"description", bot.description},
                {"strategy", bot.strategy},
                {"markets", bot.markets},
                {"account", bot.account},
                {"tags", bot.tags},
                {"stopPolicy", bot.stopPolicy},
                {"instrument", instrument(bot.instrument)},
                {"state", bot.state},
                {"stateSince", moment(bot.stateSince)},
                {"reason", problem(bot.reason)},
                {"version", bot.version},
                {"runningVersion", number(bot.runningVersion)},
                {"restarts", bot.restarts},
                {"restartAt", moment(bot.restartAt)},
                {"createdAt", moment(bot.createdAt)},
                {"startedAt", moment(bot.startedAt)},
                {"settleAsset", bot.settleAsset},
                {"capital", bot.capital.toString()},
                {"profitCourse", bot.profitCourse}};
    }
    static Json whole(const client::Bot& bot)
    {
        Json json = head(bot);
        json["figures"] = figuresOf(bot.figures);
        return json;
    }
    static Json pairs(const client::Pairs& values)
    {
        Json list = Json::array();
        for (const auto& [name, value] : values)
            list.push_back({{"name", name}, {"value", value}});
        return list;
    }
    static Json configuration(const client::BotConfiguration& value)
    {
        return {{"name", value.name},
                {"description", value.description},
                {"strategy", value.strategy},
                {"parameters", pairs(value.parameters)},
                {"markets", value.markets},
                {"account", value.account},
                {"interval", value.interval ? Json(formatDuration(*value.interval)) : Json(nullptr)},
                {"risk", pairs(value.risk)},
                {"stopPolicy", value.stopPolicy},
                {"tags", value.tags},
                {"cash", value.cash.toString()},
                {"base", value.base.toString()},
                {"otherCash", value.otherCash.toString()},
                {"otherBase", value.otherBase.toString()},
                {"seed", value.seed},
                {"simulation", pairs(value.simulation)},
                {"mostRestarts", value.mostRestarts},
                {"document", value.document}};
    }
    static Json failure(const Error& error)
    {
        Json extensions = {{"code", error.code}};
        for (const auto& field : error.context)
            extensions[field.name] = field.value;
        return {{"data", nullptr}, {"errors", {{{"message", error.toString()}, {"extensions", extensions}}}}};
    }

    /// What a command does to a bot.
    static std::optional<std::string> stateAfter(const std::string& field)
    {
        return field == "startBots" || field == "resumeBots" ? std::optional<std::string>("RUNNING")
               : field == "pauseBots"                        ? std::optional<std::string>("PAUSED")
               : field == "stopBots"                         ? std::optional<std::string>("STOPPED")
                                                             : std::nullopt;
    }
    Json obey(const std::string& field, const Json& variables)
    {
        Json outcomes = Json::array();
        std::vector<Json> changes;
        for (const auto& id : variables.at("ids")) {
            const auto found = bots.find(id.get<std::string>());
            const auto refused = refusals.find(id.get<std::string>());
            std::optional<Error> error;
            if (found == bots.end())
                error = Error("bot.not_found", {{"field", "id"}, {"value", id.get<std::string>()}});
            else if (refused != refusals.end())
                error = refused->second;
            if (!error && field == "removeBots") {
                changes.push_back(removed(found->first));
                bots.erase(found);
                outcomes.push_back({{"id", id}, {"bot", nullptr}, {"error", nullptr}});
                continue;
            }
            if (!error) {
                client::Bot& bot = found->second;
                if (const auto state = stateAfter(field)) {
                    bot.state = *state;
                    bot.figures.openOrders = bot.state == "RUNNING" ? bot.figures.openOrders : 0;
                } else {
                    for (const auto& tag : variables.at("add"))
                        bot.tags.push_back(tag.get<std::string>());
                    for (const auto& tag : variables.at("remove"))
                        std::erase(bot.tags, tag.get<std::string>());
                }
                changes.push_back(changed(bot));
            }
            outcomes.push_back({{"id", id},
                                {"bot", found == bots.end() ? Json(nullptr) : whole(found->second)},
                                {"error", problem(error)}});
        }
        tell(changes);
        return {{"outcomes", outcomes}};
    }
    client::Bot& make(const Json& input, const std::string& id)
    {
        client::Bot made = bot(id, input.at("name").get<std::string>(), input.at("strategy").get<std::string>(),
                               input.at("markets").at(0).get<std::string>(), "CREATED");
        made.tags = input.at("tags").get<std::vector<std::string>>();
        made.stopPolicy = input.at("stopPolicy").get<std::string>();
        put(made);
        return bots.at(id);
    }
    Json answerTo(const std::string& field, const Json& variables)
    {
        if (away)
            return failure(*away);
        Json data;
        if (field == "markets") {
            data["markets"] = Json::array();
            for (const auto& market : markets)
                data["markets"].push_back({{"id", market.id},
                                           {"title", market.title},
                                           {"source", market.source},
                                           {"description", market.description},
                                           {"instrument", instrument(market.instrument)}});
        } else if (field == "configuration") {
            data["bot"]["configuration"] = configuration(configurations.at(variables.at("id").get<std::string>()));
        } else if (field == "findings") {
            data["bots"]["nodes"] = Json::array();
            for (const auto& id : variables.at("ids")) {
                Json list = Json::array();
                for (const Error& finding : botFindings[id.get<std::string>()])
                    list.push_back(problem(finding));
                data["bots"]["nodes"].push_back({{"id", id}, {"findings", list}});
            }
        } else if (field == "validateBot") {
            Json list = Json::array();
            for (const Error& finding : findings)
                list.push_back(problem(finding));
            const bool simulates = variables.contains("gate") && variables.at("gate").get<bool>() && gate;
            data["validateBot"] = {{"isAdmitted", findings.empty()}, {"findings", list}, {"gate", nullptr}};
            if (simulates)
                data["validateBot"]["gate"] = {{"span", formatDuration(gate->span)},
                                               {"orders", gate->orders},
                                               {"refusals", gate->refusals},
                                               {"fills", gate->fills},
                                               {"ordersPerSecond", gate->ordersPerSecond},
                                               {"profit", gate->profit.toString()}};
        } else if (field == "createBot" || field == "configureBot") {
            if (createRefusal)
                return failure(*createRefusal);
            const std::string id =
                field == "createBot" ? std::to_string(++m_made) + "n" : variables.at("id").get<std::string>();
            const client::Bot& bot = make(variables.at("input"), id);
            data[field] = whole(bot);
            tell({changed(bot)});
        } else if (field == "exportBots") {
            data["exportBots"] = Json::array();
            for (const auto& id : variables.at("ids"))
                data["exportBots"].push_back(Json({{"name", bots.at(id.get<std::string>()).name}}).dump(2));
        } else if (field == "importBots") {
            data["outcomes"] = Json::array();
            for (const auto& document : variables.at("documents"))
                data["outcomes"].push_back(import(Json::parse(document.get<std::string>())));
        } else {
            data = obey(field, variables);
        }
        return {{"data", data}};
    }
    Json import(const Json& document)
    {
        const std::string name = document.value("name", "");
        if (importRefusal)
            return {{"id", nullptr}, {"bot", nullptr}, {"error", problem(*importRefusal)}};
        for (const auto& [id, bot] : bots) {
            if (bot.name == name)
                return {{"id", nullptr},
                        {"bot", nullptr},
                        {"error", problem(Error("bot.name_taken", {{"field", "name"}, {"value", name}}))}};
        }
        const client::Bot made = bot(std::to_string(++m_made) + "i", name, document.value("strategy", "buy_and_hold"),
                                     document.value("market", "sim:BTC/USDT"), "CREATED");
        add(made);
        return {{"id", made.id}, {"bot", whole(made)}, {"error", nullptr}};
    }

    client::Transport m_rest;
    std::weak_ptr<Watching> m_watch;
    std::int64_t m_sequence = 0;
    int m_made = 0;
};

} // namespace wh::test
