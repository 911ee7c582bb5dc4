// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/BacktestOptions.h"
#include "tests/e2e/CliProcess.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

// The pages that describe the program, against the program.
class TestCliReference : public QObject
{
    Q_OBJECT

    CliProcess m_cli;

    static QByteArray page(const char* name)
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/docs/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void isWhatTheCommandLinePageSays()
    {
        const auto run = m_cli.run("reference");
        QCOMPARE(run.status, 0);
        const auto written = page("reference/cli.md");
        if (run.out != written) {
            QVERIFY(m_cli.write(QStringLiteral("cli.md"), run.out));
            QFAIL("docs/reference/cli.md is out of date: build/.../wheelhouse-cli reference > docs/reference/cli.md");
        }
    }

    void givesExamplesForEveryVerb_data()
    {
        QTest::addColumn<QByteArray>("verb");
        for (const char* const verb : {"backtest", "sweep", "simulate", "strategies", "validate", "data", "completion",
                                       "script new", "script check", "script run", "script test", "data import",
                                       "data generate", "data list", "data show", "data verify"})
            QTest::newRow(verb) << QByteArray(verb);
    }
    void givesExamplesForEveryVerb()
    {
        QFETCH(QByteArray, verb);
        const auto run = m_cli.run((verb + " --help").constData());
        QCOMPARE(run.status, 0);
        QVERIFY2(run.out.contains("Example"), run.out.constData());
        QVERIFY(run.out.contains("wheelhouse-cli " + verb));
    }

