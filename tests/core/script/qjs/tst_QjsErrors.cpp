// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong in a script: said with its place, counted, and ended.
#include "tests/core/script/qjs/ScriptTrial.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace wh;
using namespace wh::test;

namespace {

/// "code file:line:column hook".
std::string placeOf(const Error& error)
{
    return error.code + ' ' + std::string(error.field("file")) + ':' + std::string(error.field("line")) + ':' +
           std::string(error.field("column")) + ' ' + std::string(error.field("hook"));
}

constexpr const char* kMeta = "export const meta = {name: 'a', tick: '1s', bars: '1m'};\n";

} // namespace

class TestQjsErrors : public QObject
{
    Q_OBJECT

private slots:
    void findsMistakesWhileLoading_data()
    {
        QTest::addColumn<QString>("main");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const std::string& main, const char* place) {
            QTest::newRow(name) << QString::fromStdString(main) << QString::fromUtf8(place);
        };
        row("syntax", std::string(kMeta) + "export function onTick(ctx { }\n", "script.syntax main.js:2:28 ");
        row("an expected token that is not there", std::string(kMeta) + "let a = 1;\n  let b = ] ;\n",
            "script.syntax main.js:3:11 ");
        row("two words side by side", std::string(kMeta) + "  let größe = 1 2;\n", "script.syntax main.js:2:17 ");
        row("a comma that is missing", std::string(kMeta) + "const a = {b: 1,\n  c: 2 d: 3};\n",
            "script.syntax main.js:3:8 ");
        row("within a template", std::string(kMeta) + "const a = `x${1 2}y`;\n", "script.syntax main.js:2:17 ");
        row("a bracket that is not closed", std::string(kMeta) + "const a = [1, 2\n", "script.syntax main.js:3:1 ");
        row("a name twice", std::string(kMeta) + "let q = 1; let q = 2;\n", "script.syntax main.js:2:16 ");
        row("a syntax error that is thrown", std::string(kMeta) + "throw new SyntaxError('no');\n",
            "script.syntax main.js:2:11 ");
        row("unsupported", std::string(kMeta) + "const a = {...meta};\n", "script.unsupported main.js:2:12 ");
        row("thrown", std::string(kMeta) + "throw new Error('no');\n", "script.error main.js:2:1 load");
        row("a thrown number", std::string(kMeta) + "throw 42;\n", "script.error main.js:: load");
        row("an unknown name", std::string(kMeta) + "const a = 1 + nope;\n", "script.error main.js:2:15 load");
        row("meta that throws", "export const meta = {get name() { throw new Error('no'); }};\n",
            "script.error main.js:1:1 load");
        row("no meta", "export function onTick() {}\n", "script.meta_invalid :: ");
        row("meta that cannot be shown", "export const meta = {}; meta.name = meta;\n", "script.error :: load");
    }

    void findsMistakesWhileLoading()
    {
        QFETCH(const QString, main);
        QFETCH(const QString, place);
        ScriptTrial trial(main.toStdString());
        QVERIFY(!trial.description);
        QVERIFY(!trial.findings.empty());
        QCOMPARE(QString::fromStdString(placeOf(trial.findings[0])), place);
    }

    void endsAnEndlessModule()
    {
        ScriptLimits limits;
        limits.load = 50 * kMillisecond;
        ScriptTrial trial(std::string(kMeta) + "while (true) {}\n", limits);
        QVERIFY(!trial.description);
        QCOMPARE(trial.findings.at(0).code, std::string("script.limit"));
        QCOMPARE(std::string(trial.findings[0].field("limit")), std::string("load_cpu"));
        // The engine goes on with another.
        trial.findings.clear();
        trial.description = trial.engine->load(ScriptTrial::projectOf(kMeta), trial.findings);
        QVERIFY(trial.description.has_value());
    }

    void saysWhereAHookThrew_data()
    {
        QTest::addColumn<QString>("hook");
        for (const auto hook : kScriptHooks) {
            if (hook != ScriptHook::Load && hook != ScriptHook::Timer)
                QTest::newRow(toString(hook)) << QString::fromUtf8(toString(hook));
        }
    }

    void saysWhereAHookThrew()
    {
        QFETCH(const QString, hook);
        const std::string name = hook.toStdString();
        ScriptTrial trial(
            std::string(kMeta) + "export function " + name + "(ctx) {\n  null.x;\n}\n" +
            (name == "onStart" ? "" : "export function onStart() { setTimeout(() => undefinedName, 1); }\n"));
        trial.start();
        if (name != "onStart")
            QVERIFY(!trial.failure);
        // Each of them is called three times: what is not exported does nothing.
        for (int i = 0; i < 3 && !trial.failure; ++i) {
            trial.attempt([&] {
                StrategyContext& context = trial.context;
                Strategy& strategy = *trial.strategy;
                strategy.onTick(context);
                strategy.onBook(context);
                strategy.onTrade(context, {0, 0, Side::Buy, 1, 1});
                strategy.onBar(context, {0, 1, 1, 1, 1, 1});
                strategy.onFill(context, {});
                strategy.onOrderUpdate(context, {}, nullptr);
                strategy.onStop(context);
            });
        }
        QVERIFY(trial.failure.has_value());
        QCOMPARE(placeOf(*trial.failure), "script.error main.js:3:8 " + name);
        QVERIFY(trial.failure->field("message").find("TypeError") != std::string_view::npos);
        QCOMPARE(trial.engine->usage().strikes, name == "onStart" ? 1U : 3U);
        QCOMPARE(trial.context.logs().size(), std::size_t(name == "onStart" ? 1 : 3));
    }

    void saysWhereATimerThrew()
    {
        ScriptTrial trial(std::string(kMeta) + "export function onStart() {\n  setTimeout(() => gone, 1);\n}\n");
        trial.start();
        trial.strategy->onTimer(trial.context, {1});
        QCOMPARE(placeOf(*trial.engine->usage().lastError), std::string("script.error main.js:3:20 timer"));
    }

    void findsThePlaceThroughTheInterface()
    {
        ScriptProject project;
        project.files["main.js"] =
            std::string(kMeta) + "import {f} from './lib/f.js';\nexport function onTick() { f(); }\n";
        project.files["lib/f.js"] = "\nexport function f() {\n  ta.sma(-1);\n}\n";
        ScriptTrial trial(project);
        trial.start();
        trial.strategy->onTick(trial.context);
        QCOMPARE(placeOf(*trial.engine->usage().lastError), std::string("script.error lib/f.js:3:3 onTick"));
    }

    void takesWhateverIsThrown_data()
    {
        QTest::addColumn<QString>("thrown");
        for (const char* thrown :
             {"42", "null", "undefined", "'text'", "{}", "Symbol('s')", "() => 1", "[]", "Object.create(null)", "NaN",
              "{get message() { throw 1; }}", "{message: {toString() { throw 2; }}}",
              "{message: 'm', get name() { throw 3; }}", "{message: 'm', lineNumber: {valueOf() { throw 4; }}}",
              "{message: 'x'.repeat(1e6)}", "Object.assign(new Error('e'), {stack: 5, fileName: {}, lineNumber: -7})",
              "new Float64Array(3)", "ctx", "bot"})
            QTest::newRow(thrown) << QString::fromUtf8(thrown);
    }

    void takesWhateverIsThrown()
    {
        QFETCH(const QString, thrown);
        ScriptTrial trial(std::string(kMeta) + "export function onTick(ctx) { throw " + thrown.toStdString() + "; }\n");
        trial.start();
        trial.attempt([&] { trial.strategy->onTick(trial.context); });
        QVERIFY(!trial.failure); // the first strike
        QCOMPARE(trial.engine->usage().errors, std::uint64_t{1});
        QCOMPARE(trial.engine->usage().lastError->code, std::string("script.error"));
        QVERIFY(trial.context.logs().at(0).size() < 8000);
    }

    void doesNotCareWhatAHookReturns_data()
    {
        QTest::addColumn<QString>("returned");
        for (const char* returned : {"42", "null", "new Error('not thrown')", "{then() { throw 1; }}",
                                     "Promise.reject('no')", "'x'.repeat(1e6)", "Symbol()", "function* () {}", "ctx",
                                     "{toString() { throw 1; }}", "{valueOf() { while (true) {} }}"})
            QTest::newRow(returned) << QString::fromUtf8(returned);
    }

    void doesNotCareWhatAHookReturns()
    {
        QFETCH(const QString, returned);
        std::string text = kMeta;
        for (const char* hook : {"onStart", "onTick", "onBook", "onTrade", "onBar", "onOrder", "onFill", "onStop"})
            text += std::string("export function ") + hook + "(ctx) { return " + returned.toStdString() + "; }\n";
        ScriptTrial trial(text);
        QVERIFY2(trial.description.has_value(), trial.told().c_str());
        trial.start();
        trial.attempt([&] {
            StrategyContext& context = trial.context;
            trial.strategy->onTick(context);
            trial.strategy->onBook(context);
            trial.strategy->onTrade(context, {0, 0, Side::Buy, 1, 1});
            trial.strategy->onBar(context, {0, 1, 1, 1, 1, 1});
            trial.strategy->onFill(context, {});
            trial.strategy->onOrderUpdate(context, {}, nullptr);
            trial.strategy->onStop(context);
        });
        QVERIFY(!trial.failure);
        QCOMPARE(trial.engine->usage().strikes, 0U);
        if (returned.startsWith(u"Promise.reject")) // nobody will ask about it
            QVERIFY2(QString::fromStdString(trial.told()).contains(u"promise"), trial.told().c_str());
        else
            QCOMPARE(trial.told(), std::string());
    }

    void endsAnEndlessHookAndGoesOn()
    {
        ScriptLimits limits;
        limits.hookSoft = 20 * kMillisecond;
        limits.hookHard = 60 * kMillisecond;
        ScriptTrial trial(std::string(kMeta) +
                              "let n = 0;\nexport function onTick(ctx) {\n  if (++n === 2) { try { while (true) {} } "
                              "catch (e) { bot.log.info('caught'); } finally { bot.log.info('after'); } }\n"
                              "  bot.log.info(n);\n}\n",
                          limits);
        trial.start();
        for (int i = 0; i < 3; ++i)
            trial.strategy->onTick(trial.context);
        const auto& usage = trial.engine->usage();
        QCOMPARE(usage.interrupted, std::uint64_t{1});
        QCOMPARE(usage.lastError->code, std::string("script.limit"));
        QCOMPARE(std::string(usage.lastError->field("allowed")), std::string("60ms"));
        QCOMPARE(std::string(usage.lastError->field("line")), std::string("3"));
        QVERIFY2(trial.told().starts_with("1\nscript.limit"), trial.told().c_str());
        QVERIFY2(trial.told().ends_with("\n3\n"), trial.told().c_str());
        QVERIFY(trial.told().find("caught") == std::string::npos);
    }

    void failsAtTheLastStrike()
    {
        ScriptLimits limits;
        limits.strikes = 2;
        ScriptTrial trial(std::string(kMeta) + "export function onTick() { throw new Error('again'); }\n", limits);
        trial.start();
        trial.attempt([&] { trial.strategy->onTick(trial.context); });
        QVERIFY(!trial.failure);
        trial.attempt([&] { trial.strategy->onTick(trial.context); });
        QVERIFY(trial.failure.has_value());
        QVERIFY(trial.failure->field("message") == "Error: again");
    }

    void survivesDeepRecursion()
    {
        ScriptTrial trial(std::string(kMeta) + "export function onTick() { const f = () => f() + 1; f(); }\n");
        trial.start();
        trial.strategy->onTick(trial.context);
        QVERIFY(trial.engine->usage().lastError->field("message").find("RangeError") != std::string_view::npos);
        trial.strategy->onTick(trial.context);
    }

    void endsOnDemand()
    {
        ScriptLimits limits;
        limits.hookSoft = limits.hookHard = 600 * kSecond;
        ScriptTrial trial(std::string(kMeta) + "export function onTick() { while (true) {} }\n", limits);
        trial.start();
        std::atomic<bool> done{false};
        std::thread other([&] {
            while (!done) {
                trial.engine->interrupt();
                std::this_thread::yield();
            }
        });
        trial.strategy->onTick(trial.context);
        done = true;
        other.join();
        QCOMPARE(trial.engine->usage().interrupted, std::uint64_t{1});
    }
};

QTEST_GUILESS_MAIN(TestQjsErrors)
#include "tst_QjsErrors.moc"
