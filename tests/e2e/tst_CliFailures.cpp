// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliProcess.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

// What the program does when the machine fails it: full disks, closed pipes, signals, no place for temporary files.
class TestCliFailures : public QObject
{
    Q_OBJECT

    CliProcess m_cli;
    QTemporaryDir m_folder;
    const QString m_absent = m_folder.filePath(QStringLiteral("absent"));

#ifndef Q_OS_WIN
    /// Files cannot grow, as on a full disk; pipes can.
    CliProcess::Run onAFullDisk(const char* line, rlim_t room = 0) const
    {
        QProcess process;
        m_cli.prepare(process, line);
        process.setChildProcessModifier([room] {
            const rlimit limit = {room, room};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_IGN);
        });
        return CliProcess::finish(process);
    }
    /// With a folder of its own for temporary files.
    void prepare(QProcess& process, const char* line) const
    {
        m_cli.prepare(process, line);
        auto environment = process.processEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), m_cli.path(QStringLiteral("tmp")));
        process.setProcessEnvironment(environment);
    }
    QStringList temporaries() const
    {
        return QDir(m_cli.path(QStringLiteral("tmp")))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    /// Starts it, sends a signal once it tells of its progress as `sign` says, and waits for its end.
    CliProcess::Run signalled(const char* line, int signal, const QByteArray& sign) const
    {
        QProcess process;
        prepare(process, line);
        process.setReadChannel(QProcess::StandardError);
        process.start();
        QByteArray told;
        while (!told.contains(sign) && process.waitForReadyRead(60000))
            told += process.readAllStandardError();
        ::kill(static_cast<pid_t>(process.processId()), signal);
        return CliProcess::finish(process);
    }
#endif

private slots:
    void initTestCase()
    {
#ifdef Q_OS_WIN
        QSKIP("signals and limits are another matter there");
#else
        QVERIFY(QDir(m_cli.path(QString())).mkdir(QStringLiteral("tmp")));
        QByteArray text = "exchange,symbol,timestamp,local_timestamp,id,side,price,amount\n";
        for (qint64 i = 0; i < 400000; ++i) {
            const auto time = QByteArray::number(Q_INT64_C(1723161600000000) + i * 1000000);
            text += "x,ABC," + time + ',' + time + ',' + QByteArray::number(i) +
                    (i % 2 == 0 ? ",buy,100." : ",sell,99.") + QByteArray::number(i % 90 + 10) + ",0.5\n";
        }
        QVERIFY(m_cli.write(QStringLiteral("large.csv"), text));
        QVERIFY(m_cli.write(QStringLiteral("small.csv"), text.left(text.indexOf('\n', 5000) + 1)));
#endif
    }

#ifndef Q_OS_WIN
    void keepsTheReportWhereFilesCannotBeWritten()
    {
        const auto text =
            onAFullDisk("simulate --strategy basic_market_maker --duration 2m --html r.html --csv tables");
        QVERIFY2(text.status == 3, text.told());
        QVERIFY(text.out.contains("Net profit"));
        QVERIFY2(text.err.contains("r.html cannot be written") && text.err.contains("tables"), text.err.constData());
        QVERIFY(!m_cli.exists(QStringLiteral("r.html")));
        QVERIFY(!text.out.contains("Written"));
        const auto json = onAFullDisk("simulate --strategy basic_market_maker --duration 2m --html r.html --json");
        QCOMPARE(json.status, 3);
        QVERIFY(json.json().contains(QStringLiteral("metrics")));
        QCOMPARE(m_cli.run("data import small.csv --instrument y:ABC/USD").status, 0);
        const auto sweep = onAFullDisk("sweep --data y:ABC/USD --strategy basic_market_maker --vary "
                                       "spread=0.001,0.002 --html s.html");
        QVERIFY2(sweep.status == 3 && sweep.out.contains("netProfit") && sweep.err.contains("s.html"), sweep.told());
    }

    void leavesNoEmptyJournal()
    {
        const auto run = onAFullDisk("simulate --strategy basic_market_maker --duration 2m --journal j.jsonl");
        QVERIFY2(run.status == 3 && run.err.contains("journal"), run.told());
        QVERIFY(!m_cli.exists(QStringLiteral("j.jsonl")));
        // A disk that fills up amid the run stops the orders; the report says so, and so does the status.
        const auto amid = onAFullDisk("simulate --strategy basic_market_maker --duration 2m --journal j.jsonl", 3000);
        QVERIFY2(amid.status == 3 && amid.err.contains("journal"), amid.told());
        QVERIFY(amid.out.contains("New orders were stopped"));
    }

    void refusesAnOutputThatCannotBeAsWrongInput()
    {
        QCOMPARE(m_cli.run("data import small.csv --instrument x:ABC/USD").status, 0);
        const auto exported = m_cli.run("data export x:ABC/USD --out none/x.csv");
        QVERIFY2(exported.status == 2 && exported.err.contains("--out cannot write \"none/x.csv\""), exported.told());
        const auto html = m_cli.run("backtest --data x:ABC/USD --strategy buy_and_hold --html none/x.html");
        QVERIFY2(html.status == 2 && html.err.contains("--html cannot write"), html.told());
    }

    void namesTheFolderForTemporaryFiles()
    {
        QProcess process;
        m_cli.prepare(process, "backtest --data small.csv --strategy buy_and_hold");
        auto environment = process.processEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), m_absent);
        process.setProcessEnvironment(environment);
        const auto run = CliProcess::finish(process);
        QVERIFY2(run.status == 2 && run.err.contains(m_absent.toUtf8() + " ($TMPDIR)"), run.told());
    }

    void namesTheFolderThatTheFillsOfALongRunNeed()
    {
        // Far more fills than are kept in memory.
        const char* const line = "backtest --data z:ABC/USD --strategy advanced_market_maker --json";
        const auto made = m_cli.run("data generate --model garch --bars 1m --duration 40d --instrument z:ABC/USD");
        QVERIFY2(made.status == 0, made.told());
        const auto whole = m_cli.run(line);
        QVERIFY(whole.status == 0 && whole.json()[QLatin1String("metrics")][QLatin1String("fills")].toInt() > 35000);
        const auto full = onAFullDisk(line, 300'000);
        QVERIFY2(full.status == 3 && full.err.contains("cannot be written to a temporary file in "), full.told());
        const auto error = full.json()[QLatin1String("error")];
        QCOMPARE(error[QLatin1String("code")].toString(), QStringLiteral("scratch.write_failed"));
        QProcess process;
        prepare(process, line);
        auto environment = process.processEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), m_absent);
        process.setProcessEnvironment(environment);
        const auto none = CliProcess::finish(process);
        QVERIFY2(none.status == 2 && none.err.contains(m_absent.toUtf8() + " ($TMPDIR)"), none.told());
        QProcess other;
        prepare(other, line);
        const auto again = CliProcess::finish(other);
        QVERIFY(again.status == 0 && again.out == whole.out);
        QCOMPARE(temporaries(), QStringList());
    }

    void leavesNothingBehindHoweverItEnds()
    {
        const char* const import = "backtest --data large.csv --strategy basic_market_maker --progress";
        // During the import of the foreign file: a hang-up ends it in good order.
        const auto hungUp = signalled(import, SIGHUP, " %");
        QVERIFY2(hungUp.status == 130, hungUp.told());
        QCOMPARE(temporaries(), QStringList());
        // A kill leaves what it leaves; the next program clears it away.
        QCOMPARE(signalled(import, SIGKILL, " %").status, -1);
        QVERIFY(!temporaries().isEmpty());
        QProcess next;
        prepare(next, "backtest --data small.csv --strategy buy_and_hold --json");
        const auto run = CliProcess::finish(next);
        QVERIFY2(run.status == 0, run.told());
        QCOMPARE(temporaries(), QStringList());
        QCOMPARE(run.json()[QLatin1String("dataset")].toString(), QStringLiteral("small.csv"));
        // During the replay there is nothing left to clear away.
        QCOMPARE(signalled(import, SIGKILL, " of 400 k").status, -1);
        QCOMPARE(temporaries(), QStringList());
    }

    void endsWithStatusThreeWhenNobodyReads()
    {
        QProcess process;
        prepare(process, "backtest --data small.csv --strategy buy_and_hold");
        process.closeReadChannel(QProcess::StandardOutput);
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        const auto full = CliProcess::finish(process);
        QVERIFY2(full.status == 3 && full.err.contains("standard output cannot be written"), full.told());
        QProcess shell;
        prepare(shell, "");
        shell.setProgram(QStringLiteral("/bin/sh"));
        shell.setArguments(
            {QStringLiteral("-c"),
             QStringLiteral("{ %1 backtest --data small.csv --strategy buy_and_hold; echo $? >&2; } | true")
                 .arg(QStringLiteral(BUILD_ROOT "/bin/wheelhouse-cli"))});
        const auto piped = CliProcess::finish(shell);
        QVERIFY2(piped.err.contains('3'), piped.told());
        QCOMPARE(temporaries(), QStringList());
    }
#endif
};

QTEST_GUILESS_MAIN(TestCliFailures)
#include "tst_CliFailures.moc"
