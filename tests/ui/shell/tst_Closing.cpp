// SPDX-License-Identifier: GPL-3.0-or-later
// Closing the window while bots of its own engine are at work: stopped, left in the background, or neither; and what
// the window tells of bots that fail.
#include "tests/core/api/FakeFleet.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/language/LanguageChoice.h"
#include "ui/links/EngineDirectory.h"
#include "ui/links/EngineLinks.h"
#include "ui/notify/FactSource.h"
#include "ui/notify/Notifier.h"
#include "ui/settings/SettingsTable.h"
#include "ui/shell/Closing.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Notices.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace wh;
using namespace wh::ui;
using wh::test::FakeFleet;
using wh::test::StudioBench;

class TestClosing : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StudioBench> m_bench;
    std::shared_ptr<FakeFleet> m_fleet;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<EngineDirectory> m_directory;
    std::unique_ptr<EngineLinks> m_links;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<FactSource> m_facts;
    std::unique_ptr<MainWindow> m_window;

    BotId create(const char* name, StopPolicy policy, std::uint64_t orders, BotState state = BotState::Running)
    {
        BotSpec spec;
        spec.name = name;
        spec.strategy = "avellaneda_stoikov";
        spec.markets = {"sim:BTC/USDT"};
        spec.stopPolicy = policy;
        const auto made = m_fleet->create(spec, {"me", {}});
        if (!made)
            qFatal("%s", made.error().toString().c_str());
        m_fleet->change(*made, [&](BotStatus& status) {
            status.state = state;
            status.openOrders = orders;
        });
        return *made;
    }
    void openWindow(std::size_t bots)
    {
        QVERIFY(m_bench->start());
        QTRY_COMPARE(m_bench->session().bots().items().size(), bots);
        m_window = std::make_unique<MainWindow>(ShellContext{m_bench->context(),
                                                             *m_settings,
                                                             {m_folder->path(), m_folder->path(), false},
                                                             *m_links,
                                                             *m_directory,
                                                             *m_notifier});
        m_window->restore();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    template<typename T = QWidget>
    T* in(QWidget* parent, const char* name) const
    {
        auto* found = parent->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QDialog* dialog(const char* name) const
    {
        QDialog* found = nullptr;
        const bool isThere = QTest::qWaitFor(
            [&] {
                for (auto* one : m_window->findChildren<QDialog*>(QLatin1String(name)))
                    found = one->isVisible() ? one : found;
                return found != nullptr;
            },
            5000);
        if (!isThere || !QTest::qWaitForWindowActive(found))
            qFatal("there is no %s", name);
        return found;
    }
    bool hasDialog() const
    {
        const auto all = m_window->findChildren<QDialog*>();
        return std::any_of(all.begin(), all.end(), [](const QDialog* one) { return one->isVisible(); });
    }
    static QString written(const QWidget* parent)
    {
        QString all;
        for (const auto* label : parent->findChildren<QLabel*>())
            all += label->text() + u'\n';
        return all;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<StudioBench>();
        m_fleet = std::make_shared<FakeFleet>();
        m_bench->engine().api().setFleet(std::shared_ptr<Fleet>(m_fleet));
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_directory = std::make_unique<EngineDirectory>(*m_settings);
        m_links = std::make_unique<EngineLinks>();
        m_links->attach(m_bench->session());
        m_notifier = std::make_unique<Notifier>(
            Notifier::Pace{std::chrono::milliseconds(10), std::chrono::milliseconds(60'000)});
        m_facts = std::make_unique<FactSource>(*m_links, *m_notifier);
    }
    void cleanup()
    {
        m_window.reset();
        m_facts.reset();
        m_notifier.reset();
        m_links.reset();
        m_directory.reset();
        m_settings.reset();
        m_bench.reset();
        m_fleet.reset();
    }

    void closesAtOnceWhereNoBotIsAtWork()
    {
        create("idle", StopPolicy::Cancel, 0, BotState::Stopped);
        openWindow(1);
        QVERIFY(m_window->close());
        QVERIFY(!hasDialog());
    }

    void saysWhatAStopDoes()
    {
        create("a", StopPolicy::Cancel, 6);
        create("b", StopPolicy::Cancel, 4, BotState::Paused);
        create("c", StopPolicy::Keep, 2);
        create("d", StopPolicy::Flatten, 3);
        create("e", StopPolicy::Flatten, 0, BotState::Failed);
        openWindow(5);
        QVERIFY(!m_window->close());
        auto* question = dialog("closingDialog");
        const QString text = written(question);
        for (const char* sentence :
             {"4 bot(s)", "15 order(s)", "2 bot(s): 10 order(s) cancelled, positions kept",
              "1 bot(s): 2 order(s) and positions kept", "1 bot(s): 3 order(s) cancelled, positions closed"})
            QVERIFY2(text.contains(QLatin1String(sentence)), qPrintable(text));
        // Enter does what loses nothing, Esc nothing at all.
        QVERIFY(in<QRadioButton>(question, "background")->isChecked());
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!hasDialog());
        QVERIFY(m_window->isVisible());
        QVERIFY(m_fleet->commands.empty());
    }

    void aSecondMarketIsStoppedWithItsBot()
    {
        const BotId pairs = create("pairs", StopPolicy::Cancel, 6);
        const BotId leg = m_fleet->addLeg(pairs);
        m_fleet->change(leg, [](BotStatus& status) { status.openOrders = 2; });
        openWindow(2);
        m_window->close();
        auto* question = dialog("closingDialog");
        const QString text = written(question);
        QVERIFY2(text.contains(QStringLiteral("1 bot(s): 8 order(s) cancelled, positions kept")), qPrintable(text));
        QTest::keyClick(in<QRadioButton>(question, "stop"), Qt::Key_Space);
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_VERIFY(!m_fleet->commands.empty());
        for (const auto& command : m_fleet->commands)
            QVERIFY(command.bot == pairs);
        // Until both have: what the bot has left behind is told by its name.
        auto* stopping = in<QDialog>(m_window.get(), "stoppingDialog");
        QTRY_VERIFY2(written(stopping).contains(QStringLiteral("1 bot(s) are still at work: pairs#2.")),
                     qPrintable(written(stopping)));
        QVERIFY(m_window->isVisible());
        m_fleet->change(leg, [](BotStatus& status) { status.state = BotState::Stopped; });
        QTRY_VERIFY(!m_window->isVisible());
    }

    void goesOnInTheBackground_data()
    {
        QTest::addColumn<bool>("hasTray");
        QTest::newRow("tray") << true;
        QTest::newRow("no tray") << false;
    }

    void goesOnInTheBackground()
    {
        QFETCH(const bool, hasTray);
        create("a", StopPolicy::Cancel, 6);
        openWindow(1);
        m_window->closing().hasTray = [hasTray] { return hasTray; };
        QSignalSpy went(m_window.get(), &MainWindow::wentToBackground);
        QSignalSpy came(m_window.get(), &MainWindow::cameToFront);
        m_window->close();
        auto* question = dialog("closingDialog");
        const QString text = written(question);
        QCOMPARE(text.contains(QStringLiteral("no tray")), !hasTray);
        QVERIFY(text.contains(QStringLiteral("starting Wheelhouse again")) ||
                text.contains(QStringLiteral("start Wheelhouse again")));
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_COMPARE(went.count(), 1);
        QVERIFY(!m_window->isVisible());
        QVERIFY(m_window->isInBackground());
        QVERIFY(m_fleet->commands.empty());
        m_window->bringToFront();
        QVERIFY(m_window->isVisible());
        QCOMPARE(came.count(), 1);
        m_window->bringToFront();
        QCOMPARE(came.count(), 1);
        // Not for good: it asks again.
        m_window->close();
        QVERIFY(dialog("closingDialog"));
    }

    void remembersTheChoice()
    {
        create("a", StopPolicy::Cancel, 6);
        openWindow(1);
        m_window->close();
        auto* question = dialog("closingDialog");
        QTest::keyClick(in<QCheckBox>(question, "remember"), Qt::Key_Space);
        QVERIFY(in<QCheckBox>(question, "remember")->isChecked());
        QTest::mouseClick(in<QPushButton>(question, "go"), Qt::LeftButton);
        QTRY_VERIFY(m_window->isInBackground());
        QCOMPARE(m_settings->value(setting::kClosing), QStringLiteral("background"));
        m_window->bringToFront();
        m_window->close();
        QVERIFY(!hasDialog());
        QVERIFY(m_window->isInBackground());
        m_window->bringToFront();
        // To quit is something else.
        m_window->shellActions().action("file.quit")->trigger();
        QVERIFY(dialog("closingDialog"));
    }

    void stopsTheBotsAndEnds()
    {
        const BotId first = create("a", StopPolicy::Cancel, 6);
        const BotId second = create("b", StopPolicy::Keep, 1, BotState::Paused);
        create("c", StopPolicy::Keep, 0, BotState::Stopped);
        openWindow(3);
        m_window->close();
        auto* question = dialog("closingDialog");
        QCOMPARE(question->focusWidget(), in<QRadioButton>(question, "background"));
        QTest::keyClick(in<QRadioButton>(question, "stop"), Qt::Key_Space);
        QVERIFY(in<QRadioButton>(question, "stop")->isChecked());
        QCOMPARE(in<QPushButton>(question, "go")->text(), QStringLiteral("Stop and quit"));
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(m_fleet->commands.size(), std::size_t{2});
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(m_fleet->commands[i].what, std::string("stop"));
            QVERIFY(m_fleet->commands[i].bot == (i == 0 ? first : second));
            QVERIFY(!m_fleet->commands[i].policy); // each by its own
        }
        QVERIFY(!m_window->isInBackground());
    }

    void waitsForBotsThatTakeTheirTime()
    {
        const BotId slow = create("slow", StopPolicy::Flatten, 2, BotState::Stopping);
        openWindow(1);
        m_settings->set(setting::kClosing, QStringLiteral("stop"));
        m_window->close();
        auto* stopping = dialog("stoppingDialog");
        QVERIFY(written(stopping).contains(QStringLiteral("slow")));
        QVERIFY(written(stopping).contains(QStringLiteral("2 order(s)")));
        QVERIFY(m_fleet->commands.empty()); // it stops already
        // Somebody thinks better of it.
        QTest::mouseClick(in<QPushButton>(stopping, "stay"), Qt::LeftButton);
        QTRY_VERIFY(!hasDialog());
        QVERIFY(m_window->isVisible());
        m_window->close();
        stopping = dialog("stoppingDialog");
        m_fleet->change(slow, [](BotStatus& status) {
            status.state = BotState::Stopped;
            status.openOrders = 0;
        });
        QTRY_VERIFY(!m_window->isVisible());
    }

    void quitsAtOnceWhenToldSo()
    {
        create("slow", StopPolicy::Flatten, 2, BotState::Stopping);
        openWindow(1);
        m_settings->set(setting::kClosing, QStringLiteral("stop"));
        m_window->close();
        QTest::mouseClick(in<QPushButton>(dialog("stoppingDialog"), "quit"), Qt::LeftButton);
        QTRY_VERIFY(!m_window->isVisible());
    }

    void theSystemsWordIsTheEndWithoutAQuestion()
    {
        create("a", StopPolicy::Cancel, 6);
        openWindow(1);
        m_window->quit(); // what QuitSignals calls
        QVERIFY(!m_window->isVisible());
        QVERIFY(!hasDialog());
        QVERIFY(m_fleet->commands.empty());
    }

    void tellsOfBotsThatFailAndLeadsThere()
    {
        const BotId bot = create("eth-grid", StopPolicy::Cancel, 6);
        openWindow(1);
        auto* bar = m_window->findChild<EngineNotices*>();
        QVERIFY(bar->isHidden());
        m_fleet->change(bot, [](BotStatus& status) {
            status.state = BotState::Failed;
            status.reason = Error("strategy.failed", {{"reason", "min notional"}});
        });
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->accessibleName().startsWith(QStringLiteral("eth-grid failed.")),
                 qPrintable(bar->accessibleName()));
        // Another one waits behind it.
        Fact away;
        away.kind = Fact::Kind::EngineAway;
        away.engine = QStringLiteral("embedded");
        away.engineName = QStringLiteral("fra-1");
        m_notifier->tell(away);
        QTRY_VERIFY(written(bar).contains(QStringLiteral("1 more")));
        QSignalSpy bots(&m_bench->navigator(), &Navigator::botRequested);
        QTest::mouseClick(in<QPushButton>(bar, "shell.notice_open"), Qt::LeftButton);
        QCOMPARE(bots.takeFirst(), (QVariantList{QStringLiteral("embedded"), QString::number(bot.value)}));
        QTRY_VERIFY(bar->accessibleName().startsWith(QStringLiteral("fra-1 does not answer.")));
        QTest::mouseClick(in<QPushButton>(bar, "shell.notice_open"), Qt::LeftButton);
        QCOMPARE(m_window->pages().currentId(), QStringLiteral("engines"));
        QVERIFY(bar->isHidden());
        // Both are kept in the list, and lead there by the keyboard.
        m_window->shellActions().action("view.notices")->trigger();
        auto* table = m_window->findChild<QDockWidget*>(QStringLiteral("shell.notices"))->findChild<QTableView*>();
        QCOMPARE(table->model()->rowCount(), 2);
        table->setFocus();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(bots.count(), 1);
    }

    void looksRight()
    {
        LanguageChoice language(*qApp);
        create("btc-a-s", StopPolicy::Cancel, 6);
        create("eth-grid", StopPolicy::Cancel, 20);
        create("sol-vol", StopPolicy::Keep, 2);
        create("xrp-mm", StopPolicy::Flatten, 4);
        openWindow(4);
        QDir().mkpath(QStringLiteral(BUILD_ROOT "/screenshots"));
        for (const char* code : {"en", "de"}) {
            language.choose(QLatin1String(code));
            for (const auto theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
                m_bench->appearance().setChoice(theme);
                const QString suffix =
                    QStringLiteral("%1_%2.png")
                        .arg(QLatin1String(code),
                             theme == ThemeChoice::Dark ? QLatin1String("dark") : QLatin1String("light"));
                const auto summary = StopSummary::of(m_bench->session().bots().items());
                ClosingDialog question(m_bench->appearance(), summary, 2, true, nullptr);
                question.setAttribute(Qt::WA_DeleteOnClose, false);
                question.show();
                QVERIFY(QTest::qWaitForWindowExposed(&question));
                QVERIFY(question.grab().save(QStringLiteral(BUILD_ROOT "/screenshots/closing_") + suffix));
                for (const auto* label : question.findChildren<QLabel*>())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
    }
};

QTEST_MAIN(TestClosing)
#include "tst_Closing.moc"
