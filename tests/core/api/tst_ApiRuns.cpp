// SPDX-License-Identifier: GPL-3.0-or-later
// Backtests and sweeps by GraphQL text, from the first mistake to the report of an earlier session.
#include "core/analytics/ReportJson.h"
#include "core/data/Catalogue.h"
#include "core/simulator/Backtest.h"
#include "tests/core/api/ApiBench.h"

#include <QTest>
#include <cmath>
#include <future>
#include <set>

using namespace wh;
using wh::test::ApiBench;
using wh::test::Json;

namespace {

const std::string kStart =
    "mutation($input: BacktestInput!) { startBacktest(input: $input) { id status name tags dataset "
    "checksum job { id } } }";
const std::string kRun =
    "query($id: ID!) { run(id: $id) { id kind status name tags note strategy dataset datasetState seed "
    "parameters { name value } options { name value } startedAt endedAt version error { code } "
    "summary { netProfit totalReturn fills trades } report { strategy } sweep { best { index } } } }";

} // namespace

class TestApiRuns : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiBench> m_bench;
    std::string m_dataset;

    Json input(const Json& more = Json::object()) const
    {
        Json parameters = {{"spread", "1"}, {"refresh_time", "1s"}}; // near enough to be filled
        parameters.update(more);
        return {{"dataset", m_dataset},
                {"strategy", "basic_market_maker"},
                {"parameters", ApiBench::pairs(parameters)},
                {"options", ApiBench::pairs({{"fees", "1,5"}, {"seed", "7"}})},
                {"name", "first"},
                {"tags", {"a", "b"}}};
    }
    /// Starts a backtest and waits for its end; the run's ID.
    std::string finished(const Json& settings)
    {
        const Json run = m_bench->ask(kStart, {{"input", settings}})["startBacktest"];
        m_bench->waitForJob(run["job"]["id"]);
        return run["id"];
    }
    Json runOf(const std::string& id) { return m_bench->ask(kRun, {{"id", id}})["run"]; }

