// SPDX-License-Identifier: GPL-3.0-or-later
// docs/reference/script-api/names.md is what resources/types/wheelhouse.d.ts declares, name by name.
#include "core/script/language/ApiCatalogue.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace wh;

namespace {

constexpr const char* kPage = SOURCE_ROOT "/docs/reference/script-api/names.md";

std::string read(const char* path)
{
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// A table's cell: nothing in it begins another.
std::string cell(std::string text)
{
    for (std::size_t at = 0; (at = text.find_first_of("|\n", at)) != std::string::npos;) {
        const std::string instead = text[at] == '|' ? "\\|" : " ";
        text.replace(at, 1, instead);
        at += instead.size();
    }
    return text;
}

std::string row(const js::ApiName& name)
{
    return "| `" + cell(name.signature) + "` | " + cell(name.help) + " |\n";
}

std::string section(const js::ApiCatalogue& api, const js::ApiType& type)
{
    std::string text = "\n### " + type.name + "\n\n";
    if (!type.help.empty())
        text += type.help + "\n\n";
    if (!type.alias.empty())
        return text + "`" + type.alias + "`\n";
    std::string bases;
    for (const auto& base : type.bases)
        bases += (bases.empty() ? "" : ", ") + std::string("[") + base + "](#" +
                 QString::fromStdString(base).toLower().toStdString() + ")";
    if (!bases.empty())
        text += "All of " + bases + (api.ownMembersOf(type.name).empty() ? ".\n" : ", and:\n\n");
    if (api.ownMembersOf(type.name).empty())
        return text;
    text += "| | |\n|---|---|\n";
    for (const auto& member : api.ownMembersOf(type.name))
        text += row(member);
    return text;
}

std::string pageOf(const js::ApiCatalogue& api)
{
    std::string text = "<!-- Made from resources/types/wheelhouse.d.ts: run tst_ApiPage with WH_REGENERATE=1. -->\n\n"
                       "# Every name of the interface of scripts\n\n"
                       "How they belong together is told in [the interface](interface.md); what the language has and "
                       "lacks in [the language](language.md).\n\n"
                       "## Globals\n\n| | |\n|---|---|\n";
    for (const auto& name : api.globals())
        text += row(name);
    text += "\n## Types\n";
    for (const auto& type : api.types())
        text += section(api, type);
    return text;
}

} // namespace

class TestApiPage : public QObject
{
    Q_OBJECT

private slots:
    void thePageIsWhatIsDeclared()
    {
        const auto declarations = read(SOURCE_ROOT "/resources/types/wheelhouse.d.ts");
        QVERIFY(!declarations.empty());
        const auto page = pageOf(js::ApiCatalogue::of(declarations));
        if (qEnvironmentVariableIsSet("WH_REGENERATE")) {
            QFile file(QString::fromUtf8(kPage));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(page.c_str()), static_cast<qint64>(page.size()));
            return;
        }
        QVERIFY2(read(kPage) == page, "out of date: run this test with WH_REGENERATE=1");
    }

    void typesComeInTheirOrderWithTheirHelp()
    {
        const auto api = js::ApiCatalogue::of("/** A side. */\ntype Side = 'buy' | 'sell';\n"
                                              "/** A thing. */\ninterface Thing { a: number; }\n"
                                              "interface Better extends Thing { b(x: number): Side; }\n");
        QCOMPARE(api.types().size(), std::size_t{3});
        QCOMPARE(api.types()[0], (js::ApiType{"Side", "A side.", "'buy' | 'sell'", {}}));
        QCOMPARE(api.types()[1], (js::ApiType{"Thing", "A thing.", {}, {}}));
        QCOMPARE(api.types()[2], (js::ApiType{"Better", {}, {}, {"Thing"}}));
        QCOMPARE(api.ownMembersOf("Better").size(), std::size_t{1});
        QCOMPARE(api.membersOf("Better").size(), std::size_t{2});
        QVERIFY(api.ownMembersOf("Side").empty());
    }

    void everyTypeThatIsNamedIsDeclared()
    {
        const auto api = js::ApiCatalogue::of(read(SOURCE_ROOT "/resources/types/wheelhouse.d.ts"));
        for (const auto& type : api.types()) {
            for (const auto& base : type.bases)
                QVERIFY2(api.isType(base), base.c_str());
        }
        for (const auto& global : api.globals())
            QVERIFY2(!global.help.empty(), global.name.c_str());
    }
};

QTEST_GUILESS_MAIN(TestApiPage)
#include "tst_ApiPage.moc"
