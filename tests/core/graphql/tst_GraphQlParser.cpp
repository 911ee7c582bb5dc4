// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/Lexer.h"
#include "core/graphql/Parser.h"
#include "core/graphql/Printer.h"

#include <QtTest>

#include <string>

using namespace wh::graphql;

namespace {

std::string printedAgain(const std::string& text)
{
    const auto document = parse(text, Limits::trusted());
    return document ? print(**document) : document.errors().front().message;
}

} // namespace

class TestGraphQlParser : public QObject
{
    Q_OBJECT

private slots:
    void printsInTheUsualFormat_data();
    void printsInTheUsualFormat();
    void refusesWithPlaceAndReason_data();
    void refusesWithPlaceAndReason();
    void readsStrings_data();
    void readsStrings();
    void knowsWhereEachNodeStands();
    void holdsItsLimits_data();
    void holdsItsLimits();
    void survivesEveryPrefixOfADocument();
    void countsColumnsAsEditorsDo();
};

void TestGraphQlParser::printsInTheUsualFormat_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("printed"); // empty: as `text`
    const auto row = [](const char* name, const char* text, const char* printed = "") {
        QTest::newRow(name) << QByteArray(text) << QByteArray(printed);
    };
    row("shorthand", "{a,b,c:d}", "{\n  a\n  b\n  c: d\n}");
    row("query keyword alone", "query { a }", "{\n  a\n}");
    row("name and variables", "query Q($a:Int=1@x,$b:[String!]!){a(x:$a)}",
        "query Q($a: Int = 1 @x, $b: [String!]!) {\n  a(x: $a)\n}");
    row("mutation", "mutation M{a}", "mutation M {\n  a\n}");
    row("anonymous with variables", "query($a:Int){a}", "query ($a: Int) {\n  a\n}");
    row("fragments", "{...A ...on B@c{d}...@e{f}} fragment A on B@g{h}",
        "{\n  ...A\n  ... on B @c {\n    d\n  }\n  ... @e {\n    f\n  }\n}\n\nfragment A on B @g {\n  h\n}");
    row("fragment named like a keyword", "{...fragment ...query}", "{\n  ...fragment\n  ...query\n}");
    row("values", "{a(i:-1 f:1.5e3 s:\"x\\n\\u00e9\" t:true n:null e:RED l:[1 2,[]] o:{a:1 b:{}} v:$v)}",
        "{\n  a(\n    i: -1\n    f: 1.5e3\n    s: \"x\\n\xc3\xa9\"\n    t: true\n    n: null\n    e: RED\n    l: [1, "
        "2, []]\n"
        "    o: {a: 1, b: {}}\n    v: $v\n  )\n}");
    row("keywords as names", "{query mutation type on:fragment input null true}",
        "{\n  query\n  mutation\n  type\n  on: fragment\n  input\n  null\n  true\n}");
    row("comments and byte order mark", "\xef\xbb\xbf# hello\n{a#b\n}#end", "{\n  a\n}");
    row("schema", "\"all\" schema@a{query:Q mutation:M}", "\"all\"\nschema @a {\n  query: Q\n  mutation: M\n}");
    row("scalar", "scalar S@specifiedBy(url:\"u\")", "scalar S @specifiedBy(url: \"u\")");
    row("type", "\"\"\"\nlong\n  text\n\"\"\"type A implements&B&C@d{\"f\"e(\"g\"h:Int=1@i):[J!]!@k}",
        "\"\"\"\nlong\n  text\n\"\"\"\ntype A implements B & C @d {\n  \"f\"\n  e(\n    \"g\"\n    h: Int = 1 @i\n  ): "
        "[J!]! @k\n}");
    row("empty type", "type A");
    row("interface", "interface A implements B{c:D}", "interface A implements B {\n  c: D\n}");
    row("union", "union U@a=|A|B", "union U @a = A | B");
    row("enum", "enum E@a{\"x\"A B@b}", "enum E @a {\n  \"x\"\n  A\n  B @b\n}");
    row("input", "input I@a{b:C={d:1}@e}", "input I @a {\n  b: C = {d: 1} @e\n}");
    row("directive", "directive@a(b:C=1)repeatable on|FIELD|QUERY",
        "directive @a(b: C = 1) repeatable on FIELD | QUERY");
    row("extensions", "extend type A@b extend schema{query:Q} extend union U=C",
        "extend type A @b\n\nextend schema {\n  query: Q\n}\n\nextend union U = C");
    row("block string that ends in a quote", "{a(b:\"\"\"say \"x\" \"\"\")}", "{\n  a(b: \"\"\"say \"x\" \"\"\")\n}");
}

