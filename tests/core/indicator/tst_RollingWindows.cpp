// SPDX-License-Identifier: GPL-3.0-or-later
#include "Series.h"
#include "core/indicator/LinearRegressionSlope.h"
#include "core/indicator/ReturnsSkew.h"
#include "core/indicator/RollingExtreme.h"
#include "core/indicator/RollingQuantile.h"
#include "core/indicator/RollingSum.h"
#include "core/indicator/RollingVariance.h"

#include <QtTest>

using namespace wh;
using namespace wh::test;

class TestRollingWindows : public QObject
{
    Q_OBJECT

    static void addPeriods()
    {
        QTest::addColumn<int>("period");
        for (const int period : {1, 2, 3, 16, 97})
            QTest::newRow(qPrintable(QString::number(period))) << period;
    }

private slots:
    void extremesAreThoseOfTheWindow_data() { addPeriods(); }
    void extremesAreThoseOfTheWindow()
    {
        QFETCH(int, period);
        const auto n = static_cast<std::size_t>(period);
        const auto values = randomWalk(1, 700);
        RollingMin lowest(n);
        RollingMax highest(n);
        for (int round = 0; round < 2; ++round) {
            for (std::size_t i = 0; i < values.size(); ++i) {
                lowest.update(values[i]);
                highest.update(values[i]);
                QCOMPARE(lowest.value(), std::ranges::min(window(values, i, n)));
                QCOMPARE(highest.value(), std::ranges::max(window(values, i, n)));
                QCOMPARE(lowest.isReady(), i + 1 >= n);
            }
            lowest.reset();
            highest.reset();
            QVERIFY(std::isinf(lowest.value()) && std::isinf(highest.value()));
        }
    }

    void varianceIsThatOfTheWindow_data() { addPeriods(); }
    void varianceIsThatOfTheWindow()
    {
        QFETCH(int, period);
        const auto n = static_cast<std::size_t>(period);
        const auto values = randomWalk(2, 700);
        RollingVariance variance(n);
        for (int round = 0; round < 2; ++round) {
            for (std::size_t i = 0; i < values.size(); ++i) {
                variance.update(values[i]);
                const auto last = window(values, i, n);
                const auto count = static_cast<double>(last.size());
                const double squares = centralSum(last, 2);
                QVERIFY(agree(variance.mean(), mean(last)));
                QVERIFY(agree(variance.populationVariance(), squares / count));
                QVERIFY(agree(variance.sampleVariance(), count > 1 ? squares / (count - 1) : 0));
                QVERIFY(agree(variance.sampleStdev(), std::sqrt(count > 1 ? squares / (count - 1) : 0)));
            }
            variance.reset();
            QCOMPARE(variance.populationVariance(), 0.0);
        }
    }

    // The sum of squares less the square of the sum loses every digit here: the true variance is 2/3.
    void varianceSurvivesALargeMeanAndALongRun()
    {
        RollingVariance variance(3);
        for (int i = 0; i < 3'000'000; ++i)
            variance.update(1e9 + i % 3);
        QVERIFY(agree(variance.populationVariance(), 2.0 / 3));
        QVERIFY(agree(variance.mean(), 1e9 + 1));
        variance.update(1e18);
        for (int i = 0; i < 3; ++i)
            variance.update(i);
        QVERIFY(agree(variance.populationVariance(), 2.0 / 3));
    }

    void sumsOfWholeNumbersAreExact()
    {
        RollingSum<std::int64_t> sum(4);
        std::int64_t expected = 0;
        for (std::int64_t i = 0; i < 100; ++i) {
            const std::int64_t value = (i * 7'919) % 1'000 + 4'000'000'000'000'000;
            sum.update(value);
            expected = 0;
            for (std::int64_t k = std::max<std::int64_t>(0, i - 3); k <= i; ++k)
                expected += (k * 7'919) % 1'000 + 4'000'000'000'000'000;
            QCOMPARE(sum.value(), expected);
        }
    }

    void slopeIsThatOfTheLeastSquaresLine_data() { addPeriods(); }
    void slopeIsThatOfTheLeastSquaresLine()
    {
        QFETCH(int, period);
        const auto n = static_cast<std::size_t>(period);
        const auto values = randomWalk(4, 500);
        LinearRegressionSlope slope(n);
        for (std::size_t i = 0; i < values.size(); ++i) {
            slope.update(values[i]);
            const auto last = window(values, i, n);
            const auto count = static_cast<long double>(last.size());
            long double x = 0, y = 0, xx = 0, xy = 0;
            for (std::size_t k = 0; k < last.size(); ++k) {
                const auto step = static_cast<long double>(k);
                x += step;
                y += last[k];
                xx += step * step;
                xy += step * last[k];
            }
            const long double expected = last.size() > 1 ? (count * xy - x * y) / (count * xx - x * x) : 0;
            const long double end = (y - expected * x) / count + expected * (count - 1);
            QVERIFY(agree(slope.slope(), static_cast<double>(expected)));
            QVERIFY(agree(slope.end(), static_cast<double>(end)));
        }
    }

    // By hand: through (0, 1), (1, 2), (2, 2), (3, 5) the line is 0.7 + 1.2x.
    void slopeMatchesAHandComputedCase()
    {
        LinearRegressionSlope slope(4);
        for (const double value : {1.0, 2.0, 2.0, 5.0})
            slope.update(value);
        QVERIFY(agree(slope.slope(), 1.2));
        QVERIFY(agree(slope.end(), 4.3));
    }

    void skewIsThatOfTheReturns()
    {
        const auto prices = randomWalk(6, 400);
        std::vector<double> returns;
        ReturnsSkew skew(30);
        for (std::size_t i = 0; i < prices.size(); ++i) {
            skew.update(prices[i]);
            if (i == 0)
                continue;
            returns.push_back(std::log(prices[i] / prices[i - 1]));
            const auto last = window(returns, returns.size() - 1, 30);
            const auto count = static_cast<double>(last.size());
            const double variance = centralSum(last, 2) / count;
            const double expected = variance > 0 ? centralSum(last, 3) / count / std::pow(variance, 1.5) : 0;
            QVERIFY(agree(skew.value(), expected));
            QCOMPARE(skew.isReady(), i >= 30);
        }
    }

    // By hand, nearest rank: of 10 20 30 40 the median is 20 and the 99th percentile 40.
    void quantilesAreNearestRanks()
    {
        RollingQuantile quantile(4);
        QCOMPARE(quantile.value(0.5), 0.0);
        for (const double value : {99.0, 40.0, 10.0, 30.0, 20.0})
            quantile.update(value);
        QCOMPARE(quantile.value(0), 10.0);
        QCOMPARE(quantile.value(0.5), 20.0);
        QCOMPARE(quantile.value(0.75), 30.0);
        QCOMPARE(quantile.value(0.99), 40.0);
        QCOMPARE(quantile.value(1), 40.0);
    }
};

QTEST_GUILESS_MAIN(TestRollingWindows)
#include "tst_RollingWindows.moc"
