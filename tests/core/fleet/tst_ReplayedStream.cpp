// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/ReplayedStream.h"

#include "core/simulator/generator/GeneratedTape.h"
#include "tests/core/fleet/StreamSupport.h"
#include "tests/support/ScriptedRun.h"

#include <QTest>

using namespace wh;
using namespace wh::test;

namespace {

constexpr TimeNs kStart = 1'700'000'000 * kSecond;

std::unique_ptr<MarketStream> open(std::shared_ptr<const Tape> tape, TimeNs start = kStart, const MarketMark& mark = {})
{
    auto stream = ReplayedStream::open(std::move(tape), start, mark);
    if (!stream)
        qFatal("%s", stream.error().toString().c_str());
    return *std::move(stream);
}

std::shared_ptr<const Tape> recording(const char* duration, const Texts& more = {})
{
    Texts texts = {{"duration", duration}};
    texts.insert(texts.end(), more.begin(), more.end());
    auto tape = generateToMemory(generated("random_walk", texts));
    return std::make_shared<MemoryTape>(*std::move(tape));
}

std::vector<MarketEvent> eventsOf(const Tape& tape)
{
    const auto cursor = tape.events(INT64_MIN, kNever);
    std::vector<MarketEvent> all;
    for (auto block = (*cursor)->next(); block && !block->empty(); block = (*cursor)->next())
        all.insert(all.end(), block->begin(), block->end());
    return all;
}

/// A tape that breaks.
class BrokenTape final : public Tape
{
public:
    explicit BrokenTape(std::shared_ptr<const Tape> tape) : m_tape(std::move(tape)) {}
    const TapeInfo& info() const override { return m_tape->info(); }
    Result<std::unique_ptr<TapeCursor>> events(TimeNs from, TimeNs to) const override
    {
        class Cursor final : public TapeCursor
        {
        public:
            explicit Cursor(std::unique_ptr<TapeCursor> cursor) : m_cursor(std::move(cursor)) {}
            Result<std::span<const MarketEvent>> next() override
            {
                if (m_isRead)
                    return Error("data.checksum_mismatch", {{"file", "a"}, {"block", "1"}});
                m_isRead = true;
                return m_cursor->next();
            }

        private:
            std::unique_ptr<TapeCursor> m_cursor;
            bool m_isRead = false;
        };
        auto cursor = m_tape->events(from, to);
        return std::unique_ptr<TapeCursor>(std::make_unique<Cursor>(*std::move(cursor)));
    }
    Result<std::unique_ptr<BarCursor>> bars(TimeNs from, TimeNs to) const override { return m_tape->bars(from, to); }

private:
    std::shared_ptr<const Tape> m_tape;
};

} // namespace

class TestReplayedStream : public QObject
{
    Q_OBJECT

private slots:
    void playsTheRecordingShifted()
    {
        const auto tape = recording("20s");
        const auto original = eventsOf(*tape);
        const auto heard = listen(*open(tape), kStart, kStart + 20 * kSecond, 10 * kMillisecond);
        QVERIFY(heard.size() >= original.size());
        const DurationNs shift = kStart - tape->info().first;
        for (std::size_t i = 0; i < original.size(); ++i) {
            MarketEvent shifted = original[i];
            shifted.receiveTime += shift;
            shifted.venueTime = std::max(kStart, shifted.venueTime + shift);
            QCOMPARE(heard[i], shifted);
        }
    }

    void beginsAgainAfterAGap()
    {
        const auto tape = recording("20s");
        const auto original = eventsOf(*tape);
        const auto heard = listen(*open(tape), kStart, kStart + 65 * kSecond, 100 * kMillisecond);
        QVERIFY(isOrderly(heard));
        QCOMPARE(count(heard, EventKind::Gap), std::size_t(3));
        QCOMPARE(count(heard, EventKind::SnapshotBegin), std::size_t(4));
        QCOMPARE(heard[original.size()].kind(), EventKind::Gap);
        const MarketEvent& again = heard[original.size() + 1];
        QCOMPARE(again.kind(), EventKind::SnapshotBegin);
        QCOMPARE(again.receiveTime, kStart + tape->info().last - tape->info().first + kSecond);
        std::vector<MarketEvent> second(heard.begin() + static_cast<std::ptrdiff_t>(original.size() + 1),
                                        heard.begin() + static_cast<std::ptrdiff_t>(2 * original.size() + 1));
        for (std::size_t i = 0; i < second.size(); ++i)
            QCOMPARE(second[i].word, original[i].word);
    }

    void aBookWithoutSnapshotIsForgottenAtTheEnd()
    {
        TapeScript script;
        script.book(0, 100, 5, 101, 5).book(kSecond, 90, 5, 91, 5).level(2 * kSecond, Side::Buy, 80, 7);
        const auto heard = listen(*open(script.tape()), kStart, kStart + 4 * kSecond, 10 * kMillisecond);
        // Two seconds of recording, one of pause, and then its first book alone.
        QCOMPARE(count(heard, EventKind::Gap), std::size_t(1));
        std::vector<MarketEvent> tillSecondBook;
        for (const auto& event : heard) {
            if (event.receiveTime <= kStart + 3 * kSecond)
                tillSecondBook.push_back(event);
        }
        const BookFeed feed = feedOf(tillSecondBook);
        QCOMPARE(feed.state(), BookState::Live);
        QCOMPARE(feed.book().levels(Side::Buy), std::size_t(1));
        QCOMPARE(feed.book().bestBid(), Ticks(100));
    }

