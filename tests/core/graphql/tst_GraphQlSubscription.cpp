// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/graphql/Fleet.h"

#include <QtTest>

using namespace wh::graphql;
using namespace wh::graphql::test;

class TestGraphQlSubscription : public QObject
{
    Q_OBJECT

    Fleet m_fleet = smallFleet();
    std::shared_ptr<LaunchStream*> m_stream = std::make_shared<LaunchStream*>(nullptr);
    GraphQlService m_service{*Schema::build(kFleetSchema, fleetScalars()), fleetResolvers(m_fleet, m_stream)};

private slots:
    void executesEachEvent();
    void tellsItsEndOnce();
    void cancelsItsStream();
    void refuses_data();
    void refuses();
};

void TestGraphQlSubscription::executesEachEvent()
{
    Request request;
    request.variables = Value(Value::Object{{"more", true}});
    auto subscription = m_service.subscribe(
        "subscription ($more: Boolean!) { ship: launched { name crew @include(if: $more) { name } mass } }", request);
    QVERIFY(subscription);
    std::vector<std::string> responses;
    (*subscription)->start({[&](std::string response) { responses.push_back(std::move(response)); }, nullptr});
    QVERIFY(*m_stream);
    (*m_stream)->tell(m_fleet.ships[1]);
    (*m_stream)->tell(m_fleet.ships[2]);
    QCOMPARE(responses.size(), std::size_t(2));
    const char* const expected = R"({"data":{"ship":{"name":"Beagle","crew":[{"name":"Darwin"}],"mass":"242t"}}})";
    QCOMPARE(responses[0].c_str(), expected);
    const char* const second = R"({"data":{"ship":{"name":"Cutty \"S\"","crew":[],"mass":null}},"errors":[)";
    QVERIFY(responses[1].starts_with(second));
}

void TestGraphQlSubscription::tellsItsEndOnce()
{
    auto subscription = m_service.subscribe("subscription { launched { id } }", {});
    QVERIFY(subscription);
    std::vector<std::optional<wh::Error>> ends;
    (*subscription)->start({[](std::string) {}, [&](std::optional<wh::Error> error) { ends.push_back(error); }});
    (*m_stream)->end(wh::Error("fleet.disbanded"));
    QCOMPARE(ends.size(), std::size_t(1));
    QCOMPARE(ends[0]->code.c_str(), "fleet.disbanded");
}

void TestGraphQlSubscription::cancelsItsStream()
{
    int responses = 0;
    {
        auto subscription = m_service.subscribe("subscription { launched { id } }", {});
        QVERIFY(subscription);
        (*subscription)
            ->start({[&](std::string) {
                         ++responses;
                         (*subscription)->cancel(); // from within an event
                     },
                     nullptr});
        (*m_stream)->tell(m_fleet.ships[0]);
        (*m_stream)->tell(m_fleet.ships[0]);
        QCOMPARE(responses, 1);
    }
    QVERIFY(!*m_stream); // and the stream went with it
}

void TestGraphQlSubscription::refuses_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("a query") << QByteArray("{ ships { id } }") << QByteArray("graphql.operation");
    QTest::newRow("two fields") << QByteArray("subscription { launched { id } broken }")
                                << QByteArray("graphql.validation");
    QTest::newRow("an argument") << QByteArray("subscription { launched(fromMass: -1) { id } }")
                                 << QByteArray("fleet.negative_mass");
    QTest::newRow("an exception") << QByteArray("subscription { broken }") << QByteArray("graphql.internal");
    QTest::newRow("a missing variable") << QByteArray("subscription ($m: Int!) { launched(fromMass: $m) { id } }")
                                        << QByteArray("graphql.variable");
}

void TestGraphQlSubscription::refuses()
{
    QFETCH(const QByteArray, document);
    QFETCH(const QByteArray, code);
    const auto subscription = m_service.subscribe(document.toStdString(), {});
    QVERIFY(!subscription);
    QCOMPARE(QByteArray::fromStdString(subscription.errors().front().code), code);
}

QTEST_GUILESS_MAIN(TestGraphQlSubscription)
#include "tst_GraphQlSubscription.moc"
