// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the page of a bot in all of its states, in both themes, small and large, into build/…/screenshots, for eyes.
// What a program can tell of a picture it tells: that something is drawn, that themes differ, and that nothing is cut.
#include "tests/ui/bot/BotBench.h"

#include "ui/bot/BotHeader.h"
#include "ui/bot/ConfigurationPane.h"
#include "ui/bot/GaugePanel.h"
#include "ui/bot/LiveCharts.h"
#include "ui/bot/SandboxPane.h"
#include "ui/bot/StreamPane.h"
#include "ui/bot/StreamView.h"
#include "ui/charts/TimeChart.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/StatePane.h"
#include "ui/language/LanguageChoice.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QTranslator>

using namespace wh;
using namespace wh::ui;
using wh::test::BotBench;
using wh::test::Json;
using wh::test::ScriptedBot;

namespace {

// What the sidebar, the bars and the status line leave of windows of 1024×640, 1280×720 and 2560×1440.
constexpr QSize kSizes[] = {{872, 545}, {1128, 625}, {2408, 1345}};

/// A third longer, as German is.
class LongWords final : public QTranslator
{
public:
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        if (!QByteArray(context).startsWith("wh::ui::") || !text || !*text)
            return {};
        QString words = QString::fromUtf8(text);
        return words + QStringLiteral("en").repeated(static_cast<int>(words.size()) / 6 + 1);
    }
    bool isEmpty() const override { return false; }
};

bool isScrolled(const QWidget* widget, const QWidget* page)
{
    for (const QWidget* at = widget->parentWidget(); at && at != page; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(at) || qobject_cast<const QTabBar*>(at))
            return true;
    }
    return false;
}

/// What is seen of the page and does not fit, in words; empty: all does.
QString whatIsCut(const BotPage& page)
{
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->isWindow() || isScrolled(widget, &page) ||
            qobject_cast<const QLineEdit*>(widget->parentWidget()))
            continue;
        const QRect place(widget->mapTo(&page, QPoint()), widget->size());
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString name = QStringLiteral("%1 %2 \"%3\" at %4 to %5 of %6")
                                 .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                      label ? label->text() : (button ? button->text() : QString()))
                                 .arg(place.left())
                                 .arg(place.right())
                                 .arg(page.width());
        if (place.left() < 0 || place.right() >= page.width() || place.bottom() >= page.height())
            return name;
        if (!widget->parentWidget()->rect().contains(widget->geometry()))
            return name + QStringLiteral(" within its parent");
        const bool hasWords = (label && !label->wordWrap() && !qobject_cast<const ElidedLabel*>(label)) || button ||
                              qobject_cast<const QComboBox*>(widget);
        if (hasWords && widget->width() < widget->sizeHint().width())
            return name + QStringLiteral(" needs ") + QString::number(widget->sizeHint().width());
    }
    return {};
}

} // namespace

class TestBotPictures : public QObject
{
    Q_OBJECT

    std::unique_ptr<BotBench> m_bench;

