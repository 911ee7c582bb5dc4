// SPDX-License-Identifier: GPL-3.0-or-later
// What fits at the caret, what names mean, and how lines are indented.
#include "core/script/ScriptResources.h"
#include "ui/editor/CodeText.h"

#include <QTest>

using namespace wh;
using namespace wh::ui;

class TestCodeText : public QObject
{
    Q_OBJECT

    /// "|" is the caret.
    static Completions at(std::string text)
    {
        const auto caret = text.find('|');
        text.erase(caret, 1);
        return completionsAt(text, caret, scriptApi());
    }
    static bool offers(const Completions& completions, const std::string& name)
    {
        return std::any_of(completions.all.begin(), completions.all.end(),
                           [&](const Completion& one) { return one.name == name; });
    }
    static NameHelp help(std::string text)
    {
        const auto caret = text.find('|');
        text.erase(caret, 1);
        return helpAt(text, caret, scriptApi());
    }

private slots:
    void offersMembersByType()
    {
        const auto log = at("bot.log.|");
        QVERIFY(log.isMember && offers(log, "info") && offers(log, "warn"));
        QCOMPARE(log.all.size(), std::size_t{4});
        const auto some = at("bot.log.wa|");
        QCOMPARE(some.all.size(), std::size_t{1});
        QCOMPARE(some.begin, std::size_t{8});
        QCOMPARE(some.all[0].insert, std::string("warn($0)"));
        QVERIFY(offers(at("export function onTick(c) {\n    c.|\n}"), "book"));
        QVERIFY(offers(at("export function onTick(c) {\n    c.book.|\n}"), "bestBid"));
        QVERIFY(offers(at("export function onFill(ctx, f) { f.| }"), "liquidity"));
        QVERIFY(offers(at("function quote(ctx, side) { ctx.balance('BTC').| }"), "free"));
        QVERIFY(offers(at("const x = ta.sma(5).|"), "isReady"));
        QVERIFY(at("nothing.|").all.empty());
    }

    void offersNamesAndSnippets()
    {
        QVERIFY(offers(at("tr|"), "trade"));
        QVERIFY(offers(at("let spacing = 1;\nspa|"), "spacing"));
        QVERIFY(offers(at("ret|"), "return"));
        const auto snippet = at("tic|");
        QVERIFY(offers(snippet, "tick"));
        QVERIFY(offers(at("export function onT|"), "onTick"));
        QVERIFY(offers(at("ctx.place({side: 'buy', pri|})"), "price"));
        QVERIFY(offers(at("ctx.place({|})"), "quantity"));
    }

    void offersNothingWithinTextsAndComments()
    {
        QVERIFY(at("'bot.|'").all.empty());
        QVERIFY(at("// bot.|").all.empty());
        QVERIFY(at("/* bot.| */").all.empty());
        QVERIFY(offers(at("// x\nbot.|"), "log"));
    }

    void tellsWhatNamesAre()
    {
        QVERIFY(help("bot.lo|g.info(1)").signature.find("Log") != std::string::npos);
        QVERIFY(!help("export function on|Tick(ctx) {}").help.empty());
        QVERIFY(help("export function onTick(c) { c|.book; }").signature.find("Context") != std::string::npos);
        QVERIFY(help("trade.micro|Price()").signature.find("microPrice") != std::string::npos);
        QVERIFY(help("nothi|ng").name.empty());
        QVERIFY(help("'bo|t'").name.empty());
    }

    void indentsByBrackets()
    {
        QCOMPARE(QString::fromStdString(formatted("export function a() {\nif (x) {  \n      f(1,\n2);\n}\n}\n\n\n")),
                 QStringLiteral("export function a() {\n    if (x) {\n        f(1,\n            2);\n    }\n}\n"));
        QCOMPARE(QString::fromStdString(formatted("f({\na: 1,\nb: [\n2\n]\n});")),
                 QStringLiteral("f({\n    a: 1,\n    b: [\n        2\n    ]\n});\n"));
        QCOMPARE(QString::fromStdString(formatted("dsl.when(a)\n.buy()\n.stop(1);\nx =\n3;")),
                 QStringLiteral("dsl.when(a)\n    .buy()\n    .stop(1);\nx =\n    3;\n"));
        // Templates and comments of several lines stay as they are.
        const std::string kept = "const t = `a\n  b\n   c`;\n/* one\n     two */\n";
        QCOMPARE(formatted(kept), kept);
        QCOMPARE(formatted("'open"), std::string("'open"));
        QCOMPARE(formatted(""), std::string());
    }

    void whatIsWellIndentedStays()
    {
        for (const auto& example : scriptExamples())
            QCOMPARE(QString::fromStdString(formatted(example.text)),
                     QString::fromUtf8(example.text.data(), static_cast<qsizetype>(example.text.size())));
    }

    void formattingTwiceIsFormattingOnce()
    {
        for (const auto& example : scriptExamples()) {
            const auto once = formatted(example.text);
            QCOMPARE(formatted(once), once);
        }
    }

    void aPlaceGoesWithItsText()
    {
        const std::string before = "one\ntwo\nthree\n";
        const auto moved = [&](const std::string& after, std::size_t place) {
            return movedPlace(before, after, place);
        };
        QCOMPARE(moved("one\nmore\ntwo\nthree\n", 2), std::optional<std::size_t>(2));  // before what is new
        QCOMPARE(moved("zero\none\ntwo\nthree\n", 9), std::optional<std::size_t>(14)); // behind it
        QCOMPARE(moved("one\nthree\n", 8), std::optional<std::size_t>(4));             // behind what is gone
        QCOMPARE(moved("one\nTWO\nthree\n", 5), std::optional<std::size_t>());         // within it
        QCOMPARE(movedPlace("aa", "aaa", 2), std::optional<std::size_t>(3));
        QCOMPARE(movedPlace("", "x", 0), std::optional<std::size_t>(0));
    }
};

QTEST_GUILESS_MAIN(TestCodeText)
#include "tst_CodeText.moc"
