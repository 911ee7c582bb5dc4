// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliProcess.h"

#include <QJsonArray>
#include <QTest>

// Sweeps by the real program.
class TestCliSweep : public QObject
{
    Q_OBJECT

    CliProcess m_cli;

    static QByteArray sweep(const char* rest)
    {
        return QByteArray("sweep --data sim:BTC/USDT:book --strategy avellaneda_stoikov --vary min_spread=2:6:2 "
                          "--vary risk_aversion=0.02,0.2 --objective netProfit --latency log_normal ") +
               rest;
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(m_cli.run("data generate --model random_walk --duration 4m --seed 5 --instrument sim:BTC/USDT").status,
                 0);
    }

    void givesTheSameWhateverTheJobs()
    {
        const auto one = m_cli.run(sweep("--json --jobs 1 --html one.html --csv one.csv").constData());
        const auto two = m_cli.run(sweep("--json --jobs 2 --html two.html --csv two.csv").constData());
        QVERIFY2(one.status == 0 && two.status == 0, one.told().constData());
        QCOMPARE(one.out, two.out);
        QCOMPARE(m_cli.read(QStringLiteral("one.html")), m_cli.read(QStringLiteral("two.html")));
        QCOMPARE(m_cli.read(QStringLiteral("one.csv")), m_cli.read(QStringLiteral("two.csv")));
        QCOMPARE(m_cli.read(QStringLiteral("one.csv")).count('\n'), 7); // a heading, six runs
        QVERIFY(m_cli.read(QStringLiteral("one.html")).contains("<svg"));
    }

    void tellsTheObjectiveOnceAndWithItsUnit()
    {
        const auto run = m_cli.run(sweep("--jobs 1 --html u.html --csv u.csv").constData());
        QVERIFY2(run.status == 0, run.told().constData());
        const auto csv = m_cli.read(QStringLiteral("u.csv"));
        QCOMPARE(csv.left(csv.indexOf('\n')),
                 QByteArray("min_spread,risk_aversion,netProfit,sharpe,maxDrawdown,fills,trades,error"));
        QCOMPARE(csv.split('\n')[1].count(','), 7);
        const auto html = m_cli.read(QStringLiteral("u.html"));
        QCOMPARE(html.count(">Net profit, USDT</th>"), 1);
        QVERIFY(html.contains(">Max drawdown, %</th>"));
        QVERIFY(run.out.contains("netProfit USDT") && run.out.contains("maxDrawdown %"));
    }

    void saysWhatFeesAreCharged()
    {
        const auto feesOf = [](const CliProcess::Run& run) {
            for (const auto& pair : run.json()[QLatin1String("setup")].toArray()) {
                if (pair[QLatin1String("name")].toString() == QLatin1String("fees"))
                    return pair[QLatin1String("value")].toString();
            }
            return QString();
        };
        // Also where none were chosen: those of the run alone, with their figures.
        const char* const line = "backtest --data sim:BTC/USDT:book --strategy avellaneda_stoikov --json";
        const auto usual = feesOf(m_cli.run(sweep("--json --html f.html").constData()));
        QVERIFY2(usual.contains(QLatin1String("maker=")) && usual == feesOf(m_cli.run(line)), qPrintable(usual));
        QVERIFY(m_cli.read(QStringLiteral("f.html")).contains(usual.toHtmlEscaped().toUtf8()));
        QCOMPARE(feesOf(m_cli.run(sweep("--json --fees 1,5").constData())),
                 QStringLiteral("maker=1,taker=5,currency=quote"));
    }

