// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of a script without running it.
#include "core/script/ScriptCheck.h"
#include "core/script/ScriptLexer.h"

#include <QTest>

using namespace wh;

namespace {

ScriptProject projectOf(const std::string& main)
{
    ScriptProject project;
    project.files["main.js"] = main;
    return project;
}

/// "construct@line:column", one each.
std::string foundIn(const std::string& main)
{
    std::string text;
    for (const auto& finding : checkScript(projectOf(main)))
        text += (text.empty() ? "" : "; ") + std::string(finding.field("construct")) + '@' +
                std::string(finding.field("line")) + ':' + std::string(finding.field("column"));
    return text;
}

} // namespace

class TestScriptCheck : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, const char* text, const char* found) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        row("nothing", "const a = [...b]; f(...b); function g(...rest) { return a ?? b?.c; }", "");
        row("async function", "\n  async function f() {}", "async functions@2:3");
        row("async arrow", "const f = async x => x;", "async functions@1:11");
        row("async arrow in brackets", "g(async (a, b) => a);", "async functions@1:3");
        row("async method", "const o = {async f() {}};", "async functions@1:12");
        row("await", "const a = await f();", "await@1:11");
        row("a function called async", "async(1); const o = {async: 1}; o.async = 2; const async = 3;", "");
        row("object spread", "const a = {...b};", "spread and rest in objects@1:12");
        row("object rest", "const {a, ...b} = c;", "spread and rest in objects@1:11");
        row("spread in a call in an object", "const a = {b: f(...c), d: [...e]};", "");
        row("class field", "class A { x = 1; f() { this.y = 2; } }", "class fields@1:11");
        row("static field", "class A { static x = 1; }", "class fields@1:18");
        row("private member", "class A { #x; }", "private class members@1:11");
        row("static block", "class A { static { f(); } }", "static blocks of classes@1:11");
        row("a class without any", "class A extends B { constructor() { super(); this.x = 1; } get y() { return 1; } }",
            "");
        row("logical assignment", "a ?\?= 1; b ||= 2; c &&= 3;",
            "logical assignment@1:3; logical assignment@1:12; logical assignment@1:21");
        row("big numbers", "const a = 10n, b = 0xffn, c = 1_000;", "BigInt numbers@1:11; underscores in numbers@1:31");
        row("catch", "try {} catch {}", "catch without a binding@1:8");
        row("catch of a promise", "p.catch(e => {}); p.finally(f);", "");
        row("flags", "const a = /x.y/s;", "the flags s, d and v of regular expressions@1:11");
        row("named group", "/(?<a>x)/.exec(t)", "named groups of regular expressions@1:1");
        row("looking behind", "f(/(?<=a)b/, /(?<!a)b/)",
            "looking behind in regular expressions@1:3; looking behind in regular expressions@1:14");
        row("division is no pattern", "const a = b / c / d; x = (1 + 2) / 3 / 4;", "");
        row("dynamic import", "import('./a.js')", "import()@1:1");
        row("delete", "delete a.b; m.delete(1); const o = {delete: 1}; class A { delete(k) {} }", "delete@1:1");
        row("in comments and texts",
            "// async function\n/* {...a} */ const t = 'await x', u = `${1} await`, v = \"1n\";", "");
        row("in a template's expression", "const t = `a ${ {...b} } c`;", "spread and rest in objects@1:18");
        row("columns count characters", "const é = 'ü', x = 10n;", "BigInt numbers@1:20");
        row("unclosed", "const a = 'x\nlet b = `", "");
    }

    void names()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        QCOMPARE(QString::fromStdString(foundIn(text.toStdString())), found);
    }

    void everyFindingSaysWhatToWriteInstead()
    {
        for (const auto& finding : checkScript(projectOf("const a = {...b}; delete a.b; 1n; try {} catch {}")))
            QVERIFY(!finding.field("remedy").empty());
    }

    void refusesImportsButItsOwn()
    {
        ScriptProject project;
        project.files["main.js"] =
            "import a from './lib/a.js';\nimport {b,\n  c as d} from './lib/b.js';\n"
            "import * as w from 'wheelhouse';\nexport * from './nope.js';\nexport {x} from 'os';\n";
        project.files["lib/a.js"] = "import '../main.js';\nimport '../../x.js';\nimport './../lib/./b.js';\n";
        project.files["lib/b.js"] = "";
        std::string text;
        for (const auto& finding : checkScript(project)) {
            QCOMPARE(finding.code, std::string("script.import_refused"));
            text += std::string(finding.field("file")) + ':' + std::string(finding.field("line")) + ' ' +
                    std::string(finding.field("specifier")) + '\n';
        }
        QCOMPARE(text, std::string("lib/a.js:2 ../../x.js\nmain.js:5 ./nope.js\nmain.js:6 os\n"));
    }

    void namesTheFileThatWasMeant()
    {
        ScriptProject project = projectOf("import a from './mathe';\n");
        project.files["math.js"] = "";
        QCOMPARE(std::string(checkScript(project).at(0).field("remedy")),
                 std::string("the project has no such file; did you mean math.js?"));
    }

    void findsHooksAndColumns()
    {
        const auto project = projectOf("const a = 1;\nexport const meta = {};\nexport function onTick(ctx) {\n"
                                       "  const x = nope + y.foo;\n}\n");
        QCOMPARE(lineOfHook(project, ScriptHook::Tick), std::optional<std::size_t>(3));
        QVERIFY(!lineOfHook(project, ScriptHook::Bar));
        QCOMPARE(columnOfMessage(project, "main.js", 4, "ReferenceError: nope is not defined"), std::size_t{13});
        QCOMPARE(columnOfMessage(project, "main.js", 4, "TypeError: Cannot read property 'foo' of undefined"),
                 std::size_t{22});
        QCOMPARE(columnOfMessage(project, "main.js", 4, "something else"), std::size_t{3});
        QCOMPARE(columnOfMessage(project, "main.js", 40, "x"), std::size_t{1});
        QCOMPARE(columnOfMessage(project, "gone.js", 1, "x"), std::size_t{1});
    }

    void lexesWhateverItIsGiven()
    {
        // Never fails, never stands still: every byte, and every cut of a text.
        std::string all;
        for (int c = 0; c < 256; ++c)
            all += static_cast<char>(c);
        QVERIFY(!lexScript(all).empty());
        const std::string text =
            "\xef\xbb\xbf`a${ {b: `c${d}`} }` /x[/]\\/y/g 1.5e-3 'q\\'' \"\\\n\" #p ?\?= => ... \xc3";
        for (std::size_t i = 0; i <= text.size(); ++i)
            lexScript(std::string_view(text).substr(0, i));
    }
};

QTEST_GUILESS_MAIN(TestScriptCheck)
#include "tst_ScriptCheck.moc"
