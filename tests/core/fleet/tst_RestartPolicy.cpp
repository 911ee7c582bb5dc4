// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/RestartPolicy.h"

#include <QTest>

using namespace wh;

class TestRestartPolicy : public QObject
{
    Q_OBJECT

private slots:
    void waitsLongerEachTimeAndGivesUp()
    {
        RestartPolicy policy(4);
        TimeNs now = kHour;
        for (const DurationNs pause : {1, 2, 4, 8}) {
            const auto at = policy.onFailure(now);
            QVERIFY(at);
            QCOMPARE(*at - now, pause * kSecond);
            now = *at;
            policy.onRunning(now);
            now += kMinute; // not long enough to be sound
        }
        QVERIFY(!policy.onFailure(now));
        QCOMPARE(policy.tries(), 4);
    }
    void waitsAtMostFiveMinutes()
    {
        RestartPolicy policy(1000);
        for (int i = 0; i < 999; ++i)
            QVERIFY(*policy.onFailure(0) <= 5 * kMinute);
        QCOMPARE(*policy.onFailure(0), 5 * kMinute);
    }
    void beginsAnewAfterSoundWork()
    {
        RestartPolicy policy(1);
        QVERIFY(policy.onFailure(0));
        policy.onRunning(kSecond);
        QVERIFY(!policy.onFailure(kMinute));
        policy.onRunning(kHour);
        const auto at = policy.onFailure(kHour + 10 * kMinute);
        QVERIFY(at);
        QCOMPARE(*at, kHour + 10 * kMinute + kSecond);
    }
    void neverWhereItIsNotWanted()
    {
        RestartPolicy policy(0);
        QVERIFY(!policy.onFailure(0));
    }
    void aPersonResetsIt()
    {
        RestartPolicy policy(1);
        QVERIFY(policy.onFailure(0));
        QVERIFY(!policy.onFailure(1));
        policy.reset();
        QVERIFY(policy.onFailure(2));
    }
};

QTEST_GUILESS_MAIN(TestRestartPolicy)
#include "tst_RestartPolicy.moc"
