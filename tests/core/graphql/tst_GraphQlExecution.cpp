// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/InputCoercion.h"
#include "tests/core/graphql/Fleet.h"

#include <QtTest>

using namespace wh::graphql;
using namespace wh::graphql::test;

namespace {

/// Keeps the pieces, and can stop listening.
class PieceSink final : public ResponseSink
{
public:
    explicit PieceSink(std::size_t most = SIZE_MAX) : m_most(most) {}
    bool write(std::string_view piece) override
    {
        bytes += piece.size();
        ++pieces;
        last = piece;
        return pieces < m_most;
    }
    std::size_t bytes = 0;
    std::size_t pieces = 0;
    std::string last;

private:
    std::size_t m_most;
};

} // namespace

class TestGraphQlExecution : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void runsMutationsInOrder();
    void tellsCodeAndFieldsOfAnError();
    void choosesTheOperationByName();
    void readsVariables_data();
    void readsVariables();
    void givesResolversTheirContext();
    void tellsAResolverWhatIsSelected();
    void refusesAnObjectOfAnotherCppType();
    void findsWhatIsNotBound();
    void streamsALongListInPieces();
    void holdsBackWhatMayStillBecomeNull();
    void sendsNullableItemsAsTheyCome();
    void endsWhenNobodyListens();
    void tellsAtMostSomeErrors();
    void holdsTheSizeOfAResponse();
};

