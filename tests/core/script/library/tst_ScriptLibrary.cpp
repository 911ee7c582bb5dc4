// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/DescriptionReader.h"
#include "core/script/library/ScriptLibrary.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace wh;

class TestScriptLibrary : public QObject
{
    Q_OBJECT

private:
    static ScriptDescription description()
    {
        ScriptDescription made;
        made.name = "maker";
        made.version = "1.2";
        made.description = "Quotes – on either side";
        made.tickInterval = 1500 * kMillisecond;
        made.barInterval = kMinute;
        made.add(ScriptHook::Tick);
        made.add(ScriptHook::Stop);
        made.add(ScriptHook::Bar);
        ParameterSpec size{.name = "size",
                           .type = ParameterType::Number,
                           .unit = "base",
                           .description = "Of an order",
                           .defaultText = "0.01",
                           .minimum = "0",
                           .maximum = "1",
                           .minimumExclusive = true,
                           .choices = {},
                           .example = "0.5",
                           .notAbove = "most"};
        ParameterSpec most{.name = "most", .type = ParameterType::Number, .defaultText = "2", .example = "2"};
        ParameterSpec side{.name = "side",
                           .type = ParameterType::Choice,
                           .defaultText = "buy",
                           .choices = {"buy", "sell"},
                           .example = "sell"};
        made.parameters = {size, most, side};
        made.rules = {"buy when it is cheap"};
        return made;
    }
    static PublishedScript script(const std::string& text = "export const meta = {};")
    {
        PublishedScript made;
        made.project = {"main.js", {{"main.js", text}, {"lib/a.js", "export const a = 1;\n"}}};
        made.description = description();
        made.digest = made.project.digest();
        made.publishedAt = 5 * kSecond;
        made.publishedBy = "ann";
        return made;
    }

private slots:
    void aDescriptionReadsAsItWasWritten()
    {
        std::vector<Error> findings;
        const auto read = readDescription(descriptionJson(description()), findings);
        QVERIFY2(read, findings.empty() ? "" : findings.front().toString().c_str());
        QVERIFY(*read == description());
    }

    void whatWasPublishedIsThereAgain()
    {
        const QTemporaryDir folder;
        const ScriptLibrary library(folder.path().toStdString());
        std::vector<Error> findings;
        QVERIFY(library.load(findings).empty());
        QVERIFY(library.publish(script()));
        auto second = script("export const meta = {version: 2};");
        second.description.version = "2";
        second.publishedAt = 4 * kSecond;
        QVERIFY(library.publish(second));
        const auto loaded = library.load(findings);
        QVERIFY2(findings.empty(), findings.empty() ? "" : findings.front().toString().c_str());
        QCOMPARE(loaded.size(), std::size_t{2});
        QCOMPARE(loaded[0].id().c_str(), "script:maker@2"); // by time
        QVERIFY(loaded[1].project == script().project);
        QVERIFY(loaded[1].description == script().description);
        QCOMPARE(loaded[1].publishedBy.c_str(), "ann");
    }

    void aVersionNeverChanges()
    {
        const QTemporaryDir folder;
        const ScriptLibrary library(folder.path().toStdString());
        QVERIFY(library.publish(script()));
        QVERIFY(library.publish(script())); // the same
        const auto other = library.publish(script("another"));
        QVERIFY(!other);
        QCOMPARE(other.error().code.c_str(), "script.version_exists");
        QCOMPARE(std::string(other.error().field("value")).c_str(), "1.2");
    }

    void whatIsNotWhatWasPublishedIsLeftOutAndTold()
    {
        const QTemporaryDir folder;
        const ScriptLibrary library(folder.path().toStdString());
        QVERIFY(library.publish(script()));
        std::ofstream(library.folder() / "maker/1.2/files/main.js") << "somebody was here";
        std::vector<Error> findings;
        QVERIFY(library.load(findings).empty());
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].code.c_str(), "script.published_damaged");
        QCOMPARE(std::string(findings[0].field("value")), std::string("script:maker@1.2"));
    }

    void namesThatAreNoFoldersAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("field");
        QTest::newRow("no version") << "maker"
                                    << ""
                                    << "meta.version";
        QTest::newRow("out") << ".."
                             << "1"
                             << "meta.name";
        QTest::newRow("path") << "a/b"
                              << "1"
                              << "meta.name";
        QTest::newRow("blank") << "my maker"
                               << "1"
                               << "meta.name";
        QTest::newRow("version out") << "maker"
                                     << "../../x"
                                     << "meta.version";
        QTest::newRow("at") << "maker"
                            << "1@2"
                            << "meta.version";
    }
    void namesThatAreNoFoldersAreRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, version);
        QFETCH(const QString, field);
        const QTemporaryDir folder;
        const ScriptLibrary library(folder.path().toStdString());
        auto wrong = script();
        wrong.description.name = name.toStdString();
        wrong.description.version = version.toStdString();
        const auto done = library.publish(wrong);
        QVERIFY(!done);
        QCOMPARE(done.error().code.c_str(), "script.not_publishable");
        QCOMPARE(QString::fromStdString(std::string(done.error().field("field"))), field);
    }
};

QTEST_APPLESS_MAIN(TestScriptLibrary)
#include "tst_ScriptLibrary.moc"
