// SPDX-License-Identifier: GPL-3.0-or-later
// Bots by GraphQL: what they are, what is done with them, how they stand.
#include "tests/core/api/FleetBench.h"

using namespace wh;
using namespace wh::test;

class TestApiBots : public QObject
{
    Q_OBJECT

    std::unique_ptr<FleetBench> m_bench;

    Json namesOf(const std::string& arguments)
    {
        Json names = Json::array();
        const Json data = m_bench->ask("{ bots(" + arguments + ") { nodes { name } } }");
        for (const auto& node : data["bots"]["nodes"])
            names.push_back(node["name"]);
        return names;
    }

private slots:
    void init() { m_bench = std::make_unique<FleetBench>(); }
    void cleanup() { m_bench.reset(); }

    void anEngineWithoutBotsSaysWhy()
    {
        ApiBench bench;
        JSON_IS(bench.errorOf("{ bots { totalCount } }")["code"], "fleet.unavailable");
        JSON_IS(bench.errorOf("mutation { startBots(ids: [1]) { id } }")["code"], "fleet.unavailable");
        QCOMPARE(Listening(bench.api(), "subscription { botLogs { cursor } }").refusal(),
                 std::string("fleet.unavailable"));
        bench.api().setFleet(Error("store.in_use", {{"path", "/data/bots.sqlite"}}));
        const Json error = bench.errorOf("{ bots { totalCount } }");
        JSON_IS(error["code"], "fleet.unavailable");
        JSON_IS(error["cause"], "store.in_use");
        JSON_IS(error["cause.path"], "/data/bots.sqlite");
        QVERIFY(!error.contains("reason")); // the cause says it, once
    }

    void aBotIsWhatWasAskedFor()
    {
        const Json input = {{"name", "quoter"},
                            {"description", "first of them"},
                            {"strategy", "avellaneda_stoikov"},
                            {"parameters", ApiBench::pairs({{"gamma", "0.2"}})},
                            {"markets", {"sim:BTC/USDT"}},
                            {"account", "desk"},
                            {"interval", "500ms"},
                            {"risk", ApiBench::pairs({{"order_size.max_notional", "5000"}})},
                            {"stopPolicy", "FLATTEN"},
                            {"tags", {"paper", "btc"}},
                            {"cash", "2500.5"},
                            {"base", "0.25"},
                            {"seed", "18446744073709551615"},
                            {"simulation", ApiBench::pairs({{"latency", "fixed:5ms"}})},
                            {"mostRestarts", 2}};
        const Json made = m_bench->ask(
            "mutation($input: BotInput!) { createBot(input: $input) { id name state stateSince startedAt version"
            " runningVersion stopPolicy capital figures { equity mid interval openOrders profit { net } tickLag { p99 }"
            " } configuration { name description strategy parameters { name value } markets account interval"
            " risk { name value } stopPolicy tags cash base seed simulation { name value } mostRestarts document } } }",
            {{"input", input}})["createBot"];
        JSON_IS(made["state"], "CREATED");
        JSON_IS(made["startedAt"], Json());
        JSON_IS(made["runningVersion"], Json());
        JSON_IS(made["figures"]["mid"], Json());
        JSON_IS(made["figures"]["profit"]["net"], "0");
        JSON_IS(made["capital"], "2500.5");
        Json configuration = made["configuration"];
        const std::string document = configuration["document"];
        configuration.erase("document");
        JSON_IS(configuration, input);

        // The document is what an import takes.
        const Json exported = m_bench->ask("{ exportBots }")["exportBots"];
        JSON_IS(exported, Json::array({document}));
        const auto import = [&](const Json& documents) {
            return m_bench->ask(
                "mutation($d: [String!]!) { importBots(documents: $d) { id bot { name } error { code field "
                "} } }",
                {{"d", documents}})["importBots"];
        };
        JSON_IS(import({document})[0]["error"]["code"], "bot.name_taken");
        m_bench->ask("mutation($id: ID!) { removeBots(ids: [$id]) { id } }", {{"id", made["id"]}});
        const Json back = import({document, "{", R"({"name": "x", "colour": "red"})"});
        JSON_IS(back[0]["bot"]["name"], "quoter");
        JSON_IS(back[1]["error"]["code"], "configuration.malformed");
        JSON_IS(back[1]["id"], Json());
        JSON_IS(back[2]["error"]["code"], "configuration.unknown_key");
        JSON_IS(m_bench->ask("{ exportBots }")["exportBots"], Json::array({document}));
    }

