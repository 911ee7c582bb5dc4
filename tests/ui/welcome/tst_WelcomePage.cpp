// SPDX-License-Identifier: GPL-3.0-or-later
// The page where everybody begins: what it says of a fleet that there is already.
#include "tests/ui/support/FleetBench.h"
#include "ui/fleet/TotalsBar.h"
#include "ui/welcome/WelcomePage.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace wh;
using namespace wh::ui;
using wh::test::FleetBench;
using wh::test::ScriptedFleet;

class TestWelcomePage : public QObject
{
    Q_OBJECT

private slots:
    void saysHowTheFleetStands()
    {
        FleetBench bench;
        WelcomePage page(bench.studio().context(), bench.rows());
        page.resize(1080, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(bench.settle());
        auto* fleet = page.findChild<QWidget*>(QStringLiteral("welcome.fleet"));
        QVERIFY(!fleet->isVisible()); // there is none

        for (const char* id : {"1", "2", "3"}) {
            auto bot =
                ScriptedFleet::bot(id, id, "avellaneda_stoikov", "sim:BTC/USDT", *id == '3' ? "STOPPED" : "RUNNING");
            bot.figures.profit.net = Decimal::of("10.25");
            bench.fleet().add(bot);
        }
        QVERIFY(bench.settle());
        QVERIFY(fleet->isVisible());
        const auto text = [&] { return page.findChild<TotalsBar*>()->text(); };
        QVERIFY2(text().startsWith(QStringLiteral("3 bot(s) | ● 2 running | ")), qPrintable(text()));
        QVERIFY2(text().contains(QStringLiteral("+30.75 USDT")), qPrintable(text()));
        bench.fleet().change("1", [](client::Bot& bot) { bot.state = "FAILED"; });
        QVERIFY(bench.settle());
        QVERIFY2(text().contains(QStringLiteral("● 1 running | ✕ 1 failed")), qPrintable(text()));

        QSignalSpy pages(&bench.studio().navigator(), &Navigator::pageRequested);
        QTest::mouseClick(fleet->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(pages.takeFirst().front().toString(), QStringLiteral("fleet"));
        for (const char* id : {"1", "2", "3"})
            bench.fleet().remove(id);
        QVERIFY(bench.settle());
        QVERIFY(!fleet->isVisible());
    }
};

QTEST_MAIN(TestWelcomePage)
#include "tst_WelcomePage.moc"
