// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Attribution.h"
#include "tests/core/analytics/SampleRun.h"

#include <QtTest>

using namespace wh;
using namespace wh::test;

class TestAttribution : public QObject
{
    Q_OBJECT

private slots:
    void splitsAProfitByHand();
    void explainsEveryRandomRunToTheLastDigit_data();
    void explainsEveryRandomRunToTheLastDigit();
    void noticesAnUnexplainedCent();
};

void TestAttribution::splitsAProfitByHand()
{
    Scene scene(spot(), Decimal(1'000'000));
    scene.account.openInventory(1'000, 2'000'000, kStart); // 1 BTC at 100,000
    scene.start(2'000'000);
    scene.fill(Side::Buy, 999'900, 100, Decimal(2));                         // maker: 0.1 BTC, 10 under the mid
    scene.moveTo(1'999'400, 2 * kSecond);                                    // 99,970
    scene.moveTo(2'000'600, 4 * kSecond);                                    // 100,030; at 5 s the former was in force
    scene.fill(Side::Sell, 1'000'200, 50, Decimal(5), {}, Liquidity::Taker); // 0.05 BTC, 10 under the mid
    scene.moveTo(2'001'000, kSecond);                                        // 100,050, the last
    const auto run = scene.finish();
    const auto why = attribute(run);
    QCOMPARE(why.spreadCaptureMaker.toString().c_str(), "1");    // 0.1·10
    QCOMPARE(why.spreadCaptureTaker.toString().c_str(), "-0.5"); // −0.05·(100,030 − 100,020)
    // Buy: 0.1·(99,970 − 100,000) = −3. Sell: the run ended before 5 s: −0.05·(100,050 − 100,030) = −1.
    QCOMPARE(why.adverseSelection.toString().c_str(), "-4");
    // Buy: 0.1·(100,050 − 99,970) = 8; the initial 1 BTC: 50; sell: nothing after the last mid.
    QCOMPARE(why.inventory.toString().c_str(), "58");
    QCOMPARE(why.fees.toString().c_str(), "-7");
    QCOMPARE(why.total().toString().c_str(), "47.5");
    QVERIFY(why.unexplained.isZero());
    QVERIFY(run.finalEquity - run.initialEquity == why.total());
}

void TestAttribution::explainsEveryRandomRunToTheLastDigit_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("fees");
    QTest::newRow("spot, fees in quote") << 0 << 0;
    QTest::newRow("spot, fees in base") << 0 << 1;
    QTest::newRow("spot, fees in a third asset") << 0 << 2;
    QTest::newRow("linear, fees in quote") << 1 << 0;
    QTest::newRow("linear, fees in base") << 1 << 1;
    QTest::newRow("linear, fees in a third asset") << 1 << 2;
    QTest::newRow("inverse, fees in base, which settles") << 2 << 0;
    QTest::newRow("inverse, fees in a third asset") << 2 << 2;
}

void TestAttribution::explainsEveryRandomRunToTheLastDigit()
{
    QFETCH(int, kind);
    QFETCH(int, fees);
    const Instrument instrument = kind == 0 ? spot() : kind == 1 ? linear() : inverse();
    const auto feeKind = static_cast<FeeKind>(fees);
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const auto run = randomRun(instrument, seed, 150, feeKind);
        const auto why = attribute(run);
        QVERIFY(!why.adverseSelection.isZero() && !why.inventory.isZero() && !why.spreadCaptureMaker.isZero());
        if (feeKind == FeeKind::Quote)
            QVERIFY2(why.unexplained.isZero(), why.unexplained.toString().c_str());
        QVERIFY2(why.unexplained.abs() < Decimal::of("0.000000000001"), why.unexplained.toString().c_str());
    }
}

void TestAttribution::noticesAnUnexplainedCent()
{
    auto run = randomRun(spot(), 1, 50, FeeKind::Quote);
    run.finalEquity += Decimal::of("0.01");
    QCOMPARE(attribute(run).unexplained.toString().c_str(), "0.01");
}

QTEST_GUILESS_MAIN(TestAttribution)
#include "tst_Attribution.moc"
