// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/GeneratedStream.h"

#include "tests/core/fleet/StreamSupport.h"

#include <QTest>

using namespace wh;
using namespace wh::test;

namespace {

constexpr TimeNs kStart = 1'700'000'000 * kSecond + 42;

std::unique_ptr<MarketStream> open(const GeneratedMarket& market, TimeNs start = kStart, const MarketMark& mark = {})
{
    auto stream = GeneratedStream::open(market, start, mark);
    if (!stream)
        qFatal("%s", stream.error().toString().c_str());
    return *std::move(stream);
}

} // namespace

class TestGeneratedStream : public QObject
{
    Q_OBJECT

private slots:
    void happensFirstAndIsReceivedThen()
    {
        const auto stream = open(generated("random_walk", {{"latency", "5ms"}, {"latency_jitter", "0s"}}));
        QCOMPARE(stream->happened(), std::uint64_t(0));
        QCOMPARE(stream->nextDue(), kStart);
        QVERIFY(stream->advance(kStart + kMillisecond));
        QVERIFY(stream->happened() > 0);
        QCOMPARE(stream->received(), std::uint64_t(0));
        QCOMPARE(stream->events(0).front().kind(), EventKind::SnapshotBegin);
        QVERIFY(stream->advance(kStart + 6 * kMillisecond));
        QCOMPARE(stream->received(), stream->happened());
        QVERIFY(stream->nextDue() > kStart + 6 * kMillisecond);
        QVERIFY(stream->nextDue() <= kStart + 110 * kMillisecond);
    }

    void nothingChangesBeforeItIsDue()
    {
        const auto stream = open(generated("random_walk", {}));
        TimeNs now = kStart;
        QVERIFY(stream->advance(now + 1));
        for (int i = 0; i < 2000; ++i) {
            const TimeNs due = stream->nextDue();
            const auto before = std::pair(stream->happened(), stream->received());
            QVERIFY(due > now);
            QVERIFY(stream->advance(due - 1));
            QCOMPARE(std::pair(stream->happened(), stream->received()), before);
            QVERIFY(stream->advance(due));
            QVERIFY(std::pair(stream->happened(), stream->received()) != before);
            now = due;
        }
    }

    void equalArgumentsGiveEqualEvents()
    {
        const auto market = generated("garch", {{"duration", "20s"}});
        const auto once = listen(*open(market), kStart, kStart + kMinute, 7 * kMillisecond);
        const auto again = listen(*open(market), kStart, kStart + kMinute, 3 * kSecond);
        // However often it was looked at. The one that looked last before the end has not heard all of it.
        QVERIFY(again.size() > 1000);
        const auto common = std::min(once.size(), again.size());
        QVERIFY(std::equal(once.begin(), once.begin() + static_cast<std::ptrdiff_t>(common), again.begin()));
        QVERIFY(listen(*open(market, kStart + 1), kStart, kStart + 10 * kSecond, kSecond) !=
                listen(*open(market), kStart, kStart + 10 * kSecond, kSecond));
    }

