// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the fleet page that need no page: what a command says that it will do, files of bots, how texts stand.
#include "tests/ui/support/FleetBench.h"
#include "ui/common/DifferenceView.h"
#include "ui/fleet/BotAsking.h"
#include "ui/fleet/BotCommand.h"
#include "ui/fleet/BotFiles.h"
#include "ui/fleet/BotForms.h"
#include "ui/fleet/FleetText.h"
#include "ui/fleet/MarketStep.h"
#include "ui/fleet/NaturalOrder.h"
#include "ui/fleet/OutcomesDialog.h"
#include "ui/fleet/PromoteDialog.h"
#include "ui/fleet/StrategyStep.h"
#include "ui/fleet/TagDialog.h"
#include "ui/session/ScriptText.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTextBrowser>

using namespace wh;
using namespace wh::ui;
using wh::test::FleetBench;
using wh::test::ScriptedFleet;

namespace {

client::Bot bot(const std::string& id, const std::string& state, std::int64_t orders, const std::string& market,
                const std::string& policy = "CANCEL", const char* position = "0.5")
{
    client::Bot made = ScriptedFleet::bot(id, "bot-" + id, "avellaneda_stoikov", market, state);
    made.figures.openOrders = orders;
    made.figures.position = Decimal::of(position);
    made.stopPolicy = policy;
    return made;
}

/// A published version.
PublishedScript script(const std::string& version, const std::string& text)
{
    PublishedScript made;
    made.project.files["main.js"] = text;
    made.description.name = "maker";
    made.description.version = version;
    made.digest = made.project.digest();
    made.publishedAt = std::stoll(version) * kSecond;
    made.publishedBy = "ann";
    return made;
}

} // namespace

class TestFleetParts : public QObject
{
    Q_OBJECT

    static std::vector<const FleetRow*> all(FleetBench& bench)
    {
        std::vector<const FleetRow*> rows(bench.rows().all().begin(), bench.rows().all().end());
        std::sort(rows.begin(), rows.end(), [](auto* a, auto* b) { return a->bot.id < b->bot.id; });
        return rows;
    }
    static QString effects(FleetBench& bench, BotCommand command, const std::string& policy = {})
    {
        return effectsOf(planOf(command, bench.rows(), all(bench), policy), bench.studio().appearance()).join(u'|');
    }

private slots:
    void aProposedNameIsShort()
    {
        QCOMPARE(proposedName("script:my_maker@1.2.0", "sim:BTC/USDT", {}).c_str(), "my-maker-btc-usdt-1");
        QCOMPARE(proposedName("script:my_maker", "sim:BTC/USDT", {"my-maker-btc-usdt-1"}).c_str(),
                 "my-maker-btc-usdt-2");
        QVERIFY(QByteArray(proposedName("sma_crossover", "sim:BTC/USDT", {}).c_str()).startsWith("sma"));
    }

    void whatAStrategyDoesIsSaidOnce()
    {
        FleetBench bench;
        client::Strategy one;
        one.id = "script:a@1";
        one.title = "a 1";
        one.summary = one.description = "Quotes on either side";
        client::Strategy other = one;
        other.id = "other";
        other.description = "Quotes on either side of the mid, and moves its quotes with it";
        const std::vector<client::Strategy> all = {one, other};
        StrategyStep step(bench.studio().appearance());
        step.setStrategies(&all);
        const auto* description = step.findChild<QTextBrowser*>();
        step.setStrategy(one.id);
        QVERIFY(description->toPlainText().isEmpty());
        step.setStrategy(other.id);
        QVERIFY(description->toPlainText().contains(QStringLiteral("of the mid")));
    }

