// SPDX-License-Identifier: GPL-3.0-or-later
// The schema and its resolvers say the same, and the documentation shows the schema.
#include "core/api/ApiReference.h"
#include "core/api/ApiState.h"
#include "core/api/Inputs.h"
#include "core/graphql/Resolvers.h"

#include <QFile>
#include <QTest>

using namespace wh;

class TestApiSchema : public QObject
{
    Q_OBJECT

    StrategyRegistry m_strategies;
    RiskRuleRegistry m_rules;
    WallClock m_clock;

private slots:
    void resolversAndSchemaAgree()
    {
        const auto schema = graphql::Schema::build(api::schemaText(), api::scalars());
        QVERIFY2(bool(schema), schema ? "" : schema.errors().front().message.c_str());
        api::ApiState state(m_strategies, m_rules, m_clock, *Catalogue::open("/nonexistent"));
        auto resolvers = api::resolversOf(state);
        std::string differences;
        for (const auto& line : graphql::unbound(**schema, resolvers))
            differences += line + '\n';
        QVERIFY2(differences.empty(), differences.c_str());

        // And the comparison can tell, both ways.
        resolvers.root("Query").field("nothingOfTheKind", [] { return 1; });
        QCOMPARE(graphql::unbound(**schema, resolvers).size(), std::size_t{1});
        auto more = graphql::Schema::build(std::string(api::schemaText()) + "\nextend type Query { more: Int }",
                                           api::scalars());
        QCOMPARE(graphql::unbound(**more, resolvers).size(), std::size_t{2});
    }

    /// Over the network everybody who may look may otherwise do it.
    void everyMutationSaysWhoMayAskForIt()
    {
        const auto unsaid = [](const std::string& text) {
            const auto schema = graphql::Schema::build(text, api::scalars());
            std::vector<std::string> names;
            for (const auto& field : (*schema)->root(graphql::ast::OperationKind::Mutation)->fields) {
                const auto role = api::requiredRole(field);
                if (!role || *role == Role::Viewer)
                    names.push_back(field.name);
            }
            return names;
        };
        const std::string text(api::schemaText());
        QCOMPARE(unsaid(text), std::vector<std::string>{});
        // And the test can tell.
        const std::string more = text + "\nextend type Mutation { a: Int b: Int @requires(role: VIEWER) "
                                        "c: Int @requires(role: ADMIN) }";
        QCOMPARE(unsaid(more), (std::vector<std::string>{"a", "b"}));
    }

    void theReferenceIsMadeFromTheSchema()
    {
        const auto schema = graphql::Schema::build(api::schemaText(), api::scalars());
        const auto made = QByteArray::fromStdString(api::apiReference(**schema));
        QFile fresh(QStringLiteral(BUILD_ROOT "/api.md"));
        QVERIFY(fresh.open(QIODevice::WriteOnly) && fresh.write(made) == made.size());
        QFile page(QStringLiteral(SOURCE_ROOT "/docs/reference/api.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY2(page.readAll() == made, "copy " BUILD_ROOT "/api.md to docs/reference/api.md");
    }

    void theRootsAndScalarsAreDescribed()
    {
        const auto schema = graphql::Schema::build(api::schemaText(), api::scalars());
        std::string undescribed;
        for (const auto& type : (*schema)->types()) {
            if (type->kind == graphql::TypeKind::Scalar && !type->builtin && !type->description)
                undescribed += type->name + '\n';
            for (const char* root : {"Query", "Mutation"}) {
                if (type->name == root && !type->description)
                    undescribed += type->name + '\n';
            }
        }
        QVERIFY2(undescribed.empty(), undescribed.c_str());
    }
};

QTEST_GUILESS_MAIN(TestApiSchema)
#include "tst_ApiSchema.moc"
