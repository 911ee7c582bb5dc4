// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FeeSchedule.h"

#include <QtTest>

using namespace wh;

class TestFeeSchedule : public QObject
{
    Q_OBJECT

private slots:
    void chargesBasisPoints();
    void paysRebates();
    void roundsAtTheLastDigit();
    void stepsDownWithVolume();
    void isFreeByDefault();
};

void TestFeeSchedule::chargesBasisPoints()
{
    // 7.5 basis points of 30271.605 = 22.70370375
    QVERIFY(FeeSchedule::fee(Decimal::of("30271.605"), Decimal::of("7.5")) == Decimal::of("22.70370375"));
    const auto schedule = FeeSchedule::flat(Decimal(2), Decimal(5));
    QVERIFY(schedule.tierAt(Decimal()).makerBps == Decimal(2));
    QVERIFY(schedule.tierAt(Decimal::of("1e15")).takerBps == Decimal(5));
}

void TestFeeSchedule::paysRebates()
{
    QVERIFY(FeeSchedule::fee(Decimal(10000), Decimal::of("-0.5")) == Decimal::of("-0.5"));
}

void TestFeeSchedule::roundsAtTheLastDigit()
{
    // 1 bp of 5e-15 is 0.5e-18, a tie that goes to the even 0; of 15e-15 it is 1.5e-18, which goes to 2e-18.
    QVERIFY(FeeSchedule::fee(Decimal::of("5e-15"), Decimal(1)) == Decimal());
    QVERIFY(FeeSchedule::fee(Decimal::of("15e-15"), Decimal(1)) == Decimal::of("2e-18"));
}

void TestFeeSchedule::stepsDownWithVolume()
{
    FeeSchedule schedule;
    schedule.tiers = {{Decimal(), Decimal(10), Decimal(10)},
                      {Decimal(1'000'000), Decimal(9), Decimal(10)},
                      {Decimal(5'000'000), Decimal(8), Decimal::of("9.5")}};
    QVERIFY(schedule.tierAt(Decimal()).makerBps == Decimal(10));
    QVERIFY(schedule.tierAt(Decimal::of("999999.99")).makerBps == Decimal(10));
    QVERIFY(schedule.tierAt(Decimal(1'000'000)).makerBps == Decimal(9)); // from here on
    QVERIFY(schedule.tierAt(Decimal(7'000'000)).takerBps == Decimal::of("9.5"));
}

void TestFeeSchedule::isFreeByDefault()
{
    QVERIFY(FeeSchedule().tierAt(Decimal()).makerBps.isZero());
    QVERIFY(FeeSchedule().tierAt(Decimal()).takerBps.isZero());
}

QTEST_GUILESS_MAIN(TestFeeSchedule)
#include "tst_FeeSchedule.moc"
