// SPDX-License-Identifier: GPL-3.0-or-later
// From a folder with a script to a report, by the real programs.
#include "tests/e2e/CliProcess.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

class TestCliScript : public QObject
{
    Q_OBJECT

    CliProcess m_cli;

    void script(const char* folder, const QByteArray& text) const
    {
        QVERIFY(QDir(m_cli.path(QStringLiteral("."))).mkpath(QLatin1String(folder)));
        QVERIFY(m_cli.write(QLatin1String(folder) + QStringLiteral("/main.js"), text));
    }

private slots:
    void aNewScriptIsRightAndRuns()
    {
        const auto made = m_cli.run("script new my_maker");
        QVERIFY2(made.status == 0, made.told());
        QVERIFY(m_cli.read(QStringLiteral("my_maker/main.js")).contains("name: 'my_maker'"));
        const auto again = m_cli.run("script new my_maker");
        QCOMPARE(again.status, 2); // what is there stays

        const auto checked = m_cli.run("script check my_maker");
        QVERIFY2(checked.status == 0, checked.told());
        QVERIFY(checked.out.contains("my_maker 0.1.0") && checked.out.contains("onTick") &&
                checked.out.contains("distance"));
        const auto json = m_cli.run("script check my_maker --json");
        QCOMPARE(json.status, 0);
        QVERIFY(json.json()[QStringLiteral("valid")].toBool());
        QCOMPARE(json.json()[QStringLiteral("script")].toObject()[QStringLiteral("name")].toString(),
                 QStringLiteral("my_maker"));

        const char* const line = "script run my_maker --duration 10m --seed 2 --param distance=1 --json";
        const auto run = m_cli.run(line);
        QVERIFY2(run.status == 0, run.told());
        const auto report = run.json();
        QCOMPARE(report[QStringLiteral("strategy")].toVariant().toString().isEmpty(), false);
        QVERIFY2(run.out.contains("\"script:my_maker\""), run.out.left(2000));
        QCOMPARE(m_cli.run(line).out, run.out); // to the byte
        QVERIFY(m_cli.run("script run my_maker --duration 10m --seed 3 --param distance=1 --json").out != run.out);
    }

    void aScriptIsTestedBeforeItGoesLive()
    {
        QVERIFY(m_cli.exists(QStringLiteral("my_maker/main.js")));
        const auto right = m_cli.run("script test my_maker --duration 2m --json");
        QVERIFY2(right.status == 0, right.told());
        QVERIFY(right.json()[QStringLiteral("passed")].toBool());
        QVERIFY(right.json()[QStringLiteral("checks")].toArray().size() >= 8);
        QCOMPARE(m_cli.run("script test my_maker --duration 2m --strict").status, 1); // it has no tests of its own
        script("floods", "export const meta = {name: 'floods', tick: '1s'};\nexport function onTick() {\n"
                         "    for (let i = 0; i < 1000; ++i) bot.log.info(i);\n}\n");
        const auto wrong = m_cli.run("script test floods --duration 2m");
        QVERIFY2(wrong.status == 1, wrong.told());
        QVERIFY2(wrong.out.contains("failed   limits"), wrong.told());
        QCOMPARE(m_cli.run("script test no_such_folder").status, 2);
    }

    void examplesAreBegunWithAndRulesAreExplained()
    {
        QCOMPARE(m_cli.run("script new ruled --from momentum").status, 0);
        const auto checked = m_cli.run("script check ruled");
        QVERIFY2(checked.status == 0, checked.told());
        QVERIFY2(
            checked.out.contains("1. enter: when (EMA(9) crosses over EMA(21) and RSI(14) is below 70), buy for 2 %"),
            checked.told());
        const auto wrong = m_cli.run("script new other --from momentun");
        QCOMPARE(wrong.status, 2);
        QVERIFY(wrong.err.contains("momentum"));
        QVERIFY(!m_cli.exists(QStringLiteral("other")));
        const QStringList none{QStringLiteral("script"), QStringLiteral("new"), QStringLiteral("other"),
                               QStringLiteral("--from"), QString()};
        QCOMPARE(m_cli.run(none).status, 2);
        QVERIFY(!m_cli.exists(QStringLiteral("other")));
    }

