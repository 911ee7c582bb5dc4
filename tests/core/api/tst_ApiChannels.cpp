// SPDX-License-Identifier: GPL-3.0-or-later
// What bots tell, as it happens and as it was.
#include "tests/core/api/FleetBench.h"

#include <atomic>
#include <set>

using namespace wh;
using namespace wh::test;

class TestApiChannels : public QObject
{
    Q_OBJECT

    std::unique_ptr<FleetBench> m_bench;
    std::string m_a, m_b; ///< two bots

    FakeFleet& fleet() { return *m_bench->fleet; }
    BotId a() const { return FleetBench::idOf(m_a); }
    BotId b() const { return FleetBench::idOf(m_b); }
    static Json texts(const Json& batch)
    {
        Json texts = Json::array();
        for (const auto& row : batch["rows"])
            texts.push_back(row["text"]);
        return texts;
    }
    /// Texts of so many rows, over as many batches as they come in.
    static Json textsOf(Listening& listening, std::size_t count)
    {
        Json all = Json::array();
        while (all.size() < count) {
            const Json batch = listening.next();
            if (batch.is_null())
                return all;
            for (const auto& text : texts(batch))
                all.push_back(text);
        }
        return all;
    }
    void useFleet(std::shared_ptr<FakeFleet> other)
    {
        m_bench->fleet = std::move(other);
        m_bench->api().setFleet(std::shared_ptr<Fleet>(m_bench->fleet));
        m_a = m_bench->create("a", {"mine"});
        m_b = m_bench->create("b");
    }
    void talk(int from, int count)
    {
        for (int i = from; i < from + count; ++i)
            fleet().channels().publish(LiveChannel::Logs, a(),
                                       LogRow{0, a(), i * kSecond, LogLevel::Info, std::to_string(i)});
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<FleetBench>();
        m_a = m_bench->create("a", {"mine"});
        m_b = m_bench->create("b");
    }
    void cleanup() { m_bench.reset(); }

    void historyIsFilteredAndPaged()
    {
        for (int i = 1; i <= 5; ++i)
            fleet().log(i % 2 ? a() : b(), i * kSecond, i == 3 ? LogLevel::Error : LogLevel::Info,
                        "Line " + std::to_string(i));
        const auto ask = [&](const std::string& arguments) {
            return m_bench->ask("{ botLogs" + arguments +
                                " { pageInfo { hasNextPage endCursor hasPreviousPage }"
                                " nodes { bot time level text } edges { cursor } } }")["botLogs"];
        };
        const auto lines = [&](const std::string& arguments) {
            Json numbers = Json::array();
            const Json page = ask(arguments);
            for (const auto& row : page["nodes"])
                numbers.push_back(row["text"].get<std::string>().substr(5));
            return numbers;
        };
        JSON_IS(lines(""), (Json{"5", "4", "3", "2", "1"}));
        JSON_IS(lines("(ascending: true, first: 2)"), (Json{"1", "2"}));
        JSON_IS(lines("(filter: { bots: [" + m_b + "] })"), (Json{"4", "2"}));
        JSON_IS(lines("(filter: { bots: [] })"), Json::array());
        JSON_IS(lines("(filter: { minimumLevel: WARNING })"), Json{"3"});
        JSON_IS(lines("(filter: { text: \"LINE 4\" })"), Json{"4"});
        JSON_IS(lines("(filter: { from: \"1970-01-01T00:00:02Z\", to: \"1970-01-01T00:00:04Z\" })"), (Json{"3", "2"}));
        const Json first = ask("(first: 2)");
        JSON_IS(first["nodes"][0],
                (Json{{"bot", m_a}, {"time", "1970-01-01T00:00:05Z"}, {"level", "INFO"}, {"text", "Line 5"}}));
        JSON_IS(first["pageInfo"]["hasNextPage"], true);
        JSON_IS(first["pageInfo"]["endCursor"], first["edges"][1]["cursor"]);
        const std::string after = first["pageInfo"]["endCursor"].dump();
        JSON_IS(lines("(first: 2, after: " + after + ")"), (Json{"3", "2"}));
        const Json last = ask("(first: 9, after: " + after + ")");
        JSON_IS(last["pageInfo"]["hasNextPage"], false);
        JSON_IS(last["pageInfo"]["hasPreviousPage"], true);
        JSON_IS(m_bench->errorOf("{ botLogs(after: \"x\") { nodes { text } } }")["code"], "page.cursor_unknown");
        JSON_IS(m_bench->errorOf("{ botTrades(after: " + after + ") { nodes { price } } }")["code"],
                "page.cursor_unknown"); // it is of another list
        JSON_IS(m_bench->errorOf("{ botLogs(first: 10001) { nodes { text } } }")["code"], "page.out_of_range");
    }

