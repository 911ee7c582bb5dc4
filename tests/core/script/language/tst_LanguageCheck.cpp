// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/language/LanguageCheck.h"

#include <QTest>

#include <string>

using namespace wh::js;

class TestLanguageCheck : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void leavesAlone_data();
    void leavesAlone();
    void inTheOrderOfTheSource();
};

void TestLanguageCheck::names_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("construct");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char* source, const char* construct, const char* place) {
        QTest::newRow(source) << QByteArray(source) << QByteArray(construct) << QByteArray(place);
    };
    row("async function f() {}", "an async function", "1:1");
    row("const f = async (a, b) => a", "an async function", "1:11");
    row("const f = async a => a", "an async function", "1:11");
    row("const o = {async f() {}}", "an async function", "1:12");
    row("const x = await f()", "await", "1:11");
    row("for await (const x of y) {}", "await", "1:5");
    row("const o = {...a}", "... in an object", "1:12");
    row("const o = {a: [1, 2], b(c, d) {}, ...e}", "... in an object", "1:35");
    row("const {a, ...rest} = o", "... in an object", "1:11");
    row("a ??= 1", "an assignment with ??, || or &&", "1:3");
    row("a ||= 1", "an assignment with ??, || or &&", "1:3");
    row("10n", "a BigInt", "1:1");
    row("1_000", "_ within a number", "1:1");
    row("try {} catch {}", "catch without a variable", "1:8");
    row("import('./a.js')", "import()", "1:1");
    row("import.meta.url", "import.meta", "1:1");
    row("export * as a from './a.js'", "export * as", "1:1");
    row("/(?<year>x)/", "a named group in a regular expression", "1:1");
    row("/(?<=x)y/", "a look behind in a regular expression", "1:1");
    row("/a.b/s", "the flag s, d or v of a regular expression", "1:1");
    row("class A { count = 1 }", "a field of a class", "1:11");
    row("class A { count }", "a field of a class", "1:11");
    row("class A { static count = 1; f() {} }", "a field of a class", "1:11");
    row("class A {\n  a = () => { return 1 }\n  f() {}\n}", "a field of a class", "2:3");
    row("class A extends B(c) { f() {}\n x\n g() {} }", "a field of a class", "2:2");
    row("class A { static { f() } }", "a static block", "1:11");
    row("class A { #n() {} }", "a private name", "1:11");
}

void TestLanguageCheck::names()
{
    QFETCH(QByteArray, source);
    const auto text = source.toStdString();
    const auto found = unsupportedIn(TokenList::of(text));
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().code, std::string("script.unsupported"));
    QVERIFY(!found.front().field("remedy").empty());
    QTEST(QByteArray::fromStdString(std::string(found.front().field("construct"))), "construct");
    QTEST(QByteArray::fromStdString(std::string(found.front().field("line")) + ':' +
                                    std::string(found.front().field("column"))),
          "place");
}

void TestLanguageCheck::leavesAlone_data()
{
    QTest::addColumn<QByteArray>("source");
    for (const char* source :
         {"f(...a)",
          "[...a, ...b]",
          "const [a, ...b] = c",
          "function f(a, ...b) {}",
          "const f = (a, ...b) => { g(...b) }",
          "const o = {a: [...b], c: f(d, ...e)}",
          "a?.b ?? c",
          "a ** b",
          "class A { constructor() { this.a = 1 } }",
          "class A { static f() {}\n get a() { return 1 }\n set a(b) {}\n *g() {}\n [h]() {}\n 'i'() {} }",
          "class A { static() {}\n get() {}\n async() {} }",
          "try {} catch (e) {}",
          "p.catch(f)",
          "p.then(a).catch(b)",
          "const async = 1; async + 1",
          "async(a, b)",
          "const o = {await: 1, async: 2, catch: 3}",
          "a.await",
          "a.async()",
          "import {a as b} from './a.js'",
          "export * from './a.js'",
          "/(?:a)(?=b)(?!c)/gimuy",
          "({class: 1}).class"})
        QTest::newRow(source) << QByteArray(source);
}

void TestLanguageCheck::leavesAlone()
{
    QFETCH(QByteArray, source);
    const auto text = source.toStdString();
    const auto found = unsupportedIn(TokenList::of(text));
    QVERIFY2(found.empty(), found.empty() ? "" : found.front().toString().c_str());
}

void TestLanguageCheck::inTheOrderOfTheSource()
{
    const auto found = unsupportedIn(TokenList::of("class A { a = 1n }\nawait f()\n'open"));
    QCOMPARE(found.size(), std::size_t{4});
    QCOMPARE(found.at(0).field("construct"), std::string_view("a field of a class"));
    QCOMPARE(found.at(1).field("construct"), std::string_view("a BigInt"));
    QCOMPARE(found.at(2).field("construct"), std::string_view("await"));
    QCOMPARE(found.at(3).code, std::string("script.syntax"));
}

QTEST_APPLESS_MAIN(TestLanguageCheck)
#include "tst_LanguageCheck.moc"
