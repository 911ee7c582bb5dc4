// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/LatencyHistogram.h"
#include "core/analytics/LeastKey.h"
#include "core/analytics/Statistics.h"
#include "core/base/Decimal.h"
#include "core/base/Random.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

using namespace wh;
using namespace wh::statistics;

class TestStatistics : public QObject
{
    Q_OBJECT

private slots:
    void momentsMatchPaperArithmetic();
    void hasNothingToSayOnTooFewOrEqualValues();
    void saysTheSameOfValuesThatAreNotHeld();
    void findsWhereWeightsReachHalf();
    void studentPValuesMatchTables_data();
    void studentPValuesMatchTables();
    void normalCdfMatchesTables();
    void probabilisticSharpeMatchesThePaper();
    void sharpeErrorAgreesWithProbabilisticSharpe();
    void latencyQuantilesAreWithinOnePercent();
    void latenciesMayBeNegative();
    void compactLatenciesAreSmall();
    void fullCountsOfLatenciesWeighHalf();
};

void TestStatistics::momentsMatchPaperArithmetic()
{
    // 2, 4, 4, 6: mean 4; deviations -2, 0, 0, 2; Σ² = 8, so s = √(8/3); m2 = 2, m3 = 0, m4 = 32/4 = 8, kurtosis 8/4.
    const std::vector<double> even = {2, 4, 4, 6};
    QCOMPARE(*mean(even), 4.0);
    QCOMPARE(*sampleDeviation(even), std::sqrt(8.0 / 3));
    QVERIFY(std::abs(*skewness(even)) < 1e-15);
    QCOMPARE(*kurtosis(even), 2.0);
    QCOMPARE(*median(even), 4.0);
    // 0, 0, 3: mean 1; deviations -1, -1, 2; m2 = 2, m3 = (−1−1+8)/3 = 2, skewness 2/2^1.5 = 0.7071.
    QVERIFY(std::abs(*skewness(std::vector<double>{0, 0, 3}) - std::sqrt(0.5)) < 1e-15);
    QCOMPARE(*median(std::vector<double>{9, 1, 5}), 5.0);
}

void TestStatistics::hasNothingToSayOnTooFewOrEqualValues()
{
    QVERIFY(!mean(std::vector<double>{}));
    QVERIFY(!median(std::vector<double>{}));
    QVERIFY(!sampleDeviation(std::vector<double>{1}));
    QVERIFY(!skewness(std::vector<double>{0.1, 0.1, 0.1}));
    QVERIFY(!kurtosis(std::vector<double>{0.1, 0.1, 0.1}));
    // 0.1·3 is not 0.3 in doubles: what is left of rounding is no variance.
    QCOMPARE(*sampleDeviation(std::vector<double>{0.1, 0.1, 0.1}), 0.0);
    QVERIFY(!sharpeError(1, 0, 3, 1));
}

void TestStatistics::saysTheSameOfValuesThatAreNotHeld()
{
    Random random(11);
    for (std::size_t n = 0; n < 400; ++n) {
        std::vector<double> values;
        while (values.size() < n) {
            // Of all sizes and both signs, many twice.
            const double size = std::ldexp(1.0, static_cast<int>(random.bits() % 200) - 100);
            values.push_back(random.bits() % 5 == 0 && !values.empty()
                                 ? values[random.bits() % values.size()]
                                 : (random.uniform() - 0.5) * (n % 2 == 0 ? 1 : size));
        }
        if (n > 10) {
            values[3] = std::numeric_limits<double>::denorm_min();
            values[7] = -std::numeric_limits<double>::max() / 1e10;
        }
        const Walk walk = [&](const auto& visit) { std::for_each(values.begin(), values.end(), visit); };
        QVERIFY(mean(walk) == mean(values));
        QVERIFY(sampleDeviation(walk) == sampleDeviation(values));
        QVERIFY(median(walk) == median(values));
        std::sort(values.begin(), values.end());
        for (std::size_t rank = 0; rank < n; rank += n / 7 + 1)
            QVERIFY(ranked(walk, rank) == values[rank]);
        QVERIFY(!ranked(walk, n));
    }
}

