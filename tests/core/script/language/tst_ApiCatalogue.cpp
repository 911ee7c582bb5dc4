// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/language/ApiCatalogue.h"

#include <QTest>

#include <string>

using namespace wh::js;

namespace {

constexpr const char* kDeclarations = R"(
/** A side. */
export type Side = 'buy' | 'sell';
type Levels = Book;

/** What is written down. */
interface Log {
    /**
     * Worth knowing.
     * @param text what to say
     */
    info(text: string, ...more: unknown[]): void;
    readonly level?: number
    [key: string]: unknown;
}
interface Base { id: string }
interface Bot extends Base {
    /** Its words. */
    readonly log: Log;
    set(name: string, value: number, options?: {unit?: string; min?: number}): Log | undefined;
    readonly book: Levels
}
interface Book { bids(n?: number): [number, number][]; }
/** The bot. */
declare const bot: Bot;
/** A condition becomes a rule. */
declare function when(condition: Condition): Rule;
)";

} // namespace

class TestApiCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void readsGlobals();
    void readsMembers();
    void followsAliases();
    void nonsenseEnds();
};

void TestApiCatalogue::readsGlobals()
{
    const auto api = ApiCatalogue::of(kDeclarations);
    QCOMPARE(api.globals().size(), std::size_t{2});
    QCOMPARE(api.global("bot")->type, std::string("Bot"));
    QCOMPARE(api.global("bot")->help, std::string("The bot."));
    const auto* when = api.global("when");
    QVERIFY(when && when->isFunction);
    QCOMPARE(when->type, std::string("Rule"));
    QCOMPARE(when->signature, std::string("when(condition: Condition): Rule"));
    QVERIFY(!api.global("whence"));
}

void TestApiCatalogue::readsMembers()
{
    const auto api = ApiCatalogue::of(kDeclarations);
    const auto members = api.membersOf("Bot");
    QCOMPARE(members.size(), std::size_t{4});
    QCOMPARE(members.at(0).name, std::string("id")); // of what it extends, first
    QCOMPARE(members.at(1).help, std::string("Its words."));
    const auto& set = members.at(2);
    QVERIFY(set.isFunction);
    QCOMPARE(set.parameters.size(), std::size_t{3});
    QCOMPARE(set.parameters.at(2).name, std::string("options"));
    QCOMPARE(set.parameters.at(2).type, std::string("{unit?: string; min?: number}"));
    const auto* info = api.member("Log", "info");
    QVERIFY(info);
    QCOMPARE(info->help, std::string("Worth knowing.\n@param text what to say"));
    QCOMPARE(info->parameters.at(1).name, std::string("more"));
    QCOMPARE(info->type, std::string("void"));
    QCOMPARE(api.member("Log", "level")->type, std::string("number"));
    QCOMPARE(api.membersOf("Log").size(), std::size_t{2}); // an index is no name
    QVERIFY(api.member("Bot", "id"));
    QVERIFY(!api.member("Bot", "ids"));
    QVERIFY(!api.member("Boat", "id"));
}

void TestApiCatalogue::followsAliases()
{
    const auto api = ApiCatalogue::of(kDeclarations);
    QCOMPARE(api.interfaceOf("Levels"), std::string("Book"));
    QCOMPARE(api.interfaceOf("Log | undefined"), std::string("Log"));
    QCOMPARE(api.interfaceOf("Side"), std::string());
    QCOMPARE(api.interfaceOf("number"), std::string());
}

void TestApiCatalogue::nonsenseEnds()
{
    for (const char* source : {"interface", "interface A {", "interface A extends", "declare const", "type A =",
                               "declare function f(", "interface A { f(: }", "interface A { readonly }", "}}}"})
        QVERIFY(ApiCatalogue::of(source).globals().size() < 2);
}

QTEST_APPLESS_MAIN(TestApiCatalogue)
#include "tst_ApiCatalogue.moc"