    /// Its second market has a row of its own; the bot is one.
    void aBotOnTwoMarketsIsCountedAndExportedOnce()
    {
        const std::string id = m_bench->create("pair");
        const BotId bot = FleetBench::idOf(id);
        const BotId leg = m_bench->fleet->addLeg(bot);
        for (const BotId one : {bot, leg}) {
            m_bench->fleet->change(one, [](BotStatus& status) {
                status.state = BotState::Running;
                status.openOrders = 2;
                status.profit.realised = Decimal(3);
            });
        }
        const Json total =
            m_bench->ask("{ fleetTotals { bots running openOrders profit { realised } } }")["fleetTotals"][0];
        JSON_IS(total["bots"], 1);
        JSON_IS(total["running"], 1);
        JSON_IS(total["openOrders"], 4);
        JSON_IS(total["profit"]["realised"], "6");
        QCOMPARE(m_bench->ask("{ exportBots }")["exportBots"].size(), std::size_t{1});
        QCOMPARE(m_bench->ask("{ exportBots(ids: [" + id + "]) }")["exportBots"].size(), std::size_t{1});
        const std::string number = std::to_string(leg.value);
        const Json error = m_bench->errorOf("{ exportBots(ids: [\"" + number + "\"]) }");
        JSON_IS(error["code"], "bot.is_leg");
        QVERIFY(!error["remedy"].get<std::string>().empty());
    }

    void whatCannotBeReadIsSaid()
    {
        const auto codeOf = [&](const Json& more) {
            Json input = {{"name", "a"}, {"strategy", "s"}, {"markets", Json::array()}};
            input.update(more);
            return m_bench->errorOf("mutation($input: BotInput!) { createBot(input: $input) { id } }",
                                    {{"input", input}});
        };
        JSON_IS(codeOf({{"seed", "-1"}})["field"], "seed");
        JSON_IS(codeOf({{"seed", "18446744073709551616"}})["code"], "configuration.wrong_type");
        JSON_IS(codeOf({{"name", ""}})["code"], "bot.invalid_name");
        JSON_IS(m_bench->errorOf("{ bot(id: \"x\") { name } }")["code"], "bot.not_found");
        JSON_IS(m_bench->errorOf("{ bot(id: 99) { name } }")["code"], "bot.not_found");
        for (const char* query : {"botGauge(bot: 99, name: \"g\") { resolution }", "botGaugeNames(bot: 99)",
                                  "botLogs(filter: { bots: [99] }) { nodes { text } }",
                                  "botTrades(filter: { bots: [99] }) { nodes { price } }"}) {
            const Json error = m_bench->errorOf("{ " + std::string(query) + " }");
            JSON_IS(error["code"], "bot.not_found");
            JSON_IS(error["value"], "99");
        }
        m_bench->create("v1");
        JSON_IS(m_bench->errorOf("{ bot(id: \"-1\") { name } }")["remedy"], "list the bots: it may have been removed");
        // Whoever gives a name is told the ID.
        const auto id = m_bench->create("quoter");
        const Json meant = m_bench->errorOf("{ botGaugeNames(bot: \"quotr\") }");
        JSON_IS(meant["value"], "quotr");
        JSON_IS(meant["remedy"], "did you mean " + id + " (quoter)?");
        // Of one that was removed there is a history still.
        m_bench->fleet->keep({.bots = {{{77}, "old", "stopped", "{}", 1, {}, 1, 5}}});
        JSON_IS(m_bench->ask("{ botGaugeNames(bot: 77) }")["botGaugeNames"], Json::array());
        JSON_IS(m_bench->errorOf("{ bots(filter: { ids: [\"x\"] }) { totalCount } }")["code"], "bot.not_found");
    }

