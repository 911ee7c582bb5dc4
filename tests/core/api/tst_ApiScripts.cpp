// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts that are published: what is checked first, what is kept, who may do it, and that a mistake changes nothing.
#include "core/script/desk/ScriptTemplate.h"
#include "tests/core/api/FleetBench.h"

#include <filesystem>
#include <memory>

using namespace wh;
using namespace wh::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* kPublish = "mutation($input: ScriptInput!) { publishScript(input: $input) { id kind title } }";
constexpr const char* kJob =
    "query($id: ID!) { job(id: $id) { status progress { done total } error { code value details"
    " { name value } } publication { script { id } begun checks { id state findings { code"
    " details { name value } } } } } }";

Json file(const std::string& path, const std::string& text)
{
    return {{"path", path}, {"text", text}};
}

/// A script that does nothing wrong, in a version.
std::string quiet(const std::string& version, const std::string& more = {})
{
    return "export const meta = {name: 'quiet', version: '" + version +
           "', description: 'Looks on', tick: '1s'};\n"
           "export const parameters = {size: {type: 'number', min: 0.001, max: 1, default: 0.01, unit: 'base', "
           "description: 'Of an order'}};\n"
           "export function onTick(ctx) { bot.gauge.set('mid', ctx.book.mid); }\n" +
           more;
}

Json inputOf(const std::string& text, const std::string& note = {})
{
    return {{"input", {{"files", {file("main.js", text)}}, {"note", note}}}};
}

std::string detailOf(const Json& problem, const std::string& name)
{
    for (const auto& detail : problem["details"]) {
        if (detail["name"] == name)
            return detail["value"];
    }
    return {};
}

} // namespace

class TestApiScripts : public QObject
{
    Q_OBJECT

    std::unique_ptr<FleetBench> m_bench;

    static SandboxSettings sandbox()
    {
        SandboxSettings settings;
        settings.program = BUILD_ROOT "/bin/wheelhouse-sandbox";
        return settings;
    }
    /// The job as it ended.
    Json publish(const Json& variables)
    {
        const Json started = m_bench->ask(kPublish, variables);
        const std::string id = started["publishScript"]["id"];
        m_bench->waitForJob(id);
        return m_bench->ask(kJob, {{"id", id}})["job"];
    }
    std::string ids()
    {
        std::string text;
        const Json data = m_bench->ask("{ scripts { nodes { id } } }");
        for (const auto& node : data["scripts"]["nodes"])
            text += (text.empty() ? "" : " ") + node["id"].get<std::string>();
        return text;
    }
    std::string codeOf(const Caller& caller, const std::string& document, const Json& variables = Json::object())
    {
        const Json response = m_bench->respondTo(caller, document, variables);
        return response.contains("errors") ? response["errors"][0]["extensions"]["code"].get<std::string>() : "";
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<FleetBench>();
        m_bench->useScripts(sandbox());
    }
    void cleanup() { m_bench.reset(); }

    void whatPassesIsAStrategyAtOnce()
    {
        Listening changes(m_bench->api(), "subscription { scriptChanges { sequence script { id version } } }");
        const Json job = publish(inputOf(quiet("1"), "the first"));
        QVERIFY2(job["status"] == "DONE", job.dump().c_str());
        JSON_IS(job["publication"]["script"]["id"], "script:quiet@1");
        QCOMPARE(job["publication"]["checks"].size(), std::size_t{9});
        for (const auto& check : job["publication"]["checks"])
            QVERIFY2(check["state"] != "FAILED", check.dump().c_str());
        const Json told = changes.next();
        JSON_IS(told["script"]["id"], "script:quiet@1");

        const Json data = m_bench->ask("{ strategy(id: \"script:quiet@1\") { title parameters { name maximum } }"
                                       " scripts { totalCount nodes { id name version description publishedBy note"
                                       " newer files { path } parameters { name unit } } } }");
        JSON_IS(data["strategy"]["parameters"][0]["maximum"], "1");
        const Json& script = data["scripts"]["nodes"][0];
        JSON_IS(script["note"], "the first");
        JSON_IS(script["publishedBy"], "local");
        JSON_IS(script["newer"], Json());
        JSON_IS(script["files"], Json::array({{{"path", "main.js"}}}));
        QCOMPARE(m_bench->audited().back().field.c_str(), "publishScript");

        // The same texts are what they are; others want another version.
        JSON_IS(publish(inputOf(quiet("1")))["publication"]["script"]["id"], "script:quiet@1");
        const Json clash = publish(inputOf(quiet("1", "// other\n")));
        JSON_IS(clash["error"]["code"], "script.version_exists");
        QCOMPARE(ids(), std::string("script:quiet@1"));

        JSON_IS(publish(inputOf(quiet("2", "// other\n")))["status"], "DONE");
        QCOMPARE(ids(), std::string("script:quiet@2 script:quiet@1")); // the newest first
        JSON_IS(m_bench->ask("{ script(id: \"script:quiet@1\") { newer } }")["script"]["newer"], "script:quiet@2");
        JSON_IS(m_bench->ask("{ script(id: \"script:quiet\") { id newer } }")["script"],
                (Json{{"id", "script:quiet@2"}, {"newer", nullptr}}));
        QCOMPARE(m_bench->errorOf("{ script(id: \"script:other\") { id } }")["code"], "script.not_found");
        const Json page = m_bench->ask("{ scripts(first: 1) { totalCount pageInfo { hasNextPage } } }")["scripts"];
        JSON_IS(page, (Json{{"totalCount", 2}, {"pageInfo", {{"hasNextPage", true}}}}));
        JSON_IS(m_bench->ask("{ scripts(filter: {text: \"FIRST\"}) { totalCount } }")["scripts"]["totalCount"], 1);
    }

