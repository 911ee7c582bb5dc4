// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong round the engine: full disks, damaged entries, requests that cross one another, an end in the middle.
#include "tests/core/api/ApiBench.h"

#include <QTest>
#include <atomic>
#include <future>
#include <random>
#include <thread>

using namespace wh;
using wh::test::ApiBench;
using wh::test::Json;

namespace {

/// What a test may do to a store; outlives it.
struct Control
{
    std::atomic<bool> isFull = false;
    std::function<void(std::int64_t id)> afterAdd;
    std::function<void(std::int64_t id)> beforeFinish;
    std::function<void(std::int64_t id)> afterFinish;
    std::function<void(std::int64_t)> beforeList;
};

class ControlledStore final : public RunStore
{
public:
    ControlledStore(std::unique_ptr<RunStore> store, Control& control) : m_store(std::move(store)), m_control(control)
    {}

    Result<std::int64_t> addRun(const StoredRun& run) override
    {
        if (m_control.isFull)
            return full();
        auto id = m_store->addRun(run);
        call(m_control.afterAdd, *id);
        return id;
    }
    Result<void> updateRun(const StoredRun& run) override
    {
        return m_control.isFull ? full() : m_store->updateRun(run);
    }
    Result<void> finishRun(const StoredRun& run, const std::string& result) override
    {
        call(m_control.beforeFinish, run.id);
        auto done = m_control.isFull ? Result<void>(full()) : m_store->finishRun(run, result);
        call(m_control.afterFinish, run.id);
        return done;
    }
    Result<void> removeRun(std::int64_t id) override { return m_control.isFull ? full() : m_store->removeRun(id); }
    Result<std::vector<StoredRun>> runs() override
    {
        call(m_control.beforeList, 0);
        return m_store->runs();
    }
    Result<StoredRun> run(std::int64_t id) override { return m_store->run(id); }
    Result<std::string> result(std::int64_t id) override { return m_store->result(id); }
    Result<void> putJob(const StoredJob& job) override { return m_control.isFull ? full() : m_store->putJob(job); }
    Result<std::vector<StoredJob>> jobs() override { return m_store->jobs(); }
    std::string place() const override { return m_store->place(); }

private:
    static Error full() { return Error("store.disk_full", {{"path", "somewhere"}, {"remedy", "make room"}}); }
    static void call(const std::function<void(std::int64_t)>& hook, std::int64_t id)
    {
        if (hook)
            hook(id);
    }
    std::unique_ptr<RunStore> m_store;
    Control& m_control;
};

const std::string kStart =
    "mutation($input: BacktestInput!) { startBacktest(input: $input) { id dataset job { id } } }";
const std::string kRun = "query($id: ID!) { run(id: $id) { name status dataset error { code } job { id } report { "
                         "strategy export(format: JSON) } } }";
const std::string kCancel = "mutation($id: ID!) { cancelRun(id: $id) { id } }";
const std::string kDelete = "mutation($id: ID!) { deleteRun(id: $id) }";

} // namespace

class TestApiTrouble : public QObject
{
    Q_OBJECT

    std::unique_ptr<Control> m_control;
    std::unique_ptr<ApiBench> m_bench;
    std::string m_dataset;

    static Json input(const std::string& dataset)
    {
        return {{"dataset", dataset},
                {"strategy", "basic_market_maker"},
                {"parameters", ApiBench::pairs({{"spread", "1"}, {"refresh_time", "1s"}})},
                {"options", ApiBench::pairs({{"seed", "7"}})}};
    }
    Json start() { return m_bench->ask(kStart, {{"input", input(m_dataset)}})["startBacktest"]; }
    std::string finished()
    {
        const Json run = start();
        m_bench->waitForJob(run["job"]["id"]);
        return run["id"];
    }
    Json runOf(const std::string& id) { return m_bench->ask(kRun, {{"id", id}})["run"]; }
    /// Does something meanwhile on another thread. Where it has to wait for us, it goes on afterwards.
    static std::future<Json> meanwhile(std::function<Json()> act)
    {
        auto done = std::async(std::launch::async, std::move(act));
        (void)done.wait_for(std::chrono::milliseconds(200));
        return done;
    }

private slots:
    void init()
    {
        m_control = std::make_unique<Control>();
        m_bench = std::make_unique<ApiBench>(
            [this](auto store) { return std::make_unique<ControlledStore>(std::move(store), *m_control); });
        m_dataset = m_bench->generate({{"duration", "20m"}});
    }
    void cleanup()
    {
        m_bench.reset();
        m_control.reset();
    }