void TestGraphQlParser::printsInTheUsualFormat()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, printed);
    const QByteArray once = QByteArray::fromStdString(printedAgain(text.toStdString()));
    QCOMPARE(once, printed.isEmpty() ? text : printed);
    QCOMPARE(QByteArray::fromStdString(printedAgain(once.toStdString())), once);
}

void TestGraphQlParser::refusesWithPlaceAndReason_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message"); // as the reference implementation words it
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char* text, const char* message, int line, int column) {
        QTest::addRow("%s", text) << QByteArray(text) << QByteArray("Syntax Error: ") + message << line << column;
    };
    row("", "Unexpected <EOF>.", 1, 1);
    row("{", "Expected Name, found <EOF>.", 1, 2);
    row("{}", "Expected Name, found \"}\".", 1, 2);
    row("{ a {} }", "Expected Name, found \"}\".", 1, 6);
    row("{a()}", "Expected Name, found \")\".", 1, 4);
    row("{\n  ...MissingOn }\nfragment MissingOn Type", "Expected \"on\", found Name \"Type\".", 3, 20);
    row("{ field: {} }", "Expected Name, found \"{\".", 1, 10);
    row("notAnOperation Foo { field }", "Unexpected Name \"notAnOperation\".", 1, 1);
    row("...", "Unexpected \"...\".", 1, 1);
    row("{ ...on }", "Expected Name, found \"}\".", 1, 9);
    row("fragment on on on { on }", "Unexpected Name \"on\".", 1, 10);
    row("query Q($x: C = { a: { b: [ $v ] } }) { f }", "Unexpected variable \"$v\" in constant value.", 1, 29);
    row("{ a(b: 01) }", "Invalid number, unexpected digit after 0: \"1\".", 1, 9);
    row("{ a(b: 1.) }", "Invalid number, expected digit but got: \")\".", 1, 10);
    row("{ a(b: -) }", "Invalid number, expected digit but got: \")\".", 1, 9);
    row("{ a(b: 1e) }", "Invalid number, expected digit but got: \")\".", 1, 10);
    row("{ a(b: 1x) }", "Invalid number, expected digit but got: \"x\".", 1, 9);
    row("{ a(b: 1.2.3) }", "Invalid number, expected digit but got: \".\".", 1, 11);
    row("{ a(b: \"x) }", "Unterminated string.", 1, 13);
    row("{ a(b: \"x\n\") }", "Unterminated string.", 1, 10);
    row("{ a(b: \"\"\"x) }", "Unterminated string.", 1, 15);
    row("{ a(b: \"\\q\") }", "Invalid character escape sequence: \"\\q\".", 1, 9);
    row("{ a(b: \"\\u12\") }", "Invalid Unicode escape sequence: \"\\u12\")\".", 1, 9);
    row("{ a(b: \"\\uD800\") }", "Invalid Unicode escape sequence: \"\\uD800\".", 1, 9);
    row("{ a(b: 'x') }", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 8);
    row("{ a ? }", "Unexpected character: \"?\".", 1, 5);
    row("{ a .. }", "Unexpected character: \".\".", 1, 5);
    row("{ \xc3\xa9 }", "Unexpected character: U+00E9.", 1, 3);
    row("type A {}", "Expected Name, found \"}\".", 1, 9);
    row("enum E { true }", "Name \"true\" is reserved and cannot be used for an enum value.", 1, 10);
    row("extend type A", "Unexpected <EOF>.", 1, 14);
    row("extend directive @a on FIELD", "Unexpected Name \"directive\".", 1, 8);
    row("directive @a on NOWHERE", "Unexpected Name \"NOWHERE\".", 1, 17);
    row("\"text\" { a }", "Unexpected \"{\".", 1, 8);
    row("\"text\" query { a }", "Unexpected description, descriptions are supported only on type definitions.", 1, 1);
}

