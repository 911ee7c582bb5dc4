// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/BarBuilder.h"

#include <QTest>

#include <vector>

using namespace wh;

class TestBarBuilder : public QObject
{
    Q_OBJECT

private slots:
    void buildsAlignedCandlesFromPrints()
    {
        BarBuilder builder(kMinute);
        std::vector<Bar> bars;
        const auto keep = [&](const Bar& bar) { bars.push_back(bar); };
        const auto print = [&](TimeNs time, Ticks price, Lots lots) {
            builder.advanceTo(time, keep);
            builder.add(time, price, lots);
        };
        print(10 * kSecond, 100, 2);
        print(20 * kSecond, 105, 1);
        print(59 * kSecond, 98, 4);
        QVERIFY(bars.empty());
        print(61 * kSecond, 99, 1);
        QCOMPARE(bars.size(), std::size_t(1));
        QVERIFY((bars[0] == Bar{0, 100, 105, 98, 98, 7}));
        builder.advanceTo(4 * kMinute, keep); // two quiet minutes after the one with a print
        QCOMPARE(bars.size(), std::size_t(4));
        QVERIFY((bars[1] == Bar{kMinute, 99, 99, 99, 99, 1}));
        QVERIFY((bars[3] == Bar{3 * kMinute, 99, 99, 99, 99, 0}));
        print(4 * kMinute + 5, 120, 3); // a quiet candle is opened by its first print
        builder.advanceTo(5 * kMinute, keep);
        QVERIFY((bars[4] == Bar{4 * kMinute, 120, 120, 120, 120, 3}));
    }

    void mergesShorterCandles()
    {
        BarBuilder builder(5 * kMinute);
        std::vector<Bar> bars;
        for (int i = 0; i < 10; ++i) {
            const auto price = static_cast<std::uint32_t>(100 + i);
            builder.add(Bar{i * kMinute, price, price + 2, price - 3, price + 1, 10});
            builder.advanceTo((i + 1) * kMinute, [&](const Bar& bar) { bars.push_back(bar); });
        }
        QCOMPARE(bars.size(), std::size_t(2));
        QVERIFY((bars[0] == Bar{0, 100, 106, 97, 105, 50}));
        QVERIFY((bars[1] == Bar{5 * kMinute, 105, 111, 102, 110, 50}));
    }

    void skipsMostOfALongSilence()
    {
        BarBuilder builder(kSecond);
        int count = 0;
        builder.add(0, 100, 1);
        builder.advanceTo(365 * kDay, [&](const Bar&) { ++count; });
        QVERIFY(count > 900 && count < 1100);
    }
};
QTEST_GUILESS_MAIN(TestBarBuilder)
#include "tst_BarBuilder.moc"