    void oneQueryTellsOfOneMoment()
    {
        const auto a = m_bench->create("Anna");
        const auto b = m_bench->create("Bert");
        m_bench->fleet->onAsked = [&] { // whoever asks finds that they have traded since
            for (const auto& id : {a, b})
                m_bench->fleet->change(FleetBench::idOf(id), [](BotStatus& bot) { bot.profit.realised += Decimal(1); });
        };
        const auto total = [](const Json& data) { return data["fleetTotals"][0]["profit"]["realised"]; };
        const std::string one = "bot(id: \"" + a + "\") { figures { profit { realised } } }";
        const std::string list = "bots { nodes { figures { profit { realised } } } }";
        const std::string totals = "fleetTotals { profit { realised } }";
        for (const std::string& query : {"{ " + one + list + totals + " }", "{ " + totals + list + one + " }",
                                         "{ " + list + totals + one + " }"}) {
            const Json data = m_bench->ask(query);
            const auto first =
                Decimal::of(data["bots"]["nodes"][0]["figures"]["profit"]["realised"].get<std::string>());
            const auto second =
                Decimal::of(data["bots"]["nodes"][1]["figures"]["profit"]["realised"].get<std::string>());
            JSON_IS(total(data), (first + second).toString());
            JSON_IS(data["bot"]["figures"]["profit"]["realised"], first.toString());
        }
        // The next one tells of a later one, and a change is told at once.
        const Json before = total(m_bench->ask("{ " + totals + " }"));
        const Json after = total(m_bench->ask("{ " + totals + " }"));
        QVERIFY(before != after);
        const Json started = m_bench->ask("mutation($id: ID!) { startBots(ids: [$id]) { bot { state } } stopBots(ids: "
                                          "[$id]) { bot { state } } }",
                                          {{"id", a}});
        JSON_IS(started["startBots"][0]["bot"]["state"], "RUNNING");
        JSON_IS(started["stopBots"][0]["bot"]["state"], "STOPPED");
        m_bench->fleet->onAsked = {};
    }

    void theListIsFilteredSortedAndPaged()
    {
        const auto a = m_bench->create("Anna", {"paper", "btc"});
        const auto b = m_bench->create("Bert", {"paper"}, "grid");
        const auto c = m_bench->create("Carl", {"btc"}, "grid");
        m_bench->ask("mutation($id: ID!) { startBots(ids: [$id]) { id } }", {{"id", b}});
        m_bench->fleet->change(FleetBench::idOf(a), [](BotStatus& bot) { bot.profit.realised = Decimal(5); });
        m_bench->fleet->change(FleetBench::idOf(c), [](BotStatus& bot) { bot.profit.realised = Decimal(-5); });
        JSON_IS(namesOf("first: 10"), (Json{"Anna", "Bert", "Carl"}));
        JSON_IS(namesOf("filter: { tags: [\"paper\", \"btc\"] }"), Json{"Anna"});
        JSON_IS(namesOf("filter: { states: [RUNNING, PAUSED] }"), Json{"Bert"});
        JSON_IS(namesOf("filter: { strategy: \"grid\", text: \"BTC\" }"), (Json{"Bert", "Carl"})); // by market and tag
        JSON_IS(namesOf("filter: { text: \"anna\" }"), Json{"Anna"});
        JSON_IS(namesOf("filter: { ids: [" + c + ", " + a + "] }"), (Json{"Anna", "Carl"}));
        JSON_IS(namesOf("filter: { ids: [] }"), Json::array());
        JSON_IS(namesOf("filter: { market: \"sim:ETH/USDT\" }"), Json::array());
        JSON_IS(namesOf("sort: [{ field: PROFIT, direction: DESCENDING }]"), (Json{"Anna", "Bert", "Carl"}));
        JSON_IS(namesOf("sort: [{ field: PROFIT }]"), (Json{"Carl", "Bert", "Anna"}));
        JSON_IS(namesOf("sort: [{ field: STRATEGY, direction: DESCENDING }, { field: NAME, direction: DESCENDING }]"),
                (Json{"Carl", "Bert", "Anna"}));
        const Json page = m_bench->ask("{ bots(first: 2) { totalCount pageInfo { hasNextPage endCursor } } }")["bots"];
        JSON_IS(page["totalCount"], 3);
        JSON_IS(page["pageInfo"]["hasNextPage"], true);
        JSON_IS(namesOf("first: 2, after: " + page["pageInfo"]["endCursor"].dump()), Json{"Carl"});
    }