    void theHighestVersionIsTheNewest()
    {
        JSON_IS(publish(inputOf(quiet("1.9")))["status"], "DONE");
        JSON_IS(publish(inputOf(quiet("1.10", "// ten\n")))["status"], "DONE");
        JSON_IS(publish(inputOf(quiet("1.9.1", "// mended later\n")))["status"], "DONE");
        QCOMPARE(ids(), std::string("script:quiet@1.9.1 script:quiet@1.10 script:quiet@1.9")); // the last published
        JSON_IS(m_bench->ask("{ script(id: \"script:quiet\") { id newer } }")["script"],
                (Json{{"id", "script:quiet@1.10"}, {"newer", nullptr}}));
        for (const char* older : {"1.9", "1.9.1"})
            JSON_IS(m_bench->ask(std::string("{ script(id: \"script:quiet@") + older +
                                 "\") { newer } }")["script"]["newer"],
                    "script:quiet@1.10");
    }

    void aVersionThatIsNoWordIsRefused()
    {
        const Json job = publish(inputOf(quiet("1.0 beta")));
        JSON_IS(job["error"]["code"], "script.not_publishable");
        QCOMPARE(detailOf(job["error"], "field"), std::string("meta.version"));
        QVERIFY2(detailOf(job["error"], "remedy").find("2.0-rc.1") != std::string::npos, job.dump().c_str());
        JSON_IS(job["publication"]["checks"], Json::array()); // before anything is run
    }

