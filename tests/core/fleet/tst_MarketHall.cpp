// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/MarketHall.h"

#include "core/fleet/SharedMarkets.h"
#include "core/fleet/remote/Socket.h"
#include "core/fleet/remote/VenueProtocol.h"
#include "tests/core/fleet/LineSupport.h"

#include <QTest>

#include <array>
#include <string_view>

using namespace wh;
using namespace wh::test;

namespace {

constexpr TimeNs kStart = 1'700'000'000 * kSecond;

BotSpec botOn(const char* market)
{
    BotSpec spec;
    spec.name = "bot";
    spec.markets = {market};
    return spec;
}

} // namespace

class TestMarketHall : public QObject
{
    Q_OBJECT

private slots:
    void botsShareAMarket()
    {
        const MarketDirectory directory;
        MarketHall hall(directory);
        auto first = hall.line(botOn("sim:BTC/USDT"), {1}, kStart);
        auto second = hall.line(botOn("sim:BTC/USDT"), {2}, kStart);
        auto third = hall.line(botOn("sim:ETH/USDT"), {3}, kStart);
        QVERIFY(first && second && third);
        QCOMPARE(hall.openMarkets(), std::size_t(2));
        LineLog one;
        LineLog two;
        for (TimeNs now = kStart; now < kStart + kMinute; now = hall.nextDue()) {
            hall.advance(now);
            (*first)->advance(now, one);
            (*second)->advance(now, two);
            hall.forgetRead();
        }
        QVERIFY(one.events.size() > 500);
        QVERIFY(one.events == two.events);
        QVERIFY(hall.events() > one.events.size());
    }

    void aMarketEndsWithItsLastLineAndGoesOnFromThere()
    {
        const MarketDirectory directory;
        MarketHall hall(directory);
        auto line = hall.line(botOn("sim:SOL/USDT"), {1}, kStart);
        hall.advance(kStart + kHour);
        const auto marks = hall.marks();
        QCOMPARE(marks.size(), std::size_t(1));
        QCOMPARE(marks[0].first.c_str(), "sim:SOL/USDT");
        QVERIFY(marks[0].second.mid > 0);
        (*line).reset();
        hall.forgetRead();
        QCOMPARE(hall.openMarkets(), std::size_t(0));
        QCOMPARE(hall.nextDue(), kNever);
        QCOMPARE(hall.marks()[0].second.mid, marks[0].second.mid);

        MarketHall next(directory);
        next.takeUp(marks);
        auto again = next.line(botOn("sim:SOL/USDT"), {1}, kStart + kDay);
        QVERIFY(again);
        next.advance(kStart + kDay + kSecond);
        const double moved = static_cast<double>(next.marks()[0].second.mid) / static_cast<double>(marks[0].second.mid);
        QVERIFY2(std::abs(moved - 1) < 0.01, qPrintable(QString::number(moved)));
    }

    /// One of them comes later, and looks at other moments.
    void aMarketIsOneCourseForAllShards_data()
    {
        QTest::addColumn<QString>("market");
        for (const char* market : {"sim:BTC/USDT", "sim:SOL/USDT", "sim:BTC/USDT-PERP"})
            QTest::newRow(market) << market;
    }
    void aMarketIsOneCourseForAllShards()
    {
        QFETCH(QString, market);
        const BotSpec spec = botOn(market.toLatin1().constData());
        const MarketDirectory directory;
        SharedMarkets shared(directory);
        MarketHall first(directory, &shared);
        MarketHall second(directory, &shared);
        const auto one = first.line(spec, {1}, kStart);
        QVERIFY(one);
        LineLog oneLog;
        LineLog twoLog;
        TimeNs now = kStart;
        const auto turnFirst = [&] {
            first.advance(now);
            (*one)->advance(now, oneLog);
            first.forgetRead();
        };
        for (; now < kStart + 90 * kSecond; now += 700 * kMillisecond)
            turnFirst();
        const auto two = second.line(spec, {2}, now);
        QVERIFY(two);
        const auto turnSecond = [&] {
            second.advance(now);
            (*two)->advance(now, twoLog);
            second.forgetRead();
        };
        turnFirst();
        const auto since = oneLog.events.size();
        for (int i = 1; i <= 600; ++i) {
            now = std::min(first.nextDue(), second.nextDue());
            if (i % 3 != 0)
                turnFirst();
            if (i % 2 != 0)
                turnSecond();
        }
        turnSecond();
        turnFirst();
        // Both have heard the same since, behind the book with which the second one began.
        QVERIFY(oneLog.events.size() - since > 300 && twoLog.events.size() > 300);
        const auto same =
            std::mismatch(oneLog.events.rbegin(), oneLog.events.rend(), twoLog.events.rbegin(), twoLog.events.rend());
        QVERIFY(same.first - oneLog.events.rbegin() > 250);
        QVERIFY(showsSame(oneLog.feed.book(), twoLog.feed.book()));
        QCOMPARE(first.marks()[0].second.mid, second.marks()[0].second.mid);
    }