void TestGraphQlParser::refusesWithPlaceAndReason()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, message);
    QFETCH(const int, line);
    QFETCH(const int, column);
    const auto document = parse(text.toStdString());
    QVERIFY(!document);
    const auto& error = document.errors().front();
    QCOMPARE(QByteArray::fromStdString(error.message), message);
    QCOMPARE(int(error.locations.at(0).line), line);
    QCOMPARE(int(error.locations.at(0).column), column);
    QCOMPARE(QByteArray::fromStdString(error.code), QByteArray("graphql.syntax"));
}

void TestGraphQlParser::readsStrings_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("plain") << QByteArray("\"a\"") << QByteArray("a");
    QTest::newRow("empty") << QByteArray("\"\"") << QByteArray("");
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("four digits") << QByteArray(R"("\u0041\u20ac")") << QByteArray("A\xe2\x82\xac");
    QTest::newRow("surrogate pair") << QByteArray(R"("\uD83D\uDE00")") << QByteArray("\xf0\x9f\x98\x80");
    QTest::newRow("braces") << QByteArray(R"("\u{1F600}")") << QByteArray("\xf0\x9f\x98\x80");
    QTest::newRow("around an escape") << QByteArray(R"("ab\ncd\tef")") << QByteArray("ab\ncd\tef");
    QTest::newRow("block") << QByteArray("\"\"\"\n    a\n      b\n\n    c\n  \"\"\"") << QByteArray("a\n  b\n\nc");
    QTest::newRow("block, first line") << QByteArray("\"\"\"  a\n    b\"\"\"") << QByteArray("  a\nb");
    QTest::newRow("block, line ends") << QByteArray("\"\"\"a\r\nb\rc\"\"\"") << QByteArray("a\nb\nc");
    QTest::newRow("block, quotes") << QByteArray(R"("""a "b" \""" c \n""")") << QByteArray(R"(a "b" """ c \n)");
    QTest::newRow("block, blank") << QByteArray("\"\"\"\n  \n\t\"\"\"") << QByteArray("");
}

void TestGraphQlParser::readsStrings()
{
    QFETCH(const QByteArray, literal);
    QFETCH(const QByteArray, value);
    Arena arena;
    const std::string text = literal.toStdString();
    const auto node = parseConstantValue(text, arena);
    QVERIFY(node);
    QCOMPARE(QByteArray::fromStdString(std::string((*node)->text)), value);
    // What was printed is read back as the same.
    const std::string again = print(**node);
    const auto second = parseConstantValue(again, arena);
    QVERIFY(second);
    QCOMPARE(QByteArray::fromStdString(std::string((*second)->text)), value);
}

void TestGraphQlParser::knowsWhereEachNodeStands()
{
    const auto document = parse("query Q($v: Int) {\n  x: field(arg: $v) @d { ...F }\n}");
    QVERIFY(document);
    const auto& source = *(*document)->source;
    const auto& operation = (*document)->definitions[0];
    QCOMPARE(operation.at, 0U);
    QCOMPARE(operation.name.at, 6U);
    QVERIFY((locate(source, operation.variables[0].at) == SourceLocation{1, 9}));
    const auto& field = operation.selectionSet->selections[0];
    QVERIFY((locate(source, field.at) == SourceLocation{2, 3}));
    QVERIFY((locate(source, field.name.at) == SourceLocation{2, 6}));
    QVERIFY((locate(source, field.arguments[0].value.at) == SourceLocation{2, 17}));
    QVERIFY((locate(source, field.directives[0].at) == SourceLocation{2, 21}));
    QVERIFY((locate(source, field.selectionSet->selections[0].at) == SourceLocation{2, 26}));
}

void TestGraphQlParser::holdsItsLimits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    const auto repeated = [](const char* text, int times) { return QByteArray(text).repeated(times); };
    QTest::newRow("selections, unclosed") << repeated("{a", 100000) << QByteArray("graphql.limit.nesting");
    QTest::newRow("lists") << "{a(b:" + repeated("[", 100000) << QByteArray("graphql.limit.nesting");
    QTest::newRow("objects") << "{a(b:" + repeated("{c:", 50000) << QByteArray("graphql.limit.nesting");
    QTest::newRow("types") << "query($a:" + repeated("[", 100000) << QByteArray("graphql.limit.nesting");
    QTest::newRow("inline fragments") << "{" + repeated("...{", 60000) << QByteArray("graphql.limit.nesting");
    QTest::newRow("tokens") << "{" + repeated("a ", 20000) + "}" << QByteArray("graphql.limit.tokens");
    QTest::newRow("directives") << "{a " + repeated("@b", 1001) + "}" << QByteArray("graphql.limit.directives");
    QTest::newRow("bytes") << "{a}#" + repeated("x", 300000) << QByteArray("graphql.limit.bytes");
}

void TestGraphQlParser::holdsItsLimits()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, code);
    const auto document = parse(text.toStdString());
    QVERIFY(!document);
    QCOMPARE(QByteArray::fromStdString(document.errors().front().code), code);
}

void TestGraphQlParser::survivesEveryPrefixOfADocument()
{
    const std::string text =
        "query Q($a: [Int!]! = [1, -2.5e3] @d) { x: f(a: $a, s: \"\\u00e9\", b: \"\"\" q \"\"\") @skip(if: "
        "true) { ...F ... on T { y } } } fragment F on T { z } \"d\" type T implements A & B @c { f(x: "
        "E = V): T! } union U = A | B extend enum E { X } directive @d repeatable on FIELD | QUERY";
    QVERIFY(parse(text));
    std::size_t whole = 0;
    for (std::size_t length = 0; length < text.size(); ++length) {
        const auto document = parse(text.substr(0, length));
        if (document) {
            ++whole; // a prefix that ends after a definition is itself a document
            QCOMPARE(QByteArray::fromStdString(printedAgain(print(**document))),
                     QByteArray::fromStdString(print(**document)));
        } else {
            QCOMPARE(document.errors().size(), std::size_t(1));
        }
    }
    QVERIFY2(whole >= 5 && whole < 100, std::to_string(whole).c_str());
}

void TestGraphQlParser::countsColumnsAsEditorsDo()
{
    const std::string text = "a\xc3\xa9\xf0\x9f\x98\x80z\r\nb\rc\nd";
    QVERIFY((locate(text, 0) == SourceLocation{1, 1}));
    QVERIFY((locate(text, 3) == SourceLocation{1, 3}));
    QVERIFY((locate(text, 7) == SourceLocation{1, 5})); // the emoji is two UTF-16 units
    QVERIFY((locate(text, 10) == SourceLocation{2, 1}));
    QVERIFY((locate(text, 12) == SourceLocation{3, 1}));
    QVERIFY((locate(text, 14) == SourceLocation{4, 1}));
    QVERIFY((locate(text, 999) == SourceLocation{4, 2}));
}

QTEST_GUILESS_MAIN(TestGraphQlParser)
#include "tst_GraphQlParser.moc"
