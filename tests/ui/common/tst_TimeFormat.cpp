// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TimeFormat.h"

#include <QTest>

using namespace wh;
using namespace wh::ui;

namespace {

TimeNs at(const char* text)
{
    const auto time = parseTime(text);
    return time ? *time : kNever;
}

} // namespace

class TestTimeFormat : public QObject
{
    Q_OBJECT

    const TimeFormat m_utc;
    const TimeFormat m_berlin{QTimeZone("Europe/Berlin")};

private slots:
    void writesAsFineAsAsked()
    {
        const TimeNs time = at("2024-08-08T23:54:13.937085768Z");
        QCOMPARE(m_utc.moment(time, kDay), QStringLiteral("2024-08-08"));
        QCOMPARE(m_utc.moment(time, kMinute), QStringLiteral("2024-08-08 23:54"));
        QCOMPARE(m_utc.moment(time, kSecond), QStringLiteral("2024-08-08 23:54:13"));
        QCOMPARE(m_utc.moment(time, kMillisecond), QStringLiteral("2024-08-08 23:54:13.937"));
        QCOMPARE(m_utc.moment(time, 1), QStringLiteral("2024-08-08 23:54:13.937085768"));
        QCOMPARE(m_utc.exact(time), QStringLiteral("2024-08-08 23:54:13.937085768 UTC"));
        QCOMPARE(m_utc.exact(at("2024-08-08T23:54:13.25Z")), QStringLiteral("2024-08-08 23:54:13.250 UTC"));
        QCOMPARE(m_utc.exact(at("2024-08-08T23:54:00Z")), QStringLiteral("2024-08-08 23:54:00 UTC"));
    }

    void writesMomentsBeforeTheEpoch()
    {
        QCOMPARE(m_utc.moment(-1, 1), QStringLiteral("1969-12-31 23:59:59.999999999"));
    }

    void followsTheZoneThroughTheYear()
    {
        QCOMPARE(m_berlin.moment(at("2024-08-08T22:30:00Z")), QStringLiteral("2024-08-09 00:30:00"));
        QCOMPARE(m_berlin.moment(at("2024-01-08T22:30:00Z")), QStringLiteral("2024-01-08 23:30:00"));
        QCOMPARE(m_berlin.zoneName(at("2024-08-08T22:30:00Z")), QStringLiteral("CEST"));
    }

    void findsTheMomentOfAWallReading()
    {
        // 2024-10-27: at 01:00 UTC Berlin's clocks go back from 03:00 to 02:00; the first 02:30 is meant.
        const TimeNs wall = at("2024-10-27T02:30:00Z");
        QCOMPARE(m_berlin.fromWall(wall), at("2024-10-27T00:30:00Z"));
        // 2024-03-31: 02:30 does not occur; what comes out is within the hour around the change.
        const TimeNs gap = m_berlin.fromWall(at("2024-03-31T02:30:00Z"));
        QVERIFY(gap >= at("2024-03-31T00:30:00Z") && gap <= at("2024-03-31T01:30:00Z"));
        for (const char* text : {"2024-01-01T12:00:00Z", "2024-07-01T00:00:00Z", "2024-10-27T03:30:00Z"})
            QCOMPARE(m_berlin.toWall(m_berlin.fromWall(at(text))), at(text));
    }

    void anUnknownZoneIsUtc()
    {
        QVERIFY(TimeFormat(QTimeZone("No/Such")).isUtc());
        QCOMPARE(TimeFormat(QTimeZone("No/Such")).offsetAt(0), DurationNs(0));
    }

    void writesDurations_data()
    {
        QTest::addColumn<qint64>("duration");
        QTest::addColumn<QString>("text");
        const auto row = [](DurationNs duration, const char* text) {
            QTest::newRow(text) << qint64(duration) << QString::fromUtf8(text);
        };
        row(0, "0 s");
        row(850, "850 ns");
        row(3'250'000, "3.25 ms");
        row(5 * kMinute + 12 * kSecond, "5 min 12 s");
        row(kHour, "1 h");
        row(41 * kDay + 3 * kHour + kMinute, "41 d 3 h");
        row(-kMinute, "−1 min");
    }

    void writesDurations()
    {
        QFETCH(const qint64, duration);
        QFETCH(const QString, text);
        QCOMPARE(durationText(duration), text);
    }
};

QTEST_MAIN(TestTimeFormat)
#include "tst_TimeFormat.moc"