    void everyChannelHasAHistory()
    {
        AccountView account;
        account.bot = a();
        account.time = kSecond;
        account.account = "desk";
        account.settleAsset = "USDT";
        account.equity = Decimal(1010);
        account.profit = {Decimal(12), Decimal(1), Decimal(3)};
        account.position = Decimal::parse("-0.5").valueOr({});
        account.assets = {{"USDT", Decimal(1000), Decimal(20)}};
        BookView book;
        book.bot = a();
        book.time = kSecond;
        book.market = "sim:BTC/USDT";
        const auto level = [](const char* price, const char* quantity) {
            return BookView::Level{Decimal::of(price), Decimal::of(quantity)};
        };
        book.bids = {level("99", "2"), level("98.75", "0.001"), level("90", "10")};
        book.asks = {level("101", "1"), level("101.5", "3")};
        book.bidDepth = {Decimal(1), Decimal(2), Decimal(3)};
        const auto levelOf = [](const char* price, const char* quantity) {
            return Json{{"price", price}, {"quantity", quantity}};
        };
        StoreBatch batch;
        batch.events = {{0, a(), kSecond, LogLevel::Warning, "limit.reached", R"({"limit":"loss"})"}};
        batch.book = {bookRow(book)};
        batch.account = {accountRow(account)};
        batch.orders = {
            {0, a(), kSecond, 4, "sim:BTC/USDT", "refused", "buy", "limit", "99.5", "0.2", "0", "order_size"}};
        batch.trades = {
            {0, a(), kSecond, 9, 4, "sim:BTC/USDT", "sell", "maker", "100.5", "0.1", "0.01", "USDT", "1.5"}};
        batch.lifecycle = {{0, a(), {kSecond, 1}, "created", "admit", "admitted", "local", ""}};
        for (int i = 0; i < 10; ++i)
            batch.gauges.push_back({a(), i * kSecond, "skew", static_cast<double>(i)});
        fleet().keep(std::move(batch));
        JSON_IS(m_bench->ask("{ botEvents { nodes { level kind document } } }")["botEvents"]["nodes"][0],
                (Json{{"level", "WARNING"}, {"kind", "limit.reached"}, {"document", R"({"limit":"loss"})"}}));
        JSON_IS(m_bench->ask("{ botBooks(levels: 2) { nodes { bid ask spread bidDepth bids { price quantity } asks { "
                             "price quantity }"
                             " isLive } } }")["botBooks"]["nodes"][0],
                (Json{{"bid", "99"},
                      {"ask", "101"},
                      {"spread", "2"},
                      {"bidDepth", {"1", "2", "3"}},
                      {"bids", {levelOf("99", "2"), levelOf("98.75", "0.001")}},
                      {"asks", {levelOf("101", "1"), levelOf("101.5", "3")}},
                      {"isLive", true}}));
        JSON_IS(
            m_bench->ask("{ botAccounts { nodes { account settleAsset equity position profit { net } assets { asset "
                         "reserved } } } }")["botAccounts"]["nodes"][0],
            (Json{{"account", "desk"},
                  {"settleAsset", "USDT"},
                  {"equity", "1010"},
                  {"position", "-0.5"},
                  {"profit", {{"net", "10"}}},
                  {"assets", {{{"asset", "USDT"}, {"reserved", "20"}}}}}));
        JSON_IS(
            m_bench->ask("{ botOrders { nodes { order side status type price reason } } }")["botOrders"]["nodes"][0],
            (Json{{"order", "4"},
                  {"side", "BUY"},
                  {"status", "refused"},
                  {"type", "limit"},
                  {"price", "99.5"},
                  {"reason", "order_size"}}));
        JSON_IS(
            m_bench->ask("{ botTrades { nodes { fill order side liquidity fee realised } } }")["botTrades"]["nodes"][0],
            (Json{{"fill", "9"},
                  {"order", "4"},
                  {"side", "SELL"},
                  {"liquidity", "MAKER"},
                  {"fee", "0.01"},
                  {"realised", "1.5"}}));
        JSON_IS(m_bench->ask("{ botLifecycle { nodes { bot from event to who } } }")["botLifecycle"]["nodes"][0],
                (Json{{"bot", m_a}, {"from", "created"}, {"event", "admit"}, {"to", "admitted"}, {"who", "local"}}));
        JSON_IS(m_bench->ask("{ botGaugeNames(bot: " + m_a + ") }")["botGaugeNames"], Json{"skew"});
        const Json course = m_bench->ask("{ botGauge(bot: " + m_a +
                                         ", name: \"skew\", from: \"1970-01-01T00:00:03Z\") {"
                                         " resolution points { count minimum maximum last } } }")["botGauge"];
        QCOMPARE(course["points"].size(), std::size_t{7});
        JSON_IS(course["resolution"], Json());
        JSON_IS(course["points"][0], (Json{{"count", 1}, {"minimum", 3.0}, {"maximum", 3.0}, {"last", 3.0}}));
    }

