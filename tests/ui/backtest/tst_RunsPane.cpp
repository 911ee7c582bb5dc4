// SPDX-License-Identifier: GPL-3.0-or-later
// The list of runs, of a real engine, by mouse and keyboard.
#include "tests/ui/support/StudioBench.h"
#include "ui/backtest/RunFilter.h"
#include "ui/backtest/RunsPane.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/StatePane.h"
#include "ui/session/RunText.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>

using namespace wh;
using namespace wh::ui;
using wh::test::StudioBench;

class TestRunsPane : public QObject
{
    Q_OBJECT

private slots:
    void isAStartWhileThereAreNone()
    {
        StudioBench bench;
        RunsPane pane(bench.context());
        QVERIFY(bench.start());
        auto* state = pane.findChild<StatePane*>();
        QCOMPARE(state->state(), StatePane::State::Empty);
    }

    void showsSortsAndFiltersWhatTheEngineHas()
    {
        StudioBench bench;
        const std::string dataset = bench.generate({{"duration", "2m"}});
        RunsPane pane(bench.context());
        const QAbstractItemModelTester tester(pane.view()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(bench.start());
        const std::string first = bench.runBacktest(dataset);
        const std::string second = bench.runBacktest(dataset, "buy_and_hold");
        pane.resize(1200, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto* model = pane.view()->model();
        QTRY_COMPARE(model->rowCount(), 2);
        // The newest first; its cells say what the run says.
        QCOMPARE(model->index(0, kRunNumber).data(kIdRole).toString(), toQString(second));
        QCOMPARE(model->index(0, kRunStatus).data().toString(), QStringLiteral("Done"));
        QVERIFY(!model->index(0, kRunStatus).data(Qt::DecorationRole).value<QIcon>().isNull());
        const auto* run = bench.session().runs().find(second);
        QCOMPARE(model->index(0, kRunNetProfit).data(kSortRole).toDouble(), run->summary->netProfit->toDouble());

        const int x = pane.view()->columnViewportPosition(kRunNumber) + 12;
        QTest::mouseClick(pane.view()->horizontalHeader()->viewport(), Qt::LeftButton, {}, {x, 8});
        QCOMPARE(model->index(0, kRunNumber).data(kIdRole).toString(), toQString(first));

        pane.focusFilter();
        QTest::keyClicks(pane.findChild<QLineEdit*>(QStringLiteral("runsFilter")), QStringLiteral("HOLD done"));
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data(kIdRole).toString(), toQString(second));
        QTest::keyClicks(pane.findChild<QLineEdit*>(QStringLiteral("runsFilter")), QStringLiteral(" nowhere"));
        QCOMPARE(model->rowCount(), 0);
        auto* state = pane.findChild<StatePane*>();
        QCOMPARE(state->state(), StatePane::State::Empty);
        emit state->actionRequested();
        QCOMPARE(model->rowCount(), 2);
    }

    void opensByKeyboardAndByMouse()
    {
        StudioBench bench;
        const std::string dataset = bench.generate({{"duration", "1m"}});
        RunsPane pane(bench.context());
        QVERIFY(bench.start());
        const std::string first = bench.runBacktest(dataset, "buy_and_hold");
        const std::string second = bench.runBacktest(dataset, "buy_and_hold");
        pane.resize(1200, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QSignalSpy opened(&pane, &RunsPane::openRequested);
        pane.select(toQString(second));
        QCOMPARE(pane.selected(), QStringList{toQString(second)});
        QTest::keyClick(pane.view(), Qt::Key_J);
        QCOMPARE(pane.selected(), QStringList{toQString(first)});
        QTest::keyClick(pane.view(), Qt::Key_Return);
        QCOMPARE(opened.takeFirst(), QVariantList{toQString(first)});
        QTest::keyClick(pane.view(), Qt::Key_K);
        const QPoint cell = pane.view()->visualRect(pane.view()->model()->index(0, kRunStrategy)).center();
        QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(pane.view()->viewport(), Qt::LeftButton, {}, cell);
        QCOMPARE(opened.takeFirst(), QVariantList{toQString(second)});
        // With Shift both are selected, in the order that is seen.
        QTest::keyClick(pane.view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(pane.selected(), QStringList({toQString(second), toQString(first)}));
    }

    void editsInPlaceAndTakesItBack()
    {
        StudioBench bench;
        const std::string dataset = bench.generate({{"duration", "1m"}});
        RunsPane pane(bench.context());
        QVERIFY(bench.start());
        const std::string id = bench.runBacktest(dataset, "buy_and_hold");
        pane.resize(1600, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const auto edit = [&](RunColumn column, const QString& text) {
            pane.view()->setCurrentIndex(pane.view()->model()->index(0, column));
            QTest::keyClick(pane.view(), Qt::Key_F2);
            auto* editor = pane.view()->viewport()->findChild<QLineEdit*>();
            QVERIFY(editor);
            editor->selectAll();
            QTest::keyClicks(editor, text);
            QTest::keyClick(editor, Qt::Key_Return);
        };
        const auto run = [&] { return bench.session().runs().find(id); };
        edit(kRunName, QStringLiteral("baseline"));
        QTRY_COMPARE(run()->name, std::string("baseline"));
        edit(kRunTags, QStringLiteral("hold,  long term ,hold"));
        QTRY_COMPARE(run()->tags, (std::vector<std::string>{"hold", "long term"}));
        edit(kRunNote, QStringLiteral("to compare with"));
        QTRY_COMPARE(run()->note, std::string("to compare with"));
        QCOMPARE(bench.undo().count(), 3);
        bench.undo().undo();
        QTRY_COMPARE(run()->note, std::string());
        bench.undo().undo();
        QTRY_VERIFY(run()->tags.empty());
        bench.undo().redo();
        QTRY_COMPARE(tagsText(run()->tags), QStringLiteral("hold, long term"));
        // What is the same is no edit.
        edit(kRunName, QStringLiteral(" baseline "));
        QCOMPARE(bench.undo().count(), 3);
    }

    void tellsWhyAnEditFailed()
    {
        StudioBench bench;
        const std::string dataset = bench.generate({{"duration", "1m"}});
        RunsPane pane(bench.context());
        NoticeBar bar(bench.appearance());
        connect(&pane, &RunsPane::editFailed, &bar, [&bar](const Error& error) { bar.showError(error, {}); });
        QVERIFY(bench.start());
        const std::string id = bench.runBacktest(dataset, "buy_and_hold");
        pane.view()->model()->setData(pane.view()->model()->index(0, kRunName), QStringLiteral("kept"));
        QTRY_COMPARE(bench.session().runs().find(id)->name, std::string("kept"));
        bench.session().client().deleteRun(id, [](const Result<std::string>& gone) { QVERIFY(bool(gone)); });
        QTRY_VERIFY(!bench.session().runs().find(id));
        bench.undo().undo();
        QTRY_VERIFY(!bar.isHidden());
        QVERIFY(!bar.text().isEmpty());
    }

    void keepsWhatHasNoValueAtTheEnd()
    {
        QStandardItemModel model(3, 1);
        model.setData(model.index(0, 0), 2.0, kSortRole);
        model.setData(model.index(2, 0), 1.0, kSortRole);
        RunFilter filter;
        filter.setSourceModel(&model);
        filter.sort(0, Qt::AscendingOrder);
        QVERIFY(!filter.index(2, 0).data(kSortRole).isValid());
        QCOMPARE(filter.index(0, 0).data(kSortRole).toDouble(), 1.0);
        filter.sort(0, Qt::DescendingOrder);
        QVERIFY(!filter.index(2, 0).data(kSortRole).isValid());
        QCOMPARE(filter.index(0, 0).data(kSortRole).toDouble(), 2.0);
    }
};

QTEST_MAIN(TestRunsPane)
#include "tst_RunsPane.moc"
