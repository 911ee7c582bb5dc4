// SPDX-License-Identifier: GPL-3.0-or-later
// The typed calls about bots against the real API in the same process, over bots that do as the test says.
#include "core/client/ApiClient.h"
#include "tests/core/api/FleetBench.h"

#include <QCoreApplication>

using namespace wh;
using namespace wh::client;
using wh::test::FleetBench;

namespace {

template<typename Callback>
struct ValueOf;
template<typename T>
struct ValueOf<std::function<void(Result<T>)>>
{
    using Type = T;
};

Transport inProcess(api::Api& api)
{
    Transport transport;
    transport.execute = [&api](Request request, Transport::Answer answer) {
        api.execute({std::move(request.document), std::move(request.operationName), std::move(request.variables)},
                    std::move(answer));
    };
    transport.subscribe = [&api](Request request, Transport::Listener listener) -> Result<Transport::Handle> {
        auto opened = api.subscribe({request.document, request.operationName, request.variables});
        if (!opened)
            return Error(opened.errors().front().code, {{"reason", opened.errors().front().message}});
        std::shared_ptr<graphql::Subscription> subscription = std::move(*opened);
        subscription->start({std::move(listener.onResponse), std::move(listener.onEnd)});
        return Transport::Handle(std::move(subscription));
    };
    return transport;
}

} // namespace

class TestFleetClient : public QObject
{
    Q_OBJECT

    std::unique_ptr<FleetBench> m_bench;
    std::unique_ptr<ApiClient> m_client;