void TestGraphQlExecution::answers_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* document, const char* expected) {
        QTest::addRow("%s", document) << QByteArray(document) << QByteArray(expected);
    };
    row("{ ships { id name mass speed motto } }",
        R"~({"data":{"ships":[{"id":"a","name":"Argo","mass":"300t","speed":7.5,"motto":"Gold!"},)~"
        R"~({"id":"b","name":"Beagle","mass":"242t","speed":10,"motto":null},)~"
        R"~({"id":"c","name":"Cutty \"S\"","mass":null,"speed":17,"motto":""}]},)~"
        R"~("errors":[{"message":"fleet.negative_mass","locations":[{"line":1,"column":19}],"path":["ships",2,"mass"],)~"
        R"~("extensions":{"code":"fleet.negative_mass"}}]})~");
    row("{ ships { sorted } }", R"~({"data":{"ships":[{"sorted":"MASS"},{"sorted":"NAME"},{"sorted":"NAME"}]}})~");
    row("{ ship(id: 1) { odd } ship2: ship(id: \"a\") { odd } }",
        R"~({"data":{"ship":null,"ship2":{"odd":null}},"errors":[{"message":"Enum \"Order\" has no name for the value 7 of )~"
        R"~(the C++ enumeration.","locations":[{"line":1,"column":46}],"path":["ship2","odd"],"extensions":{"code":"graphql.internal"}}]})~");
    row("{ ship(id: \"b\") { n: name captain { name } } none: ship(id: \"x\") { id } }",
        R"~({"data":{"ship":{"n":"Beagle","captain":{"name":"Darwin"}},"none":null}})~");
    row("{ ship(id: \"a\") { crew(first: 2, order: MASS) { name rank } } }",
        R"~({"data":{"ship":{"crew":[{"name":"Atalanta","rank":2},{"name":"Orpheus","rank":2}]}}})~");
    row("{ ship(id: \"a\") { captain { echo(of: {ranks: 3, mass: \"7t\", deeper: {}}) } } }",
        R"~({"data":{"ship":{"captain":{"echo":"{\"text\":\"all\",\"ranks\":[3],\"mass\":7,\"deeper\":{\"text\":\"all\"}}"}}}})~");
    row("{ places { __typename id ... on Station { open } ... on Ship { name } } }",
        R"~({"data":{"places":[{"__typename":"Ship","id":"a","name":"Argo"},{"__typename":"Ship","id":"b","name":"Beagle"},)~"
        R"~({"__typename":"Ship","id":"c","name":"Cutty \"S\""},{"__typename":"Station","id":"s1","open":true}]}})~");
    row("{ things { __typename ... on Member { name } } }",
        R"~({"data":{"things":[{"__typename":"Station"},null,{"__typename":"Member","name":"Jason"}]},"errors":[{"message":)~"
        R"~("Abstract type \"Thing\" must resolve to an Object type at runtime for field \"Query.things\".",)~"
        R"~("locations":[{"line":1,"column":3}],"path":["things",1],"extensions":{"code":"graphql.internal"}}]})~");
    row("{ ship(id: \"a\") { name wreck { name } } later2: ship(id: \"a\") { id } }",
        R"~({"data":{"ship":null,"later2":{"id":"a"}},"errors":[{"message":"Cannot return null for non-nullable field )~"
        R"~(Ship.wreck.","locations":[{"line":1,"column":24}],"path":["ship","wreck"],"extensions":{"code":"graphql.result"}}]})~");
    row("{ ships { id } later }",
        R"~({"data":null,"errors":[{"message":"Cannot return null for non-nullable field Query.later.",)~"
        R"~("locations":[{"line":1,"column":16}],"path":["later"],"extensions":{"code":"graphql.result"}}]})~");
    row("{ throwing }", R"~({"data":{"throwing":null},"errors":[{"message":"out of luck","locations":[{"line":1,)~"
                        R"~("column":3}],"path":["throwing"],"extensions":{"code":"graphql.internal"}}]})~");
    row("{ maybe(count: 3, failAt: 1) { value } }",
        R"~({"data":{"maybe":[{"value":0},null,{"value":2}]},"errors":[{"message":"fleet.lost_count","locations":)~"
        R"~([{"line":1,"column":3}],"path":["maybe",1],"extensions":{"code":"fleet.lost_count"}}]})~");
    row("{ zzzzzzzz }",
        R"~({"errors":[{"message":"Cannot query field \"zzzzzzzz\" on type \"Query\".","locations":)~"
        R"~([{"line":1,"column":3}],"extensions":{"code":"graphql.validation","rule":"FieldsOnCorrectType"}}]})~");
    row("{ ships", R"~({"errors":[{"message":"Syntax Error: Expected Name, found <EOF>.","locations":)~"
                   R"~([{"line":1,"column":8}],"extensions":{"code":"graphql.syntax"}}]})~");
    row("{ ship(id: \"a\") { captain { echo(of: {mass: \"heavy\"}) } } }",
        R"~({"errors":[{"message":"Expected value of type \"Tonnes\", found \"heavy\"; fleet.no_tonnes (value heavy)",)~"
        R"~("locations":[{"line":1,"column":45}],"extensions":{"code":"graphql.validation","rule":"ValuesOfCorrectType"}}]})~");
    row("{ __type(name: \"Ship\") { fields { name } } __schema { queryType { name } } }",
        R"~({"data":{"__type":{"fields":[{"name":"id"},{"name":"name"},{"name":"mass"},{"name":"speed"},{"name":"crew"},)~"
        R"~({"name":"motto"},{"name":"captain"},{"name":"wreck"},{"name":"sorted"},{"name":"odd"}]},"__schema":{"queryType":{"name":"Query"}}}})~");
    row("subscription { launched { id } }",
        R"~({"errors":[{"message":"A subscription is not executed but subscribed to.","extensions":{"code":"graphql.operation"}}]})~");
}

void TestGraphQlExecution::answers()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QByteArray, expected);
    Fleet fleet = smallFleet();
    const auto schema = Schema::build(kFleetSchema, fleetScalars());
    QVERIFY2(schema, schema ? "" : schema.errors().front().message.c_str());
    GraphQlService service(*schema, fleetResolvers(fleet));
    for (int round = 0; round < 2; ++round) { // the second from the cache
        StringSink sink;
        const auto summary = service.execute(document.toStdString(), {}, sink);
        QCOMPARE(QByteArray::fromStdString(sink.text()), expected);
        QCOMPARE(summary.bytes, sink.text().size());
        QCOMPARE(summary.errors > 0, expected.contains("\"errors\""));
    }
}

void TestGraphQlExecution::runsMutationsInOrder()
{
    Fleet fleet = smallFleet();
    GraphQlService service(*Schema::build(kFleetSchema, fleetScalars()), fleetResolvers(fleet));
    StringSink sink;
    service.execute(
        "mutation { z: launch(name: \"Zora\") { id name } scuttle(id: \"a\") a: launch(name: \"Ada\") { id } }", {},
        sink);
    QCOMPARE(sink.text().c_str(), R"~({"data":{"z":{"id":"n1","name":"Zora"},"scuttle":true,"a":{"id":"n3"}}})~");
    const std::vector<std::string> expected{"launch Zora", "scuttle a", "launch Ada"};
    QVERIFY(fleet.log == expected);
}

