// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the backtest page in both themes and two sizes into build/…/screenshots, for eyes. What a program can tell it
// tells: that nothing is cut off, that themes differ, and that each picture has something in it.
#include "tests/ui/support/StudioBench.h"
#include "ui/backtest/BacktestPage.h"
#include "ui/backtest/ComparePane.h"
#include "ui/backtest/MarketPicker.h"
#include "ui/backtest/RunProgress.h"
#include "ui/backtest/RunsPane.h"
#include "ui/backtest/SetupPane.h"
#include "ui/backtest/SweepDialog.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace wh;
using namespace wh::ui;
using wh::test::StudioBench;

class TestBacktestPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_folder = QStringLiteral(BUILD_ROOT "/screenshots/backtest");
        QVERIFY(QDir().mkpath(m_folder));
    }

    void drawsAnEmptyPage()
    {
        StudioBench bench;
        BacktestPage page(bench.context());
        QVERIFY(bench.start());
        QTRY_VERIFY(page.isSettled());
        draw(bench, page, QStringLiteral("empty"));
    }

    void drawsPageComparisonAndSweep()
    {
        StudioBench bench;
        const std::string dataset = bench.generate({{"duration", "20m"}});
        QVERIFY(bench.start());
        BacktestPage page(bench.context());
        const std::string a = bench.runBacktest(dataset);
        const std::string b =
            bench.runBacktest(dataset, "avellaneda_stoikov", {{"risk_aversion", "0.5"}, {"levels", "3"}});
        const std::string c = bench.runBacktest(dataset, "basic_market_maker");
        const std::string d = bench.runBacktest(dataset, "buy_and_hold");
        const auto ignore = [](const Result<client::Run>& run) { QVERIFY(bool(run)); };
        bench.session().client().setRunName(a, "wide quotes", ignore);
        bench.session().client().setRunTags(b, {"maker", "three levels"}, ignore);
        bench.session().client().setRunNote(b, "Loses on the way down: inventory is not let go of", ignore);
        bench.session().client().duplicateRun(b, std::string("to try tomorrow"), ignore);
        client::BacktestRequest wrong;
        page.prepare({}, QStringLiteral("avellaneda_stoikov"));
        QTRY_VERIFY(page.isSettled());
        draw(bench, page, QStringLiteral("page"));

        auto* setup = page.findChild<SetupPane*>();
        client::BacktestRequest request = setup->request();
        request.parameters = {{"risk_aversion", "500"}, {"levels", "2"}};
        request.options = {{"from", formatTime(bench.session().datasets().items().front().first + 3 * kMinute)},
                           {"to", formatTime(bench.session().datasets().items().front().first + 11 * kMinute)},
                           {"latency", "log_normal:sigma=0.8"},
                           {"fees", "1,"}};
        setup->setRequest(request);
        page.findChild<QToolButton*>(QStringLiteral("aboutStrategy"))->setChecked(true);
        QTRY_VERIFY(page.isSettled());
        QVERIFY(!setup->mistakes().empty());
        draw(bench, page, QStringLiteral("mistakes"));
        page.findChild<QToolButton*>(QStringLiteral("aboutStrategy"))->setChecked(false);

        page.compare({toQString(a), toQString(b), toQString(c), toQString(d)});
        QTRY_VERIFY(page.isSettled());
        draw(bench, page, QStringLiteral("compare"));

        request.parameters = {};
        request.options = {};
        SweepDialog dialog(bench.context(), request, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.addAxis("max_spread", "0.1:0.5:0");
        dialog.show();
        QTest::qWait(0);
        QTRY_VERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("startSweep"))->isEnabled());
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            bench.appearance().setChoice(choice);
            QCoreApplication::sendPostedEvents();
            QVERIFY(dialog.grab().save(pathOf(QStringLiteral("sweep"), choice, dialog.size())));
        }
    }

    void drawsARunUnderWay()
    {
        StudioBench bench;
        const std::string dataset = bench.generate({{"duration", "24h"}});
        QVERIFY(bench.start());
        BacktestPage page(bench.context());
        page.resize(1280, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.prepare(toQString(dataset), QStringLiteral("avellaneda_stoikov"));
        QTRY_VERIFY(page.isSettled());
        page.pageActions().front()->trigger();
        auto* progress = page.findChild<RunProgress*>();
        QTRY_VERIFY(!progress->run().empty());
        QTRY_VERIFY_WITH_TIMEOUT(progress->curvePoints() > 2 || progress->run().empty(), 60'000);
        QVERIFY2(!progress->run().empty(), "it ended before there was a picture");
        QVERIFY(page.grab().save(pathOf(QStringLiteral("running"), ThemeChoice::Dark, page.size())));
        page.pageActions()[2]->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(progress->run().empty(), 60'000);
    }

private:
    QString pathOf(const QString& name, ThemeChoice choice, QSize size) const
    {
        return QStringLiteral("%1/%2-%3-%4.png")
            .arg(m_folder, name, choice == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                 QString::number(size.width()));
    }
    void draw(StudioBench& bench, QWidget& page, const QString& name)
    {
        page.show();
        QImage first;
        for (const QSize size : {QSize(1080, 632), QSize(2360, 1352)}) { // a window of 1280×720 and of 2560×1440
            page.resize(size);
            for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
                bench.appearance().setChoice(choice);
                QCoreApplication::sendPostedEvents();
                const QImage picture = page.grab().toImage();
                QVERIFY(picture.save(pathOf(name, choice, size)));
                QVERIFY(picture != first);
                first = picture;
            }
        }
    }

    QString m_folder;
};

QTEST_MAIN(TestBacktestPictures)
#include "tst_BacktestPictures.moc"
