// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a bot, by mouse and keyboard, over a scripted fleet.
#include "tests/ui/bot/BotBench.h"

#include "ui/bot/BookSide.h"
#include "ui/bot/BotHeader.h"
#include "ui/bot/ConfigurationPane.h"
#include "ui/bot/ConfigurationView.h"
#include "ui/bot/GaugePanel.h"
#include "ui/bot/GaugeStrip.h"
#include "ui/bot/GaugeText.h"
#include "ui/bot/GaugeTile.h"
#include "ui/bot/LiveCharts.h"
#include "ui/bot/StreamPane.h"
#include "ui/bot/StreamView.h"
#include "ui/bot/VersionsModel.h"
#include "ui/charts/LadderModel.h"
#include "ui/charts/TimeChart.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/StatePane.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace wh;
using namespace wh::ui;
using wh::test::BotBench;
using wh::test::Json;
using wh::test::ScriptedBot;

class TestBotPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<BotBench> m_bench;

    ScriptedBot& fleet() { return m_bench->fleet(); }
    static QAction* action(BotPage& page, const char* name)
    {
        auto* action = page.findChild<QAction*>(QLatin1String(name));
        if (!action)
            qFatal("there is no action %s", name);
        return action;
    }
    static QString figure(BotPage& page, const QString& name)
    {
        for (const Figure& figure : page.header().figures().figures()) {
            if (figure.name.startsWith(name))
                return figure.value;
        }
        return {};
    }
    static StreamPane* stream(BotPage& page, const char* name)
    {
        return page.findChild<StreamPane*>(QLatin1String(name));
    }
    static void showTab(BotPage& page, int tab) { page.findChild<QTabWidget*>()->setCurrentIndex(tab); }
    /// Answers the question that is open.
    static bool press(BotPage& page, const char* question, const char* button)
    {
        auto* box = page.findChild<QWidget*>(QLatin1String(question));
        if (!box || !QTest::qWaitForWindowExposed(box))
            return false;
        QTest::mouseClick(box->findChild<QAbstractButton*>(QLatin1String(button)), Qt::LeftButton);
        return true;
    }
    void goAway()
    {
        fleet().breakOff();
        m_bench->link().heardAt(WallClock().now() - 14 * kSecond);
        m_bench->link().be(EngineLink::State::Away, Error("remote.unreachable", {{"reason", "connection refused"}}));
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<BotBench>();
        m_bench->live();
    }
    void cleanup() { m_bench.reset(); }

    void showsHowTheBotStands()
    {
        const auto page = m_bench->open();
        QCOMPARE(page->header().stateWord(), QStringLiteral("Running"));
        QCOMPARE(figure(*page, QStringLiteral("Net profit")), QStringLiteral("▲ +12.34"));
        QCOMPARE(figure(*page, QStringLiteral("Unrealised")), QStringLiteral("▼ −1.25"));
        QCOMPARE(figure(*page, QStringLiteral("Inventory")), QStringLiteral("+0.01200"));
        QCOMPARE(figure(*page, QStringLiteral("Open orders")), QStringLiteral("2"));
        QCOMPARE(figure(*page, QStringLiteral("Tick lag")), QStringLiteral("3 ms"));
        QVERIFY(figure(*page, QStringLiteral("Uptime")).startsWith(QStringLiteral("1 h")));
        QVERIFY(page->header().reasonText().isEmpty());
        // Figures tick.
        fleet().figures()["profit"]["net"] = "-3.5";
        fleet().figures()["openOrders"] = 4;
        fleet().tellBot();
        QTRY_COMPARE(figure(*page, QStringLiteral("Net profit")), QStringLiteral("▼ −3.50"));
        QCOMPARE(figure(*page, QStringLiteral("Open orders")), QStringLiteral("4"));
    }

    void saysWhyItFailedOrIsHeld()
    {
        const auto page = m_bench->open();
        const Json reason = {{"code", "remote.unreachable"},
                             {"details", Json::array({Json{{"name", "reason"}, {"value", "refused"}}})}};
        fleet().bot()["reason"] = reason;
        fleet().tellBot();
        QTRY_VERIFY(page->header().reasonText().startsWith(QStringLiteral("It cannot trade at the moment")));
        fleet().bot()["state"] = "FAILED";
        fleet().bot()["restarts"] = 1;
        fleet().bot()["restartAt"] = formatTime(WallClock().now() + kMinute);
        fleet().tellBot();
        QTRY_VERIFY(page->header().reasonText().startsWith(QStringLiteral("It failed")));
        QVERIFY2(page->header().reasonText().contains(QStringLiteral("attempt 2")),
                 qPrintable(page->header().reasonText()));
        fleet().bot()["reason"] = nullptr;
        fleet().bot()["restartAt"] = nullptr;
        fleet().bot()["restarts"] = 0;
        fleet().bot()["state"] = "RUNNING";
        fleet().tellBot();
        QTRY_VERIFY(page->header().reasonText().isEmpty());
    }

    void chartHasTheMidWithOwnOrdersAndFills()
    {
        const auto page = m_bench->open();
        const LivePrice& price = page->charts().price();
        QVERIFY(price.mid().size() > 80); // 15 minutes, every ten seconds
        QCOMPARE(price.orders().openCount(), std::size_t(2));
        QVERIFY(price.orders().marks(WallClock().now())->size() > 80);
        QVERIFY(price.fills() && !price.fills()->empty());
        const auto fills = price.fills()->size();
        const TimeNs now = WallClock().now();
        fleet().tellBook(ScriptedBot::book(now, 61'300));
        fleet().tell("botTrades", {ScriptedBot::trade(now, 9'001, 5, true, "61299.50")});
        fleet().tell("botOrders", {ScriptedBot::order(now, 9'100, "accepted", true, "61290.00")});
        QTRY_COMPARE(price.mid().value(), std::optional(61'300.0));
        QTRY_COMPARE(price.fills()->size(), fills + 1);
        QTRY_COMPARE(price.orders().openCount(), std::size_t(3));
        fleet().tell("botOrders", {ScriptedBot::order(now, 9'100, "filled", true, "61290.00", "0.01", "0.01")});
        QTRY_COMPARE(price.orders().openCount(), std::size_t(2));
    }

    void timeRangesAndDragging()
    {
        const auto page = m_bench->open();
        auto& charts = page->charts();
        auto* hour = charts.findChild<QAbstractButton*>(QStringLiteral("span.1 h"));
        QVERIFY(hour);
        QTest::mouseClick(hour, Qt::LeftButton);
        QVERIFY(hour->isChecked());
        QCOMPARE(charts.live().span(), kHour);
        QTRY_VERIFY(charts.isSettled());
        QVERIFY(charts.price().mid().size() > 300); // more of history was asked for
        // Dragged into the past: the present is not followed any more.
        TimeChart& chart = charts.priceChart();
        const QPoint from(chart.width() / 4, chart.height() / 2);
        QTest::mousePress(&chart, Qt::LeftButton, {}, from);
        QTest::mouseMove(&chart, from + QPoint(40, 0));
        QTest::mouseMove(&chart, from + QPoint(160, 0));
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, from + QPoint(160, 0));
        QVERIFY(!charts.live().isFollowing());
        QVERIFY(!hour->isChecked());
        const TimeRange kept = charts.axis().visible();
        QSignalSpy stepped(&charts.live(), &LiveAxis::stepped);
        QTRY_VERIFY(!stepped.isEmpty());
        QCOMPARE(charts.axis().visible(), kept);
        QTest::mouseClick(charts.findChild<QAbstractButton*>(QStringLiteral("follow")), Qt::LeftButton);
        QVERIFY(charts.live().isFollowing());
        QVERIFY(hour->isChecked());
    }

    void bookShowsOwnOrders()
    {
        const auto page = m_bench->open();
        const TimeNs now = WallClock().now();
        fleet().tellBook(ScriptedBot::book(now, 100));
        fleet().tellOpenOrders({ScriptedBot::order(now, 1, "accepted", true, "99.10", "0.25")});
        LadderModel& ladder = page->findChild<ui::BookSide*>()->model();
        QTRY_COMPARE(ladder.index(ladder.middleRow() + 1, LadderModel::Price).data().toString(),
                     QStringLiteral("99.50"));
        QTRY_COMPARE(ladder.index(ladder.middleRow() + 2, LadderModel::OwnBid).data().toString(),
                     QStringLiteral("0.25000"));
    }

    void actionsFollowTheState()
    {
        const auto page = m_bench->open();
        const auto enabled = [&](const char* name) { return action(*page, name)->isEnabled(); };
        QVERIFY(!enabled("bot.start") && enabled("bot.pause") && enabled("bot.stop") && !enabled("bot.remove"));
        QVERIFY(!action(*page, "bot.resume")->isVisible());
        for (const char* state : {"STOPPED", "CREATED", "FAILED"}) {
            fleet().bot()["state"] = state;
            fleet().tellBot();
            QTRY_VERIFY(enabled("bot.start"));
            QTRY_VERIFY(!enabled("bot.pause") && enabled("bot.stop") &&
                        enabled("bot.remove")); // what it has left can go
            fleet().figures()["openOrders"] = 0;
            fleet().tellBot();
            QTRY_VERIFY(!enabled("bot.stop"));
            fleet().figures()["openOrders"] = 2;
        }
        fleet().figures()["openOrders"] = 0;
        fleet().bot()["restartAt"] = formatTime(WallClock().now() + kMinute);
        fleet().tellBot();
        QTRY_VERIFY(enabled("bot.stop")); // ends what the supervisor would try again
        fleet().bot()["state"] = "PAUSED";
        fleet().tellBot();
        QTRY_VERIFY(enabled("bot.resume") && enabled("bot.stop"));
        QTest::mouseClick(page->findChild<QAbstractButton*>(QStringLiteral("button.bot.resume")), Qt::LeftButton);
        QTRY_COMPARE(page->header().stateWord(), QStringLiteral("Running"));
        QCOMPARE(fleet().last("resumeBots")->variables.at("ids"), Json::array({"7"}));
    }

    void pauseSaysWhatItDoes()
    {
        const auto page = m_bench->open();
        action(*page, "bot.pause")->trigger();
        auto* box = page->findChild<QMessageBox*>(QStringLiteral("pauseBot"));
        QVERIFY(box);
        QVERIFY2(box->informativeText().startsWith(
                     QStringLiteral("2 open order(s) are cancelled. The position of +0.01200 BTC stays.")),
                 qPrintable(box->informativeText()));
        QTest::keyClick(box, Qt::Key_Escape);
        QCOMPARE(fleet().countOf("pauseBots"), std::size_t(0));
        QTRY_VERIFY(!page->findChild<QMessageBox*>(QStringLiteral("pauseBot")));
        action(*page, "bot.pause")->trigger();
        QVERIFY(press(*page, "pauseBot", "go"));
        QTRY_COMPARE(page->header().stateWord(), QStringLiteral("Paused"));
    }

    void stopAsksForThePolicy()
    {
        const auto page = m_bench->open();
        action(*page, "bot.stop")->trigger();
        QVERIFY(press(*page, "stopBot", "stopNow"));
        QTRY_COMPARE(fleet().countOf("stopBots"), std::size_t(1));
        QVERIFY(!fleet().last("stopBots")->variables.contains("policy")); // its own
        fleet().bot()["state"] = "RUNNING";
        fleet().tellBot();
        QTRY_VERIFY(action(*page, "bot.stop")->isEnabled());
        QTRY_VERIFY(!page->findChild<QWidget*>(QStringLiteral("stopBot")));
        action(*page, "bot.stop")->trigger();
        auto* dialog = page->findChild<QWidget*>(QStringLiteral("stopBot"));
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        dialog->findChild<QRadioButton*>(QStringLiteral("FLATTEN"))->setChecked(true);
        QVERIFY(press(*page, "stopBot", "stopNow"));
        QTRY_COMPARE(fleet().countOf("stopBots"), std::size_t(2));
        QCOMPARE(fleet().last("stopBots")->variables.at("policy"), Json("FLATTEN"));
        QTRY_COMPARE(page->header().stateWord(), QStringLiteral("Stopping"));
    }

    void aBotOnTwoMarketsLeadsToTheOtherAndIsAskedForBoth()
    {
        fleet().bot()["markets"] = Json::array({"sim:BTC/USDT", "sim:ETH/USDT"});
        fleet().others().push_back({{"id", "1099511627783"},
                                    {"leader", "7"},
                                    {"name", "btc-a-s#2"},
                                    {"markets", Json::array({"sim:ETH/USDT"})},
                                    {"figures", {{"openOrders", 4}, {"position", "0"}}}});
        const auto page = m_bench->open();
        auto* link = page->header().findChild<QToolButton*>(QStringLiteral("otherMarket"));
        QTRY_VERIFY(link->isVisible());
        QCOMPARE(link->text(), QStringLiteral("Second market: SIM ETH/USDT"));
        QSignalSpy opened(&m_bench->navigator(), &Navigator::botRequested);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(opened.takeFirst(), (QList<QVariant>{m_bench->link().id(), QStringLiteral("1099511627783")}));

        action(*page, "bot.pause")->trigger();
        auto* box = page->findChild<QMessageBox*>(QStringLiteral("pauseBot"));
        QVERIFY(box);
        QVERIFY2(box->informativeText().startsWith(
                     QStringLiteral("SIM BTC/USDT: 2 open order(s) are cancelled. The position of +0.01200 BTC stays.\n"
                                    "SIM ETH/USDT: 4 open order(s) are cancelled. Nothing is held.\n")),
                 qPrintable(box->informativeText()));
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!page->findChild<QMessageBox*>(QStringLiteral("pauseBot")));
        action(*page, "bot.stop")->trigger();
        QVERIFY(page->findChild<QWidget*>(QStringLiteral("stopBot")));
        // The second market's orders are of now, too.
        fleet().others()[0]["figures"]["openOrders"] = 9;
        fleet().tellBot();
        const auto says = [&page] {
            const auto labels = page->findChild<QWidget*>(QStringLiteral("stopBot"))->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->text().contains(QStringLiteral("SIM ETH/USDT: 9 open order(s) are cancelled."));
            });
        };
        QTRY_VERIFY(says());
        QVERIFY(press(*page, "stopBot", "stopNow"));
        QTRY_COMPARE(fleet().countOf("stopBots"), std::size_t(1));
        QCOMPARE(fleet().last("stopBots")->variables.at("ids"), Json::array({"7"}));
    }

    void aSecondMarketLeadsToItsBotAndIsAskedForNothing()
    {
        fleet().bot()["name"] = "pairs#2";
        fleet().bot()["leader"] = "3";
        fleet().bot()["strategy"] = "script:pairs@1.0";
        fleet().others().push_back({{"id", "3"}, {"leader", nullptr}, {"name", "pairs"}});
        const auto page = m_bench->open();
        auto* link = page->header().findChild<QToolButton*>(QStringLiteral("otherMarket"));
        QTRY_VERIFY(link->isVisible());
        QCOMPARE(link->text(), QStringLiteral("Second market of pairs"));
        QSignalSpy opened(&m_bench->navigator(), &Navigator::botRequested);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(opened.takeFirst(), (QList<QVariant>{m_bench->link().id(), QStringLiteral("3")}));
        const auto* tabs = page->findChild<QTabWidget*>();
        for (int tab = 0; tab < tabs->count(); ++tab) // its script runs in its bot's
            QCOMPARE(tabs->isTabVisible(tab), tabs->tabText(tab) != QStringLiteral("Sandbox"));
        for (const char* name : {"bot.pause", "bot.stop", "bot.edit", "bot.duplicate", "bot.remove"}) {
            QVERIFY2(!action(*page, name)->isEnabled(), name);
            QVERIFY2(action(*page, name)->toolTip().contains(QStringLiteral("second market of pairs")),
                     qPrintable(action(*page, name)->toolTip()));
        }
    }

    void whatDidNotWorkIsSaid()
    {
        fleet().bot()["state"] = "STOPPED";
        const auto page = m_bench->open();
        fleet().failNext("startBots", "bot.not_admitted",
                         {{"field", "params.a"}, {"findings", "2"}, {"remedy", "mend them"}});
        std::vector<Error> found;
        for (const char* field : {"params.a", "params.b", "params.c", "params.d", "risk.e", "cash"}) {
            found.emplace_back("parameter.unknown",
                               std::vector<Error::Field>{{"field", field}, {"remedy", "leave it out"}});
            fleet().findings().push_back(
                {{"code", "parameter.unknown"},
                 {"details",
                  {{{"name", "field"}, {"value", field}}, {{"name", "remedy"}, {"value", "leave it out"}}}}});
        }
        action(*page, "bot.start")->trigger();
        // All that was found stands below, once.
        QTRY_COMPARE(page->header().notice().text(), QStringLiteral("The bot could not be started."));
        for (const Error& finding : found)
            QVERIFY2(page->header().reasonText().contains(errorText(finding)), qPrintable(page->header().reasonText()));
        QTest::keyClick(page.get(), Qt::Key_F5); // once more
        QTRY_COMPARE(page->header().stateWord(), QStringLiteral("Running"));
        QVERIFY(page->header().notice().text().isEmpty());
    }

    void aRemovedBotStaysInSightAsItWasLast()
    {
        fleet().bot()["state"] = "STOPPED";
        const auto page = m_bench->open();
        action(*page, "bot.remove")->trigger();
        QVERIFY(press(*page, "removeBot", "go"));
        QTRY_COMPARE(page->header().stateWord(), QStringLiteral("Removed"));
        for (const char* name : {"bot.start", "bot.stop", "bot.edit", "bot.remove"})
            QVERIFY(!action(*page, name)->isEnabled());
        QVERIFY(page->header().notice().text().contains(QStringLiteral("removed")));
    }

    void editAndDuplicateAreAskedOfTheShell()
    {
        const auto page = m_bench->open();
        QSignalSpy change(&m_bench->navigator(), &Navigator::botChangeRequested);
        QSignalSpy copy(&m_bench->navigator(), &Navigator::botCopyRequested);
        action(*page, "bot.edit")->trigger();
        action(*page, "bot.duplicate")->trigger();
        QCOMPARE(change.count(), 1);
        QCOMPARE(change[0][0].toString(), m_bench->link().id());
        QCOMPARE(change[0][1].toString(), QStringLiteral("7"));
        QCOMPARE(copy.count(), 1);
    }

    void whileTheEngineIsAwayAllIsStale()
    {
        const auto page = m_bench->open();
        // The list of bots is the session's.
        const auto asked = [this] { return fleet().asked().size() - fleet().countOf("botChanges", true); };
        const auto before = asked();
        QCOMPARE(page->header().stateColour(), Token::Up);
        goAway();
        QTRY_VERIFY(page->header().staleText().contains(QStringLiteral("14 s old")));
        QCOMPARE(page->header().stateWord(), QStringLiteral("Running"));
        QCOMPARE(page->header().stateColour(), Token::Stale);
        QVERIFY(page->header().staleText().startsWith(QStringLiteral("fra-1 does not answer")));
        for (const Figure& figure : page->header().figures().figures())
            QCOMPARE(figure.colour, Token::Stale);
        QVERIFY(!action(*page, "bot.pause")->isEnabled() && !action(*page, "bot.stop")->isEnabled());
        // The age goes on.
        QTRY_VERIFY(page->header().staleText().contains(QStringLiteral("15 s old")));
        QCOMPARE(page->charts().price().mid().size() > 0, true); // what was known is there
        QCOMPARE(asked(), before);                               // nothing is asked of it
        const int lines = stream(*page, "logs")->lines().rowCount();

        // Meanwhile it goes on; then all of it is there, by the cursor.
        const TimeNs now = WallClock().now();
        fleet().tell("botLogs", {ScriptedBot::log(now, "INFO", "while away")});
        fleet().figures()["openOrders"] = 9;
        fleet().comeBack();
        QVERIFY(m_bench->connect());
        QTRY_VERIFY(page->header().staleText().isEmpty());
        QCOMPARE(page->header().stateColour(), Token::Up);
        QTRY_COMPARE(figure(*page, QStringLiteral("Open orders")), QStringLiteral("9"));
        QTRY_COMPARE(stream(*page, "logs")->lines().rowCount(), lines + 1);
        QVERIFY(fleet().last("botLogs", true)->variables.contains("after"));
        QCOMPARE(fleet().watchers("botBooks"), std::size_t(1));
        QTRY_VERIFY(action(*page, "bot.pause")->isEnabled());
        QTRY_VERIFY(page->isSettled());
        QVERIFY(page->charts().price().mid().size() > 80);
    }

    void gaugesAreDraggedOntoCharts()
    {
        const auto page = m_bench->open({1600, 900});
        auto* strip = page->findChild<GaugeStrip*>();
        auto& charts = page->charts();
        const auto drag = [&](const char* name, const QWidget& target, const QPoint& at) {
            GaugeTile* tile = strip->tile(name);
            const QPoint start = tile->rect().center();
            QTest::mousePress(tile, Qt::LeftButton, {}, start);
            QTest::mouseMove(tile, start + QPoint(20, 20));
            const QPoint end = tile->mapFromGlobal(target.mapToGlobal(at));
            QTest::mouseMove(tile, end);
            const bool isHinted = page->findChild<QWidget*>(QStringLiteral("dropHint"))->isVisible();
            QTest::mouseRelease(tile, Qt::LeftButton, {}, end);
            return isHinted;
        };
        QVERIFY(strip->tile("inventory")->hasDial());
        QVERIFY(!strip->tile("spread")->hasDial());
        QVERIFY(drag("spread", charts.priceChart(), charts.priceChart().rect().center())); // a chart of its own
        QCOMPARE(charts.panels().size(), 1);
        QTRY_VERIFY(charts.panels()[0]->isVisible());
        QCoreApplication::processEvents();                                                     // it gets its place
        QVERIFY(!drag("fill rate", *charts.panels()[0], charts.panels()[0]->rect().center())); // beside the other
        QCOMPARE(charts.panels().size(), 1);
        QCOMPARE(charts.panels()[0]->names(), (QStringList{QStringLiteral("fill rate"), QStringLiteral("spread")}));
        QCOMPARE(charts.panels()[0]->chart().layers().size(), std::size_t(2));
        QVERIFY(charts.colourOf("spread") != charts.colourOf("fill rate"));
        // Let go of elsewhere, nothing happens.
        QVERIFY(!drag("toxicity", *strip, QPoint(3, 3)));
        QCOMPARE(charts.panels().size(), 1);
        // Values go on.
        const TimeNs now = WallClock().now();
        fleet().tellGauges({ScriptedBot::gauge(now, "spread", 9.5, "bps")});
        QTRY_COMPARE(strip->tile("spread")->valueText(), QStringLiteral("9.500"));
        QTRY_VERIFY(charts.panels()[0]->chart().layers()[1]->valuesIn({now - kMinute, now + kMinute}).high >= 9.5);
        // Off again by its button; the last one takes the chart with it.
        for (const char* name : {"spread", "fill rate"}) {
            QAbstractButton* off = nullptr;
            for (auto* button : charts.panels()[0]->findChildren<QAbstractButton*>()) {
                if (button->text() == gaugeTitle(name) && button->isVisible())
                    off = button;
            }
            QVERIFY(off);
            QTest::mouseClick(off, Qt::LeftButton);
        }
        QVERIFY(charts.panels().isEmpty());
        QVERIFY(!charts.colourOf("spread"));
    }

    void chartsAreReadableInASmallWindow()
    {
        const auto page = m_bench->open({872, 545}); // what a window of 1024×640 leaves
        auto& charts = page->charts();
        auto* seen = page->findChild<QScrollArea*>(QStringLiteral("chartScroll"))->viewport();
        QCOMPARE(charts.priceChart().height(), seen->height()); // nothing to scroll to
        const auto isSeen = [&](QWidget& widget) {
            const QRect place(widget.mapTo(seen, QPoint()), widget.size());
            return seen->rect().contains(place);
        };
        for (const char* name : {"spread", "fill rate", "toxicity"}) {
            charts.showGauge(name, nullptr);
            QTRY_VERIFY2(isSeen(*charts.panels().back()), name); // what was just asked for
            QVERIFY(charts.priceChart().height() >= 140);
            QVERIFY(charts.panels().back()->chart().height() >= 60);
        }
        charts.priceChart().setFocus();
        QTRY_VERIFY(isSeen(charts.priceChart()));
        for (const char* name : {"spread", "fill rate", "toxicity"})
            charts.takeOff(name);
        QTRY_COMPARE(charts.priceChart().height(), seen->height());
    }

    void gaugesAreChosenByKeyboard()
    {
        const auto page = m_bench->open();
        auto* strip = page->findChild<GaugeStrip*>();
        auto& charts = page->charts();
        const auto choose = [&](const QString& entry) {
            auto* menu = page->findChild<QMenu*>(QStringLiteral("gaugeMenu"));
            if (!menu)
                return false;
            for (QAction* one : menu->actions()) {
                if (one->text() == entry && one->isEnabled()) {
                    one->trigger();
                    menu->close();
                    return true;
                }
            }
            return false;
        };
        GaugeTile* first = strip->tile("fill rate");
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(choose(QStringLiteral("On a chart of its own")));
        QCOMPARE(charts.panels().size(), 1);
        QTest::keyClick(first, Qt::Key_Right);
        GaugeTile* second = strip->tile("inventory");
        QVERIFY(second->hasFocus());
        QTRY_VERIFY(!page->findChild<QMenu*>(QStringLiteral("gaugeMenu")));
        QTest::keyClick(second, Qt::Key_Space);
        QVERIFY(choose(QStringLiteral("Together with Fill rate")));
        QCOMPARE(charts.panels()[0]->names().size(), 2);
        QTRY_VERIFY(!page->findChild<QMenu*>(QStringLiteral("gaugeMenu")));
        QTest::keyClick(second, Qt::Key_Return);
        QVERIFY(choose(QStringLiteral("Off the chart")));
        QCOMPARE(charts.panels()[0]->names(), QStringList{QStringLiteral("fill rate")});
    }

    void aChosenTradeIsShownInTheChart()
    {
        const auto page = m_bench->open();
        showTab(*page, 4);
        StreamPane* trades = stream(*page, "trades");
        QTRY_VERIFY(trades->lines().rowCount() > 5);
        trades->view().setFocus();
        trades->view().setCurrentIndex(trades->lines().index(2, 0));
        const TimeNs time = trades->lines().index(2, 0).data(StreamModel::TimeRole).toLongLong();
        QCOMPARE(page->charts().axis().marker(), std::optional(time));
        QVERIFY(page->charts().live().isFollowing()); // reading lines does not move the chart
        QTest::keyClick(&trades->view(), Qt::Key_Return);
        QVERIFY(!page->charts().live().isFollowing());
        QVERIFY(page->charts().axis().visible().contains(time));
        QCOMPARE(page->charts().axis().visible().from + page->charts().axis().visible().span() / 2, time);
    }

    void ordersAreFilteredAndSorted()
    {
        const auto page = m_bench->open();
        showTab(*page, 3);
        StreamPane* orders = stream(*page, "orders");
        QTRY_VERIFY(orders->lines().rowCount() > 100);
        auto* choice = orders->findChild<QComboBox*>(QStringLiteral("choice"));
        choice->setCurrentIndex(5); // refused
        QTRY_VERIFY(orders->isSettled() && orders->lines().rowCount() > 0);
        for (int row = 0; row < orders->lines().rowCount(); ++row)
            QCOMPARE(orders->lines().index(row, 7).data().toString(), QStringLiteral("Refused by a limit"));
        choice->setCurrentIndex(1); // buys
        orders->lines().sort(4, Qt::DescendingOrder);
        double before = 1e9;
        for (int row = 0; row < orders->lines().rowCount(); ++row) {
            QCOMPARE(orders->lines().index(row, 2).data().toString(), QStringLiteral("▲ Buy"));
            const double price = orders->lines().index(row, 4).data(kSortRole).toDouble();
            QVERIFY(price <= before);
            before = price;
        }
    }

    void statesAreListedAsTheyHappen()
    {
        const auto page = m_bench->open();
        showTab(*page, 2);
        StreamPane* states = stream(*page, "states");
        QTRY_COMPARE(states->lines().rowCount(), 3);
        QCOMPARE(states->lines().index(1, 4).data().toString(), QStringLiteral("anna"));
        fleet().remember("botLifecycle", ScriptedBot::step(WallClock().now(), "running", "pause", "paused", "ben"));
        fleet().bot()["state"] = "PAUSED";
        fleet().tellBot();
        QTRY_COMPARE(states->lines().rowCount(), 4);
        QCOMPARE(states->lines().index(3, 3).data().toString(), QStringLiteral("Paused"));
    }

    void versionsAreComparedAndRolledBack()
    {
        const auto page = m_bench->open();
        showTab(*page, 6);
        auto* pane = page->findChild<ConfigurationPane*>();
        QTRY_COMPARE(pane->versions().rowCount(), 3);
        QCOMPARE(pane->chosen(), std::int64_t(3));
        QCOMPARE(pane->view().valueOf(QStringLiteral("interval")), QStringLiteral("500 ms"));
        QVERIFY(pane->view().valueOf(QStringLiteral("params.risk_aversion")).startsWith(QStringLiteral("0.2")));
        auto* back = pane->findChild<QAbstractButton*>(QStringLiteral("rollBack"));
        QVERIFY(!back->isEnabled()); // it is the newest
        pane->table().setFocus();
        QTest::keyClick(&pane->table(), Qt::Key_Down);
        QTest::keyClick(&pane->table(), Qt::Key_Down);
        QCOMPARE(pane->chosen(), std::int64_t(1));
        QCOMPARE(pane->view().valueOf(QStringLiteral("interval")), QStringLiteral("1 s"));
        auto* compare = pane->findChild<QComboBox*>(QStringLiteral("compare"));
        const auto isOffered = [&](int row) {
            return compare->model()->index(row, 0).flags().testFlag(Qt::ItemIsEnabled);
        };
        QVERIFY(isOffered(0) && isOffered(1) && isOffered(2) && !isOffered(3)); // not with itself
        QVERIFY(!compare->itemData(3, Qt::ToolTipRole).toString().isEmpty());
        compare->setCurrentIndex(2); // from version 2
        QTRY_COMPARE(pane->differences().rowCount(), 3);
        QCOMPARE(fleet().last("differences")->variables.at("from"), Json(2));
        QCOMPARE(fleet().last("differences")->variables.at("to"), Json(1));

        QVERIFY(back->isEnabled());
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_VERIFY(page->findChild<QMessageBox*>(QStringLiteral("rollBack")));
        auto* box = page->findChild<QMessageBox*>(QStringLiteral("rollBack"));
        QVERIFY(box->informativeText().startsWith(QStringLiteral("Version 1 comes back, as version 4.")));
        QVERIFY(box->informativeText().contains(QStringLiteral("Between ticks: 1s → 500ms")));
        QVERIFY(press(*page, "rollBack", "go"));
        QTRY_COMPARE(pane->versions().rowCount(), 4);
        QCOMPARE(fleet().last("rollBackBot")->variables.at("version"), Json(1));
        QCOMPARE(pane->versions().index(0, VersionsModel::Note).data().toString(),
                 QStringLiteral("newest, brings back 1"));
        QCOMPARE(pane->chosen(), std::int64_t(1)); // what one looks at stays
    }

    void escapeLeadsBack()
    {
        const auto page = m_bench->open();
        // Stands for the window, which takes what nobody nearer has a use for.
        QWidget window;
        page->setParent(&window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        struct Escapes final : QObject
        {
            int count = 0;
            bool eventFilter(QObject*, QEvent* event) override
            {
                count += event->type() == QEvent::KeyPress ? 1 : 0;
                return false;
            }
        } left;
        window.installEventFilter(&left);
        page->show();
        page->focusFilter();
        auto* text = stream(*page, "logs")->findChild<QLineEdit*>(QStringLiteral("text"));
        QVERIFY(text->hasFocus());
        QTest::keyClicks(text, QStringLiteral("quote"));
        QTest::keyClick(text, Qt::Key_Escape); // first out of the filter
        QVERIFY(text->text().isEmpty());
        QCOMPARE(left.count, 0);
        QTest::keyClick(text, Qt::Key_Escape);
        QCOMPARE(left.count, 1);
        page->charts().priceChart().setFocus();
        QTest::keyClick(&page->charts().priceChart(), Qt::Key_Escape);
        QCOMPARE(left.count, 2);
        page->setParent(nullptr);
        QSignalSpy asked(&m_bench->navigator(), &Navigator::pageRequested);
        action(*page, "bot.back")->trigger();
        QCOMPARE(asked.takeFirst(), (QVariantList{QStringLiteral("fleet")}));
    }

    void anotherBotBeginsAnew()
    {
        const auto page = m_bench->open();
        fleet().failNext("bot", "bot.not_found", {{"field", "id"}, {"value", "99"}, {"remedy", "choose another"}});
        page->openBot(m_bench->link().id(), QStringLiteral("99"));
        auto* pane = page->findChild<StatePane*>(QString(), Qt::FindDirectChildrenOnly);
        QTRY_COMPARE(pane->state(), StatePane::State::Failed);
        QCOMPARE(fleet().watchers("botLogs"), std::size_t(1)); // the other's was let go of
        page->openBot(m_bench->link().id(), QStringLiteral("7"));
        QTRY_COMPARE(pane->state(), StatePane::State::Content);
        QTRY_VERIFY(page->isSettled());
        QVERIFY(stream(*page, "logs")->lines().rowCount() > 100);
        QVERIFY(page->charts().price().mid().size() > 80);
    }

    void isThereAgainAfterARestart()
    {
        QVariantMap state;
        {
            const auto page = m_bench->open();
            page->charts().showGauge("spread", nullptr);
            showTab(*page, 4);
            page->charts().live().setSpan(kHour);
            state = page->savedState();
        }
        const auto page = m_bench->page();
        page->restoreState(state);
        QTRY_VERIFY(page->isSettled() && page->header().isVisible());
        QCOMPARE(page->bot(), QStringLiteral("7"));
        QCOMPARE(page->findChild<QTabWidget*>()->currentIndex(), 4);
        QCOMPARE(page->charts().live().span(), kHour);
        QTRY_COMPARE(page->charts().panels().size(), 1);
        QCOMPARE(page->charts().panels()[0]->names(), QStringList{QStringLiteral("spread")});
    }

    void anEngineThatIsTakenOutTakesTheBotAlong()
    {
        const auto page = m_bench->open();
        m_bench->directory().remove(m_bench->link().id());
        auto* pane = page->findChild<StatePane*>(QString(), Qt::FindDirectChildrenOnly);
        QTRY_COMPARE(pane->state(), StatePane::State::Empty);
        QVERIFY(!page->header().isVisible());
    }

    void aBotThatIsNotAtWorkShowsItsEnd()
    {
        const TimeNs end = WallClock().now() - 20 * kMinute;
        fleet().bot()["state"] = "STOPPED";
        fleet().bot()["stateSince"] = formatTime(end);
        fleet().bot()["startedAt"] = nullptr;
        fleet().tellBook(nullptr);
        fleet().tellOpenOrders({});
        const auto page = m_bench->open();
        QVERIFY(page->charts().axis().visible().contains(end));
        QVERIFY(page->charts().axis().visible().to < end + 2 * kMinute);
        QCOMPARE(figure(*page, QStringLiteral("Uptime")), QStringLiteral("—"));
        QVERIFY(page->charts().price().mid().size() > 50);
    }

    void everyControlHasAName()
    {
        const auto page = m_bench->open();
        page->charts().showGauge("spread", nullptr);
        for (const QWidget* widget : page->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled() || widget->focusProxy())
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const QString name =
                QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
            const QString className = QLatin1String(widget->metaObject()->className());
            if (className.startsWith(QStringLiteral("QTabBar")) || className == QStringLiteral("QTabWidget") ||
                className.startsWith(QStringLiteral("QSplitter")) || className == QStringLiteral("QMenu") ||
                className.contains(QStringLiteral("ScrollBar")) || className == QStringLiteral("QHeaderView") ||
                className == QStringLiteral("QComboBoxListView") ||
                widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            QVERIFY2(isNamed || !widget->isVisible(), qPrintable(name));
        }
    }

    void aFindingIsSaidOnce()
    {
        const auto problem = [](const char* code, std::vector<std::pair<const char*, const char*>> details) {
            Json json{{"code", code}, {"details", Json::array()}};
            for (const auto& [name, value] : details)
                json["details"].push_back({{"name", name}, {"value", value}});
            return json;
        };
        fleet().bot()["state"] = "CREATED";
        fleet().findings() = {problem("parameter.unknown", {{"field", "params.a"}, {"remedy", "leave it out"}}),
                              problem("parameter.unknown", {{"field", "params.b"}, {"remedy", "leave it out"}})};
        fleet().bot()["reason"] = problem("bot.not_admitted", {{"field", "params.a, params.b"},
                                                               {"findings", "2"},
                                                               {"remedy", "mend what was found, and start it again"},
                                                               {"reason", "parameter.unknown: params.a"},
                                                               {"bot", "btc-a-s"}});
        const auto page = m_bench->open();
        const QString once = page->header().reasonText();
        QVERIFY2(once.startsWith(QStringLiteral("It was not admitted, for 2 reason(s):")), qPrintable(once));
        QCOMPARE(once.count(u'\n'), 2);
        // Likewise where it is the first of them.
        fleet().bot()["reason"] = fleet().findings()[0];
        fleet().tellBot();
        QTest::qWait(0);
        QTRY_COMPARE(page->header().reasonText(), once);
        // What they do not say stands before them.
        fleet().bot()["state"] = "FAILED";
        fleet().bot()["reason"] = problem("remote.unreachable", {{"reason", "refused"}});
        fleet().tellBot();
        QTRY_VERIFY(page->header().reasonText().startsWith(QStringLiteral("It failed")));
    }

    void thePriceHasAGapWhereNobodyWasAtWork()
    {
        const auto page = m_bench->open();
        const LivePrice& price = page->charts().price();
        const auto gapsWithin = [&](TimeNs from, TimeNs to) {
            const auto series = price.mid().series(WallClock().now());
            for (std::size_t i = 0; series && i < series->times().size(); ++i) {
                if (std::isnan(series->values()[i]) && series->times()[i] >= from && series->times()[i] <= to)
                    return true;
            }
            return false;
        };
        const TimeNs stopped = WallClock().now();
        fleet().tellBook(ScriptedBot::book(stopped, 61'300));
        QTRY_COMPARE(price.mid().value(), std::optional(61'300.0));
        QVERIFY(!gapsWithin(stopped - kMinute, stopped));
        fleet().bot()["state"] = "STOPPED";
        fleet().tellBot();
        QTRY_VERIFY(!price.mid().value()); // it does not go on until now
        fleet().bot()["state"] = "RUNNING";
        fleet().bot()["startedAt"] = formatTime(WallClock().now());
        fleet().tellBot();
        QTRY_COMPARE(page->header().stateWord(), QStringLiteral("Running"));
        const TimeNs back = WallClock().now();
        fleet().tellBook(ScriptedBot::book(back, 61'400));
        QTRY_COMPARE(price.mid().value(), std::optional(61'400.0));
        QVERIFY(gapsWithin(stopped, back));
        // History tells the same after a look elsewhere: even a pause shorter than the pace of its rows.
        fleet().remember("botBooks", ScriptedBot::book(stopped, 61'300));
        fleet().remember("botBooks", ScriptedBot::book(back, 61'400));
        const auto later = m_bench->open();
        const auto series = later->charts().price().mid().series(0);
        QVERIFY(series);
        QVERIFY(std::any_of(series->times().begin(), series->times().end(), [&](const TimeNs& time) {
            const auto at = static_cast<std::size_t>(&time - series->times().data());
            return time >= stopped && time <= back && std::isnan(series->values()[at]);
        }));
    }

    void aCurveIsNotJoinedToWhatWasKeptOfYesterday()
    {
        // Its engine was off, and is there again: nothing is live yet.
        const TimeNs now = WallClock().now();
        m_bench = std::make_unique<BotBench>();
        fleet().remember("botBooks", ScriptedBot::book(now - 10 * kMinute, 61'000));
        fleet().remember("botBooks", ScriptedBot::book(now - 10 * kMinute + 10 * kSecond, 61'010));
        const auto page = m_bench->open();
        const LivePrice& price = page->charts().price();
        QTRY_VERIFY(price.mid().size() >= 2);
        QVERIFY(!price.mid().value()); // no flat line from then until now
    }

    void theAccountNeedsNoScrolling()
    {
        const auto page = m_bench->open();
        QTableView* table = nullptr;
        for (auto* each : page->findChildren<QTableView*>()) {
            if (each->accessibleName() == QStringLiteral("Account of the bot"))
                table = each;
        }
        QVERIFY(table);
        auto* tabs = page->findChild<QTabWidget*>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->widget(tab)->isAncestorOf(table))
                tabs->setCurrentIndex(tab);
        }
        QTRY_VERIFY(table->isVisible());
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QTRY_VERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(),
                     qPrintable(QStringLiteral("%1 in %2, last %3, least %4, table %5")
                                    .arg(table->horizontalHeader()->length())
                                    .arg(table->viewport()->width())
                                    .arg(table->columnWidth(3))
                                    .arg(table->horizontalHeader()->minimumSectionSize())
                                    .arg(table->minimumWidth())));
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        auto account =
            ScriptedBot::account(WallClock().now(), "1234567.123456789", "12345.678", "0.123456789012345678");
        account["assets"][1]["total"] = "1234567.123456789012345678";
        account["assets"][1]["reserved"] = "234567.123456789012345678";
        fleet().tellAccount(account);
        QTRY_VERIFY(table->model()->index(8, 1).data().toString().startsWith(QStringLiteral("1,234,567.123")));
        const auto isCut = [table] {
            const QFontMetrics metrics(table->font());
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                for (int row = 0; row < table->model()->rowCount(); ++row) { // also what is scrolled to
                    const QString text = table->model()->index(row, column).data().toString();
                    if (metrics.horizontalAdvance(text) + 2 * kGrid > table->columnWidth(column))
                        return text;
                }
            }
            return QString();
        };
        for (const int width : {1128, 1000, 880}) {
            page->resize(width, 625);
            QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
            QTRY_VERIFY2(isCut().isEmpty(), qPrintable(isCut()));
        }
        QVERIFY(table->model()
                    ->index(8, 1)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("1,234,567.123456789012345678")));
    }
};

QTEST_MAIN(TestBotPage)
#include "tst_BotPage.moc"