    void commandsSayWhatTheyDoToOrdersAndPositions()
    {
        FleetBench bench;
        auto& fleet = bench.fleet();
        fleet.put(bot("1", "RUNNING", 6, "sim:BTC/USDT"));
        fleet.put(bot("2", "RUNNING", 8, "sim:ETH/USDT"));
        fleet.put(bot("3", "PAUSED", 0, "sim:SOL/EUR"));
        fleet.put(bot("4", "STOPPED", 0, "sim:BTC/USDT", "CANCEL", "0"));
        QVERIFY(bench.settle());
        QCOMPARE(effects(bench, BotCommand::Stop),
                 QStringLiteral("Stop 3 bot(s), cancel 14 order(s) on 2 market(s), keep positions."
                                "|1 selected bot(s) not at work: nothing changes there."));
        QCOMPARE(effects(bench, BotCommand::Stop, "KEEP").section(u'|', 0, 0),
                 QStringLiteral("Stop 3 bot(s), keep 14 order(s) on 2 market(s), keep positions."));
        QCOMPARE(
            effects(bench, BotCommand::Stop, "FLATTEN").section(u'|', 0, 0),
            QStringLiteral("Stop 3 bot(s), cancel 14 order(s) on 2 market(s), close 3 position(s) at the market."));
        QCOMPARE(effects(bench, BotCommand::Pause).section(u'|', 0, 0),
                 QStringLiteral("Pause 2 bot(s), cancel 14 order(s) on 2 market(s), keep positions."));
        QCOMPARE(effects(bench, BotCommand::Resume).section(u'|', 0, 0),
                 QStringLiteral("Resume 1 bot(s): they place orders again on 1 market(s)."));
        QCOMPARE(effects(bench, BotCommand::Start).section(u'|', 0, 0),
                 QStringLiteral("Start 1 bot(s) on 1 market(s), with 10,000 USDT."));
        QVERIFY(effects(bench, BotCommand::Remove).contains(QStringLiteral("3 selected bot(s) at work: they stay.")));

        // Each by its own policy: a sentence for each.
        fleet.change("2", [](client::Bot& each) { each.stopPolicy = "FLATTEN"; });
        fleet.change("3", [](client::Bot& each) { each.stopPolicy = "KEEP"; });
        QVERIFY(bench.settle());
        QCOMPARE(effects(bench, BotCommand::Stop),
                 QStringLiteral("Stop 1 bot(s), cancel 6 order(s) on 1 market(s), keep positions."
                                "|Stop 1 bot(s), keep positions; there are no orders to keep."
                                "|Stop 1 bot(s), cancel 8 order(s) on 1 market(s), close 1 position(s) at the market."
                                "|1 selected bot(s) not at work: nothing changes there."));

        // Who is on an engine that is away cannot be asked.
        bench.link().go(WallClock().now());
        QVERIFY(bench.settle());
        QCOMPARE(effects(bench, BotCommand::Stop),
                 QStringLiteral("4 selected bot(s) on engines that do not answer: they are not asked."));
    }