    void commandsTellWhatBecameOfEach()
    {
        const auto a = m_bench->create("a");
        const auto b = m_bench->create("b", {}, "nonsense");
        const Json started =
            m_bench->ask("mutation($ids: [ID!]!) { startBots(ids: $ids) { id bot { state findings { code "
                         "} } error { code } } }",
                         {{"ids", {a, b, "77", a}}})["startBots"];
        QCOMPARE(started.size(), std::size_t{3}); // once each
        JSON_IS(started[0]["bot"]["state"], "RUNNING");
        JSON_IS(started[0]["error"], Json());
        JSON_IS(started[1]["error"]["code"], "bot.not_admitted");
        JSON_IS(started[1]["bot"]["state"], "CREATED");
        JSON_IS(started[1]["bot"]["findings"][0]["code"], "strategy.unknown");
        JSON_IS(started[2]["error"]["code"], "bot.not_found");
        JSON_IS(started[2]["bot"], Json());

        // What is no ID keeps no other from it.
        const Json mixed =
            m_bench->ask("mutation($ids: [ID!]!) { pauseBots(ids: $ids) { id bot { state } error { code value } } }",
                         {{"ids", {"x", a, ""}}})["pauseBots"];
        QCOMPARE(mixed.size(), std::size_t{3});
        JSON_IS(mixed[0]["id"], "x");
        JSON_IS(mixed[0]["error"]["code"], "bot.not_found");
        JSON_IS(mixed[0]["error"]["value"], "x");
        JSON_IS(mixed[1]["bot"]["state"], "PAUSED");
        JSON_IS(mixed[2]["error"]["code"], "bot.not_found");
        JSON_IS(m_bench->ask("mutation($ids: [ID!]!) { resumeBots(ids: $ids) { bot { state } } }",
                             {{"ids", {a}}})["resumeBots"][0]["bot"]["state"],
                "RUNNING");

        const auto one = [&](const std::string& what, const std::string& more = {}) {
            return m_bench->ask("mutation($id: ID!) { outcome: " + what + "(ids: [$id]" + more +
                                    ") { bot { state } error { code } } }",
                                {{"id", a}})["outcome"][0];
        };
        JSON_IS(one("pauseBots")["bot"]["state"], "PAUSED");
        JSON_IS(one("resumeBots")["bot"]["state"], "RUNNING");
        JSON_IS(one("removeBots")["error"]["code"], "bot.wrong_state");
        JSON_IS(one("stopBots", ", policy: FLATTEN")["bot"]["state"], "STOPPED");
        QVERIFY(m_bench->fleet->commands.back().policy == StopPolicy::Flatten);
        JSON_IS(one("stopBots")["error"]["code"], "bot.wrong_state");
        QVERIFY(!m_bench->fleet->commands.back().policy);
        QCOMPARE(m_bench->fleet->commands.back().by.who, std::string("local"));
        JSON_IS(one("removeBots")["bot"], Json());
        JSON_IS(namesOf("first: 9"), Json{"b"});

        // By somebody else, with their name.
        m_bench->respondTo({"desk", Role::Operator, "192.0.2.1"}, "mutation { startBots(ids: [" + b + "]) { id } }");
        QCOMPARE(m_bench->fleet->commands.back().by.who, std::string("desk"));
        QCOMPARE(m_bench->fleet->commands.back().by.from, std::string("192.0.2.1"));
    }