void TestStatistics::findsWhereWeightsReachHalf()
{
    Random random(5);
    for (int round = 0; round < 200; ++round) {
        std::vector<std::pair<std::uint64_t, Decimal>> items;
        Decimal sum;
        for (std::uint64_t i = 0; i < 1 + random.bits() % 60; ++i) {
            const auto weight = Decimal::fromUnits(static_cast<std::int64_t>(random.bits() % 1000 + 1), 3);
            items.emplace_back(random.bits() >> (round % 64), weight);
            sum += weight;
        }
        const auto found = leastKey<Decimal>(
            [&](const auto& visit) {
                for (const auto& [key, weight] : items)
                    visit(key, weight);
            },
            [&](Decimal upTo) { return upTo + upTo >= sum; });
        std::sort(items.begin(), items.end());
        std::size_t at = 0;
        for (Decimal upTo = items[0].second; upTo + upTo < sum;)
            upTo += items[++at].second;
        QVERIFY(found == items[at].first);
        QVERIFY(!leastKey<Decimal>([&](const auto& visit) { visit(items[0].first, sum); },
                                   [&](Decimal upTo) { return upTo > sum; }));
    }
}

void TestStatistics::studentPValuesMatchTables_data()
{
    QTest::addColumn<double>("t");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("p");
    // Two-sided critical values: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.
    QTest::newRow("nothing") << 0.0 << 5.0 << 1.0;
    QTest::newRow("df 10, 5 %") << 2.228138852 << 10.0 << 0.05;
    QTest::newRow("df 10, 1 %") << 3.169272667 << 10.0 << 0.01;
    QTest::newRow("df 1, 5 %") << 12.70620474 << 1.0 << 0.05;
    QTest::newRow("df 30, 5 %") << 2.042272456 << 30.0 << 0.05;
    QTest::newRow("df 100, 10 %") << 1.660234326 << 100.0 << 0.10;
    QTest::newRow("sign does not matter") << -2.228138852 << 10.0 << 0.05;
    // Closed forms: df 1 (Cauchy) p(1) = 1/2; df 2: p(t) = 1 − t/√(2+t²).
    QTest::newRow("df 1, exact") << 1.0 << 1.0 << 0.5;
    QTest::newRow("df 2, exact") << 1.0 << 2.0 << 1 - 1 / std::sqrt(3.0);
    // Many degrees: the normal distribution.
    QTest::newRow("df 10 million") << 1.959963985 << 1e7 << 0.05;
}

void TestStatistics::studentPValuesMatchTables()
{
    QFETCH(double, t);
    QFETCH(double, degrees);
    QFETCH(double, p);
    QVERIFY2(std::abs(studentTwoSided(t, degrees) - p) < 1e-7,
             qPrintable(QString::number(studentTwoSided(t, degrees))));
}

void TestStatistics::normalCdfMatchesTables()
{
    QCOMPARE(normalCdf(0), 0.5);
    QVERIFY(std::abs(normalCdf(1.959963984540054) - 0.975) < 1e-12);
    QVERIFY(std::abs(normalCdf(-2.326347874040841) - 0.01) < 1e-12);
}

void TestStatistics::probabilisticSharpeMatchesThePaper()
{
    // Bailey and López de Prado (2012), numerical example: 24 monthly returns, annualised ratio 1.59, skewness −2.448,
    // kurtosis 10.164: 0.913, where normal returns would give 0.982.
    const double monthly = 1.59 / std::sqrt(12.0);
    QVERIFY(std::abs(*probabilisticSharpe(monthly, 0, -2.448, 10.164, 24) - 0.913) < 0.001);
    QVERIFY(std::abs(*probabilisticSharpe(monthly, 0, 0, 3, 24) - 0.982) < 0.001);
    // Against its own value as benchmark the chance is one half.
    QCOMPARE(*probabilisticSharpe(monthly, monthly, -2.448, 10.164, 24), 0.5);
}

void TestStatistics::sharpeErrorAgreesWithProbabilisticSharpe()
{
    const double sharpe = 0.2;
    const double error = *sharpeError(sharpe, -0.5, 6, 101);
    // 1 + 0.02 + 0.1 + 0.75·0.04 = 1.15; ÷ 100; √ = 0.107238.
    QVERIFY(std::abs(error - std::sqrt(0.0115)) < 1e-15);
    QVERIFY(std::abs(*probabilisticSharpe(sharpe, 0, -0.5, 6, 101) - normalCdf(sharpe / error)) < 1e-12);
}