    void printsAloneMakeABook()
    {
        TapeScript script(testInstrument(), TapeKind::Trades);
        for (int i = 0; i < 10; ++i)
            script.print(i * kSecond, i % 2 ? Side::Buy : Side::Sell, 100 + i, 3);
        const auto stream = open(script.tape());
        const auto heard = listen(*stream, kStart, kStart + 14 * kSecond, 10 * kMillisecond);
        QCOMPARE(count(heard, EventKind::Gap), std::size_t(0));
        QCOMPARE(count(heard, EventKind::Trade), std::size_t(15));
        QCOMPARE(feedOf(heard, true).state(), BookState::Live);
        std::vector<MarketEvent> joining;
        stream->snapshotReceived(joining);
        QVERIFY(showsSame(feedOf(joining, true).book(), feedOf(heard, true).book()));
        QCOMPARE(count(joining, EventKind::Trade), std::size_t(0));
    }

    void goesOnAmidTheRecording()
    {
        const auto tape = recording("1m");
        const auto whole = open(tape);
        const auto first = listen(*whole, kStart, kStart + 40 * kSecond, 10 * kMillisecond);
        const MarketMark mark = whole->mark();
        QVERIFY(std::abs(mark.played - 40 * kSecond) < 50 * kMillisecond);

        const auto stream = open(tape, kStart + kHour, mark);
        const auto rest = listen(*stream, kStart + kHour, kStart + kHour + 10 * kSecond, 10 * kMillisecond);
        QVERIFY(isOrderly(rest));
        QCOMPARE(rest.front().kind(), EventKind::SnapshotBegin);
        const auto further = listen(*whole, kStart + 40 * kSecond, kStart + 50 * kSecond, 10 * kMillisecond);
        auto all = first;
        all.insert(all.end(), further.begin(), further.end());
        QVERIFY(showsSame(feedOf(rest).book(), feedOf(all).book()));
    }

    void leapsWhereItWasLeftAlone()
    {
        const auto tape = recording("25m", {{"step", "1s"}, {"churn_rate", "0"}, {"market_order_rate", "1"}});
        const auto stream = open(tape);
        auto events = listen(*stream, kStart, kStart + kMinute, kSecond);
        const TimeNs awake = kStart + 16 * kMinute;
        const auto later = listen(*stream, awake, awake + kMinute, kSecond);
        QCOMPARE(count(later, EventKind::Gap), std::size_t(1));
        events.insert(events.end(), later.begin(), later.end());
        QVERIFY(isOrderly(events));
        // It stands where it would have stood.
        const auto heard = listen(*open(tape), kStart, awake + kMinute, kSecond);
        QCOMPARE(count(heard, EventKind::Gap), std::size_t(0));
        QVERIFY(showsSame(feedOf(events).book(), feedOf(heard).book()));
        QVERIFY(events.size() < heard.size() / 2);
    }

    void equalArgumentsGiveEqualEvents()
    {
        const auto tape = recording("20s");
        const MarketMark mark{.time = 0, .mid = 0, .played = 7 * kSecond};
        QCOMPARE(listen(*open(tape, kStart, mark), kStart, kStart + kMinute, 10 * kMillisecond),
                 listen(*open(tape, kStart, mark), kStart, kStart + kMinute, 500 * kMillisecond));
    }

    void aReceiversClockThatIsBehindIsPutRight()
    {
        TapeScript script;
        script.delay(-3 * kMillisecond).snapshot(0, 100, 5, 101, 5).level(kSecond, Side::Buy, 99, 1);
        const auto heard = listen(*open(script.tape()), kStart, kStart + kSecond + kMillisecond, kMillisecond);
        QVERIFY(isOrderly(heard));
        QCOMPARE(heard.front().receiveTime, kStart + 3 * kMillisecond);
    }

    void tellsOfADamagedRecording()
    {
        const auto stream = open(std::make_shared<BrokenTape>(recording("5s")));
        QVERIFY(stream->advance(kStart + kSecond));
        const auto failed = stream->advance(kStart + 10 * kSecond);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code.c_str(), "data.checksum_mismatch");
        QVERIFY(!stream->advance(kStart + 11 * kSecond));
        QCOMPARE(stream->info().kind, TapeKind::Book);
    }

    void refusesCandlesAndNothing()
    {
        const auto bars = ReplayedStream::open(recording("1h", {{"bars", "1m"}}), kStart, {});
        QVERIFY(!bars);
        QCOMPARE(bars.error().code.c_str(), "data.wrong_kind");
        TapeInfo info = recording("1s")->info();
        const auto none =
            ReplayedStream::open(std::make_shared<MemoryTape>(info, std::vector<MarketEvent>()), kStart, {});
        QVERIFY(!none);
        QCOMPARE(none.error().code.c_str(), "data.empty");
    }
};

QTEST_GUILESS_MAIN(TestReplayedStream)
#include "tst_ReplayedStream.moc"
