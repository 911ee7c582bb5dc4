// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/RowSchedule.h"

#include <QTest>

using namespace wh;

class TestRowSchedule : public QObject
{
    Q_OBJECT

private slots:
    void aFillIsFollowedByRowsWhereItsReportAsks()
    {
        RowSchedule rows;
        QCOMPARE(rows.next(), TimeNs{0});
        rows.written(100 * kSecond);
        QCOMPARE(rows.next(), 110 * kSecond);
        rows.onFill(102 * kSecond);
        QCOMPARE(rows.next(), 103 * kSecond);
        rows.written(103 * kSecond);
        QCOMPARE(rows.next(), 107 * kSecond);
        rows.written(107 * kSecond);
        QCOMPARE(rows.next(), 117 * kSecond); // the next of all
        rows.written(117 * kSecond);
        rows.written(127 * kSecond);
        QCOMPARE(rows.next(), 132 * kSecond); // 30 s after
    }

    void manyFillsAreFollowedByFewRows()
    {
        RowSchedule rows;
        TimeNs now = 1'000 * kSecond;
        rows.written(now);
        rows.bookWritten(now);
        int written = 0;
        int books = 0;
        for (int i = 0; i < 6'000; ++i) { // a fill each 10 ms, for a minute
            now += 10 * kMillisecond;
            rows.onFill(now);
            if (now < rows.next())
                continue;
            rows.written(now);
            ++written;
            if (rows.hasBook(now)) {
                rows.bookWritten(now);
                ++books;
            }
        }
        QVERIFY2(written > 50 && written <= 200, std::to_string(written).c_str());
        QVERIFY2(books > 30 && books <= 60, std::to_string(books).c_str());
    }
};

QTEST_APPLESS_MAIN(TestRowSchedule)
#include "tst_RowSchedule.moc"
