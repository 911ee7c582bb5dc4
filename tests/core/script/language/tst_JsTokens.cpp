// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/language/JsTokens.h"

#include <QTest>

#include <string>

using namespace wh::js;

namespace {

/// Kinds as letters and texts: "N:a P:/ N:b".
QByteArray written(std::string_view source)
{
    static constexpr const char kLetters[] = {'N', '#', '0', 'S', 'T', 'R', 'P', 'E'};
    std::string text;
    for (const auto& token : TokenList::of(source).tokens) {
        if (token.kind != TokenKind::End)
            text += (text.empty() ? "" : " ") + std::string(1, kLetters[static_cast<int>(token.kind)]) + ':' +
                    std::string(token.text);
    }
    return QByteArray::fromStdString(text);
}

} // namespace

class TestJsTokens : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void placesCountCharactersAndLines();
    void bracketsKnowTheirPartners();
    void mistakes_data();
    void mistakes();
    void commentsStandWithWhatFollows();
    void anyBytesEnd();
};

void TestJsTokens::reads_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("tokens");
    const auto row = [](const char* name, const char* source, const char* tokens) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(tokens);
    };
    row("division", "a / b / c", "N:a P:/ N:b P:/ N:c");
    row("division after a bracket", "(a + b) / c / d", "P:( N:a P:+ N:b P:) P:/ N:c P:/ N:d");
    row("expression after a condition", "if (a) /x/.test(b)", "N:if P:( N:a P:) R:/x/ P:. N:test P:( N:b P:)");
    row("expression after return", "return /a[/]b/gi", "N:return R:/a[/]b/gi");
    row("division of a member called return", "a.return / b / c", "N:a P:. N:return P:/ N:b P:/ N:c");
    row("expression after a block", "{ a }\n/x/g", "P:{ N:a P:} R:/x/g");
    row("division of an object", "x = {} / 2 / 3", "N:x P:= P:{ P:} P:/ 0:2 P:/ 0:3");
    row("template", "`a${b + `c${d}`}e`", "T:`a${ N:b P:+ T:`c${ N:d T:}` T:}e`");
    row("template with an object", "`${ {a: 1}.a }`", "T:`${ P:{ N:a P:: 0:1 P:} P:. N:a T:}`");
    row("numbers", "1 1.5 .5 1e-7 0x1F 1_000 10n 1..toFixed",
        "0:1 0:1.5 0:.5 0:1e-7 0:0x1F 0:1_000 0:10n 0:1. P:. N:toFixed");
    row("optional against conditional", "a?.b ?? c?.5:1", "N:a P:?. N:b P:?? N:c P:? 0:.5 P:: 0:1");
    row("assignments", "a ?\?= b **= c >>>= d", "N:a P:?\?= N:b P:**= N:c P:>>>= N:d");
    row("texts", R"('it\'s' "a\"b")", R"(S:'it\'s' S:"a\"b")");
    row("private", "this.#n", "N:this P:. #:#n");
    row("comments", "a // b\n/* c */ d", "N:a N:d");
    row("mark and shebang", "#!/usr/bin/env x\na", "N:a");
}

void TestJsTokens::reads()
{
    QFETCH(QByteArray, source);
    QTEST_ASSERT(TokenList::of(source.toStdString()).mistakes.empty());
    const auto text = source.toStdString();
    QFETCH(QByteArray, tokens);
    QCOMPARE(written(text), tokens);
}

void TestJsTokens::placesCountCharactersAndLines()
{
    const std::string source = "a\n  'ä€' b";
    const auto list = TokenList::of(source);
    QCOMPARE(list.tokens.at(1).place, (Place{2, 3}));
    QVERIFY(list.tokens.at(1).startsLine);
    QCOMPARE(list.tokens.at(2).place, (Place{2, 8}));
    QVERIFY(!list.tokens.at(2).startsLine);
}

void TestJsTokens::bracketsKnowTheirPartners()
{
    const std::string source = "f(a[1], {b})";
    const auto list = TokenList::of(source);
    QCOMPARE(list.tokens.at(1).partner, 10U);
    QCOMPARE(list.tokens.at(10).partner, 1U);
    QCOMPARE(list.tokens.at(3).partner, 5U);
    QCOMPARE(list.tokens.at(7).partner, 9U);
    QCOMPARE(list.tokens.at(0).partner, Token::kAlone);
}

void TestJsTokens::mistakes_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char* name, const char* source, const char* reason, const char* place) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(reason) << QByteArray(place);
    };
    row("text", "a = 'b\nc", "a text is never closed", "1:5");
    row("template", "`a", "a template is never closed", "1:1");
    row("comment", "a /* b", "a comment is never closed", "1:3");
    row("regex", "a = /b\n", "a regular expression is never closed", "1:5");
    row("open", "f(", "\"(\" is never closed", "1:2");
    row("close", "a\n }", "\"}\" closes nothing", "2:2");
    row("crossed", "(]", "\"]\" closes nothing", "1:2");
}

void TestJsTokens::mistakes()
{
    QFETCH(QByteArray, source);
    const auto text = source.toStdString();
    const auto list = TokenList::of(text);
    QVERIFY(!list.mistakes.empty());
    const auto& first = list.mistakes.front();
    QTEST(QByteArray::fromStdString(std::string(first.field("message"))), "reason");
    QTEST(QByteArray::fromStdString(std::string(first.field("line")) + ':' + std::string(first.field("column"))),
          "place");
}

void TestJsTokens::commentsStandWithWhatFollows()
{
    const std::string source = "/** one */ a /* two */\n b c";
    const auto list = TokenList::of(source);
    QCOMPARE(list.tokens.at(0).comment, std::string_view("/** one */"));
    QCOMPARE(list.tokens.at(1).comment, std::string_view("/* two */"));
    QVERIFY(list.tokens.at(2).comment.empty());
}

void TestJsTokens::anyBytesEnd()
{
    std::uint64_t state = 1;
    static constexpr std::string_view kBytes = "{}()[]`$'\"\\/*\n#?.=>a1 \xC3\xFF_n";
    for (int turn = 0; turn < 2000; ++turn) {
        std::string source;
        for (int i = 0; i < 60; ++i) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            source += kBytes[(state >> 33) % kBytes.size()];
        }
        const auto list = TokenList::of(source);
        QCOMPARE(list.tokens.back().kind, TokenKind::End);
        for (const auto& token : list.tokens)
            QVERIFY(token.partner == Token::kAlone || token.partner < list.tokens.size());
    }
}

QTEST_APPLESS_MAIN(TestJsTokens)
#include "tst_JsTokens.moc"
