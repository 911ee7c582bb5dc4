// SPDX-License-Identifier: GPL-3.0-or-later
// The window's view of an engine, against a real one in the same process.
#include "tests/ui/support/StudioBench.h"
#include "ui/session/LiveTable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace wh;
using namespace wh::ui;
using wh::test::StudioBench;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsEngineAndWhatItCanDo()
    {
        StudioBench bench;
        QSignalSpy ready(&bench.session(), &Session::ready);
        QVERIFY(bench.start());
        QCOMPARE(ready.count(), 1);
        QVERIFY(!bench.session().engine()->version.empty());
        QVERIFY(bench.session().strategy("avellaneda_stoikov"));
        QVERIFY(!bench.session().strategy("no_such_thing"));
        QVERIFY(bench.session().metric("sharpe"));
    }

    void keepsListsCurrentAsATable()
    {
        StudioBench bench;
        using Shown = Column<client::Dataset>;
        LiveTable<client::Dataset> table(
            bench.session().datasets(),
            {Shown(QStringLiteral("Recording"), [](const client::Dataset& dataset) { return toQString(dataset.id); }),
             Shown(QStringLiteral("Events"), [](const client::Dataset& dataset) {
                 return QString::number(dataset.events);
             }).sortedBy([](const client::Dataset& dataset) {
                   return QVariant::fromValue(dataset.events);
               }).numeric()});
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(bench.start());
        QCOMPARE(table.rowCount(), 0);
        const std::string id = bench.generate({{"duration", "1m"}});
        QTRY_COMPARE(table.rowCount(), 1);
        QCOMPARE(table.index(0, 0).data().toString(), toQString(id));
        QCOMPARE(table.index(0, 0).data(kIdRole).toString(), toQString(id));
        QVERIFY(table.index(0, 1).data(kSortRole).toLongLong() > 0);
        bench.session().client().removeDataset(id, [](const Result<std::string>& removed) { QVERIFY(bool(removed)); });
        QTRY_COMPARE(table.rowCount(), 0);
    }

    void runsABacktestToItsEnd()
    {
        StudioBench bench;
        const std::string dataset = bench.generate();
        QVERIFY(bench.start());
        const std::string run = bench.runBacktest(dataset);
        const client::Run* known = bench.session().runs().find(run);
        QVERIFY(known);
        QCOMPARE(known->status.c_str(), "DONE");
    }

    void dropsTheAnswersOfEarlierQuestionsAndOfWidgetsThatAreGone()
    {
        LatestOnly latest;
        auto* context = new QObject;
        QList<int> heard;
        auto first = latest.only(context, [&](int value) { heard << value; });
        auto second = latest.only(context, [&](int value) { heard << value; });
        first(1);
        second(2);
        QCOMPARE(heard, QList<int>{2});
        delete context;
        second(3);
        QCOMPARE(heard, QList<int>{2});
    }
};

QTEST_MAIN(TestSession)
#include "tst_Session.moc"