    void tagsAreSetAndAdded()
    {
        const auto a = m_bench->create("a", {"x", "y"});
        const auto b = m_bench->create("b");
        const Json tagged =
            m_bench->ask("mutation($ids: [ID!]!) { tagBots(ids: $ids, add: [\"y\", \"z\"], remove: [\"x\"])"
                         " { bot { tags } } }",
                         {{"ids", {a, b}}})["tagBots"];
        JSON_IS(tagged[0]["bot"]["tags"], (Json{"y", "z"}));
        JSON_IS(tagged[1]["bot"]["tags"], (Json{"y", "z"}));
        JSON_IS(m_bench->ask("mutation($id: ID!) { setBotTags(id: $id, tags: [\"q\"]) { tags version } }",
                             {{"id", a}})["setBotTags"],
                (Json{{"tags", {"q"}}, {"version", 1}}));
    }

    void versionsAreKeptComparedAndBroughtBack()
    {
        const auto id = m_bench->create("a");
        const std::string configure = "mutation($id: ID!, $input: BotInput!) { configureBot(id: $id, input: $input) {"
                                      " version differences(from: 1, to: 2) { field before after } } }";
        Json input = {{"name", "a"},
                      {"strategy", "avellaneda_stoikov"},
                      {"markets", {"sim:BTC/USDT"}},
                      {"parameters", ApiBench::pairs({{"gamma", "0.3"}})}};
        const Json changed = m_bench->ask(configure, {{"id", id}, {"input", input}})["configureBot"];
        JSON_IS(changed["version"], 2);
        QCOMPARE(changed["differences"].size(), std::size_t{1});
        JSON_IS(changed["differences"][0]["after"], "0.3");
        JSON_IS(m_bench->errorOf("{ bot(id: " + id + ") { differences(from: 1, to: 9) { field } } }")["code"],
                "bot.no_version");
        const Json back = m_bench->ask("mutation($id: ID!) { rollBackBot(id: $id, version: 1) { versions { version who "
                                       "restores } configuration { parameters { name } } } }",
                                       {{"id", id}})["rollBackBot"];
        JSON_IS(back["configuration"]["parameters"], Json::array());
        JSON_IS(back["versions"][1], (Json{{"version", 2}, {"who", "local"}, {"restores", Json()}}));
        JSON_IS(back["versions"][2], (Json{{"version", 3}, {"who", "local"}, {"restores", 1}}));
        JSON_IS(m_bench->errorOf("mutation { rollBackBot(id: " + id + ", version: 9) { version } }")["code"],
                "bot.no_version");
        m_bench->ask("mutation($id: ID!) { startBots(ids: [$id]) { id } }", {{"id", id}});
        input["strategy"] = "nonsense";
        JSON_IS(m_bench->errorOf(configure, {{"id", id}, {"input", input}})["code"], "bot.not_admitted");
    }

    void anAdmissionTellsAllItFound()
    {
        const auto id = m_bench->create("a");
        const auto validate = [&](const Json& more) {
            Json variables = {{"input", {{"name", "a"}, {"strategy", "nonsense"}, {"markets", Json::array()}}}};
            variables.update(more);
            return m_bench->ask("query($input: BotInput!, $replaces: ID, $gate: Boolean) { validateBot(input: $input,"
                                " replaces: $replaces, gate: $gate) { isAdmitted findings { code } gate { span profit "
                                "ordersPerSecond } } }",
                                variables)["validateBot"];
        };
        const Json report = validate(Json::object());
        JSON_IS(report["isAdmitted"], false);
        JSON_IS(report["findings"], (Json{{{"code", "bot.name_taken"}}, {{"code", "strategy.unknown"}}}));
        JSON_IS(report["gate"], Json());
        QVERIFY(!m_bench->fleet->askedForGate);
        QCOMPARE(validate({{"replaces", id}, {"gate", true}})["findings"].size(), std::size_t{1});
        JSON_IS(validate({{"gate", true}})["gate"], (Json{{"span", "10m"}, {"profit", "3"}, {"ordersPerSecond", 0.5}}));
        QVERIFY(m_bench->fleet->askedForGate == true);
    }