    void aMarketThatAnotherShardHadLongerGoesOnFromThere()
    {
        const BotSpec spec = botOn("sim:BTC/USDT");
        const MarketDirectory directory;
        SharedMarkets shared(directory);
        MarketHall first(directory, &shared);
        MarketHall second(directory, &shared);
        auto one = first.line(spec, {1}, kStart);
        auto two = second.line(spec, {2}, kStart);
        QVERIFY(one && two);
        first.advance(kStart + kSecond);
        second.advance(kStart + kSecond);
        (*one).reset();
        first.forgetRead();
        for (TimeNs now = kStart; now < kStart + 10 * kMinute; now += kSecond)
            second.advance(now);
        const auto last = second.marks()[0].second;
        QCOMPARE(first.marks()[0].second.mid, last.mid); // what the engine keeps of it
        QCOMPARE(first.marks()[0].second.time, last.time);
        (*two).reset();
        second.forgetRead();
        QCOMPARE(first.marks()[0].second.time, last.time);
        one = first.line(spec, {1}, kStart + kHour);
        QVERIFY(one);
        first.advance(kStart + kHour + kSecond);
        const double moved = static_cast<double>(first.marks()[0].second.mid) / static_cast<double>(last.mid);
        QVERIFY2(std::abs(moved - 1) < 0.01, qPrintable(QString::number(moved)));
    }

    void keepsNoMoreThanItMust()
    {
        const MarketDirectory directory;
        MarketHall hall(directory);
        auto busy = hall.line(botOn("sim:BTC/USDT"), {1}, kStart);
        auto idle = hall.line(botOn("sim:BTC/USDT"), {2}, kStart); // never looks
        LineLog log;
        for (TimeNs now = kStart; now < kStart + 2 * kHour; now += 5 * kSecond) {
            hall.advance(now);
            (*busy)->advance(now, log);
            log.events.clear();
            hall.forgetRead();
        }
        LineLog late;
        (*idle)->advance(kStart + 2 * kHour, late);
        QCOMPARE(late.events.front().kind(), EventKind::Gap);
        QCOMPARE(late.feed.state(), BookState::Live);
        QVERIFY(showsSame(late.feed.book(), log.feed.book()));
    }

    void saysWhatIsWrong()
    {
        const MarketDirectory directory;
        MarketHall hall(directory);
        QCOMPARE(hall.line(botOn("sim:BTX/USDT"), {1}, kStart).error().code.c_str(), "market.unknown");
        QCOMPARE(hall.line(BotSpec(), {1}, kStart).error().code.c_str(), "configuration.missing");
        auto spec = botOn("sim:BTC/USDT");
        spec.simulation = {{"latency", "konstant"}};
        QCOMPARE(hall.line(spec, {1}, kStart).error().code.c_str(), "model.unknown");
        spec.simulation = {{"latency", "constant:entry=1ms"}, {"fees", "2,3"}};
        const auto line = hall.line(spec, {1}, kStart);
        QVERIFY(line);
        QCOMPARE((*line)->instrument().fees.tiers.front().takerBps, Decimal(3));
        QCOMPARE((*line)->marketKind(), TapeKind::Book);
    }

    /// A program that hangs: the system takes the connection for it, and what is sent is never read.
    void aVenueThatIsSilentIsAway()
    {
        constexpr DurationNs kPatience = 400 * kMillisecond;
        const MarketDirectory directory;
        auto door = Socket::listenOn(0);
        QVERIFY(door);
        const std::string address = "127.0.0.1:" + std::to_string(door->port());
        MarketHall hall(directory);
        hall.expectAnswersWithin(kPatience);
        auto line = hall.line(botOn(("venue:" + address + ":BTC/USDT").c_str()), {1}, kStart);
        QVERIFY(line);
        LineLog log;
        TimeNs now = kStart;
        const auto turn = [&] {
            hall.advance(now += kMillisecond);
            (*line)->advance(now, log);
        };
        turn();
        QCOMPARE(hall.awayVenues().size(), std::size_t(1));
        QCOMPARE(hall.awayVenues()[0].venue.c_str(), address.c_str());
        QCOMPARE(hall.awayVenues()[0].since, kStart);
        std::optional<Socket> guest;
        QVERIFY(QTest::qWaitFor([&] { return (guest = door->accept()).has_value(); }));

        // As long as it answers it is there, be its market ever so quiet.
        std::array<char, 4096> bytes;
        std::size_t pings = 0;
        const auto answer = [&] {
            const auto came = guest->receive(bytes);
            if (!came || !*came || std::string_view(bytes.data(), **came).find("\"ping\"") == std::string_view::npos)
                return;
            ++pings;
            (void)guest->send(venue::encode(venue::Answer(venue::Pong{}))).valueOr(0);
        };
        const auto isHeard = [&] {
            answer();
            turn();
            return hall.awayVenues().empty();
        };
        QVERIFY(QTest::qWaitFor(isHeard));
        QVERIFY(QTest::qWaitFor([&] { return !isHeard() || pings >= 5; }));
        QVERIFY(hall.awayVenues().empty() && log.lost.empty());

        QVERIFY(QTest::qWaitFor([&] {
            turn();
            return !log.lost.empty();
        }));
        QCOMPARE(log.lost.front().c_str(), "net.silent");
        const auto away = hall.awayVenues();
        QCOMPARE(away.size(), std::size_t(1));
        QVERIFY(away[0].since < now && away[0].since > kStart); // when it was last heard of
        QCOMPARE(std::string(away[0].why.field("cause")).c_str(), "net.silent");
        // A connection alone is no sign of life.
        QVERIFY(QTest::qWaitFor([&] { return (guest = door->accept()).has_value(); }));
        turn();
        QCOMPARE(hall.awayVenues().size(), std::size_t(1));
        line->reset();
        QVERIFY(hall.awayVenues().empty()); // nobody asks for it
    }
};

QTEST_GUILESS_MAIN(TestMarketHall)
#include "tst_MarketHall.moc"
