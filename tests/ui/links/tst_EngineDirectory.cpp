// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorText.h"
#include "ui/links/EngineDirectory.h"
#include "ui/settings/Settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace wh;
using namespace wh::ui;

namespace {

EngineEntry entryOf(const char* name, const char* address)
{
    EngineEntry entry;
    entry.name = QLatin1String(name);
    entry.address = QLatin1String(address);
    return entry;
}

} // namespace

class TestEngineDirectory : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

private slots:
    void init() { QFile::remove(file()); }

    void writesAddressesInOneForm_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* typed, const char* expected) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(expected);
        };
        row("fra-1.example", "wss://fra-1.example:8420");
        row(" FRA-1.example:9000 ", "wss://fra-1.example:9000");
        row("https://fra-1.example:8420/graphql", "wss://fra-1.example:8420");
        row("wss://fra-1.example/", "wss://fra-1.example:8420");
        row("wss://fra-1.example/behind/proxy", "wss://fra-1.example:8420/behind/proxy");
        row("[2001:db8::1]:8420", "wss://[2001:db8::1]:8420");
        row("ws://localhost:8421", "ws://localhost:8421");
        row("http://127.0.0.1:8421/graphql", "ws://127.0.0.1:8421");
        row("", "engines.address_missing");
        row("ws://fra-1.example:8420", "remote.insecure");
        row("ftp://fra-1.example", "engines.bad_address");
        row("wss://", "engines.bad_address");
        row("fra 1", "engines.bad_address");
        row("wss://wh_12345678_secret@fra-1.example", "engines.address_extra");
        row("wss://fra-1.example/?token=wh_12345678_secret", "engines.address_extra");
        row("wh_12345678_secret", "engines.address_extra");
    }

    void writesAddressesInOneForm()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, expected);
        const auto address = engineAddress(typed);
        QCOMPARE(address ? *address : QString::fromStdString(address.error().code), expected);
        if (address)
            QCOMPARE(*engineAddress(*address), *address);
        else
            QVERIFY(!errorDetails(address.error()).contains(QStringLiteral("secret")));
    }

    void tellsWhereTheEngineIsAsked()
    {
        QCOMPARE(engineUrl(QStringLiteral("wss://fra-1.example:8420")), "https://fra-1.example:8420/graphql");
        QCOMPARE(engineUrl(QStringLiteral("wss://fra-1.example:8420/a/b")), "https://fra-1.example:8420/a/b");
        QCOMPARE(engineUrl(QStringLiteral("ws://localhost:8420")), "http://localhost:8420/graphql");
        QCOMPARE(fingerprintText(QStringLiteral("ab01ff")), QStringLiteral("AB:01:FF"));
    }

    void keepsWhatWasEntered()
    {
        QString first;
        QString second;
        {
            Settings settings(file());
            EngineDirectory directory(settings);
            QVERIFY(directory.entries().empty());
            QSignalSpy added(&directory, &EngineDirectory::added);
            QSignalSpy changed(&directory, &EngineDirectory::changed);
            first = *directory.add(entryOf(" fra-1 ", "fra-1.example"));
            second = *directory.add(entryOf("here", "ws://localhost:9000"));
            QCOMPARE(added.count(), 2);
            EngineEntry entry = *directory.find(first);
            QCOMPARE(entry.name, QStringLiteral("fra-1"));
            entry.certificate = QString(64, u'a');
            entry.token = EngineEntry::Token::Kept;
            entry.isWanted = false;
            QVERIFY(directory.change(entry));
            QVERIFY(directory.change(entry)); // nothing new
            QCOMPARE(changed.count(), 1);
            QVERIFY(settings.save());
        }
        Settings settings(file());
        EngineDirectory directory(settings);
        QCOMPARE(directory.entries().size(), std::size_t{2});
        const EngineEntry& entry = directory.entries().front();
        QCOMPARE(entry.id, first);
        QCOMPARE(entry.address, QStringLiteral("wss://fra-1.example:8420"));
        QCOMPARE(entry.certificate, QString(64, u'a'));
        QVERIFY(entry.token == EngineEntry::Token::Kept);
        QVERIFY(!entry.isWanted);
        QVERIFY(directory.find(second)->isWanted);
        QSignalSpy removed(&directory, &EngineDirectory::removed);
        directory.remove(directory.entries().front().id);
        QCOMPARE(removed.takeFirst().at(0).toString(), first);
        QVERIFY(!directory.find(first));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("code");
        QTest::newRow("no name") << QStringLiteral("  ") << QStringLiteral("a.example")
                                 << QStringLiteral("engines.name_missing");
        QTest::newRow("name twice") << QStringLiteral("FRA-1") << QStringLiteral("a.example")
                                    << QStringLiteral("engines.name_taken");
        QTest::newRow("address twice") << QStringLiteral("other") << QStringLiteral("https://fra-1.example:8420/")
                                       << QStringLiteral("engines.address_taken");
        QTest::newRow("no address") << QStringLiteral("other") << QString()
                                    << QStringLiteral("engines.address_missing");
    }

    void refusesWhatCannotBe()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, address);
        QFETCH(const QString, code);
        Settings settings(file());
        EngineDirectory directory(settings);
        QVERIFY(directory.add(entryOf("fra-1", "fra-1.example")));
        EngineEntry entry;
        entry.name = name;
        entry.address = address;
        const auto refused = directory.add(entry);
        QVERIFY(!refused);
        QCOMPARE(QString::fromStdString(refused.error().code), code);
        QVERIFY(hasErrorSentence(refused.error().code));
        QCOMPARE(directory.entries().size(), std::size_t{1});
        // Its own name and address are no others'.
        QVERIFY(!directory.mistakeIn(directory.entries().front()));
    }

    void survivesAFileThatSomebodyEdited()
    {
        {
            Settings settings(file());
            EngineDirectory directory(settings);
            QVERIFY(directory.add(entryOf("one", "one.example")));
            QVERIFY(directory.add(entryOf("two", "two.example")));
            QVERIFY(settings.save());
        }
        QFile kept(file());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QByteArray text = kept.readAll();
        kept.close();
        QVERIFY(text.contains("wss://one.example:8420"));
        text.replace("wss://one.example:8420", "nonsense://");
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write(text);
        kept.close();
        Settings settings(file());
        const EngineDirectory directory(settings);
        QCOMPARE(directory.entries().size(), std::size_t{1});
        QCOMPARE(directory.entries().front().name, QStringLiteral("two"));
    }
};

QTEST_MAIN(TestEngineDirectory)
#include "tst_EngineDirectory.moc"