    void aBotShowsHowItStands()
    {
        const auto id = m_bench->create("a");
        const BotId bot = FleetBench::idOf(id);
        const std::string question =
            "query($id: ID!) { bot(id: $id) { book(levels: 1) { bid ask spread bids { price quantity } } accountState {"
            " equity position profit { net } assets { asset total reserved } } openOrders { order side price } gauges {"
            " name value maximum } figures { mid position profit { realised fees net } reaction { worst } } } }";
        const Json none = m_bench->ask(question, {{"id", id}})["bot"];
        JSON_IS(none["book"], Json());
        JSON_IS(none["accountState"], Json());
        BookView book;
        book.bot = bot;
        book.bids = {{Decimal(99), Decimal(2)}, {Decimal(98), Decimal(3)}};
        book.asks = {{Decimal(101), Decimal(1)}};
        m_bench->fleet->setBook(book);
        AccountView account;
        account.bot = bot;
        account.profit = {Decimal(10), Decimal(-3), Decimal(2)};
        account.assets = {{"USDT", Decimal(100), Decimal(7)}};
        m_bench->fleet->setAccount(account);
        m_bench->fleet->setOrders(
            {bot, 5, {{0, bot, 5, 17, "sim:BTC/USDT", "accepted", "sell", "market", "", "1", "", ""}}});
        m_bench->fleet->setGauge({bot, 5, "skew", 0.5, "share", -1.0, 1.0});
        m_bench->fleet->change(bot, [](BotStatus& status) {
            status.mid = 2001; // half ticks of 0.1
            status.profit = {Decimal(10), Decimal(-3), Decimal(2)};
            status.reaction = {3, kMillisecond, 2 * kMillisecond, 3 * kMillisecond};
        });
        const Json told = m_bench->ask(question, {{"id", id}})["bot"];
        JSON_IS(
            told["book"],
            (Json{{"bid", "99"}, {"ask", "101"}, {"spread", "2"}, {"bids", {{{"price", "99"}, {"quantity", "2"}}}}}));
        JSON_IS(told["accountState"]["profit"]["net"], "5");
        JSON_IS(told["accountState"]["assets"][0], (Json{{"asset", "USDT"}, {"total", "100"}, {"reserved", "7"}}));
        JSON_IS(told["openOrders"][0], (Json{{"order", "17"}, {"side", "SELL"}, {"price", Json()}}));
        JSON_IS(told["gauges"][0], (Json{{"name", "skew"}, {"value", 0.5}, {"maximum", 1.0}}));
        JSON_IS(told["figures"]["mid"], "100.05");
        JSON_IS(told["figures"]["reaction"]["worst"], "3ms");
        JSON_IS(m_bench->errorOf("{ bot(id: " + id + ") { book(levels: -1) { bid } } }")["code"], "page.out_of_range");
    }