    void aStreamTellsWhatComesAndGoesOnFromItsCursor()
    {
        talk(1, 3); // before anybody listens
        const std::string document = "subscription($after: String, $recent: Int! = 0) { botLogs(after: $after, recent: "
                                     "$recent, maxRate: 50) { cursor gap { lost } rows { text } } }";
        std::string cursor;
        {
            Listening listening(m_bench->api(), document);
            const Json first = listening.next();
            JSON_IS(first["rows"], Json::array());
            JSON_IS(first["gap"], Json());
            cursor = first["cursor"];
            talk(4, 2);
            JSON_IS(textsOf(listening, 2), (Json{"4", "5"}));
        }
        talk(6, 2); // while it is away
        Listening again(m_bench->api(), document, {{"after", cursor}});
        JSON_IS(textsOf(again, 4), (Json{"4", "5", "6", "7"}));
        Listening recent(m_bench->api(), document, {{"recent", 3}});
        const Json begun = recent.next();
        JSON_IS(texts(begun), (Json{"5", "6", "7"}));
        JSON_IS(begun["gap"], Json()); // nobody asked for more
        talk(8, 1);
        JSON_IS(textsOf(recent, 1), Json{"8"});
    }

    void whatIsLostIsSaid()
    {
        useFleet(std::make_shared<FakeFleet>(7, 5)); // keeps five
        const std::string document = "subscription($after: String, $bots: [ID!]) { botLogs(after: $after, bots: $bots,"
                                     " maxRate: 50) { cursor gap { lost } rows { text } } }";
        std::string cursor;
        {
            Listening listening(m_bench->api(), document);
            cursor = listening.next()["cursor"];
        }
        talk(1, 8);
        {
            Listening listening(m_bench->api(), document, {{"after", cursor}});
            const Json batch = listening.next();
            JSON_IS(batch["gap"]["lost"], 3);
            JSON_IS(texts(batch), (Json{"4", "5", "6", "7", "8"}));
            cursor = batch["cursor"];
        }
        {
            // Of one bot it is not known how many of them were its.
            Listening listening(m_bench->api(), document, {{"after", "7-0"}, {"bots", {m_a}}});
            JSON_IS(listening.next()["gap"], (Json{{"lost", Json()}}));
        }
        useFleet(std::make_shared<FakeFleet>(8, 5)); // the engine was started again
        talk(1, 2);
        Listening listening(m_bench->api(), document, {{"after", cursor}});
        const Json batch = listening.next();
        JSON_IS(batch["gap"], (Json{{"lost", Json()}}));
        JSON_IS(texts(batch), (Json{"1", "2"}));
        Listening onward(m_bench->api(), document, {{"after", batch["cursor"]}});
        JSON_IS(onward.next(), (Json{{"cursor", batch["cursor"]}, {"gap", Json()}, {"rows", Json::array()}}));
    }

