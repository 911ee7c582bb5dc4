// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Ticks.h"

#include "core/base/Random.h"

#include <QTest>

#include <cmath>

using namespace wh;
using namespace wh::ui;

namespace {

constexpr TimeNs kStart = INT64_C(1723075200) * kSecond; // 2024-08-08T00:00:00Z
constexpr double kGap = 16;

double measure(const QString& text)
{
    return 7.0 * static_cast<double>(text.size());
}

QStringList labels(const std::vector<TimeTick>& ticks)
{
    QStringList list;
    for (const auto& tick : ticks)
        list << tick.label;
    return list;
}

} // namespace

class TestTicks : public QObject
{
    Q_OBJECT

    const NumberFormat m_numbers{QLocale::c()};

private slots:
    void labelsOfTimeNeverOverlap()
    {
        Random random(5);
        const TimeFormat zones[] = {TimeFormat(), TimeFormat(QTimeZone("Europe/Berlin")),
                                    TimeFormat(QTimeZone("Asia/Kolkata"))};
        for (int i = 0; i < 3000; ++i) {
            // From 100 ns to 100 years, evenly on a logarithmic scale.
            const auto span = static_cast<DurationNs>(std::pow(10.0, random.uniform(2, 18.5)));
            const TimeNs from = random.integer(0, 1'800'000'000) * kSecond + random.integer(0, kSecond);
            const double length = random.uniform(150, 2500);
            const TimeRange range{from, from + span};
            const auto ticks = timeTicks(range, length, kGap, zones[i % 3], measure);
            double end = -1e9;
            TimeNs last = INT64_MIN;
            for (const auto& tick : ticks) {
                QVERIFY(range.contains(tick.time));
                QVERIFY(tick.time > last);
                QVERIFY(!tick.label.isEmpty());
                const double middle = static_cast<double>(tick.time - from) / static_cast<double>(span) * length;
                QVERIFY2(middle - measure(tick.label) / 2 >= end + (end > 0 ? kGap : 0) - 1e-6,
                         qPrintable(labels(ticks).join(u' ')));
                end = middle + measure(tick.label) / 2;
                last = tick.time;
            }
            // A usual width is never left without a mark.
            QVERIFY2(length < 400 || !ticks.empty(), qPrintable(QString::number(span)));
        }
    }

    void marksOfTimeAreRound_data()
    {
        QTest::addColumn<qint64>("span");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, DurationNs span, const char* expected) {
            QTest::newRow(name) << qint64(span) << QString::fromLatin1(expected);
        };
        row("hours", 6 * kHour, "2024-08-08 01:00 02:00 03:00 04:00 05:00 06:00");
        row("minutes", 10 * kMinute, "2024-08-08 00:01 00:02 00:03 00:04 00:05 00:06 00:07 00:08 00:09 00:10");
        row("milliseconds", 500 * kMillisecond, "2024-08-08 .050 .100 .150 .200 .250 .300 .350 .400 .450 .500");
        row("nanoseconds", 500, "2024-08-08 .000000100 .000000200 .000000300 .000000400 .000000500");
        row("days", 8 * kDay, "08-08 08-09 08-10 08-11 08-12 08-13 08-14 08-15 08-16");
        row("months", 200 * kDay, "2024-09 2024-10 2024-11 2024-12 2025 2025-02");
        row("years", 3000 * kDay, "2025 2026 2027 2028 2029 2030 2031 2032");
    }

    void marksOfTimeAreRound()
    {
        QFETCH(const qint64, span);
        QFETCH(const QString, expected);
        const auto ticks = timeTicks({kStart, kStart + span}, 700, kGap, TimeFormat(), measure);
        QCOMPARE(labels(ticks).join(u' '), expected);
    }

    void marksOfDaysFollowTheZone()
    {
        const TimeFormat berlin(QTimeZone("Europe/Berlin"));
        // Across the change of the clocks on 2024-10-27 midnights are 25 hours apart.
        const TimeNs from = WallTime{2024, 10, 25, 0}.toNs();
        const auto ticks = timeTicks({from, from + 12 * kDay}, 700, kGap, berlin, measure);
        QVERIFY(ticks.size() >= 4);
        for (const auto& tick : ticks)
            QCOMPARE(WallTime::of(berlin.toWall(tick.time)).sinceMidnight, DurationNs(0));
    }

    void marksOfValuesAreRoundAndApart()
    {
        Random random(6);
        for (int i = 0; i < 3000; ++i) {
            const double middle = random.normal() * std::pow(10.0, random.uniform(-6, 9));
            const double half = std::abs(middle) * std::pow(10.0, random.uniform(-6, 1)) + 1e-9;
            const double length = random.uniform(40, 1200);
            const ValueRange range{middle - half, middle + half};
            const auto ticks = valueTicks(range, length, 32, ValueFormat{}, m_numbers);
            for (std::size_t k = 1; k < ticks.size(); ++k) {
                const double apart = (ticks[k].value - ticks[k - 1].value) / range.span() * length;
                QVERIFY2(apart >= 32 * (1 - 1e-6), qPrintable(QString::number(apart)));
                QVERIFY(apart <= 32 * 5.01);
                if (half > 1e-6)
                    QVERIFY2(ticks[k].label != ticks[k - 1].label, qPrintable(ticks[k].label));
            }
        }
    }

    void marksOfPricesLieOnTicks()
    {
        const auto format = ValueFormat::ofTick(QStringLiteral("0.050"), QStringLiteral("USDT"));
        QCOMPARE(format.digits, 2);
        // So far in that nice steps would fall between two prices.
        const auto ticks = valueTicks({61234.49, 61234.71}, 600, 32, format, m_numbers);
        QStringList texts;
        for (const auto& tick : ticks)
            texts << tick.label;
        QCOMPARE(texts.join(u' '), QStringLiteral("61,234.50 61,234.55 61,234.60 61,234.65 61,234.70"));
    }

    void sharesAreMarkedInPercent()
    {
        ValueFormat format;
        format.percent = true;
        const auto ticks = valueTicks({-0.012, 0}, 100, 32, format, m_numbers);
        QCOMPARE(ticks.front().label, QStringLiteral("−1.0\u202F%"));
        QCOMPARE(ticks.back().label, QStringLiteral("0.0\u202F%"));
    }

    void writesExactValues()
    {
        QCOMPARE(
            ValueFormat::ofTick(QStringLiteral("0.00000100"), QStringLiteral("BTC")).textWithUnit(0.123456, m_numbers),
            QStringLiteral("0.123456\u202FBTC"));
        QCOMPARE(ValueFormat::ofTick(QStringLiteral("5"), QString()).text(61235, m_numbers), QStringLiteral("61,235"));
    }

    void nothingComesOfNothing()
    {
        QVERIFY(timeTicks({}, 700, kGap, TimeFormat(), measure).empty());
        QVERIFY(timeTicks({5, 5}, 700, kGap, TimeFormat(), measure).empty());
        QVERIFY(valueTicks({}, 700, 32, {}, m_numbers).empty());
        QVERIFY(valueTicks({1, 1}, 700, 32, {}, m_numbers).empty());
    }
};

QTEST_GUILESS_MAIN(TestTicks)
#include "tst_Ticks.moc"