void TestStatistics::latencyQuantilesAreWithinOnePercent()
{
    LatencyHistogram histogram;
    QCOMPARE(histogram.quantile(0.5), 0);
    Random random(3);
    std::vector<DurationNs> values;
    for (int i = 0; i < 20'000; ++i)
        values.push_back(static_cast<DurationNs>(std::exp(random.uniform(0, 30))));
    for (const auto value : values)
        histogram.add(value);
    std::sort(values.begin(), values.end());
    for (const double share : {0.01, 0.25, 0.5, 0.9, 0.99, 1.0}) {
        const auto exact = static_cast<double>(values[static_cast<std::size_t>(share * 20'000) - 1]);
        const auto found = static_cast<double>(histogram.quantile(share));
        QVERIFY2(std::abs(found - exact) <= exact * 0.01, qPrintable(QString::number(share)));
    }
    for (const DurationNs bound : {kMicrosecond, kMillisecond, kSecond}) {
        const auto exact = std::upper_bound(values.begin(), values.end(), bound) - values.begin();
        QVERIFY(std::abs(static_cast<double>(histogram.countUpTo(bound)) - static_cast<double>(exact)) <= 20.0);
    }
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    QVERIFY(std::abs(histogram.sum() - sum) <= sum * 0.01);
    LatencyHistogram extreme;
    extreme.add(INT64_MAX);
    extreme.add(INT64_MIN);
    QVERIFY(extreme.quantile(1) > INT64_MAX / 100 * 99);
}

void TestStatistics::latenciesMayBeNegative()
{
    LatencyHistogram histogram;
    for (const DurationNs value : {-50, -20, 0, 10, 100})
        histogram.add(value);
    QCOMPARE(histogram.countUpTo(-51), std::uint64_t{0});
    QCOMPARE(histogram.countUpTo(-50), std::uint64_t{1});
    QCOMPARE(histogram.countUpTo(-1), std::uint64_t{2});
    QCOMPARE(histogram.countUpTo(0), std::uint64_t{3});
    QCOMPARE(histogram.countUpTo(99), std::uint64_t{4});
    QCOMPARE(histogram.countUpTo(kSecond), std::uint64_t{5});
    QCOMPARE(histogram.sum(), 40.0);
    QCOMPARE(histogram.quantile(0.2), -50);
    QCOMPARE(histogram.quantile(0.4), -20);
    QCOMPARE(histogram.quantile(0.5), 0); // rank ⌈2.5⌉ = 3
    QCOMPARE(histogram.quantile(1), 100);
    QCOMPARE(histogram.count(), std::uint64_t{5});
}

/// What a bot keeps: a sixteenth off at most, and small.
void TestStatistics::compactLatenciesAreSmall()
{
    CompactLatencyHistogram histogram;
    Random random(4);
    std::vector<DurationNs> values;
    for (int i = 0; i < 20'000; ++i)
        values.push_back(static_cast<DurationNs>(std::exp(random.uniform(0, 20.7)))); // up to a second
    for (const auto value : values)
        histogram.add(value);
    std::sort(values.begin(), values.end());
    for (const double share : {0.01, 0.25, 0.5, 0.9, 0.99, 1.0}) {
        const auto exact = static_cast<double>(values[static_cast<std::size_t>(share * 20'000) - 1]);
        const auto found = static_cast<double>(histogram.quantile(share));
        QVERIFY2(std::abs(found - exact) <= exact / 16, qPrintable(QString::number(share)));
    }
    QCOMPARE(histogram.worst(), values.back());
    QVERIFY(histogram.bytes() <= 1024);
    histogram.add(INT64_MAX);
    QVERIFY(histogram.bytes() <= 2048);
    QCOMPARE(histogram.worst(), DurationNs(INT64_MAX));
}

void TestStatistics::fullCountsOfLatenciesWeighHalf()
{
    BasicLatencyHistogram<3, std::uint8_t> histogram;
    for (int i = 0; i < 100'000; ++i)
        histogram.add(i % 4 == 0 ? 5 : 9);
    QCOMPARE(histogram.count(), std::uint64_t{100'000});
    QCOMPARE(histogram.quantile(0.2), DurationNs(5));
    QCOMPARE(histogram.quantile(0.3), DurationNs(9));
    QCOMPARE(histogram.worst(), DurationNs(9));
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_Statistics.moc"
