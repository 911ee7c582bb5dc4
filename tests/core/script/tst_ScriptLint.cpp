// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptLint.h"

#include <QTest>

#include <string>

using namespace wh;

namespace {

constexpr const char* kDeclarations = R"(
interface Log { info(text: string): void; warn(text: string): void }
interface Bot { readonly log: Log; readonly params: {readonly [name: string]: any} }
interface Book { readonly mid: number; levels(n: number): Levels }
interface Request { side: string; price?: number }
interface Trade { price: number }
interface Tools { mid(): number }
interface Levels { bids: number[][] }
interface Context { readonly book: Book; readonly position: number; readonly trades: Trade[];
    place(request: Request): number; amend(id: number, change: {price?: number; quantity?: number}): number }
interface Fill { readonly price: number }
interface Hooks { onTick(ctx: Context): void; onFill(ctx: Context, fill: Fill): void; onStop(ctx: Context): void }
declare const bot: Bot;
declare const trade: Tools;
)";

std::vector<ScriptRemark> remarksOn(const std::string& source, std::map<std::string, std::string> others = {})
{
    ScriptProject project;
    project.files = std::move(others);
    project.files["main.js"] = source;
    project.files.try_emplace("a.js", "");
    return lintFile(project, "main.js", js::ApiCatalogue::of(kDeclarations));
}

} // namespace

class TestScriptLint : public QObject
{
    Q_OBJECT

private slots:
    void warns_data();
    void warns();
    void isSilent_data();
    void isSilent();
    void goesThroughAProject();
};

void TestScriptLint::warns_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("remedy");
    const auto row = [](const char* source, const char* code, const char* place, const char* remedy) {
        QTest::newRow(source) << QByteArray(source) << QByteArray(code) << QByteArray(place) << QByteArray(remedy);
    };
    row("bot.logg.info('a')", "script.unknown_name", "1:5", "did you mean log?");
    row("bot.log.inform('a')", "script.unknown_name", "1:9", "did you mean info?");
    row("export function onTick(ctx) { return ctx.bok.mid }", "script.unknown_name", "1:42", "did you mean book?");
    row("export function onTick(c) { return c.book.levels(5).bid }", "script.unknown_name", "1:53",
        "did you mean bids?");
    row("export const onTick = ctx => ctx.book.midd", "script.unknown_name", "1:39", "did you mean mid?");
    row("export const onFill = (ctx, fill) => { bot.log.info(fill.prize) }", "script.unknown_name", "1:58",
        "did you mean price?");
    row("export function onTik(ctx) {}", "script.unknown_name", "1:17", "did you mean onTick?");
    row("export function onMessage(ctx) {}", "script.unknown_name", "1:17", "choose one of: onTick, onFill, onStop");
    row("bott.log.info('a')", "script.unknown_name", "1:1", "did you mean bot?");
    row("const a = trad.mid()", "script.unknown_name", "1:11", "did you mean trade?");
    row("Math.flor(1)", "script.unknown_name", "1:6", "did you mean floor?");
    row("export function onTick(ctx) { ctx.place({sdie: 'buy', price: 1}) }", "script.unknown_name", "1:42",
        "did you mean side?");
    row("export function onTick(ctx) { ctx.amend(1, {prise: 1}) }", "script.unknown_name", "1:45",
        "did you mean price?");
    row("export const parameters = {}; bot.log.info(bot.params.c)", "script.unknown_name", "1:55", "choose one of: ");
    row("export const parameters = { on: {type: 'boolean', default: true} }\nbot.params.om", "script.unknown_name",
        "2:12", "did you mean on?");
    row("export const parameters = { size: {type: 'boolean', default: true} }\nconst {sise} = bot.params;",
        "script.unknown_name", "2:8", "did you mean size?");
    row("export function onTick(ctx) { return ctx.trades[0].prce }", "script.unknown_name", "1:52",
        "did you mean price?");
    row("export function onTick(ctx) { const b = ctx.book; return b.midd }", "script.unknown_name", "1:60",
        "did you mean mid?");
    row("const {log} = bot; log.inf()", "script.unknown_name", "1:24", "did you mean info?");
    row("const {logg} = bot;", "script.unknown_name", "1:8", "did you mean log?");
    row("while (!false) { f() }", "script.endless_loop", "1:1", "leave it with break or return, or count its turns");
    row("window.alert(1)", "script.unknown_name", "1:1", "leave it out: a script has no window");
    row("while (true) { f() }", "script.endless_loop", "1:1", "leave it with break or return, or count its turns");
    row("for (;;) f()", "script.endless_loop", "1:1", "leave it with break or return, or count its turns");
    row("do { f() } while (true)", "script.endless_loop", "1:12", "leave it with break or return, or count its turns");
    row("new Promise(f)", "script.promise", "1:5", "call the function plainly: everything here answers at once");
    row("f().then(g)", "script.promise", "1:5", "call the function plainly: everything here answers at once");
    row("export const parameters = { gamma: {type: 'number', default: 1, min: 0} }", "script.no_range", "1:29",
        "give it min and max, so that no form and no sweep leaves what is sensible");
}