    void aRunThatADiskDoesNotTakeIsKeptWhenThereIsRoom_data()
    {
        QTest::addColumn<bool>("atTheEnd");
        QTest::newRow("with the next run") << false;
        QTest::newRow("when the engine ends") << true;
    }
    void aRunThatADiskDoesNotTakeIsKeptWhenThereIsRoom()
    {
        QFETCH(const bool, atTheEnd);
        m_control->beforeFinish = [this](std::int64_t) { m_control->isFull = true; };
        const auto id = finished();
        m_control->beforeFinish = {};
        const Json failed = runOf(id);
        JSON_IS(failed["status"], "FAILED");
        JSON_IS(failed["error"]["code"], "store.disk_full");
        m_control->isFull = false;
        if (!atTheEnd) {
            finished();
            JSON_IS(runOf(id)["status"], "DONE");
        }
        m_bench->reopen();
        const Json kept = runOf(id);
        JSON_IS(kept["status"], "DONE");
        JSON_IS(kept["error"], Json());
        JSON_IS(kept["report"]["export"], failed["report"]["export"]); // to the byte
    }

    void whatADiskDidNotTakeCanBeNamedAndRemoved()
    {
        m_control->beforeFinish = [this](std::int64_t) { m_control->isFull = true; };
        const auto id = finished();
        m_control->beforeFinish = {};
        JSON_IS(m_bench->errorOf(kDelete, {{"id", id}})["code"], "store.disk_full");
        m_control->isFull = false;
        m_bench->ask("mutation($d: ID!) { removeDataset(id: $d) }", {{"d", m_dataset}}); // nobody reads it any more
        const Json named = m_bench->ask("mutation($id: ID!) { setRunName(id: $id, name: \"n\") { name status } }",
                                        {{"id", id}})["setRunName"];
        JSON_IS(named, Json({{"name", "n"}, {"status", "FAILED"}}));
        JSON_IS(runOf(id)["report"]["strategy"], "basic_market_maker");
        JSON_IS(m_bench->ask(kDelete, {{"id", id}})["deleteRun"], id);
        JSON_IS(m_bench->errorOf(kRun, {{"id", id}})["code"], "run.not_found");
    }

    void aRunWhoseJobADiskDoesNotTakeHasFailed()
    {
        m_control->afterAdd = [this](std::int64_t) { m_control->isFull = true; };
        JSON_IS(m_bench->errorOf(kStart, {{"input", input(m_dataset)}})["code"], "store.disk_full");
        m_control->afterAdd = {};
        const Json run = m_bench->ask("{ runs { nodes { id status error { code } } } }")["runs"]["nodes"][0];
        JSON_IS(run["status"], "FAILED");
        JSON_IS(run["error"]["code"], "store.disk_full");
        m_control->isFull = false;
        JSON_IS(m_bench->ask(kDelete, {{"id", run["id"]}})["deleteRun"], run["id"]);
    }

    void anEngineStartsOnAFullDisk()
    {
        m_bench->close();
        StoredRun run;
        run.kind = "backtest";
        run.status = "running";
        std::int64_t id = 0;
        {
            auto store = std::move(SqliteRunStore::open(m_bench->folder() / "runs.sqlite")->store);
            id = *store->addRun(run);
            QVERIFY(store->putJob({77, "backtest", "", "running", 1, 1, 0, "", "", id}));
        }
        m_control->isFull = true;
        m_bench->open();
        JSON_IS(runOf(std::to_string(id))["status"], "INTERRUPTED");
        JSON_IS(m_bench->ask("{ job(id: 77) { status } }")["job"]["status"], "INTERRUPTED");
        JSON_IS(m_bench->ask("{ runs { nodes { status } } }")["runs"]["nodes"][0]["status"], "INTERRUPTED");
    }

