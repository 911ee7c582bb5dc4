// SPDX-License-Identifier: GPL-3.0-or-later
#include "Series.h"
#include "core/indicator/Atr.h"
#include "core/indicator/Obv.h"
#include "core/indicator/Rsi.h"
#include "core/indicator/StochasticK.h"

#include <QtTest>

using namespace wh;
using namespace wh::test;

class TestOscillators : public QObject
{
    Q_OBJECT

private slots:
    // StockCharts ChartSchool, "Relative Strength Index": the 14-day table of QQQQ closes, RSI printed to two digits.
    void rsiMatchesThePublishedTable()
    {
        const std::vector<double> closes = {
            44.3389, 44.0902, 44.1497, 43.6124, 44.3278, 44.8264, 45.0955, 45.4245, 45.8433, 46.0826, 45.8931,
            46.0328, 45.6140, 46.2820, 46.2820, 46.0028, 46.0328, 46.4116, 46.2222, 45.6439, 46.2122, 46.2521,
            45.7137, 46.4515, 45.7835, 45.3548, 44.0288, 44.1783, 44.2181, 44.5672, 43.4205, 42.6628, 43.1314};
        const std::vector<double> published = {70.53, 66.32, 66.55, 69.41, 66.36, 57.97, 62.93, 63.26, 56.06, 62.38,
                                               54.71, 50.42, 39.99, 41.46, 41.87, 45.46, 37.30, 33.08, 37.77};
        Rsi rsi(14);
        for (std::size_t i = 0; i < closes.size(); ++i) {
            rsi.update(closes[i]);
            QCOMPARE(rsi.isReady(), i >= 14);
            if (i >= 14)
                QVERIFY2(std::abs(rsi.value() - published[i - 14]) <= 0.011, qPrintable(QString::number(rsi.value())));
        }
    }

    // By hand, period 2: gains 2 then 0, losses 0 then 1: means 1 and ½, 100·1/1.5; then a gain of 3: 2 and ¼.
    void rsiMatchesAHandComputedCase()
    {
        Rsi rsi(2);
        for (const double close : {10.0, 12.0, 11.0})
            rsi.update(close);
        QVERIFY(agree(rsi.value(), 200.0 / 3));
        rsi.update(14);
        QVERIFY(agree(rsi.value(), 100 * 2 / 2.25));
    }

    void rsiReadsItsEndsAndItsMiddle()
    {
        Rsi flat(3);
        Rsi up(3);
        Rsi down(3);
        for (int i = 0; i < 10; ++i) {
            flat.update(5);
            up.update(5 + i);
            down.update(50 - i);
        }
        QCOMPARE(flat.value(), 50.0);
        QCOMPARE(up.value(), 100.0);
        QCOMPARE(down.value(), 0.0);
    }

    void rsiFollowsItsDefinition()
    {
        const auto prices = randomWalk(5, 500);
        Rsi rsi(9);
        double gain = 0;
        double loss = 0;
        for (std::size_t i = 0; i < prices.size(); ++i) {
            rsi.update(prices[i]);
            if (i == 0)
                continue;
            const double up = std::max(prices[i] - prices[i - 1], 0.0);
            const double down = std::max(prices[i - 1] - prices[i], 0.0);
            if (i <= 9) {
                gain += up / 9;
                loss += down / 9;
            } else {
                gain = (gain * 8 + up) / 9;
                loss = (loss * 8 + down) / 9;
            }
            if (i >= 9)
                QVERIFY(agree(rsi.value(), 100 - 100 / (1 + gain / loss)));
        }
    }

