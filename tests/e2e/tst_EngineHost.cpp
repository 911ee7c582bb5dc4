// SPDX-License-Identifier: GPL-3.0-or-later
// The engine in the window's process: what the settings of the window say of scripts holds for its bots.
#include "app/studio/EngineHost.h"

#include "core/script/library/ScriptLibrary.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace wh;
using namespace wh::studio;

namespace {

using Json = nlohmann::json;

Json ask(const client::Transport& transport, const std::string& document, const Json& variables = Json::object())
{
    std::promise<std::string> told;
    auto answer = told.get_future();
    client::Request request;
    request.document = document;
    request.variables = variables.dump();
    transport.execute(request, [&told](std::string response) { told.set_value(std::move(response)); });
    return Json::parse(answer.get());
}

/// Published earlier, as a program of the same folder does it.
void publish(const std::filesystem::path& folder)
{
    PublishedScript script;
    script.project.files["main.js"] = "export const meta = {name: 'quiet', version: '1', tick: '1s'};\n"
                                      "export function onTick(ctx) {}\n";
    script.description.name = "quiet";
    script.description.version = "1";
    script.description.tickInterval = kSecond;
    script.description.add(ScriptHook::Tick);
    script.digest = script.project.digest();
    script.publishedAt = kSecond;
    script.publishedBy = "ann";
    QVERIFY(ScriptLibrary(folder).publish(script));
}

} // namespace

class TestEngineHost : public QObject
{
    Q_OBJECT

private slots:
    void limitsOfScriptsReachItsBots()
    {
        const QTemporaryDir folder;
        const std::filesystem::path data = folder.path().toStdString();
        publish(data);
        EnginePlaces places{data / "catalog", data / "runs.sqlite", data / "fleet", data / "audit.jsonl"};
        places.scripts.program = BUILD_ROOT "/bin/wheelhouse-sandbox";
        places.scripts.limits.strikes = 7;
        places.scripts.limits.hookSoft = 40 * kMillisecond;
        places.scripts.limits.heapBytes = std::uint64_t{96} << 20;
        EngineHost host;
        host.open(places);
        const auto transport = host.transport();
        const Json made = ask(transport, "mutation { createBot(input: {name: \"b\", strategy: \"script:quiet@1\","
                                         " markets: [\"sim:BTC/USDT\"]}) { id } }");
        QVERIFY2(!made.contains("errors"), made.dump().c_str());
        const std::string id = made["data"]["createBot"]["id"];
        const Json started =
            ask(transport, "mutation($id: ID!) { startBots(ids: [$id]) { error { code } } }", {{"id", id}});
        QVERIFY2(started["data"]["startBots"][0]["error"].is_null(), started.dump().c_str());
        Json sandbox;
        QTRY_VERIFY_WITH_TIMEOUT(
            (sandbox = ask(transport, "query($id: ID!) { bot(id: $id) { sandbox { strikeLimit cpuSoft heapLimit } } }",
                           {{"id", id}})["data"]["bot"]["sandbox"])
                .is_object(),
            20'000);
        QCOMPARE(sandbox["strikeLimit"].get<int>(), 7);
        QCOMPARE(sandbox["cpuSoft"].get<std::string>().c_str(), "40ms");
        QCOMPARE(sandbox["heapLimit"].get<std::uint64_t>(), std::uint64_t{96} << 20);
    }
};

QTEST_GUILESS_MAIN(TestEngineHost)
#include "tst_EngineHost.moc"
