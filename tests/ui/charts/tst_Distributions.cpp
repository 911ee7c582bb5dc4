// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/SampleCurves.h"

#include "ui/charts/HeatMapChart.h"
#include "ui/charts/HistogramChart.h"
#include "ui/common/Appearance.h"

#include "core/base/Random.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace wh;
using namespace wh::ui;

class TestDistributions : public QObject
{
    Q_OBJECT

    Appearance m_appearance{[] { return true; }};

    static HeatGrid grid(std::vector<double> values)
    {
        HeatGrid grid;
        grid.columnName = QStringLiteral("gamma");
        grid.rowName = QStringLiteral("size");
        grid.valueName = QStringLiteral("Sharpe");
        grid.columns = {QStringLiteral("0.1"), QStringLiteral("0.2"), QStringLiteral("0.3")};
        grid.rows = {QStringLiteral("1"), QStringLiteral("2")};
        grid.values = std::move(values);
        return grid;
    }

private slots:
    void initTestCase()
    {
        m_appearance.install(*qApp);
        m_appearance.setLocale(QLocale::c());
    }

    void everyValueIsCountedOnce()
    {
        Random random(4);
        for (int i = 0; i < 100; ++i) {
            std::vector<double> values(static_cast<std::size_t>(random.integer(1, 1000)));
            const double scale = std::pow(10.0, random.uniform(-6, 6));
            for (auto& value : values)
                value = scale * (random.normal() + random.uniform(-3, 3)) * (random.chance(0.01) ? 100 : 1);
            values.push_back(std::nan(""));
            const auto histogram = Histogram::of(values, 40);
            QCOMPARE(histogram.total, values.size() - 1);
            QCOMPARE(std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::size_t(0)),
                     histogram.total);
            QVERIFY(histogram.counts.size() <= 45);
            // Zero is an edge: a bin is all gain or all loss.
            const double zero = histogram.from / histogram.binWidth;
            QVERIFY(std::abs(zero - std::round(zero)) < 1e-6);
        }
    }

    void aBinHoldsItsLowerEdge()
    {
        const std::vector<double> values{0, 0.1, 0.2, 0.3, 0.9, 1.0};
        const auto histogram = Histogram::of(values, 10);
        QCOMPARE(histogram.binWidth, 0.1);
        QCOMPARE(histogram.counts[0], std::size_t(1));
        QCOMPARE(histogram.counts[3], std::size_t(1)); // 0.3 is a little less than 3·0.1 in binary
        QCOMPARE(histogram.counts[10], std::size_t(1));
    }

    void outliersDoNotSqueezeTheRest()
    {
        auto values = sample::profits(2000, 3);
        values.push_back(1e6);
        const auto histogram = Histogram::of(values);
        QVERIFY(histogram.openAbove);
        QVERIFY(histogram.binWidth < 100);
        QCOMPARE(histogram.total, values.size());
    }

    void oneValueAndNone()
    {
        QCOMPARE(Histogram::of(std::vector<double>{}).counts.size(), std::size_t(0));
        const auto one = Histogram::of(std::vector<double>{5, 5, 5});
        QCOMPARE(one.largest(), std::size_t(3));
        QVERIFY(one.binWidth > 0);
    }

    void arrowsWalkThroughTheBins()
    {
        HistogramChart chart(m_appearance, ValueFormat{2, QStringLiteral("USDT")});
        chart.resize(500, 200);
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(!chart.currentBin());
        const std::vector<double> values{-1.5, -0.5, 0.5, 0.6, 1.5};
        chart.setHistogram(Histogram::of(values, 3));
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(*chart.currentBin(), std::size_t(0));
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(*chart.currentBin(), chart.histogram().counts.size() - 1);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(*chart.currentBin(), chart.histogram().counts.size() - 1);
        QCOMPARE(chart.currentReadings().size(), std::size_t(2));
        QVERIFY(!chart.currentPlace().isEmpty());
        chart.grab();
    }

    void theHeatMapFindsTheBest()
    {
        HeatMapChart chart(m_appearance);
        chart.resize(400, 300);
        chart.setGrid(grid({1, -2, std::nan(""), 0.5, 3, 2}));
        QCOMPARE(*chart.best(), (HeatMapChart::Cell{1, 1}));
        QTest::keyClick(&chart, Qt::Key_Left); // starts at the best
        QCOMPARE(*chart.current(), (HeatMapChart::Cell{1, 1}));
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(chart.currentReadings().front().value, QStringLiteral("−2.00"));
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.currentReadings().front().value, QStringLiteral("no result"));
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(*chart.current(), (HeatMapChart::Cell{0, 2}));
        QSignalSpy opened(&chart, &HeatMapChart::cellActivated);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][1].value<std::size_t>(), std::size_t(2));
        chart.grab();
    }

    void coloursTellTheSign()
    {
        HeatMapChart chart(m_appearance);
        chart.setGrid(grid({1, -2, 0, 0.5, 3, 2}));
        QCOMPARE(chart.colourOf(0), m_appearance.colour(Token::Panel));
        QCOMPARE(chart.colourOf(3), m_appearance.colour(Token::Up));
        QVERIFY(chart.colourOf(-2) != chart.colourOf(2)); // one scale for both sides
        chart.setGrid(grid({1, 2, 3, 4, 5, 6}));
        QCOMPARE(chart.colourOf(6), m_appearance.colour(Token::Accent));
    }

    void aGridThatDoesNotFitIsEmpty()
    {
        HeatMapChart chart(m_appearance);
        chart.resize(300, 200);
        chart.setGrid(grid({1, 2}));
        QVERIFY(chart.isEmpty());
        chart.grab();
        chart.setGrid(grid(std::vector<double>(6, std::nan(""))));
        QVERIFY(!chart.best());
        QVERIFY(chart.isEmpty()); // no scale is made of nothing
        chart.grab();
        QVERIFY(!chart.summary().isEmpty());
    }
};

QTEST_MAIN(TestDistributions)
#include "tst_Distributions.moc"
