// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliProcess.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <memory>

#ifndef Q_OS_WIN
#include <csignal>
#include <unistd.h>
#endif

// The catalogue under stress: several programs at once, damaged files, folders that may not be read.
class TestCliCatalogue : public QObject
{
    Q_OBJECT

    std::unique_ptr<CliProcess> m_cli;

    /// Tardis trades, one each second from 2024-08-09 on.
    static QByteArray trades(int count, qint64 first = 0)
    {
        QByteArray text = "exchange,symbol,timestamp,local_timestamp,id,side,price,amount\n";
        for (qint64 i = first; i < first + count; ++i) {
            const auto time = QByteArray::number(Q_INT64_C(1723161600000000) + i * 1000000);
            text += "x,ABC," + time + ',' + time + ',' + QByteArray::number(i) + ",buy,100.25,0.5\n";
        }
        return text;
    }
    int eventsOf(const char* id) const
    {
        const auto line = QByteArray("data show --json ") + id;
        return m_cli->run(line.constData()).json()[QLatin1String("events")].toInt();
    }
    /// What an attempt is refused with, told as a person would ask.
    void expect(const char* line, int status, const QList<QByteArray>& said) const
    {
        const auto run = m_cli->run(line);
        QVERIFY2(run.status == status, line + QByteArray(": ") + run.told());
        for (const auto& part : said)
            QVERIFY2((run.err + run.out).contains(part), line + QByteArray(" lacks ") + part + ": " + run.told());
    }

private slots:
    void init() { m_cli = std::make_unique<CliProcess>(); }

    void losesNothingWhenTwoImportAtOnce()
    {
        QVERIFY(m_cli->write(QStringLiteral("0.csv"), trades(10)));
        QVERIFY(m_cli->write(QStringLiteral("1.csv"), trades(40000, 1000)));
        QVERIFY(m_cli->write(QStringLiteral("2.csv"), trades(40000, 1000)));
        QCOMPARE(m_cli->run("data import 0.csv --instrument x:ABC/USD").status, 0);
        // Each is the continuation, so that without a lock both would be let in, and the later one would win.
        QProcess first;
        QProcess second;
        m_cli->prepare(first, "data import 1.csv --instrument x:ABC/USD");
        m_cli->prepare(second, "data import 2.csv --instrument x:ABC/USD");
        first.start();
        second.start();
        const auto one = CliProcess::finish(first);
        const auto two = CliProcess::finish(second);
        QVERIFY2((one.status == 0) != (two.status == 0), one.told() + two.told());
        QCOMPARE(eventsOf("x:ABC/USD"), 40010);
    }

    void refusesASecondWriterAndNamesTheFirst()
    {
#ifdef Q_OS_WIN
        QSKIP("a process cannot be stopped and sent on from here");
#else
        QVERIFY(m_cli->write(QStringLiteral("0.csv"), trades(10)));
        QVERIFY(m_cli->write(QStringLiteral("1.csv"), trades(400000, 1000)));
        QVERIFY(m_cli->write(QStringLiteral("2.csv"), trades(10, 20)));
        QCOMPARE(m_cli->run("data import 0.csv --instrument x:ABC/USD").status, 0);
        QProcess slow;
        m_cli->prepare(slow, "data import 1.csv --instrument x:ABC/USD --progress");
        slow.setReadChannel(QProcess::StandardError);
        slow.start();
        QVERIFY(slow.waitForReadyRead(30000)); // it is amid the file, and so has the dataset
        const auto process = static_cast<pid_t>(slow.processId());
        QCOMPARE(::kill(process, SIGSTOP), 0);
        const auto holder = "process " + QByteArray::number(slow.processId());
        for (const char* const line : {"data import 2.csv --instrument x:ABC/USD", "data remove x:ABC/USD:trades",
                                       "data import 2.csv --instrument x:ABC/USD --replace"})
            expect(line, 2, {"x:ABC/USD:trades is being changed by " + holder, "try again"});
        expect("data list", 0, {"x:ABC/USD:trades"}); // to read is free
        expect("data import 2.csv --instrument y:ABC/USD", 0, {});
        QCOMPARE(::kill(process, SIGCONT), 0);
        const auto done = CliProcess::finish(slow);
        QVERIFY2(done.status == 0, done.told());
        QCOMPARE(eventsOf("x:ABC/USD"), 400010);
#endif
    }

