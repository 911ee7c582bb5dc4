// SPDX-License-Identifier: GPL-3.0-or-later
#include "Series.h"
#include "core/indicator/BookShape.h"
#include "core/indicator/ExponentialDecayRate.h"
#include "core/indicator/IntensityEstimator.h"
#include "core/indicator/Vwap.h"

#include <QtTest>

using namespace wh;
using namespace wh::test;

class TestOrderFlow : public QObject
{
    Q_OBJECT

private slots:
    // By hand: 3 at 100 and 1 at 104 cost 404 for 4.
    void vwapMatchesAHandComputedCase()
    {
        Vwap vwap;
        QCOMPARE(vwap.value(), 0.0);
        vwap.update(100, 3);
        vwap.update(104, 1);
        QCOMPARE(vwap.value(), 101.0);
        vwap.reset();
        QVERIFY(!vwap.isReady());
        RollingVwap rolling(2);
        for (const double price : {50.0, 100.0, 106.0})
            rolling.update(price, price == 106 ? 1 : 2);
        QVERIFY(rolling.isReady());
        QCOMPARE(rolling.value(), 102.0);
    }

    // By hand: 3 bid and 1 asked: (3 − 1)/4; micro-price of 100/101 is (100·1 + 101·3)/4.
    void bookShapesMatchHandComputedCases()
    {
        QCOMPARE(bookImbalance(3, 1), 0.5);
        QCOMPARE(bookImbalance(0, 0), 0.0);
        QCOMPARE(bookImbalance(0, 2), -1.0);
        QCOMPARE(microPrice(100, 3, 101, 1), 100.75);
        QCOMPARE(microPrice(100, 0, 101, 0), 100.5);
    }

    void decayRateFollowsItsDefinition()
    {
        Random random(3);
        ExponentialDecayRate rate(10 * kSecond);
        std::vector<std::pair<TimeNs, double>> events;
        const TimeNs start = 5 * kSecond;
        rate.start(start);
        QCOMPARE(rate.value(start), 0.0);
        TimeNs time = start;
        for (int i = 0; i < 200; ++i) {
            time += random.integer(1, kSecond);
            const double amount = random.uniform(0, 3);
            rate.update(time, amount);
            events.emplace_back(time, amount);
            const TimeNs asked = time + kSecond / 3;
            double sum = 0;
            for (const auto& [at, quantity] : events)
                sum += quantity * std::exp2(-static_cast<double>(asked - at) / (10.0 * kSecond));
            const double tau = 10 / std::log(2.0);
            const double age = static_cast<double>(asked - start) * 1e-9;
            QVERIFY(agree(rate.value(asked), sum / (tau * (1 - std::exp(-age / tau)))));
        }
    }

    void decayRateOfASteadyFlowIsItsRate()
    {
        ExponentialDecayRate rate(60 * kSecond);
        for (int i = 0; i < 6'000; ++i)
            rate.update(i * 100 * kMillisecond);
        QVERIFY(std::abs(rate.value(600 * kSecond) - 10) < 0.05);
    }

    // Exact points of λ = 3·e^(−0.7δ) give back both numbers, whatever the weights.
    void fitRecoversAnExactIntensity()
    {
        std::vector<IntensityPoint> points;
        for (int i = 1; i <= 6; ++i)
            points.push_back({i * 0.5, 3 * std::exp(-0.7 * i * 0.5), static_cast<double>(10 - i)});
        points.push_back({4, 0, 5});
        const auto fit = fitIntensity(points);
        QVERIFY(fit);
        QVERIFY(agree(fit->rate, 3));
        QVERIFY(agree(fit->kappa, 0.7));
    }

    // By hand, equal weights: ln λ = 2, 1, 1 at δ = 0, 1, 2: slope −½, mean 4/3 at 1, so ln A = 11/6.
    void fitMatchesAHandComputedCase()
    {
        const auto fit = fitIntensity({{0, std::exp(2.0), 1}, {1, std::exp(1.0), 1}, {2, std::exp(1.0), 1}});
        QVERIFY(fit);
        QVERIFY(agree(fit->kappa, 0.5));
        QVERIFY(agree(fit->rate, std::exp(11.0 / 6)));
    }

    void fitIsNothingWithoutADecline()
    {
        QVERIFY(!fitIntensity({}));
        QVERIFY(!fitIntensity({{1, 2, 1}}));
        QVERIFY(!fitIntensity({{1, 2, 1}, {2, 3, 1}}));
        QVERIFY(!fitIntensity({{1, 2, 1}, {1, 1, 1}}));
    }

    // Market orders with exponential depth of mean 1/κ arrive at rate A on each side.
    void estimatorRecoversASimulatedFlow()
    {
        Random random(17);
        IntensityEstimator estimator(IntensityEstimator::geometricGrid(0.01, 100, 2), 3'600 * kSecond);
        QVERIFY(!estimator.isReady());
        const double kappa = 0.8;
        const double rate = 2;
        for (int second = 0; second < 7'200; ++second) {
            estimator.advance(second * kSecond);
            for (std::int64_t i = random.poisson(2 * rate); i > 0; --i)
                estimator.addArrival(random.exponential(kappa));
        }
        const auto fit = estimator.estimate();
        QVERIFY(fit);
        QVERIFY2(std::abs(fit->kappa - kappa) < 0.05, qPrintable(QString::number(fit->kappa)));
        QVERIFY2(std::abs(fit->rate - rate) < 0.1, qPrintable(QString::number(fit->rate)));
        estimator.reset();
        QVERIFY(!estimator.isReady());
    }

    void estimatorCountsWhatReachedADepth()
    {
        IntensityEstimator estimator({1, 2, 4}, kDay);
        estimator.advance(0);
        for (const double depth : {0.5, 1.0, 1.5, 2.0, 9.0})
            estimator.addArrival(depth);
        QCOMPARE(estimator.countAt(0), 4.0);
        QCOMPARE(estimator.countAt(1), 2.0);
        QCOMPARE(estimator.countAt(2), 1.0);
        estimator.advance(kDay); // one half-life
        QCOMPARE(estimator.countAt(0), 2.0);
        QCOMPARE(estimator.exposure(), 86'400.0);
    }
};

QTEST_GUILESS_MAIN(TestOrderFlow)
#include "tst_OrderFlow.moc"
