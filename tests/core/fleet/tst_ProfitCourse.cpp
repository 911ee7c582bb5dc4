// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/ProfitCourse.h"

#include <QTest>
#include <algorithm>

using namespace wh;

class TestProfitCourse : public QObject
{
    Q_OBJECT

private slots:
    void endsAtThePresent()
    {
        ProfitCourse course;
        course.add(0, 1);
        QCOMPARE(course.values(), std::vector<double>{1});
        course.add(kSecond, 2); // not yet due: it is the newest point as it stands
        QCOMPARE(course.values(), std::vector<double>{2});
        course.add(20 * kSecond, 3);
        QCOMPARE(course.values(), (std::vector<double>{2, 3}));
    }
    void coversADayInFewPoints()
    {
        ProfitCourse course;
        for (TimeNs time = 0; time <= 3 * kDay; time += 10 * kSecond) {
            course.add(time, static_cast<double>(time / kHour));
            QVERIFY(course.values().size() <= ProfitCourse::kPoints);
        }
        QCOMPARE(course.spacing(), ProfitCourse::kCoarsest);
        QCOMPARE(course.values().back(), 72.0);
        QVERIFY(course.values().front() >= 47 && course.values().front() <= 49.5);
        QVERIFY(std::is_sorted(course.values().begin(), course.values().end()));
    }
    void bridgesASilence()
    {
        ProfitCourse course;
        course.add(0, 1);
        course.add(kDay * 30, 2);
        QVERIFY(course.values().size() <= ProfitCourse::kPoints);
        QCOMPARE(course.values().back(), 2.0);
        course.add(kDay * 30 + kHour, 3);
        QCOMPARE(course.values().back(), 3.0);
    }
};

QTEST_GUILESS_MAIN(TestProfitCourse)
#include "tst_ProfitCourse.moc"
