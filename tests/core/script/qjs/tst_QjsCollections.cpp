// SPDX-License-Identifier: GPL-3.0-or-later
// Map and Set of scripts: what the standard says of them, and that they are quick.
#include "tests/core/script/qjs/ScriptTrial.h"

#include <QTest>

using namespace wh;
using namespace wh::test;

class TestQjsCollections : public QObject
{
    Q_OBJECT

private slots:
    void behaves_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* name, const char* expression, const char* value) {
            QTest::newRow(name) << QString::fromUtf8(expression) << QString::fromUtf8(value);
        };
        row("order of insertion", "Array.from(new Map([['b', 1], ['a', 2], ['b', 3]]))", "[[\"b\",3],[\"a\",2]]");
        row("keys of all types",
            "(() => { const o = {}, f = () => 1, s = Symbol('s'), m = new Map(); "
            "[1, '1', true, 'true', null, 'null', undefined, o, f, s, NaN, 1.5, -0, 1e300].forEach((k, i) => m.set(k, "
            "i));"
            "return [m.size, m.get(1), m.get('1'), m.get(true), m.get('true'), m.get(null), m.get('null'), "
            "m.get(undefined), m.get(o), m.get(f), m.get(s), m.get(NaN), m.get(1.5), m.get(0), m.get(1e300), m.get({}) "
            "=== undefined]; })()",
            "[14,0,1,2,3,4,5,6,7,8,9,10,11,12,13,true]");
        row("no negative zero", "Object.is(Array.from(new Set([-0]))[0], 0)", "true");
        row("deletion",
            "(() => { const m = new Map([[1, 1], [2, 2], [3, 3]]); "
            "return [m.delete(2), m.delete(2), m.size, Array.from(m.keys()), m.has(2)]; })()",
            "[true,false,2,[1,3],false]");
        row("deletion of the first and the last",
            "(() => { const s = new Set([1, 2, 3]); s.delete(1); s.delete(3); "
            "s.add(4); return Array.from(s); })()",
            "[2,4]");
        row("put anew it goes to the end",
            "(() => { const s = new Set([1, 2]); s.delete(1); s.add(1); return Array.from(s); })()", "[2,1]");
        row("deleted amid an iteration",
            "(() => { const s = new Set([1, 2, 3, 4]), seen = []; for (const x of s) { seen.push(x); s.delete(x); "
            "s.delete(x + 1); } return [seen, s.size]; })()",
            "[[1,3],0]");
        row("added amid an iteration",
            "(() => { const s = new Set([1]), seen = []; for (const x of s) { seen.push(x); "
            "if (x < 4) s.add(x + 1); } return seen; })()",
            "[1,2,3,4]");
        row("cleared amid an iteration",
            "(() => { const s = new Set([1, 2]), seen = []; for (const x of s) { seen.push(x); if (seen.length === 1) "
            "{ "
            "s.clear(); s.add(9); } } return seen; })()",
            "[1,9]");
        row("forEach",
            "(() => { const seen = []; new Map([['a', 1]]).forEach((v, k, m) => seen.push([v, k, m.size])); "
            "new Set(['x']).forEach((v, k) => seen.push([v, k])); return seen; })()",
            "[[1,\"a\",1],[\"x\",\"x\"]]");
        row("spread", "[...new Set('hello')].join('')", "\"helo\"");
        row("entries", "[...new Set([1]).entries(), ...new Map([[2, 3]]).values()]", "[[1,1],3]");
        row("frozen keys",
            "(() => { const a = Object.freeze({}), b = Object.freeze({}), m = new Map([[a, 1]]); "
            "m.set(b, 2); return [m.get(a), m.get(b), m.size]; })()",
            "[1,2,2]");
        row("keys stay as they were",
            "(() => { const k = {a: 1}; new Map().set(k, 1); return [JSON.stringify(k), "
            "Object.keys(Object.assign({}, k))]; })()",
            "[\"{\\\"a\\\":1}\",[\"a\"]]");
        row("heirs are other keys",
            "(() => { const k = {}, m = new Map([[k, 1]]), heir = Object.create(k); return m.get(heir) === undefined; "
            "})()",
            "true");
        row("subclass",
            "(() => { class M extends Map { get(k) { return super.get(k) || 0; } } const m = new "
            "M([['a', 1]]); return [m.get('a'), m.get('b'), m instanceof Map]; })()",
            "[1,0,true]");
        row("called as functions", "(() => { try { Map.prototype.get.call({}, 1); } catch (e) { return e.name; } })()",
            "\"TypeError\"");
        row("named", "[Object.prototype.toString.call(new Map()), String(new Set())]",
            "[\"[object Map]\",\"[object Set]\"]");
        row("against a plain model",
            "(() => { const m = new Map(), model = {}; let x = 12345, same = true, count = 0;"
            "for (let i = 0; i < 3000; ++i) { x = (Math.imul(x, 1103515245) + 12345) >>> 0; const k = 'k' + x % 97; "
            "if (x % 3 === 0) { m.delete(k); if (model[k] !== undefined) --count; model[k] = undefined; } else { "
            "m.set(k, i); if (model[k] === undefined) ++count; model[k] = i; } "
            "same = same && m.get(k) === model[k]; }"
            "return [same, m.size === count]; })()",
            "[true,true]");
    }

    void behaves()
    {
        QFETCH(const QString, expression);
        QFETCH(const QString, value);
        QCOMPARE(QString::fromStdString(valueOf(expression.toStdString())), value);
    }

    /// The engine's own takes more than 8 s for this.
    void takesFortyThousandKeys()
    {
        ScriptLimits limits;
        limits.hookSoft = limits.hookHard = 60 * kSecond;
        ScriptTrial trial(
            ScriptTrial::starting("const m = new Map(); for (let i = 0; i < 40000; ++i) m.set('key' + i, i);\n"
                                  "let sum = 0; for (let i = 0; i < 40000; ++i) sum += m.get('key' + i);\n"
                                  "const s = new Set(); for (let i = 0; i < 40000; ++i) s.add(i * 7);\n"
                                  "bot.log.info(sum, m.size, s.size);"),
            limits);
        QElapsedTimer timer;
        timer.start();
        trial.start();
        QCOMPARE(trial.told(), std::string("799980000 40000 40000\n"));
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestQjsCollections)
#include "tst_QjsCollections.moc"