    void fitsEightyColumns_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* const line : {"--help",
                                       "backtest --help",
                                       "sweep --help",
                                       "simulate --help",
                                       "strategies --help",
                                       "validate --help",
                                       "data --help",
                                       "data import --help",
                                       "data generate --help",
                                       "data formats --help",
                                       "data list --help",
                                       "data show --help",
                                       "data verify --help",
                                       "data export --help",
                                       "data remove --help",
                                       "completion --help",
                                       "script --help",
                                       "script new --help",
                                       "script check --help",
                                       "script run --help",
                                       "backtest --list-models",
                                       "data formats",
                                       "data generate --list",
                                       "strategies basic_market_maker",
                                       "strategies avellaneda_stoikov",
                                       "strategies advanced_market_maker",
                                       "strategies volume_generator",
                                       "strategies sma_crossover",
                                       "strategies"})
            QTest::newRow(line) << QByteArray(line);
    }
    void fitsEightyColumns()
    {
        QFETCH(QByteArray, line);
        const auto run = m_cli.run(line.constData());
        QCOMPARE(run.status, 0);
        for (const auto& part : QString::fromUtf8(run.out).split(QLatin1Char('\n'))) {
            // But for a formula, which cannot be broken.
            const bool isFormula = part.startsWith(QLatin1String("    ")) && line.startsWith("strategies");
            QVERIFY2(part.size() <= 80 || isFormula, qPrintable(part));
        }
    }

    void listsTheOptionsOfEveryCommand()
    {
        for (const char* const line : {"backtest --help", "data import --help", "strategies --help"}) {
            const auto run = m_cli.run(line);
            for (const char* const option : {"Common options", "--json", "--catalog", "-q,--quiet", "--no-color"})
                QVERIFY2(run.out.contains(option), line);
        }
        QVERIFY(m_cli.run("data formats --help").out.contains("\n  wheelhouse-cli data formats --json"));
        QVERIFY(m_cli.run("data list --help").out.contains("\n  wheelhouse-cli data list --json"));
        const auto generate = m_cli.run("data generate --help").out.simplified();
        QVERIFY2(generate.contains("--list has the models (required)"), generate.constData());
    }

    void describesEveryKeyOfAConfiguration()
    {
        const auto written = page("reference/bot-configuration.md");
        for (const auto& spec : wh::backtestOptions())
            QVERIFY2(written.contains(("| `" + spec.name + "` |").c_str()), spec.name.c_str());
        for (const char* const key : {"name", "description", "instrument", "strategy", "params", "risk"})
            QVERIFY2(written.contains(QByteArray("| `") + key + "` |"), key);
    }

    void showsConfigurationsThatAreValid()
    {
        const QRegularExpression block(QStringLiteral("```json\\n(.*?)```"),
                                       QRegularExpression::DotMatchesEverythingOption);
        int shown = 0;
        for (const char* const name : {"reference/bot-configuration.md", "tutorial/first-backtest.md"}) {
            auto blocks = block.globalMatch(QString::fromUtf8(page(name)));
            while (blocks.hasNext()) {
                QVERIFY(m_cli.write(QStringLiteral("shown.json"), blocks.next().captured(1).toUtf8()));
                const auto run = m_cli.run("validate shown.json");
                QVERIFY2(run.status == 0, run.told().constData());
                ++shown;
            }
        }
        QVERIFY(shown >= 2);
    }

    void runsTheTutorial()
    {
        // Each command of its console blocks ends well, or as shown, and printed each line that is shown.
        const auto tutorial = QString::fromUtf8(page("tutorial/first-backtest.md"));
        const QRegularExpression block(QStringLiteral("```(console|json)\\n(.*?)```"),
                                       QRegularExpression::DotMatchesEverythingOption);
        auto blocks = block.globalMatch(tutorial);
        int commands = 0;
        while (blocks.hasNext()) {
            const auto match = blocks.next();
            auto text = match.captured(2);
            if (match.captured(1) == QLatin1String("json")) {
                QVERIFY(m_cli.write(QStringLiteral("bot.json"), text.toUtf8()));
                continue;
            }
            QByteArray printed;
            for (const auto& line : text.replace(QStringLiteral("\\\n"), QString()).split(QLatin1Char('\n'))) {
                if (line.startsWith(QLatin1String("$ wheelhouse-cli "))) {
                    const auto run = m_cli.run(line.mid(17).toUtf8().constData());
                    printed = run.out + run.err;
                    QVERIFY2(run.status == (text.contains(QLatin1String("\nerror: ")) ? 2 : 0), run.told().constData());
                    ++commands;
                } else {
#ifdef Q_OS_LINUX // the last digits of exp() and log() are the C library's
                    QVERIFY2(printed.contains(line.toUtf8()), line.toUtf8().constData());
#endif
                }
            }
        }
        QVERIFY(commands >= 7);
    }

    void hasTwoValidExamplesOfEachStrategy()
    {
        const auto all = m_cli.run("strategies --json");
        QCOMPARE(all.status, 0);
        const auto strategies = QJsonDocument::fromJson(all.out).array();
        QCOMPARE(strategies.size(), 7);
        for (const auto& strategy : strategies) {
            const auto examples = strategy[QLatin1String("examples")].toArray();
            QVERIFY(examples.size() >= 2);
            for (const auto& example : examples) {
                QVERIFY(m_cli.write(QStringLiteral("example.json"),
                                    QJsonDocument(example[QLatin1String("configuration")].toObject()).toJson()));
                const auto run = m_cli.run("validate example.json");
                QVERIFY2(run.status == 0, run.told().constData());
            }
        }
    }

    void completesCommandsOptionsAndNames_data()
    {
        QTest::addColumn<QByteArray>("shell");
        for (const char* const shell : {"bash", "zsh", "fish"})
            QTest::newRow(shell) << QByteArray(shell);
    }
    void completesCommandsOptionsAndNames()
    {
        QFETCH(QByteArray, shell);
        const auto run = m_cli.run(("completion " + shell).constData());
        QCOMPARE(run.status, 0);
        for (const char* const word : {"backtest", "generate", "sample-interval", "avellaneda_stoikov", "log_normal",
                                       "random_walk", "netProfit", "completion datasets"})
            QVERIFY2(run.out.contains(word), word);
        QVERIFY(!run.out.contains(" reference "));
    }

    void completesInBash()
    {
#ifdef Q_OS_WIN
        QSKIP("there is no bash");
#endif
        QVERIFY(m_cli.write(QStringLiteral("c.bash"), m_cli.run("completion bash").out + R"(
try() { COMP_WORDS=("$@"); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); COMPREPLY=(); _wheelhouse_cli; echo "${COMPREPLY[*]}"; }
try wheelhouse-cli back
try wheelhouse-cli backtest --strategy ave
try wheelhouse-cli data sh
try wheelhouse-cli --json strategies buy
)"));
        QProcess bash;
        bash.start(QStringLiteral("bash"), {m_cli.path(QStringLiteral("c.bash"))});
        if (!bash.waitForStarted())
            QSKIP("there is no bash");
        QVERIFY(bash.waitForFinished());
        QCOMPARE(bash.readAllStandardOutput(), QByteArray("backtest\navellaneda_stoikov\nshow\nbuy_and_hold\n"));
    }

    void listsDatasetsForTheShell()
    {
        const CliProcess fresh;
        QCOMPARE(fresh.run("completion datasets").out, QByteArray());
        QCOMPARE(fresh.run("data generate --model random_walk --duration 10s --instrument sim:ETH/USDT").status, 0);
        QCOMPARE(fresh.run("completion datasets").out, QByteArray("sim:ETH/USDT:book\n"));
    }

    void listsTheModels()
    {
        const auto run = m_cli.run("backtest --list-models");
        QCOMPARE(run.status, 0);
        for (const char* const model : {"risk_averse", "power3", "fifo", "empirical", "overload", "flash_crash"})
            QVERIFY2(run.out.contains(model), model);
        const auto json = m_cli.run("simulate --list-models --json").json();
        QVERIFY(json[QLatin1String("queue")].toArray().size() >= 7);
    }
};

QTEST_GUILESS_MAIN(TestCliReference)
#include "tst_CliReference.moc"