void TestGraphQlExecution::tellsCodeAndFieldsOfAnError()
{
    Fleet fleet = smallFleet();
    GraphQlService service(*Schema::build(kFleetSchema, fleetScalars()), fleetResolvers(fleet));
    StringSink sink;
    service.execute("{ f: fail(code: \"risk.too_much\") }", {}, sink);
    QCOMPARE(
        sink.text().c_str(),
        R"~({"data":{"f":null},"errors":[{"message":"risk.too_much (field code, limit 3)","locations":[{"line":1,"column":3}],)~"
        R"~("path":["f"],"extensions":{"code":"risk.too_much","field":"code","limit":"3"}}]})~");
}

void TestGraphQlExecution::choosesTheOperationByName()
{
    Fleet fleet = smallFleet();
    GraphQlService service(*Schema::build(kFleetSchema, fleetScalars()), fleetResolvers(fleet));
    const auto answer = [&](const char* name) {
        StringSink sink;
        Request request;
        request.operationName = name;
        service.execute("query A { ship(id: \"a\") { id } } query B { ship(id: \"b\") { id } }", request, sink);
        return sink.take();
    };
    QCOMPARE(answer("B").c_str(), R"~({"data":{"ship":{"id":"b"}}})~");
    QVERIFY(answer("C").find("Unknown operation named \\\"C\\\".") != std::string::npos);
    QVERIFY(answer("").find("Must provide operation name") != std::string::npos);
}

void TestGraphQlExecution::readsVariables_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected"); // of the response, or the code of the error
    QTest::newRow("used") << QByteArray(R"~({"id": "b", "more": [1]})~")
                          << QByteArray(R"~({"data":{"ship":{"id":"b"}}})~");
    QTest::newRow("number for an ID") << QByteArray(R"~({"id": 5})~") << QByteArray(R"~({"data":{"ship":null}})~");
    QTest::newRow("missing") << QByteArray("") << QByteArray("graphql.variable");
    QTest::newRow("null for all") << QByteArray("null") << QByteArray("graphql.variable");
    QTest::newRow("no object") << QByteArray("[1]") << QByteArray("graphql.variables");
    QTest::newRow("no JSON") << QByteArray("{\"id\": }") << QByteArray("graphql.variables");
    QTest::newRow("cut") << QByteArray("{\"id\": \"") << QByteArray("graphql.variables");
    QTest::newRow("ill-formed UTF-8") << QByteArray("{\"id\": \"\xff\"}") << QByteArray("graphql.variables");
    QTest::newRow("deep") << QByteArray("{\"id\": ") + QByteArray(100000, '[') << QByteArray("graphql.limit.nesting");
    QTest::newRow("large") << QByteArray("{\"id\": \"") + QByteArray(2000000, 'x') + "\"}"
                           << QByteArray("graphql.limit.bytes");
}

void TestGraphQlExecution::readsVariables()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, expected);
    Fleet fleet = smallFleet();
    GraphQlService service(*Schema::build(kFleetSchema, fleetScalars()), fleetResolvers(fleet));
    auto variables = readVariables(json.toStdString());
    if (!variables) {
        QCOMPARE(QByteArray::fromStdString(variables.errors().front().code), expected);
        return;
    }
    StringSink sink;
    Request request;
    request.variables = std::move(*variables);
    service.execute("query ($id: ID!) { ship(id: $id) { id } }", request, sink);
    if (expected.startsWith("{"))
        QCOMPARE(QByteArray::fromStdString(sink.text()), expected);
    else
        QVERIFY2(sink.text().find("\"code\":\"" + expected.toStdString() + "\"") != std::string::npos,
                 sink.text().c_str());
}