    /// Bots that the token does not allow it for are told, and not asked.
    void ofABotOnTwoMarketsBothAreToldOfAndTheBotIsAsked()
    {
        FleetBench bench;
        const auto pairs = bot("7", "RUNNING", 3, "sim:BTC/USDT");
        auto leg = ScriptedFleet::legOf(pairs);
        leg.figures.openOrders = 2;
        leg.figures.position = Decimal::of("-1");
        bench.fleet().put(pairs);
        bench.fleet().put(leg);
        bench.fleet().put(bot("8", "RUNNING", 1, "sim:BTC/USDT"));
        QVERIFY(bench.settle());
        QCOMPARE(effects(bench, BotCommand::Stop),
                 QStringLiteral("Stop 2 bot(s), cancel 6 order(s) on 2 market(s), keep positions."));
        QCOMPARE(effects(bench, BotCommand::Stop, "FLATTEN"),
                 QStringLiteral("Stop 2 bot(s), cancel 6 order(s) on 2 market(s), close 3 position(s) at the market."));
        const auto planFor = [&](BotCommand command, std::initializer_list<const char*> ids) {
            std::vector<const FleetRow*> rows;
            for (const char* id : ids)
                rows.push_back(bench.rows().find(bench.key(id)));
            return planOf(command, bench.rows(), rows);
        };
        const auto idsOf = [](const CommandPlan& plan) {
            QStringList ids;
            for (const AskedBot& asked : plan.bots)
                ids << QString::fromStdString(asked.key.bot);
            return ids.join(u' ');
        };
        // Each once, whichever of its rows is selected.
        QCOMPARE(idsOf(planFor(BotCommand::Stop, {"7", leg.id.c_str()})), QStringLiteral("7"));
        QCOMPARE(idsOf(planFor(BotCommand::Stop, {leg.id.c_str(), "8"})), QStringLiteral("7 8"));
        const Appearance& appearance = bench.studio().appearance();
        const CommandPlan alone = planFor(BotCommand::Stop, {leg.id.c_str()});
        QCOMPARE(questionOf(alone, appearance), QStringLiteral("Stop bot-7?"));
        QCOMPARE(
            effectsOf(alone, appearance).join(u'|'),
            QStringLiteral("Stop 1 bot(s), cancel 5 order(s) on 2 market(s), keep positions.|bot-7#2 is the second "
                           "market of bot-7: the bot is asked, and does it on both markets."));
        QVERIFY(planFor(BotCommand::Stop, {"7", leg.id.c_str()}).through.empty());
        // What it begins with is on both markets.
        for (const auto& id : {std::string("7"), leg.id})
            bench.fleet().change(id, [](client::Bot& bot) { bot.state = "STOPPED"; });
        QVERIFY(bench.settle());
        QCOMPARE(effectsOf(planFor(BotCommand::Start, {"7"}), appearance).join(u'|'),
                 QStringLiteral("Start 1 bot(s) on 2 market(s), with 20,000 USDT."));
    }

    void whatTheTokenForbidsIsNotCounted()
    {
        FleetBench bench;
        bench.add(QStringLiteral("fra-2"));
        bench.fleet(0).put(bot("1", "RUNNING", 6, "sim:BTC/USDT"));
        bench.fleet(0).put(bot("2", "STOPPED", 0, "sim:BTC/USDT"));
        bench.fleet(1).put(bot("3", "RUNNING", 8, "sim:ETH/USDT"));
        bench.fleet(1).put(bot("4", "STOPPED", 0, "sim:ETH/USDT"));
        QVERIFY(bench.settle());
        bench.link(1).setRole(EngineLink::Role::Viewer);
        QCOMPARE(effects(bench, BotCommand::Stop),
                 QStringLiteral("Stop 1 bot(s), cancel 6 order(s) on 1 market(s), keep positions."
                                "|1 selected bot(s) not at work: nothing changes there."
                                "|2 selected bot(s): the token for fra-2 is a viewer's."));
        QCOMPARE(effects(bench, BotCommand::Start),
                 QStringLiteral("Start 1 bot(s) on 1 market(s), with 10,000 USDT."
                                "|1 selected bot(s) at work already: nothing changes there."
                                "|2 selected bot(s): the token for fra-2 is a viewer's."));
        bench.link(1).setRole(EngineLink::Role::Operator);
        QCOMPARE(int(planOf(BotCommand::Pause, bench.rows(), all(bench)).bots.size()), 2);
        QCOMPARE(effects(bench, BotCommand::Remove).section(u'|', -1),
                 QStringLiteral("2 selected bot(s): the token for fra-2 is an operator's."));
        QCOMPARE(int(planOf(BotCommand::Remove, bench.rows(), all(bench)).bots.size()), 1);
    }

