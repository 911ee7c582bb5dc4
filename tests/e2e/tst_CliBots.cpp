// SPDX-License-Identifier: GPL-3.0-or-later
// wheelhouse-cli bots, over a folder of its own and over the network to the real wheelhouse-engine.
#include "core/base/LocalUser.h"
#include "tests/e2e/CliProcess.h"
#include "tests/e2e/EngineProcess.h"
#include "tests/e2e/VenueProcess.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSslCertificate>
#include <QTest>
#ifndef _WIN32
#include <sys/stat.h>
#endif

namespace {

const QByteArray kQuotes = R"({
  "name": "quotes",
  "market": "sim:BTC/USDT",
  "strategy": "basic_market_maker",
  "params": {
    "levels": 2,
    "spread": 0.50,
    "refresh_time": "1s"
  },
  "interval": "200ms",
  "tags": ["btc", "makers"]
}
)";

QJsonArray list(const CliProcess::Run& run)
{
    return QJsonDocument::fromJson(run.out).array();
}

/// Runs until it is told to end; what it prints is read line by line.
class Listening
{
public:
    Listening(const CliProcess& cli, const QStringList& arguments)
    {
        cli.prepare(m_process, arguments);
        m_process.start();
    }
    ~Listening()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// The next line that holds this; empty where none comes.
    QByteArray waitFor(const QByteArray& text)
    {
        for (;;) {
            while (m_process.canReadLine()) {
                const auto line = m_process.readLine();
                if (line.contains(text))
                    return line;
            }
            if (!m_process.waitForReadyRead(60'000))
                return {};
        }
    }
    /// On standard error.
    bool waitForRemark(const QByteArray& text)
    {
        QByteArray told;
        const auto hasTold = [&] {
            told += m_process.readAllStandardError();
            return told.contains(text);
        };
        return QTest::qWaitFor(hasTold, 60'000);
    }
    void forget() { m_process.readAllStandardOutput(); }
    int end()
    {
        m_process.terminate();
        return m_process.waitForFinished(60'000) && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }

private:
    QProcess m_process;
};

} // namespace

class TestCliBots : public QObject
{
    Q_OBJECT

    CliProcess m_cli;

    /// Over a folder, in its own process.
    CliProcess::Run local(const QString& words) const
    {
        return m_cli.run(QStringList{QStringLiteral("bots")} + words.split(u' ', Qt::SkipEmptyParts) +
                         QStringList{QStringLiteral("--data-dir"), QStringLiteral("engine")});
    }
    static QStringList words(const EngineProcess& engine, const QString& words)
    {
        return QStringList{QStringLiteral("bots")} + words.split(u' ', Qt::SkipEmptyParts) +
               QStringList{QStringLiteral("--engine"), engine.url().toString()};
    }
    CliProcess::Run remote(const EngineProcess& engine, const QString& command) const
    {
        return m_cli.run(words(engine, command));
    }

private slots:
    void initTestCase() { QVERIFY(m_cli.write(QStringLiteral("quotes.json"), kQuotes)); }

    void keepsBotsInAFolder()
    {
        const auto made = local(QStringLiteral("create quotes.json --json"));
        QVERIFY2(made.status == 0, made.told().constData());
        QCOMPARE(made.json()[u"name"].toString(), QStringLiteral("quotes"));
        QCOMPARE(made.json()[u"state"].toString(), QStringLiteral("CREATED"));
        QVERIFY(made.json()[u"findings"].toArray().isEmpty());

        const auto taken = local(QStringLiteral("create quotes.json --json"));
        QVERIFY2(taken.status == 2, taken.told().constData());
        QCOMPARE(taken.json()[u"error"][u"code"].toString(), QStringLiteral("bot.name_taken"));

        const auto listed = local(QStringLiteral("list --tag makers --json"));
        QCOMPARE(list(listed).size(), 1);
        QCOMPARE(list(listed)[0][u"tags"].toArray().size(), 2);
        QVERIFY(list(local(QStringLiteral("list --tag none --json"))).isEmpty());
        QVERIFY(list(local(QStringLiteral("list --state running --json"))).isEmpty());
        QVERIFY(local(QStringLiteral("list")).out.contains("created   basic_market_maker  sim:BTC/USDT"));
        QVERIFY(local(QStringLiteral("show quotes")).out.contains("\"spread\": 0.50,"));
    }

    void looksAtNoFolderThatIsNotThere()
    {
        for (const char* line : {"bots list", "bots show quotes", "bots start quotes", "bots validate quotes.json",
                                 "bots markets", "bots logs", "store status", "store backup"}) {
            const auto run = m_cli.run((QByteArray(line) + " --data-dir engnie").constData());
            QVERIFY2(run.status == 2 && run.err.contains("there is no folder") && run.err.contains("engnie") &&
                         run.err.contains("--data-dir"),
                     run.told().constData());
            QVERIFY2(!m_cli.exists(QStringLiteral("engnie")), line);
        }
        // What asks for nothing of an engine works without one, and leaves nothing behind.
        for (const char* line : {"bots validate quotes.json", "bots markets"}) {
            QProcess process;
            m_cli.prepare(process, line);
            auto environment = process.processEnvironment();
            environment.insert(QStringLiteral("XDG_DATA_HOME"), m_cli.path(QStringLiteral("home")));
            process.setProcessEnvironment(environment);
            const auto run = CliProcess::finish(process);
            QVERIFY2(run.status == 0, run.told().constData());
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
            QVERIFY2(!m_cli.exists(QStringLiteral("home")), line);
#endif
        }
    }

    void auditsWhatIsDoneToAFolder()
    {
        const auto entries = [this] {
            QList<QJsonObject> read;
            for (const auto& line : m_cli.read(QStringLiteral("audited/audit.jsonl")).split('\n')) {
                if (!line.isEmpty())
                    read << QJsonDocument::fromJson(line).object();
            }
            return read;
        };
        const auto run = [this](const QString& line) {
            return m_cli.run(QStringList{QStringLiteral("bots")} + line.split(u' ') +
                             QStringList{QStringLiteral("--data-dir"), QStringLiteral("audited")});
        };
        QCOMPARE(run(QStringLiteral("create quotes.json")).status, 0);
        QCOMPARE(run(QStringLiteral("create quotes.json")).status, 2);
        QCOMPARE(run(QStringLiteral("list")).status, 0); // changes nothing
        QCOMPARE(run(QStringLiteral("remove quotes")).status, 0);
        const auto told = entries();
        QCOMPARE(told.size(), 3);
        QCOMPARE(told[0][u"mutation"].toString(), QStringLiteral("createBot"));
        QVERIFY(told[0][u"arguments"].toString().contains(u"quotes"));
        QCOMPARE(told[0][u"result"].toString(), QStringLiteral("ok"));
        QCOMPARE(told[1][u"result"].toString(), QStringLiteral("bot.name_taken"));
        QCOMPARE(told[2][u"mutation"].toString(), QStringLiteral("removeBots"));
        for (const auto& entry : told) {
            QCOMPARE(entry[u"caller"].toString(), QString::fromStdString(wh::localUserName()));
            QCOMPARE(entry[u"address"].toString(), QStringLiteral("command line"));
            QVERIFY(!entry[u"time"].toString().isEmpty());
        }
    }

    void aNumberIsTheNameOrTheIdOfOneBot()
    {
        const auto run = [this](const QString& line) {
            return m_cli.run(QStringList{QStringLiteral("bots")} + line.split(u' ') +
                             QStringList{QStringLiteral("--data-dir"), QStringLiteral("numbers")});
        };
        for (const char* name : {"first", "1", "id:2"}) // with the IDs 1, 2 and 3
            QCOMPARE(run(QStringLiteral("create quotes.json --name ") + QLatin1String(name)).status, 0);
        const auto idOf = [&](const char* called) {
            return run(QStringLiteral("show --json ") + QLatin1String(called)).json()[u"id"].toString();
        };
        const auto both = run(QStringLiteral("remove 1"));
        QVERIFY2(both.status == 2 && both.err.contains("1 (id:2)") && both.err.contains("first (id:1)") &&
                     both.err.contains("write id:2 or id:1"),
                 both.told().constData());
        QCOMPARE(idOf("id:1"), QStringLiteral("1"));
        QCOMPARE(idOf("first"), QStringLiteral("1"));
        QCOMPARE(idOf("2"), QStringLiteral("2"));
        QCOMPARE(idOf("id:2"), QStringLiteral("2")); // an ID, whatever others are named
        QCOMPARE(idOf("3"), QStringLiteral("3"));
        QCOMPARE(list(run(QStringLiteral("list --json"))).size(), 3);
    }

    void namesAreWhole()
    {
        const QString name = QStringLiteral("a-market-maker-whose-name-says-all-about-it-on-and-on-and-on");
        QCOMPARE(local(QStringLiteral("create quotes.json --name ") + name).status, 0);
        const auto table = local(QStringLiteral("list"));
        QVERIFY2(table.out.contains(name.toUtf8() + "  created "), table.told().constData());
        QCOMPARE(local(QStringLiteral("remove ") + name).status, 0);
    }

    void nobodyElseReadsTheFolder()
    {
#ifdef _WIN32
        QSKIP("the permissions of files are another matter there");
#else
        const auto before = ::umask(022);
        const auto made = m_cli.run({QStringLiteral("bots"), QStringLiteral("create"), QStringLiteral("quotes.json"),
                                     QStringLiteral("--data-dir"), QStringLiteral("private")});
        ::umask(before);
        QVERIFY2(made.status == 0, made.told().constData());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        for (const char* name : {"private", "private/fleet", "private/fleet/engine.sqlite"}) {
            QVERIFY2(m_cli.exists(QLatin1String(name)), name);
            QVERIFY2(!(QFile::permissions(m_cli.path(QLatin1String(name))) & others), name);
        }
#endif
    }

    void keepsVersions()
    {
        const auto changed =
            local(QStringLiteral("configure quotes --param levels=3 --param size_growth=0.5 --unset interval --json"));
        QVERIFY2(changed.status == 0, changed.told().constData());
        QCOMPARE(changed.json()[u"version"].toInt(), 2);
        QStringList fields;
        for (const auto& difference : changed.json()[u"differences"].toArray())
            fields << difference[u"field"].toString() + u'=' + difference[u"after"].toString();
        QCOMPARE(fields.join(u' '), QStringLiteral("params.levels=3 params.size_growth=0.5 interval="));
        const auto back = local(QStringLiteral("rollback quotes 1"));
        QVERIFY2(back.status == 0 && back.out.contains("quotes: version 3\nparams.levels: 3 -> 2\n"),
                 back.told().constData());
        QCOMPARE(list(local(QStringLiteral("versions quotes --json"))).size(), 3);
        QVERIFY(local(QStringLiteral("diff quotes 1")).out.contains("no differences"));
        QVERIFY(local(QStringLiteral("diff quotes 1 2")).out.contains("interval: 200ms -> (none)"));
        const auto missing = local(QStringLiteral("rollback quotes 9"));
        QVERIFY2(missing.status == 2 && missing.err.contains("there is no version 9"), missing.told().constData());
        const auto nothing = local(QStringLiteral("configure quotes"));
        QVERIFY2(nothing.status == 2 && nothing.err.contains("what to change is missing"), nothing.told().constData());
        const auto wrong =
            local(QStringLiteral("configure quotes --unset params.spreed --interval soon --param levels"));
        QVERIFY2(wrong.status == 2 && wrong.err.count("error: ") == 3, wrong.told().constData());
    }

    void tellsWhatAChangeWouldKeepFromStarting()
    {
        const auto created = local(QStringLiteral("create quotes.json --name checked"));
        QVERIFY2(created.status == 0, created.told().constData());
        const auto changed = local(QStringLiteral("configure checked --param levels=100 --json"));
        QVERIFY2(changed.status == 1, changed.told().constData());
        QCOMPARE(changed.json()[u"version"].toInt(), 2);
        QVERIFY(!changed.json()[u"findings"].toArray().isEmpty());
        const auto back = local(QStringLiteral("rollback checked 1 --json"));
        QVERIFY2(back.status == 0 && back.json()[u"findings"].toArray().isEmpty(), back.told().constData());
        QCOMPARE(local(QStringLiteral("remove checked")).status, 0);
    }

    void exportsWhatItImports()
    {
        const auto one = local(QStringLiteral("export quotes"));
        QCOMPARE(one.out, kQuotes);
        QVERIFY(local(QStringLiteral("create quotes.json --name second --tags btc")).status == 0);
        QCOMPARE(local(QStringLiteral("export --out fleet.json")).status, 0);
        QCOMPARE(QJsonDocument::fromJson(m_cli.read(QStringLiteral("fleet.json"))).array().size(), 2);
        const auto again = local(QStringLiteral("import fleet.json --json"));
        QVERIFY2(again.status == 1, again.told().constData()); // the names are taken
        const auto told = local(QStringLiteral("import fleet.json"));
        QVERIFY2(told.err.contains("error: second (fleet.json, document 2): ") && !told.err.contains("error: :"),
                 told.told().constData());
        for (const auto& outcome : list(again))
            QCOMPARE(outcome[u"error"][u"code"].toString(), QStringLiteral("bot.name_taken"));
        const auto tagged = local(QStringLiteral("tag --tag btc --add old --remove btc --json"));
        QVERIFY2(tagged.status == 0 && list(tagged).size() == 2, tagged.told().constData());
        const auto gone = local(QStringLiteral("remove --tag old --tag makers"));
        QVERIFY2(gone.status == 0 && gone.out == "quotes: removed\n", gone.told().constData());
        const auto back = local(QStringLiteral("import fleet.json"));
        QVERIFY2(back.status == 1 && back.out == "quotes: created\n" && back.err.contains("second"),
                 back.told().constData());
        QCOMPARE(local(QStringLiteral("export quotes")).out, kQuotes); // to the last digit
    }

    void theExampleOfTheReferenceStandsInASimulation()
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/docs/reference/live-bots.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        const auto from = page.indexOf("```json") + 7;
        QVERIFY(m_cli.write(QStringLiteral("example.json"), page.mid(from, page.indexOf("```", from) - from)));
        const auto judged = local(QStringLiteral("validate example.json --gate"));
        QVERIFY2(judged.status == 0, judged.told().constData());
    }

    void tellsEveryFinding()
    {
        QVERIFY(m_cli.write(QStringLiteral("bad.json"),
                            R"({"name": "bad", "market": "sim:BTC/USD", "strategy": "basic_market_maker",
                                "params": {"levels": 0}, "stop_policcy": "keep", "cash": 1})"));
        const auto judged = local(QStringLiteral("validate bad.json --json"));
        QVERIFY2(judged.status == 1, judged.told().constData());
        QStringList codes;
        for (const auto& finding : judged.json()[u"findings"].toArray())
            codes << finding[u"code"].toString();
        QCOMPARE(codes.join(u' '), QStringLiteral("configuration.unknown_key market.unknown parameter.out_of_range"));
        const auto good = local(QStringLiteral("validate quotes.json --name other --gate --json"));
        QVERIFY2(good.status == 0 && good.json()[u"gate"][u"orders"].toInt() > 0, good.told().constData());

        // Created all the same, where its form is right, and not started.
        const auto made = local(QStringLiteral("create --name bad --market sim:BTC/USD --strategy basic_market_maker"));
        QVERIFY2(made.status == 1 && made.out.contains("did you mean \"sim:BTC/USDT\"?"), made.told().constData());
        const auto started = local(QStringLiteral("start bad quotes --json"));
        QVERIFY2(started.status == 1, started.told().constData());
        QCOMPARE(list(started)[0][u"error"][u"code"].toString(), QStringLiteral("bot.not_admitted"));
        QCOMPARE(list(started)[0][u"findings"][0][u"code"].toString(), QStringLiteral("market.unknown"));
        QVERIFY(list(started)[1][u"error"].isNull());

        // What create, import and configure refuse is told as whole as validate tells it.
        QVERIFY(m_cli.write(QStringLiteral("worse.json"),
                            R"({"name": "quotes", "market": "sim:BTC/USDT", "strategy": "basic_market_maker",
                                "params": {"spread": "wide", "order_size": 1}, "risk": {"order_size.max_notional": 590},
                                "stop_policcy": "keep"})"));
        const auto codesOf = [](const QJsonArray& errors) {
            QStringList told;
            for (const auto& error : errors)
                told << error[u"code"].toString();
            told.sort();
            return told.join(u' ');
        };
        const auto worse = codesOf(local(QStringLiteral("validate worse.json --json")).json()[u"findings"].toArray());
        QCOMPARE(worse, QStringLiteral("bot.name_taken configuration.unknown_key parameter.malformed "
                                       "risk.balance_insufficient risk.notional_above_limit"));
        const auto refused = local(QStringLiteral("create worse.json --json"));
        QVERIFY2(refused.status == 2, refused.told().constData());
        QCOMPARE(codesOf(refused.json()[u"errors"].toArray()), worse);
        const auto imported = local(QStringLiteral("import worse.json"));
        QVERIFY2(imported.status == 1, imported.told().constData());
        QCOMPARE(imported.err.count("error: quotes (worse.json): "), 5);
        QVERIFY2(!imported.err.contains("also."), imported.told().constData());
        const auto unchanged = local(QStringLiteral("configure quotes worse.json --json"));
        QVERIFY2(unchanged.status == 2, unchanged.told().constData());
        QCOMPARE(unchanged.json()[u"errors"].toArray().size(), 4); // its own name is its own
        // And what is taken with findings says them.
        QVERIFY(m_cli.write(QStringLiteral("poor.json"),
                            R"({"name": "poor", "market": "sim:BTC/USDT", "strategy": "basic_market_maker",
                                "params": {"order_size": 1}})"));
        const auto poor = local(QStringLiteral("import poor.json"));
        QVERIFY2(poor.status == 1 && poor.out.startsWith("poor") && poor.out.contains(": created\n"),
                 poor.told().constData());
        QVERIFY2(poor.err.contains("USDT"), poor.told().constData());
        QCOMPARE(local(QStringLiteral("remove poor")).status, 0);

        // A market of elsewhere is told whole, whatever is wrong with it.
        local(QStringLiteral("create --name far --market venue:127.0.0.1:8421:BTC/USDT --strategy basic_market_maker"));
        const auto table = local(QStringLiteral("list far"));
        QVERIFY2(table.out.contains(" venue:127.0.0.1:8421:BTC/USDT "), table.told().constData());
        QCOMPARE(local(QStringLiteral("remove far")).status, 0);
    }

    void tellsMistakesOfTheLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("nobody of that name") << "show qoutes" << QByteArray("did you mean quotes?");
        QTest::newRow("which bots") << "start" << QByteArray("name them, or give --tag or --all");
        QTest::newRow("a name and all") << "stop quotes --all" << QByteArray("bots are named besides");
        QTest::newRow("nobody with that tag") << "stop --tag makres" << QByteArray("did you mean makers?");
        QTest::newRow("no version") << "rollback quotes -1"
                                    << QByteArray("\"-1\" is no version: they are numbered from 1");
        QTest::newRow("no versions") << "diff quotes x 1" << QByteArray("\"x\" is no version");
        QTest::newRow("no policy") << "stop quotes --policy keeep"
                                   << QByteArray("\"keeep\" is none of cancel,keep,flatten");
        QTest::newRow("no such verb") << "lsit" << QByteArray("list");
        QTest::newRow("no such file") << "create nothing.json" << QByteArray("nothing.json");
        QTest::newRow("a token without an engine") << "list --token-file x" << QByteArray("it is for a remote engine");
        QTest::newRow("a moment") << "logs --since yesterday" << QByteArray("it is no moment");
        QTest::newRow("a search of what is to come") << "logs --follow --text x" << QByteArray("--last says");
    }
    void tellsMistakesOfTheLine()
    {
        QFETCH(QString, line);
        QFETCH(QByteArray, told);
        const auto run = local(line);
        QVERIFY2(run.status == 2 && run.err.contains(told), run.told().constData());
    }

    void speaksWithAnEngine()
    {
        // What was asked of it while no engine was there is done by the one that opens the folder.
        EngineProcess engine;
        const QStringList here{QStringLiteral("--data-dir"), engine.dataFolder()};
        const auto made = m_cli.run(QStringList{QStringLiteral("bots"), QStringLiteral("create"),
                                                QStringLiteral("quotes.json"), QStringLiteral("--start")} +
                                    here);
        QVERIFY2(made.status == 0 && made.out == "quotes (1): starting\n", made.told().constData());
        QVERIFY(engine.start());
        const auto held = m_cli.run(QStringList{QStringLiteral("bots"), QStringLiteral("list")} + here);
        QVERIFY2(held.status == 2 && held.err.contains("--engine URL"), held.told().constData());

        Listening watch(m_cli, words(engine, QStringLiteral("watch --channel trades --channel orders --json")));
        const auto order = QJsonDocument::fromJson(watch.waitFor("\"channel\":\"order\"")).object();
        QCOMPARE(order[u"name"].toString(), QStringLiteral("quotes"));
        const auto trade = QJsonDocument::fromJson(watch.waitFor("\"channel\":\"trade\"")).object();
        QCOMPARE(trade[u"market"].toString(), QStringLiteral("sim:BTC/USDT"));
        QCOMPARE(watch.end(), 0);

        const auto shown = remote(engine, QStringLiteral("show quotes --json"));
        QVERIFY2(shown.status == 0, shown.told().constData());
        QCOMPARE(shown.json()[u"state"].toString(), QStringLiteral("RUNNING"));
        QVERIFY(shown.json()[u"figures"][u"fills"].toInt() > 0);

        const auto more = remote(engine, QStringLiteral("create quotes.json --name other --strategy sma_crossover "
                                                        "--unset params.levels"));
        QVERIFY2(more.status == 2 && more.err.contains("--unset"), more.told().constData());
        const auto other = remote(
            engine, QStringLiteral("create --name other --market sim:ETH/USDT --strategy sma_crossover --start"));
        QVERIFY2(other.status == 0, other.told().constData());
        // What is no bot's name keeps none of the others from what was asked.
        const auto some = remote(engine, QStringLiteral("tag quotes nobody --add desk --json"));
        QVERIFY2(some.status == 1 && some.err.contains("nobody: "), some.told().constData());
        QCOMPARE(list(some)[1][u"error"][u"code"].toString(), QStringLiteral("bot.not_found"));
        QVERIFY(list(some)[1][u"id"].isNull() && list(some)[1][u"name"].toString() == u"nobody"_qs);
        QVERIFY(remote(engine, QStringLiteral("show quotes --json")).json()[u"tags"].toArray().contains(u"desk"_qs));
        const auto none = remote(engine, QStringLiteral("tag nobody --add desk"));
        QVERIFY2(none.status == 2, none.told().constData());
        const auto paused = remote(engine, QStringLiteral("pause quotes"));
        QVERIFY2(paused.status == 0 && paused.out == "quotes: paused\n", paused.told().constData());
        const auto wrong = remote(engine, QStringLiteral("pause quotes other --json"));
        QVERIFY2(wrong.status == 1, wrong.told().constData());
        QCOMPARE(list(wrong)[0][u"error"][u"code"].toString(), QStringLiteral("bot.wrong_state"));
        QVERIFY(list(wrong)[1][u"error"].isNull());
        QCOMPARE(remote(engine, QStringLiteral("resume --all")).status, 0);

        const auto configured = remote(engine, QStringLiteral("configure quotes --param levels=1"));
        QVERIFY2(configured.status == 0, configured.told().constData());
        const auto refused =
            remote(engine, QStringLiteral("configure quotes --param levels=0 --param spread=-1 --json"));
        QVERIFY2(refused.status == 2, refused.told().constData());
        QCOMPARE(refused.json()[u"errors"].toArray().size(), 2);

        const auto stopped = remote(engine, QStringLiteral("stop --all --policy flatten --wait --json"));
        QVERIFY2(stopped.status == 0, stopped.told().constData());
        for (const auto& outcome : list(stopped))
            QCOMPARE(outcome[u"state"].toString(), QStringLiteral("STOPPED"));
        const auto flat = remote(engine, QStringLiteral("show quotes --json"));
        QCOMPARE(flat.json()[u"figures"][u"position"].toString(), QStringLiteral("0"));
        engine.terminate();
        QCOMPARE(engine.waitForEnd().status, 0);
    }

    void saysWhatAStopLeftBehind()
    {
#ifdef _WIN32
        QSKIP("no program is frozen here");
#else
        VenueProcess venue;
        QVERIFY(venue.start());
        EngineProcess engine;
        QVERIFY(engine.start({QStringLiteral("--stop-deadline"), QStringLiteral("3s")}));
        const auto made = remote(engine, QStringLiteral("create quotes.json --start --market ") +
                                             QString::fromStdString(venue.market("BTC/USDT")));
        QVERIFY2(made.status == 0, made.told().constData());
        const auto hasOrders = [&] {
            const auto shown = remote(engine, QStringLiteral("show quotes --json"));
            return shown.json()[u"figures"][u"openOrders"].toInt() > 0;
        };
        QVERIFY(QTest::qWaitFor(hasOrders, 30'000));
        QVERIFY(venue.freeze());
        const auto stopped = remote(engine, QStringLiteral("stop quotes --wait --json"));
        QVERIFY2(stopped.status == 1, stopped.told().constData());
        QCOMPARE(list(stopped)[0][u"state"].toString(), QStringLiteral("STOPPED"));
        QCOMPARE(list(stopped)[0][u"error"][u"code"].toString(), QStringLiteral("bot.orders_left"));
        const auto again = remote(engine, QStringLiteral("stop quotes --wait"));
        QVERIFY2(again.status == 1 && again.err.contains("still at the venue"), again.told().constData());
        QVERIFY(venue.thaw());
        QVERIFY(QTest::qWaitFor([&] { return !hasOrders(); }, 30'000));
        const auto shown = remote(engine, QStringLiteral("show quotes --json"));
        QVERIFY2(shown.json()[u"reason"].isNull(), shown.told().constData());
        engine.terminate();
        QCOMPARE(engine.waitForEnd().status, 0);
#endif
    }

    void followsLogsOverAnEngineThatComesBack()
    {
        EngineProcess engine;
        QVERIFY(engine.start());
        const auto port = QString::number(engine.url().port());
        Listening logs(m_cli, words(engine, QStringLiteral("watch --level info")));
        // A stream of nobody ends at once: so there is a bot first.
        QVERIFY(logs.waitFor("no bots") == "no bots\n");
        QCOMPARE(remote(engine, QStringLiteral("create quotes.json")).status, 0);

        Listening watch(m_cli, words(engine, QStringLiteral("watch")));
        QVERIFY(watch.waitForRemark("Listening"));
        QCOMPARE(remote(engine, QStringLiteral("start quotes --wait")).status, 0);
        QVERIFY(!watch.waitFor("bot.").isEmpty());
        engine.kill();
        engine.waitForEnd();
        QVERIFY(watch.waitForRemark("it is tried again"));
        watch.forget(); // what it told before
        QVERIFY(engine.start({QStringLiteral("--port"), port}));
        QVERIFY(watch.waitForRemark("The engine is there again"));
        // What it told between its start and the first word to us is there too, or a gap is told.
        QVERIFY(!watch.waitFor("bot.recover").isEmpty());
        QCOMPARE(remote(engine, QStringLiteral("pause quotes")).status, 0);
        QVERIFY(!watch.waitFor("bot.pause").isEmpty());
        QCOMPARE(watch.end(), 0);
    }

    void asksForTokenAndCertificate()
    {
        EngineProcess engine;
        QVERIFY(engine.makeCertificate());
        const auto token = engine.run("token create --role operator --name phone").out.trimmed().split('\n').last();
        QVERIFY2(token.size() > 20, token.constData());
        QVERIFY(m_cli.write(QStringLiteral("token"), token + '\n'));
        QVERIFY(engine.start({QStringLiteral("--tls-cert"), engine.path("cert.pem"), QStringLiteral("--tls-key"),
                              engine.path("key.pem")}));
        const QByteArray pin = QSslCertificate(engine.read("cert.pem")).digest(QCryptographicHash::Sha256).toHex();

        const auto unknown = remote(engine, QStringLiteral("list --token-file token"));
        QVERIFY2(unknown.status == 2 && unknown.err.contains("--pin " + pin), unknown.told().constData());
        const auto changed = remote(engine, QStringLiteral("list --token-file token --pin ") + QString(64, u'0'));
        QVERIFY2(changed.status == 2, changed.told().constData());
        // The first connection of all: there is nothing that it could differ from but what was named.
        QVERIFY2(!changed.err.contains("before") && changed.err.contains("is not the one that --pin names") &&
                     changed.err.contains("fingerprint " + pin),
                 changed.told().constData());
        const auto coded = remote(engine, QStringLiteral("list --json --token-file token --pin ") + QString(64, u'0'));
        QCOMPARE(coded.json()[u"error"][u"code"].toString(), QStringLiteral("remote.certificate_not_named"));
        QCOMPARE(coded.json()[u"error"][u"context"][u"fingerprint"].toString().toLatin1(), pin);
        const auto malformed = remote(engine, QStringLiteral("list --token-file token --pin 12"));
        QVERIFY2(malformed.status == 2 && malformed.err.contains("64 hexadecimal digits"),
                 malformed.told().constData());
        const QString pinned = QStringLiteral("list --json --pin SHA256:") + QString::fromLatin1(pin.toUpper());
        const auto nameless = remote(engine, pinned);
        QVERIFY2(nameless.status == 2 && nameless.err.contains("the engine wants a token, and none was given (") &&
                     nameless.err.contains("--token-file") && !nameless.err.contains("access."),
                 nameless.told().constData());
        const auto welcome = remote(engine, pinned + QStringLiteral(" --token-file token"));
        QVERIFY2(welcome.status == 0 && list(welcome).isEmpty(), welcome.told().constData());
#ifdef Q_OS_UNIX
        QVERIFY2(welcome.err.contains("Other users"), welcome.told().constData());
        QFile::setPermissions(m_cli.path(QStringLiteral("token")), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(remote(engine, pinned + QStringLiteral(" --token-file token")).err.isEmpty());
#endif
        // By the environment, and on standard input.
        QProcess process;
        m_cli.prepare(process, words(engine, pinned));
        auto environment = process.processEnvironment();
        environment.insert(QStringLiteral("WHEELHOUSE_TOKEN"), QString::fromLatin1(token));
        process.setProcessEnvironment(environment);
        QCOMPARE(CliProcess::finish(process).status, 0);
        QProcess piped;
        m_cli.prepare(piped, words(engine, pinned + QStringLiteral(" --token-file -")));
        piped.start();
        piped.write(token + '\n');
        piped.closeWriteChannel();
        QCOMPARE(CliProcess::finish(piped).status, 0);
        // An operator may not create.
        const auto denied = remote(engine, QStringLiteral("create quotes.json --token-file token --json --pin ") +
                                               QString::fromLatin1(pin));
        QVERIFY2(denied.status == 2, denied.told().constData());
        QCOMPARE(denied.json()[u"error"][u"code"].toString(), QStringLiteral("access.denied"));
    }

    void saysThatTlsIsMissingOrWanted()
    {
        EngineProcess plain;
        QVERIFY(plain.start());
        QUrl url = plain.url();
        url.setScheme(QStringLiteral("https"));
        const auto missing =
            m_cli.run(QStringList{QStringLiteral("bots"), QStringLiteral("list"), QStringLiteral("--json"),
                                  QStringLiteral("--engine"), url.toString()});
        QVERIFY2(missing.status == 2, missing.told().constData());
        QCOMPARE(missing.json()[u"error"][u"code"].toString(), QStringLiteral("remote.no_tls"));
        const auto text = m_cli.run(
            QStringList{QStringLiteral("bots"), QStringLiteral("list"), QStringLiteral("--engine"), url.toString()});
        QVERIFY2(text.err.contains("takes no encrypted connections") && text.err.contains("http://"),
                 text.told().constData());

        EngineProcess encrypted;
        QVERIFY(encrypted.makeCertificate());
        QVERIFY(encrypted.start({QStringLiteral("--tls-cert"), encrypted.path("cert.pem"), QStringLiteral("--tls-key"),
                                 encrypted.path("key.pem")}));
        url = encrypted.url();
        url.setScheme(QStringLiteral("http"));
        const auto wanted =
            m_cli.run(QStringList{QStringLiteral("bots"), QStringLiteral("list"), QStringLiteral("--json"),
                                  QStringLiteral("--engine"), url.toString()});
        QVERIFY2(wanted.status == 2, wanted.told().constData());
        QCOMPARE(wanted.json()[u"error"][u"code"].toString(), QStringLiteral("remote.needs_tls"));
        QVERIFY(wanted.json()[u"error"][u"context"][u"remedy"].toString().contains(u"https://"));
    }

    void saysThatNobodyIsThere()
    {
        const auto away = m_cli.run("bots list --json --engine http://127.0.0.1:1");
        QVERIFY2(away.status == 3, away.told().constData());
        QCOMPARE(away.json()[u"error"][u"code"].toString(), QStringLiteral("remote.nobody_listens"));
        QCOMPARE(away.json()[u"error"][u"context"][u"port"].toString(), QStringLiteral("1"));
        QVERIFY(away.json()[u"error"][u"context"][u"remedy"].toString().startsWith(u"start the engine there"));
        for (const char* scheme : {"http", "https"}) {
            const auto text = m_cli.run((QByteArray("bots list --engine ") + scheme + "://127.0.0.1:1").constData());
            QVERIFY2(text.status == 3 && text.err.contains("nothing listens at 127.0.0.1 on port 1"),
                     text.told().constData());
        }
        const auto nowhere = m_cli.run("bots list --json --engine https://no-such-host.invalid:8420");
        QVERIFY2(nowhere.status == 2, nowhere.told().constData());
        QCOMPARE(nowhere.json()[u"error"][u"code"].toString(), QStringLiteral("remote.host_unknown"));
        QCOMPARE(nowhere.json()[u"error"][u"context"][u"host"].toString(), QStringLiteral("no-such-host.invalid"));
        const auto open = m_cli.run("bots list --engine http://engine.example");
        QVERIFY2(open.status == 2 && open.err.contains("is not encrypted"), open.told().constData());
        const auto odd = m_cli.run("bots list --engine engine.example");
        QVERIFY2(odd.status == 2 && odd.err.contains("https://"), odd.told().constData());
    }
};

QTEST_GUILESS_MAIN(TestCliBots)
#include "tst_CliBots.moc"