void TestGraphQlExecution::givesResolversTheirContext()
{
    struct Caller
    {
        std::string name;
    };
    Resolvers resolvers;
    resolvers.root("Query").field("who", [](const FieldCall& call) -> std::optional<std::string> {
        const Caller* caller = call.context().get<Caller>();
        return caller ? std::optional(caller->name) : std::nullopt;
    });
    GraphQlService service(*Schema::build("type Query { who: String }"), std::move(resolvers));
    Caller caller{"Ada"};
    Request request;
    const auto answer = [&] {
        StringSink sink;
        service.execute("{ who }", request, sink);
        return sink.take();
    };
    QCOMPARE(answer().c_str(), R"~({"data":{"who":null}})~");
    request.context = RequestContext::borrow(caller);
    QCOMPARE(answer().c_str(), R"~({"data":{"who":"Ada"}})~");
    int other = 0;
    request.context = RequestContext::borrow(other);
    QCOMPARE(answer().c_str(), R"~({"data":{"who":null}})~");
}

void TestGraphQlExecution::tellsAResolverWhatIsSelected()
{
    std::vector<bool> asked;
    Resolvers resolvers;
    resolvers.object<int>("Thing").field("cheap", [](const int& i) { return i; }).field("dear", [](const int& i) {
        return i;
    });
    resolvers.root("Query").field("thing", [&asked](const FieldCall& call) {
        asked.push_back(call.selects("dear"));
        static const int kThing = 1;
        return ObjectRef::borrow(kThing);
    });
    GraphQlService service(*Schema::build("type Query { thing: Thing } type Thing { cheap: Int dear: Int }"),
                           std::move(resolvers));
    for (const char* document :
         {"{ thing { cheap } }", "{ thing { x: dear } }", "{ thing { ...F } } fragment F on Thing { ... { dear } }",
          "{ thing { cheap } thing { dear } }"}) {
        StringSink sink;
        service.execute(document, {}, sink);
    }
    const std::vector<bool> expected{false, true, true, true};
    QVERIFY(asked == expected);
}

void TestGraphQlExecution::refusesAnObjectOfAnotherCppType()
{
    Fleet fleet = smallFleet();
    Resolvers resolvers = fleetResolvers(fleet);
    resolvers.root("Query").field("ship", [&fleet]() { return ObjectRef::borrow(fleet.station); });
    GraphQlService service(*Schema::build(kFleetSchema, fleetScalars()), std::move(resolvers));
    StringSink sink;
    service.execute("{ ship(id: 1) { name } }", {}, sink);
    QVERIFY2(sink.text().find("is of another C++ type than was bound to it") != std::string::npos, sink.text().c_str());
}

void TestGraphQlExecution::findsWhatIsNotBound()
{
    const auto schema = Schema::build(kFleetSchema, fleetScalars());
    Fleet fleet;
    QVERIFY(unbound(**schema, fleetResolvers(fleet)).empty());

    Resolvers resolvers = fleetResolvers(fleet);
    resolvers.root("Query").field("extra", [] { return 1; });
    resolvers.root("Nowhere").field("field", [] { return 1; });
    resolvers.root("Subscription").field("launched", [] { return 1; });
    resolvers.enumeration<CrewOrder>("Order", {{CrewOrder::Name, "NAME"}, {CrewOrder::Mass, "WEIGHT"}});
    const auto larger = Schema::build(std::string(kFleetSchema) + "extend type Ship { sail: Int }", fleetScalars());
    const auto differences = unbound(**larger, resolvers);
    const std::vector<std::string> expected{
        "Ship.sail: has no resolver",          "Subscription.launched: opens no stream",
        "Nowhere.field: is not in the schema", "Query.extra: is not in the schema",
        "Order.WEIGHT: is not in the schema",  "Order.MASS: has no value of the enumeration"};
    QVERIFY(differences == expected);
    // Asked for all the same, it answers with an error.
    GraphQlService service(*larger, fleetResolvers(fleet));
    fleet.ships.push_back({"a", "Argo", 1, 1, {}, {}});
    StringSink sink;
    service.execute("{ ships { sail } }", {}, sink);
    QVERIFY(sink.text().find("\"code\":\"graphql.unbound\"") != std::string::npos);
}

