// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/SampleCurves.h"

#include "ui/charts/DepthChart.h"
#include "ui/charts/LadderView.h"
#include "ui/common/Appearance.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace wh;
using namespace wh::ui;

class TestBookCharts : public QObject
{
    Q_OBJECT

    Appearance m_appearance{[] { return true; }};

    static QString text(const LadderModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private slots:
    void initTestCase()
    {
        m_appearance.install(*qApp);
        m_appearance.setLocale(QLocale::c());
    }

    void theLadderIsAWellBehavedModel()
    {
        LadderModel model(m_appearance, 5);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBook(sample::book(8, 1));
        model.setBook(sample::book(3, 2));
        model.setBook({});
        QCOMPARE(model.rowCount(), 10);
    }

    void theBestPricesMeetInTheMiddle()
    {
        LadderModel model(m_appearance, 5);
        model.setBook(sample::book(8, 1));
        const int ask = model.middleRow();
        QCOMPARE(text(model, ask, LadderModel::Price), QStringLiteral("61,234.60"));
        QCOMPARE(text(model, ask + 1, LadderModel::Price), QStringLiteral("61,234.50"));
        QVERIFY(text(model, ask, LadderModel::Bid).isEmpty());
        QVERIFY(text(model, ask + 1, LadderModel::Ask).isEmpty());
        QVERIFY(!text(model, ask, LadderModel::Ask).isEmpty());
        QCOMPARE(text(model, ask - 3, LadderModel::OwnAsk), QStringLiteral("0.01000"));
        QVERIFY(text(model, ask - 2, LadderModel::OwnAsk).isEmpty());
    }

    void quantitiesAreExact()
    {
        BookSnapshot book;
        book.tick = Decimal::of("0.5");
        book.lot = Decimal::of("0.000000000000000001");
        book.bids = {{20001, INT64_C(9007199254740993), 0}}; // more than a double holds
        LadderModel model(m_appearance, 1);
        model.setBook(book);
        QCOMPARE(text(model, 1, LadderModel::Bid), QStringLiteral("0.009007199254740993"));
        QCOMPARE(text(model, 1, LadderModel::Price), QStringLiteral("10,000.5"));
        QVERIFY(text(model, 0, LadderModel::Price).isEmpty());
    }

    void aMovingBookRepaintsOnlyWhatMoved()
    {
        LadderModel model(m_appearance, 5);
        BookSnapshot book = sample::book(5, 1);
        book.bids[0].quantity = 1'000'000; // the largest, so that no bar changes its scale
        model.setBook(book);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setBook(book);
        QCOMPARE(changed.count(), 0);
        book.asks[1].quantity += 1;
        model.setBook(book);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), model.middleRow() - 1);
        QCOMPARE(model.index(model.middleRow() + 1, LadderModel::Bid).data(LadderModel::ShareRole).toDouble(), 1.0);
    }

    void theViewOpensAtTheSpread()
    {
        LadderModel model(m_appearance, 200);
        model.setBook(sample::book(200, 1));
        LadderView view(m_appearance, model);
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QRect best = view.visualRect(model.index(model.middleRow(), LadderModel::Price));
        QVERIFY(view.viewport()->rect().contains(best));
        QVERIFY(std::abs(best.center().y() - view.viewport()->height() / 2) <= 2 * kRowHeight);
    }

    void depthAddsUp()
    {
        DepthChart chart(m_appearance);
        const auto book = sample::book(40, 7);
        chart.setBook(book);
        Lots sum = 0;
        for (std::size_t i = 0; i < book.bids.size(); ++i) {
            sum += book.bids[i].quantity;
            QCOMPARE(chart.sums(Side::Buy)[i], sum);
        }
    }

    void arrowsWalkFromTheMidOutwards()
    {
        DepthChart chart(m_appearance);
        chart.resize(600, 300);
        chart.setBook(sample::book(40, 7));
        QVERIFY(chart.currentReadings().empty());
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.currentPlace(), QStringLiteral("61,234.60\u202FUSDT"));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.currentPlace(), QStringLiteral("61,234.50\u202FUSDT"));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(&chart, Qt::Key_Left);
        const auto readings = chart.currentReadings();
        QCOMPARE(readings[1].value, chart.book().quantityText(chart.sums(Side::Buy)[3], m_appearance.numbers()) +
                                        QStringLiteral("\u202FBTC"));
        QCOMPARE(readings.back().value, QStringLiteral("0.01000\u202FBTC")); // ours
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(!chart.currentReadings().empty());
    }

    void depthZoomsAboutTheMid()
    {
        DepthChart chart(m_appearance);
        chart.resize(600, 300);
        chart.setBook(sample::book(40, 7));
        const double all = chart.reach();
        QTest::keyClick(&chart, Qt::Key_Plus);
        QVERIFY(chart.reach() < all);
        const double chosen = chart.reach();
        chart.setBook(sample::book(40, 8)); // what the user chose outlives an update
        QCOMPARE(chart.reach(), chosen);
        QTest::keyClick(&chart, Qt::Key_0);
        QVERIFY(chart.reach() > chosen);
    }

    void aOneSidedOrEmptyBookIsDrawn()
    {
        DepthChart chart(m_appearance);
        chart.resize(400, 200);
        QVERIFY(chart.isEmpty());
        chart.grab();
        auto book = sample::book(5, 1);
        book.bids.clear();
        chart.setBook(book);
        chart.grab();
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(chart.currentReadings().empty());
        QVERIFY(!chart.summary().isEmpty());
        QTest::keyClick(&chart, Qt::Key_Right);
        chart.setBook({});
        QVERIFY(chart.currentReadings().empty());
        chart.grab();
    }

    void narrowHeadingsEndInDotsAndSayAllOnHover()
    {
        LadderModel model(m_appearance, 5);
        LadderView view(m_appearance, model);
        QCOMPARE(view.horizontalHeader()->textElideMode(), Qt::ElideRight);
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto heading = [&](int role) { return model.headerData(column, Qt::Horizontal, role).toString(); };
            QVERIFY(!heading(Qt::DisplayRole).isEmpty());
            QCOMPARE(heading(Qt::ToolTipRole), heading(Qt::DisplayRole));
        }
    }
};

QTEST_MAIN(TestBookCharts)
#include "tst_BookCharts.moc"
