// SPDX-License-Identifier: GPL-3.0-or-later
// The language that scripts are written in: what the polyfills add, and what the prelude takes away.
#include "tests/core/script/qjs/ScriptTrial.h"

#include <QTest>

using namespace wh;
using namespace wh::test;

class TestQjsLanguage : public QObject
{
    Q_OBJECT

private slots:
    void computes_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* name, const char* expression, const char* value) {
            QTest::newRow(name) << QString::fromUtf8(expression) << QString::fromUtf8(value);
        };
        row("optional chaining", "({a: null}).a?.b ?? 3 ** 2", "9");
        row("globalThis", "globalThis.Math === Math", "true");
        row("flat", "[1, [2, [3, [4]]], , 5].flat()", "[1,2,[3,[4]],5]");
        row("flat deeper", "[1, [2, [3, [4]]]].flat(Infinity)", "[1,2,3,4]");
        row("flat of nothing", "[[], [[]]].flat(2)", "[]");
        row("flatMap", "[1, 2].flatMap(x => [x, [x * 2]])", "[1,[2],2,[4]]");
        row("at", "[[5, 6, 7].at(-1), [5].at(0), [5].at(2) === undefined, 'abc'.at(-2)]", "[7,5,true,\"b\"]");
        row("at of typed arrays", "new Float64Array([1, 2, 3]).at(-1)", "3");
        row("fromEntries", "Object.fromEntries(new Map([['a', 1], ['b', 2]]))", "{\"a\":1,\"b\":2}");
        row("hasOwn", "[Object.hasOwn({a: 1}, 'a'), Object.hasOwn({}, 'toString')]", "[true,false]");
        row("findLast", "[[1, 2, 3, 4].findLast(x => x % 2 === 1), [1, 2].findLastIndex(x => x > 5)]", "[3,-1]");
        row("replaceAll", "'a.b.c'.replaceAll('.', '-')", "\"a-b-c\"");
        row("replaceAll with signs", "'xax'.replaceAll('a', \"[$&$$$`$']\")", "\"x[a$xx]x\"");
        row("replaceAll with a function", "'aba'.replaceAll('a', (s, i) => i)", "\"0b2\"");
        row("replaceAll of nothing", "'ab'.replaceAll('', '-')", "\"-a-b-\"");
        row("replaceAll by a pattern", "'a1b2'.replaceAll(/[0-9]/g, '#')", "\"a#b#\"");
        row("trimStart", "['  a '.trimStart(), ' a  '.trimEnd()]", "[\"a \",\" a\"]");
        row("matchAll", "Array.from('a1b22'.matchAll(/[a-z]([0-9]+)/g), m => [m[0], m[1], m.index])",
            "[[\"a1\",\"1\",0],[\"b22\",\"22\",2]]");
        row("matchAll of nothing", "Array.from('ab'.matchAll(/x*/g), m => m.index)", "[0,1,2]");
        row("stable sort", "[3, 1, 2, 11].map((k, i) => [k % 2, i]).sort((a, b) => a[0] - b[0]).map(p => p[1]).join()",
            "\"2,0,1,3\"");
        row("sort by text", "[10, 9, undefined, 1, 'b'].sort()", "[1,10,9,\"b\",null]");
        row("sort of texts", "['b', 'a', 'C'].sort().join('')", "\"Cab\"");
        row("sort keeps holes at the end", "(() => { const a = [3, , 1]; a.sort(); return [a, 2 in a]; })()",
            "[[1,3,null],false]");
        row("toSorted", "(() => { const a = [2, 1]; return [a.toSorted(), a, a.toReversed(), a.with(0, 9)]; })()",
            "[[1,2],[2,1],[1,2],[9,1]]");
        row("JSON with a reviver",
            "JSON.parse('{\"a\":[1,{\"b\":2}],\"c\":3}', (k, v) => k === 'c' ? undefined : typeof v === 'number' ? v * "
            "2 : v)",
            "{\"a\":[2,{\"b\":4}]}");
        row("descriptors", "Object.getOwnPropertyDescriptors({get a() { return 1; }}).a.get()", "1");
        row("WeakMap",
            "(() => { const k = {}, f = Object.freeze({}), m = new WeakMap([[k, 1]]); m.set(f, 2); "
            "m.delete(k); return [m.has(k), m.get(f), m.get(3) === undefined, Object.keys(k)]; })()",
            "[false,2,true,[]]");
        row("no eval", "typeof eval", "\"undefined\"");
        row("no Function", "typeof Function", "\"undefined\"");
        row("no Proxy", "typeof Proxy", "\"undefined\"");
        row("no code by a constructor",
            "(() => { try { return (() => 1).constructor('return 2')(); } catch (e) { return e.message; } })()",
            "\"code cannot be made from text\"");
        row("no code by a generator's constructor",
            "(() => { try { return (function* () {}).constructor('yield 2'); } catch (e) { return e.message; } })()",
            "\"code cannot be made from text\"");
        row("no Qt", "[typeof Qt, typeof gc, typeof print, typeof require, typeof XMLHttpRequest].join()",
            "\"undefined,undefined,undefined,undefined,undefined\"");
        row("no locale", "[(1234.5).toLocaleString(), 'a'.localeCompare('B'), new Date(0).toLocaleDateString()]",
            "[\"1234.5\",1,\"1970-01-01T00:00:00.000Z\"]");
        row("time is the run's", "Date.now() === ctx.now && new Date().getTime() === ctx.now", "true");
        row("dates are the real ones", "new Date(Date.UTC(2024, 0, 31)).toISOString()", "\"2024-01-31T00:00:00.000Z\"");
        row("dates by parts", "new Date(2024, 1, 29, 12).toISOString()", "\"2024-02-29T12:00:00.000Z\"");
        row("dates are dates", "new Date(5) instanceof Date", "true");
        row("no other clock", "new (new Date().constructor)().getTime() === ctx.now", "true");
        row("chance stays", "(() => { 'use strict'; try { Math.random = () => 4; } catch (e) { return e.name; } })()",
            "\"TypeError\"");
        row("chance is within",
            "(() => { for (let i = 0; i < 1000; ++i) { const x = Math.random(); "
            "if (!(x >= 0 && x < 1)) return x; } return 'within'; })()",
            "\"within\"");
        row("chance is spread",
            "(() => { let s = 0; for (let i = 0; i < 10000; ++i) s += Math.random(); "
            "return Math.abs(s / 10000 - 0.5) < 0.02; })()",
            "true");
    }

    void computes()
    {
        QFETCH(const QString, expression);
        QFETCH(const QString, value);
        QCOMPARE(QString::fromStdString(valueOf(expression.toStdString())), value);
    }

    void givesTheSameChanceForTheSameSeed()
    {
        QCOMPARE(valueOf("[Math.random(), Math.random()]"), valueOf("[Math.random(), Math.random()]"));
    }

    void tellsOfPromisesThatNobodyAsksAbout_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("warnings");
        const auto row = [](const char* body, int warnings) {
            QTest::newRow(body) << QString::fromLatin1(body) << warnings;
        };
        row("Promise.reject(new Error('no luck'));", 1);
        row("new Promise((yes, no) => no(new Error('no luck')));", 1);
        row("new Promise(() => { throw new Error('no luck'); });", 1);
        row("Promise.resolve(1).then(() => { throw new Error('no luck'); });", 1);
        row("Promise.reject(new Error('no luck')).then(() => 1).then(() => 2);", 1);
        row("Promise.reject(new Error('no luck')).finally(() => 1);", 1);
        row("Promise.all([Promise.reject(new Error('no luck')), 1]);", 1);
        row("Promise.resolve(Promise.resolve(1)).then(() => Promise.reject(new Error('no luck')));", 1);
        row("Promise.reject('a'); Promise.reject('b');", 2);
        row("Promise.reject(1).catch(() => 2);", 0);
        row("Promise.reject(1).then(null, () => 2);", 0);
        row("const p = Promise.reject(1); p.catch(() => 2);", 0);
        row("new Promise((yes, no) => no(1)).then(x => x).catch(() => 2);", 0);
        row("Promise.resolve(1).then(() => Promise.reject(2)).catch(() => 3);", 0);
        row("new Promise(yes => yes(Promise.reject(2))).catch(() => 3);", 0);
        row("Promise.all([Promise.reject(1), Promise.reject(2)]).catch(() => 3);", 0);
        row("Promise.race([Promise.reject(1), 2]).catch(() => 3);", 0);
        row("Promise.allSettled([Promise.reject(1)]);", 0);
        row("Promise.resolve(1).finally(() => 2);", 0);
    }
    void tellsOfPromisesThatNobodyAsksAbout()
    {
        QFETCH(const QString, body);
        QFETCH(const int, warnings);
        ScriptTrial trial(ScriptTrial::starting(body.toStdString()) + "export function onTick(ctx) { Promise; }\n");
        trial.start();
        for (int i = 0; i < 5; ++i) // a promise a call
            trial.attempt([&] { trial.strategy->onTick(trial.context); });
        const QString told = QString::fromStdString(trial.told());
        QVERIFY(!trial.failure);
        QVERIFY2(told.count(u"script.unhandled_rejection") == warnings, qPrintable(told));
        if (body.contains(u"luck"))
            QVERIFY2(told.contains(u"no luck") && told.contains(u"main.js") && told.contains(u"line 3,"),
                     qPrintable(told));
    }

    void promisesAreStillThemselves()
    {
        QCOMPARE(valueOf("(() => { const p = new Promise(() => 0);"
                         " return [p instanceof Promise, p.constructor === Promise, Promise.name,"
                         " Promise.resolve(p) === p, Object.prototype.toString.call(p)]; })()"),
                 std::string("[true,true,\"Promise\",true,\"[object Promise]\"]"));
    }

    void settlesPromisesWhenTheHookHasReturned()
    {
        ScriptTrial trial(ScriptTrial::starting(
            "Promise.allSettled([Promise.resolve(1), Promise.reject('no')]).then(all => bot.log.info(all));\n"
            "Promise.resolve(5).finally(() => bot.log.info('after')).then(x => bot.log.info(x));\n"
            "bot.log.info('first');"));
        trial.start();
        for (int i = 0; i < 5; ++i) // a promise a call
            QCoreApplication::sendPostedEvents();
        const std::string told = trial.told();
        QVERIFY2(told.starts_with("first\n"), told.c_str());
    }

    void importsFilesOfItsOwnAndTheLibrary()
    {
        ScriptProject project;
        project.files["main.js"] = "import {twice} from './lib/math.js';\nimport {ta as tools} from 'wheelhouse';\n"
                                   "import * as more from './lib/more.js';\n"
                                   "export const meta = {name: 'many'};\nexport function onStart(ctx) { "
                                   "bot.log.info(twice(21), tools === ta, more.name, more.default); }\n";
        project.files["lib/math.js"] = "import './more.js';\nexport function twice(x) { return 2 * x; }\n";
        project.files["lib/more.js"] = "export const name = 'more'; export default 7;\n";
        ScriptTrial trial(project);
        QVERIFY2(trial.description.has_value(), trial.told().c_str());
        trial.start();
        QCOMPARE(trial.told(), std::string("42 true more 7\n"));
    }

    void opensNoOtherFile()
    {
        for (const char* specifier : {"/etc/hostname", "file:///etc/hostname", "https://example.org/a.js", "lodash",
                                      "../outside.js", "./gone.js", ":/wheelhouse/api.js"}) {
            ScriptTrial trial(std::string("import x from '") + specifier + "';\nexport const meta = {name: 'a'};\n");
            QVERIFY(!trial.description);
            QCOMPARE(trial.findings.size(), std::size_t{1});
            QCOMPARE(trial.findings[0].code, std::string("script.import_refused"));
            QCOMPARE(std::string(trial.findings[0].field("specifier")), std::string(specifier));
            QCOMPARE(std::string(trial.findings[0].field("line")), std::string("1"));
        }
    }

    void loadsAgain()
    {
        ScriptTrial trial("export const meta = {name: 'first'};\n");
        QCOMPARE(trial.description->name, std::string("first"));
        trial.description = trial.engine->load(
            ScriptTrial::projectOf(ScriptTrial::starting("bot.log.info(typeof leftOver, bot.state.a);")),
            trial.findings);
        QVERIFY(trial.description.has_value());
        trial.start();
        QCOMPARE(trial.told(), std::string("undefined undefined\n"));
    }
};

QTEST_GUILESS_MAIN(TestQjsLanguage)
#include "tst_QjsLanguage.moc"