    void oneDamagedEntryDoesNotHideTheOthers()
    {
        m_bench->close();
        StoredRun good;
        good.kind = "backtest";
        good.status = "draft";
        good.name = "good";
        std::vector<StoredRun> damaged(6, good);
        damaged[0].summary = R"({"fills":"x"})";
        damaged[1].summary = R"({"sharpe":null,"netProfit":7})";
        damaged[2].status = "dome";
        damaged[3].kind = "sweeq";
        damaged[4].configuration = damaged[4].error = "\xff{";
        damaged[5].error = R"({"code":"a.b","context":{"x":1}})";
        {
            auto store = std::move(SqliteRunStore::open(m_bench->folder() / "runs.sqlite")->store);
            for (const auto& run : damaged)
                QVERIFY(store->addRun(run));
            QVERIFY(store->addRun(good));
            QVERIFY(store->putJob({70, "impost", "t", "dome", 1, 1, 1, "{", "[", 0}));
        }
        m_bench->open();
        const Json runs = m_bench->ask("{ runs { nodes { name status kind error { code } summary { fills sharpe } axes "
                                       "{ name } parameters { name } } } }")["runs"]["nodes"];
        QCOMPARE(runs.size(), damaged.size() + 1);
        JSON_IS(runs[0]["name"], "good");
        JSON_IS(runs[4]["error"]["code"], "store.malformed_entry");
        JSON_IS(m_bench->ask("{ job(id: 70) { kind status } }")["job"]["status"], "INTERRUPTED");
    }

    void aRunIsCancelledHoweverEarlyThatIsAsked()
    {
        m_dataset = m_bench->generate({{"duration", "12h"}}, "sim:LONG/USDT"); // long enough to be caught
        std::future<Json> cancelled;
        m_control->afterAdd = [&](std::int64_t id) {
            cancelled = meanwhile([=, this] { return m_bench->ask(kCancel, {{"id", std::to_string(id)}}); });
        };
        const auto id = finished();
        JSON_IS(cancelled.get()["cancelRun"]["id"], id);
        JSON_IS(runOf(id)["status"], "CANCELLED");
    }

    void aDraftIsStartedOnce()
    {
        const auto original = finished();
        for (int round = 0; round < 10; ++round) {
            const std::string draft = m_bench->ask("mutation($id: ID!) { duplicateRun(id: $id) { id } }",
                                                   {{"id", original}})["duplicateRun"]["id"];
            std::vector<std::future<Json>> answers;
            for (int i = 0; i < 2; ++i)
                answers.push_back(std::async(std::launch::async, [&] {
                    return m_bench->respond("mutation($id: ID!) { startRun(id: $id) { job { id } } }", {{"id", draft}});
                }));
            int started = 0;
            for (auto& answer : answers) {
                const Json response = answer.get();
                if (response.contains("errors"))
                    JSON_IS(response["errors"][0]["extensions"]["code"], "run.not_a_draft");
                else
                    ++started;
            }
            QCOMPARE(started, 1);
            m_bench->ask(kCancel, {{"id", draft}});
        }
    }

    void aRunThatWasRemovedIsNotToldOfAgain()
    {
        std::mutex mutex;
        std::vector<Json> told;
        auto subscription = m_bench->api().subscribe({"subscription { runChanges { sequence kind id } }", {}, {}});
        (*subscription)
            ->start({[&](const std::string& text) {
                         const std::lock_guard lock(mutex);
                         told.push_back(Json::parse(text)["data"]["runChanges"]);
                     },
                     [](const std::optional<Error>&) {}});
        std::future<Json> removed;
        m_control->afterFinish = [&](std::int64_t id) {
            removed = meanwhile([=, this] { return m_bench->ask(kDelete, {{"id", std::to_string(id)}}); });
        };
        const auto id = finished();
        JSON_IS(removed.get()["deleteRun"], id);
        const auto last = m_bench->ask("{ runs { sequence } }")["runs"]["sequence"];
        QTRY_VERIFY([&] {
            const std::lock_guard lock(mutex);
            return !told.empty() && told.back()["sequence"] == last;
        }());
        (*subscription)->cancel();
        JSON_IS(told.back()["kind"], "REMOVED");
    }

