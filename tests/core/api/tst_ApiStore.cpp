// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine keeps of its bots: figures, retention, backups, checks and exports, while bots go on writing.
#include "tests/core/api/FleetBench.h"
#include "tests/support/Verify.h"

#include <QElapsedTimer>
#include <fstream>
#include <iterator>

using namespace wh;
using namespace wh::test;
namespace fs = std::filesystem;

namespace {

Caller callerOf(Role role, const char* bots = "")
{
    Caller caller{"ann", role, "10.0.0.7", {}};
    if (*bots)
        caller.bots.emplace().add(bots);
    return caller;
}

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

constexpr const char* kBackup = "mutation($name: String) { backupStore(name: $name) { id } }";
constexpr const char* kCheck = "mutation { checkStore { id } }";
constexpr const char* kExport = "mutation($input: HistoryExport!) { exportHistory(input: $input) { id } }";
constexpr const char* kRetention = "mutation($channel: BotChannel!, $age: Duration, $bytes: Long) { setRetention("
                                   "channel: $channel, age: $age, bytes: $bytes) { channels { channel keptAge keptBytes"
                                   " } } }";

} // namespace

class TestApiStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<FleetBench> m_bench;
    std::string m_a, m_b;

    FakeFleet& fleet() { return *m_bench->fleet; }
    fs::path folder() { return fs::path(fleet().history().place()).parent_path(); }
    BotId a() const { return FleetBench::idOf(m_a); }

    void fill(int rows)
    {
        for (int at = 0; at < rows;) {
            StoreBatch batch;
            for (int i = 0; i < 20'000 && at < rows; ++i, ++at)
                batch.logs.push_back({0, a(), at * kMillisecond, LogLevel::Info,
                                      "a line of the log with what lines have, number " + std::to_string(at)});
            fleet().keep(std::move(batch));
        }
    }
    std::string codeOf(const Caller& caller, const std::string& document, const Json& variables = Json::object())
    {
        const Json response = m_bench->respondTo(caller, document, variables);
        return response.contains("errors") ? response["errors"][0]["extensions"]["code"].get<std::string>() : "";
    }
    Json fileOf(const std::string& job)
    {
        return m_bench->ask("query($id: ID!) { job(id: $id) { file { path bytes rows } } }",
                            {{"id", job}})["job"]["file"];
    }
    Json exported(const Json& input)
    {
        const std::string job = m_bench->ask(kExport, {{"input", input}})["exportHistory"]["id"];
        const Json ended = m_bench->waitForJob(job);
        return ended["status"] == "DONE" ? fileOf(job) : ended;
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<FleetBench>();
        m_a = m_bench->create("a", {"mine"});
        m_b = m_bench->create("b");
    }
    void cleanup() { m_bench.reset(); }

    void figuresAreTold()
    {
        fleet().log(a(), 5 * kSecond, LogLevel::Info, "one");
        fleet().log(a(), 7 * kSecond, LogLevel::Info, "two");
        fleet().standing.rowsWaiting = 3;
        fleet().standing.store = Error("store.disk_full", {{"path", "/x"}});
        const Json store = m_bench->ask("{ store { place bytes logBytes freeBytes schemaVersion rowsWaiting failure {"
                                        " code } channels { channel rows bytes oldest newest keptAge keptBytes } files"
                                        " { name } } }")["store"];
        JSON_IS(store["place"], fleet().history().place());
        QVERIFY(store["bytes"].get<std::int64_t>() > 0);
        QVERIFY(store["freeBytes"].get<std::int64_t>() > 0);
        JSON_IS(store["rowsWaiting"], 3);
        JSON_IS(store["failure"]["code"], "store.disk_full");
        JSON_IS(store["files"], Json::array());
        JSON_IS(store["channels"].size(), 7);
        Json logs = store["channels"][0];
        QVERIFY(logs["bytes"].get<std::int64_t>() > 0);
        logs.erase("bytes");
        JSON_IS(logs, (Json{{"channel", "LOGS"},
                            {"rows", 2},
                            {"oldest", "1970-01-01T00:00:05Z"},
                            {"newest", "1970-01-01T00:00:07Z"},
                            {"keptAge", nullptr},
                            {"keptBytes", nullptr}}));
        JSON_IS(store["channels"][6]["channel"], "GAUGES");
        JSON_IS(store["channels"][6]["oldest"], Json());
    }

    void aChannelIsKeptAsLongAsIsSaid()
    {
        const Json told = m_bench->ask(kRetention, {{"channel", "BOOK"}, {"age", "36h"}, {"bytes", 5'000'000}});
        JSON_IS(told["setRetention"]["channels"][2],
                (Json{{"channel", "BOOK"}, {"keptAge", formatDuration(36 * kHour)}, {"keptBytes", 5'000'000}}));
        QCOMPARE(fleet().history().retention()[Channel::Book], (Retention{36 * kHour, 5'000'000}));
        m_bench->ask(kRetention, {{"channel", "BOOK"}});
        QCOMPARE(fleet().history().retention()[Channel::Book], Retention());
        for (const Json& little :
             {Json{{"channel", "BOOK"}, {"age", "59s"}}, Json{{"channel", "BOOK"}, {"bytes", 5}}}) {
            const Json error = m_bench->errorOf(kRetention, little);
            JSON_IS(error["code"], "input.out_of_range");
            JSON_IS(error["field"], little.contains("age") ? "age" : "bytes");
            QVERIFY(!error["remedy"].get<std::string>().empty());
        }
        QCOMPARE(fleet().history().retention()[Channel::Book], Retention());
    }

    void coursesOfGaugesAreKeptAsLongAsIsSaid()
    {
        const char* const set = "mutation($course: GaugeCourseStep!, $age: Duration) { setGaugeRetention(course: "
                                "$course, age: $age) { gaugeCourses { course keptAge } } }";
        const Json told = m_bench->ask(set, {{"course", "SECOND"}, {"age", "36h"}});
        const Json courses = told["setGaugeRetention"]["gaugeCourses"];
        JSON_IS(courses[0], (Json{{"course", "SECOND"}, {"keptAge", formatDuration(36 * kHour)}}));
        JSON_IS(courses[2], (Json{{"course", "HOUR"}, {"keptAge", nullptr}}));
        QCOMPARE(fleet().history().retention().gaugeSeconds, 36 * kHour);
        m_bench->ask(set, {{"course", "MINUTE"}});
        QCOMPARE(fleet().history().retention().gaugeMinutes, kNever);
        JSON_IS(m_bench->errorOf(set, {{"course", "HOUR"}, {"age", "59s"}})["code"], "input.out_of_range");
        QCOMPARE(fleet().history().retention().gaugeHours, RetentionPolicy().gaugeHours);
    }

    void nothingWaitsForABackupACheckOrAnExport()
    {
        fill(400'000);
        const auto start = [&](const char* document, const char* field, const Json& variables = Json::object()) {
            return m_bench->ask(document, variables)[field]["id"].get<std::string>();
        };
        const auto isOver = [&](const std::string& job) {
            const Json status = m_bench->ask("query($id: ID!) { job(id: $id) { status } }", {{"id", job}});
            return status["job"]["status"] != "QUEUED" && status["job"]["status"] != "RUNNING";
        };
        const std::vector<std::string> jobs = {
            start(kBackup, "backupStore", {{"name", "first.sqlite"}}), start(kCheck, "checkStore"),
            start(kExport, "exportHistory", {{"input", {{"channel", "LOGS"}, {"name", "all.csv"}}}})};
        int rounds = 0;
        qint64 slowest = 0;
        while (!std::all_of(jobs.begin(), jobs.end(), isOver)) {
            QElapsedTimer timer;
            timer.start();
            fleet().log(a(), 1'000'000 * kSecond + rounds, LogLevel::Info, "meanwhile");
            const Json page = m_bench->ask("{ botLogs(first: 1) { nodes { text } } }");
            slowest = std::max(slowest, timer.elapsed());
            JSON_IS(page["botLogs"]["nodes"][0]["text"], "meanwhile");
            ++rounds;
        }
        qInfo("%d rows written and read meanwhile, the slowest in %lld ms", rounds, static_cast<long long>(slowest));
        QVERIFY(rounds > 20);
        QVERIFY2(slowest < 2'000, std::to_string(slowest).c_str());
        for (const auto& job : jobs)
            JSON_IS(m_bench->waitForJob(job)["status"], "DONE");

        const Json file = fileOf(jobs[0]);
        JSON_IS(file["path"], (folder() / "backups" / "first.sqlite").string());
        JSON_IS(file["bytes"], fs::file_size(folder() / "backups" / "first.sqlite"));
        JSON_IS(m_bench->ask("{ store { files { name } } }")["store"]["files"],
                (Json{{{"name", "backups/first.sqlite"}}, {{"name", "exports/all.csv"}}}));
        auto copy = SqliteStore::open(folder() / "backups" / "first.sqlite");
        QVERIFY(copy);
        QVERIFY((*copy)->figures()->channels[0].rows >= 400'000);
        QVERIFY(fileOf(jobs[2])["rows"].get<std::int64_t>() >= 400'000);
    }

    void aFileLandsInTheEnginesFolderAlone()
    {
        for (const char* name :
             {"", ".", "..", ".hidden", "a/b", "../up", "/etc/passwd", "a\\b", "a b", "end.", "C:x", "\xC3\xA4"}) {
            JSON_IS(m_bench->errorOf(kBackup, {{"name", name}})["code"], "store.bad_name");
            JSON_IS(m_bench->errorOf(kExport, {{"input", {{"channel", "LOGS"}, {"name", name}}}})["code"],
                    "store.bad_name");
        }
        JSON_IS(m_bench->errorOf(kBackup, {{"name", std::string(101, 'a')}})["code"], "store.bad_name");
        const std::string first = m_bench->ask(kBackup, {{"name", "one"}})["backupStore"]["id"];
        JSON_IS(m_bench->waitForJob(first)["status"], "DONE");
        const auto before = contentOf(folder() / "backups" / "one");
        QVERIFY(!before.empty());
        JSON_IS(m_bench->errorOf(kBackup, {{"name", "one"}})["code"], "store.file_exists");
        // A link out of the folder is not followed, and nothing behind it is touched.
        const auto outside = m_bench->folder() / "outside";
        fs::create_symlink(outside, folder() / "backups" / "two");
        JSON_IS(m_bench->errorOf(kBackup, {{"name", "two"}})["code"], "store.file_exists");
        fs::create_directory(m_bench->folder() / "elsewhere");
        fs::create_directory_symlink(m_bench->folder() / "elsewhere", folder() / "exports");
        JSON_IS(m_bench->errorOf(kExport, {{"input", {{"channel", "LOGS"}}}})["code"], "store.write_failed");
        QVERIFY(!fs::exists(outside));
        QVERIFY(fs::is_empty(m_bench->folder() / "elsewhere"));
        QVERIFY(contentOf(folder() / "backups" / "one") == before);
    }

    void aChannelIsExportedByBotAndSpan()
    {
        for (int i = 1; i <= 4; ++i)
            fleet().log(i % 2 ? a() : FleetBench::idOf(m_b), i * kSecond, LogLevel::Info, "line " + std::to_string(i));
        const Json csv = exported({{"channel", "LOGS"}, {"bots", {m_a}}});
        JSON_IS(csv["rows"], 2);
        const fs::path path = csv["path"].get<std::string>();
        QCOMPARE(path.parent_path(), folder() / "exports");
        QVERIFY(path.filename().string().starts_with("logs-"));
        QCOMPARE(path.extension(), fs::path(".csv"));
        QCOMPARE(contentOf(path), "bot,time,level,text\n" + m_a + ",1970-01-01T00:00:01Z,info,line 1\n" + m_a +
                                      ",1970-01-01T00:00:03Z,info,line 3\n");
        const Json lines = exported({{"channel", "LOGS"},
                                     {"format", "JSON_LINES"},
                                     {"from", "1970-01-01T00:00:02Z"},
                                     {"to", "1970-01-01T00:00:03Z"}});
        const auto row = Json::parse(contentOf(lines["path"].get<std::string>()));
        JSON_IS(row["text"], "line 2");
        JSON_IS(m_bench->errorOf(kExport, {{"input", {{"channel", "LOGS"}, {"bots", {"99"}}}}})["code"],
                "bot.not_found");
        const Json turned = m_bench->errorOf(
            kExport,
            {{"input", {{"channel", "LOGS"}, {"from", "1970-01-01T00:00:03Z"}, {"to", "1970-01-01T00:00:02Z"}}}});
        JSON_IS(turned["code"], "input.out_of_range");
        JSON_IS(turned["field"], "from");
    }

    void rolesAreHeld()
    {
        const Json backup = {{"name", "x"}};
        const Json retention = {{"channel", "LOGS"}, {"age", "1h"}};
        const Json exporting = {{"input", {{"channel", "LOGS"}}}};
        for (const Role role : {Role::Viewer, Role::Operator}) {
            QCOMPARE(codeOf(callerOf(role), kBackup, backup), std::string("access.denied"));
            QCOMPARE(codeOf(callerOf(role), kRetention, retention), std::string("access.denied"));
            QCOMPARE(codeOf(callerOf(role), "{ store { bytes } }"), std::string());
        }
        QCOMPARE(codeOf(callerOf(Role::Viewer), kCheck), std::string("access.denied"));
        QCOMPARE(codeOf(callerOf(Role::Viewer), kExport, exporting), std::string("access.denied"));
        QVERIFY(!fs::exists(folder() / "backups"));
        QVERIFY(!fs::exists(folder() / "exports"));
        // Who may see some bots alone has no part in what is about all of them.
        const Caller some = callerOf(Role::Admin, "tag:mine");
        for (const auto& [document, variables] :
             {std::pair("{ store { bytes } }", Json::object()), std::pair(kBackup, backup),
              std::pair("{ previewImport(files: [\"journal\"]) { file } }", Json::object()),
              std::pair("mutation { importRecordings(input: {files: [\"journal\"], instrument: \"a:B/C\"}) { id } }",
                        Json::object()),
              std::pair(kRetention, retention), std::pair(kCheck, Json::object())})
            QCOMPARE(codeOf(some, document, variables), std::string("access.bot_denied"));
        QCOMPARE(codeOf(some, kExport, {{"input", {{"channel", "LOGS"}, {"bots", {m_b}}}}}),
                 std::string("bot.not_found"));
        fleet().log(a(), kSecond, LogLevel::Info, "mine");
        fleet().log(FleetBench::idOf(m_b), kSecond, LogLevel::Info, "theirs");
        const std::string job =
            m_bench->respondTo(some, kExport, {{"input", {{"channel", "LOGS"}}}})["data"]["exportHistory"]["id"];
        JSON_IS(m_bench->waitForJob(job)["status"], "DONE");
        const Json seen = m_bench->respondTo(some, "{ jobs { nodes { title file { path } } } }", {});
        for (const auto& node : seen["data"]["jobs"]["nodes"]) {
            JSON_IS(node["title"], "");
            QVERIFY(node["file"].is_null());
        }
        const std::string content = contentOf(fileOf(job)["path"].get<std::string>());
        QVERIFY(content.find("mine") != content.npos);
        QVERIFY(content.find("theirs") == content.npos);
    }

    void everyChangeIsAudited()
    {
        m_bench->respondTo(callerOf(Role::Viewer), kBackup, {{"name", "x"}});
        m_bench->respondTo(callerOf(Role::Admin), kRetention, {{"channel", "LOGS"}, {"age", "1h"}});
        const Json job = m_bench->respondTo(callerOf(Role::Operator), kCheck)["data"]["checkStore"]["id"];
        JSON_IS(m_bench->waitForJob(job)["status"], "DONE");
        m_bench->respondTo(callerOf(Role::Operator), kExport, {{"input", {{"channel", "LOGS"}, {"name", "../x"}}}});
        const auto entries = m_bench->audited();
        std::vector<std::string> told;
        for (const auto& entry : entries) {
            if (entry.caller.name == "ann")
                told.push_back(entry.caller.address + ' ' + entry.field + ' ' + entry.result);
        }
        QCOMPARE(told, (std::vector<std::string>{"10.0.0.7 backupStore access.denied", "10.0.0.7 setRetention ok",
                                                 "10.0.0.7 checkStore ok", "10.0.0.7 exportHistory store.bad_name"}));
    }
};

QTEST_GUILESS_MAIN(TestApiStore)
#include "tst_ApiStore.moc"