void TestGraphQlExecution::streamsALongListInPieces()
{
    Fleet fleet;
    GraphQlService service(*Schema::build(kFleetSchema, fleetScalars()), fleetResolvers(fleet));
    PieceSink sink;
    // Non-null all the way down; what the resolvers are in C++ proves that nothing here turns null.
    const auto summary = service.execute("{ numbers(count: 200000) { value text } }", {}, sink);
    QVERIFY(summary.bytes > 6'000'000);
    QCOMPARE(summary.bytes, sink.bytes);
    QVERIFY2(summary.mostHeld < 100'000, std::to_string(summary.mostHeld).c_str());
    QVERIFY(sink.pieces > 50);
    QVERIFY(!summary.isAborted);
}

void TestGraphQlExecution::holdsBackWhatMayStillBecomeNull()
{
    Fleet fleet;
    GraphQlService service(*Schema::build(kFleetSchema, fleetScalars()), fleetResolvers(fleet));
    PieceSink sink;
    // A later field is null where the root does not allow it: of all those numbers nothing may have left.
    auto summary = service.execute("{ numbers(count: 50000) { value text } later }", {}, sink);
    QCOMPARE(sink.pieces, std::size_t(1));
    QVERIFY(sink.last.starts_with(R"~({"data":null,"errors":[)~"));
    QVERIFY(summary.mostHeld < 1000); // rolled back before it was sent
    // Named first, it is known when the list is written; the rest is never asked for.
    PieceSink second;
    summary = service.execute("{ later numbers(count: 50000) { value text } }", {}, second);
    QVERIFY(second.last.starts_with(R"~({"data":null,"errors":[)~"));
}

void TestGraphQlExecution::sendsNullableItemsAsTheyCome()
{
    Fleet fleet;
    GraphQlService service(*Schema::build(kFleetSchema, fleetScalars()), fleetResolvers(fleet));
    PieceSink sink;
    const auto summary = service.execute("{ maybe(count: 100000, failAt: 99999) { value } }", {}, sink);
    QVERIFY(summary.mostHeld < 100'000);
    QCOMPARE(summary.errors, std::size_t(1));
    QVERIFY(sink.last.find("},null]},\"errors\":[{\"message\":\"fleet.lost_count\"") != std::string::npos);
}

void TestGraphQlExecution::endsWhenNobodyListens()
{
    Fleet fleet;
    GraphQlService service(*Schema::build(kFleetSchema, fleetScalars()), fleetResolvers(fleet));
    PieceSink sink(2);
    const auto summary = service.execute("{ numbers(count: 1000000000) { value } }", {}, sink);
    QVERIFY(summary.isAborted);
    QCOMPARE(sink.pieces, std::size_t(2));
}

void TestGraphQlExecution::tellsAtMostSomeErrors()
{
    Fleet fleet;
    fleet.ships.assign(1000, {"x", "X", -5, 1, {}, {}});
    GraphQlService service(*Schema::build(kFleetSchema, fleetScalars()), fleetResolvers(fleet));
    StringSink sink;
    const auto summary = service.execute("{ ships { mass } }", {}, sink);
    QCOMPARE(summary.errors, std::size_t(1000));
    QCOMPARE(QByteArray::fromStdString(sink.text()).count("\"message\""), 101);
    QVERIFY(sink.text().find("\"code\":\"graphql.limit.errors\"") != std::string::npos);
}

void TestGraphQlExecution::holdsTheSizeOfAResponse()
{
    Fleet fleet;
    Limits limits;
    limits.maxResponseBytes = 1'000'000;
    GraphQlService service(*Schema::build(kFleetSchema, fleetScalars()), fleetResolvers(fleet), limits);
    // What can be sent at once has an end that is missing; what is held back turns into an error.
    PieceSink streamed;
    auto summary = service.execute("{ numbers(count: 1000000000) { value } }", {}, streamed);
    QVERIFY(summary.isAborted);
    QVERIFY(streamed.bytes <= 1'100'000);
    PieceSink held;
    summary = service.execute("{ numbers(count: 1000000000) { value } later }", {}, held);
    QVERIFY(!summary.isAborted);
    QVERIFY(held.last.find("graphql.limit.response") != std::string::npos);
    PieceSink fitting;
    summary = service.execute("{ numbers(count: 10000) { value } }", {}, fitting);
    QVERIFY(!summary.isAborted && summary.errors == 0);
}

QTEST_GUILESS_MAIN(TestGraphQlExecution)
#include "tst_GraphQlExecution.moc"