    void aSweepsDraftStaysASweep()
    {
        const Json sweep = m_bench->ask("mutation($input: SweepInput!) { startSweep(input: $input) { id job { id } } }",
                                        {{"input",
                                          {{"base", input(m_dataset)},
                                           {"axes", ApiBench::pairs({{"levels", "1,2"}})},
                                           {"objective", "netProfit"}}}})["startSweep"];
        m_bench->ask(kCancel, {{"id", sweep["id"]}});
        m_bench->waitForJob(sweep["job"]["id"]);
        const std::string draft = m_bench->ask("mutation($id: ID!) { duplicateRun(id: $id) { id } }",
                                               {{"id", sweep["id"]}})["duplicateRun"]["id"];
        const Json begun = m_bench->ask(
            "mutation($id: ID!, $input: BacktestInput) { startRun(id: $id, input: $input) { kind objective "
            "axes { name } job { id kind } } }",
            {{"id", draft}, {"input", input(m_dataset)}})["startRun"];
        m_bench->waitForJob(begun["job"]["id"]);
        JSON_IS(begun["kind"], "SWEEP");
        JSON_IS(begun["job"]["kind"], "SWEEP");
        JSON_IS(begun["objective"], "netProfit");
        const Json rows = m_bench->ask("query($id: ID!) { run(id: $id) { sweep { rows { totalCount } } } }",
                                       {{"id", draft}})["run"]["sweep"]["rows"];
        JSON_IS(rows["totalCount"], 2);
    }

    void aRunMeansTheDatasetThatItWasMadeOn()
    {
        const Json run = m_bench->ask(kStart, {{"input", input("sim:BTC")}})["startBacktest"]; // a beginning
        m_bench->waitForJob(run["job"]["id"]);
        m_bench->generate({{"duration", "10m"}}, "sim:BTC/EUR"); // now it may mean either
        const Json again = m_bench->ask("mutation($id: ID!) { repeatRun(id: $id) { id dataset job { id } } }",
                                        {{"id", run["id"]}})["repeatRun"];
        JSON_IS(again["dataset"], m_dataset);
        m_bench->waitForJob(again["job"]["id"]);
        JSON_IS(runOf(again["id"])["report"]["export"], runOf(run["id"])["report"]["export"]); // to the byte
    }

    void aRecordingThatVanishesMeanwhileDoesNotEndTheProgram()
    {
        m_dataset = m_bench->generate({{"duration", "12h"}}, "sim:LONG/USDT"); // long enough to be caught
        std::promise<void> isUnderWay;
        std::atomic<bool> isTold = false;
        auto subscription =
            m_bench->api().subscribe({"subscription { jobChanges { job { status progress { done } } } }", {}, {}});
        (*subscription)
            ->start({[&](const std::string& text) {
                         const Json job = Json::parse(text)["data"]["jobChanges"]["job"];
                         if (job["status"] == "RUNNING" && !isTold.exchange(true))
                             isUnderWay.set_value();
                     },
                     [](const std::optional<Error>&) {}});
        const Json run = start();
        isUnderWay.get_future().wait();
        std::filesystem::remove_all(m_bench->folder() / "catalog");
        const Json job = m_bench->waitForJob(run["job"]["id"]);
        (*subscription)->cancel();
        QVERIFY2(job["status"] == "DONE" || (job["status"] == "FAILED" && !job["error"]["code"].empty()),
                 job.dump().c_str());
        JSON_IS(m_bench->ask("query($id: ID!) { run(id: $id) { datasetState } }",
                             {{"id", run["id"]}})["run"]["datasetState"],
                "MISSING");
        JSON_IS(m_bench->errorOf("mutation($id: ID!) { repeatRun(id: $id) { id } }", {{"id", run["id"]}})["code"],
                "data.not_found");
    }

