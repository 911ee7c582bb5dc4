// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts in the real wheelhouse-sandbox: honest ones run as they would here, and none that is not does any harm.
#include "core/base/File.h"
#include "core/risk/RiskGate.h"
#include "core/script/host/SandboxProcess.h"
#include "core/script/host/ScriptHosting.h"
#include "core/script/protocol/RunRecordCodec.h"
#include "core/script/qjs/QjsEngine.h"
#include "core/strategy/Strategy.h"
#include "tests/e2e/SandboxBench.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>

using namespace wh;
using namespace wh::test;

namespace {

std::vector<std::byte> bytesOf(const RunRecord& record)
{
    std::vector<std::byte> all;
    const auto written = sandbox::writeRunRecord(record, [&](const std::vector<std::byte>& part) {
        all.insert(all.end(), part.begin(), part.end());
        return Result<void>();
    });
    if (!written)
        qFatal("%s", written.error().toString().c_str());
    return all;
}

/// The same without any sandbox.
RunRecord runHere(const ScriptProject& script, const std::shared_ptr<const Tape>& tape, BacktestSettings wanted)
{
    const auto engine = makeQjsEngine({});
    std::vector<Error> mistakes;
    const auto description = engine->load(script, mistakes);
    if (!description)
        qFatal("%s", textOf(mistakes).c_str());
    StrategyRegistry strategies;
    strategies.add({description->toStrategyInfo(), [&](const ParameterSet& set) { return engine->create(set); }});
    RiskRuleRegistry rules;
    registerRiskRules(rules);
    wanted.strategy = description->toStrategyInfo().id;
    const auto backtest = Backtest::prepare(tape, wanted, {strategies, rules}, mistakes);
    if (!backtest)
        qFatal("%s", textOf(mistakes).c_str());
    auto record = backtest->run(TaskControl());
    if (!record)
        qFatal("%s", record.error().toString().c_str());
    return *std::move(record);
}

} // namespace

