// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/Backtest.h"
#include "core/simulator/Sweep.h"

#include <QTest>

using namespace wh;

class TestAssumptions : public QObject
{
    Q_OBJECT

private slots:
    void readsFees()
    {
        QVERIFY(*parseFees("1,5") == FeeSchedule::flat(Decimal(1), Decimal(5)));
        QVERIFY(*parseFees("-0.5,5") == FeeSchedule::flat(Decimal::of("-0.5"), Decimal(5))); // a rebate
        const auto received = parseFees("maker=2,taker=4,currency=received");
        QVERIFY(received->currency == FeeCurrency::Received);
        const auto third = parseFees("maker=7.5,taker=7.5,currency=BNB@600");
        QVERIFY(third->currency == FeeCurrency::FeeAsset);
        QVERIFY(third->feeAssetPrice == Decimal(600));
        const auto tiers = parseFees("tiers=0:1:5;1000000:0.5:4");
        QCOMPARE(tiers->tiers.size(), std::size_t(2));
        QVERIFY(tiers->tierAt(Decimal(999'999)).takerBps == Decimal(5));
        QVERIFY(tiers->tierAt(Decimal(1'000'000)).takerBps == Decimal(4));
    }

    void refusesBadFees_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"1", "1,x", "1,5,9", "maker=", "maker=1,taker", "maker=NaN", "currency=BNB", "currency=BNB@0",
              "tiers=5:1:1", "tiers=0:1:5;0:1:5", "tiers=", "makr=1", "maker=99999"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refusesBadFees()
    {
        QFETCH(QString, text);
        const auto fees = parseFees(text.toStdString());
        QVERIFY(!fees);
        QCOMPARE(fees.error().field("field").data(), "fees");
        QVERIFY(!fees.error().field("remedy").empty());
    }

    void readsSweepAxes()
    {
        const auto exact = SweepAxis::parse("k=0.1:0.3:0.1");
        QCOMPARE(exact->values.size(), std::size_t(3));
        QCOMPARE(exact->values[2].c_str(), "0.3");
        const auto down = SweepAxis::parse("k=3:1:-1");
        QCOMPARE(down->values.back().c_str(), "1");
        const auto named = SweepAxis::parse("mode=fast,slow");
        QCOMPARE(named->values[1].c_str(), "slow");
        for (const char* text : {"k", "k=", "=1", "k=1:2", "k=1:2:0", "k=1:2:-1", "k=a:b:c", "k=1,1", "k=0:1e9:1e-9"})
            QVERIFY2(!SweepAxis::parse(text), text);
    }
};
QTEST_GUILESS_MAIN(TestAssumptions)
#include "tst_Assumptions.moc"