    /// What is printed can be pasted into a shell; a folder named by where it is has its own name.
    void aNewScriptIsNamedByItsFolder()
    {
        const auto odd = m_cli.run({QStringLiteral("script"), QStringLiteral("new"), QStringLiteral("an odd 'name'")});
        QVERIFY2(odd.status == 0 && odd.out.contains(R"( check 'an odd '\''name'\''')"), odd.told());
        QCOMPARE(m_cli.run("script new here/").status, 0);
        QVERIFY(m_cli.read(QStringLiteral("here/main.js")).contains("name: 'here'"));
    }

    void aScriptWithTwoMarketsHasTwoReports()
    {
        QCOMPARE(m_cli.run("script new spread --from pairs").status, 0);
        QVERIFY(m_cli.run("script check spread").out.contains("Markets: two"));
        const char* const line = "script run spread --duration 20m --base 1 --cash 100000 --param period=60 --json";
        const auto run = m_cli.run(line);
        QVERIFY2(run.status == 0, run.told());
        QVERIFY2(run.out.startsWith("["), run.out.left(200));
        QVERIFY(run.out.contains("sim:BTC/USDT") && run.out.contains("sim:ETH/USDT"));
        QCOMPARE(m_cli.run(line).out, run.out); // to the byte
        const auto text = m_cli.run("script run spread --duration 5m --other-cash 5000 --csv both --html both.html");
        QVERIFY2(text.status == 0, text.told());
        QVERIFY2(text.out.contains("The other market"), text.told());
        for (const char* file : {"both/fills.csv", "both/other/fills.csv", "both.html", "both.other.html"})
            QVERIFY2(m_cli.exists(QLatin1String(file)), file);

        const auto other = m_cli.run("data generate --model random_walk --duration 5m --instrument sim:ETH/USDT");
        QVERIFY2(other.status == 0, other.told());
        const auto first = m_cli.run("data generate --model random_walk --duration 5m --instrument sim:LTC/USDT");
        QVERIFY2(first.status == 0, first.told());
        const auto recorded = m_cli.run("script run spread --data sim:LTC/USDT:book --other sim:ETH/USDT:book");
        QVERIFY2(recorded.status == 0, recorded.told());
        const auto alone = m_cli.run("script run spread --data sim:LTC/USDT:book");
        QVERIFY(alone.status != 0);
        QVERIFY2(alone.err.contains("--other"), alone.told());
        QVERIFY(m_cli.run("script new single").status == 0);
        const auto tooMany = m_cli.run("script run single --data sim:LTC/USDT:book --other sim:ETH/USDT:book");
        QVERIFY2(tooMany.status != 0 && tooMany.err.contains("one market"), tooMany.told());
        QCOMPARE(m_cli.run("script run spread --duration 5m --other-cash nonsense").status, 2);
        const auto tested = m_cli.run("script test spread --duration 2m");
        QVERIFY2(tested.status == 0 && !tested.out.contains("failed"), tested.told());
    }

