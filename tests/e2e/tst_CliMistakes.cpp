// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliProcess.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

// What the real program says when it is asked for something that cannot be.
class TestCliMistakes : public QObject
{
    Q_OBJECT

    CliProcess m_cli;

private slots:
    void initTestCase()
    {
        QCOMPARE(m_cli.run("data generate --model random_walk --duration 1m --instrument sim:BTC/USDT").status, 0);
        QVERIFY(m_cli.write(QStringLiteral("broken.json"), "{\"strategy\": "));
        QVERIFY(m_cli.write(QStringLiteral("binary"), QByteArray("\x7f"
                                                                 "ELF\x00\x01\xff",
                                                                 7)));
        QVERIFY(m_cli.write(QStringLiteral("wrong.json"),
                            R"({"strategi": "x", "strategy": "avellaneda_stoikov", "cash": -1, "seed": 1.5,
                                "params": {"levels": 0, "volatility_method": "ewm"}, "risk": {"order_size": 5},
                                "latency": {"model": "constant", "entri": "1ms"}, "queue": "powr", "fees": "x"})"));
        QVERIFY(
            m_cli.write(QStringLiteral("good.json"), R"({"strategy": "avellaneda_stoikov", "params": {"levels": 2}})"));
        QVERIFY(QDir(m_cli.path(QString())).mkdir(QStringLiteral("folder")));
    }

    void namesEveryMistakeAtOnce()
    {
        const auto run = m_cli.run("backtest --json --data sim:NOPE --stratgy x --strategy avellaneda_stoikov "
                                   "--param levels=abc --param gama=1 --param x --cash -5 --latency constnt "
                                   "--queue power:m=1 --fees abc --from yesterday --risk order_sizes.max_notional=1 "
                                   "--html no/such/folder/r.html --color purple stray");
        QCOMPARE(run.status, 2);
        const auto errors = run.json()[QLatin1String("errors")].toArray();
        QStringList told;
        for (const auto& error : errors)
            told << error[QLatin1String("message")].toString();
        const auto all = told.join(QLatin1Char('\n'));
        for (const char* const part :
             {"--stratgy", "--strategy\"?", "\"stray\" was not expected", "\"x\" is not a value for --param",
              "--param levels cannot be \"abc\"", "--param gama", "--cash -5", "--latency knows no model \"constnt\"",
              "did you mean constant?", "--queue m", "--fees cannot be", "--from cannot be \"yesterday\"",
              "--risk order_sizes.max_notional", "--html cannot write", "purple", "sim:NOPE"})
            QVERIFY2(all.contains(QLatin1String(part)),
                     qPrintable(all + QLatin1String("\nlacks ") + QLatin1String(part)));
        QCOMPARE(errors.size(), 14);
        // On standard error a sentence each, on standard output nothing but the document.
        QCOMPARE(run.err.count("error: "), 14);
    }

