// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/base/Random.h"
#include "core/base/Time.h"

#include <QDateTime>
#include <QtTest>

using namespace wh;

namespace {

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

class TestTime : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWritesMoments_data();
    void readsAndWritesMoments();
    void readsOtherSpellings_data();
    void readsOtherSpellings();
    void tellsEpochUnitsByMagnitude_data();
    void tellsEpochUnitsByMagnitude();
    void refusesWhatIsNoMoment_data();
    void refusesWhatIsNoMoment();
    void agreesWithTheCalendarOfQt();
    void floorsDays();
    void readsDurations_data();
    void readsDurations();
    void refusesWhatIsNoDuration_data();
    void refusesWhatIsNoDuration();
    void readsBackTheDurationsItWrites();
    void virtualTimeNeverRunsBackwards();
    void wallClockIsInThisCentury();
};

void TestTime::readsAndWritesMoments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("time");
    const auto row = [](const char* text, TimeNs time) { QTest::newRow(text) << QByteArray(text) << qint64{time}; };
    row("1970-01-01T00:00:00Z", 0);
    row("1970-01-01T00:00:00.000000001Z", 1);
    row("1969-12-31T23:59:59.999999999Z", -1);
    row("2024-08-08T23:54:13.937085768Z", 1'723'161'253'937'085'768); // date -d 2024-08-08T23:54:13Z +%s
    row("2024-08-08T23:54:13.937085Z", 1'723'161'253'937'085'000);
    row("2024-08-08T23:54:13.937Z", 1'723'161'253'937'000'000);
    row("2024-08-08T23:54:13.500Z", 1'723'161'253'500'000'000);
    row("2000-02-29T12:00:00Z", 951'825'600'000'000'000);
    row("2262-04-11T23:47:16.854775807Z", INT64_MAX);
    row("1677-09-21T00:12:43.145224192Z", INT64_MIN);
}

void TestTime::readsAndWritesMoments()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, time);
    QCOMPARE(bytes(formatTime(time)), text);
    const auto read = parseTime(text.toStdString());
    QVERIFY(read);
    QCOMPARE(*read, time);
    QCOMPARE(bytes(formatDate(time)), text.left(10));
}

void TestTime::readsOtherSpellings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("same");
    const auto row = [](const char* text, const char* same) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(same);
    };
    row("2024-08-08", "2024-08-08T00:00:00Z");
    row("2024-08-08T23:54", "2024-08-08T23:54:00Z");
    row("2024-08-08 23:54:13", "2024-08-08T23:54:13Z");
    row("2024-08-08t23:54:13z", "2024-08-08T23:54:13Z");
    row("2024-08-08T23:54:13.5Z", "2024-08-08T23:54:13.500Z");
    row("2024-08-08T23:54:13.1234567890000Z", "2024-08-08T23:54:13.123456789Z");
    row("2024-08-08T23:54:13+00:00", "2024-08-08T23:54:13Z");
    row("2024-08-08 23:54:13.25+0200", "2024-08-08T21:54:13.250Z");
    row("2024-08-08T23:54:13-05:30", "2024-08-09T05:24:13Z");
    row("2024-08-08T23:54:13+02", "2024-08-08T21:54:13Z");
}

void TestTime::readsOtherSpellings()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, same);
    const auto time = parseTime(text.toStdString());
    QVERIFY(time);
    QCOMPARE(bytes(formatTime(*time)), same);
}

void TestTime::tellsEpochUnitsByMagnitude_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("time");
    const auto row = [](const char* text, TimeNs time) { QTest::newRow(text) << QByteArray(text) << qint64{time}; };
    row("0", 0);
    row("1723161253", 1'723'161'253'000'000'000);
    row("1723161253937", 1'723'161'253'937'000'000);
    row("1723161253937085", 1'723'161'253'937'085'000);
    row("1723161253937085768", 1'723'161'253'937'085'768);
    row("-86400", -kDay);
    row("100000000000", 100'000'000'000 * kMillisecond); // 1e11: the first that is milliseconds
    row("9223372036854", 9'223'372'036'854'000'000);     // the last millisecond that fits
    row("100000000000000", 100'000'000'000'000 * kMicrosecond);
    row("100000000000000000", 100'000'000'000'000'000);
    row("9223372036854775807", INT64_MAX);
}

void TestTime::tellsEpochUnitsByMagnitude()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, time);
    const auto read = parseTime(text.toStdString());
    if (text == "100000000000000000") // the smallest number read as nanoseconds
        QCOMPARE(bytes(formatDate(time)), "1973-03-03");
    QVERIFY(read);
    QCOMPARE(*read, time);
}

void TestTime::refusesWhatIsNoMoment_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "now",
                             "-",
                             "12.5",
                             "1e9",
                             " 1723161253",
                             "1723161253 ",
                             "99999999999",          // seconds, the year 5138
                             "99999999999999",       // milliseconds, the same year
                             "92233720368547758070", // 20 digits
                             "9223372036854775808",
                             "2024-13-01",
                             "2024-00-10",
                             "2024-02-30",
                             "2023-02-29",
                             "1900-02-29",
                             "2024-04-31",
                             "2024-1-01",
                             "2024-01-1",
                             "24-01-01",
                             "2024-01-01T",
                             "2024-01-01Z",
                             "2024-01-01T24:00:00Z",
                             "2024-01-01T12:60:00Z",
                             "2024-01-01T12:00:60Z",
                             "2024-01-01T12",
                             "2024-01-01T12:00:00.Z",
                             "2024-01-01T12:00:00.1234567891Z",
                             "2024-01-01T12:00:00+",
                             "2024-01-01T12:00:00+2",
                             "2024-01-01T12:00:00+24:00",
                             "2024-01-01T12:00:00+02:60",
                             "2024-01-01T12:00:00+02:",
                             "2024-01-01T12:00:00Zx",
                             "2024-01-01T12:00:00 UTC",
                             "2024-01-01  12:00:00",
                             "2024/01/01",
                             "2262-04-11T23:47:16.854775808Z",
                             "1677-09-21T00:12:43.145224191Z",
                             "9999-12-31",
                             "0000-01-01"})
        QTest::addRow("'%s'", text) << QByteArray(text);
}