    void repeatsEachRunAlone()
    {
        const auto all = m_cli.run(sweep("--json").constData());
        QVERIFY2(all.status == 0, all.told().constData());
        const auto runs = all.json()[QLatin1String("runs")].toArray();
        QCOMPARE(runs.size(), 6);
        for (const auto& run : runs) {
            QStringList line = QString::fromLatin1("backtest --json --data sim:BTC/USDT:book --latency log_normal "
                                                   "--strategy avellaneda_stoikov")
                                   .split(QLatin1Char(' '));
            const auto values = run[QLatin1String("values")].toObject();
            for (auto value = values.begin(); value != values.end(); ++value)
                line << QStringLiteral("--param") << value.key() + QLatin1Char('=') + value.value().toString();
            const auto alone = m_cli.run(line);
            const auto metrics = alone.json()[QLatin1String("metrics")];
            QCOMPARE(metrics[QLatin1String("netProfit")].toString().toDouble(),
                     run[QLatin1String("netProfit")].toDouble());
            QCOMPARE(metrics[QLatin1String("maxDrawdown")].toDouble(), run[QLatin1String("maxDrawdown")].toDouble());
            QCOMPARE(metrics[QLatin1String("fills")].toInt(), run[QLatin1String("fills")].toInt());
        }
    }

    void tellsHowTheBestRunIsRepeated()
    {
        const auto all = m_cli.run(sweep("--json").constData());
        const auto best = all.json()[QLatin1String("best")];
        QStringList line;
        for (const auto& word : best[QLatin1String("command")].toArray())
            line << word.toString();
        const auto alone = m_cli.run(line << QStringLiteral("--json"));
        QVERIFY2(alone.status == 0, alone.told().constData());
        QCOMPARE(alone.json()[QLatin1String("metrics")][QLatin1String("netProfit")].toString().toDouble(),
                 best[QLatin1String("objective")].toDouble());
        double greatest = -1e300;
        for (const auto& run : all.json()[QLatin1String("runs")].toArray())
            greatest = std::max(greatest, run[QLatin1String("netProfit")].toDouble());
        QCOMPARE(best[QLatin1String("objective")].toDouble(), greatest);
        QVERIFY(m_cli.run(sweep("").constData()).out.contains("wheelhouse-cli backtest --data sim:BTC/USDT:book"));
    }

    void takesTheLeastOfACost()
    {
        const auto all = m_cli.run(sweep("--json --objective maxDrawdown").constData());
        QCOMPARE(all.status, 2); // --objective is given already
        const auto costs = m_cli.run("sweep --json --data sim:BTC/USDT:book --strategy avellaneda_stoikov "
                                     "--vary min_spread=2,4,6 --objective maxDrawdown");
        QVERIFY2(costs.status == 0, costs.told().constData());
        double least = 1e300;
        for (const auto& run : costs.json()[QLatin1String("runs")].toArray())
            least = std::min(least, run[QLatin1String("maxDrawdown")].toDouble());
        QCOMPARE(costs.json()[QLatin1String("best")][QLatin1String("objective")].toDouble(), least);
    }

    void drawsSomePointsOfAHugeGrid()
    {
        const QByteArray line = "sweep --json --data sim:BTC/USDT:book --strategy avellaneda_stoikov --random 3 "
                                "--vary min_spread=0:100:0.01 --vary risk_aversion=0.01:10:0.01 --vary levels=1:20:1 "
                                "--objective netProfit --seed 4";
        const auto some = m_cli.run(line.constData());
        QVERIFY2(some.status == 0, some.told().constData());
        QCOMPARE(some.json()[QLatin1String("runs")].toArray().size(), 3);
        QCOMPARE(m_cli.run(line.constData()).out, some.out);
    }

    void endsAnInterruptedSweepWithTheRunsThatAreDone()
    {
#ifdef Q_OS_WIN
        QSKIP("QProcess cannot interrupt a console program there");
#endif
        const auto part =
            m_cli.interrupt("sweep --json --data sim:BTC/USDT:book --strategy avellaneda_stoikov --jobs 1 "
                            "--vary min_spread=2:30:0.001");
        QVERIFY2(part.status == 0, part.told().left(2000).constData());
        QVERIFY(part.json()[QLatin1String("cancelled")].toBool());
        const auto runs = part.json()[QLatin1String("runs")].toArray().size();
        QVERIFY(runs > 0 && runs < 28001);
    }
};

QTEST_GUILESS_MAIN(TestCliSweep)
#include "tst_CliSweep.moc"