    void everyResponseToRubbishIsAnErrorWithACode()
    {
        const std::string deep = [] {
            std::string text;
            for (int i = 0; i < 100'000; ++i)
                text += "{a";
            return text;
        }();
        std::string wide = "{";
        for (int i = 0; i < 3'000; ++i)
            wide += " a" + std::to_string(i) + ": engine { version }";
        wide += " }";
        std::string nested = "[";
        for (int i = 0; i < 100'000; ++i)
            nested += "[";
        const std::vector<std::pair<std::string, std::string>> requests = {
            {"", ""},
            {"{", ""},
            {"\xff\xfe", ""},
            {std::string("{ engine\0 { version } }", 23), ""},
            {deep, ""},
            {wide, ""},
            {"{ engine { nothing } }", ""},
            {"query($id: ID!) { run(id: $id) { id } }", ""},
            {"query($id: ID!) { run(id: $id) { id } }", "{"},
            {"query($id: ID!) { run(id: $id) { id } }", nested},
            {"query($id: ID!) { run(id: $id) { id } }", R"({"id": {}})"},
            {"query($id: ID!) { run(id: $id) { id } }", R"({"id": "\ud800"})"},
            {"query($id: ID!) { run(id: $id) { id } }", "{\"id\": \"\xff\"}"},
            {"query($id: ID!) { run(id: $id) { id } }", R"({"id": "99999999999999999999"})"},
            {"query($id: ID!) { run(id: $id) { id } }", R"({"id": "-1"})"},
            {"query($n: Int!) { runs(first: $n) { totalCount } }", R"({"n": 1e99})"},
            {"{ runs(first: -1) { totalCount } }", ""},
            {"{ runs(first: 100001) { totalCount } }", ""},
            {"{ runs(after: \"\xc3\xa4\") { totalCount } }", ""},
            {"query($t: DateTime!) { dataset(id: \"sim\") { book(at: $t) { time } } }",
             R"({"t": "9999-12-31T00:00:00Z"})"},
            {"query($t: DateTime!) { dataset(id: \"sim\") { book(at: $t) { time } } }", R"({"t": 1.5})"},
            {"{ dataset(id: \"sim\") { candles(count: 0) { open } } }", ""},
            {"{ previewImport(files: [\"/dev/zero\", \"/\"], rows: 100000) { rows } }", ""},
            {"mutation { setRunName(id: \"1\", name: null) { id } }", ""},
            {"subscription { runChanges { id } }", ""},
        };
        for (const auto& [document, variables] : requests) {
            graphql::StringSink sink;
            m_bench->api().execute({document, {}, variables}, sink);
            const auto response = Json::parse(sink.take(), nullptr, false);
            const auto shown =
                document.substr(0, 60) + " " + variables.substr(0, 40) + " " + response.dump().substr(0, 300);
            QVERIFY2(response.is_object() && response.contains("errors"), shown.c_str());
            const Json& first = response["errors"][0];
            QVERIFY2(first.contains("extensions") && first["extensions"]["code"].is_string(), shown.c_str());
        }
    }

    void whatWaitsWhenAnEngineEndsIsRefusedAtOnce()
    {
        std::promise<void> goOn;
        const auto mayGoOn = goOn.get_future().share();
        std::atomic<int> busy = 0;
        std::promise<void> bothBusy;
        m_control->beforeList = [&](std::int64_t) {
            if (++busy == 2)
                bothBusy.set_value();
            mayGoOn.wait();
        };
        std::atomic<int> answered = 0;
        std::atomic<int> refused = 0;
        for (int i = 0; i < 12; ++i)
            m_bench->api().execute({"{ runs { totalCount } }", {}, {}}, [&](const std::string& text) {
                const Json response = Json::parse(text);
                if (!response.contains("errors"))
                    ++answered;
                else if (response["errors"][0]["extensions"]["code"] == "engine.busy")
                    ++refused;
            });
        bothBusy.get_future().wait();
        auto closed = meanwhile([this] {
            m_bench->close();
            return Json();
        });
        goOn.set_value();
        closed.wait();
        QCOMPARE(answered.load(), 2);
        QCOMPARE(refused.load(), 10);
    }

    /// Also for the thread sanitizer.
    void anEngineMayEndInTheMiddleOfEverything()
    {
        for (int round = 0; round < 3; ++round) {
            std::atomic<int> answered = 0;
            auto& api = m_bench->api();
            auto subscription =
                api.subscribe({"subscription { jobChanges { job { id progress { share } partial { equity } "
                               "run { id name summary { fills } job { id } } } } }",
                               {},
                               {}});
            std::promise<void> isUnderWay;
            std::atomic<bool> isTold = false;
            (*subscription)
                ->start({[&](const std::string&) {
                             if (!isTold.exchange(true))
                                 isUnderWay.set_value();
                         },
                         [](const std::optional<Error>&) {}});
            for (int i = 0; i < 3; ++i)
                start();
            constexpr int kQueries = 40;
            for (int i = 0; i < kQueries; ++i)
                api.execute(
                    {i % 2 ? "{ runs { nodes { id report { fills { totalCount } } job { status } } } }"
                           : "{ datasets { nodes { id checksum candles { close } } } jobs { nodes { run { id } } } }",
                     {},
                     {}},
                    [&](const std::string&) { ++answered; });
            isUnderWay.get_future().wait();
            m_bench->close(); // and the subscription is still there
            QCOMPARE(answered.load(), kQueries);
            m_bench->open();
            const Json runs = m_bench->ask("{ runs { nodes { status } } }")["runs"]["nodes"];
            for (const auto& run : runs)
                QVERIFY2(run["status"] == "CANCELLED" || run["status"] == "DONE", run.dump().c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestApiTrouble)
#include "tst_ApiTrouble.moc"