    void draw(BotPage& page, const QString& name)
    {
        QImage pictures[2];
        for (const auto choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            m_bench->appearance().setChoice(choice);
            QTRY_COMPARE(page.palette().color(QPalette::Window), m_bench->appearance().colour(Token::Window));
            QImage image(page.size(), QImage::Format_RGB32);
            page.render(&image);
            const bool isDark = choice == ThemeChoice::Dark;
            const QString folder = QStringLiteral(BUILD_ROOT "/screenshots");
            QVERIFY(QDir().mkpath(folder));
            const QString file = QStringLiteral("%1/%2-%3-%4.png")
                                     .arg(folder, name, isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                                     .arg(page.width());
            QVERIFY2(image.save(file), qPrintable(file));
            pictures[isDark ? 0 : 1] = image;
        }
        QVERIFY(pictures[0] != pictures[1]);
        QCOMPARE(whatIsCut(page), QString());
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<BotBench>();
        m_bench->live();
    }
    void cleanup() { m_bench.reset(); }

    void tabs_data()
    {
        QTest::addColumn<int>("tab");
        const char* names[] = {"logs", "events", "states", "orders", "trades", "account", "configuration", "analysis"};
        for (int i = 0; i < 8; ++i)
            QTest::newRow(names[i]) << i;
    }
    void tabs()
    {
        QFETCH(const int, tab);
        if (tab == 7)
            m_bench->giveLife();
        for (const QSize& size : kSizes) {
            const auto page = m_bench->open(size);
            page->findChild<QTabWidget*>()->setCurrentIndex(tab);
            if (tab == 0) {
                page->charts().showGauge("spread", nullptr);
                page->charts().showGauge("fill rate", page->charts().panels().front());
            }
            if (tab == 6)
                page->findChild<QComboBox*>(QStringLiteral("compare"))->setCurrentIndex(3);
            QVERIFY(BotBench::settle(*page));
            QCoreApplication::processEvents(); // layouts that were asked for
            draw(*page, QStringLiteral("bot-") + QString::fromLatin1(QTest::currentDataTag()));
            if (tab == 0) {
                page->charts().takeOff("spread");
                page->charts().takeOff("fill rate");
            }
        }
    }

    void states_data()
    {
        QTest::addColumn<QString>("state");
        for (const char* name : {"failed", "held", "paused", "stopped", "notAdmitted", "stale", "gap", "noMatch",
                                 "past", "removed", "refused", "pair", "secondMarket"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void states()
    {
        QFETCH(const QString, state);
        auto& fleet = m_bench->fleet();
        const TimeNs now = WallClock().now();
        const auto problem = [](const char* code, const Json& details) {
            Json list = Json::array();
            for (const auto& [name, value] : details.items())
                list.push_back({{"name", name}, {"value", value}});
            return Json{{"code", code}, {"details", list}};
        };
        if (state == u"failed") {
            fleet.bot()["state"] = "FAILED";
            fleet.bot()["reason"] = problem("remote.unreachable", {{"reason", "connection refused"}});
            fleet.bot()["restarts"] = 2;
            fleet.bot()["restartAt"] = formatTime(now + 3 * kMinute);
            fleet.bot()["stateSince"] = formatTime(now - 4 * kMinute);
        } else if (state == u"held") {
            fleet.bot()["reason"] = problem("store.disk_full", {{"path", "/var/lib/wheelhouse/history.sqlite"},
                                                                {"reason", "no space left on device"},
                                                                {"remedy", "make room on the disk"}});
        } else if (state == u"paused") {
            fleet.bot()["state"] = "PAUSED";
            fleet.figures()["openOrders"] = 0;
            fleet.tellOpenOrders({});
        } else if (state == u"stopped") {
            fleet.bot()["state"] = "STOPPED";
            fleet.bot()["stateSince"] = formatTime(now - 2 * kMinute);
            fleet.bot()["startedAt"] = nullptr;
            fleet.bot()["runningVersion"] = nullptr;
            fleet.figures()["openOrders"] = 0;
            fleet.tellOpenOrders({});
            fleet.tellBook(nullptr);
        } else if (state == u"pair") {
            fleet.bot()["markets"] = Json::array({"sim:BTC/USDT", "sim:ETH/USDT"});
            fleet.others().push_back({{"id", "1099511627783"},
                                      {"leader", "7"},
                                      {"name", "btc-a-s#2"},
                                      {"markets", Json::array({"sim:ETH/USDT"})}});
        } else if (state == u"secondMarket") {
            fleet.bot()["name"] = "btc-a-s#2";
            fleet.bot()["leader"] = "3";
            fleet.others().push_back({{"id", "3"}, {"leader", nullptr}, {"name", "btc-a-s"}});
        } else if (state == u"notAdmitted") {
            fleet.bot()["state"] = "CREATED";
            fleet.bot()["startedAt"] = nullptr;
            fleet.bot()["runningVersion"] = nullptr;
            fleet.figures()["marketTime"] = nullptr;
            fleet.figures()["openOrders"] = 0;
            fleet.tellOpenOrders({});
            fleet.tellBook(nullptr);
            fleet.findings() = {
                problem("parameter.out_of_range",
                        {{"field", "params.risk_aversion"}, {"value", "-1"}, {"remedy", "choose a number above 0"}}),
                problem("market.unknown", {{"field", "market"},
                                           {"value", "sim:BTX/USDT"},
                                           {"nearest", "sim:BTC/USDT"},
                                           {"remedy", "choose one of the markets"}})};
        }
        for (const QSize& size : kSizes) {
            const auto page = m_bench->open(size);
            auto* tabs = page->findChild<QTabWidget*>();
            auto* logs = page->findChild<StreamPane*>(QStringLiteral("logs"));
            if (state == u"stale") {
                fleet.breakOff();
                m_bench->link().heardAt(WallClock().now() - 74 * kSecond);
                m_bench->link().be(EngineLink::State::Away,
                                   Error("remote.unreachable", {{"reason", "connection refused"}}));
                tabs->setCurrentIndex(3);
            } else if (state == u"gap") {
                fleet.breakOff();
                m_bench->link().be(EngineLink::State::Away);
                std::vector<Json> missed;
                for (int i = 0; i < 214; ++i)
                    missed.push_back(ScriptedBot::log(WallClock().now(), "INFO", "missed"));
                fleet.skip("botLogs", missed);
                fleet.comeBack();
                QVERIFY(m_bench->connect());
                QTRY_COMPARE(fleet.watchers("botLogs"), std::size_t(1));
                fleet.tell("botLogs", {ScriptedBot::log(WallClock().now(), "INFO", "quote 61250.10 / 61257.10"),
                                       ScriptedBot::log(WallClock().now(), "DEBUG", "tick 11521 took 84 us")});
                QTRY_VERIFY(logs->lines()
                                .data(logs->lines().index(logs->lines().rowCount() - 3, 0), StreamModel::IsGapRole)
                                .toBool());
            } else if (state == u"noMatch") {
                logs->findChild<QLineEdit*>(QStringLiteral("text"))->setText(QStringLiteral("no such words"));
            } else if (state == u"past") {
                page->charts().centreOn(now - 30 * kMinute);
                logs->findChild<QComboBox*>(QStringLiteral("time"))->setCurrentIndex(4);
            } else if (state == u"removed") {
                fleet.removeBot();
                QTRY_COMPARE(page->header().stateWord(), QStringLiteral("Removed"));
            } else if (state == u"refused") {
                fleet.failNext("pauseBots", "bot.wrong_state",
                               {{"field", "pause"}, {"value", "stopping"}, {"remedy", "it can be asked to: stop"}});
                page->findChild<QAction*>(QStringLiteral("bot.pause"))->trigger();
                auto* box = page->findChild<QWidget*>(QStringLiteral("pauseBot"));
                QVERIFY(box);
                QVERIFY(box->grab().save(QStringLiteral(BUILD_ROOT "/screenshots/bot-pause-%1.png").arg(size.width())));
                box->findChild<QAbstractButton*>(QStringLiteral("go"))->click();
                QTRY_VERIFY(!page->header().notice().text().isEmpty());
                page->findChild<QAction*>(QStringLiteral("bot.stop"))->trigger();
                auto* stop = page->findChild<QWidget*>(QStringLiteral("stopBot"));
                QVERIFY(stop);
                QVERIFY(stop->grab().save(QStringLiteral(BUILD_ROOT "/screenshots/bot-stop-%1.png").arg(size.width())));
                stop->close();
            }
            if (state != u"stale" && state != u"removed")
                QVERIFY(BotBench::settle(*page));
            QCoreApplication::processEvents();
            draw(*page, QStringLiteral("bot-state-") + state);
            if (state == u"stale") {
                fleet.comeBack();
                QVERIFY(m_bench->connect());
            }
            if (state == u"removed")
                break;
        }
    }

    /// What a script has besides.
    void script()
    {
        const auto published = [](const char* version) {
            PublishedScript made;
            made.project.files["main.js"] = std::string("// ") + version;
            made.description.name = "inventory-skewed-maker";
            made.description.version = version;
            made.digest = made.project.digest();
            made.publishedAt = (made.project.files["main.js"].back() - '0') * kSecond;
            made.publishedBy = "ann";
            return made;
        };
        m_bench = std::make_unique<BotBench>(std::vector{published("1.0.1"), published("1.0.2")});
        m_bench->live();
        Json& bot = m_bench->fleet().bot();
        bot["strategy"] = "script:inventory-skewed-maker@1.0.1";
        const auto rate = [](const char* name, int used, int limit) {
            return Json{{"name", name}, {"used", used}, {"limit", limit}};
        };
        bot["sandbox"] = {
            {"process", 4711},
            {"heap", 12'345'678},
            {"heapLimit", 64 << 20},
            {"resident", 31'000'000},
            {"cpu", "1.234s"},
            {"cpuSoft", "50ms"},
            {"cpuHard", "1s"},
            {"startLimit", "5s"},
            {"hooks", 123'456},
            {"overruns", 2},
            {"lastHook", "1234us"},
            {"p99Hook", "12.345ms"},
            {"strikes", 2},
            {"strikeLimit", 3},
            {"lastStrike", nullptr},
            {"droppedOutputs", 0},
            {"droppedOrders", 0},
            {"rates", {rate("orders", 3, 50), rate("logs", 12, 100), rate("gauges", 4, 100), rate("events", 0, 20)}},
            {"storage", 1'234},
            {"storageLimit", 1 << 20}};
        LongWords words;
        for (const bool isLong : {false, true}) {
            if (isLong)
                QVERIFY(QCoreApplication::installTranslator(&words));
            for (const QSize& size : kSizes) {
                const auto page = m_bench->open(size);
                auto* tabs = page->findChild<QTabWidget*>();
                auto* sandbox = page->findChild<SandboxPane*>();
                tabs->setCurrentWidget(sandbox);
                QVERIFY(tabs->isTabVisible(tabs->indexOf(sandbox)));
                auto* cpu = sandbox->findChild<QLabel*>(QStringLiteral("sandbox1"));
                QTRY_VERIFY(cpu->isVisible() && !cpu->text().isEmpty());
                QVERIFY(BotBench::settle(*page));
                QCoreApplication::processEvents();
                draw(*page, QStringLiteral("bot-script") + (isLong ? QStringLiteral("-long") : QString()));
                QVERIFY2(cpu->height() >= cpu->heightForWidth(cpu->width()), qPrintable(cpu->text()));
                // That there is a newer version is seen in the smallest window, too.
                const auto* newer = page->findChild<QLabel*>(QStringLiteral("newerScript"));
                QVERIFY(newer->isVisible());
                QVERIFY2(newer->text().startsWith(QStringLiteral("version 1.0.2 exists")), qPrintable(newer->text()));
                // And the heading of a version of the configuration is whole.
                tabs->setCurrentWidget(page->findChild<ConfigurationPane*>());
                QVERIFY(BotBench::settle(*page));
                page->findChild<QComboBox*>(QStringLiteral("compare"))->setCurrentIndex(2);
                QVERIFY(BotBench::settle(*page));
                QCoreApplication::processEvents();
                for (const auto* title : page->findChild<ConfigurationPane*>()->findChildren<ElidedLabel*>())
                    QVERIFY2(!title->isElided(), qPrintable(title->fullText()));
                draw(*page, QStringLiteral("bot-versions") + (isLong ? QStringLiteral("-long") : QString()));
            }
        }
        QCoreApplication::removeTranslator(&words);
    }

    void placeholders_data()
    {
        QTest::addColumn<QString>("state");
        for (const char* name : {"none", "connecting", "unreachable", "gone", "noFleet", "opening"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void placeholders()
    {
        QFETCH(const QString, state);
        for (const QSize& size : kSizes) {
            if (state == u"unreachable")
                m_bench->link().be(EngineLink::State::Away,
                                   Error("remote.unreachable", {{"reason", "connection refused"}}));
            else if (state != u"none" && state != u"connecting" && !m_bench->link().session().isReady())
                QVERIFY(m_bench->connect());
            const auto page = m_bench->page(size);
            if (state == u"connecting")
                m_bench->link().be(EngineLink::State::Connecting);
            if (state == u"noFleet")
                m_bench->fleet().failNext("bot", "fleet.unavailable", {{"reason", "this engine keeps no bots"}});
            if (state == u"opening")
                m_bench->fleet().keepAnswers(true);
            if (state != u"none")
                page->openBot(m_bench->link().id(), state == u"gone" || state == u"noFleet" || state == u"opening"
                                                        ? QStringLiteral("99")
                                                        : QStringLiteral("7"));
            if (state == u"gone")
                m_bench->fleet().failNext("bot", "bot.not_found",
                                          {{"field", "id"}, {"value", "99"}, {"remedy", "choose one of the list"}});
            auto* pane = page->findChild<StatePane*>();
            const auto wanted = state == u"connecting" || state == u"opening" ? StatePane::State::Loading
                                : state == u"none"                            ? StatePane::State::Empty
                                                                              : StatePane::State::Failed;
            if (state != u"gone")
                QTRY_COMPARE(pane->state(), wanted);
            draw(*page, QStringLiteral("bot-place-") + state);
            m_bench->fleet().keepAnswers(false);
            m_bench->fleet().answerKept();
        }
    }

    /// In the language with the longest words.
    void longWords()
    {
        m_bench->giveLife();
        LongWords words;
        QVERIFY(QCoreApplication::installTranslator(&words));
        for (const QSize& size : kSizes) {
            const auto page = m_bench->open(size);
            auto* tabs = page->findChild<QTabWidget*>();
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QVERIFY(BotBench::settle(*page));
                QCoreApplication::processEvents();
                draw(*page, QStringLiteral("bot-long-%1").arg(tab));
            }
        }
        QCoreApplication::removeTranslator(&words);
    }

    /// In the smallest window: all of them at once, and a word that has no room ends in dots.
    void tabsAreNotCut()
    {
        LongWords words;
        for (const bool areLong : {false, true}) {
            if (areLong)
                QVERIFY(QCoreApplication::installTranslator(&words));
            const auto page = m_bench->open(kSizes[0]);
            const QTabBar& bar = *page->findChild<QTabWidget*>()->tabBar();
            for (int tab = 0; tab < bar.count(); ++tab) {
                if (!bar.isTabVisible(tab))
                    continue;
                const QString text = bar.tabText(tab);
                QVERIFY2(bar.rect().contains(bar.tabRect(tab)), qPrintable(text));
                const int room = bar.tabRect(tab).width() - bar.style()->pixelMetric(QStyle::PM_TabBarTabHSpace);
                QVERIFY2(bar.fontMetrics().horizontalAdvance(text) <= room || bar.elideMode() == Qt::ElideRight,
                         qPrintable(text));
            }
            for (int tab = 0; tab < bar.count(); ++tab)
                QCOMPARE(bar.tabToolTip(tab), bar.tabText(tab));
            draw(*page, areLong ? QStringLiteral("bot-tabs-long") : QStringLiteral("bot-tabs"));
        }
        QCoreApplication::removeTranslator(&words);
    }

    void german()
    {
        LanguageChoice language(*qApp);
        language.choose(QStringLiteral("de"));
        m_bench->appearance().setLocale(QLocale(QLocale::German));
        for (const QSize& size : kSizes) {
            const auto page = m_bench->open(size);
            draw(*page, QStringLiteral("bot-german"));
        }
        language.choose(QStringLiteral("en"));
    }
};

QTEST_MAIN(TestBotPictures)
#include "tst_BotPictures.moc"