    void whatIsWrongChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* name, const std::string& text, const char* check, const char* line) {
            QTest::newRow(name) << QString::fromStdString(text) << QString::fromLatin1(check)
                                << QString::fromLatin1(line);
        };
        row("cannot be read", "export const meta = {name: 'bad', version: '1'};\nlet = 3;\n", "syntax", "2");
        row("throws in the end",
            "export const meta = {name: 'bad', version: '1', tick: '1s'};\nlet n = 0;\n"
            "export function onTick(ctx) {\n    if (++n > 100) throw new Error('no luck');\n}\n",
            "regime.random_walk", "4");
        row("does not come back",
            "export const meta = {name: 'bad', version: '1', tick: '1s'};\n"
            "export function onTick(ctx) {\n    for (;;) {}\n}\n",
            "regime.random_walk", "2");
    }

    void whatIsWrongChangesNothing()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, check);
        QFETCH(const QString, line);
        const Json job = publish(inputOf(text.toStdString()));
        QVERIFY2(job["status"] == "FAILED", job.dump().c_str());
        JSON_IS(job["error"]["code"], "script.checks_failed");
        QVERIFY2(job["error"]["value"].get<std::string>().find(check.toStdString()) != std::string::npos,
                 job["error"].dump().c_str());
        QVERIFY2(detailOf(job["error"], "also.1.line") == line.toStdString(), job["error"].dump().c_str());
        QCOMPARE(detailOf(job["error"], "also.1.file"), std::string("main.js"));
        JSON_IS(job["publication"]["script"], Json());
        QVERIFY(!job["publication"]["checks"].empty());
        QCOMPARE(ids(), std::string());
        QVERIFY(!fs::exists(m_bench->folder() / "scripts" / "bad"));
        QCOMPARE(m_bench->errorOf("{ strategy(id: \"script:bad@1\") { id } }")["code"], "strategy.unknown");
    }

    void itsFormIsLookedAtBeforeAnythingIsStarted_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const Json& input, const char* code) {
            QTest::newRow(name) << QString::fromStdString(input.dump()) << QString::fromLatin1(code);
        };
        const std::string text = quiet("1");
        row("no file", {{"files", Json::array()}}, "script.project_invalid");
        row("no main", {{"files", {file("other.js", text)}}}, "script.project_invalid");
        row("out of the folder", {{"files", {file("main.js", text), file("../x.js", "")}}}, "script.project_invalid");
        row("absolute", {{"files", {file("main.js", text), file("/x.js", "")}}}, "script.project_invalid");
        row("twice", {{"files", {file("main.js", text), file("./main.js", text)}}}, "script.project_invalid");
        row("no script", {{"files", {file("main.js", text), file("notes.txt", "x")}}}, "script.project_invalid");
        row("packages", {{"files", {file("main.js", text), file("node_modules/a.js", "")}}}, "script.project_invalid");
        row("too large", {{"files", {file("main.js", text + std::string(1 << 20, ' '))}}}, "script.project_invalid");
        row("a long note", {{"files", {file("main.js", text)}}, {"note", std::string(1001, 'x')}},
            "input.out_of_range");
    }

    void itsFormIsLookedAtBeforeAnythingIsStarted()
    {
        QFETCH(const QString, input);
        QFETCH(const QString, code);
        const Json error = m_bench->errorOf(kPublish, {{"input", Json::parse(input.toStdString())}});
        QCOMPARE(error["code"].get<std::string>(), code.toStdString());
        QVERIFY2(error.contains("field") && error.contains("value") && error.contains("remedy"), error.dump().c_str());
        const auto isField = [](const Json& detail) { return detail["name"] == "field"; };
        const Json details = error.value("details", Json::array());
        QVERIFY2(std::count_if(details.begin(), details.end(), isField) <= 1, error.dump().c_str());
        JSON_IS(m_bench->ask("{ jobs { totalCount } }")["jobs"]["totalCount"], 0);
    }

    void anotherNameThanTheWantedOneIsRefused()
    {
        Json variables = inputOf(quiet("1"));
        variables["input"]["name"] = "loud";
        const Json job = publish(variables);
        JSON_IS(job["error"]["code"], "script.not_publishable");
        QCOMPARE(detailOf(job["error"], "field"), std::string("meta.name"));
    }

    void onlyAdministratorsPublish()
    {
        const Caller viewer{"eve", Role::Viewer, "10.0.0.7", {}};
        const Caller runner{"bob", Role::Operator, "10.0.0.7", {}};
        QCOMPARE(codeOf(runner, kPublish, inputOf(quiet("1"))), std::string("access.denied"));
        JSON_IS(publish(inputOf(quiet("1")))["status"], "DONE");
        QCOMPARE(codeOf(viewer, "{ scripts { nodes { id note } } }"), std::string());
        QCOMPARE(codeOf(viewer, "{ scripts { nodes { files { text } } } }"), std::string("access.denied"));
        QCOMPARE(codeOf(runner, "{ scripts { nodes { files { text } } } }"), std::string());
    }

    void anEngineWithoutScriptsSaysSo()
    {
        FleetBench other;
        QCOMPARE(other.errorOf("{ scripts { nodes { id } } }")["code"], "script.unavailable");
        QCOMPARE(other.errorOf(kPublish, inputOf(quiet("1")))["code"], "script.unavailable");
    }

    void aJobThatIsCancelledKeepsNothing()
    {
        const Json started = m_bench->ask(kPublish, inputOf(quiet("1")));
        const std::string id = started["publishScript"]["id"];
        m_bench->ask("mutation($id: ID!) { cancelJob(id: $id) { id } }", {{"id", id}});
        JSON_IS(m_bench->waitForJob(id)["status"], "CANCELLED");
        QCOMPARE(ids(), std::string());
    }
};

QTEST_GUILESS_MAIN(TestApiScripts)
#include "tst_ApiScripts.moc"