    /// Each model, over several of its ends.
    void doesNotEnd_data()
    {
        QTest::addColumn<QString>("model");
        for (const auto& info : GeneratedMarket::models())
            QTest::newRow(info.id.c_str()) << QString::fromStdString(info.id);
    }
    void doesNotEnd()
    {
        QFETCH(const QString, model);
        Texts texts = {{"duration", "30s"}};
        if (model == QLatin1String("flash_crash"))
            texts.insert(texts.end(), {{"crash_at", "5s"}, {"crash_duration", "5s"}});
        if (model == QLatin1String("outage"))
            texts.insert(texts.end(), {{"outage_at", "5s"}, {"outage_length", "10s"}});
        const auto stream = open(generated(model.toUtf8(), texts));
        const auto events = listen(*stream, kStart, kStart + 112 * kSecond, 500 * kMillisecond);
        QVERIFY(isOrderly(events));
        QVERIFY(count(events, EventKind::SnapshotBegin) >= 4);
        QVERIFY(events.back().venueTime > kStart + 111 * kSecond);
        const BookFeed feed = feedOf(events);
        QVERIFY(feed.isLive());
        // The price goes on where it stood: at a seam the mid moves by no more than the grid of the book.
        HalfTicks before = 0;
        BookFeed course;
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (events[i].kind() == EventKind::SnapshotBegin && before != 0 && model != QLatin1String("outage")) {
                BookFeed after;
                for (std::size_t at = i; !events[at].endsMessage(); ++at)
                    after.apply(events[at]);
                const auto moved = static_cast<double>(after.book().mid()) / static_cast<double>(before);
                QVERIFY2(moved > 0.9995 && moved < 1.0005, qPrintable(QString::number(moved)));
            }
            course.apply(events[i]);
            before = course.book().hasBoth() ? course.book().mid() : 0;
        }
    }

    void goesOnFromTheMark()
    {
        const auto market = generated("random_walk", {{"start_price", "60000"}});
        const auto stream = open(market, kStart, {.time = 0, .mid = 2 * 4'200'000, .played = 0});
        QVERIFY(stream->advance(kStart + kSecond));
        const auto mid = static_cast<double>(stream->mark().mid);
        QVERIFY(std::abs(mid / (2 * 4'200'000.0) - 1) < 0.001);
        QCOMPARE(stream->mark().time, kStart + kSecond);
        // One that cannot be this market's is of no effect.
        const auto other = open(market, kStart, {.time = 0, .mid = 2, .played = 0});
        QVERIFY(other->advance(kStart + kSecond));
        QVERIFY(std::abs(static_cast<double>(other->mark().mid) / (2 * 6'000'000.0) - 1) < 0.001);
    }

    void leapsWhereItWasLeftAlone()
    {
        const auto stream = open(generated("random_walk", {}));
        auto events = listen(*stream, kStart, kStart + kMinute, kSecond);
        const double before = static_cast<double>(stream->mark().mid);
        const auto early = events.size();
        const TimeNs awake = kStart + 9 * kHour;
        const auto later = listen(*stream, awake, awake + kMinute, kSecond);
        QVERIFY2(later.size() < 10 * early, "nine hours were made up");
        QCOMPARE(count(later, EventKind::Gap), std::size_t(1));
        QCOMPARE(count(later, EventKind::SnapshotBegin), std::size_t(1));
        const auto gap = std::find_if(later.begin(), later.end(),
                                      [](const MarketEvent& event) { return event.kind() == EventKind::Gap; });
        QCOMPARE(gap->venueTime, awake - awake % kMinute);
        events.insert(events.end(), later.begin(), later.end());
        QVERIFY(isOrderly(events));
        QVERIFY(feedOf(events).isLive());
        QVERIFY(std::abs(static_cast<double>(stream->mark().mid) / before - 1) < 0.01);
    }

    void aPauseOfMinutesIsMadeUp()
    {
        const auto stream = open(generated("random_walk", {}));
        const auto events = listen(*stream, kStart + 1, kStart + 9 * kMinute, 4 * kMinute);
        QCOMPARE(count(events, EventKind::Gap), std::size_t(0));
        QVERIFY(isOrderly(events));
    }

    void whoComesLaterGetsTheBook_data()
    {
        QTest::addColumn<bool>("orders");
        QTest::newRow("levels") << false;
        QTest::newRow("single orders") << true;
    }
    void whoComesLaterGetsTheBook()
    {
        QFETCH(const bool, orders);
        const auto stream = open(generated("random_walk", {{"orders", orders ? "true" : "false"}}));
        const auto events = listen(*stream, kStart, kStart + kMinute, kMillisecond * 33);
        std::vector<MarketEvent> joining;
        stream->snapshotReceived(joining);
        QVERIFY(!joining.empty());
        QVERIFY(joining.back().endsMessage());
        auto before = feedOf(events);
        auto joined = feedOf(joining);
        QVERIFY(showsSame(before.book(), joined.book()));
        QCOMPARE(joined.state(), BookState::Live);
        const auto next = stream->received();
        QVERIFY(stream->advance(kStart + 2 * kMinute));
        for (const MarketEvent& event : stream->events(next)) {
            before.apply(event);
            joined.apply(event);
        }
        QVERIFY(showsSame(before.book(), joined.book()));
    }

    void keepsWhatIsStillToBeRead()
    {
        const auto stream = open(generated("random_walk", {}));
        QVERIFY(stream->advance(kStart + 5 * kMinute));
        const auto all = stream->received();
        QVERIFY(all > 10'000);
        const MarketEvent tenth = stream->events(9'000).front();
        stream->forget(9'000);
        QCOMPARE(stream->oldest(), std::uint64_t(9'000));
        QCOMPARE(stream->events(9'000).front(), tenth);
        QVERIFY(stream->events(8'999).empty());
        stream->forget(100);
        QCOMPARE(stream->oldest(), std::uint64_t(9'000));
        stream->forget(UINT64_MAX);
        QCOMPARE(stream->oldest(), stream->received());
    }
};

QTEST_GUILESS_MAIN(TestGeneratedStream)
#include "tst_GeneratedStream.moc"
