// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/Schema.h"

#include <QtTest>

#include <fstream>
#include <iterator>
#include <string>

using namespace wh::graphql;

namespace {

/// The text that both the reader and the printer are held to; its short descriptions stand between single quotes.
std::string market()
{
    std::ifstream stream(SOURCE_ROOT "/tests/core/graphql/testdata/printed.graphql", std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    text.pop_back(); // the last line's end
    return text;
}

QByteArray faults(const std::string& sdl)
{
    const auto schema = Schema::build(sdl);
    QByteArray text;
    if (schema)
        return "valid";
    for (const auto& error : schema.errors())
        text += (text.isEmpty() ? "" : "\n") +
                QByteArray::fromStdString((error.rule.empty() ? "" : error.rule + ": ") + error.message);
    return text;
}

} // namespace

class TestGraphQlSchema : public QObject
{
    Q_OBJECT

private slots:
    void printsWhatItRead();
    void knowsItsTypes();
    void ordersTypesBySubtype();
    void coercesDefaults();
    void mergesExtensions();
    void tellsWhereAFaultStands();
    void refusesWhatIsNoSchema_data();
    void refusesWhatIsNoSchema();
};

void TestGraphQlSchema::printsWhatItRead()
{
    const auto schema = Schema::build(market());
    QVERIFY2(schema, schema ? "" : schema.errors().front().message.c_str());
    const std::string printed = printSchema(**schema);
    // Short descriptions become block strings; the second round changes nothing.
    const auto again = Schema::build(printed);
    QVERIFY(again);
    QCOMPARE(QByteArray::fromStdString(printSchema(**again)), QByteArray::fromStdString(printed));
    QString expected = QString::fromStdString(market());
    expected.replace(QLatin1String("\"Marks what is measured.\""),
                     QLatin1String("\"\"\"Marks what is measured.\"\"\""));
    expected.replace(QLatin1String("\"In which unit.\""), QLatin1String("\"\"\"In which unit.\"\"\""));
    QCOMPARE(QString::fromStdString(printed), expected);
}

void TestGraphQlSchema::knowsItsTypes()
{
    const auto built = Schema::build(market());
    QVERIFY(built);
    const Schema& schema = **built;
    QCOMPARE(schema.query()->name.c_str(), "Root");
    QVERIFY(!schema.root(ast::OperationKind::Mutation));
    const NamedType& bot = *schema.type("Bot");
    QCOMPARE(bot.field("orders")->type.toString().c_str(), "[Order!]!");
    QVERIFY(!bot.field("price"));
    QCOMPARE(schema.type("Node")->possible.size(), std::size_t(2));
    QVERIFY(schema.type("Named")->isPossible(bot));
    QVERIFY(!schema.type("Named")->isPossible(*schema.type("Order")));
    QVERIFY(schema.type("Found")->isPossible(*schema.type("Order")));
    QVERIFY(schema.type("Side")->value("SELL") && !schema.type("Side")->value("HOLD"));
    QCOMPARE(schema.type("Decimal")->specifiedByUrl->c_str(), "https://example.org/decimal");
    QVERIFY(schema.directive("skip") && schema.directive("measured")->repeatable);
    QVERIFY(schema.field(*schema.query(), "__schema") && schema.field(bot, "__typename"));
    QVERIFY(!schema.field(bot, "__schema") && !schema.field(*schema.type("Side"), "__typename"));
    QVERIFY(schema.type("String")->builtin && schema.type("__Type")->builtin);
}

void TestGraphQlSchema::ordersTypesBySubtype()
{
    const auto schema = Schema::build(market());
    QVERIFY(schema);
    const TypeRef bot{(*schema)->type("Bot"), 0};
    const TypeRef named{(*schema)->type("Named"), 0};
    const TypeRef node{(*schema)->type("Node"), 0};
    const TypeRef found{(*schema)->type("Found"), 0};
    QVERIFY(isSubtype(bot, node) && isSubtype(named, node) && isSubtype(bot, found));
    QVERIFY(!isSubtype(node, named) && !isSubtype(found, node) && !isSubtype(node, bot));
    QVERIFY(isSubtype(bot.nonNull(), node) && !isSubtype(bot, node.nonNull()));
    QVERIFY(isSubtype(bot.nonNull().listOf(), node.listOf()) && !isSubtype(bot.listOf(), node.nonNull().listOf()));
    QVERIFY(!isSubtype(bot.listOf(), node) && !isSubtype(bot, node.listOf()));
}

void TestGraphQlSchema::coercesDefaults()
{
    const auto schema = Schema::build(market());
    QVERIFY(schema);
    const auto& arguments = (*schema)->type("Bot")->field("orders")->arguments;
    QVERIFY(arguments[0].defaultValue == Value(Value::Enum{"BUY"}));
    const Value expected(Value::Object{{"limits", Value::List{1, 2}}, {"text", "a"}});
    QVERIFY(arguments[1].defaultValue == expected);
}

void TestGraphQlSchema::mergesExtensions()
{
    const auto schema = Schema::build("type Query { a: Int } extend type Query implements N { b: Int } "
                                      "extend interface N @x { b: Int } interface N directive @x on INTERFACE "
                                      "enum E { A } extend enum E { B } union U = Query extend union U = V type V { v: "
                                      "E } input I { i: Int } extend input I { j: U2! = 1.5 } scalar U2 "
                                      "extend scalar U2 @specifiedBy(url: \"u\") extend schema { mutation: V }");
    QVERIFY2(schema, schema ? "" : schema.errors().front().message.c_str());
    QCOMPARE(QByteArray::fromStdString(printSchema(**schema)),
             QByteArray("schema {\n  query: Query\n  mutation: V\n}\n\ndirective @x on INTERFACE\n\n"
                        "type Query implements N {\n  a: Int\n  b: Int\n}\n\ninterface N {\n  b: Int\n}\n\n"
                        "enum E {\n  A\n  B\n}\n\nunion U = Query | V\n\ntype V {\n  v: E\n}\n\n"
                        "input I {\n  i: Int\n  j: U2! = 1.5\n}\n\nscalar U2 @specifiedBy(url: \"u\")"));
}

void TestGraphQlSchema::tellsWhereAFaultStands()
{
    const auto schema = Schema::build("type Query {\n  a: Int\n  b: Strin\n}");
    QVERIFY(!schema);
    const auto& error = schema.errors().front();
    QCOMPARE(error.message.c_str(), "Unknown type \"Strin\". Did you mean \"String\"?");
    QCOMPARE(error.code.c_str(), "graphql.schema");
    QVERIFY((error.locations.at(0) == SourceLocation{3, 6}));
}

void TestGraphQlSchema::refusesWhatIsNoSchema_data()
{
    QTest::addColumn<QByteArray>("sdl");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* sdl, const char* expected) {
        QTest::addRow("%s", sdl) << QByteArray("type Query { q: Int } ") + sdl << QByteArray(expected);
    };
    QTest::newRow("no query") << QByteArray("type A { a: Int }") << QByteArray("Query root type must be provided.");
    QTest::newRow("query is an input") << QByteArray("input Query { a: Int }")
                                       << QByteArray("Query root type must be Object type, it cannot be Query.");
    QTest::newRow("an operation") << QByteArray("{ a }")
                                  << QByteArray("A schema holds no operations and no fragments.");
    row("type A", "Type A must define one or more fields.");
    row("type A { __a: Int }", "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.");
    row("type A { a: Int } type A { b: Int }", "UniqueTypeNames: There can be only one type named \"A\".");
    row("type A { a: Int a: Int }", "UniqueFieldDefinitionNames: Field \"A.a\" can only be defined once.");
    row("extend type Query { q: Int }", "UniqueFieldDefinitionNames: Field \"Query.q\" can only be defined once.");
    row("type A { a(b: Int, b: Int): Int }",
        "UniqueArgumentDefinitionNames: Argument \"A.a(b:)\" can only be defined once.");
    row("enum E { A A }", "UniqueEnumValueNames: Enum value \"E.A\" can only be defined once.");
    row("directive @a on FIELD directive @a on FIELD",
        "UniqueDirectiveNames: There can be only one directive named \"@a\".");
    row("schema { query: Query } schema { query: Query }",
        "LoneSchemaDefinition: Must provide only one schema definition.\n"
        "UniqueOperationTypes: There can be only one query type in schema.");
    row("extend type B { a: Int }", "PossibleTypeExtensions: Cannot extend type \"B\" because it is not defined.");
    row("extend input Query { a: Int }", "PossibleTypeExtensions: Cannot extend non-input object type \"Query\".");
    row("type A @x { a: Int }", "KnownDirectives: Unknown directive \"@x\".");
    row("type A @skip(if: true) { a: Int }", "KnownDirectives: Directive \"@skip\" may not be used on OBJECT.");
    row("directive @x(a: Int!) on OBJECT type A @x { a: Int }",
        "ProvidedRequiredArgumentsOnDirectives: Directive \"@x\" argument \"a\" of type \"Int!\" is required, but it "
        "was not provided.");
    row("type A { a: Int @deprecated(why: 1) }",
        "KnownArgumentNamesOnDirectives: Unknown argument \"why\" on directive \"@deprecated\".");
    row("type A { a: Int @deprecated @deprecated }",
        "UniqueDirectivesPerLocation: The directive \"@deprecated\" can only be used once at this location.");
    row("input I { a: Int } type A { a: I }", "The type of A.a must be Output Type but got: I.");
    row("type A { a(b: [A!]): Int }", "The type of A.a(b:) must be Input Type but got: [A!].");
    row("type A { a(b: Int! @deprecated): Int }", "Required argument A.a(b:) cannot be deprecated.");
    row("interface N { a: Int } type A implements N { b: Int }",
        "Interface field N.a expected but A does not provide it.");
    row("interface N { a: Int! } type A implements N { a: Int }",
        "Interface field N.a expects type Int! but A.a is type Int.");
    row("interface N { a(b: Int): Int } type A implements N { a: Int }",
        "Interface field argument N.a(b:) expected but A.a does not provide it.");
    row("interface N { a(b: Int): Int } type A implements N { a(b: Int!): Int }",
        "Interface field argument N.a(b:) expects type Int but A.a(b:) is type Int!.");
    row("interface N { a: Int } type A implements N { a(b: Int!): Int }",
        "Object field A.a includes required argument b that is missing from the Interface field N.a.");
    row("interface N { a: Int } interface M implements N { a: Int } type A implements M { a: Int }",
        "Type A must implement N because it is implemented by M.");
    row("interface N implements N { a: Int }",
        "Type N cannot implement itself because it would create a circular reference.");
    row("type A implements Query { q: Int }", "Type A must only implement Interface types, it cannot implement Query.");
    row("union U", "Union type U must define one or more member types.");
    row("union U = Query | Query", "Union type U can only include type Query once.");
    row("union U = Int", "Union type U can only include Object types, it cannot include Int.");
    row("enum E", "Enum type E must define one or more values.");
    row("input I", "Input Object type I must define one or more fields.");
    row("input I { a: J! } input J { b: I! }",
        "Cannot reference Input Object \"I\" within itself through a series of non-null fields: \"a.b\".");
    row("input I { a: Int = \"x\" }", "The default \"x\" of a is no value of type Int.");
    row("input I { a: J = {} } input J { b: I = {} }", "The default {} of a is no value of type J.\n"
                                                       "The default {} of b is no value of type I.");
    row("scalar Int", "UniqueTypeNames: Type \"Int\" already exists in the schema. It cannot also be defined in this "
                      "type definition.");
}

void TestGraphQlSchema::refusesWhatIsNoSchema()
{
    QFETCH(const QByteArray, sdl);
    QFETCH(const QByteArray, expected);
    QCOMPARE(faults(sdl.toStdString()), expected);
}

QTEST_GUILESS_MAIN(TestGraphQlSchema)
#include "tst_GraphQlSchema.moc"
