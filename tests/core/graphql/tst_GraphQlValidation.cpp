// SPDX-License-Identifier: GPL-3.0-or-later
// What ./dev conformance checks at length against the reference implementation is checked here in short, and the
// limits.
#include "core/graphql/Parser.h"
#include "core/graphql/Validation.h"
#include "tests/core/graphql/Fleet.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace wh::graphql;
using namespace wh::graphql::test;

class TestGraphQlValidation : public QObject
{
    Q_OBJECT

    SchemaPtr m_schema = *Schema::build(kFleetSchema, fleetScalars());

    std::vector<GraphQlError> faults(const std::string& text, const Limits& limits = {}) const
    {
        const auto document = parse(text, limits);
        return document ? validate(*m_schema, **document, limits) : document.errors();
    }

private slots:
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void holdsItsLimits_data();
    void holdsItsLimits();
    void staysQuickOnHostileDocuments_data();
    void staysQuickOnHostileDocuments();
};

void TestGraphQlValidation::findsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("rules"); // in the order found
    const auto row = [](const char* document, const char* rules) {
        QTest::addRow("%s", document) << QByteArray(document) << QByteArray(rules);
    };
    row("{ ships { id crew(first: 3) { name } } places { id ... on Ship { name } } }", "");
    row("query ($f: Filter = {ranks: [1]}, $i: Int = 2) { ship(id: 1) { crew(first: $i) { echo(of: $f) } } }", "");
    row("type A { a: Int } { ships { id } }", "ExecutableDefinitions");
    row("query A { ships { id } } query A { ships { id } }", "UniqueOperationNames");
    row("query A { ships { id } } { ships { id } }", "LoneAnonymousOperation");
    row("subscription { launched { id } broken }", "SingleFieldSubscriptions");
    row("{ ... on Shop { id } }", "KnownTypeNames");
    row("{ ... on Order { id } }", "FragmentsOnCompositeTypes");
    row("query ($s: Ship) { ship(id: $s) { id } }", "VariablesAreInputTypes VariablesInAllowedPosition");
    row("{ ships { id { x } } ship(id: 1) }", "ScalarLeafs ScalarLeafs");
    row("{ ships { ident } }", "FieldsOnCorrectType");
    row("{ ...F } fragment F on Query { later } fragment F on Query { later }", "UniqueFragmentNames");
    row("{ ...F }", "KnownFragmentNames");
    row("{ later } fragment F on Query { later }", "NoUnusedFragments");
    row("{ ships { ... on Station { id } } }", "PossibleFragmentSpreads");
    row("{ ...F } fragment F on Query { ...F }", "NoFragmentCycles");
    row("query ($a: Int, $a: Int) { numbers(count: $a) { value } }", "UniqueVariableNames VariablesInAllowedPosition");
    row("{ numbers(count: $a) { value } }", "NoUndefinedVariables");
    row("query ($a: Int) { later }", "NoUnusedVariables");
    row("{ later @x throwing @deprecated }", "KnownDirectives KnownDirectives");
    row("{ later @skip(if: true) @skip(if: true) }", "UniqueDirectivesPerLocation");
    row("{ later(x: 1) throwing @skip(if: true, x: 1) }", "KnownArgumentNames KnownArgumentNames");
    row("{ ship(id: 1, id: 1) { id } }", "UniqueArgumentNames");
    row("{ ship(id: 1.5) { id } }", "ValuesOfCorrectType");
    row("{ ship { id } later @skip }", "ProvidedRequiredArguments ProvidedRequiredArguments");
    row("{ ships { x: id x: name } }", "OverlappingFieldsCanBeMerged");
    row("{ ship(id: 1) { captain { echo(of: {text: \"a\", text: \"b\"}) } } }", "UniqueInputFieldNames");
    row("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "MaxIntrospectionDepth");
}

void TestGraphQlValidation::findsWhatIsWrong()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QByteArray, rules);
    QByteArray found;
    for (const auto& error : faults(document.toStdString())) {
        found += (found.isEmpty() ? "" : " ") + QByteArray::fromStdString(error.rule);
        QCOMPARE(error.code.c_str(), "graphql.validation");
        QVERIFY(!error.locations.empty());
    }
    QCOMPARE(found, rules);
}

namespace {

/// `{ ...F0 }`, and each fragment spreads the next one twice: small to write, huge to spread out.
std::string doublingFragments(int count, const char* lastSelection)
{
    std::string text = "{ ...F0 }";
    for (int i = 0; i < count; ++i)
        text += " fragment F" + std::to_string(i) + " on Query { ...F" + std::to_string(i + 1) + " ...F" +
                std::to_string(i + 1) + " }";
    return text + " fragment F" + std::to_string(count) + " on Query { " + lastSelection + " }";
}

std::string repeated(const std::string& text, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i)
        result += text;
    return result;
}

} // namespace

