// SPDX-License-Identifier: GPL-3.0-or-later
// A backup is put back as docs/reference/storage.md says, with the real engine and a venue of its own that goes on.
#include "tests/e2e/CliProcess.h"
#include "tests/e2e/EngineProcess.h"
#include "tests/e2e/VenueProcess.h"

#include <QDir>
#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>

class TestEngineRestore : public QObject
{
    Q_OBJECT

    CliProcess m_cli;
    std::unique_ptr<EngineProcess> m_engine;
    std::unique_ptr<VenueProcess> m_venue;

    CliProcess::Run run(const QString& line) const
    {
        return m_cli.run(line.split(u' ', Qt::SkipEmptyParts) +
                         QStringList{QStringLiteral("--engine"), m_engine->url().toString()});
    }
    QJsonObject books() const
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_venue->port());
        if (!socket.waitForConnected(10'000))
            return {};
        socket.write("{\"type\":\"books\"}\n");
        QByteArray line;
        while (!line.endsWith('\n') && socket.waitForReadyRead(10'000))
            line += socket.readAll();
        return QJsonDocument::fromJson(line).object();
    }
    QJsonObject bot(const QString& name)
    {
        const auto answer = m_engine->ask("{ bots { nodes { id name state reason { code } figures { fills "
                                          "openOrders position profit { realised fees } } } } }");
        for (const auto& bot : answer.json()[u"data"][u"bots"][u"nodes"].toArray()) {
            if (bot[u"name"].toString() == name)
                return bot.toObject();
        }
        return {};
    }
    qint64 fills(const QString& name) { return bot(name)[u"figures"][u"fills"].toInteger(); }
    bool create(const QString& name, const QString& market)
    {
        const auto made =
            m_engine->ask("mutation { createBot(input: {name: \"" + name.toUtf8() +
                          "\", strategy: \"volume_generator\", parameters: [{name: \"daily_target\", value: "
                          "\"900000000\"}], markets: [\"" +
                          market.toUtf8() + "\"], cash: \"1000000\", base: \"100\", interval: \"100ms\"}) { id } }");
        if (made.body.contains("errors"))
            qWarning("%s", made.body.constData());
        const auto started = run(QStringLiteral("bots start ") + name);
        return started.status == 0;
    }
    /// What the venue has in its books of that bot, as [fills, highest order].
    std::pair<qint64, qint64> there(const QString& id) const
    {
        const auto clients = books()[u"clients"].toObject();
        for (auto client = clients.begin(); client != clients.end(); ++client) {
            if (!client.key().endsWith(u':' + id))
                continue;
            qint64 highest = 0;
            for (const auto& order : client.value()[u"orders"].toArray())
                highest = std::max(highest, order[0].toInteger());
            return {client.value()[u"fills"].toArray().size(), highest};
        }
        return {-1, -1};
    }

private slots:
    void init()
    {
        m_engine = std::make_unique<EngineProcess>();
        m_venue = std::make_unique<VenueProcess>();
        QVERIFY(m_venue->start());
        QVERIFY(m_engine->start({QStringLiteral("--at-end"), QStringLiteral("leave")}));
    }

    void putsABackupBack_data()
    {
        QTest::addColumn<bool>("hasJournal");
        QTest::newRow("beside its journal") << true;
        QTest::newRow("without its journal") << false;
    }
    void putsABackupBack()
    {
        QFETCH(const bool, hasJournal);
        const auto market = QString::fromStdString(m_venue->market("BTC/USDT"));
        QVERIFY(create(QStringLiteral("away"), market));
        QVERIFY(create(QStringLiteral("here"), QStringLiteral("sim:BTC/USDT")));
        QTRY_VERIFY_WITH_TIMEOUT(fills(QStringLiteral("away")) >= 3 && fills(QStringLiteral("here")) >= 3, 60'000);
        const auto copied = run(QStringLiteral("store backup one.sqlite"));
        QVERIFY2(copied.status == 0, copied.told().constData());
        const auto fillsCopied = fills(QStringLiteral("away"));
        QVERIFY(create(QStringLiteral("later"), market));
        QTRY_VERIFY_WITH_TIMEOUT(
            fills(QStringLiteral("away")) >= fillsCopied + 3 && fills(QStringLiteral("later")) >= 2, 60'000);
        for (const char* name : {"away", "here", "later"}) {
            QCOMPARE(run(QStringLiteral("bots pause ") + QLatin1String(name)).status, 0);
            QTRY_COMPARE(bot(QLatin1String(name))[u"figures"][u"openOrders"].toInteger(), 0);
        }
        const auto away = bot(QStringLiteral("away"));
        const auto here = bot(QStringLiteral("here"));
        const auto later = bot(QStringLiteral("later"));
        m_engine->terminate();
        const auto ended = m_engine->waitForEnd();
        QVERIFY2(ended.status == 0, ended.told().constData());
        const auto known = there(away[u"id"].toString());
        QVERIFY2(known.first > 0, QJsonDocument(books()).toJson().constData());

        // As the page says.
        QDir folder(m_engine->dataFolder() + QStringLiteral("/fleet"));
        QVERIFY(folder.rename(QStringLiteral("engine.sqlite"), QStringLiteral("engine.sqlite.old")));
        QVERIFY(QFile::copy(folder.filePath(QStringLiteral("backups/one.sqlite")),
                            folder.filePath(QStringLiteral("engine.sqlite"))));
        folder.remove(QStringLiteral("engine.sqlite-wal"));
        folder.remove(QStringLiteral("engine.sqlite-shm"));
        if (!hasJournal) {
            for (const auto& name : folder.entryList({QStringLiteral("*.journal")}))
                QVERIFY(folder.remove(name));
        }
        QVERIFY(m_engine->start({QStringLiteral("--at-end"), QStringLiteral("leave")}));
        QVERIFY(m_engine->waitForLog(hasJournal ? "store.restored" : "store.restored_with_hole"));

        const auto stands = [&](const QString& name, const QJsonObject& was) {
            const auto is = bot(name);
            return is[u"figures"] == was[u"figures"] && is[u"state"] == was[u"state"];
        };
        if (hasJournal) {
            QTRY_VERIFY(stands(QStringLiteral("away"), away));
            QTRY_VERIFY(stands(QStringLiteral("here"), here));
            QTRY_VERIFY(stands(QStringLiteral("later"), later));
            for (const char* name : {"away", "here", "later"})
                QCOMPARE(run(QStringLiteral("bots resume ") + QLatin1String(name)).status, 0);
            QTRY_VERIFY_WITH_TIMEOUT(fills(QStringLiteral("away")) > away[u"figures"][u"fills"].toInteger(), 60'000);
            QTRY_VERIFY_WITH_TIMEOUT(fills(QStringLiteral("here")) > here[u"figures"][u"fills"].toInteger(), 60'000);
        } else {
            // What the venue knows of its trades is booked; of orders that it does not know it says so, and trades no
            // more.
            const auto state = [&] { return bot(QStringLiteral("away"))[u"state"].toString(); };
            QTRY_VERIFY_WITH_TIMEOUT(state() == u"FAILED" || fills(QStringLiteral("away")) >= known.first, 60'000);
            const auto why = bot(QStringLiteral("away"))[u"reason"][u"code"].toString();
            QVERIFY2(state() != u"FAILED" || why == u"order.unexplained_fill" || why == u"bot.position_uncertain",
                     qPrintable(why));
            QTRY_VERIFY_WITH_TIMEOUT(bot(QStringLiteral("here"))[u"state"] == QStringLiteral("RUNNING"), 60'000);
            QVERIFY(bot(QStringLiteral("later")).isEmpty());
        }
        // No number was given twice, and the books agree.
        QCOMPARE(books()[u"duplicates"].toInteger(), 0);
        if (hasJournal) {
            QCOMPARE(run(QStringLiteral("bots pause away")).status, 0);
            QTRY_COMPARE(there(away[u"id"].toString()).first, fills(QStringLiteral("away")));
            QVERIFY(there(away[u"id"].toString()).second > known.second);
        }
        m_engine->terminate();
        QCOMPARE(m_engine->waitForEnd().status, 0);
    }
};

QTEST_GUILESS_MAIN(TestEngineRestore)
#include "tst_EngineRestore.moc"
