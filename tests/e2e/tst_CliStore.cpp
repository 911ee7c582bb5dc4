// SPDX-License-Identifier: GPL-3.0-or-later
// wheelhouse-cli store, over a folder of its own and over the network to the real wheelhouse-engine.
#include "tests/e2e/CliProcess.h"
#include "tests/e2e/EngineProcess.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

namespace {

QJsonObject channelOf(const QJsonObject& status, const QString& name)
{
    for (const auto& channel : status[u"channels"].toArray()) {
        if (channel[u"channel"].toString() == name)
            return channel.toObject();
    }
    return {};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCliStore : public QObject
{
    Q_OBJECT

    CliProcess m_cli;

    CliProcess::Run run(const QString& line, const QStringList& where) const
    {
        return m_cli.run(line.split(u' ', Qt::SkipEmptyParts) + where);
    }
    CliProcess::Run local(const QString& line) const
    {
        return run(line, {QStringLiteral("--data-dir"), QStringLiteral("engine")});
    }

private slots:
    void keepsAFolderWithoutAnEngine()
    {
        QCOMPARE(local(QStringLiteral("bots create --name quotes --market sim:BTC/USDT --strategy basic_market_maker"))
                     .status,
                 0);
        const auto status = local(QStringLiteral("store status --json"));
        QVERIFY2(status.status == 0, status.told().constData());
        QCOMPARE(status.json()[u"channels"].toArray().size(), 7);
        QVERIFY(status.json()[u"bytes"].toInteger() > 0);
        QVERIFY(local(QStringLiteral("store status")).out.contains("CHANNEL"));
        const auto checked = local(QStringLiteral("store check"));
        QVERIFY2(checked.status == 0 && checked.out == "no damage was found\n", checked.told().constData());
        const auto copied = local(QStringLiteral("store backup one.sqlite --json"));
        QVERIFY2(copied.status == 0, copied.told().constData());
        QVERIFY(QFileInfo(copied.json()[u"file"].toString()).size() == copied.json()[u"bytes"].toInteger());
        QVERIFY(m_cli.exists(QStringLiteral("engine/fleet/backups/one.sqlite")));
        const auto again = local(QStringLiteral("store backup one.sqlite"));
        QVERIFY2(again.status == 2 && again.err.contains("already"), again.told().constData());
        const auto away = local(QStringLiteral("store backup ../one.sqlite"));
        QVERIFY2(away.status == 2 && away.err.contains("cannot be called"), away.told().constData());
    }

    void keepsRetentionOverCommands()
    {
        const auto set = local(QStringLiteral("store retention logs --age 36h --size 500MB --json"));
        QVERIFY2(set.status == 0, set.told().constData());
        const auto sized = local(QStringLiteral("store retention logs --age forever --json"));
        QVERIFY2(sized.status == 0, sized.told().constData());
        const auto logs = channelOf(local(QStringLiteral("store status --json")).json(), QStringLiteral("logs"));
        QVERIFY(logs[u"kept_age"].isNull());
        QCOMPARE(logs[u"kept_bytes"].toInteger(), qint64{500'000'000});
        QVERIFY(local(QStringLiteral("store retention")).out.contains("logs"));
        const auto course = local(QStringLiteral("store retention gauges --course 1m --age 400d --json"));
        QVERIFY2(course.status == 0, course.told().constData());
        const auto courses = local(QStringLiteral("store status --json")).json()[u"gauge_courses"].toArray();
        QCOMPARE(courses[1].toObject()[u"course"].toString(), QStringLiteral("minute"));
        QCOMPARE(courses[1].toObject()[u"kept_age"].toString(), QStringLiteral("400d"));
        QVERIFY(channelOf(local(QStringLiteral("store status --json")).json(), QStringLiteral("gauges"))[u"kept_age"] ==
                QStringLiteral("1d"));
        QVERIFY(local(QStringLiteral("store retention")).out.contains("gauges, minutes 400d"));
        QCOMPARE(local(QStringLiteral("store retention logs --course 1m --age 1d")).status, 2);
        const auto little = local(QStringLiteral("store retention logs --age 5s"));
        QVERIFY2(little.status == 2 && little.err.contains("give at least 1m"), little.told().constData());
        const auto wrong = local(QStringLiteral("store retention logs --age soon --size much"));
        QVERIFY2(wrong.status == 2 && wrong.err.count("error: ") == 2, wrong.told().constData());
        QCOMPARE(local(QStringLiteral("store retention lgos --age 1h")).status, 2);
    }

    void speaksWithAnEngineAtWork()
    {
        EngineProcess engine;
        QVERIFY(engine.start());
        const QStringList there{QStringLiteral("--engine"), engine.url().toString()};
        const auto made = run(QStringLiteral("bots create --name quotes --market sim:BTC/USDT --strategy "
                                             "basic_market_maker --interval 200ms --start"),
                              there);
        QVERIFY2(made.status == 0, made.told().constData());
        const auto hasOrders = [&] {
            const auto status = run(QStringLiteral("store status --json"), there);
            return channelOf(status.json(), QStringLiteral("orders"))[u"rows"].toInteger() > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasOrders(), 60'000);
        const auto checked = run(QStringLiteral("store check --json"), there);
        QVERIFY2(checked.status == 0 && checked.json()[u"status"] == QStringLiteral("done"),
                 checked.told().constData());
        const auto copied = run(QStringLiteral("store backup --json"), there);
        QVERIFY2(copied.status == 0, copied.told().constData());
        const QString backup = copied.json()[u"file"].toString();
        QVERIFY2(backup.startsWith(QFileInfo(engine.dataFolder()).canonicalFilePath()) ||
                     backup.startsWith(engine.dataFolder()),
                 qPrintable(backup));
        QVERIFY(contentOf(backup).startsWith("SQLite format 3"));
        const auto exported = run(QStringLiteral("store export orders quotes --format json-lines --json"), there);
        QVERIFY2(exported.status == 0, exported.told().constData());
        const auto lines = contentOf(exported.json()[u"file"].toString()).trimmed().split('\n');
        QCOMPARE(qint64{lines.size()}, exported.json()[u"rows"].toInteger());
        const auto first = QJsonDocument::fromJson(lines.front()).object();
        QCOMPARE(first[u"market"].toString(), QStringLiteral("sim:BTC/USDT"));
        const auto unknown = run(QStringLiteral("store export orders qoutes"), there);
        QVERIFY2(unknown.status == 2 && unknown.err.contains("did you mean quotes?"), unknown.told().constData());
        const auto status = run(QStringLiteral("store status --json"), there);
        QCOMPARE(status.json()[u"files"].toArray().size(), 2);
        engine.terminate();
        QCOMPARE(engine.waitForEnd().status, 0);
        // Every change stands in the engine's audit log.
        const auto audit = engine.read("data/audit.jsonl");
        for (const char* change : {"checkStore", "backupStore", "exportHistory"})
            QVERIFY2(audit.contains(change), audit.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliStore)
#include "tst_CliStore.moc"