    void aBotOnTwoMarketsIsMadeAndAskedAsOne()
    {
        const auto bots = [this](const char* line) {
            return m_cli.run(QStringList{QStringLiteral("bots")} + QString::fromLatin1(line).split(u' ') +
                             QStringList{QStringLiteral("--data-dir"), QStringLiteral("two")});
        };
        QCOMPARE(m_cli.run("script new twins --from pairs").status, 0);
        const auto published = m_cli.run("script publish twins --data-dir two");
        QVERIFY2(published.status == 0, published.told());
        QVERIFY2(published.out.contains("--market MARKET --market SECOND --strategy script:twins@1.0"),
                 published.told());
        const auto made = bots("create --name pair --strategy script:twins@1.0 --market sim:BTC/USDT "
                               "--market sim:ETH/USDT --other-cash 5000 --other-base 2 --tags a --start");
        QVERIFY2(made.status == 0, made.told());
        const auto few = bots("create --name few --strategy script:twins@1.0 --market sim:BTC/USDT");
        QVERIFY2(few.status == 1 && few.out.contains("name two"), few.told());
        QCOMPARE(bots("remove few").status, 0);

        const auto shown = bots("show pair");
        QVERIFY2(shown.out.contains("second market pair#2  (1099511627777)") &&
                     shown.out.contains("other_cash\": 5000"),
                 shown.told());
        QCOMPARE(bots("show pair --json").json()[u"leg"].toString(), QStringLiteral("1099511627777"));
        const auto leg = bots("show pair#2");
        QVERIFY2(leg.out.contains("belongs to    pair  (1), of which it is the second market"), leg.told());
        QCOMPARE(bots("show pair#2 --json").json()[u"leader"].toString(), QStringLiteral("1"));
        QVERIFY(bots("list").out.contains("NAME#2 that of NAME"));
        QVERIFY(bots("versions pair#2").out == bots("versions pair").out);

        for (const char* line : {"stop pair#2", "tag pair#2 --add b", "remove pair#2", "rollback pair#2 1",
                                 "configure pair#2 --param period=60", "export id:1099511627777"}) {
            const auto refused = bots(line);
            QVERIFY2(refused.status == 2 && refused.err.contains("give the command to pair"), refused.told());
        }
        // Left out with its bot.
        for (const char* line : {"tag pair pair#2 --add b", "tag --all --add c", "tag --tag a --add d"}) {
            const auto done = bots(line);
            QVERIFY2(done.status == 0 && !done.told().contains("#2"), done.told());
        }
        QVERIFY(bots("list --tag d").out.contains("pair#2")); // what its bot is asked is done there
        QVERIFY(!bots("export").out.contains("#2"));
        QCOMPARE(bots("stop --all").status, 0);
        const auto removed = bots("remove pair");
        QVERIFY2(removed.status == 0, removed.told());
        QCOMPARE(bots("list").out, QByteArray("no bots\n"));
    }

    void anExampleBearsItsFoldersName()
    {
        QVERIFY(m_cli.run("script new quotes --from market_making").status == 0);
        const auto tested = m_cli.run("script test quotes --duration 2m");
        QVERIFY2(tested.status == 0, tested.told());
        const auto checked = m_cli.run("script check quotes --json");
        QCOMPARE(checked.json()[QStringLiteral("script")].toObject()[QStringLiteral("name")].toString(),
                 QStringLiteral("quotes"));
    }

    void whatIsHardlyMeantIsAWarning()
    {
        script("mistyped", "export const meta = {name: 'mistyped', tick: '1s'};\n"
                           "export function onTick(ctx) {\n    if (ctx.position > 1)\n        bot.logg.info(1);\n}\n");
        const auto checked = m_cli.run("script check mistyped");
        QVERIFY2(checked.status == 0, checked.told());
        QVERIFY2(checked.out.contains("main.js:4:13:") && checked.out.contains("log"), checked.told());
        const auto json = m_cli.run("script check mistyped --json");
        QCOMPARE(json.json()[QStringLiteral("warnings")].toArray().size(), 1);
    }

    void aRecordingIsReplayed()
    {
        QCOMPARE(m_cli.run("data generate --model random_walk --duration 5m --seed 3 --instrument sim:BTC/USDT").status,
                 0);
        QVERIFY(m_cli.exists(QStringLiteral("my_maker/main.js")));
        const auto run = m_cli.run("script run my_maker --data sim:BTC/USDT:book --html report.html --csv tables");
        QVERIFY2(run.status == 0, run.told());
        QVERIFY(m_cli.read(QStringLiteral("report.html")).contains("script:my_maker"));
        QVERIFY(m_cli.exists(QStringLiteral("tables/fills.csv")));
    }

