// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/CliProcess.h"

#include <QJsonArray>
#include <QTest>

// From a market to a report, by the real program.
class TestCliBacktest : public QObject
{
    Q_OBJECT

    CliProcess m_cli;

    /// Binance trades: id, price, qty, quoteQty, time, isBuyerMaker, isBestMatch.
    static QByteArray trades()
    {
        QByteArray text;
        unsigned state = 7; // a small generator of numbers: the test needs prices that move, and always the same
        int price = 60000;
        for (int i = 0; i < 6000; ++i) {
            state = state * 1664525 + 1013904223;
            price += static_cast<int>(state >> 28) - 8 + (i % 2);
            text += QByteArray::number(i) + ',' + QByteArray::number(price) + ".10,0.0" +
                    QByteArray::number(1 + (state >> 20) % 9) + ",1," +
                    QByteArray::number(Q_INT64_C(1704067200000) + i * 250) + (state & 0x10000 ? ",true" : ",false") +
                    ",true\n";
        }
        return text;
    }
    static QString metric(const CliProcess::Run& run, const char* name)
    {
        return run.json()[QLatin1String("metrics")][QLatin1String(name)].toVariant().toString();
    }
    static double number(const QJsonValue& value) { return value.toString().toDouble(); }

private slots:
    void initTestCase()
    {
        QCOMPARE(m_cli.run("data generate --model random_walk --duration 8m --seed 3 --instrument sim:BTC/USDT").status,
                 0);
        QCOMPARE(m_cli.run("data generate --model garch --bars 1m --duration 3d --instrument sim:BTC/USDT").status, 0);
        QCOMPARE(m_cli
                     .run("data generate --model random_walk --duration 2m --param orders=true --instrument "
                          "sim:ETH/USDT")
                     .status,
                 0);
        QVERIFY(m_cli.write(QStringLiteral("trades.csv"), trades()));
        QCOMPARE(m_cli.run("data import trades.csv --format binance-trades --instrument file:BTC/USDT").status, 0);
    }

    void runsEveryStrategyOnEveryKindOfTape_data()
    {
        QTest::addColumn<QByteArray>("strategy");
        QTest::addColumn<QByteArray>("data");
        for (const char* const strategy :
             {"basic_market_maker", "avellaneda_stoikov", "advanced_market_maker", "volume_generator",
              "market_metrics_monitor", "buy_and_hold", "sma_crossover"}) {
            for (const char* const data :
                 {"sim:BTC/USDT:book", "sim:BTC/USDT:bars-1m", "sim:ETH/USDT:orders", "file:BTC/USDT:trades"})
                QTest::addRow("%s on %s", strategy, data) << QByteArray(strategy) << QByteArray(data);
        }
    }
    void runsEveryStrategyOnEveryKindOfTape()
    {
        QFETCH(QByteArray, strategy);
        QFETCH(QByteArray, data);
        const auto run = m_cli.run(("backtest --json --data " + data + " --strategy " + strategy).constData());
        QVERIFY2(run.status == 0, run.told().constData());
        const auto report = run.json();
        QCOMPARE(report[QLatin1String("schema")].toString(), QStringLiteral("wheelhouse.report/1"));
        QCOMPARE(report[QLatin1String("dataset")].toString(), QString::fromLatin1(data));
        // Profit is explained to the last digit, and nothing was bought or sold at a price that was not there.
        QCOMPARE(metric(run, "unexplained"), QStringLiteral("0"));
        QCOMPARE(metric(run, "fillsOutsideMarket"), QStringLiteral("0"));
        const auto market = report[QLatin1String("market")];
        const double low = number(market[QLatin1String("lowestPrice")]);
        const double high = number(market[QLatin1String("highestPrice")]);
        const auto fills = report[QLatin1String("fills")].toArray();
        for (const auto& fill : fills) {
            QVERIFY(number(fill[QLatin1String("price")]) >= low);
            QVERIFY(number(fill[QLatin1String("price")]) <= high);
        }
        QCOMPARE(QString::number(fills.size()), metric(run, "fills"));
        if (strategy == "market_metrics_monitor")
            QCOMPARE(fills.size(), 0);
        if (strategy == "buy_and_hold")
            QVERIFY(!fills.isEmpty());
    }

