// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/api/FakeFleet.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/desktop/BackgroundTray.h"

#include <QAction>
#include <QSignalSpy>

using namespace wh;
using namespace wh::ui;
using wh::test::FakeFleet;
using wh::test::StudioBench;

class TestBackgroundTray : public QObject
{
    Q_OBJECT

    static QAction* action(BackgroundTray& tray, const char* name)
    {
        for (QAction* one : tray.menu().actions()) {
            if (one->objectName() == QLatin1String(name))
                return one;
        }
        qFatal("there is no %s", name);
    }

private slots:
    void saysHowManyBotsRun()
    {
        StudioBench bench;
        auto fleet = std::make_shared<FakeFleet>();
        bench.engine().api().setFleet(std::shared_ptr<Fleet>(fleet));
        std::vector<BotId> bots;
        for (const char* name : {"a", "b", "c"}) {
            BotSpec spec;
            spec.name = name;
            spec.strategy = "avellaneda_stoikov";
            spec.markets = {"sim:BTC/USDT"};
            bots.push_back(*fleet->create(spec, {"me", {}}));
            fleet->change(bots.back(), [](BotStatus& status) { status.state = BotState::Running; });
        }
        BackgroundTray tray(bench.appearance(), bench.session());
        const QString none = action(tray, "tray.bots")->text();
        QVERIFY(none.startsWith(QStringLiteral("0 ")));
        QVERIFY(bench.start());
        QTRY_VERIFY(action(tray, "tray.bots")->text().startsWith(QStringLiteral("3 ")));
        fleet->change(bots.front(), [](BotStatus& status) { status.state = BotState::Failed; });
        QTRY_VERIFY2(action(tray, "tray.bots")->text().contains(QStringLiteral("1 failed")),
                     qPrintable(action(tray, "tray.bots")->text()));
        QVERIFY(action(tray, "tray.bots")->text().startsWith(QStringLiteral("2 ")));
    }

    void itsMenuLeadsBack()
    {
        StudioBench bench;
        BackgroundTray tray(bench.appearance(), bench.session());
        QVERIFY(!tray.isVisible());
        QSignalSpy open(&tray, &BackgroundTray::openRequested);
        QSignalSpy fleet(&tray, &BackgroundTray::fleetRequested);
        QSignalSpy quit(&tray, &BackgroundTray::quitRequested);
        for (const char* name : {"tray.open", "tray.bots", "tray.quit"}) {
            QVERIFY(!action(tray, name)->text().isEmpty());
            QVERIFY(!action(tray, name)->icon().isNull());
            action(tray, name)->trigger();
        }
        QCOMPARE(open.count(), 1);
        QCOMPARE(fleet.count(), 1);
        QCOMPARE(quit.count(), 1);
    }
};

QTEST_MAIN(TestBackgroundTray)
#include "tst_BackgroundTray.moc"