private slots:
    void init()
    {
        m_bench = std::make_unique<ApiBench>();
        m_dataset = m_bench->generate({{"duration", "20m"}});
    }

    /// Here a run has one market: that is said before it is begun.
    void whatTradesTwoMarketsIsRefused()
    {
        PublishedScript script;
        script.project = {"main.js", {{"main.js", "export function onTick(ctx) {}"}}};
        script.description.name = "both";
        script.description.version = "1";
        script.description.tickInterval = kSecond;
        script.description.markets = 2;
        script.description.add(ScriptHook::Tick);
        script.digest = script.project.digest();
        m_bench->useScripts({}, {script});
        auto settings = input();
        settings["strategy"] = "script:both@1";
        settings["parameters"] = Json::array();
        const Json validation = m_bench->ask("query($input: BacktestInput!) { validateBacktest(input: $input) { "
                                             "isValid mistakes { code field } } }",
                                             {{"input", settings}})["validateBacktest"];
        JSON_IS(validation["isValid"], false);
        const auto is = [](const Json& mistake) {
            return mistake["code"] == "backtest.needs_other" && mistake["field"] == "strategy";
        };
        const Json& mistakes = validation["mistakes"];
        QVERIFY2(std::any_of(mistakes.begin(), mistakes.end(), is), mistakes.dump().c_str());
    }

    void aBacktestsReportIsTheCommandLines()
    {
        const auto id = finished(input({{"levels", "2"}}));
        const Json run = runOf(id);
        JSON_IS(run["status"], "DONE");
        JSON_IS(run["kind"], "BACKTEST");
        JSON_IS(run["datasetState"], "SAME");
        JSON_IS(run["seed"], "7");
        JSON_IS(run["version"], WH_VERSION);

        // What the command line prints is reportJson() of the same run.
        BacktestSettings settings;
        settings.strategy = "basic_market_maker";
        settings.parameters = {{"spread", "1"}, {"refresh_time", "1s"}, {"levels", "2"}};
        settings.fees = "1,5";
        settings.seed = 7;
        std::vector<Error> mistakes;
        const auto tape = Catalogue::open(m_bench->folder() / "catalog")->find(m_dataset);
        const auto backtest = Backtest::prepare(*tape, settings, {m_bench->strategies(), m_bench->rules()}, mistakes);
        QVERIFY(backtest);
        const Json expected = Json::parse(reportJson(makeReport(*backtest->run({}))));
        QVERIFY(expected["fills"].size() > 10);

        const Json report = m_bench->ask(
            "query($id: ID!) { run(id: $id) { report { strategy start end initialEquity finalEquity finalPosition "
            "isCancelled "
            "events setup { name value } metrics { id value number definition { label definition } } orders { placed "
            "cancelled refusals { code count } } fees { asset amount } fills(first: 100000) { totalCount nodes { id "
            "price "
            "quantity side liquidity fee midAtFill midAfter5s } } trades(first: 100000) { totalCount nodes { profit "
            "quantity entryPrice } } samples { equity } gauges { name mean } messages { totalCount } quotesDropped "
            "json: export(format: JSON) html: export(format: HTML) csv: export(format: FILLS_CSV) } } }",
            {{"id", id}})["run"]["report"];
        for (const auto& metric : report["metrics"]) {
            const Json& wanted = expected["metrics"][metric["id"].get<std::string>()];
            const Json text = wanted.is_string() || wanted.is_null() ? wanted : Json(wanted.dump());
            if (wanted.is_number_float())
                JSON_IS(Json::parse(metric["value"].get<std::string>()), wanted);
            else
                JSON_IS(metric["value"], text);
        }
        JSON_IS(report["metrics"].size(), expected["metrics"].size());
        JSON_IS(report["fills"]["totalCount"], expected["fills"].size());
        for (std::size_t i = 0; i < expected["fills"].size(); ++i) {
            for (const char* name : {"price", "quantity", "fee", "midAtFill", "midAfter5s"})
                JSON_IS(report["fills"]["nodes"][i][name], expected["fills"][i][name]);
        }
        JSON_IS(report["trades"]["totalCount"], expected["trades"].size());
        JSON_IS(report["trades"]["nodes"][0]["profit"], expected["trades"][0]["profit"]);
        JSON_IS(report["events"], expected["period"]["events"]);
        JSON_IS(report["orders"]["placed"], expected["orders"]["placed"]);
        JSON_IS(report["messages"]["totalCount"], expected["messages"].size());
        Json own = Json::parse(report["json"].get<std::string>());
        own.erase("curve"); // kept more finely than by the command line
        Json wanted = expected;
        wanted.erase("curve");
        JSON_IS(own, wanted);
        QVERIFY(report["html"].get<std::string>().find("</html>") != std::string::npos);
        QVERIFY(report["csv"].get<std::string>().find('\n') != std::string::npos);

        // And it is the same in the next session.
        const std::string query =
            "query($id: ID!) { run(id: $id) { report { metrics { id value } equity(points: 100) { time "
            "value } quotes { price from } json: export(format: JSON) } } }";
        const Json before = m_bench->ask(query, {{"id", id}});
        m_bench->reopen();
        JSON_IS(m_bench->ask(query, {{"id", id}}), before);
        QVERIFY(before["run"]["report"]["quotes"].size() > 10);
        JSON_IS(runOf(id), run);
    }

    void linesKeepTheirExtremes()
    {
        const auto id = finished(input());
        const std::string query =
            "query($id: ID!, $n: Int!, $from: DateTime) { run(id: $id) { report { equity(points: $n, from: $from) { "
            "time value } "
            "drawdown(points: $n) { value } inventory(points: $n) { value } price(points: $n) { value } } } }";
        const Json fine = m_bench->ask(query, {{"id", id}, {"n", 1'000'000}})["run"]["report"];
        const Json coarse = m_bench->ask(query, {{"id", id}, {"n", 50}})["run"]["report"];
        for (const char* name : {"equity", "drawdown", "inventory", "price"}) {
            QVERIFY(coarse[name].size() <= 52);
            QVERIFY(fine[name].size() > 52);
            const auto extremes = [](const Json& line) {
                double low = INFINITY;
                double high = -INFINITY;
                for (const auto& point : line) {
                    low = std::min(low, point["value"].get<double>());
                    high = std::max(high, point["value"].get<double>());
                }
                return std::pair(low, high);
            };
            QVERIFY(extremes(fine[name]) == extremes(coarse[name]));
        }
        const Json late =
            m_bench->ask(query, {{"id", id}, {"n", 50}, {"from", "2024-01-01T00:10:00Z"}})["run"]["report"];
        QVERIFY(late["equity"][0]["time"].get<std::string>() >= "2024-01-01T00:10:00");
        JSON_IS(m_bench->errorOf(query, {{"id", id}, {"n", 0}})["field"], "points");
    }

    void rowsAreFilteredSortedAndPaged()
    {
        const auto id = finished(input());
        const std::string query = "query($id: ID!, $first: Int, $after: String, $filter: FillFilter, $sort: FillSort) "
                                  "{ run(id: $id) { report { "
                                  "fills(first: $first, after: $after, filter: $filter, sort: $sort) { totalCount "
                                  "pageInfo { endCursor hasNextPage } "
                                  "nodes { id side price } } } } }";
        const Json all = m_bench->ask(query, {{"id", id}})["run"]["report"]["fills"];
        const Json buys = m_bench->ask(query, {{"id", id}, {"filter", {{"side", "BUY"}}}})["run"]["report"]["fills"];
        const Json sells = m_bench->ask(query, {{"id", id}, {"filter", {{"side", "SELL"}}}})["run"]["report"]["fills"];
        JSON_IS(buys["totalCount"].get<int>() + sells["totalCount"].get<int>(), all["totalCount"].get<int>());
        const Json dear = m_bench->ask(
            query, {{"id", id},
                    {"first", 2},
                    {"sort", {{"field", "PRICE"}, {"direction", "DESCENDING"}}}})["run"]["report"]["fills"];
        JSON_IS(dear["nodes"].size(), 2);
        QVERIFY(std::stod(dear["nodes"][0]["price"].get<std::string>()) >=
                std::stod(dear["nodes"][1]["price"].get<std::string>()));
        JSON_IS(m_bench->errorOf("query($id: ID!) { run(id: $id) { report { metric(id: \"sharp\") { value } } } }",
                                 {{"id", id}})["remedy"],
                "did you mean sharpe?");
        const Json trades =
            m_bench->ask("query($id: ID!) { run(id: $id) { report { trades(filter: {won: true}, sort: {field: "
                         "PROFIT}) { nodes { profit } } } } }",
                         {{"id", id}})["run"]["report"]["trades"]["nodes"];
        QVERIFY(trades.empty() || std::stod(trades[0]["profit"].get<std::string>()) > 0);
    }

    void everyMistakeIsNamedAtOnce()
    {
        const Json wrong = {
            {"dataset", "sim:XXX/USDT:book"},
            {"strategy", "basic_market_maker"},
            {"parameters", ApiBench::pairs({{"levls", "2"}, {"order_amount", "-1"}})},
            {"risk", ApiBench::pairs({{"order_size.max_notional", "many"}})},
            {"options", ApiBench::pairs({{"cash", "-5"}, {"latency", "constnt"}, {"from", "yesterday"}})}};
        const Json validation =
            m_bench->ask("query($input: BacktestInput!) { validateBacktest(input: $input) { isValid mistakes { "
                         "code field value remedy } } }",
                         {{"input", wrong}})["validateBacktest"];
        JSON_IS(validation["isValid"], false);
        std::set<std::string> fields;
        for (const auto& mistake : validation["mistakes"]) {
            fields.insert(mistake["field"].is_string() ? mistake["field"].get<std::string>() : "");
            QVERIFY2(mistake["remedy"].is_string() || mistake["code"] == "data.not_found", mistake.dump().c_str());
        }
        for (const char* field : {"dataset", "params.levls", "params.order_amount", "risk.order_size.max_notional",
                                  "cash", "latency", "from"})
            QVERIFY2(fields.contains(field), (std::string(field) + " of " + validation.dump()).c_str());
        const Json error = m_bench->errorOf(kStart, {{"input", wrong}});
        QVERIFY(error["code"].is_string() && error["field"].is_string());
        JSON_IS(error["mistakes"], std::to_string(validation["mistakes"].size()));
        JSON_IS(m_bench->ask("{ runs { totalCount } }")["runs"]["totalCount"], 0);
        JSON_IS(m_bench->ask("query($input: BacktestInput!) { validateBacktest(input: $input) { isValid } }",
                             {{"input", input()}})["validateBacktest"]["isValid"],
                true);
        JSON_IS(m_bench->errorOf("mutation { startBacktest(input: {strategy: \"x\"}) { id } }")["code"],
                "graphql.validation");
    }

    void runsAreLabelledListedAndRemoved()
    {
        const auto first = finished(input());
        Json other = input();
        other["name"] = "second";
        other["tags"] = Json::array({"b"});
        const auto second = finished(other);
        m_bench->ask("mutation($id: ID!) { setRunName(id: $id, name: \"Ω\") { id } setRunTags(id: $id, tags: [\"x\", "
                     "\"y\"]) { id } "
                     "setRunNote(id: $id, note: \"look\") { id } }",
                     {{"id", first}});
        const Json run = runOf(first);
        JSON_IS(run["name"], "Ω");
        JSON_IS(run["note"], "look");
        JSON_IS(run["tags"], Json::array({"x", "y"}));
        const std::string query = "query($filter: RunFilter, $sort: [RunSort!]) { runs(filter: $filter, sort: $sort) { "
                                  "totalCount nodes { id } } }";
        JSON_IS(m_bench->ask(query)["runs"]["nodes"][0]["id"], second); // the newest first
        JSON_IS(m_bench->ask(query, {{"filter", {{"tags", {"x"}}}}})["runs"]["totalCount"], 1);
        JSON_IS(m_bench->ask(query, {{"filter", {{"text", "LOOK"}}}})["runs"]["nodes"][0]["id"], first);
        JSON_IS(m_bench->ask(query, {{"filter", {{"statuses", {"FAILED"}}}}})["runs"]["totalCount"], 0);
        JSON_IS(m_bench->ask(query,
                             {{"sort", {{{"field", "NAME"}, {"direction", "DESCENDING"}}}}})["runs"]["nodes"][0]["id"],
                first);
        JSON_IS(m_bench->ask("mutation($id: ID!) { deleteRun(id: $id) }", {{"id", second}})["deleteRun"], second);
        JSON_IS(m_bench->ask(query)["runs"]["totalCount"], 1);
        for (const char* mutation :
             {"setRunName(id: $id, name: \"\") { id }", "setRunTags(id: $id, tags: []) { id }",
              "setRunNote(id: $id, note: \"\") { id }", "deleteRun(id: $id)", "repeatRun(id: $id) { id }",
              "duplicateRun(id: $id) { id }", "startRun(id: $id) { id }", "cancelRun(id: $id) { id }"}) {
            for (const char* id : {"77777", "no number", "-1"}) {
                const Json error =
                    m_bench->errorOf(std::string("mutation($id: ID!) { ") + mutation + " }", {{"id", id}});
                JSON_IS(error["code"], "run.not_found");
                JSON_IS(error["field"], "id");
            }
        }
    }

    void aRunIsRepeatedAndDuplicated()
    {
        const auto id = finished(input());
        const Json again =
            m_bench->ask("mutation($id: ID!) { repeatRun(id: $id) { id job { id } } }", {{"id", id}})["repeatRun"];
        m_bench->waitForJob(again["job"]["id"]);
        JSON_IS(runOf(again["id"])["summary"], runOf(id)["summary"]);

        const Json draft =
            m_bench->ask("mutation($id: ID!) { duplicateRun(id: $id, name: \"copy\") { id status name } }",
                         {{"id", id}})["duplicateRun"];
        JSON_IS(draft["status"], "DRAFT");
        const std::string start =
            "mutation($id: ID!, $input: BacktestInput) { startRun(id: $id, input: $input) { id job { id } } }";
        Json changed = input({{"levels", "3"}});
        const Json started = m_bench->ask(start, {{"id", draft["id"]}, {"input", changed}})["startRun"];
        JSON_IS(started["id"], draft["id"]);
        m_bench->waitForJob(started["job"]["id"]);
        JSON_IS(runOf(draft["id"])["status"], "DONE");
        JSON_IS(runOf(draft["id"])["parameters"][2]["value"], "3");
        JSON_IS(runOf(draft["id"])["name"], "copy");
        JSON_IS(m_bench->errorOf(start, {{"id", draft["id"]}})["code"], "run.not_a_draft");

        // A dataset that is another one now.
        m_bench->ask("mutation($id: ID!) { removeDataset(id: $id) }", {{"id", m_dataset}});
        JSON_IS(runOf(id)["datasetState"], "MISSING");
        m_bench->generate({{"duration", "20m"}}, "sim:BTC/USDT", 2);
        JSON_IS(runOf(id)["datasetState"], "CHANGED");
        JSON_IS(m_bench->errorOf("mutation($id: ID!) { repeatRun(id: $id) { id } }", {{"id", id}})["code"],
                "data.changed");
        QVERIFY(m_bench->ask("mutation($id: ID!) { repeatRun(id: $id, allowChangedData: true) { id } }", {{"id", id}})
                    .contains("repeatRun"));
    }

    void aRunTellsOfItselfAndCanBeCancelled()
    {
        m_dataset = m_bench->generate({{"duration", "12h"}}, "sim:LONG/USDT"); // long enough to be caught
        std::promise<std::string> underWay;
        std::atomic<bool> isTold = false;
        Json partial;
        double lastShare = 0;
        bool grows = true;
        auto subscription =
            m_bench->api().subscribe({"subscription { jobChanges { sequence job { kind status progress { share events "
                                      "eventsPerSecond timeLeft elapsed } "
                                      "partial { time equity position mid fills orders } run { id status } } } }",
                                      {},
                                      {}});
        QVERIFY(bool(subscription));
        (*subscription)
            ->start({[&](const std::string& text) {
                         const Json job = Json::parse(text)["data"]["jobChanges"]["job"];
                         if (job["kind"] != "BACKTEST" || job["partial"].is_null())
                             return;
                         const double share = job["progress"]["share"];
                         grows = grows && share >= lastShare;
                         lastShare = share;
                         if (!isTold.exchange(true)) {
                             partial = job;
                             underWay.set_value(job["run"]["id"]);
                         }
                     },
                     [](const std::optional<Error>&) {}});
        const Json run = m_bench->ask(kStart, {{"input", input()}})["startBacktest"];
        JSON_IS(run["status"], "QUEUED");
        const auto id = underWay.get_future().get();
        JSON_IS(run["id"], id);
        JSON_IS(m_bench->errorOf("mutation($id: ID!) { deleteRun(id: $id) }", {{"id", id}})["code"], "run.active");
        JSON_IS(m_bench->errorOf("mutation($id: ID!) { removeDataset(id: $id) }", {{"id", m_dataset}})["code"],
                "data.in_use");
        m_bench->ask("mutation($id: ID!) { cancelRun(id: $id) { id } }", {{"id", id}});
        const Json job = m_bench->waitForJob(run["job"]["id"]);
        (*subscription)->cancel();
        JSON_IS(job["status"], "CANCELLED");
        JSON_IS(partial["run"]["status"], "RUNNING");
        QVERIFY(partial["progress"]["events"].get<std::int64_t>() > 0);
        QVERIFY(std::stod(partial["partial"]["equity"].get<std::string>()) > 0);
        QVERIFY(grows && lastShare > 0);
        const Json ended = runOf(id);
        JSON_IS(ended["status"], "CANCELLED");
        JSON_IS(ended["report"]["strategy"], "basic_market_maker"); // of what was replayed
        JSON_IS(m_bench->ask("mutation($id: ID!) { deleteRun(id: $id) }", {{"id", id}})["deleteRun"], id);
    }

    void aSweepHasItsTableAndItsMap()
    {
        const Json settings = {{"base", input()},
                               {"axes", ApiBench::pairs({{"levels", "1:3:1"}, {"spread", "1,5"}})},
                               {"objective", "netProfit"}};
        const Json run =
            m_bench->ask("mutation($input: SweepInput!) { startSweep(input: $input) { id kind axes { name values } "
                         "objective job { id } } }",
                         {{"input", settings}})["startSweep"];
        JSON_IS(run["kind"], "SWEEP");
        JSON_IS(run["axes"][0]["values"], Json::array({"1", "2", "3"}));
        JSON_IS(m_bench->waitForJob(run["job"]["id"])["status"], "DONE");
        const std::string query = "query($id: ID!) { run(id: $id) { status summary { netProfit } report { strategy } "
                                  "sweep { objective { id } best { "
                                  "index objective values } rows(sort: {field: OBJECTIVE, direction: DESCENDING}) { "
                                  "totalCount nodes { index values "
                                  "objective netProfit fills isDone error { code } } } heatMap(x: \"levels\", y: "
                                  "\"spread\") { x { name } cells "
                                  "minimum maximum } } } }";
        const Json found = m_bench->ask(query, {{"id", run["id"]}});
        const Json& sweep = found["run"]["sweep"];
        JSON_IS(sweep["rows"]["totalCount"], 6);
        JSON_IS(sweep["rows"]["nodes"][0]["index"], sweep["best"]["index"]);
        JSON_IS(sweep["rows"]["nodes"][0]["objective"], sweep["heatMap"]["maximum"]);
        JSON_IS(sweep["rows"]["nodes"][5]["objective"], sweep["heatMap"]["minimum"]);
        JSON_IS(sweep["heatMap"]["cells"].size(), 2);
        JSON_IS(sweep["heatMap"]["cells"][0].size(), 3);
        QVERIFY(found["run"]["report"].is_null());
        m_bench->reopen();
        JSON_IS(m_bench->ask(query, {{"id", run["id"]}}), found);
        JSON_IS(m_bench->errorOf(
                    "query($id: ID!) { run(id: $id) { sweep { heatMap(x: \"levels\", y: \"no\") { minimum } } } }",
                    {{"id", run["id"]}})["code"],
                "sweep.axis_unknown");

        Json wrong = settings;
        wrong["axes"] = ApiBench::pairs({{"levels", "1:3"}, {"nothing", "1,2"}});
        wrong["objective"] = "profit";
        wrong["randomSamples"] = -1;
        const Json error =
            m_bench->errorOf("mutation($input: SweepInput!) { startSweep(input: $input) { id } }", {{"input", wrong}});
        QVERIFY(error["field"].is_string());
        const Json validation =
            m_bench->ask("query($input: SweepInput!) { validateSweep(input: $input) { mistakes { field } } }",
                         {{"input", wrong}})["validateSweep"];
        QVERIFY(validation["mistakes"].size() >= 2);
    }

    void changesOfRunsAreNumbered()
    {
        std::mutex mutex;
        std::vector<Json> told;
        auto subscription =
            m_bench->api().subscribe({"subscription { runChanges { sequence kind id run { status } } }", {}, {}});
        (*subscription)
            ->start({[&](const std::string& text) {
                         const std::lock_guard lock(mutex);
                         told.push_back(Json::parse(text)["data"]["runChanges"]);
                     },
                     [](const std::optional<Error>&) {}});
        const auto id = finished(input());
        m_bench->ask("mutation($id: ID!) { deleteRun(id: $id) }", {{"id", id}});
        const auto last = m_bench->ask("{ runs { sequence } }")["runs"]["sequence"].get<std::int64_t>();
        QTRY_VERIFY([&] {
            const std::lock_guard lock(mutex);
            return !told.empty() && told.back()["sequence"] == last;
        }());
        (*subscription)->cancel();
        for (std::size_t i = 1; i < told.size(); ++i)
            JSON_IS(told[i]["sequence"], told[i - 1]["sequence"].get<std::int64_t>() + 1);
        JSON_IS(told.front()["run"]["status"], "QUEUED");
        JSON_IS(told.back()["kind"], "REMOVED");
    }

    void aFullDiskIsToldAndTheReportIsThereNow()
    {
        const auto kept = finished(input());
        m_bench->reopen({.maxPages = 20});
        const Json response = m_bench->respond(kStart, {{"input", input()}});
        std::string id;
        if (!response.contains("errors")) {
            const Json job = m_bench->waitForJob(response["data"]["startBacktest"]["job"]["id"]);
            JSON_IS(job["status"], "FAILED");
            JSON_IS(job["error"]["code"], "store.disk_full");
            id = response["data"]["startBacktest"]["id"];
            JSON_IS(runOf(id)["status"], "FAILED");
            JSON_IS(runOf(id)["report"]["strategy"], "basic_market_maker");
        } else {
            JSON_IS(response["errors"][0]["extensions"]["code"], "store.disk_full");
        }
        JSON_IS(runOf(kept)["status"], "DONE");
        m_bench->reopen();
        JSON_IS(runOf(kept)["report"]["strategy"], "basic_market_maker");
        if (!id.empty()) { // whichever of the two still fitted on the disk
            const Json status = runOf(id)["status"];
            QVERIFY2(status == "FAILED" || status == "INTERRUPTED", status.dump().c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestApiRuns)
#include "tst_ApiRuns.moc"