void TestGraphQlValidation::holdsItsLimits_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const std::string& document, const char* code) {
        QTest::newRow(name) << QByteArray::fromStdString(document) << QByteArray(code);
    };
    row("depth", repeated("{ ships ", 33) + "{ id }" + repeated("}", 33), "graphql.limit.depth");
    std::string chain = "{ ...F0 }";
    for (int i = 0; i < 40; ++i)
        chain += " fragment F" + std::to_string(i) + " on Ship { captain { ...F" + std::to_string(i + 1) + " } }";
    row("depth by fragments", chain + " fragment F40 on Ship { id }", "graphql.limit.depth");
    std::string spreads = "{ ...F0 }";
    for (int i = 0; i < 500; ++i)
        spreads += " fragment F" + std::to_string(i) + " on Query { ...F" + std::to_string(i + 1) + " }";
    row("levels without fields", spreads + " fragment F500 on Query { later }", "graphql.limit.depth");
    row("fields by fragments", doublingFragments(20, "later"), "graphql.limit.fields");
    row("fields by fragments, overflowing", doublingFragments(100, "later"), "graphql.limit.fields");
    row("aliases", "{ " + repeated("a: later ", 1001) + "}", "graphql.limit.aliases");
    row("operations", repeated("query Q { later } ", 101), "graphql.limit.operations");
    row("fragments", repeated("fragment F on Query { later } ", 1001), "graphql.limit.fragments");
    std::string pairs = "{ ";
    for (int i = 0; i < 900; ++i)
        pairs += "ship(id: " + std::to_string(i % 2) + ") { id } ";
    row("comparisons", pairs + "}", "graphql.limit.comparisons");
}

void TestGraphQlValidation::holdsItsLimits()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QByteArray, code);
    const auto errors = faults(document.toStdString());
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(QByteArray::fromStdString(errors.front().code), code);
}

void TestGraphQlValidation::staysQuickOnHostileDocuments_data()
{
    QTest::addColumn<QByteArray>("document");
    const auto row = [](const char* name, const std::string& document) {
        QTest::newRow(name) << QByteArray::fromStdString(document);
    };
    row("one leaf again and again", "{ " + repeated("later ", 9900) + "}");
    row("one object again and again", "{ " + repeated("ships{id}", 4900) + "}");
    row("unknown fields", "{ " + repeated("zzz ", 9900) + "}");
    row("one directive again and again", "{ later " + repeated("@skip(if:true)", 999) + "}");
    row("one argument again and again", "{ ship(" + repeated("id:1 ", 6000) + ") { id } }");
    std::string arguments = "{ ship(";
    std::string variables = "query (";
    std::string cyclic = "{ ...F0 }";
    std::string named;
    for (int i = 0; i < 6000; ++i)
        arguments += "a" + std::to_string(i) + ":1 ";
    for (int i = 0; i < 4900; ++i)
        variables += "$v" + std::to_string(i) + ":Int ";
    for (int i = 0; i < 999; ++i) {
        cyclic += " fragment F" + std::to_string(i) + " on Query { ...F" + std::to_string((i + 1) % 999) + " ...F" +
                  std::to_string((i + 7) % 999) + " }";
        named += " fragment F" + std::to_string(i) + " on Query { later }";
    }
    row("many arguments", arguments + ") { id } }");
    row("many variables", variables + ") { later }");
    row("fragments in circles", cyclic);
    row("unused fragments", "{ later }" + named);
    row("nested lists", "{ numbers(count: " + repeated("[", 60) + repeated("]", 60) + ") { value } }");
    row("nested duplicates", repeated("{ ships ", 20) + repeated("{ id }", 1) + repeated(" ships { id } }", 20));
    std::string bushy = "{ ";
    for (int i = 0; i < 30; ++i)
        bushy += "ship(id:1) { " + repeated("captain { name } ", 30) + "} ";
    row("bushy duplicates", bushy + "}");
    row("a name without end", "{ " + std::string(200000, 'x') + " }");
}

void TestGraphQlValidation::staysQuickOnHostileDocuments()
{
    QFETCH(const QByteArray, document);
    QElapsedTimer timer;
    timer.start();
    const auto errors = faults(document.toStdString());
    // Linear work takes milliseconds, what it guards against takes minutes; the bound leaves room for sanitizers.
    QVERIFY2(timer.elapsed() < 5000, std::to_string(timer.elapsed()).c_str());
    QVERIFY(errors.size() <= Limits().maxErrors + 1);
}

QTEST_GUILESS_MAIN(TestGraphQlValidation)
#include "tst_GraphQlValidation.moc"
