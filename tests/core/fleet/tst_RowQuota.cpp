// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/RowQuota.h"

#include <QTest>

using namespace wh;

class TestRowQuota : public QObject
{
    Q_OBJECT

private slots:
    void allowsABurstThenItsRate()
    {
        RowQuota quota(10);
        int taken = 0;
        for (int i = 0; i < 1000; ++i)
            taken += quota.take(kHour);
        QCOMPARE(taken, 100); // ten seconds' worth
        QCOMPARE(quota.dropped(), std::uint64_t{900});
        taken = 0;
        for (int i = 0; i < 1000; ++i)
            taken += quota.take(kHour + i * 10 * kMillisecond);
        QCOMPARE(taken, 99); // 9.99 s at ten a second
    }
    void dropsNothingAtItsRate()
    {
        RowQuota quota(10);
        for (int i = 0; i < 10'000; ++i)
            QVERIFY(quota.take(i * 100 * kMillisecond));
        QCOMPARE(quota.dropped(), std::uint64_t{0});
    }
};

QTEST_GUILESS_MAIN(TestRowQuota)
#include "tst_RowQuota.moc"