void TestScriptLint::warns()
{
    QFETCH(QByteArray, source);
    const auto remarks = remarksOn(source.toStdString());
    QCOMPARE(remarks.size(), std::size_t{1});
    const auto& one = remarks.front();
    QCOMPARE(one.grade, ScriptRemark::Grade::Warning);
    QTEST(QByteArray::fromStdString(one.error.code), "code");
    QTEST(
        QByteArray::fromStdString(std::string(one.error.field("line")) + ':' + std::string(one.error.field("column"))),
        "place");
    QTEST(QByteArray::fromStdString(std::string(one.error.field("remedy"))), "remedy");
    QCOMPARE(one.error.field("file"), std::string_view("main.js"));
}

void TestScriptLint::isSilent_data()
{
    QTest::addColumn<QByteArray>("source");
    for (const char* source :
         {"bot.log.info('a')",
          "const bot = {}; bot.anything()",
          "function f(bot) { return bot.anything }",
          "export function onTick(ctx) { return ctx.book.levels(5).bids[0].anything }",
          "export function onTick(ctx) {} function f(ctx) { return ctx.anything }",
          "export function onTick({book}) { return book.mid }",
          "bot.state = 1",
          "a.bot.anything",
          "const o = {window: 1}",
          "while (true) { if (f()) break }",
          "while (a < 5) { f() }",
          "for (let i = 0; ; ++i) { if (i > 5) return }",
          "export const parameters = { a: {type: 'number', min: 0, max: 1, default: 0}, b: {type: 'boolean', default: "
          "true} }",
          "let a = 1, bott = {}; bott.x()",
          "import bott from './a.js'; bott.x()",
          "import * as trad from './a.js'; trad.x()",
          "import {a as bott, b as trad} from './a.js'; bott.x(); trad.x()",
          "for (const [bott, trad] of []) { bott.x(); trad.x() }",
          "class A { bott() { return 1 } }",
          "const o = {trad() { return 1 }}",
          "globalThis.bott = {}; bott.x()",
          "typeof bott.x",
          "Math.floor(Math.PI)",
          "Math.flor = f",
          "export function onTick(ctx) { ctx.place({side: 'buy', ['a']: 1, sdie: 2}) }",
          "export function onTick(ctx) { ctx.place(Object.assign({sdie: 1})) }",
          "export function onTick(ctx) { ctx.place.bind(ctx).call; ctx.trades.map(one => one.prce) }",
          "export function onTick(ctx) { const b = ctx.book; return b.mid }\nfunction f(b) { return b.anything }",
          "export function onTick(ctx) { const b = ctx.book.mid + 1; return b.anything }",
          "bot.params.anything",
          "export const parameters = f({}); bot.params.anything",
          "export const parameters = {a: {type: 'boolean', default: true}}\nbot.params.a; const {a} = bot.params;",
          "export function helper() {}",
          "export const once = 1",
          "function require() {} require()",
          "({toString() {}}).x"})
        QTest::newRow(source) << QByteArray(source);
}

void TestScriptLint::isSilent()
{
    QFETCH(QByteArray, source);
    const auto remarks = remarksOn(source.toStdString());
    QVERIFY2(remarks.empty(), remarks.empty() ? "" : remarks.front().error.toString().c_str());
}

void TestScriptLint::goesThroughAProject()
{
    ScriptProject project;
    project.files = {{"main.js", "import {f} from './lib/a.js'\nconst x = await f()"},
                     {"lib/a.js", "import '../main.js'\nexport const f = () => 10n"}};
    const auto remarks = lintProject(project, js::ApiCatalogue::of(kDeclarations));
    QCOMPARE(remarks.size(), std::size_t{2});
    QCOMPARE(remarks.at(0).error.field("file"), std::string_view("lib/a.js"));
    QCOMPARE(remarks.at(1).error.field("construct"), std::string_view("await"));
}

QTEST_APPLESS_MAIN(TestScriptLint)
#include "tst_ScriptLint.moc"