    // StockCharts ChartSchool, "Stochastic Oscillator": the 14-day %K table, printed to four digits of price.
    void stochasticMatchesThePublishedTable()
    {
        const std::vector<std::pair<double, double>> bars = {
            {127.0090, 125.3574}, {127.6159, 126.1633}, {126.5911, 124.9296}, {127.3472, 126.0937},
            {128.1730, 126.8199}, {128.4317, 126.4817}, {127.3671, 126.0340}, {126.4220, 124.8301},
            {126.8995, 126.3921}, {126.8498, 125.7156}, {125.6460, 124.5615}, {125.7156, 124.5715},
            {127.1582, 125.0689}, {127.7154, 126.8597}, {127.6855, 126.6309}, {128.2228, 126.8001},
            {128.2725, 126.7105}, {128.0934, 126.8001}, {128.2725, 126.1335}, {127.7353, 125.9245},
            {128.7700, 126.9891}, {129.2873, 127.8148}};
        const std::vector<double> closes = {127.2876, 127.1781, 128.0138, 127.1085, 127.7253,
                                            127.0587, 127.3273, 128.7103, 127.8745};
        const std::vector<double> published = {70.44, 67.61, 89.20, 65.81, 81.75, 64.52, 74.53, 98.58, 70.10};
        StochasticK stochastic(14);
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const double close = i < 13 ? bars[i].second : closes[i - 13];
            stochastic.update(bars[i].first, bars[i].second, close);
            QCOMPARE(stochastic.isReady(), i >= 13);
            if (i >= 13)
                QVERIFY2(std::abs(stochastic.value() - published[i - 13]) <= 0.0101,
                         qPrintable(QString::number(stochastic.value())));
        }
    }

    void stochasticFollowsItsDefinition()
    {
        const auto lows = randomWalk(8, 600);
        std::vector<double> highs = lows;
        for (auto& high : highs)
            high += 0.7;
        StochasticK stochastic(21);
        for (std::size_t i = 0; i < lows.size(); ++i) {
            const double close = lows[i] + 0.3;
            stochastic.update(highs[i], lows[i], close);
            const double low = std::ranges::min(window(lows, i, 21));
            const double high = std::ranges::max(window(highs, i, 21));
            QVERIFY(agree(stochastic.value(), 100 * (close - low) / (high - low)));
        }
        StochasticK flat(2);
        flat.update(1, 1, 1);
        QCOMPARE(flat.value(), 50.0);
    }

    // By hand: ranges 2, then max(1, |15 − 11|, |14 − 11|) = 4, then max(1, |10 − 15|, |9 − 15|) = 6; mean 3, then
    // (3 + 6)/2 = 4.5.
    void atrMatchesAHandComputedCase()
    {
        Atr atr(2);
        atr.update(12, 10, 11);
        QCOMPARE(atr.trueRange(), 2.0);
        QVERIFY(!atr.isReady());
        atr.update(15, 14, 15);
        QCOMPARE(atr.trueRange(), 4.0);
        QVERIFY(atr.isReady());
        QCOMPARE(atr.value(), 3.0);
        atr.update(10, 9, 9);
        QCOMPARE(atr.trueRange(), 6.0);
        QCOMPARE(atr.value(), 4.5);
        atr.reset();
        atr.update(3, 2, 2);
        QCOMPARE(atr.value(), 1.0);
    }

    void atrFollowsItsDefinition()
    {
        const auto lows = randomWalk(21, 400, 100, 0.02);
        Atr atr(14);
        double expected = 0;
        for (std::size_t i = 0; i < lows.size(); ++i) {
            const double high = lows[i] + 1;
            const double close = lows[i] + 0.25;
            atr.update(high, lows[i], close);
            double range = 1;
            if (i > 0) {
                const double last = lows[i - 1] + 0.25;
                range = std::max({1.0, std::abs(high - last), std::abs(lows[i] - last)});
            }
            expected = i < 14 ? (expected * static_cast<double>(i) + range) / static_cast<double>(i + 1)
                              : (expected * 13 + range) / 14;
            QVERIFY(agree(atr.value(), expected));
            QCOMPARE(atr.isReady(), i >= 13);
        }
    }

    // By hand: four rises, a fall, a rise, a fall, and a close that stays.
    void obvMatchesAHandComputedCase()
    {
        const std::vector<double> closes = {53.26, 53.30, 53.32, 53.72, 54.19, 53.92, 54.65, 54.60};
        const std::vector<double> volumes = {0, 8'200, 8'100, 8'300, 8'900, 9'200, 13'300, 10'300};
        const std::vector<double> expected = {0, 8'200, 16'300, 24'600, 33'500, 24'300, 37'600, 27'300};
        Obv obv;
        for (std::size_t i = 0; i < closes.size(); ++i) {
            obv.update(closes[i], volumes[i]);
            QCOMPARE(obv.value(), expected[i]);
        }
        obv.update(54.60, 99);
        QCOMPARE(obv.value(), 27'300.0);
    }
};

QTEST_GUILESS_MAIN(TestOscillators)
#include "tst_Oscillators.moc"