    FleetClient& client() { return m_client->fleet(); }
    test::FakeFleet& fleet() { return *m_bench->fleet; }
    template<typename... Parameters, typename... Given>
    auto ask(void (FleetClient::*method)(Parameters...), Given&&... given)
    {
        using Last = std::tuple_element_t<sizeof...(Parameters) - 1, std::tuple<Parameters...>>;
        using T = typename ValueOf<Last>::Type;
        std::optional<Result<T>> answer;
        (client().*method)(std::forward<Given>(given)..., [&](Result<T> result) { answer = std::move(result); });
        if (answer)
            qFatal("the call waited");
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 60'000))
            qFatal("no answer");
        return std::move(*answer);
    }
    /// The value; a failure of the test where there is none.
    template<typename... Parameters, typename... Given>
    auto value(void (FleetClient::*method)(Parameters...), Given&&... given)
    {
        auto answer = ask(method, std::forward<Given>(given)...);
        if (!answer)
            qFatal("%s", answer.error().toString().c_str());
        return std::move(*answer);
    }
    template<typename Check>
    static bool wait(Check check)
    {
        return QTest::qWaitFor(check, 30'000);
    }
    BotConfiguration configuration(const std::string& name)
    {
        BotConfiguration bot;
        bot.name = name;
        bot.description = "of a test";
        bot.strategy = "avellaneda_stoikov";
        bot.parameters = {{"gamma", "0.2"}};
        bot.markets = {"sim:BTC/USDT"};
        bot.account = "desk";
        bot.interval = 250 * kMillisecond;
        bot.risk = {{"order_size.max_notional", "5000"}};
        bot.stopPolicy = "KEEP";
        bot.tags = {"x"};
        bot.cash = Decimal(500);
        bot.base = Decimal(2);
        bot.seed = "18446744073709551615";
        bot.simulation = {{"latency", "fixed:5ms"}};
        bot.mostRestarts = 0;
        return bot;
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<FleetBench>();
        m_client = std::make_unique<ApiClient>(inProcess(m_bench->api()), [this](std::function<void()> task) {
            QMetaObject::invokeMethod(this, std::move(task), Qt::QueuedConnection);
        });
    }
    void cleanup()
    {
        m_client.reset();
        m_bench.reset();
    }

    void aBotIsMadeShownChangedAndRemoved()
    {
        const auto wanted = configuration("quoter");
        const Bot made = value(&FleetClient::create, wanted);
        QCOMPARE(made.name, wanted.name);
        QCOMPARE(made.state, std::string("CREATED"));
        QCOMPARE(made.instrument.name.toString(), std::string("sim:BTC/USDT"));
        QCOMPARE(made.stopPolicy, std::string("KEEP"));
        QVERIFY(made.createdAt > 0 && made.startedAt == 0 && made.runningVersion == 0 && !made.isAtWork());
        const BotConfiguration kept = value(&FleetClient::configuration, made.id);
        QCOMPARE(kept.parameters, wanted.parameters);
        QCOMPARE(kept.markets, wanted.markets);
        QCOMPARE(kept.account, wanted.account);
        QVERIFY(kept.interval == wanted.interval);
        QCOMPARE(kept.risk, wanted.risk);
        QCOMPARE(kept.stopPolicy, wanted.stopPolicy);
        QCOMPARE(kept.tags, wanted.tags);
        QVERIFY(kept.cash == wanted.cash && kept.base == wanted.base);
        QCOMPARE(kept.seed, wanted.seed);
        QCOMPARE(kept.simulation, wanted.simulation);
        QCOMPARE(kept.mostRestarts, wanted.mostRestarts);

        auto changed = kept;
        changed.interval.reset();
        changed.parameters = {{"gamma", "0.3"}};
        QCOMPARE(value(&FleetClient::configure, made.id, changed).version, std::int64_t{2});
        QVERIFY(!value(&FleetClient::configuration, made.id).interval);
        const auto differences = value(&FleetClient::differences, made.id, 1, 2);
        QCOMPARE(differences.size(), std::size_t{2});
        QCOMPARE(value(&FleetClient::rollBack, made.id, 1).version, std::int64_t{3});
        const auto versions = value(&FleetClient::versions, made.id);
        QCOMPARE(versions.size(), std::size_t{3});
        QCOMPARE(versions[2].restores, std::int64_t{1});
        QCOMPARE(versions[0].document, kept.document);

        const auto report = value(&FleetClient::validate, changed, std::string(), std::optional(true));
        QVERIFY(!report.isAdmitted && report.gate);
        QCOMPARE(report.findings.front().code, std::string("bot.name_taken"));
        QCOMPARE(report.findings.front().field("value"), std::string_view("quoter"));
        QCOMPARE(report.gate->span, 10 * kMinute);
        QVERIFY(value(&FleetClient::validate, changed, made.id, std::optional<bool>()).isAdmitted);

        QCOMPARE(value(&FleetClient::setTags, made.id, std::vector<std::string>{"y"}).tags,
                 std::vector<std::string>{"y"});
        const auto tagged = value(&FleetClient::tag, std::vector{made.id}, std::vector<std::string>{"z"},
                                  std::vector<std::string>{"y"});
        QCOMPARE(tagged.at(0).bot->tags, std::vector<std::string>{"z"});

        const auto documents = value(&FleetClient::exportBots, FleetClient::Ids{});
        QCOMPARE(documents.size(), std::size_t{1});
        const auto gone = value(&FleetClient::remove, FleetClient::Ids{made.id});
        QVERIFY(!gone.at(0).error && !gone.at(0).bot);
        const auto back = value(&FleetClient::importBots, std::vector<std::string>{documents[0], "{"});
        QVERIFY(back.at(0).bot && back.at(1).error && back.at(1).id.empty());
        QVERIFY(value(&FleetClient::exportBots, FleetClient::Ids{back[0].id}) == documents);
        QCOMPARE(ask(&FleetClient::bot, std::string("99")).error().code, std::string("bot.not_found"));
        const auto markets = value(&FleetClient::markets);
        const auto directory = fleet().markets().list();
        QCOMPARE(markets.size(), directory.size());
        for (std::size_t i = 0; i < markets.size(); ++i) {
            QCOMPARE(markets[i].id, directory[i].id);
            QVERIFY(markets[i].instrument.name == directory[i].instrument.name);
            QVERIFY(markets[i].instrument.tick == directory[i].instrument.tick);
            QCOMPARE(markets[i].source, std::string("GENERATED"));
        }
    }

    void commandsAnswerForEach()
    {
        const auto a = m_bench->create("a");
        const auto b = m_bench->create("b", {}, "nonsense");
        const FleetClient::Ids ids{a, b};
        const auto started = value(&FleetClient::start, ids);
        QCOMPARE(started.at(0).bot->state, std::string("RUNNING"));
        QVERIFY(started.at(0).bot->isAtWork());
        QCOMPARE(started.at(1).error->code, std::string("bot.not_admitted"));
        QCOMPARE(value(&FleetClient::details, b).findings.at(0).code, std::string("strategy.unknown"));
        for (const auto& [id, findings] : value(&FleetClient::findings, ids)) {
            QVERIFY(id == a || id == b);
            QCOMPARE(findings.size(), id == b ? std::size_t{1} : std::size_t{0});
            if (id == b)
                QCOMPARE(findings[0].code, std::string("strategy.unknown"));
        }
        QCOMPARE(value(&FleetClient::findings, ids).size(), std::size_t{2});
        QCOMPARE(value(&FleetClient::pause, FleetClient::Ids{a}).at(0).bot->state, std::string("PAUSED"));
        QCOMPARE(value(&FleetClient::resume, FleetClient::Ids{a}).at(0).bot->state, std::string("RUNNING"));
        QCOMPARE(value(&FleetClient::stop, FleetClient::Ids{a}, std::string("FLATTEN")).at(0).bot->state,
                 std::string("STOPPED"));
        QVERIFY(fleet().commands.back().policy == StopPolicy::Flatten);
        QVERIFY(value(&FleetClient::stop, ids, std::string()).at(0).error);

        client::BotFilter stopped;
        stopped.states = {"STOPPED"};
        const auto found = value(&FleetClient::bots, stopped);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].id, a);
        const auto totals = value(&FleetClient::totals, std::string("STRATEGY"), std::string(), std::string());
        QCOMPARE(totals.size(), std::size_t{2});
        QCOMPARE(totals[1].group, std::string("nonsense"));
        fleet().standing.shards.emplace_back().failure = Error("storage.disk_full");
        const auto health = value(&FleetClient::health);
        QVERIFY(!health.acceptsOrders);
        QCOMPARE(health.shards.at(0).failure->code, std::string("storage.disk_full"));
    }

    void detailsHaveWhatAPageBeginsWith()
    {
        const auto id = m_bench->create("a");
        const BotId bot = FleetBench::idOf(id);
        BookView book;
        book.bot = bot;
        book.time = kSecond;
        book.bids = {{Decimal(99), Decimal(2)}};
        fleet().setBook(book);
        AccountView account;
        account.bot = bot;
        account.equity = Decimal(77);
        account.assets = {{"USDT", Decimal(1), {}}};
        fleet().setAccount(account);
        fleet().setOrders({bot, 5, {{0, bot, 5, 17, "m", "accepted", "sell", "market", "", "1", "0", ""}}});
        fleet().setGauge({bot, 5, "skew", 0.5, "share", -1.0, 1.0});
        fleet().change(bot, [](BotStatus& status) {
            status.mid = 2001;
            status.profitCourse = {1, 2.5};
            status.reason = Error("venue.lost", {{"venue", "sim"}});
            status.ticks = {kSecond, 100, 3, {100, 1, 2, 3}};
        });
        const auto details = value(&FleetClient::details, id);
        QCOMPARE(details.book->bid->toString(), std::string("99"));
        QVERIFY(!details.book->ask && details.book->bids.size() == 1);
        QCOMPARE(details.account->equity.toString(), std::string("77"));
        QCOMPARE(details.account->assets.at(0).asset, std::string("USDT"));
        QVERIFY(!details.openOrders.at(0).price && !details.openOrders[0].isBuy);
        QCOMPARE(*details.gauges.at(0).minimum, -1.0);
        QCOMPARE(details.bot.figures.mid->toString(), std::string("100.05"));
        QCOMPARE(details.bot.profitCourse, (std::vector<double>{1, 2.5}));
        QCOMPARE(details.bot.reason->field("venue"), std::string_view("sim"));
        QCOMPARE(details.bot.figures.skippedTicks, std::int64_t{3});
        QVERIFY(details.bot.figures.interval == kSecond);
        QCOMPARE(details.bot.figures.tickLag.p99, DurationNs{2});
        QCOMPARE(details.configuration.name, std::string("a"));
        QCOMPARE(details.versions.size(), std::size_t{1});
    }

    void historyComesInPages()
    {
        const auto id = m_bench->create("a");
        const BotId bot = FleetBench::idOf(id);
        StoreBatch batch;
        for (int i = 0; i < 5; ++i)
            batch.logs.push_back({0, bot, i * kSecond, LogLevel::Warning, std::to_string(i)});
        batch.events = {{0, bot, kSecond, LogLevel::Info, "fill", "{}"}};
        batch.book = {{0, bot, kSecond, "m", "1", "2", "1", {"1", "1", "1"}, {"2", "2", "2"}, ""}};
        batch.account = {{0, bot, kSecond, "desk", "10", "1", "2", "3", ""}};
        batch.orders = {{0, bot, kSecond, 4, "m", "filled", "buy", "limit", "9", "1", "1", ""}};
        batch.trades = {{0, bot, kSecond, 9, 4, "m", "buy", "maker", "9", "1", "0.1", "USDT", "0"}};
        batch.lifecycle = {{0, bot, {kSecond, 1}, "created", "admit", "admitted", "local", ""}};
        batch.gauges = {{bot, kSecond, "skew", 2}};
        fleet().keep(std::move(batch));
        HistoryRequest request;
        request.bots = {id};
        request.first = 3;
        request.ascending = true;
        request.minimumLevel = "WARNING";
        const auto first = value(&FleetClient::logs, request);
        QCOMPARE(first.rows.size(), std::size_t{3});
        QVERIFY(first.hasNext && first.rows[0].text == "0" && first.rows[0].level == "WARNING");
        request.after = first.endCursor;
        const auto rest = value(&FleetClient::logs, request);
        QVERIFY(rest.rows.size() == 2 && !rest.hasNext);
        QCOMPARE(rest.rows[1].time, 4 * kSecond);
        HistoryRequest all;
        all.from = kSecond;
        all.to = 2 * kSecond;
        QCOMPARE(value(&FleetClient::logs, all).rows.size(), std::size_t{1});
        QCOMPARE(value(&FleetClient::events, all).rows.at(0).kind, std::string("fill"));
        QCOMPARE(value(&FleetClient::books, all).rows.at(0).askDepth.at(2).toString(), std::string("2"));
        QCOMPARE(value(&FleetClient::accounts, all).rows.at(0).profit.net.toString(), std::string("0"));
        QVERIFY(value(&FleetClient::orders, all).rows.at(0).isBuy);
        QVERIFY(value(&FleetClient::trades, all).rows.at(0).isMaker);
        QCOMPARE(value(&FleetClient::lifecycle, all).rows.at(0).to, std::string("admitted"));
        QCOMPARE(value(&FleetClient::gaugeNames, id), std::vector<std::string>{"skew"});
        const auto course =
            value(&FleetClient::gauge, id, std::string("skew"), std::optional<TimeNs>(), std::optional<TimeNs>(), 100);
        QVERIFY(!course.resolution);
        QCOMPARE(course.points.at(0).last, 2.0);
    }

    void streamsAndStatesAreWatched()
    {
        const auto id = m_bench->create("a");
        const BotId bot = FleetBench::idOf(id);
        StreamRequest request;
        request.bots = {id};
        request.maxRate = 50;
        std::vector<StreamBatch<BotLog>> batches;
        auto watch = client().watchLogs(request, [&](Result<StreamBatch<BotLog>> batch) {
            QVERIFY2(batch, batch ? "" : batch.error().toString().c_str());
            batches.push_back(*batch);
        });
        QVERIFY(wait([&] { return batches.size() == 1; }));
        fleet().log(bot, kSecond, LogLevel::Error, "now");
        QVERIFY(wait([&] { return batches.size() == 2; }));
        QCOMPARE(batches[1].rows.at(0).text, std::string("now"));
        *watch = nullptr;
        fleet().log(bot, kSecond, LogLevel::Error, "then");
        request.after = batches[1].cursor;
        batches.clear();
        watch = client().watchLogs(request, [&](Result<StreamBatch<BotLog>> batch) { batches.push_back(*batch); });
        QVERIFY(wait([&] { return !batches.empty(); }));
        QCOMPARE(batches[0].rows.at(0).text, std::string("then"));

        // Over a way that breaks it is asked for again behind the last batch that came.
        std::vector<Request> asked;
        std::function<void(std::string)> answer;
        ApiClient far(
            {.execute = {},
             .subscribe = [&](const Request& sent, const Transport::Listener& listener) -> Result<Transport::Handle> {
                 asked.push_back(sent);
                 answer = listener.onResponse;
                 return Transport::Handle(std::make_shared<int>());
             }},
            [](const std::function<void()>& task) { task(); });
        StreamRequest recent;
        recent.recent = 3;
        const auto farWatch = far.fleet().watchLogs(recent, [](const Result<StreamBatch<BotLog>>&) {});
        QVERIFY(farWatch);
        QCOMPARE(asked.at(0).resume(), asked.at(0).variables);
        answer(R"({"data":{"batch":{"cursor":"7-4","gap":null,"logs":[]}}})");
        QVERIFY(asked[0].resume().find("\"after\":\"7-4\"") != std::string::npos);

        int told = 0;
        const auto count = [&](const auto& value) {
            QVERIFY2(value, value ? "" : value.error().toString().c_str());
            ++told;
        };
        request.after.clear();
        std::vector<Result<FleetClient::Watch>> watches;
        watches.push_back(client().watchEvents(request, count));
        watches.push_back(client().watchOrders(request, count));
        watches.push_back(client().watchTrades(request, count));
        StateRequest states;
        states.maxRate = 50;
        watches.push_back(client().watchBooks(states, count));
        watches.push_back(client().watchAccounts(states, count));
        watches.push_back(client().watchOpenOrders(states, count));
        watches.push_back(client().watchGauges(states, count));
        QVERIFY(wait([&] { return told == 7; })); // each tells what there is at once

        m_bench->fleet.reset();
        std::string why;
        auto ended = client().watchGauges(states, [&](const Result<std::vector<BotGauge>>& gauges) {
            if (!gauges)
                why = gauges.error().code;
        });
        watches.clear();
        *watch = nullptr;
        m_bench->api().setFleet(Error("fleet.unavailable", {}));
        QVERIFY(wait([&] { return !why.empty(); }));
        QCOMPARE(why, std::string("fleet.unavailable"));
    }

    void theListOfBotsKeepsItselfCurrent()
    {
        const auto a = m_bench->create("a");
        const auto b = m_bench->create("b");
        std::vector<std::size_t> changed;
        Replica<Bot>::Listener listener;
        listener.changed = [&](std::size_t index) { changed.push_back(index); };
        Replica<Bot> list(client().botsSource(50), listener);
        list.start();
        QVERIFY(wait([&] { return list.state() == Replica<Bot>::State::Current; }));
        QCOMPARE(list.items().size(), std::size_t{2});
        QCOMPARE(list.items()[1].name, std::string("b"));
        fleet().change(FleetBench::idOf(b), [](BotStatus& bot) { bot.fills = 3; });
        QVERIFY(wait([&] { return changed == std::vector<std::size_t>{1}; }));
        QCOMPARE(list.items()[1].figures.fills, std::int64_t{3});
        QCOMPARE(list.items()[1].name, std::string("b")); // the rest of it is as it was
        static_cast<void>(fleet().start(FleetBench::idOf(b), {}));
        QVERIFY(wait([&] { return list.items()[1].state == "RUNNING"; }));
        QCOMPARE(list.items()[1].figures.fills, std::int64_t{3});
        const auto c = m_bench->create("c");
        QVERIFY(wait([&] { return list.find(c) != nullptr; }));
        static_cast<void>(fleet().remove(FleetBench::idOf(a), {}));
        QVERIFY(wait([&] { return list.items().size() == 2; }));
        QCOMPARE(list.items()[0].id, b);
        QVERIFY(list.find(c) == &list.items()[1] && !list.find(a));
        QCOMPARE(list.recoveries(), std::size_t{0});

        // The fleet goes, and comes again.
        m_bench->api().setFleet(Error("fleet.unavailable", {}));
        QVERIFY(wait([&] { return list.state() == Replica<Bot>::State::Failed; }));
        QCOMPARE(list.error()->code, std::string("fleet.unavailable"));
        QCOMPARE(list.items().size(), std::size_t{2}); // as they were last seen
        m_bench->fleet = std::make_shared<test::FakeFleet>();
        m_bench->api().setFleet(std::shared_ptr<Fleet>(m_bench->fleet));
        m_bench->create("another");
        list.start();
        QVERIFY(wait([&] { return list.state() == Replica<Bot>::State::Current; }));
        QCOMPARE(list.items().size(), std::size_t{1});
        QCOMPARE(list.items()[0].name, std::string("another"));
        const auto d = m_bench->create("later");
        QVERIFY(wait([&] { return list.find(d) != nullptr; }));
    }

    void changesComeInOrderAndNoneTwice()
    {
        std::vector<std::string> ids;
        for (int i = 0; i < 600; ++i)
            ids.push_back(m_bench->create("bot " + std::to_string(1000 + i)));
        Replica<Bot> list(client().botsSource(50));
        list.start();
        std::thread busy([&] {
            for (int round = 1; round <= 50; ++round) {
                for (const auto& id : ids)
                    fleet().change(FleetBench::idOf(id),
                                   [&](BotStatus& bot) { bot.fills = static_cast<std::uint64_t>(round); });
            }
        });
        const auto isAll = [&](std::int64_t fills) {
            return list.items().size() == 600 &&
                   std::all_of(list.items().begin(), list.items().end(),
                               [&](const Bot& bot) { return bot.figures.fills == fills; });
        };
        const bool isThere = wait([&] { return isAll(50); });
        busy.join();
        QVERIFY(isThere);
        QCOMPARE(list.recoveries(), std::size_t{0});
        QVERIFY(list.sequence() < 600 * 50); // several changes of a bot came as one
    }
};

QTEST_GUILESS_MAIN(TestFleetClient)
#include "tst_FleetClient.moc"
