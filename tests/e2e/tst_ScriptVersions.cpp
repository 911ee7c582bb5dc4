// SPDX-License-Identifier: GPL-3.0-or-later
// A script on its way to a bot and from version to version, by the command line, on a folder and on a running engine.
#include "tests/e2e/CliProcess.h"
#include "tests/e2e/EngineProcess.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

class TestScriptVersions : public QObject
{
    Q_OBJECT

    CliProcess m_cli;
    std::unique_ptr<EngineProcess> m_engine;

    /// A script that quotes nothing and says which it is.
    void write(const char* version, const char* what = "Looks on") const
    {
        QVERIFY(QDir().mkpath(m_cli.path(QStringLiteral("quiet"))));
        const QByteArray text = QByteArray("export const meta = {name: 'quiet', version: '") + version +
                                "', description: '" + what +
                                "', tick: '1s'};\n"
                                "export const parameters = {size: {type: 'number', min: 0.001, max: 1, default: 0.01, "
                                "unit: 'base', description: 'Of an order'}};\n"
                                "const all = [];\n"
                                "export function onTick(ctx) { for (let i = 0; i < 2000; ++i) all.push({i}); "
                                "if (all.length > 20000) all.length = 0; bot.gauge.set('version', " +
                                version + "); bot.storage.set('seen', '" + version + "'); }\n";
        QVERIFY(m_cli.write(QStringLiteral("quiet/main.js"), text));
    }
    CliProcess::Run ask(const QString& words) const
    {
        return m_cli.run(words.split(u' ', Qt::SkipEmptyParts) +
                         QStringList{QStringLiteral("--engine"), m_engine->url().toString(), QStringLiteral("--json")});
    }
    QJsonObject bot(const char* name = "b") const
    {
        return ask(QStringLiteral("bots show ") + QLatin1String(name)).json();
    }
    /// Until the bot works by that version of its configuration.
    bool waitUntilItRuns(int version) const
    {
        for (int i = 0; i < 100; ++i) {
            const auto now = bot();
            if (now[u"state"].toString() == QStringLiteral("RUNNING") && now[u"runningVersion"].toInt() == version &&
                now[u"sandbox"][u"hooks"].toInt() > 0)
                return true;
            QTest::qWait(200);
        }
        qWarning("%s", QJsonDocument(bot()).toJson().constData());
        return false;
    }
    static QStringList published(const CliProcess::Run& run)
    {
        QStringList ids;
        for (const auto& script : run.json()[u"scripts"].toArray())
            ids << script[u"strategy"].toString();
        return ids;
    }

private slots:
    void initTestCase()
    {
        m_engine = std::make_unique<EngineProcess>();
        write("1");
        QVERIFY(m_engine->start({QStringLiteral("--sandbox-strikes"), QStringLiteral("7"), QStringLiteral("--at-end"),
                                 QStringLiteral("leave")}));
    }

    void aBrokenScriptChangesNothing()
    {
        QVERIFY(QDir().mkpath(m_cli.path(QStringLiteral("broken"))));
        QVERIFY(m_cli.write(QStringLiteral("broken/main.js"),
                            "export const meta = {name: 'broken', version: '1'};\nlet = 3;\n"));
        const auto run = ask(QStringLiteral("script publish broken"));
        QVERIFY2(run.status == 1, run.told());
        QVERIFY(!run.json()[u"published"].toBool(true));
        QVERIFY2(run.out.contains("\"line\": \"2\""), run.told());
        QCOMPARE(published(ask(QStringLiteral("script list"))), QStringList());
        QCOMPARE(ask(QStringLiteral("script publish no_such_folder")).status, 2);
    }

    void aFolderInUseSaysHowToSpeakWithItsEngine()
    {
        const auto run = m_cli.run({QStringLiteral("script"), QStringLiteral("publish"), QStringLiteral("quiet"),
                                    QStringLiteral("--data-dir"), m_engine->dataFolder()});
        QVERIFY2(run.status == 2 && run.err.contains("--engine"), run.told());
    }

