// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings by GraphQL text: generate, list, look at, verify, import, remove, and what goes wrong.
#include "core/fleet/BotOptions.h"
#include "tests/core/api/ApiBench.h"

#include <QTest>
#include <fstream>

using namespace wh;
using wh::test::ApiBench;
using wh::test::Json;

class TestApiData : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiBench> m_bench;

    std::filesystem::path write(const char* name, const std::string& text)
    {
        const auto path = m_bench->folder() / name;
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }

private slots:
    void init() { m_bench = std::make_unique<ApiBench>(); }

    void engineAndModelsAreTold()
    {
        const Json data = m_bench->ask("{ engine { version now startedAt catalog store jobThreads notices { code } "
                                       "build { type compiler platform } }"
                                       " strategies { id title examples { title parameters { name value } } parameters "
                                       "{ name type default minimum "
                                       "choices } } riskRules { id refusals parameters { name } } latencyModels { id "
                                       "parameters { name } } queueModels "
                                       "{ id } generators { id formula ownParameters { name } commonParameters { name "
                                       "unit } } backtestOptions { name } botOptions { name defaultText: default } "
                                       "metrics { id unit definition isCost } importFormats { id description } }");
        JSON_IS(data["engine"]["version"], WH_VERSION);
        QVERIFY(data["engine"]["store"].get<std::string>().ends_with("runs.sqlite"));
        JSON_IS(data["strategies"].size(), m_bench->strategies().entries().size());
        JSON_IS(data["strategies"][0]["id"], (*m_bench->strategies().entries().begin()).info.id);
        JSON_IS(data["riskRules"].size(), m_bench->rules().entries().size());
        JSON_IS(data["importFormats"].size(), m_bench->importers().importers().size());
        JSON_IS(data["metrics"][0]["id"], "netProfit");
        JSON_IS(data["botOptions"].size(), botOptions().size());
        JSON_IS(data["botOptions"][0]["name"], "market");
        JSON_IS(data["metrics"][0]["unit"], "MONEY");
        const Json error = m_bench->errorOf("{ strategy(id: \"avelaneda_stoikov\") { id } }");
        JSON_IS(error["code"], "strategy.unknown");
        JSON_IS(error["field"], "strategy");
        JSON_IS(error["remedy"], "did you mean avellaneda_stoikov?");
    }

    void listsFiltersSortsAndPages()
    {
        for (const char* base : {"AAA", "BBB", "CCC"})
            m_bench->generate({{"duration", "2m"}}, std::string("sim:") + base + "/USDT");
        m_bench->generate({{"duration", "10m"}, {"bars", "1m"}}, "other:AAA/EUR");
        const std::string query =
            "query($first: Int, $after: String, $filter: DatasetFilter, $sort: [DatasetSort!]) { datasets(first: "
            "$first, "
            "after: $after, filter: $filter, sort: $sort) { totalCount sequence nodes { id kind events } pageInfo { "
            "hasNextPage endCursor } damaged { code } } }";
        Json all = m_bench->ask(query)["datasets"];
        JSON_IS(all["totalCount"], 4);
        JSON_IS(all["sequence"], 4);
        JSON_IS(all["nodes"][0]["id"], "other:AAA/EUR:bars-1m");
        Json page = m_bench->ask(query, {{"first", 3}})["datasets"];
        JSON_IS(page["pageInfo"]["hasNextPage"], true);
        page = m_bench->ask(query, {{"first", 3}, {"after", page["pageInfo"]["endCursor"]}})["datasets"];
        JSON_IS(page["nodes"].size(), std::size_t{1});
        JSON_IS(page["nodes"][0]["id"], "sim:CCC/USDT:book");
        JSON_IS(m_bench->ask(query, {{"filter", {{"kinds", {"BARS"}}}}})["datasets"]["totalCount"], 1);
        JSON_IS(m_bench->ask(query, {{"filter", {{"text", "aaa"}}}})["datasets"]["totalCount"], 2);
        JSON_IS(m_bench->ask(query, {{"filter", {{"venue", "sim"}, {"base", "bbb"}}}})["datasets"]["totalCount"], 1);
        const Json sorted = m_bench->ask(
            query, {{"sort", {{{"field", "EVENTS"}, {"direction", "DESCENDING"}}, {{"field", "ID"}}}}})["datasets"];
        QVERIFY(sorted["nodes"][0]["events"] >= sorted["nodes"][1]["events"]);
        JSON_IS(sorted["nodes"][3]["kind"], "BARS");
        JSON_IS(m_bench->ask("{ instruments { name tick settleAsset } }")["instruments"].size(), std::size_t{4});
        JSON_IS(m_bench->errorOf(query, {{"after", "bm9uZQ=="}})["code"], "page.cursor_unknown");
        JSON_IS(m_bench->errorOf(query, {{"first", -1}})["field"], "first");
    }

    void showsADataset()
    {
        const auto id = m_bench->generate({{"duration", "5m"}});
        const Json dataset = m_bench->ask("query($id: ID!) { dataset(id: $id) { id first last span events trades gaps "
                                          "minFeedLatency source sizeBytes "
                                          "files checksum instrument { name tick lot kind } summary(points: 20) { "
                                          "firstPrice lowPrice highPrice volume "
                                          "meanSpread sparkline } candles(count: 10) { openTime open high low close "
                                          "volume } slice(first: 3) { kind side "
                                          "price quantity receiveTime endOfMessage } book(at: "
                                          "\"2024-01-01T00:02:00Z\", levels: 3) { time previous next bids { "
                                          "price quantity } asks { price } } } }",
                                          {{"id", id.substr(0, 10)}})["dataset"]; // its beginning is enough
        JSON_IS(dataset["id"], id);
        JSON_IS(dataset["instrument"]["tick"], "0.01");
        JSON_IS(dataset["checksum"].get<std::string>().size(), std::size_t{16});
        JSON_IS(dataset["summary"]["sparkline"].size(), std::size_t{20});
        QVERIFY(dataset["candles"].size() >= 9);
        JSON_IS(dataset["slice"].size(), std::size_t{3});
        JSON_IS(dataset["slice"][0]["kind"], "snapshot_begin");
        JSON_IS(dataset["book"]["bids"].size(), std::size_t{3});
        QVERIFY(dataset["book"]["next"].is_string());
        QVERIFY(dataset["book"]["previous"] < dataset["book"]["time"]);
        JSON_IS(m_bench->errorOf("{ dataset(id: \"sim:ETC/USDT:book\") { id } }")["code"], "data.not_found");
        JSON_IS(m_bench->errorOf("query($id: ID!) { dataset(id: $id) { candles(count: 0) { open } } }",
                                 {{"id", id}})["field"],
                "count");
        JSON_IS(m_bench->errorOf("query($id: ID!) { dataset(id: $id) { book(at: \"now\") { time } } }",
                                 {{"id", id}})["code"],
                "graphql.validation");
    }

    void verifiesAsAJob()
    {
        const auto id = m_bench->generate({{"duration", "2m"}});
        const Json started = m_bench->ask("mutation($id: ID!) { verifyDataset(id: $id) { id kind title status } }",
                                          {{"id", id}})["verifyDataset"];
        JSON_IS(started["kind"], "VERIFY");
        JSON_IS(started["title"], id);
        const Json job = m_bench->waitForJob(started["id"]);
        JSON_IS(job["status"], "DONE");
        JSON_IS(job["verification"]["isSound"], true);
        const Json error = m_bench->errorOf("mutation { verifyDataset(id: \"none:A/B:book\") { id } }");
        JSON_IS(error["code"], "data.not_found");
        JSON_IS(error["field"], "id");
    }

    void previewsAndImports()
    {
        const auto file = write("prices.csv", "Date,Open,High,Low,Close,Volume\n2024-01-01 00:00:00,1,2,0.5,1.5,10\n"
                                              "2024-01-01 00:01:00,1.5,2,1,1.25,20\n");
        const Json preview =
            m_bench->ask("query($files: [String!]!) { previewImport(files: $files, rows: 2) { file isArchive "
                         "sizeBytes problem { code } members { name sizeBytes symbol format { id } rows } } }",
                         {{"files", {file.string(), "/nonexistent"}}})["previewImport"];
        const Json& member = preview[0]["members"][0];
        JSON_IS(member["format"]["id"], "csv-bars");
        JSON_IS(member["rows"].size(), std::size_t{2});
        JSON_IS(member["rows"][0], "Date,Open,High,Low,Close,Volume");
        JSON_IS(preview[0]["sizeBytes"], std::filesystem::file_size(file));
        JSON_IS(preview[0]["isArchive"], false);
        JSON_IS(preview[1]["members"].size(), 0);
        JSON_IS(preview[1]["problem"]["code"], "input.open_failed");

        const std::string mutation = "mutation($input: ImportInput!) { importRecordings(input: $input) { id kind } }";
        Json job = m_bench->waitForJob(m_bench->ask(mutation, {{"input",
                                                                {{"files", {file.string()}},
                                                                 {"instrument", "me:ABC/USD"},
                                                                 {"tick", "0.25"}}}})["importRecordings"]["id"]);
        JSON_IS(job["status"], "DONE");
        JSON_IS(job["import"]["format"], "csv-bars");
        JSON_IS(job["datasets"][0], "me:ABC/USD:bars-1m");

        const auto bad = write("bad.csv", "Date,Open,High,Low,Close,Volume\n2024-01-01,1,2,0.5,1.5,10\nnonsense\n");
        job = m_bench->waitForJob(m_bench->ask(
            mutation,
            {{"input", {{"files", {bad.string()}}, {"instrument", "me:XYZ/USD"}}}})["importRecordings"]["id"]);
        JSON_IS(job["status"], "FAILED");
        QVERIFY(job["error"]["code"].get<std::string>().starts_with("import."));
    }

    void everyMistakeOfAnImportHasItsField_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("no file") << QByteArray(R"({"files":[],"instrument":"a:B/C"})") << QByteArray("data.no_input")
                                 << QByteArray("files");
        QTest::newRow("missing file") << QByteArray(R"({"files":["/nonexistent"],"instrument":"a:B/C"})")
                                      << QByteArray("input.open_failed") << QByteArray("files");
        QTest::newRow("instrument") << QByteArray(R"({"files":["/etc/passwd"],"instrument":"BTC"})")
                                    << QByteArray("instrument.malformed") << QByteArray("instrument");
        QTest::newRow("format") << QByteArray(R"({"files":["/etc/passwd"],"instrument":"a:B/C","format":"x"})")
                                << QByteArray("data.format_unknown") << QByteArray("format");
        QTest::newRow("tick") << QByteArray(R"({"files":["/etc/passwd"],"instrument":"a:B/C","tick":"-1"})")
                              << QByteArray("input.out_of_range") << QByteArray("tick");
        QTest::newRow("skip") << QByteArray(R"({"files":["/etc/passwd"],"instrument":"a:B/C","skipBad":-1})")
                              << QByteArray("input.out_of_range") << QByteArray("skipBad");
    }
    void everyMistakeOfAnImportHasItsField()
    {
        QFETCH(const QByteArray, input);
        QFETCH(const QByteArray, code);
        QFETCH(const QByteArray, field);
        const Json error = m_bench->errorOf("mutation($input: ImportInput!) { importRecordings(input: $input) { id } }",
                                            {{"input", Json::parse(input.toStdString())}});
        JSON_IS(error["code"].get<std::string>().c_str(), code.constData());
        JSON_IS(error["field"].get<std::string>().c_str(), field.constData());
        QVERIFY(!error["remedy"].get<std::string>().empty());
    }

    void marketsAreCheckedAndPreviewed()
    {
        const Json wrong = {{"instrument", "nowhere"},
                            {"model", "random_wolk"},
                            {"parameters", ApiBench::pairs({{"volatility", "-1"}})}};
        const Json validation = m_bench->ask(
            "query($input: MarketInput!) { validateMarket(input: $input) { isValid mistakes { code field remedy "
            "details { name value } } } }",
            {{"input", wrong}})["validateMarket"];
        JSON_IS(validation["isValid"], false);
        QVERIFY(validation["mistakes"].size() >= 2);
        const Json error = m_bench->errorOf("mutation($input: MarketInput!) { generateMarket(input: $input) { id } }",
                                            {{"input", wrong}});
        JSON_IS(error["code"], "instrument.malformed");
        QVERIFY(error["mistakes"].get<std::string>() != "1");

        Json good = {{"instrument", "sim:BTC/USDT"}, {"parameters", ApiBench::pairs({{"duration", "365d"}})}};
        const std::string preview = "query($input: MarketInput!, $points: Int!) { previewMarket(input: $input, points: "
                                    "$points) { isWhole points { time value } } }";
        const Json begun = m_bench->ask(preview, {{"input", good}, {"points", 50}})["previewMarket"];
        JSON_IS(begun["isWhole"], false); // a year of steps is more than a preview waits for
        QVERIFY(begun["points"].size() >= 48 && begun["points"].size() <= 52);
        good["parameters"] = ApiBench::pairs({{"duration", "2m"}});
        const std::string generate = "mutation($input: MarketInput!) { generateMarket(input: $input) { id } }";
        m_bench->waitForJob(m_bench->ask(generate, {{"input", good}})["generateMarket"]["id"]);
        const Json again = m_bench->waitForJob(m_bench->ask(generate, {{"input", good}})["generateMarket"]["id"]);
        JSON_IS(again["error"]["code"], "generator.dataset_exists");
        good["replace"] = true;
        JSON_IS(m_bench->waitForJob(m_bench->ask(generate, {{"input", good}})["generateMarket"]["id"])["status"],
                "DONE");
    }

    void thePreviewIsThePathOfTheRecording()
    {
        // Without latency what is received is what happened.
        const Json parameters = {{"duration", "20m"}, {"latency", "0s"}, {"latency_jitter", "0s"}};
        for (const int seed : {1, 5}) {
            const Json input = {{"instrument", "sim:BTC/USDT"},
                                {"seed", seed},
                                {"replace", true},
                                {"parameters", ApiBench::pairs(parameters)}};
            const Json preview =
                m_bench->ask("query($input: MarketInput!) { previewMarket(input: $input, points: 60) { isWhole "
                             "points { time value } } }",
                             {{"input", input}})["previewMarket"];
            JSON_IS(preview["isWhole"], true);
            QVERIFY(preview["points"].size() > 50);
            const Json job =
                m_bench->waitForJob(m_bench->ask("mutation($input: MarketInput!) { generateMarket(input: $input) { id "
                                                 "} }",
                                                 {{"input", input}})["generateMarket"]["id"]);
            for (const Json& point : preview["points"]) {
                const Json book = m_bench->ask("query($id: ID!, $at: DateTime!) { dataset(id: $id) { book(at: $at, "
                                               "levels: 1) { bids { price } asks { price } } } }",
                                               {{"id", job["datasets"][0]}, {"at", point["time"]}})["dataset"]["book"];
                const double bid = std::stod(book["bids"][0]["price"].get<std::string>());
                const double ask = std::stod(book["asks"][0]["price"].get<std::string>());
                QVERIFY2(qFuzzyCompare((bid + ask) / 2, point["value"].get<double>()), point.dump().c_str());
            }
        }
    }

    void removesExactlyOne()
    {
        const auto id = m_bench->generate({{"duration", "2m"}});
        const std::string mutation = "mutation($id: ID!) { removeDataset(id: $id) }";
        JSON_IS(m_bench->errorOf(mutation, {{"id", "sim:BTC"}})["code"], "data.not_found");
        JSON_IS(m_bench->ask(mutation, {{"id", id}})["removeDataset"], id);
        JSON_IS(m_bench->ask("{ datasets { totalCount } }")["datasets"]["totalCount"], 0);
        JSON_IS(m_bench->errorOf(mutation, {{"id", id}})["field"], "id");
    }

    void tellsWhatAnotherProcessDoes()
    {
        JSON_IS(m_bench->ask("{ datasets { totalCount } }")["datasets"]["totalCount"], 0);
        std::mutex mutex;
        std::condition_variable changed;
        std::deque<Json> told;
        const auto subscription =
            m_bench->api().subscribe({"subscription { datasetChanges { kind id dataset { events } } }", {}, {}});
        QVERIFY(subscription);
        (*subscription)
            ->start({[&](const std::string& response) {
                         const std::lock_guard lock(mutex);
                         told.push_back(Json::parse(response)["data"]["datasetChanges"]);
                         changed.notify_all();
                     },
                     [](const std::optional<Error>&) {}});
        const auto next = [&] {
            std::unique_lock lock(mutex);
            if (!changed.wait_for(lock, std::chrono::seconds(60), [&] { return !told.empty(); }))
                return Json();
            const Json first = told.front();
            told.pop_front();
            return first;
        };
        {
            ApiBench other;
            other.generate({{"duration", "2m"}}, "other:AAA/USDT");
            std::filesystem::copy(other.folder() / "catalog", m_bench->folder() / "catalog",
                                  std::filesystem::copy_options::recursive);
        }
        Json change = next();
        JSON_IS(change["kind"], "CHANGED");
        JSON_IS(change["id"], "other:AAA/USDT:book");
        JSON_IS(m_bench->ask("{ datasets { totalCount } }")["datasets"]["totalCount"], 1);
        // What the engine does itself is told once.
        const auto own = m_bench->generate({{"duration", "2m"}});
        JSON_IS(next()["id"], own);
        std::filesystem::remove_all(m_bench->folder() / "catalog" / "other");
        change = next();
        JSON_IS(change["kind"], "REMOVED");
        JSON_IS(change["id"], "other:AAA/USDT:book");
        (*subscription)->cancel();
    }

    void scalarsRefuseWhatIsNotExact()
    {
        const Json error = m_bench->errorOf(
            "mutation { importRecordings(input: {files: [], instrument: \"a:B/C\", tick: 0.1}) { id } }");
        JSON_IS(error["code"], "graphql.validation");
        JSON_IS(m_bench->errorOf("{ job(id: \"seven\") { id } }")["code"], "job.not_found");
        JSON_IS(m_bench->errorOf("mutation { cancelJob(id: \"999\") { id } }")["code"], "job.not_found");
    }

    void endsOfJobsAreKept()
    {
        m_bench->generate({{"duration", "2m"}});
        const Json before = m_bench->ask("{ jobs { nodes { id kind status datasets } } }")["jobs"]["nodes"];
        m_bench->reopen();
        JSON_IS(m_bench->ask("{ jobs { nodes { id kind status datasets } } }")["jobs"]["nodes"], before);
        JSON_IS(before[0]["status"], "DONE");
        m_bench->generate({{"duration", "2m"}}, "sim:ETH/USDT");
        QVERIFY(m_bench->ask("{ jobs { nodes { id } } }")["jobs"]["nodes"][0]["id"] != before[0]["id"]);
        JSON_IS(m_bench->ask("{ jobs(filter: {kinds: [IMPORT]}) { totalCount } }")["jobs"]["totalCount"], 0);
    }
};

QTEST_GUILESS_MAIN(TestApiData)
#include "tst_ApiData.moc"