    void aBotBeginsOnTheMarketOfTheRun()
    {
        const auto market = [](const char* id) {
            client::LiveMarket one;
            one.id = id;
            one.instrument.name = *InstrumentName::parse(id);
            return one;
        };
        const std::vector<client::LiveMarket> markets{market("sim:ADA/USDT"), market("sim:BTC/USDT"),
                                                      market("other:ETH/USDT")};
        const auto first = [&](const char* preferred) {
            FleetBench bench;
            MarketStep step(bench.studio().appearance());
            step.prefer(preferred);
            step.choose({});
            step.setMarkets(markets);
            return step.chosen();
        };
        QCOMPARE(first("sim:BTC/USDT"), std::vector<std::string>{"sim:BTC/USDT"});
        QCOMPARE(first("binance:ETH/USDT"), std::vector<std::string>{"other:ETH/USDT"}); // the same pair
        QCOMPARE(first("sim:XRP/USDT"), std::vector<std::string>{"sim:ADA/USDT"});
        QCOMPARE(first(""), std::vector<std::string>{"sim:ADA/USDT"});
    }

    void botsAreBroughtToAnotherVersionOfTheirScript()
    {
        FleetBench bench({script("1", "let a = 1;\n"), script("2", "let a = 2;\n")});
        auto& fleet = bench.fleet();
        const auto add = [&](const char* id, const char* name, const char* strategy, const char* state) {
            fleet.put(ScriptedFleet::bot(id, name, strategy, "sim:BTC/USDT", state));
            auto& configuration = fleet.configurations[id];
            configuration.name = name;
            configuration.strategy = strategy;
            configuration.markets = {"sim:BTC/USDT"};
            configuration.parameters = {{"size", "0.5"}};
        };
        add("1", "one", "script:maker@1", "RUNNING");
        add("2", "two", "script:maker@1", "STOPPED");
        add("3", "three", "script:maker@2", "RUNNING");
        add("4", "four", "avellaneda_stoikov", "RUNNING");
        QVERIFY(bench.settle());
        auto& session = bench.link().session();
        QTRY_COMPARE(session.scripts().items().size(), std::size_t{2});
        const auto* newer = newerScript(session, "script:maker@1");
        QVERIFY(newer && newer->id == "script:maker@2");
        QVERIFY(!newerScript(session, "script:maker@2"));
        QVERIFY(!newerScript(session, "avellaneda_stoikov"));
        const FleetRow* row = bench.rows().find(bench.key("1"));
        QVERIFY(row);
        QVERIFY(fleetTip(bench.studio().appearance(), *row, kFleetStrategy, 0).contains(QStringLiteral("Version 2")));

        auto* dialog = new PromoteDialog(bench.studio().appearance(), bench.link(), "script:maker@2", "", nullptr);
        const QPointer<PromoteDialog> open(dialog);
        dialog->show();
        QTRY_VERIFY(dialog->isSettled());
        QCOMPARE(dialog->table()->rowCount(), 2); // those that run another version, at work first
        QCOMPARE(dialog->table()->item(0, 0)->text(), QStringLiteral("one"));
        QCOMPARE(dialog->table()->item(0, 0)->checkState(), Qt::Checked);
        QCOMPARE(dialog->table()->item(1, 0)->checkState(), Qt::Unchecked);
        QCOMPARE(fleet.last("validateBot")["input"]["strategy"], "script:maker@2");
        const QString difference = dialog->findChild<DifferenceView*>()->toPlainText();
        QVERIFY2(difference.contains(QStringLiteral("− let a = 1;")) &&
                     difference.contains(QStringLiteral("+ let a = 2;")),
                 qPrintable(difference));
        auto* promote = dialog->findChild<QPushButton*>(QStringLiteral("promote"));
        QCOMPARE(promote->text(), QStringLiteral("Promote 1 bot(s)"));
        promote->click();
        QTRY_COMPARE(fleet.count("configureBot"), 1);
        QCOMPARE(fleet.last("configureBot")["id"], "1");
        QCOMPARE(fleet.last("configureBot")["input"]["strategy"], "script:maker@2");
        QCOMPARE(fleet.last("configureBot")["input"]["parameters"][0]["value"], "0.5");
        QTRY_VERIFY(dialog->isSettled());
        QVERIFY(dialog->table()->item(0, 3)->text().contains(QStringLiteral("Done")));
        QCOMPARE(dialog->table()->item(0, 2)->text(), QStringLiteral("2")); // what it runs now
        QVERIFY(!promote->isEnabled());
        QTest::keyClick(dialog->table(), Qt::Key_Return); // there is nothing left to do but to leave
        QTRY_VERIFY(!open);

        // What the engine would not admit is not asked for.
        fleet.findings = {Error("parameter.unknown", {{"field", "params.size"}, {"value", "0.5"}})};
        auto* other = new PromoteDialog(bench.studio().appearance(), bench.link(), "script:maker@2", "2", nullptr);
        other->show();
        QTRY_VERIFY(other->isSettled());
        QCOMPARE(other->table()->rowCount(), 1);
        QCOMPARE(other->table()->item(0, 0)->checkState(), Qt::Checked);
        QVERIFY(!other->findChild<QPushButton*>(QStringLiteral("promote"))->isEnabled());
        QVERIFY(other->table()->item(0, 3)->text().startsWith(QStringLiteral("Not admitted")));
        other->close();
    }