class TestSandbox : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        tzset();
    }

    void aScriptIsDescribed()
    {
        std::vector<Error> mistakes;
        const auto description = describeScript(project(kHonest), settings(), mistakes);
        QVERIFY2(description, textOf(mistakes).c_str());
        QCOMPARE(description->name.c_str(), "maker");
        QCOMPARE(description->tickInterval, kSecond);
        QCOMPARE(description->parameters.size(), std::size_t{1});
        QVERIFY(description->has(ScriptHook::Bar) && !description->has(ScriptHook::Trade));
    }

    void anHonestBacktestIsTheSameEverywhere_data()
    {
        QTest::addColumn<bool>("isBars");
        QTest::newRow("events") << false;
        QTest::newRow("candles") << true;
    }

    void anHonestBacktestIsTheSameEverywhere()
    {
        QFETCH(const bool, isBars);
        const auto tape = isBars ? market("12h", "1m") : market("20m");
        BacktestSettings wanted;
        wanted.parameters = {{"size", "0.02"}};
        wanted.seed = 5;
        std::uint64_t told = 0;
        const auto run = [&] {
            std::vector<Error> mistakes;
            TaskControl control;
            control.onProgress = [&](const Progress&) { ++told; };
            auto made = runScriptBacktest({.project = project(kHonest), .tape = tape, .settings = wanted}, settings(),
                                          mistakes, control);
            if (!made)
                qFatal("%s", textOf(mistakes).c_str());
            return std::move(made->record);
        };
        const auto first = run();
        QVERIFY(first.orders.placed > 100);
        QVERIFY(!first.fills.empty());
        QVERIFY(!first.messages.empty() && !first.gauges.empty());
        const auto bytes = bytesOf(first);
        QCOMPARE(bytesOf(run()), bytes);
        const auto here = runHere(project(kHonest), tape, wanted);
        QVERIFY(here == first);
        QCOMPARE(bytesOf(here), bytes);
        wanted.seed = 6;
        QVERIFY(bytesOf(run()) != bytes);
    }

    void mistakesAreTold()
    {
        const auto told = [](const ScriptProject& script, BacktestSettings wanted) {
            std::vector<Error> mistakes;
            const auto run = runScriptBacktest({.project = script, .tape = market(), .settings = std::move(wanted)},
                                               settings(), mistakes);
            if (run)
                mistakes.clear();
            return mistakes;
        };
        BacktestSettings wrong;
        wrong.parameters = {{"size", "2"}, {"sise", "1"}};
        wrong.risk = {{"no.rule", "1"}};
        const auto settingsMistakes = told(project(kHonest), wrong);
        QVERIFY2(settingsMistakes.size() >= 3, textOf(settingsMistakes).c_str());
        QCOMPARE(settingsMistakes[0].field("field").data(), "params.size");

        const auto syntax = told(project("export const meta = {name: 'x'};\nlet = ;\n"), {});
        QVERIFY2(!syntax.empty() && syntax[0].field("line") == "2", textOf(syntax).c_str());
        const auto thrown = told(hooks("export function onTick() {\n  null.x();\n}"), {});
        QVERIFY2(thrown.size() == 1 && thrown[0].code == "script.error" && thrown[0].field("hook") == "onTick" &&
                     thrown[0].field("line") == "3" && thrown[0].field("file") == "main.js",
                 textOf(thrown).c_str());
        std::vector<Error> mistakes;
        QVERIFY(!describeScript({"main.js", {{"../a.js", ""}}}, settings(), mistakes));
        QCOMPARE(mistakes[0].code.c_str(), "script.project_invalid");
    }

    void hostileScriptsEndWithAReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("codes"); ///< any of them
        QTest::addColumn<QString>("limit"); ///< where the code is script.limit
        const auto row = [](const char* name, const char* text, const char* codes, const char* limit = "") {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(codes) << QString::fromLatin1(limit);
        };
        row("endless", "export function onTick() { while (true) {} }", "script.limit", "hook_cpu");
        row("endless and caught", "export function onTick() { for (;;) { try { for (;;) {} } catch (e) {} } }",
            "script.limit", "hook_cpu");
        row("endless at load", "while (true) {}", "script.limit");
        row("endless at start", "export function onStart() { while (true) {} }", "script.limit", "hook_cpu");
        row("endless at the end", "export function onStop() { while (true) {} }", ""); // one strike, and it is over
        row("regular expression", "export function onTick() { /a*a*a*a*a*a*a*a*b/.test('a'.repeat(1000)); }",
            "script.limit", "hook_cpu");
        row("sort",
            "const a = []; for (let i = 0; i < 100000; ++i) a.push(i * 7919 % 100003);\n"
            "export function onTick() { a.slice().sort(); }",
            "script.limit", "hook_cpu");
        row("fill", "export function onTick() { new Array(4294967295).fill(0); }",
            "script.limit,script.error,script.crashed");
        row("memory", "const a = []; export function onTick() { for (;;) a.push(new Array(100000)); }", "script.limit",
            "memory");
        row("memory by objects", "const a = []; export function onTick() { for (;;) a.push({x: 1, y: [2]}); }",
            "script.limit");
        row("memory by texts", "let s = 'x'; export function onTick() { for (;;) s += s; }",
            "script.limit,script.error,script.crashed");
        row("memory by buffers", "const a = []; export function onTick() { for (;;) a.push(new ArrayBuffer(1e7)); }",
            "script.limit", "memory");
        row("memory by numbers", "const a = []; export function onTick() { for (;;) a.push(new Float64Array(1e6)); }",
            "script.limit", "memory");
        row("memory at load", "const a = []; for (;;) a.push(new Array(10000).fill(1));", "script.limit");
        row("recursion", "function f(n) { return 1 + f(n + 1); } export function onTick() { f(0); }", "script.error");
        row("many arguments",
            "const a = []; for (let i = 0; i < 1e6; ++i) a.push(i);\n"
            "export function onTick() { Math.max(...a); }",
            "script.limit,script.crashed,script.error");
        row("deep expression", "export function onTick() { new RegExp('('.repeat(1e5)); }",
            "script.limit,script.crashed,script.error");
        row("large JSON", "export function onTick() { JSON.parse('[' + '1,'.repeat(2e6) + '1]'); }",
            "script.limit,script.crashed,script.error");
        row("a long chain",
            "let f = null; export function onTick() { for (let i = 0; i < 1e6; ++i) { const g = f; f = () => g; } }",
            "script.limit,script.crashed");
        row("import of a path", "import x from '/etc/passwd';", "script.import_refused");
        row("import of a parent", "import x from '../../../etc/passwd';", "script.import_refused");
        row("import of a URL", "import x from 'http://127.0.0.1/x.js';", "script.import_refused");
        row("import of a file URL", "import x from 'file:///etc/passwd';", "script.import_refused");
        row("import of a resource", "import x from 'qrc:/wheelhouse/api.js';", "script.import_refused");
        row("code of a text", "export function onTick() { (() => {}).constructor('return 1')(); }", "script.error");
        row("throws nonsense", "export function onTick() { throw {toString() { while (true) {} }}; }",
            "script.limit,script.error");
        row("nothing", "", "");
    }

    void hostileScriptsEndWithAReason()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, codes);
        QFETCH(const QString, limit);
        QElapsedTimer timer;
        timer.start();
        std::vector<Error> mistakes;
        const auto run = runScriptBacktest({.project = hooks(text.toStdString()), .tape = market(), .settings = {}},
                                           settings(), mistakes);
        qInfo("%lld ms: %s", timer.elapsed(), run ? "a run" : textOf(mistakes).c_str());
        QCOMPARE(static_cast<bool>(run), codes.isEmpty());
        if (run)
            return;
        QCOMPARE(mistakes.size(), std::size_t{1});
        const auto& reason = mistakes[0];
        QVERIFY2(codes.split(QLatin1Char(',')).contains(QString::fromStdString(reason.code)),
                 reason.toString().c_str());
        if (!limit.isEmpty())
            QCOMPARE(QString::fromUtf8(reason.field("limit").data()), limit);
        if (limit == QLatin1String("memory")) { // as live
            QCOMPARE(std::string(reason.field("file")), std::string("main.js"));
            QCOMPARE(std::string(reason.field("line")), std::string("2"));
        }
        if (reason.code == "script.limit")
            QVERIFY(!reason.field("allowed").empty());
        QVERIFY(timer.elapsed() < 60'000);
    }

    void aRunIsCancelled()
    {
        std::vector<Error> mistakes;
        CancelToken cancel;
        TaskControl control;
        control.cancel = &cancel;
        const auto run = runScriptBacktest({.project = project(kHonest),
                                            .tape = market("6h"),
                                            .settings = {},
                                            .onStanding = [&](const Backtest::Standing&) { cancel.cancel(); }},
                                           settings(), mistakes, control);
        QVERIFY2(run, textOf(mistakes).c_str());
        QVERIFY(run->record.cancelled);
        QVERIFY(run->record.events > 0);
        // And before it has begun.
        mistakes.clear();
        QVERIFY(!runScriptBacktest({.project = project(kHonest), .tape = market("6h"), .settings = {}}, settings(),
                                   mistakes, control));
        QVERIFY2(mistakes.size() == 1 && mistakes[0].code == "task.cancelled", textOf(mistakes).c_str());
    }

    void whatItTakes()
    {
        std::vector<double> started;
        std::vector<double> described;
        std::vector<double> cpu;
        std::vector<std::unique_ptr<SandboxProcess>> alive; // as many bots: what they share is counted once
        for (int i = 0; i < 10; ++i) {
            QElapsedTimer timer;
            timer.start();
            auto made = SandboxProcess::start(settings(), 128 << 20);
            QVERIFY2(made, made ? "" : made.error().toString().c_str());
            QVERIFY((*made)->hello().holds(sandbox::Layer::NoEnvironment));
            QVERIFY((*made)->hello().holds(sandbox::Layer::DiesWithParent));
            QVERIFY((*made)->send(sandbox::Load{project(kHonest)}));
            const auto answer = (*made)->receive(10 * kSecond);
            QVERIFY(answer && *answer);
            described.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            started.push_back(static_cast<double>((*made)->startTime()) / 1e6);
            QVERIFY((*made)->figures().dataBytes > 0);
            cpu.push_back(static_cast<double>((*made)->figures().cpu) / 1e6);
            alive.push_back(std::move(*made));
        }
        for (const auto& missing : alive[0]->hello().missing)
            qInfo("does not hold here: %s: %s", toString(missing.layer), missing.reason.c_str());
        std::uint64_t pss = 0;
        for (const auto& process : alive) { // for the superuser only: it is not traceable
            const auto text = readTextFile("/proc/" + std::to_string(process->processId()) + "/smaps_rollup");
            const auto at = text ? text->find("Pss:") : std::string::npos;
            pss +=
                at == std::string::npos ? 0 : std::strtoull(text->c_str() + at + 4, nullptr, 10) * 1024 / alive.size();
        }
        const auto resident = alive[0]->figures().residentBytes;
        std::sort(started.begin(), started.end());
        std::sort(described.begin(), described.end());
        std::sort(cpu.begin(), cpu.end());
        qInfo("start %.1f ms (least %.1f), described %.1f ms (least %.1f), CPU %.1f ms, resident %.1f MB, PSS %.1f MB",
              started[started.size() / 2], started[0], described[described.size() / 2], described[0],
              cpu[cpu.size() / 2], static_cast<double>(resident) / 1e6, static_cast<double>(pss) / 1e6);
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_Sandbox.moc"
