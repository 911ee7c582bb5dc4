// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the fleet by mouse and keyboard: its states, and what is done to many bots at once.
#include "core/base/Cause.h"
#include "core/base/Several.h"
#include "tests/ui/support/FleetBench.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/StatePane.h"
#include "ui/fleet/AwayBar.h"
#include "ui/fleet/BotAssistant.h"
#include "ui/fleet/BotFiles.h"
#include "ui/fleet/BotImportDialog.h"
#include "ui/fleet/ConfirmDialog.h"
#include "ui/fleet/FleetPage.h"
#include "ui/fleet/FleetView.h"
#include "ui/fleet/OutcomesDialog.h"
#include "ui/fleet/TagDialog.h"
#include "ui/fleet/TotalsBar.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>

using namespace wh;
using namespace wh::ui;
using wh::test::FleetBench;
using wh::test::ScriptedFleet;

class TestFleetPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<FleetBench> m_bench;
    std::unique_ptr<FleetPage> m_page;

    void openPage()
    {
        m_page = std::make_unique<FleetPage>(m_bench->studio().context(), m_bench->rows());
        m_page->resize(1080, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void fill(int count = 6)
    {
        for (int i = 0; i < count; ++i) {
            auto bot = ScriptedFleet::bot(std::to_string(i), "bot-" + std::to_string(i), "avellaneda_stoikov",
                                          i % 2 == 0 ? "sim:BTC/USDT" : "sim:ETH/USDT", i < 4 ? "RUNNING" : "STOPPED");
            bot.figures.openOrders = i < 4 ? i + 1 : 0;
            bot.figures.ordersPlaced = 5;
            m_bench->fleet().put(bot);
        }
        QVERIFY(m_bench->settle());
    }
    StatePane* pane() const { return m_page->findChild<StatePane*>(); }
    QString totals() const { return m_page->findChild<TotalsBar*>()->text(); }
    QString notice() const { return m_page->findChild<NoticeBar*>()->text(); }
    QAction* action(const char* name) const
    {
        for (QAction* each : m_page->pageActions()) {
            if (each->objectName() == QLatin1String(name))
                return each;
        }
        qFatal("no action %s", name);
    }
    QToolButton* button(const char* text) const
    {
        for (auto* each : m_page->findChildren<QToolButton*>()) {
            if (each->text() == QString::fromUtf8(text) && each->isVisible())
                return each;
        }
        qFatal("no button %s", text);
    }
    QPushButton* pushButton(QWidget* in, const char* text) const
    {
        for (auto* each : in->findChildren<QPushButton*>()) {
            if (each->text() == QString::fromUtf8(text) && each->isVisible())
                return each;
        }
        qFatal("no button %s", text);
    }
    void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(), key, modifiers);
    }
    template<typename Dialog>
    Dialog* dialog() const
    {
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<Dialog*>(each); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void selectBots(std::initializer_list<const char*> ids)
    {
        m_page->view().clearSelection();
        for (const char* id : ids)
            m_page->view().selectionModel()->select(m_page->model().indexOf(m_bench->key(id)),
                                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QString state(const std::string& id) { return QString::fromStdString(m_bench->fleet().bots.at(id).state); }

private slots:
    void init() { m_bench = std::make_unique<FleetBench>(); }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void anEmptyFleetIsAStart()
    {
        QVERIFY(m_bench->settle());
        openPage();
        QCOMPARE(pane()->state(), StatePane::State::Empty);
        QVERIFY(!m_page->findChild<TotalsBar*>()->isVisible());
        QSignalSpy started(action("fleet.new"), &QAction::triggered);
        click(pushButton(pane(), "New bot…"));
        QCOMPARE(started.count(), 1);
        m_bench->fleet().add(ScriptedFleet::bot("1", "first"));
        QVERIFY(m_bench->settle());
        QCOMPARE(pane()->state(), StatePane::State::Content);
        QVERIFY(m_page->findChild<TotalsBar*>()->isVisible());
    }

    void tellsThatItLoadsAndWhyItFailed()
    {
        m_bench->fleet().holdsList = true;
        m_bench->link().start();
        openPage();
        QCOMPARE(pane()->state(), StatePane::State::Loading);
        QVERIFY(!m_page->isSettled());
        QSignalSpy settled(m_page.get(), &Page::settled);
        m_bench->fleet().away = Error("fleet.unavailable", {{"reason", "bots are kept by nobody"}});
        m_bench->fleet().endWatch(*m_bench->fleet().away);
        QTRY_COMPARE(pane()->state(), StatePane::State::Failed);
        QTRY_VERIFY(settled.count() > 0);
        m_bench->fleet().away.reset();
        m_bench->fleet().holdsList = false;
        m_bench->fleet().put(ScriptedFleet::bot("1", "first"));
        click(pushButton(pane(), "Try again"));
        QTRY_COMPARE(pane()->state(), StatePane::State::Content);
    }

    void aDamagedStoreIsToldInItsOwnWords()
    {
        const Error cause("store.corrupt", {{"path", "/x/bots.sqlite"}, {"reason", "page 7 is torn"}});
        m_bench->fleet().away = causedBy(Error("fleet.unavailable", {{"reason", cause.toString()}}), cause);
        m_bench->link().start();
        openPage();
        QTRY_COMPARE(pane()->state(), StatePane::State::Failed);
        QStringList texts;
        for (const auto* label : pane()->findChildren<QLabel*>())
            texts << label->text();
        const QString shown = texts.join(u'\n');
        QVERIFY2(shown.contains(QStringLiteral("/x/bots.sqlite is damaged: page 7 is torn")), qPrintable(shown));
        QVERIFY2(!shown.contains(QStringLiteral("store.corrupt")), qPrintable(shown));
    }

    void anEngineThatIsAwayIsTold()
    {
        fill();
        openPage();
        QCOMPARE(m_page->findChild<AwayBar*>()->text(), QString());
        m_bench->link().go(WallClock().now() - 90 * kSecond - kSecond / 2);
        QTRY_VERIFY(m_page->findChild<AwayBar*>()->text().startsWith(
            QStringLiteral("fra-1 has not answered for 1 min 30 s: its 6 bot(s)")));
        // When it is tried next, and that at once where somebody wants it.
        m_bench->link().next = WallClock().now() + 4 * kSecond;
        QTRY_VERIFY(m_page->findChild<AwayBar*>()->text().contains(QStringLiteral("Next attempt in ")));
        auto* now = pushButton(m_page->findChild<AwayBar*>(), "Try now");
        const auto placeOf = [](const QWidget* widget) { return QRect(widget->mapToGlobal(QPoint()), widget->size()); };
        QTRY_VERIFY(now->isVisible() && now->isEnabled());
        now->setFocus();
        const QRect place = placeOf(now);
        click(now);
        QCOMPARE(m_bench->link().attempts, 1);
        m_bench->link().next.reset();
        QTRY_VERIFY(m_page->findChild<AwayBar*>()->text().endsWith(QStringLiteral("It is being tried now.")));
        // It keeps its place under the pointer, and the focus is there again with it.
        QTRY_VERIFY(!now->isEnabled());
        QVERIFY(now->isVisible());
        QCOMPARE(placeOf(now), place);
        m_bench->link().next = WallClock().now() + 9 * kSecond;
        QTRY_VERIFY(now->isEnabled());
        QVERIFY(now->hasFocus());
        QCOMPARE(placeOf(now), place);
        m_page->resize(m_page->width() / 2, m_page->height()); // the text has more lines
        QTRY_VERIFY(m_page->findChild<AwayBar*>()->height() > 2 * now->height() || placeOf(now).top() == place.top());
        QCOMPARE(placeOf(now).top(), place.top());
        m_page->resize(m_page->width() * 2, m_page->height());
        m_bench->link().next.reset();
        selectBots({"1", "5"});
        QVERIFY(!action("fleet.stop")->isEnabled());
        QVERIFY(!action("fleet.start")->isEnabled());
        QSignalSpy pages(&m_bench->studio().navigator(), &Navigator::pageRequested);
        click(pushButton(m_page->findChild<AwayBar*>(), "Engines"));
        QCOMPARE(pages.takeFirst().front().toString(), QStringLiteral("engines"));
        m_bench->link().come();
        QVERIFY(m_bench->settle());
        QTRY_COMPARE(m_page->findChild<AwayBar*>()->text(), QString());
        QTRY_VERIFY(action("fleet.stop")->isEnabled());
    }

    void aChangedCertificateIsToldAsThat()
    {
        fill();
        openPage();
        m_bench->link().changeCertificate(WallClock().now() - 40 * kSecond - kSecond / 2);
        QTRY_VERIFY(m_page->findChild<AwayBar*>()->text().startsWith(
            QStringLiteral("The certificate of fra-1 has changed: its 6 bot(s) are shown as they were 4")));
        QVERIFY(pushButton(m_page->findChild<AwayBar*>(), "Engines")->isVisible());
    }

    void whatTheTokenDoesNotAllowIsNotOffered()
    {
        fill();
        openPage();
        selectBots({"1"});
        QVERIFY(action("fleet.stop")->isEnabled() && action("fleet.new")->isEnabled());
        const QString tip = action("fleet.stop")->toolTip();
        m_bench->link().setRole(EngineLink::Role::Viewer);
        for (const char* name : {"fleet.stop", "fleet.pause", "fleet.tag", "fleet.edit", "fleet.new", "fleet.import"}) {
            QVERIFY2(!action(name)->isEnabled(), name);
            QVERIFY2(action(name)->toolTip().contains(QStringLiteral("is a viewer's")), name);
        }
        m_bench->link().setRole(EngineLink::Role::Operator);
        QVERIFY(action("fleet.stop")->isEnabled() && !action("fleet.edit")->isEnabled());
        QCOMPARE(action("fleet.stop")->toolTip(), tip);
        QVERIFY(action("fleet.edit")->toolTip().contains(QStringLiteral("is an operator's")));
        m_bench->link().setRole(EngineLink::Role::Admin);
        QVERIFY(action("fleet.edit")->isEnabled() && action("fleet.tag")->isEnabled());
    }

    void aBotThatMayOnlyBeLookedAtIsDuplicatedElsewhere()
    {
        fill();
        openPage();
        selectBots({"1"});
        m_bench->link().setRole(EngineLink::Role::Viewer);
        QVERIFY(!action("fleet.duplicate")->isEnabled());
        QVERIFY2(action("fleet.duplicate")->toolTip().contains(QStringLiteral("The token for fra-1 is a viewer's")),
                 qPrintable(action("fleet.duplicate")->toolTip()));
        m_bench->add(QStringLiteral("ams-2"));
        QVERIFY(m_bench->settle());
        client::BotConfiguration configuration;
        configuration.name = "one";
        configuration.strategy = "avellaneda_stoikov";
        configuration.markets = {"sim:BTC/USDT"};
        m_bench->fleet().configurations["1"] = configuration;
        selectBots({"1"});
        QVERIFY(action("fleet.duplicate")->isEnabled() && !action("fleet.edit")->isEnabled());
        QVERIFY(!action("fleet.duplicate")->toolTip().contains(QStringLiteral("token")));
        action("fleet.duplicate")->trigger();
        QTRY_VERIFY(m_page->window()->findChild<BotAssistant*>());
        QCOMPARE(m_page->window()->findChild<QComboBox*>(QStringLiteral("botEngine"))->currentText(),
                 QStringLiteral("ams-2"));
    }

    void isFilteredAsOneTypes()
    {
        fill();
        openPage();
        m_page->focusFilter();
        auto* filter = m_page->findChild<QLineEdit*>(QStringLiteral("fleetFilter"));
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("eth run"));
        QCOMPARE(m_page->model().rowCount(), 2);
        QVERIFY2(totals().startsWith(QStringLiteral("2 of 6 bot(s) | ● 2 running")), qPrintable(totals()));
        QTest::keyClicks(filter, QStringLiteral(" zzz"));
        QCOMPARE(pane()->state(), StatePane::State::Empty);
        click(pushButton(pane(), "Clear the filter"));
        QCOMPARE(pane()->state(), StatePane::State::Content);
        QCOMPARE(m_page->model().rowCount(), 6);
        QTest::keyClicks(filter, QStringLiteral("eth"));
        QTest::keyClick(filter, Qt::Key_Escape);
        QCOMPARE(filter->text(), QString());
        QTest::keyClicks(filter, QStringLiteral("eth"));
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(m_page->view().hasFocus());
        QCOMPARE(m_page->model().rowCount(), 3);
        // Somebody who is sent to a bot that the filter hides finds it.
        QVERIFY(m_page->select(m_bench->link().id(), QStringLiteral("0")));
        QCOMPARE(filter->text(), QString());
    }

    void opensTheBotThatIsChosen()
    {
        fill();
        openPage();
        QSignalSpy opened(&m_bench->studio().navigator(), &Navigator::botRequested);
        m_page->view().setFocus();
        key(Qt::Key_J);
        key(Qt::Key_J);
        key(Qt::Key_Return);
        QCOMPARE(opened.takeFirst(), (QList<QVariant>{m_bench->link().id(), QStringLiteral("1")}));
    }

    void startsOneAtOnceAndSeveralOnceSomebodyAgrees()
    {
        fill();
        openPage();
        selectBots({"4"});
        click(button("Start"));
        QTRY_COMPARE(state("4"), QStringLiteral("RUNNING"));
        QVERIFY(!dialog<ConfirmDialog>());
        m_bench->fleet().change("4", [](client::Bot& bot) { bot.state = "STOPPED"; });
        QVERIFY(m_bench->settle());
        selectBots({"0", "4", "5"});
        click(button("Start"));
        auto* confirm = dialog<ConfirmDialog>();
        QVERIFY(confirm);
        QCOMPARE(confirm->text(), QStringLiteral("Start 2 bot(s)?\nStart 2 bot(s) on 2 market(s), with 20,000 USDT.\n"
                                                 "1 selected bot(s) at work already: nothing changes there."));
        QSignalSpy said(&m_bench->studio().navigator(), &Navigator::said);
        QTest::keyClick(confirm, Qt::Key_Return); // what can be taken back is what Enter does
        QTRY_COMPARE(state("5"), QStringLiteral("RUNNING"));
        QCOMPARE(m_bench->fleet().count("startBots"), 2);
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(said.front().front().toString(), QStringLiteral("2 bot(s) started."));
    }

    void stopsByAPolicyAndSaysWhatHappensToOrders()
    {
        fill();
        openPage();
        selectBots({"0", "1", "2", "5"});
        auto* stop = m_page->findChild<QToolButton*>(QStringLiteral("stopMenu"));
        QVERIFY(stop->isEnabled());
        QCOMPARE(stop->menu()->actions().size(), 4);
        stop->menu()->actions().at(3)->trigger(); // close positions
        auto* confirm = dialog<ConfirmDialog>();
        QVERIFY(confirm);
        QVERIFY(confirm->text().contains(
            QStringLiteral("Stop 3 bot(s), cancel 6 order(s) on 2 market(s); there are no positions to close.")));
        // As things stand when it is read.
        m_bench->fleet().changeFigures("1", [](auto& figures) { figures.position = Decimal::of("1.5"); });
        m_bench->fleet().changeFigures("2", [](auto& figures) { figures.openOrders = 10; });
        QTRY_VERIFY(confirm->text().contains(
            QStringLiteral("cancel 13 order(s) on 2 market(s), close 1 position(s) at the market.")));
        QTest::keyClick(confirm, Qt::Key_Return); // Enter cancels: it could not be taken back
        QTRY_VERIFY(!dialog<ConfirmDialog>());
        QCOMPARE(m_bench->fleet().count("stopBots"), 0);
        action("fleet.stop.flatten")->trigger();
        click(dialog<ConfirmDialog>()->findChild<QPushButton*>(QStringLiteral("doIt")));
        QTRY_COMPARE(state("0"), QStringLiteral("STOPPED"));
        QVERIFY(m_bench->fleet().last("stopBots").at("policy") == "FLATTEN");
        QCOMPARE(state("3"), QStringLiteral("RUNNING"));
    }

    void whatWasRefusedIsListedAndTriedAgain()
    {
        fill();
        openPage();
        m_bench->fleet().refusals.emplace("2", Error("bot.wrong_state", {{"field", "pause"}, {"value", "stopping"}}));
        selectBots({"0", "1", "2"});
        m_page->view().setFocus();
        key(Qt::Key_F6);
        click(dialog<ConfirmDialog>()->findChild<QPushButton*>(QStringLiteral("doIt")));
        QTRY_VERIFY(dialog<OutcomesDialog>());
        auto* outcomes = dialog<OutcomesDialog>();
        QCOMPARE(outcomes->findChild<QLabel*>(QStringLiteral("outcomesTitle"))->text(),
                 QStringLiteral("Pause: not done for 1 of 3 bot(s)."));
        QCOMPARE(outcomes->table()->rowCount(), 1);
        QCOMPARE(outcomes->table()->item(0, 0)->text(), QStringLiteral("bot-2"));
        QVERIFY(outcomes->table()->item(0, 2)->text().contains(QStringLiteral("stopping")));
        QCOMPARE(state("0"), QStringLiteral("PAUSED"));
        m_bench->fleet().refusals.clear();
        click(outcomes->findChild<QPushButton*>(QStringLiteral("repeat")));
        QTRY_COMPARE(state("2"), QStringLiteral("PAUSED"));
        QTRY_VERIFY(!dialog<OutcomesDialog>());

        // One alone is told in the page.
        m_bench->fleet().refusals.emplace("0", Error("bot.wrong_state", {{"field", "resume"}, {"value", "stopping"}}));
        selectBots({"0"});
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->view().setFocus();
        QTRY_VERIFY(action("fleet.resume")->isEnabled());
        key(Qt::Key_F7);
        QTRY_VERIFY(notice().startsWith(QStringLiteral("Resume bot-0: ")));
        m_bench->fleet().refusals.clear();
        key(Qt::Key_F7);
        QTRY_COMPARE(notice(), QString());
    }

    void aRefusedStartListsAllThatWasFound()
    {
        fill();
        openPage();
        auto& fleet = m_bench->fleet();
        const Error first(
            "parameter.out_of_range",
            {{"field", "params.gamma"}, {"value", "-1"}, {"minimum", "0"}, {"remedy", "choose a number above 0"}});
        const Error second("bot.too_many", {{"field", "tags"}, {"value", "40"}, {"limit", "32"}});
        fleet.refusals.emplace(
            "4", causedBy(Error("bot.not_admitted", {{"field", "params.gamma, tags"}, {"findings", "2"}}), first));
        fleet.botFindings["4"] = {first, second};
        selectBots({"4", "5"});
        click(button("Start"));
        click(dialog<ConfirmDialog>()->findChild<QPushButton*>(QStringLiteral("doIt")));
        QTRY_VERIFY(dialog<OutcomesDialog>());
        QTableWidget* table = dialog<OutcomesDialog>()->table();
        QCOMPARE(table->rowCount(), 1);
        const QString why = table->item(0, 2)->text();
        QVERIFY2(why.contains(errorText(first)) && why.contains(errorText(second)), qPrintable(why));
        QVERIFY(why.contains(QStringLiteral("Choose a number above 0.")));
        QVERIFY(fleet.last("findings").at("ids") == ScriptedFleet::Json({"4"}));
        QVERIFY(table->rowHeight(0) >= 3 * table->fontMetrics().height());
        dialog<OutcomesDialog>()->close();
        QTRY_VERIFY(!dialog<OutcomesDialog>());

        // One bot alone too, where it is more than one thing.
        selectBots({"4"});
        QTRY_VERIFY(action("fleet.start")->isEnabled());
        action("fleet.start")->trigger();
        QTRY_VERIFY(dialog<OutcomesDialog>());
        QSignalSpy opened(&m_bench->studio().navigator(), &Navigator::botRequested);
        click(dialog<OutcomesDialog>()->findChild<QPushButton*>(QStringLiteral("openBot")));
        QCOMPARE(opened.takeFirst(), (QList<QVariant>{m_bench->link().id(), QStringLiteral("4")}));
        QTRY_VERIFY(!dialog<OutcomesDialog>());
    }

    void whatIsNotImportedTellsEveryFinding()
    {
        fill();
        openPage();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("one.json"));
        QCOMPARE(writeFile(path, R"({"name": "x", "market": "sim:NOPE/USDT", "strategy": "nope", "interval": "soon"})"),
                 QString());
        const std::vector<Error> all = {
            Error("parameter.malformed", {{"field", "interval"}, {"value", "soon"}, {"type", "duration"}}),
            Error("market.unknown", {{"field", "market"}, {"value", "sim:NOPE/USDT"}}),
            Error("strategy.unknown", {{"field", "strategy"}, {"value", "nope"}})};
        m_bench->fleet().importRefusal = severalOf(all);
        m_page->importFiles({path});
        QTRY_VERIFY(dialog<OutcomesDialog>());
        const QString why = dialog<OutcomesDialog>()->table()->item(0, 2)->text();
        for (const Error& finding : all)
            QVERIFY2(why.contains(errorText(finding)), qPrintable(why));
    }

    void severalBotsAskWhichEngine()
    {
        m_bench->add(QStringLiteral("fra-2"));
        fill();
        openPage();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("two.json"));
        QCOMPARE(writeFile(path, "[{\"name\": \"x\"}, {\"name\": \"y\"}]"), QString());
        m_page->importFiles({path});
        QTRY_VERIFY(dialog<BotImportDialog>());
        QCOMPARE(m_bench->fleet(0).count("importBots"), 0);
        auto* engine = dialog<BotImportDialog>()->findChild<QComboBox*>(QStringLiteral("engine"));
        QCOMPARE(engine->count(), 2);
        QCOMPARE(engine->currentText(), QStringLiteral("fra-1"));
        engine->setCurrentIndex(1);
        click(dialog<BotImportDialog>()->findChild<QPushButton*>(QStringLiteral("doIt")));
        QTRY_COMPARE(m_bench->fleet(1).count("importBots"), 1);
        QCOMPARE(m_bench->fleet(0).count("importBots"), 0);
    }

    void whatIsImportedAndCannotStartYetIsTold()
    {
        fill();
        openPage();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("three.json"));
        QCOMPARE(writeFile(path, "[{\"name\": \"x\"}, {\"name\": \"y\"}, {\"name\": \"bot-1\"}]"), QString());
        const Error first("market.unknown", {{"field", "market"}, {"value", "sim:NO/SUCH"}});
        const Error second("bot.too_many", {{"field", "tags"}, {"value", "40"}, {"limit", "32"}});
        m_bench->fleet().botFindings["2i"] = {first, second};
        m_page->importFiles({path});
        QTRY_VERIFY(dialog<OutcomesDialog>());
        auto* outcomes = dialog<OutcomesDialog>();
        QCOMPARE(outcomes->findChild<QLabel*>(QStringLiteral("outcomesTitle"))->text(),
                 QStringLiteral("Import: not done for 1 of 3 bot(s). 1 imported bot(s) cannot start yet."));
        QCOMPARE(outcomes->table()->rowCount(), 2);
        QCOMPARE(outcomes->table()->item(0, 0)->text(), QStringLiteral("y"));
        const QString why = outcomes->table()->item(0, 2)->text();
        QVERIFY2(why.contains(errorText(first)) && why.contains(errorText(second)), qPrintable(why));
        auto* open = outcomes->findChild<QPushButton*>(QStringLiteral("openBot"));
        QVERIFY(open->isEnabled());
        outcomes->table()->setCurrentCell(1, 0);
        QVERIFY(!open->isEnabled()); // it was not made
        outcomes->table()->setCurrentCell(0, 0);
        QSignalSpy opened(&m_bench->studio().navigator(), &Navigator::botRequested);
        click(open);
        QCOMPARE(opened.takeFirst(), (QList<QVariant>{m_bench->link().id(), QStringLiteral("2i")}));
    }

    void removesOnlyWhatIsNotAtWork()
    {
        fill();
        openPage();
        selectBots({"3", "4"});
        m_page->view().setFocus();
        key(Qt::Key_Delete);
        QVERIFY(dialog<ConfirmDialog>()->text().contains(QStringLiteral("1 selected bot(s) at work: they stay.")));
        click(dialog<ConfirmDialog>()->findChild<QPushButton*>(QStringLiteral("doIt")));
        QTRY_COMPARE(m_page->model().rowCount(), 5);
        QVERIFY(m_bench->fleet().last("removeBots").at("ids") == ScriptedFleet::Json({"4"}));
    }

    void tagsMany()
    {
        fill();
        openPage();
        selectBots({"0", "1"});
        click(button("Tag…"));
        auto* tags = dialog<TagDialog>();
        QVERIFY(tags);
        QTest::keyClicks(tags->findChild<QLineEdit*>(QStringLiteral("newTags")), QStringLiteral("eu, mm"));
        QTest::keyClick(tags, Qt::Key_Return);
        QTRY_VERIFY((m_bench->fleet().bots.at("1").tags == std::vector<std::string>{"eu", "mm"}));
        QVERIFY(m_bench->settle());
        auto* grouping = m_page->findChild<QComboBox*>(QStringLiteral("fleetGrouping"));
        grouping->setCurrentIndex(int(FleetGrouping::Tag));
        emit grouping->activated(int(FleetGrouping::Tag));
        QCOMPARE(m_page->model().index(0, 0).data().toString(), QStringLiteral("eu (2)"));
    }

    void exportsAndImports()
    {
        fill();
        openPage();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("two.json"));
        selectBots({"1", "4"});
        action("fleet.export")->trigger();
        auto* save = dialog<QFileDialog>();
        QVERIFY(save);
        emit save->fileSelected(path);
        save->close();
        QTRY_VERIFY(QFile::exists(path));
        const auto documents = splitDocuments(*readFile(path));
        QCOMPARE(int(documents->size()), 2);
        QCOMPARE(QString::fromStdString(textIn(documents->at(1), "name")), QStringLiteral("bot-4"));

        // Their names are taken: told for each. New ones come.
        m_page->importFiles({path});
        QTRY_VERIFY(dialog<OutcomesDialog>());
        QCOMPARE(dialog<OutcomesDialog>()->table()->rowCount(), 2);
        QVERIFY(!dialog<OutcomesDialog>()->findChild<QPushButton*>(QStringLiteral("repeat"))->isVisible());
        dialog<OutcomesDialog>()->close();
        QCOMPARE(writeFile(path, "[{\"name\": \"x\"}, {\"name\": \"y\"}]"), QString());
        m_page->importFiles({path});
        QTRY_COMPARE(m_page->model().rowCount(), 8);
        QCOMPARE(writeFile(path, "[{\"name\": "), QString());
        m_page->importFiles({path});
        QVERIFY(notice().contains(QStringLiteral("two.json")));
        QVERIFY2(notice().contains(QStringLiteral("line 1"), Qt::CaseInsensitive), qPrintable(notice()));
    }

    void nothingIsCutWhereThereIsRoom()
    {
        m_page = std::make_unique<FleetPage>(m_bench->studio().context(), m_bench->rows());
        m_page->resize(2560, 1440); // a still picture: it is never shown
        fill();
        m_bench->fleet().changeFigures("1", [](auto& figures) {
            figures.profit.net = Decimal::of("-1234567.24");
            figures.position = Decimal::of("-1234.56789");
        });
        QVERIFY(m_bench->settle());
        QTRY_VERIFY(m_page->isSettled());
        QVERIFY(!m_page->grab().isNull());
        const FleetView& view = m_page->view();
        const auto cut = [&view] {
            QStringList columns;
            for (int column = 0; column < kFleetColumnCount; ++column) {
                const QModelIndex index = view.model()->index(1, column);
                if (!view.isColumnHidden(column) && view.sizeHintForIndex(index).width() > view.columnWidth(column))
                    columns << QStringLiteral("%1 %2").arg(column).arg(index.data().toString());
            }
            return columns.join(u'\n');
        };
        QCOMPARE(cut(), QString());
        // Where it is shown a number that grows has room at once.
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_bench->fleet().changeFigures("1", [](auto& figures) { figures.position = Decimal::of("-123456789.56789"); });
        QTRY_COMPARE(m_bench->rows().find(m_bench->key("1"))->bot.figures.position, Decimal::of("-123456789.56789"));
        QCOMPARE(cut(), QString());
    }

    void whatCanBeDoneFollowsTheSelection()
    {
        fill();
        openPage();
        const auto enabled = [this] {
            QStringList names;
            for (QAction* each : m_page->pageActions()) {
                if (each->isEnabled() && !each->objectName().startsWith(QLatin1String("fleet.stop.")))
                    names << each->objectName().mid(6);
            }
            return names.join(u' ');
        };
        QCOMPARE(enabled(), QStringLiteral("new import"));
        selectBots({"0"});
        QCOMPARE(enabled(), QStringLiteral("new import open pause stop tag edit duplicate export"));
        selectBots({"0", "4"});
        QCOMPARE(enabled(), QStringLiteral("new import start pause stop tag export remove"));
        // It is another now, without a hand: what can be done is another too.
        selectBots({"0"});
        m_bench->fleet().change("0", [](client::Bot& bot) { bot.state = "PAUSED"; });
        QVERIFY(m_bench->settle());
        QCOMPARE(enabled(), QStringLiteral("new import open resume stop tag edit duplicate export"));
        // The menu of the table has the same.
        emit m_page->view().customContextMenuRequested(
            m_page->view().visualRect(m_page->model().indexOf(m_bench->key("0"))).center());
        auto* menu = m_page->findChild<QMenu*>(QStringLiteral("botMenu"));
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(action("fleet.resume")));
        menu->close();
    }

    void whatIsAskedOfASecondMarketItsBotDoes()
    {
        auto pairs = ScriptedFleet::bot("1", "pairs", "avellaneda_stoikov", "sim:BTC/USDT", "STOPPED");
        pairs.tags = {"two"};
        const auto leg = ScriptedFleet::legOf(pairs);
        m_bench->fleet().put(pairs);
        m_bench->fleet().put(leg);
        m_bench->fleet().configurations["1"].name = "pairs";
        QVERIFY(m_bench->settle());
        openPage();
        QVERIFY2(totals().startsWith(QStringLiteral("1 bot(s) | ● 0 running")), qPrintable(totals()));
        selectBots({leg.id.c_str()});
        const auto says = [this](const char* text) {
            const auto labels = m_page->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [text](const QLabel* label) { return label->text() == QLatin1String(text); });
        };
        QVERIFY(says("pairs#2 selected: commands go to pairs"));
        QSignalSpy said(&m_bench->studio().navigator(), &Navigator::said);
        click(button("Start"));
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(m_bench->fleet().last("startBots").at("ids") == ScriptedFleet::Json({"1"}));
        QCOMPARE(
            said.takeFirst().front().toString(),
            QStringLiteral("1 bot(s) started. pairs#2 is the second market of pairs: the bot is asked, and does it "
                           "on both markets."));
        m_bench->fleet().change(leg.id, [](client::Bot& bot) { bot.state = "RUNNING"; });
        QVERIFY(m_bench->settle());

        selectBots({"1", leg.id.c_str()});
        QVERIFY(says("1 selected"));
        action("fleet.stop")->trigger();
        auto* confirm = dialog<ConfirmDialog>();
        QVERIFY(confirm);
        QCOMPARE(confirm->text().section(u'\n', 0, 0), QStringLiteral("Stop pairs?"));
        click(confirm->findChild<QPushButton*>(QStringLiteral("doIt")));
        QTRY_COMPARE(state("1"), QStringLiteral("STOPPED"));
        QVERIFY(m_bench->fleet().last("stopBots").at("ids") == ScriptedFleet::Json({"1"}));
        m_bench->fleet().change(leg.id, [](client::Bot& bot) { bot.state = "STOPPED"; });
        QVERIFY(m_bench->settle());

        selectBots({leg.id.c_str()});
        click(button("Tag…"));
        auto* tags = dialog<TagDialog>();
        QVERIFY(tags);
        QCOMPARE(tags->windowTitle(), QStringLiteral("Tags of pairs"));
        tags->reject();
        QTRY_VERIFY(!dialog<TagDialog>());
        action("fleet.edit")->trigger();
        QTRY_COMPARE(m_bench->fleet().count("configuration"), 1);
        QVERIFY(m_bench->fleet().last("configuration").at("id") == "1");
        QTRY_VERIFY(dialog<BotAssistant>());
        dialog<BotAssistant>()->reject();

        selectBots({leg.id.c_str()});
        action("fleet.remove")->trigger();
        click(dialog<ConfirmDialog>()->findChild<QPushButton*>(QStringLiteral("doIt")));
        QTRY_COMPARE(m_bench->fleet().count("removeBots"), 1);
        QVERIFY(m_bench->fleet().last("removeBots").at("ids") == ScriptedFleet::Json({"1"}));
    }

    void isAsItWasLeft()
    {
        fill();
        openPage();
        auto* grouping = m_page->findChild<QComboBox*>(QStringLiteral("fleetGrouping"));
        grouping->setCurrentIndex(int(FleetGrouping::Market));
        emit grouping->activated(int(FleetGrouping::Market));
        m_page->view().sortByColumn(kFleetOrders, Qt::DescendingOrder);
        const QVariantMap state = m_page->savedState();
        openPage();
        m_page->restoreState(state);
        QCOMPARE(m_page->findChild<QComboBox*>(QStringLiteral("fleetGrouping"))->currentIndex(),
                 int(FleetGrouping::Market));
        QCOMPARE(m_page->model().rowCount(), 2);
        QCOMPARE(m_page->model().order().column, kFleetOrders);
    }
};

QTEST_MAIN(TestFleetPage)
#include "tst_FleetPage.moc"
