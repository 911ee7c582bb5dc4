// SPDX-License-Identifier: GPL-3.0-or-later
#include "Series.h"
#include "core/indicator/BollingerBands.h"
#include "core/indicator/Ema.h"
#include "core/indicator/Macd.h"
#include "core/indicator/Sma.h"
#include "core/indicator/WilderAverage.h"

#include <QtTest>

using namespace wh;
using namespace wh::test;

class TestAverages : public QObject
{
    Q_OBJECT

private slots:
    // StockCharts ChartSchool, "Moving Averages": the 10-day table of INTC closes, EMA printed to two digits.
    void emaMatchesThePublishedTable()
    {
        const std::vector<double> closes = {22.2734, 22.1940, 22.0847, 22.1741, 22.1840, 22.1344, 22.2337, 22.4323,
                                            22.2436, 22.2933, 22.1542, 22.3926, 22.3816, 22.6109, 23.3558, 24.0519,
                                            23.7530, 23.8324, 23.9516, 23.6338, 23.8225, 23.8722, 23.6537, 23.1870,
                                            23.0976, 23.3260, 22.6805, 23.0976, 22.4025, 22.1725};
        const std::vector<double> published = {22.22, 22.21, 22.24, 22.27, 22.33, 22.52, 22.80,
                                               22.97, 23.13, 23.28, 23.34, 23.43, 23.51, 23.54,
                                               23.47, 23.40, 23.39, 23.26, 23.23, 23.08, 22.92};
        Ema ema(10);
        for (std::size_t i = 0; i < closes.size(); ++i) {
            ema.update(closes[i]);
            QCOMPARE(ema.isReady(), i >= 9);
            if (i >= 9)
                QVERIFY2(std::abs(ema.value() - published[i - 9]) <= 0.0051, qPrintable(QString::number(ema.value())));
        }
    }

    // By hand: period 3 has the multiplier ½, so 2, then 2 + ½(8 − 2) = 5, then 5 + ½(1 − 5) = 3.
    void emaMatchesAHandComputedCase()
    {
        Ema ema(3);
        for (const double value : {1.0, 2.0, 3.0})
            ema.update(value);
        QCOMPARE(ema.value(), 2.0);
        ema.update(8);
        QCOMPARE(ema.value(), 5.0);
        ema.update(1);
        QCOMPARE(ema.value(), 3.0);
        ema.reset();
        QVERIFY(!ema.isReady());
        ema.update(7);
        QCOMPARE(ema.value(), 7.0);
    }

    // By hand: period 4 keeps three quarters: 2.5, then 2.5 + ¼(6.5 − 2.5) = 3.5.
    void wilderMatchesAHandComputedCase()
    {
        WilderAverage average(4);
        for (const double value : {1.0, 2.0, 3.0, 4.0})
            average.update(value);
        QVERIFY(average.isReady());
        QCOMPARE(average.value(), 2.5);
        average.update(6.5);
        QCOMPARE(average.value(), 3.5);
    }

    void smaIsTheMeanOfTheLastValues_data()
    {
        QTest::addColumn<int>("period");
        for (const int period : {1, 2, 7, 50})
            QTest::newRow(qPrintable(QString::number(period))) << period;
    }
    void smaIsTheMeanOfTheLastValues()
    {
        QFETCH(int, period);
        const auto n = static_cast<std::size_t>(period);
        const auto prices = randomWalk(7, 400, 60'000);
        Sma sma(n);
        for (int round = 0; round < 2; ++round) {
            for (std::size_t i = 0; i < prices.size(); ++i) {
                sma.update(prices[i]);
                QCOMPARE(sma.isReady(), i + 1 >= n);
                QVERIFY(agree(sma.value(), mean(window(prices, i, n))));
            }
            sma.reset();
            QVERIFY(!sma.isReady());
        }
    }

    void smaForgetsASpikeWithoutATrace()
    {
        Sma sma(10);
        sma.update(1e15);
        for (int i = 0; i < 1'000'000; ++i)
            sma.update(0.1 + 1e-3 * (i % 10));
        QVERIFY(agree(sma.value(), 0.1045));
    }

    void macdIsTheDifferenceOfItsAverages()
    {
        const auto prices = randomWalk(11, 300);
        Macd macd(12, 26, 9);
        Ema fast(12);
        Ema slow(26);
        std::vector<double> lines;
        for (std::size_t i = 0; i < prices.size(); ++i) {
            macd.update(prices[i]);
            fast.update(prices[i]);
            slow.update(prices[i]);
            QCOMPARE(macd.isReady(), i + 1 >= 26 + 9 - 1);
            if (i + 1 < 26)
                continue;
            lines.push_back(fast.value() - slow.value());
            if (lines.size() < 9)
                continue;
            double signal = mean(std::span(lines).first(9));
            for (std::size_t k = 9; k < lines.size(); ++k)
                signal += 0.2 * (lines[k] - signal);
            QVERIFY(agree(macd.line(), lines.back()));
            QVERIFY(agree(macd.signal(), signal));
            QVERIFY(agree(macd.histogram(), lines.back() - signal));
        }
        macd.reset();
        QVERIFY(!macd.isReady());
    }

    // By hand: 2 4 4 4 5 5 7 9 has the mean 5 and the population deviation 2 (the usual worked example).
    void bollingerBandsMatchAHandComputedCase()
    {
        BollingerBands bands(8, 2);
        for (const double value : {2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0})
            bands.update(value);
        QVERIFY(bands.isReady());
        QVERIFY(agree(bands.middle(), 5));
        QVERIFY(agree(bands.upper(), 9));
        QVERIFY(agree(bands.lower(), 1));
        QVERIFY(agree(bands.percentB(), 1));
        QVERIFY(agree(bands.bandwidth(), 1.6));
    }

    void bollingerBandsFollowTheirDefinition()
    {
        const auto prices = randomWalk(3, 500, 0.004);
        BollingerBands bands;
        for (std::size_t i = 0; i < prices.size(); ++i) {
            bands.update(prices[i]);
            const auto last = window(prices, i, 20);
            const double deviation = std::sqrt(centralSum(last, 2) / static_cast<double>(last.size()));
            QVERIFY(agree(bands.upper(), mean(last) + 2 * deviation));
            QVERIFY(agree(bands.lower(), mean(last) - 2 * deviation));
            QCOMPARE(bands.isReady(), i >= 19);
        }
    }
};

QTEST_GUILESS_MAIN(TestAverages)
#include "tst_Averages.moc"