    void freesADatasetWhoseWriterWasKilled()
    {
        QVERIFY(m_cli->write(QStringLiteral("1.csv"), trades(400000)));
        QVERIFY(m_cli->write(QStringLiteral("2.csv"), trades(10)));
        QProcess slow;
        m_cli->prepare(slow, "data import 1.csv --instrument x:ABC/USD --progress");
        slow.setReadChannel(QProcess::StandardError);
        slow.start();
        QVERIFY(slow.waitForReadyRead(30000));
        slow.kill();
        QVERIFY(slow.waitForFinished(30000));
        expect("data import 2.csv --instrument x:ABC/USD", 0, {"10 events"});
        // And nothing of the dead one is left.
        QCOMPARE(QDir(m_cli->path(QStringLiteral("catalog")))
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList(QStringLiteral("x")));
    }

    void refusesToGenerateIntoADatasetThatIsWritten()
    {
#ifdef Q_OS_WIN
        QSKIP("a process cannot be stopped and sent on from here");
#else
        QProcess slow;
        m_cli->prepare(slow, "data generate --model random_walk --instrument x:ABC/USD --duration 2d --progress");
        slow.setReadChannel(QProcess::StandardError);
        slow.start();
        QVERIFY(slow.waitForReadyRead(30000));
        QCOMPARE(::kill(static_cast<pid_t>(slow.processId()), SIGSTOP), 0);
        expect("data generate --model random_walk --instrument x:ABC/USD --duration 1m --replace", 2,
               {"x:ABC/USD:book is being changed by process"});
        QCOMPARE(::kill(static_cast<pid_t>(slow.processId()), SIGCONT), 0);
        slow.terminate();
        QVERIFY(slow.waitForFinished(30000));
#endif
    }

