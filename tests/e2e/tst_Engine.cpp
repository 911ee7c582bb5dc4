// SPDX-License-Identifier: GPL-3.0-or-later
// wheelhouse-engine as its users run it.
#include "tests/e2e/EngineProcess.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <csignal>
#ifdef __linux__
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace {

const QByteArray kCancel = "mutation { cancelJob(id: \"1\") { id } }";

QString codeOf(const EngineProcess::Answer& answer)
{
    return answer.json()[QStringLiteral("errors")][0][QStringLiteral("extensions")][QStringLiteral("code")].toString();
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private slots:
    void servesAndEnds()
    {
        EngineProcess engine;
        QVERIFY(engine.start());
        QCOMPARE(engine.get("/healthz").status, 200);
        QCOMPARE(engine.get("/readyz").body, QByteArray("ready\n"));
        QCOMPARE(engine.get("/nothing").status, 404);
        const auto answer = engine.ask("{ engine { version } }");
        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.json()[QStringLiteral("data")][QStringLiteral("engine")][QStringLiteral("version")].isString(),
                 answer.body.constData());
        engine.terminate();
        const auto run = engine.waitForEnd();
        QVERIFY2(run.status == 0, run.told().constData());
        // Again, and killed: nothing that stays behind keeps the next one from starting.
        QVERIFY(engine.start());
        engine.kill();
        engine.waitForEnd();
        QVERIFY(engine.start());
    }

    void anOpenWebSocketIsToldOfTheEnd()
    {
        EngineProcess engine;
        QVERIFY(engine.start({QStringLiteral("--stop-deadline"), QStringLiteral("1s")}));
        QWebSocket socket;
        QNetworkRequest request(engine.url("/graphql", "ws"));
        request.setRawHeader("Sec-WebSocket-Protocol", "graphql-transport-ws");
        bool isClosed = false;
        QObject::connect(&socket, &QWebSocket::disconnected, &socket, [&] { isClosed = true; });
        socket.open(request);
        QTRY_VERIFY_WITH_TIMEOUT(socket.isValid(), 20'000);
        // And one that never says anything: it does not hold up the end.
        QTcpSocket silent;
        silent.connectToHost(engine.url().host(), static_cast<quint16>(engine.url().port()));
        QVERIFY(silent.waitForConnected());
        silent.write("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n");
        QVERIFY(silent.waitForBytesWritten());
        QCOMPARE(engine.get("/healthz").status, 200);
        QElapsedTimer timer;
        timer.start();
        engine.terminate();
        QTRY_VERIFY_WITH_TIMEOUT(isClosed, 20'000);
        QCOMPARE(int(socket.closeCode()), 1001);
        QCOMPARE(engine.waitForEnd().status, 0);
        QVERIFY2(timer.elapsed() < 10'000, "the deadline is a second");
    }

    void linksNoWindow()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ldd")).isEmpty())
            QSKIP("there is no ldd here");
        QProcess ldd;
        ldd.start(QStringLiteral("ldd"), {QStringLiteral(BUILD_ROOT "/bin/wheelhouse-engine")});
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAll();
        QVERIFY(libraries.contains("Qt6Core"));
        for (const char* window : {"Qt6Gui", "Qt6Widgets", "libX11", "libGL"})
            QVERIFY2(!libraries.contains(window), window);
    }

    void aFolderHasOneEngine()
    {
        EngineProcess engine;
        QVERIFY(engine.start());
        const auto second = engine.run("--port 0");
        QCOMPARE(second.status, 3);
        QVERIFY2(second.err.contains("store.in_use") && second.err.contains("process "), second.told().constData());
    }

    // Two engines would both take up its bots, and place each order twice.
    void aFolderHasOneEngineWithoutItsLockFiles()
    {
#ifndef Q_OS_LINUX
        QSKIP("the folder itself is locked on Linux");
#endif
        EngineProcess engine;
        QVERIFY(engine.start());
        QDirIterator locks(engine.dataFolder(), {QStringLiteral("*.lock")}, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        int removed = 0;
        while (locks.hasNext())
            removed += QFile::remove(locks.next()) ? 1 : 0;
        QVERIFY(removed > 0);
        const auto second = engine.run("--port 0");
        QCOMPARE(second.status, 3);
        QVERIFY2(second.err.contains("store.in_use") && second.err.contains("another process"),
                 second.told().constData());
    }

    void everyMistakeIsNamed()
    {
        EngineProcess engine;
        const QByteArray file =
            "{\"port\": 70000, \"lisen\": \"x\", \"log-format\": \"xml\", \"tls-key\": \"none.pem\",\n"
            "// a remark\n\"allow-origin\": [\"https://a.example\", 1.5]}";
        QVERIFY(engine.write("engine.json", file));
        engine.setVariable("WHEELHOUSE_STOP_DEADLINE", "soon");
        const auto run =
            engine.run({QStringLiteral("--config"), engine.path("engine.json"), QStringLiteral("--check-config"),
                        QStringLiteral("--listen"), QStringLiteral("0.0.0.0"), QStringLiteral("--prot"),
                        QStringLiteral("--log-level")});
        QCOMPARE(run.status, 1);
        for (const char* mistake :
             {"engine.json: port: \"70000\"",
              "engine.json: lisen: there is no setting \"lisen\"; the nearest is \"listen\"",
              "engine.json: log-format: \"xml\" is none of text, json",
              "engine.json: allow-origin: 1.5 is a number, and text in quotes is wanted",
              "WHEELHOUSE_STOP_DEADLINE: \"soon\"", "--prot: there is no such option; the nearest is --port",
              "--log-level: it needs a value", "tls-cert: a certificate and its key come together",
              "tls-key: there is no file none.pem", "listen: 0.0.0.0 can be reached from other machines",
              "tokens: a token is needed, and there is none that counts"})
            QVERIFY2(run.err.contains(mistake), (QByteArray(mistake) + " is not in\n" + run.err).constData());
        QCOMPARE(run.err.count('\n'), 11);
        QCOMPARE(engine.run("--listen 0.0.0.0").status, 2);

        QVERIFY(engine.write("good.json", "{\"port\": 0, \"log-format\": \"json\"}"));
        EngineProcess good;
        QCOMPARE(
            good.run({QStringLiteral("--check-config"), QStringLiteral("--config"), engine.path("good.json")}).status,
            0);
    }

    /// What all settings of a group begin with makes none of them near.
    void theNearestSettingOfAGroupIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("said");
        QTest::newRow("near") << u"{\"sandbox\": {\"heep\": \"64 MiB\"}}"_qs << u"the nearest is \"sandbox-heap\""_qs;
        QTest::newRow("far") << u"{\"sandbox\": {\"nope\": 1}}"_qs << u"there is no setting \"sandbox-nope\"\n"_qs;
        QTest::newRow("the group") << u"{\"sandboxx\": {}}"_qs << u"the nearest is \"sandbox\""_qs;
    }
    void theNearestSettingOfAGroupIsNamed()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, said);
        EngineProcess engine;
        QVERIFY(engine.write("engine.json", file.toUtf8()));
        const auto run =
            engine.run({QStringLiteral("--config"), engine.path("engine.json"), QStringLiteral("--check-config")});
        QVERIFY2(run.status == 1 && run.err.contains(said.toUtf8()), run.told().constData());
    }

    void whatItsFilesKeepItFromIsBadInput()
    {
        EngineProcess engine;
        QVERIFY(engine.run("token create --role admin").status == 0);
        QVERIFY(QFile(engine.path("data/tokens.json")).setPermissions(QFile::ReadOwner | QFile::ReadOther));
        const auto open = engine.run("--port 0");
        QVERIFY2(open.status == 2 && open.err.contains("tokens.open_to_others"), open.told().constData());
        QVERIFY(engine.write("file", "no folder"));
        const auto file = engine.run(
            {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--data-dir"), engine.path("file")});
        QVERIFY2(file.status == 2 && file.err.contains("data.folder_unwritable"), file.told().constData());
    }

    void aSettingThatCannotBeMeantIsNamed_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char* option, const char* value, bool isGood) {
            QTest::addRow("%s %s", option, value)
                << QString::fromLatin1(option) << QString::fromLatin1(value) << isGood;
        };
        for (const char* good : {"*", "https://studio.example", "http://localhost:3000", "http://[::1]:8080"})
            row("allow-origin", good, true);
        for (const char* bad : {"studio.example", "https://", "https://studio.example/", "https://studio.example/page",
                                "https://Studio.example", "https://me@studio.example", "https://a b", "://x",
                                "https://studio.example:443", "http://studio.example:80"})
            row("allow-origin", bad, false);
        for (const char* good : {"engine.example", "10.0.0.7"})
            row("allow-host", good, true);
        for (const char* bad : {"https://engine.example", "engine.example:8420", "engine.example/x", "a b", "a,b"})
            row("allow-host", bad, false);
        for (const char* good : {"off", "1s", "10m", "7d"})
            row("gate", good, true);
        for (const char* bad : {"1ms", "8d", "0", "soon"})
            row("gate", bad, false);
        row("shards", "1", true);
        row("shards", "0", false);
        row("shards", "257", false);
    }
    void aSettingThatCannotBeMeantIsNamed()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, value);
        QFETCH(const bool, isGood);
        const EngineProcess engine;
        const auto run = engine.run({QStringLiteral("--check-config"), QStringLiteral("--") + option, value});
        QVERIFY2(run.status == (isGood ? 0 : 1), run.told().constData());
        const QString named = QStringLiteral("--%1: \"%2\" is n").arg(option, value);
        QVERIFY2(isGood || run.err.contains(named.toUtf8()), run.told().constData());
    }

    void theNearestVariableIsNamed()
    {
        EngineProcess engine;
        engine.setVariable("WHEELHOUSE_LOGLEVEL", "debug");
        engine.setVariable("WHEELHOUSE_TLS_CERTIFICATE", "x");
        engine.setVariable("WHEELHOUSE_FOOBAR", "x");
        const auto run = engine.run("--check-config");
        QVERIFY2(
            run.err.contains("WHEELHOUSE_LOGLEVEL: there is no such setting; the nearest is WHEELHOUSE_LOG_LEVEL\n") &&
                run.err.contains("WHEELHOUSE_TLS_CERTIFICATE: there is no such setting; the nearest is "
                                 "WHEELHOUSE_TLS_CERT\n") &&
                run.err.contains("WHEELHOUSE_FOOBAR: there is no such setting\n"),
            run.told().constData());
    }

    void aSettingOfAnotherKindIsNamed_data()
    {
        QTest::addColumn<QByteArray>("setting");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char* setting, const char* sentence) {
            QTest::newRow(setting) << QByteArray(setting) << QByteArray(sentence);
        };
        row(R"("data-dir": 7)", "data-dir: 7 is a number, and text in quotes is wanted");
        row(R"("log-file": true)", "log-file: true is true or false, and text in quotes is wanted");
        row(R"("listen": ["127.0.0.1"])", R"(listen: ["127.0.0.1"] is a list, and text in quotes is wanted)");
        row(R"("tls-cert": null)", "tls-cert: null is nothing, and text in quotes is wanted");
        row(R"("stop-deadline": 10)", "stop-deadline: 10 is a number, and text in quotes is wanted");
        row(R"("port": "8420")", R"(port: "8420" is text, and a whole number is wanted, without quotes)");
        row(R"("port": 84.5)", "port: 84.5 is a number, and a whole number is wanted, without quotes");
        row(R"("require-token": "true")",
            R"(require-token: "true" is text, and true or false is wanted, without quotes)");
        row(R"("sync-orders": 1)", "sync-orders: 1 is a number, and true or false is wanted, without quotes");
        row(R"("allow-host": "studio.example")",
            R"(allow-host: "studio.example" is text, and a list of texts in square brackets is wanted)");
        row(R"("venue-host": [["a"]])", R"(venue-host: ["a"] is a list, and text in quotes is wanted)");
        row(R"("venue-hosts": ["a"])", R"(there is no setting "venue-hosts"; the nearest is "venue-host")");
    }
    void aSettingOfAnotherKindIsNamed()
    {
        QFETCH(const QByteArray, setting);
        QFETCH(const QByteArray, sentence);
        EngineProcess engine;
        QVERIFY(engine.write("engine.json", "{" + setting + "}"));
        const auto run =
            engine.run({QStringLiteral("--config"), engine.path("engine.json"), QStringLiteral("--check-config")});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("engine.json: ") && run.err.contains(sentence), run.told().constData());
        QCOMPARE(run.err.count('\n'), 1);
    }

    void whatIsAroundTheSettingsIsCheckedToo()
    {
        EngineProcess engine;
        QVERIFY(engine.makeCertificate());
        const auto check = [&](QStringList arguments) {
            return engine.run(arguments << QStringLiteral("--check-config"));
        };
        const auto told = [](const EngineProcess::Run& run, const char* sentence) {
            return run.status == 1 && run.err.contains(sentence);
        };
        const QStringList outside = {QStringLiteral("--listen"),   QStringLiteral("0.0.0.0"),
                                     QStringLiteral("--tls-cert"), engine.path("cert.pem"),
                                     QStringLiteral("--tls-key"),  engine.path("key.pem")};
        auto run = check(outside);
        QVERIFY2(told(run, "tokens: a token is needed, and there is none that counts"), run.told().constData());
        QVERIFY2(!QFileInfo::exists(engine.dataFolder()), "what is made to try is gone again");
        QCOMPARE(engine.run("token create --role viewer").status, 0);
        run = check(outside);
        QVERIFY2(run.status == 0, run.told().constData());

        QVERIFY(engine.write("file", "x"));
        run = check({QStringLiteral("--log-file"), engine.path("file/engine.log")});
        QVERIFY2(told(run, "log-file: "), run.told().constData());
        run = check({QStringLiteral("--log-file"), engine.dataFolder()});
        QVERIFY2(told(run, "is a folder"), run.told().constData());
        run = check({QStringLiteral("--log-file"), engine.path("logs/engine.log")});
        QVERIFY2(run.status == 0 && !QFileInfo::exists(engine.path("logs")), run.told().constData());
        run = check({QStringLiteral("--data-dir"), engine.path("file/data")});
        QVERIFY2(told(run, "data-dir: "), run.told().constData());

        // Together with what is wrong in the settings themselves.
        run = check({QStringLiteral("--data-dir"), engine.path("file"), QStringLiteral("--port"),
                     QStringLiteral("70000"), QStringLiteral("--listen"), QStringLiteral("nowhere")});
        QVERIFY2(told(run, "data-dir: ") && told(run, "is a file, and a folder is needed") && told(run, "--port: ") &&
                     told(run, "--listen: ") && !told(run, "tokens: "),
                 run.told().constData());
        QVERIFY(QDir().mkpath(engine.path("crossed/runs.sqlite")) && engine.write("crossed/fleet", "x"));
        run = check(
            {QStringLiteral("--data-dir"), engine.path("crossed"), QStringLiteral("--shards"), QStringLiteral("0")});
        QVERIFY2(told(run, "crossed/fleet is a file") && told(run, "runs.sqlite is a folder") &&
                     told(run, "--shards: "),
                 run.told().constData());
        EngineProcess working;
        QVERIFY(working.start());
        run = working.run({QStringLiteral("--check-config"), QStringLiteral("--shards"), QStringLiteral("0")});
        QVERIFY2(told(run, " has ") && told(run, " open") && told(run, "--shards: "), run.told().constData());
        // Settings are checked beside the engine that is to take them: that is no mistake.
        run = working.run({QStringLiteral("--check-config")});
        QVERIFY2(run.status == 0 && run.err.contains(" open") && run.err.contains("log-level"), run.told().constData());
        working.terminate();
        QCOMPARE(working.waitForEnd().status, 0);

        QVERIFY(engine.write("twice.json", "{\"port\": 1,\n\"port\": 2}"));
        run = check({QStringLiteral("--config"), engine.path("twice.json")});
        QVERIFY2(told(run, "twice.json: port: it is given more than once"), run.told().constData());
        QVERIFY(engine.write("broken.json", "{\"port\": 1,\n  ]"));
        run = check({QStringLiteral("--config"), engine.path("broken.json")});
        QVERIFY2(told(run, "this is not JSON: line 2, column 3\n"), run.told().constData());
        QVERIFY(!run.err.contains("exception"));

        engine.setVariable("WHEELHOUSE_GAET", "3");
        engine.setVariable("WHEELHOUSE_CATALOG", "somewhere");
        run = check({});
        QVERIFY2(run.err == "wheelhouse-engine: WHEELHOUSE_GAET: there is no such setting; the nearest is "
                            "WHEELHOUSE_GATE\n",
                 run.told().constData());
        QCOMPARE(run.status, 0);
    }

    void aCertificateThatIsNoneIsAMistake()
    {
        EngineProcess engine;
        QVERIFY(engine.makeCertificate());
        const auto check = [&](const char* certificate, const char* key) {
            return engine.run({QStringLiteral("--check-config"), QStringLiteral("--tls-cert"), engine.path(certificate),
                               QStringLiteral("--tls-key"), engine.path(key)});
        };
        QCOMPARE(check("cert.pem", "key.pem").status, 0);
        const auto swapped = check("key.pem", "cert.pem");
        QCOMPARE(swapped.status, 1);
        QVERIFY2(swapped.err.contains("key.pem: there is no certificate in it"), swapped.told().constData());
        QVERIFY(check("cert.pem", "cert.pem").err.contains("there is no EC or RSA key in it"));
        QVERIFY(engine.write("other.pem", wh::test::kOtherKey));
        const auto other = check("cert.pem", "other.pem");
        QCOMPARE(other.status, 1);
        QVERIFY2(other.err.contains("other.pem: it is not the key of the certificate"), other.told().constData());
        const auto served =
            engine.run({QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--tls-cert"),
                        engine.path("cert.pem"), QStringLiteral("--tls-key"), engine.path("other.pem")});
        QCOMPARE(served.status, 2);
    }

    void tellsWhatToPin()
    {
        EngineProcess engine;
        QVERIFY(engine.makeCertificate());
        const QByteArray pin = QSslCertificate(engine.read("cert.pem")).digest(QCryptographicHash::Sha256).toHex();
        const QStringList tls{QStringLiteral("--tls-cert"), engine.path("cert.pem"), QStringLiteral("--tls-key"),
                              engine.path("key.pem")};
        const auto printed = engine.run(QStringList{QStringLiteral("fingerprint")} + tls);
        QVERIFY2(printed.status == 0 && printed.out == pin + '\n', printed.told().constData());
        QVERIFY(engine.write("engine.json", "{\"tls-cert\": \"" + engine.path("cert.pem").toUtf8() +
                                                "\", \"tls-key\": \"" + engine.path("key.pem").toUtf8() + "\"}"));
        const auto configured =
            engine.run({QStringLiteral("fingerprint"), QStringLiteral("--config"), engine.path("engine.json")});
        QVERIFY2(configured.status == 0 && configured.out == pin + '\n', configured.told().constData());
        const auto alone = engine.run({QStringLiteral("fingerprint"), tls[0], tls[1]}); // what is told is in no key
        QVERIFY2(alone.status == 0 && alone.out == pin + '\n', alone.told().constData());
        const auto missing = engine.run({QStringLiteral("fingerprint"), tls[0], engine.path("none.pem")});
        QVERIFY2(missing.status == 2 && missing.err.contains("there is no file"), missing.told().constData());
        const auto served = engine.run({tls[0], tls[1]});
        QVERIFY2(served.status == 2 && served.err.contains("come together"), served.told().constData());
        const auto none = engine.run("fingerprint");
        QVERIFY2(none.status == 2 && none.err.contains("no certificate is configured"), none.told().constData());
        const auto more = engine.run("fingerprint again");
        QVERIFY2(more.status == 2 && more.err.contains("again"), more.told().constData());
        QVERIFY(engine.start(tls));
        engine.terminate();
        const auto run = engine.waitForEnd();
        QVERIFY2(run.err.contains(pin), run.told().constData());
    }

    void theHelpSaysWhatSighupReadsAgain()
    {
        const EngineProcess engine;
        const auto help = engine.run("--help");
        QVERIFY2(help.out.contains("opens the log file anew"), help.out.constData());
    }

    void outsideLoopbackItNeedsTokensToo()
    {
        EngineProcess engine;
        QVERIFY(engine.makeCertificate());
        const auto run = engine.run({QStringLiteral("--listen"), QStringLiteral("0.0.0.0"), QStringLiteral("--port"),
                                     QStringLiteral("0"), QStringLiteral("--tls-cert"), engine.path("cert.pem"),
                                     QStringLiteral("--tls-key"), engine.path("key.pem")});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains("access.no_tokens") && run.err.contains("token create --role admin"),
                 run.told().constData());
    }

    void whatQtSaysIsInTheLogToo()
    {
        EngineProcess engine;
        QVERIFY(engine.makeCertificate());
        engine.setVariable("QT_LOGGING_RULES", "qt.core.plugin.loader.debug=true;qt.core.library.debug=true");
        QVERIFY(engine.start({QStringLiteral("--tls-cert"), engine.path("cert.pem"), QStringLiteral("--tls-key"),
                              engine.path("key.pem"), QStringLiteral("--log-format"), QStringLiteral("json"),
                              QStringLiteral("--log-level"), QStringLiteral("debug")}));
        engine.terminate();
        const auto run = engine.waitForEnd();
        QVERIFY2(run.err.contains("\"category\":\"qt."), run.told().constData());
        const QByteArray served = run.err.left(run.err.indexOf("The engine ends.")); // then the log is closed
        for (const QByteArray& line : served.left(served.lastIndexOf('\n')).split('\n'))
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
    }

    void badInputOfTokensIsToldAsSuch()
    {
        EngineProcess engine;
        QCOMPARE(engine.run("token create --role viewer --name eye").status, 0);
        QCOMPARE(engine.run("token create --role viewer --name eye").status, 2);
        QCOMPARE(engine.run("token revoke nobody").status, 2);
        QCOMPARE(engine.run("token create --role viewer --expires 2001-01-31").status, 2);
        const auto run = engine.run({QStringLiteral("token"), QStringLiteral("create"), QStringLiteral("--role"),
                                     QStringLiteral("viewer"), QStringLiteral("--name"), QStringLiteral("a\nb")});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains("--name: a name is one line"), run.told().constData());
        QCOMPARE(engine.run("token list").out.count('\n'), 2);
    }

    void rolesRevocationAndAudit()
    {
        EngineProcess engine;
        QVERIFY(engine.makeCertificate());
        const QByteArray viewer = engine.run("token create --role viewer --name watcher --expires 1h").out.trimmed();
        const QByteArray boss = engine.run("token create --role admin --name boss").out.trimmed();
        QVERIFY(viewer.startsWith("wh_") && boss.startsWith("wh_"));
        QVERIFY(engine.start({QStringLiteral("--listen"), QStringLiteral("0.0.0.0"), QStringLiteral("--tls-cert"),
                              engine.path("cert.pem"), QStringLiteral("--tls-key"), engine.path("key.pem"),
                              QStringLiteral("--log-format"), QStringLiteral("json")}));
        QCOMPARE(engine.get("/healthz").status, 200);
        QCOMPARE(engine.get("/metrics").status, 401);
        QCOMPARE(engine.get("/metrics", viewer).status, 200);
        QCOMPARE(engine.ask("{ engine { version } }").status, 401);
        QCOMPARE(engine.ask("{ engine { version } }", viewer).status, 200);
        QCOMPARE(codeOf(engine.ask(kCancel, viewer)), QStringLiteral("access.denied"));
        QVERIFY(codeOf(engine.ask(kCancel, boss)) != u"access.denied");

        const QList<QByteArray> lines = engine.read("data/audit.jsonl").trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject refused = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(refused[QStringLiteral("caller")].toString(), QStringLiteral("watcher"));
        QCOMPARE(refused[QStringLiteral("mutation")].toString(), QStringLiteral("cancelJob"));
        QCOMPARE(refused[QStringLiteral("arguments")].toString(), QStringLiteral("{\"id\":\"1\"}"));
        QCOMPARE(refused[QStringLiteral("result")].toString(), QStringLiteral("access.denied"));
        QVERIFY(refused[QStringLiteral("address")].toString().contains(u"127.0.0.1"));
        QCOMPARE(QFile::permissions(engine.path("data/audit.jsonl")) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());

        // An open WebSocket ends with its token, without a restart.
        QWebSocket socket;
        QSslConfiguration tls = socket.sslConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.setSslConfiguration(tls);
        QNetworkRequest request = engine.request("/graphql", viewer);
        request.setUrl(engine.url("/graphql", "wss"));
        request.setRawHeader("Sec-WebSocket-Protocol", "graphql-transport-ws");
        QString got;
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [&](const QString& text) { got += text; });
        QObject::connect(&socket, &QWebSocket::connected, &socket,
                         [&] { socket.sendTextMessage(QStringLiteral("{\"type\":\"connection_init\"}")); });
        bool isClosed = false;
        QObject::connect(&socket, &QWebSocket::disconnected, &socket, [&] { isClosed = true; });
        socket.open(request);
        QTRY_VERIFY_WITH_TIMEOUT(got.contains(u"connection_ack"), 20'000);
        QCOMPARE(engine.run("token revoke watcher").status, 0);
        QTRY_VERIFY_WITH_TIMEOUT(isClosed, 20'000);
        QCOMPARE(int(socket.closeCode()), 4403);
        QCOMPARE(engine.ask("{ engine { version } }", viewer).status, 401);
        QVERIFY(engine.run("token list").out.contains("revoked"));
        // Who guesses is held back; who has a right one is not, though he asks from the same address.
        const QByteArray guess = boss.left(12) + "guess";
        int guesses = 0;
        while (engine.ask("{ engine { version } }", guess).status == 401 && guesses < 20)
            ++guesses;
        QVERIFY2(guesses > 5 && guesses <= 10, QByteArray::number(guesses).constData());
        QCOMPARE(engine.ask("{ engine { version } }", QByteArray(10'000, 'x')).status, 429);
        QCOMPARE(engine.ask("{ engine { version } }", boss).status, 200);
        QCOMPARE(engine.ask("{ engine { version } }", guess).status, 429);
        engine.terminate();
        const auto run = engine.waitForEnd();
        QCOMPARE(run.err.count("A token was refused."), 10); // a flood of wrong ones is none of the log's
        QVERIFY2(!run.err.contains(guess), run.err.constData());
    }

    void anOpenWebSocketEndsWhenItsTokenExpires()
    {
        EngineProcess engine;
        QCOMPARE(engine.run("token create --role admin --name boss").status, 0);
        const QByteArray guest = engine.run("token create --role viewer --name guest --expires 4s").out.trimmed();
        QVERIFY(engine.start());
        QWebSocket socket;
        QNetworkRequest request = engine.request("/graphql", guest);
        request.setUrl(engine.url("/graphql", "ws"));
        request.setRawHeader("Sec-WebSocket-Protocol", "graphql-transport-ws");
        QString got;
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [&](const QString& text) { got += text; });
        QObject::connect(&socket, &QWebSocket::connected, &socket,
                         [&] { socket.sendTextMessage(QStringLiteral("{\"type\":\"connection_init\"}")); });
        bool isClosed = false;
        QObject::connect(&socket, &QWebSocket::disconnected, &socket, [&] { isClosed = true; });
        socket.open(request);
        QTRY_VERIFY_WITH_TIMEOUT(got.contains(u"connection_ack"), 4'000);
        // Long before the next ping would ask for it.
        QTRY_VERIFY_WITH_TIMEOUT(isClosed, 15'000);
        QCOMPARE(int(socket.closeCode()), 4403);
        QCOMPARE(socket.closeReason(), QStringLiteral("Forbidden: access.token_expired"));
    }

    void aTokenForSomeBotsSeesThoseAlone()
    {
        EngineProcess engine;
        const QByteArray boss = engine.run("token create --role admin --name boss").out.trimmed();
        const QByteArray desk =
            engine.run("token create --role operator --name desk --bots tag:desk,id:99").out.trimmed();
        QVERIFY(boss.startsWith("wh_") && desk.startsWith("wh_"));
        QVERIFY(engine.run("token list").out.contains("tag:desk,id:99"));
        QVERIFY(engine.run("token create --role viewer --bots desk").err.contains("--bots"));
        QVERIFY(engine.start());
        const auto make = [&](const char* name, const char* tag) {
            return engine.ask(QByteArray("mutation { createBot(input: { name: \"") + name +
                                  "\", strategy: \"avellaneda_stoikov\", markets: [\"sim:BTC/USDT\"], tags: [\"" + tag +
                                  "\"] }) { id } }",
                              boss);
        };
        QVERIFY(make("ours", "desk").body.contains("\"id\""));
        QVERIFY(make("theirs", "other").body.contains("\"id\""));
        const auto seen = [&](const QByteArray& token) {
            return engine.ask("{ bots { nodes { name } } }", token).body;
        };
        QVERIFY(seen(boss).contains("ours") && seen(boss).contains("theirs"));
        QVERIFY(seen(desk).contains("ours") && !seen(desk).contains("theirs"));
        QCOMPARE(engine.get("/metrics", boss).status, 200);
        QCOMPARE(engine.get("/metrics", desk).status, 403);
    }

    void metricsAreWellFormed()
    {
        EngineProcess engine;
        QVERIFY(engine.start());
        engine.ask("{ engine { version } }");
        const auto plain = engine.get("/metrics");
        QCOMPARE(plain.type, QByteArray("text/plain; version=0.0.4; charset=utf-8"));
        QVERIFY(plain.body.contains("wheelhouse_bots{state=\"running\"} 0\n"));
        QVERIFY(plain.body.contains("wheelhouse_tick_lag_seconds_bucket{shard=\"") &&
                plain.body.contains("wheelhouse_accepts_orders 1\n") &&
                plain.body.contains("wheelhouse_store_waiting_rows "));
        QVERIFY(plain.body.contains("wheelhouse_graphql_http_request_duration_seconds_count{operation=\"query\"} 1\n"));
        const auto open = engine.get("/metrics", {}, "application/openmetrics-text; version=1.0.0, text/plain;q=0.5");
        QVERIFY(open.type.startsWith("application/openmetrics-text") && open.body.endsWith("# EOF\n"));
        if (QStandardPaths::findExecutable(QStringLiteral("promtool")).isEmpty())
            QSKIP("there is no promtool to hold the metrics against");
        QProcess promtool;
        promtool.setProcessChannelMode(QProcess::MergedChannels);
        promtool.start(QStringLiteral("promtool"), {QStringLiteral("check"), QStringLiteral("metrics")});
        QVERIFY(promtool.waitForStarted());
        promtool.write(plain.body);
        promtool.closeWriteChannel();
        QVERIFY(promtool.waitForFinished());
        QCOMPARE(promtool.readAll(), QByteArray());
        QCOMPARE(promtool.exitCode(), 0);
    }

    void aPageOfAnotherNameMayNotAsk()
    {
        EngineProcess engine;
        QVERIFY(engine.start({QStringLiteral("--allow-host"), QStringLiteral("engine.example")}));
        const auto asHost = [&](const QByteArray& host, const QByteArray& target = "/healthz") {
            QTcpSocket socket;
            socket.connectToHost(engine.url().host(), static_cast<quint16>(engine.url().port()));
            socket.write("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            QByteArray got;
            while (socket.waitForReadyRead(10'000))
                got += socket.readAll();
            return got.mid(9, 3);
        };
        QCOMPARE(asHost("localhost:80"), QByteArray("200"));
        QCOMPARE(asHost("[::1]:80"), QByteArray("200"));
        QCOMPARE(asHost("engine.example"), QByteArray("200"));
        QCOMPARE(asHost("evil.example"), QByteArray("421"));
        QCOMPARE(asHost("localhost.evil.example"), QByteArray("421"));
        QCOMPARE(asHost("localhost", "http://evil.example/healthz"), QByteArray("421"));
        QCOMPARE(asHost("evil.example", "http://localhost/healthz"), QByteArray("200"));
    }

#ifdef __linux__
    void reloadsAndTellsItsServiceManager()
    {
        EngineProcess engine;
        const QByteArray name = QFile::encodeName(engine.path("notify"));
        const int manager = ::socket(AF_UNIX, SOCK_DGRAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, name.constData(), sizeof(address.sun_path));
        QCOMPARE(::bind(manager, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
        engine.setVariable("NOTIFY_SOCKET", name.constData());
        engine.setVariable("WATCHDOG_USEC", "200000");
        const auto next = [&] {
            char buffer[512];
            const auto size = ::recv(manager, buffer, sizeof(buffer), 0);
            return QByteArray(buffer, size);
        };
        const auto waitForState = [&](const char* state) {
            QByteArray got = next();
            while (!got.startsWith(state))
                got = next();
            return got;
        };
        QVERIFY(engine.start());
        QVERIFY(waitForState("READY=1").contains("http://127.0.0.1:"));
        waitForState("WATCHDOG=1");
        ::kill(static_cast<pid_t>(engine.processId()), SIGHUP);
        waitForState("RELOADING=1");
        waitForState("READY=1");
        QVERIFY(engine.waitForLog("were read again"));
        engine.terminate();
        waitForState("STOPPING=1");
        QCOMPARE(engine.waitForEnd().status, 0);
        ::close(manager);
    }

    void saysWhatItRefusesAtSighup()
    {
        EngineProcess engine;
        QVERIFY(engine.makeCertificate());
        QVERIFY(engine.start({QStringLiteral("--tls-cert"), engine.path("cert.pem"), QStringLiteral("--tls-key"),
                              engine.path("key.pem")}));
        QVERIFY(engine.write("key.pem", wh::test::kOtherKey));
        ::kill(static_cast<pid_t>(engine.processId()), SIGHUP);
        QVERIFY(engine.waitForLog("others were refused, and stay."));
        QCOMPARE(engine.get("/healthz").status, 200); // by the certificate of before
        QVERIFY(engine.makeCertificate());
        ::kill(static_cast<pid_t>(engine.processId()), SIGHUP);
        QVERIFY(engine.waitForLog("The settings were read again."));
        engine.terminate();
        const auto run = engine.waitForEnd();
        QVERIFY2(run.err.contains("it is not the key of the certificate") &&
                     run.err.contains("refused=certificate and key") && run.err.contains("read=log level, tokens"),
                 run.err.constData());
        QCOMPARE(run.err.count("The settings were read again."), 1);
    }
#endif
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_Engine.moc"
