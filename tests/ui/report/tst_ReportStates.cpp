// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that are no finished backtest: under way, cancelled, failed, drafts, gone, without their recording; and sweeps.
#include "tests/ui/report/ReportBench.h"

#include "ui/charts/HeatMapChart.h"
#include "ui/common/StatePane.h"
#include "ui/report/BookPane.h"
#include "ui/report/ParallelChart.h"
#include "ui/report/Player.h"
#include "ui/report/ReportHeader.h"
#include "ui/report/ReportProgress.h"
#include "ui/report/RowsPane.h"
#include "ui/report/SweepModel.h"
#include "ui/report/SweepPane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDirIterator>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace wh;
using namespace wh::ui;
using wh::test::ReportBench;

class TestReportStates : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReportBench> m_bench;

    static StatePane& pane(ReportPage& page) { return *page.findChild<StatePane*>({}, Qt::FindDirectChildrenOnly); }
    /// The one button of a page that shows a state.
    static QPushButton* actionOf(ReportPage& page)
    {
        for (auto* button : pane(page).findChildren<QPushButton*>()) {
            if (button->isVisible() && button->isDefault())
                return button;
        }
        return nullptr;
    }
    client::Run start(const std::string& dataset, const std::string& strategy = "avellaneda_stoikov",
                      const client::Pairs& options = {})
    {
        client::BacktestRequest request;
        request.dataset = dataset;
        request.strategy = strategy;
        request.options = options;
        return ReportBench::answer<client::Run>(
            [&](auto done) { m_bench->client().startBacktest(request, std::move(done)); });
    }
    const client::Run* known(const std::string& run) { return m_bench->session().runs().find(run); }
    client::Run sweep()
    {
        client::SweepRequest request;
        request.base.dataset = m_bench->dataset;
        request.base.strategy = "basic_market_maker";
        request.base.parameters = {{"refresh_time", "1s"}};
        request.axes = {{"spread", "1,2,5,10"}, {"levels", "1,2,3"}};
        request.objective = "netProfit";
        const auto started = ReportBench::answer<client::Run>(
            [&](auto done) { m_bench->client().startSweep(request, std::move(done)); });
        if (!QTest::qWaitFor([&] { return known(started.id) && !known(started.id)->isUnderWay(); }, 120'000))
            qFatal("the sweep does not end");
        return *known(started.id);
    }

private slots:
    void init() { m_bench = std::make_unique<ReportBench>(); }
    void cleanup() { m_bench.reset(); }

    void withoutARunItSaysWhatItIsFor()
    {
        ReportPage page(m_bench->bench().context());
        QSignalSpy asked(&m_bench->bench().navigator(), &Navigator::pageRequested);
        page.resize(1280, 720);
        page.show();
        QCOMPARE(pane(page).state(), StatePane::State::Empty);
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto* button = actionOf(page);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        for (const QAction* action : page.pageActions())
            QVERIFY(!action->isEnabled());
    }

    void aRunUnderWayShowsItsProgressThenItsReport()
    {
        const auto dataset = m_bench->bench().engine().generate({{"duration", "6h"}}, "sim:ETH/USDT", 3);
        const auto started = start(dataset);
        QTRY_VERIFY(known(started.id));
        ReportPage page(m_bench->bench().context());
        page.resize(1280, 720);
        page.show();
        page.openRun(toQString(started.id));
        auto* progress = page.findChild<ReportProgress*>();
        QVERIFY(progress->isVisible());
        QVERIFY(!page.isSettled());
        QTRY_VERIFY_WITH_TIMEOUT(known(started.id)->status == "DONE", 120'000);
        QTRY_VERIFY(page.charts().isVisible());
        QVERIFY(ReportBench::settle(page));
        QVERIFY(!progress->isVisible());
        QVERIFY(page.charts().price());
    }

    void aCancelledRunHasTheReportOfWhatWasReplayed()
    {
        const auto dataset = m_bench->bench().engine().generate({{"duration", "1d"}}, "sim:ETH/USDT", 3);
        const auto started = start(dataset);
        QTRY_VERIFY(known(started.id));
        ReportPage page(m_bench->bench().context());
        page.resize(1280, 720);
        page.show();
        page.openRun(toQString(started.id));
        auto* progress = page.findChild<ReportProgress*>();
        QTRY_VERIFY(known(started.id)->status == "RUNNING");
        auto* cancel = progress->findChild<QPushButton*>();
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!known(started.id)->isUnderWay(), 60'000);
        QCOMPARE(known(started.id)->status.c_str(), "CANCELLED");
        QVERIFY(ReportBench::settle(page));
        if (pane(page).state() == StatePane::State::Content) {
            QVERIFY(page.findChild<ReportHeader*>()->notice().contains(QStringLiteral("cancelled")));
            QVERIFY(!page.charts().chart(QStringLiteral("equity"))->isEmpty());
        } else { // it was so early that there was nothing to report
            QCOMPARE(pane(page).state(), StatePane::State::Cancelled);
        }
    }

    void aFailedRunSaysWhy()
    {
        const auto dataset = m_bench->bench().engine().generate({{"duration", "2h"}}, "sim:ETH/USDT", 3);
        // A recording that is damaged in its middle.
        QString file;
        QDirIterator files(QString::fromStdString(m_bench->bench().engine().folder().string() + "/catalog"),
                           QDir::Files, QDirIterator::Subdirectories);
        qint64 largest = 0;
        while (files.hasNext()) {
            const QFileInfo info(files.next());
            if (info.filePath().contains(QStringLiteral("ETH")) && info.size() > largest) {
                file = info.filePath();
                largest = info.size();
            }
        }
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(largest / 2));
        damaged.write(QByteArray(4096, 'x'));
        damaged.close();
        const auto started = start(dataset);
        QTRY_VERIFY(known(started.id) && !known(started.id)->isUnderWay());
        QCOMPARE(known(started.id)->status.c_str(), "FAILED");
        const auto page = m_bench->open(started.id);
        QCOMPARE(pane(*page).state(), StatePane::State::Failed);
        QSignalSpy repeated(&m_bench->bench().navigator(), &Navigator::repetitionRequested);
        QVERIFY(actionOf(*page));
        QTest::mouseClick(actionOf(*page), Qt::LeftButton);
        QCOMPARE(repeated.count(), 1);
    }

    void draftsAndStrangersSaySo()
    {
        const auto draft = ReportBench::answer<client::Run>(
            [&](auto done) { m_bench->client().duplicateRun(m_bench->run, std::nullopt, std::move(done)); });
        const auto page = m_bench->open(draft.id);
        QCOMPARE(pane(*page).state(), StatePane::State::Empty);
        page->openRun(QStringLiteral("987654"));
        QVERIFY(ReportBench::settle(*page));
        QCOMPARE(pane(*page).state(), StatePane::State::Failed);
    }

    void aDeletedRunGoes()
    {
        const auto page = m_bench->open();
        QCOMPARE(pane(*page).state(), StatePane::State::Content);
        m_bench->client().deleteRun(m_bench->run, [](const Result<std::string>&) {});
        QTRY_COMPARE(pane(*page).state(), StatePane::State::Empty);
        QVERIFY(page->run().isEmpty());
    }

    void aRecordingDeletedWhileOpenTakesTheBookAlone()
    {
        const auto page = m_bench->open();
        page->player().seek(m_bench->report(m_bench->run).start + kMinute);
        QVERIFY(ReportBench::settle(*page));
        m_bench->client().removeDataset(m_bench->dataset, [](const Result<std::string>&) {});
        auto* header = page->findChild<ReportHeader*>();
        QTRY_VERIFY(header->notice().contains(QStringLiteral("no longer there")));
        QVERIFY(ReportBench::settle(*page));
        QCOMPARE(pane(*page).state(), StatePane::State::Content);
        QCOMPARE(page->charts().price()->level(), PriceFeed::Level::Line); // the report's own
        QVERIFY(!page->charts().chart(QStringLiteral("price"))->isEmpty());
        QVERIFY(page->findChild<RowsPane*>(QStringLiteral("fills"))->table().model()->rowCount() > 0);
        QCOMPARE(page->findChild<BookPane*>()->findChild<StatePane*>()->state(), StatePane::State::Failed);
        QVERIFY(!ReportBench::action(*page, "report.play")->isEnabled());
        // And a page that is opened now says so too.
        const auto later = m_bench->open();
        QVERIFY(later->findChild<ReportHeader*>()->notice().contains(QStringLiteral("no longer there")));
    }

    void aChangedRecordingIsNotShownAsIfItWereTheSame()
    {
        m_bench->client().removeDataset(m_bench->dataset, [](const Result<std::string>&) {});
        QTRY_VERIFY(!m_bench->session().datasets().find(m_bench->dataset));
        m_bench->bench().engine().generate({{"duration", "10m"}}, "sim:BTC/USDT", 99);
        QTRY_VERIFY(m_bench->session().datasets().find(m_bench->dataset));
        const auto page = m_bench->open();
        QVERIFY(page->findChild<ReportHeader*>()->notice().contains(QStringLiteral("was changed")));
        QCOMPARE(page->charts().price()->level(), PriceFeed::Level::Line);
    }

    void aSweepIsATableLinesAndColours()
    {
        const auto run = sweep();
        const auto page = m_bench->open(run.id);
        auto* sweepPane = page->findChild<SweepPane*>();
        QVERIFY(sweepPane->isVisible());
        auto& model = sweepPane->model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 12);
        QTRY_VERIFY(sweepPane->heatMap().grid().isValid());
        QCOMPARE(sweepPane->heatMap().grid().columns.size(), std::size_t{4});
        QCOMPARE(sweepPane->heatMap().grid().rows.size(), std::size_t{3});
        // The best one is marked everywhere from the start.
        QVERIFY(model.result().best);
        QCOMPARE(sweepPane->lines().current(), model.result().best);
        QCOMPARE(model.rowAt(sweepPane->table().currentIndex().row()).index, *model.result().best);

        auto* header = sweepPane->table().horizontalHeader();
        QCOMPARE(model.twin(), std::optional(SweepModel::NetProfit)); // it stands there once
        QVERIFY(sweepPane->table().isColumnHidden(model.figureColumn(SweepModel::NetProfit)));
        const int column = model.figureColumn(SweepModel::Objective);
        const auto click = [&] {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(column) + 20, header->height() / 2});
        };
        click();
        if (model.rowAt(0).netProfit < model.rowAt(11).netProfit)
            click();
        for (int row = 1; row < 12; ++row)
            QVERIFY(model.rowAt(row - 1).netProfit >= model.rowAt(row).netProfit);
        QCOMPARE(model.rowAt(sweepPane->table().currentIndex().row()).index, *model.result().best); // went along

        sweepPane->heatColumns().setCurrentIndex(1);
        sweepPane->heatRows().setCurrentIndex(0);
        QTRY_COMPARE(sweepPane->heatMap().grid().columns.size(), std::size_t{3});
        sweepPane->heatRows().setCurrentIndex(1);
        QTRY_VERIFY(!sweepPane->heatMap().grid().isValid()); // the same axis twice
    }

    void aSweepIsColouredByTheFigureThatIsChosen()
    {
        const auto run = sweep();
        const auto page = m_bench->open(run.id);
        auto* pane = page->findChild<SweepPane*>();
        const auto& model = pane->model();
        QComboBox& metric = pane->metric();
        QVERIFY(metric.count() >= 5);
        QCOMPARE(metric.currentData().toInt(), static_cast<int>(SweepModel::Objective)); // what was sought, at first
        QCOMPARE(metric.findData(static_cast<int>(SweepModel::NetProfit)), -1);          // it stands there once
        for (const auto figure : {SweepModel::MaxDrawdown, SweepModel::Fills, SweepModel::Objective}) {
            metric.setCurrentIndex(metric.findData(static_cast<int>(figure)));
            const auto& grid = pane->heatMap().grid();
            QCOMPARE(grid.valueName, toQString(model.definition(figure).label));
            QVERIFY(!pane->heatMap().isEmpty() && !pane->lines().isEmpty());
            // Every point has a cell of its own here.
            for (const auto& row : model.result().rows) {
                const auto x = std::find(grid.columns.begin(), grid.columns.end(), toQString(row.values[0]));
                const auto y = std::find(grid.rows.begin(), grid.rows.end(), toQString(row.values[1]));
                QCOMPARE(grid.at(static_cast<std::size_t>(y - grid.rows.begin()),
                                 static_cast<std::size_t>(x - grid.columns.begin())),
                         *model.value(row, figure));
            }
        }
        // The best drawdown is the least.
        metric.setCurrentIndex(metric.findData(static_cast<int>(SweepModel::MaxDrawdown)));
        const auto& grid = pane->heatMap().grid();
        const auto best = pane->heatMap().best();
        QCOMPARE(grid.at(best->row, best->column), *std::min_element(grid.values.begin(), grid.values.end()));
        // These runs are too short for a Sharpe ratio: no scale is made up.
        for (const auto& row : model.result().rows)
            QVERIFY(!row.sharpe);
        metric.setCurrentIndex(metric.findData(static_cast<int>(SweepModel::Sharpe)));
        QVERIFY(pane->heatMap().isEmpty() && pane->lines().isEmpty());
        QVERIFY(pane->heatMap().emptyText().contains(metric.currentText()));
        QVERIFY(pane->lines().emptyText().contains(metric.currentText()));
    }

    void aPointOfASweepOpensAsABacktest()
    {
        const auto run = sweep();
        const auto page = m_bench->open(run.id);
        auto* sweepPane = page->findChild<SweepPane*>();
        QSignalSpy opened(&m_bench->bench().navigator(), &Navigator::runRequested);
        QTableView& table = sweepPane->table();
        const int row = sweepPane->model().rowOf(5);
        table.setFocus();
        table.selectRow(row);
        QTest::keyClick(&table, Qt::Key_Return);
        QTRY_COMPARE(opened.count(), 1);
        const std::string point = opened[0][0].toString().toStdString();
        QTRY_VERIFY_WITH_TIMEOUT(known(point) && known(point)->status == "DONE", 60'000);
        const auto& values = sweepPane->model().rowAt(row).values;
        const auto report = m_bench->report(point);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto& name = run.axes[i].name;
            const auto parameter = std::find_if(report.parameters.begin(), report.parameters.end(),
                                                [&](const auto& known) { return known.first == name; });
            QVERIFY(parameter != report.parameters.end());
            QCOMPARE(parameter->second, values[i]);
        }
        // It is the very backtest of the sweep.
        QCOMPARE(*report.metric("netProfit")->number, sweepPane->model().rowAt(row).netProfit);
    }

    void linesAreWalkedByKeyboard()
    {
        const auto run = sweep();
        const auto page = m_bench->open(run.id);
        auto* sweepPane = page->findChild<SweepPane*>();
        ParallelChart& lines = sweepPane->lines();
        lines.setFocus();
        QTest::keyClick(&lines, Qt::Key_Home);
        QCOMPARE(lines.current(), sweepPane->model().result().best);
        QTest::keyClick(&lines, Qt::Key_Down);
        QVERIFY(lines.current() != sweepPane->model().result().best);
        QCOMPARE(sweepPane->model().rowAt(sweepPane->table().currentIndex().row()).index, *lines.current());
        QVERIFY(lines.summary().contains(QStringLiteral("12")));
        QVERIFY(!lines.currentReadings().empty());
    }
};

QTEST_MAIN(TestReportStates)
#include "tst_ReportStates.moc"
