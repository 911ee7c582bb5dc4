// SPDX-License-Identifier: GPL-3.0-or-later
// The way from the fleet to the page of a bot and back, by keyboard and mouse, in the window.
#include "tests/core/api/FakeFleet.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/bot/BotFeed.h"
#include "ui/bot/BotHeader.h"
#include "ui/bot/BotPage.h"
#include "ui/fleet/FleetModel.h"
#include "ui/fleet/FleetPage.h"
#include "ui/fleet/FleetView.h"
#include "ui/links/EngineDirectory.h"
#include "ui/links/EngineLinks.h"
#include "ui/notify/Notifier.h"
#include "ui/settings/SettingsTable.h"
#include "ui/shell/MainWindow.h"

#include <QAction>
#include <QToolBar>

using namespace wh;
using namespace wh::ui;
using wh::test::FakeFleet;
using wh::test::StudioBench;

class TestBotRoute : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StudioBench> m_bench;
    std::shared_ptr<FakeFleet> m_fleet;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<EngineDirectory> m_directory;
    std::unique_ptr<EngineLinks> m_links;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<MainWindow> m_window;

    QString create(const char* name)
    {
        BotSpec spec;
        spec.name = name;
        spec.strategy = "avellaneda_stoikov";
        spec.markets = {"sim:BTC/USDT"};
        const auto made = m_fleet->create(spec, {"me", {}});
        if (!made)
            qFatal("%s", made.error().toString().c_str());
        return QString::number(made->value);
    }
    void openWindow()
    {
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
    void openFleet()
    {
        m_bench->navigator().openPage(QStringLiteral("fleet"));
        QVERIFY(
            QTest::qWaitFor([this] { return fleet().model().indexOf(key(QStringLiteral("1"))).isValid(); }, 30'000));
    }
    static BotKey key(const QString& bot) { return {QStringLiteral("embedded"), bot.toStdString()}; }
    QString page() const { return m_window->pages().currentId(); }
    FleetPage& fleet() const { return *static_cast<FleetPage*>(m_window->pages().page(QStringLiteral("fleet"))); }
    BotPage& bot() const { return *static_cast<BotPage*>(m_window->pages().page(QStringLiteral("bot"))); }
    QString marked() const
    {
        for (const QAction* action : m_window->shellActions().pages()) {
            if (action->isChecked())
                return action->data().toString();
        }
        return {};
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
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
        for (const char* name : {"alpha", "beta", "gamma"})
            create(name);
        QVERIFY(m_bench->start());
        openWindow();
        openFleet();
    }
    void cleanup()
    {
        m_window.reset();
        m_notifier.reset();
        m_links.reset();
        m_directory.reset();
        m_settings.reset();
        m_bench.reset();
        m_fleet.reset();
    }

    void enterOpensTheChosenBotAndEscLeadsBack()
    {
        const QModelIndex row = fleet().model().indexOf(key(QStringLiteral("2")));
        fleet().view().setCurrentIndex(row);
        fleet().view().setFocus();
        press(Qt::Key_Return);
        QCOMPARE(page(), QStringLiteral("bot"));
        QCOMPARE(bot().engine(), QStringLiteral("embedded"));
        QCOMPARE(bot().bot(), QStringLiteral("2"));
        QTRY_VERIFY(bot().header().isVisible());
        QTRY_COMPARE(bot().header().stateWord(), QStringLiteral("Created"));
        QCOMPARE(marked(), QStringLiteral("fleet")); // in the sidebar
        QCOMPARE(m_window->windowTitle(), QStringLiteral("beta – Wheelhouse"));
        press(Qt::Key_Escape);
        QCOMPARE(page(), QStringLiteral("fleet"));
        QCOMPARE(fleet().view().currentIndex(), row); // where one was
        QVERIFY(fleet().view().hasFocus());
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(page(), QStringLiteral("bot"));
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page(), QStringLiteral("fleet"));
    }

    void aDoubleClickOpensItToo()
    {
        const QRect place = fleet().view().visualRect(fleet().model().indexOf(key(QStringLiteral("3"))));
        QTest::mouseClick(fleet().view().viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(page(), QStringLiteral("fleet"));
        QTest::mouseDClick(fleet().view().viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(page(), QStringLiteral("bot"));
        QCOMPARE(bot().bot(), QStringLiteral("3"));
        m_window->shellActions().action("go.back")->trigger();
        QCOMPARE(page(), QStringLiteral("fleet"));
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Fleet – Wheelhouse"));
        // Another one, on the same page.
        m_bench->navigator().openBot(QStringLiteral("embedded"), QStringLiteral("1"));
        QCOMPARE(bot().bot(), QStringLiteral("1"));
        QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("alpha – Wheelhouse"));
        // The way back is seen.
        auto* header = m_window->findChild<QToolBar*>(QStringLiteral("shell.header"));
        auto* back = m_window->pages().current()->findChild<QAction*>(QStringLiteral("bot.back"));
        QTRY_VERIFY(header->widgetForAction(back)->isVisible());
        QTest::mouseClick(header->widgetForAction(back), Qt::LeftButton);
        QCOMPARE(page(), QStringLiteral("fleet"));
    }

    void aWindowThatBeganOnItLeadsToTheFleet()
    {
        m_bench->navigator().openBot(QStringLiteral("embedded"), QStringLiteral("2"));
        m_window->close();
        m_window.reset();
        openWindow();
        QCOMPARE(page(), QStringLiteral("bot"));
        QCOMPARE(bot().bot(), QStringLiteral("2"));
        QTRY_VERIFY(bot().header().isVisible());
        press(Qt::Key_Escape);
        QCOMPARE(page(), QStringLiteral("fleet"));
    }
};

QTEST_MAIN(TestBotRoute)
#include "tst_BotRoute.moc"