    void aFileStandsForItsProject()
    {
        script("filed", "import {two} from './lib/two.js';\nexport const meta = {name: 'filed', tick: '1s'};\n"
                        "export function onTick(ctx) {\n    ctx.log.info(two);\n}\n");
        QVERIFY(QDir(m_cli.path(QStringLiteral("filed"))).mkpath(QStringLiteral("lib")));
        QVERIFY(m_cli.write(QStringLiteral("filed/lib/two.js"), "export const two = 2;\n"));
        for (const char* path : {"filed/main.js", "filed/lib/two.js"}) {
            const auto checked = m_cli.run((QByteArray("script check ") + path).constData());
            QVERIFY2(checked.status == 0, checked.told());
        }
        QVERIFY(m_cli.write(QStringLiteral("alone.js"), "export const meta = {name: 'alone'};\n"));
        for (const QByteArray verb : {"check", "test", "run", "publish"}) {
            const auto refused = m_cli.run(("script " + verb + " alone.js").constData());
            QVERIFY2(refused.status == 2, refused.told());
            const auto remedy = "mkdir alone && mv alone.js alone/main.js && wheelhouse-cli script " + verb + " alone";
            QVERIFY2(refused.err.contains(remedy), refused.told());
        }
    }

    void mistakesAreToldWithTheirPlace()
    {
        script("broken",
               "export const meta = {name: 'broken', tick: '1s'};\nexport function onTick(ctx) {\n    let = 3;\n}\n");
        const auto checked = m_cli.run("script check broken");
        QVERIFY2(checked.status == 1, checked.told());
        QVERIFY2(checked.out.contains("main.js:3:"), checked.told());
        QCOMPARE(m_cli.run("script run broken --duration 1m").status, 2);
        const auto json = m_cli.run("script check broken --json");
        QVERIFY(!json.json()[QStringLiteral("valid")].toBool(true));
        QVERIFY(!json.json()[QStringLiteral("findings")].toArray().isEmpty());
        QCOMPARE(m_cli.run("script check no_such_folder").status, 2);
    }

    void aFailureOfARunIsToldWithItsPlace()
    {
        script("throws",
               "export const meta = {name: 'throws', tick: '1s'};\nexport function onTick(ctx) {\n    null.x();\n}\n");
        const auto run = m_cli.run("script run throws --duration 5m");
        QVERIFY2(run.status == 2, run.told());
        QVERIFY2(run.err.contains("main.js") && run.err.contains("3"), run.told());
        script("endless",
               "export const meta = {name: 'endless', tick: '1s'};\nexport function onTick() { for (;;) {} }\n");
        const auto endless = m_cli.run("script run endless --duration 5m");
        QVERIFY2(endless.status == 2, endless.told());
        QVERIFY2(endless.err.contains("limit") && endless.err.contains("500ms"), endless.told());
    }

    void theCommandLineIsChecked()
    {
        QVERIFY(m_cli.exists(QStringLiteral("my_maker/main.js")));
        const auto run =
            m_cli.run("script run my_maker --param distance=1000 --param nothing=1 --latency slow --journal x.jsonl");
        QVERIFY2(run.status == 2, run.told());
        QVERIFY2(run.err.contains("--param distance") && run.err.contains("--param nothing") &&
                     run.err.contains("--latency") && run.err.contains("--journal"),
                 run.told());
    }

    void anInterruptEndsARun()
    {
        QVERIFY(m_cli.exists(QStringLiteral("my_maker/main.js")));
        const auto run = m_cli.interrupt("script run my_maker --duration 4d");
        QVERIFY2(run.status == 0 || run.status == 130, run.told());
    }
};

QTEST_GUILESS_MAIN(TestCliScript)
#include "tst_CliScript.moc"
