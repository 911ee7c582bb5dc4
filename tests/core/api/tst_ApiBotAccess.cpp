// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever has a token for some bots learns nothing of the others, whatever is asked.
#include "core/client/BotDocuments.h"
#include "tests/core/api/FleetBench.h"

using namespace wh;
using namespace wh::test;
namespace documents = wh::client::documents;

namespace {

constexpr const char* kSecret = "SECRET"; ///< stands in every text of the bot that is not for the caller

const Caller kEverybody{"root", Role::Admin, ""};
const Caller kDesk{"desk", Role::Admin, "", BotScope{{"desk"}, {}}};

struct Asked
{
    const char* name;
    const char* document;
    Json variables;
    bool tellsOfAll = true; ///< what everybody gets has the secret
};

} // namespace

class TestApiBotAccess : public QObject
{
    Q_OBJECT

    std::unique_ptr<FleetBench> m_bench;
    std::string m_mine, m_theirs;

    FakeFleet& fleet() { return *m_bench->fleet; }
    BotId mine() const { return FleetBench::idOf(m_mine); }
    BotId theirs() const { return FleetBench::idOf(m_theirs); }

    /// Everything that a bot can tell, with `word` in each text.
    void tellAll(BotId bot, const std::string& word, TimeNs time)
    {
        const LogRow log{0, bot, time, LogLevel::Error, word};
        const EventRow event{0, bot, time, LogLevel::Error, word, "\"" + word + "\""};
        const OrderRow order{0, bot, time, 4, word, word, "buy", word, "1", "1", "0", word};
        const TradeRow trade{0, bot, time, 5, 4, word, "buy", "maker", "1", "1", "0", word, "0"};
        AccountView account;
        account.bot = bot;
        account.time = time;
        account.account = word;
        BookView book;
        book.bot = bot;
        book.time = time;
        book.market = word;
        fleet().keep({.lifecycle = {{0, bot, {time, 1}, "created", "admit", "admitted", word, word}},
                      .logs = {log},
                      .gauges = {{bot, time, word, 1}},
                      .events = {event},
                      .book = {bookRow(book)},
                      .account = {accountRow(account)},
                      .orders = {order},
                      .trades = {trade}});
        auto& hub = fleet().channels();
        hub.publish(LiveChannel::Logs, bot, log);
        hub.publish(LiveChannel::Events, bot, event);
        hub.publish(LiveChannel::Orders, bot, order);
        hub.publish(LiveChannel::Trades, bot, trade);
        fleet().setAccount(account);
        fleet().setBook(book);
        fleet().setOrders({bot, time, {order}});
        fleet().setGauge({bot, time, word, 1, word, {}, {}});
        fleet().change(bot, [&](BotStatus& status) {
            status.lastError = word;
            status.lastEventAt = time;
        });
    }
    std::vector<Asked> queries() const
    {
        const Json none = Json::object();
        const Json page = {{"ascending", false}, {"first", 100}};
        std::vector<Asked> all = {
            {"bots", documents::kBots, none},
            {"bots by ID", documents::kBots, {{"filter", {{"ids", {m_mine, m_theirs}}}}}},
            {"bots by text", documents::kBots, {{"filter", {{"text", "secret"}}}}},
            {"totals by account", documents::kFleetTotals, {{"by", "ACCOUNT"}}},
            {"totals by tag", documents::kFleetTotals, {{"by", "TAG"}}},
            {"totals by strategy", documents::kFleetTotals, {{"by", "STRATEGY"}}},
            {"export", documents::kExportBots, none},
        };
        for (const char* history :
             {documents::kBotLogs, documents::kBotEvents, documents::kBotBooks, documents::kBotAccounts,
              documents::kBotOrders, documents::kBotTrades, documents::kBotLifecycle}) {
            all.push_back({"history of all", history, page});
        }
        return all;
    }
    /// Questions about one bot by its ID.
    static std::vector<Asked> questionsOf(const std::string& id)
    {
        const Json input = {{"name", "x"}, {"strategy", "s"}, {"markets", Json::array()}, {"tags", {"desk"}}};
        const Json page = {{"ascending", false}, {"first", 100}, {"filter", {{"bots", {id}}}}};
        const Json exporting = {{"input", {{"channel", "LOGS"}, {"bots", {id}}}}};
        return {
            {"bot", documents::kBot, {{"id", id}}},
            {"logs", documents::kBotLogs, page},
            {"events", documents::kBotEvents, page},
            {"books", documents::kBotBooks, page},
            {"accounts", documents::kBotAccounts, page},
            {"orders", documents::kBotOrders, page},
            {"trades", documents::kBotTrades, page},
            {"lifecycle", documents::kBotLifecycle, page},
            {"export of rows", "mutation($input: HistoryExport!) { exportHistory(input: $input) { id } }", exporting},
            {"details", documents::kBotDetails, {{"id", id}}},
            {"configuration", documents::kBotConfiguration, {{"id", id}}},
            {"versions", documents::kBotVersions, {{"id", id}}},
            {"differences", documents::kBotDifferences, {{"id", id}, {"from", 1}, {"to", 1}}},
            {"validate", documents::kValidateBot, {{"input", input}, {"replaces", id}}},
            {"export", documents::kExportBots, {{"ids", {id}}}},
            {"report", "query($id: ID!) { botReport(bot: $id) { strategy } }", {{"id", id}}},
            {"gauge names", documents::kBotGaugeNames, {{"id", id}}},
            {"gauge", documents::kBotGauge, {{"id", id}, {"name", kSecret}, {"points", 10}}},
            {"configure", documents::kConfigureBot, {{"id", id}, {"input", input}}},
            {"roll back", documents::kRollBackBot, {{"id", id}, {"version", 1}}},
            {"set tags", documents::kSetBotTags, {{"id", id}, {"tags", {"desk"}}}},
            {"tag", documents::kTagBots, {{"ids", {id}}, {"add", {"desk"}}, {"remove", Json::array()}}},
            {"start", documents::kStartBots, {{"ids", {id}}}},
            {"pause", documents::kPauseBots, {{"ids", {id}}}},
            {"resume", documents::kResumeBots, {{"ids", {id}}}},
            {"stop", documents::kStopBots, {{"ids", {id}}, {"policy", "FLATTEN"}}},
            {"remove", documents::kRemoveBots, {{"ids", {id}}}}};
    }
    std::vector<Asked> subscriptions() const
    {
        std::vector<Asked> all = {{"changes", documents::kBotChanges, {{"rate", 50}}}};
        for (const Json& bots : {Json(), Json{m_mine, m_theirs}}) {
            const Json stream = {{"bots", bots}, {"recent", 100}, {"rate", 50}};
            const Json state = {{"bots", bots}, {"rate", 50}};
            all.push_back({"logs", documents::kWatchLogs, stream});
            all.push_back({"events", documents::kWatchEvents, stream});
            all.push_back({"orders", documents::kWatchOrders, stream});
            all.push_back({"trades", documents::kWatchTrades, stream});
            all.push_back({"books", documents::kWatchBooks, {{"bots", bots}, {"levels", 5}, {"rate", 50}}});
            all.push_back({"accounts", documents::kWatchAccounts, state});
            all.push_back({"open orders", documents::kWatchOpenOrders, state});
            all.push_back({"gauges", documents::kWatchGauges, state});
        }
        return all;
    }
    /// All that comes, until something has `word` in it.
    static std::string untilTold(Listening& listening, const std::string& word)
    {
        std::string all;
        while (all.find(word) == std::string::npos) {
            const Json event = listening.next();
            if (event.is_null())
                return all;
            all += event.dump();
        }
        return all;
    }
    static bool has(const std::string& text, const std::string& word) { return text.find(word) != std::string::npos; }

private slots:
    void init()
    {
        m_bench = std::make_unique<FleetBench>();
        m_mine = m_bench->create("mine", {"desk", "x"});
        m_theirs = m_bench->create(kSecret, {kSecret}, kSecret);
        fleet().change(theirs(), [](BotStatus& bot) {
            bot.description = bot.account = bot.settleAsset = bot.lastEvent = kSecret;
            bot.markets = {kSecret};
            bot.reason = Error(kSecret);
        });
        tellAll(theirs(), kSecret, 1'000 * kSecond);
        tellAll(mine(), "PUBLIC", 1'000 * kSecond);
    }
    void cleanup() { m_bench.reset(); }

    void listsHaveOnlyWhatIsForTheCaller()
    {
        for (const auto& asked : queries()) {
            const std::string all = m_bench->respondTo(kEverybody, asked.document, asked.variables).dump();
            QVERIFY2(has(all, kSecret), (std::string(asked.name) + all).c_str()); // the test can tell
            const Json told = m_bench->respondTo(kDesk, asked.document, asked.variables);
            QVERIFY2(!told.contains("errors"), (std::string(asked.name) + told.dump()).c_str());
            QVERIFY2(!has(told.dump(), kSecret), (std::string(asked.name) + told.dump()).c_str());
        }
        const Json bots = m_bench->respondTo(kDesk, "{ bots { totalCount nodes { name } } }")["data"]["bots"];
        JSON_IS(bots, (Json{{"totalCount", 1}, {"nodes", {{{"name", "mine"}}}}}));
        const Json logs = m_bench->respondTo(kDesk, "{ botLogs { nodes { text } } }")["data"]["botLogs"];
        JSON_IS(logs["nodes"], (Json{{{"text", "PUBLIC"}}}));
    }

    void anotherBotIsAnsweredAsOneThatIsNotThere()
    {
        const auto there = questionsOf(m_theirs);
        const auto nowhere = questionsOf("999");
        const auto own = questionsOf(m_mine);
        const auto versions = fleet().versions(theirs())->size();
        for (std::size_t i = 0; i < there.size(); ++i) {
            std::string told = m_bench->respondTo(kDesk, there[i].document, there[i].variables).dump();
            const std::string none = m_bench->respondTo(kDesk, nowhere[i].document, nowhere[i].variables).dump();
            QVERIFY2(has(told, "bot.not_found"), (std::string(there[i].name) + told).c_str());
            for (const std::string quote : {"\"", " "}) { // as a value, and within a sentence
                for (std::size_t at = 0; (at = told.find(quote + m_theirs, at)) != std::string::npos; ++at)
                    told.replace(at + 1, m_theirs.size(), "999");
            }
            QVERIFY2(told == none, (std::string(there[i].name) + ": " + told + " instead of " + none).c_str());
        }
        QVERIFY(fleet().commands.empty());
        QCOMPARE(fleet().versions(theirs())->size(), versions);
        QCOMPARE(fleet().bot(theirs())->tags, std::vector<std::string>{kSecret});
        // What is its own may be asked and done, to its end.
        for (const auto& asked : own) {
            const std::string told = m_bench->respondTo(kDesk, asked.document, asked.variables).dump();
            QVERIFY2(!has(told, "bot.not_found") && !has(told, kSecret), (std::string(asked.name) + told).c_str());
        }
        QCOMPARE(fleet().commands.size(), std::size_t{5});
    }

    void nobodyLeavesTheirScope()
    {
        const auto codeOf = [&](const char* document, const Json& variables) {
            const Json response = m_bench->respondTo(kDesk, document, variables);
            if (response.contains("errors"))
                return response["errors"][0]["extensions"]["code"].get<std::string>();
            const Json outcome = response["data"].begin().value();
            return outcome.is_array() && !outcome[0]["error"].is_null() ? outcome[0]["error"]["code"].get<std::string>()
                                                                        : std::string("ok");
        };
        const auto input = [](const Json& tags) {
            return Json{{"name", "new"}, {"strategy", "s"}, {"markets", Json::array()}, {"tags", tags}};
        };
        const std::string denied = "access.bot_denied";
        QCOMPARE(codeOf(documents::kCreateBot, {{"input", input({"other"})}}), denied);
        QCOMPARE(codeOf(documents::kImportBots, {{"documents", {R"({"name":"new","strategy":"s"})"}}}), denied);
        QCOMPARE(codeOf(documents::kConfigureBot, {{"id", m_mine}, {"input", input({"other"})}}), denied);
        QCOMPARE(codeOf(documents::kSetBotTags, {{"id", m_mine}, {"tags", Json::array()}}), denied);
        QCOMPARE(codeOf(documents::kTagBots, {{"ids", {m_mine}}, {"add", Json::array()}, {"remove", {"desk"}}}),
                 denied);
        QCOMPARE(codeOf("{ fleetHealth { orders } }", {}), denied);
        QCOMPARE(codeOf(documents::kCreateBot, {{"input", input({"desk"})}}), std::string("ok"));
        QCOMPARE(codeOf(documents::kTagBots, {{"ids", {m_mine}}, {"add", {"y"}}, {"remove", {"x"}}}),
                 std::string("ok"));
        // A version from when it was another's.
        const auto spec = fleet().spec(mine());
        BotSpec other = *spec;
        other.tags = {"other"};
        QVERIFY(bool(fleet().configure(mine(), other, {})));
        QVERIFY(bool(fleet().configure(mine(), *spec, {})));
        QCOMPARE(codeOf(documents::kRollBackBot, {{"id", m_mine}, {"version", 2}}), denied);
        QCOMPARE(codeOf(documents::kRollBackBot, {{"id", m_mine}, {"version", 1}}), std::string("ok"));
    }

    void aTokenForOneIdSeesIt()
    {
        const Caller one{"one", Role::Viewer, "", BotScope{{}, {theirs().value}}};
        const Json bots = m_bench->respondTo(one, "{ bots { nodes { name } } }")["data"]["bots"]["nodes"];
        JSON_IS(bots, (Json{{{"name", kSecret}}}));
        const Caller nobody{"nobody", Role::Admin, "", BotScope()};
        JSON_IS(m_bench->respondTo(nobody, "{ bots { totalCount } }")["data"]["bots"]["totalCount"], 0);
        JSON_IS(m_bench->respondTo(nobody, "{ botLogs { nodes { text } } }")["data"]["botLogs"]["nodes"],
                Json::array());
    }

    void streamsTellOnlyWhatIsForTheCaller()
    {
        const auto also = FleetBench::idOf(m_bench->create("also", {"desk"}));
        for (const auto& asked : subscriptions()) {
            Listening everybody(m_bench->api(), asked.document, asked.variables, kEverybody);
            QVERIFY2(has(untilTold(everybody, kSecret), kSecret), asked.name); // the test can tell
            Listening desk(m_bench->api(), asked.document, asked.variables, kDesk);
            QVERIFY2(desk.refusal().empty(), asked.name);
            const TimeNs now = fleet().bot(mine())->lastEventAt + kSecond;
            tellAll(theirs(), kSecret, now);
            tellAll(mine(), "TOLD", now);
            const std::string told = untilTold(desk, "TOLD");
            QVERIFY2(has(told, "TOLD") && !has(told, kSecret), (asked.name + told).c_str());

            // Another's from here on: what is told now is told later than the change.
            if (asked.variables.contains("bots") && !asked.variables["bots"].is_null())
                continue;
            QVERIFY(bool(fleet().setTags(mine(), {"other"}, {})));
            const std::string hidden = std::string("HIDDEN from ") + asked.name;
            tellAll(mine(), hidden, now + kSecond);
            tellAll(also, "AFTER", now + kSecond);
            const std::string after = untilTold(desk, "AFTER");
            QVERIFY2(has(after, "AFTER") && !has(after, hidden), (asked.name + after).c_str());
            if (asked.document == documents::kBotChanges)
                QVERIFY2(has(after, "REMOVED"), after.c_str());
            QVERIFY(bool(fleet().setTags(mine(), {"desk"}, {})));
        }
    }

    void howMuchOthersToldIsNotSaid()
    {
        m_bench->fleet = std::make_shared<FakeFleet>(7, 3);
        m_bench->api().setFleet(std::shared_ptr<Fleet>(m_bench->fleet));
        m_mine = m_bench->create("mine", {"desk"});
        m_theirs = m_bench->create("theirs");
        for (int i = 0; i < 10; ++i)
            tellAll(theirs(), kSecret, i * kSecond);
        const std::string document = "subscription { botLogs(after: \"7-0\") { gap { lost } rows { text } } }";
        Listening everybody(m_bench->api(), document);
        JSON_IS(everybody.next()["gap"]["lost"], 7);
        Listening desk(m_bench->api(), document, Json::object(), kDesk);
        JSON_IS(desk.next(), (Json{{"gap", {{"lost", Json()}}}, {"rows", Json::array()}}));
    }
};

QTEST_GUILESS_MAIN(TestApiBotAccess)
#include "tst_ApiBotAccess.moc"