void TestTime::refusesWhatIsNoMoment()
{
    QFETCH(QByteArray, text);
    const auto time = parseTime(text.toStdString());
    QVERIFY(!time);
    QCOMPARE(bytes(time.error().code), "time.malformed");
    QCOMPARE(bytes(std::string(time.error().field("value"))), text);
}

void TestTime::agreesWithTheCalendarOfQt()
{
    Random random(3);
    for (int i = 0; i < 5000; ++i) {
        const auto milliseconds = random.integer(-9'000'000'000'000, 9'000'000'000'000);
        const TimeNs time = milliseconds * kMillisecond + random.integer(0, 1) * random.integer(0, kMillisecond - 1);
        const auto qt = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
        QCOMPARE(bytes(formatDate(time)), qt.toString(QStringLiteral("yyyy-MM-dd")).toLatin1());
        QCOMPARE(bytes(formatTime(time)).left(19), qt.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1());
        const auto back = parseTime(formatTime(time));
        QVERIFY(back);
        QCOMPARE(*back, time);
    }
}

void TestTime::floorsDays()
{
    QCOMPARE(dayOf(0), 0);
    QCOMPARE(dayOf(kDay - 1), 0);
    QCOMPARE(dayOf(kDay), 1);
    QCOMPARE(dayOf(-1), -1);
    QCOMPARE(dayOf(-kDay), -1);
    QCOMPARE(dayOf(-kDay - 1), -2);
}

void TestTime::readsDurations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("duration");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char* text, DurationNs duration, const char* written) {
        QTest::newRow(text) << QByteArray(text) << qint64{duration} << QByteArray(written);
    };
    row("0", 0, "0s");
    row("0s", 0, "0s");
    row("42ns", 42, "42ns");
    row("10us", 10'000, "10us");
    row("250ms", 250'000'000, "250ms");
    row("0.25s", 250'000'000, "250ms");
    row("100ms", 100'000'000, "100ms");
    row("1500ms", 1'500'000'000, "1.5s");
    row("1.5s", 1'500'000'000, "1.5s");
    row("90s", 90'000'000'000, "90s");
    row("60s", 60'000'000'000, "1m");
    row("5m", 300'000'000'000, "5m");
    row("4h", 4 * kHour, "4h");
    row("1d", kDay, "1d");
    row("24h", kDay, "1d");
    row("-1.5s", -1'500'000'000, "-1.5s");
    row("1.000000001s", 1'000'000'001, "1.000000001s");
    row("9223372036854775807ns", INT64_MAX, "9223372036.854775807s");
    row("-9223372036854775808ns", INT64_MIN, "-9223372036.854775808s");
}

void TestTime::readsDurations()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, duration);
    QFETCH(QByteArray, written);
    const auto read = parseDuration(text.toStdString());
    QVERIFY(read);
    QCOMPARE(*read, duration);
    QCOMPARE(bytes(formatDuration(duration)), written);
}

void TestTime::refusesWhatIsNoDuration_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "5",
                             "1.5",
                             "s",
                             "-s",
                             ".s",
                             "5x",
                             "5 s",
                             " 5s",
                             "5s ",
                             "5S",
                             "1h30m",
                             "1e3s",
                             "1..5s",
                             "0.5ns",
                             "1.0000000001s",
                             "9223372036854775808ns",
                             "293000d",
                             "1e30d",
                             "nan",
                             "infs"})
        QTest::addRow("'%s'", text) << QByteArray(text);
}

void TestTime::refusesWhatIsNoDuration()
{
    QFETCH(QByteArray, text);
    const auto duration = parseDuration(text.toStdString());
    QVERIFY(!duration);
    QCOMPARE(bytes(duration.error().code), "duration.malformed");
    QVERIFY(!duration.error().field("remedy").empty());
}

void TestTime::readsBackTheDurationsItWrites()
{
    Random random(5);
    for (int i = 0; i < 20'000; ++i) {
        auto duration = static_cast<DurationNs>(random.bits() >> random.integer(1, 63));
        if (random.chance(0.5)) // round ones, as people write them
            duration = random.integer(0, 1000) * (random.chance(0.5) ? kMinute : kMillisecond);
        if (random.chance(0.2))
            duration = -duration;
        const auto text = formatDuration(duration);
        const auto back = parseDuration(text);
        QVERIFY2(back && *back == duration, text.c_str());
    }
}

void TestTime::virtualTimeNeverRunsBackwards()
{
    VirtualClock clock(100);
    QCOMPARE(clock.now(), 100);
    clock.advanceTo(250);
    QCOMPARE(clock.now(), 250);
    clock.advanceTo(200);
    QCOMPARE(clock.now(), 250);
}

void TestTime::wallClockIsInThisCentury()
{
    const auto now = WallClock().now();
    QVERIFY(now > parseTime("2020-01-01").valueOr(0));
    QVERIFY(now < parseTime("2200-01-01").valueOr(0));
}

QTEST_GUILESS_MAIN(TestTime)
#include "tst_Time.moc"