    void onlyTheBotsAndLevelsThatAreAskedFor()
    {
        Listening listening(m_bench->api(),
                            "subscription($bots: [ID!]) { botLogs(bots: $bots, minimumLevel: WARNING,"
                            " maxRate: 50) { rows { bot text } } }",
                            {{"bots", {m_b}}});
        listening.next();
        Listening nobody(m_bench->api(), "subscription { botLogs(bots: []) { rows { text } } }");
        JSON_IS(nobody.next()["rows"], Json::array());
        fleet().log(a(), kSecond, LogLevel::Error, "not mine");
        fleet().log(b(), kSecond, LogLevel::Info, "too quiet");
        fleet().log(b(), kSecond, LogLevel::Error, "this");
        JSON_IS(listening.next()["rows"], (Json{{{"bot", m_b}, {"text", "this"}}}));
        QVERIFY(nobody.next(std::chrono::milliseconds(300)).is_null());
    }

    void whoeverIsBusyIsNotTold()
    {
        std::atomic<bool> isBusy = false;
        Listening slow(m_bench->api(), "subscription { botLogs(maxRate: 50) { gap { lost } rows { text } } }",
                       Json::object(), {}, [&] { return isBusy.load(); });
        Listening quick(m_bench->api(), "subscription { botLogs(maxRate: 50) { gap { lost } rows { text } } }");
        slow.next();
        quick.next();
        isBusy = true;
        constexpr int kRows = 25'000; // more than waits for anybody
        for (int i = 0; i < kRows; i += 1000) {
            talk(i, 1000);
            QCOMPARE(textsOf(quick, 1000).size(), std::size_t{1000});
        }
        QVERIFY(slow.next(std::chrono::milliseconds(200)).is_null());
        isBusy = false;
        Json batch = slow.next();
        JSON_IS(batch["gap"]["lost"], kRows - 20'000);
        JSON_IS(batch["rows"][0]["text"], std::to_string(kRows - 20'000));
        std::size_t rows = batch["rows"].size();
        while (rows < 20'000) {
            batch = slow.next();
            QVERIFY(!batch.is_null());
            JSON_IS(batch["gap"], Json());
            rows += batch["rows"].size();
        }
        JSON_IS(batch["rows"].back()["text"], std::to_string(kRows - 1));
    }

    void statesAreToldAsTheyStandAndNoOftenerThanIsAsked()
    {
        const auto gauge = [&](BotId bot, double value, TimeNs time) {
            fleet().setGauge({bot, time, "skew", value, "", {}, {}});
        };
        gauge(a(), 1, kSecond);
        gauge(b(), 2, kSecond);
        Listening listening(m_bench->api(), "subscription { botGauges(maxRate: 5) { bot value } }");
        JSON_IS(listening.next(), (Json{{{"bot", m_a}, {"value", 1.0}}, {{"bot", m_b}, {"value", 2.0}}}));
        const auto begun = std::chrono::steady_clock::now();
        int events = 0;
        double last = 0;
        for (int i = 1; i <= 5'000; ++i)
            gauge(a(), i, (i + 1) * kSecond);
        while (last < 5'000) {
            const Json event = listening.next();
            QCOMPARE(event.size(), std::size_t{1}); // the other one has not changed
            last = event[0]["value"];
            ++events;
        }
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
        QVERIFY2(events <= 2 + took.count() * 5, qPrintable(QString::number(events)));
    }

    void everyStateCanBeWatched()
    {
        BookView book;
        book.bot = a();
        for (int i = 0; i < 10; ++i)
            book.bids.push_back({Decimal(99 - i), Decimal(1)});
        fleet().setBook(book);
        Listening books(m_bench->api(),
                        "subscription($b: [ID!]) { botBooks(bots: $b, levels: 2, maxRate: 50) { bid bids {"
                        " price } } }",
                        {{"b", {m_a}}});
        JSON_IS(books.next(), (Json{{{"bid", "99"}, {"bids", {{{"price", "99"}}, {{"price", "98"}}}}}}));
        book.time = kSecond;
        book.bids.erase(book.bids.begin());
        fleet().setBook(book);
        JSON_IS(books.next(), (Json{{{"bid", "98"}, {"bids", {{{"price", "98"}}, {{"price", "97"}}}}}}));

        Listening accounts(m_bench->api(), "subscription { botAccounts(maxRate: 50) { bot equity } }");
        JSON_IS(accounts.next(), Json::array());
        AccountView account;
        account.bot = b();
        account.equity = Decimal(7);
        fleet().setAccount(account);
        JSON_IS(accounts.next(), (Json{{{"bot", m_b}, {"equity", "7"}}}));

        Listening orders(m_bench->api(), "subscription { botOpenOrders(maxRate: 50) { bot orders { order } } }");
        QCOMPARE(orders.next().size(), std::size_t{2}); // none of either
        fleet().setOrders({b(), kSecond, {{0, b(), kSecond, 3, "m", "accepted", "buy", "limit", "1", "1", "0", ""}}});
        JSON_IS(orders.next(), (Json{{{"bot", m_b}, {"orders", {{{"order", "3"}}}}}}));
        fleet().setOrders(
            {b(), 2 * kSecond, {{0, b(), kSecond, 3, "m", "accepted", "buy", "limit", "1", "1", "0", ""}}});
        fleet().setOrders(
            {b(), 3 * kSecond, {{0, b(), kSecond, 4, "m", "accepted", "buy", "limit", "1", "1", "0", ""}}});
        JSON_IS(orders.next(), (Json{{{"bot", m_b}, {"orders", {{{"order", "4"}}}}}})); // the same list is no news

        Listening events(m_bench->api(), "subscription { botEvents(maxRate: 50) { rows { kind } } }");
        Listening trades(m_bench->api(), "subscription { botTrades(maxRate: 50) { rows { fill } } }");
        Listening changes(m_bench->api(), "subscription { botOrders(maxRate: 50) { rows { status } } }");
        for (auto* listening : {&events, &trades, &changes})
            listening->next();
        auto& hub = fleet().channels();
        hub.publish(LiveChannel::Events, a(), EventRow{0, a(), 1, LogLevel::Info, "fill", ""});
        hub.publish(LiveChannel::Trades, a(),
                    TradeRow{0, a(), 1, 5, 4, "m", "buy", "taker", "1", "1", "0", "USDT", "0"});
        hub.publish(LiveChannel::Orders, a(), OrderRow{0, a(), 1, 4, "m", "filled", "buy", "limit", "1", "1", "1", ""});
        JSON_IS(events.next()["rows"][0]["kind"], "fill");
        JSON_IS(trades.next()["rows"][0]["fill"], "5");
        JSON_IS(changes.next()["rows"][0]["status"], "filled");
    }

    void theListOfBotsKeepsItselfCurrent()
    {
        Listening listening(m_bench->api(),
                            "subscription($f: BotFilter) { botChanges(filter: $f, maxRate: 50) { sequence "
                            "isBeginning isWhole changes { kind id bot { name state } figures { fills } } } }");
        const Json whole = listening.next();
        JSON_IS(whole["sequence"], 1);
        JSON_IS(whole["isBeginning"], true);
        JSON_IS(whole["isWhole"], true);
        JSON_IS(whole["changes"][1], (Json{{"kind", "CHANGED"},
                                           {"id", m_b},
                                           {"bot", {{"name", "b"}, {"state", "CREATED"}}},
                                           {"figures", {{"fills", 0}}}}));
        fleet().change(b(), [](BotStatus& bot) { bot.fills = 3; });
        const Json figures = listening.next();
        JSON_IS(figures["sequence"], 2);
        JSON_IS(figures["isBeginning"], false);
        JSON_IS(figures["changes"],
                (Json{{{"kind", "FIGURES"}, {"id", m_b}, {"bot", Json()}, {"figures", {{"fills", 3}}}}}));
        fleet().change(b(), [](BotStatus&) {}); // nothing is other than it was
        static_cast<void>(fleet().start(b(), {}));
        JSON_IS(listening.next()["changes"][0]["bot"]["state"], "RUNNING");
        const auto c = m_bench->create("c");
        JSON_IS(listening.next()["changes"][0]["kind"], "CHANGED");
        static_cast<void>(fleet().remove(FleetBench::idOf(c), {}));
        JSON_IS(listening.next(),
                (Json{{"sequence", 5},
                      {"isBeginning", false},
                      {"isWhole", true},
                      {"changes", {{{"kind", "REMOVED"}, {"id", c}, {"bot", Json()}, {"figures", Json()}}}}}));
    }

    void aLongListBeginsInSeveralEvents()
    {
        for (int i = 0; i < 600; ++i)
            m_bench->create("bot " + std::to_string(i));
        Listening listening(m_bench->api(),
                            "subscription { botChanges(maxRate: 1) { sequence isBeginning isWhole changes"
                            " { id } } }");
        std::set<std::string> ids;
        for (int i = 1; i <= 3; ++i) {
            const Json event = listening.next(std::chrono::milliseconds(900)); // not each a second later
            JSON_IS(event["sequence"], i);
            JSON_IS(event["isBeginning"], i == 1);
            JSON_IS(event["isWhole"], i == 3);
            for (const auto& change : event["changes"])
                ids.insert(change["id"]);
        }
        QCOMPARE(ids.size(), std::size_t{602});
    }

    void aFilteredListLosesWhatIsNotOfIt()
    {
        Listening listening(
            m_bench->api(),
            "subscription { botChanges(filter: { states: [RUNNING] }, maxRate: 50) { changes { kind id } "
            "} }");
        JSON_IS(listening.next()["changes"], Json::array());
        static_cast<void>(fleet().start(a(), {}));
        JSON_IS(listening.next()["changes"], (Json{{{"kind", "CHANGED"}, {"id", m_a}}}));
        static_cast<void>(fleet().stop(a(), {}, {}));
        JSON_IS(listening.next()["changes"], (Json{{{"kind", "REMOVED"}, {"id", m_a}}}));
    }

    void subscriptionsEndWithTheFleet()
    {
        Listening logs(m_bench->api(), "subscription { botLogs { cursor } }");
        Listening list(m_bench->api(), "subscription { botChanges { sequence } }");
        logs.next();
        list.next();
        std::weak_ptr<FakeFleet> watched = m_bench->fleet;
        m_bench->fleet.reset();
        m_bench->api().setFleet(Error("fleet.unavailable", {{"reason", "maintenance"}, {"cause", ""}}));
        QCOMPARE(*logs.end(), std::string("fleet.unavailable"));
        QCOMPARE(*list.end(), std::string("fleet.unavailable"));
        QVERIFY(watched.expired()); // nobody holds it
        JSON_IS(m_bench->errorOf("{ bots { totalCount } }")["reason"], "maintenance");
    }

    void whatCannotBeSubscribedToIsSaid()
    {
        const auto refusal = [&](const std::string& document) {
            return Listening(m_bench->api(), "subscription { " + document + " }").refusal();
        };
        QCOMPARE(refusal("botLogs(after: \"x\") { cursor }"), std::string("channel.bad_cursor"));
        QCOMPARE(refusal("botLogs(recent: -1) { cursor }"), std::string("page.out_of_range"));
        QCOMPARE(refusal("botLogs(maxRate: 0) { cursor }"), std::string("page.out_of_range"));
        QCOMPARE(refusal("botChanges(maxRate: 51) { sequence }"), std::string("page.out_of_range"));
        QCOMPARE(refusal("botBooks(levels: 1001) { bid }"), std::string("page.out_of_range"));
        QCOMPARE(refusal("botGauges(bots: [\"x\"]) { name }"), std::string("bot.not_found"));
        QCOMPARE(refusal("botLogs(bots: [" + m_a + ", 99]) { cursor }"), std::string("bot.not_found"));
        QCOMPARE(refusal("botBooks(bots: [99]) { bid }"), std::string("bot.not_found"));
    }

    /// Streams that begin and end while much is told and others listen.
    void subscriptionsComeAndGoUnderLoad()
    {
        std::atomic<bool> isOver = false;
        std::thread talker([&] {
            for (int i = 0; !isOver; ++i) {
                talk(i, 1);
                fleet().change(b(), [&](BotStatus& bot) { bot.fills = static_cast<std::uint64_t>(i); });
            }
        });
        std::vector<std::thread> watchers;
        for (int i = 0; i < 4; ++i)
            watchers.emplace_back([&] {
                for (int j = 0; j < 50; ++j) {
                    Listening logs(m_bench->api(), "subscription { botLogs(recent: 5, maxRate: 50) { cursor } }");
                    Listening list(m_bench->api(), "subscription { botChanges(maxRate: 50) { sequence } }");
                    if (logs.next().is_null() || list.next().is_null())
                        qFatal("nothing was told");
                }
            });
        for (auto& watcher : watchers)
            watcher.join();
        isOver = true;
        talker.join();
        QCOMPARE(fleet().channels().watchers(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestApiChannels)
#include "tst_ApiChannels.moc"
