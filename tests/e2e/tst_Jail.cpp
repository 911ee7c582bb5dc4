// SPDX-License-Identifier: GPL-3.0-or-later
// What a process that got hold of everything in the sandbox could still not do.
#include <QProcess>
#include <QTest>
#include <csignal>
#include <set>

class TestJail : public QObject
{
    Q_OBJECT

    static constexpr int kRefused = 10; // of JailProbe.cpp

    struct Outcome
    {
        bool killed = false;
        int status = 0; ///< the signal, where one ended it
        QByteArray out;
    };
    static Outcome probe(const QString& name)
    {
        QProcess process;
        process.start(QStringLiteral(BUILD_ROOT "/tests/jail_probe"), {name});
        if (!process.waitForFinished(30'000))
            qFatal("the probe does not end");
        return {process.exitStatus() == QProcess::CrashExit, process.exitCode(), process.readAllStandardOutput()};
    }

private slots:
    void theProbeRuns()
    {
        const auto nothing = probe(QStringLiteral("nothing"));
        qInfo("layers that do not hold here: %s", nothing.out.isEmpty() ? "none" : nothing.out.constData());
        QVERIFY(!nothing.killed);
        QCOMPARE(nothing.status, 0);
        QVERIFY(!nothing.out.contains("system calls") && !nothing.out.contains("limits") &&
                !nothing.out.contains("privileges"));
        QCOMPARE(probe(QStringLiteral("write")).status, 0);
        QCOMPARE(probe(QStringLiteral("no such probe")).status, 3);
    }

    void nothingIsDone_data()
    {
        QTest::addColumn<QString>("name");
        QProcess process;
        process.start(QStringLiteral(BUILD_ROOT "/tests/jail_probe"), {QStringLiteral("list")});
        QVERIFY(process.waitForFinished(30'000));
        const auto names =
            QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(names.size() > 50);
        for (const auto& name : names) {
            if (name != QStringLiteral("nothing") && name != QStringLiteral("write"))
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void nothingIsDone()
    {
        QFETCH(const QString, name);
        const auto outcome = probe(name);
        // What libraries ask for along the way is refused; anything else ends the process.
        static const std::set<QString> refused = {
            QStringLiteral("take memory"),          QStringLiteral("open"),         QStringLiteral("open to write"),
            QStringLiteral("open itself"),          QStringLiteral("stat"),         QStringLiteral("readlink"),
            QStringLiteral("thread opens"),         QStringLiteral("be traceable"), QStringLiteral("raise a limit"),
            QStringLiteral("raise another's limit")};
        if (refused.contains(name)) {
            QVERIFY(!outcome.killed);
            QCOMPARE(outcome.status, kRefused);
        } else {
            QVERIFY2(outcome.killed, qPrintable(QStringLiteral("status %1").arg(outcome.status)));
            QCOMPARE(outcome.status, SIGSYS);
        }
    }
};

QTEST_GUILESS_MAIN(TestJail)
#include "tst_Jail.moc"
