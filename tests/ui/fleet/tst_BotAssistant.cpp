// SPDX-License-Identifier: GPL-3.0-or-later
// The assistant by mouse and keyboard: bots made, refused, copied and changed, over an engine whose bots live.
#include "core/base/Several.h"
#include "tests/ui/support/FleetBench.h"
#include "tests/ui/support/LiveBench.h"
#include "ui/common/ErrorText.h"
#include "ui/fleet/BotAssistant.h"
#include "ui/fleet/FleetPage.h"
#include "ui/fleet/FleetView.h"
#include "ui/fleet/MarketStep.h"
#include "ui/fleet/ReviewStep.h"
#include "ui/fleet/StrategyStep.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTreeWidget>

#include <limits>
#include <set>

using namespace wh;
using namespace wh::ui;
using wh::test::FleetBench;
using wh::test::LiveBench;
using wh::test::ScriptedFleet;

class TestBotAssistant : public QObject
{
    Q_OBJECT

    std::unique_ptr<LiveBench> m_bench;
    std::unique_ptr<FleetPage> m_page;

    void openPage(test::StudioBench& studio, FleetRows& rows)
    {
        m_page = std::make_unique<FleetPage>(studio.context(), rows);
        m_page->resize(1080, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void openPage()
    {
        m_bench = std::make_unique<LiveBench>();
        openPage(m_bench->studio(), m_bench->rows());
    }
    void trigger(const char* name) const
    {
        for (QAction* each : m_page->pageActions()) {
            if (each->objectName() == QLatin1String(name)) {
                QVERIFY2(each->isEnabled(), name);
                return each->trigger();
            }
        }
        qFatal("no action %s", name);
    }
    static BotAssistant* assistant()
    {
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<BotAssistant*>(each); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    BotAssistant* open(const char* action = "fleet.new")
    {
        trigger(action);
        const bool isThere = QTest::qWaitFor([] { return assistant() != nullptr; }, 10'000);
        if (!isThere || !QTest::qWaitForWindowActive(assistant()) || !settles())
            qFatal("no assistant");
        return assistant();
    }
    static bool settles()
    {
        return QTest::qWaitFor([] { return assistant() && assistant()->isSettled(); }, 20'000);
    }
    template<typename Widget>
    static Widget* part(const char* name)
    {
        auto* found = assistant()->findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    static void write(const char* field, const char* text)
    {
        auto* editor = part<QLineEdit>(field);
        editor->selectAll();
        QTest::keyClicks(editor, QLatin1String(text));
    }
    static QString problem(const char* field)
    {
        const auto* label = part<QLabel>((std::string("problem:") + field).c_str());
        return label->isHidden() ? QString() : label->text();
    }
    static QStringList listed()
    {
        QStringList fields;
        for (const Error& finding : assistant()->findings())
            fields << QString::fromStdString(finding.code + ' ' + std::string(finding.field("field")));
        return fields;
    }
    static QString review()
    {
        QStringList lines;
        for (QTreeWidgetItemIterator item(part<QTreeWidget>("reviewWhat")); *item; ++item)
            lines << (*item)->text(0) + u'=' + (*item)->text(1);
        return lines.join(u'\n');
    }
    void select(const char* name) const
    {
        m_bench->rows().apply();
        QVERIFY2(m_bench->row(name), name);
        m_page->view().select(keyOf(*m_bench->row(name)));
    }
    /// As somebody would who knows what is good.
    void make(const char* name, bool starts)
    {
        open();
        write("botName", name);
        assistant()->goTo(BotStep::Review);
        QVERIFY(settles());
        click(part<QPushButton>(starts ? "createAndStart" : "create"));
        QTRY_VERIFY(part<QLabel>("doneText")->isVisible());
        assistant()->close();
        QTRY_VERIFY(!assistant());
        QTRY_VERIFY(m_bench->row(name));
    }

private slots:
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void aNewcomerMakesTenBotsOfFiveStrategies()
    {
        openPage();
        for (auto* button : m_page->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == QStringLiteral("New bot…"))
                click(button);
        }
        QTRY_VERIFY(assistant());
        QVERIFY(QTest::qWaitForWindowActive(assistant()));
        constexpr const char* kStrategies[] = {"Basic", "Avellaneda", "Volume", "Buy", "SMA"};
        constexpr const char* kMarkets[] = {"btc/usdt plainest", "eth/usdt"};
        // By the keyboard alone.
        for (int i = 0; i < 10; ++i) {
            QVERIFY(settles());
            QCOMPARE(assistant()->step(), BotStep::Strategy);
            QVERIFY(part<QListWidget>("strategies")->hasFocus());
            key(Qt::Key_Home);
            QTest::keyClicks(QApplication::focusWidget(), QLatin1String(kStrategies[i % 5])); // a list is searched so
            QVERIFY(
                part<QListWidget>("strategies")->currentItem()->text().startsWith(QLatin1String(kStrategies[i % 5])));
            key(Qt::Key_Return);
            QCOMPARE(assistant()->step(), BotStep::Market);
            auto* filter = part<QLineEdit>("marketFilter");
            QVERIFY(filter->hasFocus());
            filter->selectAll();
            QTest::keyClicks(filter, QLatin1String(kMarkets[i / 5]));
            key(Qt::Key_Down); // the first that is shown, or on from it
            key(Qt::Key_Up);
            key(Qt::Key_Return);
            QCOMPARE(assistant()->step(), BotStep::Parameters);
            for (const BotStep next : {BotStep::Funds, BotStep::Risk, BotStep::Stop, BotStep::Review}) {
                key(Qt::Key_Right, Qt::AltModifier);
                QTRY_COMPARE(assistant()->step(), next); // a shortcut presses the button for a while
            }
            QVERIFY(settles());
            QCOMPARE(listed(), QStringList());
            key(Qt::Key_Return); // the one thing to do next
            QTRY_VERIFY(part<QLabel>("doneText")->isVisible());
            QVERIFY(part<QPushButton>("another")->hasFocus());
            if (i < 9)
                key(Qt::Key_Return);
        }
        key(Qt::Key_Escape); // nothing is lost: it closes
        QTRY_VERIFY(!assistant());
        QTRY_COMPARE(m_page->model().rowCount(), 10);
        std::set<std::string> names, strategies, markets;
        for (const BotStatus& bot : m_bench->fleet().bots()) {
            names.insert(bot.name);
            strategies.insert(bot.strategy);
            markets.insert(bot.markets.begin(), bot.markets.end());
        }
        QCOMPARE(int(names.size()), 10);
        QCOMPARE(int(strategies.size()), 5);
        QCOMPARE(int(markets.size()), 2);
        QTRY_VERIFY(std::all_of(m_bench->rows().all().begin(), m_bench->rows().all().end(),
                                [](const FleetRow* row) { return row->bot.state == "RUNNING"; }));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->rows().totals().openOrders > 0, 30'000);
    }

    void whatIsWrongIsSaidAtItsField()
    {
        openPage();
        make("taken", false);
        open();
        write("botName", "taken");
        write("params.levels", "abc"); // what its own form sees
        write("params.spread", "-5");
        write("cash", "1"); // what only the engine knows
        write("interval", "1ms");
        write("tags", "mm, mm");
        write("description", "x");
        assistant()->goTo(BotStep::Review);
        QVERIFY(settles());
        const QStringList findings = listed();
        for (const char* finding : {"bot.name_taken name", "parameter.malformed params.levels",
                                    "parameter.out_of_range params.spread", "parameter.out_of_range interval"})
            QVERIFY2(findings.contains(QLatin1String(finding)), qPrintable(findings.join(u'\n')));
        QVERIFY2(!problem("params.levels").isEmpty() && !problem("interval").isEmpty(),
                 qPrintable(problem("interval")));
        QVERIFY(part<QLabel>("nameProblem")->isVisible());
        auto* list = part<QListWidget>("findings");
        QCOMPARE(list->count(), int(findings.size()));
        QStringList texts; // with their units, as in the forms
        for (int row = 0; row < list->count(); ++row)
            texts << list->item(row)->text();
        QVERIFY2(!texts.filter(QStringLiteral("bps is out of range")).isEmpty(), qPrintable(texts.join(u'\n')));
        QVERIFY2(texts.filter(QStringLiteral("quote")).isEmpty(), qPrintable(texts.join(u'\n')));
        // Each leads to its field, by the mouse and by the keyboard.
        for (int row = 0; row < list->count(); ++row) {
            assistant()->goTo(BotStep::Review);
            const Error finding = assistant()->findings()[std::size_t(row)];
            if (row % 2 == 0) {
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
            } else {
                list->setFocus();
                list->setCurrentRow(row);
                key(Qt::Key_Return);
            }
            QVERIFY(assistant()); // Enter has created nothing
            QCOMPARE(assistant()->step(), stepOf(finding));
            QWidget* focus = QApplication::focusWidget();
            const QString field = QString::fromStdString(formField(finding));
            QVERIFY2(focus && (focus->objectName() == field ||
                               (field == QStringLiteral("name") && focus->objectName() == QStringLiteral("botName"))),
                     qPrintable(field));
        }
        // Neither is it made with what cannot be said at all, nor started with what the engine refuses.
        click(part<QPushButton>("create"));
        QVERIFY(part<QLineEdit>("params.levels")->hasFocus());
        QVERIFY(part<QLabel>("assistantProblem")->isVisible());
        write("params.levels", "2");
        write("params.spread", "5");
        QVERIFY(settles());
        click(part<QPushButton>("createAndStart"));
        QCOMPARE(assistant()->step(), BotStep::Review);
        QCOMPARE(int(m_bench->fleet().bots().size()), 1);
        write("botName", "mine");
        write("cash", "10000");
        write("interval", "event");
        write("tags", "mm");
        QVERIFY(settles());
        QCOMPARE(listed(), QStringList()); // it reacts to the book
        write("interval", "50ms");
        QVERIFY(settles());
        QCOMPARE(listed(), QStringList{QStringLiteral("parameter.out_of_range interval")});
        write("interval", "500ms");
        QVERIFY(settles());
        QCOMPARE(listed(), QStringList());
        click(part<QPushButton>("createAndStart"));
        QTRY_VERIFY(part<QLabel>("doneText")->isVisible());
        QTRY_COMPARE(m_bench->status("mine").state, BotState::Running);
        const auto spec = m_bench->fleet().spec(m_bench->status("mine").id);
        QCOMPARE(spec->interval.value_or(0), 500 * kMillisecond);
        QVERIFY((spec->parameters == BotSpec::Pairs{{"levels", "2"}}));
        QVERIFY((spec->tags == std::vector<std::string>{"mm"}));
    }

    void isSimulatedWhereSomebodyAsks()
    {
        openPage();
        open();
        assistant()->goTo(BotStep::Review);
        QVERIFY(settles());
        auto* simulate = part<QPushButton>("simulate");
        QVERIFY(simulate->isEnabled());
        click(simulate);
        auto* step = assistant()->findChild<ReviewStep*>();
        QTRY_VERIFY_WITH_TIMEOUT(step->verdict().contains(QStringLiteral(" fills, ")), 60'000);
        QVERIFY2(!step->verdict().contains(QStringLiteral(" 0 orders,")), qPrintable(step->verdict()));
        // Of another bot nothing is known.
        write("params.levels", "1");
        QVERIFY(!step->verdict().contains(QStringLiteral(" fills, ")));
    }

    /// Who presses a button by the keyboard is not led to another one, and Enter does what the focused one says.
    void enterDoesWhatTheFocusedButtonSays()
    {
        openPage();
        open();
        assistant()->goTo(BotStep::Review);
        QVERIFY(settles());
        auto* simulate = part<QPushButton>("simulate");
        auto* step = assistant()->findChild<ReviewStep*>();
        QSignalSpy requests(step, &ReviewStep::gateRequested);
        simulate->setFocus();
        key(Qt::Key_Return);
        QCOMPARE(requests.count(), 1);
        QCOMPARE(QApplication::focusWidget(), simulate);
        key(Qt::Key_Return); // one at a time
        QCOMPARE(requests.count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(step->verdict().contains(QStringLiteral(" fills, ")), 60'000);
        QCOMPARE(QApplication::focusWidget(), simulate);
        QVERIFY(simulate->isEnabled());

        // A check in between takes the button away for a moment, and the focus no further than to the review.
        write("params.levels", "2");
        QCOMPARE(QApplication::focusWidget(), part<QTreeWidget>("reviewWhat"));
        QVERIFY(settles());
        QCOMPARE(QApplication::focusWidget(), simulate);
        step->showFindings({Error("parameter.unknown", {{"field", "params.x"}})}, false);
        QCOMPARE(QApplication::focusWidget(), part<QListWidget>("findings"));

        // Ctrl+Enter is of the whole window.
        part<QPushButton>("back")->setFocus();
        key(Qt::Key_Return);
        QCOMPARE(assistant()->step(), BotStep::Stop);
        part<QPushButton>("cancel")->setFocus();
        key(Qt::Key_Return);
        auto* box = assistant()->findChild<QMessageBox*>(); // something was typed
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!assistant()->findChild<QMessageBox*>());
        QVERIFY(m_bench->fleet().bots().empty());
        assistant()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(assistant()));
        part<QPushButton>("cancel")->setFocus();
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part<QLabel>("doneText")->isVisible());
        QCOMPARE(int(m_bench->fleet().bots().size()), 1);
    }

    void enterOnCancelMakesNothing()
    {
        openPage();
        open();
        assistant()->goTo(BotStep::Review);
        QVERIFY(settles());
        part<QPushButton>("cancel")->setFocus();
        key(Qt::Key_Return);
        QTRY_VERIFY(!assistant());
        QVERIFY(m_bench->fleet().bots().empty());
        open();
        assistant()->goTo(BotStep::Review);
        QVERIFY(settles());
        part<QPushButton>("create")->setFocus();
        key(Qt::Key_Return);
        QTRY_VERIFY(part<QLabel>("doneText")->isVisible());
        QCOMPARE(int(m_bench->fleet().bots().size()), 1);
        QCOMPARE(m_bench->fleet().bots().front().startedAt, TimeNs(0));
    }

    void asksBeforeWhatWasTypedIsLost()
    {
        openPage();
        open();
        QTest::keyClick(assistant(), Qt::Key_Escape);
        QTRY_VERIFY(!assistant()); // nothing was
        open();
        assistant()->goTo(BotStep::Parameters);
        write("params.levels", "7");
        key(Qt::Key_Escape);
        auto* box = assistant()->findChild<QMessageBox*>();
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!assistant()->findChild<QMessageBox*>());
        QCOMPARE(part<QLineEdit>("params.levels")->text(), QStringLiteral("7"));
        write("params.levels", "3"); // as it was
        QTest::keyClick(part<QLineEdit>("params.levels"), Qt::Key_Escape);
        QTRY_VERIFY(!assistant());
        open();
        write("botName", "a name of mine");
        click(part<QPushButton>("cancel"));
        box = assistant()->findChild<QMessageBox*>();
        QVERIFY(box);
        for (QAbstractButton* button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                click(button);
        }
        QTRY_VERIFY(!assistant());
        QCOMPARE(int(m_bench->fleet().bots().size()), 0);
    }

    void anotherStrategyHasItsOwnParameters()
    {
        openPage();
        open();
        write("params.levels", "4");
        auto* strategies = part<QListWidget>("strategies");
        strategies->setCurrentRow(1);
        QVERIFY(!assistant()->findChild<QLineEdit*>(QStringLiteral("params.levels")) ||
                part<QLineEdit>("params.levels")->text() != QStringLiteral("4"));
        strategies->setCurrentRow(0);
        QCOMPARE(part<QLineEdit>("params.levels")->text(), QStringLiteral("4"));
        // The name follows what is chosen until somebody writes one.
        auto* markets = part<QTableWidget>("markets");
        markets->selectRow(1);
        const QString proposed = part<QLineEdit>("botName")->text();
        markets->selectRow(0);
        QVERIFY(part<QLineEdit>("botName")->text() != proposed);
        write("botName", "own");
        markets->selectRow(1);
        QCOMPARE(part<QLineEdit>("botName")->text(), QStringLiteral("own"));
    }

    void aStrategyOfTwoMarketsIsAskedForBothAndTheFundsOfEach()
    {
        FleetBench bench;
        bench.fleet().twoMarkets = {"avellaneda_stoikov"};
        for (const char* id : {"sim:BTC/USDT", "sim:ETH/USDT", "sim:SOL/EUR"}) {
            client::LiveMarket market;
            market.id = market.title = id;
            market.source = "GENERATED";
            market.instrument = ScriptedFleet::bot("1", "x", "x", id).instrument;
            bench.fleet().markets.push_back(market);
        }
        QVERIFY(bench.settle());
        openPage(bench.studio(), bench.rows());
        open();
        auto* other = part<QComboBox>("otherMarket");
        const auto field = [](const char* name) { return assistant()->findChild<QLineEdit*>(QLatin1String(name)); };
        assistant()->findChild<StrategyStep*>()->setStrategy("buy_and_hold");
        emit assistant()->findChild<StrategyStep*>()->changed();
        // One market: it looks as before.
        QVERIFY(!other->isVisibleTo(assistant()->findChild<MarketStep*>()));
        QVERIFY(!field("other_cash"));
        QVERIFY(!review().contains(QStringLiteral("second market")));

        assistant()->findChild<StrategyStep*>()->setStrategy("avellaneda_stoikov");
        emit assistant()->findChild<StrategyStep*>()->changed();
        assistant()->goTo(BotStep::Market);
        QVERIFY(other->isVisible());
        QCOMPARE(other->currentText(), QStringLiteral("SIM ETH/USDT")); // the same currency
        auto* markets = part<QTableWidget>("markets");
        markets->selectRow(1); // they change places
        QCOMPARE(other->currentText(), QStringLiteral("SIM BTC/USDT"));
        other->setCurrentIndex(2);
        emit other->activated(2);
        QVERIFY(field("other_cash") && field("other_base"));
        write("other_cash", "2500");
        write("cash", "5000");
        assistant()->goTo(BotStep::Review);
        QVERIFY(settles());
        QVERIFY2(review().contains(QStringLiteral("Markets=SIM ETH/USDT, SIM SOL/EUR")), qPrintable(review()));
        QVERIFY2(review().contains(QStringLiteral("On the second market=2,500 EUR")), qPrintable(review()));
        const auto input = bench.fleet().last("validateBot").at("input");
        QCOMPARE(input.at("markets"), (ScriptedFleet::Json{"sim:ETH/USDT", "sim:SOL/EUR"}));
        QCOMPARE(input.at("cash").get<std::string>(), std::string("5000"));
        QCOMPARE(input.at("otherCash").get<std::string>(), std::string("2500"));
        // Another second market, other funds: what was written stays.
        other->setCurrentIndex(0);
        emit other->activated(0);
        QCOMPARE(field("other_cash")->text(), QStringLiteral("2500"));
        QVERIFY(settles());
        QVERIFY2(review().contains(QStringLiteral("On the second market=2,500 USDT")), qPrintable(review()));
        // What is wrong is said at its field.
        bench.fleet().findings = {Error("parameter.out_of_range", {{"field", "other_cash"},
                                                                   {"value", "2500"},
                                                                   {"minimum", "0"},
                                                                   {"maximum", "1"},
                                                                   {"remedy", "give 0 to 1"}}),
                                  Error("bot.too_few", {{"field", "markets"}, {"value", "1"}, {"limit", "2"}})};
        write("botName", "pairs");
        QVERIFY(settles());
        QVERIFY(!problem("other_cash").isEmpty());
        assistant()->goToFinding(assistant()->findings().back());
        QCOMPARE(assistant()->step(), BotStep::Market);

        // Back to one market: nothing of the second is left.
        bench.fleet().findings.clear();
        assistant()->findChild<StrategyStep*>()->setStrategy("buy_and_hold");
        emit assistant()->findChild<StrategyStep*>()->changed();
        QVERIFY(settles());
        QVERIFY(!field("other_cash"));
        QCOMPARE(bench.fleet().last("validateBot").at("input").at("markets"), ScriptedFleet::Json{"sim:ETH/USDT"});
        assistant()->reject();
        if (auto* box = assistant() ? assistant()->findChild<QMessageBox*>() : nullptr)
            box->buttons().back()->click();
    }

    void aBotOnTwoMarketsIsChangedWithBoth()
    {
        FleetBench bench;
        bench.fleet().twoMarkets = {"avellaneda_stoikov"};
        const auto pairs = ScriptedFleet::bot("1", "pairs", "avellaneda_stoikov", "sim:BTC/USDT", "STOPPED");
        bench.fleet().put(pairs);
        auto& configuration = bench.fleet().configurations["1"];
        configuration.name = "pairs";
        configuration.strategy = "avellaneda_stoikov";
        configuration.markets = {"sim:BTC/USDT", "sim:ETH/EUR"};
        configuration.otherCash = Decimal(700);
        QVERIFY(bench.settle());
        openPage(bench.studio(), bench.rows());
        m_page->view().select(bench.key("1"));
        open("fleet.edit");
        // The engine has told of no markets: what the bot has stays.
        QCOMPARE(part<QLineEdit>("other_cash")->text(), QStringLiteral("700"));
        QCOMPARE(part<QComboBox>("otherMarket")->currentText(), QStringLiteral("SIM ETH/EUR"));
        write("other_cash", "800");
        assistant()->goTo(BotStep::Review);
        QVERIFY(settles());
        QVERIFY2(review().contains(QStringLiteral("Other cash=700 EUR → 800 EUR")), qPrintable(review()));
        QCOMPARE(bench.fleet().last("validateBot").at("input").at("markets"),
                 (ScriptedFleet::Json{"sim:BTC/USDT", "sim:ETH/EUR"}));
        assistant()->reject();
        if (auto* box = assistant() ? assistant()->findChild<QMessageBox*>() : nullptr)
            box->buttons().back()->click();
    }

    void makesAnotherLikeOneThatThereIs()
    {
        openPage();
        open();
        write("botName", "quotes");
        write("params.levels", "2");
        write("risk.order_size.max_notional", "5000");
        write("tags", "mm, eu");
        part<QComboBox>("latency")->setCurrentIndex(1);
        part<QComboBox>("stop_policy")->setCurrentText(QStringLiteral("flatten"));
        emit part<QComboBox>("stop_policy")->activated(2);
        QVERIFY(settles());
        click(part<QPushButton>("create"));
        QTRY_VERIFY(part<QLabel>("doneText")->isVisible());
        assistant()->close();
        QTRY_VERIFY(m_bench->row("quotes"));
        select("quotes");
        open("fleet.duplicate");
        QCOMPARE(assistant()->step(), BotStep::Review);
        QCOMPARE(part<QLineEdit>("botName")->text(), QStringLiteral("quotes-2"));
        QCOMPARE(listed(), QStringList());
        click(part<QPushButton>("create"));
        QTRY_VERIFY(part<QLabel>("doneText")->isVisible());
        auto first = m_bench->fleet().spec(m_bench->status("quotes").id);
        const auto second = m_bench->fleet().spec(m_bench->status("quotes-2").id);
        QVERIFY(first && second);
        QCOMPARE(first->stopPolicy, StopPolicy::Flatten);
        first->name = second->name;
        QVERIFY2(*first == *second, (first->toJson() + second->toJson()).c_str());
    }

    void changesABotAtWork()
    {
        openPage();
        make("worker", true);
        QTRY_COMPARE(m_bench->status("worker").state, BotState::Running);
        QTRY_COMPARE(int(m_bench->status("worker").openOrders), 3); // it has no base to offer yet
        select("worker");
        open("fleet.edit");
        QCOMPARE(assistant()->step(), BotStep::Parameters);
        QVERIFY(!part<QPushButton>("createAndStart")->isEnabled()); // nothing is changed yet
        write("params.levels", "1");
        QVERIFY(settles());
        assistant()->goTo(BotStep::Review);
        const auto* verdict = assistant()->findChild<ReviewStep*>();
        QVERIFY2(verdict->verdict().contains(QStringLiteral("between two ticks")), qPrintable(verdict->verdict()));
        write("risk.open_orders.max_count", "0x");
        assistant()->goTo(BotStep::Review);
        QVERIFY(settles());
        QVERIFY2(!listed().isEmpty(), qPrintable(review()));
        write("risk.open_orders.max_count", "50");
        assistant()->goTo(BotStep::Review);
        QVERIFY(settles());
        QCOMPARE(listed(), QStringList());
        QVERIFY2(review().startsWith(QStringLiteral("What changes=\nLevels=3 (default) → 1\n")), qPrintable(review()));
        QVERIFY2(verdict->verdict().contains(QStringLiteral("between two ticks")), qPrintable(verdict->verdict()));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!assistant());
        QCOMPARE(int(m_bench->status("worker").version), 2);
        QTRY_COMPARE(int(m_bench->status("worker").runningVersion), 2);
        QCOMPARE(m_bench->status("worker").state, BotState::Running);
        QTRY_COMPARE_WITH_TIMEOUT(int(m_bench->status("worker").openOrders), 1, 30'000);
    }

    void whereThereAreSeveralEnginesOneIsChosen()
    {
        FleetBench bench;
        bench.add(QStringLiteral("fra-2"));
        for (std::size_t engine : {0, 1}) {
            client::LiveMarket market;
            market.id = "sim:BTC/USDT";
            market.instrument = ScriptedFleet::bot("0", "any").instrument;
            bench.fleet(engine).markets = {market};
        }
        QVERIFY(bench.settle());
        openPage(bench.studio(), bench.rows());
        open();
        auto* engines = part<QComboBox>("botEngine");
        QVERIFY(engines->isVisible());
        QCOMPARE(engines->count(), 2);
        write("params.levels", "2");
        engines->setCurrentIndex(1);
        emit engines->activated(1);
        QCOMPARE(part<QLineEdit>("params.levels")->text(), QStringLiteral("2"));
        QVERIFY(settles());
        // It cannot be started: it is there all the same, and is changed from then on.
        bench.fleet(1).refusals.emplace("1n", Error("bot.not_admitted", {{"field", "bot"}, {"findings", "2"}}));
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(part<QLabel>("assistantProblem")->isVisible());
        QCOMPARE(int(bench.fleet(1).bots.size()), 1);
        QCOMPARE(int(bench.fleet(0).bots.size()), 0);
        bench.fleet(1).refusals.clear();
        QCOMPARE(part<QPushButton>("createAndStart")->text(), QStringLiteral("Apply and start"));
        QVERIFY(settles());
        click(part<QPushButton>("createAndStart"));
        QTRY_VERIFY(!assistant());
        QCOMPARE(QString::fromStdString(bench.fleet(1).bots.at("1n").state), QStringLiteral("RUNNING"));
        m_page.reset();
    }

    void aNameThatIsTakenIsSaidAtTheName()
    {
        openPage();
        make("taken", false);
        open();
        assistant()->goTo(BotStep::Parameters);
        write("botName", "taken");
        click(part<QPushButton>("create")); // before the engine has said anything
        QTRY_VERIFY(part<QLabel>("nameProblem")->isVisible());
        QTRY_VERIFY(part<QLineEdit>("botName")->hasFocus());
        QCOMPARE(part<QLineEdit>("botName")->selectedText(), QStringLiteral("taken")); // the next key writes another
        QCOMPARE(int(m_bench->fleet().bots().size()), 1);
        // Nor where somebody else took it after it was checked: here, an engine that finds nothing.
        FleetBench bench;
        client::LiveMarket market;
        market.id = "sim:BTC/USDT";
        market.instrument = ScriptedFleet::bot("0", "any").instrument;
        bench.fleet().markets = {market};
        QVERIFY(bench.settle());
        assistant()->reject();
        if (auto* box = assistant()->findChild<QMessageBox*>())
            box->buttons().last()->click();
        QTRY_VERIFY(!assistant());
        openPage(bench.studio(), bench.rows());
        open();
        bench.fleet().createRefusal =
            Error("bot.name_taken", {{"field", "name"}, {"value", "x"}, {"remedy", "choose another name"}});
        click(part<QPushButton>("create"));
        QTRY_VERIFY(part<QLabel>("nameProblem")->isVisible());
        QVERIFY(part<QLineEdit>("botName")->hasFocus());
        QVERIFY(!part<QLabel>("assistantProblem")->isVisible()); // once is enough
        m_page.reset();
    }

    void allThatWasRefusedIsSaid()
    {
        // An engine whose check finds nothing.
        FleetBench bench;
        client::LiveMarket market;
        market.id = "sim:BTC/USDT";
        market.instrument = ScriptedFleet::bot("0", "any").instrument;
        bench.fleet().markets = {market};
        QVERIFY(bench.settle());
        openPage(bench.studio(), bench.rows());
        open();
        assistant()->goTo(BotStep::Review);
        QVERIFY(settles());
        const auto refuse = [&](const std::vector<Error>& errors) {
            bench.fleet().createRefusal = severalOf(errors);
            auto* create = part<QPushButton>("create");
            create->setFocus();
            key(Qt::Key_Return);
        };
        const Error levels("parameter.out_of_range", {{"field", "params.levels"}, {"value", "99"}, {"maximum", "20"}});
        const Error cash("parameter.out_of_range", {{"field", "cash"}, {"value", "-1"}, {"minimum", "0"}});
        const Error away("remote.closed");
        auto* problem = part<QLabel>("assistantProblem");
        // None of them is about a field: the button that was pressed has the focus again, and Enter tries again.
        refuse({away, Error("fleet.ending")});
        QTRY_VERIFY(problem->isVisible());
        QCOMPARE(problem->text(), errorText(away) + u'\n' + errorText(Error("fleet.ending")));
        QCOMPARE(QApplication::focusWidget(), part<QPushButton>("create"));
        QVERIFY(assistant()); // and not cancelled by another Enter while it was asked
        refuse({levels, cash});
        QTRY_COMPARE(problem->text(), errorText(levels) + u'\n' + errorText(cash));
        QCOMPARE(assistant()->step(), BotStep::Parameters); // the first of them
        // With a name among them, which stands beside its field.
        assistant()->goTo(BotStep::Review);
        refuse({cash, Error("bot.name_taken", {{"field", "name"}, {"value", "x"}, {"remedy", "choose another name"}})});
        QTRY_VERIFY(part<QLabel>("nameProblem")->isVisible());
        QCOMPARE(problem->text(), errorText(cash));
        QVERIFY(part<QLineEdit>("botName")->hasFocus());
        m_page.reset();
    }

    void whatTheEngineWouldRefuseIsNotMade()
    {
        openPage();
        open();
        write("cash", "1");
        write("interval", "1ms");
        for (const char* button : {"create", "createAndStart"}) {
            assistant()->goTo(BotStep::Funds);
            click(part<QPushButton>(button)); // also while it is still being checked
            QTRY_COMPARE(assistant()->step(), BotStep::Review);
            QVERIFY(!assistant()->findings().empty());
            QCOMPARE(part<QListWidget>("findings")->count(), int(assistant()->findings().size()));
            QVERIFY(m_bench->fleet().bots().empty());
        }
        write("cash", "10000");
        write("interval", "1s");
        click(part<QPushButton>("create")); // waits for the check by itself
        QTRY_VERIFY(part<QLabel>("doneText")->isVisible());
        QCOMPARE(int(m_bench->fleet().bots().size()), 1);
    }

    void reviewLeavesOutWhatNobodyGives()
    {
        openPage();
        open();
        assistant()->goTo(BotStep::Review);
        QVERIFY(settles());
        QVERIFY2(review().contains(QStringLiteral("Funds=10,000 USDT, account ")), qPrintable(review()));
        write("base", "2");
        QVERIFY(settles());
        QVERIFY2(review().contains(QStringLiteral("Funds=10,000 USDT, 2 ")), qPrintable(review()));
        write("base", "0");
        QVERIFY(settles());
        QVERIFY2(problem("base").isEmpty(), qPrintable(problem("base")));
    }

    void tabGoesAsOneReads()
    {
        openPage();
        open();
        for (const BotStep step : {BotStep::Parameters, BotStep::Funds}) {
            assistant()->goTo(step);
            auto* name = part<QLineEdit>("botName");
            name->setFocus();
            const auto place = [](const QWidget* widget) { return widget->mapTo(widget->window(), QPoint()); };
            std::vector<QWidget*> way{name};
            for (int i = 0; i < 200; ++i) {
                key(Qt::Key_Tab);
                QWidget* now = QApplication::focusWidget();
                if (now == name)
                    break;
                way.push_back(now);
            }
            QStringList names;
            for (const QWidget* each : way)
                names << each->objectName();
            const auto at = [&](const char* which) { return names.indexOf(QLatin1String(which)); };
            if (step == BotStep::Parameters)
                QVERIFY2(at("steps") < at("examples") &&
                             at("examples") < names.indexOf(QRegularExpression(QStringLiteral("params\\..*"))),
                         qPrintable(names.join(u' ')));
            QVERIFY2(at("steps") > 0 && at("cancel") > at("steps") && at("cancel") < at("back") &&
                         at("back") < at("next") && at("next") < at("create") && at("create") < at("createAndStart"),
                     qPrintable(names.join(u' ')));
            QCOMPARE(at("createAndStart"), names.size() - 1);
            // And within the form from line to line.
            int last = std::numeric_limits<int>::min(); // above what is scrolled to
            for (QWidget* each : way) {
                if (!each->objectName().contains(u'.') && each->objectName() != u"cash" &&
                    each->objectName() != u"base")
                    continue;
                QVERIFY2(place(each).y() >= last, qPrintable(names.join(u' ')));
                last = place(each).y();
            }
        }
    }
};

QTEST_MAIN(TestBotAssistant)
#include "tst_BotAssistant.moc"