    void aScriptBecomesABot()
    {
        const auto run = ask(QStringLiteral("script publish quiet --note first"));
        QVERIFY2(run.status == 0, run.told());
        QCOMPARE(run.json()[u"strategy"].toString(), QStringLiteral("script:quiet@1"));
        QCOMPARE(run.json()[u"note"].toString(), QStringLiteral("first"));
        QCOMPARE(run.json()[u"checks"].toArray().size(), 9);
        const auto made = ask(QStringLiteral("bots create --name b --market sim:BTC/USDT --strategy script:quiet "
                                             "--param size=0.5 --start"));
        QVERIFY2(made.status == 0, made.told());
        QVERIFY(waitUntilItRuns(1));
        // Memory is looked at once a second.
        QVERIFY(QTest::qWaitFor([this] { return bot()[u"sandbox"][u"heap"].toDouble() > 0; }, 20'000));
        const auto shown = bot();
        QCOMPARE(shown[u"strategy"].toString(), QStringLiteral("script:quiet@1"));
        QVERIFY(shown[u"newerStrategy"].isNull());
        const auto sandbox = shown[u"sandbox"].toObject();
        QVERIFY(sandbox[u"process"].toInt() > 0);
        QVERIFY(sandbox[u"heap"].toDouble() > 0);
        QVERIFY(sandbox[u"heapLimit"].toDouble() > sandbox[u"heap"].toDouble());
        QCOMPARE(sandbox[u"strikes"].toInt(), 0);
        QCOMPARE(sandbox[u"strikeLimit"].toInt(), 7); // as it is set
        QVERIFY(sandbox[u"storage"].toInt() > 0);
        QVERIFY(sandbox[u"lastHook"].toDouble() > 0);
        const auto text = m_cli.run({QStringLiteral("bots"), QStringLiteral("show"), QStringLiteral("b"),
                                     QStringLiteral("--engine"), m_engine->url().toString()});
        QVERIFY2(text.out.contains("SANDBOX") && text.out.contains("0 of 7"), text.told());
        QVERIFY2(text.out.contains("50.000 ms, at most 500.000 ms"), text.told()); // in the unit of the figures
        QVERIFY2(text.out.contains(" KiB of 1024.0 KiB") && !text.out.contains(" bytes"), text.told());
    }

    void anotherVersionLeavesItAlone()
    {
        write("2", "Looks on longer");
        const auto run = ask(QStringLiteral("script publish quiet"));
        QVERIFY2(run.status == 0, run.told());
        QCOMPARE(published(ask(QStringLiteral("script list"))),
                 (QStringList{QStringLiteral("script:quiet@1"), QStringLiteral("script:quiet@2")}));
        QCOMPARE(bot()[u"strategy"].toString(), QStringLiteral("script:quiet@1"));
        QCOMPARE(bot()[u"newerStrategy"].toString(), QStringLiteral("script:quiet@2"));

        // It goes on with its own after a restart.
        const auto url = m_engine->url().port();
        m_engine->kill();
        m_engine->waitForEnd();
        QVERIFY(url > 0 && m_engine->start({QStringLiteral("--at-end"), QStringLiteral("leave")}));
        QVERIFY(waitUntilItRuns(1));
        QCOMPARE(bot()[u"strategy"].toString(), QStringLiteral("script:quiet@1"));
        QCOMPARE(bot()[u"newerStrategy"].toString(), QStringLiteral("script:quiet@2"));
    }

    void aPromotionIsShownFirst()
    {
        const auto plan = ask(QStringLiteral("script promote quiet@2"));
        QVERIFY2(plan.status == 0, plan.told());
        QCOMPARE(plan.json()[u"isDone"].toBool(true), false);
        QCOMPARE(plan.json()[u"bots"].toArray().size(), 1);
        QVERIFY(plan.json()[u"bots"][0][u"isAdmitted"].toBool());
        const auto difference = plan.json()[u"differences"][u"script:quiet@1"].toString();
        QVERIFY2(difference.contains(u"- export const meta") && difference.contains(u"+ export const meta"),
                 qPrintable(difference));
        QCOMPARE(bot()[u"version"].toInt(), 1);
        const auto unknown = ask(QStringLiteral("script promote quiet@3"));
        QVERIFY2(unknown.status == 2 && unknown.out.contains("script.not_found"), unknown.told());
    }

    void aPromotionIsANewVersionOfTheConfiguration()
    {
        const auto done = ask(QStringLiteral("script promote quiet@2 --bots b --yes"));
        QVERIFY2(done.status == 0, done.told());
        QCOMPARE(done.json()[u"bots"][0][u"version"].toInt(), 2);
        QVERIFY(waitUntilItRuns(2));
        auto shown = bot();
        QCOMPARE(shown[u"strategy"].toString(), QStringLiteral("script:quiet@2"));
        QVERIFY(shown[u"newerStrategy"].isNull());
        QCOMPARE(shown[u"configuration"][u"params"][u"size"].toDouble(), 0.5); // what it was made with stays
        const auto again = ask(QStringLiteral("script promote quiet@2 --yes"));
        QVERIFY2(again.status == 0 && again.json()[u"bots"].toArray().isEmpty(), again.told());

        const auto back = ask(QStringLiteral("bots rollback b 1"));
        QVERIFY2(back.status == 0, back.told());
        QVERIFY(waitUntilItRuns(3));
        shown = bot();
        QCOMPARE(shown[u"strategy"].toString(), QStringLiteral("script:quiet@1"));
        QCOMPARE(shown[u"newerStrategy"].toString(), QStringLiteral("script:quiet@2"));
    }

    void whatIsNotAdmittedIsNotPromoted()
    {
        // The third version has no parameter of that name.
        const QByteArray text = "export const meta = {name: 'quiet', version: '3', tick: '1s'};\n"
                                "export function onTick(ctx) { bot.gauge.set('version', 3); }\n";
        QVERIFY(m_cli.write(QStringLiteral("quiet/main.js"), text));
        QVERIFY(ask(QStringLiteral("script publish quiet")).status == 0);
        const auto run = ask(QStringLiteral("script promote quiet@3 --yes"));
        QVERIFY2(run.status == 1, run.told());
        QVERIFY(!run.json()[u"bots"][0][u"isAdmitted"].toBool(true));
        QVERIFY2(run.out.contains("params.size"), run.told());
        QCOMPARE(bot()[u"strategy"].toString(), QStringLiteral("script:quiet@1"));
        QCOMPARE(bot()[u"version"].toInt(), 3);
        QCOMPARE(bot()[u"state"].toString(), QStringLiteral("RUNNING"));
    }

    void aPlanIsShownToAViewer()
    {
        EngineProcess other;
        const QStringList folder = {QStringLiteral("--data-dir"), other.dataFolder()};
        const auto act = [&](const QString& words, const QStringList& more) {
            return m_cli.run(words.split(u' ', Qt::SkipEmptyParts) + more);
        };
        write("1");
        const auto first = act(QStringLiteral("script publish quiet"), folder);
        QVERIFY2(first.status == 0, first.told());
        // What to do next is said for the same engine.
        const QByteArray asked = "quiet@1 --data-dir " + other.dataFolder().toUtf8() + '\n';
        QVERIFY2(first.out.contains("--strategy script:" + asked), first.told());
        QVERIFY2(first.out.contains("script promote " + asked), first.told());
        const auto made =
            act(QStringLiteral("bots create --name b --market sim:BTC/USDT --strategy script:quiet@1"), folder);
        QVERIFY2(made.status == 0, made.told());
        write("2");
        QVERIFY(act(QStringLiteral("script publish quiet"), folder).status == 0);
        const auto token = other.run("token create --role viewer --name eve").out.trimmed().split('\n').last();
        QVERIFY(m_cli.write(QStringLiteral("eve"), token + '\n'));
        QVERIFY(other.start({QStringLiteral("--at-end"), QStringLiteral("leave")}));
        const QStringList viewer = {QStringLiteral("--engine"), other.url().toString(), QStringLiteral("--token-file"),
                                    QStringLiteral("eve")};
        const auto plan = act(QStringLiteral("script promote quiet"), viewer);
        QVERIFY2(plan.status == 0, plan.told());
        QVERIFY2(plan.out.contains("script:quiet@1 -> script:quiet@2") && plan.out.contains("operator"), plan.told());
        const auto json = act(QStringLiteral("script promote quiet --json"), viewer).json();
        QVERIFY(json[u"bots"][0][u"isAdmitted"].isNull());
        QVERIFY(json[u"differences"][u"script:quiet@1"].isNull());
        const auto done = act(QStringLiteral("script promote quiet --yes"), viewer);
        QVERIFY2(done.status == 2 && done.err.contains("operator"), done.told());
    }

    /// With the engine's gate on: what a script does in the simulation decides, and not what it says of itself.
    void theGateJudgesScriptsByWhatTheyDo()
    {
        QVERIFY(QDir().mkpath(m_cli.path(QStringLiteral("gated"))));
        QVERIFY(m_cli.write(
            QStringLiteral("gated/main.js"),
            "export const meta = {name: 'gated', version: '1', tick: '1s'};\n"
            "const modes = {type: 'choice', choices: ['good', 'throws', 'storms', 'large'], default: 'good',\n"
            "               description: 'What it does'};\n"
            "export const parameters = {mode: modes};\n"
            "let ticks = 0;\n"
            "export function onTick(ctx) {\n"
            "    const mode = bot.params.mode, price = trade.roundPrice(ctx.book.mid * 0.999);\n"
            "    if (++ticks > 60 && mode === 'throws') throw new Error('no luck');\n"
            "    for (let i = 0; i < (mode === 'storms' ? 40 : 1); ++i) {\n"
            "        ctx.cancelAll();\n"
            "        ctx.place({side: 'buy', price: price, quantity: mode === 'large' ? 5 : 0.01});\n"
            "    }\n"
            "}\n"));
        EngineProcess other;
        QVERIFY(other.start(
            {QStringLiteral("--gate"), QStringLiteral("5m"), QStringLiteral("--at-end"), QStringLiteral("leave")}));
        const QStringList engine = {QStringLiteral("--engine"), other.url().toString()};
        const auto act = [&](const QString& words) {
            return m_cli.run(words.split(u' ', Qt::SkipEmptyParts) + engine);
        };
        const auto published = act(QStringLiteral("script publish gated"));
        QVERIFY2(published.status == 0, published.told());
        const auto made = [&](const char* mode) {
            return act(QStringLiteral("bots create --name %1 --market sim:BTC/USDT --strategy script:gated@1 --cash "
                                      "1000000 --param mode=%1 --risk order_size.max_notional=100000 --start")
                           .arg(QLatin1String(mode)));
        };
        const auto good = made("good");
        QVERIFY2(good.status == 0, good.told());
        const auto shown = act(QStringLiteral("bots show good --json")).json();
        QVERIFY2(shown[u"state"].toString() == QStringLiteral("RUNNING") ||
                     shown[u"state"].toString() == QStringLiteral("STARTING"),
                 QJsonDocument(shown).toJson().constData());
        for (const auto& [mode, words] : {std::pair("throws", "no luck"), std::pair("storms", "orders in 10s"),
                                          std::pair("large", "above the limit of 100000 USDT")}) {
            const auto run = made(mode);
            QVERIFY2(run.status != 0, run.told());
            QVERIFY2((run.out + run.err).contains(words), mode + run.told());
            const auto refused = act(QStringLiteral("bots show %1 --json").arg(QLatin1String(mode))).json();
            QVERIFY2(refused[u"state"].toString() != QStringLiteral("RUNNING"), mode);
            QVERIFY2(!refused[u"findings"].toArray().isEmpty() || !refused.contains(u"id"), mode);
        }
    }

    void limitsAreChecked()
    {
        EngineProcess other;
        QVERIFY(other.write("good.json", R"({"sandbox": {"heap": "128MiB", "cpu-soft": "20ms", "orders": 10}})"));
        const auto good = other.run("--check-config --config good.json");
        QVERIFY2(good.status == 0, good.told());
        QVERIFY(other.write("bad.json",
                            R"({"sandbox": {"heap": "1kB", "cpu-soft": "2s", "cpu-hard": "1s", "oders": 10}})"));
        const auto bad = other.run("--check-config --config bad.json");
        QVERIFY2(bad.status == 1, bad.told());
        for (const char* word : {"sandbox.heap", "sandbox-cpu-soft", "sandbox.oders", "sandbox-orders"})
            QVERIFY2((bad.out + bad.err).contains(word), word + bad.told());
    }
};

QTEST_GUILESS_MAIN(TestScriptVersions)
#include "tst_ScriptVersions.moc"