    void endsWithTheStatusThatFits_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* line, int status, const char* says) {
            QTest::newRow(line) << QByteArray(line) << status << QByteArray(says);
        };
        const QByteArray run = "backtest --data sim:BTC/USDT:book --strategy avellaneda_stoikov ";
        const auto option = [&](const char* rest, int status, const char* says) {
            QTest::newRow(rest) << run + rest << status << QByteArray(says);
        };
        row("--version", 0, "");
        row("--help", 0, "");
        row("strategies", 0, "");
        row("strategies avellaneda_stoikov --markdown", 0, "");
        row("strategies avelaneda_stoikov", 2, "did you mean avellaneda_stoikov?");
        row("strategies --markdown", 2, "name");
        row("validate good.json", 0, "");
        row("validate wrong.json", 1, "");
        row("validate broken.json", 2, "broken.json, line 1");
        row("validate binary", 2, "binary");
        row("validate absent.json", 2, "absent.json");
        row("validate folder", 2, "folder");
        row("validate", 2, "CONFIG.json");
        row("completion tcsh", 2, "bash, zsh and fish");
        row("backtest", 2, "--data");
        row("backtest --data", 2, "--data");
        row("backtest --data folder --strategy buy_and_hold", 2, "it is a folder");
        row("backtest --data binary --strategy buy_and_hold", 2, "binary");
        row("backtest --data absent.csv --strategy buy_and_hold", 2, "absent.csv");
        row("simulate --strategy buy_and_hold --duration 0s", 2, "--duration");
        row("simulate --strategy buy_and_hold --duration 99999999d", 2, "--duration");
        row("simulate --strategy buy_and_hold --model rndom_walk", 2, "rndom_walk");
        row("simulate --strategy buy_and_hold --model-param tick=0", 2, "--model-param tick");
        row("simulate --strategy buy_and_hold --instrument x", 2, "VENUE:BASE/QUOTE");
        row("simulate --strategy buy_and_hold --market-seed -1", 2, "--market-seed");
        row("sweep --data sim:BTC/USDT:book --strategy avellaneda_stoikov", 2, "--vary");
        row("sweep --data sim:BTC/USDT:book --strategy avellaneda_stoikov --vary "
            "order_size_share=0:170141183460469231731:170141183460469231731",
            2, "--vary order_size_share");
        row("simulate --strategy buy_and_hold --duration 10s --market-seed 18446744073709551615", 0, "");
        row("simulate --strategy buy_and_hold --duration 10s --market-seed 18446744073709551616", 2, "--market-seed");
        option("--seed 18446744073709551615", 0, "");
        option("--base 1000000000000", 2, "--base 1000000000000");
        option("--fees 1,1,currency=x", 2, "--fees");
        option("--fees maker=1,currency=BNB@1e-18", 2, "--fees currency");
        option("--impact volatility=x,volume=0", 2, "--impact volume");
        option("--param min_spread=50 --param max_spread=1", 2, "--param min_spread 50 is above max_spread 1");
        option("--cash nan", 2, "--cash");
        option("--cash 1e30", 2, "--cash");
        option("--cash 0", 2, "--cash");
        option("--cash 5 --cash 6", 2, "--cash is given twice");
        option("--param levels=1 --param levels=2", 2, "--param levels is given twice");
        option("--param risk_aversion=inf", 2, "--param risk_aversion");
        option("--param risk_aversion=1e308", 2, "--param risk_aversion");
        option("--seed 99999999999999999999", 2, "--seed");
        option("--sample-interval 1ns", 2, "5000000");
        option("--from 2030-01-01", 2, "--from");
        option("--to 2000-01-01", 2, "--to");
        option("--from 2024-01-01T00:00:40 --to 2024-01-01T00:00:20", 2, "--from");
        option("--latency constant:entry=5", 2, "--latency entry");
        option("--latency constant:entry=-5ms", 2, "--latency entry");
        option("--latency empirical:file=absent.csv", 2, "absent.csv");
        option("--fees nan,1", 2, "--fees");
        option("--feed -1ms", 2, "--feed");
        option("--outage 2024-01-02..2024-01-01", 2, "--outage");
        option("--config broken.json", 2, "broken.json, line 1");
        option("--config folder", 2, "folder");
        option("--html folder", 2, "--html");
        option("--csv good.json", 2, "--csv");
        option("--journal absent/j.jsonl", 2, "--journal");
        option("--html same --journal same", 2, "--journal");
        option("--cash 1e12 --base 1e6", 0, "");
        option("--cash 0.000001", 0, "");
        option("--impact eta=100,volume=1e-9,volatility=10", 0, "");
        option("--price-band 1e-9 --min-notional 1e12 --max-open-orders 1", 0, "");
    }
    void endsWithTheStatusThatFits()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        const auto run = m_cli.run(line.constData());
        QVERIFY2(run.status == status, run.told().constData());
        QVERIFY2(run.err.contains(says), run.told().constData());
        if (status != 2)
            return;
        QVERIFY2(run.err.startsWith("error: "), run.told().constData());
        // The same as one document on standard output.
        const auto json = m_cli.run(("--json " + line).constData());
        QCOMPARE(json.status, status);
        QVERIFY2(json.json()[QLatin1String("error")].isObject(), json.told().constData());
    }

    void refusesAHugeGrid()
    {
        const auto run = m_cli.run("sweep --data sim:BTC/USDT:book --strategy avellaneda_stoikov "
                                   "--vary risk_aversion=0:1:0.0000001 --vary levels=9:1:1 --vary min_spread=5,5 "
                                   "--vary levels= --jobs -1 --top 0 --random x --objective sharp");
        QCOMPARE(run.status, 2);
        for (const char* const part : {"at most 100000 values", "\"9:1:1\"", "name each value once", "\"levels=\"",
                                       "--jobs -1", "--top 0", "--random", "did you mean sharpe?"})
            QVERIFY2(run.err.contains(part), run.told().constData());
        const auto grid = m_cli.run("sweep --data sim:BTC/USDT:book --strategy avellaneda_stoikov --vary levels=1:20:1 "
                                    "--vary risk_aversion=0.001:1:0.001 --vary min_spread=0:100:1");
        QCOMPARE(grid.status, 2);
        QVERIFY2(grid.err.contains("1000000 points"), grid.told().constData());
    }

    void validatesAWholeConfiguration()
    {
        const auto run = m_cli.run("validate wrong.json --json");
        QCOMPARE(run.status, 1);
        QVERIFY(!run.json()[QLatin1String("valid")].toBool(true));
        QStringList fields;
        for (const auto& mistake : run.json()[QLatin1String("mistakes")].toArray())
            fields << mistake[QLatin1String("context")][QLatin1String("field")].toString();
        fields.sort();
        QCOMPARE(fields.join(QLatin1Char(' ')),
                 QLatin1String("cash fees latency.entri params.levels params.volatility_method queue risk.order_size "
                               "seed strategi"));
        const auto good = m_cli.run("validate good.json --json");
        QCOMPARE(good.status, 0);
        QVERIFY(good.json()[QLatin1String("valid")].toBool());
    }

    void leavesAnExistingReportWhereTheRunFails()
    {
        QVERIFY(m_cli.write(QStringLiteral("kept.html"), "old"));
        QCOMPARE(m_cli.run("backtest --data sim:BTC/USDT:book --strategy nothing --html kept.html").status, 2);
        QCOMPARE(m_cli.read(QStringLiteral("kept.html")), QByteArray("old"));
        QCOMPARE(m_cli.run("backtest --data sim:BTC/USDT:book --strategy buy_and_hold --html kept.html").status, 0);
        QVERIFY(m_cli.read(QStringLiteral("kept.html")).size() > 1000);
    }

    void neverOverwritesItsInput()
    {
        QVERIFY(m_cli.write(QStringLiteral("input.csv"), "time,open,high,low,close,volume\n1704067200,10,11,9,10,5\n"
                                                         "1704067260,10,11,9,10,5\n"));
        const auto run = m_cli.run("backtest --data input.csv --strategy buy_and_hold --html input.csv");
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains("--html cannot write"), run.told().constData());
        QVERIFY(m_cli.read(QStringLiteral("input.csv")).startsWith("time,"));
    }
};

QTEST_GUILESS_MAIN(TestCliMistakes)
#include "tst_CliMistakes.moc"
