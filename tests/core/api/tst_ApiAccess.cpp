// SPDX-License-Identifier: GPL-3.0-or-later
// Who may ask for what, and what is written down about it.
#include "core/access/Caller.h"
#include "core/api/Api.h"
#include "core/api/ApiState.h"

#include <QTest>
#include <mutex>
#include <nlohmann/json.hpp>

using namespace wh;
using Json = nlohmann::json;

namespace {

struct Books
{
    int value = 0;
};

constexpr const char* kSchema = R"(
enum Role { VIEWER OPERATOR ADMIN }
directive @requires(role: Role!) on FIELD_DEFINITION
type Query { open: Int! secret: Int! @requires(role: ADMIN) }
type Mutation { add(more: Int!): Int! @requires(role: OPERATOR) fail: Int @requires(role: OPERATOR)
  throws: Int @requires(role: OPERATOR) }
)";

/// A small schema behind the guard, and what it wrote down.
struct Guarded
{
    WallClock clock;
    Books books;
    std::vector<api::AuditEntry> written;
    std::unique_ptr<graphql::GraphQlService> service;

    Guarded()
    {
        graphql::Resolvers resolvers;
        resolvers.root("Query").field("open", [] { return 1; }).field("secret", [] { return 2; });
        resolvers.root("Mutation")
            .field("add",
                   [this](const graphql::FieldCall& call) {
                       books.value += static_cast<int>(*call.argument("more").integer());
                       return books.value;
                   })
            .field("fail", []() -> Result<int> { return Error("books.closed"); })
            .field("throws", []() -> int { throw std::runtime_error("broken"); });
        auto schema = *graphql::Schema::build(kSchema);
        api::guardResolvers(resolvers, *schema, clock,
                            [this](const api::AuditEntry& entry) { written.push_back(entry); });
        service = std::make_unique<graphql::GraphQlService>(schema, std::move(resolvers));
    }
    Json ask(const char* document, std::optional<Caller> caller)
    {
        graphql::Request request;
        if (caller)
            request.context = graphql::RequestContext::borrow(*caller);
        graphql::StringSink sink;
        service->execute(document, request, sink);
        return Json::parse(sink.take());
    }
};

const Caller kViewer{"watcher", Role::Viewer, "192.0.2.1"};
const Caller kOperator{"bot desk", Role::Operator, "192.0.2.2"};
const Caller kAdmin{"root", Role::Admin, "192.0.2.3"};

} // namespace

class TestApiAccess : public QObject
{
    Q_OBJECT

private slots:
    void aFieldIsForItsRoleAndThoseAbove()
    {
        Guarded guarded;
        QCOMPARE(guarded.ask("{ open }", kViewer)["data"]["open"].get<int>(), 1);
        for (const Caller& caller : {kViewer, kOperator}) {
            const Json answer = guarded.ask("{ secret }", caller);
            QVERIFY(answer["data"].is_null());
            const Json error = answer["errors"][0]["extensions"];
            QCOMPARE(error["code"].get<std::string>(), std::string("access.denied"));
            QCOMPARE(error["needed"].get<std::string>(), std::string("admin"));
            QCOMPARE(error["role"].get<std::string>(), std::string(toText(caller.role)));
        }
        QCOMPARE(guarded.ask("{ secret }", kAdmin)["data"]["secret"].get<int>(), 2);
        QVERIFY2(guarded.ask("{ secret }", std::nullopt)["data"].is_null(), "nobody may not either");
    }

    void aRefusedMutationDoesNothing()
    {
        Guarded guarded;
        QVERIFY(guarded.ask("mutation { add(more: 2) }", kViewer)["data"].is_null());
        QCOMPARE(guarded.books.value, 0);
        QCOMPARE(guarded.ask("mutation { add(more: 2) }", kOperator)["data"]["add"].get<int>(), 2);
    }

    void everyMutationIsWrittenDown()
    {
        Guarded guarded;
        guarded.ask("mutation { add(more: 2) }", kViewer);
        guarded.ask("mutation { a: add(more: 3) fail throws }", kOperator);
        guarded.ask("{ open }", kOperator);
        QCOMPARE(guarded.written.size(), std::size_t{4});
        const auto& refused = guarded.written[0];
        QCOMPARE(refused.caller, kViewer);
        QCOMPARE(refused.field, std::string("add"));
        QCOMPARE(refused.arguments, std::string("{\"more\":2}"));
        QCOMPARE(refused.result, std::string("access.denied"));
        QVERIFY(refused.at > 0);
        QCOMPARE(guarded.written[1].result, std::string("ok"));
        QCOMPARE(guarded.written[2].result, std::string("books.closed"));
        QCOMPARE(guarded.written[3].result, std::string("graphql.internal"));
    }
};

QTEST_GUILESS_MAIN(TestApiAccess)
#include "tst_ApiAccess.moc"
