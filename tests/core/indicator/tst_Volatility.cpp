// SPDX-License-Identifier: GPL-3.0-or-later
#include "Series.h"
#include "core/indicator/EwmaVolatility.h"
#include "core/indicator/GarmanKlass.h"
#include "core/indicator/RealisedVolatility.h"

#include <QtTest>

using namespace wh;
using namespace wh::test;

class TestVolatility : public QObject
{
    Q_OBJECT

private slots:
    // RiskMetrics: with even spacing σ² = (1−λ)·Σλ^k r², weights normalised; λ = 2^(−1/halfLife).
    void ewmaIsRiskMetricsForEvenSpacing()
    {
        const auto prices = randomWalk(1, 300);
        EwmaVolatility volatility(5 * kSecond);
        const double lambda = std::exp2(-1.0 / 5);
        double recursion = 0;
        for (std::size_t i = 0; i < prices.size(); ++i) {
            volatility.update(static_cast<TimeNs>(i) * kSecond, prices[i]);
            QCOMPARE(volatility.isReady(), i > 0);
            if (i == 0)
                continue;
            const double ret = std::log(prices[i] / prices[i - 1]);
            recursion = lambda * recursion + (1 - lambda) * ret * ret;
            const double expected = recursion / (1 - std::pow(lambda, static_cast<double>(i)));
            QVERIFY(agree(volatility.variancePerSecond(), expected));
            QVERIFY(agree(volatility.over(4 * kSecond), 2 * std::sqrt(expected)));
        }
    }

    void ewmaFollowsItsDefinitionForAnySpacing()
    {
        Random random(9);
        const auto prices = randomWalk(2, 200);
        std::vector<TimeNs> times;
        EwmaVolatility volatility(30 * kSecond);
        TimeNs time = 1'700'000'000 * kSecond;
        for (std::size_t i = 0; i < prices.size(); ++i) {
            times.push_back(time);
            volatility.update(time, prices[i]);
            volatility.update(time - kSecond, 1e6); // late: ignored
            double squares = 0;
            double seconds = 0;
            for (std::size_t k = 1; k <= i; ++k) {
                const double weight = std::exp2(-static_cast<double>(time - times[k]) / (30.0 * kSecond));
                const double ret = std::log(prices[k] / prices[k - 1]);
                squares += weight * ret * ret;
                seconds += weight * static_cast<double>(times[k] - times[k - 1]) * 1e-9;
            }
            if (i > 0)
                QVERIFY(agree(volatility.variancePerSecond(), squares / seconds));
            time += random.integer(1, 20 * kSecond);
        }
        QVERIFY(agree(volatility.annualised(), std::sqrt(volatility.variancePerSecond() * 365.25 * 86'400)));
    }

    // By hand: H/L = e^0.2 and C/O = e^0.1 give ½·0.04 − 0.386294361·0.01 = 0.01613705639.
    void garmanKlassMatchesAHandComputedCase()
    {
        GarmanKlass volatility(2);
        volatility.update(100, 100 * std::exp(0.15), 100 * std::exp(-0.05), 100 * std::exp(0.1));
        QVERIFY(std::abs(volatility.variance() - 0.01613705638880109) < 1e-15);
        QVERIFY(!volatility.isReady());
        volatility.update(100, 100, 100, 100);
        QVERIFY(volatility.isReady());
        QVERIFY(agree(volatility.variance(), 0.01613705638880109 / 2));
        volatility.update(100, 100, 100, 100);
        QVERIFY(std::abs(volatility.variance()) < 1e-18);
    }

    // By hand: closes of the seconds 100, 110, 110 (silence), 99: returns ln 1.1, 0, ln 0.9.
    void realisedVolatilityMatchesAHandComputedCase()
    {
        RealisedVolatility volatility(3 * kSecond, kSecond);
        volatility.update(0, 100);
        volatility.update(kSecond, 105);
        volatility.update(kSecond + 1, 110);
        volatility.update(3 * kSecond, 99);
        const double first = std::log(1.1) * std::log(1.1);
        // Second 0 closed at 100 (no move), second 1 at 110, second 2 was silent.
        QVERIFY(agree(volatility.variance(), first));
        QVERIFY(volatility.isReady());
        volatility.advance(4 * kSecond);
        const double second = std::log(0.9) * std::log(0.9);
        QVERIFY(agree(volatility.variance(), first + second));
        QVERIFY(agree(volatility.variancePerSecond(), (first + second) / 3));
        volatility.advance(1'000'000 * kSecond);
        QVERIFY(std::abs(volatility.variance()) < 1e-18);
        QCOMPARE(volatility.covered(), 3 * kSecond);
    }

    void realisedVolatilityFollowsItsDefinition()
    {
        const auto prices = randomWalk(12, 500);
        RealisedVolatility volatility(60 * kSecond, kSecond);
        for (std::size_t i = 0; i < prices.size(); ++i) {
            volatility.update(static_cast<TimeNs>(i) * kSecond, prices[i]);
            // The step of price i is not over: returns up to i − 1 count, the first step has none.
            double squares = 0;
            for (std::size_t k = i > 60 ? i - 60 : 1; k < i; ++k) {
                const double ret = std::log(prices[k] / prices[k - 1]);
                squares += ret * ret;
            }
            QVERIFY(agree(volatility.variance(), squares));
            QCOMPARE(volatility.isReady(), i >= 60);
        }
        volatility.reset();
        QVERIFY(!volatility.isReady());
        QCOMPARE(volatility.perSqrtSecond(), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestVolatility)
#include "tst_Volatility.moc"