    void totalsAreGroupedBySettleAsset()
    {
        const auto a = m_bench->create("a", {"x", "y"});
        const auto b = m_bench->create("b", {"x"}, "grid");
        const auto c = m_bench->create("c");
        const auto give = [&](const std::string& id, int realised, const char* asset, const char* account) {
            m_bench->fleet->change(FleetBench::idOf(id), [&](BotStatus& bot) {
                bot.profit = {Decimal(realised), Decimal(1), Decimal(2)};
                bot.settleAsset = asset;
                bot.account = account;
                bot.openOrders = 3;
            });
        };
        m_bench->ask("mutation($id: ID!) { startBots(ids: [$id]) { id } }", {{"id", a}});
        give(a, 10, "USDT", "one");
        give(b, 20, "USDT", "two");
        give(c, 5, "BTC", "one");
        const auto totals = [&](const std::string& arguments) {
            return m_bench->ask("{ fleetTotals" + arguments +
                                " { group asset bots running openOrders profit { realised net } } }")["fleetTotals"];
        };
        const auto total = [](const char* group, const char* asset, int bots, int running, int realised, int net) {
            return Json{{"group", group},
                        {"asset", asset},
                        {"bots", bots},
                        {"running", running},
                        {"openOrders", 3 * bots},
                        {"profit", {{"realised", std::to_string(realised)}, {"net", std::to_string(net)}}}};
        };
        JSON_IS(totals(""), (Json{total("", "BTC", 1, 0, 5, 4), total("", "USDT", 2, 1, 30, 28)}));
        JSON_IS(totals("(by: TAG)"), (Json{total("x", "USDT", 2, 1, 30, 28), total("y", "USDT", 1, 1, 10, 9)}));
        JSON_IS(totals("(by: ACCOUNT, tag: \"x\")"),
                (Json{total("one", "USDT", 1, 1, 10, 9), total("two", "USDT", 1, 0, 20, 19)}));
        JSON_IS(totals("(by: STRATEGY, account: \"two\")"), Json{total("grid", "USDT", 1, 0, 20, 19)});
        QCOMPARE(totals("(by: MARKET)").size(), std::size_t{2});
    }

    void healthIsToldAsItIs()
    {
        auto& health = m_bench->fleet->standing;
        auto& shard = health.shards.emplace_back();
        shard.name = "shard-0";
        shard.bots = 3;
        shard.skippedTicks = 2;
        shard.tickLag = {10, 1, 2, 3};
        shard.journalled = 400;
        health.orders = 12;
        health.rowsWaiting = 7;
        const std::string question =
            "{ fleetHealth { acceptsOrders shards { name bots skippedTicks tickLag { count p99 }"
            " journalled failure { code } } orders rowsWaiting store { code } subscribers } }";
        const Listening watching(m_bench->api(), "subscription { botLogs { cursor } }");
        const Json good = m_bench->ask(question)["fleetHealth"];
        JSON_IS(good["acceptsOrders"], true);
        JSON_IS(good["shards"][0], (Json{{"name", "shard-0"},
                                         {"bots", 3},
                                         {"skippedTicks", 2},
                                         {"tickLag", {{"count", 10}, {"p99", "2ns"}}},
                                         {"journalled", 400},
                                         {"failure", Json()}}));
        JSON_IS(good["rowsWaiting"], 7);
        JSON_IS(good["subscribers"], 1);
        health.venuesAway = {{"127.0.0.1:7001", 1'700'000'000 * kSecond,
                              Error("venue.unreachable", {{"venue", "127.0.0.1:7001"}, {"reason", "gone"}})}};
        const Json away = m_bench->ask("{ fleetHealth { acceptsOrders venuesAway { venue since reason { code } } } }");
        JSON_IS(away["fleetHealth"], (Json{{"acceptsOrders", true},
                                           {"venuesAway",
                                            {{{"venue", "127.0.0.1:7001"},
                                              {"since", "2023-11-14T22:13:20Z"},
                                              {"reason", {{"code", "venue.unreachable"}}}}}}}));
        health.store = Error("store.disk_full", {{"path", "/data"}});
        const Json bad = m_bench->ask(question)["fleetHealth"];
        JSON_IS(bad["acceptsOrders"], false);
        JSON_IS(bad["store"]["code"], "store.disk_full");
    }
};

QTEST_GUILESS_MAIN(TestApiBots)
#include "tst_ApiBots.moc"
