// SPDX-License-Identifier: GPL-3.0-or-later
// What wheelhouse-engine lets whoever runs it know of its bots: by its log, its readiness, its metrics.
#include "tests/e2e/EngineProcess.h"
#include "tests/e2e/VenueProcess.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>
#ifdef __linux__
#include <sys/resource.h>
#endif

namespace {

/// Lines of a log in JSON that tell of this.
QList<QJsonObject> linesOf(const QByteArray& log, const char* event)
{
    QList<QJsonObject> lines;
    for (const auto& line : log.split('\n')) {
        const auto json = QJsonDocument::fromJson(line).object();
        if (json[u"event"].toString() == QLatin1String(event))
            lines << json;
    }
    return lines;
}

} // namespace

class TestEngineBots : public QObject
{
    Q_OBJECT

    std::unique_ptr<EngineProcess> m_engine;

    bool start(const QStringList& more = {})
    {
        return m_engine->start(QStringList{QStringLiteral("--log-format"), QStringLiteral("json")} + more);
    }
    QJsonObject ask(const QByteArray& document)
    {
        const auto answer = m_engine->ask(document);
        const auto json = answer.json();
        if (json.contains(u"errors"))
            qWarning("%s", answer.body.constData());
        return json[u"data"].toObject();
    }
    bool create(const char* name, const char* stopPolicy = "CANCEL", const QByteArray& market = "sim:BTC/USDT")
    {
        const auto made = ask("mutation { createBot(input: {name: \"" + QByteArray(name) +
                              "\", strategy: \"basic_market_maker\", markets: [\"" + market +
                              "\"], interval: \"200ms\", stopPolicy: " + stopPolicy + "}) { id } }");
        const auto id = made[u"createBot"][u"id"].toString();
        return !id.isEmpty() &&
               !ask("mutation { startBots(ids: [" + id.toUtf8() + "]) { id error { code } } }").isEmpty();
    }
    bool hasOrders()
    {
        return QTest::qWaitFor(
            [this] {
                const auto bots = ask("{ bots { nodes { figures { openOrders } } } }")[u"bots"][u"nodes"].toArray();
                return !bots.isEmpty() && bots[0][u"figures"][u"openOrders"].toInt() > 0;
            },
            30'000);
    }

private slots:
    void init() { m_engine = std::make_unique<EngineProcess>(); }

    void theLogTellsOfTheLifeOfBots()
    {
        QVERIFY(start());
        QVERIFY(create("quotes", "KEEP"));
        QVERIFY(hasOrders());
        const auto metrics = m_engine->get("/metrics").body;
        for (const char* line : {"wheelhouse_bots{state=\"running\"} 1\n", "wheelhouse_bots_given_up 0\n",
                                 "wheelhouse_bot_failures_total 0\n", "wheelhouse_bot_restarts_total 0\n",
                                 "wheelhouse_feed_markets_live 1\n", "wheelhouse_feed_markets_stale 0\n"})
            QVERIFY2(metrics.contains(line), line);
        m_engine->terminate();
        const auto run = m_engine->waitForEnd();
        QVERIFY2(run.status == 0, run.told().constData());
        for (const char* event : {"bot.created", "bot.admitted", "bot.started", "bot.running", "bot.stopping"}) {
            const auto lines = linesOf(run.err, event);
            QVERIFY2(lines.size() == 1, run.told().constData());
            QCOMPARE(lines[0][u"level"].toString(), QStringLiteral("info"));
            QCOMPARE(lines[0][u"name"].toString(), QStringLiteral("quotes"));
        }
        const auto stopped = linesOf(run.err, "bot.stopped");
        QVERIFY2(stopped.size() == 1 && stopped[0][u"ordersKept"].toString().toInt() > 0, run.told().constData());
        QVERIFY2(run.err.contains("What bots keep at their venues.") && run.err.contains("\"bots\":\"1\""),
                 run.told().constData());
    }

    /// Its connections tell of the market to their last moment.
    void endsOrderlyWhileItsVenueGoesOn()
    {
        VenueProcess venue;
        QVERIFY(venue.start());
        QVERIFY(start({QStringLiteral("--at-end"), QStringLiteral("leave")}));
        for (const char* asset : {"BTC", "SOL", "XRP"}) {
            const std::string symbol = std::string(asset) + "/USDT";
            QVERIFY(create(asset, "CANCEL", QByteArray::fromStdString(venue.market(symbol.c_str()))));
        }
        QVERIFY(hasOrders());
        for (int i = 0; i < 8; ++i) {
            m_engine->terminate();
            const auto run = m_engine->waitForEnd();
            QVERIFY2(run.status == 0, run.told().constData());
            QVERIFY(start({QStringLiteral("--at-end"), QStringLiteral("leave")}));
            QVERIFY(hasOrders());
        }
    }

    void isNotReadyWhileAVenueOfItsBotsIsAway()
    {
        VenueProcess venue;
        QVERIFY(venue.start());
        QVERIFY(start());
        QVERIFY(create("quotes", "CANCEL", QByteArray::fromStdString(venue.market("BTC/USDT"))));
        QVERIFY(hasOrders());
        const QByteArray address = "127.0.0.1:" + QByteArray::number(venue.port());
        const auto becomes = [this](int status) {
            return QTest::qWaitFor([&] { return m_engine->get("/readyz").status == status; }, 30'000);
        };
        const auto away = [this] { return ask("{ fleetHealth { venuesAway { venue since reason { code } } } }"); };
        QVERIFY(becomes(200));
        QCOMPARE(away()[u"fleetHealth"][u"venuesAway"].toArray().size(), 0);

        venue.kill();
        QVERIFY(becomes(503));
        QVERIFY2(m_engine->get("/readyz").body.startsWith("venues away: " + address + " since 2"),
                 m_engine->get("/readyz").body.constData());
        QCOMPARE(m_engine->get("/healthz").status, 200);
        const auto told = away()[u"fleetHealth"][u"venuesAway"][0];
        QCOMPARE(told[u"venue"].toString(), QString::fromLatin1(address));
        QCOMPARE(told[u"reason"][u"code"].toString(), QStringLiteral("venue.unreachable"));
        QVERIFY(m_engine->get("/metrics").body.contains("wheelhouse_venues_away 1\n"));
        QVERIFY(venue.start());
        QVERIFY(becomes(200));
#ifndef _WIN32
        QVERIFY(venue.freeze()); // it keeps its connections, and says nothing
        QVERIFY(becomes(503));
        QVERIFY(venue.thaw());
        QVERIFY(becomes(200));
#endif
    }

    /// Their orders are at their venues, and nobody looks after them until the store can be used.
    void aTornRecordIsAWarning()
    {
        QVERIFY(start());
        QVERIFY(create("quotes"));
        QVERIFY(hasOrders());
        m_engine->kill();
        m_engine->waitForEnd();
        const QDir fleet(m_engine->dataFolder() + QStringLiteral("/fleet"));
        const auto segments = fleet.entryList({QStringLiteral("*.journal")}, QDir::Files, QDir::Name);
        QVERIFY(!segments.isEmpty());
        QFile last(fleet.filePath(segments.back()));
        QVERIFY(last.open(QIODevice::Append) && last.write("{\"time\":17") == 10);
        last.close();
        QVERIFY(start());
        m_engine->terminate();
        const auto run = m_engine->waitForEnd();
        QVERIFY2(run.status == 0, run.told().constData());
        const auto told = linesOf(run.err, "journal.torn");
        QVERIFY2(told.size() == 1, run.told().constData());
        QCOMPARE(told[0][u"level"].toString(), QStringLiteral("warning"));
        QCOMPARE(told[0][u"bytes"].toString(), QStringLiteral("10"));
        QVERIFY(told[0][u"after"].toString().toInt() > 0);
        QVERIFY2(!run.err.contains("\"level\":\"error\""), run.told().constData());
    }

    void bringsBotsBackOnceTheirStoreCanBeUsed()
    {
        QVERIFY(start());
        QVERIFY(create("quotes"));
        QVERIFY(hasOrders());
        m_engine->kill();
        m_engine->waitForEnd();
        QDir data(m_engine->dataFolder());
        QVERIFY(data.rename(QStringLiteral("fleet"), QStringLiteral("aside")));
        QVERIFY(m_engine->write("data/fleet", "no folder"));
        QVERIFY(start());
        const auto ready = m_engine->get("/readyz");
        QCOMPARE(ready.status, 503);
        QVERIFY2(ready.body.startsWith("no bots: "), ready.body.constData());
        QTest::qWait(1500); // another try in vain
        QVERIFY(data.remove(QStringLiteral("fleet")));
        QVERIFY(data.rename(QStringLiteral("aside"), QStringLiteral("fleet")));
        QVERIFY(QTest::qWaitFor([&] { return m_engine->get("/readyz").status == 200; }, 30'000));
        QVERIFY(hasOrders());
        m_engine->terminate();
        const auto run = m_engine->waitForEnd();
        QVERIFY2(run.status == 0, run.told().constData());
        QCOMPARE(run.err.count("cannot be brought back"), 1);
        QCOMPARE(run.err.count("have been brought back"), 1);
    }

    void aFullDiskIsToldAndItsEnd()
    {
#ifndef __linux__
        QSKIP("a disk is filled by a limit of Linux");
#else
        QVERIFY(start());
        QVERIFY(create("quotes"));
        QVERIFY(hasOrders());
        QCOMPARE(m_engine->get("/readyz").status, 200);
        const auto limit = [this](rlim_t bytes) {
            const rlimit both{bytes, RLIM_INFINITY};
            return ::prlimit(static_cast<pid_t>(m_engine->processId()), RLIMIT_FSIZE, &both, nullptr) == 0;
        };
        QVERIFY(limit(1000));
        EngineProcess::Answer ready;
        QVERIFY(QTest::qWaitFor(
            [&] {
                ready = m_engine->get("/readyz");
                return ready.status == 503;
            },
            30'000));
        QVERIFY2(ready.body.startsWith("no new orders: sto"), ready.body.constData());
        QVERIFY(limit(RLIM_INFINITY));
        QVERIFY(QTest::qWaitFor([&] { return m_engine->get("/readyz").status == 200; }, 30'000));
        m_engine->terminate();
        const auto run = m_engine->waitForEnd();
        QVERIFY2(run.status == 0, run.told().constData());
        const auto failed = linesOf(run.err, "journal.failed") + linesOf(run.err, "store.failed");
        QVERIFY2(!failed.isEmpty(), run.told().constData());
        for (const auto& line : failed) {
            QCOMPARE(line[u"level"].toString(), QStringLiteral("error"));
            QVERIFY2(line[u"code"].toString().startsWith(QStringLiteral("sto")), run.told().constData());
        }
        QCOMPARE(linesOf(run.err, "journal.back").size() + linesOf(run.err, "store.back").size(), failed.size());
#endif
    }
};

QTEST_GUILESS_MAIN(TestEngineBots)
#include "tst_EngineBots.moc"
