// SPDX-License-Identifier: GPL-3.0-or-later
// The pyramid answers as a plain loop does, whatever is asked; series find their points; large ones are made elsewhere.
#include "tests/ui/support/SampleCurves.h"

#include "ui/charts/SeriesBuild.h"

#include "core/base/Random.h"

#include <QEventLoop>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <cmath>

using namespace wh;
using namespace wh::ui;

namespace {

ValueRange slowExtremes(std::span<const double> values, std::size_t first, std::size_t last)
{
    ValueRange range;
    for (std::size_t i = first; i < last; ++i) {
        if (!std::isnan(values[i]))
            range.include(values[i]);
    }
    return range;
}

} // namespace

class TestSeries : public QObject
{
    Q_OBJECT

private slots:
    void thePyramidKeepsEveryExtreme()
    {
        Random random(17);
        for (const std::size_t size : {0u, 1u, 15u, 16u, 17u, 255u, 256u, 257u, 4097u, 70001u}) {
            std::vector<double> values(size);
            for (auto& value : values)
                value = random.chance(0.1) ? std::nan("") : random.normal();
            const ExtremePyramid pyramid(values, values);
            for (int i = 0; i < 300; ++i) {
                const auto a = static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(size)));
                const auto b = static_cast<std::size_t>(random.integer(0, static_cast<std::int64_t>(size)));
                const auto first = std::min(a, b);
                const auto last = std::max(a, b);
                QCOMPARE(pyramid.extremes(first, last), slowExtremes(values, first, last));
            }
        }
    }

    void gapsAloneHaveNoExtremes()
    {
        const std::vector<double> values(1000, std::nan(""));
        QVERIFY(ExtremePyramid(values, values).extremes(0, 1000).isEmpty());
    }

    void findsPointsByTime()
    {
        const Series series({10, 20, 20, 30}, {1, 2, 3, 4});
        QCOMPARE(series.extent(), (TimeRange{10, 30}));
        QCOMPARE(series.within({20, 20}).first, std::size_t(1));
        QCOMPARE(series.within({20, 20}).last, std::size_t(3));
        QCOMPARE(series.within({11, 19}).size(), std::size_t(0));
        QCOMPARE(series.within({INT64_MIN, kNever}).size(), std::size_t(4));
        QVERIFY(!series.lastAt(9));
        QCOMPARE(*series.lastAt(20), std::size_t(2));
        QCOMPARE(*series.lastAt(1000), std::size_t(3));
    }

    void aHintChangesNothingButTheCost()
    {
        Random random(3);
        std::vector<TimeNs> times;
        for (TimeNs t = 0; times.size() < 5000; t += random.integer(0, 3))
            times.push_back(t);
        for (int i = 0; i < 2000; ++i) {
            const TimeNs wanted = random.integer(-5, times.back() + 5);
            const auto hint = static_cast<std::size_t>(random.integer(0, 5000));
            const auto expected =
                static_cast<std::size_t>(std::lower_bound(times.begin(), times.end(), wanted) - times.begin());
            QCOMPARE(indexAtOrAfter(times, wanted, hint), expected);
        }
    }

    void looksAtDataOfAnother()
    {
        auto owner = std::make_shared<std::vector<double>>(std::vector<double>{3, 1, 2});
        const std::weak_ptr<const void> watched = owner;
        const std::vector<TimeNs> times{1, 2, 3};
        {
            const std::span<const double> values(*owner);
            const Series series(std::exchange(owner, nullptr), times, values);
            QVERIFY(!watched.expired());
            QCOMPARE(series.extremes(0, 3), (ValueRange{1, 3}));
        }
        QVERIFY(watched.expired());
    }

    void mergesBars()
    {
        const auto bars = sample::bars(1000, kMinute, 100, 4);
        const Candle merged = bars->merged(10, 75);
        QCOMPARE(merged.openTime, (*bars)[10].openTime);
        QCOMPARE(merged.open, (*bars)[10].open);
        QCOMPARE(merged.close, (*bars)[74].close);
        double high = 0;
        double low = 1e9;
        double volume = 0;
        for (std::size_t i = 10; i < 75; ++i) {
            high = std::max(high, (*bars)[i].high);
            low = std::min(low, (*bars)[i].low);
            volume += (*bars)[i].volume;
        }
        QCOMPARE(merged.high, high);
        QCOMPARE(merged.low, low);
        QVERIFY(std::abs(merged.volume - volume) < 1e-9 * volume);
    }

    void findsTheBarOfAMoment()
    {
        const BarSeries bars({{0, 1, 1, 1, 1, 1}, {kMinute, 2, 2, 2, 2, 1}, {5 * kMinute, 3, 3, 3, 3, 1}}, kMinute);
        QCOMPARE(*bars.at(0), std::size_t(0));
        QCOMPARE(*bars.at(kMinute - 1), std::size_t(0));
        QCOMPARE(*bars.at(kMinute), std::size_t(1));
        QVERIFY(!bars.at(3 * kMinute)); // nothing traded
        QVERIFY(!bars.at(-1));
        QCOMPARE(bars.within({kMinute / 2, kMinute / 2}).size(), std::size_t(1));
        QCOMPARE(bars.within({3 * kMinute, 4 * kMinute}).size(), std::size_t(0));
        QCOMPARE(bars.extent(), (TimeRange{0, 6 * kMinute}));
    }

    void widensToUsualIntervals()
    {
        QCOMPARE(widerInterval(kMinute, 1), DurationNs(kMinute));
        QCOMPARE(widerInterval(kMinute, 2 * kMinute), 3 * kMinute);
        QCOMPARE(widerInterval(kMinute, 6 * kMinute), 15 * kMinute);
        QCOMPARE(widerInterval(4 * kMinute, 6 * kMinute), 2 * kHour / 2); // 5 and 15 min are no multiples of 4
        QCOMPARE(widerInterval(kDay, 20 * kDay), 28 * kDay);
        QCOMPARE(widerInterval(kDay, 300 * kDay), 512 * kDay);
        QCOMPARE(widerInterval(100 * kMillisecond, kSecond), DurationNs(kSecond));
        // Of any span: never 119 s.
        QCOMPARE(roundInterval(119 * kSecond), 3 * kMinute);
        QCOMPARE(roundInterval(kMinute), DurationNs(kMinute));
        QCOMPARE(roundInterval(29'992 * kMillisecond), 30 * kSecond);
        QCOMPARE(roundInterval(130 * kMillisecond), 200 * kMillisecond);
        QCOMPARE(roundInterval(0), DurationNs(kMillisecond));
    }

    void isMadeOnAnotherThreadWhileEventsGoOn()
    {
        QObject context;
        QThread* madeOn = nullptr;
        QThread* doneOn = nullptr;
        QSemaphore release;
        SeriesPtr result;
        buildInBackground(
            &context,
            [&]() -> SeriesPtr {
                madeOn = QThread::currentThread();
                release.acquire(); // only the event loop of this thread sets it free
                return sample::walk(100000, kSecond, 0, 1, 1);
            },
            [&](const SeriesPtr& made) {
                doneOn = QThread::currentThread();
                result = made;
            });
        QMetaObject::invokeMethod(
            &context, [&] { release.release(); }, Qt::QueuedConnection);
        QTRY_VERIFY(result);
        QCOMPARE(result->size(), std::size_t(100000));
        QVERIFY(madeOn != QThread::currentThread());
        QCOMPARE(doneOn, QThread::currentThread());
    }

    void aContextThatIsGoneIsNotCalled()
    {
        QThreadPool pool;
        QSemaphore release;
        bool called = false;
        {
            QObject context;
            buildInBackground(
                &context,
                [&] {
                    release.acquire();
                    return 1;
                },
                [&](int) { called = true; }, &pool);
        }
        release.release();
        pool.waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_Series.moc"