    void asksWhereSomebodyHasToAgree()
    {
        FleetBench bench;
        bench.fleet().put(bot("1", "RUNNING", 6, "sim:BTC/USDT"));
        bench.fleet().put(bot("2", "RUNNING", 0, "sim:BTC/USDT"));
        bench.fleet().put(bot("3", "STOPPED", 0, "sim:BTC/USDT"));
        QVERIFY(bench.settle());
        const auto rows = all(bench);
        const auto isAsked = [&](BotCommand command, std::vector<const FleetRow*> some) {
            return planOf(command, bench.rows(), some).isToBeConfirmed();
        };
        QVERIFY(isAsked(BotCommand::Pause, {rows[0]}));
        QVERIFY(!isAsked(BotCommand::Pause, {rows[1]})); // it has no orders out
        QVERIFY(isAsked(BotCommand::Pause, {rows[0], rows[1]}));
        QVERIFY(isAsked(BotCommand::Stop, {rows[1]}));
        QVERIFY(!isAsked(BotCommand::Start, {rows[2]}));
        QVERIFY(isAsked(BotCommand::Remove, {rows[2]}));
    }

    void statesAllowWhatTheEngineAllows_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("allowed"); // of Start, Pause, Resume, Stop, Remove
        QTest::newRow("created") << "CREATED"
                                 << "S...R";
        QTest::newRow("admitted") << "ADMITTED"
                                  << "S...R";
        QTest::newRow("starting") << "STARTING"
                                  << "...T.";
        QTest::newRow("running") << "RUNNING"
                                 << ".P.T.";
        QTest::newRow("paused") << "PAUSED"
                                << "..ET.";
        QTest::newRow("stopping") << "STOPPING"
                                  << ".....";
        QTest::newRow("stopped") << "STOPPED"
                                 << "S...R";
        QTest::newRow("failed") << "FAILED"
                                << "S...R";
    }
    void statesAllowWhatTheEngineAllows()
    {
        QFETCH(QString, state);
        QFETCH(QString, allowed);
        const client::Bot each = bot("1", state.toStdString(), 0, "sim:BTC/USDT");
        constexpr BotCommand kAll[] = {BotCommand::Start, BotCommand::Pause, BotCommand::Resume, BotCommand::Stop,
                                       BotCommand::Remove};
        for (qsizetype i = 0; i < 5; ++i)
            QCOMPARE(canBeAsked(each, kAll[i]), allowed[i] != u'.');
        client::Bot again = each;
        again.restartAt = 5;
        QCOMPARE(canBeAsked(again, BotCommand::Stop), allowed[3] != u'.' || state == u"FAILED");
        // What it has left at its venue can be dealt with.
        const bool isAtRest = allowed[4] != u'.';
        again = each;
        again.figures.openOrders = 1;
        QCOMPARE(canBeAsked(again, BotCommand::Stop), allowed[3] != u'.' || isAtRest);
        again = each;
        again.reason = Error("bot.leg_left");
        QCOMPARE(canBeAsked(again, BotCommand::Stop), allowed[3] != u'.' || isAtRest);
    }

    void eachEngineIsAskedOnceAndEveryOutcomeIsNoted()
    {
        FleetBench bench;
        bench.add(QStringLiteral("fra-2"));
        bench.add(QStringLiteral("fra-3"));
        for (std::size_t engine = 0; engine < 3; ++engine) {
            bench.fleet(engine).put(bot("1", "RUNNING", 1, "sim:BTC/USDT"));
            bench.fleet(engine).put(bot("2", "RUNNING", 1, "sim:BTC/USDT"));
        }
        QVERIFY(bench.settle());
        bench.fleet(1).refusals.emplace("2", Error("bot.wrong_state", {{"field", "stop"}, {"value", "stopping"}}));
        bench.fleet(2).away = Error("remote.unreachable", {{"reason", "gone"}});
        BotAsking asking(bench.links());
        std::vector<AskedBot> bots;
        for (std::size_t engine = 0; engine < 3; ++engine) {
            for (const char* id : {"1", "2"})
                bots.push_back({bench.key(id, engine), QString::fromLatin1(id), {}, std::nullopt});
        }
        bots.push_back({{QStringLiteral("nobody"), "1"}, QStringLiteral("x"), {}, std::nullopt});
        std::vector<AskedBot> done;
        asking.ask(bots, BotAsking::command(BotCommand::Stop, "KEEP"), [&](const auto& all) { done = all; });
        QVERIFY(asking.isUnderWay());
        QTRY_COMPARE(int(done.size()), 7);
        QVERIFY(!asking.isUnderWay());
        QCOMPARE(bench.fleet(0).count("stopBots"), 1);
        QVERIFY(bench.fleet(0).last("stopBots") == ScriptedFleet::Json({{"ids", {"1", "2"}}, {"policy", "KEEP"}}));
        const char* codes[] = {
            "", "", "", "bot.wrong_state", "remote.unreachable", "remote.unreachable", "remote.closed"};
        for (std::size_t i = 0; i < 7; ++i)
            QCOMPARE(QString::fromStdString(done[i].error ? done[i].error->code : ""), QString::fromLatin1(codes[i]));
    }

    void filesKeepEveryDigit()
    {
        const std::string one = "{ \"name\": \"a\", \"cash\": 10000.000000000000000001, \"list\": [{}, \"]}\\\"\"] }";
        const std::string two = "{\"name\":\"b\",\"seed\":18446744073709551615}";
        QVERIFY((*splitDocuments(one) == std::vector{one}));
        QVERIFY((*splitDocuments(joinDocuments({one, two})) == std::vector{one, two}));
        QVERIFY((*splitDocuments(joinDocuments({one})) == std::vector{one + "\n"}));
        QVERIFY(splitDocuments("[]")->empty());
        QCOMPARE(QString::fromStdString(textIn(two, "name")), QStringLiteral("b"));
        QCOMPARE(QString::fromStdString(textIn("[]", "name")), QString());
        const auto broken = splitDocuments("{\n  \"name\": ]");
        QVERIFY(!broken);
        QCOMPARE(QString::fromStdString(broken.error().code), QStringLiteral("configuration.malformed"));
        QCOMPARE(QString::fromStdString(std::string(broken.error().field("line"))), QStringLiteral("2"));
        QCOMPARE(QString::fromStdString(splitDocuments("[1]").error().code),
                 QStringLiteral("configuration.wrong_type"));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bots.json"));
        QCOMPARE(writeFile(path, one), QString());
        QVERIFY(*readFile(path) == one);
        QVERIFY(!writeFile(folder.path(), one).isEmpty());
        QVERIFY(!readFile(folder.filePath(QStringLiteral("none.json"))));
    }

    void namesStandAsPeopleCount_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("numbers") << "bot-2"
                                 << "bot-10";
        QTest::newRow("zeros before") << "bot-007"
                                      << "bot-8";
        QTest::newRow("case") << "Alpha"
                              << "beta";
        QTest::newRow("accents") << QString::fromUtf8("äther") << "btc";
        QTest::newRow("shorter") << "bot"
                                 << "bot-1";
        QTest::newRow("long numbers") << "7"
                                      << "10000000000000000000000000000000000000001";
    }
    void namesStandAsPeopleCount()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY(naturalKey(first) < naturalKey(second));
        QVERIFY(!(naturalKey(second) < naturalKey(first)));
    }

    /// Not what the default button says.
    void enterDoesWhatTheFocusedButtonSays()
    {
        FleetBench bench({script("1", "let a = 1;\n"), script("2", "let a = 2;\n")});
        bench.fleet().put(bot("1", "STOPPED", 0, "sim:BTC/USDT"));
        QVERIFY(bench.settle());
        const auto& appearance = bench.studio().appearance();
        const auto press = [](QDialog& dialog, const char* name) {
            dialog.show();
            dialog.activateWindow();
            auto* button = dialog.findChild<QPushButton*>(QLatin1String(name));
            if (!button || !QTest::qWaitForWindowActive(&dialog))
                qFatal("no %s", name);
            button->setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        };
        TagDialog tags(appearance, all(bench), {}, nullptr);
        tags.setAttribute(Qt::WA_DeleteOnClose, false);
        tags.findChild<QLineEdit*>(QStringLiteral("newTags"))->setText(QStringLiteral("fast"));
        QSignalSpy accepted(&tags, &QDialog::accepted);
        press(tags, "cancel");
        QVERIFY(tags.isHidden());
        QCOMPARE(accepted.count(), 0);

        AskedBot refused{bench.key("1"), QStringLiteral("bot-1"), {}, Error("bot.unknown", {{"value", "1"}})};
        OutcomesDialog outcomes(appearance, QStringLiteral("Stop"), {refused}, true, nullptr);
        outcomes.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy repeated(&outcomes, &OutcomesDialog::repeatRequested);
        press(outcomes, "repeat");
        QCOMPARE(repeated.count(), 1);

        PromoteDialog promote(appearance, bench.link(), "script:maker@2", "", nullptr);
        promote.setAttribute(Qt::WA_DeleteOnClose, false);
        QTRY_VERIFY(promote.isSettled());
        for (const auto* button : promote.findChildren<QPushButton*>())
            QVERIFY(button->autoDefault());
    }

    void tagsOfSeveralAreMarkedAndChanged()
    {
        FleetBench bench;
        for (const char* id : {"1", "2"}) {
            client::Bot each = bot(id, "STOPPED", 0, "sim:BTC/USDT");
            each.tags =
                id == std::string("1") ? std::vector<std::string>{"all", "some"} : std::vector<std::string>{"all"};
            bench.fleet().put(each);
        }
        QVERIFY(bench.settle());
        TagDialog dialog(bench.studio().appearance(), all(bench), {"all", "none", "some"}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto* list = dialog.findChild<QListWidget*>();
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        QCOMPARE(list->item(1)->checkState(), Qt::PartiallyChecked);
        QCOMPARE(list->item(2)->checkState(), Qt::Unchecked);
        QVERIFY(dialog.added().empty() && dialog.removed().empty());
        list->item(0)->setCheckState(Qt::Unchecked);
        list->item(1)->setCheckState(Qt::Checked);
        dialog.findChild<QLineEdit*>(QStringLiteral("newTags"))->setText(QStringLiteral("fast, some ,fast"));
        QVERIFY((dialog.added() == std::vector<std::string>{"fast", "some"}));
        QVERIFY((dialog.removed() == std::vector<std::string>{"all"}));
    }
};

QTEST_MAIN(TestFleetParts)
#include "tst_FleetParts.moc"