    void tradesOnEveryKindOfTape()
    {
        for (const char* const data : {"sim:BTC/USDT:book", "sim:BTC/USDT:bars-1m", "file:BTC/USDT:trades"}) {
            const auto run = m_cli.run({QStringLiteral("backtest"), QStringLiteral("--json"), QStringLiteral("--data"),
                                        QString::fromLatin1(data), QStringLiteral("--strategy"),
                                        QStringLiteral("avellaneda_stoikov")});
            QVERIFY2(metric(run, "fills").toInt() > 10, data);
            QVERIFY2(metric(run, "fees").toDouble() > 0, data);
        }
    }

    void writesTheSameBytesThreeTimes()
    {
        const char* const line = "backtest --data sim:BTC/USDT:book --strategy avellaneda_stoikov "
                                 "--latency log_normal:sigma=0.4 --html r.html --csv tables";
        const auto text = m_cli.run(line);
        const auto json = m_cli.run((QByteArray(line) + " --json").constData());
        QVERIFY2(text.status == 0 && json.status == 0, text.told().constData());
        QVERIFY(text.out.size() > 2000);
        QHash<QString, QByteArray> files;
        for (const auto& name : {QStringLiteral("r.html"), QStringLiteral("tables/fills.csv"),
                                 QStringLiteral("tables/trades.csv"), QStringLiteral("tables/equity.csv")}) {
            files[name] = m_cli.read(name);
            QVERIFY2(!files[name].isEmpty(), qPrintable(name));
        }
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(m_cli.run(line).out, text.out);
            for (auto file = files.cbegin(); file != files.cend(); ++file)
                QCOMPARE(m_cli.read(file.key()), file.value());
            QCOMPARE(m_cli.run((QByteArray(line) + " --json").constData()).out, json.out);
        }
        // Chance has a seed: another one gives another run.
        QVERIFY(m_cli.run((QByteArray(line) + " --json --seed 2").constData()).out != json.out);
    }

    void printsOneJsonDocumentAndNothingElse()
    {
        const auto run = m_cli.run("backtest --json --data sim:BTC/USDT:book --strategy buy_and_hold --html j.html");
        QCOMPARE(run.status, 0);
        QJsonParseError error;
        QJsonDocument::fromJson(run.out, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(run.err.isEmpty());
        QVERIFY(m_cli.exists(QStringLiteral("j.html")));
    }

    void endsWithThePathOfTheHtml()
    {
        const auto run = m_cli.run("simulate --strategy avellaneda_stoikov --model random_walk --duration 2m --seed 1 "
                                   "--html s.html");
        QVERIFY2(run.status == 0, run.told().constData());
        QCOMPARE(run.out.trimmed().split('\n').last(), QByteArray("s.html"));
        QVERIFY(m_cli.read(QStringLiteral("s.html")).contains("<svg"));
    }

    void simulatesWhatGeneratingAndBacktestingGives()
    {
        // The generated market at once, and by way of the catalogue: the same fills.
        const auto direct = m_cli.run("simulate --json --strategy avellaneda_stoikov --model random_walk --duration 8m "
                                      "--seed 3");
        const auto stored =
            m_cli.run("backtest --json --data sim:BTC/USDT:book --strategy avellaneda_stoikov --seed 3");
        QVERIFY2(direct.status == 0, direct.told().constData());
        QVERIFY(!direct.json()[QLatin1String("fills")].toArray().isEmpty());
        QCOMPARE(direct.json()[QLatin1String("fills")], stored.json()[QLatin1String("fills")]);
        QCOMPARE(direct.json()[QLatin1String("metrics")], stored.json()[QLatin1String("metrics")]);
    }

    void opensAForeignFileAsItIs()
    {
        const auto file = m_cli.run("backtest --json --data trades.csv --format binance-trades --strategy buy_and_hold "
                                    "--instrument file:BTC/USDT");
        QVERIFY2(file.status == 0, file.told().constData());
        const auto stored = m_cli.run("backtest --json --data file:BTC/USDT:trades --strategy buy_and_hold");
        QCOMPARE(file.json()[QLatin1String("fills")], stored.json()[QLatin1String("fills")]);
    }

    void putsTheCommandLineBeforeTheConfiguration()
    {
        QVERIFY(m_cli.write(QStringLiteral("bot.json"),
                            R"({"strategy": "avellaneda_stoikov", "params": {"levels": 2, "min_spread": 3},
                                "cash": 5000, "fees": {"maker": 1, "taker": 2}, "risk": {"order_size": {"max_notional": 900}}})"));
        const auto run = m_cli.run("backtest --json --data sim:BTC/USDT:book --config bot.json --param levels=1 "
                                   "--fees 0,1");
        QVERIFY2(run.status == 0, run.told().constData());
        QHash<QString, QString> told;
        for (const char* const list : {"parameters", "setup"}) {
            for (const auto& pair : run.json()[QLatin1String(list)].toArray())
                told[pair[QLatin1String("name")].toString()] = pair[QLatin1String("value")].toString();
        }
        QCOMPARE(told[QStringLiteral("levels")], QStringLiteral("1"));
        QCOMPARE(told[QStringLiteral("min_spread")], QStringLiteral("3"));
        QCOMPARE(told[QStringLiteral("cash")], QStringLiteral("5000"));
        QCOMPARE(told[QStringLiteral("fees")], QStringLiteral("maker=0,taker=1,currency=quote"));
        QCOMPARE(told[QStringLiteral("risk.order_size.max_notional")], QStringLiteral("900"));
    }

    void replaysTheSpanThatIsAskedFor()
    {
        const auto run = m_cli.run("backtest --json --data sim:BTC/USDT:book --strategy avellaneda_stoikov "
                                   "--from 2024-01-01T00:03 --to 2024-01-01T00:05");
        QVERIFY2(run.status == 0, run.told().constData());
        const auto period = run.json()[QLatin1String("period")];
        QVERIFY(period[QLatin1String("start")].toString() >= QStringLiteral("2024-01-01T00:03:00"));
        QVERIFY(period[QLatin1String("end")].toString() <
                QStringLiteral("2024-01-01T00:05:11")); // and its last answers
    }

    void writesAJournalOfEveryIntent()
    {
        const auto run = m_cli.run("backtest --json --data sim:BTC/USDT:book --strategy avellaneda_stoikov "
                                   "--journal orders.jsonl");
        QVERIFY2(run.status == 0, run.told().constData());
        const auto journal = m_cli.read(QStringLiteral("orders.jsonl"));
        QVERIFY(journal.count('\n') > metric(run, "ordersPlaced").toInt());
        // It only grows: a second run has no place in it.
        const auto again = m_cli.run("backtest --json --data sim:BTC/USDT:book --strategy avellaneda_stoikov "
                                     "--journal orders.jsonl");
        QCOMPARE(again.status, 2);
        QCOMPARE(m_cli.read(QStringLiteral("orders.jsonl")), journal);
    }

    void coloursOnlyWhenAsked()
    {
        const char* const line = "backtest --data sim:BTC/USDT:book --strategy buy_and_hold";
        QVERIFY(!m_cli.run(line).out.contains('\x1b'));
        QVERIFY(m_cli.run((QByteArray(line) + " --color always").constData()).out.contains('\x1b'));
    }

    void endsAnInterruptedRunWithItsReport()
    {
#ifdef Q_OS_WIN
        QSKIP("QProcess cannot interrupt a console program there");
#endif
        const auto run =
            m_cli.interrupt("simulate --json --strategy avellaneda_stoikov --duration 3000d --html part.html");
        QVERIFY2(run.status == 0, run.told().left(2000).constData());
        QVERIFY(run.err.contains("interrupted"));
        const auto report = run.json();
        QVERIFY(report[QLatin1String("period")][QLatin1String("cancelled")].toBool());
        QVERIFY(report[QLatin1String("period")][QLatin1String("events")].toDouble() > 0);
        QCOMPARE(metric(run, "unexplained"), QStringLiteral("0"));
        QVERIFY(m_cli.read(QStringLiteral("part.html")).contains("</html>"));
    }

    void leavesNothingOfAnInterruptedImport()
    {
#ifdef Q_OS_WIN
        QSKIP("QProcess cannot interrupt a console program there");
#endif
        const auto run =
            m_cli.interrupt("data generate --model random_walk --duration 3000d --instrument sim:GONE/USDT");
        QCOMPARE(run.status, 130);
        QVERIFY(!m_cli.run("data list").out.contains("GONE"));
    }
};

QTEST_GUILESS_MAIN(TestCliBacktest)
#include "tst_CliBacktest.moc"