    void tellsWhatIsDamagedAndHowToMendIt()
    {
        QVERIFY(m_cli->write(QStringLiteral("t.csv"), trades(500)));
        QCOMPARE(m_cli->run("data import t.csv --instrument x:ABC/USD").status, 0);
        QCOMPARE(m_cli->run("data import t.csv --instrument y:ABC/USD").status, 0);
        const auto file = QStringLiteral("catalog/x/ABC-USD/trades/2024-08-09.whr");
        QVERIFY(m_cli->write(file, m_cli->read(file).left(5000)));
        for (const char* const id : {"x:ABC/USD", "x:ABC/USD:trades"}) {
            expect(("data verify " + QByteArray(id)).constData(), 1, {"damaged files: 1", "2024-08-09.whr", "outside"});
            expect(("backtest --strategy buy_and_hold --data " + QByteArray(id)).constData(), 2,
                   {"2024-08-09.whr", "damaged", "data import --replace", "data remove"});
        }
        const auto verified = m_cli->run("data verify x:ABC/USD --json");
        QCOMPARE(verified.json()[QLatin1String("findings")][0][QLatin1String("code")].toString(),
                 QStringLiteral("verify.damaged_file"));
        expect("data list", 1, {"y:ABC/USD:trades", "2024-08-09.whr", "damaged"});
        const auto refused = m_cli->run("data import t.csv --instrument x:ABC/USD");
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("--replace") && !refused.err.contains("line"), refused.err.constData());
        expect("data import t.csv --instrument x:ABC/USD --replace", 0, {"500 events"});
        QVERIFY(m_cli->write(file, "garbage"));
        expect("data remove x:ABC/USD:trades", 0, {"removed"});
        expect("data list", 0, {"y:ABC/USD:trades"});
    }

    void tellsWhatMayNotBeRead()
    {
#ifdef Q_OS_WIN
        QSKIP("permissions are another matter there");
#else
        QVERIFY(m_cli->write(QStringLiteral("t.csv"), trades(5)));
        QCOMPARE(m_cli->run("data import t.csv --instrument x:ABC/USD").status, 0);
        QCOMPARE(m_cli->run("data import t.csv --instrument y:ABC/USD").status, 0);
        const auto allow = [&](const char* name, QFile::Permissions who) {
            return QFile::setPermissions(m_cli->path(QLatin1String(name)), who);
        };
        constexpr auto kReader = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        constexpr auto kNobody = QFile::Permissions();
        // Permissions do not bind the super-user: it becomes somebody else for this.
        const auto as = [&](const char* line) {
            QProcess process;
            m_cli->prepare(process, line);
            process.setChildProcessModifier([] {
                if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
                    ::_exit(99);
            });
            return CliProcess::finish(process);
        };
        QVERIFY(allow(".", kReader | QFile::WriteOwner));
        if (as("--version").status != 0)
            QSKIP("the program lies where no other user may run it");
        const auto expectAs = [&](const char* line, int status, const QList<QByteArray>& said) {
            const auto run = as(line);
            QVERIFY2(run.status == status, line + QByteArray(": ") + run.told());
            for (const auto& part : said)
                QVERIFY2(run.err.contains(part), line + QByteArray(" lacks ") + part + ": " + run.told());
        };
        QVERIFY(allow("catalog/x", kNobody));
        expectAs("data list", 2, {"catalog/x cannot be read: Permission denied"});
        expectAs("data show x:ABC/USD", 2, {"catalog/x", "Permission denied", "--catalog"});
        expectAs("data show x:ABC/USD:trades", 2, {"Permission denied"});
        expectAs("data show y:ABC/USD", 0, {});
        QVERIFY(allow("catalog/x", kReader | QFile::WriteOwner));
        QVERIFY(allow("catalog", kNobody));
        expectAs("data list", 2, {"catalog cannot be read: Permission denied", "--catalog"});
        expectAs("backtest --data y:ABC/USD --strategy buy_and_hold", 2, {"Permission denied"});
        QVERIFY(allow("catalog", kReader));
        expectAs("data import t.csv --instrument z:ABC/USD", 2,
                 {"nothing can be written into", "Permission denied", "--catalog"});
        expectAs("data remove y:ABC/USD:trades", 2, {"nothing can be written into"});
        QVERIFY(allow("catalog", kReader | QFile::WriteOwner));
#endif
    }

    void saysWhenNoHomeIsKnown()
    {
        QProcess process;
        m_cli->prepare(process, "data list");
        auto environment = process.processEnvironment();
        for (const char* const name : {"WHEELHOUSE_CATALOG", "HOME", "XDG_DATA_HOME", "LOCALAPPDATA"})
            environment.remove(QLatin1String(name));
        process.setProcessEnvironment(environment);
        const auto run = CliProcess::finish(process);
        QVERIFY2(run.status == 2 && run.err.contains("HOME") && run.err.contains("--catalog"), run.told());
    }

    void namesEveryMistakeOfAMarketAtOnce()
    {
        for (const char* const line :
             {"data generate --model nope --param tick=0 --param x --duration zz --start q --bars 1 --seed -1 --odd",
              "simulate --strategy buy_and_hold --model nope --model-param tick=0 --model-param x --duration zz "
              "--start q --bars 1 --seed -1 --odd --instrument a"}) {
            const auto run = m_cli->run(line);
            QCOMPARE(run.status, 2);
            for (const char* const part : {"no model \"nope\"", "param tick", "\"x\" is not a value", "--duration",
                                           "--start", "--bars", "--seed", "--odd", "nstrument"})
                QVERIFY2(run.err.contains(part), part + run.told());
        }
    }

    void warnsWhereAConfigurationIsForAnotherMarket()
    {
        QVERIFY(m_cli->write(QStringLiteral("t.csv"), trades(500)));
        QVERIFY(m_cli->write(QStringLiteral("bot.json"),
                             R"({"strategy": "buy_and_hold", "instrument": "binance:ETH/USDT"})"));
        QCOMPARE(m_cli->run("data import t.csv --instrument binance:ABC/USD").status, 0);
        QCOMPARE(m_cli->run("data import t.csv --instrument binance:ETH/USDT").status, 0);
        expect("backtest --data binance:ABC --config bot.json", 0,
               {"warning: the configuration is for binance:ETH/USDT, and the recording is of binance:ABC/USD"});
        QVERIFY(!m_cli->run("backtest --data binance:ETH --config bot.json").err.contains("the configuration is for"));
        QVERIFY(!m_cli->run("backtest --data t.csv --config bot.json").err.contains("the configuration is for"));
    }

    void tellsThatABookBeginsWithoutASnapshot()
    {
        const QByteArray head = "exchange,symbol,timestamp,local_timestamp,is_snapshot,side,price,amount\n";
        const auto line = [](qint64 second, const char* rest) {
            const auto time = QByteArray::number(Q_INT64_C(1723161600000000) + second * 1000000);
            return "x,ABC," + time + ',' + time + ',' + rest + '\n';
        };
        QVERIFY(m_cli->write(QStringLiteral("1.csv"), head + line(0, "false,bid,10,1") + line(1, "false,ask,11,1")));
        QVERIFY(m_cli->write(QStringLiteral("2.csv"), head + line(71 * 3600, "false,bid,10,2")));
        expect("data import 1.csv --instrument x:ABC/USD", 0, {"does not begin with a snapshot"});
        expect("data import 2.csv --instrument x:ABC/USD", 0, {"a gap was written", "1 gaps"});
        expect("data verify x:ABC/USD", 1, {"gaps: 1", "long silences: 1 (1 whole day missing)"});
    }
};

QTEST_GUILESS_MAIN(TestCliCatalogue)
#include "tst_CliCatalogue.moc"
